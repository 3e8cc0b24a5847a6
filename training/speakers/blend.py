"""Blend: two countings of the weights become one, the mean of both (after Wortsman et al. 2022).

    python -m training.speakers.blend NEW EARLIER --output FILE

The weights are summed before anything is decided, so their mean has both vote with half their strength. A
rule that one of them does not know counts as in the other; a circumstance counts nothing there. Confidence is
tempered by the mean of theirs.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from fabula.reading.speech.speakers import weights_of
from training.speakers.train import DECIMALS, as_json, in_order


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the mean of two files of weights; what is known of it is told of the newer one."""
    parser = argparse.ArgumentParser(prog="python -m training.speakers.blend", description=__doc__)
    parser.add_argument("new", type=Path)
    parser.add_argument("earlier", type=Path)
    parser.add_argument("--output", type=Path, required=True)
    asked = parser.parse_args(arguments)
    new, earlier = (json.loads(file.read_text("utf-8")) for file in (asked.new, asked.earlier))
    about = {**new["about"], "blended_with": {key: earlier["about"][key] for key in ("turns", "after")}}
    both = in_order(weights_of(_filled(new, earlier))) + in_order(weights_of(_filled(earlier, new)))
    mean = np.round(both / 2, DECIMALS) + 0.0  # no minus zero
    heat = round((new["temperature"] + earlier["temperature"]) / 2, DECIMALS)
    asked.output.write_text(as_json(mean, about, heat), "utf-8")
    return 0


def _filled(weights: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    """Return a file of weights with the rules that only the other one knows."""
    rules, beside = weights["rules"], other.get("by_pattern", {})
    added = {rule: beside[rule] for rule in beside if rule in other["rules"] and rule not in rules}
    return {
        **weights,
        "rules": {**other["rules"], **rules},
        "by_pattern": {**added, **weights.get("by_pattern", {})},
    }


if __name__ == "__main__":
    raise SystemExit(main())
