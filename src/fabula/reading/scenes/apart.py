"""Dreamt: a dream that is told at length is a scene of its own, with another place and other company."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from fabula.reading.account import Account
from fabula.reading.scenes.setting import Setting
from fabula.span import Span
from fabula.story import Interlude

SHORTEST = 3  # paragraphs of a dream that is more than a part of the scene it is told in


def dreams_apart(
    account: Account, scenes: Sequence[Span], interludes: Sequence[Interlude], begins: Mapping[int, bool]
) -> tuple[tuple[Span, ...], tuple[Interlude, ...]]:
    """Return the scenes with long dreams cut out of them, and the interludes with their scenes of then.

    A dream is cut out only from the head of a paragraph to the end of one, and not where the author says that
    no scene ``begins``.
    """
    spans = tuple(part for scene in scenes for part in _parts(account, scene, interludes, begins))
    if len(spans) == len(scenes):
        return tuple(scenes), tuple(interludes)
    moved = (replace(one, scene=f"s{_number(spans, one.span.start)}") for one in interludes)
    return spans, tuple(moved)


def wake_where_they_slept(
    scenes: Sequence[Span], spans: Sequence[Span], told: Sequence[str], settled: Sequence[Setting | None]
) -> list[Setting | None]:
    """Return the places of the ``spans`` that ``scenes`` were cut into, with none carried out of a dream.

    Who wakes in a scene that tells no place is where they went to sleep. ``told`` are the author's words for
    each place.
    """
    found = list(settled)
    if len(spans) == len(scenes):
        return found
    within = [next(number for number, scene in enumerate(scenes) if scene.holds(span)) for span in spans]
    for number in range(2, len(spans)):
        setting, dream = settled[number], spans[number - 1]
        dreamt = setting is None or any(dream.holds(words) for words in setting.evidence)
        if dreamt and not told[number] and within[number - 2] == within[number]:
            found[number] = settled[number - 2]
    return found


def _number(spans: Sequence[Span], offset: int) -> int:
    return next(number for number, span in enumerate(spans, start=1) if offset < span.end)


def _parts(
    account: Account, scene: Span, interludes: Sequence[Interlude], begins: Mapping[int, bool]
) -> Iterator[Span]:
    """Yield a scene, or what is before, in and after the dreams in it."""
    dreams = [one for one in interludes if one.kind == "dream" and not one.supposed and scene.holds(one.span)]
    if not dreams:
        yield scene
        return
    paragraphs = account.prose.manuscript.paragraphs
    inside = [number for number, span in enumerate(paragraphs) if scene.holds(span)]
    ends = {end for one in dreams for end in _ends(account, one.span, inside) if begins.get(end, True)}
    starts = sorted({inside[0], *ends} - {inside[-1] + 1}) if inside else []
    if len(starts) < 2:
        yield scene
        return
    for start, end in pairwise([*starts, inside[-1] + 1]):
        yield Span(paragraphs[start].start, paragraphs[end - 1].end)


def _ends(account: Account, dream: Span, inside: Sequence[int]) -> tuple[int, ...]:
    """Return the first paragraph of a dream and the one after its last; nothing of a short one.

    What is said after its last sentence is said in it still.
    """
    paragraphs, tokens = account.prose.manuscript.paragraphs, account.prose.tokens
    covered = account.tokens_in(dream)
    behind = account.tokens_in(Span(dream.end, paragraphs[inside[-1]].end))
    told = next((token for token in behind if account.quote_of[token] < 0), None)
    first = tokens.paragraph[covered.start]
    after = inside[-1] + 1 if told is None else tokens.paragraph[told]
    if after - first < SHORTEST or account.prose.paragraph_tokens[first][0] != covered.start:
        return ()
    wakes_amid = told is not None and account.prose.paragraph_tokens[after][0] < covered.stop
    return () if wakes_amid else (first, after)
