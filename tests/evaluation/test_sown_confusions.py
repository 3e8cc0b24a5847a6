"""Confusions are sown by a seed, one a paragraph, and told exactly."""

from __future__ import annotations

from collections import Counter

from evaluation.sown_confusions import Harvest, sow, table
from fabula.formats import from_text

TEXT = """The brass bell rang twice, and then their mother was there.

Nobody else in the lane was older than the ferryman.

“You're late,” said Ines. “It's almost too dark to row.”

The two of them passed the mill, quite out of breath.

Its wheel had lost a paddle in the flood.
"""


def sown(seed, slips=3):
    paragraphs = from_text(TEXT).paragraphs
    return sow(TEXT, paragraphs, seed, slips)


def test_each_slip_is_where_it_says_and_undone_gives_the_text():
    for seed in map(str, range(20)):
        text, slips = sown(seed)
        assert slips and text != TEXT
        for slip in reversed(slips):
            there = slip.span.of(text)
            assert there.lower().replace("’", "'") == slip.wrong != slip.right
            assert {slip.wrong, slip.right} <= set(slip.words)
            text = text[: slip.span.start] + slip.right + text[slip.span.end :]
        assert text.lower().replace("’", "'") == TEXT.lower().replace("’", "'")


def test_the_same_seed_sows_the_same():
    assert sown("a") == sown("a")
    assert len({sown(seed)[0] for seed in "abcdef"}) > 3


def test_a_capital_stays():
    capitals = [text for text, slips in map(sown, map(str, range(60))) for s in slips if s.right == "you're"]
    assert capitals and all("“Your " in text or "“Yore " in text for text in capitals)


def test_what_is_found_is_counted():
    harvest = Harvest(Counter(), Counter())
    assert list(harvest.add(TEXT, "lane", seeds=2, slips=2)) == []
    assert harvest.false == 0 and harvest.words > 40
    assert 2 <= harvest.sown.total() <= 4 and harvest.found.total() <= harvest.sown.total()
    assert "notes on the clean text: 0" in table(harvest, 1)
