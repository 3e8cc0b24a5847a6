"""Assets: the files of the page, which are all in the package; nothing else is ever served."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import resources

PAGE = "index.html"
STYLE = "page.css"
SCRIPT = "main.js"
TYPES = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
}


@cache
def all_assets() -> Mapping[str, bytes]:
    """Return name -> content of every file of the page."""
    folder = resources.files("fabula.page").joinpath("browser")
    return {file.name: file.read_bytes() for file in folder.iterdir() if type_of(file.name)}


def text_of(name: str) -> str:
    """Return a file of the page as text."""
    return all_assets()[name].decode("utf-8")


def type_of(name: str) -> str:
    """Return the content type of a file by its name, "" for one that is no part of the page."""
    return TYPES.get(name.rpartition(".")[2], "")
