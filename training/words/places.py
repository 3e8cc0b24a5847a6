"""Derive ``data/place_nouns.txt``: what a person may be in, at or on, from WordNet's artifacts and lands.

python -m training.words.places > src/fabula/data/place_nouns.txt
"""

from __future__ import annotations

from collections.abc import Iterator

from training.words.wordnet import Key, WordNet, listed

# kind -> (word, rank of its sense): every kind of these is a place; of several the first holds.
ROOTS = {
    "part": (
        *(("deck", 1), ("platform", 1), ("stairs", 1), ("floor", 2), ("landing", 1), ("wall", 1)),
        *(("entrance", 1), ("corner", 4), ("altar", 1), ("bed", 1), ("table", 2), ("bench", 1)),
        *(("counter", 1), ("roof", 1)),
    ),
    "vehicle": (
        *(("car", 1), ("bus", 1), ("truck", 1), ("train", 1), ("wagon", 1), ("carriage", 2), ("cab", 3)),
        *(("taxi", 1), ("van", 1), ("ambulance", 1), ("tram", 1), ("coach", 1), ("vehicle", 1)),
    ),
    "room": (("room", 1), ("area", 6), ("balcony", 2), ("patio", 1)),
    "building": (
        *(("building", 1), ("establishment", 4), ("dwelling", 1), ("shelter", 1), ("workplace", 1)),
        *(("facility", 1), ("camp", 1), ("tower", 1), ("arena", 1)),
    ),
    "way": (("bridge", 1), ("way", 6)),
    "water": (("body_of_water", 1), ("mooring", 1), ("seaport", 1), ("dock", 1)),
    "land": (("tract", 1), ("geological_formation", 1), ("cave", 1), ("forest", 2), ("shore", 1)),
    "region": (("municipality", 1), ("district", 1), ("square", 3)),
}  # fmt: skip
LEFT_OUT = (("wheeled_vehicle", 1), ("sled", 1), ("military_vehicle", 1), ("projectile", 1), ("rocket", 1))
SENSES = 2  # a word is a place's by one of its first senses
DOUBTFUL = "doubtful"  # the kind of those that are a place's by the second only


def place_nouns(wordnet: WordNet) -> dict[str, str]:
    """Return the nouns and their kinds, in the order of the alphabet; words in pairs are joined by ``_``.

    Of pairs only those are told whose last word alone is no place: *signal_box*.
    """
    kind_of = dict(_kinds(wordnet))
    nouns: dict[str, str] = {}
    for (part, word), senses in wordnet.senses.items():
        if part == "noun" and word.isalpha():
            kinds = [kind_of[sense] for sense in senses[:SENSES] if sense in kind_of]
            if kinds:
                nouns[word] = kinds[0] if senses[0] in kind_of else DOUBTFUL
    nouns |= dict(line.split() for line in listed("place_nouns_added"))
    never = listed("place_nouns_never")
    nouns = {word: kind for word, kind in nouns.items() if word not in never}
    for (part, words), senses in wordnet.senses.items():
        one, joined, last = words.partition("_")
        pair = part == "noun" and joined and one.isalpha() and last.isalpha()
        if pair and last not in nouns and senses[0] in kind_of and words not in never:
            nouns[words] = kind_of[senses[0]]
    return dict(sorted(nouns.items()))


def _kinds(wordnet: WordNet) -> Iterator[tuple[Key, str]]:
    """Yield the senses that are places, each with its kind; where a sense comes again, the last holds."""
    left_out = wordnet.kinds_of(wordnet.sense("noun", *root) for root in LEFT_OUT)
    for kind, roots in reversed(ROOTS.items()):
        for word, number in roots:
            key = wordnet.sense("noun", word, number)
            for sense in wordnet.kinds_of([key]):
                if sense not in left_out or (kind == "vehicle" and word != "vehicle"):
                    yield sense, kind


if __name__ == "__main__":
    print("# Nouns for what a person may be in, at or on, and of what kind each is; derived from WordNet by")
    print("# training/words/places.py.")
    print("\n".join(f"{word} {kind}" for word, kind in place_nouns(WordNet()).items()))
