"""Emotions: which feelings the words of a question name."""

from __future__ import annotations

from fabula.asking.words import base_forms

_PARTS = ("verb", "adj", "state", "noun", "adv")


def feelings_named(words: str) -> frozenset[str]:
    """Return the feelings that words name or show, as a Feeling has them, and the words themselves.

    >>> sorted(feelings_named("angry")), sorted(feelings_named("loves"))
    (['anger', 'angry'], ['love'])
    """
    from fabula.reading.feelings.words import senses  # its package is heavy to import

    forms = base_forms(words)
    shown = (senses().get((part, form)) for form in forms for part in _PARTS)
    return frozenset({sense.feeling for sense in shown if sense is not None}.union(forms))
