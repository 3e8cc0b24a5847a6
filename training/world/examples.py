"""The gold stories as examples: what each decision about the world had before it, and what was right."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass
from typing import Any

from evaluation.gold_story import GoldStory
from evaluation.mapping import map_characters
from evaluation.own_stories import as_document
from evaluation.world import paragraph_from, same_place
from fabula.formats import from_text
from fabula.pipeline import read_people
from fabula.reading.account import Account
from fabula.reading.feelings.certainty import Certainty
from fabula.reading.feelings.feelers import Feelers
from fabula.reading.feelings.signs import find_signs
from fabula.reading.feelings.standing import standing_of
from fabula.reading.relations import chances, contact_of, find_pairs, have_to_do
from fabula.reading.relations.circle import Circle
from fabula.reading.relations.pairs import Features
from fabula.reading.relations.signs import Pair
from fabula.reading.scenes.boundaries import Boundaries
from fabula.reading.scenes.candidates import NOWHERE
from fabula.reading.scenes.presence import features_of, own_showings, showings, vector_of
from fabula.reading.scenes.setting import Settings
from fabula.reading.stretches import prose_stretches
from fabula.story import RelationKind, Story
from training.world.logistic import Example


@dataclass(frozen=True)
class Told:
    """One gold story and how the people of it were read; ``stands_for`` maps our ids to gold names."""

    gold: GoldStory
    account: Account
    stands_for: dict[str, str]


def tell(gold: GoldStory, models: Any) -> Told:
    """Read the people of a gold story."""
    account, _ = read_people(from_text(gold.text), models, None, lambda stage, done, total: None)
    story = Story(account.prose.manuscript, account.characters, account.quotes, (), ())
    return Told(gold, account, dict(map_characters(story, as_document(gold)).many))


def boundary_examples(told: Told) -> Iterator[tuple[Example, bool]]:
    """Yield every paragraph inside running prose that a scene could begin with.

    Breaks and headings are left standing: a scene that its author set off by one seldom says where it is.
    """
    manuscript = told.account.prose.manuscript
    ends = [paragraph.end for paragraph in manuscript.paragraphs]
    starts = [paragraph_from(ends, manuscript.text, scene.span.start) for scene in told.gold.scenes]
    opening = {first for first, _ in prose_stretches(manuscript)}
    boundaries = Boundaries(told.account)
    scene = starts[0]  # so far as Boundaries knows: where the stretch of prose begins
    for paragraph in range(starts[0] + 1, len(ends)):
        if paragraph in opening:
            scene = paragraph
        else:
            yield Example(boundaries.features(paragraph, scene)), paragraph in starts


def presence_examples(told: Told) -> Iterator[tuple[Example, bool]]:
    """Yield everybody shown or spoken of in each gold scene.

    Somebody without a name who is none of the gold cast is left out: nobody has said whether they are there.
    """
    for scene in told.gold.scenes:
        covered = told.account.tokens_in(scene.span)
        shown = showings(told.account, covered.start, covered.stop)
        total = own_showings(shown)
        for id, showing in shown.items():
            if id not in told.stands_for and not told.account.by_id[id].named:
                continue
            features = features_of(told.account, id, showing, total, len(shown))
            yield (
                Example(features, vector_of(told.account, showing)),
                told.stands_for.get(id) in scene.present,
            )


def place_examples(told: Told) -> Iterator[tuple[list[Example], list[bool]]]:
    """Yield the places each gold scene could be in, and which are right.

    None of the candidates is right where the gold place is not among them.
    """
    candidates = Settings(told.account).candidates
    places = {place.name: place for place in told.gold.places}
    for scene in told.gold.scenes:
        if not scene.place:
            continue
        covered = told.account.tokens_in(scene.span)
        found = candidates.features(covered.start, covered.stop)
        right = [key != NOWHERE and same_place(key, places[scene.place]) for key in found]
        if not any(right):
            right = [key == NOWHERE for key in found]
        yield [Example(features, candidates.vector(key)) for key, features in found.items()], right


@dataclass(frozen=True)
class Related:
    """The pairs of one story: kind -> features of each, and the kind of those that are marked."""

    pairs: dict[Pair, dict[RelationKind, Features]]
    marked: tuple[tuple[Pair, RelationKind], ...]


def related(told: Told, weighed: Container[str]) -> Related:
    """Return the pairs of a story; for a marked one, of several of ours, that of which most is shown.

    Only the features in ``weighed`` are kept: the stories are too few to tell what the others are worth.
    """
    pairs = find_pairs(told.account)
    names = {pair: {told.stands_for.get(id) for id in pair} for pair in pairs.shown}
    marked = []
    for relation in told.gold.relations:
        ours = [pair for pair in pairs.shown if names[pair] == {relation.a, relation.b}]
        if ours:
            marked.append((max(ours, key=lambda pair: contact_of(pairs.shown[pair])), relation.kind))
    asked = {pair for pair, shown in pairs.shown.items() if have_to_do(shown)} | {pair for pair, _ in marked}
    features = {pair: pairs.features(pair) for pair in pairs.shown if pair in asked}
    kept = {
        pair: {kind: {name: one[name] for name in one if name in weighed} for kind, one in kinds.items()}
        for pair, kinds in features.items()
    }
    return Related(kept, tuple(marked))


def relation_examples(
    story: Related, alone: Features | None = None
) -> Iterator[tuple[list[Example], list[bool]]]:
    """Yield the kinds each marked pair may be of; with its circle, by the weights for each pair alone."""
    pairs = story.pairs
    if alone is not None:
        circle = Circle({pair: chances(kinds, alone) for pair, kinds in pairs.items()})
        pairs = {pair: circle.joined(pair, kinds) for pair, kinds in pairs.items()}
    for pair, right in story.marked:
        yield [Example(one) for one in pairs[pair].values()], [kind == right for kind in pairs[pair]]


def feeling_examples(told: Told) -> Iterator[tuple[Example, bool]]:
    """Yield the signs that share words with a marked feeling, and whether it is read as it is marked.

    Not every feeling of a story is marked, so nobody knows of the other signs whether they are right.
    """
    account = told.account
    feelers, certainty = Feelers(account), Certainty(account)
    marked = {token: one for one in told.gold.feelings for token in account.tokens_in(one.span)}
    for sign in find_signs(account):
        gold = next((marked[at] for at in range(sign.first, sign.last + 1) if at in marked), None)
        holder, _ = feelers.of(sign)
        if gold is not None and holder is not None:
            yield (
                Example(dict(certainty.features(sign, holder))),
                told.stands_for.get(holder) == gold.holder
                and (sign.sense.valence > 0) == (gold.valence == "positive")
                and (standing_of(account, sign) == "felt") == (gold.status == "felt"),
            )
