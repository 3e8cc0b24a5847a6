"""The parser that is loaded late: by whoever parses, and by no one else."""

from __future__ import annotations

import subprocess
import sys

import pytest

from fabula.models import english as module
from fabula.models import workers
from fabula.models.late import LateEnglish
from fabula.span import Span

PROSE = "Wilhelmina wound the clock. It struck nine, and the dog looked up. "

PROGRAM = """
import sys
from fabula.models import english
from fabula.models.late import LateEnglish
from fabula.span import Span

english.FORK_FROM, english.CHUNK = 1_000, 600
text = sys.argv[1] * 40
spans = [Span(start, start + len(sys.argv[1])) for start in range(0, len(text), len(sys.argv[1]))]
tokens = LateEnglish(processes=2).parse(text, spans)
print(len(tokens), *(name for name in ("spacy", "torch") if name in sys.modules))
"""


def test_it_says_what_the_parser_says(english):
    late = LateEnglish(processes=1)
    late.__dict__["_nlp"] = english.english._nlp
    assert late.parse(PROSE, [Span(0, len(PROSE))]) == english.parse(PROSE, [Span(0, len(PROSE))])


def test_it_is_not_loaded_before_anything_is_asked(monkeypatch):
    monkeypatch.setattr(module, "_load", lambda: pytest.fail("loaded"))
    assert LateEnglish(processes=1)._nlp is not None


def test_where_workers_parse_this_process_holds_no_parser():
    if not workers.may_fork():
        pytest.skip("this process may not fork")
    ran = subprocess.run([sys.executable, "-c", PROGRAM, PROSE], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["600"]
