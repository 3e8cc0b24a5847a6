"""Obeying: who does right after a line what it bids, and so hears it: "Sit." Mara sat."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.reading.grammar.clauses import helpers, own_subject
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.grammar.tags import FINITE
from fabula.reading.lexicon import inflect_all
from fabula.reading.mentions import Mentions
from fabula.reading.once import once
from fabula.reading.prose import Prose

AFTER = 24  # tokens of the narration after a line in which it is done
BARE = ("VB", "VBP")  # how the parser tags what bids: "Close the door", "Turn round"
WITHIN = ("aux", "xcomp", "ccomp", "advcl", "relcl", "acl")  # how what is part of a clause hangs on it
HELPING = frozenset({"be", "do", "let", "have", "am", "are"})
DOING = frozenset({"did", "does"})
AS_TOLD = frozenset({".", "so", "as", "what"})  # after "did", where that is all that is told
COMPLYING = inflect_all(("obey", "comply"))


def obeying(prose: Prose, mentions: Mentions, line: int) -> int:
    """Return the mention of who does what a line bids in the paragraph after it, or -1.

    The line ends its paragraph, or only its tag stands behind it; whether "Mara did not sit" is all the same.
    """
    known = _known(mentions)
    if line not in known:
        known[line] = _obeys(prose, mentions, line)
    return known[line]


@once
def _known(mentions: Mentions) -> dict[int, int]:
    """Return who obeys, for the lines asked about so far: that hangs on words alone."""
    return {}


def _obeys(prose: Prose, mentions: Mentions, line: int) -> int:
    after = prose.quotations[line].paragraph + 1
    if after >= len(prose.paragraph_tokens) or line != prose.paragraph_quotations[after - 1][-1]:
        return -1
    bidden = {prose.tokens.lower[verb] for verb in _bids(prose, line)}
    if not bidden:
        return -1
    first, last = prose.paragraph_tokens[after]
    deeds = inflect_all(bidden) | COMPLYING
    for token in range(first, min(last, first + AFTER)):
        if prose.said[token]:
            break
        if _is_done(prose, token, deeds):
            subject = own_subject(prose.tokens, token)
            return mentions.at.get(subject, -1) if subject >= 0 else -1
    return -1


def _is_done(prose: Prose, token: int, deeds: frozenset[str]) -> bool:
    """Say whether a word tells that something bidden is done, or that somebody "did so"."""
    tokens = prose.tokens
    word = tokens.lower[token]
    did = word in DOING and tokens.dep[token] not in ("aux", "auxpass")
    if did:
        return not AS_TOLD.isdisjoint(tokens.lower[token + 1 : token + 2])
    finite = tokens.tag[token] in FINITE or (tokens.tag[token] == "VB" and helpers(tokens, token) & DOING)
    return word in deeds and bool(finite)


def _bids(prose: Prose, line: int) -> Iterator[int]:
    """Yield the verbs by which a line bids: bare, without a subject or a verb that helps but "do"."""
    tokens = prose.tokens
    for token in prose.line_tokens[line]:
        if tokens.tag[token] not in BARE or tokens.lower[token] in HELPING:
            continue
        if tokens.dep[token] in WITHIN and prose.said[tokens.head[token]]:
            continue
        beside = tokens.children[token]
        if not any(
            tokens.dep[child] in (*SUBJECTS, "mark")
            or (tokens.dep[child] == "aux" and tokens.lower[child] != "do")
            for child in beside
        ):
            yield token
