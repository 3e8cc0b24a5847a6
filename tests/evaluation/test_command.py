"""The evaluation command and the README's table."""

import json
from functools import partial

import pytest
from kiln import CHARACTERS, LINES, QUOTES, TEXT, story

from evaluation import __main__ as command
from evaluation import attribution
from evaluation.floors import FILE, load_floors
from evaluation.readings import READERS, RULES, Reader
from evaluation.report import columns, flatten, spread
from evaluation.results import load_results, save_results
from evaluation.table import NoMarkers, markdown, table_in, with_table
from evaluation.tasks import TASKS
from evaluation.work import Settings


def test_absent_data_is_skipped_saying_so(tmp_path, capsys):
    options = ["--readers", "rules", "--only", "speakers", "litbank", "spans"]
    assert command.main(["--data", str(tmp_path), *options]) == 0
    said = capsys.readouterr().out
    assert [line for line in said.splitlines() if line] == [
        f"speakers: skipped, no data at {tmp_path / 'pdnc'}",
        f"litbank: skipped, no data at {tmp_path / 'litbank'}",
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
    asked = []

    def read_text(text, name, cast, parses, reader):
        asked.append((cast, reader.name))
        return story(text=text, quotes=QUOTES if reader.name == "network" else QUOTES[:3])

    monkeypatch.setattr(attribution, "read_text", read_text)
    monkeypatch.setattr(command, "installed_readers", lambda: ("network",))
    return tmp_path, asked


def test_the_command_scores_and_writes(kiln_data, tmp_path, capsys):
    data, asked = kiln_data
    figures, lines = tmp_path / "figures.json", tmp_path / "lines.jsonl"
    options = ["--jobs", "1", "--json", str(figures), "--lines", str(lines)]
    assert command.main(["--data", str(data), "--only", "speakers", *options]) == 0
    assert [reader for _, reader in asked] == ["network"] * 2
    assert asked[0][0] is None
    assert {member.name for member in asked[1][0]} == {"oona", "haddad", "boy"}
    written = json.loads(figures.read_text())["network"]["speakers"]
    assert written["own_cast"]["pooled"]["all"] == 4 / 5
    assert written["own_cast"]["calibration"]["sure_share"] == 2 / 5
    assert dict(flatten({"speakers": written}))["speakers.own_cast.cast.pooled.characters"] == 0
    assert len(lines.read_text().splitlines()) == 5
    assert "PDNC, GIVEN CAST" in capsys.readouterr().out


def test_two_readers_are_shown_side_by_side(kiln_data, tmp_path, capsys, monkeypatch):
    data, _ = kiln_data
    kept = tmp_path / "results.json"
    monkeypatch.setattr(command, "save_results", partial(save_results, path=kept))
    lines = tmp_path / "lines.jsonl"
    options = ["--readers", "network", "rules", "--jobs", "1", "--lines", str(lines), "--update-results"]
    assert command.main(["--data", str(data), "--only", "speakers", *options]) == 0
    assert "| end to end: all lines | 80% | 40% | 51% \\* |" in capsys.readouterr().out
    results = json.loads(kept.read_text())["evaluation"]
    shares = {reader: of["speakers"]["own_cast"]["pooled"]["all"] for reader, of in results.items()}
    assert shares == {"network": 0.8, "rules": 0.4}
    assert [json.loads(line)["reader"] for line in lines.read_text().splitlines()] == (
        ["network"] * 5 + ["rules"] * 5
    )


def test_what_no_model_has_a_part_in_is_scored_once():
    network = Reader("network")
    assert [name for name, task in TASKS.items() if task.readers((network,)) != (network,)] == ["spans"]
    assert TASKS["spans"].readers((network, RULES)) == (RULES,)


def test_a_network_that_is_not_there_cannot_read(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(command, "installed_readers", lambda: ("rules",))
    with pytest.raises(SystemExit):
        command.main(["--readers", "network", "--data", str(tmp_path), "--only", "spans"])
    assert "not installed" in capsys.readouterr().err


def test_results_are_kept_by_reader_and_task(tmp_path):
    path = tmp_path / "results.json"
    save_results({"litbank": {"conll": 0.123456}, "gum": {"all": 1}}, "evaluation", "rules", path=path)
    save_results({"litbank": {"conll": 0.7}}, "evaluation", "network", path=path)
    save_results({"litbank": {"muc": 0.5}}, "evaluation", "rules", path=path)
    assert load_results(path) == {
        "evaluation": {
            "network": {"litbank": {"conll": 0.7}},
            "rules": {"litbank": {"muc": 0.5}, "gum": {"all": 1}},
        }
    }


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


def speakers(all):
    return {
        "speakers": {
            mode: {
                "documents": {"Kiln": {}},
                "pooled": {"lines": 5879, "all": all, "explicit": 0.95, "anaphoric": 0.6, "implicit": 0.5,
                           "strict": 0.68, "tag_precision": 0.97, "addressee": 0.6},
                "cast": {"pooled": {"found": 0.9, "as_one": 0.8}},
                "calibration": {"sure_right": 0.96, "sure_share": 0.45},
            }
            for mode in ("own_cast", "given_cast")
        }
    }  # fmt: skip


PHRASES = {
    "entities": {"all": {"f1": 0.66}, "with_people": {"f1": 0.81}},
    "events": {"f1": 0.7},
    "mentions": 0.85,
    "conll": 0.71,
}
NOTHING_FOUND = {"entities": {"all": {"f1": None}}, "events": {"f1": None}, "mentions": 0.77, "conll": 0.5}

PARTIAL = {
    "evaluation": {
        "network": speakers(0.75) | {"litbank": {"documents": {"a": {}, "b": {}}, "pooled": PHRASES}},
        "rules": speakers(0.7) | {"litbank": {"documents": {"a": {}, "b": {}}, "pooled": NOTHING_FOUND}},
    }
}


def test_the_table_shows_both_sides_and_leaves_out_what_is_unknown():
    table = markdown(PARTIAL)
    assert "lines right | Fabula | Fabula, rules alone | BookNLP |" in table
    assert "| end to end: all lines | 75% | 70% | 51% \\* |" in table
    assert "| cast given: “she said” | 60% | 60% | – |" in table
    assert "(share of all lines) | the same novels | 96% (45%) | 96% (45%) |  |" in table
    assert "| places, groups, vehicles, exact ends (F1) | LitBank, 2 openings | 66% | – |  |" in table
    assert "| events that do happen (F1) | LitBank, 2 openings | 70% | – | 74% † |" in table
    assert "(CoNLL F1) | LitBank, 2 openings | 71% | 50% | 79% † |" in table
    assert "CLiC" not in table
    assert markdown({}) == ""


def test_one_reader_has_one_column():
    table = markdown({"evaluation": {"rules": speakers(0.7), "network": {}}})
    assert "lines right | Fabula, rules alone | BookNLP |" in table
    assert "| end to end: all lines | 70% | 51% \\* |" in table
    assert "LitBank" not in table and "†" not in table


def test_quotations_are_the_rules_whoever_reads():
    spans = {"spans": {"clic": {"f1": 0.984}}}
    both = {"network": speakers(0.75), "rules": speakers(0.7) | spans}
    assert "| CLiC | 98% | 98% |  |" in markdown({"evaluation": both})
    assert "| CLiC | 98% |  |" in markdown({"evaluation": {"network": speakers(0.75), "rules": spans}})


def test_the_table_of_speed_and_lengths():
    run = {"seconds": 40.2, "words_per_second": 2500, "peak_megabytes": 1280}
    cost = {"seconds_per_1000_words": 0.251, "peak_megabytes": 400}
    benchmark = {
        "comparison": {
            "words": 100_000, "cores": 2, "runs": 3,
            "network": run | {"times_spacy": 1.0}, "spacy_1_process": run,
        },
        "lengths": {"network": {"sizes": {
            "10000": cost | {"words": 10_020}, "2000": cost | {"words": 2004, "peak_megabytes": 390}
        }}},
    }  # fmt: skip
    table = markdown({"benchmark": benchmark})
    assert "| Fabula, from the file to the story | 40 | 1.00 | 2,500 | 1,280 |" in table
    assert "| spaCy alone, one process | 40 |  | 2,500 | 1,280 |" in table
    assert "| Fabula, words in the text | 2,004 | 10,020 |" in table
    assert "| 1,000 words take | 0.25 | 0.25 |\n| peak memory, MB | 390 | 400 |" in table


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

    known = {
        f"{reader}.{task}.{name}" for reader in READERS for task, names in FLOORS.items() for name in names
    }
    assert set(load_floors().floors) <= known


def test_of_times_the_median_is_shown_and_what_nine_in_ten_stay_within() -> None:
    assert spread(float(second) for second in range(10, 0, -1)) == (5.5, 9.0)
    assert spread([0.25]) == (0.25, 0.25)
    assert spread([]) == (0.0, 0.0)
