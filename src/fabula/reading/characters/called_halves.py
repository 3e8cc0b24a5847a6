"""Called halves: who is called by a half of a name, and goes by the other half where the story tells of them.

*"After you, Frederick." Mr. Quill held the door.*: nobody is called Frederick but him, and he answers. In the
narration people go by one name, and in talk by another, of which no line may ever say whose it is. So it is
with what they are to those who call them: Mama, Father, Mr. Chairman.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from fabula.reading.cast.titles import ANYBODYS
from fabula.reading.coreference.resolution import Resolution
from fabula.reading.cues import Cues
from fabula.reading.grammar.deaths import deaths_told
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.mentions import Mentions
from fabula.reading.people import People
from fabula.reading.prose import Prose
from fabula.reading.speech.calls import called_in

OFTEN = 2  # times that one answers from which a last name with its title is theirs, where it is called twice
MOSTLY = 0.5  # share of the calls by what somebody is that one answers to whom they mean


def find_called_halves(
    prose: Prose, mentions: Mentions, people: People, resolution: Resolution, cues: Cues,
    narrators: Sequence[int], speakers: Sequence[int], told: Sequence[tuple[int, ...]],
) -> dict[int, int]:  # fmt: skip
    """Return who is named in talk alone, and whoever with a name that may be is.

    One person speaks or acts beside a line right before or after those that call them, or else is named as
    doing something in the narration there, and never says their name, nor is named in one line with it, nor
    do the two talk to each other by ``speakers`` and whom lines are ``told``. Where it is what they are, that
    one answers at least half the time, and nobody else does. Whoever tells the story is named by nothing
    else, and stays as they are, and so does who is told to be dead.
    """
    only_called = _only_called(prose, mentions, people) - {*narrators} - _dead(prose, mentions, people)
    acting = _acting(prose, mentions, people)
    calls: Counter[int] = Counter()
    answering: dict[int, Counter[int]] = defaultdict(Counter)
    around: dict[int, Counter[int]] = defaultdict(Counter)
    apart: dict[int, set[int]] = defaultdict(set)
    for line, said in enumerate(prose.line_tokens):
        if prose.quotations[line].kind == "thought":
            continue  # nobody answers to it
        all_named = {people.of_mention[mentions.at[token]] for token in said if token in mentions.at}
        named = all_named & only_called
        for person in named:
            apart[person] |= all_named - {person}
            apart[person].update(resolution.owner[cue.mention] for cue in cues.get(line, ())[:1])
        for person in {people.of_mention[index] for index in called_in(prose, mentions, line)} & named:
            paragraph = prose.quotations[line].paragraph
            calls[person] += 1
            answering[person].update(set(beside(prose, resolution, cues, line)))
            around[person].update(acting[paragraph - 1] | acting[paragraph + 1])
    talking = {
        frozenset((speaker, listener))
        for speaker, heard_by in zip(speakers, told, strict=True)
        for listener in heard_by
    }

    def may_be(person: int, times: Counter[int]) -> list[int]:
        least = min(OFTEN, calls[person]) if _is_titled(people, person) else 1
        if by_role := goes_by_role(people, person):
            if person in times:
                return []  # "Mum?" "Not now," said Mum.
            least = math.ceil(calls[person] * MOSTLY)
        return [
            other
            for other, often in times.items()
            if 0 <= other < people.named
            and often >= least
            and other not in apart[person] | only_called
            and frozenset((person, other)) not in talking
            and may_be_of_one(people, person, other)
            and (not goes_by_role(people, other) if by_role else _are_halves(people, person, other))
        ]

    found = {}
    for person in calls:
        halves = may_be(person, answering[person]) or may_be(person, around[person])
        if len(halves) == 1:
            found[person] = halves[0]
    return found


def _acting(prose: Prose, mentions: Mentions, people: People) -> dict[int, set[int]]:
    """Return paragraph -> the people whom its narration names as doing something."""
    acting: dict[int, set[int]] = defaultdict(set)
    for mention, person in zip(mentions.all, people.of_mention, strict=True):
        told = mention.kind == "name" and not prose.said[mention.head]
        if told and person >= 0 and prose.tokens.dep[mention.head] in SUBJECTS:
            acting[prose.tokens.paragraph[mention.head]].add(person)
    return acting


def _only_called(prose: Prose, mentions: Mentions, people: People) -> set[int]:
    named = [
        (people.of_mention[index], prose.said[one.head])
        for index, one in enumerate(mentions.all)
        if one.kind == "name"
    ]
    told = {person for person, said in named if not said}
    return {
        person
        for person, _ in named
        if 0 <= person < people.named and person not in told and not people.persons[person].plural
    }


def _dead(prose: Prose, mentions: Mentions, people: People) -> set[int]:
    """Return who is told to be dead: *Dad's been dead four years*."""
    told = (death.who for death in deaths_told(prose))
    return {people.of_mention[mentions.at[who]] for who in told if who in mentions.at}


def beside(prose: Prose, resolution: Resolution, cues: Cues, line: int) -> Iterator[int]:
    """Yield who speaks or acts beside the lines in the paragraphs around that of a line."""
    lines = prose.quotations
    for other in (line - 2, line - 1, line + 1, line + 2):
        if 0 <= other < len(lines) and abs(lines[other].paragraph - lines[line].paragraph) == 1:
            yield from (resolution.owner[cue.mention] for cue in cues.get(other, ())[:1])


def _words(people: People, person: int) -> list[list[str]]:
    return [form.lower().replace(".", "").split() for form in people.persons[person].forms]


def _is_titled(people: People, person: int) -> bool:
    return all(len(words) > 1 for words in _words(people, person))


@cache
def _roles() -> frozenset[str]:
    """Return the words by which people are called what they are."""
    nouns = load_words("elders") | load_words("offices") | load_words("person_nouns")
    return nouns | load_pairs("titles").keys()


def goes_by_role(people: People, person: int) -> bool:
    """Say whether somebody is called by no more than what they are: Mama, Father, Mr. Chairman."""
    titles, forms = load_pairs("titles"), _words(people, person)
    return bool(forms) and all(
        words[-1] in _roles() and all(word in titles for word in words[:-1]) for words in forms
    )


def may_be_of_one(people: People, called: int, other: int) -> bool:
    """Say whether another may be whoever is called: one person, and of no other sex."""
    one, another = people.persons[called], people.persons[other]
    return not another.plural and {one.sex, another.sex} != {"m", "f"}


def _are_halves(people: People, called: int, other: int) -> bool:
    """Say whether one has a given name alone and the other a last name."""
    titles, given = load_pairs("titles"), load_pairs("first_names")
    ours, theirs = _words(people, called), _words(people, other)
    if any(words[0] == "the" for words in theirs):
        return False
    if all(len(words) == 2 and words[0] in ANYBODYS for words in ours):
        return all(len(words) == 1 for words in theirs)
    if any(len(words) > 1 or words[0] not in given for words in ours):
        return False
    return all(words[0] in titles if len(words) > 1 else words[0] not in given for words in theirs)
