"""Parts: who tells which part of a story, by their headings, the letters they are, or breaks alone."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence

from fabula.corrections.facts import fold
from fabula.manuscript import Manuscript
from fabula.reading.cast import Person, is_vocative
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.names.labels import in_labels
from fabula.reading.narrator.first_person import count_own, is_own, is_own_in_short
from fabula.reading.narrator.people import NO_ONE, UNNAMED, with_narrator
from fabula.reading.people import People
from fabula.reading.prose import Prose
from fabula.reading.quotation.told_letters import told_letters
from fabula.reading.stretches import prose_stretches, stretch_of_paragraph

SELDOM = 0.03  # names in the narration for each "I" up to which, and one, someone may be both
ORNAMENTS = " #*_~=:-–—"
_LABEL = re.compile(r"^.*[:.|–—]\s+|^.*\s-\s+|^\W*(?:(?i:chapter)\s+)?\d+\s+")


def tellers_by_heading(prose: Prose, mentions: Mentions, people: People) -> tuple[People, dict[int, int]]:
    """Return who tells the paragraphs under headings that name whose point of view it is, or NO_ONE.

    The people come with those added whom only such a heading names.

    All parts under one name are weighed together: "I" is frequent in them, and whoever it is hardly ever acts
    by name there. Nothing is returned where nobody tells any part, or for a part that is someone else's "I".
    Chapters that only have a name for a title may be about whom they name: two have to tell two each, or
    everyone who tells one to be named or called in another's.
    """
    manuscript = prose.manuscript
    names, fewest = _titles(manuscript, people), 2
    povs = [fold(segment.pov or "") for segment in manuscript.segments]
    if any(povs):
        names = [pov or (title if title in povs else "") for pov, title in zip(povs, names, strict=True)]
        fewest = 1
    headed, before = _headed(manuscript, names), people
    found: dict[int, int] = {}
    telling: dict[str, int] = {}
    for name in dict.fromkeys(headed.values()):
        under = frozenset(paragraph for paragraph, over in headed.items() if over == name)
        own, narrated = count_own(prose, mentions, under)
        if not (is_own(own, narrated) or (fewest == 1 and is_own_in_short(own, narrated))):
            found.update(dict.fromkeys(under, NO_ONE))
            continue
        grown, person = people, _going_by(people, name)
        if person < 0 and fewest == 1 and not _is_known(people, name):
            grown, person = with_narrator(people, UNNAMED, _as_headed(manuscript, name))
        if person >= 0 and _count_acts(prose, mentions, people, person, under) <= 1 + SELDOM * own:
            people = grown
            found.update(dict.fromkeys(under, person))
            telling[name] = person
    enough = sum(names.count(name) >= fewest for name in telling) >= fewest
    enough = enough or _tell_of_each_other(prose, mentions, people, telling, found)
    return (people, found) if enough else (before, {})


def _count_acts(
    prose: Prose, mentions: Mentions, people: People, person: int, paragraphs: Collection[int]
) -> int:
    """Count how often the narration of some paragraphs has somebody by name."""
    return sum(
        not prose.said[mention.head] and mention.head not in in_labels(prose)
        for mention in _names_of(mentions, people, person)
        if prose.tokens.paragraph[mention.head] in paragraphs
    )


def _tell_of_each_other(
    prose: Prose, mentions: Mentions, people: People, telling: Mapping[str, int], found: Mapping[int, int]
) -> bool:
    """Say whether two and more tell a part each, and name or call each other there."""

    def is_named_by_another(person: int) -> bool:
        return any(
            found.get(prose.tokens.paragraph[mention.head], NO_ONE) not in (person, NO_ONE)
            and mention.head not in in_labels(prose)
            and (not prose.said[mention.head] or is_vocative(prose, mention.first, mention.last))
            for mention in _names_of(mentions, people, person)
        )

    return len(telling) > 1 and all(map(is_named_by_another, telling.values()))


def _names_of(mentions: Mentions, people: People, person: int) -> list[PersonMention]:
    """Return where somebody is named."""
    pairs = zip(mentions.all, people.of_mention, strict=True)
    return [mention for mention, meant in pairs if meant == person and mention.kind == "name"]


def tellers_by_letter(prose: Prose, people: People) -> dict[int, int]:
    """Return who tells the paragraphs of the letters that tell the story: who signs them, initials too."""
    letters = told_letters(prose.manuscript)
    signed = [letter.writer.of(prose.tokens.text).strip() for letter in letters]
    writers = {name: _going_by(people, fold(name)) for name in signed}
    known = sorted({person for person in writers.values() if person >= 0})
    for name in writers:
        if writers[name] < 0:
            same = [one for one in known or range(people.named) if _has_initial(people.persons[one], name)]
            writers[name] = same[0] if len(same) == 1 else NO_ONE
    return {
        paragraph: writers[name]
        for letter, name in zip(letters, signed, strict=True)
        for paragraph in letter.paragraphs
        if writers[name] >= 0
    }


def _has_initial(person: Person, name: str) -> bool:
    """Say whether a name may be no more than the first letter of somebody's: "T." under a letter."""
    return len(name.rstrip(".")) == 1 and person.name[:1] == name[0]


def tellers_by_break(prose: Prose, mentions: Mentions, people: People) -> dict[int, int]:
    """Return who tells the paragraphs of each stretch between breaks, where several do in turn, or none.

    Each of them is called by name in the lines of a stretch that is told by an "I", and acts by name in a
    stretch told by another. In every stretch all but one of them have to act by name: that one is its "I".
    """
    stretches = [range(*bounds) for bounds in prose_stretches(prose.manuscript)]
    if len(stretches) < 2:
        return {}
    number = {paragraph: index for index, inside in enumerate(stretches) for paragraph in inside}
    acts: dict[int, Counter[int]] = defaultdict(Counter)
    calls: dict[int, Counter[int]] = defaultdict(Counter)
    told: Counter[int] = Counter()  # stretch -> times "I" in its narration
    for mention, person in zip(mentions.all, people.of_mention, strict=True):
        stretch = number.get(prose.tokens.paragraph[mention.head], -1)
        told[stretch] += mention.pronouns == "I" and not prose.said[mention.head]
        if stretch < 0 or mention.kind != "name" or not 0 <= person < people.named:
            continue
        if mention.head in in_labels(prose):
            continue
        if not prose.said[mention.head]:
            acts[stretch][person] += prose.tokens.dep[mention.head] in SUBJECTS
        elif is_vocative(prose, mention.first, mention.last):
            calls[stretch][person] += 1
    own = [
        index for index, inside in enumerate(stretches) if is_own(told[index], prose.narrated_words(inside))
    ]
    telling = {person for index in own for person in calls[index] if not acts[index][person]}
    telling = {person for person in telling if sum(acts[index][person] > 0 for index in own)}
    found: dict[int, int] = {}
    for index in own:
        silent = [person for person in telling if not acts[index][person]]
        if len(silent) != 1:
            return {}
        found |= dict.fromkeys(stretches[index], silent[0])
    return found if len(set(found.values())) > 1 else {}


def _titles(manuscript: Manuscript, people: People) -> list[str]:
    """Return what each segment says after a chapter's number where that is nothing but a name, else ""."""
    forms = {fold(form) for one in people.persons[: people.named] for form in (one.name, *one.forms)}
    titles = []
    for segment in manuscript.segments:
        words = segment.span.of(manuscript.text).strip() if segment.kind == "heading" else ""
        title = fold(_LABEL.sub("", words.split("\n")[-1]).strip(ORNAMENTS))
        titles.append(title if title in forms else "")
    return titles


def _headed(manuscript: Manuscript, names: Sequence[str]) -> dict[int, str]:
    """Return the name over each paragraph that has one, down to the next such heading or chapter.

    ``names`` are those of the segments that are such headings, "" for the others.
    """
    segments = manuscript.segments
    over: list[str] = []
    for own, segment, before in zip(names, segments, segments[:1] + segments, strict=False):
        goes_on = segment.chapter == before.chapter or before.kind == "heading"
        over.append(own or (over[-1] if goes_on and over else ""))
    numbered = enumerate(stretch_of_paragraph(manuscript))
    return {paragraph: name for paragraph, index in numbered if (name := over[index])}


def _going_by(people: People, name: str) -> int:
    """Return the one person who goes by a name, or else by some words of it or by more, or NO_ONE."""
    words = set(fold(name).split())
    forms = [
        [set(fold(form).split()) for form in (person.name, *person.forms) if form and not person.plural]
        for person in people.persons[: people.named]
    ]
    ones = [index for index, held in enumerate(forms) if words in held]
    ones = ones or [
        index for index, held in enumerate(forms) if any(form < words or words < form for form in held)
    ]
    return ones[0] if len(ones) == 1 else NO_ONE


def _is_known(people: People, name: str) -> bool:
    """Say whether some of the people share a word with a name."""
    words = set(fold(name).split())
    return any(
        not words.isdisjoint(fold(form).split()) for one in people.persons for form in (one.name, *one.forms)
    )


def _as_headed(manuscript: Manuscript, name: str) -> str:
    """Return a folded name as the headings write it."""
    return next((pov for one in manuscript.segments if (pov := one.pov) and fold(pov) == name), name)
