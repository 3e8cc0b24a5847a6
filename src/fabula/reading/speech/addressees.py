"""Addressees: to whom each line is said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fabula.reading.coreference.resolution import Resolution
from fabula.reading.cues import Cue, Cues
from fabula.reading.lexicon import verb_lemmas
from fabula.reading.mentions import Mentions
from fabula.reading.names.labels import greeted_lines, mailed_lines
from fabula.reading.people import People
from fabula.reading.prose import Prose
from fabula.reading.speech.calls import people_called
from fabula.reading.speech.messages import read_messages
from fabula.reading.speech.obeying import obeying
from fabula.reading.speech.partners import Partners
from fabula.reading.speech.recipients import find_recipients
from fabula.reading.speech.turns import Turn
from fabula.span import Span

KNOWN = frozenset({"the", "my", "your", "his", "her", "our", "their"})  # of whom is no stranger
NO_ADDRESSEES: Mapping[int, tuple[int, ...]] = {}
AROUND = 80  # tokens of narration in which someone else is looked for


def assign_addressees(
    prose: Prose, mentions: Mentions, people: People, cues: Cues,
    turns: Sequence[Turn],
    speakers: Sequence[int], resolution: Resolution, narrators: Sequence[int],
    given: Mapping[int, tuple[int, ...]] = NO_ADDRESSEES,
) -> list[tuple[int, ...]]:  # fmt: skip
    """Return for each quotation the people it is said to, none where nothing tells.

    In this order: whom the author names for a line of the turn, whom the tag tells, whom the words call, who
    does what they bid, who spoke last in the conversation or speaks next, who else is there in the narration.
    A message goes to whoever writes back, or reads it, an e-mail to whom its header names, a letter to whom
    it greets.
    """
    found: list[tuple[int, ...]] = [()] * len(prose.quotations)
    said_by = [next((speakers[line] for line in turn.lines if speakers[line] >= 0), -1) for turn in turns]
    partners = Partners(prose, mentions, turns, said_by, resolution.owner)
    for index, turn in enumerate(turns):
        speaker = said_by[index]
        told = _told(cues, resolution, turn, speaker)
        called = _called(prose, mentions, people, turn, speaker)
        by_author = next((given[line] for line in turn.lines if line in given), None)
        people_told = (
            by_author
            if by_author is not None
            else (
                told
                or called
                or _obeying(prose, mentions, resolution, turn, speaker)
                or _one(partners.of(index))
                or _bystander(prose, mentions, resolution, turn, speaker, narrators)
            )
        )
        for line in turn.lines:
            found[line] = given.get(line, people_told)
    readers = find_recipients(prose, mentions, resolution, speakers) | read_messages(prose, speakers)
    told_writing: dict[int, tuple[int, ...]] = {line: (reader,) for line, reader in readers.items()}
    told_writing |= _mailed(prose, mentions, resolution, speakers)
    told_writing |= _greeted(prose, mentions, resolution, speakers)
    for line, told_readers in told_writing.items():
        found[line] = given.get(line, told_readers)
    return found


def told_at_last(
    found: Sequence[tuple[int, ...]], prose: Prose, mentions: Mentions, cues: Cues, turns: Sequence[Turn],
    speakers: Sequence[int], resolution: Resolution, given: Mapping[int, tuple[int, ...]] = NO_ADDRESSEES,
) -> list[tuple[int, ...]]:  # fmt: skip
    """Return to whom the lines are said, now that it is known whom the tags tell that speak of nobody named.

    "Said to the clerk" tells nobody until it is known who there is besides those with a name. Whoever speaks
    just before or after may be the clerk, though, and not be known as him.
    """
    now = list(found)
    said_by = [next((speakers[line] for line in turn.lines if speakers[line] >= 0), -1) for turn in turns]
    for index, turn in enumerate(turns):
        if {*said_by[max(0, index - 1) : index + 2]}.intersection(*(found[line] for line in turn.lines[:1])):
            continue
        if not any(
            _is_to_somebody(prose, mentions, cue) for line in turn.lines for cue in cues.get(line, ())
        ):
            continue
        told = _told(cues, resolution, turn, said_by[index])
        for line in turn.lines if told else ():
            now[line] = given.get(line, told)
    return now


def _is_to_somebody(prose: Prose, mentions: Mentions, cue: Cue) -> bool:
    """Say whether a tag tells to whom by description: "said to the clerk", "told his wife"."""
    if cue.toward < 0 or cue.kind != "tag":
        return False
    first, tokens = mentions.all[cue.toward].first, prose.tokens
    before = tokens.lower[first - 1]
    is_told = before == "to" or before in verb_lemmas("telling_verbs")
    return is_told and tokens.tag[first] in ("DT", "PRP$") and tokens.lower[first] in KNOWN


def _mailed(
    prose: Prose, mentions: Mentions, resolution: Resolution, speakers: Sequence[int]
) -> dict[int, tuple[int, ...]]:
    """Return to whom the e-mail goes that a line is a paragraph of: "To: Ines Roth"."""
    found: dict[int, tuple[int, ...]] = {}
    for line, names in mailed_lines(prose).items():
        people = (_named(prose, mentions, resolution, name) for name in names)
        told = tuple(dict.fromkeys(person for person in people if person not in (-1, speakers[line])))
        if told:
            found[line] = told
    return found


def _greeted(
    prose: Prose, mentions: Mentions, resolution: Resolution, speakers: Sequence[int]
) -> dict[int, tuple[int, ...]]:
    """Return whom the letter greets that a line is a paragraph of: "Dear Mr. Quill,"."""
    found: dict[int, tuple[int, ...]] = {}
    for line, name in greeted_lines(prose).items():
        person = _named(prose, mentions, resolution, name)
        if person not in (-1, speakers[line]):
            found[line] = (person,)
    return found


def _named(prose: Prose, mentions: Mentions, resolution: Resolution, name: Span) -> int:
    """Return whom a name in a header or a salutation means, or -1."""
    index = next((mentions.at[at] for at in prose.tokens_in(name) if at in mentions.at), -1)
    return resolution.owner[index] if index >= 0 else -1


def _told(cues: Cues, resolution: Resolution, turn: Turn, speaker: int) -> tuple[int, ...]:
    for line in turn.lines:
        for cue in cues.get(line, ()):
            if cue.toward >= 0 and cue.kind != "beat":
                person = resolution.owner[cue.toward]
                if person >= 0 and person != speaker:
                    return (person,)
    return ()


def _one(person: int) -> tuple[int, ...]:
    return (person,) if person >= 0 else ()


def _called(prose: Prose, mentions: Mentions, people: People, turn: Turn, speaker: int) -> tuple[int, ...]:
    called = (person for line in turn.lines for person in people_called(prose, mentions, people, line))
    return tuple(dict.fromkeys(person for person in called if person != speaker))[:2]


def _obeying(
    prose: Prose, mentions: Mentions, resolution: Resolution, turn: Turn, speaker: int
) -> tuple[int, ...]:  # fmt: skip
    """Return who does right after a turn what it bids."""
    mention = obeying(prose, mentions, turn.lines[-1])
    person = resolution.owner[mention] if mention >= 0 else -1
    return _one(person) if person != speaker else ()


def _bystander(
    prose: Prose,
    mentions: Mentions,
    resolution: Resolution,
    turn: Turn,
    speaker: int,
    narrators: Sequence[int],
) -> tuple[int, ...]:
    """Return who was mentioned last in the narration around the turn and is not its speaker."""
    for token in range(turn.last - 1, max(-1, turn.first - AROUND), -1):
        index = mentions.at.get(token, -1)
        if index >= 0 and not prose.said[token]:
            person = resolution.owner[index]
            if person >= 0 and person != speaker:
                return (person,)
    narrator = narrators[turn.opening]
    return (narrator,) if narrator >= 0 and narrator != speaker else ()
