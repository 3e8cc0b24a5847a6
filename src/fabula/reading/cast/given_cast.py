"""Given cast: names matched to the people that the author says are in the story."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from fabula.reading.cast.forms import Form, form_of, is_single
from fabula.reading.cast.person import Cast, Person, sex_of
from fabula.reading.lexicon import load_pairs
from fabula.reading.names import NameMention
from fabula.story import CastMember

TOLD_APART = 3  # times that a namesake is named with more than the last name, at least


def match_given(names: tuple[NameMention, ...], given: Sequence[CastMember]) -> Cast:
    """Give each name mention to the member who goes by it, or by most of it, or to no one."""
    people = tuple(
        Person(member.name, tuple(dict.fromkeys((member.name, *member.aliases))), sex_of(member.pronouns),
               member.kind == "group", member.pronouns, member.narrator)
        for member in given
    )  # fmt: skip
    forms = [form_of(name) for name in names]
    matcher = _GivenMatcher(people, Counter(forms))
    return Cast(people, tuple(map(matcher.match, forms)))


class _GivenMatcher:
    """Finds the member of a given cast whom a form names."""

    def __init__(self, people: tuple[Person, ...], counts: Mapping[Form, int]) -> None:
        self.people = people
        self.counts = counts
        self.titles = load_pairs("titles")
        self.exact: dict[str, int] = {}
        self.words: dict[int, list[frozenset[str]]] = defaultdict(list)
        self.titles_of: dict[int, set[str]] = defaultdict(set)
        for index, person in enumerate(people):
            for alias in person.forms:
                words = self._fold(alias)
                self.exact.setdefault(" ".join(words), index)
                self.titles_of[index] |= self.titles.keys() & words[:1]
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
        return options[0] if len(options) == 1 else self._not_told_apart(form, options)

    def _not_told_apart(self, form: Form, options: Sequence[int]) -> int:
        """Return whom a last name means that several have: the one who needs no more than that, or -1.

        Where John is always *Mr. John Quill*, *Mr. Quill* is his brother.
        """
        title, words = form
        if not (options and is_single(form)):
            return -1
        titled = [index for index in options if title and title in self.titles_of[index]] or options
        told_apart = [self._times_in_full(words[-1], index) for index in titled]
        least, *others = sorted(told_apart)
        if not others or others[0] >= max(TOLD_APART, 3 * least):
            return titled[told_apart.index(least)]
        return -1

    def _times_in_full(self, last: str, index: int) -> int:
        """Return how often somebody is named with a last name and more before it."""
        return sum(
            count
            for form, count in self.counts.items()
            if form[1][-1] == last and not is_single(form) and self.match(form) == index
        )

    def _fits(self, index: int, title: str) -> bool:
        return {self.people[index].sex, self.titles.get(title, "u")} != {"m", "f"}
