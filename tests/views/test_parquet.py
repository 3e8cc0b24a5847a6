"""Every line as a Parquet file: the table of CSV, with types."""

from __future__ import annotations

import csv
import io
import re
import sys
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from fabula.errors import ExtraMissing
from fabula.views.parquet import lines_parquet
from fabula.views.showing import fraction
from fabula.views.table import BYTE_ORDER_MARK, Row, lines_csv

PYPROJECT = Path(__file__).parents[2] / "pyproject.toml"


@pytest.fixture
def table(allotment):
    parquet = pytest.importorskip("pyarrow.parquet", reason="the extra fabula[parquet] is not installed")
    lines = list(allotment.quotes)
    lines[0] = replace(lines[0], addressees=("ada", "neighbours"), confidence=0.912345)
    story = replace(allotment, quotes=tuple(lines))
    return story, parquet.read_table(io.BytesIO(lines_parquet(story)))


def test_it_is_the_table_of_csv(table):
    story, parquet = table
    text = lines_csv(story).removeprefix(BYTE_ORDER_MARK)
    as_csv = list(csv.DictReader(io.StringIO(text, newline="")))
    rows = parquet.to_pylist()
    assert parquet.column_names == list(Row._fields)
    assert [
        {
            **{name: "" if value is None else str(value) for name, value in row.items()},
            "to": "; ".join(row["to"]),
            "to_ids": "; ".join(row["to_ids"]),
            "confidence": fraction(row["confidence"]),
            "unsure": "yes" if row["unsure"] else "no",
        }
        for row in rows
    ] == as_csv


def test_its_columns_have_types(table):
    _, parquet = table
    types = {name: str(kind) for name, kind in zip(parquet.column_names, parquet.schema.types, strict=True)}
    whole = {"number", "start", "end", "chapter", "scene"}
    assert {name for name, kind in types.items() if kind == "int32"} == whole
    assert (types["confidence"], types["unsure"], types["text"]) == ("double", "bool", "string")
    assert types["to"] == types["to_ids"] == "list<element: string not null>"


def test_addressees_are_a_list_and_what_is_not_known_is_null(table):
    story, parquet = table
    first, open_ = parquet.to_pylist()[0], parquet.to_pylist()[3]
    assert first["to"] == ["Ada Brook", "the neighbours"] and first["to_ids"] == ["ada", "neighbours"]
    assert first["confidence"] == 0.9123
    assert story.text[first["start"] : first["end"]] == first["text"]
    assert open_["speaker"] is None and open_["speaker_id"] is None and open_["to"] == []


def test_a_story_without_lines_has_the_same_columns(table, tell):
    _, parquet = table
    import pyarrow.parquet

    silent = tell([("prose", 1, "Nobody spoke all winter.")])
    empty = pyarrow.parquet.read_table(io.BytesIO(lines_parquet(silent)))
    assert empty.num_rows == 0
    assert empty.schema.equals(parquet.schema)


def test_the_same_story_gives_the_same_bytes(table):
    story, _ = table
    assert lines_parquet(story) == lines_parquet(story)


def test_without_the_library_it_says_which_extra_to_install(allotment, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ExtraMissing, match=r"pip install \"fabula\[parquet\]\"") as refused:
        lines_parquet(allotment)
    (extra,) = re.findall(r"fabula\[(\w+)\]", str(refused.value))
    extras = tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    assert any(library.startswith("pyarrow") for library in extras[extra])
    assert f"fabula[{extra}]" in extras["test"]
