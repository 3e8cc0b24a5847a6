"""Slips of telling, to sow into clean stories: a verb in the other tense, another person, tags taken away.

For each rule of the family ``telling`` that a slip can be made for, where one may stand, and what takes the
place of which words; it is for ``evaluation.sowing`` to choose among them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fabula.checking.draft import Draft
from fabula.checking.lemmas import verb_lemma
from fabula.checking.narration import Clause, Narration
from fabula.checking.settings import Settings
from fabula.reading.lexicon import load_lines, past_forms, present_form
from fabula.reading.scenes import scene_at
from fabula.span import Span
from fabula.story import Story

LINES = 11  # whose tags are taken away to make a run
_AUXILIARIES = frozenset({"be", "have", "do", "was", "were", "had", "did"})
_THIRD = {"he": "I", "she": "I", "his": "my", "He": "I", "She": "I", "His": "My"}


@dataclass(frozen=True, slots=True)
class TellingSlip:
    """What to put where so that a rule has something to find; ``place`` is where its note belongs."""

    rule: str
    edits: tuple[tuple[Span, str], ...]
    place: Span


def telling_slips(story: Story) -> Iterator[TellingSlip]:
    """Yield every slip that could be made in a parsed story, in no particular order."""
    draft = Draft(story, Settings())
    narration = draft.narration
    if narration is None:
        return
    told_by = next((one.name.split()[-1] for one in story.characters if one.narrator and one.named), None)
    for told in narration.sentences:
        if told.beside_line and told.last - told.first < 3:
            continue  # a bare tag
        for clause in told.clauses:
            yield from _in_another_tense(narration, clause)
            yield from _in_another_person(narration, clause, told_by)
    yield from _runs(draft)


def _one(rule: str, span: Span, words: str) -> TellingSlip:
    return TellingSlip(rule, ((span, words),), span)


def _in_another_tense(narration: Narration, clause: Clause) -> Iterator[TellingSlip]:
    tokens = narration.tokens
    if (
        clause.subject < 0
        or clause.finite != clause.verb
        or tokens.lower[clause.subject] not in ("he", "she")
    ):
        return
    span, form = tokens.span(clause.verb, clause.verb), tokens.lower[clause.verb]
    base = verb_lemma(form)
    if base in _AUXILIARIES:
        return
    if tokens.tag[clause.verb] == "VBD" and form in past_forms(base):
        yield _one("present-amid-past", span, present_form(base))
    if tokens.tag[clause.verb] == "VBZ" and form == present_form(base):
        yield _one("past-amid-present", span, past_of(base))


def past_of(base: str) -> str:
    """Return the past tense of a verb.

    >>> past_of("take"), past_of("walk")
    ('took', 'walked')
    """
    irregular = {row.split()[0]: row.split()[1] for row in load_lines("irregular_verbs")}
    return irregular.get(base) or min(past_forms(base))


def _in_another_person(narration: Narration, clause: Clause, told_by: str | None) -> Iterator[TellingSlip]:
    tokens = narration.tokens
    if clause.subject < 0 or tokens.tag[clause.finite] != "VBD" or tokens.lower[clause.finite] == "was":
        return
    word, span = tokens.word[clause.subject], tokens.span(clause.subject, clause.subject)
    if told_by is None and word in _THIRD:
        yield _one("first-person-amid-third", span, _THIRD[word])
    if told_by is not None and word == "I":
        yield _one("third-person-amid-first", span, told_by)


def _runs(draft: Draft) -> Iterator[TellingSlip]:
    """Yield runs of lines, each alone in its paragraph, with what stands beside them taken away."""
    lines = [line for line in draft.lines if line.quote.kind == "speech"]
    for start in range(len(lines) - LINES):
        run = lines[start : start + LINES]
        scenes = {scene_at(draft.story.scenes, line.span.start) for line in run}
        paragraphs = [draft.paragraph_of(line.span.start) for line in run]
        if len(scenes) == 1 and paragraphs == list(range(paragraphs[0], paragraphs[0] + LINES)):
            beside = [part for line in run for part in (line.before, line.after) if part.start < part.end]
            words = draft.text
            edits = tuple((part, "") for part in beside if any(map(str.isalpha, part.of(words))))
            if edits:
                yield TellingSlip("untagged-run", edits, Span(run[0].span.start, run[-1].span.end))
