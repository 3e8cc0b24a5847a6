"""Answers to look at: each passage with who says it to whom, where and when, and how it is known."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import groupby, pairwise
from typing import Any

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from fabula.asking import Answer, Answers
from fabula.asking.passages import Passages
from fabula.asking.question import LIES
from fabula.asking.telling import Telling
from fabula.span import Span
from fabula.story import NARRATOR, SCHEMA, Feeling, Learning, Relation, Story
from fabula.views.json import feeling_as_dict, relation_as_dict
from fabula.views.overview import CastRow, Overview
from fabula.views.relations import relation_words
from fabula.views.showing import counted, showable
from fabula.views.so_far import story_so_far

MOST = 10  # passages shown before "and 34 more"
HEARERS, KNOWERS = 4, 8  # who are listed by name; of a crowd the rest are counted
OPENING, CLOSING = "“‘\"'«„*_", "”’\"'»“*_"  # marks of lines
LONGEST = 240  # characters shown of what stands before, in and after the words that answer
NOTHING = "The text does not say."
NO_PLACE = "No place is told of, but this:"
NO_LIE = "The text tells of no lie."
UNSETTLED_LIE = "What is called a lie, with nothing that shows it to be one:"
NEAR = "No passage has all these words. Nearest:"

CHANNELS = {"told": "told by", "overheard": "overheard", "written": "read it from", "seen": "was there"}
CERTAIN = {"narrated", "known", "seen", "remembered"}  # stances that say by themselves that it is so
STAYS = {"presence": "is there", "told": "told by the narration"}
FELT = {"felt": "feels", "denied": "does not feel", "supposed": "may feel"}
GUESS = 0.4  # confidence of a feeling below which it is said to be a guess
PAIRS, NAMED = 4, 5  # of whom it is said first what they feel toward whom, and how many feelings
MET = {"met": "first met here", "mentioned": "first spoken of here"}
LINES = {"thought": "thought", "writing": "written"}


class AnswersView:
    """The answers to one question, as a page and as JSON."""

    def __init__(self, story: Story, answers: Answers) -> None:
        self._story = story
        self._answers = answers
        self._overview = Overview(story)
        self._names = {one.id: showable(one.name) for one in story.characters} | {NARRATOR: "the narration"}
        self._places = {one.id: showable(one.name) for one in story.places}
        self._scenes = {one.id: row for one, row in zip(story.scenes, self._overview.scenes, strict=True)}
        self._presumed = {one.id for one in story.claims if one.presumed}
        self._passages = Passages(story)

    def page(self, everything: bool = False) -> RenderableType:
        """Return the answers as something rich can print; ``everything`` cuts nothing short."""
        groups = [list(group) for _, group in groupby(self._answers.found, self._around)]
        if not groups:
            return Text(self._nothing)
        shown = groups if everything or len(groups) <= MOST + 1 else self._most_telling(groups)
        blocks = [*self._head(), *(Group(*self._block(group)) for group in shown)]
        if len(shown) < len(groups):
            blocks.append(Text(f"and {len(groups) - len(shown):,} more (--all)", style="dim italic"))
        return Group(*(Padding(block, (0, 0, 1 if block is not blocks[-1] else 0, 0)) for block in blocks))

    def _most_telling(self, groups: Sequence[Sequence[Answer]]) -> Sequence[Sequence[Answer]]:
        """Return the passages that say most; the first, where they come in an order of their own."""
        question = self._answers.question
        if question.kind == "feels":
            ranked = sorted(groups, key=lambda group: -max(map(_strength, group)))[:MOST]
            return [group for group in groups if group in ranked]
        if question.words or question.kind in ("where", "who"):
            return groups[:MOST]
        weigh = Telling(self._story).weight
        ranked = sorted(groups, key=lambda group: -max(weigh(one.span) for one in group))[:MOST]
        return [group for group in groups if group in ranked]

    def _head(self) -> Iterator[RenderableType]:
        """Yield what is to be said of all the answers."""
        if not self._answers.exact:
            yield Text(NEAR, style="italic")
        elif self._answers.question.words == LIES and self._answers.found[0].status != "false":
            yield Text(UNSETTLED_LIE, style="italic")
        elif self._is_without_place():
            yield Text(NO_PLACE, style="italic")
        elif self._answers.question.kind == "who-knows":
            yield Text(self._known_to())
        elif self._is_known_to_others:
            who = self._list(self._answers.question.who[:1])
            yield Text(f"Nothing shows that {who} knows. {self._known_to()}")
        elif self._answers.question.kind == "feels":
            yield from self._felt()
        elif self._answers.question.kind == "who" and not self._answers.question.to:
            yield from (Text(_card(row)) for row in self._people)

    @property
    def _nothing(self) -> str:
        return NO_LIE if self._answers.question.words == LIES else NOTHING

    @cached_property
    def _people(self) -> list[CastRow]:
        """Those of whom it is asked who they are, as they are known as far as the question looks."""
        asked = self._answers.question
        so_far = self._story if asked.until is None else story_so_far(self._story, asked.until)
        overview, known = Overview(so_far), {one.id for one in so_far.characters}
        return [overview.row_of(id) for id in asked.who if id in known] if asked.kind == "who" else []

    def _is_without_place(self) -> bool:
        """Say whether it is asked where somebody is, and no place is known."""
        question, found = self._answers.question, self._answers.found
        asked = question.kind == "where" and bool(question.who) and not question.words
        return asked and all(one.place is None for one in found)

    @cached_property
    def _is_known_to_others(self) -> bool:
        """Say whether what is asked is known, but not to those of whom it was asked."""
        question = self._answers.question
        return (
            question.kind == "what-knows"
            and not question.to
            and not any(
                one.character in question.who for answer in self._answers.found for one in answer.known
            )
        )

    def _known_to(self) -> str:
        known = [one for answer in self._answers.found for one in answer.known]
        known.sort(key=lambda one: one.channel == "seen")  # to be told is more than to have been there
        people = dict.fromkeys(one.character for one in known)
        return f"Known to {self._list(people, KNOWERS)}."

    def _felt(self) -> Iterator[RenderableType]:
        """Yield who feels what toward whom, those first of whom it is told most."""
        felt: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        for one in self._answers.found:
            feeling = one.feeling
            if feeling is not None and feeling.toward is not None and feeling.status == "felt":
                felt[feeling.holder, feeling.toward][_words(feeling.feeling)] += 1
        for (holder, toward), feelings in sorted(felt.items(), key=lambda each: -each[1].total())[:PAIRS]:
            some = [f"{name} ({count})" if count > 1 else name for name, count in feelings.most_common(NAMED)]
            yield Text(f"{self._name(holder)} toward {self._name(toward)}: {', '.join(some)}.")

    def _around(self, one: Answer) -> Span:
        return self._passages.sentence(one.span)

    def _block(self, group: Sequence[Answer]) -> Iterator[RenderableType]:
        """Yield where a passage stands, the passage, and what makes it an answer."""
        first = group[0]
        yield Text(
            " · ".join(filter(None, [self._overview.where(first.span.start), self._setting(first)])), "dim"
        )
        rows = [self._passage(self._around(first), [one.span for one in group])]
        for row in [*rows, *(Text(note, "italic") for note in self._notes(group))]:
            yield Padding(row, (0, 0, 0, 2))

    def _notes(self, group: Sequence[Answer]) -> Iterable[str]:
        notes = (note for one in group for note in (self._how(one), self._knowers(one)))
        return dict.fromkeys(filter(None, notes))

    def _passage(self, around: Span, answers: Sequence[Span]) -> Text:
        """Return the passage with the words that answer in bold; a part of a line has the line's marks."""
        opened, closed = self._mark_before(around.start), self._mark_after(around.end)
        text, passage, done = self._story.text, Text(opened), around.start
        for start, end in answers:
            if start >= done:
                passage.append(_last(_spaced(text[done:start])))
                passage.append(_first(_spaced(text[start:end])), "bold")
                done = end
        return passage.append(_first(_spaced(text[done : around.end]).rstrip()) + closed)

    def _mark_before(self, offset: int) -> str:
        """Return the mark that opens the line amid which an offset is, or ""."""
        line = self._line_amid(offset)
        mark = self._story.text[line.start] if line else ""
        return mark if mark in OPENING else ""

    def _mark_after(self, offset: int) -> str:
        """Return the mark that closes the line amid which an offset is, or ""."""
        line = self._line_amid(offset)
        mark = self._story.text[line.end - 1] if line else ""
        return mark if mark in CLOSING else ""

    def _line_amid(self, offset: int) -> Span | None:
        quotes = self._story.quotes
        place = bisect_left(quotes, offset, key=lambda one: one.span.start) - 1
        line = quotes[place].span if place >= 0 else None
        return line if line and offset < line.end else None

    def _setting(self, one: Answer) -> str:
        """Return where and when the scene is that the passage stands in."""
        row = self._scenes.get(one.scene or "")
        return ", ".join(showable(words) for words in (row.place, row.time) if words) if row else ""

    def _how(self, one: Answer) -> str:
        """Return whose it is, who says it to whom, and whether it is so; or where somebody is."""
        to = self._list(one.to, HEARERS) if one.who != NARRATOR else ""
        if one.feeling is not None:
            return self._feels(one, one.feeling, to)
        if one.relation is not None:
            return self._related(one, one.relation)
        if one.how in MET:
            return f"{self._name(one.holder)} is {MET[one.how]}"
        if one.how == "presence" and one.place is None:
            return f"{self._name(one.holder)} is here"
        if one.place is not None:
            how = STAYS.get(one.how) or f"said by {self._name(one.who)}"
            return f"{self._places.get(one.place, one.place)}: {how}"
        if one.how in ("placed", "told") and one.claim is None and one.who == NARRATOR:
            return "told by the narration"
        if one.claim is None or (one.how == "asserted" and one.holder == one.who):
            said = f"{LINES.get(one.how, 'said')} by {self._name(one.who)}" + (f" to {to}" if to else "")
        elif one.who == NARRATOR:
            said = (
                "told by the narration" if one.how == "narrated" else f"{one.how} by {self._name(one.holder)}"
            )
        else:
            own = one.holder == one.who
            by = "" if own else f" by {self._name(one.who)}"
            said = f"{one.how} by {self._name(one.holder)}"
            said += f" · said{by}{f' to {to}' if to else ''}" if by or to else ""
        return said + self._judged(one)

    def _judged(self, one: Answer) -> str:
        """Return whether it is so, where that is known and no matter of course."""
        if one.status == "false":
            return " · perhaps not so" if one.claim in self._presumed else " · not so"
        return " · so" if one.status == "true" and one.how not in CERTAIN else ""

    def _feels(self, one: Answer, feeling: Feeling, to: str) -> str:
        toward = f" toward {self._name(feeling.toward)}" if feeling.toward is not None else ""
        unsure = " · unsure" if feeling.confidence < GUESS else ""
        said = ""
        if feeling.said:
            said = f" · said by {self._name(one.who)}" + (f" to {to}" if to else "")
        verb = FELT[feeling.status]
        return f"{self._name(feeling.holder)} {verb} {_words(feeling.feeling)}{toward}{said}{unsure}"

    def _related(self, one: Answer, relation: Relation) -> str:
        other = relation.b if one.holder == relation.a else relation.a
        by_id = {character.id: character for character in self._story.characters}
        return f"{self._name(one.holder)} and {self._name(other)}: {relation_words(relation, by_id)}"

    def _knowers(self, one: Answer) -> str:
        """Return who else knows it, beside whose it is and whom it is said to; of those asked about."""
        told = {one.who, one.holder, *(one.to if one.who != NARRATOR else ())}
        question = self._answers.question
        asked = {"what-knows": question.who, "told": question.to}.get(question.kind, ())
        asked = () if self._is_known_to_others else asked
        people = [
            self._knower(by)
            for by in one.known
            if by.character not in told and (not asked or by.character in asked)
        ]
        if len(people) > HEARERS + 1:
            people[HEARERS:] = [f"{len(people) - HEARERS} others"]
        return f"known to {', '.join(people)}" if people else ""

    def _knower(self, one: Learning) -> str:
        how = CHANNELS.get(one.channel, "")
        if one.channel != "seen" and one.source is not None:
            how += f" {self._name(one.source)}"
        return f"{self._name(one.character)} ({how})" if how else self._name(one.character)

    def _name(self, id: str | None) -> str:
        return self._names.get(id or "", "somebody")

    def _list(self, ids: Iterable[str], most: int = 1_000) -> str:
        names = [self._name(id) for id in ids]
        if len(names) > most + 1:
            names[most:] = [f"{len(names) - most} others"]
        return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))

    def rows(self) -> dict[str, Any]:
        """Return what ``page`` says, a row for each passage, its words cut where answers begin and end.

        ``heads`` are said of all the answers, ``more`` counts those left out; a row's ``parts`` are pairs of
        words and whether they answer.
        """
        groups = [list(group) for _, group in groupby(self._answers.found, self._around)]
        shown = groups if len(groups) <= MOST + 1 else self._most_telling(groups)
        return {
            "heads": [str(head) for head in self._head()] if groups else [self._nothing],
            "rows": [self._row(group) for group in shown],
            "more": len(groups) - len(shown),
        }

    def _row(self, group: Sequence[Answer]) -> dict[str, Any]:
        first, answers = group[0], [one.span for one in group]
        passage = self._passage(self._around(first), answers)
        bold = [(part.start, part.end) for part in passage.spans]
        cuts = sorted({0, len(passage), *(cut for span in bold for cut in span)})
        parts = [(passage.plain[start:end], (start, end) in bold) for start, end in pairwise(cuts)]
        return {
            "start": first.span.start,
            "end": first.span.end,
            "where": self._overview.where(first.span.start),
            "setting": self._setting(first),
            "parts": parts,
            "how": list(self._notes(group)),
        }

    def json(self) -> str:
        """Return the question and its answers as JSON text, ending in a newline.

        Offsets count characters of the story's text, half-open; people, scenes, places and claims are ids.
        """
        asked = self._answers.question
        everything = {
            "schema": SCHEMA,
            "question": {
                "kind": asked.kind,
                "who": asked.who,
                "to": asked.to,
                "words": asked.words,
                "until": asked.until,
            },
            "exact": self._answers.exact,
            "people": [_person(row) for row in self._people],
            "answers": [self._record(one) for one in self._answers.found],
        }
        return json.dumps(everything, ensure_ascii=True, indent=1) + "\n"

    def _record(self, one: Answer) -> dict[str, Any]:
        return {
            "start": one.span.start,
            "end": one.span.end,
            "text": one.span.of(self._story.text),
            "passage": [*self._around(one)],
            "who": one.who,
            "to": one.to,
            "how": one.how,
            "claim": one.claim,
            "holder": one.holder,
            "status": one.status,
            "scene": one.scene,
            "place": one.place,
            "feeling": None if one.feeling is None else feeling_as_dict(one.feeling),
            "relation": None if one.relation is None else relation_as_dict(one.relation),
            "known": [
                {
                    "character": by.character,
                    "source": by.source,
                    "channel": by.channel,
                    "scene": by.scene,
                    "start": by.span.start,
                    "end": by.span.end,
                }
                for by in one.known
            ],
        }


def _card(row: CastRow) -> str:
    """Return who somebody is, in a sentence: what they go by, and how much they say."""
    one = row.character
    told = [
        one.pronouns or "",
        f"age {row.age}" if row.age is not None else "",
        "tells the story" if one.narrator else "",
        counted(row.lines, "line") if row.lines else "no lines",
    ]
    names = [showable(alias) for alias in one.aliases if alias != one.name]
    also = f"; also called {' and '.join(filter(None, [', '.join(names[:-1]), names[-1]]))}" if names else ""
    return f"{showable(one.name)}: {', '.join(filter(None, told))}{also}."


def _person(row: CastRow) -> dict[str, Any]:
    one = row.character
    return {
        "id": one.id,
        "name": one.name,
        "aliases": one.aliases,
        "kind": one.kind,
        "pronouns": one.pronouns,
        "narrator": one.narrator,
        "age": row.age,
        "lines": row.lines,
    }


def _strength(one: Answer) -> float:
    """Return how much a feeling tells: a strong one that is sure, and toward somebody, tells most."""
    feeling = one.feeling
    if feeling is None:
        return 0.0
    return abs(feeling.valence) * feeling.confidence * (2 if feeling.toward is not None else 1)


def _words(feeling: str) -> str:
    """Return the name of a feeling as words: "sexual_desire" is one of WordNet's."""
    return feeling.replace("_", " ")


def _spaced(text: str) -> str:
    """Return the text on one line, with the spaces at its ends."""
    before, after = text[:1].isspace(), text[-1:].isspace()
    words = showable(text)
    return f"{' ' * before}{words}{' ' * after}" if words else " " * bool(text)


def _first(words: str) -> str:
    return words if len(words) <= LONGEST else words[:LONGEST].rpartition(" ")[0] + " …"


def _last(words: str) -> str:
    return words if len(words) <= LONGEST else "… " + words[-LONGEST:].partition(" ")[2]
