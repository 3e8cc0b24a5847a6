import io

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from summaries import assert_whole, emphasis, kinds, paragraphs, texts

from fabula.formats import load


@pytest.fixture
def document():
    return docx.Document()


@pytest.fixture
def read(tmp_path, document):
    def read():
        document.save(tmp_path / "story.docx")
        manuscript = load(tmp_path / "story.docx")
        assert_whole(manuscript)
        return manuscript

    return read


def centred(document, text):
    paragraph = document.add_paragraph(text)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return paragraph


def test_title_headings_breaks_and_prose(document, read):
    document.add_heading("The Weir Keeper", 0)
    document.add_paragraph("by Ilse Marrow")
    for number in (1, 2):
        document.add_heading(f"Chapter {number}", 1)
        document.add_paragraph("Nobody had opened the gate.")
        centred(document, "***")
        document.add_paragraph("It rained.")
    manuscript = read()
    assert kinds(manuscript) == ["heading", "meta", *["heading", "prose", "break", "prose"] * 2]
    assert [s.chapter for s in manuscript.segments] == [0, 0, 1, 1, 1, 1, 2, 2, 2, 2]
    assert (manuscript.source.title, manuscript.source.author) == ("The Weir Keeper", "Ilse Marrow")
    assert manuscript.source.format == "docx"


def test_text_is_blocks_with_blank_lines_between(document, read):
    document.add_paragraph("Nobody had opened the gate.")
    paragraph = document.add_paragraph("Rain on the ledger,")
    paragraph.add_run().add_break()
    paragraph.add_run("rain on the door.")
    assert read().text == "Nobody had opened the gate.\n\nRain on the ledger,\nrain on the door."


def test_italics_of_runs_and_styles(document, read):
    style = document.styles.add_style("Thought", WD_STYLE_TYPE.CHARACTER)
    style.font.italic = True
    paragraph = document.add_paragraph("It was ")
    paragraph.add_run("all").italic = True
    paragraph.add_run(" hers, ")
    paragraph.add_run("every", style="Thought")
    paragraph.add_run(" stone", style="Thought")
    paragraph.add_run(" of it, ")
    paragraph.add_run("not", style="Thought").italic = False
    paragraph.add_run(" his.")
    assert emphasis(read()) == ["all", "every stone"]


def test_page_properties_give_way_to_the_page(document, read):
    document.core_properties.author = "Office Machine 7"
    document.core_properties.title = "Draft 9"
    document.add_paragraph("The Weir Keeper")
    document.add_paragraph("by Ilse Marrow")
    document.add_paragraph("Nobody had opened the gate since the flood.")
    source = read().source
    assert (source.title, source.author) == ("The Weir Keeper", "Ilse Marrow")


def test_page_properties_where_the_page_is_silent(document, read):
    document.core_properties.author = "Ilse Marrow"
    document.core_properties.title = "The Weir Keeper"
    document.add_paragraph("Nobody had opened the gate since the flood.")
    source = read().source
    assert (source.title, source.author) == ("The Weir Keeper", "Ilse Marrow")


def test_tables_links_and_content_controls_keep_their_prose(document, read):
    document.add_paragraph("Before.")
    table = document.add_table(1, 2)
    table.cell(0, 0).text = "Left of the gate."
    table.cell(0, 1).text = "Right of the gate."
    paragraph = document.add_paragraph("She read ")
    link = OxmlElement("w:hyperlink")
    link.append(paragraph.add_run("the ledger")._r)
    paragraph._p.append(link)
    paragraph.add_run(" twice.")
    control, content = OxmlElement("w:sdt"), OxmlElement("w:sdtContent")
    control.append(content)
    content.append(document.add_paragraph("Inside the control.")._p)
    document.element.body.insert(0, control)
    assert paragraphs(read()) == [
        "Inside the control.",
        "Before.",
        "Left of the gate.",
        "Right of the gate.",
        "She read the ledger twice.",
    ]


def test_deleted_and_hidden_words_are_not_read(document, read):
    paragraph = document.add_paragraph("The gate ")
    deleted = OxmlElement("w:del")
    deleted.append(paragraph.add_run("never ")._r)
    paragraph._p.append(deleted)
    inserted = OxmlElement("w:ins")
    inserted.append(paragraph.add_run("always ")._r)
    paragraph._p.append(inserted)
    paragraph.add_run("secretly ").font.hidden = True
    paragraph.add_run("stuck.")
    assert paragraphs(read()) == ["The gate always stuck."]


def test_a_paragraph_that_was_deleted_leaves_no_break(document, read):
    for number in range(8):
        paragraph = document.add_paragraph("Nobody had opened the gate.")
        if number == 4:
            deleted = OxmlElement("w:del")
            deleted.append(paragraph.runs[0]._r)
            paragraph._p.append(deleted)
    assert kinds(read()) == ["prose"]
    assert len(paragraphs(read())) == 7


@pytest.mark.parametrize("shape", ["centred blank", "border", "symbol", "blanks"])
def test_scene_breaks(document, read, shape):
    for _ in range(6):
        document.add_paragraph("Nobody had opened the gate.")
    if shape == "centred blank":
        centred(document, "")
    elif shape == "symbol":
        document.add_paragraph("#")
    elif shape == "blanks":
        document.add_paragraph("")
        document.add_paragraph("")
    else:
        properties = document.add_paragraph("")._p.get_or_add_pPr()
        border, bottom = OxmlElement("w:pBdr"), OxmlElement("w:bottom")
        bottom.set(qn("w:val"), "single")
        border.append(bottom)
        properties.append(border)
    for _ in range(6):
        document.add_paragraph("It rained.")
    assert kinds(read()) == ["prose", "break", "prose"]


def test_bold_point_of_view_and_note(document, read):
    document.add_paragraph("A/N: written on a train.")
    document.add_paragraph().add_run("Orla's POV").bold = True
    document.add_paragraph("Nobody had opened the gate.")
    manuscript = read()
    assert kinds(manuscript) == ["note", "heading", "prose"]
    assert manuscript.segments[1].pov == "Orla"


def test_quote_style_is_set_off(document, read):
    document.add_paragraph("Nobody had opened the gate.")
    document.add_paragraph("Dear Orla, do not.", style="Quote")
    document.add_paragraph("She put the letter down.")
    manuscript = read()
    assert [span.of(manuscript.text) for span in manuscript.set_off] == ["Dear Orla, do not."]
    assert texts(manuscript, "prose") == [manuscript.text]


def test_page_break_parts_nothing_inside_a_word_or_line(document, read):
    paragraph = document.add_paragraph("Nobody had opened the gate.")
    paragraph.add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph("It rained.")
    assert read().text == "Nobody had opened the gate.\n\nIt rained."


def test_document_from_standard_input(document, monkeypatch):
    document.add_paragraph("Nobody had opened the gate.")
    buffer = io.BytesIO()
    document.save(buffer)
    monkeypatch.setattr("sys.stdin", type("Input", (), {"buffer": io.BytesIO(buffer.getvalue())}))
    assert paragraphs(load("-")) == ["Nobody had opened the gate."]
