"""A line that two say at once is said by the two together."""

from __future__ import annotations

from telling import read_text

OPENING = "Hanna opened the hatch. Tobias looked at the water.\n\n"


def speakers(english, text):
    story = read_text(english, OPENING + text)
    names = {one.id: one.name for one in story.characters}
    return story, [names.get(quote.speaker) for quote in story.quotes]


def test_a_line_of_two_is_said_by_the_two(english):
    text = '"It is rising," said Hanna and Tobias.\n\n"We know," said Hanna and Tobias.\n'
    story, said = speakers(english, text)
    assert said == ["Hanna and Tobias"] * 2
    (group,) = [one for one in story.characters if one.kind == "group"]
    assert group.id == story.quotes[0].speaker and not group.named
    assert group.members == ("hanna", "tobias")
    assert [mention.span.of(story.text) for mention in group.mentions] == ["Hanna and Tobias"] * 2


def test_so_it_is_where_the_two_are_read_as_one_name(trained):
    story = read_text(
        trained,
        'Captain Amaro closed the hatch. "We are not going," said Rook and Vesper together.\n\n'
        '"I do not recall asking," said Amaro. Rook looked at Vesper.\n',
    )
    (group,) = [one for one in story.characters if one.id == story.quotes[0].speaker]
    assert group.members == ("rook", "vesper")


def test_what_another_does_meanwhile_is_no_chorus(english):
    text = '"It is rising," said Hanna, and Tobias looked down.\n\n"Is it?" said Tobias with Hanna.\n'
    assert speakers(english, text)[1] == ["Hanna", "Tobias"]


def test_a_group_that_acts_before_they_said_says_it(trained):
    story = read_text(
        trained,
        "The sisters shook their heads. “Not for sale,” they said.\n\n“Everything is,” said Brandt.\n",
    )
    names = {one.id: one.name for one in story.characters}
    assert [names.get(quote.speaker) for quote in story.quotes] == ["the sisters", "Brandt"]


def test_one_who_goes_by_they_is_no_chorus(english):
    text = 'Rook had their feet up. "Snack?" they asked.\n\n"No," said Hanna.\n'
    story, _ = speakers(english, text)
    line = next(quote for quote in story.quotes if "Snack" in quote.span.of(story.text))
    assert line.speaker not in {one.id for one in story.characters if one.kind == "group"}


def test_those_who_are_called_answer_together(trained):
    text = "“Children!” called Mrs. Quill from the step. “Mind the beds!”\n\n“Sorry!” they shouted.\n"
    story = read_text(trained, "Ines had the ball under her arm.\n\n" + text)
    names = {one.id: one.name for one in story.characters}
    assert [names.get(quote.speaker) for quote in story.quotes] == ["Mrs. Quill", "Mrs. Quill", "Children"]
