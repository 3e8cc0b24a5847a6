"""WordNet's files (Debian's wordnet-base), read as synsets and the senses of words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

FOLDER = Path("/usr/share/wordnet")
PARTS = {"n": "noun", "v": "verb", "a": "adj", "s": "adj", "r": "adv"}

Key = tuple[str, int]  # part of speech and offset in its file


@dataclass(frozen=True, slots=True)
class Synset:
    """One sense: its words, the number of the lexicographer's file it is from, and where it points."""

    words: tuple[str, ...]
    file: int
    pointers: tuple[tuple[str, Key], ...]


def lines(name: str) -> list[str]:
    """Return the lines of a list that stands beside these programs, less remarks, which begin with ``#``."""
    text = Path(__file__).with_name(f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]


def listed(name: str) -> set[str]:
    """Return the words of such a list, one a line."""
    return set(lines(name))


class WordNet:
    """All of WordNet, in memory."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self.synsets: dict[Key, Synset] = {}
        for part in ("noun", "verb", "adj", "adv"):
            for line in (folder / f"data.{part}").read_text(encoding="ascii").splitlines():
                if not line.startswith("  "):
                    self._add(part, line)
        self.senses: dict[tuple[str, str], list[Key]] = {}  # part and word -> senses, the commonest first
        self.common: set[tuple[str, str]] = set()  # those met in the texts that WordNet's makers read
        for part in ("noun", "verb", "adj", "adv"):
            for line in (folder / f"index.{part}").read_text(encoding="ascii").splitlines():
                if not line.startswith("  "):
                    fields = line.split()
                    count = int(fields[2])
                    self.senses[part, fields[0]] = [(part, int(offset)) for offset in fields[-count:]]
                    if int(fields[-count - 1]):
                        self.common.add((part, fields[0]))

    def _add(self, part: str, line: str) -> None:
        fields = line.split(" | ")[0].split()
        count = int(fields[3], 16)
        words = tuple(fields[4 + 2 * n].split("(")[0] for n in range(count))
        at = 4 + 2 * count
        pointers = tuple(
            (fields[at + 1 + 4 * n], (PARTS[fields[at + 3 + 4 * n]], int(fields[at + 2 + 4 * n])))
            for n in range(int(fields[at]))
        )
        self.synsets[part, int(fields[0])] = Synset(words, int(fields[1]), pointers)

    @cached_property
    def hyponyms(self) -> dict[Key, list[Key]]:
        """For each sense those that are kinds of it."""
        below: dict[Key, list[Key]] = defaultdict(list)
        for key, synset in self.synsets.items():
            for sign, target in synset.pointers:
                if sign == "@":
                    below[target].append(key)
        return below

    def kinds_of(self, roots: Iterable[Key]) -> set[Key]:
        """Return the senses given and every kind of them."""
        found: set[Key] = set()
        waiting = list(roots)
        while waiting:
            key = waiting.pop()
            if key not in found:
                found.add(key)
                waiting += self.hyponyms[key]
        return found

    def sense(self, part: str, word: str, number: int = 1) -> Key:
        """Return a word's sense by its rank, from 1; raises KeyError where there is none."""
        return self.senses[part, word][number - 1]
