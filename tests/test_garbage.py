"""A reading is done without the collector, which is left as it was found."""

import gc
from types import SimpleNamespace

import click
import pytest

import fabula
from fabula import pipeline
from fabula.api import Rereader
from fabula.cli.options import read_story
from fabula.garbage import uncollected


@pytest.mark.parametrize("enabled", [True, False])
def test_the_collector_is_left_as_it_was(enabled):
    before = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        with pytest.raises(KeyError), uncollected():
            assert not gc.isenabled()
            raise KeyError
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if before else gc.disable)()


@pytest.mark.parametrize(
    "reads", [lambda: fabula.read(fabula.EXAMPLE), lambda: Rereader(fabula.EXAMPLE).read()]
)
def test_a_reading_is_done_without_it(reads, monkeypatch):
    running = []
    monkeypatch.setattr(pipeline, "read", lambda *given, **also: running.append(gc.isenabled()))
    monkeypatch.setattr("fabula.reading.speech.abstention.abstain", lambda story, least: story)
    reads()
    assert running == [False]


def test_a_command_does_without_it_to_its_end(monkeypatch):
    running = []
    monkeypatch.setattr("fabula.api.read", lambda *given, **also: SimpleNamespace(stale_corrections=()))
    with click.Context(click.Command("read")):
        read_story(fabula.EXAMPLE, rules_only=True)
        running.append(gc.isenabled())
    assert [*running, gc.isenabled()] == [False, True]
