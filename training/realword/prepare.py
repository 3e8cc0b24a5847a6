"""Prepare: the sets of words, and the places in edited prose where one of them stands, as arrays.

    python -m training.realword.prepare --data ../shared/data --out FOLDER

Takes five minutes on one core and 4 GB of memory. Writes ``src/fabula/data/confusions.txt`` too.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np

from fabula.models.confusions import Slot, Vocabulary, Words, around, others_of, slots_of
from training.realword.gather import gathered, write
from training.realword.prose import novels, stories, words_in

MOST = 20_000  # places of one form that are learned from
CONTRACTIONS = Path(__file__).with_name("contractions.txt")
HELD_OUT, FROM = 8, 3  # one book in so many, beginning with this, is for choosing thresholds

Arrays = dict[str, np.ndarray]
Text = Sequence[Words]


def gather(data: Path, texts: Iterable[Text]) -> None:
    """Count the words and write the sets of those taken for one another."""
    small, every, together = Counter[str](), Counter[str](), Counter[tuple[str, str]]()
    for text in texts:
        for words in text:
            every.update(words.form)
            small.update(form for form, high in zip(words.form, words.capital, strict=True) if not high)
            together.update(pairwise(words.form))
    write(gathered(data, small, every, together))


@cache
def contractions() -> dict[str, str]:
    """Return for words written out their short form."""
    lines = CONTRACTIONS.read_text("utf-8").splitlines()
    return dict(line.split(", ") for line in lines if not line.startswith("#"))


def written_out(words: Words, paragraph: int) -> Iterator[Slot]:
    """Yield the places where a short form would fit as well: before a word, *you're* for *you are*."""
    short = contractions()
    for index, pair in enumerate(pairwise(words.form)):
        form = short.get(" ".join(pair))
        if form in others_of() and index + 2 < len(words.form) and words.form[index + 2][0].isalnum():
            yield Slot(form, paragraph, index, index + 1)


def places(
    texts: Iterable[Text],
    vocabulary: Vocabulary,
    find: Callable[[Words, int], Iterator[Slot]] = slots_of,
) -> Arrays:
    """Return the form at every slot, [slots], and what stands around it, both [slots, 2 * REACH]."""
    ids = {form: index for index, form in enumerate(others_of())}
    parts = []
    for text in texts:
        slots = [slot for index, words in enumerate(text) for slot in find(words, index)]
        forms, capitals = around(text, slots, vocabulary)
        form = np.array([ids[slot.form] for slot in slots], np.int32)
        parts.append((form, forms.astype(np.int32), capitals.astype(np.int8)))
    names = ("form", "around", "capitals")
    return {name: np.concatenate(part) for name, part in zip(names, zip(*parts, strict=True), strict=True)}


def joined(*found: Arrays) -> Arrays:
    """Return the places of all."""
    return {name: np.concatenate([one[name] for one in found]) for name in found[0]}


def count(texts: Iterable[Text]) -> int:
    """Count the words, marks left out."""
    return sum(form[0].isalnum() for text in texts for words in text for form in words.form)


def thinned(found: Arrays) -> Arrays:
    """Leave at most so many places of each form, by chance."""
    met = Counter[int]()
    kept = []
    order = np.random.default_rng(1).permutation(len(found["form"]))
    for index, form in zip(order.tolist(), found["form"][order].tolist(), strict=True):
        met[form] += 1
        if met[form] <= MOST:
            kept.append(index)
    return {name: values[np.sort(kept)] for name, values in found.items()}


def main() -> None:
    """Read, gather, find the places, and write them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    books = [words_in(text) for _, text in novels(given.data)]
    learned = [book for index, book in enumerate(books) if index % HELD_OUT != FROM]
    held = books[FROM::HELD_OUT]
    choose = [words_in(text) for _, text in stories("choose")]
    gather(given.data, learned)
    vocabulary = Vocabulary()
    parts = {
        "train": joined(
            thinned(places(learned, vocabulary)), thinned(places(learned, vocabulary, written_out))
        ),
        "own": places((words_in(text) for _, text in stories("learn")), vocabulary),
        "held": places(held, vocabulary),
        "choose": places(choose, vocabulary),
    }
    arrays = {f"{part}_{name}": values for part, found in parts.items() for name, values in found.items()}
    texts = {"train": learned, "held": held, "choose": choose}
    words = {part: count(told) for part, told in texts.items()}
    given.out.mkdir(parents=True, exist_ok=True)
    np.savez(
        given.out / "examples.npz",
        hashes=vocabulary.hashes,
        pieces=vocabulary.pieces,
        **{f"{part}_words": np.int64(many) for part, many in words.items()},
        **arrays,
    )
    print({part: len(found["form"]) for part, found in parts.items()}, f"in {words} words")


if __name__ == "__main__":
    main()
