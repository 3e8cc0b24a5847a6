"""Where a reading of gold stories goes wrong about who is meant and who speaks: the errors by kind.

    python -m evaluation.naming [--stories training/stories] [--documents ID ...] [--parses DIR]

Takes two minutes for a hundred stories that are parsed. Every pronoun of the third person, every description
and every line of a gold story ends in one of ``OUTCOMES``:

- ``right``;
- ``in_pieces``: somebody of ours without a name, most of whose mentions mean who is wanted;
- ``another`` of the cast;
- ``stranger``: somebody of ours who is nobody of the cast, or is several of them;
- ``nobody``: no answer.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from evaluation.documents import Document
from evaluation.gold import load_gold
from evaluation.gold_story import GoldMention, GoldStory
from evaluation.mapping import CharacterMap, map_characters
from evaluation.overlaps import SpanIndex
from evaluation.own_stories import as_document, kind_of, likest
from evaluation.readings import Reader, installed_readers, models_of
from evaluation.report import table
from evaluation.speakers import answers
from fabula.formats import from_text
from fabula.pipeline import read_people
from fabula.reading.account import Account
from fabula.reading.cast import is_vocative
from fabula.reading.cues import Cue, find_cues
from fabula.span import Span
from fabula.story import Character, Story

STORIES = Path(__file__).parent.parent / "training" / "stories"
OUTCOMES = ("right", "in_pieces", "another", "stranger", "nobody")

Sorted = Iterator[tuple[str, str]]  # kind, outcome


@dataclass(frozen=True)
class Sorter:
    """One gold story beside its reading."""

    gold: GoldStory
    story: Story
    document: Document
    mapping: CharacterMap

    @cached_property
    def characters(self) -> Mapping[str, Character]:
        """Our characters by their ids."""
        return {character.id: character for character in self.story.characters}

    @cached_property
    def _marked(self) -> SpanIndex[GoldMention]:
        return SpanIndex((mention.span, mention) for mention in self.gold.mentions)

    def outcome(self, wanted: str, given: str | None) -> str:
        """Say how it ends that our character ``given`` is taken for the one ``wanted``."""
        if given is None:
            return "nobody"
        if given in self.mapping.many:
            return "right" if self.mapping.many[given] == wanted else "another"
        meant = Counter(
            gold.owner
            for mention in self.characters[given].mentions
            for span, gold in self._marked.overlapping(mention.span)
            if span.start == mention.span.start
        )
        return "in_pieces" if meant and meant.most_common(1)[0][0] == wanted else "stranger"

    def mentions(self) -> Sorted:
        """Yield the kind and the outcome of each marked mention of one person, "I" and "you" left out."""
        ours = SpanIndex(
            (mention.span, (character.id, mention.kind))
            for character in self.story.characters
            for mention in character.mentions
        )
        for mention in self.gold.mentions:
            kind = kind_of(mention.span.of(self.gold.text))
            if mention.owner is None or kind == "first_and_second":
                continue
            said = any(quote.span.overlaps(mention.span) for quote in self.gold.quotes)
            outcomes = {self.outcome(mention.owner, id) for id in likest(mention.span, ours)}
            best = next((outcome for outcome in OUTCOMES if outcome in outcomes), "nobody")
            yield f"{kind}, {'in speech' if said else 'narrated'}", best

    def lines(self, account: Account) -> Sorted:
        """Yield the kinds of each line and its outcome: by what stands beside it, who says it and to whom."""
        cues = find_cues(account.prose, account.mentions)
        beside = SpanIndex((quote.span, cues.get(place, ())) for place, quote in enumerate(account.quotes))
        spans = {line.id: line.spans[0] for line in self.document.lines}
        before: list[str] = []
        called: set[str] = set()  # in the line before
        for answer in answers(self.story, self.document, self.mapping):
            span, outcome = spans[answer.line], self.outcome(answer.gold, answer.ours)
            tag = tag_of(account, [cue for _, found in beside.overlapping(span) for cue in found])
            yield f"line, {tag}", outcome
            if tag in (BARE, BEAT) and len(before) > 1 and before[-2] == answer.gold != before[-1]:
                yield "line without a tag, in turn", outcome
            if answer.gold == self.document.narrator:
                yield "line of the narrator", outcome
            if answer.gold in called:
                yield "line of whoever was just called", outcome
            called = {self.mapping.many.get(id, "") for id in called_in(account, span)}
            if called - {answer.gold}:
                yield "line that calls somebody", outcome
            before.append(answer.gold)


BEAT, BARE = "beside an act", "beside nothing"


def tag_of(account: Account, cues: Sequence[Cue]) -> str:
    """Say what stands beside a line: a tag with a name, "I" or another word, an act, or nothing."""
    tags = [account.mentions.all[cue.mention] for cue in cues if cue.kind != "beat"]
    if not tags:
        return BEAT if cues else BARE
    if tags[0].kind == "pronoun":
        return "tag with I" if tags[0].pronouns == "I" else "tag with a pronoun"
    return "tag with a name" if tags[0].kind == "name" else "tag with a description"


def called_in(account: Account, span: Span) -> set[str]:
    """Return the ids of those whom the words of a line call by name."""
    tokens = account.tokens_in(span)
    found = account.mentions_between(tokens.start, tokens.stop)
    return {
        str(account.who[index])
        for index in found
        for mention in [account.mentions.all[index]]
        if mention.kind == "name" and is_vocative(account.prose, mention.first, mention.last)
    }


def sort_story(gold: GoldStory, reader: Reader, parses: Path | None) -> list[tuple[str, str]]:
    """Read a gold story and return all it asks about naming, each with its kind and outcome."""
    manuscript = from_text(gold.text, path=f"{gold.name}.txt", markdown=False)
    account, _ = read_people(manuscript, models_of(reader, parses), None, lambda *stage: None, ())
    story = Story(manuscript, account.characters, account.quotes, (), ())
    document = as_document(gold)
    sorter = Sorter(gold, story, document, map_characters(story, document))
    return [*sorter.mentions(), *sorter.lines(account)]


def report(found: Sequence[tuple[str, str]]) -> str:
    """Return the outcomes of each kind as a table, in shares of how many there are."""
    counts = Counter(found)
    asked = Counter(kind for kind, _ in found)
    rows = {
        kind: {"asked": total, **{outcome: counts[kind, outcome] / total for outcome in OUTCOMES}}
        for kind, total in sorted(asked.items())
    }
    return table(rows, ("asked", *OUTCOMES), "whose")


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the stories and print the table."""
    parser = argparse.ArgumentParser(
        prog="python -m evaluation.naming",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--stories", type=Path, default=STORIES, metavar="DIR", help="the gold stories")
    parser.add_argument("--documents", nargs="+", metavar="ID", help="only these of them")
    parser.add_argument("--parses", type=Path, metavar="DIR", help="keeps parses here between runs")
    asked = parser.parse_args(arguments)
    reader = Reader(installed_readers()[0])
    stories = [
        gold for gold in load_gold(asked.stories) if not asked.documents or gold.name in asked.documents
    ]
    print(report([one for gold in stories for one in sort_story(gold, reader, asked.parses)]))


if __name__ == "__main__":
    main()
