"""The English model: offsets that hold for any text, one table whatever the processes, no worker left."""

import json
import multiprocessing
import signal
import subprocess
import sys
import time
from dataclasses import asdict
from pathlib import Path

import pytest
import spacy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fabula.models import english as module
from fabula.models import workers
from fabula.models.english import English
from fabula.models.entities import entity_labels
from fabula.span import Span

PROSE = (
    "Mrs. Oyelaran left Dundee on Tuesday with two suitcases and a parrot.",
    "“You might have rung,” said Piet Vandersloot. “The ferry to Stranraer waits for nobody.”",
    "She had paid forty pounds for the cabin; the parrot, Admiral Fitch, travelled free.",
    "Rain.",
    "In the New Harbour Hotel the clerk, a Norwegian, was reading the Evening Gazette upside down.",
    " \n ",
    "“Is it far to Kirkcudbright?” asked Ines -- who had never owned a map -- and nobody knew.",
)


def whole(text):
    return [Span(0, len(text))]


def joined(paragraphs):
    spans, start = [], 0
    for paragraph in paragraphs:
        spans.append(Span(start, start + len(paragraph)))
        start += len(paragraph) + 2
    return "\n\n".join(paragraphs), spans


def check_offsets(tokens, text, paragraphs):
    columns = asdict(tokens)
    columns.pop("text")
    assert columns.pop("reading") is None  # rules read alone
    assert {len(column) for column in columns.values()} == {len(tokens)}
    end = 0
    for token in range(len(tokens)):
        paragraph = paragraphs[tokens.paragraph[token]]
        assert paragraph.start <= tokens.start[token] < tokens.end[token] <= paragraph.end
        assert end <= tokens.start[token]
        end = tokens.end[token]
        assert tokens.word[token] == text[tokens.start[token] : end]
        assert tokens.paragraph[tokens.head[token]] == tokens.paragraph[token]
    steps = [after - before for before, after in zip([0, *tokens.sentence], tokens.sentence, strict=False)]
    assert set(steps) <= {0, 1}


def test_tokens_know_their_place(english):
    text, paragraphs = joined(PROSE)
    tokens = english.parse(text, paragraphs)
    check_offsets(tokens, text, paragraphs)
    said = tokens.word.index("said")
    assert tokens.word[tokens.head[tokens.word.index("Vandersloot")]] == "said"
    assert (tokens.tag[said], tokens.paragraph[said]) == ("VBD", 1)
    assert tokens.entity[tokens.word.index("Tuesday")] == "DATE"
    assert tokens.entity[tokens.word.index("parrot")] == ""
    assert len(set(tokens.sentence)) == tokens.sentence[-1] + 1 >= len(PROSE) - 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        " ",
        "\0",
        "\ud800",
        "\ud83d wept\udc00",
        "\0\0Ana\0waved.",
        "_Never_ *that*",
        "no\u2028end\ufeff",
    ],
)
def test_odd_text_keeps_its_offsets(english, text):
    check_offsets(english.parse(text, whole(text)), text, whole(text))


def test_a_curly_apostrophe_inside_a_word_is_read_like_a_straight_one(english):
    straight = "It wasn't the parrot's fault. They'd have known it, wouldn't they?"
    curly = straight.replace("'", "’")
    one, other = (english.parse(text, [Span(0, len(text))]) for text in (straight, curly))
    assert (one.start, one.tag, one.dep, one.head) == (other.start, other.tag, other.dep, other.head)
    assert other.word[2] == "n’t" and other.dep[2] == "neg"


def test_words_without_their_apostrophe_have_it_in_lower_case(english):
    text = "Dont wait. im late, theyre late. Plan d is s and m."
    tokens = english.parse(text, [Span(0, len(text))])
    assert [low for low in tokens.lower if "'" in low] == ["n't", "'m", "'re"]


def test_no_paragraphs_is_no_tokens(english):
    assert len(english.parse("Only a title", [])) == 0


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(st.characters() | st.sampled_from("  .,“”'-\n\0_*Aae"), max_size=60), max_size=6))
def test_any_paragraphs_keep_their_offsets(english, paragraphs):
    text, spans = joined(paragraphs)
    check_offsets(english.parse(text, spans), text, spans)


def test_a_run_without_white_space_is_cut(english):
    pieces = list(module._pieces("“" * 1_000, Span(0, 1_000), 0))
    assert [start for _, start, _ in pieces] == [end for _, _, end in [(0, 0, 0), *pieces]][:-1]
    assert max(end - start for _, start, end in pieces) <= module.LONGEST_WORD
    text = "?!" * 700
    check_offsets(english.parse(text, whole(text)), text, whole(text))


@pytest.mark.slow
@pytest.mark.parametrize("letters", ["a", "“", "ab.", "☂"])
def test_a_megabyte_without_a_space_is_read(english, letters):
    text = letters * (1_000_000 // len(letters))
    check_offsets(english.parse(text, whole(text)), text, whole(text))


def test_entities_are_those_of_spacy(english):
    nlp = english.english._nlp
    recogniser = nlp.get_pipe("ner")
    documents = list(nlp.pipe([*PROSE, "", "London", "\n Paris \n\n Lagos and the Isle of Skye \n"]))
    found = entity_labels(recogniser, documents)
    recogniser.set_annotations(documents, recogniser.predict(documents))
    assert found == [token.ent_type_ for document in documents for token in document]
    assert {"PERSON", "GPE", "DATE"} <= set(found)


def test_the_parts_left_out_change_nothing(english):
    text, paragraphs = joined(PROSE)
    tokens = english.parse(text, paragraphs)
    stock = spacy.load(next(name for name in module.PACKAGES if spacy.util.is_package(name)))
    rows = [
        (span.start + token.idx, token.tag_, token.dep_, token.ent_type_)
        for span in paragraphs
        for token in stock(module._seen(span.of(text)))
        if not token.is_space
    ]
    assert list(zip(tokens.start, tokens.tag, tokens.dep, tokens.entity, strict=True)) == rows


# --- processes ---


@pytest.fixture
def long_story(monkeypatch):
    """Prose that is shared among workers, in many chunks."""
    monkeypatch.setattr(module, "FORK_FROM", 1_000)
    monkeypatch.setattr(module, "CHUNK", 600)
    return joined(PROSE * 10)


@pytest.fixture
def forking():
    if not workers.may_fork():
        pytest.skip("this process may not fork")


def with_processes(english, number):
    model = English(processes=number)
    model.__dict__["_nlp"] = english.english._nlp  # loaded once for all tests
    return model


def test_the_table_is_the_same_on_any_number_of_processes(english, long_story, forking):
    one, two, three = (asdict(with_processes(english, n).parse(*long_story)) for n in (1, 2, 3))
    assert one == two == three
    assert not multiprocessing.active_children()


def test_progress_is_told_as_the_work_goes_on(english, long_story):
    told = []
    with_processes(english, 2).parse(*long_story, lambda done, total: told.append((done, total)))
    total = sum(span.end - span.start for span in long_story[1])
    assert len(told) > 5
    assert told == sorted(told) and told[-1] == (total, total) and told[0][0] < total / 4


@pytest.mark.parametrize("fault", [RuntimeError, KeyboardInterrupt])
def test_a_fault_in_progress_leaves_no_worker(english, long_story, forking, fault):
    seen = []

    def progress(done, total):
        seen.append(len(multiprocessing.active_children()))
        raise fault("stop")

    with pytest.raises(fault, match="stop"):
        with_processes(english, 2).parse(*long_story, progress)
    assert seen == [2]
    assert not multiprocessing.active_children()


def test_work_of_a_worker_that_was_killed_is_done_here(forking):
    results = workers.in_order(lambda number: (number, multiprocessing.current_process().pid), 40, 2)
    assert next(results)[0] == 0
    for child in multiprocessing.active_children():
        child.kill()
        child.join()
    assert [number for number, _ in results] == list(range(1, 40))


def test_a_fault_in_the_work_is_raised_here(forking):
    with pytest.raises(ZeroDivisionError):
        list(workers.in_order(lambda number: 1 // (3 - number), 10, 2))
    assert not multiprocessing.active_children()


def test_no_fork_beside_other_threads(monkeypatch):
    monkeypatch.setattr(workers.threading, "active_count", lambda: 2)
    assert not workers.may_fork()


PROGRAM = """
import json, multiprocessing, os, signal, sys
from fabula.models import english
from fabula.span import Span

english.FORK_FROM, english.CHUNK = 1_000, 600
text, spans = json.load(sys.stdin)
workers = []

def progress(done, total):
    workers[:] = workers or [child.pid for child in multiprocessing.active_children()]
    if sys.argv[1] == "killed":
        print(*workers, flush=True)
        os.kill(os.getpid(), signal.SIGKILL)

english.English(processes=2).parse(text, [Span(*span) for span in spans], progress)
print(*workers)
"""


def run_program(how):
    text, spans = joined(PROSE * 10)
    return subprocess.run(
        [sys.executable, "-W", "error::DeprecationWarning:multiprocessing.popen_fork", "-c", PROGRAM, how],
        input=json.dumps([text, [(span.start, span.end) for span in spans]]),
        capture_output=True,
        text=True,
    )


def is_running(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


@pytest.mark.parametrize("how", ["in peace", "killed"])
def test_a_process_of_its_own_says_nothing_and_leaves_no_worker(forking, how):
    done = run_program(how)
    assert done.stderr == ""
    assert done.returncode == (-signal.SIGKILL if how == "killed" else 0)
    workers = done.stdout.split()
    assert len(workers) == 2
    deadline = time.monotonic() + 10
    while any(map(is_running, workers)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(map(is_running, workers))
