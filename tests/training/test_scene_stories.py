"""The stories that mark nothing but their scenes."""

from __future__ import annotations

import pytest

from evaluation.gold import load_gold
from training.corpora import SCENES

STORIES = load_gold(SCENES)


@pytest.mark.parametrize("gold", STORIES, ids=lambda gold: gold.name)
def test_every_scene_says_where_when_and_with_whom(gold):
    assert len(gold.scenes) >= 3
    assert all(scene.place and scene.time and scene.present for scene in gold.scenes)
    assert not gold.mentions and not gold.feelings


def test_most_scenes_begin_inside_running_prose():
    scenes = [(gold, scene) for gold in STORIES for scene in gold.scenes[1:]]
    after_break = [scene for gold, scene in scenes if gold.text[: scene.span.start].rstrip().endswith("*")]
    assert 5 * len(after_break) < len(scenes)
