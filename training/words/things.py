"""Derive ``data/thing_nouns.txt``: what can be put somewhere, from WordNet's artifacts and foods.

python -m training.words.things > src/fabula/data/thing_nouns.txt
"""

from __future__ import annotations

from training.words.wordnet import WordNet, listed

# (word, rank of its sense): every kind of these is a thing.
ROOTS = (
    ("artifact", 1), ("food", 1), ("food", 2), ("fruit", 1), ("vegetable", 1), ("flower", 1),
    ("plant_part", 1), ("document", 1), ("written_communication", 1), ("stone", 1),
    ("medium_of_exchange", 1), ("jewel", 1),
)  # fmt: skip
LEFT_OUT = (
    ("structure", 1), ("way", 6), ("facility", 1), ("track", 11), ("body_part", 1), ("surface", 1),
    ("part", 2), ("excavation", 1), ("art", 1),
)  # fmt: skip
SENSES = 1  # a word is a thing's by its first sense
# Of these it is one by its second too, or by any: hardly anybody puts another kind of date in a bowl.
SURE = (
    ("clothing", 1), ("footwear", 1), ("headdress", 1), ("produce", 1), ("edible_fruit", 1), ("container", 1),
    ("implement", 1), ("plaything", 1), ("jewelry", 1), ("baked_goods", 1),
)  # fmt: skip
SURE_SENSES = 3


def thing_nouns(wordnet: WordNet) -> list[str]:
    """Return the nouns, in the order of the alphabet."""
    kinds = wordnet.kinds_of(wordnet.sense("noun", *root) for root in ROOTS)
    kinds -= wordnet.kinds_of(wordnet.sense("noun", *root) for root in LEFT_OUT)
    sure = wordnet.kinds_of(wordnet.sense("noun", *root) for root in SURE)
    found = {
        word
        for (part, word), senses in wordnet.senses.items()
        if part == "noun"
        and word.isalpha()
        and (kinds.intersection(senses[:SENSES]) or sure.intersection(senses[:SURE_SENSES]))
    }
    return sorted((found | listed("thing_nouns_added")) - listed("thing_nouns_never"))


if __name__ == "__main__":
    print("# Nouns for what can be put somewhere; derived from WordNet by training/words/things.py.")
    print("\n".join(thing_nouns(WordNet())))
