"""Harvest: what was found of the slips sown, and what was noted besides, by ``check`` and by Harper alone.

A slip is found when a note of a rule that should find it stands within a few characters. Every note that is
on no slip is false: *new* where the clean prose did not have it, and *kept* where it did. Harper alone, with
all that is on by default and in the dialect of the story, finds a slip with any note on it, whatever it says.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from evaluation.readings import Reader, read_text
from evaluation.sowing.field import Slip, sow
from evaluation.sowing.sorts import all_sorts, is_looked_for, rules_of
from fabula.checking import Note, Settings, check
from fabula.checking.dialect import dialect_of
from fabula.checking.rule import all_rules
from fabula.span import Span
from fabula.story import Story

PLAIN = ("mechanics", "dialogue", "words")  # families of slips that nobody means to make
NEAR = 8  # characters between a slip and its note


@dataclass
class Harvest:
    """Counts by sort of slip (sown, found, by Harper) and by rule of note (new and kept, on no slip)."""

    words: int = 0
    sown: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    harper: Counter[str] = field(default_factory=Counter)
    new: Counter[str] = field(default_factory=Counter)
    kept: Counter[str] = field(default_factory=Counter)
    harper_others: Counter[str] = field(default_factory=Counter)
    missed: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)

    def __add__(self, other: Harvest) -> Harvest:
        """Return both together."""
        return Harvest(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(Harvest)))

    def add(self, clean: Story, spoiled: Story, slips: Sequence[Slip]) -> None:
        """Count one story, clean and spoiled."""
        self.words += sum(len(span.of(clean.text).split()) for span in clean.manuscript.paragraphs)
        self.sown += Counter(slip.sort for slip in slips)
        self._add_notes(clean, spoiled, slips)
        lints = list(harper_alone(spoiled))
        for slip in slips:
            self.harper[slip.sort] += any(_wide(slip).overlaps(span) for span, _ in lints)
        places = _Places([_wide(slip) for slip in slips])
        self.harper_others += Counter(rule for span, rule in lints if not places.hold(span))

    def _add_notes(self, clean: Story, spoiled: Story, slips: Sequence[Slip]) -> None:
        off = {slip.sort for slip in slips if not is_looked_for(slip.sort)}
        settings = Settings(rules={rule: "on" for sort in off for rule in rules_of(sort)})
        notes = check(spoiled, settings)
        for slip in slips:
            if any(note.rule in rules_of(slip.sort) and _is_on(note, slip) for note in notes):
                self.found[slip.sort] += 1
            else:
                self.missed.append(f"{slip.sort:24}{slip.was!r:.30}: {_around(spoiled.text, slip.span)}")
        places = _Places([_wide(slip) for slip in slips])
        known = Counter(_seen(clean, note) for note in check(clean, settings))
        for note in notes:
            if not any(places.hold(span) for span in (note.span, *note.see)):
                is_known = known[_seen(spoiled, note)] > 0
                (self.kept if is_known else self.new)[note.rule] += 1
                self.false.append(
                    f"{'kept' if is_known else 'new':6}{note.rule:28}{_around(spoiled.text, note.span)}"
                )

    def figures(self) -> dict[str, Any]:
        """Return the counts as they are kept: by rule, those of all sorts that it should find together."""
        by_rule: dict[str, Counter[str]] = {}
        for sort in all_sorts():
            counts = by_rule.setdefault(rules_of(sort)[0], Counter())
            counts += Counter(sown=self.sown[sort], found=self.found[sort], harper=self.harper[sort])
            by_rule[rules_of(sort)[0]] = counts
        for name in ("new", "kept"):
            for rule, count in getattr(self, name).items():
                by_rule.setdefault(rule, Counter())[name] += count
        keys = ("sown", "found", "new", "kept", "harper")
        rules = {rule: {key: counts[key] for key in keys} for rule, counts in sorted(by_rule.items())}
        return {"words": self.words, "rules": rules, "harper others": self.harper_others.total()}


@dataclass(frozen=True, slots=True)
class Job:
    """A clean text to be spoiled and checked."""

    name: str
    text: str
    seed: str
    parses: Path | None
    reader: Reader
    only: tuple[str, ...] = ()


def harvest(job: Job) -> Harvest:
    """Sow slips in a text, and count what is found."""
    found = Harvest()
    clean = read_text(job.text, job.name, None, job.parses, job.reader)
    spoiled, slips = sow(clean, f"{job.name} {job.seed}", job.only)
    found.add(clean, read_text(spoiled, job.name, None, job.parses, job.reader), slips)
    return found


def harper_alone(story: Story) -> Iterator[tuple[Span, str]]:
    """Yield what Harper by itself has to say of the prose, with its rules."""
    from harper import Dialect, Language, Linter

    linter = Linter(Dialect.BRITISH if dialect_of(story.text) == "UK" else Dialect.AMERICAN)
    for start, end in story.manuscript.paragraphs:
        words = re.sub(r"[\r\n]", " ", story.text[start:end])
        for rule, lints in linter.organized_lints(words, language=Language.PLAINTEXT).items():
            for lint in lints:
                yield Span(start + lint.span.start, start + lint.span.end), rule


def table(figures: dict[str, Any]) -> str:
    """Return the figures as a table, a rule a row, and their sums by family and in all."""
    rows = [
        "| rule | sown | found | recall | false | precision | Harper alone finds |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    family = {rule.id: rule.family for rule in all_rules()}
    counted = {rule: Counter(counts) for rule, counts in figures["rules"].items()}
    for name in dict.fromkeys(family.values()):
        own = {rule: counts for rule, counts in counted.items() if family.get(rule) == name}
        rows += [_row(f"`{rule}`", counts) for rule, counts in own.items()]
        rows.append(_row(f"**{name}**", sum(own.values(), Counter())))
    plain = [counts for rule, counts in counted.items() if family.get(rule) in PLAIN]
    rows.append(_row("**mechanics, dialogue and words**", sum(plain, Counter())))
    rows.append(_row("**all**", sum(counted.values(), Counter())))
    return "\n".join(rows)


def _row(title: str, counts: Counter[str]) -> str:
    sown, found, false = counts["sown"], counts["found"], counts["new"] + counts["kept"]
    recall = f"{found / sown:.0%}" if sown else ""
    precision = f"{found / (found + false):.0%}" if found + false else ""
    harper = f"{counts['harper'] / sown:.0%}" if sown else ""
    return f"| {title} | {sown} | {found} | {recall} | {false} | {precision} | {harper} |"


class _Places:
    """Stretches in order, none overlapping another by much, asked for what overlaps any."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = spans

    def hold(self, span: Span) -> bool:
        return any(place.overlaps(span) for place in self._spans)


def _wide(slip: Slip) -> Span:
    return Span(max(0, slip.span.start - all_sorts()[slip.sort].before), slip.span.end + NEAR)


def _is_on(note: Note, slip: Slip) -> bool:
    return any(_wide(slip).overlaps(span) for span in (note.span, *note.see))


def _seen(story: Story, note: Note) -> tuple[str, str, str]:
    return note.rule, note.message, note.span.of(story.text)


def _around(text: str, span: Span) -> str:
    before, after = text[max(0, span.start - 40) : span.start], text[span.end : span.end + 40]
    return f"{before}⟦{span.of(text)}⟧{after}".replace("\n", "¶")
