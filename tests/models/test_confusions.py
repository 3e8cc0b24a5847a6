"""Words taken for one another: where they stand, and that another is seen to fit better."""

from __future__ import annotations

import numpy as np
import pytest

from fabula.models.confusions import (
    REACH,
    Vocabulary,
    around,
    cells,
    confusion_sets,
    others_of,
    run_hashes,
    shipped_confusions,
    slots_of,
    words_of,
)


def words(text):
    return words_of(text, 0, len(text))


def forms_at_slots(text):
    return [slot.form for slot in slots_of(words(text))]


def doubted(*paragraphs):
    read = [words(paragraph) for paragraph in paragraphs]
    return [
        (doubt.slot.paragraph, doubt.slot.form, doubt.better) for doubt in shipped_confusions().doubts(read)
    ]


def test_several_hundred_sets_are_there_and_every_word_has_its_others():
    assert len(confusion_sets()) > 400
    for _, told in confusion_sets():
        for word in told:
            assert set(told) - {word} <= set(others_of()[word])


def test_words_are_parted_from_marks_and_keep_their_apostrophes():
    read = words("“It’s 3,000 *miles*—don't!”")
    assert read.form == ("“", "it's", "3,000", "miles", "—", "don't", "!", "”")
    assert read.capital[1] and not read.capital[3]


def test_a_word_of_a_set_is_found_alone_and_as_two():
    assert "its" in forms_at_slots("The cat licked its paw.")
    assert {"may be", "role"} <= set(forms_at_slots("That may be the role."))


@pytest.mark.parametrize(
    "text",
    [
        "They asked for old Reed at once.",
        "He saw the Reign of Terror.",
        "It was a two-by-four of pine.",
        "“I was goin' past 'em,” said Bo.",
    ],
)
def test_names_parts_of_longer_words_and_dialect_are_let_be(text):
    assert not {"reed", "reign", "two", "by", "past"} & set(forms_at_slots(text))


def test_a_word_at_the_beginning_of_a_sentence_may_have_its_capital():
    assert "their" in forms_at_slots("She waved. Their boat had gone.")


def test_what_stands_around_is_read_outward_and_ends_with_the_paragraph():
    vocabulary = Vocabulary()
    read = [words("Wren sang."), words("It was over then, too.")]
    slots = [slot for slot in slots_of(read[1], 1) if slot.form == "then"]
    forms, capitals = around(read, slots, vocabulary)
    assert forms.shape == (1, 2 * REACH)
    expected = [vocabulary.of(word) for word in ("over", "was", "it")]
    assert forms[0, :REACH].tolist() == [*expected, 0, 0, 0]
    assert forms[0, REACH : REACH + 2].tolist() == [vocabulary.of(","), vocabulary.of("too")]
    assert capitals[0].tolist() == [0, 0, 1, *[0] * 9]


def test_runs_differ_by_where_their_words_stand():
    hashes = np.arange(1, 2 * REACH + 1)[None, :].repeat(2, 0)
    hashes[1, [0, 1]] = hashes[1, [1, 0]]
    first, second = run_hashes(hashes)
    assert first[1] == second[1]  # the word after is the same
    assert first[0] != second[0] and first[4] != second[4]
    found = cells(first[:, None], np.arange(3)[None, :], 1 << 12)
    assert found.min() >= 0 and found.max() < 1 << 12 and len(np.unique(found)) > 20


def test_words_that_good_writers_differ_in_are_never_doubted():
    assert doubted("He went in to the house and on to the roof.", "It maybe so.") == []


def test_a_word_that_another_fits_better_is_doubted_and_the_right_one_is_not():
    assert doubted("She took a deep breathe and knocked.") == [(0, "breathe", "breath")]
    assert doubted("She took a deep breath and knocked.") == []


def test_what_is_said_of_a_paragraph_hangs_on_nothing_beside_it():
    slip = "She would rather loose the farm than sell the horses."
    assert doubted("The rain had stopped.", slip, "Then it was night.") == [(1, "loose", "lose")]
    assert doubted(slip) == [(0, "loose", "lose")]


def test_nothing_is_said_of_nothing():
    assert doubted() == [] and doubted("", "…") == []
