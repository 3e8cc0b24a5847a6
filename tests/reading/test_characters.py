"""A character is someone named or someone who speaks, with every mention in order."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from telling import goes_by, misreadings, read_text

from evaluation.gold import load_gold

GOLD = load_gold(Path(__file__).parents[2] / "evaluation" / "stories")

BAKERY = (
    "Mrs. Ferreira opened the shutters at four. Duarte was on the step.\n\n“You're early,” said Mrs. "
    "Ferreira.\n\n"
    "“I couldn't sleep,” said Duarte. He yawned. “Is my bread done, Mrs. Ferreira?”\n\n"
    "Mrs. Ferreira gave him her own. “The bread is never done, Duarte.”\n"
)


def test_the_cast_in_the_order_of_first_mention(english):
    story = read_text(english, BAKERY)
    assert [one.name for one in story.characters] == ["Mrs. Ferreira", "Duarte"]
    assert story.characters[0].pronouns == "she/her"
    assert not any(one.narrator for one in story.characters)
    assert story.character("duarte").name == "Duarte"


def test_two_pronouns_show_which_are_theirs(english):
    assert read_text(english, BAKERY).characters[1].pronouns == "he/him"


def test_mentions_are_whole_phrases_in_order_with_their_kind(english):
    story = read_text(english, BAKERY)
    baker, _ = story.characters
    assert [(m.span.of(BAKERY), m.kind) for m in baker.mentions if m.kind != "pronoun"] == [
        ("Mrs. Ferreira", "name")
    ] * 4
    starts = [mention.span.start for mention in baker.mentions]
    assert starts == sorted(set(starts))


@pytest.mark.parametrize("gold", GOLD, ids=lambda gold: gold.name)
def test_no_word_belongs_to_two_and_no_mention_leaves_the_prose(english, gold):
    story = read_text(english, gold.text)
    owners = {}
    prose = story.manuscript.paragraphs
    for character in story.characters:
        for mention in character.mentions:
            assert owners.setdefault(mention.span, character.id) == character.id
            assert any(paragraph.holds(mention.span) for paragraph in prose)
            words = mention.span.of(story.text)
            assert words == words.strip()
        assert all(one.span < other.span for one, other in pairwise(character.mentions))


@pytest.mark.parametrize("gold", GOLD, ids=lambda gold: gold.name)
def test_i_and_you_in_a_line_are_its_speaker_and_its_addressee(english, gold):
    story = read_text(english, gold.text)
    owner = {m.span: one.id for one in story.characters for m in one.mentions if m.kind == "pronoun"}
    seen = 0
    for quote in story.quotes:
        for span, id in owner.items():
            if quote.kind == "speech" and quote.span.holds(span):
                word = span.of(story.text).lower()
                if word in ("i", "me", "my", "mine", "myself"):
                    assert id == quote.speaker, quote.span.of(story.text)
                    seen += 1
                elif word in ("you", "your", "yours", "yourself"):
                    assert id in quote.addressees, quote.span.of(story.text)
                    seen += 1
    assert seen


NICKNAMES = {
    "Margaret": (
        "“Late,” said Margaret. Everyone called her Maggie. “Sorry, Maggie,” said Duarte, and Margaret "
        "sighed.\n"
    ),
    "Alexander Petrov": (
        "Alexander Petrov came in. “Sit, Alexander,” said Nadia. Petrov sat. “Thank you,” said Alexander "
        "Petrov.\n"
    ),
}


@pytest.mark.parametrize("name", NICKNAMES)
def test_one_person_of_several_names_is_one_character(english, name):
    story = read_text(english, NICKNAMES[name])
    assert len(story.characters) == 2
    assert goes_by(story, name)


THINGS = [
    "“Tuesday,” said Amara. Tuesday came. Tuesday went. Amara waited for Wednesday.\n",
    "The Titania lay at anchor. “The Titania leaks,” said Amara. Amara bailed.\n",
    "“I love Christmas,” said Amara. Christmas was the best of it. Amara loved English and hated French.\n",
    "“Yes,” said Amara. “No. Well. Look. Really. Okay.” Really, Amara thought, and laughed.\n",
    "Amara drove the old Toyota. The Toyota coughed. “Damn this Toyota,” said Amara.\n",
]


@pytest.mark.parametrize("text", THINGS)
def test_what_has_a_capital_is_not_yet_someone(english, text):
    assert [one.name for one in read_text(english, text).characters] == ["Amara"]


def test_one_called_in_a_line_does_not_say_it(english):
    assert not misreadings(
        english,
        "Edmund stirred the soup and Amara cut the bread.\n\n⟦!Edmund>Edmund: “Edmund, it's burning!”⟧\n\n"
        "⟦Edmund: “It's meant to,”⟧ said Edmund.\n",
    )


def test_an_i_that_tells_no_story_keeps_its_capital(trained):
    told = (
        "It was many years ago. I hardly know what people thought of it. Winterbourne came down the hill "
        "with his aunt, and they spoke of the weather, the hotel, the lake, and the road to the "
        "castle, and of a great many other things that nobody has remembered. He had an aunt there. "
    )
    assert "I" in {one.name for one in read_text(trained, told * 3).characters}
