"""Calls answered: whose "her husband" is where somebody calls a name and whoever has it then acts.

*Her husband was asleep on the sofa. "Marek, the baby." Marek groaned.*: nobody else has been told of there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fabula.reading.cast import Person, is_vocative
from fabula.reading.cues import Cues
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.pronouns import KNOWN_SETS
from fabula.reading.prose import Prose
from fabula.reading.stretches import stretch_of_paragraph


def link_called(
    prose: Prose, mentions: Mentions, cues: Cues, persons: Sequence[Person], of_mention: list[int]
) -> None:
    """Give "her husband" to Marek, who is called so and acts: ``of_mention`` has a person for each mention.

    It is the first that the story has of the name; nobody else is described just before the call, and nobody
    is by that noun in that stretch of the story any more.
    """
    met: set[int] = set()
    for index, mention in enumerate(mentions.all):
        person = of_mention[index]
        if mention.kind != "name" or person < 0:
            continue
        first = person not in met
        met.add(person)
        called = first and prose.said[mention.head] and is_vocative(prose, mention.first, mention.last)
        if called and _acts_next(prose, mentions, of_mention, mention.head, person):
            for one in _described_before(prose, mentions, cues, mention.head):
                sexes = {KNOWN_SETS.get(mentions.all[one].pronouns, "u"), persons[person].sex}
                if of_mention[one] < 0 and sexes != {"m", "f"}:
                    of_mention[one] = person


def _acts_next(prose: Prose, mentions: Mentions, of_mention: Sequence[int], called: int, person: int) -> bool:
    """Say whether who is called is the first who acts in the narration of the next paragraph."""
    paragraph = prose.tokens.paragraph[called] + 1
    told = mentions.told_in(range(paragraph, paragraph + 1))
    subject = next((one for one in told if _acts(prose, mentions.all[one])), -1)
    return subject >= 0 and mentions.all[subject].kind == "name" and of_mention[subject] == person


def _described_before(prose: Prose, mentions: Mentions, cues: Cues, called: int) -> Iterator[int]:
    """Yield the mentions of the only one described in the paragraph of a call, or the one before.

    Those are all by that noun in that stretch of the story, up to the call.
    """
    paragraph, line = prose.tokens.paragraph[called], prose.quotation_of[called]
    speaking = {mentions.all[cue.mention].noun for cue in cues.get(line, ())}
    near = (mentions.all[one] for one in mentions.told_in(range(paragraph - 1, paragraph + 1)))
    before = {one.noun: one for one in near if one.kind == "nominal" and one.head < called and not one.plural}
    if len(before) != 1 or not speaking.isdisjoint(before):
        return
    (noun, one), stretches = next(iter(before.items())), stretch_of_paragraph(prose.manuscript)
    same = [
        index
        for index, other in enumerate(mentions.all)
        if other.kind == "nominal" and other.noun == noun and not (other.plural or prose.said[other.head])
        if stretches[prose.tokens.paragraph[other.head]] == stretches[paragraph]
    ]
    if _acts(prose, one) and all(mentions.all[index].head < called for index in same):
        yield from same


def _acts(prose: Prose, mention: PersonMention) -> bool:
    return prose.tokens.dep[mention.head] in SUBJECTS
