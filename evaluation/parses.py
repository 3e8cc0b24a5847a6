"""Kept parses: a stand-in for the models that remembers on disk what it parsed, for building and tuning."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Callable, Sequence
from dataclasses import fields
from pathlib import Path

from fabula.models import english, entities
from fabula.models.english import English, Tokens
from fabula.span import Span


class KeptParses:
    """English, with each parse kept in a folder under a hash of what it depends on."""

    def __init__(self, folder: Path, models: English) -> None:
        self._folder = folder
        self._models = models
        folder.mkdir(parents=True, exist_ok=True)

    def parse(
        self, text: str, paragraphs: Sequence[Span], progress: Callable[[int, int], None] | None = None
    ) -> Tokens:
        """Return the parse, from the folder where it is there."""
        code = b"".join(Path(module.__file__).read_bytes() for module in (english, entities))
        key = hashlib.sha256(code + repr(tuple(paragraphs)).encode() + text.encode("utf-8", "surrogatepass"))
        kept = self._folder / f"{key.hexdigest()[:32]}.pickle"
        if kept.exists():
            return Tokens(text, **pickle.loads(kept.read_bytes()))
        tokens = self._models.parse(text, paragraphs, progress)
        names = (field.name for field in fields(Tokens) if field.name != "text")
        columns = {name: getattr(tokens, name) for name in names}
        kept.write_bytes(pickle.dumps(columns))
        return tokens
