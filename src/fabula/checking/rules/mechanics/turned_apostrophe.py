"""An apostrophe that begins a word is turned the wrong way, as word processors set it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "warning"
_WORD = re.compile(
    r"(?<![\w’])‘(?=(?:em|til|tis|twas|cause|bout|round|cept|nother|neath|kay|n’|\d0s)\b)", re.IGNORECASE
)

_CLOSED = re.compile(r"[,.?!…—]’")
_REACH = 300  # characters in which a quotation that begins here would be closed


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each turned apostrophe that opens no quotation."""
    for match in draft.find(_WORD):
        if not _CLOSED.search(draft.text, match.end(), match.end() + _REACH):
            yield Finding(
                Span(*match.span()), "An apostrophe, not an opening mark, stands for what is left out.", "’"
            )


FLAGS = ["“Tell ⟦‘⟧em we’re closed,” said Vi.", "“We danced all through the ⟦‘⟧90s,” said Vi."]
ALLOWS = ["“Tell ’em we’re closed,” said Vi.", "“He said, ‘Cause unknown,’ and left,” said Vi."]
