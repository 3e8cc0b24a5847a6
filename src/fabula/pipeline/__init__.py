"""Pipeline: how a manuscript becomes a story, layer after layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from fabula.callbacks import Hear, Progress
from fabula.corrections import Correction
from fabula.manuscript import Manuscript
from fabula.models.workers import beside
from fabula.pipeline.layers import Models
from fabula.pipeline.people import STRANGER, read_people, read_people_and_facts
from fabula.pipeline.world import read_bonds, read_scenes_and_places, read_world
from fabula.reading.earlier import Earlier
from fabula.reading.told import find_stale
from fabula.story import (
    CastMember,
    Story,
)

__all__ = ["STRANGER", "Models", "read", "read_people"]


LONG = 200_000  # characters from which a second process pays for its start


def read(
    manuscript: Manuscript,
    models: Models,
    cast: Sequence[CastMember] | None = None,
    progress: Progress | None = None,
    corrections: Sequence[Correction] = (),
    earlier: Earlier | None = None,
    hear: Hear | None = None,
) -> Story:
    """Read a manuscript; with a ``cast`` its members are the named characters, and no one else is.

    The ``corrections`` are the author's word: every layer takes as given what they say of it. ``earlier`` is
    what was found when the story was last read, and then what is found now. ``hear`` is called with
    the people and the lines alone as soon as they are known, halfway: no later layer changes them. Where all
    that is new is what the author says of some lines, it is called before that too, with what first follows.
    """
    report = progress or (lambda stage, done, total: None)
    # What was read before may be there still: then no process is started for it.
    pays = earlier is None and len(manuscript.text) >= LONG
    earlier = earlier or Earlier(remembers=False)
    account, place_names, facts = read_people_and_facts(
        manuscript, models, cast, report, corrections, earlier, hear
    )
    if hear is not None:
        hear(Story(manuscript, account.characters, account.quotes, (), ()))
    staged, settings, place_ids, interludes = read_scenes_and_places(
        manuscript, account, place_names, facts, earlier
    )
    # What people feel and are to one another is found apart: of a novel, on a process of its own.
    with beside(lambda: read_bonds(account, staged.scenes, facts, earlier), pays) as bonds:
        story = read_world(staged, account, settings, place_ids, interludes, facts, earlier)
        feelings, relations = bonds()
    report("reading", 4, 4)
    return replace(
        story, feelings=feelings, relations=relations,
        stale_corrections=find_stale(corrections, facts, account),
    )  # fmt: skip
