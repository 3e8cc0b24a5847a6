"""Lemmas: the base forms of words, looked up only once each."""

from __future__ import annotations

from functools import cache

from fabula.reading.lexicon import inflect, load_lines

_ENDINGS = ("ing", "ed", "es", "s")


@cache
def lemma(word: str) -> str:
    """Return the base form of a word in lower case.

    >>> lemma("eyes"), lemma("walked")
    ('eye', 'walk')
    """
    import simplemma  # its tables take a moment to load

    return simplemma.lemmatize(word, lang="en").lower()


@cache
def verb_lemma(form: str) -> str:
    """Return the base form of a verb, whose forms may be words by themselves as well.

    >>> verb_lemma("shook"), verb_lemma("lent"), verb_lemma("clearing")
    ('shake', 'lend', 'clear')
    """
    base = _irregular().get(form, lemma(form))
    if base != form:
        return base
    stems = [form.removesuffix(ending) for ending in _ENDINGS if form.endswith(ending)]
    likely = [one for stem in stems for one in (stem, f"{stem}e", stem[:-1]) if len(one) > 1]
    return next((one for one in likely if form in inflect(one) and lemma(one) == one), form)


@cache
def _irregular() -> dict[str, str]:
    rows = (line.split() for line in load_lines("irregular_verbs"))
    return {form: base for base, *forms in rows for form in forms}
