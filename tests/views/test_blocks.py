"""The blocks of a story, and the stretches they fall into."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from fabula import Manuscript, Segment, Source, Span
from fabula.views.blocks import blocks_of, pieces_of


def test_a_break_of_blank_lines_alone_is_a_block(tell):
    parts = [("prose", 1, "It snowed.\n"), ("break", 1, "\n\n\n"), ("prose", 1, "It thawed.\n")]
    assert [kind for _, kind, _ in blocks_of(tell(parts).manuscript)] == ["prose", "break", "prose"]


def test_emphasis_over_several_blocks_is_in_each_of_them(tell):
    text = "It *never\n\nsnowed* here."
    manuscript = replace(tell([("prose", 1, text)]).manuscript, emphasis=(Span(4, 17),))
    stretches = [[(span.of(text), what) for span, what in pieces] for _, pieces in pieces_of(manuscript)]
    assert stretches == [
        [("It ", ""), ("*", "markup"), ("never", "em")],
        [("snowed", "em"), ("*", "markup"), (" here.", "")],
    ]


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 40))))
def test_the_stretches_are_the_whole_block_whatever_is_marked(marked):
    text = "\n\n".join(["It *snowed* all **the** way."] * 3)
    cuts = [Span(start, start + 28) for start in range(0, len(text), 30)]
    manuscript = Manuscript(
        text, Source("a.md", format="markdown"), (Segment(Span(0, len(text)), "prose", 1),), tuple(cuts),
        emphasis=tuple(sorted(Span(start, min(start + size, len(text))) for start, size in marked)),
    )  # fmt: skip
    assert [block for (block, _, _), _ in pieces_of(manuscript)] == cuts
    for (block, _, _), pieces in pieces_of(manuscript):
        assert "".join(span.of(text) for span, _ in pieces) == block.of(text)
