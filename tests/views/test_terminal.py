"""The page for the terminal fits every width, leaves the small fry out, and says so."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from fabula import Character, Manuscript, Mention, Quote, Segment, Source, Span, Story
from fabula.reading.speech.abstention import abstain
from fabula.views.overview import Overview
from fabula.views.terminal import page, plain, script


def shown(story, width=100, everything=False):
    return plain(page(Overview(story), everything=everything), width)


@pytest.fixture
def crowd(tell, person):
    """Sixty people: twenty speak twice, one once, the others never."""
    names = [f"Person{number:02}" for number in range(60)]
    speakers = [*names[:20] * 2, names[20]]
    lines = [(f"“Line {number}.”", name.lower(), (), 0.9) for number, name in enumerate(speakers)]
    prose = "\n\n".join(f"{words} said {name}" for words, name, *_ in lines) + "\n\n" + " ".join(names)
    return tell([("prose", 1, prose)], [person(name.lower(), name) for name in names], lines)


@pytest.mark.parametrize("width", [40, 60, 75, 76, 80, 100, 200])
def test_it_fits(allotment, width):
    assert max(map(cell_len, shown(allotment, width).splitlines())) <= width


@pytest.mark.parametrize("width", [60, 80, 120])
def test_it_shows_what_a_writer_looks_for(allotment, width):
    text = shown(allotment, width)
    for words in ("The Allotment by fernweh", "also Ada", "she/her", "I (narrator)", "Groups", "ch. 2, ¶ 2"):
        assert words in text
    assert "header" in text
    assert "note" in text
    assert "Unsure who speaks: 2 of 6 lines" in text
    assert "perhaps Milo (40%: by ear)" in text
    assert "no guess" in text


def test_a_narrow_terminal_shows_whole_names(tell, person):
    names = ("Philippa Marchbanks", "Bartholomew Quill")
    story = tell(
        [("prose", 1, " ".join(f"{name} slept." for name in names))], [person(n[:2], n) for n in names]
    )
    assert all(name in shown(story, 40) for name in names)
    assert "First seen" not in shown(story, 40)


@pytest.mark.parametrize("width", [60, 80, 120])
def test_no_alias_is_broken_in_two(tell, person, width):
    aliases = ("Osman", "Mr. Yildiz", "Osman Bey", "the Old Pilot", "Uncle Osman")
    story = tell([("prose", 1, "Osman Yildiz slept.")], [person("o", "Osman Yildiz", aliases=aliases)])
    text = shown(story, width)
    assert all(any(alias in line for line in text.splitlines()) for alias in aliases)
    assert "also Osman," in text


def test_a_long_alias_is_broken_between_its_words(tell, person):
    long = "the Keeper of the Lower Harbour Light"
    text = shown(tell([("prose", 1, "Osman slept.")], [person("o", "Osman", aliases=(long, "Pim"))]), 60)
    names = " ".join(line[:20].strip() for line in text.splitlines() if line.startswith("  "))
    assert f"also {long}, Pim" in names


def test_a_part_stands_above_its_chapters(tell):
    heading = "PART ONE--The Long Cold Winter at the Allotments\n\n1\n\nFrost\n"
    story = tell([("heading", 1, heading), ("prose", 1, "A.\n"), ("heading", 2, "2\n"), ("prose", 2, "B.\n")])
    part, chapter = shown(story).partition("Dialogue")[2].splitlines()[1:3]
    assert part.strip().startswith("PART ONE--The")
    assert chapter.split()[:2] == ["1", "Frost"]


@pytest.mark.parametrize("width", [76, 80, 92])
def test_those_who_speak_most_are_named_whole(tell, person, width):
    names = ("Wilhelmina Featherstone", "Bartholomew Umbrage", "Ottoline Vane")
    prose = "".join(f"“Line {number}.”\n\n{name}.\n\n" for number, name in enumerate(names))
    lines = [(f"“Line {number}.”", name, (), 0.9) for number, name in enumerate(names)]
    cast = [person(name, name) for name in names]
    story = tell([("prose", 1, prose), ("heading", 2, "2\n"), ("prose", 2, "B.\n")], cast, lines)
    row = next(line for line in shown(story, width).splitlines() if line.split()[:2] == ["1", "12"])
    assert row.endswith(tuple(names))


def test_only_talks_that_tell_something_are_shown(tell, person):
    cast = [person(name.lower(), name) for name in ("Ivo", "Petra", "Tariq")]
    said = [("“One.”", "ivo", "petra"), ("“Two.”", "petra", "ivo"), ("“Hm.”", "tariq", "ivo")]
    lines = [(words, speaker, (other,), 0.9) for words, speaker, other in said]
    story = tell([("prose", 1, "“One.”\n\n“Two.”\n\n“Hm.”\n\nIvo Petra Tariq")], cast, lines)
    talks = shown(story).partition("Who talks to whom")[2]
    assert "Ivo (1) and Petra (1)" in talks
    assert "Tariq (1)" not in talks
    assert "and 1 more pair (--all)" in talks
    assert "Tariq (1) and Ivo (0)" in shown(story, everything=True)


def test_groups_stand_after_the_people(allotment):
    text = shown(allotment)
    assert text.index("Milo") < text.index("Groups") < text.index("they/them")


def test_a_large_cast_is_cut_where_people_stop_speaking(crowd):
    text = shown(crowd)
    assert "Person19" in text.partition("Cast")[2]
    assert "Person45" not in text
    assert "and 40 more people with one line or none (--all)" in text


def test_groups_left_out_are_counted(tell, person):
    names = [f"the {trade}s" for trade in ("baker", "tailor", "sailor", "porter", "miller", "potter", "cook")]
    story = tell([("prose", 1, ", ".join(names))], [person(name, name, kind="group") for name in names])
    assert "the millers" in shown(story)
    assert "the potters" not in shown(story)
    assert "and 2 more groups (--all)" in shown(story)


@pytest.fixture
def passers_by(crowd):
    """The crowd, and three hundred people and one group whom the text only describes, once each."""
    strangers = [
        Character(f"s{number}", f"stranger {number}", (), "person", None, False, (), named=False)
        for number in range(300)
    ]
    onlookers = Character("onlookers", "the onlookers", (), "group", None, False, (), named=False)
    return replace(crowd, characters=(*strangers, *crowd.characters, onlookers))


@pytest.mark.parametrize("everything", [False, True])
def test_people_without_a_name_or_a_line_are_counted_and_never_listed(passers_by, everything):
    text = shown(passers_by, everything=everything)
    assert "and 300 people and 1 group without a name or a line\n" in text
    assert "stranger" not in text
    assert "onlookers" not in text


def test_people_in_passing_are_not_counted(passers_by):
    first, *others = passers_by.characters
    assert "and 299 people and 1 group without" in shown(
        replace(passers_by, characters=(replace(first, passing=True), *others))
    )


def test_they_are_not_among_the_people_left_out(passers_by):
    assert "and 40 more people with one line or none (--all)" in shown(passers_by)


def test_one_stranger_is_a_person(tell, person):
    story = tell([("prose", 1, "Somebody coughed.")], [person("s", "Somebody")])
    text = shown(replace(story, characters=(replace(story.characters[0], named=False),)))
    assert "Nobody with a name or a line." in text
    assert "and 1 person without a name or a line\n" in text


def test_a_notice_stands_at_the_foot(allotment):
    text = plain(page(Overview(allotment), notice="Read in a hurry."))
    assert text.endswith("\n\nRead in a hurry.\n")


def test_a_line_left_open_shows_how_sure_the_answer_was(allotment):
    text = shown(abstain(allotment, 0.5))
    assert "left open (40%: by ear)" in text
    assert "no guess: by ear" in text
    assert "perhaps" not in text


def test_everything_means_everyone(crowd):
    text = shown(crowd, everything=True)
    assert all(f"Person{number:02}" in text for number in range(60))
    assert "--all" not in text


def test_the_shape_of_one_scene_is_not_drawn(tell):
    story = tell([("prose", 1, "“No.”")], lines=[("“No.”", None, (), 0.0)])
    assert "Shape" not in shown(story)
    assert "Unsure who speaks: 1 of 1 line\n" in shown(story)


def test_one_chapter_is_drawn_by_its_scenes(tell):
    shape = shown(tell([("prose", 1, "Rain. " * 20)], scenes=2)).partition("Shape")[2]
    rows = [line.split()[:2] for line in shape.splitlines()[1:4]]
    assert rows == [["Scene", "Words"], ["1", "10"], ["2", "10"]]


def test_silence_is_told(tell):
    text = shown(tell([("prose", 1, "Rain.")]))
    assert "Nobody found." in text
    assert "Nobody says anything aloud." in text


def test_certainty_is_told(tell, person):
    prose = [("prose", 1, "“Yes,” said Ivo. “No.”")]
    lines = [("“Yes,”", "i", (), 0.95), ("“No.”", "i", (), 0.95)]
    assert "The one line has a speaker" in shown(tell(prose, [person("i", "Ivo")], lines[:1]))
    assert "All 2 have a speaker" in shown(tell(prose, [person("i", "Ivo")], lines))


def test_names_are_never_markup(tell, person):
    story = tell([("prose", 1, "[bold]Ivo[/bold] slept.")], [person("i", "[bold]Ivo[/bold]")])
    assert "[bold]Ivo[/bold]" in shown(story)


def test_the_script_gives_every_line_its_speaker(allotment):
    lines = list(script(Overview(allotment)))
    assert "  Milo to Ada Brook: “You planted early,”" in lines
    assert "? unknown: “Who left the gate?”" in lines
    assert "? Milo to Ada Brook: “It was me,”" in lines
    assert lines[0] == "Chapter 1: Beans"
    assert lines[lines.index("Chapter 2") - 1] == ""  # a blank line between chapters


def test_the_script_is_cut_to_the_terminal_and_whole_elsewhere(allotment):
    cut = list(script(Overview(allotment), width=30))
    assert all(len(line) <= 30 for line in cut)
    assert any(line.endswith("…") for line in cut)
    assert not any(line.endswith("…") for line in script(Overview(allotment)))


def test_thoughts_and_letters_are_told_from_speech(allotment):
    thought, letter = (replace(allotment.quotes[0], kind=kind) for kind in ("thought", "writing"))
    lines = list(script(Overview(replace(allotment, quotes=(thought, letter)))))
    assert any("Milo (thinks) to Ada Brook" in line for line in lines)
    assert any("Milo (writes) to Ada Brook" in line for line in lines)


WILD = st.text(st.characters(exclude_categories=()), max_size=60)


@given(name=WILD, alias=WILD, text=WILD, width=st.integers(20, 120))
def test_no_text_breaks_the_page(name, alias, text, width):
    span = Span(0, len(text))
    story = Story(
        Manuscript(text, Source("s.txt", title=name), (Segment(span, "prose", 1),), (span,)),
        (Character("a", name, (alias,), "person", None, False, (Mention(span, "name"),)),),
        (Quote("q", span, "speech", "a", ("a",), 0.5, "", ()),),
        (),
        (),
    )
    printed = shown(story, width)
    assert "\x1b" not in printed
    printed.encode("utf-8")
    "\n".join(script(Overview(story), width)).encode("utf-8")


def test_a_chapter_of_another_number_than_its_place_has_its_number_once(allotment):
    text = allotment.text.replace("Chapter 2", "Chapter 7")
    manuscript = replace(allotment.manuscript, text=text)
    lines = list(script(Overview(replace(allotment, manuscript=manuscript))))
    assert "Chapter 7" in lines and not any("Chapter 2" in line for line in lines)
