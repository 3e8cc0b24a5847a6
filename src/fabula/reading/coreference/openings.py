"""Openings: whom "she" means where a scene begins with her and says her name only then.

Such a pronoun points forward (cataphora; Quirk et al. 1985, 17.20): whoever was told of last before the break
is hardly meant, for the name that follows would then have come at once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Mapping, Sequence

from fabula.reading.cast import is_vocative
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import load_pairs
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.once import once
from fabula.reading.people import People
from fabula.reading.pronouns import KNOWN_SETS
from fabula.reading.prose import Prose
from fabula.reading.stretches import stretch_of_paragraph

SOON = 6  # sentences from the pronoun within which the name comes


def named_soon(
    prose: Prose, mentions: Mentions, people: People, narrators: Sequence[int], tags: Mapping[int, int]
) -> dict[int, int]:
    """Return for each "he" or "she" that opens a stretch's narration the person who is named there next.

    Nobody whom the word may mean has been named or described in the narration of that stretch before; who is
    then named first is so in another sentence, as the subject of a verb, or called by somebody else. ``tags``
    has the lines of the mentions in tags, and ``narrators`` for each token who says "I" there, or -1.
    """
    found: dict[int, int] = {}
    tagged = {line: people.of_mention[index] for index, line in tags.items()}
    for told in _narrated(mentions):
        waiting: dict[str, list[int]] = {pronouns: [] for pronouns in KNOWN_SETS}
        unheard = set(KNOWN_SETS)  # once somebody is told of, a later "she" may be them
        for index in told:
            mention, person = mentions.all[index], people.of_mention[index]
            if mention.kind == "pronoun":
                if mention.pronouns in unheard:
                    waiting[mention.pronouns].append(index)
                continue
            may_be = _may_be(mention, people, person)
            if prose.said[mention.head] and len(may_be) > 1:
                continue  # nobody knows whether the one who is called is a he or a she
            unheard -= may_be
            if mention.kind != "name":
                continue
            named = [before for pronouns in sorted(may_be) if (before := waiting.pop(pronouns, []))]
            if len(named) == 1 and person not in (-1, narrators[mention.head]):
                line = tags.get(index, prose.quotation_of[mention.head] if prose.said[mention.head] else -1)
                others = {line for line, other in tagged.items() if other not in (-1, person)}
                found |= {
                    one: person
                    for one in named[0]
                    if _points_to(prose, mentions, one, index)
                    and _is_first_line(prose, line, others, prose.tokens.start[mentions.all[one].head])
                    and (line in others or not prose.said[mention.head])
                }
    return found


@once
def _narrated(mentions: Mentions) -> list[list[int]]:
    """Return the mentions of single persons in the narration of each stretch, in the order of the text."""
    prose = mentions.prose
    stretches = stretch_of_paragraph(prose.manuscript)
    told: dict[int, list[int]] = defaultdict(list)
    for index, mention in enumerate(mentions.all):
        called = mention.kind == "name" and is_vocative(prose, mention.first, mention.last)
        called = called and prose.tokens.lower[mention.head] not in load_pairs("kinship")
        told_of = called or not prose.said[mention.head]
        if told_of and not (mention.plural or index in mentions.attributes):
            told[stretches[prose.tokens.paragraph[mention.head]]].append(index)
    return list(told.values())


def _may_be(mention: PersonMention, people: People, person: int) -> set[str]:
    """Return the sets of pronouns by which somebody may go on who is named or described by a mention."""
    if person >= 0:
        return {pronouns for pronouns in KNOWN_SETS if people.fits(person, pronouns)}
    return {mention.pronouns} if mention.pronouns else set(KNOWN_SETS)


def _points_to(prose: Prose, mentions: Mentions, pronoun: int, name: int) -> bool:
    """Say whether a name is near enough after a pronoun, and stands where a story says who "she" was."""
    tokens, start = prose.tokens, mentions.all[pronoun].head
    head = mentions.all[name].head
    acts = prose.said[head] or tokens.dep[head] in SUBJECTS
    return 0 < tokens.sentence[head] - tokens.sentence[start] <= SOON and acts


def _is_first_line(prose: Prose, line: int, others: Container[int], start: int) -> bool:
    """Say whether nobody but ``others`` has spoken between the pronoun at ``start`` and a line, -1 for none.

    An untagged line before that may be hers whom the pronoun means, and this the answer.
    """
    before = line - 1
    while before >= 0 and prose.quotations[before].span.start > start:
        if before not in others:
            return False
        before -= 1
    return True
