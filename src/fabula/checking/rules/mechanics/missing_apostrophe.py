"""An apostrophe is missing: *dont* for *don't*, *Annas hat* for *Anna's hat*, *a moments peace*.

Not in a story that does without, as some writers do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.checking.owners import owners_of, times_of
from fabula.reading.lexicon import load_lines
from fabula.span import Span

LEVEL = "warning"
SCOPE = ("narration", "speech", "thought", "writing")
OWN_WAY = 0.5  # from this share on, the story does without apostrophes
_WITH = re.compile(r"\b[A-Za-z]+n['’]t\b|\b[Ii]['’](?:m|ve|ll)\b")


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on each contraction and each owner that is written without one."""
    places = [*_contractions(draft), *_owners(draft)]
    with_one = sum(1 for _ in draft.find(_WITH))
    if len(places) <= max(2, OWN_WAY * (with_one + len(places))):
        mark = "’" if "’" in draft.text else "'"
        for span, right in places:
            right = right.replace("'", mark)
            yield Finding(span, f"“{span.of(draft.text)}” wants an apostrophe: “{right}”.", right)


def _contractions(draft: Draft) -> Iterator[tuple[Span, str]]:
    for match in draft.find(_bare()):
        right = _whole(match[0].lower())
        yield Span(*match.span()), right[0].upper() + right[1:] if match[0][0].isupper() else right


@cache
def _bare() -> re.Pattern[str]:
    forms = (line.split()[0] for line in load_lines("bare_contractions"))
    words = "|".join(f"[{form[0].upper()}{form[0]}]{form[1:]}" for form in forms)
    led = r"(?:(?<=\bI )|(?<=\b[HhWw]e )|(?<=\b[Yy]ou )|(?<=\b[Ss]he )|(?<=\b[Tt]hey ))(?:cant|wont)"
    return re.compile(rf"(?<![\w’'-])(?:{words}|I(?:m|ve)(?=\s[a-z])|{led})(?![\w’'-])")


def _whole(form: str) -> str:
    whole = dict(line.split() for line in load_lines("bare_contractions"))
    return {"im": "I'm", "ive": "I've", "cant": "can't", "wont": "won't", **whole}[form]


def _owners(draft: Draft) -> Iterator[tuple[Span, str]]:
    """Yield the owners before what is theirs: names, people, animals and times."""
    if draft.tokens is not None:
        yield from owners_of(draft.tokens, {name for name in draft.named if name.isalpha()})
    for start, end in draft.paragraphs:
        for span, right in times_of(draft.text[start:end]):
            yield Span(start + span.start, start + span.end), right


FLAGS = [
    "“I ⟦dont⟧ know,” said Bo. “I don't care, and it isn't mine.” Bo laughed. They didn't wait.",
    "Ilse took her ⟦mothers⟧ coat. Ilse wasn't cold. She hadn't slept, and she didn't care.",
    "It was the ⟦captains⟧ ship. He couldn't sleep, and he didn't try.",
    "The old ⟦womans⟧ chin sank. She hadn't had a ⟦moments⟧ peace since he left.",
    "“They gave me two ⟦weeks⟧ notice,” said Bo. “I couldn't say a word.”",
]
ALLOWS = [
    "He gave the boys bread and the girls coats. The girls bathroom was shut, and it wasn't theirs.",
    "For two weeks nobody came. After a few days time had healed it, and she didn't mind: a day works.",
    "Ilse took her mother's coat, as was her wont. Her sisters came in. “I don't know,” said Ilse.",
    "“I dont know,” said Bo. “I cant say. I wont say. It isnt mine. Thats that.” Bo laughed.",
]
