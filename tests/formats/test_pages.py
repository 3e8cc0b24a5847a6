import pytest
from format_files import FIRST, SECOND, ao3_html, epub, page, zipped
from summaries import assert_whole, emphasis, kinds, paragraphs, texts

from fabula.errors import UnreadableStory
from fabula.formats import load

NAV = {"a.xhtml": "One", "b.xhtml": "Two"}


@pytest.fixture
def read(tmp_path):
    def read(content, name):
        place = tmp_path / name
        place.write_bytes(content if isinstance(content, bytes) else content.encode())
        manuscript = load(place)
        assert_whole(manuscript)
        return manuscript

    return read


def test_ao3_html_of_several_chapters(read):
    manuscript = read(ao3_html(), "work.html")
    assert paragraphs(manuscript) == [
        "Nobody had opened the north gate since the flood.",
        "“You can’t,” said Tobiah. “Not with the eel boats waiting.”",
        "By evening the boats had gone round by Skell.",
        "The mill was colder than Hanne remembered.",
        "She slept there anyway, under the ledger shelves.",
    ]
    assert texts(manuscript, "break") == ["* * *", "~*~"]
    assert texts(manuscript, "note") == [
        "Notes\n\nFor the reader who asked about eels.",
        "Chapter Notes\n\nMind the cold.",
        "Chapter End Notes\n\nMore soon.",
        "End Notes\n\nThe mill was a real mill once.",
    ]
    assert [s.chapter for s in manuscript.segments if s.kind == "prose"] == [1, 1, 2, 2]
    assert emphasis(manuscript) == ["north"]


def test_ao3_html_says_what_the_work_is(read):
    source = read(ao3_html(), "work.html").source
    assert (source.title, source.author, source.format) == ("The Weir Keeper", "lowtide", "html")
    assert source.meta["rating"] == "Teen And Up Audiences"
    assert source.meta["relationship"] == ["Hanne Skell/Tobiah Wren"]
    assert source.meta["tags"] == ["Slow Burn", "Weirs, eels and ledgers"]
    assert source.meta["summary"] == "Two people, one sluice gate."
    assert source.meta["series"] == "Part 2 of Low Country"
    assert source.meta["stats"] == {
        "published": "2021-03-04",
        "completed": "2021-05-06",
        "words": 1234,
        "chapters": "2/2",
    }
    assert source.meta["url"] == "http://archiveofourown.org/works/1234567"


def test_ao3_html_of_one_chapter(read):
    manuscript = read(ao3_html(chapters=1), "work.html")
    assert len(manuscript.paragraphs) == 3
    assert {s.chapter for s in manuscript.segments if s.kind == "prose"} == {1}
    assert texts(manuscript, "heading") == ["The Weir Keeper", "The Weir Keeper"]


def test_page_saved_from_the_site(read):
    chapter = (
        '<div class="chapter" id="chapter-{0}"><div class="chapter preface group">'
        '<h3 class="title"><a href="#">Chapter {0}</a>: Water</h3>'
        '<div class="notes module"><h3 class="heading">Notes:</h3>'
        '<blockquote class="userstuff">Mind.</blockquote></div>'
        '</div><div class="userstuff module"><h3 class="landmark heading">Chapter Text</h3>'
        "{1}</div></div>"
    )
    body = (
        '<div id="header"><ul><li>Log in here to see more works.</li></ul></div>'
        '<dl class="work meta group"><dt class="rating tags">Rating:</dt>'
        '<dd class="rating tags">Mature</dd></dl>'
        '<div id="workskin"><div class="preface group"><h2 class="title heading">The Weir</h2>'
        '<h3 class="byline heading"><a rel="author">lowtide</a></h3></div>'
        f'<div id="chapters">{chapter.format(1, FIRST)}{chapter.format(2, SECOND)}</div></div>'
        '<div id="comments"><p>What a lovely chapter this was.</p></div>'
    )
    manuscript = read(f"<html><body>{body}</body></html>", "saved.html")
    assert len(manuscript.paragraphs) == 5
    assert [s.chapter for s in manuscript.segments if s.kind == "prose"] == [1, 1, 2, 2]
    assert texts(manuscript, "note") == ["Notes:\n\nMind."] * 2
    assert (manuscript.source.title, manuscript.source.author) == ("The Weir", "lowtide")
    assert manuscript.source.meta["rating"] == "Mature"


def test_ao3_epub_as_calibre_splits_it(read):
    front = (
        '<div id="preface" class="calibre1"><h2 class="toc-heading">Preface</h2>'
        '<p class="message">Posted originally at '
        '<a href="http://archiveofourown.org/works/77">there</a></p>'
        '<dl class="tags"><dt>Rating:</dt><dd>Mature</dd></dl></div>'
    )
    title = (
        '<div id="preface" class="calibre1"><h1 class="calibre4">The Weir Keeper</h1>'
        '<div class="calibre1">by lowtide</div>'
        '<p class="tags">Summary</p><blockquote class="userstuff"><p>One gate.</p></blockquote></div>'
    )
    chapter = (
        '<div id="chapters" class="calibre1"><div class="calibre1"><h2 class="toc-heading">Chapter {0}</h2>'
        '<p class="tags">Chapter Notes</p>'
        '<blockquote class="userstuff"><p>Mind the cold.</p></blockquote></div>'
        '<div class="calibre1">{1}</div><div class="calibre1" id="endnotes{0}"><p>Chapter End Notes</p>'
        '<blockquote class="userstuff"><p>More soon.</p></blockquote></div></div>'
    )
    after = (
        '<div id="afterword"><h2 class="toc-heading">Afterword</h2>'
        '<p class="message">Please comment.</p></div>'
    )
    bodies = [front, title, chapter.format(1, FIRST), chapter.format(2, FIRST), after]
    pages = {
        f"w_split_{n:03}.xhtml": page(body, attributes=' class="calibre"') for n, body in enumerate(bodies)
    }
    manuscript = read(
        epub(
            pages, metadata="<dc:publisher>Archive of Our Own</dc:publisher><dc:subject>Fanworks</dc:subject>"
        ),
        "w.epub",
    )
    assert len(manuscript.paragraphs) == 6
    assert [s.chapter for s in manuscript.segments if s.kind == "prose"] == [1, 1, 2, 2]
    assert len(texts(manuscript, "note")) == 4
    assert manuscript.source.title == "The Weir Keeper"
    assert manuscript.source.meta["rating"] == "Mature"
    assert manuscript.source.meta["summary"] == "One gate."
    assert manuscript.source.meta["subjects"] == ["Fanworks"]


def test_fanficfare_epub(read):
    pages = {
        "title_page.xhtml": page(
            "<h3><a>The Weir Keeper</a> by <a class='authorlink'>lowtide</a></h3>"
            "<div><b>Rating:</b> T<br/><b>Words:</b> 900<br/></div>",
            attributes=' class="fff_titlepage"',
        ),
        "toc_page.xhtml": page(
            '<h3>Table of Contents</h3><a href="file0001.xhtml">1</a>', attributes=' class="fff_tocpage"'
        ),
        "file0001.xhtml": page(
            '<h3 class="fff_chapter_title">1. Low Water</h3>'
            "<b>Author's Notes:</b>"
            "<blockquote><p>Hello again.</p></blockquote>"
            f"<h3>Chapter 1</h3>{FIRST}",
            attributes=' class="fff_chapter"',
        ),
        "file0002.xhtml": page(
            f'<h3 class="fff_chapter_title">2. High Water</h3>{FIRST}'
            "<div class='center'>* * *</div><p>She went in.</p>",
            attributes=' class="fff_chapter"',
        ),
    }
    manuscript = read(epub(pages), "fff.epub")
    assert kinds(manuscript)[:4] == ["meta", "heading", "note", "heading"]
    assert [s.chapter for s in manuscript.segments if s.kind == "prose"] == [1, 1, 2, 2, 2]
    assert manuscript.source.meta["rating"] == "T" and manuscript.source.meta["words"] == "900"


def test_fichub_epub(read):
    pages = {
        "introduction.xhtml": page(
            "<h1>The Weir Keeper</h1><p>By: lowtide</p><p>Words: 900</p><p>A long blurb about eels.</p>"
        ),
        "nav.xhtml": page(
            '<nav epub:type="toc"><ol><li><a href="chap_1.xhtml">Low Water</a></li></ol></nav>'
        ),
        "chap_1.xhtml": page(f"<h2>Low Water</h2>{FIRST}"),
        "chap_2.xhtml": page(f"<h2>High Water</h2>{FIRST}"),
    }
    manuscript = read(epub(pages), "fh.epub")
    assert kinds(manuscript) == [
        "meta",
        "heading",
        "prose",
        "break",
        "prose",
        "heading",
        "prose",
        "break",
        "prose",
    ]
    assert max(s.chapter for s in manuscript.segments) == 2


def test_chapters_from_the_contents_where_pages_have_no_headings(read):
    pages = {"a.xhtml": page(FIRST), "a2.xhtml": page("<p>And still it rained.</p>"), "b.xhtml": page(FIRST)}
    manuscript = read(epub(pages, nav=NAV), "b.epub")
    chapters = [s.chapter for s in manuscript.segments]
    assert chapters[0] == 1 and chapters[-1] == 2


def test_spine_order_and_pages_that_are_no_story(read):
    pages = {
        "cover.xhtml": page('<img src="c.jpg" alt="A weir"/>'),
        "b.xhtml": page("<p>First in the spine, whatever its name.</p>"),
        "a.xhtml": page("<p>Second in the spine.</p>"),
        "copyright.xhtml": page("<p>All rights reserved by nobody.</p>"),
        "end.xhtml": page("<p>Printed in a shed.</p>", attributes=' epub:type="colophon"'),
    }
    manuscript = read(epub(pages), "b.epub")
    assert paragraphs(manuscript) == ["First in the spine, whatever its name.", "Second in the spine."]
    assert "Printed in a shed." in manuscript.text


def test_notes_behind_the_story_are_no_chapter(read):
    story = {"a.xhtml": page(f"<h1>Low</h1>{FIRST}"), "b.xhtml": page(f"<h1>High</h1>{SECOND}")}
    notes = "<h1>Notes</h1><h2>Chapter 1</h2><p>A weir is a low dam.</p>"
    thanks = "<h1>About the Author</h1><p>Ilse keeps eels.</p>"
    nav = {"a.xhtml": "Low", "b.xhtml": "High", "n.xhtml": "Notes", "z.xhtml": "About"}
    pages = story | {"n.xhtml": page(notes), "z.xhtml": page(thanks)}
    manuscript = read(epub(pages, nav=nav), "b.epub")
    assert max(segment.chapter for segment in manuscript.segments) == 2
    assert manuscript.segments[-1].kind == "note"
    assert manuscript.segments[-1].span.of(manuscript.text).startswith("Notes")
    typed = page("<p>A weir is a low dam.</p>", attributes=' epub:type="endnotes"')
    assert read(epub(story | {"n.xhtml": typed}), "c.epub").segments[-1].kind == "note"


def test_a_chapter_called_notes_among_others_is_one(read):
    pages = {
        name: page(f"<h1>{title}</h1>{FIRST}")
        for name, title in (("a.xhtml", "Low"), ("n.xhtml", "Notes"), ("z.xhtml", "High"))
    }
    manuscript = read(epub(pages, nav={"a.xhtml": "1", "n.xhtml": "2", "z.xhtml": "3"}), "b.epub")
    assert max(segment.chapter for segment in manuscript.segments) == 3


def test_pages_outside_the_archive_are_not_read(read, tmp_path):
    (tmp_path / "secret.xhtml").write_text(page("<p>Not for this book.</p>"))
    manuscript = read(
        epub({"a.xhtml": page("<p>Only this.</p>"), "../../secret.xhtml": page("<p>Not this.</p>")}), "b.epub"
    )
    assert paragraphs(manuscript) == ["Only this."]


def test_scrambled_fonts_are_no_lock(read):
    xml = (
        '<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#">'
        '<enc:EncryptedData><enc:EncryptionMethod Algorithm="{}"/>'
        "</enc:EncryptedData></encryption>"
    )
    pages = {"a.xhtml": page(FIRST)}
    fonts = {"META-INF/encryption.xml": xml.format("http://www.idpf.org/2008/embedding")}
    assert read(epub(pages, extra=fonts), "b.epub").paragraphs
    with pytest.raises(UnreadableStory, match="locked"):
        read(
            epub(
                pages,
                extra={"META-INF/encryption.xml": xml.format("http://www.w3.org/2001/04/xmlenc#aes128-cbc")},
            ),
            "c.epub",
        )


def test_self_closing_title_does_not_swallow_the_page(read):
    broken = page("<p>Still&nbsp;here &mdash; all of it.</p>").replace("<title></title>", "<title/>")
    assert paragraphs(read(epub({"a.xhtml": broken}), "b.epub")) == ["Still here — all of it."]


def test_style_sheet_italics_in_a_book(read):
    pages = {
        "a.xhtml": page(
            '<p>She <span class="calibre6">did</span> know.</p>',
            head="<style>.calibre6 {font-style: italic}</style>",
        )
    }
    assert emphasis(read(epub(pages), "b.epub")) == ["did"]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>one<br/>two</p>", ["one\ntwo"]),
        ("<p>one<br><br>two</p>", ["one", "two"]),
        ("<div>one</div><div>two</div>", ["one", "two"]),
        ("one<p>two</p>three", ["one", "two", "three"]),
        ("<table><tr><td>one</td><td>two</td></tr></table>", ["one", "two"]),
        ("<ul><li>one</li><li>two</li></ul>", ["one", "two"]),
        ("<p>o<b>n</b>e\n  two</p>", ["one two"]),
        ("<pre>one\ntwo\n\nthree</pre>", ["one\ntwo", "three"]),
        ("<p>so\xadft and&nbsp;hard</p>", ["soft and hard"]),
        (
            "<p>seen</p><script>alert(1)</script><style>p{}</style>"
            "<p hidden>no</p><p style='display:none'>no</p>",
            ["seen"],
        ),
        ("<p>a <i>b</p><p>c</i> d</p>", ["a b", "c d"]),
        ("<p>sea<sup><a epub:type='noteref' href='#n'>1</a></sup>wall</p>", ["seawall"]),
    ],
)
def test_no_prose_is_lost_from_a_page(read, markup, expected):
    lead = "The quay was empty but for the gulls and a boy with a net."
    assert paragraphs(read(f"<html><body><p>{lead}</p>{markup}</body></html>", "p.html"))[1:] == expected


@pytest.mark.parametrize(
    "markup",
    ["<i>{}</i>", "<em>{}</em>", '<span style="font-style:italic">{}</span>', '<span class="c3">{}</span>'],
)
def test_italics_of_a_page(read, markup):
    head = "<style>.c3{color:#000;font-style:italic}</style>"
    body = f"<p>It was {markup.format('all')} hers now.</p><p>{markup.format('Whole line.')}</p>"
    assert emphasis(read(f"<html><head>{head}</head><body>{body}</body></html>", "p.html")) == [
        "all",
        "Whole line.",
    ]


@pytest.mark.parametrize(
    "rule",
    [
        "<hr>",
        "<p align=center>***</p>",
        '<p style="text-align:center">&nbsp;</p>',
        "<center>~</center>",
        "<p>#</p>",
    ],
)
def test_scene_breaks_of_a_page(read, rule):
    side = "<p>The quay was empty.</p><p>A boy came with a net.</p>"
    assert kinds(read(f"<html><body>{side}{rule}{side}</body></html>", "p.html")) == [
        "prose",
        "break",
        "prose",
    ]


def test_empty_paragraphs_between_all_are_no_breaks(read):
    body = "<p>&nbsp;</p>".join(f"<p>The tide turned {n} times.</p>" for n in range(8))
    manuscript = read(f"<html><body>{body}</body></html>", "p.html")
    assert kinds(manuscript) == ["prose"]
    assert "\n\n\n" not in manuscript.text


def test_empty_paragraphs_in_one_place_are_a_break(read):
    side = "".join(f"<p>The tide turned {n} times.</p>" for n in range(8))
    manuscript = read(f"<html><body>{side}<p>&nbsp;</p><p></p>{side}</body></html>", "p.html")
    assert kinds(manuscript) == ["prose", "break", "prose"]


def test_block_quotes_are_set_off_unless_all_is(read):
    prose = "".join(f"<p>The tide turned {n} times.</p>" for n in range(4))
    letter = "<blockquote><p>Dear Orla,</p></blockquote>"
    manuscript = read(f"<html><body>{prose}{letter}</body></html>", "p.html")
    assert [span.of(manuscript.text) for span in manuscript.set_off] == ["Dear Orla,"]
    assert read(f"<html><body><blockquote>{prose}</blockquote></body></html>", "q.html").set_off == ()


def test_chapters_by_heading_level(read):
    body = "<h1>The Weir</h1><p class='author'>Ilse Marrow</p>" + "".join(
        f"<h2>{w}</h2>{FIRST}" for w in ("Salt", "Iron", "Rope")
    )
    manuscript = read(f"<html><body>{body}</body></html>", "p.html")
    assert (manuscript.source.title, manuscript.source.author) == ("The Weir", "Ilse Marrow")
    assert max(s.chapter for s in manuscript.segments) == 3


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_encodings_of_a_page(read, encoding):
    text = "<html><body><p>“It never does that,” said Orla — twice.</p></body></html>"
    assert paragraphs(read(text.encode(encoding), "p.html")) == ["“It never does that,” said Orla — twice."]


def test_entity_bomb_is_not_expanded(read):
    bomb = '<!DOCTYPE lolz [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>' + page(
        "<p>Quiet. &b;</p>"
    )
    assert len(read(epub({"a.xhtml": bomb}), "b.epub").text) < 100


def test_deeply_nested_page_does_not_crash(tmp_path):
    place = tmp_path / "deep.html"
    place.write_text("<html><body>" + "<div><i>" * 50_000 + "down" + "</i></div>" * 50_000)
    try:
        load(place)
    except UnreadableStory as refusal:
        assert "\n" not in str(refusal)


def test_epub_without_a_package(tmp_path):
    place = tmp_path / "b.epub"
    place.write_bytes(zipped({"mimetype": "application/epub+zip", "a.xhtml": "<p>x</p>"}))
    with pytest.raises(UnreadableStory, match="package"):
        load(place)


def test_a_raised_number_is_no_level_of_heading(read):
    manuscript = read("<h1>The Sluice</h1><h²><p>Orla let the eels go.</p></h²>", "raised.html")
    assert paragraphs(manuscript)[-1].endswith("Orla let the eels go.")
