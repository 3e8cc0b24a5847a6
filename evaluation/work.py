"""What every task is given and gives back, and how documents are spread over processes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import Any, TypeVar

from evaluation.readings import RULES, Reader
from evaluation.speakers import Answer

Job = TypeVar("Job")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Settings:
    """What the command was asked for."""

    data: Path
    stories: Path
    split: str = "valid"
    documents: frozenset[str] = frozenset()
    modes: tuple[str, ...] = ("own_cast", "given_cast")
    jobs: int = 1
    parses: Path | None = None
    reader: Reader = RULES

    @property
    def is_standard(self) -> bool:
        """Whether this reads what the floors and the README speak of."""
        return self.split == "valid" and not self.documents and len(self.modes) == 2

    def chosen(self, ids: Iterable[str]) -> list[str]:
        """Return the ids that were asked for; all, where none was named."""
        return [id for id in ids if not self.documents or id in self.documents]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A task's figures (nested, numbers at the leaves), the same as text, and its answers line by line."""

    figures: dict[str, Any]
    text: str
    lines: Sequence[Answer] = field(default=())


def spread(work: Callable[[Job], Result], jobs: Sequence[Job], processes: int) -> list[Result]:
    """Do the jobs in this many processes; results are in the order of the jobs."""
    if processes <= 1 or len(jobs) <= 1:
        return [work(job) for job in jobs]
    with ProcessPoolExecutor(min(processes, len(jobs)), mp_context=get_context("spawn")) as pool:
        return list(pool.map(work, jobs))
