"""Evidence: what speaks for and against each candidate as the speaker of a turn, one named number a cue."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fabula.reading.cues import Cue, comes_in
from fabula.reading.mentions import PersonMention
from fabula.reading.speech.address import ADDRESS
from fabula.reading.speech.company import COMPANY, Nearness, There
from fabula.reading.speech.turn_facts import NEAR_TAGS, TurnFacts
from fabula.reading.speech.turns import Turn
from fabula.reading.speech.voices import heard_by

RULES = (
    "tag_name", "tag_pronoun", "tag_pronoun_second", "tag_share",
    "tag_description", "tag_itself", "tag_kin", "tag_family", "tag_own_kin",
    "beat_before_name", "beat_before_pronoun", "beat_after_name", "beat_after_pronoun",
    "beat_clash", "in_paragraph", "calls_oneself", "speaks_of",
    "called_last", "called_next", "spoken_to_last", "spoken_of_last",
    "subject_before", "mentioned_before", "last_before", "subject_after", "mentioned_after",
    "near_0", "near_1", "near_2", "near_3", "near_far",
    "tagged_near_before", "tagged_near_after", "frequency", "narrator", "narrator_near", "unnamed", "plural",
    "heard", "tag_told", "tag_unnamed", "names_oneself", "subject_leading",
    "beat_share", "voice_before", "voice_after",
    *COMPANY, *ADDRESS,
)  # fmt: skip
OFTEN = "frequency"
COMES_IN = 2.0  # so many times an act beside a line tells of its speaker where it is of somebody new


@dataclass(frozen=True)
class Candidates:
    """The people who may say a turn, and the evidence for each: ``features[k][rule] = value``."""

    people: tuple[int, ...]
    features: tuple[dict[str, float], ...]
    fixed: bool  # a tag names the speaker: nothing else is asked


@dataclass(frozen=True, slots=True)
class _Around:
    """Who is named around one turn, in the narration and by tags.

    None is for nobody, -1 for somebody who is not known. Of the subjects before it the last counts, of those
    after it the first.
    """

    inside: list[int]
    before: list[int]
    subject_before: int | None
    last_before: int | None
    after: set[int]
    subject_after: int | None
    tagged_before: dict[int, float]  # person -> how near
    tagged_after: dict[int, float]
    subject_leading: int | None  # of the narration that leads to the line in its own paragraph
    company: dict[str, Nearness]
    callers: dict[int, float]  # person -> the share that is theirs of the turns that call people so
    voices: tuple[frozenset[int], frozenset[int]]  # whom tags show speaking before it, and after it
    there: dict[int, There]  # person -> how this stretch of the story shows them
    last: dict[int, int]  # person -> where the narration before has them last, or -1


class EvidenceReader(TurnFacts):
    """Collects the evidence for every turn of a story."""

    # --- candidates ---------------------------------------------------------------------------------------

    def candidates(self, index: int) -> Candidates:
        """Return who may say a turn, with the evidence."""
        found = self.candidates_here(index)
        for person, features in zip(found.people, found.features, strict=True):
            if not found.fixed:
                features[OFTEN] = self.often(person)
        return found

    def candidates_here(self, index: int) -> Candidates:
        """Return who may say a turn, with the evidence but for ``OFTEN``, which hangs on the whole story."""
        turn = self.turns[index]
        fixed = self.tag_of(turn.lines[0])
        if fixed >= 0:
            return Candidates((fixed,), ({"tag_name": 1.0},), True)
        pool = self.may_say(turn.lines[0])
        # These are noted, for what is asked below of each hangs on them.
        self.kinds_of(pool)
        self.said_near(turn.lines[0])
        around = self._around(index, pool, self.tags_near(turn.lines[0]))
        elsewhere = heard_by(self.prose, self.mentions, self.owner, self.turns[index], around.subject_before)
        kept, features = [], []
        for person in pool:
            barred = person in elsewhere or person in self.silent
            found = None if barred else self._features(index, person, around)
            if found is not None:
                kept.append(person)
                features.append(found)
        if self.hearing is not None:
            opinions = self.hearing.opinion(self.heard_around(turn.lines[0]), kept)
            for found, opinion in zip(features, opinions, strict=True):
                found["heard"] = opinion
        return Candidates(tuple(kept), tuple(features), False)

    # --- features -----------------------------------------------------------------------------------------

    def _features(self, index: int, person: int, around: _Around) -> dict[str, float] | None:
        """Return the evidence for one person, or None where the tag rules them out."""
        turn = self.turns[index]
        found: dict[str, float] = {}
        if not self._read_cues(turn, person, found):
            return None
        self._read_words(index, person, around, found)
        self._read_neighbours(index, person, around, found)
        self._read_narration(turn, person, around, found)
        self.company.read(index, person, around.there[person], around.company, found)
        known = self.people.persons[person]
        found["narrator"] = float(person == self.narrators[turn.opening])
        found.setdefault("unnamed", float(person >= self.people.named and not found["narrator"]))
        found["plural"] = float(known.plural)
        return found

    def _read_cues(self, turn: Turn, person: int, found: dict[str, float]) -> bool:
        """Read the tags and beats of a turn; False where one of them rules the person out."""
        for line in turn.lines:
            for cue in self.cues.get(line, ()):
                if cue.kind == "beat":
                    self._read_beat(turn, line, cue, person, found)
                elif not self._read_tag(cue, person, found):
                    return False
        return True

    def _read_tag(self, cue: Cue, person: int, found: dict[str, float]) -> bool:
        """Read a tag that does not name its speaker; False where the speaker cannot be this person."""
        told = self.mentions.all[cue.toward] if cue.toward >= 0 else None
        if told is not None and told.kind == "name" and self.owner[cue.toward] == person:
            return False
        mention = self.mentions.all[cue.mention]
        if mention.kind == "nominal":
            return self._read_description(cue, person, found)
        if mention.kind != "pronoun" or mention.pronouns == "we":
            return True
        narrator = self.narrators[mention.head]
        if mention.pronouns == "you":
            return person != narrator  # who tells it to whoever said it
        if mention.pronouns == "I":
            return person == narrator or narrator < 0
        if person == narrator or not self.people.fits(person, mention.pronouns):
            return False
        shares = dict(self.shares(cue.mention))
        order = list(shares)
        found["tag_share"] = shares.get(person, 0.0)
        found["tag_pronoun"] = float(order[:1] == [person])
        found["tag_pronoun_second"] = float(order[1:2] == [person])
        return True

    def _read_description(self, cue: Cue, person: int, found: dict[str, float]) -> bool:
        """Read a tag that describes its speaker: "said the old man", "said her mother"."""
        mention = self.mentions.all[cue.mention]
        plural = self.people.persons[person].plural
        if not self.people.fits(person, mention.pronouns) or plural != mention.plural:
            return False
        if person == self.narrators[mention.head]:
            return False  # who would be "I"
        whose = self._whose_kin(cue.mention)
        if whose >= 0 and self.is_other_kin(person, whose, mention.noun):
            return False
        self._read_kin(cue.mention, person, found)
        found["tag_description"] = float(self.owner[cue.mention] == person)
        found["tag_itself"] = float(self.people.described.get(cue.mention, -1) == person)
        found["tag_told"] = float(self.is_told(person, mention.noun))
        found["tag_unnamed"] = float(person >= self.people.named and found["tag_description"])
        return True

    def _read_beat(self, turn: Turn, line: int, cue: Cue, person: int, found: dict[str, float]) -> None:
        """Read an act beside the line, before it or after it."""
        mention = self.mentions.all[cue.mention]
        begin = self.prose.line_tokens[line].start
        place = "before" if mention.head < max(turn.first, begin) else "after"
        new = comes_in(self.prose, mention)
        sure = mention.kind == "nominal" and self.people.of_mention[cue.mention] >= 0
        # Who "I" am is as sure as a name; behind a line it may be how I take it.
        narrates = place == "before" and mention.pronouns == "I" and self.narrators[mention.head] >= 0
        kind = "name" if mention.kind == "name" or new or sure or narrates else "pronoun"
        if not self._may_act(person, mention):
            found["beat_clash"] = 1.0
        share = dict(self.shares(cue.mention)).get(person, 0.0)
        found["beat_share"] = max(found.get("beat_share", 0.0), share)
        rule = f"beat_{place}_{kind}"
        acts = float(self.owner[cue.mention] == person)
        if new and acts:
            # Who comes in speaks ("A nurse looked in."), and "a" says that it is none of those there before.
            acts, found["unnamed"] = COMES_IN, 0.0
        found[rule] = max(found.get(rule, 0.0), acts)

    def _read_kin(self, mention: int, person: int, found: dict[str, float]) -> None:
        """Weigh "said her mother": whom the story calls so, who has her name; no one is their own mother."""
        owner = self._whose_kin(mention)
        if owner < 0:
            return
        noun = self.mentions.all[mention].noun
        known = self.kin_of(owner, noun)
        found["tag_kin"] = float(known == person)
        found["tag_family"] = float(known < 0 and self.shares_name(person, owner, noun))
        found["tag_own_kin"] = float(person == owner)

    def _whose_kin(self, mention: int) -> int:
        """Return the person whose kin a description says somebody is, or -1."""
        possessor = self.kin.possessor(mention)
        return self.owner[possessor] if possessor >= 0 else -1

    def _may_act(self, person: int, mention: PersonMention) -> bool:
        """Say whether a person may be who acts beside a line, by sex and number: "The girl" is no boy."""
        if mention.kind == "pronoun":
            return self._may_be(person, mention)
        plural = self.people.persons[person].plural
        fits = self.people.fits(person, mention.pronouns) and plural == mention.plural
        return mention.kind == "name" or fits

    def _may_be(self, person: int, pronoun: PersonMention) -> bool:
        """Say whether a pronoun in narration may mean a person."""
        if pronoun.pronouns in ("we", "you"):
            return True
        narrates = person == self.narrators[pronoun.head]
        if pronoun.pronouns == "I":
            return narrates
        return not narrates and self.people.fits(person, pronoun.pronouns)

    def _read_words(self, index: int, person: int, around: _Around, found: dict[str, float]) -> None:
        """Whom the words of the turn call and speak of, and who calls people so."""
        found["calls_so"] = around.callers.get(person, 0.0)
        found["calls_oneself"] = float(person in self.vocatives[index])
        found["speaks_of"] = float(person in self.spoken_of[index])
        found["names_oneself"] = float(person in self.introduced[index])
        found["in_paragraph"] = min(2.0, float(around.inside.count(person)))

    def _read_neighbours(self, index: int, person: int, around: _Around, found: dict[str, float]) -> None:
        """Whom the turns around call, and where the person surely speaks nearby."""
        if index and self._gap(index) < 3:
            found["called_last"] = float(person in self.vocatives[index - 1])
            found["spoken_of_last"] = float(person in self.spoken_of[index - 1])
            found["spoken_to_last"] = float(person in self._told(self.turns[index - 1]))
        if index + 1 < len(self.turns) and self._gap(index + 1) < 3:
            found["called_next"] = float(person in self.vocatives[index + 1])
        found["voice_before"] = float(person in around.voices[0])
        found["voice_after"] = float(person in around.voices[1])
        if person in around.tagged_before:
            found["tagged_near_before"] = around.tagged_before[person]
        if person in around.tagged_after:
            found["tagged_near_after"] = around.tagged_after[person]

    def beside(self, index: int) -> Iterator[int]:
        """Yield the turns right before and after one."""
        if index and self._gap(index) < 3:
            yield index - 1
        if index + 1 < len(self.turns) and self._gap(index + 1) < 3:
            yield index + 1

    def _tagged_near(self, index: int, direction: int, tagged: Mapping[int, int]) -> dict[int, float]:
        """Return how near those are whom tags name in the five turns before (-1) or after (1) one."""
        near: dict[int, float] = {}
        for step in range(1, NEAR_TAGS + 1):
            other = index + step * direction
            if step * direction not in tagged:
                break
            if abs(self.turns[other].paragraph - self.turns[index].paragraph) < 14:
                near.setdefault(tagged[step * direction], 1.0 / step)
        return near

    def _told(self, turn: Turn) -> set[int]:
        return {
            self.owner[cue.toward]
            for line in turn.lines
            for cue in self.cues.get(line, ())
            if cue.toward >= 0
        }

    def _gap(self, index: int) -> int:
        return self.turns[index].paragraph - self.turns[index - 1].last_paragraph

    def _around(self, index: int, pool: tuple[int, ...], tagged: Mapping[int, int]) -> _Around:
        """Return who is named in the narration that leads to a turn, in its paragraphs and after it.

        ``pool`` are those who may say the turn, ``tagged`` those whom tags name as the speakers around it, by
        how many turns away.
        """
        turn, subjects = self.turns[index], self.subjects
        start = self.turns[index - 1].closing if index else 0
        before = self._narrated_between(max(start, turn.opening - 120), turn.opening)
        stop = self.turns[index + 1].opening if index + 1 < len(self.turns) else len(self.tokens)
        after = self._narrated_between(turn.closing, min(stop, turn.closing + 60))
        leading = self._narrated_between(turn.opening, turn.first)
        return _Around(
            inside=[person for _, person in self._narrated_between(turn.opening, turn.closing)],
            before=[person for _, person in before],
            subject_before=next((who for m, who in reversed(before) if subjects[m] and who >= 0), None),
            last_before=next((who for _, who in reversed(before) if who >= 0), None),
            after={who for _, who in after},
            subject_after=next((who for m, who in after if subjects[m]), None),
            tagged_before=self._tagged_near(index, -1, tagged),
            tagged_after=self._tagged_near(index, 1, tagged),
            subject_leading=next((who for m, who in reversed(leading) if subjects[m]), None),
            company=self.company.around(index, self.vocatives, self.spoken_of),
            callers=self.callers(turn.lines[0]),
            voices=self.voices_around(turn.lines[0]),
            there=dict(zip(pool, self.there(pool, self.scene_of[turn.paragraph]), strict=True)),
            last=dict(zip(pool, self.last_told(pool, turn.first), strict=True)),
        )

    def _narrated_between(self, first: int, last: int) -> list[tuple[int, int]]:
        """Return the mentions in the narration of a stretch, each with who is meant."""
        there = self.between(first, last)
        whose = zip(there, self.owner[there.start : there.stop], strict=True)
        return [(mention, person) for mention, person in whose if self.narrated[mention]]

    def _read_narration(self, turn: Turn, person: int, around: _Around, found: dict[str, float]) -> None:
        """Who is named in the narration that leads to the turn and in what follows it."""
        found["mentioned_before"] = min(3.0, float(around.before.count(person)))
        found["subject_before"] = float(around.subject_before == person)
        found["last_before"] = float(around.last_before == person)
        found["subject_leading"] = float(around.subject_leading == person)
        found["mentioned_after"] = float(person in around.after)
        found["subject_after"] = float(around.subject_after == person)
        found[self._nearness(turn, person, around)] = 1.0
        if person == self.narrators[turn.opening]:
            near = [
                m
                for m in self.between(turn.opening - 80, turn.closing)
                if self.mentions.all[m].pronouns in ("I", "we") and not self.prose.said[self.heads[m]]
            ]
            found["narrator_near"] = min(3.0, float(len(near)))

    def _nearness(self, turn: Turn, person: int, around: _Around) -> str:
        """How far back the person was last mentioned in narration."""
        last = around.last[person]
        gap = self.place[turn.first] - self.place[last] if last >= 0 else 10_000
        for name, bound in (("near_0", 30), ("near_1", 80), ("near_2", 200), ("near_3", 500)):
            if gap < bound:
                return name
        return "near_far"
