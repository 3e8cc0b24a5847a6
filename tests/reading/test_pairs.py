"""Pairs of mentions: which are weighed, and what is told of them in numbers."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
import pytest
from helpers import prose_of, told_mentions
from hypothesis import given, settings
from hypothesis import strategies as st

from fabula.reading.coreference.pairs import (
    ALIKE,
    BACK,
    KINDS,
    PRONOUNS,
    SIZES,
    MentionTable,
    candidate_pairs,
    mention_table,
    pair_features,
    rivals,
)

MANY = settings(max_examples=100, deadline=None, derandomize=True)
NOBODY = -1

# Each column of a table with the values it may have, both included; the places of mentions are made apart.
VALUES = {
    "kind": (0, 2), "pronoun": (0, 7), "sex": (0, 2), "plural": (0, 1), "said": (0, 1), "line": (-1, 3),
    "role": (0, 4), "determiner": (0, 4), "head": (0, 5), "words": (0, 8), "reflexive": (0, 1),
    "verb": (-1, 6), "target": (-1, 3),
}  # fmt: skip


@st.composite
def tables(draw, longest=30):
    length = draw(st.integers(0, longest))
    chance = np.random.default_rng(draw(st.integers(0, 9_999)))

    def column(low, high):
        return chance.integers(low, high, length, endpoint=True)

    made = {name: column(*values) for name, values in VALUES.items()}
    made["pronoun"] *= made["kind"] == KINDS["pronoun"]
    made["first"] = np.cumsum(column(0, draw(st.integers(0, 60))))
    made["last"] = made["first"] + column(0, 9)
    made["token"] = made["first"] + column(0, 9) % (made["last"] - made["first"] + 1)
    # Of two phrases that hold one another the later may have its head in an earlier sentence.
    made["sentence"] = made["token"] // 3
    made["paragraph"] = made["token"] // 7
    return MentionTable(**{name: found.astype(np.int32) for name, found in made.items()})


@MANY
@given(tables())
def test_every_feature_has_a_place_in_its_table(table):
    mention, antecedent = candidate_pairs(table)
    found = pair_features(table, mention, antecedent)
    assert found.shape == (len(mention), len(SIZES))
    assert (found < np.array(SIZES)).all()
    assert max(SIZES) <= 256, "a feature is a byte"


@MANY
@given(tables())
def test_what_is_told_of_a_pair_hangs_on_the_pair_alone(table):
    mention, antecedent = candidate_pairs(table)
    found = pair_features(table, mention, antecedent)
    for pair in range(0, len(mention), 7):
        alone = slice(pair, pair + 1)
        assert (pair_features(table, mention[alone], antecedent[alone]) == found[alone]).all()


@MANY
@given(tables(longest=140))
def test_pairs_are_in_order_and_bounded(table):
    mention, antecedent = (column.tolist() for column in candidate_pairs(table))
    found = list(zip(mention, antecedent, strict=True))
    assert found == sorted(set(found))
    assert all(0 <= before < index for index, before in found)
    for index in range(len(table)):
        before = [other for one, other in found if one == index]
        near = list(range(max(0, index - BACK), index))
        far = before[: len(before) - len(near)]
        assert before[len(far) :] == near
        if table.kind[index] == KINDS["pronoun"]:
            assert far == []
            continue
        alike = [
            other
            for other in range(max(0, index - BACK))
            if table.head[other] == table.head[index] and table.kind[other] != KINDS["pronoun"]
        ]
        assert far == alike[-ALIKE:]


TEXT = (
    "An old cook kissed her two boys in Lorient, and Solveig laughed at herself.\n\n"
    "“I saw him,” she said. “You lie, my brother.”\n"
)
PHRASES = (
    "An old cook", "her two boys", "her", "Solveig", "herself", "I", "him", "she", "You", "my brother", "my"
)  # fmt: skip


@pytest.fixture(scope="module")
def told(english):
    """Each mention of TEXT by its words, with its row of the table as a dictionary."""
    prose = prose_of(english, TEXT)
    mentions = told_mentions(prose, *PHRASES)
    targets = [NOBODY] * len(PHRASES)
    targets[PHRASES.index("Solveig")] = 1
    table = mention_table(prose, mentions.all, targets, ["m", "f"])
    rows = [
        {field.name: int(getattr(table, field.name)[index]) for field in fields(table)}
        for index in range(len(table))
    ]
    return prose, dict(zip(PHRASES, rows, strict=True))


# column -> what it holds for each of PHRASES
COLUMNS = {
    "kind": [1, 1, 2, 0, 2, 2, 2, 2, 2, 1, 2],
    "pronoun": [0, 0, *(PRONOUNS[one] for one in ("she/her",)), 0,
                *(PRONOUNS[one] for one in ("she/her", "I", "he/him", "she/her", "you")), 0, PRONOUNS["I"]],
    "sex": [0, 0, 2, 2, 2, 0, 1, 2, 0, 1, 0],
    "plural": [0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    "said": [0, 0, 0, 0, 0, 1, 1, 0, 1, 1, 1],
    "line": [-1, -1, -1, -1, -1, 0, 0, -1, 1, 1, 1],
    "determiner": [2, 3, 0, 0, 0, 0, 0, 0, 0, 3, 0],
    "reflexive": [0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0],
    "paragraph": [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1],
    "target": [-1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1],
}  # fmt: skip


@pytest.mark.parametrize("column", COLUMNS)
def test_a_mention_in_numbers(told, column):
    _, rows = told
    assert [rows[words][column] for words in PHRASES] == COLUMNS[column]


def test_where_a_mention_stands(told):
    prose, rows = told
    verbs = {words: prose.tokens.word[row["verb"]] for words, row in rows.items() if row["verb"] >= 0}
    assert verbs["An old cook"] == verbs["her two boys"] == "kissed"
    assert verbs["Solveig"] == verbs["herself"] == "laughed"
    assert verbs["I"] == verbs["him"] == "saw"
    assert "her" not in verbs
    assert [rows[words]["role"] for words in ("An old cook", "her two boys", "her", "herself")] == [
        0,
        1,
        2,
        3,
    ]


def test_equal_words_have_equal_numbers(english):
    prose = prose_of(english, "The cook slept. A cook snored. The cook woke, and the boy slept.")
    phrases = ("The cook", "A cook", "The cook", "the boy")
    table = mention_table(prose, told_mentions(prose, *phrases).all, [NOBODY] * 4, [])
    assert table.head[0] == table.head[1] == table.head[2] != table.head[3]
    assert table.words[0] == table.words[2] != table.words[1]


def test_no_mentions_make_an_empty_table(english):
    table = mention_table(prose_of(english, "It rained."), (), (), ())
    mention, antecedent = candidate_pairs(table)
    assert len(table) == len(mention) == 0
    assert pair_features(table, mention, antecedent).shape == (0, len(SIZES))


def test_what_is_known_of_a_person_tells_a_names_sex(english):
    prose = prose_of(english, "They laughed at Oyelaran.")
    mentions = told_mentions(prose, "Oyelaran")
    sex = [int(mention_table(prose, mentions.all, [0], [known]).sex[0]) for known in ("u", "m", "f")]
    assert sex == [0, 1, 2]


def pair(table, mention, antecedent):
    return pair_features(table, np.array([mention], np.int32), np.array([antecedent], np.int32))[0].tolist()


def with_rows(*rows):
    """A table of mentions that differ from plain ones only in what is said of them here."""
    plain = {
        "kind": 1, "pronoun": 0, "sex": 0, "plural": 0, "said": 0, "line": -1, "role": 4, "determiner": 0,
        "sentence": 0, "paragraph": 0, "reflexive": 0, "verb": -1, "target": -1,
    }  # fmt: skip
    whole = [
        {
            **plain,
            "head": place,
            "words": place,
            "first": 9 * place,
            "last": 9 * place,
            "token": 9 * place,
            **row,
        }
        for place, row in enumerate(rows)
    ]
    return MentionTable(**{field.name: np.array([row[field.name] for row in whole], np.int32)
                           for field in fields(MentionTable)})  # fmt: skip


SAID_HERE, SAID_THERE = {"said": 1, "line": 0}, {"said": 1, "line": 1}
LINES = {  # (antecedent, mention) -> how their lines lie to one another
    "both told": ({}, {}, 0),
    "then said": ({}, SAID_HERE, 1),
    "then told": (SAID_HERE, {}, 2),
    "in one line": (SAID_HERE, SAID_HERE, 3),
    "in two of one paragraph": (SAID_HERE, SAID_THERE, 4),
    "in two of two paragraphs": (SAID_HERE, {**SAID_THERE, "paragraph": 1}, 5),
}


@pytest.mark.parametrize("name", LINES)
def test_how_two_lines_lie(name):
    before, after, relation = LINES[name]
    assert pair(with_rows(before, after), 1, 0)[6] == relation * 9


ME, YOU, SHE = ({"kind": 2, "pronoun": PRONOUNS[one]} for one in ("I", "you", "she/her"))


def test_who_i_and_you_are_hangs_on_the_line():
    deixis = [
        [pair(with_rows(before, after), 1, 0)[6] for after in (SHE, ME, YOU)] for before in (SHE, ME, YOU)
    ]
    assert deixis == [[0, 3, 6], [1, 4, 7], [2, 5, 8]]


AGREEMENT = {(-1, -1): 0, (0, -1): 0, (-1, 0): 0, (2, 2): 1, (0, 2): 2}


@pytest.mark.parametrize("targets", AGREEMENT)
def test_whether_two_point_to_one_person(targets):
    before, after = targets
    table = with_rows({"target": before}, {"target": after})
    assert pair(table, 1, 0)[7] == AGREEMENT[targets] * 4


RIVALLING = (
    "Solveig met Bram, the cook, two guests and a widow, who knew me. She smiled. The cook and they bowed."
)
RIVALLING_PHRASES = ("Solveig", "Bram", "the cook", "two guests", "a widow", "me", "She", "The cook", "they")
RIVALS_BETWEEN = {  # (the later, the earlier) -> who else the later might take up
    ("She", "Solveig"): ("the cook", "a widow"),
    ("She", "Bram"): ("the cook", "a widow"),
    ("She", "the cook"): ("a widow",),
    ("She", "a widow"): (),
    ("The cook", "Solveig"): ("Bram", "the cook", "a widow", "She"),
    ("The cook", "She"): (),
    ("they", "Solveig"): ("two guests",),
    ("they", "two guests"): (),
    ("a widow", "Solveig"): ("the cook",),
    ("the cook", "Solveig"): ("Bram",),
    ("Bram", "Solveig"): (),
}


@pytest.mark.parametrize("words", RIVALS_BETWEEN)
def test_rivals_agree_with_the_later_one_and_stand_between(english, words):
    prose = prose_of(english, RIVALLING)
    targets = [0, 1, *[NOBODY] * 7]
    table = mention_table(prose, told_mentions(prose, *RIVALLING_PHRASES).all, targets, ["f", "m"])
    mention, antecedent = (np.array([RIVALLING_PHRASES.index(one)], np.int32) for one in words)
    assert rivals(table, mention, antecedent).tolist() == [len(RIVALS_BETWEEN[words])]


@MANY
@given(tables())
def test_there_are_never_more_rivals_than_mentions_between(table):
    mention, antecedent = candidate_pairs(table)
    found = rivals(table, mention, antecedent)
    assert (found >= 0).all()
    assert (found <= mention - antecedent - 1).all()


def test_many_rivals_are_told_from_few_up_to_a_point():
    steps = [pair(with_rows(*[{}] * (count + 2)), count + 1, 0)[12] // 3 for count in range(20)]
    assert steps == [0, 1, 2, 3, 4, 4, 5, 5, 5, *[6] * 5, *[7] * 6]


@pytest.mark.parametrize(("after", "group"), [(ME, 0), (YOU, 0), (SHE, 1), ({}, 2)])
def test_rivals_are_told_apart_by_what_the_later_one_is(after, group):
    assert pair(with_rows({}, after), 1, 0)[12] == group


POSITIONS = {
    "apart": ((0, 1), (3, 4), (-1, -1), 0),
    "inside": ((0, 4), (2, 3), (-1, -1), 1),
    "around": ((2, 3), (2, 9), (-1, -1), 2),
    "fellow arguments": ((0, 1), (3, 4), (7, 7), 3),
    "of two verbs": ((0, 1), (3, 4), (7, 8), 0),
}


@pytest.mark.parametrize("name", POSITIONS)
def test_how_two_phrases_lie(name):
    before, after, verbs, position = POSITIONS[name]
    rows = [
        {"first": first, "last": last, "verb": verb}
        for (first, last), verb in zip((before, after), verbs, strict=True)
    ]
    assert pair(with_rows(*rows), 1, 0)[11] == position * 2
    assert pair(with_rows(rows[0], {**rows[1], "reflexive": 1}), 1, 0)[11] == position * 2 + 1


def test_like_words_are_told_from_like_heads():
    others = [{"head": 1, "words": 1}, {"head": 0, "words": 1}, {"head": 0, "words": 0}]
    alike = [pair(with_rows({"head": 0, "words": 0}, other), 1, 0)[8] // 9 for other in others]
    assert alike == [0, 1, 2]


def test_far_is_told_from_near_up_to_a_point():
    def sentences(gap):
        return pair(with_rows({}, {"sentence": gap}), 1, 0)[4] // 4

    steps = [sentences(gap) for gap in range(40)]
    assert steps == sorted(steps)
    assert steps[0] == 0 < steps[1] < steps[2] < steps[4]
    assert steps[25] == steps[39] == 7
    assert sentences(-1) == 0
