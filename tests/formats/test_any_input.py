"""Whatever comes in, a whole manuscript or one of the two refusals comes out."""

import io
import zipfile

import docx
import pytest
from format_files import FIRST, SECOND, ao3_html, epub, page
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from summaries import assert_whole

from fabula.errors import NotEnglish, UnreadableStory
from fabula.formats import from_text
from fabula.formats.opening import _read

LINES = st.sampled_from(
    [
        "",
        "",
        " ",
        "***",
        "* * *",
        "xXx",
        "---",
        "Chapter 1",
        "CHAPTER II",
        "II",
        "3",
        "A/N: hello",
        "(A/N: open",
        "closed)",
        "Title: The Weir",
        "Author: me",
        "Summary: x",
        "by Ilse",
        "The Weir",
        "# The Weir",
        "## 2",
        "> quoted",
        "- item",
        "```",
        "I don't own these characters.",
        "Please review!",
        "The End",
        "Orla",
        "**Orla's POV**",
        "~Orla~",
        "Orla went out.",
        '"Orla," said Bran.',
        "_so_ *it* was",
        "    indented",
        "CONTENTS",
        "<!-- x -->",
        "<hr>",
        "Kit",
        "*",
        "_",
        "\\*",
        "*** START OF THE PROJECT GUTENBERG EBOOK ***",
        "*** END OF THE PROJECT GUTENBERG EBOOK ***",
        "---",
        "\t",
        "\x0c",
        "[Illustration]",
        "Notes:",
        "long " * 60,
    ]
)
ENDS = st.sampled_from(["\n", "\r\n", "\r", "\n\n", "\n\n\n\n", "\u2028", "\x0b", "\x85"])
PAGES = st.lists(st.tuples(st.one_of(LINES, st.text(max_size=20)), ENDS), max_size=40).map(
    lambda rows: "".join(line + end for line, end in rows)
)
ANY_CHARACTER = st.text(st.characters(codec=None), max_size=200)  # lone surrogates and NULs among them


def small_docx() -> bytes:
    document = docx.Document()
    document.add_heading("The Weir", 0)
    document.add_paragraph("Nobody had opened the gate.").add_run(" Nobody.").italic = True
    document.add_table(1, 1).cell(0, 0).text = "It rained."
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


FILES = {
    "w.docx": small_docx(),
    "w.epub": epub({"a.xhtml": page(FIRST), "b.xhtml": page(SECOND)}, nav={"a.xhtml": "1", "b.xhtml": "2"}),
    "w.html": ao3_html().encode(),
    "w.txt": "“It never does that,” said Orla.\n\n***\n\nShe went in.\n".encode("utf-16"),
}


def survives(data: bytes, name: str) -> None:
    """Read bytes under a name: a whole manuscript, or a refusal of one line."""
    try:
        assert_whole(
            _read(data, name, {"w.docx": "docx", "w.epub": "epub", "w.html": "html", "w.txt": "txt"}[name])
        )
    except (UnreadableStory, NotEnglish) as refusal:
        assert "\n" not in str(refusal)


@given(PAGES, st.booleans())
@settings(max_examples=150, deadline=None)
def test_pages_of_awkward_lines(text, markdown):
    manuscript = from_text(text, markdown=markdown)
    assert manuscript.text == text
    assert_whole(manuscript)


@given(ANY_CHARACTER, st.booleans())
@settings(max_examples=100, deadline=None)
def test_any_characters(text, markdown):
    manuscript = from_text(text, markdown=markdown)
    assert manuscript.text == text
    assert_whole(manuscript)


@pytest.mark.parametrize("name", FILES)
@given(st.data())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_cut_short(name, data):
    whole = FILES[name]
    survives(whole[: data.draw(st.integers(0, len(whole)))], name)


@pytest.mark.parametrize("name", FILES)
@given(st.data())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_flipped_bits(name, data):
    damaged = bytearray(FILES[name])
    for _ in range(data.draw(st.integers(1, 8))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    survives(bytes(damaged), name)


def rezipped(whole: bytes, member: str, content: bytes) -> bytes:
    """Return an archive with one member's content replaced and every checksum right."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as before, zipfile.ZipFile(buffer, "w") as after:
        for name in before.namelist():
            after.writestr(name, content if name == member else before.read(name))
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "member"),
    [
        ("w.docx", "word/document.xml"),
        ("w.docx", "word/styles.xml"),
        ("w.docx", "[Content_Types].xml"),
        ("w.docx", "word/_rels/document.xml.rels"),
        ("w.epub", "OEBPS/content.opf"),
        ("w.epub", "OEBPS/a.xhtml"),
        ("w.epub", "OEBPS/toc.ncx"),
        ("w.epub", "META-INF/container.xml"),
    ],
)
@given(st.data())
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_damage_inside_a_sound_archive(name, member, data):
    with zipfile.ZipFile(io.BytesIO(FILES[name])) as archive:
        content = archive.read(member)
    start = data.draw(st.integers(0, len(content)))
    end = min(len(content), start + data.draw(st.integers(0, 60)))
    patch = data.draw(
        st.one_of(st.binary(max_size=30), st.sampled_from([b"<w:p/>", b"<p>", b"&x;", b"../../", b"\0"]))
    )
    survives(rezipped(FILES[name], member, content[:start] + patch + content[end:]), name)


@given(st.text(st.sampled_from("<>/pdivbri em\"'=&;ahr1 \n"), max_size=200))
@settings(max_examples=80, deadline=None)
def test_any_tags(text):
    survives(f"<html><body>{text}".encode(), "w.html")


@pytest.mark.parametrize(
    "text",
    [
        "a " * 300_000,
        "*a " * 100_000,
        "_" * 300_000,
        "x\n" * 50_000,
        "#\n\n" * 30_000,
        "A/N: hi\n\n" * 20_000,
        "Orla\n\n" * 40_000,
        "1. One\n\n" * 20_000,
        "word " * 20 + "\n\n\n" * 30_000,
        "(A/N: open\n\n" * 20_000,
        "Title: x\n" * 30_000,
    ],
)
def test_long_inputs_stay_quick(text):
    assert_whole(from_text(text))
