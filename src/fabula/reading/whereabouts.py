"""Whereabouts: who is said to be where: "Maggie was in the barn", "Glenn is at the clinic," said Rick."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from fabula.reading.account import SUBJECTS, Account
from fabula.reading.scenes.setting import WITHIN, Settings
from fabula.story import Scene, Whereabouts

DENIED = frozenset({"not", "n't", "n’t", "never", "if", "would", "could", "might", "should", "will"})
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
    found = [*shown, *_reports(account, settings, place_ids)]
    return tuple(sorted(found, key=lambda one: (one.span, one.character)))


def _reports(account: Account, settings: Settings, place_ids: Mapping[str, str]) -> Iterator[Whereabouts]:
    tokens = account.prose.tokens
    for phrase in settings.phrases:
        place = place_ids.get(phrase.key)
        if place is None or phrase.preposition not in WITHIN:
            continue
        quote = account.quote_of[phrase.last]
        speaker = account.quotes[quote].speaker if quote >= 0 else None
        for person in _subjects(account, phrase.first - 1):
            span = tokens.span(min(person, phrase.first), max(person, phrase.last))
            id = account.at(person)
            if id is not None:
                yield Whereabouts(id, place, span, "said" if quote >= 0 else "told", speaker)


def _subjects(account: Account, token: int) -> Iterator[int]:
    """Yield the subjects of the verb above a preposition; none if it is denied or supposed."""
    tokens = account.prose.tokens
    for _ in range(DEEPEST):
        token = tokens.head[token]
        children = tokens.children[token]
        if any(tokens.lower[child] in DENIED for child in children):
            return
        subject = next((child for child in children if tokens.dep[child] in SUBJECTS), None)
        if subject is not None:
            yield from _joined(account, subject)
            return
        if tokens.head[token] == token:
            return


def _joined(account: Account, token: int) -> Iterator[int]:
    """Yield a name and those joined to it: Maggie, Glenn and the kids."""
    tokens = account.prose.tokens
    waiting = [token]
    while waiting:
        one = waiting.pop()
        yield one
        waiting += [child for child in tokens.children[one] if tokens.dep[child] == "conj"]
