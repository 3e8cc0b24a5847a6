"""The files of data: each is read and says what it is; where it was not written for us its source is told."""

import re
from collections import Counter
from pathlib import Path

import pytest

import fabula

PACKAGE = Path(fabula.__file__).parent
DATA = PACKAGE / "data"
FILES = sorted(file for file in DATA.iterdir() if file.is_file() and file.name != "LICENSES.md")
LISTS = [file for file in FILES if file.suffix == ".txt"]
TOLD = (DATA / "LICENSES.md").read_text(encoding="utf-8")
CODE = "".join(module.read_text(encoding="utf-8") for module in sorted(PACKAGE.rglob("*.py")))


def name_of(file):
    return file.name


def entries(file):
    lines = (line.strip() for line in file.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_every_file_is_read(file):
    stem = re.sub(r"^(english|foreign)(?=_)", "{language}", file.stem)  # formats/language.py asks for either
    assert re.search(rf"[\"'/](?:{re.escape(file.stem)}|{re.escape(stem)})(?:\.\w+)?[\"']", CODE)


@pytest.mark.parametrize("file", LISTS, ids=name_of)
def test_every_list_opens_with_what_it_is_and_says_nothing_twice(file):
    assert re.match(r"# \w.{15}", file.read_text(encoding="utf-8"))
    assert [entry for entry, count in Counter(entries(file)).items() if count > 1] == []


@pytest.mark.parametrize("file", [file for file in FILES if file.suffix in (".json", ".npz")], ids=name_of)
def test_where_weights_come_from_is_told(file):
    assert f"`{file.name}`" in TOLD


def test_what_is_told_of_is_there():
    folders = (DATA, DATA / "reader", Path(__file__).parents[1])
    for name in re.findall(r"`([\w/]+\.(?:txt|json|npz|py|md))`", TOLD):
        assert any((folder / name).exists() for folder in folders), name
    for written in (
        "place_nouns",
        "thing_nouns",
        "feelings",
        "phrase_rates",
        "gesture_rates",
        "common_in_prose",
    ):
        assert f"`{written}.txt`" in TOLD
