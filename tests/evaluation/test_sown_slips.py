"""The slips of a family are made where they can stand, each with the words that take the place of others."""

from itertools import pairwise
from random import Random

import pytest

from evaluation.sowing.field import sow
from evaluation.sowing.sorts import all_sorts
from evaluation.sowing.sown.telling import past_of
from fabula.formats import from_text
from fabula.pipeline import read

LANE = """The brass bell rang twice, and then their mother was there.

Nobody else in the lane was older than the ferryman.

“You're late,” said Ines. “It's almost too dark to row.”

The two of them passed the mill, quite out of breath.

Its wheel had lost a paddle in the flood.
"""


def proposed(english, sort, text):
    story = read(from_text(text), english)
    return {(edit.span.of(text), edit.words) for edit in all_sorts()[sort].propose(story, Random(1))}


def test_tense_and_person_are_turned(english):
    text = "Ilse locked the shop. She counted the keys. She paid him. Then he takes them."
    assert ("counted", "counts") in proposed(english, "present-amid-past", text)
    assert ("She", "I") in proposed(english, "first-person-amid-third", text)
    assert not proposed(english, "past-amid-present", text)
    assert ("takes", "took") in proposed(english, "past-amid-present", "Ilse waits. Then he takes them.")
    assert past_of("walk") == "walked"


def test_a_run_of_lines_loses_its_tags(english):
    lines = [f"“It is number {number},” said {name}." for number in range(7) for name in ("Mary", "Anna")]
    runs = proposed(english, "untagged-run", "\n\n".join(lines))
    assert runs and all("said" in told and "said" not in bare for told, bare in runs)
    assert all(told.count("\n\n") == bare.count("\n\n") for told, bare in runs)


def test_words_are_put_in_place_of_others_of_their_set(english):
    pairs = {pair for text in [LANE * 8] for pair in proposed(english, "real-word", text)}
    assert pairs and all(right.lower() != wrong.lower() for right, wrong in pairs)
    assert all(right[0].isupper() == wrong[0].isupper() for right, wrong in pairs)


@pytest.mark.parametrize(
    ("sort", "text", "words"),
    [
        ("eye-colour", "Ana's green eyes shone. It rained. Her green eyes closed.", {"green"}),
        ("eye-colour", "Ana's green eyes shone. It rained. His blue eyes closed.", set()),
        ("hair-colour", "Ana's hair was black. She wrung out her black hair.", {"black"}),
        ("hurt-side", "He had broken his left wrist. The sling held his left wrist.", {"left"}),
        (
            "hurt-side",
            "He raised his left hand. A bird sat there, and sang. He lowered his left hand.",
            set(),
        ),
        ("kinship", "Her aunt Ruth sat. It rained, and she asked her aunt Ruth.", {"aunt"}),
        ("age", "Ana was forty-one. “Ana is forty-one,” said Bo.", {"forty-one"}),
        ("weekday", "On Monday it rained. The next day, a Tuesday, it did not.", {"Tuesday"}),
        ("name-spelling", "Annika sat. Bo saw Annika. Annika saw Bo. “Well,” said Annika.", {"Annika"}),
    ],
)
def test_what_is_told_twice_is_told_otherwise_once(english, sort, text, words):
    pairs = proposed(english, sort, text)
    assert {right for right, _ in pairs} == words
    assert all(wrong.lower() != right.lower() for right, wrong in pairs)


def test_only_the_sorts_asked_for_are_sown(english):
    story = read(from_text(LANE * 8), english)
    spoiled, slips = sow(story, "a", ["real-word"])
    assert spoiled != story.text and {slip.sort for slip in slips} == {"real-word"}
    assert all(spoiled.count("\n", one.span.end, other.span.start) > 2 for one, other in pairwise(slips))


@pytest.mark.parametrize(
    ("sort", "text", "pair"),
    [
        ("laid-for-lay", "She lay on the quay. “She lay there,” he said.", ("She lay", "She laid")),
        ("laid-for-lay: laying", "He was lying down.", ("was lying", "was laying")),
        (
            "form-after-modal",
            "“You can’t ever break it,” he said.",
            ("can’t ever break", "can’t ever broke"),
        ),
        ("missing-apostrophe", "“I don’t know,” he said.", ("don’t", "dont")),
        ("lowercase-name: day", "It was Monday.", ("Monday", "monday")),
        ("comma-splice", "The boat was late. It had lost a sail.", (". It ", ", it ")),
        ("adjective-for-adverb", "It was completely dark.", ("completely", "complete")),
        ("verb-left-out", "I will never row.", ("I will never ", "I had and will never ")),
        ("shouted-word", "It was not late.", ("not", "NOT")),
        ("informal-spelling", "“All is okay.”", ("okay", "ok")),
        (
            "comma-before-verb",
            "It rained. The man in the boat had gone.",
            ("The man in the boat", "The man in the boat,"),
        ),
    ],
)
def test_slips_of_clauses_are_made_where_they_can_stand(english, sort, text, pair):
    assert pair in proposed(english, sort, text)
    assert all(right != wrong for right, wrong in proposed(english, sort, text))


def test_a_name_loses_its_comma_only_where_it_cannot_be_an_object(english):
    text = "“You're late, Ana.” Ana sat. “She noticed, Ana.” Ana laughed at Bo. “Bo is here, Ana,” said Bo."
    story = read(from_text(text), english)
    gaps = [edit.span.start for edit in all_sorts()["vocative-comma"].propose(story, Random(1))]
    assert gaps == [text.index(", Ana")]
