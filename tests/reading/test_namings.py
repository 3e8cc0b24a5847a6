"""The narration tells the name of somebody met without one."""

from __future__ import annotations

import pytest
from helpers import prose_of, told_mentions
from telling import read_text

from fabula.reading.coreference.namings import find_namings

TOLD = {
    "his name": ("A boy came. His name was Osk.", ("A boy", "His", "Osk"), "His"),
    "it turned out": ("The girl sat. Her name, it turned out, was Tova.", ("The girl", "Her", "Tova"), "Her"),
    "the boy's name": ("The boy's name was Osk.", ("The boy", "Osk"), "The boy"),
    "a description": ("The tall man was Osk.", ("The tall man", "Osk"), "The tall man"),
    "was called": ("He said he was called Osk.", ("He", "he", "Osk"), "he"),
    "introduced": ("The man bowed and introduced himself as Osk.", ("The man", "Osk"), "The man"),
    "gave": ("The man gave his name as Osk.", ("The man", "his", "Osk"), "The man"),
    "went by": ("The smith went by Osk.", ("The smith", "Osk"), "The smith"),
    "that was": ("The man with the sticks tapped. That was Osk.", ("The man", "Osk"), "The man"),
    "afterthought": ("He had been a handsome man, Osk, and loud.", ("He", "Osk"), "He"),
    "they called": ("They called him Osk.", ("They", "him", "Osk"), "him"),
    "whom they called": ("The girl they called Tova sat.", ("The girl", "they", "Tova"), "The girl"),
    "one": ("The man who ran it, one Osk Brandt, slept.", ("The man", "Osk Brandt"), "The man"),
    "worn": (
        "The driver got out. The cap on her head said Tova.",
        ("The driver", "her", "Tova"),
        "The driver",
    ),
    "written": (
        "The new clerk wrote her name on the board: Tova.",
        ("The new clerk", "her", "Tova"),
        "The new clerk",
    ),
    "unmasked": (
        "As we went she threw back her hood. It was Tova.",
        ("we", "she", "her", "Tova"),
        "she",
    ),
    "behind a colon": (
        "Her partner looked up from the files: Osk.",
        ("Her partner", "Her", "Osk"),
        "Her partner",
    ),
    "one of several": (
        "Of all the guests she dreaded only one man: Osk.",
        ("all the guests", "she", "only one man", "Osk"),
        "only one man",
    ),
}


@pytest.mark.parametrize("case", TOLD)
def test_a_name_is_told_of_who_was_met_without_one(english, case):
    text, phrases, whose = TOLD[case]
    namings = find_namings(told_mentions(prose_of(english, text), *phrases))
    assert phrases.index(whose) in namings[len(phrases) - 1]


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("The tall man was not Osk.", ("The tall man", "Osk")),
        ("Was the tall man Osk?", ("the tall man", "Osk")),
        ("The man was like Osk.", ("The man", "Osk")),
        ("She opened the door. It was Osk.", ("She", "Osk")),
        ("The man introduced his brother as Osk.", ("The man", "his brother", "his", "Osk")),
        ("“The tall man was Osk,” she said.", ("The tall man", "Osk", "she")),
        ("The men were called Osk.", ("The men", "Osk")),
        ("He called the boat Osk.", ("He", "Osk")),
        ("He was not a handsome man, Osk thought.", ("He", "Osk")),
        ("It was the smith, Osk, who came.", ("the smith", "Osk")),
        ("The driver said Osk was late.", ("The driver", "Osk")),
    ],
)
def test_or_of_nobody(english, text, phrases):
    assert find_namings(told_mentions(prose_of(english, text), *phrases)) == {}


def test_who_turns_out_to_have_a_name_is_one_person_all_through(trained):
    story = read_text(
        trained,
        "The new teacher wrote her name on the board: Miss Adeyemi. “Sit down,” said the new teacher.\n\n"
        "Tomas sat. Miss Adeyemi looked at him over her glasses.\n",
    )
    (adeyemi,) = [one for one in story.characters if one.name == "Miss Adeyemi"]
    assert story.quotes[0].speaker == adeyemi.id
    words = [mention.span.of(story.text) for mention in adeyemi.mentions]
    assert words[:3] == ["The new teacher", "her", "Miss Adeyemi"]


def test_the_pronoun_beside_the_name_that_somebody_gives_is_theirs(english):
    story = read_text(english, "“Well?” said Simeon.\n\nThe girl sat. She gave her name as Tova Quill.\n")
    assert [one.pronouns for one in story.characters if one.name == "Tova Quill"] == ["she/her"]
