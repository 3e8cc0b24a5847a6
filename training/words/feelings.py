"""Derive ``data/feelings.txt``: words that name a feeling, from WordNet, with their valence, from VADER.

    python -m training.words.feelings vader_lexicon.txt > src/fabula/data/feelings.txt

The lexicon is a file of the package vaderSentiment (MIT), which is not needed otherwise. A word is one of
feeling when its first sense is a feeling (noun.feeling) or a verb of emotion, or derived from such a one; its
valence is its own in VADER, else the mean of its synonyms', from -4 to 4. Words that have none are left out.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from training.words.wordnet import Key, WordNet, listed

FEELING, EMOTION = 12, 37  # the lexicographer's files noun.feeling and verb.emotion
DERIVED = ("+", "=", "\\")  # derivationally related, attribute, pertainym
SIMILAR = ("&", "@", "~")
SENSES = 1  # how many of a word's senses may make it one of feeling
LEAST = 0.9  # of valence, either way, for a word that is one of feeling


def feelings(wordnet: WordNet, vader: dict[str, float]) -> Iterator[tuple[str, str, float, str]]:
    """Yield part of speech, word, valence and the feeling it is of, in the order of the alphabet."""
    never = listed("feelings_never")
    felt = {key for key, synset in wordnet.synsets.items() if synset.file in (FEELING, EMOTION)}
    roots: dict[Key, Key] = {key: key for key in felt}
    for key, synset in wordnet.synsets.items():
        for sign, target in synset.pointers:
            if sign in DERIVED and target in felt and key[0] in ("adj", "adv"):
                roots.setdefault(key, target)
    for key, synset in wordnet.synsets.items():
        for sign, target in synset.pointers:
            if key not in roots and sign in ("&", "\\") and target in roots and key[0] in ("adj", "adv"):
                roots[key] = roots[target]
    found: dict[tuple[str, str], tuple[float, str]] = {}
    for (part, word), senses in wordnet.senses.items():
        key = next((sense for sense in senses[:SENSES] if sense in roots), None)
        if key is None or not word.isalpha() or word in never or (part, word) not in wordnet.common:
            continue
        valence = _valence(wordnet, vader, word, key, roots[key])
        if valence is not None and abs(valence) >= LEAST:
            found[part, word] = (valence, wordnet.synsets[roots[key]].words[0])
    for (part, word), (valence, feeling) in sorted(found.items()):
        yield part, word, valence, feeling


def _valence(wordnet: WordNet, vader: dict[str, float], word: str, *keys: Key) -> float | None:
    if word in vader:
        return vader[word]
    for key in keys:
        synset = wordnet.synsets[key]
        near = list(synset.words)
        scores = [vader[other.lower()] for other in near if other.lower() in vader]
        if not scores:
            alike = [wordnet.synsets[target] for sign, target in synset.pointers if sign in SIMILAR]
            near = [other for synonyms in alike for other in synonyms.words]
            scores = [vader[other.lower()] for other in near if other.lower() in vader]
        if scores:
            return sum(scores) / len(scores)
    return None


def main() -> None:
    """Print the list."""
    vader: dict[str, float] = {}
    for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
        word, score, *_ = line.split("\t")
        vader[word] = float(score)
    print("# Words of feeling: part of speech, word, valence (-4 to 4), feeling. From WordNet and VADER; see")
    print("# training/words/feelings.py.")
    for part, word, valence, feeling in feelings(WordNet(), vader):
        print(f"{part} {word} {valence:.1f} {feeling}")


if __name__ == "__main__":
    main()
