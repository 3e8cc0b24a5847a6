"""Deeds: what people do by name in the course of the story, as the rules of continuity ask for it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from fabula.reading.grammar.tags import FINITE
from fabula.reading.lexicon import verb_lemmas
from fabula.span import Span
from fabula.story import Quote, Story, scene_at
from fabula.tokens import Tokens

NOT_NOW = frozenset({"had", "'d", "has", "have", "would", "could", "might", "not", "n't", "never"})
TAGGED = 0.95  # confidence that a line whose tag names its speaker has


@dataclass(frozen=True, slots=True)
class Deed:
    """Words that show somebody, by id, doing or saying something; ``verb`` is a token, -1 for a line."""

    character: str
    span: Span
    verb: int


def read_deeds(story: Story, quote_at: Callable[[int], Quote | None]) -> dict[str, list[Deed]]:
    """Return what everybody does by name in the course of the story, by their ids, in order.

    ``quote_at`` gives what is said at an offset, None for narration. Without the parse of the story only the
    lines are known.
    """
    found: dict[str, list[Deed]] = defaultdict(list)
    acts = _acts(story, story.tokens, quote_at) if story.tokens is not None else ()
    for deed in sorted([*acts, *_lines(story)], key=lambda deed: deed.span):
        if not _is_elsewhere(story, deed.span):
            found[deed.character].append(deed)
    return found


def _lines(story: Story) -> Iterator[Deed]:
    for quote in story.quotes:
        if quote.kind == "speech" and quote.speaker and quote.by == "tag" and quote.confidence >= TAGGED:
            yield Deed(quote.speaker, quote.span, -1)


def _acts(story: Story, tokens: Tokens, quote_at: Callable[[int], Quote | None]) -> Iterator[Deed]:
    for character in story.characters:
        for mention in character.mentions:
            if mention.kind != "name" or quote_at(mention.span.start) is not None:
                continue
            head = bisect_left(tokens.start, mention.span.end) - 1
            verb = acted(tokens, head)
            if verb >= 0:
                span = tokens.span(min(head, verb), max(head, verb))
                yield Deed(character.id, span, verb)


def _is_elsewhere(story: Story, span: Span) -> bool:
    """Say whether a place is told of some other time: looked back on, dreamt, planned."""
    scene = scene_at(story.scenes, span.start)
    time = scene.time if scene is not None else None
    return (time is not None and time.mode != "told") or any(
        one.span.start <= span.start < one.span.end for one in story.interludes
    )


def acted(tokens: Tokens, head: int) -> int:
    """Return the verb for what the person named at a token does as the story goes on, or -1."""
    if tokens.dep[head] != "nsubj":
        return -1
    verb = tokens.head[head]
    helpers = {tokens.lower[child] for child in tokens.children[verb] if tokens.dep[child] in ("aux", "neg")}
    if tokens.tag[verb] not in FINITE or helpers & NOT_NOW:
        return -1
    if tokens.lower[verb] in verb_lemmas("deedless_verbs"):
        return -1
    if tokens.dep[verb] in ("relcl", "advcl", "acl") or any(
        tokens.lower[child] in ("if", "when", "as", "before", "after") for child in tokens.children[verb]
    ):
        return -1
    return verb
