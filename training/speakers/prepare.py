"""Prepare: annotated documents become conversations, each turn with its evidence and its gold speaker.

Costs five to ten seconds a novel and cast on one core, and half a minute a novel that is not parsed yet.

What is learned from is what is decided from: a document is read by the pipeline itself, and the evidence is
that of its last call of ``assign_speakers``. Which of our people stand for which gold character is asked of
the evaluation's own mapping.
"""

from __future__ import annotations

import argparse
import hashlib
import pickle
import sys
import tomllib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np

import evaluation
import fabula
from evaluation.documents import Document, GoldLine
from evaluation.mapping import map_characters
from evaluation.overlaps import SpanIndex, shared
from evaluation.readings import READERS, Reader, ReaderName, read_text
from evaluation.work import spread
from fabula import models
from fabula.pipeline import layers
from fabula.reading.characters import make_characters
from fabula.reading.speech.evidence import RULES, Candidates, EvidenceReader
from fabula.reading.speech.speakers import candidate_ids, chains, feature_matrix, link_matrix, read_evidence
from fabula.reading.speech.turns import Turn as ReadTurn
from fabula.story import Story
from training.corpora import document_ids, file_of, load
from training.speakers.conversations import Array, Conversations, Line, Turn

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
CASTS: Mapping[str, tuple[str, ...]] = {"given": ("given",), "own": ("own",), "both": ("given", "own")}


@dataclass(frozen=True)
class Source:
    """Where a document is, with which cast it is to be read, and by whom ("rules" or "network").

    ``weight`` says how much it counts.
    """

    data: Path
    collection: str
    id: str
    cast: str
    reader: ReaderName = "rules"
    weight: float = 1.0


@dataclass(frozen=True)
class Kept:
    """Where things are kept between runs: prepared documents, and parses (or nowhere)."""

    work: Path
    parses: Path | None = None


def main(arguments: Sequence[str] | None = None) -> int:
    """Prepare every document of the configuration."""
    parser = argparse.ArgumentParser(prog="python -m training.speakers.prepare", description=__doc__)
    add_arguments(parser)
    asked = parser.parse_args(arguments)
    config = load_config(asked)
    for part in ("train", "valid"):
        for document in prepare(sources(config, part), Kept(asked.work, asked.parses), asked.jobs):
            print(f"{part} {document.document} {document.cast}: {document.turns} turns")
    return 0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what both programs of this folder must be told."""
    parser.add_argument("--config", type=Path, default=HERE / "config.toml", metavar="FILE")
    parser.add_argument("--data", type=Path, metavar="DIR", help="instead of the configuration's")
    parser.add_argument(
        "--reader", choices=READERS, default="rules",
        help="count the weights of the rules alone, or beside the trained reader's opinion",
    )  # fmt: skip
    parser.add_argument("--cast", choices=list(CASTS), help="instead of the configuration's")
    parser.add_argument("--documents", nargs="+", metavar="ID", help="only these documents, for a quick try")
    parser.add_argument(
        "--work", type=Path, default=ROOT / "build" / "speakers", metavar="DIR", help="prepared data, kept"
    )
    parser.add_argument("--parses", type=Path, metavar="DIR", help="keeps parses here between runs")
    parser.add_argument("--jobs", type=int, default=1, help="processes that prepare")


def load_config(asked: argparse.Namespace) -> dict[str, Any]:
    """Return the configuration, overruled by the command line; ends the program where there is no data."""
    config = tomllib.loads(asked.config.read_text("utf-8"))
    config["data"] = asked.data or (ROOT / config["data"]).resolve()
    config["cast"] = asked.cast or config["cast"]
    config["documents"] = asked.documents or []
    config["reader"] = asked.reader
    if not config["data"].is_dir():
        sys.exit(f"no data sets at {config['data']}; --data says where they are")
    return config


def sources(config: Mapping[str, Any], part: str) -> list[Source]:
    """Return the documents of one part ("train" or "valid") of the collections, once for each cast.

    Nothing is chosen by the stories of the evaluation: they are for its figure alone. Beside the trained
    reader the weights are counted on the training documents that it has not learned from: what it remembers
    of the others would be trusted too much.
    """
    reader = config.get("reader", "rules")
    return [
        Source(
            config["data"], collection, id, cast, reader,
            config["counts"].get(reader, {}).get(collection, 1.0) if part == "train" else 1.0,
        )
        for collection in config["collections"]
        if part == "train" or collection != "stories"
        for id in document_ids(config["data"], collection, part)
        for cast in CASTS[config["cast"]]
        if not config["documents"] or id in config["documents"]
        if reader == "rules" or id not in config["learnt"].get(collection, ())
    ]  # fmt: skip


def prepare(wanted: Sequence[Source], kept: Kept, processes: int = 1) -> list[Conversations]:
    """Return the conversations of documents, prepared now or before."""
    found = spread(_prepared, [(source, kept) for source in wanted], processes)
    return [replace(one, weight=source.weight) for source, one in zip(wanted, found, strict=True)]


def _prepared(job: tuple[Source, Kept]) -> Conversations:
    """Return a document's conversations from where they are kept, if nothing they rest on has changed."""
    source, kept = job
    kept.work.mkdir(parents=True, exist_ok=True)
    file = kept.work / f"{source.collection}-{source.id}-{source.cast}-{source.reader}.pickle"
    path = file_of(source.data, source.collection, source.id)
    weights = models.load().reader if source.reader == "network" else None
    read_by = weights.fingerprint if weights is not None else b""
    key = hashlib.sha256(code_hash().encode() + read_by + path.read_bytes()).hexdigest()
    if file.exists():
        known, conversations = pickle.loads(file.read_bytes())
        if known == key:
            assert isinstance(conversations, Conversations)
            return conversations
    document = load(source.data, source.collection, source.id)
    conversations = conversations_of(document, source.cast, kept.parses, source.reader)
    file.write_bytes(pickle.dumps((key, conversations)))
    return conversations


@cache
def code_hash() -> str:
    """Return a hash of all that decides what is prepared: the reading, its data, the mapping, this folder."""
    package = Path(fabula.__file__).parent
    files = [HERE / "prepare.py", HERE / "conversations.py"]
    for folder in ("data", "formats", "models", "pipeline", "reading"):
        files += [path for path in (package / folder).rglob("*.*") if path.suffix not in (".pyc", ".onnx")]
    files += [*Path(str(evaluation.__file__)).parent.glob("*.py"), HERE.parent / "corpora.py"]
    found = hashlib.sha256()
    for path in sorted(files):
        found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()


def conversations_of(
    document: Document, cast: str, parses: Path | None = None, reader_name: ReaderName = "rules"
) -> Conversations:
    """Read a document with a cast, "given" or "own", and put the gold speakers beside the evidence."""
    given = document.cast() if cast == "given" else None
    heard: list[tuple[Any, ...]] = []
    with patch.object(layers, "assign_speakers", _overhear(heard)):
        read_text(document.text, document.id, given, parses, Reader(reader_name))
    return _conversations(document, cast, heard[-1])


def _conversations(document: Document, cast: str, asked: tuple[Any, ...]) -> Conversations:
    """Return a document's conversations as they were when ``assign_speakers`` was asked."""
    turns, reader = read_evidence(*asked[:8], asked[10], asked[8])  # but for notes
    people = people_of(document, reader, cast == "given")
    lines = _gold_lines(document, reader, turns, people)
    weighed = [(chain, [*map(reader.candidates, chain)]) for chain in chains(reader, len(turns))]
    found = tuple(
        tuple(
            _turn(reader, index, one, link, lines[index])
            for index, one, link in zip(chain, options, link_matrix(reader, chain, options), strict=True)
        )
        for chain, options in weighed
    )
    return Conversations(document.id, cast, found)


def _overhear(heard: list[tuple[Any, ...]]) -> Callable[..., Any]:
    """Return ``assign_speakers`` as the pipeline knows it, noting the arguments of each call."""
    decide = layers.__dict__["assign_speakers"]

    def assign_speakers(*arguments: Any) -> Any:
        heard.append(arguments)
        return decide(*arguments)

    return assign_speakers


def people_of(document: Document, reader: EvidenceReader, cast_given: bool) -> dict[str, frozenset[int]]:
    """Return for each gold character the people who stand for them: none, one, or several pieces."""
    everyone = range(len(reader.people.persons))
    characters, id_of = make_characters(
        reader.prose, reader.mentions, reader.people, reader.resolution, everyone, reader.narrators
    )
    story = Story(reader.prose.manuscript, characters, (), (), ())
    gold_of = map_characters(story, document, cast_given).many
    pieces: dict[str, set[int]] = {}
    for person, id in id_of.items():
        if id in gold_of:
            pieces.setdefault(gold_of[id], set()).add(person)
    return {gold: frozenset(people) for gold, people in pieces.items()}


def _gold_lines(
    document: Document,
    reader: EvidenceReader,
    turns: Sequence[ReadTurn],
    people: Mapping[str, frozenset[int]],
) -> list[tuple[Line, ...]]:
    """Return for each turn the gold lines in it; the first is by whoever has most of the turn's text."""
    spans = SpanIndex(
        (reader.prose.quotations[line].span, index) for index, turn in enumerate(turns) for line in turn.lines
    )
    inside: list[Counter[GoldLine]] = [Counter() for _ in turns]
    for line in document.lines:
        overlaps: Counter[int] = Counter()
        for span in line.spans:
            for ours, index in spans.overlapping(span):
                overlaps[index] += shared(ours, span)
        if line.speaker is not None and overlaps:
            index, length = max(overlaps.items(), key=lambda item: (item[1], -item[0]))
            inside[index][line] = length
    return [_ranked(lines, people) for lines in inside]


def _ranked(lines: Counter[GoldLine], people: Mapping[str, frozenset[int]]) -> tuple[Line, ...]:
    text: Counter[str] = Counter()
    for line, length in lines.items():
        text[str(line.speaker)] += length
    ranked = sorted(lines, key=lambda line: -text[str(line.speaker)])
    return tuple(Line(line.type, people.get(str(line.speaker), frozenset())) for line in ranked)


def _turn(
    reader: EvidenceReader, index: int, options: Candidates, link: Array, lines: tuple[Line, ...]
) -> Turn:
    if options.fixed:  # as when reading: the tag has settled it, and nothing is weighed
        return Turn(tuple(options.people), np.zeros((1, len(RULES) + 1)), link, lines)
    described = reader.is_described(reader.turns[index])
    return Turn(tuple(candidate_ids(options, index)), feature_matrix(options), link, lines, described)


if __name__ == "__main__":
    sys.exit(main())
