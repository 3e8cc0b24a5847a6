"""No space follows a stop."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "warning"
_CLOSED_UP = re.compile(
    r"(?<![\w./@])(?P<word>[^\W\d_]{2,}(?:['’][^\W\d_]+)?)(?P<stop>[,;?!]|\.(?=[A-Z][a-z]|I\b))(?P<next>[^\W\d_][^\W_]*+)(?![@/.]\w)"
)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each stop between two words with nothing after it; addresses are left alone."""
    for match in draft.find(_CLOSED_UP):
        stop = Span(*match.span("stop"))
        yield Finding(stop, f"A space is missing after “{match['stop']}”.", f"{match['stop']} ")


FLAGS = [
    "The lamp went out⟦.⟧Then somebody laughed.",
    "“Yes⟦,⟧she told me,” said Ines.",
]
ALLOWS = [
    "The lamp went out. Then, at 10.30, somebody laughed.",
    "She wrote to ines@lamp.example and to www.Lamp.example.",
    "“U.S.A.,” said Ines. “Ph.D. or not.”",
]
