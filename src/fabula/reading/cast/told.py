"""Told: a cast with what the author says of it: who is whom, what they are called, what they go by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from fabula.corrections import Alias, Correction, Merge, Pronouns, Rename, Split
from fabula.corrections.facts import NARRATOR, Facts, fold
from fabula.reading.cast.forms import shown
from fabula.reading.cast.person import NOBODY, Cast, Person, sex_of
from fabula.reading.cast.unsaid import called, tells_nothing
from fabula.reading.lexicon import load_pairs
from fabula.reading.names import NameMention

ROOM = 16  # people whom the author adds, until all others have other numbers


def tell(cast: Cast, names: Sequence[NameMention], facts: Facts, said: Collection[str] | None = None) -> Cast:
    """Return the cast as the author has it; whoever the author names is in it, seen in the text or not.

    ``said`` are the words that tell anything, as ``telling_words`` has them; where they are not given,
    whatever the author calls people does.
    """
    told = _Told(cast, names, said)
    for fact in facts.people:
        told.take(fact)
    for name in facts.names:
        if is_name(name):
            told.newcomer(name)
    return told.cast()


def with_room(cast: Cast, gathered: Cast) -> Cast:
    """Return a told cast with places for those whom the author may yet add to the one that was gathered.

    So nobody else has another number for whom the author adds, and what is known of them stays known.
    """
    added = len(cast.people) - len(gathered.people)
    free = -added % ROOM or (0 if added else ROOM)
    return replace(cast, people=(*cast.people, *[NOBODY] * free))


def is_name(name: str) -> bool:
    """Say whether a character's name is more than a description ("the old man").

    >>> is_name("the Captain"), is_name("the old man")
    (True, False)
    """
    return any(word[:1].isupper() for word in name.split()) and fold(name) != NARRATOR


def with_pronouns(person: Person, pronouns: str) -> Person:
    """Return someone as one who goes by a set of pronouns."""
    return replace(person, pronouns=pronouns, sex=sex_of(pronouns))


class _Told:
    """The people and whose each name is, on the way to the author's cast."""

    def __init__(self, cast: Cast, names: Sequence[NameMention], said: Collection[str] | None = None) -> None:
        self._people: list[Person] = list(cast.people)
        self._of_name = list(cast.of_name)
        self._forms = [fold(shown(name)) for name in names]
        self._said = said
        self._unsaid: dict[int, tuple[str, ...]] = {}

    def cast(self) -> Cast:
        """Return the cast; in the places of those merged into others is nobody."""
        return Cast(tuple(self._people), tuple(self._of_name), self._unsaid)

    def take(self, fact: Correction) -> None:
        """Take in one fact."""
        match fact:
            case Rename() if self._is_unnamed(fact.character):
                self._describe(self.someone(fact.name), fact.character)
            case Rename():
                self._rename(self.someone(fact.character), fact.name)
            case Merge():
                self._merge(fact.character, fact.into)
            case Split():
                self._split(fact)
            case Alias() if self._is_unnamed(fact.character):
                self._describe(self.someone(fact.alias), fact.character)
            case Alias():
                self._also_call(self.someone(fact.character), fact.alias)
            case Pronouns() if not self._is_unnamed(fact.character):
                self._change(self.someone(fact.character), lambda one: with_pronouns(one, fact.pronouns))

    def _is_unnamed(self, name: str) -> bool:
        """Say whether a character is known by a description alone, and so is found only later."""
        return not is_name(name) and self._who(name) < 0

    def _who(self, name: str) -> int:
        """Return whose a name is, or -1; of several the one shown by it, then the one most named."""
        plain = fold(name)
        count = Counter(self._of_name)
        owners = [
            (fold(person.name) == plain, count[index], -index)
            for index, person in enumerate(map(self._shown, range(len(self._people))))
            if person != NOBODY and plain in map(fold, (person.name, *person.forms))
        ]
        return -max(owners)[2] if owners else -1

    def someone(self, name: str) -> int:
        """Return whose a name is; someone new, where it was nobody's."""
        found = self._who(name)
        if found < 0:
            self._people.append(Person(name, (name,), _sex_titled(name)))
            found = len(self._people) - 1
        return found

    def newcomer(self, name: str) -> None:
        """Have somebody go by a name; where that was nobody's and tells nothing, it is put in at the end."""
        untold = self._said is not None and tells_nothing(name, NOBODY, self._said)
        if untold and self._who(name) < 0 and _sex_titled(name) == "u":
            self._unsaid[len(self._people)] = (name,)
            self._people.append(NOBODY)
        else:
            self.someone(name)

    def _change(self, index: int, change: Callable[[Person], Person]) -> None:
        self._people[index] = change(self._people[index])

    def _rename(self, index: int, name: str) -> None:
        if self._said is not None and tells_nothing(name, self._people[index], self._said):
            self._unsaid[index] = (*self._unsaid.get(index, ()), name)
            return
        self._put_in(index)
        self._change(index, lambda one: replace(one, name=name, forms=_with(one.forms, one.name, name)))

    def _also_call(self, index: int, name: str) -> None:
        """Give somebody another name, by which they are not shown."""
        person, owner = self._shown(index), self._who(name)
        nobodys = owner < 0 and fold(name) not in self._forms
        if nobodys and self._said is not None and tells_nothing(name, person, self._said):
            self._unsaid[index] = (*self._unsaid.get(index, ()), name, person.name)
        else:
            self._give(name, owner, index)

    def _shown(self, index: int) -> Person:
        """Return somebody with the names that only the author gives."""
        person = self._people[index]
        return called(person, self._unsaid[index]) if index in self._unsaid else person

    def _put_in(self, index: int) -> None:
        """Have the names that only the author gives to somebody count as any others."""
        self._people[index] = self._shown(index)
        self._unsaid.pop(index, None)

    def _merge(self, name: str, into: str) -> None:
        one = self._who(name)
        if fold(name) == NARRATOR and one < 0:
            self._narrate(self.someone(into))
        elif self._is_unnamed(name):
            if is_name(into):
                self._describe(self.someone(into), name)
        elif self._is_unnamed(into):
            self._rename(self.someone(name), into)
        else:
            self._join(self.someone(name), self.someone(into))

    def _describe(self, index: int, words: str) -> None:
        """Have somebody be of the sex that a description tells, which their name may only seem to tell."""
        sex = _sex_told(words)
        if sex != "u":
            self._change(index, lambda one: one if one.pronouns else replace(one, sex=sex))

    def _narrate(self, index: int) -> None:
        told = enumerate(self._people)
        self._people = [replace(person, narrator=other == index) for other, person in told]

    def _join(self, one: int, other: int) -> None:
        if one == other:
            return
        self._put_in(one)
        gone, self._people[one] = self._people[one], NOBODY
        self._of_name = [other if owner == one else owner for owner in self._of_name]
        self._change(
            other,
            lambda kept: replace(
                kept,
                forms=_with(kept.forms, gone.name, *gone.forms),
                sex=kept.sex if kept.sex != "u" else gone.sex,
                pronouns=kept.pronouns or gone.pronouns,
                narrator=kept.narrator or gone.narrator,
            ),
        )

    def _split(self, fact: Split) -> None:
        owner, into = self._who(fact.character), self._who(fact.into)
        owner = owner if owner >= 0 else self._who(fact.called)
        if into < 0 or into == owner:
            self._people.append(Person(fact.into, (fact.into,), "u"))
            into = len(self._people) - 1
        self._give(fact.called, owner, into)

    def _give(self, form: str, owner: int, into: int) -> None:
        """Give a form of a name from its owner to somebody else; he is the other if he has no more."""
        plain = fold(form)
        if owner not in (-1, into):
            self._put_in(owner)
            left = self._people[owner]
            if all(fold(other) == plain for other in (left.name, *left.forms)):
                self._join(owner, into)
                return
            forms = tuple(other for other in left.forms if fold(other) != plain)
            name = left.name if fold(left.name) != plain else forms[0]
            self._people[owner] = replace(left, name=name, forms=forms)
        self._change(into, lambda one: replace(one, forms=_with(one.forms, form)))
        for index, found in enumerate(self._forms):
            if found == plain and self._of_name[index] in (owner, -1):
                self._of_name[index] = into


def _sex_titled(name: str) -> str:
    """Return the sex that a name's title tells.

    >>> _sex_titled("Mrs. Quill"), _sex_titled("Quill")
    ('f', 'u')
    """
    return load_pairs("titles").get(name.split()[0].rstrip(".").lower(), "u")


def _sex_told(description: str) -> str:
    """Return the sex that a description tells, by the first of its nouns that tells one.

    >>> [_sex_told(words) for words in ("the girl on the bench", "the boy’s mother", "the medic")]
    ['f', 'f', 'u']
    """
    sexes = load_pairs("kinship") | load_pairs("gendered_nouns")
    return next((sexes[word] for word in fold(description).split() if sexes.get(word, "u") in "mf"), "u")


def _with(forms: Sequence[str], *more: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*forms, *more)))
