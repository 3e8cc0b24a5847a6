"""The page as one file: whole, safe whatever stands in the story, and the same every time."""

import base64
import hashlib
import json
import re
from html.parser import HTMLParser

import pytest

from fabula.checking import check
from fabula.page import one_file
from fabula.page.assets import all_assets
from fabula.page.one_file import bundle
from fabula.views.charts import arcs, timeline

NASTY = (
    "<script>alert(1)</script> said the <b>robot</b>.\n\n"
    "</script><img src=x onerror=alert(2)> “<!-- not a comment,” it said. ]]> &lt;i&gt;\u2028 "
    "{{7*7}} ${8*8}\n\n"
)


class Elements(HTMLParser):
    def __init__(self, page):
        super().__init__()
        self.found, self.inside, self.content = [], None, {}
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))
        self.inside = (tag, dict(attrs).get("id") or dict(attrs).get("type"))

    def handle_endtag(self, tag):
        self.inside = None

    def handle_data(self, data):
        if self.inside:
            self.content[self.inside] = self.content.get(self.inside, "") + data


@pytest.fixture
def nasty(tell, person):
    return tell(
        parts=[("heading", 1, "<h1 onclick=alert(3)>Title\n\n"), ("prose", 1, NASTY)],
        cast=[person("robot", "<b>robot</b>", "it/its")],
        lines=[("“<!-- not a comment,”", "robot", (), 0.9)],
        title="</title><script>alert(4)</script>",
        author="<img src=x>",
    )


def test_a_story_full_of_markup_stays_words(nasty):
    page = one_file(nasty, check(nasty))
    elements = Elements(page)
    tags = [tag for tag, _ in elements.found]
    assert tags.count("script") == 2 and "img" not in tags and "b" not in tags and tags.count("h1") == 1
    told = json.loads(elements.content["script", "story"])
    assert told["text"] == nasty.text
    assert told["page"]["title"].startswith("</title>")


def test_nothing_is_let_in_but_what_the_hashes_name(nasty):
    page = one_file(nasty, check(nasty))
    elements = Elements(page)
    policy = next(attrs["content"] for tag, attrs in elements.found if attrs.get("http-equiv"))
    assert "default-src 'none'" in policy and "unsafe" not in policy
    for directive, key in (("script-src", ("script", "module")), ("style-src", ("style", None))):
        digest = base64.b64encode(hashlib.sha256(elements.content[key].encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in policy
    for _, attrs in elements.found:
        assert not {"src", "href", "style", "onclick"} & attrs.keys() or attrs.get("href") == "#text"


def test_the_same_story_gives_the_same_file(nasty):
    assert one_file(nasty, check(nasty)) == one_file(nasty, check(nasty))


def test_every_chart_is_in_it_in_either_order_and_every_kind(nasty):
    charts = json.loads(Elements(one_file(nasty, check(nasty))).content["script", "story"])["charts"]
    assert {
        "storyline/narrative",
        "storyline/story",
        "network/presence",
        "network/mention",
        "timeline",
    } <= set(charts)


def test_the_script_holds_every_module_once_and_no_import():
    script = bundle("main.js")
    assert not re.search(r"^\s*(?:import|export)\b", script, re.MULTILINE)
    for name in all_assets():
        if name.endswith(".js"):
            assert script.count(f'modules["{name}"] = ') == 1
    assert "</script" not in script


def test_every_module_is_fetched_at_once():
    files = {name for name in all_assets() if name.endswith(".js")}
    fetched = re.findall(
        r'(?:modulepreload" href|src)="/page/([\w-]+\.js)"', all_assets()["index.html"].decode()
    )
    assert sorted(fetched) == sorted(files)


def test_every_import_is_of_something_exported():
    files = {name: content.decode() for name, content in all_assets().items() if name.endswith(".js")}
    imports = re.compile(r'^import \{ ([^}]*) \} from "\./([\w-]+\.js)";$', re.MULTILINE)
    exports = re.compile(r"^export (?:async )?(?:function|class|const) (\w+)", re.MULTILINE)
    for name, text in files.items():
        for names, module in imports.findall(text):
            assert set(names.split(", ")) <= set(exports.findall(files[module])), (name, module)


@pytest.mark.parametrize("colour", sorted({*timeline.HUES.values(), timeline.ELSEWHERE, arcs.GOOD, arcs.BAD}))
def test_the_colours_of_the_charts_are_the_pages_own(colour):
    """Those of the pictures are dark, for white paper: on a dark page they would not be seen."""
    style = all_assets()["page.css"].decode()
    assert f'[fill="{colour}"]' in style and f'[stroke="{colour}"]' in style
