"""Once: what was learnt with the same settings is not learnt again."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from training.reader.network import Reader
from training.reader.train import CHECKPOINT, learn, settings_told


def learn_once(
    reader: Reader, steps: Sequence[Any], settings: Mapping[str, Any], file: Path,
    losses_of: Callable[[Reader, Any], dict[str, Tensor]] | None = None,
) -> None:  # fmt: skip
    """Learn, and keep the weights in ``file``; or take them from there, where the settings were the same.

    Afterwards the network is without noise. A run that was stopped goes on.
    """
    asked = settings_told(settings, steps)
    known = torch.load(file, map_location=reader.device, weights_only=True) if file.exists() else {}
    if known.get("asked") != asked:
        work = file.with_suffix("")
        work.mkdir(parents=True, exist_ok=True)
        learn(reader, steps, settings, work, losses_of)
        torch.save({"asked": asked, "weights": reader.state_dict()}, file)
        (work / CHECKPOINT).unlink(missing_ok=True)
    else:
        reader.load_state_dict(known["weights"])
    reader.eval()
