"""``fabula.read``: a path becomes a Story, telling how far it is."""

import pytest

import fabula


@pytest.fixture(scope="module")
def reading():
    stages = []
    story = fabula.read(str(fabula.EXAMPLE), progress=lambda *stage: stages.append(stage))
    return story, stages


def test_the_story_is_that_of_the_file(reading):
    story, _ = reading
    assert story.text == fabula.EXAMPLE.read_text(encoding="utf-8")
    assert story.manuscript.source.title == "The Last Ferry"
    assert story.characters
    assert story.quotes


def test_progress_never_goes_past_its_end(reading):
    _, stages = reading
    assert stages
    assert all(name and 0 <= done <= total for name, done, total in stages)


def test_reading_twice_gives_the_same_story(reading):
    story, _ = reading
    assert fabula.read(str(fabula.EXAMPLE)) == story


def test_what_is_not_there_is_refused(tmp_path):
    with pytest.raises(fabula.UnreadableStory):
        fabula.read(tmp_path / "nothing.txt")
