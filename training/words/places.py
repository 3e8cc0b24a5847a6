"""Derive ``data/place_nouns.txt``: what a person may be in, at or on, from WordNet's artifacts and lands.

python -m training.words.places > src/fabula/data/place_nouns.txt
"""

from __future__ import annotations

from training.words.wordnet import WordNet, listed

# (word, rank of its sense): every kind of these is a place.
ROOTS = (
    ("building", 1), ("room", 1), ("area", 6), ("establishment", 4), ("way", 6), ("dwelling", 1),
    ("vehicle", 1), ("tract", 1), ("geological_formation", 1), ("body_of_water", 1), ("shelter", 1),
    ("workplace", 1), ("facility", 1), ("deck", 1), ("platform", 1), ("stairs", 1), ("floor", 2),
    ("municipality", 1), ("district", 1), ("square", 3), ("landing", 1), ("bridge", 1), ("camp", 1),
    ("wall", 1), ("tower", 1), ("mooring", 1), ("entrance", 1), ("balcony", 2), ("patio", 1), ("corner", 4),
    ("seaport", 1), ("dock", 1), ("altar", 1), ("arena", 1), ("cave", 1), ("forest", 2), ("shore", 1),
    ("bed", 1), ("table", 2), ("bench", 1), ("counter", 1), ("roof", 1),
)  # fmt: skip
LEFT_OUT = (("wheeled_vehicle", 1), ("sled", 1), ("military_vehicle", 1), ("projectile", 1), ("rocket", 1))
KEPT = (
    ("car", 1), ("bus", 1), ("truck", 1), ("train", 1), ("wagon", 1), ("carriage", 2), ("cab", 3),
    ("taxi", 1), ("van", 1), ("ambulance", 1), ("tram", 1), ("coach", 1),
)  # fmt: skip
SENSES = 2  # a word is a place's by one of its first senses


def place_nouns(wordnet: WordNet) -> list[str]:
    """Return the nouns, in the order of the alphabet."""
    kinds = wordnet.kinds_of(wordnet.sense("noun", *root) for root in ROOTS)
    kinds -= wordnet.kinds_of(wordnet.sense("noun", *root) for root in LEFT_OUT)
    kinds |= wordnet.kinds_of(wordnet.sense("noun", *root) for root in KEPT)
    found = {
        word
        for (part, word), senses in wordnet.senses.items()
        if part == "noun" and kinds.intersection(senses[:SENSES]) and word.isalpha()
    }
    return sorted((found | listed("place_nouns_added")) - listed("place_nouns_never"))


if __name__ == "__main__":
    print("# Nouns for what a person may be in, at or on; derived from WordNet by training/words/places.py.")
    print("\n".join(place_nouns(WordNet())))
