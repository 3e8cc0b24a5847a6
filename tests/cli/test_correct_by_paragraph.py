"""``fabula correct`` by chapter and paragraph: places of stories in which nobody sees lines."""

import csv
from dataclasses import replace
from io import StringIO

import pytest

import fabula.api
from fabula.cli import main
from fabula.corrections import corrections_path, load
from fabula.file_places import Places
from fabula.formats import from_text
from fabula.formats import load as load_story
from fabula.pipeline import read
from fabula.views.table import lines_csv

TEXT = """# One: The weir

Sunniva let the sluice down. The water rose behind it.

“Not so fast,” said Sunniva. “It sticks.”

# Two: The mill

Casimir swept the floor. “Who has the key?” asked Casimir. “I have,” said Sunniva.

He went on with the broom.
"""


@pytest.fixture(scope="module")
def document(english):
    text = from_text(TEXT, path="weir.md", markdown=True)
    return read(replace(text, source=replace(text.source, path="weir.docx", format="docx")), english)


@pytest.fixture
def weir(document, tmp_path, monkeypatch):
    monkeypatch.setattr(fabula.api, "read", lambda path, **options: document)
    (tmp_path / "weir.docx").touch()
    return tmp_path / "weir.docx"


def correct(file, *words):
    return main(["correct", str(file), *words])


def kept(file):
    (one,) = load(corrections_path(file))
    return one


@pytest.mark.parametrize("place", ["ch. 1, ¶ 2", "ch 1, p 2", "chapter 1 ¶2", "Ch. 1, par. 2:1"])
def test_a_paragraph_is_a_place_however_it_is_typed(weir, place, capsys):
    assert correct(weir, "speaker", place, "Casimir") == 0
    assert kept(weir).at.words == "“Not so fast,”"


def test_a_column_says_where_in_it(weir):
    assert correct(weir, "speaker", "ch. 1, ¶ 2:30", "Casimir") == 0
    assert kept(weir).at.words == "“It sticks.”"


def test_so_are_mentions_paragraphs_and_scenes_named(weir):
    assert correct(weir, "mention", "ch. 2, ¶ 2", "Sunniva") == 0
    assert kept(weir).at.words == "He"
    assert correct(weir, "--undo") == 0
    assert correct(weir, "new-scene", "ch. 2, ¶ 2") == 0
    assert kept(weir).at.words.startswith("He went on")


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("ch. 2, ¶ 9", "The story has no ch. 2, ¶ 9"),
        ("ch. 3, ¶ 1", "The story has no ch. 3, ¶ 1"),
        ("¶ 1", "The story has no ¶ 1"),
        ("ch. 1, ¶ 1:400", "The story has no ch. 1, ¶ 1:400"),
        ("ch. 1, ¶ 0", "The story has no ch. 1, ¶ 0"),
        ("ch. 2, ¶ 1", "2 lines stand in ch. 2, ¶ 1: give one by ch. 2, ¶ 1:26, ch. 2, ¶ 1:60"),
    ],
)
def test_what_is_not_there_is_refused_in_one_line(weir, place, told, capsys):
    assert correct(weir, "speaker", place, "Casimir") == 2
    out, err = capsys.readouterr()
    assert not out and told in err and err.count("\n") == 1


def test_words_that_stand_in_several_lines_are_named_by_paragraph(weir, capsys):
    assert correct(weir, "speaker", "s", "Casimir") == 2
    assert "give one by ch. 1, ¶ 2:1, ch. 1, ¶ 2:30, ch. 2, ¶ 1:26" in capsys.readouterr().err


def test_every_paragraph_of_the_table_is_where_its_line_begins(document):
    places = Places(document.manuscript)
    for row in csv.DictReader(StringIO(lines_csv(document).lstrip("\ufeff"))):
        assert places.find(row["paragraph"]) == int(row["start"]) == places.find(row["place"])


def test_a_story_in_one_piece_has_paragraphs_alone(english):
    story = read(from_text("The tide was out.\n\n“Row,” said Brita.", path="a.txt"), english)
    places = Places(story.manuscript)
    assert places.find("¶ 2") == places.find("p 2") == story.text.index("“Row")


def test_in_a_folder_a_place_may_have_its_file(tmp_path, english):
    (tmp_path / "01.md").write_text("# One\n\nThe tide was out.\n", encoding="utf-8")
    (tmp_path / "02.html").write_text("<h1>Two</h1><p>“Row,” said Brita.</p>", encoding="utf-8")
    manuscript = load_story(str(tmp_path))
    places, row = Places(manuscript), manuscript.text.index("“Row")
    for offset in (row, row + 5, manuscript.text.index("tide")):
        assert places.find(places.exact(offset)) == offset
    assert places.exact(row) == "02.html, ¶ 1:1"
    assert places.find("01.md:3:5") == manuscript.text.index("tide")
    assert places.find("03.md:3:5") is None and not places.is_place("03.md:3:5")
