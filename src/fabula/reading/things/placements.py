"""Placements: what is put where and where things lie, and who comes to know of it.

Read from the parse: *Mara put the key in the drawer*, *the key was hidden under the stove*, *he saw a hat on
the bench*, *the box held a ring*. A thing is known by its noun; *it* is the thing last touched.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property

from fabula.reading.account import Account
from fabula.reading.grammar.agents import BE, RELATIVE, agent_of, is_undone
from fabula.reading.lexicon import load_pairs, load_words, verb_lemmas
from fabula.reading.mentions import singular
from fabula.reading.things.witnesses import Witnesses
from fabula.story import Placement, Scene

WHERE = frozenset(
    {
        *("in", "into", "inside", "within", "on", "onto", "upon", "atop", "over", "at", "to", "by", "near"),
        *("under", "underneath", "beneath", "behind", "beside", "against", "between", "among"),
    }
)
FROM = frozenset({"from", "of", "off"})
WHERE_OR_FROM = WHERE | FROM
INSIDE = frozenset({"in", "inside", "there", "within"})
WITHIN = frozenset(["in", "inside", "within", "on", "atop", "under", "beneath", "behind", "at"])
BACK = 100  # tokens before "it" among which the thing it means is looked for
NOWHERE = -1  # of a thing that is taken, for it is then with whoever took it
DEEPEST = 3  # steps from a part to what it is a part of


@dataclass(frozen=True, slots=True)
class Placing:
    """A thing and a place in the words of one clause: their head tokens, the verb's, the agent's or None.

    ``put`` tells a thing that is put somewhere from one that is there.
    """

    thing: str
    where: int
    at: int
    agent: int | None
    put: bool
    words: tuple[int, int]


def find_placements(account: Account, scenes: Sequence[Scene]) -> tuple[Placement, ...]:
    """Return where things are put and where they lie, in the order of the text."""
    finder, witnesses = _Placings(account), Witnesses(account, scenes)
    (placings,) = account.each("placings", [()], lambda _: list(_Placings(account).read()))
    deeds = [placing.at for placing in placings if placing.put]
    found = []
    for placing in placings:
        after = bisect_right(deeds, placing.at)
        until = deeds[after] if after < len(deeds) else len(account.prose.tokens)
        agents = list(witnesses.people(placing.agent))
        scene = witnesses.scene_at(placing.at)
        found.append(
            Placement(
                thing=placing.thing,
                place=finder.words_for(placing.where),
                span=account.prose.tokens.span(*placing.words),
                by=agents[0] if agents and placing.put else None,
                known_to=tuple(sorted({*agents, *_knowing(account, witnesses, placing, until)})),
                scene=scene.id if scene else None,
            )
        )
    return tuple(found)


def _knowing(account: Account, witnesses: Witnesses, placing: Placing, until: int) -> Iterable[str]:
    """Return who says or hears where a thing is, or else who is there to see it."""
    quote = account.quote_of[placing.at]
    if quote < 0:
        return witnesses.of(placing.at, until if placing.put else None)
    said = account.quotes[quote]
    return said.addressees if said.speaker is None else (said.speaker, *said.addressees)


class _Placings:
    """Finds the clauses that tell where a thing is."""

    def __init__(self, account: Account) -> None:
        self.account = account
        self.tokens = account.prose.tokens
        self._holders: set[str] = set()  # nouns of the places so far

    def read(self) -> Iterator[Placing]:
        """Yield the placings in the order of the text; what is in a thing goes where that goes."""
        last: dict[str, Placing] = {}
        taking = verb_lemmas("taking_verbs")
        for placing in self._placings():
            before = last.get(placing.thing)
            gone = placing.where == NOWHERE
            if gone and before is not None and before.put and self.tokens.lower[placing.at] not in taking:
                continue  # "dropping it with a sigh" tells no more than where it was put
            inside = [one for one in last.values() if placing.put and self._holder(one) == placing.thing]
            self._holders.add(self._holder(placing))
            for thing in (placing.thing, *(one.thing for one in inside)):
                if thing != self._holder(placing):
                    last[thing] = replace(placing, thing=thing)
                    yield last[thing]

    def _holder(self, placing: Placing) -> str:
        return "" if placing.where == NOWHERE else self._key(placing.where)

    def _placings(self) -> Iterator[Placing]:
        putting, taking = verb_lemmas("putting_verbs"), verb_lemmas("taking_verbs")
        lying = verb_lemmas("lying_verbs").keys() | BE
        holding = verb_lemmas("holding_verbs").keys() | {"filled"}
        verbs = self.account.prose.occurrences({*putting, *taking, *lying, *holding})
        for token in sorted({*verbs, *self._things}):
            if self.tokens.tag[token][0] != "V":
                yield from self._beside(token) if token in self._things else ()
                continue
            low = self.tokens.lower[token]
            ways = []
            if low in putting or low in taking:
                ways.append(self._put)
            if low in lying:
                ways.append(self._lies)
            if low in holding:
                ways.append(self._holds)
            if ways and self._happens(token):
                yield from next((found for way in ways if (found := list(way(token)))), [])

    def _happens(self, verb: int) -> bool:
        tokens = self.tokens
        if is_undone(tokens, verb):
            return False
        if tokens.tag[verb] != "VB":
            return True
        head = tokens.head[verb]
        carried_out = verb_lemmas("carried_out_words")
        return tokens.lower[head] in carried_out and head != verb and not is_undone(self.tokens, head)

    def _put(self, verb: int) -> Iterator[Placing]:
        """Yield what somebody puts where, and before it where it is taken from."""
        tokens = self.tokens
        objects = [child for child in tokens.children[verb] if tokens.dep[child] in ("dobj", "nsubjpass")]
        passive = any(tokens.dep[child] in ("nsubjpass", "auxpass") for child in tokens.children[verb])
        if not objects and tokens.dep[verb] == "acl" and tokens.tag[verb] in ("VBN", "VBD"):
            objects, passive = [tokens.head[verb]], True
        objects = [self._related(verb, one) for one in objects]
        agent = self._by(verb) if passive else agent_of(self.account, verb)
        things = [thing for one in objects for thing in self._things_at(one)]
        places = self._places(verb, objects)
        to = [place for at, place in places if at not in FROM][:1]
        for place in [place for at, place in places if at in FROM][:1]:
            yield from self._each(things, place, verb, agent, objects, put=False)
        if to or agent is None:
            for place in to:
                yield from self._each(things, place, verb, agent, objects, put=agent is not None)
        elif self.tokens.lower[verb] in verb_lemmas("taking_verbs") and self._takes_now(verb, agent):
            vehicles = load_pairs("place_nouns")  # nobody has a bus in hand who "took the bus"
            taken = [thing for thing in things if thing not in vehicles]
            yield from self._each(taken, NOWHERE, verb, agent, objects, put=True)

    def _takes_now(self, verb: int, agent: int) -> bool:
        """Say whether somebody takes a thing in the course of the story, not in looking back on it."""
        had = any(self.tokens.lower[child] in ("had", "having") for child in self.tokens.children[verb])
        return self.account.is_somebody(agent) and not had

    def _each(
        self,
        things: Sequence[str],
        place: int,
        verb: int,
        agent: int | None,
        others: Sequence[int],
        put: bool,
    ) -> Iterator[Placing]:
        """Yield things with the one place of them all; the words are those of verb, objects and place."""
        around = (verb, *others) if place == NOWHERE else (verb, place, *others)
        for thing in things:
            if place == NOWHERE or self._key(place) != thing:
                yield Placing(thing, place, verb, agent, put, (min(around), max(around)))

    def _by(self, verb: int) -> int | None:
        tokens = self.tokens
        by = [child for child in tokens.children[verb] if tokens.dep[child] == "agent"]
        return next((below for child in by for below in tokens.children[child]), None)

    def _lies(self, verb: int) -> Iterator[Placing]:
        tokens = self.tokens
        subjects = [child for child in tokens.children[verb] if tokens.dep[child] in ("nsubj", "attr")]
        if not subjects:  # "in the hall stood a lamp"
            subjects = [child for child in tokens.children[verb] if tokens.dep[child] == "dobj"]
        if not subjects and tokens.dep[verb] == "acl":
            subjects = [tokens.head[verb]]
        if not subjects and tokens.dep[verb] == "xcomp":  # "laid it to rest in"
            subjects = [child for child in tokens.children[tokens.head[verb]] if tokens.dep[child] == "dobj"]
        subjects = [self._related(verb, one) for one in subjects]
        before = [tokens.head[verb]] if tokens.dep[verb] == "conj" else []  # "nestled in the hay was an egg"
        places = self._places(verb, [*subjects, *before])
        for place in [place for at, place in places if at not in FROM][:1]:
            for subject in subjects:
                for thing in self._things_at(subject):
                    if self._key(place) != thing:
                        words = min(subject, verb, place), max(subject, verb, place)
                        yield Placing(thing, place, verb, None, False, words)

    def _related(self, verb: int, token: int) -> int:
        """Return what "that" or "which" stands for, or the token itself."""
        related = self.tokens.dep[verb] == "relcl" and self.tokens.lower[token] in RELATIVE
        return self.tokens.head[verb] if related else token

    def _holds(self, verb: int) -> Iterator[Placing]:
        """Yield what the subject holds, or is filled with."""
        tokens = self.tokens
        children = tokens.children[verb]
        held = [child for child in children if tokens.dep[child] == "dobj"]
        if tokens.lower[verb] == "filled":
            with_ = [child for child in children if tokens.lower[child] == "with"]
            held = [below for child in with_ for below in tokens.children[child]]
        subjects = [child for child in children if tokens.dep[child] in ("nsubj", "nsubjpass")]
        if not subjects and tokens.dep[verb] == "acl":
            subjects = [tokens.head[verb]]
        for subject in subjects:
            place = self._location(self._related(verb, subject))
            for child in held if place is not None else ():
                for thing in self._things_at(child):
                    words = min(subject, child), max(subject, child)
                    yield Placing(thing, subject if place is None else place, verb, None, False, words)

    def _beside(self, noun: int) -> Iterator[Placing]:
        """Yield where a thing is by a phrase of its own (the hat in the hall) or of seeing it."""
        tokens = self.tokens
        head = tokens.head[noun]
        seen = tokens.dep[noun] == "dobj" and tokens.lower[head] in verb_lemmas("noticing_verbs")
        if self.account.quote_of[noun] >= 0 or not self._is_told(noun):
            return
        for at, place in self._places(noun, [head] if seen else [])[:1]:
            if at in WITHIN and self._key(place) != self._things[noun]:
                agent = agent_of(self.account, head) if seen else None
                words = min(noun, place, head if seen else noun), max(noun, place, head if seen else noun)
                yield Placing(self._things[noun], place, noun, agent, False, words)

    def _is_told(self, token: int) -> bool:
        """Say whether the clause around a noun is told as so."""
        tokens = self.tokens
        while tokens.tag[token][0] not in "VM" and tokens.head[token] != token:
            token = tokens.head[token]
        return tokens.tag[token][0] == "V" and self._happens(token)

    @cached_property
    def _things(self) -> dict[int, str]:
        """The nouns for things, by token, each in the singular."""
        things = load_words("thing_nouns")
        found = {}
        prose = self.account.prose
        for token in prose.occurrences(
            word for word in prose.by_word if word in things or singular(word, "NNS")[0] in things
        ):
            if self.tokens.tag[token][0] != "N" or self.account.is_somebody(token):
                continue
            if self.tokens.dep[token] == "compound":
                continue
            low = self.tokens.lower[token]
            key = low if low in things else singular(low, self.tokens.tag[token])[0]
            if key in things and self.account.mentions.covering.get(token, -1) < 0:
                found[token] = key
        return found

    def _things_at(self, token: int) -> list[str]:
        """Return the thing, or things joined, that a noun, "it" or "the fruit" means."""
        tokens = self.tokens
        for _ in range(DEEPEST):
            of = self._of(token)
            if of is None or (token in self._things and tokens.lower[token] not in load_words("part_nouns")):
                break
            token = of
        if self._is_general(token):
            meant = self._meant(token)
            if meant is not None:
                return [meant]
        if token in self._things:
            joined = [child for child in tokens.children[token] if tokens.dep[child] == "conj"]
            return [self._things[token], *(self._things[one] for one in joined if one in self._things)]
        return []

    def _is_general(self, token: int) -> bool:
        """Say whether a word stands for a thing already spoken of."""
        tokens = self.tokens
        if tokens.lower[token] in ("it", "them"):
            return not self.account.is_somebody(token)
        known = any(
            tokens.lower[child] in ("the", "this", "that", "these") for child in tokens.children[token]
        )
        return known and self._key(token) in load_words("general_things")

    def _of(self, token: int) -> int | None:
        tokens = self.tokens
        of = [child for child in tokens.children[token] if tokens.lower[child] == "of"]
        return next((below for child in of for below in tokens.children[child]), None)

    def _meant(self, pronoun: int) -> str | None:
        """Return the thing before "it" that was last acted upon, or else spoken of; places come last."""
        tokens = self.tokens
        plural = tokens.lower[pronoun] == "them" or tokens.tag[pronoun].endswith("S")
        before = [
            token
            for token in range(pronoun - 1, max(-1, pronoun - BACK), -1)
            if token in self._things
            and tokens.tag[token].endswith("S") == plural
            and self._things[token] not in load_words("general_things")
        ]
        best = min(before, key=self._remoteness, default=None)
        return None if best is None else self._things[best]

    def _remoteness(self, token: int) -> int:
        """Return how little a thing is spoken of: 0 of what is acted upon, 2 of what only tells where."""
        tokens = self.tokens
        if self._things[token] in self._holders:
            return 2
        if tokens.dep[token] in ("dobj", "nsubjpass"):
            return 0
        return 2 if tokens.lower[tokens.head[token]] in WHERE - {"at", "upon"} else 1

    def _places(self, verb: int, others: Sequence[int]) -> list[tuple[str, int]]:
        """Return the prepositions and places that hang on a verb or its objects, in the order of the text."""
        tokens = self.tokens
        waiting = [child for one in dict.fromkeys((verb, *others)) for child in tokens.children[one]]
        found = []
        while waiting:
            child = waiting.pop(0)
            low = tokens.lower[child]
            if tokens.dep[child] in ("prep", "advmod", "prt", "agent") or low in WHERE_OR_FROM:
                waiting += [below for below in tokens.children[child] if below > child]
                if low in WHERE_OR_FROM:
                    below = next((one for one in tokens.children[child] if tokens.dep[one] == "pobj"), None)
                    here = below is not None and tokens.lower[below] == "it"
                    place = (
                        None if below is None else self._last_place(child) if here else self._location(below)
                    )
                    found += [] if place is None else [(low, place)]
                if low in INSIDE and tokens.dep[child] in ("advmod", "prt"):
                    found += [(low, place) for place in [self._last_place(child)] if place is not None]
        return sorted(dict.fromkeys(found), key=lambda one: one[1])

    def _location(self, token: int) -> int | None:
        """Return the noun that says where: of a part what it is a part of; None for what is no place."""
        tokens = self.tokens
        for _ in range(DEEPEST):
            if tokens.lower[token] not in load_words("part_nouns"):
                break
            inner = self._of(token)
            if inner is None:
                inner = next(
                    (child for child in tokens.children[token] if tokens.dep[child] in ("compound", "poss")),
                    None,
                )
            if inner is None:
                return None
            token = inner
        if self.account.is_somebody(token) or tokens.tag[token][0] != "N":
            return None
        names = {tokens.lower[token], self._key(token)}
        return token if names & _placing_nouns() and not names & load_words("body_words") else None

    def _last_place(self, token: int) -> int | None:
        """Return the place last named before "inside", in the same sentence or the one before."""
        tokens = self.tokens
        for before in range(token - 1, max(-1, token - BACK), -1):
            if tokens.sentence[before] < tokens.sentence[token] - 1:
                return None
            if tokens.dep[before] == "pobj" and tokens.lower[tokens.head[before]] in WHERE:
                place = self._location(before)
                if place is not None:
                    return place
        return None

    def _key(self, token: int) -> str:
        return singular(self.tokens.lower[token], self.tokens.tag[token])[0]

    def words_for(self, noun: int) -> str:
        """Return a noun with the words before it that belong to it, articles and possessives left out."""
        if noun == NOWHERE:
            return ""
        tokens = self.tokens
        kept = ("compound", "amod", "nmod", "nummod")
        words = [child for child in tokens.children[noun] if tokens.dep[child] in kept and child < noun]
        return " ".join(tokens.lower[token] for token in (*words, noun))


@cache
def _placing_nouns() -> frozenset[str]:
    """Return the nouns of what something can lie in, on or by."""
    return frozenset({*load_pairs("place_nouns"), *load_words("thing_nouns"), *load_words("furniture")})
