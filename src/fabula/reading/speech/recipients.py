"""Recipients: who reads what is written in a story, where the words around it tell.

*Colin's phone buzzed. She texted Colin: ... Colin unfolded the letter.* Whoever holds the telephone on which
a message comes reads it, and so does whoever it is sent to, or who is told to open or read it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fabula.reading.coreference.resolution import Resolution
from fabula.reading.grammar.clauses import end_of, own_subject
from fabula.reading.lexicon import inflect_all, load_words
from fabula.reading.mentions import Mentions
from fabula.reading.prose import Prose
from fabula.reading.speech.messages import LeadReader, threads

AFTER = 24  # tokens after what is written in which somebody may be told to read it
READING = inflect_all(("read", "reread", "open", "unfold", "unseal", "delete", "receive"))
OBJECTS = ("dobj", "dative")


def find_recipients(
    prose: Prose, mentions: Mentions, resolution: Resolution, writers: Sequence[int]
) -> dict[int, int]:
    """Return who reads each line of writing; ``writers`` is by line, -1 for unknown."""
    finder = _Finder(prose, mentions, resolution)
    found: dict[int, int] = {}
    for thread in threads(prose):
        before = -1
        for line in thread:
            told = finder.recipient(line, writers[line])
            if told < 0 and before >= 0 and writers[before] == writers[line]:
                told = found.get(before, -1)  # it goes on
            if told >= 0:
                found[line] = told
            before = line
    return found


class _Finder:
    def __init__(self, prose: Prose, mentions: Mentions, resolution: Resolution) -> None:
        self._prose = prose
        self._tokens = prose.tokens
        self._leads = LeadReader(prose, mentions, resolution)
        self._sending = inflect_all((*load_words("message_verbs"), "write"))

    def recipient(self, line: int, writer: int) -> int:
        """Return who reads a line, or -1."""
        told = (*self._sent_to(line), self._leads.lead(line).holder, *self._read_by(line))
        return next((person for person in told if person not in (-1, writer)), -1)

    def _sent_to(self, line: int) -> Iterator[int]:
        """Yield whom something is sent to just before: "She texted Colin", "She sent a note to Colin"."""
        tokens = self._tokens
        for verb in self._leads.before(line):
            if tokens.lower[verb] in self._sending and tokens.tag[verb][0] == "V":
                for child in tokens.children[verb]:
                    to = tokens.dep[child] in ("prep", "dative") and tokens.lower[child] == "to"
                    if to or tokens.dep[child] in OBJECTS:
                        yield self._leads.person(end_of(tokens, child) if to else child)

    def _read_by(self, line: int) -> Iterator[int]:
        """Yield who is told to open it before, or to read it right after."""
        for verb in (*self._leads.before(line), *self._after(line)):
            if self._tokens.lower[verb] in READING and self._tokens.tag[verb][0] == "V":
                yield self._leads.person(own_subject(self._tokens, verb))

    def _after(self, line: int) -> Iterator[int]:
        stop = self._prose.line_tokens[line].stop
        for token in range(stop, min(stop + AFTER, len(self._tokens))):
            if self._prose.said[token]:
                return
            yield token
