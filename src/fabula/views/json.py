"""The whole Story as JSON, in the form named by its ``schema``."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection
from typing import Any

from fabula.manuscript import Segment, Source
from fabula.story import (
    SCHEMA,
    Age,
    Character,
    Claim,
    Deception,
    Entity,
    Event,
    Feeling,
    Interlude,
    Learning,
    Place,
    Placement,
    Quote,
    Relation,
    Scene,
    SceneTime,
    Story,
    Trait,
    Whereabouts,
)

DIGITS = 4  # decimals of a confidence: enough to rank by, few enough to be the same on every machine

# A lone surrogate (from a damaged file or file name) has no UTF-8 form; in JSON it is written as an escape.
_SURROGATE = re.compile(r"[\ud800-\udfff]")


def dumps(story: Story) -> str:
    """Return the story as JSON text, one record a line, ending in a newline; it always encodes as UTF-8."""
    fields = ",\n".join(f"{_dump(name)}: {_field(value)}" for name, value in as_dict(story).items())
    return f"{{{fields}}}\n"


def as_dict(story: Story, only: Collection[str] | None = None) -> dict[str, Any]:
    """Return the story as JSON-ready values, or ``only`` some of its fields.

    Offsets count characters of ``text`` and are half-open.
    """
    return {name: of(story) for name, of in _FIELDS.items() if only is None or name in only}


def _source(source: Source) -> dict[str, Any]:
    return {
        "path": source.path,
        "title": source.title,
        "author": source.author,
        "format": source.format,
        "meta": dict(source.meta),
    }


def _segment(segment: Segment) -> dict[str, Any]:
    start, end = segment.span
    pov = {} if segment.pov is None else {"pov": segment.pov}
    return {"start": start, "end": end, "kind": segment.kind, "chapter": segment.chapter, **pov}


def _character(character: Character) -> dict[str, Any]:
    return {
        "id": character.id,
        "name": character.name,
        "aliases": list(character.aliases),
        "kind": character.kind,
        "pronouns": character.pronouns,
        "narrator": character.narrator,
        "second_person": character.second_person,
        "named": character.named,
        "passing": character.passing,
        "members": list(character.members),
        "mentions": [[*mention.span, mention.kind] for mention in character.mentions],
    }


def quote_as_dict(quote: Quote) -> dict[str, Any]:
    """Return a quote as JSON-ready values."""
    return {
        "id": quote.id,
        "start": quote.span.start,
        "end": quote.span.end,
        "kind": quote.kind,
        "speaker": quote.speaker,
        "addressees": list(quote.addressees),
        "confidence": round(float(quote.confidence), DIGITS),
        "by": quote.by,
        "evidence": [list(span) for span in quote.evidence],
    }


def _place(place: Place) -> dict[str, Any]:
    return {
        "id": place.id,
        "name": place.name,
        "mentions": [list(span) for span in place.mentions],
        "within": place.within,
    }


def _entity(entity: Entity) -> dict[str, Any]:
    return {"start": entity.span.start, "end": entity.span.end, "kind": entity.kind}


def _event(event: Event) -> dict[str, Any]:
    return {"start": event.span.start, "end": event.span.end}


def _scene(scene: Scene) -> dict[str, Any]:
    return {
        "id": scene.id,
        "start": scene.span.start,
        "end": scene.span.end,
        "place": scene.place,
        "place_confidence": round(float(scene.place_confidence), DIGITS),
        "place_evidence": [list(span) for span in scene.place_evidence],
        "present": list(scene.present),
        "mentioned": list(scene.mentioned),
        "viewpoint": scene.viewpoint,
        "time": None if scene.time is None else _time(scene.time),
        "crossings": [{"character": c.character, "kind": c.kind, "span": [*c.span]} for c in scene.crossings],
        "evidence": [list(span) for span in scene.evidence],
    }


def _time(time: SceneTime) -> dict[str, Any]:
    return {
        "label": time.label,
        "weekday": time.weekday,
        "hour": None if time.hour is None else round(time.hour, DIGITS),
        "part": time.part,
        "order": time.order,
        "mode": time.mode,
        "evidence": [list(span) for span in time.evidence],
    }


def _interlude(one: Interlude) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "start": one.span.start,
        "end": one.span.end,
        "holder": one.holder,
        "time": one.time,
        "scene": one.scene,
        "order": one.order,
        "supposed": one.supposed,
        "evidence": [list(span) for span in one.evidence],
    }


def _age(one: Age) -> dict[str, Any]:
    return {
        "character": one.character,
        "years": one.years,
        "start": one.span.start,
        "end": one.span.end,
        "by": one.by,
        "speaker": one.speaker,
        "now": one.now,
    }


def _trait(one: Trait) -> dict[str, Any]:
    return {
        "character": one.character,
        "kind": one.kind,
        "value": one.value,
        "part": one.part,
        "other": one.other,
        "start": one.span.start,
        "end": one.span.end,
        "by": one.by,
        "speaker": one.speaker,
        "confidence": round(float(one.confidence), DIGITS),
    }


def _whereabouts(one: Whereabouts) -> dict[str, Any]:
    return {
        "character": one.character,
        "place": one.place,
        "start": one.span.start,
        "end": one.span.end,
        "by": one.by,
        "speaker": one.speaker,
    }


def relation_as_dict(relation: Relation) -> dict[str, Any]:
    """Return a relation as it stands in the JSON."""
    return {
        "a": relation.a,
        "b": relation.b,
        "kind": relation.kind,
        "confidence": round(float(relation.confidence), DIGITS),
        "roles": [
            {
                "character": role.character,
                "word": role.word,
                "evidence": [list(span) for span in role.evidence],
            }
            for role in relation.roles
        ],
        "phases": [
            {
                "from_scene": phase.from_scene,
                "to_scene": phase.to_scene,
                "start": phase.span.start,
                "end": phase.span.end,
                "kind": phase.kind,
                "evidence": [list(span) for span in phase.evidence],
            }
            for phase in relation.phases
        ],
        "evidence": [list(span) for span in relation.evidence],
    }


def _placement(one: Placement) -> dict[str, Any]:
    return {
        "thing": one.thing,
        "place": one.place,
        "start": one.span.start,
        "end": one.span.end,
        "by": one.by,
        "known_to": list(one.known_to),
        "scene": one.scene,
    }


def feeling_as_dict(feeling: Feeling) -> dict[str, Any]:
    """Return a feeling as JSON-ready values."""
    return {
        "holder": feeling.holder,
        "start": feeling.span.start,
        "end": feeling.span.end,
        "feeling": feeling.feeling,
        "valence": round(feeling.valence, DIGITS),
        "toward": feeling.toward,
        "status": feeling.status,
        "said": feeling.said,
        "scene": feeling.scene,
        "confidence": round(float(feeling.confidence), DIGITS),
        "evidence": [[*feeling.span]],
    }


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "id": claim.id,
        "start": claim.span.start,
        "end": claim.span.end,
        "by": claim.by,
        "holder": claim.holder,
        "stance": claim.stance,
        "status": claim.status,
        "heard_by": list(claim.heard_by),
        "scene": claim.scene,
        "evidence": [list(span) for span in claim.evidence],
        "presumed": claim.presumed,
    }


def _deception(one: Deception) -> dict[str, Any]:
    return {"holder": one.holder, "claim": one.claim, "by": one.by, "until": one.until}


def _learning(one: Learning) -> dict[str, Any]:
    return {
        "character": one.character,
        "claim": one.claim,
        "source": one.source,
        "channel": one.channel,
        "scene": one.scene,
        "start": one.span.start,
        "end": one.span.end,
    }


_FIELDS: dict[str, Callable[[Story], Any]] = {
    "schema": lambda story: SCHEMA,
    "source": lambda story: _source(story.manuscript.source),
    "text": lambda story: story.text,
    "segments": lambda story: [_segment(segment) for segment in story.manuscript.segments],
    "characters": lambda story: [_character(character) for character in story.characters],
    "quotes": lambda story: [quote_as_dict(quote) for quote in story.quotes],
    "places": lambda story: [_place(place) for place in story.places],
    "entities": lambda story: [_entity(entity) for entity in story.entities],
    "events": lambda story: [_event(event) for event in story.events],
    "scenes": lambda story: [_scene(scene) for scene in story.scenes],
    "interludes": lambda story: [_interlude(one) for one in story.interludes],
    "whereabouts": lambda story: [_whereabouts(one) for one in story.whereabouts],
    "placements": lambda story: [_placement(one) for one in story.placements],
    "relations": lambda story: [relation_as_dict(relation) for relation in story.relations],
    "claims": lambda story: [_claim(claim) for claim in story.claims],
    "deceptions": lambda story: [_deception(one) for one in story.deceptions],
    "learnings": lambda story: [_learning(one) for one in story.learnings],
    "feelings": lambda story: [feeling_as_dict(feeling) for feeling in story.feelings],
    "ages": lambda story: [_age(one) for one in story.ages],
    "traits": lambda story: [_trait(one) for one in story.traits],
}


def _field(value: Any) -> str:
    if not isinstance(value, list) or not value:
        return _dump(value)
    return "[\n" + ",\n".join(_dump(record) for record in value) + "]"


def _dump(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
