"""Clustering: the forms of a story's names put together into people, the surest first.

Full names begin a person each; bare given names, titles with a last name, bare last names and titles with a
given name are then placed with whoever they fit; last, those who turn out to be one person are joined
(``joining``).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable

from fabula.reading.cast.family_first import is_family_first
from fabula.reading.cast.forms import ARTICLE, Form, best_name, is_single, shown
from fabula.reading.cast.given_names import same_given
from fabula.reading.cast.groups import APART, Group, Judge
from fabula.reading.cast.joining import Joining
from fabula.reading.cast.namesakes import tells_apart
from fabula.reading.cast.person import Cast, Person
from fabula.reading.cast.titles import (
    COMMON,
    CROWNED,
    GIVEN_TITLES,
    MARRIED,
    MISTER,
    UNMARRIED,
    is_rank,
    sex_told,
)
from fabula.reading.cast.witnesses import Witnesses
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.names.name import PARTICLES

FEW = 3  # mentions of a title and a last name, up to which a single pronoun tells the sex
OFTEN = 8  # times that a brother is named in full, from which his wife's name tells him from Mr. Quill


class Clustering:
    """The forms of one story on their way to people."""

    def __init__(self, witnesses: Witnesses) -> None:
        self.witnesses = witnesses
        self.counts = witnesses.counts
        self.judge = Judge(witnesses)
        self.given_names = load_pairs("first_names")
        self.groups: list[Group] = []
        self.particles = PARTICLES.union(
            word for name in witnesses.names for word in name.words if word.islower()
        )
        self._openers = {words[0] for _, words in self.counts if len(words) > 1}
        self._by_last: dict[str, list[Form]] = defaultdict(list)
        for form in sorted(self.counts):
            if form[0] != ARTICLE:
                self._by_last[form[1][-1]].append(form)

    def gather(self) -> Cast:
        """Place every form and return the people."""
        forms = sorted(self.counts, key=lambda form: (-self.counts[form], form))
        described = [form for form in forms if form[0] == ARTICLE]
        forms = [form for form in forms if form[0] != ARTICLE]
        full = [form for form in forms if self._is_full(form)]
        self._start_full_names(full)
        givens = {group.given for group in self.groups if group.given}
        lasts = {group.last for group in self.groups}
        singles = [form for form in forms if is_single(form)]
        surnames = [form for form in singles if self._is_surname_form(form, givens, lasts)]
        lasts |= {words[-1] for _, words in surnames}
        bare = [form for form in singles if not form[0]]
        bare_given = [form for form in bare if len(form[1]) == 1 and self._is_given(form[1][0], lasts)]
        self._add_given(bare_given)
        self._add_surnames(surnames)
        self._add_bare_surnames([form for form in bare if form not in set(bare_given)])
        self._add_titled_given([form for form in singles if form[0] and form not in set(surnames)])
        placed = {*full, *singles}
        self._add_doubtful([form for form in forms if form not in placed])
        self.groups += [Group(form) for form in described]
        Joining(self.witnesses, self.judge, self.groups).join()
        return self._cast()

    # --- what kind of form --------------------------------------------------------------------------------

    def _is_full(self, form: Form) -> bool:
        """Say whether several words are a full name: seen twice, or with a last name that others bear."""
        title, words = form
        if is_single(form):
            return False
        if is_family_first(words):
            return True
        if self.counts[form] > 1 and (self._is_given_and_last(words) or title):
            return True
        if title and len(words) == 2 and ("", words[-1:]) in self.counts:
            return True  # Captain Aldous Wren, where there is a Wren
        if self._begins(words[-1]) and words[0] not in self.given_names:
            return False  # Hush Ada, where there is an Ada Quill
        if self.counts[form] == 1 and len(words) > 2 and not title and not self.particles.intersection(words):
            return False
        is_pair = self._is_given_and_last(words)
        if words[0] in self.given_names and ("", words[-1:]) in self.counts and is_pair:
            return True  # Leonard Fitch, where there is a Fitch; Ada van der Quill, where there is a Quill
        if self._is_strange_full(form):
            return True
        return any(
            other[1][-1] == words[-1]
            and other != form
            and (other[0] or len(other[1]) > 1 or self.counts[other] > 1)
            for other in self._by_last[words[-1]]
        )

    def _is_given_and_last(self, words: tuple[str, ...]) -> bool:
        """Say whether nothing but particles stands between two words: Ada Quill, Ada van der Quill."""
        return len(words) > 1 and self.particles.issuperset(words[1:-1])

    def _is_strange_full(self, form: Form) -> bool:
        """Say whether two words, hardly names, make a full name: Ruedi, or Proctor, Amsler beside Amsler."""
        title, words = form
        return (
            not title
            and self._is_given_and_last(words)
            and ("", words[-1:]) in self.counts
            and (form in self.witnesses.amid or words[0] in load_words("person_nouns"))
            and words[-1] not in self.given_names
            and words[0] not in load_words("common_in_prose") | load_words("common_words")
        )

    def _begins(self, word: str) -> bool:
        """Say whether a word begins a full name and, seen twice, ends none."""
        return word in self._openers and not any(
            form[1][-1] == word and (form[0] or (len(form[1]) > 1 and self.counts[form] > 1))
            for form in self._by_last[word]
        )

    def _is_given(self, word: str, lasts: set[str]) -> bool:
        """Say whether a bare word is rather a given name: by the fuller names it stands in."""
        as_given = sum(self.judge.count(group) for group in self.groups if group.given == word)
        as_last = sum(self.judge.count(group) for group in self.groups if group.last == word)
        return as_given > as_last or word not in lasts

    def _is_surname_form(self, form: Form, givens: set[str], lasts: set[str]) -> bool:
        """Tell Mr. Quill from Miss Ada and Captain Jo: by the story's full names, then by the census."""
        title, word = form[0], form[1][-1]
        if not title or title in GIVEN_TITLES or tells_apart(title):
            return False
        if len(form[1]) > 1:
            return True  # Mr. van der Quill
        if word in givens and word not in lasts and self.given_names.get(word, "") in (sex_told(title), "u"):
            return False
        if title in COMMON and title not in UNMARRIED and title not in MISTER and title != "monsieur":
            return True
        if title not in COMMON and {sex_told(title), self.given_names.get(word, "u")} == {"m", "f"}:
            return True  # Nurse Adeyemi, whose name would be a man's
        if title not in MISTER and word not in lasts and self._begins_fuller(form):
            return False  # Lady Imra, who is Lady Imra Tolk
        bare = self.counts["", (word,)]
        if title in UNMARRIED and bare >= self.counts[form] and word not in lasts:
            return False  # Miss Addy: no woman goes by a bare surname so often
        known_given = word in givens or (bare > 0 and word in self.given_names)
        return word in lasts or not known_given

    def _begins_fuller(self, form: Form) -> bool:
        """Say whether a title and one word begin a longer name, and the word ends none."""
        title, (word,) = form
        longer = [(other, words) for other, words in self.counts if len(words) > 1]
        ends_one = any(words[-1] == word for _, words in longer)
        return not ends_one and any((other, words[0]) == (title, word) for other, words in longer)

    # --- placing ------------------------------------------------------------------------------------------

    def _start_full_names(self, forms: list[Form]) -> None:
        for form in forms:
            title, words = form
            given, last = (words[1], words[0]) if is_family_first(words) else (words[0], words[-1])
            group = Group(form, given, last)
            if title in MARRIED and self.given_names.get(group.given) != "f":
                group.wife_of, group.given = group.given, ""  # Mrs. Jonas Quill is his wife
            match = next((other for other in self.groups if self._is_same_full(other, group, title)), None)
            if match is None:
                self.groups.append(group)
            else:
                match.take(group)

    def _is_same_full(self, group: Group, new: Group, title: str) -> bool:
        if group.last != new.last or group.wife_of != new.wife_of:
            return False
        if title in MARRIED and not new.wife_of:
            fits = self.judge.may_join(group, new)
        else:
            fits = self.judge.title_fits(group, title)
        if not fits:
            return False
        if group.given == new.given:
            return True
        return (
            bool(group.given and new.given)
            and same_given(group.given, new.given)
            and self.judge.may_join(group, new)
        )

    def _add_given(self, forms: list[Form]) -> None:
        """Place a bare Jonas with Jonas Quill, best where there is a Mr. Quill too, or on his own."""
        titled = {words[-1] for title, words in self.counts if title and len(words) == 1}
        for form in forms:
            new = Group(form, given=form[1][0])
            options = [
                g for g in self.groups if g.given == new.given and g.last and not self.judge.apart(g, new)
            ]
            self._place(new, options, lambda group: (group.last in titled,))

    def _add_surnames(self, forms: list[Form]) -> None:
        """Place Mr. Quill, Mrs. Quill, Miss Quill, Dr. Quill: with a Quill, or with whoever answers to it."""
        for form in forms:
            new = Group(form, last=form[1][-1])
            best, most = None, 1.5
            for group in self.groups:
                if self._may_bear(group, new):
                    weight = self._weight(group, new)
                    if weight > most:
                        best, most = group, weight
            if best is None:
                self.groups.append(new)
            else:
                best.take(new)
                best.last = new.last

    def _may_bear(self, group: Group, new: Group) -> bool:
        """Say whether a titled last name may be this person's."""
        if group.last != new.last and (group.last or not self.judge.answers_mostly(new, group)):
            return False
        if not self.judge.title_fits(group, new.forms[0][0], self.judge.count(new)):
            return False
        if self.judge.apart(group, new) or self._is_younger(group, new):
            return False
        return not (self._is_of_other_sex(group, new) or self._is_child_of(group, new))

    def _is_of_other_sex(self, group: Group, new: Group) -> bool:
        """Say whether the few mentions of Senator Quill are taken up by *he*, and Ada Quill is a woman."""
        told, _ = self.witnesses.sex_by_pronouns(new.forms)
        return self.judge.count(new) <= FEW and {told, self.judge.sex(group)} == {"m", "f"}

    def _is_child_of(self, group: Group, new: Group) -> bool:
        """Say whether Ada Quill is rather the daughter of Mrs. Quill, and Jo Quill the son of Mr. Quill.

        A child has no rank: nor is Ada Quill, who is nine, Inspector Quill.
        """
        title = new.forms[0][0]
        if is_rank(title) and group.given and title not in group.titles:
            return self.witnesses.are_childs(group.forms)
        if title not in MARRIED | MISTER or not group.given:
            return False
        shown = self.witnesses.partings(new.forms, group.forms, sex_told(title))
        fewer = min(self.judge.count(new), self.judge.count(group))
        return shown >= APART * fewer and shown > self.judge.answers(new, group)

    def _weight(self, group: Group, new: Group) -> float:
        title = new.forms[0][0]
        shares = 2.0 * (group.last == new.last) + 0.5 * (title in group.titles)
        return shares + self.judge.answers(new, group) + min(0.4, self._formal(group) / 100)

    def _formal(self, group: Group) -> float:
        """Return how often a person is named in full, and a little of how often at all."""
        full = self.witnesses.count(form for form in group.forms if len(form[1]) > 1)
        return full + self.judge.count(group) / 1000

    def _is_younger(self, group: Group, new: Group) -> bool:
        """Say whether the full name is there to tell someone from whom the bare title means.

        Beside Mr. Quill there is his brother, Mr. Jonas Quill, whose wife is Mrs. Jonas Quill; beside Mrs.
        Quill, young Mrs. Jonas Quill;
        beside Miss Quill her sister, Miss Ada Quill, if someone else answers to Miss Quill.
        """
        title = new.forms[0][0]
        if group.wife_of:
            return self._has_husband(group) and self.judge.count(new) > 2
        full = [kept for kept in group.forms if len(kept[1]) > 1]
        told_apart = sum(self.counts[kept] for kept in full if kept[0] == title)
        if self.judge.answers(new, group) >= 3 and title in MISTER:
            return False
        if title in MISTER:
            if told_apart < 3 or self.judge.count(new) <= 2.5 * self.witnesses.count(full):
                return False
            namesake = any(
                other is not group
                and other.last == group.last
                and other.given
                and self.judge.title_fits(other, title)
                for other in self.groups
            )
            cadet = told_apart >= OFTEN and any(
                wife.wife_of and wife.wife_of == group.given for wife in self.groups
            )
            return cadet or namesake or self.witnesses.side_by_side(group.forms, new.forms) > 0
        if title in UNMARRIED and told_apart:
            mine = self.judge.answers(new, group)
            return any(
                self.judge.answers(new, other) >= max(3, 2 * mine)
                for other in self.groups
                if other is not group and other.last in ("", group.last) and self.judge.may_join(other, new)
            ) or self._has_elder_sister(group, mine)
        return False

    def _has_elder_sister(self, group: Group, answers: int) -> bool:
        """Say whether a sister of Miss Ada Quill is never Miss Bess: Miss Quill, the eldest, is not Ada."""
        return not answers and any(
            other is not group
            and other.given
            and other.last == group.last
            and self.judge.sex(other) == "f"
            and not other.titles
            for other in self.groups
        )

    def _has_husband(self, wife: Group) -> bool:
        """Say whether the husband whose name she bears is himself in the story."""
        return any(
            group.given == wife.wife_of and group.last == wife.last and self.judge.count(group) >= 3
            for group in self.groups
        )

    def _add_bare_surnames(self, forms: list[Form]) -> None:
        """Place a bare Quill: it is the man's, or the only one's; of two, whoever is named more."""
        for form in forms:
            new = Group(form, last=form[1][-1])
            options = [
                group
                for group in self.groups
                if group.last == new.last
                and not self.judge.apart(group, new)
                and (group.given or not all(title in MARRIED for title, _ in group.forms))
            ]
            grown = [group for group in options if not self.witnesses.are_childs(group.forms)]
            options = grown or options
            men = [group for group in options if self.judge.sex(group) != "f"]
            self._place(new, men or options or self._only_wife(new))

    def _only_wife(self, new: Group) -> list[Group]:
        """Return Mrs. Quill, where a bare Quill is never "he" and is named less than she: it is herself."""
        told, _ = self.witnesses.sex_by_pronouns(new.forms)
        wives = [
            group for group in self.groups if group.last == new.last and not self.judge.apart(group, new)
        ]
        alone = len(wives) == 1 and told != "m" and self.judge.count(new) <= self.judge.count(wives[0])
        return wives if alone else []

    def _add_titled_given(self, forms: list[Form]) -> None:
        """Place Miss Ada, Sir Jonas, Aunt Hetty."""
        for form in forms:
            title, (word,) = form[0], form[1]
            new = Group(form, given=word)
            options = [
                group
                for group in self.groups
                if word in (group.given, *(w for _, words in group.forms for w in words))
                and self.judge.may_join(group, new)
                and not self.judge.is_mister_only(group, title)
                and not (title in CROWNED and group.last and title not in group.titles)
            ]
            self._place(new, options, lambda group: (title in group.titles, group.given == word))  # noqa: B023

    def _add_doubtful(self, forms: list[Form]) -> None:
        """Place what was read as a full name once: with whoever bears its first word, else on its own."""
        for form in forms:
            new = Group(form, form[1][0], form[1][-1] if len(form[1]) == 2 else "")
            options = [
                group
                for group in self.groups
                if group.given == new.given
                and (not new.last or group.last in ("", new.last))
                and self.judge.title_fits(group, form[0])
            ]
            self._place(new, options)

    def _place(
        self,
        new: Group,
        options: Iterable[Group],
        better: Callable[[Group], tuple[int, ...]] = lambda group: (),
    ) -> None:
        """Join a new group into the best of its options, the most named one, or let it stand."""
        options = list(options)
        if options:
            max(options, key=lambda group: (better(group), self.judge.count(group))).take(new)
        else:
            self.groups.append(new)

    # --- the result ---------------------------------------------------------------------------------------

    def _cast(self) -> Cast:
        alive = [group for group in self.groups if group.alive]
        owner = {form: index for index, group in enumerate(alive) for form in group.forms}
        written: list[Counter[str]] = [Counter() for _ in alive]
        families: dict[tuple[str, ...], int] = {}
        people_of_families: list[Person] = []
        of_name: list[int] = []
        for name, form in zip(self.witnesses.names, self.witnesses.form_of_name, strict=True):
            if not name.plural:
                of_name.append(owner[form])
                written[owner[form]][shown(name, form[0] if tells_apart(form[0]) else "")] += 1
                continue
            if name.key not in families:
                families[name.key] = len(alive) + len(families)
                family = "the " + " ".join(name.words)
                people_of_families.append(Person(family, (family,), "u", plural=True))
            of_name.append(families[name.key])
        people = [self._person(group, written[index]) for index, group in enumerate(alive)]
        return Cast((*people, *people_of_families), tuple(of_name))

    def _person(self, group: Group, written: Counter[str]) -> Person:
        forms = tuple(sorted(written, key=lambda form: (-written[form], form)))
        return Person(best_name(written), forms, self.judge.sex(group))
