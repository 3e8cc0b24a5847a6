"""Unsaid: what the author calls somebody and the text calls nobody: it tells the reading nothing.

So the story is read without such a name, which is put in at the end: whoever is only called otherwise, or
only comes to it by a line, is shown so at once, and nothing else changes by it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from fabula.corrections.facts import fold
from fabula.reading.cast.person import Person, Unsaid
from fabula.reading.mentions import Mentions


def telling_words(mentions: Mentions) -> frozenset[str]:
    """Return the words by which the text names people, or says what they are, and those of its headings."""
    tokens, manuscript = mentions.prose.tokens, mentions.prose.manuscript
    names = (one for one in mentions.all if one.kind == "name")
    words = {tokens.lower[token].strip(".") for one in names for token in range(one.first, one.last + 1)}
    headings = (one.span.of(manuscript.text) for one in manuscript.segments if one.kind == "heading")
    heads = (word.strip(HEADING) for heading in headings for word in heading.lower().split())
    povs = (word for one in manuscript.segments if one.pov for word in fold(one.pov).split())
    return frozenset((*words, *heads, *povs, *(one.noun for one in mentions.all)))


HEADING = " #*_~=:.,;!?-–—'’\"“”()[]"  # beside a word of a heading


def tells_nothing(name: str, person: Person, said: Collection[str]) -> bool:
    """Say whether every word of a name is somebody's own, or tells nothing; ``said`` are those that do.

    >>> one = Person("Ada", ("Ada", "Miss Brook"), "f")
    >>> said = {"ada", "brook", "vane"}
    >>> [tells_nothing(name, one, said) for name in ("Ada Brook", "Zora Quist", "Ada Vane")]
    [True, True, False]
    """
    own = {word for form in (person.name, *person.forms) for word in fold(form).split()}
    return all(word in own or word not in said for word in fold(name).split())


def with_unsaid(persons: Sequence[Person], unsaid: Unsaid) -> tuple[Person, ...]:
    """Return people with the names that are put in at the end; the last of them is what they are called."""
    return tuple(called(one, unsaid[n]) if n in unsaid else one for n, one in enumerate(persons))


def without_unsaid(persons: Sequence[Person], before: Sequence[Person], unsaid: Unsaid) -> tuple[Person, ...]:
    """Return people without these names again, as they were ``before`` but for what else has been learnt."""
    return tuple(
        _uncalled(one, before[n], unsaid[n]) if n in unsaid else one for n, one in enumerate(persons)
    )


def called(one: Person, names: tuple[str, ...]) -> Person:
    """Return somebody who goes by some more names, and is shown by the last."""
    forms = dict.fromkeys(filter(None, (*one.forms, one.name, *names)))
    return replace(one, name=names[-1], forms=tuple(forms))


def _uncalled(one: Person, before: Person, names: tuple[str, ...]) -> Person:
    since = (form for form in one.forms if form not in (before.name, *names))
    return replace(one, name=before.name, forms=tuple(dict.fromkeys((*before.forms, *since))))
