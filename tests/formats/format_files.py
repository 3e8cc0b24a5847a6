"""Builders of the files that archives and word processors write, around prose written for these tests."""

from __future__ import annotations

import io
import zipfile

TAGS = """<dl class="tags">
<dt>Rating:</dt><dd><a href="http://ao.example/tags/1">Teen And Up Audiences</a></dd>
<dt>Archive Warning:</dt><dd><a href="#">No Archive Warnings Apply</a></dd>
<dt>Category:</dt><dd><a href="#">F/M</a>, <a href="#">Gen</a></dd>
<dt>Fandom:</dt><dd><a href="#">The Salt Ledger</a></dd>
<dt>Relationship:</dt><dd><a href="#">Hanne Skell/Tobiah Wren</a></dd>
<dt>Character:</dt><dd><a href="#">Hanne Skell</a>, <a href="#">Tobiah Wren</a></dd>
<dt>Additional Tags:</dt><dd><a href="#">Slow Burn</a>, <a href="#">Weirs, eels and ledgers</a></dd>
<dt>Language:</dt><dd>English</dd>
<dt>Series:</dt><dd>Part 2 of <a href="#">Low Country</a></dd>
<dt>Stats:</dt><dd>Published: 2021-03-04 Completed: 2021-05-06 Words: 1,234 Chapters: 2/2</dd>
</dl>"""

PREFACE = f"""<div id="preface">
<h2 class="toc-heading">Preface</h2>
<p class="message"><b>The Weir Keeper</b><br/>Posted originally on the <a href="http://archiveofourown.org/">Archive</a>
at <a href="http://archiveofourown.org/works/1234567">http://archiveofourown.org/works/1234567</a>.</p>
<div class="meta">{TAGS}
<h1>The Weir Keeper</h1>
<div class="byline">by <a rel="author" href="#">lowtide</a></div>
<p>Summary</p><blockquote class="userstuff"><p>Two people, one sluice gate.</p></blockquote>
<p>Notes</p><blockquote class="userstuff"><p>For the reader who asked about eels.</p></blockquote>
<div class="endnote-link">See the end of the work for <a href="#endnotes">more notes</a></div>
</div></div>"""

AFTERWORD = """<div id="afterword"><h2 class="toc-heading">Afterword</h2>
<div id="endnotes"><p>End Notes</p>
<blockquote class="userstuff"><p>The mill was a real mill once.</p></blockquote></div>
<p class="message">Please <a href="#">drop by the archive and comment</a> to tell the creator.</p></div>"""

FIRST = """<p>Nobody had opened the <em>north</em> gate since the flood.</p>
<p>&#8220;You can&#8217;t,&#8221; said Tobiah. &#8220;Not with the eel boats waiting.&#8221;</p>
<hr/>
<p>By evening the boats had gone round by Skell.</p>"""

SECOND = """<p>The mill was colder than Hanne remembered.</p>
<p align="center">~*~</p>
<p>She slept there anyway, under the ledger shelves.</p>"""


def ao3_html(*, chapters: int = 2) -> str:
    """Return a work as the archive's HTML download has it, with one chapter or two."""
    if chapters == 1:
        body = f'<h2 class="toc-heading">The Weir Keeper</h2>\n<div class="userstuff">{FIRST}</div>'
    else:
        body = f"""<h2 class="toc-heading">Chapter 1: Low Water</h2>
<div class="meta group"><h2 class="heading">Chapter 1: Low Water</h2>
<p>Chapter Summary</p><blockquote class="userstuff"><p>A gate stays shut.</p></blockquote>
<p>Chapter Notes</p><blockquote class="userstuff"><p>Mind the cold.</p></blockquote></div>
<!--chapter content--><div class="userstuff">{FIRST}</div><!--/chapter content-->
<div class="meta" id="endnotes1"><p>Chapter End Notes</p>
<blockquote class="userstuff"><p>More soon.</p></blockquote></div>
<div class="meta group"><h2 class="heading">Chapter 2: High Water</h2></div>
<!--chapter content--><div class="userstuff">{SECOND}</div><!--/chapter content-->"""
        body = body.replace('<h2 class="toc-heading">Chapter 1: Low Water</h2>\n', "")
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8"/>
<title>The Weir Keeper - lowtide - The Salt Ledger</title>
<style type="text/css">p.message {{ text-align: center; }}</style></head>
<body>{PREFACE}<div id="chapters" class="userstuff">{body}</div>{AFTERWORD}</body></html>"""


def page(body: str, *, title: str = "", attributes: str = "", head: str = "") -> str:
    """Return an XHTML page."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml" '
        'xmlns:epub="http://www.idpf.org/2007/ops">'
        f"<head><title>{title}</title>{head}</head><body{attributes}>{body}</body></html>"
    )


def epub(
    pages: dict[str, str],
    *,
    metadata: str = "<dc:title>The Weir Keeper</dc:title><dc:creator>Ilse Marrow</dc:creator>",
    nav: dict[str, str] | None = None,
    guide: str = "",
    extra: dict[str, str] | None = None,
    folder: str = "OEBPS/",
) -> bytes:
    """Return an EPUB whose spine is ``pages`` in order; ``nav`` maps page names to contents labels."""
    items = "".join(
        f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, name in enumerate(pages)
    )
    spine = "".join(f'<itemref idref="i{n}"/>' for n, _ in enumerate(pages))
    files = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<?xml version="1.0"?>'
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" '
        f'version="1.0"><rootfiles><rootfile full-path="{folder}content.opf" '
        'media-type="application/oebps-package+xml"/></rootfiles></container>',
        **{folder + name: text for name, text in pages.items()},
        **(extra or {}),
    }
    if nav:
        points = "".join(
            f'<navPoint id="n{n}"><navLabel><text>{label}</text></navLabel><content src="{name}"/></navPoint>'
            for n, (name, label) in enumerate(nav.items())
        )
        files[folder + "toc.ncx"] = (
            f'<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>{points}</navMap></ncx>'
        )
        items += '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
    files[folder + "content.opf"] = (
        '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="2.0">'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">{metadata}<dc:language>en</dc:language></metadata>'
        f'<manifest>{items}</manifest><spine toc="ncx">{spine}</spine><guide>{guide}</guide></package>'
    )
    return zipped(files)


ODT_NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in [
        *((name, name) for name in ("office", "text", "style", "meta")),
        ("fo", "xsl-fo-compatible"),
        ("draw", "drawing"),
        ("svg", "svg-compatible"),
    ]
)


def odt(body: str, *, automatic: str = "", styles: str = "", meta: str = "") -> bytes:
    """Return an OpenDocument text whose body holds the elements given."""
    names = f'{ODT_NAMES} xmlns:dc="http://purl.org/dc/elements/1.1/"'
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {names}><office:automatic-styles>{automatic}"
            f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
            "styles.xml": f"<office:document-styles {names}>{styles}</office:document-styles>",
            "meta.xml": f"<office:document-meta {names}>{meta}</office:document-meta>",
        }
    )


def zipped(files: dict[str, str]) -> bytes:
    """Return a zip archive of text files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return buffer.getvalue()
