"""False alarms: what ``fabula check`` says of edited novels, every note counted as false, by rule.

``python -m evaluation.checking`` checks the validation novels of PDNC and LitBank's validation openings with
the rules that are on by default, and the gold stories for the slips planted in them: how many of those that
are a matter of marks, stops, capitals, spaces or doubled words are noted, and how many contradictions the
rules of continuity find, there and in the passages of ``evaluation/continuity``. ``--write-docs`` keeps the
figures in ``evaluation/checking.json`` and writes ``docs/rules.md`` anew.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from evaluation.gold import STORIES, load_gold
from evaluation.gold_story import PlantedError
from evaluation.loaders import document_ids, load
from evaluation.readings import RULES, Reader, installed_readers, read_text
from evaluation.rules_page import COLLECTIONS, FIGURES, PAGE, page, table
from fabula.checking import check
from fabula.checking.note import Note
from fabula.checking.rule import all_rules
from fabula.span import Span
from fabula.story import Story

ROOT = Path(__file__).parent.parent
DATA = ROOT.parent / "shared" / "data"
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
PASSAGES = Path(__file__).with_name("continuity")  # written before the rules of their kinds
CONTINUITY = "continuity"  # the family whose notes answer to contradictions
NEAR = 2  # characters between a planted slip and a note on it


def false_alarms(
    data: Path, collection: str, split: str, parses: Path | None, reader: Reader = RULES
) -> dict[str, Any]:
    """Return the words checked and the notes by rule on a collection of edited prose."""
    words, notes = 0, Counter[str]()
    for id in document_ids(data, collection, split):
        story = read_text(load(data, collection, id).text, id, None, parses, reader)
        words += words_in(story)
        notes += Counter(note.rule for note in check(story))
    return {"words": words, "notes": dict(sorted(notes.items()))}


def words_in(story: Story) -> int:
    """Count the words of the prose, which is all that is checked."""
    return sum(len(paragraph.of(story.text).split()) for paragraph in story.manuscript.paragraphs)


def planted(folder: Path, parses: Path | None, reader: Reader) -> dict[str, Any]:
    """Return how many of the slips planted in gold stories are noted, and the notes on nothing planted."""
    found = total = words = others = 0
    for gold in load_gold(folder):
        story = read_text(gold.text, gold.name, None, parses, reader)
        notes = check(story)
        words += words_in(story)
        slips = [slip for slip in gold.errors if is_mechanical(slip, gold.text)]
        total += len(slips)
        found += sum(any(_is_on(note, slip.span) for note in notes) for slip in slips)
        others += sum(not any(_is_on(note, slip.span) for slip in gold.errors) for note in notes)
    return {"planted": total, "found": found, "words": words, "other notes": others}


def contradicted(folder: Path, parses: Path | None, reader: Reader) -> dict[str, Any]:
    """Return how many of the contradictions planted in gold stories are noted, by kind, and the false notes.

    The kind is the first word of a contradiction's label. It is ``found`` where a note of the continuity
    rules is on one of its ends, ``both`` where the note names another of its ends too; a note on no end is
    false, and ``false`` counts those of the rules that are on by default.
    """
    rules = [rule for rule in all_rules() if rule.family == CONTINUITY and rule.on]
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    words = false = 0
    for gold in load_gold(folder):
        story = read_text(gold.text, gold.name, None, parses, reader)
        notes = check(story, rules=rules)
        words += words_in(story)
        for one in gold.contradictions:
            ends = [{span for span in one.spans if _is_on(note, span)} for note in notes]
            told = kinds[one.label.split()[0]]
            told["planted"] += 1
            told["found"] += any(ends)
            told["both"] += any(len(touched) > 1 for touched in ends)
        every = [span for one in gold.contradictions for span in one.spans]
        false += sum(not any(_is_on(note, span) for span in every) for note in notes)
    total = {what: sum(told[what] for told in kinds.values()) for what in ("planted", "found", "both")}
    return {
        **total,
        "false": false,
        "words": words,
        "kinds": {kind: dict(kinds[kind]) for kind in sorted(kinds)},
    }


def is_mechanical(slip: PlantedError, text: str) -> bool:
    """Say whether a slip is one of marks, stops, capitals, spaces or doubled words, not of a word itself."""
    wrong, right = _words(slip.span.of(text)), _words(slip.correction)
    undoubled = [word for index, word in enumerate(wrong) if index == 0 or word != wrong[index - 1]]
    return right in (wrong, undoubled)


def _words(text: str) -> list[str]:
    return [word.replace("’", "'") for word in _WORD.findall(text.lower())]


def _is_on(note: Note, span: Span) -> bool:
    wide = Span(max(0, span.start - NEAR), span.end + NEAR)
    return any(wide.overlaps(place) for place in (note.span, *note.see))


def main() -> None:
    """Measure, print, and with --write-docs keep the figures and write the page of the rules."""
    parser = argparse.ArgumentParser(
        prog="python -m evaluation.checking", description=__doc__.split("\n\n")[0]
    )
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--split", choices=["train", "valid"], default="valid")
    parser.add_argument("--parses", type=Path, help="a folder to keep parses in")
    parser.add_argument("--write-docs", action="store_true", help="keep the figures and write docs/rules.md")
    asked = parser.parse_args()
    figures = {
        name: false_alarms(asked.data, name, asked.split, asked.parses)
        for name in COLLECTIONS
        if (asked.data / name).is_dir()
    }
    figures["stories"] = planted(STORIES, asked.parses, Reader(installed_readers()[0]))
    print(table(figures))
    figures["continuity"] = contradicted(STORIES, asked.parses, Reader(installed_readers()[0]))
    figures["passages"] = contradicted(PASSAGES, asked.parses, Reader(installed_readers()[0]))
    print(figures["stories"])
    print(figures["continuity"])
    print(figures["passages"])
    if asked.write_docs:
        FIGURES.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")
        PAGE.write_text(page(), "utf-8")


if __name__ == "__main__":
    main()
