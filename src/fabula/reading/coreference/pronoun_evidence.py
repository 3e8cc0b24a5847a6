"""Pronoun evidence: what speaks for each person as the one whom "he" or "she" means, one named number a cue.

The trained reader scores a pronoun against one mention at a time. A reader of the story also knows whose
line stands beside, whom the last sentence was about and whom the talk named; where the trained reader is in
doubt, these decide among those whom it thinks of, in speech among everyone met. Log-linear, as in Denis and
Baldridge (2007); the weights are counted by training/pronouns.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from math import log

from fabula.reading.cast import is_vocative
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.once import once
from fabula.reading.people import People
from fabula.reading.prose import Prose
from fabula.reading.stretches import stretch_of_paragraph
from fabula.reading.weights import Features, load_weights, weigh

MOSTLY = 0.2  # share from which a mention counts as somebody's
PAUSE = 4  # paragraphs of narration that end a conversation
LEAST = 0.01  # share below which the trained reader does not think of somebody
BESIDE = 2  # paragraphs from a line in which its speaker still tells who is told of
# How many times likelier another must be than whom the trained reader prefers, chosen by training/pronouns.
CLEARLY = {"told": 1.5, "said": 5.0}

Shares = Mapping[int, float]


class _Talk:
    """The turns of a story, each the lines of a paragraph, with who says them and their conversation."""

    def __init__(self, prose: Prose, speakers: Sequence[int], stretch: Sequence[int]) -> None:
        self.turn_of_line = [-1] * len(prose.quotations)
        self.paragraphs: list[int] = []
        self._speakers: list[int] = []
        self._conversations: list[int] = []
        for line, quotation in enumerate(prose.quotations):
            if quotation.kind != "speech":
                continue
            here = quotation.paragraph
            if not self.paragraphs or here != self.paragraphs[-1]:
                last = self.paragraphs[-1] if self.paragraphs else here
                ends = here - last > PAUSE or stretch[here] != stretch[last]
                self._conversations.append((self._conversations or [0])[-1] + ends)
                self.paragraphs.append(here)
                self._speakers.append(-1)
            self.turn_of_line[line] = len(self.paragraphs) - 1
            if speakers[line] >= 0:
                self._speakers[-1] = speakers[line]

    def speaker(self, turn: int) -> int:
        """Return who says a turn, or -1."""
        return self._speakers[turn]

    def speaker_before(self, turn: int) -> int:
        """Return who says the turn before one in the same conversation, or -1."""
        same = turn > 0 and self._conversations[turn - 1] == self._conversations[turn]
        return self._speakers[turn - 1] if same else -1

    def same(self, turn: int, other: int) -> bool:
        """Say whether two turns are of one conversation."""
        return self._conversations[turn] == self._conversations[other]

    def last(self, paragraph: int) -> int:
        """Return the last turn that is not after a paragraph, or -1."""
        return bisect_right(self.paragraphs, paragraph) - 1


@once
def _calls(mentions: Mentions) -> list[bool]:
    """Say of each mention whether somebody is called by it in a line."""
    prose = mentions.prose
    return [
        mention.kind != "pronoun"
        and prose.said[mention.head]
        and is_vocative(prose, mention.first, mention.last)
        for mention in mentions.all
    ]


class PronounEvidence:
    """Collects, mention by mention, what tells whom the next pronoun means.

    ``speakers`` are who says each quotation, or -1.
    """

    def __init__(self, prose: Prose, mentions: Mentions, people: People, speakers: Sequence[int]) -> None:
        self._prose = prose
        self._tokens = prose.tokens
        self._mentions = mentions
        self._calls = _calls(mentions)
        self._people = people
        self._persons = len(people.persons)
        self._stretch = stretch_of_paragraph(prose.manuscript)
        self._talk = _Talk(prose, speakers, self._stretch)
        # person -> stretch -> mentions in its narration, of everyone met so far
        self._told: dict[int, dict[int, float]] = {}
        self._subject: dict[int, Shares] = {}  # sentence -> the last subject of its narration
        self._spoken_of: dict[int, set[int]] = defaultdict(set)  # turn -> whom it has named so far
        self._often: Counter[int] = Counter()  # how often talk has named somebody so far
        self._last_named: dict[int, int] = {}  # the last turn so far that names somebody
        self._named: dict[int, set[int]] = defaultdict(set)  # turn -> whom it names
        self._called: dict[int, set[int]] = defaultdict(set)  # turn -> whom it calls
        for index, mention in enumerate(mentions.all):
            person, turn = people.of_mention[index], self._turn_of(mention)
            if person >= 0 and turn >= 0 and mention.kind != "pronoun":
                (self._called if self._calls[index] else self._named)[turn].add(person)

    def _turn_of(self, mention: PersonMention) -> int:
        said = self._prose.said[mention.head]
        return self._talk.turn_of_line[self._prose.quotation_of[mention.head]] if said else -1

    def note(self, index: int, belief: Sequence[tuple[int, float]]) -> None:
        """Remember a mention, with the share that each may have in it, the likeliest first."""
        mention = self._mentions.all[index]
        if mention.pronouns == "we" or (mention.kind == "pronoun" and mention.pronouns == "you"):
            return
        said = self._prose.said[mention.head]
        turn = self._turn_of(mention) if said else -1
        names = turn >= 0 and mention.kind == "name" and not self._calls[index]
        if not said and self._tokens.dep[mention.head] in SUBJECTS:
            self._subject[self._tokens.sentence[mention.head]] = dict(belief)
        for person, share in belief:
            if share < MOSTLY:
                return  # they stand by their shares
            if person >= self._persons:
                continue
            told = self._told.setdefault(person, {})
            if not said:
                here = self._stretch[self._tokens.paragraph[mention.head]]
                told[here] = told.get(here, 0.0) + share
            if names:
                self._spoken_of[turn].add(person)
                self._often[person] += 1
                self._last_named[person] = turn

    def ranked(self, index: int, shares: Shares) -> list[int]:
        """Return the people who have a share of a pronoun, the likeliest first.

        They stand by their shares unless another is clearly likelier than the one who has most.
        """
        kind = "said" if self._prose.said[self._mentions.all[index].head] else "told"
        weights = load_weights(kind, "pronoun_weights")["choice"]
        scores = {person: weigh(self.features(index, person, shares[person]), weights) for person in shares}
        by_share = sorted(shares, key=lambda person: (-shares[person], person))
        by_score = sorted(by_share, key=lambda person: -scores[person])
        clear = scores[by_score[0]] - scores[by_share[0]] >= log(CLEARLY[kind])
        return by_score if clear else by_share

    def talked_of(self, index: int, shares: Shares, apart: Collection[int] = ()) -> int:
        """Return whom a pronoun in speech means, of everybody met whom it fits but those ``apart``, or -1.

        Talk is of people who are not there, whom the trained reader's stretch of text has no word of.
        """
        weights = load_weights("said", "pronoun_weights")["choice"]
        scores = {
            person: weigh(self.features(index, person, share), weights)
            for person, share in self.thinkable(index, shares).items()
            if person not in apart
        }
        return max(sorted(scores), key=lambda person: scores[person], default=-1)

    def thinkable(self, index: int, shares: Shares) -> Shares:
        """Return the people who have a share of a pronoun, in speech with all others met whom it fits."""
        mention = self._mentions.all[index]
        if not self._prose.said[mention.head]:
            return shares
        turn = self._turn_of(mention)
        speaker = self._talk.speaker(turn) if turn >= 0 else -1
        others = {
            person: 0.0
            for person in self._told
            if person < self._people.named
            and person != speaker
            and self._people.fits(person, mention.pronouns)
        }
        return others | dict(shares)

    def features(self, index: int, person: int, share: float) -> Features:
        """Return what speaks for a person, to whom the trained reader gives a share of the pronoun."""
        mention = self._mentions.all[index]
        sentence, paragraph = self._tokens.sentence[mention.head], self._tokens.paragraph[mention.head]
        told = self._told.get(person, {}).get(self._stretch[paragraph], 0.0)
        if self._prose.said[mention.head]:
            return self._spoken_features(mention, person, share, told)
        found = {"network": log(share), "in_scene": log(1.0 + told)}
        subject = self._tokens.dep[mention.head] in SUBJECTS
        before = self._subject.get(sentence - 1, {}).get(person, 0.0)
        found["subject_here"] = self._subject.get(sentence, {}).get(person, 0.0)
        found["subject_before"] = before if subject else 0.0
        turn = self._talk.last(paragraph)
        if turn >= 0 and paragraph - self._talk.paragraphs[turn] <= BESIDE:
            if self._talk.paragraphs[turn] == paragraph:
                found["speaks_beside" if subject else "speaks_near"] = float(
                    self._talk.speaker(turn) == person
                )
            found["spoke_before"] = float(self._talk.speaker_before(turn) == person)
        return found

    def _spoken_features(self, mention: PersonMention, person: int, share: float, told: float) -> Features:
        """Return what speaks for a person, of whom the narration of this part has ``told`` so often."""
        turn, last = self._turn_of(mention), self._last_named.get(person, -1)
        ago = turn - last if min(last, turn) >= 0 and self._talk.same(last, turn) else 0
        return {
            "network": log(max(share, LEAST)),
            "unthought": float(share < LEAST),
            "described": float(person >= self._people.named),
            "sex_unknown": float(self._people.persons[person].sex == "u"),
            "absent": float(not told),
            "told_of": log(1.0 + sum(self._told.get(person, {}).values())),
            "spoken_of": log(1.0 + self._often[person]),
            "named_in_turn": float(person in self._spoken_of.get(turn, ())),
            "named_turn_before": float(person in self._named.get(turn - 1, ())),
            "named_two_before": float(ago == 2),
            "named_longer_before": float(ago > 2),
            "called_next": float(person in self._called.get(turn + 1, ())),
        }
