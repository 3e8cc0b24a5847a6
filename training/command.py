"""Command: how weights are asked for that are counted in the gold stories, and how they are kept."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from evaluation.readings import Reader, installed_readers, models_of

DATA = Path("src/fabula/data")


def asked_for(description: str | None) -> tuple[Any, Path]:
    """Return the models to read the stories with and the folder that the weights go to."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--parses", type=Path)
    parser.add_argument("--out", type=Path, default=DATA)
    given = parser.parse_args()
    return models_of(Reader(installed_readers()[0]), given.parses), given.out


def keep(weights: object, file: Path) -> None:
    """Write weights that somebody may want to read, a line each."""
    file.write_text(json.dumps(weights, indent=1) + "\n", encoding="utf-8")
