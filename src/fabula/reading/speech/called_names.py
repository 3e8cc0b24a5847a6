"""Called: who without a name turns out to have one, as they are called by it in a talk of theirs.

*"Hold on to it," said the nurse. "Then give me a chair, Ruth."*: she is Ruth, where nobody else can be meant.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from fabula.reading.coreference.companions import BEFORE
from fabula.reading.coreference.resolution import Resolution
from fabula.reading.cues import Cue, Cues
from fabula.reading.lexicon import load_words
from fabula.reading.mentions import Mentions
from fabula.reading.people import People
from fabula.reading.prose import Prose
from fabula.reading.speech.evidence import EvidenceReader
from fabula.reading.speech.links import APART
from fabula.reading.speech.speakers import read_evidence
from fabula.reading.speech.turns import Turn

NEVER = 10**9  # a token behind every story's last
SOON = 12  # tokens behind a call within which whoever is called acts by that name
LATELY = 7  # turns within which who tells their name has spoken or acted
CLERICAL = frozenset({"father", "mother"})  # a priest and an abbess are called so for good


def name_called(
    prose: Prose, mentions: Mentions, people: People, cues: Cues,
    known: Resolution, narrators: Sequence[int],
) -> tuple[People, Resolution]:  # fmt: skip
    """Give those known by a description the name by which they are called in a turn that answers theirs.

    Their turn must have a tag that describes them, or they act beside it with none, and all of these describe
    them in the same way; in that stretch of the story the narration names whoever has the name only after the
    call, at once, and describes nobody so any more once it does; and those who call it are not meant. If
    another who has a name speaks or acts right after a call, and may be meant by it, it calls that one.
    """
    owner_of = _names(prose, mentions, people, cues, known, narrators)
    if not owner_of:
        return people, known
    owner = [owner_of.get(person, person) for person in known.owner]
    candidates = {
        mention: tuple((owner_of.get(person, person), share) for person, share in shares)
        for mention, shares in known.candidates.items()
    }
    of_mention = [
        owner_of.get(before, before) if mention.kind == "nominal" and before in owner_of else told
        for mention, before, told in zip(mentions.all, known.owner, people.of_mention, strict=True)
    ]
    return replace(people, of_mention=tuple(of_mention)), Resolution(owner, candidates)


def _names(
    prose: Prose, mentions: Mentions, people: People, cues: Cues,
    known: Resolution, narrators: Sequence[int],
) -> dict[int, int]:  # fmt: skip
    """Return person without a name -> the named person they are."""
    turns, reader = read_evidence(prose, mentions, people, cues, known, narrators)
    tags = [_description(mentions, _beside(reader, turn)) for turn in turns]
    described = [known.owner[tag] if tag >= 0 else -1 for tag in tags]
    nouns: dict[int, set[str]] = defaultdict(set)
    for person, tag in zip(described, tags, strict=True):
        if tag >= 0:
            nouns[person].add(mentions.all[tag].noun)
    first, last = _bounds(prose, mentions, people, known, reader)
    callers = {(described[index], name) for index, called in enumerate(reader.vocatives) for name in called}
    found: dict[int, set[int]] = defaultdict(set)
    for index, person in enumerate(described):
        if person < people.named or len(nouns[person]) > 1:  # "said the judge" and "said the witness" are two
            continue
        stretch = reader.scene_of[turns[index].paragraph]
        found[person] |= {
            name
            for other in _answering(turns, index)
            for name in reader.vocatives[other]
            if not _is_answered(reader, other, name)
            if name < people.named and (person, name) not in callers and _may_be(people, person, name)
            if _is_named_next(
                turns[other],
                first.get((stretch, name), NEVER),
                last.get((stretch, person), 0),
                abs(other - index),
            )
        }
    for described_so, name in _telling_theirs(prose, mentions, people, known, reader):
        found[described_so].add(name)
    single = {person: next(iter(names)) for person, names in found.items() if len(names) == 1}
    times = Counter(single.values())
    return {person: name for person, name in single.items() if times[name] == 1}


def _bounds(
    prose: Prose, mentions: Mentions, people: People, known: Resolution, reader: EvidenceReader
) -> tuple[dict[tuple[int, int], int], dict[tuple[int, int], int]]:
    """Return by stretch and person the token from which they are named in the narration, or speak by a tag.

    The second are the last tokens at which the narration describes them.
    """
    first: dict[tuple[int, int], int] = {}
    last: dict[tuple[int, int], int] = {}
    for turn, person in zip(reader.turns, reader.tagged, strict=True):
        first.setdefault((reader.scene_of[turn.paragraph], person), turn.first)
    for index, mention in enumerate(mentions.all):
        if prose.said[mention.head]:
            continue
        stretch = reader.scene_of[prose.tokens.paragraph[mention.head]]
        if mention.kind == "name":
            named = stretch, people.of_mention[index]
            first[named] = min(mention.head, first.get(named, NEVER))
        elif mention.kind == "nominal":
            last[stretch, known.owner[index]] = mention.head
    return first, last


def _is_named_next(called: Turn, named: int, described: int, step: int) -> bool:
    """Say whether the narration of a stretch names who is called never, or at once and for good.

    ``named`` and ``described`` are the tokens where that first is so and where it last describes; ``step`` is
    how many turns part the call from the line of who is described.
    """
    soon = step == 1 and called.last <= named <= called.last + SOON
    return named == NEVER or (soon and described < named)


def _answering(turns: Sequence[Turn], index: int) -> list[int]:
    """Return the turns in which a turn's speaker is spoken to, where two take turns with nothing between."""
    steps = (step for step in (-3, -1, 1, 3) if 0 <= index + step < len(turns))
    here = turns[index].paragraph
    return [index + step for step in steps if turns[index + step].paragraph - here == step]


def _is_answered(reader: EvidenceReader, index: int, name: int) -> bool:
    """Say whether the turn after a call is another's who has a name, and may go by this one.

    A tag tells it, or an act that leads to the line.
    """
    after = index + 1
    if after >= len(reader.turns) or reader.turns[after].paragraph - reader.turns[index].last_paragraph != 1:
        return False
    turn, people = reader.turns[after], reader.people
    cues = [cue for line in turn.lines for cue in reader.cues.get(line, ())]
    named = [cue for cue in cues if reader.mentions.all[cue.mention].kind == "name"]
    answering = {
        reader.owner[cue.mention]
        for cue in named
        if cue.kind == "tag" or reader.mentions.all[cue.mention].head < turn.first
    }
    return any(0 <= one < people.named and one != name and _may_be(people, one, name) for one in answering)


def _telling_theirs(
    prose: Prose, mentions: Mentions, people: People, known: Resolution, reader: EvidenceReader
) -> Iterator[tuple[int, int]]:
    """Yield who without a name tells it, as in "What's your name?" "Perrin, sir.", and who has that name.

    It is the only one described, and not named, in the narration of the talk so far and of what leads to it,
    and has just spoken or acted beside a line, in turn with whoever asks.
    """
    for index, turn in enumerate(reader.turns):
        told = next((people.introductions[line] for line in turn.lines if line in people.introductions), -1)
        name = people.of_mention[told] if told >= 0 else -1
        if not 0 <= name < people.named:
            continue
        begin = _begin(reader, index)
        narrated = [
            one
            for one in reader.between(reader.turns[begin].opening - BEFORE, turn.first)
            if mentions.all[one].kind != "pronoun" and not prose.said[mentions.all[one].head]
        ]
        stretch = reader.scene_of[turn.paragraph]
        there = {
            known.owner[one]
            for one in narrated
            if reader.scene_of[prose.tokens.paragraph[mentions.all[one].head]] == stretch
        }
        strangers = [one for one in there if one >= people.named and _may_be(people, one, name)]
        if len(strangers) == 1 and name not in there:
            lately = range(min(LATELY, index - begin + 1))
            since = next((back for back in lately if _acts(reader, index - back, strangers[0])), 1)
            if since % 2 == 0:
                yield strangers[0], name


def _begin(reader: EvidenceReader, index: int) -> int:
    """Return the first turn of the conversation of a turn."""
    while reader.links.kind(index) not in (0, APART):
        index -= 1
    return index


def _acts(reader: EvidenceReader, index: int, person: int) -> bool:
    """Say whether a tag of a turn, or an act beside it, is somebody's."""
    cues = (cue for line in reader.turns[index].lines for cue in reader.cues.get(line, ()))
    return any(reader.owner[cue.mention] == person for cue in cues)


def _beside(reader: EvidenceReader, turn: Turn) -> list[Cue]:
    """Return the tags of a turn, or who acts beside it where it has none."""
    tags = list(reader.tags(turn))
    return tags or [cue for line in turn.lines for cue in reader.cues.get(line, ())]


def _description(mentions: Mentions, tags: Sequence[Cue]) -> int:
    """Return the description of one person by which a turn is tagged, or -1."""
    told = (cue.mention for cue in tags if mentions.all[cue.mention].kind == "nominal")
    return next((mention for mention in told if not mentions.all[mention].plural), -1)


def _may_be(people: People, described: int, named: int) -> bool:
    one, other = people.persons[described], people.persons[named]
    if other.name.lower() in load_words("elders") - CLERICAL:
        return False  # who is called Grandpa may be called so again, with others beside
    return not one.plural and not other.plural and (one.sex == other.sex or "u" in (one.sex, other.sex))
