"""A story that is saved is seen, once, and what we have written ourselves is not."""

import threading

import pytest

from fabula.page.watch import Watch, look_at

SOON = 5.0


@pytest.fixture
def watched(tmp_path):
    story = tmp_path / "story.txt"
    story.write_text("One.")
    saved = threading.Event()
    watch = Watch([story, tmp_path / "beside.toml"], saved.set, pause=0.01)
    watch.start()
    yield story, saved, watch
    watch.stop()


def test_a_save_is_seen(watched):
    story, saved, _ = watched
    story.write_text("One, two.")
    assert saved.wait(SOON)


def test_a_file_that_comes_later_is_seen(watched):
    story, saved, _ = watched
    (story.parent / "beside.toml").write_text("x = 1")
    assert saved.wait(SOON)


def test_a_save_by_replacing_is_seen(watched):
    story, saved, _ = watched
    (story.parent / "new").write_text("Another.")
    (story.parent / "new").replace(story)
    assert saved.wait(SOON)


def test_what_we_wrote_ourselves_is_known(watched):
    story, saved, watch = watched
    with watch._lock:  # as if written and told between two looks
        (story.parent / "beside.toml").write_text("x = 1")
        watch._last = look_at(watch._paths)
    assert not saved.wait(0.1)


def test_a_folder_is_looked_through(tmp_path):
    (tmp_path / "one.txt").write_text("1")
    before = look_at([tmp_path])
    (tmp_path / "two.txt").write_text("2")
    (tmp_path / ".hidden").write_text("3")
    after = look_at([tmp_path])
    assert [name for name, _, _ in after if name not in {seen[0] for seen in before}] == [
        str(tmp_path / "two.txt")
    ]
