"""Vessel names: a ship's, a boat's or a launch's name, however like somebody's: aboard the Rosalind."""

from __future__ import annotations

from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import load_pairs, load_words, verb_lemmas
from fabula.reading.once import once
from fabula.reading.prose import Prose

ABOARD = frozenset({"aboard", "onboard", "board"})
ARTICLES = frozenset({"the", "our"})
REGISTERED = frozenset({"hms", "ss", "mv", "rms", "uss", "hmas", "hmcs", "rv", "fv", "sv"})


@once
def vessel_tokens(prose: Prose) -> frozenset[int]:
    """Return the tokens that are vessels' names of one word.

    A kind of vessel stands before the name, one is aboard it, or behind *the* it sails or is sailed; or it is
    a given name that has *the* before it wherever it stands, and the story has some vessel. Once one is told
    so, it is a vessel all through the story, unless somebody has that name too: then only where it is told.
    """
    told: dict[str, set[int]] = {}
    afloat = not load_words("vessels").isdisjoint(prose.by_word)
    for token in _capitals(prose):
        if _is_told(prose, token) or (afloat and _has_article_throughout(prose, token)):
            told.setdefault(prose.tokens.lower[token], set()).add(token)
    found: set[int] = set()
    for word, tokens in told.items():
        everywhere = [token for token in prose.by_word[word] if prose.tokens.word[token][0].isupper()]
        somebody = any(_is_somebody(prose, token) for token in everywhere if token not in tokens)
        found.update(tokens if somebody else everywhere)
    return frozenset(found)


def _capitals(prose: Prose) -> list[int]:
    """Return the capitalised tokens behind an article, a kind of vessel or *aboard*, in order."""
    tokens = prose.tokens
    leads = ARTICLES | ABOARD | REGISTERED | load_words("vessels")
    behind = (token + 1 for token in prose.occurrences(sorted(leads)) if token + 1 < len(tokens))
    return [token for token in behind if tokens.tag[token] in ("NNP", "NN") and tokens.word[token].istitle()]


def _is_told(prose: Prose, token: int) -> bool:
    """Say whether the words beside a name tell that it is a vessel's."""
    tokens = prose.tokens
    before, verb = tokens.lower[token - 1], tokens.head[token]
    if (
        token + 1 < len(tokens)
        and tokens.tag[token + 1] in ("NNP", "NNS", "NN")
        and tokens.head[token] > token
    ):
        return False  # the Rosalind affair, Rosalind Quill
    if tokens.dep[token] in SUBJECTS and tokens.dep[verb] == "relcl":
        return False  # the boat Ada built
    if before in REGISTERED or (before in load_words("vessels") and tokens.word[token - 1].islower()):
        return True
    if before in ABOARD:
        return before != "board" or tokens.lower[token - 2] == "on"
    if tokens.lower[token - 2] in ABOARD:
        return True
    if not _is_given(tokens.lower[token]):
        return False  # the Channel is nobody either, and the King boards ships
    sails = verb_lemmas("sailing_verbs")
    return tokens.dep[token] in (*SUBJECTS, "dobj") and tokens.lower[verb] in sails


def _has_article_throughout(prose: Prose, token: int) -> bool:
    """Say whether a given name stands alone behind *the* here and everywhere: the Ingrid."""
    tokens, word = prose.tokens, prose.tokens.lower[token]
    alone = not {*tokens.tag[token + 1 : token + 2]} & {"NNP", "NNS", "NN"}
    return _is_given(word) and alone and all(tokens.lower[one - 1] == "the" for one in prose.by_word[word])


def _is_given(word: str) -> bool:
    """Say whether a word is a given name and hardly anything else: not a king, nor what is long or royal."""
    common = load_words("common_in_prose"), load_words("person_nouns"), load_pairs("titles")
    return word in load_pairs("first_names") and not any(word in words for words in common)


def _is_somebody(prose: Prose, token: int) -> bool:
    """Say whether a name is a person's here: with a title, who says or does something, or is called."""
    tokens = prose.tokens
    before, after, verb = tokens.lower[token - 1], tokens.lower[token + 1 : token + 2], tokens.head[token]
    if before.rstrip(".") in load_pairs("titles") and tokens.word[token - 1].istitle():
        return True
    minds = verb_lemmas("speech_verbs").keys() | verb_lemmas("thought_verbs").keys()
    if tokens.dep[token] in SUBJECTS and before not in ARTICLES:
        does = any(tokens.dep[child] == "dobj" for child in tokens.children[verb])
        return does or tokens.lower[verb] in minds
    return before in minds or (prose.said[token] and before == "," and after in ([","], ["."], ["?"], ["!"]))
