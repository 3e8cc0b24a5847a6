"""Name: one place where the story names somebody, and the words that names have beside a person's own."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fabula.reading.lexicon import load_words
from fabula.span import Span

PARTICLES = load_words("name_particles")
INITIALS = frozenset({"di", "dci", "dsi", "ds", "dc", "pc", "wpc"})  # titles in capitals: Di is Diana
INITIALS_ALONE = re.compile(r"(?:[A-Z]\.){2,3}")  # J.P. waved
ADJECTIVAL_TITLES = frozenset({"old", "young", "little", "poor", "dear"})


@dataclass(frozen=True, slots=True)
class NameMention:
    """One place where a name stands: its tokens (both included), title and words.

    ``title`` is in lower case without its stop, or ""; ``words`` are as the story mostly writes them.
    ``plural`` marks a family ("the Quills"). ``described`` marks a capitalised description, whose tokens take
    in its article ("the Night Porter", with the words Night and Porter). ``generation`` is what tells a
    father from a son of one name: junior, senior, ii ..., or "".
    """

    first: int
    last: int
    span: Span
    title: str
    words: tuple[str, ...]
    plural: bool = False
    described: bool = False
    generation: str = ""

    @property
    def key(self) -> tuple[str, ...]:
        """The words in lower case: what two mentions of one name share."""
        return tuple(word.lower() for word in self.words)
