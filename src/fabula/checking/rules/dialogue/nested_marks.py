"""A quotation within speech has the marks of the speech itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.span import Span

LEVEL = "warning"
_INNER = {
    '"': re.compile(r'(?<=\s)"(?=\w)[^"]*(?<=[\w,.!?])"(?=[\s,.;:!?])'),
    "“": re.compile(r"(?<=\s)“(?=\w)[^“”]*(?<=[\w,.!?])”(?=[\s,.;:!?])"),
}
_OTHER = str.maketrans('"“”', "'‘’")


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for each such quotation, where its marks are paired inside others."""
    text = draft.text
    for paired in draft.pairs:
        for pair in paired.pairs:
            inner = _INNER.get(text[pair.start])
            if inner is None or not (pair.opened and pair.closed):
                continue
            for match in inner.finditer(text, pair.start + 1, pair.end - 1):
                words = match[0]
                fix = words[0].translate(_OTHER) + words[1:-1] + words[-1].translate(_OTHER)
                yield Finding(
                    Span(*match.span()), "A quotation within speech takes the other sort of mark.", fix
                )


FLAGS = ["“He told me ⟦“wait here”⟧ and I waited,” said Dov."]
ALLOWS = ["“He told me ‘wait here’ and I waited,” said Dov.", "“He told me,” said Dov. “I waited.”"]
