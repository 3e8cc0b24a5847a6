"""Sowing: slips put into clean prose in a known way, to count how many of them the rules of ``check`` find.

``python -m evaluation.sowing`` spoils the stories of ``training/stories``, which have no slips of their own:
in each a dozen paragraphs, each by one slip of one rule, chosen by a seed. A slip is found when a note of its
rule stands within a few characters of it; every other note counts as false.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from evaluation.gold import load_gold
from evaluation.readings import RULES, Reader, read_text
from fabula.checking import check
from fabula.span import Span

STORIES = Path(__file__).parent.parent / "training" / "stories"
SLIPS = 12  # in a story
NEAR = 8  # characters between a slip and its note

_STRAIGHT = str.maketrans("“”‘’", "\"\"''")
_DEED = r"(?=(?:[a-z]+ed|took|put|shook|stood|sat)\b(?<!asked)(?<!said)(?<!replied)(?<!whispered)(?<!called))"

#: How each rule's slip is made: what is looked for in a paragraph, and what takes its place.
SPOILERS: dict[str, tuple[str, str]] = {
    "unpaired-mark": (r"(?<=[.!?])[”\"]\Z", ""),
    "mismatched-marks": (r"\A“(?=[A-Z][^“”]{8,}”)", "‘"),
    "doubled-word": (r"\b(the|and|to|of|in|was|it|her|his|with) (?=[a-z])", r"\1 \1 "),
    "doubled-stop": (r"(?<=[a-z]{2}),(?= [a-z])", ".,"),
    "space-before-stop": (r"(?<=[a-z]{2}),(?= [a-z])", " ,"),
    "missing-space": (r"(?<=[a-z]{2}), (?=[a-z])", ","),
    "space-inside-marks": (r"(?<=[\s])“(?=[A-Z])", "“ "),
    "lowercase-i": (r"\bI(?= (?:am|was|have|had|know|think|don’t|can|will)\b)", "i"),
    "lowercase-sentence": (r"(?<=[a-z]{3}\. )(?:H(?=e )|S(?=he )|T(?=he |hey )|I(?=t ))", "lower"),
    "uneven-ellipses": (r"…", "..."),
    "uneven-dashes": (r"(?<=[a-z])—(?=[a-z])", " - "),
    "uneven-marks": (r"(?<=[a-z])’(?=[a-z])", "'"),
    "doubled-space": (r"(?<=[a-z]) (?=[a-z])", "  "),
    "stop-before-tag": (r",(?=” (?:(?:he|she|they) said|said [A-Z]|(?:he|she) (?:whispered|asked)))", "."),
    "capital-in-tag": (r"(?<=[,?]” )[hst](?=(?:e|he|hey) (?:said|asked|whispered))", "upper"),
    "comma-before-beat": (rf"\.(?=” (?:He|She|They) {_DEED})", ","),
    "beat-capital": (rf"(?<=[.?!]” )[HS](?=h?e {_DEED})", "lower"),
    "missing-comma-before-tag": (r",(?=” (?:(?:he|she|they|I) said|said [A-Z]))", ""),
    "stop-outside-marks": (r",”(?= (?:(?:he|she|they|I) said|said [A-Z]))", "”,"),
    "stop-on-both-sides": (r",”(?= (?:(?:he|she|they|I) said|said [A-Z]))", ",”,"),
    "missing-stop": (r"(?<=[a-z]{2})\.(?=”\Z)", ""),
    "comma-before-speech": (r"(?<=said), (?=“[A-Z])", " "),
    "speech-capital": (r"(?<=\A“)(?:Y(?=ou)|W(?=hat|e )|T(?=he |hat )|D(?=o))", "lower"),
    "question-mark-before-tag": (r"\?(?=” (?:(?:he|she|they|I) asked|asked [A-Z]))", ","),
    "uneven-quotes": (r"\A“(?=[^“”]*”\Z)", "whole line"),
    "new-speaker": (r"(?<=[.?!]”)\Z", "join"),
    "vocative-comma": (r",(?= [A-Z][a-z]+[.?!](?:”| ))", ""),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip sown: the rule that should find it, and where it is in the spoiled text."""

    rule: str
    span: Span


def spoil(text: str, paragraphs: Sequence[Span], seed: str) -> tuple[str, list[Slip]]:
    """Return the text with slips sown, no two in one paragraph or in two that touch, and what they are."""
    chance = random.Random(seed)
    rules, free = sorted(SPOILERS), set(range(len(paragraphs) - 1))
    edits: list[tuple[int, int, str, str]] = []
    for rule in chance.sample(rules, len(rules)):
        places = [place for index in sorted(free) for place in _places(rule, text, paragraphs, index)]
        if not places or len(edits) == SLIPS:
            continue
        index, start, end, words = chance.choice(places)
        free -= {index - 1, index, index + 1, index + 2}
        edits.append((start, end, words, rule))
    return _applied(text, sorted(edits))


def _places(rule: str, text: str, paragraphs: Sequence[Span], index: int) -> list[tuple[int, int, int, str]]:
    pattern, how = SPOILERS[rule]
    if '"' in text and "“" not in text:
        pattern, how = (told.translate(_STRAIGHT) for told in (pattern, how))
    span, following = paragraphs[index], paragraphs[index + 1]
    words = span.of(text)
    single = "''" if words[:1] == '"' else "‘’"
    found = []
    for match in re.finditer(pattern, words):
        start, end = span.start + match.start(), span.start + match.end()
        if how in ("lower", "upper"):
            found.append((index, start, end, match[0].lower() if how == "lower" else match[0].upper()))
        elif how == "whole line":
            found.append((index, span.start, span.end, f"{single[0]}{words[1:-1]}{single[1]}"))
        elif how == "join":
            marks = words[0] + text[following.start] + text[following.end - 1]
            if marks in ("““”", '"""') and words.count("“") + words.count('"') // 2 == 1:
                found.append((index, span.end, following.start, " "))
        elif match.expand(how) != match[0]:
            found.append((index, start, end, match.expand(how)))
    return found


def _applied(text: str, edits: Sequence[tuple[int, int, str, str]]) -> tuple[str, list[Slip]]:
    parts, slips, at, length = [], [], 0, 0
    for start, end, words, rule in edits:
        parts += [text[at:start], words]
        length += start - at
        slips.append(Slip(rule, Span(length, length + len(words))))
        length += len(words)
        at = end
    return "".join([*parts, text[at:]]), slips


@dataclass
class Harvest:
    """How many slips were sown and found by rule, and how many notes by rule were none of them."""

    sown: Counter[str]
    found: Counter[str]
    false: Counter[str]
    missed: list[tuple[str, str]]

    def table(self) -> str:
        """Return the figures, a rule a line."""
        rows = [f"{'rule':28}{'sown':>6}{'found':>7}{'share':>7}{'false':>7}"]
        for rule in sorted(SPOILERS):
            sown, found = self.sown[rule], self.found[rule]
            share = f"{found / sown:7.0%}" if sown else "      –"
            rows.append(f"{rule:28}{sown:6}{found:7}{share}{self.false[rule]:7}")
        sown, found = self.sown.total(), self.found.total()
        rows.append(f"{'all':28}{sown:6}{found:7}{found / sown:7.0%}{self.false.total():7}")
        return "\n".join(rows)


def harvest(stories: Path, seeds: Sequence[int], parses: Path | None, reader: Reader = RULES) -> Harvest:
    """Spoil every story once for each seed, check it, and count."""
    result = Harvest(Counter(), Counter(), Counter(), [])
    for gold in load_gold(stories):
        clean = read_text(gold.text, gold.name, None, parses, reader)
        known = {(note.rule, note.message, note.span.of(clean.text)) for note in check(clean)}
        for seed in seeds:
            text, slips = spoil(gold.text, clean.manuscript.paragraphs, f"{gold.name} {seed}")
            _count(text, slips, gold.name, known, parses, reader, result)
    return result


def near_by(rule: str) -> int:
    """Return how far before a slip its note may stand: that of a missing mark is on the other one."""
    return 400 if rule == "unpaired-mark" else NEAR


def _count(
    text: str, slips: Sequence[Slip], name: str, known: set[tuple[str, str, str]], parses: Path | None,
    reader: Reader, result: Harvest,
) -> None:  # fmt: skip
    notes = list(check(read_text(text, name, None, parses, reader)))
    for slip in slips:
        result.sown[slip.rule] += 1
        wide = Span(max(0, slip.span.start - near_by(slip.rule)), slip.span.end + NEAR)
        near = [n for n in notes if n.rule == slip.rule and any(wide.overlaps(s) for s in (n.span, *n.see))]
        if near:
            result.found[slip.rule] += 1
        else:
            context = text[max(0, slip.span.start - 40) : slip.span.end + 40].replace("\n", "¶")
            result.missed.append((slip.rule, f"{name}: {context}"))
        # What stands on a slip of another rule is a second opinion on it, not a false alarm.
        notes = [note for note in notes if not wide.overlaps(note.span)]
    for note in notes:
        if (note.rule, note.message, note.span.of(text)) not in known:
            result.false[note.rule] += 1


def main() -> None:
    """Print the table, and with --missed every slip that was not found."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.sowing", description=__doc__.split("\n\n")[0])
    parser.add_argument("--seeds", type=int, default=2, help="how many times each story is spoiled")
    parser.add_argument("--parses", type=Path, help="a folder to keep parses in")
    parser.add_argument("--reader", choices=["rules", "network"], default="rules")
    parser.add_argument("--missed", action="store_true", help="list the slips that were not found")
    asked = parser.parse_args()
    result = harvest(STORIES, range(asked.seeds), asked.parses, Reader(asked.reader))
    print(result.table())
    for rule, context in sorted(result.missed) if asked.missed else ():
        print(f"{rule:28}{context}")


if __name__ == "__main__":
    main()
