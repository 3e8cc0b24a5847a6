"""Forms: the ways a story names someone, a title and words each, and which of them to show."""

from __future__ import annotations

from collections.abc import Mapping

from fabula.reading.cast.titles import SHORT_RANKS, full_title, shown_title
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.names.name import ADJECTIVAL_TITLES, INITIALS_ALONE, PARTICLES, NameMention

Form = tuple[str, tuple[str, ...]]  # a title ("" for none, "the" for a description) and words, in lower case

ARTICLE = "the"
FEW = 4  # times that a person is named, up to which a full name that stands once is the one to show
SHARE = 0.04  # of the times that a person is named, which a full name is to have to be the one to show
ENOUGH = 4  # times at which it is so, whatever the share


def form_of(name: NameMention) -> Form:
    """Return the form of a name mention; several initials have no stops in it: T.J. is TJ."""
    words = tuple(
        word.lower().replace(".", "") if INITIALS_ALONE.fullmatch(word) else word.lower()
        for word in name.words
    )
    if name.described:
        return ARTICLE, tuple(part for word in words for part in word.split("-"))  # the Prime-Minister
    title = "" if name.title in ADJECTIVAL_TITLES else name.title
    return title, words


def is_initial(word: str) -> bool:
    """Say whether a word of a form is an initial.

    >>> is_initial("j."), is_initial("jo")
    (True, False)
    """
    return (len(word) == 2 and word[1] == ".") or len(word) == 1


def is_single(form: Form) -> bool:
    """Say whether a form is one name, with a title or none; what follows a particle is one with it.

    >>> is_single(("mrs", ("van", "der", "quill"))), is_single(("", ("de", "quill")))
    (True, True)
    >>> is_single(("mrs", ("ada", "quill")))
    False
    """
    _, words = form
    return len(words) == 1 or words[0] in PARTICLES


def within(one: Form, other: Form) -> bool:
    """Say whether one name is part of the other ("Quill", "Jonas Quill"): side by side they say nothing."""
    if (full_title(one[0]),) == other[1] or (full_title(other[0]),) == one[1]:
        return True  # Captain Quill, the Captain
    return not (one[0] and other[0]) and (set(one[1]) <= set(other[1]) or set(other[1]) <= set(one[1]))


def shown(name: NameMention, told_apart: str = "") -> str:
    """Return a name as the story writes it, its title in a standard spelling.

    What is no more than an adjective stands before it where somebody is ``told_apart`` by that, Little Bear,
    or has no name but what they are, Old Woman; an initial by which they are stands behind: Jo P.
    """
    words = " ".join(name.words)
    if name.described:
        return f"the {words}"
    if is_initial(told_apart):
        words = f"{words} {told_apart.upper()}"
    needed = bool(told_apart) or " ".join(name.key) in load_words("generic_nouns")
    if name.title and (needed or name.title not in ADJECTIVAL_TITLES):
        words = f"{shown_title(name.title)} {words}"
    return words


def best_name(counts: Mapping[str, int]) -> str:
    """Choose the fullest name that is not a rarity: given and last name without a title if there is one.

    What is written without a capital, as a handle in a chat is, is chosen only where there is no other.

    So is a nation, however often somebody is called by it.

    >>> best_name({"Jonas Quill": 1, "Jonas": 2}), best_name({"Jonas Quill": 1, "Jonas": 9})
    ('Jonas Quill', 'Jonas')
    >>> best_name({"the Dane": 9, "Sten": 1})
    'Sten'
    """
    total = sum(counts.values())
    titles, given, nations = load_pairs("titles"), load_pairs("first_names"), load_pairs("nations")
    alone = {name.lower() for name in counts if " " not in name}

    def is_epithet(words: list[str]) -> bool:
        """Tell Yorkshire Ada, which is Ada with an epithet, from a given and a last name."""
        first, last = words[0].lower(), words[-1].lower()
        return len(words) == 2 and last in alone & given.keys() and first not in given and first not in alone

    def rank(name: str) -> tuple[float, ...]:
        words = [word for word in name.split() if word not in PARTICLES]
        title = words[0].rstrip(".").lower() in titles.keys() | SHORT_RANKS.keys()
        bare_title = title and len(words) == 1
        full = len(words) - title >= 2 and words[0] != ARTICLE and not is_initial(words[title])
        full = full and not is_epithet(words)
        full = full and (counts[name] >= max(2, min(ENOUGH, SHARE * total)) or total <= FEW)
        return (
            name != name.lower(),
            words[0] != ARTICLE or words[-1].lower() not in nations,
            full,
            not title and full,
            not bare_title,
            counts[name],
            -len(name),
        )

    return max(sorted(counts), key=rank)
