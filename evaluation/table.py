"""The README's table of accuracy and speed, written from ``results.json`` and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

BEGIN, END = "<!-- table:begin -->", "<!-- table:end -->"

#: BookNLP 1.0 on PDNC: its whole pipeline over 22 novels, as its authors published the output, scored like
#: ours.
BOOKNLP_END_TO_END = {"all": 0.51, "explicit": 0.85, "anaphoric": 0.45, "implicit": 0.34}

#: BookNLP on PDNC with its candidates restricted to the gold cast: Vishnubhotla et al., ACL 2023, table 3.
BOOKNLP_GIVEN_CAST = {"all": 0.62, "explicit": 0.93, "implicit": 0.47}

#: BookNLP (big) on LitBank, mean of MUC, B-cubed and CEAF: its README.
BOOKNLP_CONLL = 0.79

LINES = {"all": "all lines", "explicit": "named in the tag", "anaphoric": "“she said”", "implicit": "no tag"}

SPEAKER_NOTES = """\
Fabula on the {novels} whole novels of the Project Dialogism Novel Corpus kept for validation; a line is a
quotation, its tag, if it has one, left out. *End to end*: from the bare text, so that cast, names and
pronouns are found too, and a line without an answer is wrong. A character found stands for the annotated one
whose names it bears; where one is found in pieces, each stands for it (with the biggest alone: {strict}).

\\* BookNLP’s output for 22 novels of the corpus, these among them, as published with it: the whole pipeline,
scored by a like rule. \\*\\* As the corpus’s authors published it (ACL 2023), over 22 novels, BookNLP
choosing among mentions tied to the annotated cast.

† BookNLP’s own figure, on its own split of LitBank and over places and things too."""

SPEED_NOTES = """\
Medians of {runs} runs in turn, loading included. *spaCy alone* is its small English pipeline over the same
paragraphs, with nothing read from them."""


class NoMarkers(ValueError):
    """The README has no place for the table."""


def write_readme(readme: Path, results: Mapping[str, Any]) -> None:
    """Put the table between the markers of a README; raises NoMarkers where it has none."""
    readme.write_text(with_table(readme.read_text("utf-8"), markdown(results)), "utf-8")


def with_table(text: str, table: str) -> str:
    """Return a README's text with this table between its markers."""
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise NoMarkers(f"no line {BEGIN} ... {END}")
    return f"{before}{BEGIN}\n{table}\n{END}{after}"


def table_in(text: str) -> str | None:
    """Return what stands between the markers, or None where there are none or nothing is between them."""
    _, begin, rest = text.partition(BEGIN)
    inside, end, _ = rest.partition(END)
    return inside.strip("\n") or None if begin and end else None


def markdown(results: Mapping[str, Any]) -> str:
    """Return the tables and what must be known to read them; parts whose figures are absent are left out."""
    evaluation, benchmark = results.get("evaluation", {}), results.get("benchmark", {})
    parts = [
        _speakers(evaluation.get("speakers")),
        _others(evaluation),
        _speed(benchmark),
    ]
    return "\n\n".join(part for part in parts if part)


def _speakers(figures: Mapping[str, Any] | None) -> str:
    if not figures:
        return ""
    own, given = figures["own_cast"]["pooled"], figures["given_cast"]["pooled"]
    novels = len(figures["own_cast"]["documents"])
    rows = [
        ["Fabula, end to end", *(percent(own[key]) for key in LINES)],
        ["BookNLP, end to end \\*", *(percent(BOOKNLP_END_TO_END.get(key)) for key in LINES)],
        ["Fabula, cast given", *(percent(given[key]) for key in LINES)],
        ["BookNLP, cast given \\*\\*", *(percent(BOOKNLP_GIVEN_CAST.get(key)) for key in LINES)],
    ]
    notes = SPEAKER_NOTES.format(novels=novels, strict=percent(own["strict"]))
    return (
        _table([f"Who says it: share of {own['lines']:,} lines right", *LINES.values()], rows)
        + "\n\n"
        + notes
    )


def _others(evaluation: Mapping[str, Any]) -> str:
    rows = [row for row in _other_rows(evaluation) if row[2] != "–"]
    return _table(["What", "On", "Fabula", "BookNLP"], rows) if rows else ""


def _other_rows(evaluation: Mapping[str, Any]) -> list[list[str]]:
    def figure(*path: str) -> str:
        value: Any = evaluation
        for key in path:
            value = value.get(key) if isinstance(value, Mapping) else None
        return percent(value)

    novels, own = "the same novels", ("speakers", "own_cast")
    openings = "LitBank, 17 openings"
    return [
        ["a name in the tag: answers right", novels, figure(*own, "pooled", "tag_precision"), ""],
        ["said to whom: one addressee right", novels, figure(*own, "pooled", "addressee"), "not answered"],
        ["main characters found", novels, figure(*own, "cast", "pooled", "found"), ""],
        ["main characters found as one", novels, figure(*own, "cast", "pooled", "as_one"), ""],
        ["*he*, *she*, *they*: right person", openings, figure("coref", "pooled", "third_person"), ""],
        [
            "people’s mentions in chains (CoNLL F1)",
            openings,
            figure("coref", "pooled", "conll"),
            f"{percent(BOOKNLP_CONLL)} †",
        ],
        ["quotations, exact ends (F1)", "CLiC", figure("spans", "clic", "f1"), ""],
        ["who says it", "gold stories of this project", figure("stories", "pooled", "speakers"), ""],
        ["said to whom", "gold stories of this project", figure("stories", "pooled", "addressee"), ""],
    ]


def _speed(benchmark: Mapping[str, Any]) -> str:
    if not benchmark:
        return ""
    names = {
        "fabula": "Fabula, from the file to the story",
        "spacy_1_process": "spaCy alone, one process",
        "spacy_2_processes": "spaCy alone, two processes",
    }
    rows = [
        [label, f"{one['seconds']:.0f}", f"{one['words_per_second']:,}", f"{one['peak_megabytes']:,}"]
        for name, label in names.items()
        for one in [benchmark[name]]
    ]
    head = f"A novel of {benchmark['words']:,} words, {benchmark['cores']} cores"
    table = _table([head, "seconds", "words a second", "peak memory, MB"], rows)
    return table + "\n\n" + SPEED_NOTES.format(runs=benchmark["runs"])


def _table(head: list[str], rows: list[list[str]]) -> str:
    rule = ["---", *("---:" for _ in head[1:])]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, rule, *rows))


def percent(value: float | None) -> str:
    """Return a share as a whole percentage, or a dash where there is none."""
    return "–" if value is None else f"{100 * value:.0f}%"
