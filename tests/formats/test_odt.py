"""OpenDocument texts are read as LibreOffice shows them."""

import pytest
from format_files import odt
from summaries import assert_whole, emphasis, kinds, paragraphs

from fabula.formats import load

STYLES = """
<style:style style:name="Title" style:family="paragraph"><style:paragraph-properties fo:text-align="center"/>
<style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"/>
<style:style style:name="Quotations" style:family="paragraph"/>
<style:style style:name="Emphasis" style:family="text">
<style:text-properties fo:font-style="italic"/></style:style>
"""
AUTOMATIC = """
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
<style:style style:name="P2" style:family="paragraph">
<style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="T1" style:family="text" style:parent-style-name="Emphasis"/>
<style:style style:name="T2" style:family="text"><style:text-properties fo:font-style="normal"/></style:style>
"""
HEAD = '<text:p text:style-name="P1">The Ropewalk</text:p>'


@pytest.fixture
def read(tmp_path):
    def read(body, **more):
        (tmp_path / "story.odt").write_bytes(odt(body, automatic=AUTOMATIC, styles=STYLES, **more))
        manuscript = load(tmp_path / "story.odt")
        assert_whole(manuscript)
        return manuscript

    return read


def test_title_headings_breaks_and_prose(read):
    chapter = (
        '<text:h text:outline-level="1">Chapter {}</text:h><text:p>Una walked the length of it.</text:p>'
        '<text:p text:style-name="P2">* * *</text:p><text:p>It rained.</text:p>'
    )
    manuscript = read(HEAD + chapter.format(1) + chapter.format(2))
    assert kinds(manuscript) == ["heading", *["heading", "prose", "break", "prose"] * 2]
    assert [segment.chapter for segment in manuscript.segments] == [0, 1, 1, 1, 1, 2, 2, 2, 2]
    assert (manuscript.source.title, manuscript.source.format) == ("The Ropewalk", "odt")


def test_italics_tabs_and_line_breaks(read):
    manuscript = read(
        '<text:p><text:tab/>It was <text:span text:style-name="T1">hers, <text:span text:style-name="T2">not'
        "</text:span> his</text:span>,<text:line-break/>all<text:s/>of it. <text:a>Here</text:a>.</text:p>"
    )
    assert manuscript.text == "It was hers, not his,\nall of it. Here."
    assert emphasis(manuscript) == ["hers,", "his"]


def test_what_a_picture_is_called_is_not_read(read):
    manuscript = read(
        "<text:p>Una looked <draw:frame><draw:image/><svg:title>wharf.png</svg:title>"
        "<svg:desc>A wharf by night</svg:desc></draw:frame>out.</text:p>"
        "<text:p>The <text:ruby><text:ruby-base>sign</text:ruby-base><text:ruby-text>sain</text:ruby-text>"
        "</text:ruby> was gone.</text:p>"
    )
    assert paragraphs(manuscript) == ["Una looked out.", "The sign was gone."]


def test_what_was_deleted_or_remarked_is_not_read(read):
    manuscript = read(
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>She sang.</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
        "<text:p>Una <office:annotation><dc:creator>Ed</dc:creator><text:p>Who?</text:p></office:annotation>"
        "<text:change-start/>walked<text:change-end/> on.<text:note>"
        "<text:note-citation>1</text:note-citation>"
        "<text:note-body><text:p>Three hundred yards.</text:p></text:note-body></text:note></text:p>"
    )
    assert paragraphs(manuscript) == ["Una walked on."]
    assert kinds(manuscript) == ["prose", "note"]
    assert "Three hundred yards." in manuscript.text


def test_contents_and_quotations_are_set_apart(read):
    manuscript = read(
        "<text:table-of-content><text:index-body><text:p>Chapter 1 .... 3</text:p></text:index-body>"
        "</text:table-of-content><text:p>It lay on the mat.</text:p>"
        '<text:p text:style-name="Quotations">Come home.</text:p><text:p>She did not.</text:p>'
        "<text:p>Nobody asked.</text:p>"
    )
    assert kinds(manuscript)[0] == "meta"
    assert [span.of(manuscript.text) for span in manuscript.set_off] == ["Come home."]


def test_the_page_comes_before_the_properties(read):
    meta = "<dc:title>Draft 9</dc:title><meta:initial-creator>Ilse Marrow</meta:initial-creator>"
    prose = "<text:p>Una walked the length of it.</text:p>"
    source = read(HEAD + prose, meta=meta).source
    assert (source.title, source.author) == ("The Ropewalk", "Ilse Marrow")
    assert read(prose, meta=meta).source.title == "Draft 9"
