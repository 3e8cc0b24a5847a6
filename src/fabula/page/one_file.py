"""One file: the page with the story in it, which works from the disk, without the server."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from collections.abc import Iterator, Sequence
from typing import get_args

from fabula.checking import Note
from fabula.checking.forms.json import dumps as notes_json
from fabula.page.assets import PAGE, SCRIPT, STYLE, text_of
from fabula.story import Story
from fabula.views import page
from fabula.views.networks import NetworkKind
from fabula.views.scenes import Order

ORDERED = ("storyline", "matrix", "arcs")  # charts of scenes, which come in either order

_IMPORT = re.compile(r'^import \{ (?P<names>[^}]*) \} from "\./(?P<module>[\w-]+\.js)";$', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|class|const) (?P<name>\w+))", re.MULTILINE)
_LINKS = re.compile(r"<(?:link|script) [^\n]*\n")


def one_file(story: Story, notes: Sequence[Note]) -> str:
    """Return the page with the story, its charts and some notes on it as one HTML file.

    Its policy lets nothing in but its own script and style, known by their hashes; the story is data, which
    the script writes as text.
    """
    script, style = bundle(SCRIPT), text_of(STYLE)
    told = page.dumps(
        story,
        version=1,
        server=False,
        kept=False,
        charts=_charts(story),
        notes=json.loads(notes_json(story, notes))["notes"],
    )
    policy = f"default-src 'none'; script-src {_hash(script)}; style-src {_hash(style)}; base-uri 'none'"
    head = (
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f"<style>{style}</style>\n"
        f'<script type="application/json" id="story">{_data(told)}</script>\n'
    )
    title = f"<title>{html.escape(json.loads(told)['page']['title'])}</title>\n"
    shell = _LINKS.sub("", text_of(PAGE)).replace("<title>Fabula</title>\n", title + head)
    return shell.replace("</body>", f'<script type="module">{script}</script>\n</body>')


def _charts(story: Story) -> dict[str, str]:
    """Return every chart that the page offers, by its name and, after a stroke, its order or kind."""
    drawn = {
        f"{name}/{order}": page.chart(story, name, order) for name in ORDERED for order in get_args(Order)
    }
    drawn |= {f"network/{kind}": page.chart(story, "network", kind=kind) for kind in get_args(NetworkKind)}
    return drawn | {"timeline": page.chart(story, "timeline")}


def bundle(name: str) -> str:
    """Return a module of the page, after all it imports, as one script: each a function with what it exports.

    The page's modules import by name, one import a line, and none imports what imports it.
    """
    modules = dict.fromkeys(_in_order(name))
    return "const modules = {};\n" + "".join(_as_function(module) for module in modules)


def _in_order(name: str) -> Iterator[str]:
    for found in _IMPORT.finditer(text_of(name)):
        yield from _in_order(found["module"])
    yield name


def _as_function(name: str) -> str:
    text = text_of(name)
    exported = ", ".join(found["name"] for found in _EXPORT.finditer(text))
    body = _IMPORT.sub(r'const { \g<names> } = modules["\g<module>"];', _EXPORT.sub("", text))
    return f'modules["{name}"] = (() => {{\n{body.strip()}\nreturn {{ {exported} }};\n}})();\n'


def _data(told: str) -> str:
    """Return JSON in which nothing can end the element it stands in."""
    return told.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _hash(content: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"
