"""Cast: names gathered into people, so that Mr. Quill, Jonas and Jonas Quill are one and his sister another."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from nicknames import NickNamer

from fabula.reading.cues import Cue
from fabula.reading.lexicon import load_pairs
from fabula.reading.mentions import Mentions
from fabula.reading.names import ADJECTIVAL_TITLES, NameMention
from fabula.reading.prose import Prose
from fabula.story import CastMember

GIVEN_TITLES = frozenset(
    "sir dame aunt auntie aunty uncle cousin king queen prince princess pope saint sister brother grandma grandpa master".split()
)
MARRIED = frozenset({"mrs", "missus", "madame", "mme", "signora", "señora", "senora", "frau"})
UNMARRIED = frozenset({"miss", "mademoiselle", "mlle", "signorina", "señorita", "fräulein", "fraulein"})
MISTER = frozenset({"mr", "mister"})
RANKED = frozenset({"sir", "dame", "lord", "lady"})  # whoever is a Sir is no Mr.
COMMON_TITLES = MARRIED | UNMARRIED | {"mr", "mister", "ms", "mx", "monsieur", "signor", "herr", "sir", "madam"}

APART = 0.015  # share of the rarer name's mentions beside the other from which they are two people

Form = tuple[str, tuple[str, ...]]  # a title ("" for none) and the words, in lower case


@dataclass(frozen=True, slots=True)
class Person:
    """Someone the story names: a display name, every form used, the sex the names tell (m, f or u)."""

    name: str
    forms: tuple[str, ...]
    sex: str
    plural: bool = False
    pronouns: str | None = None
    narrator: bool = False


@dataclass(frozen=True)
class Cast:
    """The people named, and for each name mention the index of its person (-1 for no one's)."""

    people: tuple[Person, ...]
    of_name: tuple[int, ...]


def gather_cast(
    prose: Prose, mentions: Mentions, cues: Mapping[int, tuple[Cue, ...]], given: Sequence[CastMember] | None = None
) -> Cast:
    """Cluster the name mentions into people; with a ``given`` cast only its members are people."""
    if given is not None:
        return _match_given(mentions.names, given)
    return _Gathering(prose, mentions, cues).gather()


class _Group:
    """People's names in the making: the forms that one person goes by."""

    def __init__(self, form: Form, plural: bool = False) -> None:
        self.forms: list[Form] = [form]
        self.given: str = ""
        self.last: str = ""
        self.wife_of: str = ""
        self.plural = plural
        self.alive = True

    def sex(self, given_names: Mapping[str, str], counts: Mapping[Form, int]) -> str:
        votes: Counter[str] = Counter()
        titles = load_pairs("titles")
        for title, words in self.forms:
            weight = counts[(title, words)]
            if titles.get(title, "u") != "u":
                votes[titles[title]] += 3 * weight
        if self.given and not votes:
            votes[given_names.get(self.given, "u")] += 1
        votes.pop("u", None)
        return votes.most_common(1)[0][0] if votes else "u"


class _Gathering:
    def __init__(self, prose: Prose, mentions: Mentions, cues: Mapping[int, tuple[Cue, ...]]) -> None:
        self.prose = prose
        self.mentions = mentions
        self.names = mentions.names
        self.cues = cues
        self.titles = load_pairs("titles")
        self.given_names = load_pairs("first_names")
        self.form_of: list[Form] = [_form(name) for name in self.names]
        self.counts: Counter[Form] = Counter(
            form for form, name in zip(self.form_of, self.names, strict=True) if not name.plural
        )
        self._by_last: dict[str, list[Form]] = defaultdict(list)
        for form in sorted(self.counts):
            self._by_last[form[1][-1]].append(form)
        self._speaker, self._called = self._address()
        self.together = self._count_together()
        self.replies = self._replies()
        self.groups: list[_Group] = []

    # --- evidence -----------------------------------------------------------------------------------------

    def _count_together(self) -> Counter[tuple[Form, Form]]:
        """Count the narrated sentences that hold two forms: people named side by side are two."""
        tokens = self.prose.tokens
        by_sentence: dict[int, set[Form]] = defaultdict(set)
        for form, name in zip(self.form_of, self.names, strict=True):
            if not self.prose.said[name.first] and not name.plural:
                by_sentence[tokens.sentence[name.first]].add(form)
        together: Counter[tuple[Form, Form]] = Counter()
        for forms in by_sentence.values():
            for one in forms:
                for other in forms:
                    if one < other and not _within(one, other):
                        together[one, other] += 1
                        together[other, one] += 1
        for line, forms in self._called.items():
            for form in forms:
                caller = self._speaker.get(line)
                if caller is not None and not _within(form, caller):  # no one calls themselves
                    together[form, caller] += 2
                    together[caller, form] += 2
        return together

    def _address(self) -> tuple[dict[int, Form], dict[int, set[Form]]]:
        """Return for each line who its tag names and whom its words call."""
        speaker: dict[int, Form] = {}
        called: dict[int, set[Form]] = defaultdict(set)
        for line, cues in self.cues.items():
            mention = self.mentions.all[cues[0].mention]
            if cues[0].kind == "tag" and mention.name >= 0:
                speaker[line] = self.form_of[mention.name]
        for index, name in enumerate(self.names):
            line = self.prose.quotation_of[name.first]
            if line >= 0 and is_vocative(self.prose, name.first, name.last):
                called[line].add(self.form_of[index])
        return speaker, called

    def apart(self, one: _Group, other: _Group) -> bool:
        """Say whether the story names the two side by side too often for one person."""
        seen = sum(self.together[a, b] for a in one.forms for b in other.forms)
        fewer = min(sum(self.counts[f] for f in one.forms), sum(self.counts[f] for f in other.forms))
        return seen >= 2 and seen >= APART * fewer and 2 * seen > self._answers(one, other)

    def count(self, group: _Group) -> int:
        return sum(self.counts[form] for form in group.forms)

    def sex(self, group: _Group) -> str:
        return group.sex(self.given_names, self.counts)

    # --- gathering ----------------------------------------------------------------------------------------

    def gather(self) -> Cast:
        forms = sorted(self.counts, key=lambda form: (-self.counts[form], form))
        self._start_full_names([form for form in forms if self._is_full(form)])
        self.givens = {group.given for group in self.groups}
        self.lasts = {group.last for group in self.groups}
        singles = [form for form in forms if len(form[1]) == 1]
        doubtful = [form for form in forms if len(form[1]) > 1 and not self._is_full(form)]
        surnames = [form for form in singles if self._is_surname_form(form)]
        self.lasts |= {words[0] for _, words in surnames}
        bare = [form for form in singles if not form[0]]
        givens = [form for form in bare if self._is_given(form[1][0])]
        self._add_given(givens)
        self._add_surnames(surnames)
        self._add_bare_surnames([form for form in bare if form not in set(givens)])
        self._add_titled_given([form for form in singles if form[0] and form not in set(surnames)])
        self._add_doubtful(doubtful)
        self._join_nicknames()
        self._join_by_reply()
        self._join_bare_titles()
        return self._cast()

    def _is_given(self, word: str) -> bool:
        """Say whether a bare word is rather a given name: by the fuller names it stands in."""
        as_given = sum(self.count(group) for group in self.groups if group.given == word)
        as_last = sum(self.count(group) for group in self.groups if group.last == word)
        return as_given > as_last or word not in self.lasts

    def _is_surname_form(self, form: Form) -> bool:
        title, (word,) = form[0], form[1]
        if not title or title in GIVEN_TITLES:
            return False
        if title in COMMON_TITLES and title not in UNMARRIED and title not in ("mr", "mister", "monsieur"):
            return True
        bare = self.counts[("", (word,))]
        if title in UNMARRIED and bare >= self.counts[form] and word not in self.lasts:
            return False  # Miss Lizzy: no woman goes by a bare surname so often
        # Miss Lucy, Mr. Jonas, Captain Tom: a given name where the story or the census knows it as one
        known_given = word in self.givens or (("", (word,)) in self.counts and word in self.given_names)
        return word in self.lasts or not known_given

    def _is_full(self, form: Form) -> bool:
        """Say whether several words are a full name: seen twice, or with a last name that others bear."""
        title, words = form
        if len(words) < 2:
            return False
        if self.counts[form] > 1 and (len(words) == 2 or title):
            return True
        return any(
            other[1][-1] == words[-1] and other != form and (other[0] or len(other[1]) > 1 or self.counts[other] > 1)
            for other in self._by_last[words[-1]]
        )

    def _add_doubtful(self, forms: list[Form]) -> None:
        """Place what was read as a full name once: with whoever bears its first word, else on its own."""
        for form in forms:
            new = _Group(form)
            new.given, new.last = form[1][0], form[1][-1]
            options = [g for g in self.groups if g.given == new.given and self._title_fits(g, form[0])]
            if options:
                max(options, key=self.count).forms.append(form)
            else:
                self.groups.append(new)

    def _start_full_names(self, forms: list[Form]) -> None:
        for form in forms:
            title, words = form
            group = _Group(form)
            group.given, group.last = words[0], words[-1]
            if title in MARRIED and self.given_names.get(group.given) != "f":
                group.wife_of, group.given = group.given, ""  # Mrs. Jonas Quill is his wife
            match = self._full_match(group, title)
            if match is None:
                self.groups.append(group)
            else:
                match.forms.append(form)

    def _full_match(self, new: _Group, title: str) -> _Group | None:
        for group in self.groups:
            if group.last != new.last or not self._title_fits(group, title):
                continue
            if group.wife_of != new.wife_of:
                continue
            if group.given == new.given or (group.given and new.given and same_given(group.given, new.given)):
                return group
        return None

    def _add_surnames(self, forms: list[Form]) -> None:
        """Place Mr. Quill, Mrs. Quill, Miss Quill, Dr. Quill: with a Quill, or with whoever answers to it."""
        for form in forms:
            title, (last,) = form[0], form[1]
            new = _Group(form)
            new.last = last
            best, most = None, 1.5
            for group in self.groups:
                if group.last not in ("", last) or not self._title_fits(group, title) or self.apart(group, new):
                    continue
                if self._younger(group, form):
                    continue
                shares = 2.0 * (group.last == last) + 0.5 * any(kept[0] == title for kept in group.forms)
                weight = shares + self._answers(new, group) + min(0.4, self.count(group) / 1000)
                if weight > most and (group.last == last or self._answers_mostly(new, group)):
                    best, most = group, weight
            if best is None:
                self.groups.append(new)
            else:
                best.forms.append(form)
                best.last = last

    def _younger(self, group: _Group, form: Form) -> bool:
        """Say whether the full name is there to tell someone from whom the bare title means.

        Beside Mr. Quill there is his brother, Mr. Jonas Quill; beside Mrs. Quill, young Mrs. Jonas Quill;
        beside Miss Quill her sister, Miss Ada Quill, if someone else answers to Miss Quill.
        """
        title = form[0]
        if group.wife_of:
            return self._husband(group) and self.counts[form] > 2
        full = [kept for kept in group.forms if len(kept[1]) > 1]
        told_apart = sum(self.counts[kept] for kept in full if kept[0] == title)
        if title in MISTER:
            return told_apart >= 3 and self.counts[form] > 2.5 * sum(self.counts[kept] for kept in full)
        if title in UNMARRIED and told_apart:
            new = _Group(form)
            mine = self._answers(new, group)
            return any(
                self._answers(new, other) >= max(3, 2 * mine)
                for other in self.groups
                if other is not group
                and other.last in ("", group.last)
                and self.sex(other) != "m"
                and not self.apart(other, new)
            )
        return False

    def _husband(self, wife: _Group) -> bool:
        """Say whether the husband whose name she bears is himself in the story."""
        return any(
            group.given == wife.wife_of and group.last == wife.last and self.count(group) >= 3 for group in self.groups
        )

    def _answers(self, one: _Group, other: _Group) -> int:
        return sum(self.replies[a, b] + self.replies[b, a] for a in one.forms for b in other.forms)

    def _answers_mostly(self, one: _Group, other: _Group) -> bool:
        """Say whether who is called ``one`` answers as ``other`` often, and more often than as anyone else."""
        best = self._answers(one, other)
        total = sum(n for (a, b), n in self.replies.items() if (a in one.forms) != (b in one.forms))
        return best >= 3 and best >= 0.34 * total

    def _title_fits(self, group: _Group, title: str) -> bool:
        sex, wanted = self.sex(group), self.titles.get(title, "u")
        if "u" not in (sex, wanted) and sex != wanted:
            return False
        titles = {form[0] for form in group.forms}
        female = any(self.titles.get(kept) == "f" for kept in titles)
        if title in self.titles and title not in COMMON_TITLES and wanted == "u" and female:
            return False  # the Admiral is Mrs. Croft's husband
        if title in MARRIED and titles & UNMARRIED or title in UNMARRIED and titles & MARRIED:
            return False
        if title in RANKED and group.given and title not in titles:
            return False  # Lady Quill is not young Ada Quill
        if not group.given:
            # Colonel Quill and Mr. Quill may be one man; Captain Quill and Major Quill are two
            ranks = {t for t in titles if t and t not in COMMON_TITLES}
            return not (title not in COMMON_TITLES and ranks and title not in ranks)
        return True

    def _add_given(self, forms: list[Form]) -> None:
        """Place a bare Jonas with Jonas Quill, or start someone of that name."""
        for form in forms:
            new = _Group(form)
            new.given = form[1][0]
            options = [g for g in self.groups if g.given == new.given and g.last and not self.apart(g, new)]
            if options:
                max(options, key=self.count).forms.append(form)
            else:
                self.groups.append(new)

    def _add_bare_surnames(self, forms: list[Form]) -> None:
        """Place a bare Quill."""
        for form in forms:
            new = _Group(form)
            new.last = form[1][0]
            options = [
                g
                for g in self.groups
                if g.last == new.last and not self.apart(g, new) and (g.given or not all(t in MARRIED for t, _ in g.forms))
            ]
            if options:
                self._bare_surname(options).forms.append(form)
            else:
                self.groups.append(new)

    def _bare_surname(self, options: list[_Group]) -> _Group:
        """A bare surname is the man's, or the only one's."""
        men = [group for group in options if self.sex(group) != "f"]
        return max(men or options, key=self.count)

    def _add_titled_given(self, forms: list[Form]) -> None:
        """Place Miss Lucy, Sir John, Aunt Juley."""
        for form in forms:
            title, (word,) = form[0], form[1]
            new = _Group(form)
            new.given = word
            wanted = self.titles.get(title, "u")
            options = [
                group
                for group in self.groups
                if word in (group.given, *(w for _, words in group.forms for w in words))
                and not {self.sex(group), wanted} == {"m", "f"}
                and not (title in RANKED and any(kept in MISTER for kept, _ in group.forms))
                and not self.apart(group, new)
            ]
            if options:
                titled = {id(group): any(kept[0] == title for kept in group.forms) for group in options}
                best = max(options, key=lambda group: (titled[id(group)], group.given == word, self.count(group)))
                best.forms.append(form)
            else:
                self.groups.append(new)

    def _join_nicknames(self) -> None:
        """Join Liz to Elizabeth Quill where one person above all can be meant."""
        for group in self.groups:
            if not group.alive or group.last or not group.given:
                continue
            options = [
                other
                for other in self.groups
                if other is not group
                and other.alive
                and other.given
                and same_given(group.given, other.given)
                and self._may_join(group, other)
            ]
            options.sort(key=lambda other: (-self._answers(group, other), -self.count(other)))
            if len(options) == 1 or options and self._answers(group, options[0]) >= 2:
                self._join(group, options[0])

    def _may_join(self, one: _Group, other: _Group) -> bool:
        return {self.sex(one), self.sex(other)} != {"m", "f"} and not self.apart(one, other)

    def _join_by_reply(self) -> None:
        """Join two names of one person where who is called the one keeps answering as the other."""
        for group in sorted(self.groups, key=self.count):
            if not group.alive or group.given and group.last:
                continue
            options = [
                other
                for other in self.groups
                if other is not group
                and other.alive
                and not (group.given and other.given and not same_given(group.given, other.given))
                and not (group.last and other.last and group.last != other.last)
                and self._may_join(group, other)
                and self._answers(group, other) > 0
            ]
            options.sort(key=lambda other: (-self._answers(group, other), -self.count(other)))
            votes = [self._answers(group, other) for other in options[:2]]
            if votes and votes[0] >= 3 and votes[0] >= 1.5 * sum(votes[1:]):
                self._join(group, options[0])

    def _join_bare_titles(self) -> None:
        """Join the Admiral to Admiral Croft."""
        for group in self.groups:
            titles = {words[0] for title, words in group.forms if not title and len(words) == 1}
            titles &= self.titles.keys()
            if not group.alive or group.last or not titles or group.given in self.given_names:
                continue
            options = [
                other
                for other in self.groups
                if other.alive and other is not group and titles & {form[0] for form in other.forms}
            ]
            if options:
                self._join(group, max(options, key=self.count))

    def _replies(self) -> Counter[tuple[Form, Form]]:
        """Count who, named in the tag of the next line, answers to a form of address."""
        replies: Counter[tuple[Form, Form]] = Counter()
        paragraph = [quotation.paragraph for quotation in self.prose.quotations]
        for line, forms in self._called.items():
            for other in (line - 2, line - 1, line + 1, line + 2):
                if other in self._speaker and abs(paragraph[other] - paragraph[line]) == 1:
                    for form in forms:
                        replies[form, self._speaker[other]] += 1
        return replies

    def _join(self, group: _Group, into: _Group) -> None:
        into.forms += group.forms
        into.given = into.given or group.given
        into.last = into.last or group.last
        group.alive = False

    # --- the result ---------------------------------------------------------------------------------------

    def _cast(self) -> Cast:
        alive = [group for group in self.groups if group.alive]
        owner = {form: index for index, group in enumerate(alive) for form in group.forms}
        people = [self._person(group) for group in alive]
        families: dict[tuple[str, ...], int] = {}
        of_name: list[int] = []
        for name, form in zip(self.names, self.form_of, strict=True):
            if name.plural:
                if name.key not in families:
                    families[name.key] = len(people)
                    shown = "the " + " ".join(name.words)
                    people.append(Person(shown, (shown,), "u", plural=True))
                of_name.append(families[name.key])
            else:
                of_name.append(owner[form])
        return Cast(tuple(people), tuple(of_name))

    def _person(self, group: _Group) -> Person:
        shown: Counter[str] = Counter()
        for name, form in zip(self.names, self.form_of, strict=True):
            if form in group.forms and not name.plural:
                shown[_shown(name)] += 1
        return Person(best_name(shown), tuple(sorted(shown, key=lambda s: (-shown[s], s))), self.sex(group))


def is_vocative(prose: Prose, first: int, last: int) -> bool:
    """Say whether words inside speech call someone: set off by commas, stops or the marks themselves."""
    tokens = prose.tokens
    before = tokens.word[first - 1] if first else '"'
    after = tokens.word[last + 1] if last + 1 < len(tokens) else '"'
    opened = before[-1] in "\"'“‘«,—–-.?!…;:" or before.lower() in ("my", "dear", "oh", "o", "yes", "no", "well", "thank", "good-bye", "goodbye", "hello", "hey", "please", "poor", "old", "sorry", "but", "you")
    closed = after[0] in "\"'”’»,—–-.?!…;:"
    if not (opened and closed) or prose.quotation_of[first] < 0:
        return False
    if before == "," or after == "," or after[0] in "!?":
        return tokens.dep[last] not in ("nsubj", "nsubjpass", "conj", "pobj", "dobj", "poss") or before == "," and tokens.dep[last] != "conj" or after[0] in "!?," and before[-1] in "\"'“‘"
    return before[-1] in "\"'“‘,—" and after[0] in ".!?—" or before.lower() in ("my", "dear", "oh", "good-bye", "goodbye", "hello", "hey")


def best_name(shown: Mapping[str, int]) -> str:
    """Choose the fullest name that is not a rarity: given and last name without a title if there is one."""
    total = sum(shown.values())
    titles = load_pairs("titles")

    def rank(name: str) -> tuple[float, ...]:
        words = name.split()
        title = words[0].rstrip(".").lower() in titles
        full = len(words) - title >= 2
        return (full and shown[name] >= min(2, 0.01 * total), shown[name], -len(name))

    return max(sorted(shown), key=rank)


@cache
def _namer() -> NickNamer:
    return NickNamer()


@cache
def same_given(one: str, other: str) -> bool:
    """Say whether two given names may be one person's: Liz and Elizabeth, Bob and Robert."""
    if one == other:
        return True
    namer = _namer()
    if other in namer.nicknames_of(one) or one in namer.nicknames_of(other):
        return True
    short, long = sorted((one, other), key=len)
    return len(short) >= 3 and long.startswith(short) and len(long) - len(short) <= 5


def _within(one: Form, other: Form) -> bool:
    """Say whether one name is part of the other ("Quill", "Jonas Quill"): side by side they say nothing."""
    return not (one[0] and other[0]) and (set(one[1]) <= set(other[1]) or set(other[1]) <= set(one[1]))


def _form(name: NameMention) -> Form:
    title = "" if name.title in ADJECTIVAL_TITLES else name.title
    return title, tuple(word.lower() for word in name.words)


def _shown(name: NameMention) -> str:
    if not name.title or name.title in ADJECTIVAL_TITLES:
        return " ".join(name.words)
    short = name.title in ("mr", "mrs", "ms", "dr", "prof", "capt", "col", "gen", "lt", "sgt", "rev", "mme", "mlle", "mx")
    return " ".join([name.title.capitalize() + "." * short, *name.words])


def _match_given(names: tuple[NameMention, ...], given: Sequence[CastMember]) -> Cast:
    """Give each name mention to the member who goes by it, or by most of it, or to no one."""
    people = tuple(
        Person(member.name, tuple(dict.fromkeys((member.name, *member.aliases))), sex_of(member.pronouns),
               member.kind == "group", member.pronouns, member.narrator)
        for member in given
    )  # fmt: skip
    matcher = _GivenMatcher(people)
    return Cast(people, tuple(matcher.match(_form(name)) for name in names))


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
            if self._fits(index, title) and any(wanted <= alias or alias and alias <= wanted for alias in aliases)
        ]
        return options[0] if len(options) == 1 else -1

    def _fits(self, index: int, title: str) -> bool:
        return {self.people[index].sex, self.titles.get(title, "u")} != {"m", "f"}


def sex_of(pronouns: str | None) -> str:
    """Return m, f or u for a set of pronouns."""
    return {"he/him": "m", "she/her": "f"}.get(pronouns or "", "u")
