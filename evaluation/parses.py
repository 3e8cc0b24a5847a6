"""Kept parses: a stand-in for the models that remembers on disk what it parsed, for building and tuning."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Callable, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

from fabula.models import english, entities
from fabula.models.english import Tokens
from fabula.models.reader import network, pieces, windows
from fabula.span import Span


class KeptParses:
    """Models, with each parse kept in a folder under a hash of what it depends on."""

    def __init__(self, folder: Path, models: Any) -> None:
        self._folder = folder
        self._models = models
        folder.mkdir(parents=True, exist_ok=True)

    def __getattr__(self, name: str) -> Any:
        """Return what is not about parsing from the models themselves."""
        return getattr(self._models, name)

    def parse(
        self, text: str, paragraphs: Sequence[Span], progress: Callable[[int, int], None] | None = None,
        speech: Sequence[Span] = (),
    ) -> Tokens:  # fmt: skip
        """Return the parse, from the folder where it is there."""
        kept = self._folder / f"{self._key(text, paragraphs, speech)}.pickle"
        if kept.exists():
            return Tokens(text, **pickle.loads(kept.read_bytes()))
        tokens: Tokens = self._models.parse(text, paragraphs, progress, speech)
        names = (field.name for field in fields(Tokens) if field.name != "text")
        columns = {name: getattr(tokens, name) for name in names}
        kept.write_bytes(pickle.dumps(columns))
        return tokens

    def _key(self, text: str, paragraphs: Sequence[Span], speech: Sequence[Span]) -> str:
        """Return a hash of the parser's code and the text, and of the trained reader's where there is one."""
        modules = (english, entities)
        read = b""
        if self._models.reader is not None:
            modules = (*modules, network, pieces, windows)
            read = repr(tuple(speech)).encode() + self._models.reader.fingerprint
        code = b"".join(Path(str(module.__file__)).read_bytes() for module in modules)
        parsed = repr(tuple(paragraphs)).encode() + text.encode("utf-8", "surrogatepass")
        return hashlib.sha256(read + code + parsed).hexdigest()[:32]
