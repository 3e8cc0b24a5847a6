"""Derive ``data/feelings.txt``: words that name a feeling, from WordNet, with their valence, from VADER.

    python -m training.words.feelings vader_lexicon.txt > src/fabula/data/feelings.txt

The lexicon is a file of the package vaderSentiment (MIT), which is not needed otherwise. A word is one of
feeling when its first sense is a feeling (noun.feeling) or a verb of emotion, or derived from such a one; its
valence is its own in VADER, else the mean of its synonyms', from -4 to 4. Words that have none are left out.

Two more kinds show a feeling without naming one. Verbs whose first sense is a way of smiling, weeping,
scolding ... (``showing_roots.txt``), and the nouns made from them, have the valence of that root. Other
adjectives of some valence are a *state*, which is felt when somebody *feels* it ("felt lost").
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from training.words.wordnet import Key, WordNet, lines, listed

FEELING, EMOTION = 12, 37  # the lexicographer's files noun.feeling and verb.emotion
DERIVED = ("+", "=", "\\")  # derivationally related, attribute, pertainym
SIMILAR = ("&", "@", "~")
EXPRESSIONS = (4, 7, 10)  # noun.act, noun.attribute, noun.communication: a laugh, a frown
SENSES = 1  # how many of a word's senses may make it one of feeling
LEAST = 0.9  # of valence, either way, for a word that is one of feeling
KINDS = 3  # that a feeling must have for others to be called by its name
TOO_WIDE = ("emotion", "temper")  # good and bad ones alike
STRONG = 1.4  # of valence, either way, for a state

Row = tuple[str, str, float, str]  # part of speech, word, valence, feeling


def feelings(wordnet: WordNet, vader: dict[str, float]) -> Iterator[Row]:
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
        if key is None or not word.isalpha() or word in never:
            continue
        valence = _valence(wordnet, vader, word, key, roots[key])
        if valence is not None and abs(valence) >= LEAST:
            found[part, word] = (valence, _name(wordnet, roots[key]))
    for (part, word), (valence, feeling) in sorted(found.items()):
        yield part, word, valence, feeling


def showings(wordnet: WordNet) -> Iterator[Row]:
    """Yield the verbs that are ways of showing a feeling, and the nouns made from them."""
    never = listed("feelings_never")
    shown: dict[Key, tuple[float, str]] = {}
    for line in lines("showing_roots"):
        verb, rank, valence, feeling = line.split()
        for key in wordnet.kinds_of([wordnet.sense("verb", verb, int(rank))]):
            shown.setdefault(key, (float(valence), feeling))
    made = {
        target: shown[key]
        for key in shown
        for sign, target in wordnet.synsets[key].pointers
        if sign == "+" and target[0] == "noun" and wordnet.synsets[target].file in EXPRESSIONS
    }
    for (part, word), senses in wordnet.senses.items():
        found = shown.get(senses[0]) if part == "verb" else made.get(senses[0])
        if found and word.isalpha() and word not in never and (part, word) in wordnet.common:
            yield part, word, *found


def states(wordnet: WordNet, vader: dict[str, float]) -> Iterator[Row]:
    """Yield the adjectives that say something good or bad, for what somebody feels like."""
    for part, word in sorted(wordnet.common):
        valence = vader.get(word, 0.0)
        if part == "adj" and word.isalpha() and abs(valence) >= STRONG:
            yield "state", word, valence, "ease" if valence > 0 else "unease"


def _name(wordnet: WordNet, key: Key) -> str:
    """Return the feeling a sense is of: itself, or the first above it that has enough kinds."""
    noun = next((target for sign, target in wordnet.synsets[key].pointers
                 if sign == "+" and wordnet.synsets[target].file == FEELING), key)  # fmt: skip
    above: Key | None = noun
    while above is not None and wordnet.synsets[above].file == FEELING:
        name = wordnet.synsets[above].words[0]
        if len(wordnet.hyponyms[above]) >= KINDS and name not in TOO_WIDE:
            return name
        above = next((target for sign, target in wordnet.synsets[above].pointers if sign == "@"), None)
    return wordnet.synsets[noun].words[0]


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
    wordnet = WordNet()
    found: dict[tuple[str, str], tuple[float, str]] = {}
    for part, word, *said in (*feelings(wordnet, vader), *showings(wordnet), *states(wordnet, vader)):
        if part != "state" or ("adj", word) not in found:
            found.setdefault((part, word), said)
    for (part, word), (valence, feeling) in sorted(found.items()):
        print(f"{part} {word} {valence:.1f} {feeling}")


if __name__ == "__main__":
    main()
