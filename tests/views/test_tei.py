"""A story as TEI: the whole text, every line and mention in its place, and what they point to."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from fabula.formats import from_text
from fabula.pipeline import read
from fabula.span import Span
from fabula.story import Place, Relation, RelationRole, Scene
from fabula.views.showing import legible
from fabula.views.tei import tei
from fabula.views.tei.elements import ID, NAMESPACE
from fabula.views.tei.weaving import Mark, weave

TEXT = """# The Oar

## Chapter 1

Una Reyes set down the oar. *Late again*, she thought, and looked at Pell.

“We’re *late*,” she said. “Did you read “Tides”?”

> Dear Una,
> come at four.

***

“Are we?” asked Pell & co.

## Chapter 2
"""


def document(story):
    return etree.fromstring(tei(story).encode())


def found(element, path):
    steps = (f"{{{NAMESPACE}}}{step}" if step else "" for step in path.split("/"))
    return element.findall(".//" + "/".join(steps))


def words(element):
    return "".join(element.itertext())


@pytest.fixture(scope="module")
def oar(english):
    return read(from_text(TEXT, markdown=True), english)


def test_the_text_is_whole(oar):
    paragraphs = [words(one) for one in found(document(oar), "body/div/p")]
    assert paragraphs == [span.of(TEXT) for span in oar.manuscript.paragraphs]
    assert [words(one) for one in found(document(oar), "head")] == [
        "# The Oar",
        "## Chapter 1",
        "## Chapter 2",
    ]


def test_lines_say_who_speaks_to_whom_and_how_sure_that_is(allotment):
    lines = found(document(allotment), "said")
    assert [words(line) for line in lines] == [quote.span.of(allotment.text) for quote in allotment.quotes]
    assert dict(lines[0].attrib) == {
        ID: "line-q0", "who": "#person-milo", "toWhom": "#person-ada", "cert": "0.95", "aloud": "true",
        "direct": "true",
    }  # fmt: skip
    assert "who" not in lines[3].attrib and "cert" not in lines[3].attrib


def test_a_quoted_word_is_no_line(oar):
    root = document(oar)
    quoted = [quote.span.of(TEXT) for quote in oar.quotes if quote.kind in ("writing", "other")]
    assert quoted and sorted(words(one) for one in found(root, "q")) == sorted(quoted)
    assert all("Tides" not in words(line).strip("“”") or len(words(line)) > 7 for line in found(root, "said"))
    written = [one for one in found(root, "q") if one.get("type") == "written"]
    assert all("Dear Una" in words(one) for one in written)


def test_lines_of_verse_stay_lines(oar):
    (letter,) = [one for one in found(document(oar), "p") if one.get("rend") == "set-off lines"]
    assert len(found(letter, "lb")) == 1


def test_people_are_listed_once_and_mentions_point_to_them(allotment):
    root = document(allotment)
    listed = [one.get(ID) for one in (*found(root, "person"), *found(root, "personGrp"))]
    assert sorted(listed) == ["person-ada", "person-milo", "person-neighbours", "person-teller"]
    assert [one.get("role") for one in found(root, "person")] == [None, None, "narrator"]
    names = {words(one) for one in found(root, "body//persName") if one.get("ref") == "#person-ada"}
    assert names == {"Ada Brook", "Ada"}


def test_everything_pointed_to_is_there(oar, allotment):
    for story in (oar, allotment):
        root = document(story)
        ids = [one.get(ID) for one in root.iter() if one.get(ID)]
        assert len(ids) == len(set(ids))
        pointing = ("who", "toWhom", "ref", "corresp", "where", "mutual")
        pointed = {to for one in root.iter() for name in pointing for to in one.get(name, "").split()}
        assert pointed and pointed <= {f"#{id}" for id in ids}


def test_scenes_begin_where_they_do_and_say_who_is_there(allotment):
    place = Place("place-the-garden", "the garden", (), None)
    gate = Place("place-the-gate", "the gate", (Span(*_span(allotment.text, "the gate")),), place.id)
    half = len(allotment.text) // 2
    scenes = (
        Scene("s1", Span(0, half), ("ada",), (Span(0, 1),), mentioned=("milo",), place=gate.id),
        Scene("s2", Span(half, len(allotment.text)), (), ()),
    )
    root = document(replace(allotment, places=(place, gate), scenes=scenes))
    first, second = found(root, "event")
    assert (first.get("corresp"), first.get("where")) == ("#scene-s1", "#place-the-gate")
    company = [(one.get("type"), words(one).split()) for one in found(first, "desc")]
    assert company == [("present", ["Ada", "Brook"]), ("mentioned", ["Milo"])]
    assert not found(second, "desc")
    assert [one.get("n") for one in found(root, "milestone")] == ["1", "2"]
    assert [one.get(ID) for one in found(root, "place/place")] == ["place-the-gate"]
    assert words(found(root, "body//placeName")[0]) == "the gate"


def _span(text, piece):
    return text.index(piece), text.index(piece) + len(piece)


def test_relations_say_what_the_one_is_to_the_other(allotment):
    roles = RelationRole("milo", "neighbour", ()), RelationRole("ada", "friend", ())
    tie = Relation("ada", "milo", "friends", 0.625, roles, (), ())
    (relation,) = found(document(replace(allotment, relations=(tie,))), "relation")
    assert dict(relation.attrib) == {
        "name": "friends", "mutual": "#person-ada #person-milo", "cert": "0.62",
    }  # fmt: skip
    assert words(relation).strip() == "Milo: neighbour; Ada Brook: friend"


def test_what_xml_cannot_hold_is_a_space(tell):
    story = tell([("prose", 1, "He sat\x00 & <waited>\ufffe.")])
    assert [words(one) for one in found(document(story), "body/div/p")] == ["He sat  & <waited> ."]


def test_the_same_story_gives_the_same_document(oar):
    assert tei(oar) == tei(oar)


@given(st.text(alphabet="ab \n<&\x00", min_size=1, max_size=30), st.data())
def test_marks_of_any_kind_lose_no_letter(text, data):
    ends = st.integers(0, len(text))
    marks = []
    for rank in data.draw(st.lists(st.integers(1, 4), max_size=8)):
        start, end = sorted((data.draw(ends), data.draw(ends)))
        if start < end:
            marks.append(Mark.of(Span(start, end), rank, f"r{rank}"))
    line = sorted((data.draw(ends), data.draw(ends)))
    if line[0] < line[1]:
        marks.append(Mark.of(Span(*line), 0, "said", id="one"))
    element = etree.Element("p")
    weave(text, Span(0, len(text)), marks, element, keep_lines=False)
    assert words(element) == legible(text)
    said = [words(one) for one in element.iter("said")]
    assert said == ([legible(text)[slice(*line)]] if line[0] < line[1] else [])
    assert {one.tag for one in element.iter()} == {"p", *(mark.tag for mark in marks)}
