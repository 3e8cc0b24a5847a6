"""Namesakes: what tells two people of one name apart.

*Old Quill* and *young Quill*, *Big Ada* and *Little Ada*, *Jo P.* and *Jo R.*: such a word stands in the form
of a name as a title does, where the story has both of the two. Nor is *Old Quill* Mrs. Quill: the word is a
man's there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from fabula.reading.cast.forms import Form, form_of
from fabula.reading.cast.titles import MARRIED, PARENTS
from fabula.reading.lexicon import load_pairs
from fabula.reading.names.name import NameMention
from fabula.reading.prose import Prose

AGES = {
    "old": "old", "senior": "old", "young": "young", "junior": "young", "little": "young", "baby": "young",
}  # fmt: skip
COMPARED = {"elder": "old", "older": "old", "eldest": "old", "younger": "young", "youngest": "young"}
SIZES = {"big": "big", "little": "small", "small": "small", "wee": "small", "tiny": "small"}
WED = "wed"  # what a namesake is seen to be by a title such as Mrs.
OPPOSED = (frozenset({"old", "young"}), frozenset({"big", "small"}))

Key = tuple[str, ...]


def forms_of(prose: Prose, names: tuple[NameMention, ...]) -> list[Form]:
    """Return the form of every name; what tells somebody from a namesake of theirs is its title."""
    told = [dict(_distinctions(prose, name)) for name in names]
    seen: dict[Key, set[str]] = defaultdict(set)
    for name, marks in zip(names, told, strict=True):
        seen[name.key].add("old" if name.title in PARENTS else WED if name.title in MARRIED else "")
        for mark, key in marks.items():
            seen[key].add(mark)
    return [
        next(((mark, key) for mark, key in marks.items() if _has_rival(mark, seen[key])), form_of(name))
        for name, marks in zip(names, told, strict=True)
    ]


def are_apart(titles: set[str]) -> bool:
    """Say whether no one person bears some titles, as nobody is old Quill and young Quill."""
    initials = {title for title in titles if _is_initial(title)}
    if "old" in titles and not titles.isdisjoint(MARRIED):
        return True
    if "young" in titles and not titles.isdisjoint(PARENTS):
        return True
    return len(initials) > 1 or any(pair <= titles for pair in OPPOSED)


def tells_apart(title: str) -> bool:
    """Say whether what stands in a form as a title is there to tell somebody from a namesake."""
    return _is_initial(title) or any(title in pair for pair in OPPOSED)


def _is_initial(mark: str) -> bool:
    """Tell the initial that stands for a title from the M of Monsieur, which has lost its stop."""
    return mark[1:] == "."


def _has_rival(mark: str, seen: set[str]) -> bool:
    if _is_initial(mark):
        return sum(_is_initial(other) for other in seen) > 1
    return (mark == "old" and WED in seen) or any(mark in pair and pair <= seen for pair in OPPOSED)


def _distinctions(prose: Prose, name: NameMention) -> Iterator[tuple[str, Key]]:
    """Yield what may tell a name from a namesake's, each with the words of the name that they share."""
    key, first = name.key, name.key[0]
    if age := _age(prose, name):
        yield age, key
    if name.title in SIZES:
        yield SIZES[name.title], key
    if first in SIZES and len(key) == 2 and key[1] in load_pairs("first_names"):
        yield SIZES[first], key[1:]
    last = prose.tokens.lower[name.last].rstrip(".")
    if name.last > name.first and len(key) == 1 and len(last) == 1 and last.isalpha() and last != first:
        yield f"{last}.", key


def _age(prose: Prose, name: NameMention) -> str:
    """Return old or young for a name that is so told from a namesake's."""
    lower = prose.tokens.lower
    before = lower[name.first - 1] if name.first else ""
    after = lower[name.last + 1 : name.last + 4]
    if before in COMPARED:
        return COMPARED[before]
    if after[:1] == [","]:
        after = after[1:]
    if after[:1] == ["the"] and after[1:2] and after[1] in COMPARED:
        return COMPARED[after[1]]
    return AGES.get(name.generation, AGES.get(name.title, ""))
