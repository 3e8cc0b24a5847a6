"""Pairs: what can be said of two mentions beside their words, in small numbers the network has tables for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

import numpy
import numpy.typing

from fabula.reading.lexicon import load_pairs
from fabula.reading.mentions import PersonMention, sexes_of_nouns
from fabula.reading.prose import Prose

Ints = numpy.typing.NDArray[numpy.int32]
Bytes = numpy.typing.NDArray[numpy.uint8]

KINDS = {"name": 0, "nominal": 1, "pronoun": 2}
PRONOUNS = {"": 0, "I": 1, "we": 2, "you": 3, "he/him": 4, "she/her": 5, "they/them": 6}
OTHER_PRONOUN = 7
ROLES = {"nsubj": 0, "nsubjpass": 0, "dobj": 1, "dative": 1, "iobj": 1, "poss": 2, "pobj": 3}
OTHER_ROLE = 4
DETERMINERS = {
    "the": 1, "a": 2, "an": 2, "some": 2, "another": 2, "my": 3, "your": 3, "his": 3, "her": 3, "our": 3,
    "their": 3, "this": 4, "that": 4, "these": 4, "those": 4,
}  # fmt: skip
SEXES = {"he/him": "m", "she/her": "f"}
REFLEXIVES = ("self", "selves")
BACK = 50  # mentions before one among which its antecedent is looked for
ALIKE = 4  # mentions further back that have the same head and are looked at too

MENTION_GAPS = (1, 2, 3, 4, 6, 9, 14, 24, 49)  # the last of each step
SENTENCE_GAPS = (0, 1, 2, 3, 5, 9, 19)
PARAGRAPH_GAPS = (0, 1, 2, 4, 8)
RIVALS = (0, 1, 2, 3, 5, 8, 13)

# The number of values of each feature, in the order of ``pair_features``. New ones go to the end: a training
# may begin from weights that do not know them.
SIZES = (9, 64, 36, 30, 32, 18, 54, 12, 36, 50, 25, 8, 24)


@dataclass(frozen=True)
class MentionTable:
    """The mentions of a story as columns of numbers, all of one length, in the order of the text.

    ``target`` is the person that names and deixis point to by rule (the speaker for "I" in speech), or -1;
    ``line`` the quotation a mention stands in, or -1; ``head`` and ``words`` number equal strings alike;
    ``verb`` is the token that governs a mention as its argument, or -1.
    """

    kind: Ints
    pronoun: Ints
    sex: Ints
    plural: Ints
    said: Ints
    line: Ints
    role: Ints
    determiner: Ints
    head: Ints
    words: Ints
    first: Ints
    last: Ints
    token: Ints
    sentence: Ints
    paragraph: Ints
    reflexive: Ints
    verb: Ints
    target: Ints

    def __len__(self) -> int:
        return len(self.kind)


def mention_table(
    prose: Prose, mentions: Sequence[PersonMention], targets: Sequence[int], sexes: Sequence[str]
) -> MentionTable:
    """Describe mentions in numbers.

    ``targets`` gives for each mention the person meant by rule, or -1, ``sexes`` for each person what is
    known of their sex: m, f or u.
    """
    tokens, lower, said, line = prose.tokens, prose.tokens.lower, prose.said, prose.quotation_of
    known = _known_sexes()
    numbers: dict[str, int] = {}

    def number(text: str) -> int:
        return numbers.setdefault(text, len(numbers))

    rows = []
    for mention, target in zip(mentions, targets, strict=True):
        head = mention.head
        rows.append(
            (
                KINDS[mention.kind],
                PRONOUNS.get(mention.pronouns, OTHER_PRONOUN) if mention.kind == "pronoun" else 0,
                _sex(prose, mention, sexes[target] if target >= 0 else "u", known),
                mention.plural or mention.pronouns in ("we", "they/them"),
                said[head],
                line[head],
                ROLES.get(tokens.dep[head], OTHER_ROLE),
                DETERMINERS.get(lower[mention.first], 0) if mention.kind != "pronoun" else 0,
                number(lower[head]),
                number(" ".join(lower[mention.first : mention.last + 1])),
                mention.first,
                mention.last,
                head,
                tokens.sentence[head],
                tokens.paragraph[head],
                mention.kind == "pronoun" and lower[head].endswith(REFLEXIVES),
                verb_of(prose, head),
                target,
            )
        )
    columns = numpy.array(rows, dtype=numpy.int32).reshape(-1, 18).T.copy()
    return MentionTable(*columns)


def with_people(
    table: MentionTable, prose: Prose, mentions: Sequence[PersonMention], targets: Sequence[int],
    sexes: Sequence[str],
) -> MentionTable:  # fmt: skip
    """Return a table as ``mention_table`` gives it for other targets and sexes of the same mentions."""
    known, sex = _known_sexes(), table.sex.copy()
    for index in numpy.flatnonzero(table.kind == KINDS["name"]).tolist():
        target = targets[index]
        sex[index] = _sex(prose, mentions[index], sexes[target] if target >= 0 else "u", known)
    return replace(table, sex=sex, target=numpy.array(targets, dtype=numpy.int32))


@cache
def _known_sexes() -> dict[str, str]:
    return {**load_pairs("first_names"), **sexes_of_nouns()}


def _sex(prose: Prose, mention: PersonMention, of_target: str, known: dict[str, str]) -> int:
    told = SEXES.get(mention.pronouns, "")
    if mention.kind == "name":
        told = told or (of_target if of_target in ("m", "f") else "")
        words = prose.tokens.lower[mention.first : mention.last + 1]
        if "-" in words and prose.tokens.word[mention.last].islower():
            words = []  # the halves of Seo-yeong are no names of their own
        told = told or next((known[word] for word in words if known.get(word) in ("m", "f")), "")
    return {"m": 1, "f": 2}.get(told, 0)


def verb_of(prose: Prose, head: int) -> int:
    """Return the verb that a mention with this head is an argument of, or -1."""
    tokens = prose.tokens
    if tokens.dep[head] in ("nsubj", "nsubjpass", "dobj", "dative", "iobj"):
        return tokens.head[head]
    if tokens.dep[head] == "pobj":
        return tokens.head[tokens.head[head]]
    return -1


def candidate_pairs(table: MentionTable) -> tuple[Ints, Ints]:
    """Return the pairs (mention, antecedent) to be weighed, two columns of indices.

    For each mention the ``BACK`` before it, and of those further back the last ``ALIKE`` with the same head
    word, pronouns left out; sorted by mention, then antecedent.
    """
    index = numpy.arange(len(table), dtype=numpy.int32)
    start = numpy.maximum(0, index - BACK)
    further = _alike(table, start.tolist())
    alike = numpy.array([len(found) for found in further], numpy.int32)
    size = alike + index - start
    begins = numpy.cumsum(size, dtype=numpy.int32) - size
    antecedent = numpy.arange(size.sum(), dtype=numpy.int32)
    antecedent += numpy.repeat(start - alike - begins, size)
    for pair, found in zip(begins.tolist(), further, strict=True):
        if found:
            antecedent[pair : pair + len(found)] = found
    return numpy.repeat(index, size), antecedent


def _alike(table: MentionTable, start: Sequence[int]) -> list[list[int]]:
    """Return for each mention the last with the same head before the place where the others start."""
    same: dict[int, list[int]] = {}
    found: list[list[int]] = []
    for index, (head, kind) in enumerate(zip(table.head.tolist(), table.kind.tolist(), strict=True)):
        if kind == KINDS["pronoun"]:
            found.append([])
            continue
        known = same.setdefault(head, [])
        found.append([other for other in known[-ALIKE - BACK :] if other < start[index]][-ALIKE:])
        known.append(index)
    return found


def pair_features(table: MentionTable, mention: Ints, antecedent: Ints) -> Bytes:
    """Return the features of pairs [pairs, len(SIZES)], each below its size in ``SIZES``."""

    def both(column: Ints) -> tuple[Ints, Ints]:
        return column[mention], column[antecedent]

    kind, old_kind = both(table.kind)
    pronoun, old_pronoun = both(table.pronoun)
    sex, old_sex = both(table.sex)
    plural, old_plural = both(table.plural)
    said, old_said = both(table.said)
    sentence, old_sentence = both(table.sentence)
    paragraph, old_paragraph = both(table.paragraph)
    role, old_role = both(table.role)
    determiner, old_determiner = both(table.determiner)
    kinds = kind * 3 + old_kind
    deixis = numpy.where(pronoun == 3, 2, numpy.where((pronoun == 1) | (pronoun == 2), 1, 0))
    old_deixis = numpy.where(old_pronoun == 3, 2, numpy.where((old_pronoun == 1) | (old_pronoun == 2), 1, 0))
    group = numpy.where(deixis > 0, 0, numpy.where(kind == 2, 1, 2))
    features = (
        kinds,
        pronoun * 8 + old_pronoun,
        ((sex * 3 + old_sex) * 2 + plural) * 2 + old_plural,
        bucket(mention - antecedent, MENTION_GAPS) * 3 + kind,
        bucket(sentence - old_sentence, SENTENCE_GAPS) * 4 + said * 2 + old_said,
        bucket(paragraph - old_paragraph, PARAGRAPH_GAPS) * 3 + group,
        _line_relation(table, mention, antecedent) * 9 + deixis * 3 + old_deixis,
        agreement(table, mention, antecedent) * 4 + (kind == 0) * 2 + (old_kind == 0),
        _likeness(table, mention, antecedent) * 9 + kinds,
        (role * 5 + old_role) * 2 + (sentence == old_sentence),
        determiner * 5 + old_determiner,
        _position(table, mention, antecedent) * 2 + table.reflexive[mention],
        bucket(rivals(table, mention, antecedent), RIVALS) * 3 + group,
    )
    return numpy.stack(features, axis=1).astype(numpy.uint8)


def bucket(values: Ints, edges: Sequence[int]) -> Ints:
    """Return the step each value is on: that of the first edge it does not pass."""
    return numpy.searchsorted(numpy.array(edges), values, side="left").astype(numpy.int32)


def _line_relation(table: MentionTable, mention: Ints, antecedent: Ints) -> Ints:
    said, old_said = table.said[mention] == 1, table.said[antecedent] == 1
    same = table.line[mention] == table.line[antecedent]
    near = table.paragraph[mention] == table.paragraph[antecedent]
    relation = numpy.where(said & old_said, numpy.where(same, 3, numpy.where(near, 4, 5)), 0)
    return numpy.where(said & ~old_said, 1, numpy.where(~said & old_said, 2, relation)).astype(numpy.int32)


def _likeness(table: MentionTable, mention: Ints, antecedent: Ints) -> Ints:
    """Return 0 for unlike words, 1 for the same head word, 2 for the same words."""
    head = table.head[mention] == table.head[antecedent]
    words = table.words[mention] == table.words[antecedent]
    return numpy.where(words, 2, head).astype(numpy.int32)


def agreement(table: MentionTable, mention: Ints, antecedent: Ints) -> Ints:
    """Return 1 for two mentions of one person by rule, 2 for those of two, 0 where no rule tells of both."""
    target, old_target = table.target[mention], table.target[antecedent]
    told = numpy.where(target == old_target, 1, 2)
    return numpy.where((target < 0) | (old_target < 0), 0, told).astype(numpy.int32)


def rivals(table: MentionTable, mention: Ints, antecedent: Ints) -> Ints:
    """Return how many mentions between the two agree with the later one in sex and number too."""
    third = (table.pronoun == 0) | (table.pronoun > PRONOUNS["you"])
    so_far = numpy.zeros((6, len(table) + 1), numpy.int32)  # those of each sex and number before each mention
    for kind in range(6):
        sex, plural = divmod(kind, 2)
        agrees = third & (table.plural == plural)
        if sex:
            agrees &= (table.sex == sex) | (table.sex == 0)
        numpy.cumsum(agrees, out=so_far[kind, 1:])
    asked = (table.sex * 2 + table.plural)[mention]
    found: Ints = so_far[asked, mention] - so_far[asked, antecedent + 1]
    return found


def _position(table: MentionTable, mention: Ints, antecedent: Ints) -> Ints:
    """Return 1 for a mention inside its antecedent, 2 for the reverse, 3 for arguments of one verb."""
    inside = (table.first[mention] >= table.first[antecedent]) & (
        table.last[mention] <= table.last[antecedent]
    )
    around = (table.first[mention] <= table.first[antecedent]) & (
        table.last[mention] >= table.last[antecedent]
    )
    fellows = (table.verb[mention] >= 0) & (table.verb[mention] == table.verb[antecedent])
    return numpy.where(inside, 1, numpy.where(around, 2, numpy.where(fellows, 3, 0))).astype(numpy.int32)
