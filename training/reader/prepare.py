"""Prepare: annotated documents become passages of a few windows, each with what the heads are to learn.

Costs a quarter of a second a LitBank document and ten seconds a novel on one core, and half a minute a novel
that is not parsed yet. What is learned from is what is read from: a document is read by the pipeline itself,
by rules alone, and the features are those of the reading layers.
"""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from evaluation.documents import Document
from evaluation.work import spread
from fabula.models.reader.pieces import shape_of, shipped_pieces
from fabula.models.reader.windows import cut_windows
from fabula.reading.coreference.pairs import candidate_pairs, mention_table, pair_features
from fabula.reading.mentions import PersonMention
from fabula.reading.phrases import describe
from fabula.reading.prose import Prose
from fabula.reading.speech.speakers import read_evidence
from fabula.reading.speech.turn_pairs import turn_pairs
from fabula.span import Span
from training.corpora import OWN, SILVER, file_of, load
from training.reader.labels import LABELS, WIDEST
from training.reader.reading import Reading, read
from training.reader.silver import hide_tags, talkative
from training.speakers.prepare import _gold_lines, code_hash, people_of

OWN_CODE = ("prepare.py", "reading.py", "labels.py", "silver.py")
WINDOWS = 10  # of a passage of a novel: about as much as an opening in LitBank; a story is one passage


@dataclass(frozen=True)
class Passage:
    """A few windows read one after another, and the gold answers; words are tokens, counted in the passage.

    ``windows`` holds for each window its pieces, their shapes, and the place of each word's first piece.
    ``spans`` [n, 4]: window, first and last word in the window, label; ``events`` [words] of 0 and 1; both
    None where the document does not tell. ``mentions`` [n, 3]: first, last and head word; ``pairs`` [n, 2]
    with ``pair_features`` and ``linked`` (0 or 1), ``asked`` [mentions] which of them are learned from.
    ``turns`` [n, 2]: first and last word; ``turn_pairs``
    [n, 3]: turn, mention and place among the turn's candidates, with ``turn_features``; ``sizes`` the number
    of candidates and ``gold`` [n, most candidates] which of them are right. Nobody tells ``linked``,
    ``asked``, ``sizes`` and ``gold`` of what was overheard (``training.reader.overheard``): they are None.
    """

    document: str
    windows: tuple[tuple[Any, Any, Any], ...]
    spans: Any
    events: Any
    mentions: Any
    pairs: Any
    pair_features: Any
    linked: Any
    asked: Any
    turns: Any
    turn_pairs: Any
    turn_features: Any
    sizes: Any
    gold: Any
    types: tuple[str, ...]

    @property
    def pieces(self) -> int:
        """The number of wordpieces read."""
        return sum(len(pieces) for pieces, _, _ in self.windows)


def prepare(
    data: Path, collection: str, ids: Sequence[str], work: Path, parses: Path | None, jobs: int = 1
) -> list[list[Passage]]:
    """Return the passages of each document, prepared now or before and kept in ``work``."""
    work.mkdir(parents=True, exist_ok=True)
    return spread(_prepared, [(data, collection, id, work, parses) for id in ids], jobs)


def _prepared(job: tuple[Path, str, str, Path, Path | None]) -> list[Passage]:
    data, collection, id, work, parses = job

    def make() -> list[Passage]:
        document = load(data, collection, id)
        if collection == "litbank":
            return [_opening(document, data, parses)]
        return _silver(document, parses) if collection == SILVER else _stretches(document, parses)

    source = file_of(data, collection, id).read_bytes()
    return kept_or_made(work / f"{collection}-{id}.pickle", OWN_CODE, source, make)


def kept_or_made(
    kept: Path, code: Sequence[str], source: bytes, make: Callable[[], list[Passage]]
) -> list[Passage]:
    """Return the passages in a file, made anew unless they came of the same source, reading and ``code``."""
    own = b"".join((Path(__file__).parent / name).read_bytes() for name in code)
    key = hashlib.sha256(code_hash().encode() + own + source).hexdigest()
    if kept.exists():
        known, passages = pickle.loads(kept.read_bytes())
        if known == key:
            return list(passages)
    passages = make()
    kept.write_bytes(pickle.dumps((key, passages)))
    return passages


def _silver(book: Document, parses: Path | None) -> list[Passage]:
    text = talkative(book.text)
    if text is None:
        return []
    document = replace(book, text=text)
    return _stretches(hide_tags(document, read(document, False, parses)), parses)


def windows_of(
    prose: Prose, first: int, stop: int
) -> tuple[list[tuple[Any, Any, Any]], list[int], list[int]]:
    """Return the windows of a range of tokens, and for each token its window and place in it."""
    tokens, vocabulary = prose.tokens, shipped_pieces()
    pieces = [vocabulary.of(tokens.word[token]) for token in range(first, stop)]
    cut = cut_windows([len(p) for p in pieces], tokens.paragraph[first:stop], tokens.sentence[first:stop])
    windows, window_of, place = [], [], []
    for number, window in enumerate(cut):
        ids, shapes, starts = [vocabulary.first], [0], []
        for token in range(window.first, window.stop):
            starts.append(len(ids))
            ids += pieces[token]
            shape = shape_of(tokens.word[first + token], prose.said[first + token])
            shapes += [shape] * len(pieces[token])
            window_of.append(number)
            place.append(token - window.first)
        ids.append(vocabulary.last)
        shapes.append(0)
        windows.append((np.array(ids, np.int32), np.array(shapes, np.int32), np.array(starts, np.int32)))
    return windows, window_of, place


def _opening(document: Document, data: Path, parses: Path | None) -> Passage:
    """Return a LitBank opening: mentions, chains and events."""
    import json

    raw = json.loads((data / "litbank" / f"{document.id}.json").read_text("utf-8"))
    known = read(document, False, parses)
    prose = known.prose
    windows, window_of, place = windows_of(prose, 0, len(prose.tokens))
    spans, people = [], []
    seen = set()
    for mention in raw["mentions"]:
        found = _tokens(prose, Span(mention["start"], mention["end"]))
        if found is None or found in seen:
            continue
        seen.add(found)
        first, last = found
        label = mention["type"]
        if label == "PER":
            label += "_" + (mention["cat"] if mention["chain"] is not None else "ATTR")
        if window_of[first] == window_of[last] and last - first < WIDEST:
            spans.append((window_of[first], place[first], place[last], LABELS.index(label)))
        if mention["type"] == "PER" and mention["chain"] is not None:
            people.append((first, last, mention["chain"]))
    people.sort(key=lambda found: (found[0], -found[1]))
    described = [_describe(known, first, last) for first, last, _ in people]
    targets = [target_of(known, mention) for mention in described]
    table = mention_table(prose, described, targets, [person.sex for person in known.people.persons])
    mention, antecedent = candidate_pairs(table)
    chain = np.array([hash_of(chain) for _, _, chain in people])
    linked = (chain[mention] == chain[antecedent]) if len(mention) else np.zeros(0, bool)
    events = np.zeros(len(prose.tokens), np.float32)
    for event in raw["events"] or ():
        found = _tokens(prose, Span(event["start"], event["end"]))
        if found is not None:
            events[found[0]] = 1.0
    none = np.zeros((0, 2), np.int32)
    return Passage(
        document.id, tuple(windows), np.array(spans, np.int32).reshape(-1, 4),
        events if raw["events"] is not None else None,
        np.array([(m.first, m.last, m.head) for m in described], np.int32).reshape(-1, 3),
        np.stack([mention, antecedent], 1), pair_features(table, mention, antecedent),
        linked.astype(np.int8), np.ones(len(described), bool), none, np.zeros((0, 3), np.int32), none,
        np.zeros(0, np.int32), none, (),
    )  # fmt: skip


def hash_of(chain: str) -> int:
    """Return a number for a chain's name, the same in every process."""
    return int.from_bytes(hashlib.blake2b(chain.encode(), digest_size=6).digest())


def _describe(known: Reading, first: int, last: int) -> PersonMention:
    """Describe a gold phrase as the reading does a found one: with the rules' name in its head, if any."""
    bare = describe(known.prose, first, last)
    index = known.mentions.covering.get(bare.head, -1)
    name = known.mentions.all[index].name if index >= 0 else -1
    return describe(known.prose, first, last, name) if name >= 0 else bare


def target_of(known: Reading, mention: PersonMention) -> int:
    """Return the person a mention points to by rule: a name's, or whom I and you are, or -1."""
    head = mention.head
    if mention.kind == "name":
        index = known.mentions.covering.get(head, -1)
        return known.people.of_mention[index] if index >= 0 else -1
    if mention.kind == "pronoun" and mention.pronouns in ("I", "you"):
        if not known.prose.said[head]:
            return known.narrators[head] if mention.pronouns == "I" else -1
        heard = known.speakers if mention.pronouns == "I" else known.listeners
        return heard[known.prose.quotation_of[head]]
    return -1


def _tokens(prose: Prose, span: Span) -> tuple[int, int] | None:
    """Return the first and last token a span covers, ends included that fall inside a token, or None."""
    found = [
        token
        for token in range(max(0, prose.tokens_in(span).start - 1), prose.tokens_in(span).stop)
        if prose.tokens.start[token] < span.end and prose.tokens.end[token] > span.start
    ]
    return (found[0], found[-1]) if found else None


def _stretches(document: Document, parses: Path | None) -> list[Passage]:
    """Return a novel of PDNC, a gold story or a book in stretches of windows: turns, and who speaks them."""
    known = read(document, True, parses)
    prose = known.prose
    turns, reader = read_evidence(
        prose, known.mentions, known.people, known.cues, known.known, known.narrators
    )
    people = people_of(document, reader, True)
    lines = _gold_lines(document, reader, turns, people)
    pairs = turn_pairs(prose, known.mentions, known.cues, turns)
    persons = pairs.people(known.known.owner)
    by_turn = np.searchsorted(pairs.turn, np.arange(len(turns) + 1))
    asked = np.ones(len(turns), bool)
    if document.collection == SILVER:
        lines = [() if reader.tagged[index] >= 0 else told for index, told in enumerate(lines)]
        asked = np.array([bool(told) for told in lines], bool)
        chains = Chains((), np.zeros(0, np.int64))  # who is who is nothing but what the rules say
    else:
        chains = _chains(document, known, turns, lines, people)
    windows, window_of, _ = windows_of(prose, 0, len(prose.tokens))
    starts = np.searchsorted(window_of, np.arange(len(windows) + 1))
    spoken = np.zeros(len(windows), bool)
    for token in pairs.tokens[asked, 0]:
        spoken[max(0, window_of[token] - 1) : window_of[token] + 2] = True
    passages = []
    kept = np.arange(len(windows)) if chains.complete else np.flatnonzero(spoken)
    longest = len(kept) if chains.complete else WINDOWS
    for place in range(0, len(kept), longest):
        chosen = kept[place : place + longest]
        passages.append(
            _stretch(document.id, known, reader, turns, lines, pairs, persons, by_turn, chains,
                     [windows[number] for number in chosen], [(starts[n], starts[n + 1]) for n in chosen])
        )  # fmt: skip
    return [passage for passage in passages if len(passage.turns)]


@dataclass(frozen=True)
class Chains:
    """All mentions of a novel in order, and the gold character of those that are told, or -1.

    ``complete`` says that every name, description and third-person pronoun of a character is told, but for
    those inside beliefs and tellings, as in the gold stories.
    """

    mentions: tuple[PersonMention, ...]
    owner: Any
    complete: bool = False


def _chains(
    document: Document, known: Reading, turns: Sequence[Any], lines: Any, people: Mapping[str, Any]
) -> Chains:
    """Gather what PDNC tells of who is who: mentions inside speech, names, and the pronouns of tags."""
    gold_of = {person: gold for gold, pieces in people.items() for person in pieces}
    owner_of: dict[tuple[int, int], str] = {}
    found: dict[tuple[int, int], PersonMention] = {}
    for index, mention in enumerate(known.mentions.all):
        place = mention.first, mention.last
        found[place] = mention
        if mention.kind == "name" and known.known.owner[index] in gold_of:
            owner_of[place] = gold_of[known.known.owner[index]]
    for index, turn in enumerate(turns):
        said_by = {gold_of[p] for p in lines[index][0].speakers if p in gold_of} if lines[index] else set()
        for line in turn.lines:
            for cue in known.cues.get(line, ())[:1]:
                mention = known.mentions.all[cue.mention]
                if cue.kind != "beat" and mention.kind == "pronoun" and len(said_by) == 1:
                    owner_of[mention.first, mention.last] = next(iter(said_by))
    for told in document.mentions:
        tokens = _tokens(known.prose, told.span)
        several = not told.owners or (len(told.owners) > 1 and document.collection != OWN)
        if tokens is not None and not several and not told.owners[0].startswith("_"):
            found.setdefault(tokens, _describe(known, *tokens))
            owner_of[tokens] = " + ".join(sorted(told.owners))
    ordered = sorted(found, key=lambda place: (place[0], -place[1]))
    owner = [hash_of(owner_of[place]) if place in owner_of else -1 for place in ordered]
    mentions = tuple(found[place] for place in ordered)
    return Chains(mentions, np.array(owner, np.int64), document.collection == OWN)


def _links(
    known: Reading, chains: Chains, place_of: Mapping[int, int], offset: int
) -> tuple[list[tuple[int, int, int]], Any, Any, Any, Any]:
    """Return a stretch's mentions, the pairs of those told, counted from ``offset``, and which are linked.

    The last are the names and descriptions whose owner is told: with no link they enter someone new.
    """
    inside = [
        index
        for index, mention in enumerate(chains.mentions)
        if mention.first in place_of and mention.last in place_of and mention.head in place_of
    ]
    mentions = [chains.mentions[index] for index in inside]
    owner = chains.owner[inside]
    sexes = [person.sex for person in known.people.persons]
    targets = [target_of(known, mention) for mention in mentions]
    table = mention_table(known.prose, mentions, targets, sexes)
    mention, antecedent = candidate_pairs(table)
    known_pair = (owner[mention] >= 0) & (owner[antecedent] >= 0)
    mention, antecedent = mention[known_pair], antecedent[known_pair]
    features = pair_features(table, mention, antecedent)
    linked = (owner[mention] == owner[antecedent]).astype(np.int8)
    rows = [(place_of[m.first], place_of[m.last], place_of[m.head]) for m in mentions]
    told = [at + offset for at, m in enumerate(mentions) if owner[at] >= 0 and m.kind != "pronoun"]
    pairs = np.stack([mention, antecedent], 1).astype(np.int32) + offset
    return rows, pairs, features, linked, np.array(told, np.int64)


def _stretch(
    id: str, known: Reading, reader: Any, turns: Sequence[Any], lines: Any, pairs: Any, persons: Any,
    by_turn: Any, chains: Chains, windows: Any, ranges: Sequence[tuple[int, int]],
) -> Passage:  # fmt: skip
    place_of: dict[int, int] = {}
    for first, stop in ranges:
        for token in range(first, stop):
            place_of[token] = len(place_of)
    mentions: dict[int, int] = {}
    rows, ends, found_pairs, features, sizes, gold, types = [], [], [], [], [], [], []
    for index in range(len(turns)):
        first, last = pairs.tokens[index]
        if first not in place_of or last not in place_of or not lines[index]:
            continue
        options = reader.candidates(index)
        right = [person in lines[index][0].speakers for person in options.people]
        if not any(right) or (options.fixed and len(options.people) < 2 and not right[0]):
            continue
        candidates = list(options.people)
        if len(candidates) < 2:  # the tag settles it: its rivals are whoever is mentioned around
            around = persons[by_turn[index] : by_turn[index + 1]].tolist()
            candidates = [one for one in dict.fromkeys(candidates + around) if one >= 0][:12]
            right = [person in lines[index][0].speakers for person in candidates]
        column = {person: place for place, person in enumerate(candidates)}
        here = len(ends)
        for pair in range(by_turn[index], by_turn[index + 1]):
            mention = known.mentions.all[pairs.mention[pair]]
            inside = mention.first in place_of and mention.last in place_of
            if not inside or int(persons[pair]) not in column:
                continue
            number = mentions.setdefault(int(pairs.mention[pair]), len(mentions))
            if number == len(rows):
                rows.append((place_of[mention.first], place_of[mention.last], place_of[mention.head]))
            found_pairs.append((here, number, column[int(persons[pair])]))
            features.append(pairs.features[pair])
        ends.append((place_of[first], place_of[last]))
        sizes.append(len(candidates))
        gold.append(right)
        types.append(lines[index][0].type or "")
    widest = max(sizes, default=1)
    table = np.zeros((len(gold), widest), np.int8)
    for row, right in enumerate(gold):
        table[row, : len(right)] = right
    of_chains, links, link_features, linked, told = _links(known, chains, place_of, len(rows))
    rows += of_chains
    asked = np.zeros(len(rows), bool)
    asked[links[linked == 1, 0]] = True  # with no antecedent told it may still have one
    if chains.complete:
        asked[told] = True
    return Passage(
        id, tuple(windows), None, None, np.array(rows, np.int32).reshape(-1, 3), links, link_features,
        linked, asked, np.array(ends, np.int32).reshape(-1, 2),
        np.array(found_pairs, np.int32).reshape(-1, 3), np.array(features, np.int32).reshape(-1, 7),
        np.array(sizes, np.int32), table, tuple(types),
    )  # fmt: skip
