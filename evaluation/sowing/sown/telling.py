"""Slips of telling: a verb in the other tense, another person, a run of lines without its tags."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from random import Random

from evaluation.sowing.sorts import Edit, Sort
from fabula.checking.draft import Draft, Line
from fabula.checking.lemmas import verb_lemma
from fabula.checking.narration import Clause, Narration
from fabula.checking.settings import Settings
from fabula.reading.lexicon import load_lines, past_forms, present_form
from fabula.span import Span
from fabula.story import Story, scene_at

LINES = 11  # whose tags are taken away to make a run
_AUXILIARIES = frozenset({"be", "have", "do", "was", "were", "had", "did"})
_THIRD = {"he": "I", "she": "I", "his": "my", "He": "I", "She": "I", "His": "My"}
_TURNED = {"VBD": present_form, "VBZ": lambda base: past_of(base)}

Turn = Callable[[Narration, Clause], Edit | None]


def past_of(base: str) -> str:
    """Return the past tense of a verb.

    >>> past_of("take"), past_of("walk")
    ('took', 'walked')
    """
    irregular = {row.split()[0]: row.split()[1] for row in load_lines("irregular_verbs")}
    return irregular.get(base) or min(past_forms(base))


def _clauses(story: Story) -> Iterator[tuple[Narration, Clause]]:
    """Yield the clauses that are told, but for bare tags."""
    narration = Draft(story, Settings()).narration
    for told in narration.sentences if narration is not None else ():
        if not told.beside_line or told.last - told.first >= 3:
            for clause in told.clauses:
                if clause.subject >= 0:
                    yield narration, clause


def _in_another_tense(usual: str) -> Sort:
    """Return the slip of telling one verb in the other tense, in a story told mostly in the ``usual`` one."""

    def propose(story: Story, chance: Random) -> Iterable[Edit]:
        tags: dict[str, list[Edit]] = {"VBD": [], "VBZ": []}
        for narration, clause in _clauses(story):
            tokens = narration.tokens
            tag, form, base = tokens.tag[clause.verb], tokens.lower[clause.verb], ""
            if clause.finite == clause.verb and tokens.lower[clause.subject] in ("he", "she"):
                base = verb_lemma(form)
            if base and base not in _AUXILIARIES and tag in tags and _is_form(form, base, tag):
                tags[tag].append(Edit(tokens.span(clause.verb, clause.verb), _TURNED[tag](base)))
        return tags[usual] if len(tags[usual]) == max(map(len, tags.values())) else ()

    return Sort(propose)


def _is_form(form: str, base: str, tag: str) -> bool:
    return form in past_forms(base) if tag == "VBD" else form == present_form(base)


def _i_for_another(story: Story, chance: Random) -> Iterable[Edit]:
    """Propose *I* where *he* or *she* is told of, in a story that nobody in it tells."""
    if _told_by(story) is None:
        for narration, clause in _clauses(story):
            word = narration.tokens.word[clause.subject]
            if word in _THIRD and _is_past(narration, clause):
                yield Edit(narration.tokens.span(clause.subject, clause.subject), _THIRD[word])


def _name_for_i(story: Story, chance: Random) -> Iterable[Edit]:
    """Propose the name of who tells the story where *I* stands."""
    name = _told_by(story)
    for narration, clause in _clauses(story) if name is not None else ():
        if narration.tokens.word[clause.subject] == "I" and _is_past(narration, clause):
            yield Edit(narration.tokens.span(clause.subject, clause.subject), name)


def _told_by(story: Story) -> str | None:
    return next((one.name.split()[-1] for one in story.characters if one.narrator and one.named), None)


def _is_past(narration: Narration, clause: Clause) -> bool:
    return narration.tokens.tag[clause.finite] == "VBD" and narration.tokens.lower[clause.finite] != "was"


def _without_tags(story: Story, chance: Random) -> Iterable[Edit]:
    """Propose to leave lines that follow each other alone, with what stands beside them taken away."""
    draft = Draft(story, Settings())
    lines = [line for line in draft.lines if line.quote.kind == "speech"]
    for start in range(len(lines) - LINES):
        run = lines[start : start + LINES]
        scenes = {scene_at(story.scenes, line.span.start) for line in run}
        paragraphs = [draft.paragraph_of(line.span.start) for line in run]
        if len(scenes) == 1 and paragraphs == list(range(paragraphs[0], paragraphs[0] + LINES)):
            yield _bare(story.text, run)


def _bare(text: str, run: list[Line]) -> Edit:
    span = Span(run[0].paragraph.start, run[-1].paragraph.end)
    gaps = [text[one.paragraph.end : other.paragraph.start] for one, other in pairwise(run)]
    return Edit(span, "".join(line.span.of(text) + gap for line, gap in zip(run, [*gaps, ""], strict=True)))


SORTS = {
    "present-amid-past": _in_another_tense("VBD"),
    "past-amid-present": _in_another_tense("VBZ"),
    "first-person-amid-third": Sort(_i_for_another),
    "third-person-amid-first": Sort(_name_for_i),
    "untagged-run": Sort(_without_tags),
}
