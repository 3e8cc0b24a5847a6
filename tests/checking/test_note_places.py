"""Places: notes are found by line where an editor shows lines, else by chapter and paragraph."""

import json
from dataclasses import replace

import pytest

import fabula.api
from fabula.checking import check
from fabula.checking.forms import html, line, markdown, sarif, text
from fabula.checking.forms import json as json_form
from fabula.cli import main
from fabula.file_places import Places
from fabula.formats import from_text, load
from fabula.pipeline import read

FIRST = "# Chapter 1: Salt\n\nThe tide was out.\n\nNobody rowed.\n"
SECOND = "# Chapter 2: Rope\n\nThe wind had turned.\n\nBrita let the the rope go.\n"


def as_document(manuscript):
    return replace(manuscript, source=replace(manuscript.source, path="tide.docx", format="docx"))


@pytest.fixture(scope="module")
def document(english):
    return read(as_document(from_text(f"{FIRST}\n{SECOND}", path="tide.md")), english)


def in_folder(tmp_path):
    (tmp_path / "01.md").write_text(FIRST, encoding="utf-8")
    (tmp_path / "02.md").write_text(SECOND, encoding="utf-8")
    return tmp_path


def test_a_document_has_chapters_and_paragraphs(document):
    notes = check(document)
    shown = text.dumps(document, notes)
    assert shown.startswith("Chapter 2: Rope\n\nch. 2, ¶ 2  warning  doubled-word\n")
    assert "**ch. 2, ¶ 2** warning" in markdown.dumps(document, notes)
    assert '<p class="place">ch. 2, ¶ 2 ' in html.dumps(document, notes)
    assert json.loads(json_form.dumps(document, notes))["notes"][0]["place"] == "ch. 2, ¶ 2"


def test_a_document_in_one_piece_has_paragraphs_alone(english):
    story = read(
        as_document(from_text("The tide was out.\n\nBrita let the the rope go.", path="a.md")), english
    )
    assert text.dumps(story, check(story)).startswith("¶ 2  warning  doubled-word\n")


def test_in_a_folder_a_place_has_its_file_and_the_files_own_line(tmp_path, english):
    story = read(load(in_folder(tmp_path)), english)
    notes = check(story)
    assert text.dumps(story, notes).startswith("02.md:5:11  warning  doubled-word\n")
    assert line.dumps(story, notes).startswith(f"{tmp_path / '02.md'}:5:11: warning: ")
    (result,) = json.loads(sarif.dumps(story, notes))["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"].endswith("/02.md")
    assert place["region"]["startLine"] == 5
    assert SECOND[place["region"]["charOffset"] :].startswith("the the")


def test_a_document_in_a_folder_has_its_file_and_its_paragraph(tmp_path, english):
    joined = load(in_folder(tmp_path))
    files = tuple(
        replace(file, path=file.path.replace(".md", ".docx"), format="docx") for file in joined.files
    )
    places = Places(replace(joined, files=files))
    assert places.shown(joined.text.index("the the")) == "02.docx, ¶ 2"


AS_TYPED = ("ch 2, p 2", "Chapter 2, para. 2", "ch.  2, ¶2")  # where no key has a "¶"


@pytest.mark.parametrize(
    ("format", "places"), [("docx", ("ch. 2, ¶ 2", "11:11", *AS_TYPED)), ("folder", ("02.md:5:11",))]
)
def test_a_note_is_silenced_by_its_place_as_it_is_shown(
    tmp_path, monkeypatch, english, capfd, format, places
):
    story = tmp_path / "tide"
    story.mkdir()
    manuscript = load(in_folder(story))
    if format == "docx":
        manuscript = as_document(from_text(f"{FIRST}\n{SECOND}", path="tide.md"))
    monkeypatch.setattr(fabula.api, "read", lambda path, **options: read(manuscript, english))
    for place in places:
        assert main(["check", str(story), "--silence", place]) == 0
        assert capfd.readouterr().out == "Nothing to note.\n"
        (tmp_path / "tide.silences.toml").unlink()
