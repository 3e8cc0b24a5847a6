"""Contradictions: what somebody holds to be so, and is later denied in the same words.

The narration is believed: *You know at once that it is your brother. ... It isn't your brother.* Of what is
said to have been done it denies it where it looks back (*"Hugo sold it." ... Hugo had sold nothing.*), and of
what is so at the moment it may tell the opposite at once (*She thought him asleep. He was awake. She
thinks he is joking. He isn't joking.*). Of what people say, whoever takes back their own words is believed
(*"I've eaten." ... "I haven't eaten."*), and who says well after others that there was no such thing, or that
it was none (*"There are rats." ... "There aren't any rats."*), knows more by then.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.states import subject_of
from fabula.reading.claims.truth.points import BARE, NOT, Point, is_plain, points_of
from fabula.reading.grammar.auxiliaries import HAD, HAVE
from fabula.reading.grammar.clauses import helpers, is_denied
from fabula.reading.lexicon import load_words
from fabula.story import NARRATOR

JUDGED = ("asserted", "believed", "feared", "known", "seen")
SOON = 100  # propositions within which the narration tells that it is not so
AT_ONCE = 6  # the same of what may soon be otherwise
LONG_AGO = 300  # the same of what others say
LATER = 4  # propositions after which somebody else knows more, and does not just think otherwise
OF_THINGS = ("is", "is now")  # what "it" may take up
THING = "a thing"  # whatever "it" may be


def find_contradicted(
    account: Account, propositions: Sequence[Proposition], said: Sequence[Sequence[Point]]
) -> Iterator[int]:
    """Yield the number of each proposition that somebody holds and the story contradicts.

    ``said`` is what each says that another may deny, as ``points_said`` returns it.
    """
    held: dict[tuple[str, str, str], list[tuple[int, str]]] = defaultdict(list)
    for index, (one, points) in enumerate(zip(propositions, said, strict=True)):
        for point in points:
            for key in _keys(point):
                gone = [
                    (before, side)
                    for before, side in held.get(key, ())
                    if _clash(side, point.side)
                    and _overturns(account, point, propositions, before, index)
                    and (key[1] != THING or (one.stance == "narrated" and index - before <= AT_ONCE))
                ]
                for before, side in gone:
                    held[key].remove((before, side))
                    yield before
            if one.stance in JUDGED and not one.unreal and not one.denied:
                held[point[:3]].append((index, point.side))
                if point.kind in OF_THINGS and _is_of_thing(account, one):
                    held[point.kind, THING, point.what].append((index, point.side))


def find_confirmed(
    account: Account, propositions: Sequence[Proposition], said: Sequence[Sequence[Point]]
) -> Iterator[int]:
    """Yield the number of each proposition that the narration at once tells in the same words, too."""
    held: list[tuple[int, Point]] = []
    for index, (one, told) in enumerate(zip(propositions, said, strict=True)):
        points = [point for point in told if point.kind in OF_THINGS]
        if one.stance == "narrated" and one.by == NARRATOR:
            yield from (before for before, point in held if any(_is_told(point, now) for now in points))
        elif one.stance in JUDGED and not one.unreal and not one.denied:
            held += ((index, point) for point in points)
            if points and _is_of_thing(account, one):
                held += ((index, point._replace(of=THING)) for point in points)
        if held and index - held[0][0] > AT_ONCE:
            held = [(before, point) for before, point in held if index - before <= AT_ONCE]


def _is_told(claimed: Point, now: Point) -> bool:
    """Say whether the narration tells just what was claimed, of a thing as "it" too: "It was empty"."""
    return now == claimed or (now.of == "it" and now._replace(of=THING) == claimed)


def points_said(account: Account, propositions: Sequence[Proposition]) -> list[tuple[Point, ...]]:
    """Return what each says that another may deny, or say too, in the same words."""
    return account.each("points", propositions, lambda one: tuple(points_of(account, one)))


def _keys(point: Point) -> Iterator[tuple[str, str, str]]:
    """Yield under which what the point denies may stand: "This is my wife", of "She was not his wife"."""
    yield point[:3]
    if point.kind in OF_THINGS and point.of == "it":
        yield point.kind, THING, point.what
    if point.of != "it" and " of " in point.what:
        yield point.kind, "it", point.what


def _clash(one: str, other: str) -> bool:
    """Say whether two sides cannot both be so; who is not asleep need not be awake."""
    if one.startswith(NOT) or other.startswith(NOT):
        return one in (NOT + other, other.removeprefix(NOT)) and one != other
    return one != other


def _overturns(
    account: Account, point: Point, propositions: Sequence[Proposition], before: int, index: int
) -> bool:
    """Say whether who says the opposite later is to be believed."""
    earlier, later = propositions[before], propositions[index]
    if later.stance == "narrated":
        looks_back = point.kind != "has done" or bool(helpers(account.prose.tokens, later.root) & HAD)
        return looks_back and index - before <= (AT_ONCE if point.kind == "is now" else SOON)
    if later.stance != "asserted" or later.cue >= 0 or later.line == earlier.line or point.kind == "is now":
        return False
    own = earlier.by == later.by is not None and earlier.cue < 0
    if point.kind == "has done":
        well_after = point.side == "no" and LATER <= index - before <= LONG_AGO
        exposed = well_after and _is_exposed(account, earlier, later)
        return exposed or (own and _is_own_deed(account, later))
    said = earlier.line >= 0 or earlier.stance == "asserted"
    named = _names(account, later) and (point.kind == "there is" or _names(account, earlier))
    return said and named and (own or LATER <= index - before <= LONG_AGO)


def _names(account: Account, one: Proposition) -> bool:
    """Say whether a clause tells what something is by no more than its noun, and not what it is like."""
    tokens = account.prose.tokens
    said = [child for child in tokens.children[one.root] if tokens.dep[child] == "attr"]
    return any(tokens.tag[noun][0] == "N" and is_plain(account, noun) for noun in said)


def _is_own_deed(account: Account, one: Proposition) -> bool:
    """Say whether somebody tells no more than that they have done it, or not: "I haven't eaten"."""
    tokens, root = account.prose.tokens, one.root
    if any(tokens.dep[child] not in BARE for child in tokens.children[root]):
        return False  # "I haven't come as a friend this time"
    own = tokens.lower[subject_of(account, root)] == "i"
    named = any(tokens.dep[c] == "dobj" and tokens.tag[c][0] == "N" for c in tokens.children[root])
    never = is_denied(tokens, root) and named  # "I never lost the key"
    return (
        own
        and bool(never or helpers(tokens, root) & HAVE)
        and tokens.lower[root] not in load_words("inner_verbs")
    )


def _is_exposed(account: Account, earlier: Proposition, later: Proposition) -> bool:
    """Say whether another says well after that somebody did not do what they said they did.

    *"I posted it." ... "You never posted it."* And so with what they are only said to have said.
    """
    tokens, root = account.prose.tokens, later.root
    by_another = later.by is not None and later.by not in (earlier.holder, earlier.by)
    more = any(tokens.dep[child] in ("xcomp", "ccomp") for child in tokens.children[earlier.root])
    said = earlier.stance == "asserted" and not more
    own = tokens.lower[subject_of(account, earlier.root)] == "i" if earlier.cue < 0 else earlier.line >= 0
    bare = all(tokens.dep[child] in BARE for child in tokens.children[root])
    felt = tokens.lower[root] in load_words("inner_verbs")
    return by_another and said and own and bare and not felt


def _is_of_thing(account: Account, one: Proposition) -> bool:
    """Say whether a claim tells how a thing is, which "it" may take up at once."""
    tokens, subject = account.prose.tokens, subject_of(account, one.root)
    return account.at(subject) is None and tokens.tag[subject] == "NN"
