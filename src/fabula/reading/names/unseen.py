"""Unseen: names that the trained reader saw nobody in, and that nothing else in the story bears out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fabula.models.reader.network import TokenReading
from fabula.reading.lexicon import load_words
from fabula.reading.names.evidence import Evidence, Key
from fabula.reading.names.name import NameMention


def unseen(
    runs: Sequence[NameMention], evidence: Mapping[Key, Evidence], reading: TokenReading
) -> frozenset[Key]:
    """Return the names that stand for nobody, as the reader has them: *Chance would be a fine thing*.

    In none of their mentions did it think of somebody, however little; and nobody has them with a title,
    says a line by a tag, is called or told to be named so, nor bears somebody's last name.
    """
    doubtful = {key for key, shown in evidence.items() if not _is_borne_out(key, shown)}
    key_at = {
        token: run.key for run in runs if run.key in doubtful for token in range(run.first, run.last + 1)
    }
    for phrase in reading.people if key_at else ():
        for token in range(phrase.first, phrase.last + 1):
            doubtful.discard(key_at.get(token, ()))
    return frozenset(doubtful)


def _is_borne_out(key: Key, shown: Evidence) -> bool:
    """Say whether something besides its capital makes a name: a word that is not common and acts, for one."""
    strange = shown.acts > 0 and load_words("common_in_prose").isdisjoint(key)
    return strange or shown.family or shown.titled + shown.speaks + shown.called + shown.named > 0
