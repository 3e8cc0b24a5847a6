"""A story as a Word document: the whole text, each line in its voice's colour and under its name."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from fabula import Segment, Span
from fabula.formats import from_text, load
from fabula.pipeline import read
from fabula.views.docx import word
from fabula.views.docx.front import COLUMNS
from fabula.views.overview import Overview
from fabula.views.voices import HUES, NOBODY, REST, voices_of


def opened(story):
    return docx.Document(io.BytesIO(word(story)))


def told(story):
    """The paragraphs of the story itself, each with its style and its words."""
    paragraphs = [(one.style.name, one.text) for one in opened(story).paragraphs]
    return paragraphs[[style for style, _ in paragraphs].index("Key") + 1 :]


def hue(run):
    """The colour of a run, by its style."""
    styled = run._element.find(f"{qn('w:rPr')}/{qn('w:rStyle')}")
    return f"#{run.style.font.color.rgb}".lower() if styled is not None else None


def test_the_whole_story_is_there_with_each_voice_before_its_line(allotment):
    assert told(allotment) == [
        ("Note", "Title: The Allotment"),
        ("Note", "A/N: thank you for waiting, the slugs won."),
        ("Heading 1", "Chapter 1: Beans"),
        ("Story", "Ada Brook had never lost a bean to frost."),
        ("Spoken", "Milo\t“You planted early,” said Milo."),
        ("Spoken", "Ada Brook\t“I planted on time,” said Ada. “You slept.”"),
        ("Spoken", "?\t“Who left the gate?”"),
        ("Heading 1", "Chapter 2"),
        ("Story", "I found the gate open. The neighbours came to look."),
        ("Spoken", "the neighbours\t“It was the goat!” cried the neighbours."),
        ("Spoken", "Milo?\t“It was me,” Milo told Ada, and he was not believed."),
    ]


def test_a_line_is_in_the_colour_of_its_voice_and_narration_in_none(allotment):
    hues = {}
    for paragraph in opened(allotment).paragraphs:
        for run in paragraph.runs:
            hues.setdefault(run.text, hue(run))
    assert hues["“You slept.”"] == hues["“I planted on time,”"] == hues["Ada Brook\t"] == HUES[0]
    assert hues["“You planted early,”"] == hues["Milo\t"] == HUES[1]
    assert hues["“It was the goat!”"] == HUES[2]
    assert hues["“Who left the gate?”"] == hues["?\t"] == NOBODY
    assert hues[" said Milo."] is None


def test_no_colour_is_needed_to_see_what_is_unsure(allotment):
    dotted = {
        run.text
        for paragraph in opened(allotment).paragraphs
        for run in paragraph.runs
        if run._element.find(f"{qn('w:rPr')}/{qn('w:u')}") is not None
    }
    assert dotted == {"“Who left the gate?”", "“It was me,”"}


def test_the_names_look_unlike_the_story(allotment):
    for paragraph in opened(allotment).paragraphs:
        if paragraph.style.name == "Spoken":
            assert [run.font.small_caps for run in paragraph.runs] == [
                True,
                *[None] * (len(paragraph.runs) - 1),
            ]


def test_the_cast_comes_first_with_its_colours(allotment):
    document = opened(allotment)
    assert [one.text for one in document.paragraphs[:3]] == [
        "The Allotment",
        "by fernweh",
        "54 words · 3 voices · 6 lines, 2 of them unsure",
    ]
    (table,) = document.tables
    assert [tuple(cell.text for cell in row.cells) for row in table.rows] == [
        COLUMNS,
        ("■ Ada Brook", "she/her", "2", "6", "", "ch. 1, ¶ 3"),
        ("■ Milo", "he/him", "2", "6", "1", "ch. 1, ¶ 2"),
        ("■ the neighbours", "they/them", "1", "4", "", "ch. 2, ¶ 2"),
        ("■ ?", "", "1", "4", "1", "ch. 1, ¶ 4"),
    ]
    assert table.rows[0]._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
    names = [row.cells[0].paragraphs[0].runs[0] for row in table.rows[1:]]
    assert [hue(name) for name in names] == [*HUES[:3], NOBODY]


def test_a_name_inside_a_paragraph_is_in_brackets_and_stands_where_the_voice_changes(tell, person):
    words = "He rose. “Up,” said Pim. “Up, I say.” “Why?” asked Una."
    lines = [("“Up,”", "pim", (), 0.9), ("“Up, I say.”", "pim", (), 0.9), ("“Why?”", "una", (), 0.3)]
    story = tell([("prose", 1, words)], [person("pim", "Pim"), person("una", "Una")], lines)
    assert told(story) == [("Story", "He rose. [Pim] “Up,” said Pim. “Up, I say.” [Una?] “Why?” asked Una.")]


def test_a_message_that_has_its_name_gets_no_other(tell, person):
    words = "Pim: on my way\nUna: good\nPim: nearly there\nPim: at last"
    lines = [("on my way", "pim", (), 0.9), ("good", "una", (), 0.9), ("nearly there", "una", (), 0.3)]
    lines.append(("at last", "una", (), 0.9))
    cast = [person("pim", "Pim"), person("una", "Una Reyes", aliases=("Una",))]
    story = tell([("prose", 1, words)], cast, lines, format="html")
    assert told(story) == [
        ("Story", "Pim: on my way\nUna: good\nPim: [Una Reyes?] nearly there\nPim: [Una Reyes] at last")
    ]


@pytest.mark.parametrize("label", ["Pim [9:14]:", "[9:14] Pim:", "9.14 pm - Pim:", "*Pim* (09:14:30):"])
def test_so_does_one_with_the_time_beside_the_name(tell, person, label):
    words = f"{label} on my way"
    story = tell(
        [("prose", 1, words)], [person("pim", "Pim")], [("on my way", "pim", (), 0.9)], format="html"
    )
    assert told(story) == [("Story", words)]


def test_a_line_inside_another_is_in_the_voice_of_the_other(tell, person):
    words = "“He said ‘go’ to me,” said Una."
    lines = [("“He said ‘go’ to me,”", "una", (), 0.9)]
    story = tell([("prose", 1, words)], [person("una", "Una"), person("pim", "Pim")], lines)
    inner = replace(story.quotes[0], id="q9", span=Span(9, 13), speaker="pim")
    assert told(replace(story, quotes=(*story.quotes, inner))) == [("Spoken", f"Una\t{words}")]


def test_what_is_not_said_aloud_is_marked(tell, person):
    story = tell([("prose", 1, "“Never.”")], [person("pim", "Pim")], [("“Never.”", "pim", (), 0.9)])
    object.__setattr__(story.quotes[0], "kind", "thought")
    assert told(story) == [("Spoken", "Pim (thinks)\t“Never.”")]


def test_italics_are_italics_and_the_marks_of_markdown_are_gone(english):
    text = """# The Oar

## One

*Late again*, she thought. **Mind** the oar.

> Dear Una,
> come.

***

He came down to the water with the lantern in his left hand
and would not say why.
"""
    story = read(from_text(text, markdown=True), english)
    assert [(style, words.split("] ")[-1].split("\t")[-1]) for style, words in told(story)] == [
        ("Heading 1", "One"),
        ("Spoken", "Late again, she thought. Mind the oar."),
        ("Set Off", "Dear Una,\ncome."),
        ("Scene Break", "* * *"),
        (
            "Story",
            "He came down to the water with the lantern in his left hand and would not say why.",
        ),
    ]
    italic = [run.text for one in opened(story).paragraphs for run in one.runs if run.italic]
    assert italic == ["Late again", "Mind"]
    assert opened(story).paragraphs[0].text == "The Oar"


def test_the_story_begins_on_a_page_of_its_own(allotment):
    before = [bool(one.paragraph_format.page_break_before) for one in opened(allotment).paragraphs]
    assert before.count(True) == 1
    assert opened(allotment).paragraphs[before.index(True)].text == "Title: The Allotment"


def test_a_heading_inside_a_chapter_is_of_the_second_level(tell):
    parts = [
        ("heading", 1, "PART ONE\n\nFrost\n\n"),
        ("prose", 1, "It snowed.\n\n"),
        ("heading", 1, "June\n\n"),
    ]
    story = tell([*parts, ("prose", 1, "It thawed.")])
    pov = tell([("heading", 1, "One\n\n"), ("heading", 1, "Una\n\n"), ("prose", 1, "It snowed.")])
    segments = pov.manuscript.segments
    seen = (segments[0], Segment(segments[1].span, "heading", 1, "Una"), segments[2])
    pov = replace(pov, manuscript=replace(pov.manuscript, segments=seen))
    # Without a line there is no table, nor how to read it.
    assert [(one.style.name, one.text) for one in opened(story).paragraphs[3:]] == [
        ("Heading 1", "PART ONE"),
        ("Heading 1", "Frost"),
        ("Story", "It snowed."),
        ("Heading 2", "June"),
        ("Story", "It thawed."),
    ]
    assert [one.style.name for one in opened(pov).paragraphs[3:]] == ["Heading 1", "Heading 2", "Story"]


def test_the_hues_are_those_of_the_page():
    from importlib import resources

    css = resources.files("fabula").joinpath("page", "browser", "page.css").read_text(encoding="utf-8")
    light = css.partition("@media")[0]
    hues = dict(re.findall(r"--hue-(\w+): #(\w+);", light))
    whole = {
        name: "".join(digit * (6 // len(code)) for digit in code) if len(code) == 3 else code
        for name, code in hues.items()
    }
    assert [f"#{whole[str(number)]}" for number in range(len(HUES))] == list(HUES)
    assert (f"#{whole[str(len(HUES))]}", f"#{whole['none']}") == (REST, NOBODY)


def test_of_many_voices_those_who_say_most_have_hues_of_their_own(tell, person):
    cast = [person(f"p{n}", f"Guard No. {n}") for n in range(10)]
    lines = [(f"“Line {n} {m}.”", f"p{n}", (), 0.9) for n in range(10) for m in range(12 - n)]
    voices = voices_of(Overview(tell([("prose", 1, " ".join(words for words, *_ in lines))], cast, lines)))
    assert [voice.hue for voice in voices.values()] == [*HUES, REST, REST]


def test_each_voice_has_a_style_of_its_own_by_its_name(tell, person):
    lines = [("“Up.”", "una", (), 0.9), ("“Down.”", "pim", (), 0.9)]
    cast = [person("una", "Una, the Elder; {so called}"), person("pim", "Pim")]
    styles = opened(tell([("prose", 1, "“Up.” “Down.”")], cast, lines)).styles
    assert [style.name for style in styles if style.name.startswith("Voice")] == [
        "Voice unknown",
        "Voice 1 Una the Elder so called",
        "Voice 2 Pim",
    ]


def test_in_the_margin_a_long_name_is_short_where_that_is_nobody_else(tell, person):
    lines = [("“Up.”", "maud", (), 0.9), ("“Down.”", "ilse", (), 0.9)]
    cast = [
        person("maud", "Maud Ostrander-Vale", aliases=("Maud", "the old goat")),
        person("ilse", "Ilse Ostrander-Vale", aliases=("Ilse",)),
        person("other", "Ilse"),
    ]
    story = tell([("prose", 1, "“Up.”\n\n“Down.”")], cast, lines)
    assert [words for _, words in told(story)] == ["Maud\t“Up.”", "Ilse Ostrander-Vale\t“Down.”"]


def test_the_same_story_gives_the_same_bytes_whatever_the_clock_says(allotment, monkeypatch):
    first = word(allotment)
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    assert word(allotment) == first
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not any("thumbnail" in name for name in archive.namelist())
        assert b"dcterms:" not in archive.read("docProps/core.xml").partition(b">")[2].partition(b">")[2]


def test_the_document_says_whose_story_it_is(tell):
    properties = opened(
        tell([("prose", 1, "It snowed.")], title="T" * 300, author="Wren Achterberg")
    ).core_properties
    assert properties.title == "T" * 255
    assert (properties.author, properties.created, properties.modified) == ("Wren Achterberg", None, None)


@given(st.text(st.characters(exclude_categories=()), max_size=40), st.text(max_size=12))
def test_whatever_the_words_the_document_can_be_opened(words, name):
    from fabula import Character, Manuscript, Quote, Source, Story

    text = f"He said {words}x"
    manuscript = Manuscript(
        text, Source("a.txt", title=words), (Segment(Span(0, len(text)), "prose", 1),), (Span(0, len(text)),)
    )
    people = (Character("a", name, (), "person", None, False, ()),)
    quotes = (Quote("q1", Span(8, len(text)), "speech", "a", (), 0.9, "by_ear", ()),)
    document = opened(Story(manuscript, people, quotes, (), ()))
    assert document.paragraphs[-1].text.split()[-1].endswith("x")


def test_fabula_reads_what_it_writes(allotment, tmp_path):
    path = tmp_path / "allotment.docx"
    path.write_bytes(word(allotment))
    assert "“You planted early,” said Milo." in load(str(path)).text
