"""The chapters of a folder come in the order in which they are counted, however their names count."""

import pytest

from fabula.formats.folder import story_files


@pytest.mark.parametrize(
    "names",
    [
        ("Prologue.md", "Chapter 2.md", "Chapter 10.md", "Epilogue.md"),
        ("prologue_final.md", "01.md", "02.md", "epilogue_v2.md"),
        ("Prolog.md", "1. Lock.md", "2. Kettle.md", "Epilog.md"),
        ("Chapter One.txt", "Chapter Two - The Lock.txt", "Chapter Three.txt", "Chapter Twenty-One.txt"),
        ("chapter_one.md", "chapter_two.md", "chapter_three.md"),
        ("ch-I.txt", "ch-II.txt", "ch-V.txt", "ch-IX.txt"),
        ("One.md", "Two.md", "Three.md"),
        ("Part One/ch2.md", "Part Two/ch1.md", "Part Three/ch1.md"),
        ("00 prologue.md", "01 - kettle.md", "2 lock.md"),
        ("Four Men.md", "One Day.md", "The Lock.md"),
    ],
    ids=lambda names: names[0],
)
def test_chapters_in_order(tmp_path, names):
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("It rained.")
    assert [str(file.relative_to(tmp_path)) for file in story_files(tmp_path)] == [*names]


@pytest.mark.parametrize(
    "name", ["author's notes.md", "Authors Notes.txt", "style guide.md", "Worldbuilding.docx"]
)
def test_notes_about_the_story_are_no_chapter(tmp_path, name):
    for each in (name, "1 kettle.md"):
        (tmp_path / each).write_text("It rained.")
    assert [file.name for file in story_files(tmp_path)] == ["1 kettle.md"]
