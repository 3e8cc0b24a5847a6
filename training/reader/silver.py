"""Silver: a line whose tag named the speaker, with the tag cut out, has no tag and a known answer.

Who speaks is told outright in most lines of a novel, so that whole books can teach what annotators have
marked in a few: distant supervision (Mintz, Bills, Snow and Jurafsky 2009). Writers leave a tag out once it
is clear who talks, and so it is here: of the lines of somebody whom a tag has named a few turns before, in
the same conversation, some lose theirs. The weights that ship have learnt nothing from it: README.md tells
why.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from random import Random

from evaluation.documents import Document, GoldCharacter, GoldLine
from fabula.reading.cast.person import NOBODY
from fabula.reading.cues import Cue
from fabula.reading.lexicon import verb_lemmas
from fabula.reading.prose import MARKS, Prose
from fabula.reading.speech.evidence import EvidenceReader
from fabula.reading.speech.speakers import chains, read_evidence
from fabula.reading.speech.turns import Turn
from fabula.span import Span
from training.reader.reading import Reading

WORDS = 40_000  # read of a book
LEAST = 130  # tags that name the speaker in what is read of a book: with fewer it is left alone
HIDDEN = 0.7  # of the tags that could go
NEAR = 6  # turns back within which a tag that stays names the speaker
LONGEST = 16  # tokens of a tag that goes
ENDS = ".?!…"
TAG = re.compile(r"""["”’']\s+(?:(\w+)\s+[A-Z]|[A-Z]\w+\s+(\w+))""")  # ," said Ruth; ," Ruth said


@dataclass(frozen=True, slots=True)
class Cut:
    """A stretch of the text that goes, what stands in its place, and the line whose tag it was."""

    span: Span
    left: str
    line: int
    person: int

    @property
    def lost(self) -> int:
        """By how many characters the text grows shorter."""
        return self.span.end - self.span.start - len(self.left)


def talkative(text: str, words: int = WORDS, least: int = LEAST) -> str | None:
    r"""Return the stretch of a book with the most tags that name the speaker, as whole paragraphs.

    None where the tags are fewer than ``least``.

    >>> talkative('The rain fell.\n\n"Hush," said Ruth.\n\nIt was late.', words=2, least=1)
    '"Hush," said Ruth.'
    """
    paragraphs = re.split(r"\n[ \t]*\n\s*", text.strip())
    size = [0, *accumulate(len(paragraph.split()) for paragraph in paragraphs)]
    tags = [0, *accumulate(map(_count_tags, paragraphs))]
    stops = [bisect_left(size, before + words, hi=len(paragraphs)) for before in size[:-1]]
    most, first = max((tags[stop] - tags[first], -first) for first, stop in enumerate(stops))
    return "\n\n".join(paragraphs[-first : stops[-first]]) if most >= least else None


def _count_tags(paragraph: str) -> int:
    verbs = verb_lemmas("speech_verbs")
    return sum(not verbs.keys().isdisjoint(found) for found in TAG.findall(paragraph))


def hide_tags(document: Document, known: Reading) -> Document:
    """Return a document without some of its tags, and with the lines that have lost theirs as the gold lines.

    ``known`` is a reading of it by rules. Its characters are the people of that reading who have a name.
    """
    turns, reader = read_evidence(
        known.prose, known.mentions, known.people, known.cues, known.known, known.narrators
    )
    cuts = find_cuts(reader, turns, Random(document.id))
    persons = dict(enumerate(known.people.persons[: known.people.named]))
    characters = {
        person.name: GoldCharacter(
            person.name, person.name, tuple(form for form in person.forms if form != person.name),
            person.pronouns, index in known.narrators,
        )
        for index, person in persons.items()
        if not person.plural and person != NOBODY
    }  # fmt: skip
    lines = []
    for cut in cuts:
        quote = known.prose.quotations[cut.line].span
        start = quote.start - sum(before.lost for before in cuts if before.span.end <= quote.start)
        line = Span(start, start + quote.end - quote.start - 2)  # its end may have gone with the tag
        lines.append(GoldLine(f"line {cut.line}", (line,), persons[cut.person].name, (), "implicit"))
    text = _without(document.text, cuts)
    return Document(document.collection, document.id, text, tuple(characters.values()), tuple(lines))


def _without(text: str, cuts: Sequence[Cut]) -> str:
    kept, at = [], 0
    for cut in cuts:
        kept += [text[at : cut.span.start], cut.left]
        at = cut.span.end
    return "".join([*kept, text[at:]])


def find_cuts(reader: EvidenceReader, turns: Sequence[Turn], chance: Random) -> list[Cut]:
    """Return the tags that go, in the order of the text."""
    found = []
    for conversation in chains(reader, len(turns)):
        named: dict[int, int] = {}  # person -> place of the last turn whose tag names them and stays
        for place, index in enumerate(conversation):
            person = reader.tagged[index]
            if person < 0:
                continue
            cut = None
            if place - named.get(person, place - NEAR - 1) <= NEAR and chance.random() < HIDDEN:
                cut = _cut(reader, turns, index)
            if cut is None:
                named[person] = place
            else:
                found.append(cut)
    return found


def _cut(reader: EvidenceReader, turns: Sequence[Turn], index: int) -> Cut | None:
    """Return how a turn loses its only tag, which names someone; None where it cannot be cut out."""
    turn, person = turns[index], reader.tagged[index]
    beside = {turns[near].paragraph for near in (index - 1, index + 1) if 0 <= near < len(turns)}
    tags = reader.tags(turn)
    once = len({cue.mention for cue in tags}) == 1  # between two lines it is the tag of both
    if not once or turn.paragraph in beside or turn.last_paragraph in beside:
        return None
    cue = tags[0]
    certain = cue.kind == "tag" and cue.verb and reader.mentions.all[cue.mention].kind == "name"
    if not certain or not (person < reader.people.named) or reader.people.persons[person].plural:
        return None
    after = cue.span.start >= reader.prose.quotations[cue.quotation].span.end
    return (_cut_after if after else _cut_before)(reader.prose, cue, person)


def _cut_after(prose: Prose, cue: Cue, person: int) -> Cut | None:
    """Cut the sentence that goes on after a line: `"Come in," said Ruth.`, `"No," said Ruth, "don't."`."""
    text, tokens, quotation = prose.tokens.text, prose.tokens, prose.quotations[cue.quotation]
    first, last = prose.tokens_in(quotation.span).stop, prose.paragraph_tokens[quotation.paragraph][1]
    stop = first
    while stop < last and not prose.said[stop] and tokens.word[stop][0] not in ENDS:
        stop += 1
    mark, before = quotation.span.end - 1, text[quotation.span.end - 2]
    if stop == last or not _fits(prose, cue, first, stop) or text[mark] not in MARKS or before in ":;":
        return None
    ended = tokens.word[stop] == "."
    following = stop + 1 if ended else stop
    merged = following < last and prose.said[following]
    if not ended and not (merged and tokens.word[stop - 1] in (",", ";")):
        return None
    end = "." if ended and before == "," else before
    if not merged:
        return Cut(Span(mark - 1, tokens.end[stop]), end + text[mark], cue.quotation, person)
    opening = prose.quotations[prose.quotation_of[following]].span.start
    if text[opening] not in MARKS:
        return None
    return Cut(Span(mark - 1, opening + 1), f"{end} ", cue.quotation, person)


def _cut_before(prose: Prose, cue: Cue, person: int) -> Cut | None:
    """Cut the words that lead to a line: `Ruth said, "Come in."`."""
    tokens, quotation = prose.tokens, prose.quotations[cue.quotation]
    stop, opening = prose.tokens_in(quotation.span).start, prose.paragraph_tokens[quotation.paragraph][0]
    first = stop
    while first > opening and not prose.said[first - 1] and tokens.word[first - 1][0] not in ENDS:
        first -= 1
    if not _fits(prose, cue, first, stop) or tokens.word[stop - 1] not in (",", ":"):
        return None
    return Cut(Span(tokens.start[first], quotation.span.start), "", cue.quotation, person)


def _fits(prose: Prose, cue: Cue, first: int, stop: int) -> bool:
    """Say whether a stretch of tokens is short and holds all of a tag."""
    held = range(first, stop)
    return len(held) <= LONGEST and all(token in held for token in prose.tokens_in(cue.span))
