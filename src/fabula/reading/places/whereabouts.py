"""Whereabouts: who is said to be where: "Ann was in the barn", "Joris is at the clinic," said Ruth."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from fabula.reading.account import Account
from fabula.reading.grammar.auxiliaries import BE
from fabula.reading.grammar.clauses import FUTURE, NEGATING, SUPPOSING, own_subject
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.places.asked_where import answered_where
from fabula.reading.places.roles import WITHIN
from fabula.reading.scenes.setting import Settings
from fabula.story import Scene, Whereabouts
from fabula.tokens import is_asked

DENIED = (NEGATING - {"no"}) | SUPPOSING | FUTURE | {"if"}  # "No, he is in the barn"
EVERYONE = frozenset({"everyone", "everybody"})
STAYED = frozenset({"stayed", "stay", "remained", "waited"})  # behind: they are not where it is said
AWAY_NOW = frozenset({"has", "have", "'s", "'ve", "is", "are"})  # and not "had gone to Bergen", once
DEEPEST = 3  # steps from the preposition up to the verb whose subject is there


def find_whereabouts(
    account: Account, settings: Settings, place_ids: Mapping[str, str], scenes: Sequence[Scene]
) -> tuple[Whereabouts, ...]:
    """Return where people are, by being there in a scene or by what is said, in the order of the text."""
    shown = [
        Whereabouts(id, scene.place, span, "presence", None)
        for scene in scenes
        if scene.place is not None
        for id, span in zip(scene.present, scene.evidence, strict=True)
    ]
    outer = {
        place_ids[inner]: place_ids[around]
        for inner, around in settings.within.items()
        if inner in place_ids and around in place_ids
    }
    found = [
        *shown,
        *_reports(account, settings, place_ids),
        *_answers(account, settings, place_ids),
        *_said_to_be_here(account, scenes, outer),
    ]
    return tuple(sorted(found, key=lambda one: (one.span, one.character)))


def _reports(account: Account, settings: Settings, place_ids: Mapping[str, str]) -> Iterator[Whereabouts]:
    tokens = account.prose.tokens
    behind = _left_behind(account)
    for phrase in settings.phrases:
        place = place_ids.get(phrase.key)
        gone = phrase.preposition == "to" and _has_gone(account, phrase.verb)
        if place is None or not (gone or phrase.preposition in WITHIN):
            continue
        quote = account.quote_of[phrase.last]
        speaker = account.quotes[quote].speaker if quote >= 0 else None
        for person in _subjects(account, phrase.first - 1):
            if account.quote_of[person] != quote:
                continue  # "In the barn," said Ruth, who is not there
            span = tokens.span(min(person, phrase.first), max(person, phrase.last))
            for id in _meant(account, person, quote, behind):
                yield Whereabouts(id, place, span, "said" if quote >= 0 else "told", speaker)


def _answers(account: Account, settings: Settings, place_ids: Mapping[str, str]) -> Iterator[Whereabouts]:
    for phrase, person, line in answered_where(account, settings.phrases):
        id, place = account.at(person), place_ids.get(phrase.key)
        if id is not None and place is not None:
            span = account.prose.tokens.span(phrase.first - 1, phrase.last)
            yield Whereabouts(id, place, span, "said", account.quotes[line].speaker)


def _has_gone(account: Account, verb: int) -> bool:
    """Say whether a verb tells of somebody who is where they went: "Kari's gone to Bergen"."""
    tokens = account.prose.tokens
    if verb < 0 or tokens.lower[verb] != "gone":
        return False
    return any(tokens.lower[child] in AWAY_NOW for child in tokens.children[verb])


def _meant(account: Account, person: int, quote: int, behind: Mapping[int, str]) -> Iterator[str]:
    """Yield the ids of who a subject is; "everyone" in speech is also whoever was said to stay behind."""
    id = account.at(person)
    if id is not None:
        yield id
    if quote >= 0 and account.prose.tokens.lower[person] in EVERYONE:
        yield from dict.fromkeys(other for token, other in behind.items() if token < person and other != id)


def _left_behind(account: Account) -> dict[int, str]:
    """Return those of whom somebody says that they stayed behind, by the tokens that name them.

    "Ann and Joris stayed behind with the twins" names all of them.
    """
    tokens = account.prose.tokens
    found: dict[int, str] = {}
    for token in account.prose.occurrences(("behind",)):
        verb = tokens.head[token]
        if tokens.lower[verb] not in STAYED or account.quote_of[token] < 0:
            continue
        children = tokens.children[verb]
        if any(tokens.lower[child] in DENIED for child in children):
            continue
        together = [child for child in children if tokens.dep[child] in SUBJECTS]
        together += [
            other
            for child in (*children, *tokens.children[token])
            if tokens.lower[child] == "with"
            for other in tokens.children[child]
        ]
        people = (one for each in together for one in _joined(account, each))
        found |= {one: id for one in people if (id := account.at(one)) is not None}
    return dict(sorted(found.items()))


def _said_to_be_here(
    account: Account, scenes: Sequence[Scene], outer: Mapping[str, str]
) -> Iterator[Whereabouts]:
    """Yield those of whom somebody in a scene says that they are "here": "There are Bo and Ann here".

    Whoever of them is not in the room is in the house: in the place that the scene's is in, by ``outer``.
    """
    tokens = account.prose.tokens
    for scene in scenes:
        for quote, covered in account.quotes_between(*_ends(account.tokens_in(scene.span))):
            if scene.place is None or quote.speaker not in scene.present:
                continue
            for here in covered:
                verb = tokens.head[here]
                if tokens.lower[here] != "here" or tokens.lower[verb] not in BE or is_asked(tokens, here):
                    continue
                children = tokens.children[verb]
                if any(tokens.lower[child] in DENIED for child in children):
                    continue
                people = [child for child in children if tokens.dep[child] in (*SUBJECTS, "attr")]
                for person in (one for each in people for one in _joined(account, each)):
                    id = account.at(person)
                    if id is not None:
                        span = tokens.span(min(person, here), max(person, here))
                        place = scene.place if id in scene.present else outer.get(scene.place, scene.place)
                        yield Whereabouts(id, place, span, "said", quote.speaker)


def _ends(covered: range) -> tuple[int, int]:
    return covered.start, covered.stop


def _subjects(account: Account, token: int) -> Iterator[int]:
    """Yield the subjects of the verb above a preposition; none if it is denied or supposed."""
    tokens = account.prose.tokens
    for _ in range(DEEPEST):
        token = tokens.head[token]
        children = tokens.children[token]
        if any(tokens.lower[child] in DENIED for child in children):
            return
        subject = own_subject(tokens, token)
        if subject >= 0:
            yield from _joined(account, subject)
            return
        if tokens.head[token] == token:
            return


def _joined(account: Account, token: int) -> Iterator[int]:
    """Yield a name and those joined to it: Ann, Joris and the twins."""
    tokens = account.prose.tokens
    waiting = [token]
    while waiting:
        one = waiting.pop()
        yield one
        waiting += [child for child in tokens.children[one] if tokens.dep[child] == "conj"]
