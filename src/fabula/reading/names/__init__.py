"""Names: where the story names someone, told from places, peoples, brands and words that open sentences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from operator import attrgetter

from fabula.corrections.facts import Facts, fold
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.names.answers import names_told
from fabula.reading.names.boxes import only_boxed
from fabula.reading.names.capitals import CapitalReader
from fabula.reading.names.evidence import Evidence, is_person, weigh
from fabula.reading.names.labels import find_labels, handles, labelled_names, signed_names, small_names
from fabula.reading.names.name import NameMention
from fabula.reading.names.name_words import NameWords
from fabula.reading.names.openers import openers
from fabula.reading.names.placeholders import named_as_written, stand_in_words
from fabula.reading.names.set_aside import set_aside
from fabula.reading.names.unseen import unseen
from fabula.reading.prose import Prose
from fabula.span import Span
from fabula.story import CastMember

__all__ = ["NameMention", "find_names", "known_words", "with_told"]

MOSTLY = 0.6  # share of a name's mentions behind "the" from which it is a description: the Locksmith


def find_names(
    prose: Prose, known: frozenset[str] = frozenset(), nobody: frozenset[str] = frozenset()
) -> tuple[tuple[NameMention, ...], tuple[NameMention, ...]]:
    """Return the mentions of people's names and those of places' names, in the order of the text.

    ``known`` are words, in lower case, that are known to be people's names before the story is read,
    ``nobody`` names, folded, that are known to be nobody's.
    """
    labels = tuple(find_labels(prose).values())
    small = small_names(prose, labels)
    known = known | stand_in_words() | names_told(prose) | labelled_names(prose, labels) | small
    read = prose.manuscript.stand_ins
    known |= signed_names(prose) | {name.lower() for name, _ in read}
    runs = _with_articles(prose, list(CapitalReader(prose, NameWords(prose, known, small)).runs()))
    runs = _as_labelled(prose, runs, labels)
    evidence = weigh(prose, runs)
    scores = {key: shown.score for key, shown in evidence.items()}  # a name may stand there a thousand times
    spoken = {run.key for run in runs if run.described and evidence[run.key].speaks}
    others = [nobody and fold(run.span.of(prose.tokens.text)) in nobody for run in runs]
    aside = set_aside(prose, runs) | only_boxed(prose, runs)
    opening = openers(prose)
    reading = prose.tokens.reading
    nowhere = frozenset() if reading is None else unseen(runs, evidence, reading)
    people = tuple(
        run
        for index, (run, other) in enumerate(zip(runs, others, strict=True))
        if not (other or index in aside)
        and (
            (
                run.key not in nowhere
                and not (run.first in opening and run.first == run.last)
                and is_person(evidence[run.key], scores[run.key], run)
            )
            or known.intersection(run.key)
            or (run.described and run.key[-1:] in spoken)  # the Grey Fox, where the Fox speaks
        )
    )
    people = tuple(sorted((*people, *handles(prose, labels, people)), key=attrgetter("first")))
    places = tuple(
        run
        for run, other in zip(runs, others, strict=True)
        if not run.described and (other or scores[run.key] <= 0) and _is_placed(evidence[run.key])
    )
    return tuple(named_as_written(run, read) for run in people), tuple(
        named_as_written(run, read) for run in places
    )


def _is_placed(evidence: Evidence) -> bool:
    return 2 * (evidence.place + evidence.where) >= evidence.count or evidence.placed


def with_told(
    prose: Prose, found: tuple[tuple[NameMention, ...], tuple[NameMention, ...]], facts: Facts
) -> tuple[tuple[NameMention, ...], tuple[NameMention, ...]]:
    """Return the names of people and of places, anew if the author says more of them than was found."""
    text = prose.tokens.text
    seen = {fold(form) for name in found[0] for form in (name.span.of(text), " ".join(name.words))}
    unseen = [CastMember(name) for name in facts.names if fold(name) not in seen]
    text = prose.tokens.text.lower() if unseen else ""
    known = frozenset(word for word in known_words(unseen) if word in text)
    if not facts.nobody and not known:
        return found
    return find_names(prose, known, facts.nobody)


def _with_articles(prose: Prose, runs: Sequence[NameMention]) -> list[NameMention]:
    """Take the article into the names that mostly stand behind one."""
    lower = prose.tokens.lower

    def is_determined(run: NameMention) -> bool:
        return run.described or (not run.title and run.first > 0 and lower[run.first - 1] == "the")

    count = Counter(run.key for run in runs if not run.plural)
    determined = Counter(run.key for run in runs if not run.plural and is_determined(run))
    return [
        _as_description(prose, run)
        if not run.plural and not run.title and determined[run.key] > MOSTLY * count[run.key]
        else run
        for run in runs
    ]


def _as_labelled(prose: Prose, runs: Sequence[NameMention], labels: Sequence[Span]) -> list[NameMention]:
    """Leave the article out of names that stand without one above their lines: DRIVER, of "the DRIVER"."""
    text = prose.tokens.text
    keys = {tuple(words.lower().split()) for label in labels if (words := label.of(text)).isupper()}
    return [
        replace(run, first=run.first + 1, span=prose.tokens.span(run.first + 1, run.last), described=False)
        if run.described and run.key in keys
        else run
        for run in runs
    ]


def _as_description(prose: Prose, run: NameMention) -> NameMention:
    first = run.first
    if not run.described and first and prose.tokens.lower[first - 1] == "the":
        first -= 1
    return replace(run, first=first, span=prose.tokens.span(first, run.last), described=True)


def known_words(cast: Iterable[CastMember]) -> frozenset[str]:
    """Return the words of a given cast's names, in lower case, that stand for no title and no common noun."""
    titles, nouns = load_pairs("titles"), load_words("person_nouns")
    words = (
        word.rstrip(".")
        for member in cast
        for name in (member.name, *member.aliases)
        for word in name.split()
    )
    return frozenset(
        word.lower()
        for word in words
        if word[:1].isupper() and word.lower() not in titles and word.lower() not in nouns
    )
