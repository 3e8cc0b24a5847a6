"""Every line as a table and all of the story as a script: whole, in order, and fit for other programs."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from fabula import Span
from fabula.formats import from_text
from fabula.pipeline import read
from fabula.positions import Positions
from fabula.views.overview import Overview
from fabula.views.script import script
from fabula.views.table import BYTE_ORDER_MARK, Row, lines_csv


def rows(story):
    text = lines_csv(story)
    assert text.startswith(BYTE_ORDER_MARK)
    return list(csv.DictReader(io.StringIO(text.removeprefix(BYTE_ORDER_MARK), newline="")))


def test_the_script_has_no_marks_of_type(english):
    text = "Ada waited. “You *did* shut it, Milo?” she said, **very** slow.\n\nShe read:\n\n> Noon.\n> Milo\n"
    told = script(read(from_text(text, markdown=True), english))
    assert "“You did shut it, Milo?”" in told and "she said, very slow." in told
    assert not set("*>") & set(told)


def test_the_script_says_no_name_that_only_labels_a_line(english):
    play = (
        "ADA. (Without looking up.) You are late.\n\nMILO. The tide was late.\n\nADA. Milo!\n\n"
        "MILO (aside). Here it comes.\n\nADA. Did you cry, Milo?\n\nMILO. Never.\n"
    )
    assert script(read(from_text(play), english)).split("\n") == [
        "NARRATOR: (Without looking up.)", "ADA: You are late.", "", "MILO: The tide was late.", "",
        "ADA: Milo!", "", "NARRATOR: (aside)", "MILO: Here it comes.", "", "ADA: Did you cry, Milo?", "",
        "MILO: Never.", "",
    ]  # fmt: skip
    chat = "Ada sighed.\n\n**Ada:** where are you\n\n[20:01] Milo: out\n\nMilo, again: “Out!”\n"
    told = script(read(from_text(chat, markdown=True), english))
    assert "NARRATOR: Ada:" not in told and "NARRATOR: [20:01]" not in told
    assert "ADA (writes): where are you" in told and "NARRATOR: Milo, again:" in told


def test_the_table_has_every_line_with_who_says_it_and_how_sure_that_is(allotment):
    table = rows(allotment)
    assert [row["text"] for row in table] == [line.words for line in Overview(allotment).lines]
    assert tuple(table[0]) == Row._fields
    first, open_, guess = table[0], table[3], table[5]
    assert (first["speaker"], first["speaker_id"]) == ("Milo", "milo")
    assert (first["to"], first["to_ids"]) == ("Ada Brook", "ada")
    assert (first["chapter"], first["confidence"], first["unsure"]) == ("1", "0.95", "no")
    assert first["scene"] == allotment.scenes[0].id.removeprefix("s")
    assert (open_["speaker"], open_["speaker_id"], open_["unsure"]) == ("", "", "yes")
    assert (guess["chapter"], guess["unsure"], guess["reason"]) == ("2", "yes", "by ear")


def test_the_places_of_the_table_are_those_that_correct_takes(allotment):
    positions = Positions(allotment.text)
    for row in rows(allotment):
        line, column = map(int, row["place"].split(":"))
        assert positions.offset(line, column) == int(row["start"])
        assert allotment.text[int(row["start"]) : int(row["end"])] == row["text"]


def test_the_script_gives_each_stretch_to_its_voice(allotment):
    assert script(allotment).splitlines() == [
        "NARRATOR: Chapter 1: Beans",
        "",
        "NARRATOR: Ada Brook had never lost a bean to frost.",
        "",
        "MILO: “You planted early,”",
        "NARRATOR: said Milo.",
        "",
        "ADA BROOK: “I planted on time,”",
        "NARRATOR: said Ada.",
        "ADA BROOK: “You slept.”",
        "",
        "UNKNOWN: “Who left the gate?”",
        "",
        "NARRATOR: Chapter 2",
        "",
        "NARRATOR: I found the gate open. The neighbours came to look.",
        "",
        "THE NEIGHBOURS: “It was the goat!”",
        "NARRATOR: cried the neighbours.",
        "",
        "MILO (?): “It was me,”",
        "NARRATOR: Milo told Ada, and he was not believed.",
    ]


def test_two_voices_of_one_name_are_told_apart(tell, person):
    lines = [("“Up,”", "one", (), 0.9), ("“Down,”", "two", (), 0.9)]
    cast = [person("one", "the guard"), person("two", "the guard")]
    story = tell(
        [("prose", 1, "“Up,” said the guard.\n\n“Down,” said the guard."), ("break", 1, "***")], cast, lines
    )
    text = script(story)
    assert "THE GUARD: “Up,”" in text
    assert "THE GUARD 2: “Down,”" in text
    assert text.endswith("\n* * *\n")


def test_no_number_makes_a_name_that_another_has(tell, person):
    lines = [("“One.”", "a", (), 0.9), ("“Two.”", "b", (), 0.9), ("“Three.”", "c", (), 0.9)]
    cast = [person("a", "the guard"), person("b", "the guard 2"), person("c", "The Guard")]
    voices = [
        line.partition(":")[0]
        for line in script(tell([("prose", 1, "“One.” “Two.” “Three.”")], cast, lines)).splitlines()
    ]
    assert voices == ["THE GUARD", "THE GUARD 2", "THE GUARD 3"]


def test_whoever_only_thinks_has_a_voice_though_the_cast_does_not_list_them(tell, person):
    nobody = replace(person("x", "a passer-by"), named=False)
    story = tell([("prose", 1, "“Odd,” thought a passer-by.")], [nobody], [("“Odd,”", "x", (), 0.9)])
    object.__setattr__(story.quotes[0], "kind", "thought")
    assert not Overview(story).cast
    assert script(story).startswith("A PASSER-BY (thinks): “Odd,”\n")


def test_a_line_inside_another_is_read_by_the_voice_of_the_other(tell, person):
    lines = [("“He said ‘go’ to me,”", "una", (), 0.9)]
    story = tell([("prose", 1, "“He said ‘go’ to me,” said Una.")], [person("una", "Una")], lines)
    inner = replace(story.quotes[0], id="q9", span=Span(9, 13))
    assert script(replace(story, quotes=(*story.quotes, inner))).splitlines() == [
        "UNA: “He said ‘go’ to me,”",
        "NARRATOR: said Una.",
    ]


def test_of_lines_that_cross_each_word_is_read_once(tell, person):
    lines = [("“Go home,” she", "una", (), 0.9)]
    story = tell([("prose", 1, "“Go home,” she read out.")], [person("una", "Una")], lines)
    across = replace(story.quotes[0], id="q9", span=Span(11, 19), speaker=None)
    assert script(replace(story, quotes=(*story.quotes, across))).splitlines() == [
        "UNA: “Go home,” she",
        "UNKNOWN: read",
        "NARRATOR: out.",
    ]


@pytest.mark.parametrize("kind", ["thought", "writing"])
def test_what_is_not_said_aloud_is_marked(tell, person, kind):
    story = tell(
        [("prose", 1, "“Never,” Pim decided.")], [person("pim", "Pim")], [("“Never,”", "pim", (), 0.9)]
    )
    (quote,) = story.quotes
    how = {"thought": "thinks", "writing": "writes"}[kind]
    object.__setattr__(quote, "kind", kind)
    assert script(story).startswith(f"PIM ({how}): “Never,”\n")
    assert Span(*quote.span).of(story.text) == "“Never,”"
