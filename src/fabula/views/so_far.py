"""So far: a story as somebody knows it who has read up to an offset, so that no view of it tells more."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from dataclasses import replace

from fabula.span import Span
from fabula.story import Character, Claim, Relation, Scene, Story

_MARKS = re.compile(r"(?<!\w)[*_]+|[*_]+(?!\w)")  # at the edge of a word, as those of emphasis are


def story_so_far(story: Story, until: int) -> Story:
    """Return the story without anything that only the text from an offset on shows.

    The text stays whole, and so do the ids. People go by what they have been called so far; a relation is
    there once a passage shows of which kind it is, with the roles and phases that have been told.
    """
    characters = tuple(_character(story, one, until) for one in story.characters if _met(one, until))
    met = {one.id for one in characters}
    claims = tuple(_claim(one, met) for one in story.claims if one.span.start < until)
    told = {one.id for one in claims}
    return replace(
        story,
        characters=characters,
        quotes=tuple(
            replace(one, addressees=_of(met, one.addressees))
            for one in story.quotes
            if one.span.start < until
        ),
        scenes=tuple(_scene(one, until, characters) for one in story.scenes if one.span.start < until),
        events=tuple(one for one in story.events if one.span.start < until),
        feelings=tuple(one for one in story.feelings if one.span.start < until),
        whereabouts=tuple(one for one in story.whereabouts if one.span.start < until),
        relations=tuple(
            _relation(one, until)
            for one in story.relations
            if _before(one.evidence, until) and one.a in met and one.b in met
        ),
        claims=claims,
        learnings=tuple(one for one in story.learnings if one.span.start < until and one.claim in told),
        deceptions=tuple(
            replace(one, until=one.until if one.until is not None and one.until < until else None)
            for one in story.deceptions
            if one.claim in told
        ),
        placements=tuple(one for one in story.placements if one.span.start < until),
        interludes=tuple(one for one in story.interludes if one.span.start < until),
        ages=tuple(one for one in story.ages if one.span.start < until),
        traits=tuple(one for one in story.traits if one.span.start < until),
    )


def _met(one: Character, until: int) -> bool:
    return one.protagonist or any(mention.span.start < until for mention in one.mentions)


def _plain(words: str) -> str:
    """Return words on one line, without the marks by which a plain file shows its type."""
    return " ".join(_MARKS.sub("", words).split())


def _character(story: Story, one: Character, until: int) -> Character:
    """Return somebody with the mentions so far, called by what these say."""
    mentions = tuple(mention for mention in one.mentions if mention.span.start < until)
    said = [_plain(m.span.of(story.text)) for m in mentions if m.kind != "pronoun"]
    calls = [name for name in (one.name, *one.aliases) if any(name in words for words in said)]
    calls = calls or said[:1] or ([one.name] if one.protagonist else ["somebody"])
    return replace(one, name=calls[0], aliases=tuple(calls[1:]), mentions=mentions)


def _scene(scene: Scene, until: int, characters: Iterable[Character]) -> Scene:
    """Return a scene with those who are shown to be there so far, or spoken of, and where and when."""
    if scene.span.end <= until:
        return scene
    there = [
        (id, words) for id, words in zip(scene.present, scene.evidence, strict=True) if words.start < until
    ]
    spoken_of = {one.id for one in characters if any(scene.span.start <= m.span.start for m in one.mentions)}
    placed = not scene.place_evidence or bool(_before(scene.place_evidence, until))
    timed = scene.time is None or not scene.time.evidence or bool(_before(scene.time.evidence, until))
    return replace(
        scene,
        present=tuple(id for id, _ in there),
        evidence=tuple(words for _, words in there),
        mentioned=_of(spoken_of, scene.mentioned),
        place=scene.place if placed else None,
        place_evidence=_before(scene.place_evidence, until),
        time=scene.time if scene.time is None or timed else replace(scene.time, label=""),
        crossings=tuple(one for one in scene.crossings if one.span.start < until),
    )


def _relation(relation: Relation, until: int) -> Relation:
    return replace(
        relation,
        roles=tuple(one for one in relation.roles if not one.evidence or _before(one.evidence, until)),
        phases=tuple(one for one in relation.phases if one.span.start < until),
        evidence=_before(relation.evidence, until),
    )


def _claim(claim: Claim, met: Container[str]) -> Claim:
    """Return a claim of which nobody knows yet whether it is so."""
    return replace(claim, status="open", heard_by=_of(met, claim.heard_by))


def _before(spans: Iterable[Span], until: int) -> tuple[Span, ...]:
    return tuple(span for span in spans if span.start < until)


def _of(ids: Container[str], all_ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(id for id in all_ids if id in ids)
