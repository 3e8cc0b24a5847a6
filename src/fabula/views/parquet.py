"""Parquet: every line of a story as a row of a table with types, for pandas, polars and R."""

from __future__ import annotations

import io
from importlib.util import find_spec
from types import NoneType
from typing import Any, get_args, get_type_hints

from fabula.errors import ExtraMissing
from fabula.story import Story
from fabula.views.json import DIGITS
from fabula.views.table import Row, rows


def check_installed() -> None:
    """Raise ExtraMissing where pyarrow, which writes Parquet, is not installed."""
    if find_spec("pyarrow") is None:
        raise ExtraMissing('Parquet needs a library that is not there yet: pip install "fabula[parquet]".')


def lines_parquet(story: Story) -> bytes:
    """Return the lines of a story as a Parquet file; its columns are those of ``Row``.

    Numbers and offsets are int32 (R has none wider), ``confidence`` is a double, ``unsure`` a boolean, ``to``
    and ``to_ids`` are lists of strings, and what is not known is null. The same story, and the same pyarrow,
    give the same bytes. Raises ExtraMissing.
    """
    check_installed()
    import pyarrow
    from pyarrow import parquet

    text = pyarrow.string()
    types = {
        int: pyarrow.int32(), float: pyarrow.float64(), bool: pyarrow.bool_(), str: text,
        tuple[str, ...]: pyarrow.list_(pyarrow.field("element", text, nullable=False)),
    }  # fmt: skip
    columns = {name: _known(hint) for name, hint in get_type_hints(Row).items()}
    schema = pyarrow.schema(
        [pyarrow.field(name, types[hint], nullable=optional) for name, (hint, optional) in columns.items()]
    )
    told = [one._replace(confidence=round(float(one.confidence), DIGITS))._asdict() for one in rows(story)]
    file = io.BytesIO()
    parquet.write_table(pyarrow.Table.from_pylist(told, schema=schema), file)
    return file.getvalue()


def _known(hint: Any) -> tuple[Any, bool]:
    """Return the type of a column as Row has it, None aside, and whether it may be None."""
    optional = NoneType in get_args(hint)
    return (get_args(hint)[0] if optional else hint), optional
