"""Messages: who writes what is sent and read in a story, where no tag beside it tells.

Messages come in threads: one person holds the telephone, and another writes to them. Whose telephone buzzes
and who types is the holder; whom a message comes from, and whoever else writes in the thread, is the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Literal, NamedTuple

from fabula.reading.coreference.resolution import Resolution
from fabula.reading.grammar.clauses import end_of, own_subject
from fabula.reading.lexicon import inflect_all, load_words
from fabula.reading.mentions import Mentions
from fabula.reading.prose import Prose
from fabula.span import Span

_APART = 8  # paragraphs over which a thread goes on
_SHORT = 24  # tokens of messages that go by turns; the paragraphs of a letter do not
_TAG = 4  # words of a tag
_REACH = 60  # tokens of narration before a message that may tell where it comes from
_COMES = 12  # tokens before "It was Ines" in which a message is told to come
_BACK = ("back", "out")  # wrote back, tapped out

COMING = frozenset({"was", "is", "came", "comes"})
SHORTLY = frozenset({"it", "one", "this", "first", "second"})  # for what has come: "It was from Ines."

Way = Literal["in", "out", "elsewhere", ""]


class Written(NamedTuple):
    """Who writes a message, as an index of people, and the words that tell it (by turns, none)."""

    writer: int
    evidence: tuple[Span, ...]


class Lead(NamedTuple):
    """What the narration before a message tells: which way it goes for who holds the telephone.

    ``writer`` and ``holder`` are indices of people, -1 where nothing tells. What comes from ``elsewhere`` is
    from none of those who write in the thread: "a text from an unknown number".
    """

    way: Way = ""
    writer: int = -1
    holder: int = -1
    evidence: tuple[Span, ...] = ()
    several: bool = False  # "two texts from Ines": what follows without a word between is hers too


def write_threads(
    prose: Prose, mentions: Mentions, resolution: Resolution, writers: Sequence[int]
) -> dict[int, Written]:
    """Return who writes the messages that nobody has yet in ``writers``, which is by line, -1 for unknown."""
    reader = LeadReader(prose, mentions, resolution)
    found: dict[int, Written] = {}
    for thread in threads(prose):
        leads = [reader.lead(line) for line in thread]
        told = [
            writers[line] if writers[line] >= 0 else lead.writer
            for line, lead in zip(thread, leads, strict=True)
        ]
        holder = next((lead.holder for lead in leads if lead.holder >= 0), -1)
        several = False
        for number, line in enumerate(thread):
            several = leads[number].several if leads[number].way else several
            if told[number] < 0 and several and not leads[number].way:
                told[number] = _same(prose, thread, told, number)
            if told[number] < 0:
                told[number] = _writer(prose, thread, told, number, leads[number].way, holder)
            if writers[line] < 0 and told[number] >= 0:
                found[line] = Written(told[number], leads[number].evidence)
    return found


def read_messages(prose: Prose, writers: Sequence[int]) -> dict[int, int]:
    """Return to whom the messages go that two people exchange: each line's other writer in its thread."""
    found: dict[int, int] = {}
    for thread in threads(prose):
        told = [writers[line] for line in thread]
        if len({*told} - {-1}) < 2:
            continue  # nobody writes back
        for number, line in enumerate(thread):
            if told[number] >= 0 and (other := _other(told, number, told[number])) >= 0:
                found[line] = other
    return found


def threads(prose: Prose) -> Iterator[list[int]]:
    """Yield what is written in a story in threads, each a list of lines not far from one another."""
    thread: list[int] = []
    for line, quotation in enumerate(prose.quotations):
        if quotation.kind != "writing":
            continue
        if thread and quotation.paragraph - prose.quotations[thread[-1]].paragraph > _APART:
            yield thread
            thread = []
        thread.append(line)
    if thread:
        yield thread


def _same(prose: Prose, thread: Sequence[int], told: Sequence[int], number: int) -> int:
    """Return who writes the message right before one, with not a word between, or -1."""
    touches = number and _touch(prose, *thread[number - 1 : number + 1])
    return told[number - 1] if touches else -1


def _writer(
    prose: Prose, thread: Sequence[int], told: Sequence[int], number: int, way: Way, holder: int
) -> int:
    """Return who writes a message of a thread whose other writers are ``told``, or -1."""
    if not way and number and _touch(prose, *thread[number - 1 : number + 1]):
        before = told[number - 1]
        short = all(_is_short(prose, line) for line in thread[number - 1 : number + 1])
        if before < 0 or not short:
            return before  # a letter goes on
        way = "in" if before == holder else "out"
    return holder if way == "out" else _other(told, number, holder) if way == "in" else -1


def _touch(prose: Prose, before: int, line: int) -> bool:
    """Say whether not a word stands between two lines, or in the next paragraph only the tag of the first."""
    ends = prose.line_tokens[before].stop
    begins = prose.line_tokens[line].start
    between = sum(prose.tokens.word[token][0].isalnum() for token in range(ends, begins))
    beside = prose.quotations[line].paragraph == prose.quotations[before].paragraph
    return between <= (0 if beside else _TAG)


def _is_short(prose: Prose, line: int) -> bool:
    return len(prose.line_tokens[line]) < _SHORT


def _other(told: Sequence[int], number: int, holder: int) -> int:
    """Return who but the holder writes in a thread, the last before a message or the first after, or -1."""
    around = chain(range(number - 1, -1, -1), range(number + 1, len(told)))
    return next((told[place] for place in around if told[place] not in (-1, holder)), -1)


class LeadReader:
    """Reads what the narration before a message tells of it."""

    def __init__(self, prose: Prose, mentions: Mentions, resolution: Resolution) -> None:
        self.prose = prose
        self.tokens = prose.tokens
        self.mentions = mentions
        self.owner = resolution.owner
        self.nouns = load_words("message_nouns")
        self.sent = self.nouns | load_words("letter_nouns") | SHORTLY
        self.devices = load_words("message_devices")
        self.alerts = inflect_all(load_words("message_alerts"))
        self.typing = inflect_all(load_words("message_verbs"))

    def lead(self, line: int) -> Lead:
        """Read the narration before a message, the nearest words first."""
        found = Lead()
        for token in self.before(line):
            told = (
                self._of_noun(token)
                or self._of_source(token)
                or self._of_typing(token)
                or self._of_alert(token)
                or self._of_it(token)
            )
            if told is None:
                continue
            if not found.way:
                found = told
            elif found.holder < 0 and told.way == found.way == "in":
                found = found._replace(holder=told.holder)
        return found

    def before(self, line: int) -> Iterator[int]:
        """Yield the tokens before a line back to the one before it, or the start of the last paragraph."""
        quotation = self.prose.quotations[line]
        begin = self.prose.line_tokens[line].start
        opening = self.prose.paragraph_tokens[quotation.paragraph][0]
        if opening == begin and quotation.paragraph:
            opening = self.prose.paragraph_tokens[quotation.paragraph - 1][0]
        for token in range(begin - 1, max(opening, begin - _REACH) - 1, -1):
            if self.prose.said[token]:
                return
            yield token

    def _of_noun(self, token: int) -> Lead | None:
        """Read "a text from Ines" and "Ines's reply"."""
        tokens = self.tokens
        if tokens.lower[token] not in self.nouns or tokens.tag[token][0] != "N":
            return None
        source = next((child for child in tokens.children[token] if tokens.lower[child] == "from"), -1)
        end = end_of(tokens, source) if source >= 0 else -1
        whose = end if end >= 0 else self._owner_of(token)
        told = self._told("elsewhere" if end >= 0 and self.person(end) < 0 else "in", whose, -1, token)
        return told._replace(several=tokens.tag[token] == "NNS")

    def _of_source(self, token: int) -> Lead | None:
        """Read "The note was from Ines." and "A letter from Ines.", where its sentence tells no more."""
        tokens = self.tokens
        if tokens.lower[token] != "from":
            return None
        sent = tokens.head[token]
        what = own_subject(tokens, sent) if tokens.lower[sent] in COMING else sent
        writer = end_of(tokens, token)
        if what < 0 or tokens.lower[what] not in self.sent or self.person(writer) < 0:
            return None
        after = self.mentions.all[self.mentions.at[writer]].last + 1
        if tokens.word[after : after + 1] not in ([":"], ["."]):
            return None
        return self._told("in", writer, -1, token)._replace(several=tokens.tag[what] == "NNS")

    def _of_typing(self, token: int) -> Lead | None:
        """Read "she typed" and "Ines wrote back", of who holds the telephone."""
        tokens = self.tokens
        low = tokens.lower[token]
        back = any(tokens.lower[child] in _BACK for child in tokens.children[token])
        if tokens.tag[token][0] != "V" or not (
            low in self.typing or (back and low in ("wrote", "writes", "write"))
        ):
            return None
        verb = token
        while (subject := own_subject(tokens, verb)) < 0 and tokens.dep[verb] == "conj":
            verb = tokens.head[verb]  # she put it down and typed
        return self._told("out", subject, subject, token) if subject >= 0 else None

    def _of_alert(self, token: int) -> Lead | None:
        """Read "Ines's phone buzzed": she holds it; and "three dots appeared": the other writes."""
        tokens = self.tokens
        if tokens.lower[token] == "dots":
            return self._told("in", -1, -1, token)
        if tokens.lower[token] not in self.alerts:
            return None
        device = own_subject(tokens, token)
        if device < 0 or tokens.lower[device] not in self.devices:
            return None
        return self._told("in", -1, self._owner_of(device), token)

    def _of_it(self, token: int) -> Lead | None:
        """Read "It was Ines.", after whatever tells that a message has come."""
        tokens = self.tokens
        attr = next((child for child in tokens.children[token] if tokens.dep[child] == "attr"), -1)
        subject = (
            own_subject(tokens, token) if attr >= 0 and tokens.lower[token] in ("was", "is", "'s") else -1
        )
        if subject < 0 or tokens.lower[subject] != "it" or self.person(attr) < 0:
            return None
        first = max(0, subject - _COMES)
        come = any(tokens.lower[before] in self.alerts for before in range(first, subject))
        return self._told("in", attr, -1, token) if come else None

    def _owner_of(self, noun: int) -> int:
        return next((child for child in self.tokens.children[noun] if self.tokens.dep[child] == "poss"), -1)

    def _told(self, way: Way, writer: int, holder: int, token: int) -> Lead:
        words = sorted(one for one in (writer, holder, token) if one >= 0)
        shown = self.tokens.span(words[0], words[-1])
        return Lead(way, self.person(writer), self.person(holder), (shown,))

    def person(self, token: int) -> int:
        """Return whom a word means, as an index of people, or -1."""
        mention = self.mentions.at.get(token, -1) if token >= 0 else -1
        return self.owner[mention] if mention >= 0 else -1
