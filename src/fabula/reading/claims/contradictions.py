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
from typing import NamedTuple

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.states import subject_of
from fabula.reading.grammar.auxiliaries import HAD, HAVE, IS
from fabula.reading.grammar.clauses import FINITE, FUTURE, UNREAL, below, helpers, is_denied
from fabula.reading.lexicon import load_pairs, load_words, verb_stem
from fabula.reading.mentions import singular
from fabula.story import NARRATOR

COMPLEMENTS = ("attr", "acomp")
JUDGED = ("asserted", "believed", "feared", "known", "seen")
SOON = 100  # propositions within which the narration tells that it is not so
AT_ONCE = 6  # the same of what may soon be otherwise
LONG_AGO = 300  # the same of what others say
LATER = 4  # propositions after which somebody else knows more, and does not just think otherwise
DO = frozenset({"do", "does", "did"})
PAST_DO = frozenset({"did"})
PAST = ("VBD", "VBN")
BARE = ("nsubj", "aux", "neg", "dobj", "punct", "ccomp", "parataxis", "intj")
SHOWN = frozenset({"this", "that", "it"})
SOME = frozenset({"a", "an", "some"})
NOUNS = ("animals", "person_nouns", "thing_nouns")  # lists of what there is or is not


class _Point(NamedTuple):
    """What a clause says: of what kind it is, of whom, what of them, and which side it takes of that."""

    kind: str  # "is", "has done", "there is", "is now"
    of: str
    what: str
    side: str


def find_contradicted(account: Account, propositions: Sequence[Proposition]) -> Iterator[int]:
    """Yield the number of each proposition that somebody holds and the story contradicts."""
    held: dict[tuple[str, str, str], list[tuple[int, str]]] = defaultdict(list)
    for index, (one, points) in enumerate(zip(propositions, _said(account, propositions), strict=True)):
        for point in points:
            for key in _keys(point):
                gone = [
                    (before, side)
                    for before, side in held.get(key, ())
                    if side != point.side and _overturns(account, point, propositions, before, index)
                ]
                for before, side in gone:
                    held[key].remove((before, side))
                    yield before
            if one.stance in JUDGED and not one.unreal and not one.denied:
                held[point[:3]].append((index, point.side))


def find_confirmed(account: Account, propositions: Sequence[Proposition]) -> Iterator[int]:
    """Yield the number of each proposition that the narration at once tells in the same words, too."""
    held: list[tuple[int, _Point]] = []
    for index, (one, said) in enumerate(zip(propositions, _said(account, propositions), strict=True)):
        points = [point for point in said if point.kind in ("is", "is now")]
        if one.stance == "narrated" and one.by == NARRATOR:
            yield from (before for before, point in held if index - before <= AT_ONCE and point in points)
        elif one.stance in JUDGED and not one.unreal and not one.denied:
            held += ((index, point) for point in points)
        held = [(before, point) for before, point in held if index - before <= AT_ONCE]


def _said(account: Account, propositions: Sequence[Proposition]) -> list[tuple[_Point, ...]]:
    """Return what each says that another may deny, or say too, in the same words."""
    return account.each("points", propositions, lambda one: tuple(_points(account, one)))


def _keys(point: _Point) -> Iterator[tuple[str, str, str]]:
    """Yield under which what the point denies may stand: "This is my wife", of "She was not his wife"."""
    yield point[:3]
    if point.of != "it" and " of " in point.what:
        yield point.kind, "it", point.what


def _overturns(
    account: Account, point: _Point, propositions: Sequence[Proposition], before: int, index: int
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


def _points(account: Account, one: Proposition) -> Iterator[_Point]:
    """Yield what a clause says that another may deny in the same words."""
    tokens, root = account.prose.tokens, one.root
    if helpers(tokens, root) & (UNREAL | FUTURE):
        yield from _there(account, one) if one.cue >= 0 else ()  # "they told me there'd be a boat"
        return
    yield from _there(account, one)
    subject = subject_of(account, root)
    if subject < 0:
        return
    if tokens.lower[root] in IS:
        yield from _being(account, one, subject)
    elif tokens.lower[root] in HAVE:
        yield from _having(account, one, subject)
    else:
        found = (_deed(account, one, subject), _doing(account, one, subject))
        yield from (point for point in found if point is not None)


def _there(account: Account, one: Proposition) -> Iterator[_Point]:
    """Yield what there is, or some of which is told, "I saw a swan", and what there is none of."""
    tokens, root = account.prose.tokens, one.root
    is_told = any(tokens.dep[child] == "expl" for child in tokens.children[root])
    if not is_told and (
        tokens.tag[root] not in PAST or SOME.isdisjoint(tokens.lower[one.first : one.last + 1])
    ):
        return  # "You owe me a goat" tells of none
    said = [
        child for child in tokens.children[root] if tokens.dep[child] == "ccomp"
    ]  # "was told it had a key"
    for noun in (child for child in below(tokens, root, said) if tokens.tag[child] in ("NN", "NNS")):
        if not one.first <= noun <= one.last or not (is_told or _is_some(account, noun)):
            continue
        what = singular(tokens.lower[noun], tokens.tag[noun])[0]
        denied = is_denied(tokens, root, noun)
        known = any(what in load_words(name) for name in NOUNS) and (not denied or _is_plain(account, noun))
        if known and (is_told or not denied):
            yield _Point("there is", "", what, "no" if denied else "yes")


def _is_some(account: Account, noun: int) -> bool:
    tokens = account.prose.tokens
    return any(tokens.lower[child] in SOME for child in tokens.children[noun])


def _being(account: Account, one: Proposition, subject: int) -> Iterator[_Point]:
    """Yield who or what somebody or something is; and of the moment, which side of two."""
    tokens, root = account.prose.tokens, one.root
    said = [child for child in tokens.children[root] if tokens.dep[child] in COMPLEMENTS]
    if len(said) != 1:
        return
    denied = is_denied(tokens, root, said[0])
    word, of = tokens.lower[said[0]], _name(account, subject)
    yield _Point("is", of, word, "no" if denied else "yes")
    owners = (child for child in tokens.children[said[0]] if tokens.dep[child] == "poss")
    owner = next((id for child in owners if (id := account.at(child)) is not None), None)
    if owner is not None:
        yield _Point("is", of, f"{word} of {owner}", "no" if denied else "yes")
    if owner is not None and not denied and (tie := load_pairs("kin_ties").get(word)) is not None:
        yield _Point("is", of, f"kin of {owner}", tie)  # nobody is both mother and sister
    about, side = load_pairs("antonyms").get(word, "/").split("/")
    if about and not denied:
        yield _Point("is now", of, about, side)


def _having(account: Account, one: Proposition, subject: int) -> Iterator[_Point]:
    """Yield what somebody has, or has none of: "The butler had no key"."""
    tokens, root = account.prose.tokens, one.root
    for noun in (child for child in tokens.children[root] if tokens.dep[child] == "dobj"):
        known = any(tokens.lower[noun] in load_words(name) for name in NOUNS)
        if known and _is_plain(account, noun):
            side = "no" if is_denied(tokens, root, noun) else "yes"
            yield _Point("is", _name(account, subject), f"have {tokens.lower[noun]}", side)


def _names(account: Account, one: Proposition) -> bool:
    """Say whether a clause tells what something is by no more than its noun, and not what it is like."""
    tokens = account.prose.tokens
    said = [child for child in tokens.children[one.root] if tokens.dep[child] == "attr"]
    return any(tokens.tag[noun][0] == "N" and _is_plain(account, noun) for noun in said)


def _is_plain(account: Account, noun: int) -> bool:
    """Tell "a Vermeer" and "any rats" from "a quiet man" and "no man who knew her"."""
    tokens = account.prose.tokens
    more = any(tokens.dep[child] in ("amod", "relcl", "acl") for child in tokens.children[noun])
    return not more and tokens.lower[noun] not in load_words("generic_nouns")


def _deed(account: Account, one: Proposition, subject: int) -> _Point | None:
    """Return who is said to have done what to whom."""
    tokens, root = account.prose.tokens, one.root
    if tokens.tag[root] not in PAST:
        return None
    done_to = [child for child in tokens.children[root] if tokens.dep[child] in ("dobj", *COMPLEMENTS)]
    whom = " ".join(_name(account, child) for child in done_to if tokens.tag[child] != "PRP")
    what = f"{verb_stem(tokens.lower[root])} {whom}".strip()
    return _Point("has done", _name(account, subject), what, "no" if is_denied(tokens, root) else "yes")


def _doing(account: Account, one: Proposition, subject: int) -> _Point | None:
    """Return what somebody is said to do, or to be doing: "He was lying", "She didn't love him"."""
    tokens, root, aided = account.prose.tokens, one.root, helpers(account.prose.tokens, one.root)
    goes_on = tokens.tag[root] == "VBG" and aided & IS
    does = aided & DO if tokens.tag[root] == "VB" else tokens.tag[root] in FINITE and not aided
    more = any(tokens.dep[child] not in (*BARE, "mark") for child in tokens.children[root])
    before = one.line >= 0 and (tokens.tag[root] == "VBD" or aided & PAST_DO)  # then, and not at the moment
    if more or before or not (goes_on or does):
        return None  # who didn't sleep may sleep in the loft
    form = tokens.lower[root]
    present = form.removesuffix("s") if tokens.tag[root] == "VBZ" else form
    verb = form if goes_on else verb_stem(present).removesuffix("e")  # "loved", "love"
    done_to = [child for child in tokens.children[root] if tokens.dep[child] in ("dobj", *COMPLEMENTS)]
    what = " ".join((verb, *(_name(account, child) for child in done_to)))
    side = "no" if is_denied(tokens, root) else "yes"
    return _Point("is now", _name(account, subject), what, side)


def _is_own_deed(account: Account, one: Proposition) -> bool:
    """Say whether somebody tells no more than that they have done it, or not: "I haven't eaten"."""
    tokens, root = account.prose.tokens, one.root
    if any(tokens.dep[child] not in BARE for child in tokens.children[root]):
        return False  # "I haven't come as a friend this time"
    own = tokens.lower[subject_of(account, root)] == "i"
    return own and bool(helpers(tokens, root) & HAVE) and tokens.lower[root] not in load_words("inner_verbs")


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


def _name(account: Account, token: int) -> str:
    low = account.prose.tokens.lower[token]
    return account.at(token) or ("it" if low in SHOWN else low)
