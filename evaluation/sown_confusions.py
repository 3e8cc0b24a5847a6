"""Sown confusions: words of clean prose put in one another's place, as writers do, by a seed.

``python -m evaluation.sown_confusions`` sows them in the building stories that the model of confusions never
learned from and counts by set how many are noted; with ``--novels`` in the validation novels instead, where
every note on the clean text counts as false. Sets that people confuse often are sown often: ``its`` and
``it's`` many times for one of ``serge`` and ``surge``.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from evaluation.loaders import document_ids, load
from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.checking.rules.words.real_word import check
from fabula.checking.settings import Settings
from fabula.formats import from_text
from fabula.models.confusions import confusion_sets, slots_of, words_of
from fabula.span import Span
from fabula.story import Story

DATA = Path(__file__).parent.parent.parent / "shared" / "data"


@dataclass(frozen=True, slots=True)
class SownConfusion:
    """A word put in another's place: where it stands in the spoiled text, and both words of the set."""

    span: Span
    wrong: str
    right: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Place:
    span: Span
    paragraph: int
    right: str


def sow(
    text: str, paragraphs: Sequence[Span], seed: str, slips: int
) -> tuple[str, tuple[SownConfusion, ...]]:
    """Return the text with at most so many slips, one a paragraph, and what they are, in order."""
    chance = random.Random(seed)
    places = _places_by_set(text, paragraphs)
    sets = [(often, words) for often, words in confusion_sets() if places[words]]
    chosen: list[tuple[_Place, str, tuple[str, ...]]] = []
    spoiled: set[int] = set()
    for _ in range(20 * slips):
        if len(chosen) == slips or not sets:
            break
        words = chance.choices([words for _, words in sets], [often for often, _ in sets])[0]
        place = chance.choice(places[words])
        wrong = chance.choice([word for word in words if word != place.right])
        if spoiled.isdisjoint(range(place.paragraph - 1, place.paragraph + 2)):
            spoiled.add(place.paragraph)
            chosen.append((place, wrong, words))
    return _applied(text, sorted(chosen, key=lambda choice: choice[0].span))


def _places_by_set(text: str, paragraphs: Sequence[Span]) -> dict[tuple[str, ...], list[_Place]]:
    sets_of = defaultdict(list)
    for _, words in confusion_sets():
        for word in words:
            sets_of[word].append(words)
    places = defaultdict(list)
    for index, paragraph in enumerate(paragraphs):
        words = words_of(text, *paragraph)
        for slot in slots_of(words, index):
            span = Span(words.start[slot.first], words.end[slot.last])
            for known in sets_of[slot.form]:
                places[known].append(_Place(span, index, slot.form))
    return places


def _applied(
    text: str, chosen: Sequence[tuple[_Place, str, tuple[str, ...]]]
) -> tuple[str, tuple[SownConfusion, ...]]:
    parts, slips, at, length = [], [], 0, 0
    for place, wrong, words in chosen:
        written = _as_written(place.span.of(text), wrong)
        parts += [text[at : place.span.start], written]
        length += place.span.start - at
        slips.append(SownConfusion(Span(length, length + len(written)), wrong, place.right, words))
        length += len(written)
        at = place.span.end
    return "".join([*parts, text[at:]]), tuple(slips)


def _as_written(old: str, new: str) -> str:
    """Return a word with the capital and the apostrophe of the text it goes into."""
    return (new[:1].upper() + new[1:] if old[:1].isupper() and old != "I" else new).replace("'", "’")


@dataclass
class Harvest:
    """Slips sown and found by set, and the notes on clean prose with the words that prose has."""

    sown: Counter[tuple[str, ...]]
    found: Counter[tuple[str, ...]]
    mended: int = 0
    false: int = 0
    words: int = 0

    def add(self, text: str, name: str, seeds: int, slips: int) -> Iterator[str]:
        """Count one text, and yield what the clean text had notes on."""
        manuscript = from_text(text)
        clean = {note.span for note in _notes(manuscript.text)}
        self.false += len(clean)
        self.words += sum(len(span.of(manuscript.text).split()) for span in manuscript.paragraphs)
        for span in sorted(clean):
            around = manuscript.text[max(0, span.start - 60) : span.end + 50].replace("\n", " ")
            yield f"{name}: {span.of(manuscript.text)}: {around}"
        for seed in range(seeds):
            spoiled, sown = sow(manuscript.text, manuscript.paragraphs, f"{name} {seed}", slips)
            noted = {note.span: note.fix for note in _notes(spoiled)}
            for slip in sown:
                self.sown[slip.words] += 1
                hit = next((span for span in noted if span.overlaps(slip.span)), None)
                self.found[slip.words] += hit is not None
                self.mended += hit is not None and noted[hit] is not None


def _notes(text: str) -> list[Finding]:
    return list(check(Draft(Story(from_text(text), (), (), (), ()), Settings())))


def table(harvest: Harvest, least: int) -> str:
    """Return what was found by set, those sown often first, and the sums."""
    rows = [f"{'set':40}{'sown':>6}{'found':>7}{'share':>7}"]
    for words, sown in harvest.sown.most_common():
        if sown >= least:
            found = harvest.found[words]
            rows.append(f"{', '.join(words):40}{sown:6}{found:7}{found / sown:7.0%}")
    sown, found = harvest.sown.total(), harvest.found.total()
    rows.append(f"{'all':40}{sown:6}{found:7}{found / max(1, sown):7.0%}")
    rate = 10_000 * harvest.false / max(1, harvest.words)
    rows.append(f"notes on the clean text: {harvest.false} in {harvest.words} words, {rate:.2f} in 10,000")
    return "\n".join(rows)


def clean_stories() -> Iterator[tuple[str, str]]:
    """Yield the building stories the model never learned from."""
    from training.realword.prose import stories

    yield from stories(held_out=True)


def main() -> None:
    """Print what was found by set; with --false every note on the clean text."""
    parser = argparse.ArgumentParser(prog="python -m evaluation.sown_confusions", description=__doc__)
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument(
        "--novels", action="store_true", help="the validation novels, not the building stories"
    )
    parser.add_argument("--seeds", type=int, default=10, help="how many times each text is spoiled")
    parser.add_argument("--slips", type=int, default=12, help="slips in a text each time")
    parser.add_argument("--least", type=int, default=8, help="list the sets sown at least so often")
    parser.add_argument("--false", action="store_true", help="list the notes on the clean text")
    asked = parser.parse_args()
    texts = _novels(asked.data) if asked.novels else clean_stories()
    harvest = Harvest(Counter(), Counter())
    for name, text in texts:
        for line in harvest.add(text, name, asked.seeds, asked.slips):
            if asked.false:
                print(line)
    print(table(harvest, asked.least))


def _novels(data: Path) -> Iterator[tuple[str, str]]:
    for name in ("pdnc", "litbank"):
        for id in document_ids(data, name, "valid"):
            yield id, load(data, name, id).text


if __name__ == "__main__":
    main()
