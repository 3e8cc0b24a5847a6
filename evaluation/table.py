"""The README's table of accuracy and speed, written from ``results.json`` and nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

BEGIN, END = "<!-- table:begin -->", "<!-- table:end -->"

#: BookNLP 1.0 on PDNC: its whole pipeline over 22 novels, as its authors published the output, scored like
#: ours.
BOOKNLP_END_TO_END = {"all": 0.51, "explicit": 0.85, "anaphoric": 0.45, "implicit": 0.34}

#: BookNLP on PDNC with its candidates restricted to the gold cast: Vishnubhotla et al., ACL 2023, table 3.
BOOKNLP_GIVEN_CAST = {"all": 0.62, "explicit": 0.93, "implicit": 0.47}

#: BookNLP (big) on LitBank: its README. Of coreference the mean of the F1 of MUC, B-cubed and CEAF.
BOOKNLP_CONLL = 0.79
BOOKNLP_ENTITIES = 0.90
BOOKNLP_EVENTS = 0.741

LINES = {"all": "all lines", "explicit": "named in the tag", "anaphoric": "“she said”", "implicit": "no tag"}

COLUMNS = {"network": "Fabula", "rules": "Fabula, rules alone"}

SPEAKER_NOTES = """\
Fabula on the {novels} whole novels of the Project Dialogism Novel Corpus kept for validation; a line is a
quotation, its tag, if it has one, left out. *End to end*: from the bare text, so that cast, names and
pronouns are found too, and a line without an answer is wrong. A character found stands for the annotated one
whose names it bears; where one is found in pieces, each stands for it (with the biggest alone: {strict}).

\\* BookNLP’s output for 22 novels of the corpus, these among them, as published with it: the whole pipeline,
scored by a like rule. \\*\\* As the corpus’s authors published it (ACL 2023), over 22 novels, BookNLP
choosing among mentions tied to the annotated cast."""

OTHER_NOTES = """\
† BookNLP’s own figure for the bigger of its models, on its own split of LitBank; that for people’s chains is
over places and things too."""

SPEED_NOTES = """\
Loading included; runs of each, in turn: {runs}, of which the median is shown. *spaCy alone* is its small
English pipeline over the same paragraphs, with nothing read from them; *times* is the time taken over that of
spaCy in one process."""

LENGTH_NOTES = """\
In seconds, the models loaded beforehand. The longest texts are several novels, read as one book."""


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
    readers = [reader for reader in COLUMNS if set(evaluation.get(reader, {})) - {"spans"}]
    parts = [
        _speakers(evaluation, readers),
        _others(evaluation, readers),
        _speed(benchmark.get("comparison")),
        _lengths(benchmark.get("lengths")),
    ]
    return "\n\n".join(part for part in parts if part)


def _speakers(evaluation: Mapping[str, Any], readers: Sequence[str]) -> str:
    readers = [reader for reader in readers if "speakers" in evaluation[reader]]
    if not readers:
        return ""
    own = evaluation[readers[0]]["speakers"]["own_cast"]
    rows = [
        [
            f"{mode_name}: {line}",
            *(percent(_at(evaluation, reader, "speakers", mode, "pooled", key)) for reader in readers),
            f"{percent(booknlp[key])}{mark}" if key in booknlp else "–",
        ]
        for mode, mode_name, booknlp, mark in (
            ("own_cast", "end to end", BOOKNLP_END_TO_END, " \\*"),
            ("given_cast", "cast given", BOOKNLP_GIVEN_CAST, " \\*\\*"),
        )
        for key, line in LINES.items()
    ]
    head = f"Who says it: share of {own['pooled']['lines']:,} lines right"
    notes = SPEAKER_NOTES.format(novels=len(own["documents"]), strict=percent(own["pooled"]["strict"]))
    return _table([head, *(COLUMNS[reader] for reader in readers), "BookNLP"], rows) + "\n\n" + notes


def _others(evaluation: Mapping[str, Any], readers: Sequence[str]) -> str:
    rows = [row for row in _other_rows(evaluation, readers) if set(row[2:-1]) - {"–"}]
    if not rows:
        return ""
    notes = "\n\n" + OTHER_NOTES if any("†" in row[-1] for row in rows) else ""
    return _table(["What", "On", *(COLUMNS[reader] for reader in readers), "BookNLP"], rows) + notes


def _other_rows(evaluation: Mapping[str, Any], readers: Sequence[str]) -> list[list[str]]:
    def row(what: str, on: str, task: str, *path: str, booknlp: str = "") -> list[str]:
        return [what, on, *(percent(_at(evaluation, reader, task, *path)) for reader in readers), booknlp]

    def litbank(what: str, *path: str, booknlp: float | None = None) -> list[str]:
        theirs = "" if booknlp is None else f"{percent(booknlp)} †"
        return row(what, openings, "litbank", "pooled", *path, booknlp=theirs)

    read = max((len(_at(evaluation, reader, "litbank", "documents") or ()) for reader in readers), default=0)
    openings = f"LitBank, {read} openings"
    novels, own = "the same novels", ("speakers", "own_cast")
    stories = ("gold stories of this project", "stories", "pooled")
    return [
        row("a name in the tag: answers right", novels, *own, "pooled", "tag_precision"),
        row("said to whom: one addressee right", novels, *own, "pooled", "addressee", booknlp="not answered"),
        _sure(evaluation, readers, novels),
        row("main characters found", novels, *own, "cast", "pooled", "found"),
        row("main characters found as one", novels, *own, "cast", "pooled", "as_one"),
        row("main characters with no other mixed in", novels, *own, "cast", "pooled", "unmerged"),
        litbank("people’s mentions, exact ends (F1)", "mentions"),
        litbank("people’s mentions in chains (CoNLL F1)", "conll", booknlp=BOOKNLP_CONLL),
        litbank("*he*, *she*, *they*: right person", "third_person"),
        litbank("all pronouns: right person", "all_pronouns"),
        litbank("places, groups, vehicles, exact ends (F1)", "entities", "all", "f1"),
        litbank(
            "people, places, groups, vehicles (F1)", "entities", "with_people", "f1", booknlp=BOOKNLP_ENTITIES
        ),
        litbank("events that do happen (F1)", "events", "f1", booknlp=BOOKNLP_EVENTS),
        # No model has a part in finding quotations, so that they are scored once, as the rules'.
        [
            "quotations, exact ends (F1)",
            "CLiC",
            *[percent(_at(evaluation, "rules", "spans", "clic", "f1"))] * len(readers),
            "",
        ],
        row("who says it", *stories, "speakers"),
        row("said to whom", *stories, "addressee"),
        row("where a scene begins (F1)", *stories, "boundaries"),
        row("who is there in a scene (F1)", *stories, "present"),
        row("where a scene is: place right", *stories, "place"),
        row("who feels what (holder and sign right)", *stories, "feelings"),
        row("what two people are to each other: kind right", *stories, "relation"),
        row("who holds what (holder and content found)", *stories, "beliefs"),
        row("true, false or open, of what was found", *stories, "belief_status"),
        row("who tells whom what", *stories, "told"),
        row("who knows it by the end of the scene (mean of yes and no)", *stories, "who_knows"),
        row("does he think it is still there (macro F1)", "OpenToM", "opentom", "fabula", "coarse"),
        row("is what is thought or said so: right", "CommitmentBank", "commitment", "pooled", "right"),
    ]


def _sure(evaluation: Mapping[str, Any], readers: Sequence[str], novels: str) -> list[str]:
    """Return the line on confidence: how often a sure answer is right, and how many lines have one."""
    found = [_at(evaluation, reader, "speakers", "own_cast", "calibration") or {} for reader in readers]
    cells = [
        f"{percent(one['sure_right'])} ({percent(one['sure_share'])})"
        if one.get("sure_right") is not None
        else "–"
        for one in found
    ]
    return ["answers it is 90% sure of: right (share of all lines)", novels, *cells, ""]


def _at(figures: Any, *path: str) -> Any:
    """Return what stands at the end of a path of keys, or None where it breaks off."""
    for key in path:
        figures = figures.get(key) if isinstance(figures, Mapping) else None
    return figures


def _speed(comparison: Mapping[str, Any] | None) -> str:
    if not comparison:
        return ""
    names = {
        "network": "Fabula, from the file to the story",
        "rules": "Fabula, rules alone",
        "spacy_1_process": "spaCy alone, one process",
        "spacy_2_processes": "spaCy alone, two processes",
    }
    rows = [
        [
            label,
            f"{one['seconds']:.0f}",
            f"{one['times_spacy']:.2f}" if "times_spacy" in one else "",
            f"{one['words_per_second']:,}",
            f"{one['peak_megabytes']:,}",
        ]
        for name, label in names.items()
        if (one := comparison.get(name))
    ]
    head = f"A novel of {comparison['words']:,} words, {comparison['cores']} cores"
    table = _table([head, "seconds", "times", "words a second", "peak memory, MB"], rows)
    return table + "\n\n" + SPEED_NOTES.format(runs=comparison["runs"])


def _lengths(lengths: Mapping[str, Any] | None) -> str:
    """Return what 1,000 words cost in short texts and long, for the first reader that was measured."""
    reader = next((reader for reader in COLUMNS if reader in (lengths or {})), None)
    if not lengths or reader is None:
        return ""
    sizes = sorted(lengths[reader]["sizes"].values(), key=lambda one: one["words"])
    rows = [
        ["1,000 words take", *(f"{one['seconds_per_1000_words']:.2f}" for one in sizes)],
        ["peak memory, MB", *(f"{one['peak_megabytes']:,}" for one in sizes)],
    ]
    head = [f"{COLUMNS[reader]}, words in the text", *(f"{one['words']:,}" for one in sizes)]
    return _table(head, rows) + "\n\n" + LENGTH_NOTES


def _table(head: list[str], rows: list[list[str]]) -> str:
    rule = ["---", *("---:" for _ in head[1:])]
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, rule, *rows))


def percent(value: float | None) -> str:
    """Return a share as a whole percentage, or a dash where there is none."""
    return "–" if value is None else f"{100 * value:.0f}%"
