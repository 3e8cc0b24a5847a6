"""Given cast: names matched to the people that the author says are in the story."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from fabula.reading.cast.forms import Form, form_of
from fabula.reading.cast.person import Cast, Person, sex_of
from fabula.reading.lexicon import load_pairs
from fabula.reading.names import NameMention
from fabula.story import CastMember


def match_given(names: tuple[NameMention, ...], given: Sequence[CastMember]) -> Cast:
    """Give each name mention to the member who goes by it, or by most of it, or to no one."""
    people = tuple(
        Person(member.name, tuple(dict.fromkeys((member.name, *member.aliases))), sex_of(member.pronouns),
               member.kind == "group", member.pronouns, member.narrator)
        for member in given
    )  # fmt: skip
    matcher = _GivenMatcher(people)
    return Cast(people, tuple(matcher.match(form_of(name)) for name in names))


class _GivenMatcher:
    """Finds the member of a given cast whom a form names."""

    def __init__(self, people: tuple[Person, ...]) -> None:
        self.people = people
        self.titles = load_pairs("titles")
        self.exact: dict[str, int] = {}
        self.words: dict[int, list[frozenset[str]]] = defaultdict(list)
        for index, person in enumerate(people):
            for alias in person.forms:
                words = self._fold(alias)
                self.exact.setdefault(" ".join(words), index)
                self.words[index].append(frozenset(word for word in words if word not in self.titles))

    def _fold(self, name: str) -> list[str]:
        return [word.rstrip(".").removesuffix("'s").lower() for word in name.replace("’", "'").split()]

    @cache  # noqa: B019 - lives as long as one matching
    def match(self, form: Form) -> int:
        title, words = form
        folded = [word.rstrip(".") for word in words]
        for trial in ([title, *folded], folded):
            found = self.exact.get(" ".join(filter(None, trial)), -1)
            if found >= 0 and self._fits(found, title):
                return found
        wanted = set(folded)
        options = [
            index
            for index, aliases in self.words.items()
            if self._fits(index, title)
            and any(wanted <= alias or (alias and alias <= wanted) for alias in aliases)
        ]
        return options[0] if len(options) == 1 else -1

    def _fits(self, index: int, title: str) -> bool:
        return {self.people[index].sex, self.titles.get(title, "u")} != {"m", "f"}
