"""The parser loaded ahead, on a process of its own: what it says is the same, and nothing of it stays."""

from __future__ import annotations

import multiprocessing
import subprocess
import sys

import pytest

from fabula.errors import ModelMissing
from fabula.models import ahead as module
from fabula.models import english as parser
from fabula.models import workers
from fabula.models.ahead import EnglishAhead
from fabula.span import Span

SENTENCES = "Wilhelmina wound the clock. It struck nine, and the dog looked up. "
STORY = SENTENCES * 30
PARAGRAPHS = [Span(at, at + len(SENTENCES)) for at in range(0, len(STORY), len(SENTENCES))]

PROGRAM = """
import sys
from fabula.models import load
from fabula.span import Span

models = load(rules_only=True, processes=2)
with models.ahead():
    print(len(models.parse(sys.argv[1], [Span(0, len(sys.argv[1]))])))
print(*(name for name in ("spacy", "torch") if name in sys.modules))
"""


@pytest.fixture
def forking():
    if not workers.may_fork():
        pytest.skip("this process may not fork")


@pytest.fixture
def here(english):
    return english.parse(STORY, PARAGRAPHS)


@pytest.mark.parametrize("fork_from", [1_000, 100_000])
def test_what_is_parsed_ahead_is_what_is_parsed_here(forking, here, monkeypatch, fork_from):
    for where in (module, parser):
        monkeypatch.setattr(where, "FORK_FROM", fork_from)
    monkeypatch.setattr(parser, "CHUNK", 600)
    early = EnglishAhead(processes=2)
    with early.ahead():
        assert multiprocessing.active_children()
        assert early.parse(STORY, PARAGRAPHS) == here
        assert not multiprocessing.active_children()
    assert "_nlp" not in early.__dict__


def test_a_second_text_is_parsed_here(forking, english, here):
    early = EnglishAhead(processes=2)
    early.__dict__["_nlp"] = english.english._nlp
    with early.ahead():
        assert early.parse(SENTENCES, [Span(0, len(SENTENCES))])
        assert early.parse(STORY, PARAGRAPHS) == here


def test_a_process_that_was_killed_leaves_the_work_to_us(forking, english, here):
    early = EnglishAhead(processes=2)
    early.__dict__["_nlp"] = english.english._nlp
    with early.ahead():
        (process,) = multiprocessing.active_children()
        process.kill()
        process.join()
        assert early.parse(STORY, PARAGRAPHS) == here


def test_a_story_that_cannot_be_opened_leaves_no_process(forking):
    with pytest.raises(KeyError), EnglishAhead(processes=2).ahead():
        raise KeyError
    assert not multiprocessing.active_children()


def test_a_model_that_is_missing_is_missed_here(forking, monkeypatch):
    monkeypatch.setattr(parser, "PACKAGES", ())
    early = EnglishAhead(processes=2)
    with pytest.raises(ModelMissing), early.ahead():
        early.parse(STORY, PARAGRAPHS)
    assert not multiprocessing.active_children()


def test_who_may_not_fork_parses_as_ever(monkeypatch, english, here):
    monkeypatch.setattr(module, "may_fork", lambda: False)
    early = EnglishAhead(processes=2)
    early.__dict__["_nlp"] = english.english._nlp
    with early.ahead():
        assert not multiprocessing.active_children()
        assert early.parse(STORY, PARAGRAPHS) == here


def test_this_process_never_holds_the_parser(forking):
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, SENTENCES], capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == ["15"]
