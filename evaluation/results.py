"""The figures of the last evaluation and benchmark, kept in ``results.json`` beside this file.

``evaluation`` holds one entry for each reader (``network``, ``rules``), and in it one for each task;
``benchmark`` holds a ``comparison`` and ``lengths``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

FILE = Path(__file__).parent / "results.json"


def load_results(path: Path = FILE) -> dict[str, Any]:
    """Read the results; empty where there are none yet."""
    return json.loads(path.read_text("utf-8")) if path.exists() else {}


def save_results(values: Mapping[str, Any], *section: str, path: Path = FILE) -> dict[str, Any]:
    """Replace entries of a section (``"evaluation", "rules"``), write the file and return all."""
    results = load_results(path)
    inner = results
    for name in section:
        inner = inner.setdefault(name, {})
    inner.update(_rounded(values))
    path.write_text(json.dumps(results, indent=1, sort_keys=True) + "\n", "utf-8")
    return results


def _rounded(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _rounded(inner) for key, inner in value.items()}
    return round(value, 4) if isinstance(value, float) else value
