"""Naming: what name an "I" has, by what the narration tells, and by what is said around their lines."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence

from fabula.reading.cast import is_vocative
from fabula.reading.cast.own_names import is_called_so, is_own_name
from fabula.reading.cues import Cues
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.introductions.recognitions import asks_for, tells_hearer
from fabula.reading.introductions.stray_calls import is_answered_by_another
from fabula.reading.introductions.telling import introducers
from fabula.reading.lexicon import load_words
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.names.labels import in_labels
from fabula.reading.names.placeholders import is_readers
from fabula.reading.narrator.first_person import tells_in_first_person
from fabula.reading.narrator.people import NO_ONE, UNNAMED
from fabula.reading.people import People
from fabula.reading.pronouns import KNOWN_SETS
from fabula.reading.prose import Prose

MEETS = 3  # times as much an act tells against somebody in a sentence with an "I": "Gil looked at me."
ONCE = 3  # calls that do not make "Mother" who tells the story: she may be somebody else's
TOLD = 8  # calls that it takes to outweigh a name that someone says is theirs: "Who are you?" "Ada," I said.
ANSWERED = 2  # calls that it takes to outweigh one that somebody else, by name, answers


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
    named = [*_named(prose, mentions, people, elsewhere)]
    called = _told_in_speech(prose, mentions, people, cues, elsewhere)
    for person, votes in _calls(prose, mentions, people, cues, named, elsewhere):
        called[person] += votes
    acts = _acts(prose, mentions, named)
    best, most = UNNAMED, 0.0
    for person, votes in called.items():
        kin = people.persons[person].name.lower() in load_words("elders")
        weight = votes - 1.5 * acts[person] - ONCE * kin
        if weight > most:
            best, most = person, weight
    return best


def _named(
    prose: Prose, mentions: Mentions, people: People, elsewhere: Collection[int]
) -> Iterator[tuple[PersonMention, int]]:
    """Yield the names that may tell who "I" is, and whose they are; none in answer to who asks for it."""
    in_answer = {
        (prose.quotations[line].paragraph, people.of_mention[name])
        for line, name in people.introductions.items()
    }
    labels = in_labels(prose)
    for mention, person in zip(mentions.all, people.of_mention, strict=True):
        if person < 0 or person >= people.named or mention.kind != "name" or people.persons[person].plural:
            continue
        paragraph = prose.tokens.paragraph[mention.head]
        if not (paragraph in elsewhere or mention.head in labels or (paragraph, person) in in_answer):
            yield mention, person


def _acts(prose: Prose, mentions: Mentions, named: Sequence[tuple[PersonMention, int]]) -> Counter[int]:
    """Return how often the narration has people by name, where one meets an "I" several times as much."""
    tokens = prose.tokens
    own = {
        tokens.sentence[mention.head]
        for mention in mentions.all
        if mention.pronouns == "I" and not prose.said[mention.head]
    }
    acts: Counter[int] = Counter()
    for mention, person in named:
        if not prose.said[mention.head]:
            meets = tokens.dep[mention.head] in SUBJECTS and tokens.sentence[mention.head] in own
            acts[person] += MEETS if meets else 1
    return acts


def _calls(
    prose: Prose, mentions: Mentions, people: People, cues: Cues, named: Sequence[tuple[PersonMention, int]],
    elsewhere: Collection[int],
) -> Iterator[tuple[int, int]]:  # fmt: skip
    """Yield who is called by name, with how much that tells for their being the "I", or against it."""
    answering = _first_to_act(prose, mentions, people)
    others = _answers_by_others(prose, mentions, cues)
    mine = {
        prose.quotations[line].paragraph
        for line, found in cues.items()
        if found[0].kind != "beat" and mentions.all[found[0].mention].pronouns == "I"
    }.difference(elsewhere)
    by_me = mine | _acting_alone(prose, mentions, cues)
    for mention, person in named:
        if not prose.said[mention.head] or not is_vocative(prose, mention.first, mention.last):
            continue
        line = prose.quotation_of[mention.head]
        if is_answered_by_another(prose, mentions, cues, line):
            continue
        paragraph = prose.quotations[line].paragraph
        votes = 4 if paragraph - 1 in mine or paragraph + 1 in mine else 1
        if paragraph in by_me:
            votes -= 4
        answered = answering.get(paragraph + 1, person) != person
        other = others.get(paragraph + 1)
        if answered or (other is not None and people.fits(person, other)):
            votes -= ANSWERED
        yield person, votes


def _first_to_act(prose: Prose, mentions: Mentions, people: People) -> dict[int, int]:
    """Return for paragraphs who acts in them first, by name."""
    labels = in_labels(prose)
    acting = [
        (prose.tokens.paragraph[mention.head], person)
        for mention, person in zip(mentions.all, people.of_mention, strict=True)
        if mention.kind == "name"
        and prose.tokens.dep[mention.head] in SUBJECTS
        and not prose.said[mention.head]
        and mention.head not in labels
    ]
    return dict(reversed(acting))


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


def _reader(mentions: Mentions, people: People) -> int:
    """Return who goes by the name that readers fill in, in a story told to them, or -1."""
    names = Counter(person for person in people.of_mention if 0 <= person < people.named)
    ones = (person for person, _ in names.most_common() if is_readers(people.persons[person].name))
    return next(ones, -1) if mentions.addressed else -1
