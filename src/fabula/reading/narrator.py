"""Narrator: whether an "I" tells the story or a part of it, and which of its people that is."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from fabula.corrections.facts import fold
from fabula.manuscript import Manuscript
from fabula.reading.cast import Person, is_vocative
from fabula.reading.cast.own_names import is_called_so, is_own_name
from fabula.reading.cast.person import NOBODY
from fabula.reading.cues import Cues
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.introductions.recognitions import asks_for, tells_hearer
from fabula.reading.introductions.stray_calls import is_answered_by_another
from fabula.reading.introductions.telling import introducers
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.mentions import Mentions, PersonMention, set_of
from fabula.reading.names.labels import in_labels
from fabula.reading.names.placeholders import is_readers
from fabula.reading.people import People
from fabula.reading.pronouns import KNOWN_SETS
from fabula.reading.prose import Prose
from fabula.reading.quotation.told_letters import told_letters
from fabula.reading.second_person import PROTAGONIST
from fabula.reading.stretches import prose_stretches, stretch_of_paragraph

NARRATOR = "the narrator"
NO_ONE, UNNAMED = -1, -2
FEWEST = 5  # times "I" in the narration below which nobody tells the story
DENSE = 0.03  # share of the narration's words from which three are enough
SHORT, SHORT_DENSE = 120, 0.02  # words of narration up to which such a share of "I" is enough, be it one
OFTEN = 0.006  # share of the narration's words that are "I" from which someone tells the story
SELDOM = 0.03  # names in the narration for each "I" up to which, and one, someone may be both
MEETS = 3  # times as much an act tells against somebody in a sentence with an "I": "Gil looked at me."
ONCE = 3  # calls that do not make "Mother" who tells the story: she may be somebody else's
TOLD = 8  # calls that it takes to outweigh a name that someone says is theirs: "Who are you?" "Ada," I said.
ANSWERED = 2  # calls that it takes to outweigh one that somebody else, by name, answers
ORNAMENTS = " #*_~=:-–—"
_LABEL = re.compile(r"^.*[:.|–—]\s+|^.*\s-\s+|^\W*(?:(?i:chapter)\s+)?\d+\s+")


def find_narrators(
    prose: Prose, mentions: Mentions, people: People, cues: Cues
) -> tuple[People, Sequence[int]]:
    """Return for each token the person who is "I" in the narration there, or NO_ONE.

    The people come with a nameless narrator added where nobody names who tells the story. Several tell it
    where headings or breaks say so; elsewhere it is one, the author's word before all. In what is told in the
    second person it is whom the narration calls "you".
    """
    given = [index for index, person in enumerate(people.persons) if person.narrator]
    people, tellers = (people, {}) if len(given) == 1 else tellers_by_heading(prose, mentions, people)
    if not given and not tellers and not mentions.addressed:
        tellers = tellers_by_letter(prose, people) or tellers_by_break(prose, mentions, people)
    every, addressed = frozenset(range(len(prose.manuscript.paragraphs))), mentions.addressed
    for paragraphs, name in ((addressed, PROTAGONIST), (every - addressed, NARRATOR)):
        if not paragraphs:
            continue
        elsewhere = {*tellers, *(every - paragraphs)}
        person = given[0] if given else find_narrator(prose, mentions, people, cues, elsewhere)
        people, person = with_narrator(people, person, name)
        if paragraphs is addressed and person >= 0 and is_readers(people.persons[person].name):
            people = _of_any_sex(people, person)
        tellers |= dict.fromkeys(paragraphs.difference(tellers), person)
    narrators = [tellers[paragraph] for paragraph in prose.tokens.paragraph]
    return _with_own_names(prose, mentions, people, narrators), narrators


def _with_own_names(prose: Prose, mentions: Mentions, people: People, narrators: Sequence[int]) -> People:
    """Return the people with those who tell the story by all names that are theirs: "She calls me Bird"."""
    tellers: dict[int, set[int]] = defaultdict(set)
    for mention, person in zip(mentions.all, people.of_mention, strict=True):
        own = mention.kind == "name" and not prose.said[mention.first] and 0 <= person < people.named
        if own and is_own_name(prose, mention.first, mention.last):
            tellers[person].add(narrators[mention.first])
    same = {person: next(iter(who)) for person, who in tellers.items() if len(who) == 1}
    same = {
        person: teller
        for person, teller in same.items()
        if 0 <= teller < people.named
        and teller not in same
        and {people.persons[person].sex, people.persons[teller].sex} != {"m", "f"}
    }
    if not same:
        return people
    persons = list(people.persons)
    for person, teller in same.items():
        forms = (*persons[teller].forms, *persons[person].forms)
        persons[teller], persons[person] = replace(persons[teller], forms=forms), NOBODY
    of_mention = tuple(same.get(person, person) for person in people.of_mention)
    return replace(people, persons=tuple(persons), of_mention=of_mention)


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
        own, narrated = _count_own(prose, mentions, under)
        if not (_is_own(own, narrated) or (fewest == 1 and _is_own_in_short(own, narrated))):
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
        index for index, inside in enumerate(stretches) if _is_own(told[index], prose.narrated_words(inside))
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


def _count_own(prose: Prose, mentions: Mentions, paragraphs: Collection[int]) -> tuple[int, int]:
    """Count "I" outside speech in some paragraphs, and all words there."""
    own = sum(
        1
        for m in mentions.all
        if m.pronouns == "I" and not prose.said[m.head] and prose.tokens.paragraph[m.head] in paragraphs
    )
    return own, prose.narrated_words(paragraphs)


def _is_own(own: int, narrated: int) -> bool:
    """Say whether so many "I" make so many words of narration someone's own."""
    return own >= (3 if own >= DENSE * narrated else FEWEST) and own >= OFTEN * narrated


def _is_own_in_short(own: int, narrated: int) -> bool:
    """Say whether so many "I" make so few words of narration someone's own: there is no room for more."""
    return bool(own) and narrated <= SHORT and own >= SHORT_DENSE * narrated


def tells_in_first_person(
    prose: Prose, mentions: Mentions, cues: Cues, elsewhere: Collection[int] = ()
) -> bool:
    """Say whether the narration is someone's own: "I" is frequent outside speech, or tags lines.

    Paragraphs ``elsewhere`` do not count.
    """
    inside = [
        paragraph for paragraph in range(len(prose.manuscript.paragraphs)) if paragraph not in elsewhere
    ]
    tags = [mentions.all[c[0].mention] for c in cues.values() if c[0].kind != "beat"]
    tags = [mention for mention in tags if prose.tokens.paragraph[mention.head] not in elsewhere]
    said = sum(1 for mention in tags if mention.kind == "pronoun" and mention.pronouns == "I")
    own, narrated = _count_own(prose, mentions, frozenset(inside))
    if said and own > 1 and own >= DENSE * narrated:
        return True  # a few lines of it are enough
    if _is_own_in_short(own, narrated):
        return True
    return _is_own(own, narrated) or (said >= 4 and said >= 0.02 * len(tags))


def find_narrator(
    prose: Prose, mentions: Mentions, people: People, cues: Cues, elsewhere: Collection[int] = ()
) -> int:
    """Return the person who tells the story, or NO_ONE; UNNAMED for one whom nobody names.

    The narrator is the one who says to have a name, or is called by it in the lines around those tagged "I
    said", and hardly ever acts by name in the narration. Paragraphs ``elsewhere`` are told by others.
    """
    if not tells_in_first_person(prose, mentions, cues, elsewhere):
        return NO_ONE
    introduced = _introduced(prose, mentions, people, elsewhere)
    if introduced < 0:
        introduced = _reader(mentions, people)
    if introduced >= 0:
        return introduced
    called = _called(prose, mentions, people, cues, elsewhere)
    return called if called >= 0 else _called_so(prose, mentions, people, elsewhere)


def _called(prose: Prose, mentions: Mentions, people: People, cues: Cues, elsewhere: Collection[int]) -> int:
    """Return who is called by name around the lines of an "I", and acts by name the least, or UNNAMED."""
    said_by_me = {
        line
        for line, found in cues.items()
        if found[0].kind != "beat" and mentions.all[found[0].mention].pronouns == "I"
    }
    called = _told_in_speech(prose, mentions, people, cues, elsewhere)
    in_answer = {
        (prose.quotations[line].paragraph, people.of_mention[name])
        for line, name in people.introductions.items()
    }
    acts: Counter[int] = Counter()
    acting = [
        (prose.tokens.paragraph[mention.head], person)
        for mention, person in zip(mentions.all, people.of_mention, strict=True)
        if mention.kind == "name"
        and prose.tokens.dep[mention.head] in SUBJECTS
        and not prose.said[mention.head]
        and mention.head not in in_labels(prose)
    ]
    own = {
        prose.tokens.sentence[mention.head]
        for mention in mentions.all
        if mention.pronouns == "I" and not prose.said[mention.head]
    }
    answering = dict(reversed(acting))  # paragraph -> who acts in it first, by name
    others = _answers_by_others(prose, mentions, cues)
    mine = {prose.quotations[line].paragraph for line in said_by_me}.difference(elsewhere)
    by_me = mine | _acting_alone(prose, mentions, cues)
    for index, mention in enumerate(mentions.all):
        person = people.of_mention[index]
        if person < 0 or person >= people.named or mention.kind != "name" or people.persons[person].plural:
            continue
        if prose.tokens.paragraph[mention.head] in elsewhere or mention.head in in_labels(prose):
            continue
        line = prose.quotation_of[mention.head]
        if (prose.tokens.paragraph[mention.head], person) in in_answer:
            continue
        if not prose.said[mention.head]:
            meets = prose.tokens.dep[mention.head] in SUBJECTS and prose.tokens.sentence[mention.head] in own
            acts[person] += MEETS if meets else 1
        elif is_vocative(prose, mention.first, mention.last):
            if is_answered_by_another(prose, mentions, cues, line):
                continue
            paragraph = prose.quotations[line].paragraph
            called[person] += 3 if paragraph - 1 in mine or paragraph + 1 in mine else 0
            called[person] += 1
            if paragraph in by_me:
                called[person] -= 4
            answered = answering.get(paragraph + 1, person) != person
            other = others.get(paragraph + 1)
            if answered or (other is not None and people.fits(person, other)):
                called[person] -= ANSWERED
    best, most = UNNAMED, 0.0
    for person, votes in called.items():
        kin = people.persons[person].name.lower() in load_words("elders")
        weight = votes - 1.5 * acts[person] - ONCE * kin
        if weight > most:
            best, most = person, weight
    return best


def _acting_alone(prose: Prose, mentions: Mentions, cues: Cues) -> set[int]:
    """Return the paragraphs beside whose lines nobody but an "I" acts: I sat down. "Ruth, listen.".

    In *"Ruth!" somebody shouted, and I looked round* it is not "I" of whom the sentence tells first.
    """
    tokens = prose.tokens
    acting: dict[int, set[str]] = defaultdict(set)
    for line, found in cues.items():
        for mention in (mentions.all[cue.mention] for cue in found):
            first = tokens.dep[tokens.head[mention.head]] == "ROOT"
            acting[prose.quotations[line].paragraph].add(mention.pronouns if first else "")
    return {paragraph for paragraph, pronouns in acting.items() if pronouns == {"I"}}


def _told_in_speech(
    prose: Prose, mentions: Mentions, people: People, cues: Cues, elsewhere: Collection[int]
) -> Counter[int]:
    """Return what it tells for somebody that an "I" says, or hears, to have their name, and against, others.

    Whoever has just asked has another name than who answers: "Who's there?" called Ruth. "Ruth," I said.
    """
    told: Counter[int] = Counter()
    for line, teller in introducers(prose, cues, people.introductions).items():
        person = people.of_mention[people.introductions[line]]
        asking = (people.of_mention[cue.mention] for cue in cues.get(line - 1, ()))
        if 0 <= person < people.named and person not in asking:
            own = mentions.all[teller].pronouns == "I"
            told[person] += (TOLD if own else -TOLD) * (prose.quotations[line].paragraph not in elsewhere)
    for mention, person in zip(mentions.all, people.of_mention, strict=True):
        line = prose.quotation_of[mention.head]
        if mention.kind != "name" or line < 0 or not 0 <= person < people.named:
            continue
        votes = TOLD * _recognised(prose, mentions, cues, mention)
        if votes and prose.quotations[line].paragraph not in elsewhere:
            told[person] += votes
    return told


def _recognised(prose: Prose, mentions: Mentions, cues: Cues, name: PersonMention) -> int:
    """Return 1 where somebody tells an "I" their name and they answer, -1 where the "I" tells it another."""
    line = prose.quotation_of[name.head]
    if not (tells_hearer(prose, name) or asks_for(prose, name)):
        return 0
    said, answered = (
        [mentions.all[cue.mention].pronouns for cue in cues.get(one, ())[:1]] for one in (line, line + 1)
    )
    near = line + 1 < len(prose.quotations) and (
        prose.quotations[line + 1].paragraph - prose.quotations[line].paragraph == 1
    )
    return -1 if said == ["I"] else int(near and answered == ["I"])


def _answers_by_others(prose: Prose, mentions: Mentions, cues: Cues) -> dict[int, str]:
    """Return for each paragraph beside whose first line a "he" or "she" speaks or acts which of the two."""
    found: dict[int, str] = {}
    for line in sorted(cues, reverse=True):
        found[prose.quotations[line].paragraph] = mentions.all[cues[line][0].mention].pronouns
    return {paragraph: pronouns for paragraph, pronouns in found.items() if pronouns in KNOWN_SETS}


def _introduced(prose: Prose, mentions: Mentions, people: People, elsewhere: Collection[int]) -> int:
    """Return whom "My name is Ada Quill" and "call me Ada" name in the narration, or -1.

    In the second person it is "your name is" and "call you". What others "called me" may be a joke of theirs.
    """
    lower = prose.tokens.lower
    for index, mention in enumerate(mentions.all):
        if mention.kind != "name" or prose.said[mention.first] or people.of_mention[index] < 0:
            continue
        if prose.tokens.paragraph[mention.first] in elsewhere:
            continue
        lead = tuple(lower[max(0, mention.first - 3) : mention.first])
        if prose.tokens.paragraph[mention.first] in mentions.addressed:
            own = lead in (("your", "name", "is"), ("your", "name", "was"))
            own = own or lead[1:] in (("call", "you"), ("called", "you"))
        else:
            told = not is_called_so(prose, mention.first) or lead[1:] == ("call", "me")
            own = told and is_own_name(prose, mention.first, mention.last)
        if own:
            return people.of_mention[index]
    return -1


def _called_so(prose: Prose, mentions: Mentions, people: People, elsewhere: Collection[int]) -> int:
    """Return whom "My aunt calls me Ada" names in the narration, or UNNAMED."""
    names = (
        person
        for mention, person in zip(mentions.all, people.of_mention, strict=True)
        if mention.kind == "name"
        and not prose.said[mention.first]
        and prose.tokens.paragraph[mention.first] not in elsewhere
        and is_called_so(prose, mention.first)
    )
    return next((person for person in names if person >= 0), UNNAMED)


def _of_any_sex(people: People, person: int) -> People:
    """Return the people with nothing known of someone's sex: in the narration no "she" is a "you"."""
    persons = list(people.persons)
    persons[person] = replace(persons[person], sex="u", pronouns=None)
    return replace(people, persons=tuple(persons))


def _reader(mentions: Mentions, people: People) -> int:
    """Return who goes by the name that readers fill in, in a story told to them, or -1."""
    names = Counter(person for person in people.of_mention if 0 <= person < people.named)
    ones = (person for person, _ in names.most_common() if is_readers(people.persons[person].name))
    return next(ones, -1) if mentions.addressed else -1


def with_narrator(people: People, narrator: int, name: str = NARRATOR) -> tuple[People, int]:
    """Return the people with a nameless narrator added where ``narrator`` is -2, and who the narrator is.

    Whoever is told the story as theirs is called by another ``name``.
    """
    if narrator != UNNAMED:
        return people, narrator
    sex = load_pairs("first_names").get(name.split()[0].lower(), "u") if name != NARRATOR else "u"
    nameless = Person(name, (), sex, pronouns=set_of(sex) or None, narrator=True)
    persons = (*people.persons, nameless)
    return replace(people, persons=persons), len(persons) - 1
