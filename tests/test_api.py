"""``fabula.read``: a path becomes a Story, telling how far it is."""

from contextlib import nullcontext
from types import SimpleNamespace

import pytest

import fabula
import fabula.models
from fabula.api import trained_reader_installed
from fabula.reading.speech.abstention import abstain


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


@pytest.fixture
def asked_for(monkeypatch, english):
    """What is asked of ``fabula.models.load``; it gives models without the trained reader."""
    asked = []

    def load(rules_only=False, processes=None):
        asked.append(rules_only)
        return SimpleNamespace(parse=english.parse, ahead=nullcontext, reader=None)

    monkeypatch.setattr(fabula.models, "load", load)
    return asked


@pytest.mark.parametrize("rules_only", [False, True])
def test_the_trained_reader_can_be_left_out(asked_for, rules_only):
    fabula.read(fabula.EXAMPLE, rules_only=rules_only)
    assert asked_for == [rules_only]


@pytest.mark.usefixtures("asked_for")
def test_a_line_too_unsure_is_left_open():
    whole, sure = fabula.read(fabula.EXAMPLE), fabula.read(fabula.EXAMPLE, min_confidence=0.9)
    assert sure == abstain(whole, 0.9)
    assert sure != whole


def test_a_threshold_out_of_range_is_refused_before_anything_is_read(asked_for, tmp_path):
    with pytest.raises(ValueError, match="from 0 to 1"):
        fabula.read(tmp_path / "nothing.txt", min_confidence=60)
    assert asked_for == []


@pytest.mark.parametrize(("reader", "installed"), [(None, False), (object(), True)])
def test_whether_the_trained_reader_is_there_can_be_asked(monkeypatch, reader, installed):
    monkeypatch.setattr(fabula.models, "load", lambda: SimpleNamespace(reader=reader))
    assert trained_reader_installed() is installed
