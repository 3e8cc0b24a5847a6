"""Count how often prose has each phrase, gesture and word, in the texts that weights are learnt from.

python -m training.words.prose_rates --data ../shared/data --parses /tmp/parses

Writes ``data/phrase_rates.txt`` and ``data/gesture_rates.txt``, in 100,000 words of narration, of novels or
of the building stories, whichever have more, and ``data/common_in_prose.txt``, the forms of common words.
Takes a minute where the parses are kept, ten where they are not.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from evaluation.gold import load_gold
from evaluation.loaders import document_ids, load
from evaluation.readings import RULES, read_text
from fabula.checking.lemmas import lemma
from fabula.checking.narration import Narration
from fabula.checking.phrases import PER, named, phrases
from fabula.reading.lexicon import load_lines
from training.corpora import STORIES

DATA = Path(__file__).parents[2] / "src" / "fabula" / "data"
NOVELS = ("pdnc", "litbank")
LEAST = 3  # times a gesture was met that is worth a line
COMMON = 12_000  # words among which a common one stands once


def narrations(texts: Iterable[tuple[str, str]], parses: Path | None) -> Iterator[Narration]:
    """Yield the narration of each of the texts, given by name."""
    for name, text in texts:
        story = read_text(text, name, None, parses, RULES)
        assert story.tokens is not None
        yield Narration(story, story.tokens)


class Counts:
    """What was counted in some texts: words in all, words of narration, and phrases there."""

    def __init__(self, told: Iterable[Narration]) -> None:
        self.words = Counter[str]()
        self.phrases = Counter[str]()
        self.narrated = 0
        for narration in told:
            self.words.update(word for word in narration.tokens.lower if word.isalpha())
            self.phrases.update(name for name, _ in phrases(narration))
            self.narrated += narration.said.count(False)

    def rate(self, name: str) -> float:
        """Return how often a phrase stands in 100,000 words of narration."""
        return PER * self.phrases[name] / self.narrated


def common_forms(words: Counter[str]) -> list[str]:
    """Return the words whose forms, taken together, are common."""
    lemmas = Counter[str]()
    for word, count in words.items():
        lemmas[lemma(word)] += count
    total = words.total()
    return sorted(word for word in words if len(word) > 1 and lemmas[lemma(word)] * COMMON >= total)


def main() -> None:
    """Count and write the three files."""
    parser = argparse.ArgumentParser(
        prog="python -m training.words.prose_rates", description=__doc__.split("\n")[0]
    )
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--parses", type=Path, help="a folder to keep parses in")
    asked = parser.parse_args()
    ids = [(name, id) for name in NOVELS for id in document_ids(asked.data, name, "train")]
    novels = Counts(narrations(((id, load(asked.data, name, id).text) for name, id in ids), asked.parses))
    stories = Counts(narrations(((gold.name, gold.text) for gold in load_gold(STORIES)), asked.parses))
    listed = {named(line) for line in load_lines("phrases")}
    both = novels.phrases + stories.phrases
    for file, names in (
        ("phrase_rates", sorted(listed)),
        ("gesture_rates", sorted(name for name in both if name not in listed and both[name] >= LEAST)),
    ):
        rates = {name: max(novels.rate(name), stories.rate(name)) for name in names}
        _write(
            file,
            "How often prose has each in 100,000 words of narration",
            [f"{k} {v:.1f}" for k, v in rates.items()],
        )
    _write(
        "common_in_prose",
        "Forms of words that are common in prose",
        common_forms(novels.words + stories.words),
    )


def _write(name: str, what: str, lines: list[str]) -> None:
    head = f"# {what}; counted by training/words/prose_rates.py.\n"
    (DATA / f"{name}.txt").write_text(head + "".join(f"{line}\n" for line in lines), "utf-8")


if __name__ == "__main__":
    main()
