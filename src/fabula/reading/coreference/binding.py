"""Binding: which mentions of a sentence cannot be one person, by how the sentence is built.

"He had pulled since before the lad was born": whoever is called by a pronoun or a name is not described anew
inside what is said of him. Principles B and C of Chomsky's *Lectures on Government and Binding* (1981), read
off the dependency tree: a subject or an object, and a description or name anywhere in its own clause or in
one that hangs on it, are two people; so are the fellows of "the cook and the boy", and a phrase and whoever
is named in it ("his sister").
"""

from __future__ import annotations

from collections.abc import Iterator

from fabula.reading.mentions import Mentions
from fabula.reading.prose import Prose

GOVERNORS = frozenset({"nsubj", "nsubjpass", "dobj", "dative", "iobj"})
SUBJECTS = ("nsubj", "nsubjpass")
SAYING = frozenset({"appos", "attr", "oprd"})  # of whom a noun says something, and means nobody else
LIKENED = frozenset({"as", "like"})


def apart(prose: Prose, mentions: Mentions) -> list[list[int]]:
    """Return for each mention those that are somebody else, before it and after it."""
    found: list[list[int]] = [[] for _ in mentions.all]
    for one, other in {*_governed(prose, mentions), *_nested(mentions), *_joined(prose, mentions)}:
        found[one].append(other)
        found[other].append(one)
    return found


def _governed(prose: Prose, mentions: Mentions) -> Iterator[tuple[int, int]]:
    """Yield each description or name with the subjects and objects over it."""
    tokens, quotation_of = prose.tokens, prose.quotation_of
    for index, mention in enumerate(mentions.all):
        if mention.kind == "pronoun" or index in mentions.attributes or tokens.dep[mention.head] in SAYING:
            continue
        below, above = mention.head, tokens.head[mention.head]
        while above != below and quotation_of[above] == quotation_of[mention.head]:
            if tokens.lower[below] in LIKENED:
                break
            for child in tokens.children[above]:
                if child == below or child >= mention.first or tokens.dep[child] not in GOVERNORS:
                    continue
                if quotation_of[child] != quotation_of[mention.head]:
                    continue
                governor = mentions.at.get(child, -1)
                if governor >= 0:
                    yield governor, index
            if tokens.dep[above] == "conj" and any(tokens.dep[c] in SUBJECTS for c in tokens.children[above]):
                break
            below, above = above, tokens.head[above]


def _nested(mentions: Mentions) -> Iterator[tuple[int, int]]:
    """Yield each phrase with those inside it."""
    open_: list[int] = []
    for index, mention in enumerate(mentions.all):
        while open_ and mentions.all[open_[-1]].last < mention.first:
            open_.pop()
        if mention.kind != "name":
            yield from ((outer, index) for outer in open_ if mentions.all[outer].head != mention.head)
        open_.append(index)


def _joined(prose: Prose, mentions: Mentions) -> Iterator[tuple[int, int]]:
    """Yield the fellows that "and" joins."""
    tokens = prose.tokens
    for index, mention in enumerate(mentions.all):
        if tokens.dep[mention.head] == "conj":
            fellow = mentions.at.get(tokens.head[mention.head], -1)
            if fellow >= 0:
                yield fellow, index
