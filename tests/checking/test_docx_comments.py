"""A copy of a Word document has the notes as comments, and everything else as it was."""

import io
import zipfile

import docx
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from fabula.checking import Note
from fabula.checking.forms.docx import commented
from fabula.formats import docx as docx_format
from fabula.span import Span
from fabula.story import Story

PARAGRAPHS = (
    ("The barge ", "lay", " low.\tIt had  been", " loaded by the the night shift."),
    ("“Who signed ", "for it?” asked Oyelaran."),
    ("",),
    ("Nobody did; ", "no-one ever does."),
)
MAY_CHANGE = {
    "[Content_Types].xml",
    "word/document.xml",
    "word/_rels/document.xml.rels",
    "word/comments.xml",
}


def document_of(paragraphs):
    document = docx.Document()
    for runs in paragraphs:
        paragraph = document.add_paragraph()
        for number, text in enumerate(runs):
            paragraph.add_run(text).italic = number % 2 == 1
    return saved(document)


def saved(document):
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def story_in(data):
    return Story(docx_format.read(data, "barge.docx"), (), (), (), ())


def words_of(story, *words):
    return [
        Note("doubled-word", "warning", Span(at := story.text.index(word), at + len(word)), "Look.")
        for word in words
    ]


def anchored(data):
    """The words each comment is on, by its text."""
    document = docx.Document(io.BytesIO(data))
    of_id = {str(comment.comment_id): comment.text for comment in document.comments}
    open_now, found = [], {id: "" for id in of_id}
    for element in document.element.body.iter():
        id = element.get(qn("w:id"))
        if element.tag == qn("w:commentRangeStart"):
            open_now.append(id)
        elif element.tag == qn("w:commentRangeEnd"):
            open_now.remove(id)
        elif element.tag == qn("w:t"):
            for id in open_now:
                found[id] += element.text or ""
    return [(of_id[id], words) for id, words in found.items()]


def looks(data):
    """Each character of the document with the look of its run."""
    document = docx.Document(io.BytesIO(data))
    return [
        [(character, run.italic, run.bold) for run in paragraph.runs for character in run.text]
        for paragraph in document.paragraphs
    ]


def test_each_note_is_a_comment_on_its_words():
    data = document_of(PARAGRAPHS)
    story = story_in(data)
    note = Note("doubled-word", "warning", words_of(story, "the the")[0].span, "Twice.", fix="the")
    copy = commented(data, story, [note, *words_of(story, "ht shift.\n\n“Who")])
    (first, on), (second, over) = anchored(copy)
    assert on == "the the"
    assert first.startswith("Twice.\nPut right: …lay low. It had been loaded by the night shift.…\n")
    assert first.endswith("[doubled-word]") and "Look." in second
    assert over == "ht shift.“Who"


def test_nothing_else_changes():
    data = document_of(PARAGRAPHS)
    story = story_in(data)
    copy = commented(data, story, words_of(story, "low.", "It had", "ed by", "no-one", "o-o"))
    assert looks(copy) == looks(data)
    before, after = (zipfile.ZipFile(io.BytesIO(one)) for one in (data, copy))
    changed = {name for name in after.namelist() if name not in before.namelist()}
    changed |= {name for name in before.namelist() if before.read(name) != after.read(name)}
    assert changed == MAY_CHANGE
    assert commented(data, story, []) == data
    assert story_in(copy).text == story.text


def test_the_copy_does_not_depend_on_when_it_is_made(monkeypatch):
    data = document_of(PARAGRAPHS)
    story = story_in(data)
    notes = words_of(story, "signed")
    first = commented(data, story, notes)
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    assert commented(data, story, notes) == first
    assert b"w:date" not in zipfile.ZipFile(io.BytesIO(first)).read("word/comments.xml")


def test_comments_that_are_there_stay():
    document = docx.Document(io.BytesIO(document_of(PARAGRAPHS)))
    document.add_comment(document.paragraphs[1].runs[0], "Mine.", author="Pell")
    data = saved(document)
    copy = commented(data, story := story_in(data), words_of(story, "barge"))
    authors = [comment.author for comment in docx.Document(io.BytesIO(copy)).comments]
    assert authors == ["Pell", "Fabula"]
    assert dict(anchored(copy))["Mine."] == "“Who signed "


def test_what_the_text_does_not_have_is_stepped_over():
    document = docx.Document(io.BytesIO(document_of((*PARAGRAPHS, ("It rained.",), ("It stopped.",)))))
    document.paragraphs[0].runs[0].font.hidden = True
    document.paragraphs[2].alignment = 1  # an empty centred line is a break, "* * *" in the text
    document.paragraphs[3].runs[0].text = "No\xadbody did; "
    data = saved(document)
    story = story_in(data)
    assert "barge" not in story.text and "* * *" in story.text
    copy = commented(data, story, words_of(story, "signed", "Nobody"))
    assert [words for _, words in anchored(copy)] == ["signed", "No\xadbody"]


def test_a_note_on_no_words_goes_to_what_stands_before():
    data = document_of(PARAGRAPHS)
    story = story_in(data)
    at = story.text.index("shift.") + len("shift.")
    copy = commented(data, story, [Note("missing-stop", "error", Span(at, at), "Here?")])
    assert [words for _, words in anchored(copy)] == ["."]


SIGNS = st.text(st.sampled_from("ab .,-“”\t\u00a0\u00ad\n*"), max_size=12)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.lists(SIGNS, max_size=4), min_size=1, max_size=4),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 9)), max_size=5),
)
def test_any_document_keeps_every_character(paragraphs, places):
    data = document_of([("Once there was prose.",), *paragraphs])
    story = story_in(data)
    size = len(story.text)
    notes = [Note("any", "warning", Span(min(a, size), min(a + n, size)), "Here.") for a, n in sorted(places)]
    copy = commented(data, story, notes)
    assert looks(copy) == looks(data)
    assert len(anchored(copy)) == len(notes)
    for note, (_, words) in zip(notes, anchored(copy), strict=True):
        wanted = "".join(note.span.of(story.text).split())
        assert wanted.replace("***", "") in "".join(words.replace("\xad", "").split()) or "***" in wanted
