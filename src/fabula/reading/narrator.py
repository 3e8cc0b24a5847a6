"""Narrator: whether an "I" tells the story, and which of its people that is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from fabula.reading.cast import Person, is_vocative
from fabula.reading.cues import Cue
from fabula.reading.mentions import Mentions
from fabula.reading.people import People
from fabula.reading.prose import Prose

NARRATOR = "the narrator"
NO_ONE, UNNAMED = -1, -2
FEWEST = 5  # times "I" in the narration below which nobody tells the story
DENSE = 0.03  # share of the narration's words from which three are enough
OFTEN = 0.006  # share of the narration's words that are "I" from which someone tells the story


def tells_in_first_person(prose: Prose, mentions: Mentions, cues: Mapping[int, tuple[Cue, ...]]) -> bool:
    """Say whether the narration is someone's own: "I" is frequent outside speech, or tags lines."""
    narrated = sum(
        1
        for token in range(len(prose.tokens))
        if not prose.said[token] and prose.tokens.word[token][0].isalpha()
    )
    own = sum(1 for m in mentions.all if m.pronouns == "I" and not prose.said[m.head])
    tags = [mentions.all[c[0].mention] for c in cues.values() if c[0].kind != "beat"]
    said = sum(1 for mention in tags if mention.kind == "pronoun" and mention.pronouns == "I")
    fewest = 3 if own >= DENSE * narrated else FEWEST
    return (own >= fewest and own >= OFTEN * narrated) or (said >= 4 and said >= 0.02 * len(tags))


def find_narrator(
    prose: Prose, mentions: Mentions, people: People, cues: Mapping[int, tuple[Cue, ...]]
) -> int:
    """Return the person who tells the story, or NO_ONE; UNNAMED for one whom nobody names.

    The narrator is the one called by name in the lines around those tagged "I said", and hardly ever acts by
    name in the narration.
    """
    given = next((index for index, person in enumerate(people.persons) if person.narrator), -1)
    if given >= 0:
        return given
    if not tells_in_first_person(prose, mentions, cues):
        return NO_ONE
    introduced = _introduced(prose, mentions, people)
    if introduced >= 0:
        return introduced
    said_by_me = {
        line
        for line, found in cues.items()
        if found[0].kind != "beat" and mentions.all[found[0].mention].pronouns == "I"
    }
    called: Counter[int] = Counter()
    acts: Counter[int] = Counter()
    mine = {prose.quotations[line].paragraph for line in said_by_me}
    for index, mention in enumerate(mentions.all):
        person = people.of_mention[index]
        if person < 0 or person >= people.named or mention.kind != "name" or people.persons[person].plural:
            continue
        line = prose.quotation_of[mention.head]
        if not prose.said[mention.head]:
            acts[person] += 1
        elif is_vocative(prose, mention.first, mention.last):
            paragraph = prose.quotations[line].paragraph
            called[person] += 3 if paragraph - 1 in mine or paragraph + 1 in mine else 0
            called[person] += 1
            if paragraph in mine:
                called[person] -= 4
    best, most = UNNAMED, 0.0
    for person, votes in called.items():
        weight = votes - 1.5 * acts[person]
        if weight > most:
            best, most = person, weight
    return best


def _introduced(prose: Prose, mentions: Mentions, people: People) -> int:
    """Return whom "My name is Ada Quill" and "call me Ada" name in the narration, or -1."""
    lower = prose.tokens.lower
    for index, mention in enumerate(mentions.all):
        if mention.kind != "name" or prose.said[mention.first] or people.of_mention[index] < 0:
            continue
        lead = tuple(lower[max(0, mention.first - 3) : mention.first])
        if lead in (("my", "name", "is"), ("my", "name", "was")) or lead[1:] in (
            ("call", "me"),
            ("called", "me"),
        ):
            return people.of_mention[index]
    return -1


def with_narrator(people: People, narrator: int) -> tuple[People, int]:
    """Return the people with a nameless narrator added where ``narrator`` is -2, and who the narrator is."""
    if narrator != UNNAMED:
        return people, narrator
    nameless = Person(NARRATOR, (), "u", narrator=True)
    persons = (*people.persons, nameless)
    return replace(people, persons=persons), len(persons) - 1
