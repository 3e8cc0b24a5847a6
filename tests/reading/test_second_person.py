"""Stories told in the second person: who is their "you", and what is none."""

from __future__ import annotations

from dataclasses import replace

import pytest
from telling import goes_by, read_text

from fabula.asking import ask
from fabula.formats import from_text
from fabula.pipeline import read
from fabula.reading.cast import Person, gather_cast
from fabula.reading.mentions import find_mentions
from fabula.reading.names import find_names
from fabula.reading.narrator import find_narrators
from fabula.reading.people import gather_people
from fabula.reading.prose import Prose
from fabula.reading.quotation.quotes import find_quotes
from fabula.reading.second_person import with_protagonist

ATTIC = (
    "You push the trapdoor open and you climb into the attic. Dust falls on your sleeves. You cough.\n\n"
    "“Is anybody there?” you ask.\n\n"
    "“Only me,” says Hesper. She is sitting on a trunk, and she does not look at you.\n\n"
    "“I was worried,” you say. You feel a pang of guilt. You sit down beside her on the boards.\n\n"
)
CELLAR = (
    "Hesper went down the cellar steps. She had the lamp, and she was afraid of it.\n\n"
    "“Who is there?” called Hesper.\n\n“Nobody,” said Dunstan. He laughed, and she did not.\n\n"
)
LETTER = (
    "You left your gloves on my table. You always leave something, and I thought you did it on purpose.\n\n"
    "I walked down to the ferry when you had gone. You stood at the rail. I waved my hat. I felt a fool.\n\n"
    "“Come back at Easter,” I said, but you did not hear me, and I went home and I made soup.\n"
)
LOAF = (
    "You take a bowl and you put the flour in it. You make a well in it and you pour in the water.\n\n"
    "You leave it for an hour. When it has doubled, you knock it back and you shape it with your hands.\n\n"
    "You tap the bottom. If you hear a hollow sound, you know that it is done. You let it cool.\n"
)


def you_of(english, text):
    return [one for one in read_text(english, text).characters if one.second_person]


def test_you_are_one_person_who_speaks_and_is_there(english):
    story = read_text(english, ATTIC)
    (you,) = [one for one in story.characters if one.second_person]
    assert (you.name, you.named, you.narrator, you.pronouns) == ("You", False, False, None)
    said = [quote.span.of(story.text) for quote in story.quotes if quote.speaker == you.id]
    assert said == ["“Is anybody there?”", "“I was worried,”"]
    words = {mention.span.of(story.text) for mention in you.mentions}
    assert {"You", "you", "your", "I"} <= words
    assert you.id in story.scenes[0].present
    (hesper,) = goes_by(story, "Hesper")
    (answer,) = [quote for quote in story.quotes if quote.speaker == hesper.id]
    assert answer.addressees == (you.id,)


def test_the_feelings_of_you_are_theirs(english):
    story = read_text(english, ATTIC)
    (you,) = [one for one in story.characters if one.second_person]
    assert any(feeling.holder == you.id and feeling.valence < 0 for feeling in story.feelings)


def test_you_are_asked_for_as_you(english):
    story = read_text(english, ATTIC.replace("“Only me,”", "“Only me, Wilmot,”") * 2)
    (you,) = [one for one in story.characters if one.second_person]
    assert you.name == "Wilmot"
    assert ask(story, "where You").question.who == (you.id,)


def test_your_name_is(english):
    (you,) = you_of(english, ATTIC + "Your name is Wilmot, and you have never liked attics.\n")
    assert you.name == "Wilmot"


def test_one_line_tagged_so_is_enough(english):
    text = "You wake on the ferry.\n\n“What did I say?” you ask.\n\nHe shrugs.\n"
    (you,) = you_of(english, text)
    assert read_text(english, text).quotes[0].speaker == you.id


def test_one_chapter_may_be_told_so(english):
    text = f"# Chapter 1\n\n{CELLAR}# Chapter 2\n\n{ATTIC}# Chapter 3\n\n{CELLAR}"
    story = read(from_text(text, markdown=True), english)
    (you,) = [one for one in story.characters if one.second_person]
    assert all(mention.span.start > text.index("Chapter 2") for mention in you.mentions)
    assert not any(one.narrator for one in story.characters)


@pytest.mark.parametrize("text", [LETTER, LOAF, CELLAR], ids=["letter", "recipe", "third person"])
def test_nobody_is_you_elsewhere(english, text):
    assert you_of(english, text) == []


def test_a_narrator_who_turns_to_the_reader_stays_one(english):
    text = LETTER + "You must understand that I was young, and you may think me foolish.\n"
    (narrator,) = [one for one in read_text(english, text).characters if one.narrator]
    assert not narrator.second_person


def test_who_is_told_to_under_headings_leaves_the_readers_name_to_whom_it_is(english):
    """Where headings name every "you", nobody else is asked for, and no one else's sex is forgotten."""
    text = "Wilmot's POV\n\n" + ATTIC.replace("“Only me,”", "“Only me, Wilmot,”")
    prose = Prose(
        made := from_text(text, markdown=True), english.parse(text, made.paragraphs), find_quotes(made)
    )
    mentions = with_protagonist(prose, find_mentions(prose, find_names(prose)[0]))
    people = gather_people(prose, mentions, gather_cast(prose, mentions, {}, None), {})
    reader = Person("Y/N", ("Y/N",), "f")
    people = replace(people, persons=(*people.persons, reader))
    found, tellers = find_narrators(prose, mentions, people, {})
    assert {found.persons[person].name for person in tellers} == {"Wilmot"}
    assert found.persons[-1] == reader
