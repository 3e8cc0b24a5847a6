"""Points: what a clause says of somebody or something that another clause may deny in the same words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.states import subject_of
from fabula.reading.grammar.auxiliaries import CAN, HAVE, IS
from fabula.reading.grammar.clauses import FUTURE, UNREAL, below, helpers, is_denied
from fabula.reading.grammar.tags import FINITE
from fabula.reading.lexicon import inflect, inflect_all, load_pairs, load_words, verb_stem
from fabula.reading.mentions import singular

COMPLEMENTS = ("attr", "acomp")
DO = frozenset({"do", "does", "did"})
WAS = frozenset({"was", "were"})
PAST_DO = frozenset({"did"})
PAST = ("VBD", "VBN")
BARE = ("nsubj", "aux", "neg", "dobj", "punct", "ccomp", "parataxis", "intj")
MADE = ("nsubjpass", "auxpass", "neg", "punct", "intj", "mark")
REFUSED = frozenset({"will", "wo"})
WHERE = frozenset({"across", "along", "around", "down", "in", "on", "over", "round", "through", "until"})
# What makes another verb of it: "had fallen asleep", "had passed out", "had gone to fetch it".
OTHERWISE = ("acomp", "prt", "xcomp", "ccomp", "attr", "oprd", "dative")
NOT = "not "
STANDING = inflect_all(("stand", "lie", "hang", "sit", "remain", "stay")) | {"lay"}
AS = ("acomp", "advmod", "oprd", "attr", "prt")
DOORS = frozenset({"door", "doors", "gate", "gates"})
SHOWN = frozenset({"this", "that", "it"})
SOME = frozenset({"a", "an", "some"})
NOUNS = ("animals", "person_nouns", "thing_nouns")  # lists of what there is or is not


class Point(NamedTuple):
    """What a clause says: of what kind it is, of whom, what of them, and which side it takes of that."""

    kind: str  # "is", "has done", "there is", "is now"
    of: str
    what: str
    side: str


def points_of(account: Account, one: Proposition) -> Iterator[Point]:
    """Yield what a clause says that another may deny in the same words."""
    tokens, root = account.prose.tokens, one.root
    if helpers(tokens, root) & (UNREAL | FUTURE):
        yield from _there(account, one) if one.cue >= 0 else ()  # "they told me there'd be a boat"
        yield from _refusing(account, one)
        return
    yield from _there(account, one)
    subject = subject_of(account, root)
    if subject < 0:
        return
    if tokens.lower[root] in IS:
        yield from _being(account, one, subject)
    elif tokens.lower[root] in STANDING:
        yield from _standing(account, one, subject)
    elif tokens.lower[root] in HAVE:
        yield from _having(account, one, subject)
    else:
        yield from _made(account, one, subject)
        found = (_deed(account, one, subject), _doing(account, one, subject))
        yield from (point for point in found if point is not None)


def _there(account: Account, one: Proposition) -> Iterator[Point]:
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
        known = any(what in load_words(name) for name in NOUNS) and (not denied or is_plain(account, noun))
        if known and (is_told or not denied):
            yield Point("there is", "", what, "no" if denied else "yes")


def _is_some(account: Account, noun: int) -> bool:
    tokens = account.prose.tokens
    return any(tokens.lower[child] in SOME for child in tokens.children[noun])


def _being(account: Account, one: Proposition, subject: int) -> Iterator[Point]:
    """Yield who or what somebody or something is; and of the moment, which side of two."""
    tokens, root = account.prose.tokens, one.root
    said = [child for child in tokens.children[root] if tokens.dep[child] in COMPLEMENTS]
    if len(said) != 1:
        return
    denied = is_denied(tokens, root, said[0])
    word, of = tokens.lower[said[0]], name_of(account, subject)
    yield Point("is", of, word, "no" if denied else "yes")
    owners = (child for child in tokens.children[said[0]] if tokens.dep[child] == "poss")
    owner = next((id for child in owners if (id := account.at(child)) is not None), None)
    if owner is not None:
        yield Point("is", of, f"{word} of {owner}", "no" if denied else "yes")
    if owner is not None and not denied and (tie := load_pairs("kin_ties").get(word)) is not None:
        yield Point("is", of, f"kin of {owner}", tie)  # nobody is both mother and sister
    yield from _of_two(of, word, denied)
    yield from _of_door(account, subject, word, denied)


def _standing(account: Account, one: Proposition, subject: int) -> Iterator[Point]:
    """Yield how somebody or something stands or lies: "The door stood open", "She lay awake"."""
    tokens, root = account.prose.tokens, one.root
    for child in tokens.children[root]:
        if child > root and tokens.dep[child] in AS and not is_denied(tokens, root):
            yield from _of_two(name_of(account, subject), tokens.lower[child], denied=False)
            yield from _of_door(account, subject, tokens.lower[child], denied=False)


def _of_door(account: Account, door: int, word: str, denied: bool) -> Iterator[Point]:
    """Yield how a shop is whose door is told to be open."""
    tokens = account.prose.tokens
    if side_of(word)[0] == "door" and tokens.lower[door] in DOORS:
        for child in tokens.children[door]:
            if tokens.dep[child] == "compound":
                yield from _of_two(tokens.lower[child], word, denied)


def _of_two(of: str, word: str, denied: bool) -> Iterator[Point]:
    """Yield which side of two a word takes of somebody or something, if it takes any."""
    about, side = side_of(word)
    if about:
        yield Point("is now", of, about, f"{NOT}{side}" if denied else side)
    if about == "lock" and side == "locked" and not denied:
        yield Point("is now", of, "door", "shut")  # nothing locked is open


def side_of(word: str) -> tuple[str, str]:
    """Return what a word has an opposite about, and which side it takes of that, or two empty strings."""
    about, side = load_pairs("antonyms").get(word, "/").split("/")
    return about, side


def side_of_verb(word: str) -> str | None:
    """Return whether a form of a verb tells of feeling for or against somebody or something, or neither."""
    stem, sides = verb_stem(word), load_pairs("opposite_verbs")
    return sides.get(stem) or sides.get(f"{stem}e") or sides.get(stem.removesuffix("s"))


@cache
def contraries() -> dict[str, str]:
    """Return form -> what a verb is about / which side it takes."""
    pairs = load_pairs("contrary_deeds").items()
    return {form: about for lemma, about in pairs for form in inflect(lemma)}


def _made(account: Account, one: Proposition, subject: int) -> Iterator[Point]:
    """Yield how somebody or something is at the moment, told by what was done to it: "The door is locked"."""
    tokens, root = account.prose.tokens, one.root
    plain = all(tokens.dep[child] in MADE for child in tokens.children[root])
    if not plain or not any(tokens.dep[child] == "auxpass" for child in tokens.children[root]):
        return
    if not helpers(tokens, root) <= IS:
        return  # "had been locked" may be open by now
    word, of, denied = tokens.lower[root], name_of(account, subject), is_denied(tokens, root)
    yield Point("is now", of, word, "no" if denied else "yes")
    yield from _of_two(of, word, denied)


def _refusing(account: Account, one: Proposition) -> Iterator[Point]:
    """Yield what a thing is said not to do, whatever is tried: "It won't start"."""
    tokens, root = account.prose.tokens, one.root
    subject = subject_of(account, root)
    thing = subject >= 0 and account.at(subject) is None and tokens.tag[root] == "VB"
    if thing and helpers(tokens, root) <= REFUSED and is_denied(tokens, root) and _is_bare(account, root):
        yield Point("is now", name_of(account, subject), tokens.lower[root].removesuffix("e"), "no")


def _having(account: Account, one: Proposition, subject: int) -> Iterator[Point]:
    """Yield what somebody has, or has none of: "The butler had no key"."""
    tokens, root = account.prose.tokens, one.root
    for noun in (child for child in tokens.children[root] if tokens.dep[child] == "dobj"):
        known = any(tokens.lower[noun] in load_words(name) for name in NOUNS)
        if known and is_plain(account, noun):
            side = "no" if is_denied(tokens, root, noun) else "yes"
            yield Point("is", name_of(account, subject), f"have {tokens.lower[noun]}", side)


def is_plain(account: Account, noun: int) -> bool:
    """Tell "a Vermeer" and "any rats" from "a quiet man" and "no man who knew her"."""
    tokens = account.prose.tokens
    more = any(tokens.dep[child] in ("amod", "relcl", "acl") for child in tokens.children[noun])
    return not more and tokens.lower[noun] not in load_words("generic_nouns")


def _deed(account: Account, one: Proposition, subject: int) -> Point | None:
    """Return who is said to have done what to whom."""
    tokens, root = account.prose.tokens, one.root
    denied, word = is_denied(tokens, root), tokens.lower[root]
    not_done = denied and tokens.tag[root] == "VB" and helpers(tokens, root) & PAST_DO
    if tokens.tag[root] not in PAST and not not_done:
        return None
    done_to = [child for child in tokens.children[root] if tokens.dep[child] in ("dobj", *COMPLEMENTS)]
    whom = " ".join(name_of(account, child) for child in done_to if tokens.tag[child] != "PRP")
    suffered = any(tokens.dep[child] == "auxpass" for child in tokens.children[root])
    if suffered and not helpers(tokens, root) & (HAVE | WAS):
        return None  # "is locked" tells how it is
    what = f"{'be ' if suffered else ''}{verb_stem(word).removesuffix('e')} {whom}".strip()
    return Point("has done", name_of(account, subject), what, "no" if denied else "yes")


def _doing(account: Account, one: Proposition, subject: int) -> Point | None:
    """Return what somebody is said to do, or to be doing: "He was lying", "She didn't love him"."""
    tokens, root, aided = account.prose.tokens, one.root, helpers(account.prose.tokens, one.root)
    goes_on = tokens.tag[root] == "VBG" and aided & IS
    unable = aided <= CAN and is_denied(tokens, root)  # who swims could
    does = aided & DO or unable if tokens.tag[root] == "VB" else tokens.tag[root] in FINITE and not aided
    more = not (_is_bare(account, root) or _is_only_more(account, one))
    before = one.line >= 0 and (tokens.tag[root] == "VBD" or aided & PAST_DO)  # then, and not at the moment
    if more or before or not (goes_on or does):
        return None  # who didn't sleep may sleep in the loft
    done_to = [child for child in tokens.children[root] if tokens.dep[child] in ("dobj", *COMPLEMENTS)]
    what = " ".join((stem_of(account, root), *(name_of(account, child) for child in done_to)))
    side = "no" if is_denied(tokens, root) else "yes"
    return Point("is now", name_of(account, subject), what, side)


def _is_bare(account: Account, root: int) -> bool:
    """Say whether no more is told of a deed than whose it is, and to what."""
    tokens = account.prose.tokens
    return all(tokens.dep[child] in (*BARE, "mark") for child in tokens.children[root])


def _is_only_more(account: Account, one: Proposition) -> bool:
    """Say whether the narration tells of a deed where, when and how much: who "smoked forty a day" smokes."""
    tokens, root = account.prose.tokens, one.root
    if one.stance != "narrated" or is_denied(tokens, root):
        return False
    return all(
        tokens.dep[child] in (*BARE, "advmod", "npadvmod", "advcl", "conj", "cc")
        or (tokens.dep[child] == "prep" and tokens.lower[child] in WHERE)
        for child in tokens.children[root]
    )


def stem_of(account: Account, verb: int) -> str:
    """Return what all forms of a verb have alike, "loved", "love", but for that of what goes on: "loving"."""
    tokens, form = account.prose.tokens, account.prose.tokens.lower[verb]
    if tokens.tag[verb] == "VBG":
        return form
    return verb_stem(form.removesuffix("s") if tokens.tag[verb] == "VBZ" else form).removesuffix("e")


def name_of(account: Account, token: int) -> str:
    """Return how whoever, or whatever, a word means is called: by an id, as "it", or by the word."""
    low = account.prose.tokens.lower[token]
    return account.at(token) or ("it" if low in SHOWN else low)
