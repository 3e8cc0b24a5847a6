"""Blend: two countings of the weights become one, the mean of both (after Wortsman et al. 2022).

    python -m training.speakers.blend NEW EARLIER --output FILE

The weights are summed before anything is decided, so their mean has both vote with half their strength. A
rule that one of them does not know counts nothing there. Confidence is tempered as in the newer file.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from fabula.reading.evidence import RULES
from fabula.reading.links import CIRCUMSTANCES
from training.speakers.conversations import Array
from training.speakers.train import DECIMALS, as_json

NOTHING = (0.0, 0.0, 0.0)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the mean of two files of weights; what is known of it is told of the newer one."""
    parser = argparse.ArgumentParser(prog="python -m training.speakers.blend", description=__doc__)
    parser.add_argument("new", type=Path)
    parser.add_argument("earlier", type=Path)
    parser.add_argument("--output", type=Path, required=True)
    asked = parser.parse_args(arguments)
    new, earlier = (json.loads(file.read_text("utf-8")) for file in (asked.new, asked.earlier))
    about = {**new["about"], "blended_with": {key: earlier["about"][key] for key in ("turns", "after")}}
    mean = np.round((weights_in(new) + weights_in(earlier)) / 2, DECIMALS) + 0.0
    asked.output.write_text(as_json(mean, about, new["temperature"]), "utf-8")
    return 0


def weights_in(content: Mapping[str, Any]) -> Array:
    """Return the weights of a file [SIZE], in the order of training."""
    rules = [content["rules"].get(rule, 0.0) for rule in RULES]
    circumstances = content.get("circumstances", {})
    links = [*content["links"], *(circumstances.get(name, NOTHING) for name in CIRCUMSTANCES)]
    return np.concatenate([rules, [content["other"]], np.ravel(links)])


if __name__ == "__main__":
    raise SystemExit(main())
