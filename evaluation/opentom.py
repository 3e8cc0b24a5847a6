"""OpenToM: where do people think that a thing is? Answered from the story as read.

Xu, Zhao, Zhu, Du and He 2024, *OpenToM: A comprehensive benchmark for evaluating theory-of-mind reasoning
capabilities of large language models* (ACL). In each of the 596 stories one of two people moves a thing, and
the other sees it or does not. Nothing here was ever learned from. Its stories were not read for the rules
(but for one, to know the file); counts of what was not found in them, and why, were.

Asked are the first-order questions on places, for the person who moves and for the one who may have seen:

- **coarse**: does this person think that the thing is where it was at first? We say yes, unless by the last
  that they know of it (``Story.place_of``) somebody put or took it, or its place has another noun than the
  first that is told.
- **fine**: where do they think that it is? Right is a place that has the noun of the one wanted, or all its
  words, as in ``evaluation.world``; the classes of its macro F1 are the old and the new place. The question
  is open: whoever is known to no placement, or to none with a place, has no answer, which is wrong.

``everyone`` answers as if each of them knew all that is told. ``last_named`` is told the two places and takes
the one that the text names last. Whoever moves the thing always knows of it, so the other one, the seer, is
scored apart too (``coarse_seer``, ``fine_seer``). ``placed`` is the share of seers for whom a place is named.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evaluation.gold_story import GoldPlace
from evaluation.metrics import macro_f1
from evaluation.readings import read_text
from evaluation.report import table
from evaluation.work import Outcome, Settings, spread
from evaluation.world import same_place
from fabula.story import Placement, Story

FOLDER = "extra/opentom/data/opentom_data"
BATCH = 50

SHOWN = ("stories", "placed", "coarse", "coarse_right", "coarse_seer", "fine", "fine_right", "fine_seer")
PERSON = re.compile(r"From (.+?)'s perspective")


@dataclass(frozen=True, slots=True)
class Plot:
    """A story and its answers: whether the thing is, to each person, where it was, and where it is."""

    id: str
    text: str
    thing: str
    mover: str
    old: str
    new: str
    coarse: Mapping[str, bool]
    fine: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Answered:
    """One person's answers; ``given`` is yes or no, and ``place`` the words for a place or None."""

    mover: bool
    plot: Plot
    person: str
    given: bool
    place: str | None


#: What a way of answering gives for one story: for each person where they think that the thing is, and
#: whether that is where it was at first.
Answers = Mapping[str, tuple[bool, str | None]]


def load_plots(folder: Path) -> list[Plot]:
    """Read the stories and their questions, in the order of the files."""
    stories, coarse, fine = (
        json.loads((folder / f"{name}.json").read_text("utf-8"))
        for name in ("meta_data", "location_cg_fo", "location_fg_fo_new")
    )
    return [_plot(id, story, coarse[id], fine[id]) for id, story in stories.items()]


def _plot(id: str, story: Mapping[str, Any], coarse: Any, fine: Any) -> Plot:
    plot = story["plot_info"]
    people = (plot["mover"], plot["observer"])
    return Plot(
        id, story["narrative"].replace("\r", ""), re.sub("[_-]", " ", plot["eoi"]), plot["mover"],
        plot["original_place"], plot["move_to_place"],
        {who: one["answer"] == "Yes" for one in coarse for who in PERSON.findall(one["question"])},
        {
            who: one["answer"]
            for one in fine
            for who in PERSON.findall(one["question"])
            if who in people
        },
    )  # fmt: skip


def as_read(story: Story, plot: Plot) -> Answers:
    """Answer by what each person saw, did or was told."""
    return {who: _by_place(story, plot, story.place_of(plot.thing, who)) for who in plot.coarse}


def as_if_all_knew(story: Story, plot: Plot) -> Answers:
    """Answer by all that is told."""
    return {who: _by_place(story, plot, story.place_of(plot.thing)) for who in plot.coarse}


def as_last_named(story: Story, plot: Plot) -> Answers:
    """Answer with the one of the two places whose noun stands last in the text."""
    low = story.text.lower()
    old, new = (low.rfind(place.lower().split()[-1]) for place in (plot.old, plot.new))
    return {who: (old > new, plot.old if old > new else plot.new) for who in plot.coarse}


WAYS: Mapping[str, Callable[[Story, Plot], Answers]] = {
    "fabula": as_read,
    "everyone": as_if_all_knew,
    "last_named": as_last_named,
}


def _by_place(story: Story, plot: Plot, last: Placement | None) -> tuple[bool, str | None]:
    """Answer with the last that is known of the thing: whether nobody has moved it, and its place."""
    if last is None:
        return True, None
    first = next(one for one in story.placements if one.thing == last.thing)
    there = last.by is None and last.place.split()[-1:] == first.place.split()[-1:]
    return there, last.place or None


def answer_plots(job: tuple[Settings, Sequence[Plot]]) -> dict[str, list[Answered]]:
    """Read some stories and answer for them in every way; runs in a worker process."""
    settings, plots = job
    found: dict[str, list[Answered]] = {way: [] for way in WAYS}
    for plot in plots:
        story = read_text(plot.text, plot.id, None, settings.parses, settings.reader)
        for way, answer in WAYS.items():
            found[way] += [
                Answered(who == plot.mover, plot, who, given, place)
                for who, (given, place) in answer(story, plot).items()
            ]
    return found


def score_opentom(settings: Settings) -> Outcome:
    """Score the chosen stories."""
    plots = load_plots(settings.data / FOLDER)
    chosen = set(settings.chosen(plot.id for plot in plots))
    plots = [plot for plot in plots if plot.id in chosen]
    batches = [(settings, plots[first : first + BATCH]) for first in range(0, len(plots), BATCH)]
    parts = spread(answer_plots, batches, settings.jobs)
    found = {way: figures([one for part in parts for one in part[way]]) for way in WAYS}
    return Outcome(found, f"WHERE DO THEY THINK IT IS? (OpenToM)\n\n{table(found, SHOWN, 'answered by')}")


def figures(answered: Iterable[Answered]) -> dict[str, Any]:
    """Return the figures of some answers, as shares; at least one of a mover's and of a seer's is needed."""
    answered = list(answered)
    seers = [one for one in answered if not one.mover]
    return {
        "stories": len(seers),
        "placed": sum(one.place is not None for one in seers) / len(seers),
        "coarse": macro_f1((one.plot.coarse[one.person], one.given) for one in answered),
        "coarse_right": _right(one.plot.coarse[one.person] == one.given for one in answered),
        "coarse_seer": macro_f1((one.plot.coarse[one.person], one.given) for one in seers),
        "fine": macro_f1(
            (_which(one.plot, one.plot.fine[one.person]), _which(one.plot, one.place)) for one in answered
        ),
        "fine_right": _right(_is_place(one.place, one.plot.fine[one.person]) for one in answered),
        "fine_seer": _right(_is_place(one.place, one.plot.fine[one.person]) for one in seers),
    }


def _right(answers: Iterable[bool]) -> float:
    right = list(answers)
    return sum(right) / len(right)


def _which(plot: Plot, place: str | None) -> str | None:
    return next((name for name in ("old", "new") if _is_place(place, getattr(plot, name))), None)


def _is_place(ours: str | None, wanted: str) -> bool:
    return ours is not None and same_place(ours, GoldPlace(wanted, ()))
