"""Narration: the sentences that are told and not said, their clauses with subject and tense, and who acts.

What stands between stars or underscores over several words is left out: thoughts, letters, another voice.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.grammar.tags import FINITE
from fabula.reading.grammar.tenses import Tense, tense_of
from fabula.span import Span
from fabula.story import Mention, Story
from fabula.tokens import Tokens

BESIDE = ("conj", "parataxis")  # what the parser calls a clause that stands beside another
STEPS = 4  # up from a word to a verb with a subject
_AIDING = ("aux", "auxpass")
_DASHES = "—–―"
_OTHER_VOICE = re.compile(r"(?<!\w)([*_])(?=\S)[^*_\n]+? [^*_\n]+?(?<=\S)\1(?!\w)")


@dataclass(frozen=True, slots=True)
class Clause:
    """A main clause: its verb, the word that carries the tense, and its subject, as tokens.

    ``subject`` is -1 where there is none; of joined verbs the first has it.
    """

    verb: int
    finite: int
    subject: int
    tense: Tense


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence of the narration, or what a line leaves of one: its tokens, ``last`` included.

    ``scene`` is the index of its scene, -1 outside them all; ``beside_line`` says whether a line stands right
    before it or after it, as it does beside a tag.
    """

    first: int
    last: int
    paragraph: int
    scene: int
    clauses: tuple[Clause, ...]
    beside_line: bool


class Narration:
    """The narration of a parsed story."""

    def __init__(self, story: Story, tokens: Tokens) -> None:
        self.story = story
        self.tokens = tokens

    @cached_property
    def sentences(self) -> tuple[Told, ...]:
        """Every sentence that is told, in order."""
        return tuple(self._sentences())

    @cached_property
    def said(self) -> list[bool]:
        """For each token whether someone says, thinks or writes it, or it is set apart as another voice."""
        spans = [quote.span for quote in self.story.quotes if quote.kind != "other"]
        spans += self._led_by_dashes()
        spans += [Span(*match.span()) for match in _OTHER_VOICE.finditer(self.story.text)]
        said = [False] * len(self.tokens)
        for span in spans:
            for token in self.tokens_in(span):
                said[token] = True
        return said

    def _led_by_dashes(self) -> Iterator[Span]:
        """Yield the paragraphs that a dash opens for talk: behind the tag it may go on being said."""
        starts = {quote.span.start for quote in self.story.quotes if quote.kind == "speech"}
        for paragraph in self.story.manuscript.paragraphs:
            if self.story.text[paragraph.start] in _DASHES and paragraph.start in starts:
                yield paragraph

    @cached_property
    def _cited(self) -> frozenset[int]:
        return self._covered(quote.span for quote in self.story.quotes if quote.kind == "other")

    @cached_property
    def named(self) -> frozenset[int]:
        """The tokens of the names of the people: those of a longer one come back together."""
        mentions = (mention for character in self.story.characters for mention in character.mentions)
        return self._covered(mention.span for mention in mentions if mention.kind == "name")

    def _covered(self, spans: Iterable[Span]) -> frozenset[int]:
        return frozenset(token for span in spans for token in self.tokens_in(span))

    def is_cited(self, token: int) -> bool:
        """Say whether a token stands in marks without being said: in a title, in "so-called" words."""
        return token in self._cited

    def tokens_in(self, span: Span) -> range:
        """Return the tokens that start inside a span."""
        starts = self.tokens.start
        return range(bisect_left(starts, span.start), bisect_left(starts, span.end))

    def span(self, told: Told) -> Span:
        """Return the characters of a sentence."""
        return self.tokens.span(told.first, told.last)

    def words(self, told: Told) -> Sequence[str]:
        """Return the words of a sentence in lower case."""
        return self.tokens.lower[told.first : told.last + 1]

    @cached_property
    def mention_at(self) -> dict[int, tuple[str, Mention]]:
        """For the head token of each mention whose it is, by id, and the mention."""
        heads: dict[int, tuple[str, Mention]] = {}
        for character in self.story.characters:
            for mention in character.mentions:
                covered = self.tokens_in(mention.span)
                head = next(
                    (t for t in covered if self.tokens.head[t] not in covered or self._is_root(t)), -1
                )
                if head >= 0:
                    heads[head] = (character.id, mention)
        return heads

    def _is_root(self, token: int) -> bool:
        return self.tokens.head[token] == token

    def who(self, token: int) -> str | None:
        """Return the id of the character whose mention has its head at a token, or None."""
        found = self.mention_at.get(token)
        return found[0] if found is not None else None

    def _sentences(self) -> Iterator[Told]:
        tokens, said = self.tokens, self.said
        scenes = [scene.span.start for scene in self.story.scenes]
        begin, before = 0, True
        for token in range(1, len(tokens) + 1):
            if (
                token < len(tokens)
                and tokens.sentence[token] == tokens.sentence[begin]
                and said[token] == said[begin]
                and tokens.paragraph[token] == tokens.paragraph[begin]
            ):
                continue
            if not said[begin]:
                after = (
                    token < len(tokens) and tokens.paragraph[token] == tokens.paragraph[begin] and said[token]
                )
                yield Told(
                    begin, token - 1, tokens.paragraph[begin], bisect_right(scenes, tokens.start[begin]) - 1,
                    tuple(self._clauses(begin, token - 1)), after or (before and begin > 0),
                )  # fmt: skip
            following = token < len(tokens) and tokens.paragraph[token] == tokens.paragraph[begin]
            before, begin = said[begin] and following, token

    def _clauses(self, first: int, last: int) -> Iterator[Clause]:
        tokens = self.tokens
        waiting = [
            token
            for token in range(first, last + 1)
            if tokens.tag[token][0] == "V"
            and (self._is_root(token) or not first <= tokens.head[token] <= last)
        ]
        found = []
        while waiting:
            verb = waiting.pop()
            found.append(verb)
            waiting += [
                child
                for child in tokens.children[verb]
                if tokens.dep[child] in BESIDE and first <= child <= last and tokens.tag[child][0] == "V"
            ]
        for verb in sorted(found):
            yield Clause(verb, self.finite_of(verb), self.subject_of(verb), tense_of(tokens, verb))

    def finite_of(self, verb: int) -> int:
        """Return the token that carries the tense of a verb: its first auxiliary, or itself."""
        tokens = self.tokens
        aiding = (
            child
            for child in tokens.children[verb]
            if tokens.dep[child] in _AIDING and tokens.tag[child] in (*FINITE, "MD")
        )
        return next(aiding, verb)

    def subject_of(self, verb: int) -> int:
        """Return the token that is the subject of a verb, or -1; of joined verbs the first has it."""
        tokens = self.tokens
        for _ in range(STEPS):
            for child in tokens.children[verb]:
                if tokens.dep[child] in (*SUBJECTS, "expl"):
                    return child
            if tokens.dep[verb] != "conj":
                return -1
            verb = tokens.head[verb]
        return -1

    def doer_of(self, verb: int) -> int:
        """Return the subject of a verb, or whom the *who* that is its subject stands for, or -1."""
        subject = self.subject_of(verb)
        return self.tokens.head[verb] if subject >= 0 and self.tokens.lower[subject] == "who" else subject

    def doer_above(self, token: int) -> int:
        """Return the doer of the nearest verb above a token, or at it, that has a subject, or -1."""
        for _ in range(STEPS):
            doer = self.doer_of(token)
            if doer >= 0 or self._is_root(token):
                return doer
            token = self.tokens.head[token]
        return -1
