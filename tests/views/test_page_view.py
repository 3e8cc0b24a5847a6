"""What the reader's page gets: blocks that hold every word, marks, and rows in the overview's words."""

import json

from fabula import Manuscript, Segment, Source, Span, Story
from fabula.formats import from_text
from fabula.views import page


def manuscript(text, **more):
    return Manuscript(
        text, Source("x.md", format="markdown"), (Segment(Span(0, len(text)), "prose", 1),), **more
    )


def test_every_word_stands_in_a_block(allotment):
    told = page.as_page(allotment)
    shown = "".join(allotment.text[start:end] for start, end, *_ in told["page"]["blocks"])
    assert shown.split() == allotment.text.split() or "".join(shown.split()) == "".join(
        allotment.text.split()
    )


def test_blocks_know_what_they_are_and_where(allotment):
    told = page.as_page(allotment)["page"]
    assert [block[2] for block in told["blocks"][:4]] == ["meta", "note", "heading", "prose"]
    assert told["blocks"][3][4] == "ch. 1, ¶ 1"
    assert [chapter["title"] for chapter in told["chapters"]] == ["Beans", ""]


def test_blank_lines_part_a_note_into_blocks():
    text = "A/N: one.\n\n  \nTwo.\n"
    whole = Manuscript(text, Source("x.txt"), (Segment(Span(0, len(text)), "note", 0),), ())
    blocks = page.as_page(Story(whole, (), (), (), ()))["page"]["blocks"]
    assert [text[start:end] for start, end, *_ in blocks] == ["A/N: one.", "Two."]


def test_marks_of_emphasis_are_markup():
    text = "He was **very** late, *too*."
    spans = (Span(9, 13), Span(23, 26))
    story = Story(manuscript(text, paragraphs=(Span(0, len(text)),), emphasis=spans), (), (), (), ())
    assert [text[start:end] for start, end in page.as_page(story)["page"]["markup"]] == ["**", "**", "*", "*"]


def test_what_is_strong_is_shown_by_its_type_too():
    text = "**Wren:** no. 2 ** 3 ** 4, snake__case__name."
    shown = page.as_page(Story(manuscript(text, paragraphs=(Span(0, len(text)),)), (), (), (), ()))["page"]
    assert [text[start:end] for start, end in shown["markup"]] == ["**", "**"]
    assert [text[start:end] for start, end in shown["emphasis"]] == ["Wren:"]


LONG = (
    "The ferry had been late every day that week, and on the sixth day nobody went down to the\n"
    "landing to wait for it, not even the goats, who had nothing else whatever to do at that hour\n"
    "but to stand about in the rain and look at the water. It came in on time.\n\n"
)


def test_the_line_ends_of_verse_and_messages_are_shown():
    text = f"{LONG}Wren: where are you\nPell: late, as ever\nWren: obviously\n\n{LONG}"
    blocks = page.as_page(Story(from_text(text), (), (), (), ()))["page"]["blocks"]
    assert [block[2] for block in blocks] == ["prose", "lines", "prose"]


def test_the_line_ends_of_verse_that_is_set_off_are_shown():
    verse = "    Oh the tide took my father,\n    and the tide took his oar."
    wrapped = "\n".join(f"    {line}" for line in LONG.strip().splitlines())
    text = f"{LONG}{verse}\n\nNobody sang it twice, and they went down to the landing.\n\n{wrapped}\n\n{LONG}"
    blocks = page.as_page(Story(from_text(text), (), (), (), ()))["page"]["blocks"]
    assert [block[2] for block in blocks] == ["prose", "verse", "prose", "set-off", "prose"]


def test_in_a_story_of_short_lines_all_line_ends_are_meant():
    text = "[21:03] wren: did anyone feed the moths\n[21:04] pell: they do not eat\n[21:04] wren: MINE do"
    blocks = page.as_page(Story(from_text(text), (), (), (), ()))["page"]["blocks"]
    assert [block[2] for block in blocks] == ["lines"]


def test_the_cast_comes_in_the_overviews_order(allotment):
    told = page.as_page(allotment)["page"]
    assert [row["id"] for row in told["cast"]] == ["ada", "milo", "neighbours", "teller"]


def test_the_json_is_ascii_whatever_the_story_holds(tell):
    story = tell(parts=[("prose", 1, "“\ud83d” \u2028 naïve \U0001f600")])
    told = page.dumps(story, version=3)
    assert told.isascii()
    assert json.loads(told)["text"] == story.text
    assert json.loads(told)["version"] == 3


def test_charts_tell_scenes_and_people_to_whoever_shows_them(boathouse):
    for name in page.CHARTS:
        svg = page.chart(boathouse, name)
        assert svg.startswith("<svg")
    assert 'data-scene="s1"' in page.chart(boathouse, "storyline")
