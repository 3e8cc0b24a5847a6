"""Speakers: who says each line, decided over whole conversations, with what the answer rests on."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, partial
from importlib import resources
from itertools import repeat
from types import MappingProxyType
from typing import Any

import numpy as np

from fabula.reading.coreference.resolution import Resolution
from fabula.reading.cues import Cue, Cues
from fabula.reading.lexicon import load_words
from fabula.reading.mentions import Mentions
from fabula.reading.noted import NO_NOTES, AskedOf, Notes
from fabula.reading.people import People
from fabula.reading.pronouns import KNOWN_SETS
from fabula.reading.prose import Prose
from fabula.reading.speech.attribution import TOLD, UNKNOWN, Attribution
from fabula.reading.speech.certainty import Run, Weighed, load_curves, signs_of
from fabula.reading.speech.decoding import PATTERNS, posteriors
from fabula.reading.speech.evidence import OFTEN, RULES, Candidates, EvidenceReader
from fabula.reading.speech.hearing import Hearing
from fabula.reading.speech.links import APART, CIRCUMSTANCES
from fabula.reading.speech.turns import Turn, find_turns
from fabula.reading.speech.unspoken import assign_unspoken
from fabula.reading.told import NOTHING_GIVEN, Given
from fabula.span import Span

NOTHING = 0.08  # below this share of probability there is no answer
AUTHOR = "author"  # of a line whose speaker the author tells
SAME_TURN = "same_turn"  # of one that such a line is said with
NAMES_ONESELF = "names_oneself"  # of one in which its speaker tells their name
ALTERNATION = "alternation"
SETTLED = -1e4  # log score of anyone else where a tag has told who speaks
OTHER = "someone else"  # who is not among the candidates, in a file of weights
NEAREST = "nearest"
HEARD = "heard"  # the trained reader's opinion, a share of probability: never above 0, and more the nearer
EXPLAINING = (
    "beat_before_name", "beat_before_pronoun", "beat_after_name", "beat_after_pronoun", "in_paragraph",
    "called_last", "called_next", "spoken_to_last", "subject_before", "narrator_near",
)  # fmt: skip


@dataclass(frozen=True)
class Weights:
    """How much each rule counts, and each way a turn may follow on another; see training/speakers.

    What a rule counts of one who goes on, answers or comes in is the weight of that, beside the one of all.
    """

    rules: Any  # [len(RULES)]
    other: float
    links: Any  # [LINKS + CIRCUMSTANCES, 3]
    by_pattern: Any  # [len(RULES) + 1, 3], someone else last
    temperature: float = 1.0


@cache
def load_weights(with_hearing: bool = False) -> Weights:
    """Return the weights that ship: of the rules alone, or beside the trained reader's opinion."""
    name = "speaker_weights_heard.json" if with_hearing else "speaker_weights.json"
    return weights_of(json.loads(resources.files("fabula").joinpath("data", name).read_text("utf-8")))


def weights_of(raw: Mapping[str, Any]) -> Weights:
    """Return the weights in a file of them; a rule or a circumstance that it does not know counts nothing."""
    rules = np.array([raw["rules"].get(rule, 0.0) for rule in RULES])
    told = raw.get("circumstances", {})
    links = [*raw["links"], *(told.get(name, [0.0] * PATTERNS) for name in CIRCUMSTANCES)]
    beside = raw.get("by_pattern", {})
    by_pattern = [beside.get(rule, [0.0] * PATTERNS) for rule in (*RULES, OTHER)]
    return Weights(rules, raw["other"], np.array(links), np.array(by_pattern), raw.get("temperature", 1.0))


@dataclass(frozen=True)
class Conversation:
    """The turns of a story and what was decided of each of its lines, by the evidence of a ``reader``.

    ``first`` is what was decided of them before, when less was known, or None where this is the first.
    """

    turns: tuple[Turn, ...]
    of_line: tuple[Attribution, ...]
    reader: EvidenceReader = field(repr=False, compare=False)
    first: tuple[Attribution, ...] | None = field(default=None, repr=False, compare=False)

    @property
    def speakers(self) -> list[int]:
        """The person who says each quotation, or -1."""
        return [attribution.person for attribution in self.of_line]

    @property
    def sure(self) -> list[float]:
        """The share of probability of each speaker, from 0 to 1: by this the reading itself goes."""
        return [one.confidence if one.share is None else one.share for one in self.of_line]


def assign_speakers(
    prose: Prose, mentions: Mentions, people: People, cues: Cues,
    resolution: Resolution,
    narrators: Sequence[int],
    hearing: Hearing | None = None,
    given: Given = NOTHING_GIVEN,
    first: tuple[Attribution, ...] | None = None,
    notes: Notes = NO_NOTES,
    described: Mapping[int, int] = MappingProxyType({}),
) -> Conversation:  # fmt: skip
    """Decide the speaker of every quotation.

    The author's word, or a tag that names someone, settles its turn. The other turns are decided jointly,
    over a chain in which each turn hangs on the two before (a linear-chain conditional random field over
    hand-made rules, Lafferty and others 2001), so that confidence is the share of probability of the answer;
    where ``first`` tells what was decided when less was known, it is asked of that too (``certainty``).
    Lines that are ``described`` are said by whom their tag describes, as ``described_speakers`` says.
    Where by the author's word someone else has all of a person's lines, it is first decided which these are.
    By the ``notes`` of the last reading only those turns are weighed, and conversations decided, that look up
    something else in the story now.
    """
    if given.instead:
        bare = replace(given, instead={})
        without = assign_speakers(
            prose, mentions, people, cues, resolution, narrators, hearing, bare, described=described
        )
        taken = {n: given.instead[one] for n, one in enumerate(without.speakers) if one in given.instead}
        given = replace(given, speakers={**taken, **given.speakers})
    turns, reader = read_evidence(
        prose, mentions, people, cues, resolution, narrators, hearing, given, described, first
    )
    of_line = [UNKNOWN] * len(prose.quotations)
    for decided in _decide_all(reader, first, notes):
        for line, attribution in decided:
            of_line[line] = attribution
    assign_unspoken(prose, mentions, cues, resolution, narrators, given.speakers, of_line)
    _take_given(given, of_line)
    return Conversation(tuple(turns), tuple(of_line), reader, first)


def decide_again(conversation: Conversation, given: Given) -> Conversation:
    """Return a conversation in which the author says otherwise who says some lines; all else is as it was.

    Only what hangs together with these lines is decided anew, which takes no time: so it can be shown while
    the whole story is read. Whom the mentions mean, and so what else is said, may change by that yet.
    """
    before = conversation.reader
    reader = before.with_given(given)
    other = {line for line, _ in before.given.items() ^ reader.given.items()}
    of_line = list(conversation.of_line)
    for chain in chains(reader, len(conversation.turns)):
        if any(other.intersection(reader.turns[index].lines) for index in chain):
            for line, attribution in _decide(reader, chain, conversation.first, partial(weigh_turn, reader)):
                of_line[line] = attribution
    _take_given(given, of_line)
    return replace(conversation, of_line=tuple(of_line))


def _decide_all(
    reader: EvidenceReader, first: Sequence[Attribution] | None, notes: Notes
) -> list[list[tuple[int, Attribution]]]:
    """Return for each conversation who speaks its lines, as found before where nothing tells otherwise."""
    conversations = chains(reader, len(reader.turns))
    if not notes.remembers:
        return [_decide(reader, chain, first, partial(weigh_turn, reader)) for chain in conversations]
    # A turn is known by itself and not by its number: another speaker may part one in two.
    noted, made_of, turns = reader.noting(notes), reader.made_of, reader.turns
    earlier = None if first is None else AskedOf(notes, "decided first", first, first)
    time = "first" if first is None else "again"

    def index_of(turn: Turn) -> int:
        return noted.index_of[turn.lines[0]]

    weighed = notes.each(
        f"turns weighed {time}", turns, lambda turn: weigh_turn(noted, index_of(turn)), *made_of
    )
    weigh = notes.asking(f"turn weighed {time}", lambda line: weighed[noted.index_of[line]])
    return notes.each(
        f"conversations {time}",
        [tuple(turns[index] for index in chain) for chain in conversations],
        lambda said: _decide(
            noted, [*map(index_of, said)], earlier, lambda index: weigh(turns[index].lines[0])
        ),
        *made_of,
    )


def _decide(
    reader: EvidenceReader, chain: Sequence[int], first: Sequence[Attribution] | None,
    weigh: Callable[[int], Weighed],
) -> list[tuple[int, Attribution]]:  # fmt: skip
    """Return who speaks the lines of one conversation, and how sure that is."""
    weights = load_weights(reader.hearing is not None)
    run = _run(reader, chain, [weigh(index) for index in chain], weights)
    sure = _certainties(reader, run, first)
    return [
        (line, _attribution(reader, run, place, line, sure.get(place), weights))
        for place, index in enumerate(chain)
        for line in reader.turns[index].lines
    ]


def decide(reader: EvidenceReader, chain: Sequence[int], weights: Weights) -> Run:
    """Choose the speakers of the turns of one conversation."""
    return _run(reader, chain, [weigh_turn(reader, index) for index in chain], weights)


def weigh_turn(reader: EvidenceReader, index: int) -> Weighed:
    """Return who may say a turn, and the evidence but for how often each of them is named in the story."""
    options = reader.candidates_here(index)
    return Weighed(options.people, options.fixed, feature_matrix(options))


def _run(reader: EvidenceReader, chain: Sequence[int], options: Sequence[Weighed], weights: Weights) -> Run:
    evidence = [_with_frequency(reader, option) for option in options]
    shares = _shares(options, evidence, link_matrix(reader, chain, options), weights)
    rows = [_best(*turn) for turn in zip(options, evidence, shares, strict=True)]
    return Run(chain, options, evidence, shares, rows, weights.rules)


def _certainties(reader: EvidenceReader, run: Run, first: Sequence[Attribution] | None) -> dict[int, float]:
    """Return how likely the answers are right, by their places in the conversation.

    Where the rules read alone, or this is the first decision, the share of probability is all there is.
    """
    if first is None or reader.hearing is None or not run.weighed:
        return {}
    sure = load_curves().certainties(signs_of(reader, run, first))
    return dict(zip(run.weighed, sure.tolist(), strict=True))


def _take_given(given: Given, of_line: list[Attribution]) -> None:
    for line, person in given.speakers.items():
        of_line[line] = Attribution(person, 1.0, AUTHOR, ())


def read_evidence(
    prose: Prose, mentions: Mentions, people: People, cues: Cues,
    resolution: Resolution,
    narrators: Sequence[int],
    hearing: Hearing | None = None,
    given: Given = NOTHING_GIVEN,
    described: Mapping[int, int] = MappingProxyType({}),
    first: Sequence[Attribution] | None = None,
) -> tuple[list[Turn], EvidenceReader]:  # fmt: skip
    """Return the turns of a story and the reader of the evidence for each."""
    told = prose, mentions, people, cues
    bare = EvidenceReader(*told, (), resolution, narrators, given=given, described=described)
    lines = {**cues, **people.introductions, **given.speakers}
    sure = {line: person for line in lines if (person := bare.surely(line)) >= 0}
    toward = _toward(mentions, cues, resolution)
    turns = find_turns(prose, sure, _sexes(mentions, people, cues, sure), toward)
    return turns, EvidenceReader(*told, turns, resolution, narrators, hearing, given, described, first)


def _toward(mentions: Mentions, cues: Cues, resolution: Resolution) -> dict[int, int]:
    """Return, by line, whom its tag names as the one it is said to: "she told Orla"."""
    return {
        line: resolution.owner[cue.toward]
        for line, beside in cues.items()
        for cue in beside
        if cue.kind == "tag" and cue.toward >= 0 and mentions.all[cue.toward].kind == "name"
    }


def _sexes(mentions: Mentions, people: People, cues: Cues, sure: Mapping[int, int]) -> dict[int, str]:
    """Return "m" or "f" for the lines that *he said* or *she said* is beside, or whose tag names one of them.

    Who says *I said* is neither.

    *"Now," he said, when she had finished, "sit down."* is his to the end.
    """
    told: dict[int, str | None] = {
        line: mentions.all[cue.mention].pronouns
        for line, found in cues.items()
        if line not in sure and (cue := found[0]).kind == "tag" and cue.verb in load_words("bare_tag_verbs")
    }
    told |= {line: people.persons[person].pronouns for line, person in sure.items()}
    sides = {line: KNOWN_SETS[one] for line, one in told.items() if one in KNOWN_SETS}
    tags = ((line, found[0]) for line, found in cues.items() if found[0].kind == "tag")
    return sides | {line: "I" for line, cue in tags if mentions.all[cue.mention].pronouns == "I"}


def chains(reader: EvidenceReader, total: int) -> list[list[int]]:
    """Cut the turns into conversations, which say nothing about one another."""
    found: list[list[int]] = []
    for index in range(total):
        if not found or reader.links.kind(index) in (0, APART):
            found.append([])
        found[-1].append(index)
    return found


def _with_frequency(reader: EvidenceReader, option: Weighed) -> Any:
    """Return the evidence for the candidates of a turn, with how often each is named."""
    if option.fixed:
        return option.evidence
    evidence = option.evidence.copy()
    evidence[:-1, _COLUMN[OFTEN]] = [reader.often(person) for person in option.people]
    return evidence


def feature_matrix(options: Candidates) -> Any:
    """Return the evidence as an array [candidates + 1, rules + 1]: the last row is someone not among them."""
    rows = [[*map(features.get, RULES, repeat(0.0)), 0.0] for features in options.features]
    return np.array([*rows, [0.0] * len(RULES) + [1.0]])


_COLUMN = {rule: column for column, rule in enumerate(RULES)}


def link_matrix(reader: EvidenceReader, chain: Sequence[int], options: Sequence[Candidates | Weighed]) -> Any:
    """Return for each turn of a conversation how it follows on the one before [turns, rows of ``links``]."""
    lines = (reader.turns[index].lines[0] for index in chain)
    told = enumerate(zip(lines, options, strict=True))
    return np.array([reader.link(line, place == 0, len(option.people)) for place, (line, option) in told])


def candidate_ids(options: Candidates | Weighed, index: int) -> list[int]:
    """Return what tells candidates of different turns apart; someone else is a different one in each turn."""
    return [*options.people, -5 - index]


def _shares(options: Sequence[Weighed], evidence: Sequence[Any], links: Any, weights: Weights) -> list[Any]:
    columns = np.append(weights.rules, weights.other)[:, None] + weights.by_pattern
    scores, ids = [], []
    for index, (option, matrix) in enumerate(zip(options, evidence, strict=True)):
        score = (matrix @ columns).T
        if option.fixed:
            score = np.array([0.0, SETTLED])
        scores.append(score)
        ids.append(candidate_ids(option, index))
    return posteriors(scores, ids, range(len(ids)), links @ weights.links, counted=False)[0]


def tempered(share: float, temperature: float) -> float:
    """Bring a share of probability to the share of such answers that are right (Guo and others 2017).

    >>> round(tempered(0.9, 2.0), 2)
    0.75
    """
    share = min(max(share, 1e-6), 1 - 1e-6)
    odds: float = ((1.0 - share) / share) ** (1.0 / temperature)
    return 1.0 / (1.0 + odds)


def _best(options: Weighed, evidence: Any, shares: Any) -> int:
    """Return the row of the likeliest candidate, or -1 where none is worth naming.

    Whoever alone may be the "she" of a tag always is.
    """
    if not options.people:
        return -1
    row = int(np.argmax(shares[:-1]))
    alone = len(options.people) == 1 and evidence[row, _COLUMN["tag_pronoun"]] > 0
    return row if alone or shares[row] >= NOTHING else -1


def _attribution(
    reader: EvidenceReader, run: Run, place: int, line: int, sure: float | None, weights: Weights
) -> Attribution:
    """Return the answer for a line; ``sure`` is how likely it is right, where that is known."""
    index, options, row = run.chain[place], run.options[place], run.rows[place]
    if row < 0:
        return UNKNOWN
    person = options.people[row]
    cue = next((cue for cue in reader.cues.get(line, ()) if cue.kind != "beat"), None)
    if options.fixed:
        return _settled(reader, index, line, person, cue)
    share = round(min(TOLD, tempered(float(run.shares[place][row]), weights.temperature)), 3)
    confidence = share if sure is None else round(min(TOLD, sure), 3)
    rule = _strongest(reader, index, run.evidence[place], row, weights)
    return Attribution(person, confidence, rule, _words(reader, index, line, person, rule, cue), share)


def _settled(reader: EvidenceReader, index: int, line: int, person: int, cue: Cue | None) -> Attribution:
    """Return the answer for a line of a turn whose speaker is told, by its ``cue`` or by another line."""
    told = next((one for one in reader.turns[index].lines if reader.surely(one) >= 0), line)
    if reader.given_to(told) is not None:
        return Attribution(person, TOLD, SAME_TURN, (reader.prose.quotations[told].span,))
    if reader.tagging(told) < 0:
        name = reader.mentions.all[reader.people.introductions[told]]
        return Attribution(person, TOLD, NAMES_ONESELF, (reader.prose.tokens.span(name.first, name.last),))
    cue = cue or next(iter(reader.tags(reader.turns[index])), None)
    return Attribution(person, TOLD, "tag", (cue.span,) if cue else ())


def _strongest(reader: EvidenceReader, index: int, evidence: Any, row: int, weights: Weights) -> str:
    """Name the rule that a reader would give for the answer.

    A tag's pronoun or description always explains its line. Else it is the positive evidence by which the
    answer is furthest above the mean of the candidates, then turn-taking, then being the one who was near.
    """
    tags = reader.tags(reader.turns[index])
    if tags:
        pronoun = reader.mentions.all[tags[0].mention].kind == "pronoun"
        return "tag_pronoun" if pronoun else "tag_description"
    matrix = evidence[:-1, :-1] * weights.rules
    margin = matrix[row] - (matrix.mean(axis=0) if len(matrix) > 1 else 0.0)
    told = [(margin[_COLUMN[rule]], rule) for rule in EXPLAINING if evidence[row, _COLUMN[rule]] > 0]
    told += [(margin[_COLUMN[HEARD]], HEARD)] if reader.hearing is not None else []
    if told and max(told)[0] > 0.25:
        return max(told)[1]
    if index and reader.links.kind(index) not in (0, APART):
        return ALTERNATION
    return NEAREST


def _words(
    reader: EvidenceReader, index: int, line: int, person: int, rule: str, cue: Cue | None
) -> tuple[Span, ...]:
    """Return the words the answer rests on: the cue beside the line, else the nearest mention or turn."""
    if cue is not None:
        return (cue.span,)
    beat = next(iter(reader.cues.get(line, ())), None)
    if beat is not None and rule.startswith(("beat", "in_paragraph")):
        return (beat.span,)
    if rule == ALTERNATION and index:
        before = reader.turns[index - 1].lines[-1]
        return (reader.prose.quotations[before].span,)
    nearest = reader.last_mention(index, person)
    return (nearest,) if nearest is not None else ()
