"""World: the scenes, and what happens, is told and is felt in them, read from an account."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from fabula.corrections.facts import Facts
from fabula.manuscript import Manuscript
from fabula.reading.account import Account
from fabula.reading.claims import read_claims
from fabula.reading.claims.placing import Where
from fabula.reading.earlier import Earlier
from fabula.reading.feelings import find_feelings
from fabula.reading.interludes import find_interludes
from fabula.reading.names import NameMention
from fabula.reading.places.gathering import gather_places
from fabula.reading.places.whereabouts import find_whereabouts
from fabula.reading.relations import find_relations
from fabula.reading.scenes import bare, read_scenes, scene_spans
from fabula.reading.scenes.apart import back_where_they_were, interludes_apart
from fabula.reading.scenes.moments import place_interludes
from fabula.reading.scenes.setting import Settings
from fabula.reading.scenes.staying import where_they_stayed
from fabula.reading.scenes.told import scenes_told
from fabula.reading.things.placements import find_placements
from fabula.reading.traits import find_traits
from fabula.reading.traits.ages import find_ages
from fabula.story import (
    Feeling,
    Interlude,
    Relation,
    Scene,
    Story,
)


def read_scenes_and_places(
    manuscript: Manuscript, account: Account, place_names: tuple[NameMention, ...], facts: Facts,
    earlier: Earlier,
) -> tuple[Story, Settings, dict[str, str], tuple[Interlude, ...]]:  # fmt: skip
    """Return the story up to its scenes; where they are; and the interludes without their order."""
    kept, noted = earlier.kept, earlier.noting(account)
    begins = earlier.same("begins", facts.begins)
    settings = kept("settings", lambda: Settings(noted), account)
    shifts = kept("shifts", lambda: scene_spans(noted, begins), account, begins)
    whole = kept("interludes whole", lambda: find_interludes(noted, shifts), account, shifts)
    apart = kept(
        "interludes apart", lambda: interludes_apart(account, shifts, whole, begins),
        account, shifts, whole, begins,
    )  # fmt: skip
    spans, interludes = earlier.same("spans", apart[0]), earlier.same("interludes", apart[1])
    told = earlier.same("scenes told", scenes_told(account, spans, facts.scenes))
    where = [one.place for one in told]
    settled = kept(
        "scenes settled",
        lambda: where_they_stayed(
            settings.account, spans, where,
            back_where_they_were(shifts, spans, where, settings.places_of(spans, where), interludes),
        ),
        settings, shifts, spans, told, interludes,
    )  # fmt: skip
    places, place_ids = kept(
        "places", lambda: gather_places(place_names, settings, settled), place_names, settings, settled
    )
    scenes = kept(
        "scenes", lambda: read_scenes(noted, spans, settled, place_ids, interludes, told),
        account, spans, settled, place_ids, interludes, told,
    )  # fmt: skip
    times = earlier.same("times told", [one.time for one in told])
    placed = kept(
        "placed", lambda: place_interludes(noted, spans, interludes, times),
        account, spans, interludes, times,
    )  # fmt: skip
    story = Story(
        manuscript, account.characters, account.quotes, places, scenes, account.entities, account.events,
        interludes=placed, tokens=replace(account.prose.tokens, text=manuscript.text, reading=None),
    )  # fmt: skip
    return story, settings, place_ids, interludes


def read_world(
    staged: Story, account: Account, settings: Settings, place_ids: dict[str, str],
    interludes: tuple[Interlude, ...], facts: Facts, earlier: Earlier,
) -> Story:  # fmt: skip
    """Return the story with what is told of things and people, and what is claimed, in its scenes."""
    kept, noted, scenes = earlier.kept, earlier.noting(account), staged.scenes
    whereabouts = kept(
        "whereabouts", lambda: find_whereabouts(account, settings, place_ids, scenes),
        account, settings, place_ids, scenes,
    )  # fmt: skip
    placements = kept("placements", lambda: find_placements(noted, scenes), account, scenes)
    where = earlier.same("where", Where(staged.places, whereabouts, placements))
    no_claims = earlier.same("none", facts.no_claims)
    known = kept(
        "claims", lambda: read_claims(noted, scenes, staged.interludes, where, no_claims),
        account, scenes, staged.interludes, where, no_claims,
    )  # fmt: skip
    return replace(
        staged, whereabouts=whereabouts, placements=placements,
        ages=kept("ages", lambda: find_ages(account, interludes), account, interludes),
        traits=kept("traits", lambda: find_traits(account, interludes), account, interludes),
        claims=known.claims, learnings=known.learnings, deceptions=known.deceptions,
    )  # fmt: skip


def read_bonds(
    account: Account, scenes: Sequence[Scene], facts: Facts, earlier: Earlier
) -> tuple[tuple[Feeling, ...], tuple[Relation, ...]]:
    """Return what people feel, and who is what to whom."""
    noted, stretches = earlier.noting(account), earlier.same("stretches", bare(scenes))
    said = earlier.same("said relations", facts.relations)
    feelings = earlier.kept("feelings", lambda: find_feelings(noted, stretches), account, stretches)
    relations = earlier.kept(
        "relations", lambda: find_relations(noted, stretches, feelings, said),
        account, stretches, feelings, said,
    )  # fmt: skip
    return feelings, relations
