"""Looks: what is seen of people, with whoever it may be of, for rules that ask where the others would tell.

The finders of traits keep silent where it is not plain whom *her grey eyes* are of. Here every such passage
counts, and two are compared if they may be one person's: of one chain, or of two that may well be one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from fabula.checking.draft import Draft
from fabula.checking.narration import Narration
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_pairs
from fabula.span import Span
from fabula.story import Mention

APART = 600  # characters between two passages below which two people are described side by side
REACH = 12_000  # characters between two passages: about a short story, in which few people could be meant
SEXES = {
    **dict.fromkeys(("he", "him", "his", "himself", "he/him", "m"), "he"),
    **dict.fromkeys(("she", "her", "hers", "herself", "she/her", "f"), "she"),
}
SEEMING = frozenset({"red-rimmed", "like", "as", "if", "seemed", "almost", "not", "never", "nor", "once"})
VAGUE = frozenset({"dark", "light"})
SAID = frozenset({"was", "were", "is", "are", "'s", "’s", "'re", "’re", "as", ","})  # what leads to a colour


@dataclass(frozen=True, slots=True)
class Look:
    """What some words say of somebody: a value, and what is known of whose it is.

    ``whose`` is an id or None; ``plain`` tells that a name stands by it; ``sex`` is "he", "she" or "".
    """

    values: frozenset[str]
    word: str
    span: Span
    whose: str | None
    plain: bool
    sex: str


def may_be_one(one: Look, other: Look) -> bool:
    """Say whether two looks may be one person's."""
    if one.whose is not None and one.whose == other.whose:
        return True
    if one.sex and other.sex and one.sex != other.sex:
        return False
    return not (one.plain and other.plain)


def at_odds(
    looks: Sequence[Look],
    agree: Callable[[Look, Look], bool],
    same: Callable[[Look, Look], bool] = may_be_one,
) -> Iterator[tuple[Look, Look]]:
    """Yield each look that is at odds with one before it that may be the same person's, and that one.

    A look that agrees with any other that may be the same person's is let be.
    """
    for index, look in enumerate(looks):
        near = [
            one for one in looks[:index] if APART < look.span.start - one.span.end < REACH and same(one, look)
        ]
        if near and not any(agree(one, look) for one in near):
            of_chain = [one for one in near if one.whose == look.whose is not None]
            yield look, (of_chain or near)[-1]


def places_of(draft: Draft, check: Callable[[Draft], Iterator[Finding]]) -> list[Span]:
    """Return every place that the findings of a rule are on or speak of."""
    return [place for one in draft.findings(check) for place in (one.span, *one.see)]


def doubtful_colours(
    draft: Draft, nouns: frozenset[str], joined: str, colours: str,
    sure: Callable[[Draft], Iterator[Finding]],
) -> Iterator[tuple[Look, Look]]:  # fmt: skip
    """Yield each look of another colour than one before, and that one, where the ``sure`` rule has none."""
    known = places_of(draft, sure)
    looks = list(find_colours(draft, nouns, joined, colours))
    for look, before in at_odds(looks, lambda one, other: bool(one.values & other.values)):
        if not any(look.span.overlaps(place) for place in known):
            yield look, before


def owner_of(draft: Draft, narration: Narration, noun: int) -> tuple[str | None, bool, str]:
    """Return whose a noun is: an id or None, whether by name, and the sex that the words show."""
    tokens = narration.tokens
    at = _possessor(narration, noun)
    if at < 0:
        at = _nearest(narration, noun)
    if at < 0:
        return None, False, ""
    found = narration.mention_at.get(at)
    word = tokens.lower[at]
    return described(draft, found, SEXES.get(load_pairs("gendered_nouns").get(word, word), ""))


def described(
    draft: Draft, found: tuple[str, Mention] | None, sex: str
) -> tuple[str | None, bool, str]:  # fmt: skip
    """Return the id, whether by name, and the sex of whom a mention means."""
    if found is None:
        return None, False, sex
    id, mention = found
    character = draft.story.character(id)
    return id, mention.kind == "name", sex or SEXES.get(character.pronouns or "", "")


def _possessor(narration: Narration, noun: int) -> int:
    """Return the *her* or *Anna's* that stands before a noun, or -1."""
    tokens = narration.tokens
    for child in tokens.children[noun]:
        if tokens.dep[child] == "poss":
            return child
    at = noun - 1
    while at >= 0 and noun - at < 6 and tokens.tag[at][0] in "JRV,NC" and tokens.lower[at] != "and":
        at -= 1
    return at if at >= 0 and tokens.tag[at] == "PRP$" else -1


def _nearest(narration: Narration, noun: int) -> int:
    """Return the person nearest before a noun in its sentence, else the first after it, or -1."""
    tokens = narration.tokens
    sentence, sexed = tokens.sentence[noun], load_pairs("gendered_nouns")
    at = noun - 1
    while at >= 0 and tokens.sentence[at] == sentence:
        if at in narration.mention_at or tokens.lower[at] in sexed:
            return at
        at -= 1
    at = noun + 1
    while at < len(tokens) and tokens.sentence[at] == sentence:
        if at in narration.mention_at:
            return at
        at += 1
    return -1


def find_colours(draft: Draft, nouns: frozenset[str], joined: str, colours: str) -> Iterator[Look]:
    """Yield the colours of eyes or hair; ``joined`` is the end of "grey-eyed"."""
    narration = draft.narration
    if narration is None:
        return
    tokens, known = narration.tokens, load_pairs(colours)
    for noun, low in enumerate(tokens.lower):
        if (low not in nouns and low != joined) or tokens.word[noun + 1 : noun + 2] == ["-"]:
            continue
        words = _colour_words(narration, noun, known)
        if not words:
            continue
        first, last = min(noun, *words), max(noun, *words)
        whose, plain, sex = owner_of(draft, narration, noun)
        meant = frozenset(one for word in words for one in known[tokens.lower[word]].split("/"))
        yield Look(meant, tokens.lower[words[0]], tokens.span(first, last), whose, plain, sex)


def _colour_words(narration: Narration, noun: int, known: dict[str, str]) -> list[int]:
    """Return the tokens of the colours just before a noun, or said of it just after."""
    tokens = narration.tokens
    sentence, found = tokens.sentence[noun], []
    at = noun - 1
    while at >= 0 and noun - at < 6 and tokens.sentence[at] == sentence:
        if tokens.lower[at] in known and tokens.lower[at] not in VAGUE:
            found.append(at)
        elif tokens.tag[at][0] not in "JRV," and tokens.word[at] not in ("-", ",", "and"):
            break
        at -= 1
    if found and not SEEMING & set(tokens.lower[at:noun]):
        return found[::-1]
    after = noun + 1
    while after < len(tokens) and after - noun < 6 and tokens.sentence[after] == sentence:
        if (
            tokens.lower[after] in known
            and tokens.lower[noun + 1] in SAID
            and not (SEEMING - {"as"} & set(tokens.lower[noun:after]) or "and" in tokens.lower[noun:after])
        ):
            return [after]
        after += 1
    return []
