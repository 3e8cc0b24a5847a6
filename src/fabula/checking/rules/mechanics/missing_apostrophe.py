"""An apostrophe is missing: *dont* for *don't*, *Annas hat* for *Anna's hat*.

Not in a story that does without, as some writers do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_lines, load_words
from fabula.span import Span
from fabula.tokens import Tokens

LEVEL = "warning"
SCOPE = ("narration", "speech", "thought", "writing")
OWN_WAY = 0.5  # from this share on, the story does without apostrophes
_OWNED = ("NN", "NNS")
_OWNER = ("compound", "nmod", "poss", "amod")
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
    """Yield the names and the words for people that stand in the plural right before what is theirs."""
    tokens = draft.tokens
    if tokens is None:
        return
    names = {name for name in draft.named if name.isalpha()}
    for token in range(1, len(tokens) - 1):
        word = tokens.word[token]
        if word[-1:] != "s" or tokens.tag[token + 1] not in _OWNED or not tokens.word[token + 1].islower():
            continue
        owner = word[:-1]
        before = tokens.lower[token - 1]
        owning = tokens.dep[token] in _OWNER and tokens.head[token] in (token + 1, token + 2)
        if (owning and owner in names and word not in names and before != "the") or (
            _is_somebody(tokens, token) and before in ("my", "your", "his", "her")
        ):
            yield tokens.span(token, token), f"{owner}'s"


def _is_somebody(tokens: Tokens, token: int) -> bool:
    return tokens.tag[token] == "NNS" and tokens.lower[token][:-1] in load_words("person_nouns")


FLAGS = [
    "“I ⟦dont⟧ know,” said Bo. “I don't care, and it isn't mine.” Bo laughed. They didn't wait.",
    "Ilse took her ⟦mothers⟧ coat. Ilse wasn't cold. She hadn't slept, and she didn't care.",
]
ALLOWS = [
    "Ilse took her mother's coat, as was her wont. Her sisters came in. “I don't know,” said Ilse.",
    "“I dont know,” said Bo. “I cant say. I wont say. It isnt mine. Thats that.” Bo laughed.",
]
