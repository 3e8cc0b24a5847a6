"""Scenes: where the story shifts, and for each its place, its time, its company, its point of view."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from fabula.reading.account import Account
from fabula.reading.scenes.boundaries import Boundaries
from fabula.reading.scenes.crossings import crossings_in
from fabula.reading.scenes.moments import date_scenes
from fabula.reading.scenes.presence import met_again, present_among, showings
from fabula.reading.scenes.setting import Setting
from fabula.reading.scenes.told import ToldScene
from fabula.reading.scenes.viewpoint import viewpoint_of
from fabula.reading.stretches import prose_stretches
from fabula.span import Span
from fabula.story import Interlude, Scene


def read_scenes(
    account: Account, spans: Sequence[Span], where: Sequence[Setting | None], place_ids: Mapping[str, str],
    interludes: Sequence[Interlude], told: Sequence[ToldScene],
) -> tuple[Scene, ...]:  # fmt: skip
    """Return the scenes in order, given the stretch and the setting of each.

    ``interludes`` are what in them is not told as it happens; ``place_ids`` gives the id of the
    place that a setting's key stands for; ``told`` is what the author says of each scene.
    """
    scenes = []
    times = date_scenes(account, spans, interludes, [one.time for one in told])
    again = met_again(account)
    companies = account.each("companies of scenes", spans, lambda span: _company(account, span, again))
    for number, (span, setting, time, by_author, company) in enumerate(
        zip(spans, where, times, told, companies, strict=True), start=1
    ):
        covered = account.tokens_in(span)
        first, last = covered.start, covered.stop
        shown, there, viewpoint = company
        there = {id: there[id] for id in there if id not in by_author.absent}
        there = {**by_author.present, **there}
        present = sorted(there, key=lambda id: (there[id], id))
        scenes.append(
            Scene(
                id=f"s{number}",
                span=span,
                present=tuple(present),
                evidence=tuple(there[id] for id in present),
                mentioned=tuple(sorted(id for id in shown if id not in there)),
                place=place_ids[setting.key] if setting else None,
                place_confidence=setting.confidence if setting else 0.0,
                place_evidence=setting.evidence if setting else (),
                time=time,
                viewpoint=viewpoint,
                crossings=tuple(crossings_in(account, first, last, frozenset(present))),
            )
        )
    return tuple(scenes)


def _company(
    account: Account, span: Span, is_met_again: Callable[[str], bool]
) -> tuple[frozenset[str], dict[str, Span], str | None]:
    """Return whom a scene shows, who of them is there and by which words, and through whom it is told."""
    covered = account.tokens_in(span)
    shown = showings(account, covered.start, covered.stop)
    viewpoint = viewpoint_of(account, covered.start, covered.stop)
    return frozenset(shown), present_among(account, shown, is_met_again), viewpoint


def scene_spans(account: Account, begins: Mapping[int, bool]) -> list[Span]:
    """Return the characters of each scene: from one boundary to the next, but for white space.

    ``begins`` is the author's word on paragraphs, by their numbers: where a scene begins it does, and where
    none does, none, nor close to it.
    """
    boundaries = Boundaries(account)
    paragraphs = account.prose.manuscript.paragraphs
    starts: list[int] = []
    for first, last in prose_stretches(account.prose.manuscript):
        told = [first, *(p for p in range(first + 1, last) if begins.get(p)), last]
        for begin, end in pairwise(told):
            refused = [p for p in range(begin + 1, end) if p in begins]
            starts += [begin, *boundaries.starts(begin, end, refused)]
    starts = [start for start in starts if start == starts[0] or begins.get(start, True)]
    return [
        Span(paragraphs[start].start, paragraphs[end - 1].end)
        for start, end in pairwise([*starts, len(paragraphs)])
    ]


def bare(scenes: Sequence[Scene]) -> tuple[Scene, ...]:
    """Return scenes of which no more is told than where each begins and ends, for those who ask no more."""
    return tuple(Scene(scene.id, scene.span, (), ()) for scene in scenes)
