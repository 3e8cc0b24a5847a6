"""The evaluation command and the README's table."""

import json

import pytest
from kiln import (
    CHARACTERS,
    LINES,
    TEXT,
    story,
)

from evaluation import __main__ as command
from evaluation import attribution
from evaluation.floors import FILE, load_floors
from evaluation.report import columns, flatten
from evaluation.results import load_results
from evaluation.table import NoMarkers, markdown, table_in, with_table
from evaluation.work import Settings


def test_absent_data_is_skipped_saying_so(tmp_path, capsys):
    assert command.main(["--data", str(tmp_path), "--only", "speakers", "coref", "spans"]) == 0
    said = capsys.readouterr().out
    assert [line for line in said.splitlines() if line] == [
        f"speakers: skipped, no data at {tmp_path / 'pdnc'}",
        f"coref: skipped, no data at {tmp_path / 'litbank'}",
        "spans: skipped, no data at "
        + ", ".join(str(tmp_path / name) for name in ("clic", "pdnc", "quoteli3", "gum_fiction")),
    ]


def test_floors_are_for_the_whole_split(tmp_path):
    with pytest.raises(SystemExit):
        command.main(["--gate", "--documents", "Kiln", "--data", str(tmp_path)])


@pytest.fixture
def kiln_data(tmp_path, monkeypatch):
    """One PDNC-like novel on disk, and a reader who reads it well."""
    raw = {
        "id": "Kiln", "person": 3, "text": TEXT,
        "characters": [
            {"name": one.id, "aliases": [one.name, *one.aliases], "gender": one.pronouns and "F"}
            for one in CHARACTERS
        ],
        "quotes": [
            {"id": line.id, "spans": line.spans, "speaker": line.speaker, "addressees": line.addressees,
             "type": line.type, "cue": None, "mentions": []}
            for line in LINES
        ],
    }  # fmt: skip
    (tmp_path / "pdnc").mkdir()
    (tmp_path / "pdnc" / "Kiln.json").write_text(json.dumps(raw))
    (tmp_path / "SPLITS.json").write_text(
        json.dumps({"developers": {"pdnc": {"valid": ["Kiln"], "train": []}}})
    )
    casts = []
    monkeypatch.setattr(
        attribution, "read_text", lambda text, name, cast, parses: casts.append(cast) or story(text=text)
    )
    return tmp_path, casts


def test_the_command_scores_and_writes(kiln_data, tmp_path, capsys):
    data, casts = kiln_data
    figures, lines = tmp_path / "figures.json", tmp_path / "lines.jsonl"
    options = ["--jobs", "1", "--json", str(figures), "--lines", str(lines)]
    assert command.main(["--data", str(data), "--only", "speakers", *options]) == 0
    assert casts[0] is None
    assert {member.name for member in casts[1]} == {"oona", "haddad", "boy"}
    written = json.loads(figures.read_text())["speakers"]
    assert written["own_cast"]["pooled"]["all"] == 4 / 5
    assert dict(flatten({"speakers": written}))["speakers.own_cast.cast.pooled.characters"] == 0
    assert len(lines.read_text().splitlines()) == 5
    assert "PDNC, GIVEN CAST" in capsys.readouterr().out


def test_an_empty_split_is_no_error(kiln_data):
    data, _ = kiln_data
    settings = Settings(data=data, stories=data, split="train")
    assert attribution.score_collection("pdnc", settings).figures["own_cast"]["pooled"]["all"] is None


def test_columns_line_up():
    assert columns(["who", "n"], [["Ann", "1"], ["Bartholomew", "12"]]).splitlines() == [
        "who           n",
        "Ann           1",
        "Bartholomew  12",
    ]


PARTIAL = {
    "evaluation": {
        "speakers": {
            mode: {
                "documents": {"Kiln": {}},
                "pooled": {"lines": 5879, "all": 0.7, "explicit": 0.95, "anaphoric": 0.6, "implicit": 0.5,
                           "strict": 0.68, "tag_precision": 0.97, "addressee": 0.6},
                "cast": {"pooled": {"found": 0.9, "as_one": 0.8}},
            }
            for mode in ("own_cast", "given_cast")
        }
    }
}  # fmt: skip


def test_the_table_shows_both_sides_and_leaves_out_what_is_unknown():
    table = markdown(PARTIAL)
    assert "| Fabula, end to end | 70% | 95% | 60% | 50% |" in table
    assert "| BookNLP, end to end \\* | 51% | 85% | 45% | 34% |" in table
    assert "| BookNLP, cast given \\*\\* | 62% | 93% | – | 47% |" in table
    assert "LitBank, 17" not in table
    assert markdown({}) == ""


def test_the_table_goes_between_the_markers():
    readme = "# A\n\n<!-- table:begin -->\nold\n<!-- table:end -->\n\nafter\n"
    changed = with_table(readme, "| new |")
    assert table_in(changed) == "| new |"
    assert changed.endswith("\n\nafter\n")
    with pytest.raises(NoMarkers):
        with_table("# A\n", "| new |")


def test_the_readme_says_what_was_measured():
    results, readme = load_results(), command.README
    shown = table_in(readme.read_text("utf-8")) if readme.exists() else None
    if not results or shown is None:
        pytest.skip("nothing measured yet, or no table in the README yet")
    assert shown == markdown(results), "run: python -m evaluation --write-readme"


def test_every_pinned_floor_is_a_known_figure():
    if not FILE.exists():
        pytest.skip("no floors yet")
    from evaluation.floors import FLOORS

    known = {f"{task}.{name}" for task, names in FLOORS.items() for name in names}
    assert set(load_floors().floors) <= known
