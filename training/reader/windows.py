"""Windows: short ones joined for a network that reads further, and their words parted again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence

Window = tuple[Any, Any, Any]  # pieces, their shapes, and the place of each word's first piece


def join(windows: Sequence[Window], longest: int) -> list[Window]:
    """Return windows joined, one after another, as long as no more than ``longest`` pieces come together.

    Of the marks at their ends the first and the last stay.
    """
    joined: list[Window] = []
    for window in windows:
        if joined and len(joined[-1][0]) + len(window[0]) - 2 <= longest:
            joined[-1] = _both(joined[-1], window)
        else:
            joined.append(window)
    return joined


def _both(one: Window, other: Window) -> Window:
    pieces, shapes = (np.concatenate([one[part][:-1], other[part][1:]]) for part in (0, 1))
    return pieces, shapes, np.concatenate([one[2], other[2] + len(one[0]) - 2])


def part(row: Tensor, windows: Sequence[Window]) -> Tensor:
    """Return the vectors of words in a row [words, vector] by window [windows, most words, vector]."""
    return pad_sequence(row.split([len(starts) for _, _, starts in windows]), batch_first=True)
