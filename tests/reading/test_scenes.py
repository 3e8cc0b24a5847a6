"""Scenes lie between breaks and headings, and hold those who speak in them."""

from __future__ import annotations

from telling import read_text

TEXT = (
    "Chapter 1\n\nSimeon set out the chairs. “Twelve,” said Simeon.\n\n“Thirteen,” said Ottilie.\n\n* * *\n\n"
    "Nobody came.\n\nChapter 2\n\nOttilie stacked the chairs. “Next week,” said Ottilie.\n"
)


def test_a_break_and_a_heading_end_a_scene(english):
    story = read_text(english, TEXT)
    assert [scene.span.of(TEXT).split()[0] for scene in story.scenes] == ["Simeon", "Nobody", "Ottilie"]
    assert [scene.id for scene in story.scenes] == ["s1", "s2", "s3"]


def test_scenes_hold_their_prose_and_nothing_else(english):
    story = read_text(english, TEXT)
    scenes = [scene.span for scene in story.scenes]
    assert all(any(scene.holds(paragraph) for scene in scenes) for paragraph in story.manuscript.paragraphs)
    apart = [segment.span for segment in story.manuscript.segments if segment.kind != "prose"]
    assert len(apart) == 3
    assert not any(scene.overlaps(span) for scene in scenes for span in apart)
    assert all(scene.of(TEXT) == scene.of(TEXT).strip() for scene in scenes)


def test_those_who_speak_are_there_with_the_words_that_show_it(english):
    first, second, third = read_text(english, TEXT).scenes
    assert set(first.present) == {"simeon", "ottilie"}
    assert second.present == ()
    assert "ottilie" in third.present
    for scene in (first, second, third):
        assert len(scene.present) == len(scene.evidence)
        assert all(scene.span.holds(span) for span in scene.evidence)


def test_a_story_without_prose_has_no_scene(english):
    assert read_text(english, "").scenes == ()
