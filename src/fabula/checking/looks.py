"""Looks: what is seen of people, with whoever it may be of, for rules that ask where the others would tell.

The finders of traits keep silent where it is not plain whom *her grey eyes* are of. Here every such passage
counts, and two are compared if they may be one person's: of one chain, or of two that may well be one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from fabula.checking.draft import Draft
from fabula.checking.narration import Narration
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_pairs
from fabula.span import Span
from fabula.story import Mention

APART = 600  # characters between two passages below which two people are described side by side
SAME_BREATH = 150  # in place of it where both are plainly of one
REACH = 12_000  # characters between two passages: about a short story, in which few people could be meant
SEXES = {
    **dict.fromkeys(("he", "him", "his", "himself", "he/him", "m"), "he"),
    **dict.fromkeys(("she", "her", "hers", "herself", "she/her", "f"), "she"),
}
SEEMING = frozenset({"red-rimmed", "like", "as", "if", "seemed", "almost", "not", "never", "nor", "once"})
VAGUE = frozenset({"dark", "light"})
SAID = frozenset(
    {"was", "were", "is", "are", "'s", "'re", "as", ",", "of", "which", "that", "the"}
)  # leads to it
TOLD_BY = frozenset({"colour", "color", "shade", "kind", "sort"})  # nouns between eyes and their colour
REACHED = 9  # tokens after "eyes" within which their colour may be said


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


Seen = TypeVar("Seen", bound=Look)


def may_be_one(one: Look, other: Look) -> bool:
    """Say whether two looks may be one person's."""
    if one.whose is not None and one.whose == other.whose:
        return True
    if one.sex and other.sex and one.sex != other.sex:
        return False
    return not (one.plain and other.plain)


def at_odds(
    looks: Sequence[Seen],
    agree: Callable[[Seen, Seen], bool],
    same: Callable[[Seen, Seen], bool] = may_be_one,
) -> Iterator[tuple[Seen, Seen]]:
    """Yield each look that is at odds with one before it that may be the same person's, and that one.

    A look that agrees with any other that may be the same person's is let be.
    """
    for index, look in enumerate(looks):
        near = [
            one
            for one in looks[:index]
            if _apart(one, look) < look.span.start - one.span.end < REACH and same(one, look)
        ]
        if near and not any(agree(one, look) for one in near):
            of_chain = [one for one in near if one.whose == look.whose is not None]
            yield look, (of_chain or near)[-1]


def _apart(one: Look, other: Look) -> int:
    return SAME_BREATH if one.whose is not None and one.whose == other.whose else APART


def of_one(draft: Draft, one: Look, other: Look) -> bool:
    """Say whether two looks are one person's, or in a story with few people may be."""
    if one.whose is not None and one.whose == other.whose:
        return True
    return draft.is_short and bool(one.sex and one.sex == other.sex) and may_be_one(one, other)


def look_at(
    draft: Draft, narration: Narration, person: int, span: Span, values: frozenset[str] = frozenset()
) -> Look | None:
    """Return what words say of whoever a token means, None where neither a person nor a sex is known."""
    low = narration.tokens.lower[person]
    sexed = SEXES.get(load_pairs("gendered_nouns").get(low, low), "")
    id, plain, sex = described(draft, narration.mention_at.get(person), sexed)
    return Look(values, span.of(draft.text), span, id, plain, sex) if id is not None or sex else None


def places_of(draft: Draft, check: Callable[[Draft], Iterator[Finding]]) -> list[Span]:
    """Return every place that the findings of a rule are on or speak of."""
    return [place for one in draft.findings(check) for place in (one.span, *one.see)]


def doubtful_colours(
    draft: Draft, nouns: frozenset[str], joined: frozenset[str], colours: Mapping[str, str],
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


def find_colours(
    draft: Draft, nouns: frozenset[str], joined: frozenset[str], colours: Mapping[str, str]
) -> Iterator[Look]:
    """Yield the colours of eyes or hair; ``joined`` are the ends of "grey-eyed".

    ``colours`` has for each word the colours it may mean, with strokes between them.
    """
    narration = draft.narration
    if narration is None:
        return
    tokens, known = narration.tokens, colours
    for noun, low in enumerate(tokens.lower):
        if (low not in nouns and low not in joined) or tokens.word[noun + 1 : noun + 2] == ["-"]:
            continue
        words = _colour_words(narration, noun, known)
        if not words:
            continue
        first, last = min(noun, *words), max(noun, *words)
        whose, plain, sex = owner_of(draft, narration, noun)
        meant = frozenset(one for word in words for one in known[tokens.lower[word]].split("/"))
        yield Look(meant, tokens.lower[words[0]], tokens.span(first, last), whose, plain, sex)


def _colour_words(narration: Narration, noun: int, known: Mapping[str, str]) -> list[int]:
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
    return _said_after(narration, noun, known) or _said_before(narration, noun, known)


def _said_after(narration: Narration, noun: int, known: Mapping[str, str]) -> list[int]:
    """Return the colour that is said of eyes or hair: "were a pale, watery blue", "of a startling green"."""
    tokens = narration.tokens
    after = noun + 1
    if after >= len(tokens) or tokens.lower[after] not in SAID:
        return []
    while after < len(tokens) and after - noun < REACHED and tokens.sentence[after] == tokens.sentence[noun]:
        low = tokens.lower[after]
        if low in known:
            return [after]
        if low in SEEMING - {"as"} or low == "and":
            return []
        if tokens.tag[after][0] in "NV" and low not in SAID | TOLD_BY and after - noun > 2:
            return []
        after += 1
    return []


def _said_before(narration: Narration, noun: int, known: Mapping[str, str]) -> list[int]:
    """Return the colour in "the blue of her eyes"."""
    tokens = narration.tokens
    of = noun - 2
    said = (
        of > 0
        and tokens.lower[of] == "of"
        and tokens.dep[noun - 1] == "poss"
        and tokens.lower[of - 1] in known
    )
    return [of - 1] if said and tokens.tag[of - 1] == "NN" else []
