"""Pronoun evidence: what speaks for each person as the one whom "he" or "she" means, one named number a cue.

The trained reader scores a pronoun against one mention at a time. A reader of the story also knows whose
line stands beside, whom the last sentence was about and whom the talk named; where the trained reader is in
doubt, these decide among those whom it thinks of. Log-linear, as in Denis and Baldridge (2007); the weights
are counted by training/pronouns.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from math import log

from fabula.reading.cast import is_vocative
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.people import People
from fabula.reading.pronouns import SUBJECTS
from fabula.reading.prose import Prose
from fabula.reading.stretches import stretch_of_paragraph
from fabula.reading.weights import Features, load_weights, weigh

MOSTLY = 0.2  # share from which a mention counts as somebody's
FADES = 0.85  # by which a mention counts less with each sentence
PAUSE = 4  # paragraphs of narration that end a conversation
BESIDE = 2  # paragraphs from a line in which its speaker still tells who is told of
# How many times likelier another must be than whom the trained reader prefers, chosen by training/pronouns.
CLEARLY = {"told": 1.5, "said": 5.0}

Shares = Mapping[int, float]


@dataclass(slots=True)
class _Trace:
    """How somebody was mentioned so far."""

    sentence: int = 0  # of their last mention
    of_late: float = 0.0  # mentions, each of less weight the longer ago
    told: dict[int, float] = field(default_factory=dict)  # stretch -> mentions in its narration


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

    def last(self, paragraph: int) -> int:
        """Return the last turn that is not after a paragraph, or -1."""
        return bisect_right(self.paragraphs, paragraph) - 1


class PronounEvidence:
    """Collects, mention by mention, what tells whom the next pronoun means.

    ``speakers`` are who says each quotation, or -1.
    """

    def __init__(self, prose: Prose, mentions: Mentions, people: People, speakers: Sequence[int]) -> None:
        self._prose = prose
        self._tokens = prose.tokens
        self._mentions = mentions
        self._people = people
        self._stretch = stretch_of_paragraph(prose.manuscript)
        self._talk = _Talk(prose, speakers, self._stretch)
        self._traces: dict[int, _Trace] = {}
        self._subject: dict[int, Shares] = {}  # sentence -> the last subject of its narration
        self._spoken_of: dict[int, set[int]] = defaultdict(set)  # turn -> whom it has named so far
        self._named: dict[int, set[int]] = defaultdict(set)  # turn -> whom it names
        self._called: dict[int, set[int]] = defaultdict(set)  # turn -> whom it calls
        for index, mention in enumerate(mentions.all):
            person, turn = people.of_mention[index], self._turn_of(mention)
            if person >= 0 and turn >= 0 and mention.kind != "pronoun":
                (self._called if self._calls(mention) else self._named)[turn].add(person)

    def _turn_of(self, mention: PersonMention) -> int:
        said = self._prose.said[mention.head]
        return self._talk.turn_of_line[self._prose.quotation_of[mention.head]] if said else -1

    def _calls(self, mention: PersonMention) -> bool:
        return is_vocative(self._prose, mention.first, mention.last)

    def note(self, index: int, shares: Shares) -> None:
        """Remember a mention, with the share that each may have in it."""
        mention = self._mentions.all[index]
        if mention.pronouns == "we" or (mention.kind == "pronoun" and mention.pronouns == "you"):
            return
        sentence = self._tokens.sentence[mention.head]
        said = self._prose.said[mention.head]
        turn = self._turn_of(mention)
        names = turn >= 0 and mention.kind == "name" and not self._calls(mention)
        if not said and self._tokens.dep[mention.head] in SUBJECTS:
            self._subject[sentence] = shares
        for person, share in shares.items():
            if share < MOSTLY or person >= len(self._people.persons):
                continue
            trace = self._traces.setdefault(person, _Trace(sentence))
            trace.of_late = trace.of_late * FADES ** (sentence - trace.sentence) + share
            trace.sentence = sentence
            if not said:
                here = self._stretch[self._tokens.paragraph[mention.head]]
                trace.told[here] = trace.told.get(here, 0.0) + share
            if names:
                self._spoken_of[turn].add(person)

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

    def features(self, index: int, person: int, share: float) -> Features:
        """Return what speaks for a person, to whom the trained reader gives a share of the pronoun."""
        mention = self._mentions.all[index]
        sentence, paragraph = self._tokens.sentence[mention.head], self._tokens.paragraph[mention.head]
        trace = self._traces.get(person, _Trace(sentence))
        told = trace.told.get(self._stretch[paragraph], 0.0)
        found = {"network": log(share), "in_scene": log(1.0 + told)}
        if self._prose.said[mention.head]:
            gap, turn = max(0, sentence - trace.sentence), self._turn_of(mention)
            return found | {
                "described": float(person >= self._people.named),
                "gap": log(1 + gap),
                "of_late": log(1.0 + trace.of_late * FADES**gap),
                "named_in_turn": float(person in self._spoken_of.get(turn, ())),
                "named_turn_before": float(person in self._named.get(turn - 1, ())),
                "called_next": float(person in self._called.get(turn + 1, ())),
            }
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
