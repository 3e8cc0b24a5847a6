"""The narration says *I* or *my* once, in a story told of *he* and *she*."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.narration import Narration, Told
from fabula.checking.note import Finding
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect

LEVEL = "warning"
SCOPE = ("narration",)
_FIRST = frozenset({"i", "me", "my", "myself"})
_ADDRESSING = frozenset({"we", "us", "our", "you", "your", "reader", "hero", "heroine", "?", "!"})
_THIRD = frozenset({"he", "she", "him", "her", "his", "they", "them", "their"})
SAYING = frozenset(inflect("say"))
AROUND = 4  # sentences on each side that have to be free of it
SELDOM = 0.01  # share of the sentences that may have it: beyond, a narrator is heard


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the pronoun."""
    narration, asked = draft.narration, draft.settings.style.person
    told_by_somebody = any(one.protagonist for one in draft.story.characters)
    if narration is None or asked in ("first", "second") or (asked is None and told_by_somebody):
        return
    sentences = narration.sentences
    found = {index: token for index, told in enumerate(sentences) if (token := _first(narration, told)) >= 0}
    if asked is None and len(found) > 2 + SELDOM * len(sentences):
        return
    for index, token in found.items():
        near = range(max(0, index - AROUND), min(len(sentences), index + AROUND + 1))
        alone = not any(beside in found for beside in near if beside != index)
        if alone and _tells_of_others(narration, sentences[index], [sentences[one] for one in near]):
            span = narration.tokens.span(token, token)
            yield Finding(
                span,
                f"“{span.of(draft.text)}” in the narration, which is told in the third person: whose is it?",
            )


def _first(narration: Narration, told: Told) -> int:
    """Return the first token of a sentence that says *I*, or -1."""
    tokens = narration.tokens
    for token in range(told.first, told.last + 1):
        if tokens.lower[token] in _FIRST and tokens.tag[token] in ("PRP", "PRP$"):
            return -1 if _is_apart(narration, token) else token
    return -1


def _is_apart(narration: Narration, token: int) -> bool:
    """Say whether a word is cited, shouted, part of another, or what the author says now: *I must add*.

    What people *say* is words, so that in *nobody had ever said me too* the words are cited.
    """
    tokens = narration.tokens
    if token and tokens.word[token] == "me" and tokens.lower[token - 1] in SAYING:
        return True
    word, verb = tokens.word[token], tokens.head[token]
    if narration.is_cited(token) or (word.lower() != "i") == word.isupper():
        return True
    if any(tokens.word[beside] == "-" for beside in (token - 1, token + 1) if 0 <= beside < len(tokens)):
        return True
    finite = narration.finite_of(verb)
    return tokens.dep[token] in SUBJECTS and tokens.tag[finite] != "VBD"


def _tells_of_others(narration: Narration, told: Told, near: list[Told]) -> bool:
    """Say whether a sentence tells a story's past, as do those around it, and of somebody else too."""
    words = narration.words(told)
    if not _ADDRESSING.isdisjoint(words) or any(
        clause.tense not in ("past", "before") for clause in told.clauses
    ):
        return False
    here = [one for one in near if one.scene == told.scene]
    past = sum(any(clause.tense == "past" for clause in one.clauses) for one in here)
    others = sum(not _THIRD.isdisjoint(narration.words(one)) for one in here)
    return bool(told.clauses) and 2 * past > len(here) and others >= 3


FLAGS = [
    "Oskar put the lamp on the sill. He had promised to be early. The road below him was empty. Then he "
    "took the "
    "letter out of ⟦my⟧ coat and read it again. He folded it. He could not have said why it pleased him. "
    "At nine "
    "he blew out the lamp.",
]
ALLOWS = [
    "Oskar put the lamp on the sill. He had promised to be early. The road below him was empty. *I "
    "should have "
    "written to her*, he thought. He folded it. “I am a fool,” he said. He could not have said why it "
    "pleased him.",
    "Oskar put the lamp on the sill. He had promised to be early. The road below him was empty. Nobody "
    "had ever said me too to his sister. He folded the letter. He could not have said why it pleased him.",
    "I put the lamp on the sill. I had promised Oskar to be early. The road below me was empty. Then I "
    "took the "
    "letter out of my coat and read it again. I folded it. At nine he came, and I blew out the lamp.",
    "Oskar put the lamp on the sill. He had promised to be early. The road below him was empty.\n\n— A mule! "
    "he said, when the door had closed. She offered a mule for me.\n\nHe folded the letter. He could not "
    "have said why it pleased him. Then he blew out the lamp, and she came up the road.",
]
