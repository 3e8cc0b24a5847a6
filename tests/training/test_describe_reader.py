"""The model card's tables say what ``card.json`` says, and the README has those of the weights that ship."""

import json

import pytest

from evaluation.table import BEGIN, END, table_in
from training.reader import describe as module
from training.reader.describe import README, SHIPPED, describe, main

CARD = {
    "version": 3,
    "base": "a small encoder (some licence)",
    "sources": {
        "openings": {"licence": "CC BY 4.0", "documents": 12, "times": 4},
        "novels": {"licence": "none stated", "documents": 5, "times": 1},
    },
    "held_out": {"novels": ["TheLampLighter", "Fennimore"]},
    "scores": {"speakers implicit": 0.5, "PER": 0.877, "speakers": 0.75},
    "labels": ["PER_PROP"],
}


def rows(text):
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines()]


def test_sources_come_with_their_licence_and_what_was_held_out():
    about, sources, _ = describe(CARD).split("\n\n")
    assert about == "Version 3, begun from a small encoder (some licence)."
    assert rows(sources)[2:] == [
        ["`openings`", "CC BY 4.0", "12", "4", "–"],
        ["`novels`", "none stated", "5", "1", "TheLampLighter, Fennimore"],
    ]


def test_scores_are_in_words_and_in_their_order():
    told = rows(describe(CARD).split("\n\n")[2])[2:]
    assert told == [
        ["phrases for people, whichever kind", "F1", "87.7%"],
        ["who speaks a turn", "share right", "75.0%"],
        ["with no tag", "share right", "50.0%"],
    ]


def test_whoever_taught_it_is_told():
    taught = {**CARD, "teachers": "a large encoder (some licence)", "overheard": {"books": 3, "letters": 2}}
    _, told, *_ = describe(taught).split("\n\n")
    assert told == (
        "Taught by networks begun from a large encoder (some licence), on what is named below, "
        "and without gold answers on 3 documents of `books` and 2 documents of `letters`."
    )
    assert len(describe({**CARD, "teachers": "a large encoder"}).split("\n\n")) == 4


def test_a_figure_without_words_keeps_its_name():
    assert rows(describe({"scores": {"weather": 0.25}}))[-1] == ["`weather`", "", "25.0%"]


def test_every_row_has_as_many_cells_as_its_head():
    _, *tables = describe(CARD).split("\n\n")
    for table in tables:
        assert len({len(row) for row in rows(table)}) == 1


def test_the_readme_gets_the_tables(tmp_path, monkeypatch, capsys):
    card, readme = tmp_path / "card.json", tmp_path / "README.md"
    card.write_text(json.dumps(CARD), "utf-8")
    readme.write_text(f"Before.\n\n{BEGIN}\nold\n{END}\n\nAfter.\n", "utf-8")
    monkeypatch.setattr(module, "README", readme)
    assert main([str(card)]) == 0
    assert table_in(readme.read_text("utf-8")) == "old"
    assert main([str(card), "--write-readme"]) == 0
    assert readme.read_text("utf-8") == f"Before.\n\n{BEGIN}\n{describe(CARD)}\n{END}\n\nAfter.\n"
    assert capsys.readouterr().out == 2 * f"{describe(CARD)}\n"


def test_weights_that_tell_nothing_leave_the_readme_alone(tmp_path, monkeypatch, capsys):
    card, readme = tmp_path / "card.json", tmp_path / "README.md"
    card.write_text(json.dumps({"version": 1, "labels": []}), "utf-8")
    readme.write_text(f"{BEGIN}\nold\n{END}\n", "utf-8")
    monkeypatch.setattr(module, "README", readme)
    assert main([str(card), "--write-readme"]) == 2
    assert "neither sources nor scores" in capsys.readouterr().err
    assert table_in(readme.read_text("utf-8")) == "old"


@pytest.mark.skipif(not SHIPPED.exists(), reason="the trained reader's weights are not installed")
def test_the_model_card_is_that_of_the_weights_that_ship():
    shipped = describe(json.loads(SHIPPED.read_text("utf-8")))
    assert (table_in(README.read_text("utf-8")) or "") == shipped, (
        "run: python -m training.reader.describe --write-readme"
    )
