"""The text as it is read: as long as the text as it is written, and without what a page does not show."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fabula.formats import from_text
from fabula.pipeline import read
from fabula.reading.readable import readable

SMALL = """the kitchen smelled of burnt rice. kit opened the window. "who did this?" asked kit.

"nobody," said wren. "it was on fire when we got here." i'd seen the pan. i said nothing.

wren laughed. "ask mr. tolliver," she said. kit did not laugh.

she missed the old stove. the rose on the sill had died. it was may."""


def seen(text, markdown=False):
    manuscript = from_text(text, markdown=markdown)
    shown = readable(manuscript)
    assert len(shown.text) == len(text)
    assert (shown.segments, shown.paragraphs) == (manuscript.segments, manuscript.paragraphs)
    return shown.text


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("[[Una Reyes|Una]] came in.", "Una came in."),
        ("[[Una]] came in.", "Una came in."),
        ("She signed [the deed](https://house.example/deed).", "She signed the deed ."),
        ("She signed.[^4] He did not.", "She signed. He did not."),
        ("It was ==never== his.", "It was never his."),
        ("He left. %%check the year%% It rained.", "He left. It rained."),
        ("He left. <!-- year? --> It rained.", "He left. It rained."),
        ("He left. ![the gate](gate.png) It rained.", "He left. It rained."),
        ("He was <i>so</i> late.", "He was so late."),
        ("She ran. (A/N: he did it, lol!!) It rained.", "She ran. It rained."),
        ("She ran. [author's note: see chapter 2] It rained.", "She ran. It rained."),
        ("She ran (and/not walked) home.", "She ran (and/not walked) home."),
        ("\\*Not again,\\* she thought\\... \\_No.\\_", "*Not again,* she thought ... _No._"),
        ("“Mr.\u00a0Vane,” said\u2009Una.", "“Mr. Vane,” said Una."),
    ],
)
def test_what_a_page_shows(written, shown):
    assert " ".join(seen(written).split()) == shown


@pytest.mark.parametrize(
    "text", ["a < b, and 5 > 4", "He wrote [sic] beside it.", "x == y", "I (see [1]) left.", "<3 u"]
)
def test_what_is_no_link_stays(text):
    assert seen(text) == text


def test_words_from_mind_to_mind_are_quotations(english):
    text = "Una slept. <Are you there?> she sent.\n\n<Always,> said Kit.\n\n<<ALL HANDS!>> said the ship."
    story = read(from_text(text), english)
    lines = [(quote.kind, quote.span.of(text)) for quote in story.quotes]
    assert lines[1:] == [("speech", "<Always,>"), ("speech", "<<ALL HANDS!>>")]
    assert lines[0][1] == "<Are you there?>"
    assert story.text == text


@pytest.mark.parametrize(
    "text", ["<kit> hi\n\n<una> hi.\n\n<kit> what?", "a <k, c> d", "He read <Oh!> once."]
)
def test_other_signs_stay(text):
    assert seen(text) == text


def test_a_story_in_small_letters_gets_its_capitals():
    text = seen(SMALL)
    assert 'The kitchen smelled of burnt rice. Kit opened the window. "Who did this?" asked Kit.' in text
    assert '"It was on fire when we got here." I\'d seen the pan. I said nothing.' in text
    assert '"Ask Mr. Tolliver," she said. Kit did not laugh.' in text
    assert "The rose on the sill had died." in text


def test_words_that_are_given_names_too_stay_small():
    text = SMALL.replace("wren", "priya") + "\n\n" + "will you hope for grace? the grace of it. i miss priya."
    shown = seen(text)
    assert "Will you hope for grace? The grace of it. I miss Priya." in shown


def test_a_word_that_speaks_is_a_name_in_small_letters_unless_it_has_an_article():
    text = SMALL + '\n\n"no," river said. kit looked at river.\n\n"yes," voice said. the voice was low.'
    shown = seen(text)
    assert "River said. Kit looked at River." in shown
    assert "voice said. The voice was low." in shown


def test_people_of_a_story_in_small_letters_are_found(english):
    story = read(from_text(SMALL), english)
    assert {one.name for one in story.characters if one.named} >= {"Kit", "Wren"}
    assert [story.character(quote.speaker).name for quote in story.quotes[:3]] == ["Kit", "Wren", "Wren"]
    assert story.text == SMALL
    assert "kit" in story.tokens.word and "Kit" not in story.tokens.word


def test_a_story_with_capitals_is_read_as_it_stands():
    text = "Kit opened the window. " * 9 + "kit laughed."
    manuscript = from_text(text)
    assert readable(manuscript) is manuscript


@given(st.text(alphabet='ab i.\n"“”*_[]()|%!^=<>ßıİ\u00a0', max_size=200))
def test_any_text_keeps_its_length(text):
    seen(text)


@pytest.mark.parametrize("marks", ["[", "[[ ", "![", "<!-- ", "%% ", "== ", "<i ", "“", "\n"])
def test_marks_that_nothing_closes_cost_no_time(marks):
    manuscript = from_text(SMALL + "\n\n" + marks * 20_000 + "\n\nit rained.")
    assert readable(manuscript).text
