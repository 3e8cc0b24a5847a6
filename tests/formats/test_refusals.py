import io
import os
import tomllib
import zipfile
from pathlib import Path

import docx
import pytest
from format_files import epub, odt, page, zipped
from summaries import kinds, paragraphs

from fabula.errors import NotEnglish, UnreadableStory
from fabula.formats import archive, load, opening

PROSE = "The tide had gone out past the second marker, and nobody on the quay would say why."


def refusal(place) -> str:
    with pytest.raises(UnreadableStory) as caught:
        load(place)
    message = str(caught.value)
    assert "\n" not in message and str(place) in message and ("; " in message or ", " in message)
    return message


def written(tmp_path, name, content):
    place = tmp_path / name
    place.write_bytes(content if isinstance(content, bytes) else content.encode())
    return place


def small_docx() -> bytes:
    document = docx.Document()
    document.add_paragraph(PROSE)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def test_missing_file(tmp_path):
    assert "does not exist" in refusal(tmp_path / "gone.txt")


def test_an_address_on_the_web():
    with pytest.raises(
        UnreadableStory, match=r"^https://archive\.example/works/12 is an address; save the page"
    ):
        load(Path("https://archive.example/works/12"))


def test_standard_input_that_is_closed(monkeypatch):
    monkeypatch.setattr("sys.stdin", None)
    with pytest.raises(UnreadableStory, match="standard input is closed; give"):
        load("-")


def test_name_with_a_zero_byte():
    with pytest.raises(UnreadableStory):
        load("a\0b.txt")


@pytest.mark.parametrize("content", [b"", b"  \n\n ", b"\xef\xbb\xbf"])
def test_empty_file(tmp_path, content):
    assert "empty" in refusal(written(tmp_path, "a.txt", content))


def test_file_without_prose(tmp_path):
    assert "no prose" in refusal(written(tmp_path, "a.txt", "Chapter 1\n\n***\n"))


@pytest.mark.parametrize("content", ["{}", "1, 2, 3.", "?!"])
def test_file_without_a_word(tmp_path, content):
    assert "not one word" in refusal(written(tmp_path, "a.json", content))


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("a.docx", b"\x89PNG\r\n\x1a\n0000", "PNG"),
        ("a.txt", b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        ("a.txt", zipped({"b.txt": PROSE}), "zip archive"),
        ("a.txt", bytes(range(256)) * 20, "not a text file"),
        ("a.epub", PROSE.encode(), "not a .epub"),
        ("a.docx", PROSE.encode(), "not a .docx file (text)"),
        ("a.docx", b"", "not a .docx"),
        ("a.docx", epub({"a.xhtml": page(f"<p>{PROSE}</p>")}), ".epub"),
        ("a.txt", small_docx(), "rename it to end in .docx"),
        ("a.txt", f"<!DOCTYPE html><html><body><p>{PROSE}</p></body></html>".encode(), "web page"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "save it as .docx"),
        ("locked.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "password"),
        ("a.rtf", b"{\\rtf1 The tide}", "save it as .docx"),
        ("a.odt", zipped({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), "no text"),
        ("a.odt", zipped({"mimetype": "application/vnd.oasis.opendocument.text"}), "no text"),
        ("a.odt", odt("<broken"), "not a whole OpenDocument text"),
        ("a.odt", PROSE.encode(), "not a .odt file (text)"),
        ("a.docx", odt(f"<text:p>{PROSE}</text:p>"), "rename it"),
        ("a.mobi", bytes(60) + b"BOOKMOBI" + bytes(60), "convert it to .epub"),
        ("a.epub", epub({"a.xhtml": page("<p>x</p>")})[:300], "broken or cut short"),
        ("a.docx", small_docx()[:-400], "broken or cut short"),
    ],
)
def test_files_that_are_no_story(tmp_path, name, content, says):
    assert says in refusal(written(tmp_path, name, content))


def test_document_with_broken_parts(tmp_path):
    files = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": "<oops>",
        "_rels/.rels": "<Relationships/>",
    }
    assert "not a whole Word document" in refusal(written(tmp_path, "a.docx", zipped(files)))


def test_zip_bomb_by_its_own_account(tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "LARGEST_ARCHIVE", 1 << 20)
    bomb = epub({"a.xhtml": page(f"<p>{PROSE}</p>")}, extra={"pad.bin": "0" * (2 << 20)})
    assert "unpacks to more" in refusal(written(tmp_path, "a.epub", bomb))


def test_zip_bomb_that_lies_about_its_size(tmp_path):
    data = bytearray(small_docx())
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as whole:
        size = whole.getinfo("word/document.xml").file_size
    for place in range(len(data) - 4):
        if data[place : place + 4] == size.to_bytes(4, "little"):
            data[place : place + 4] = (10).to_bytes(4, "little")
    assert "broken" in refusal(written(tmp_path, "a.docx", bytes(data)))


def test_budget_is_kept_while_reading(monkeypatch):
    whole = archive.Archive(zipped({"a": "0" * 200_000, "b": "0" * 200_000}), "a.zip")
    monkeypatch.setattr(whole, "_left", 300_000)
    assert len(whole.read("a")) == 200_000
    with pytest.raises(UnreadableStory, match="unpacks to more"):
        whole.read("b")


def test_archive_with_a_password(tmp_path):
    data = bytearray(epub({"a.xhtml": page(f"<p>{PROSE}</p>")}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(mark)
        while place >= 0:
            data[place + offset] |= 1
            place = data.find(mark, place + 4)
    assert "password" in refusal(written(tmp_path, "a.epub", bytes(data)))


def test_text_that_is_too_large(tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "LARGEST_TEXT", 1000)
    assert "larger than" in refusal(written(tmp_path, "a.txt", PROSE * 100))


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""),
        ("utf-8-sig", b""),
        ("utf-16", b""),
        ("utf-16-le", b""),
        ("utf-16-be", b""),
        ("cp1252", b""),
        ("mac_roman", b""),
    ],
)
def test_encodings(tmp_path, encoding, mark):
    text = f"{PROSE}\r\n\r\n“It never does that,” said Orla — twice.\r\n"
    manuscript = load(written(tmp_path, "a.txt", mark + text.encode(encoding)))
    assert manuscript.text == text


@pytest.mark.parametrize("end", ["\r", "\n"])
def test_a_file_of_an_old_mac(tmp_path, end):
    text = f"“Don’t,” said Zoë.{end}{end}She didn’t… not then.{end}"
    assert load(written(tmp_path, "a.txt", text.encode("mac_roman"))).text == text


def test_capitals_with_accents_are_no_marks_of_an_old_mac(tmp_path):
    text = f"{PROSE}\n\nAt GARÇÕES they met Óscar and Ólafur, Ò Conaill and Ôlive.\n"
    assert load(written(tmp_path, "a.txt", text.encode("cp1252"))).text == text


def test_stray_bytes_in_utf8(tmp_path):
    data = f"{PROSE}\n\n“Go,” said Orla — “or don’t.”\n\n".encode() + b"\x93Then go.\x94\n"
    assert load(written(tmp_path, "a.txt", data)).text.endswith("“Then go.”\n")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"# The Weir\n\n{PROSE}", "markdown"),
        (f"<p>{PROSE}</p><p>It rained.</p>", "html"),
        (f"{PROSE}\n\n***\n\nIt rained.", "txt"),
        (f"<html><body><p>{PROSE}</p></body></html>", "html"),
        (f"#\n\n{PROSE}", "txt"),
    ],
)
def test_standard_input_is_what_it_looks_like(monkeypatch, text, kind):
    monkeypatch.setattr("sys.stdin", type("Input", (), {"buffer": io.BytesIO(text.encode())}))
    manuscript = load("-")
    assert manuscript.source.format == kind and manuscript.source.path == "-"
    assert PROSE in paragraphs(manuscript)


class TestFolder:
    def test_natural_order_each_file_a_chapter(self, tmp_path):
        for number in (1, 2, 10):
            written(
                tmp_path, f"chapter {number}.txt", f"Chapter {number}\n\nThe tide turned {number} times.\n"
            )
        written(tmp_path, ".hidden.txt", "Not this.")
        written(tmp_path, "notes.md", "Ideas for later.")
        written(tmp_path, "cover.png", b"\x89PNG")
        manuscript = load(tmp_path)
        assert paragraphs(manuscript) == [f"The tide turned {n} times." for n in (1, 2, 10)]
        assert [s.chapter for s in manuscript.segments] == [1, 1, 2, 2, 3, 3]
        assert kinds(manuscript) == ["heading", "prose"] * 3
        assert manuscript.source.format == "folder" and manuscript.source.title == tmp_path.name

    def test_text_is_the_files_with_a_blank_line_between(self, tmp_path):
        written(tmp_path, "1.txt", "The tide turned.")
        written(tmp_path, "2.md", "It *rained*.")
        manuscript = load(tmp_path)
        assert manuscript.text == "The tide turned.\n\nIt *rained*."
        assert [span.of(manuscript.text) for span in manuscript.emphasis] == ["rained"]

    def test_a_scrivener_project(self, tmp_path):
        written(tmp_path, "salt.scrivx", "<ScrivenerProject/>")
        (tmp_path / "Files").mkdir()
        written(tmp_path / "Files", "synopsis.txt", PROSE)
        assert "Scrivener project; compile it" in refusal(tmp_path)

    def test_folder_without_stories(self, tmp_path):
        assert "holds no story files" in refusal(tmp_path)

    def test_links_in_a_ring_do_not_hang(self, tmp_path):
        written(tmp_path, "1.txt", PROSE)
        os.symlink(tmp_path, tmp_path / "again")
        assert len(load(tmp_path).paragraphs) == 1

    def test_a_broken_chapter_is_named(self, tmp_path):
        written(tmp_path, "1.txt", PROSE)
        broken = written(tmp_path, "2.docx", b"PK\x03\x04")
        with pytest.raises(UnreadableStory, match=broken.name):
            load(tmp_path)


LANGUAGES = tomllib.loads((Path(__file__).parent / "languages.toml").read_text(encoding="utf-8"))
FOREIGN, ENGLISH = LANGUAGES["foreign"], LANGUAGES["english"]


@pytest.mark.parametrize("language", FOREIGN)
def test_other_languages_are_refused(tmp_path, language):
    with pytest.raises(NotEnglish, match="English"):
        load(written(tmp_path, "a.txt", "\n\n".join([FOREIGN[language]] * 3)))


@pytest.mark.parametrize(
    ("encoding", "said"),
    [
        ("shift_jis", "門は閉まっていた。彼女は笑った。"),
        ("gbk", "门关着。她笑了。"),
        ("cp1251", "Ворота заперты."),
    ],
)
def test_another_language_in_an_old_encoding_is_refused(tmp_path, encoding, said):
    with pytest.raises(NotEnglish, match="UTF-8"):
        load(written(tmp_path, "a.txt", (said * 20).encode(encoding)))


@pytest.mark.parametrize("language", ENGLISH)
def test_all_sorts_of_english_pass(tmp_path, language):
    assert load(written(tmp_path, "a.txt", "\n\n".join([ENGLISH[language]] * 3))).paragraphs


def test_a_few_foreign_words_are_no_reason(tmp_path):
    assert load(written(tmp_path, "a.txt", "Bonjour, dit le chat qui dormait sur le mur.")).paragraphs
