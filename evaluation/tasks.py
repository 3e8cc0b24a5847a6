"""The tasks: for each its scorer, the data sets it reads, and the figures of all that were asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from evaluation.attribution import score_collection
from evaluation.commitment import FOLDER as COMMITMENT
from evaluation.commitment import score_commitment
from evaluation.litbank import score_litbank
from evaluation.opentom import FOLDER as OPENTOM
from evaluation.opentom import score_opentom
from evaluation.own_stories import score_stories
from evaluation.readings import RULES, Reader
from evaluation.spans import score_spans
from evaluation.work import Outcome, Settings


@dataclass(frozen=True, slots=True)
class Task:
    """A scorer and the folders of the data sets it reads; None stands for the gold stories.

    ``by_rules`` says that no model has a part in what is scored, so that it is scored once, as the rules'.
    """

    score: Callable[[Settings], Outcome]
    collections: tuple[str, ...] | None
    by_rules: bool = False

    def folders(self, settings: Settings) -> list[Path]:
        """Return where the task's data is to be."""
        if self.collections is None:
            return [settings.stories]
        return [settings.data / collection for collection in self.collections]

    def absent(self, settings: Settings) -> list[Path]:
        """Return the folders that are not there."""
        return [folder for folder in self.folders(settings) if not folder.is_dir()]

    def readers(self, asked: tuple[Reader, ...]) -> tuple[Reader, ...]:
        """Return which readers it is scored for, of those that were asked for."""
        return (RULES,) if self.by_rules else asked


TASKS: Mapping[str, Task] = {
    "stories": Task(score_stories, None),
    "spans": Task(score_spans, ("clic", "pdnc", "quoteli3", "gum_fiction"), by_rules=True),
    "speakers": Task(partial(score_collection, "pdnc"), ("pdnc",)),
    "litbank": Task(score_litbank, ("litbank",)),
    "quoteli3": Task(partial(score_collection, "quoteli3"), ("quoteli3",)),
    "gum": Task(partial(score_collection, "gum_fiction"), ("gum_fiction",)),
    "opentom": Task(score_opentom, (OPENTOM,)),
    "commitment": Task(score_commitment, (COMMITMENT,)),
}
