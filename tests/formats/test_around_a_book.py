"""What stands around the story of a book or a page is no story: bylines, dedications, who wrote it."""

import pytest
from format_files import FIRST, SECOND, epub, page
from summaries import paragraphs, texts

from fabula.formats import load
from fabula.formats.opening import from_text

KETTLE = "The kettle had boiled twice before Rosalind came down. She stood in the doorway."
LOCK = "Edmund walked as far as the lock and no farther. The water was brown and fast."
STORY = f"Chapter 1\n\n{KETTLE}\n\n{LOCK}\n\nChapter 2\n\n{LOCK}\n\n{KETTLE}\n"


@pytest.mark.parametrize("by", ["a novel by", "by", "A Short Story By:"])
def test_a_byline_may_have_its_name_on_the_next_line(by):
    source = from_text(f"THE LOCK\n\n{by}\n\nRiver Rat\n\n{STORY}").source
    assert (source.title, source.author) == ("THE LOCK", "River Rat")


def test_a_line_that_only_ends_so_is_none():
    assert from_text(f"The Lock\n\nthe lane they came by\n\nRiver Street\n\n{STORY}").source.author is None


@pytest.mark.parametrize("line", ["About the Author", "ACKNOWLEDGEMENTS", "Also by River Rat"])
def test_what_is_behind_a_book_needs_no_look_of_a_heading(line):
    manuscript = from_text(f"{STORY}\n{line}\n\nRiver Rat lives in Leeds with two cats.\n")
    assert texts(manuscript, "note") == [f"{line}\n\nRiver Rat lives in Leeds with two cats."]


def test_nor_is_what_stands_in_front_of_it_lost():
    assert paragraphs(from_text(f"Also by River Rat\n\nThe Ferry\n\n{STORY}"))[-1] == KETTLE


def test_the_dedication_of_a_book_and_its_epigraph_are_no_story(tmp_path):
    pages = {
        "a.xhtml": page('<section epub:type="dedication"><p>To K., who had the cat.</p></section>'),
        "b.xhtml": page('<section epub:type="epigraph"><p>Water keeps books.</p></section>'),
        "c.xhtml": page(f'<section epub:type="chapter"><h2>I</h2>{FIRST}</section>'),
        "d.xhtml": page(f'<section epub:type="chapter"><h2>II</h2>{SECOND}</section>'),
    }
    file = tmp_path / "book.epub"
    file.write_bytes(epub(pages))
    manuscript = load(file)
    assert "To K., who had the cat.\n\nWater keeps books." in texts(manuscript, "meta")
    assert max(segment.chapter for segment in manuscript.segments) == 2


def test_a_page_saved_from_fanfiction_net(tmp_path):
    file = tmp_path / "page.html"
    file.write_text(
        "<html><head><title>The Lock Chapter 1, a fanfic | FanFiction</title></head><body><div>Browse</div>"
        "<div id=profile_top><a href=cover><img src=c.jpg></a><b>The Lock</b> By: <a>riverrat</a>"
        "<div>Two people, one lock.</div><span>Rated: Fiction T - English - Words: 1,000</span></div>"
        f"<div id=storytext><p>A/N: hi!</p><hr>{FIRST}</div><div>Review this Chapter</div></body></html>"
    )
    manuscript = load(file)
    source = manuscript.source
    assert (source.title, source.author) == ("The Lock", "riverrat")
    assert source.meta["summary"] == "Two people, one lock."
    assert texts(manuscript, "note") == ["A/N: hi!"]
    assert paragraphs(manuscript)[0].startswith("Nobody had opened the north gate")
    assert len(paragraphs(manuscript)) == 3
