"""Called by two: Dad, as children call their father, who calls his own so.

Such a word is read as one person's name all through a story. Whoever calls somebody Dad is not that Dad:
where they answer, by name, to most of another's calls, there are two, and each call is of one of them.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import permutations

from fabula.reading.characters.called_halves import beside, goes_by_role, may_be_of_one
from fabula.reading.coreference.resolution import Resolution
from fabula.reading.cues import Cues
from fabula.reading.lexicon import load_words
from fabula.reading.mentions import Mentions
from fabula.reading.people import People
from fabula.reading.prose import Prose
from fabula.reading.speech.calls import called_in
from fabula.reading.speech.speakers import Conversation
from fabula.reading.stretches import stretch_of_paragraph

ANSWERS = 2  # calls of one caller from which on who answers them, by name, is whom they call
MOSTLY = 0.5  # share of their calls that it takes

Told = Sequence[tuple[int, ...]]
Meant = Mapping[int, Mapping[int, int]]


@dataclass(frozen=True)
class Parted:
    """Whom names and all mentions mean, who says each line and to whom, each Dad told from the other."""

    people: People
    resolution: Resolution
    conversation: Conversation
    told: Told


def part_by_callers(
    prose: Prose, mentions: Mentions, people: People, resolution: Resolution, cues: Cues,
    conversation: Conversation, told: Told, given: Mapping[int, int],
) -> Parted:  # fmt: skip
    """Tell two apart who go by one word for kin; whose the ``given`` lines are the author has said."""
    speakers = conversation.speakers
    meant = _meant(prose, mentions, people, resolution, cues, speakers)
    if not meant:
        return Parted(people, resolution, conversation, told)
    owner, of_mention, of_line = list(resolution.owner), list(people.of_mention), list(conversation.of_line)
    for index, mention in enumerate(mentions.all):
        line = prose.quotation_of[mention.head]
        whom = meant.get(owner[index], {}).get(speakers[line], -1) if line >= 0 else -1
        if whom >= 0:
            owner[index], of_mention[index] = whom, whom if of_mention[index] >= 0 else of_mention[index]
    heard_by = [
        tuple(dict.fromkeys(meant.get(one, {}).get(speakers[line], one) for one in hearers))
        for line, hearers in enumerate(told)
    ]
    for line, speaker in enumerate(speakers):
        parents = meant.get(speaker, {})
        talking = (one for one in _partners(speakers, told, line) if one in {*parents, *parents.values()})
        parent = parents.get(next(talking, -1), -1)
        if parent >= 0 and line not in given:
            of_line[line] = replace(of_line[line], person=parent)
    return Parted(
        replace(people, of_mention=tuple(of_mention)), Resolution(owner, resolution.candidates),
        replace(conversation, of_line=tuple(of_line)), heard_by,
    )  # fmt: skip


def _meant(
    prose: Prose, mentions: Mentions, people: People, resolution: Resolution, cues: Cues,
    speakers: Sequence[int],
) -> Meant:  # fmt: skip
    """Return for each who goes by a word for kin, and for two people, whom those who call them so mean."""
    stretches = stretch_of_paragraph(prose.manuscript)
    calls: dict[int, list[tuple[int, int]]] = defaultdict(list)  # who is called so -> by whom, in which line
    calling: dict[tuple[int, int], set[int]] = defaultdict(set)  # and in which stretch -> by whom
    for line, caller in enumerate(speakers):
        for person in {resolution.owner[index] for index in called_in(prose, mentions, line)}:
            if 0 <= person < people.named and person != caller >= 0 and _is_kin(people, person):
                calls[person].append((caller, line))
                calling[person, stretches[prose.quotations[line].paragraph]].add(caller)

    def answers(person: int, caller: int, other: int) -> bool:
        """Say whether another answers most calls of somebody's where they do not call anyone so, too."""
        lines = [line for one, line in calls[person] if one == caller]
        apart = [
            line
            for line in lines
            if other not in calling[person, stretches[prose.quotations[line].paragraph]]
        ]
        answering = Counter(one for line in apart for one in {*beside(prose, resolution, cues, line)})
        enough = max(ANSWERS, MOSTLY * len(apart), 1 + answering[person])
        return answering[other] >= enough and not names(caller, other)

    def names(caller: int, other: int) -> bool:
        """Say whether somebody's lines call another, or tell of them, by name."""
        own = (said for said, speaker in zip(prose.line_tokens, speakers, strict=True) if speaker == caller)
        at = (mentions.at[token] for said in own for token in said if token in mentions.at)
        return any(people.of_mention[index] == other for index in at)

    found = {}
    for person, called in calls.items():
        callers = {caller for caller, _ in called}
        parents = {
            other
            for caller, other in permutations(sorted(callers), 2)
            if _may_be(people, person, other) and answers(person, caller, other)
        }
        if len(parents) == 1:
            (parent,) = parents
            found[person] = dict.fromkeys(callers - {parent}, parent)
    return found


def _is_kin(people: People, person: int) -> bool:
    """Say whether somebody goes by what elders are called."""
    forms = [form.lower() for form in people.persons[person].forms]
    return goes_by_role(people, person) and any(form in load_words("elders") for form in forms)


def _may_be(people: People, person: int, other: int) -> bool:
    return (
        0 <= other < people.named and not goes_by_role(people, other) and may_be_of_one(people, person, other)
    )


def _partners(speakers: Sequence[int], told: Told, line: int) -> Iterator[int]:
    """Yield who a line is said to, and who has the word before and after it."""
    yield from told[line]
    yield from (speakers[other] for other in (line - 1, line + 1) if 0 <= other < len(speakers))
