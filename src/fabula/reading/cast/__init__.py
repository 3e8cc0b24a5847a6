"""Cast: names gathered into people: Mr. Quill, Jonas and Jonas Quill are one and his sister another."""

from __future__ import annotations

from collections.abc import Sequence

from fabula.corrections import Merge
from fabula.corrections.facts import Facts
from fabula.reading.cast.clustering import Clustering
from fabula.reading.cast.given_cast import match_given
from fabula.reading.cast.person import Cast, Person, sex_of
from fabula.reading.cast.told import tell
from fabula.reading.cast.vocatives import is_vocative
from fabula.reading.cast.witnesses import Witnesses
from fabula.reading.cues import Cues
from fabula.reading.mentions import Mentions
from fabula.reading.names.placeholders import is_readers
from fabula.reading.prose import Prose
from fabula.story import CastMember

__all__ = ["Cast", "Person", "gather_cast", "is_vocative", "sex_of", "tell"]


def gather_cast(
    prose: Prose,
    mentions: Mentions,
    cues: Cues,
    given: Sequence[CastMember] | None = None,
) -> Cast:
    """Cluster the name mentions into people; with a ``given`` cast only its members are people."""
    if given is not None:
        return match_given(mentions.names, given)
    cast = Clustering(Witnesses(prose, mentions, cues)).gather()
    readers = [person.name for person in cast.people if is_readers(person.name)]
    return tell(cast, mentions.names, Facts(tuple(Merge(name, readers[0]) for name in readers[1:])))
