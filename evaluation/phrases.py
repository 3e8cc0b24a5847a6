"""Places, groups, vehicles and events in LitBank: the annotated phrases, with the very ends annotated.

*Entities* are whole noun phrases, nested ones too, by kind: a building (FAC), a natural place (LOC), a town
or country (GPE), an organised group (ORG), a vehicle (VEH); a phrase of the right ends and the wrong kind is
wrong. Pronouns for them are not asked for. ``with_people`` adds every mention of people, pronouns and the
attributes of copulas too: the six kinds on which entity taggers are compared. *Events* are LitBank's: the
words that tell what did happen (realis).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, get_args

from evaluation.documents import Document
from evaluation.spans import NOTHING, Agreement, exact_agreement
from fabula.story import EntityKind, Story

KINDS: tuple[str, ...] = get_args(EntityKind)
ENTITIES = (*KINDS, "all", "with_people")
EVENTS = "events"


def score_phrases(story: Story, document: Document) -> dict[str, Agreement]:
    """Return the agreement on each kind of entity, on all kinds and on events.

    Events are left out where the document has none annotated.
    """
    gold = {(entity.span, entity.kind) for entity in document.entities}
    ours = {(entity.span, entity.kind) for entity in story.entities}
    people = {(mention.span, "PER") for character in story.characters for mention in character.mentions}
    agreements = {
        kind: exact_agreement(
            {one for one in gold if one[1] == kind}, {one for one in ours if one[1] == kind}
        )
        for kind in KINDS
    }
    agreements["all"] = exact_agreement({one for one in gold if one[1] in KINDS}, ours)
    agreements["with_people"] = exact_agreement(gold, ours | people)
    if document.events is not None:
        agreements[EVENTS] = exact_agreement(document.events, {event.span for event in story.events})
    return agreements


def figures(scores: Sequence[Mapping[str, Agreement]]) -> dict[str, Any]:
    """Return gold, precision, recall and F1 of the entities by kind, and of the events, pooled."""
    pooled = {
        name: sum((score.get(name, NOTHING) for score in scores), NOTHING) for name in (*ENTITIES, EVENTS)
    }
    shown = {name: {"gold": agreement.gold, **agreement.figures()} for name, agreement in pooled.items()}
    return {"entities": {name: shown[name] for name in ENTITIES}, EVENTS: shown[EVENTS]}
