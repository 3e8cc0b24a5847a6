"""Witnesses: who is there at the moment that a thing is moved, and who sees it or is said not to.

Verb by verb: who has come, gone, is alone. For what is said or told ``claims/earshot`` asks less: who is
there in the scene, by its crossings, and shown close by.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from fabula.reading.account import Account
from fabula.reading.grammar.agents import BE, DENYING, HAVING, agent_of, is_undone
from fabula.reading.grammar.clauses import words_under
from fabula.reading.lexicon import inflect_all, load_words, verb_lemmas
from fabula.story import Scene, scene_at

LEAVING = inflect_all(["leave", "exit", "depart", "flee", "vanish", "disappear"])
COMING = inflect_all(["enter", "arrive", "appear", "return", "reappear"])
MOVING = inflect_all(
    ["go", "come", "walk", "step", "run", "slip", "hurry", "head", "stroll", "wander", "rush", "storm"]
)
MOVES = LEAVING | COMING | MOVING
ABSENCE = frozenset({"absence", "departure", "exit"})
OUT, IN = frozenset({"out", "away", "off", "outside", "home"}), frozenset({"in", "into", "inside", "back"})
KNOWING = inflect_all(["know", "realize", "realise", "suspect", "notice", "see", "witness"])
NO_IDEA = frozenset({"idea", "clue"})
KNOWLEDGE = NO_IDEA | {"knowledge", "awareness", "notice", "back", "attention"}
ALL = frozenset({"they", "both", "we"})
SEEN_AFTER = 2  # sentences after a deed in which somebody is told to see it
UNAWARE_AFTER = 2  # paragraphs after a deed within which somebody is told not to know of it


class Witnesses:
    """Tells who of a scene's people is there at a token, and who learns of what is done there."""

    def __init__(self, account: Account, scenes: Sequence[Scene]) -> None:
        self.account = account
        self.tokens = account.prose.tokens
        self.scenes = scenes

    def scene_at(self, token: int) -> Scene | None:
        """Return the scene a token stands in, or None."""
        return scene_at(self.scenes, self.tokens.start[token])

    def of(self, token: int, until: int | None = None) -> frozenset[str]:
        """Return who sees what is at a token: who is there or is told to see it.

        Of a deed, whose effect lasts ``until`` another token, those are left out who are told to miss it.
        """
        scene = self.scene_at(token)
        if scene is None:
            return frozenset()
        covered = self.account.tokens_in(scene.span)
        there = self.there(scene, covered, token)
        seeing = self._between(self._seen, *self._sentences(token, covered))
        seen = {id for one in seeing for id in (there if one == "*" else (one,))}
        if until is None:
            return frozenset(there | seen)
        first, last = self._paragraphs(token, covered)
        return frozenset((there | seen) - set(self._between(self._missed, first, min(last, until))))

    def there(self, scene: Scene, covered: range, token: int) -> frozenset[str]:
        """Return who of a scene's people has come before a token and has not gone."""
        there = set(scene.present)
        for id in scene.present:
            moves = [one for one in self._moves.get(id, ()) if one[0] in covered]
            before = [comes for at, comes in moves if at < token]
            last = max((at for at, _ in moves if at < token), default=covered.start - 1)
            if any(other != id for _, other in self._found(self._alone, last + 1, token)):
                gone = True
            elif before:
                gone = not before[-1]
            else:
                gone = bool(moves) and moves[0][1] and not self._acts(id, covered.start, token)
            if gone:
                there.discard(id)
        return frozenset(there)

    def _acts(self, id: str, first: int, last: int) -> bool:
        account = self.account
        return any(account.who[index] == id for index in account.mentions_between(first, last))

    def _sentences(self, token: int, covered: range) -> tuple[int, int]:
        sentence = self.tokens.sentence
        first = bisect_left(sentence, sentence[token])
        return max(first, covered.start), min(
            bisect_right(sentence, sentence[token] + SEEN_AFTER), covered.stop
        )

    def _paragraphs(self, token: int, covered: range) -> tuple[int, int]:
        paragraph = self.tokens.paragraph
        first = bisect_left(paragraph, paragraph[token])
        return max(first, covered.start), bisect_right(paragraph, paragraph[token] + UNAWARE_AFTER)

    @staticmethod
    def _found(found: Sequence[tuple[int, str]], first: int, last: int) -> Sequence[tuple[int, str]]:
        return found[bisect_left(found, (first, "")) : bisect_left(found, (last, ""))]

    def _between(self, found: Sequence[tuple[int, str]], first: int, last: int) -> list[str]:
        return [id for _, id in self._found(found, first, last)]

    @cached_property
    def _alone(self) -> list[tuple[int, str]]:
        """Who is told to be alone, and where: then nobody else is there."""
        return [
            (token, id)
            for token in self.account.prose.occurrences(("alone",))
            if self.account.quote_of[token] < 0 and not is_undone(self.tokens, token)
            for id in self.people(agent_of(self.account, self._above(token)))
        ]

    def _above(self, token: int) -> int:
        """Return the verb that an adverb stands by, else the token itself."""
        return self.tokens.head[token] if self.tokens.dep[token] in ("advmod", "acomp", "oprd") else token

    @cached_property
    def _moves(self) -> dict[str, list[tuple[int, bool]]]:
        """Who comes (True) and goes (False), and at which tokens."""
        moves: dict[str, list[tuple[int, bool]]] = {}
        away = load_words("away_words")
        for token in self.account.prose.occurrences({*away, *ABSENCE, *MOVES}):
            if self.account.quote_of[token] >= 0:
                continue
            low = self.tokens.lower[token]
            if low in away:
                around = (self.tokens.head[token], *self.tokens.children[token])
                comes: bool | None = False if any(self.tokens.lower[one] in BE for one in around) else None
            elif low in ABSENCE:
                for child in self.tokens.children[token]:
                    if self.tokens.dep[child] == "poss":
                        for id in self.people(child):
                            moves.setdefault(id, []).append((token, False))
                continue
            elif self.tokens.tag[token][0] == "V":
                comes = self._comes(token)
            else:
                continue
            if comes is not None and not is_undone(self.tokens, token):
                for id in self.people(agent_of(self.account, token)):
                    moves.setdefault(id, []).append((token, comes))
        return moves

    def _comes(self, verb: int) -> bool | None:
        tokens = self.tokens
        children = [child for child in tokens.children[verb] if child > verb]
        if tokens.tag[verb] == "VBN" and not any(
            tokens.lower[child] in HAVING for child in tokens.children[verb]
        ):
            return None  # "left alone"
        if tokens.lower[verb] in LEAVING | COMING:
            things = load_words("thing_nouns")
            moves_thing = any(
                tokens.dep[child] == "dobj" and tokens.lower[child] in things | {"it", "them"}
                for child in children
            )
            return None if moves_thing else tokens.lower[verb] in COMING
        particles = {tokens.lower[child] for child in children}
        return False if particles & OUT else True if particles & IN else None

    @cached_property
    def _seen(self) -> list[tuple[int, str]]:
        """Who is told to see something, and where; ``*`` stands for all who are there."""
        verbs = verb_lemmas("noticing_verbs")
        return [
            (token, id)
            for token in self.account.prose.occurrences(verbs)
            if self.tokens.tag[token][0] == "V" and not is_undone(self.tokens, token)
            for subject in [agent_of(self.account, token)]
            for id in self._all_or(subject)
        ]

    def _all_or(self, subject: int | None) -> Sequence[str]:
        found = list(self.people(subject))
        return found or (["*"] if subject is not None and self.tokens.lower[subject] in ALL else [])

    @cached_property
    def _missed(self) -> list[tuple[int, str]]:
        """Who is told not to know of something, and where."""
        unaware = load_words("unaware_words")
        found = []
        for token in self.account.prose.occurrences({*unaware, *KNOWING, *KNOWLEDGE}):
            if self.account.quote_of[token] >= 0:
                continue
            low = self.tokens.lower[token]
            if low in unaware:
                found += [(token, id) for id in self._unaware(token)]
            elif low in KNOWING and self._denied_here(token):
                found += [(token, id) for id in self.people(agent_of(self.account, token))]
            elif low in KNOWLEDGE:
                found += [(token, id) for id in self._without(token)]
        return found

    def _denied_here(self, verb: int) -> bool:
        tokens = self.tokens
        words = words_under(tokens, verb)
        return bool(words & DENYING) or tokens.lower[tokens.head[verb]] == "without"

    def _unaware(self, token: int) -> Iterator[str]:
        """Yield who is unaware: by whom or to whom it is unseen, or else who is said to be so."""
        tokens = self.tokens
        if any(tokens.lower[child] in DENYING for child in (*tokens.children[token], tokens.head[token])):
            return
        to = [
            below
            for child in tokens.children[token]
            if tokens.lower[child] in ("to", "by")
            for below in tokens.children[child]
        ]
        people = [id for one in to for id in self.people(one)]
        if (
            tokens.lower[token].startswith(("unn", "uns", "unb", "uno"))
            and tokens.lower[token] != "unsuspecting"
        ):
            yield from people
        elif tokens.dep[token] == "amod":
            yield from self.people(tokens.head[token])
        else:
            yield from self.people(agent_of(self.account, token))

    def _without(self, noun: int) -> Iterator[str]:
        """Yield whose knowledge something is without: without Mara's knowledge, Mara had no idea."""
        tokens = self.tokens
        if tokens.lower[noun] in NO_IDEA:
            if any(tokens.lower[child] == "no" for child in tokens.children[noun]):
                yield from self.people(agent_of(self.account, tokens.head[noun]))
        elif tokens.lower[tokens.head[noun]] in ("without", "behind"):
            for child in tokens.children[noun]:
                if tokens.dep[child] == "poss":
                    yield from self.people(child)

    def people(self, token: int | None) -> Iterator[str]:
        """Yield who is meant at a token, and by what is joined to it; by their eyes, whose they are."""
        waiting = [] if token is None else [token]
        body = load_words("body_words")
        while waiting:
            one = waiting.pop()
            id = self.account.at(one)
            if id is not None:
                yield id
            elif self.tokens.lower[one] in body or self.tokens.lower[one] == "gaze":
                waiting += [child for child in self.tokens.children[one] if self.tokens.dep[child] == "poss"]
            waiting += [child for child in self.tokens.children[one] if self.tokens.dep[child] == "conj"]
