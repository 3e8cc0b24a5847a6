"""Floors under the quality: what a figure must not fall below, and the rules for moving them.

``floors.json`` holds, for each reader, a value for every figure named in ``FLOORS`` and a hash of each data
set it was taken on. A figure whose data is absent, or whose reader did not read, is not checked; the gold
stories are part of the project, so theirs always are. A floor rises by ``--update-floors`` and sinks only by
``--update-floors --allow-regression``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

from evaluation.phrases import ENTITIES
from evaluation.readings import READERS

FILE = Path(__file__).parent / "floors.json"

#: The same text and version give the same figures on one machine. Between machines the parser's matrix
#: products are rounded differently and a few sentences in ten thousand are parsed otherwise, each of which
#: may take the lines around it along: a hundredth is some lines of a gold story's four hundred.
EPSILON = 0.01

#: Figures of the gold stories that count few things, 30 to 160: of these two are more than a hundredth.
FEW = frozenset(
    (
        *("boundaries", "place", "place_precision", "feelings", "feelings_precision", "relation"),
        *("relation_precision", "beliefs", "beliefs_precision", "belief_status", "told"),
        *("first_and_second", "together", "found", "as_one", "unmerged"),
    )
)
FEW_EPSILON = 0.07

_LINES = ("all", "explicit", "anaphoric", "implicit", "strict", "tag_precision", "addressee")
_CAST = ("found", "as_one", "unmerged")
_CALIBRATION = ("expected_error", "sure_right", "sure_share")
_PEOPLE = ("mentions", "muc", "b_cubed", "ceaf", "conll", "third_person", "first_and_second", "all_pronouns")

#: The figures held, by task. A higher figure is better, but for those in CEILINGS.
FLOORS: Mapping[str, tuple[str, ...]] = {
    "stories": (
        *(f"pooled.{name}" for name in ("speakers", "coverage", "addressee", *_CAST, "notes", "prose_kept")),
        *(f"pooled.{name}" for name in ("third_person", "first_and_second", "described", "together")),
        *(f"pooled.spans.{kind}.f1" for kind in ("speech", "thought", "writing", "other", "all", "lenient")),
        *(f"pooled.{name}" for name in ("boundaries", "present", "place", "place_precision")),
        *(f"pooled.{name}" for name in ("feelings", "feelings_precision")),
        *(
            f"pooled.{name}"
            for name in ("beliefs", "beliefs_precision", "belief_status", "told", "who_knows")
        ),
        *(f"pooled.{name}" for name in ("relation", "relation_precision")),
        "pooled.phantoms",
        "pooled.quiet_taken",
    ),
    "spans": (
        *(f"clic.{name}" for name in ("f1", "lenient_f1", "any_kind_f1")),
        *(f"{collection}.lenient_recall" for collection in ("pdnc", "quoteli3", "gum_fiction")),
    ),
    "speakers": (
        *(f"{mode}.pooled.{name}" for mode in ("own_cast", "given_cast") for name in _LINES),
        *(f"own_cast.cast.pooled.{name}" for name in _CAST),
        "own_cast.cast.pooled.phantoms",
        *(f"own_cast.calibration.{name}" for name in _CALIBRATION),
    ),
    "litbank": (
        *(f"pooled.{name}" for name in _PEOPLE),
        *(f"pooled.entities.{kind}.f1" for kind in ENTITIES),
        "pooled.events.f1",
    ),
    "quoteli3": tuple(f"{mode}.pooled.all" for mode in ("own_cast", "given_cast")),
    "gum": ("own_cast.pooled.all",),
    "opentom": ("fabula.coarse", "fabula.fine"),
    "commitment": ("pooled.right",),
}

#: Figures where less is better.
CEILINGS = frozenset({"phantoms", "quiet_taken", "expected_error"})

#: Those of them that are counts, and by how many they may grow for the reason given at EPSILON.
COUNTS = frozenset({"phantoms", "quiet_taken"})
SLACK = 1


class FloorError(Exception):
    """Floors that cannot be moved as asked; the message lists why."""


@dataclass(frozen=True, slots=True)
class Floors:
    """The pinned values by dotted name (``rules.litbank.pooled.conll``).

    ``corpora`` holds the hash of the data of each reader's task (``rules.litbank``).
    """

    floors: dict[str, float] = field(default_factory=dict)
    corpora: dict[str, str] = field(default_factory=dict)


def load_floors(path: Path = FILE) -> Floors:
    """Read the floors; none where the file is absent."""
    if not path.exists():
        return Floors()
    raw = json.loads(path.read_text("utf-8"))
    return Floors(raw["floors"], raw["corpora"])


def save_floors(floors: Floors, path: Path = FILE) -> None:
    """Write the floors, sorted, so that a change shows as a change of few lines."""
    raw = {"corpora": floors.corpora, "floors": floors.floors}
    path.write_text(json.dumps(raw, indent=1, sort_keys=True) + "\n", "utf-8")


def held(figures: Mapping[str, float]) -> Iterator[tuple[str, float]]:
    """Yield those of the flat figures that have or may have a floor."""
    for reader, (task, names) in product(READERS, FLOORS.items()):
        for name in names:
            dotted = f"{reader}.{task}.{name}"
            if dotted in figures:
                yield dotted, figures[dotted]


def run_of(name: str) -> str:
    """Return which reader's which task a figure belongs to.

    >>> run_of("rules.litbank.pooled.conll")
    'rules.litbank'
    """
    return ".".join(name.split(".")[:2])


def below(name: str, figure: float, floor: float) -> bool:
    """Say whether a figure is worse than its floor by more than the noise between machines.

    >>> below("rules.litbank.pooled.conll", 0.699, 0.7), below("rules.litbank.pooled.conll", 0.68, 0.7)
    (False, True)
    >>> below("rules.stories.pooled.phantoms", 4, 2)
    True
    >>> below("rules.stories.pooled.told", 0.40, 0.44), below("rules.stories.pooled.told", 0.36, 0.44)
    (False, True)
    """
    if name.rpartition(".")[2] in CEILINGS:
        return figure > floor + (SLACK if name.rpartition(".")[2] in COUNTS else EPSILON)
    few = ".stories." in name and name.rpartition(".")[2] in FEW
    return figure < floor - (FEW_EPSILON if few else EPSILON)


def complaints(figures: Mapping[str, float], corpora: Mapping[str, str], floors: Floors) -> list[str]:
    """Return one line for each way the figures fall short: below a floor, missing, or taken on other data.

    ``figures`` are flat; ``corpora`` holds the hash of each reader's task that was run, and only those are
    checked.
    """
    lines = [
        f"{run}: the data has changed since its floors were set ({was} then, {corpora[run]} now)"
        for run, was in sorted(floors.corpora.items())
        if run in corpora and corpora[run] != was
    ]
    for name, floor in sorted(floors.floors.items()):
        if run_of(name) not in corpora:
            continue
        if name not in figures:
            lines.append(f"{name}: no figure, the floor is {floor:.4f}")
        elif below(name, figures[name], floor):
            lines.append(f"{name}: {figures[name]:.4f}, the floor is {floor:.4f}")
    return lines


def raised(
    figures: Mapping[str, float], corpora: Mapping[str, str], floors: Floors, allow_regression: bool
) -> Floors:
    """Return the floors moved to these figures; raises FloorError where one would sink without leave.

    Within the noise between machines a figure leaves its floor as it is, so that floors do not creep down.
    """
    worse = complaints(figures, corpora, floors)
    if worse and not allow_regression:
        raise FloorError("\n".join([*worse, "(--allow-regression sets the floors lower all the same)"]))
    kept = {
        name: floor for name, floor in floors.floors.items() if name in figures or run_of(name) not in corpora
    }
    for name, figure in held(figures):
        floor = kept.get(name)
        if floor is None or below(name, figure, floor) or _better(name, figure, floor):
            kept[name] = round(figure, 4)
    return Floors(kept, {**floors.corpora, **corpora})


def _better(name: str, figure: float, floor: float) -> bool:
    return figure < floor if name.rpartition(".")[2] in CEILINGS else figure > floor
