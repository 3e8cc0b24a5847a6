"""Names in letters that have no capitals are people, and are shown as the story writes them."""

import pytest

from fabula.formats import from_text
from fabula.pipeline import read
from fabula.reading.names.scripts import names_in_scripts
from fabula.reading.readable import readable

PLATFORM = """李明 put the bags down. "I have the tickets," said 李明.

"At last," said 王芳. She took his arm.

"Platform nine," 李明 told 王芳's brother.
"""


def test_their_people_speak_and_are_shown_as_written(english):
    story = read(from_text(PLATFORM), english)
    name_of = {one.id: one.name for one in story.characters}
    assert {"李明", "王芳"} <= set(name_of.values())
    assert [name_of[quote.speaker] for quote in story.quotes] == ["李明", "王芳", "李明"]
    assert story.text == PLATFORM
    assert not any("Xu" in name or "Wu" in name for name in name_of.values())


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("“谢谢,” said Anna. She pushed the 火锅 away.", set()),  # what is said, what is eaten
        ("The 火锅 bubbled. Anna laughed.", set()),
        ("민준 laughed. “She said so,” said 서연.", {"민준", "서연"}),
        ("佐藤's coat was wet.", {"佐藤"}),
        ("“Coffee?” asked アレックス.", {"アレックス"}),
        ("“Coffee?” asked Zoë.", set()),
        ("Dr. Im closed the file. “Perhaps two,” said Im.", {"Im"}),
        ("Detective So-yeon Im leaned back.", {"Im"}),
        ("“Im sorry, Dr. Quill, Im late.”", set()),
    ],
)
def test_names_are_told_by_what_stands_beside_them(text, names):
    assert {name for _, name in names_in_scripts(text)} == names


def test_each_is_read_as_a_name_of_its_length_that_the_story_has_not(english):
    manuscript = from_text("Xu sat. 李明 stood. 李明's friend 王芳 ran, and 王芳 laughed.")
    found = readable(manuscript)
    assert len(found.text) == len(manuscript.text)
    assert len({name for name, _ in found.stand_ins} - {"Xu"}) == len(found.stand_ins) == 2
