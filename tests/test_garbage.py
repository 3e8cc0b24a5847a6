"""A reading is done without the collector, which is left as it was found."""

import gc
from types import SimpleNamespace

import click
import pytest

import fabula
from fabula import pipeline
from fabula.api import Rereader
from fabula.cli.options import read_story
from fabula.corrections import Speaker, at
from fabula.formats import from_text
from fabula.garbage import uncollected
from fabula.models import load
from fabula.pipeline import read
from fabula.reading.account import Account
from fabula.reading.earlier import Earlier
from fabula.reading.noted import NotedAccount
from fabula.reading.speech.evidence import EvidenceReader


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


def test_nothing_of_the_last_reading_waits_for_the_collector():
    models, earlier = load(rules_only=True, processes=1), Earlier()
    text = fabula.EXAMPLE.read_text(encoding="utf-8")
    gc.collect()
    others = [type(one) for one in gc.get_objects()]  # as of a page that another test has opened
    with uncollected():
        story = read(from_text(text), models, earlier=earlier)
        told = [Speaker(at(text, one.span), story.characters[0].name) for one in story.quotes[:2]]
        read(from_text(text), models, corrections=told, earlier=earlier)
        read(from_text(f"{text}\n\nNobody spoke."), models, earlier=earlier)
        made = [type(one) for one in gc.get_objects()]
    # Of this reading alone: speakers are decided twice, and each time it is noted what for.
    kinds = (Account, NotedAccount, EvidenceReader)
    assert [made.count(one) - others.count(one) for one in kinds] == [1, 1, 4]


def test_what_a_reading_made_is_not_looked_through_after_it():
    with uncollected():
        made = [[] for _ in range(10_000)]
    assert len(made) > sum(gc.get_count())


def test_what_somebody_keeps_from_the_collector_stays_so():
    try:
        gc.freeze()
        kept = gc.get_freeze_count()
        with uncollected():
            pass
        assert 0 < gc.get_freeze_count() <= kept
    finally:
        gc.unfreeze()


def test_a_command_does_without_it_to_its_end(monkeypatch):
    running = []
    monkeypatch.setattr(
        "fabula.api.read", lambda *given, **also: SimpleNamespace(stale_corrections=(), manuscript=None)
    )
    with click.Context(click.Command("read")):
        read_story(fabula.EXAMPLE, rules_only=True)
        running.append(gc.isenabled())
    assert [*running, gc.isenabled()] == [False, True]
