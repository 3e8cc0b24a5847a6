"""Witnesses: what a story shows of two names being one person's or two people's, counted over all of it."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from fabula.reading.cast.callings import callings, own_names
from fabula.reading.cast.forms import Form, within
from fabula.reading.cast.identities import identities
from fabula.reading.cast.namesakes import forms_of
from fabula.reading.cast.nationals import nationals
from fabula.reading.cast.own_names import is_own_name
from fabula.reading.cast.parting import calls_parents, parted_in_talk, told_children, told_kin
from fabula.reading.cast.vocatives import is_vocative
from fabula.reading.cues import Cues
from fabula.reading.grammar.auxiliaries import IS
from fabula.reading.lexicon import load_words
from fabula.reading.mentions import Mentions
from fabula.reading.names import NameMention
from fabula.reading.prose import Prose

PRONOUN_REACH = 25  # tokens behind a name in which a pronoun may take it up
KNOWN_REACH = 14  # words from "known" to "as" with another name behind it
QUOTES = frozenset("\"“”‘’'")
ENDS = frozenset({".", ";", ":", "!", "?", "and", "but", "who"})
NAMING = frozenset({"known", "called", "nicknamed", "named", "alias"})
SEX_OF_PRONOUN = {"he": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f"}


class Witnesses:
    """The forms of all names with their counts, and the evidence that joins or parts them.

    ``together`` counts how often two forms stand side by side as two people do; ``replies[a, b]`` how often
    a line that calls a stands next to one that a tag gives to b; ``told`` the pairs that
    the story itself calls one ("Jonas Quill, whom all called Jo"), ``identities`` those of which it says that
    the one is the other ("she was the Lark"); ``pronouns`` the sex of the pronoun that takes a form up;
    ``amid`` are the forms that stand where a sentence does not open, ``in_capitals`` those never written
    otherwise.
    """

    def __init__(self, prose: Prose, mentions: Mentions, cues: Cues) -> None:
        self.prose = prose
        self.names = mentions.names
        self.form_of_name: list[Form] = forms_of(prose, self.names)
        of_one = [
            (form, name.first)
            for form, name in zip(self.form_of_name, self.names, strict=True)
            if not name.plural
        ]
        self.counts: Counter[Form] = Counter(form for form, _ in of_one)
        self.amid = frozenset(form for form, first in of_one if not prose.opens[first])
        self.in_capitals = self._find_in_capitals()
        self._narrated = frozenset(form for form, first in of_one if not prose.said[first])
        self._speaker, self._called = self._address(mentions, cues)
        self._tagged = frozenset(self._speaker.values())
        self._forms_called = frozenset(form for forms in self._called.values() for form in forms)
        self._callings = (*callings(prose, self.names), *own_names(prose, self.names))
        self.together = self._count_together()
        self.replies = self._count_replies()
        self.pronouns = self._count_pronouns()
        self.told = self._find_told()
        self._parted = parted_in_talk(prose, self.names, self.form_of_name, self._speaker)
        self._children = told_children(prose, self.names, self.form_of_name)
        self._kin = told_kin(prose, self.names, self.form_of_name)
        self._parents = calls_parents(prose, self._speaker)
        self.identities = {
            (self.form_of_name[one], self.form_of_name[other])
            for pairs in (identities(prose, self.names), nationals(prose, self.names))
            for one, other in pairs
        }

    def count(self, forms: Iterable[Form]) -> int:
        """Return how often one of the forms stands."""
        return sum(self.counts[form] for form in forms)

    def answers(self, some: Iterable[Form], others: Iterable[Form]) -> int:
        """Return how often who is called by some of the forms answers by others."""
        others = tuple(others)
        return sum(self.replies[a, b] + self.replies[b, a] for a in some for b in others)

    def are_narrated(self, forms: Iterable[Form]) -> bool:
        """Say whether one of the forms stands outside speech."""
        return not self._narrated.isdisjoint(forms)

    def are_called(self, forms: Iterable[Form]) -> bool:
        """Say whether a line calls somebody by one of the forms."""
        return not self._forms_called.isdisjoint(forms)

    def is_tagged(self, forms: Iterable[Form]) -> bool:
        """Say whether the tag of a line has one of the forms."""
        return not self._tagged.isdisjoint(forms)

    def side_by_side(self, some: Iterable[Form], others: Iterable[Form]) -> int:
        """Return how often some of the forms stand beside others as two people do."""
        others = tuple(others)
        return sum(self.together[a, b] for a in some for b in others)

    def partings(self, some: Iterable[Form], others: Iterable[Form], sex: str) -> int:
        """Return how often it shows that some of the forms are of a parent, and the others of a child.

        The ``sex`` is that of the parent: who says "Yes, Father" is no Mr. Quill.
        """
        others = tuple(others)
        talk = sum(self._parted[a, b] for a in some for b in others)
        return talk + sum(self._children[form] + self._parents[form, sex] for form in others)

    def are_kin(self, some: Iterable[Form], others: Iterable[Form]) -> bool:
        """Say whether who has some of the forms is told to be kin of who has others."""
        others = tuple(others)
        return any(frozenset((one, other)) in self._kin for one in some for other in others)

    def are_childs(self, forms: Iterable[Form]) -> bool:
        """Say whether who has these forms is told to be a child."""
        return any(self._children[form] for form in forms)

    def all_answers(self, forms: Iterable[Form]) -> int:
        """Return how often anyone else answers to, or is called by, who has these forms."""
        kept = set(forms)
        return sum(n for (a, b), n in self.replies.items() if (a in kept) != (b in kept))

    def sex_by_pronouns(self, forms: Iterable[Form]) -> tuple[str, int]:
        """Return the sex of the pronouns that take up the forms, and by how many they lead."""
        votes = [self.pronouns[form] for form in forms if form in self.pronouns]
        he, she = (sum(counts[sex] for counts in votes) for sex in "mf")
        if max(he, she) < 3 * min(he, she):
            return "u", 0
        return ("m" if he > she else "f" if she > he else "u"), abs(he - she)

    # --- counting -----------------------------------------------------------------------------------------

    def _address(self, mentions: Mentions, cues: Cues) -> tuple[dict[int, Form], dict[int, set[Form]]]:
        """Return for each line who its tag names and whom its words call."""
        speaker: dict[int, Form] = {}
        called: dict[int, set[Form]] = defaultdict(set)
        for line, found in cues.items():
            mention = mentions.all[found[0].mention]
            if found[0].kind == "tag" and mention.name >= 0:
                speaker[line] = self.form_of_name[mention.name]
        for index, name in enumerate(self.names):
            line = self.prose.quotation_of[name.first]
            if line >= 0 and is_vocative(self.prose, name.first, name.last):
                called[line].add(self.form_of_name[index])
        return speaker, called

    def _count_together(self) -> Counter[tuple[Form, Form]]:
        """Count the narrated sentences that hold two forms: people named side by side are two."""
        tokens = self.prose.tokens
        by_sentence: dict[int, set[Form]] = defaultdict(set)
        for form, name in zip(self.form_of_name, self.names, strict=True):
            if not self.prose.said[name.first] and not name.plural:
                by_sentence[tokens.sentence[name.first]].add(form)
        together: Counter[tuple[Form, Form]] = Counter()
        for forms in by_sentence.values():
            for one in forms:
                for other in forms:
                    if one < other and not within(one, other):
                        together[one, other] += 1
                        together[other, one] += 1
        for first, second in self._callings:
            if tokens.sentence[self.names[first].first] == tokens.sentence[self.names[second].first]:
                for here, there in ((first, second), (second, first)):
                    together[self.form_of_name[here], self.form_of_name[there]] -= (
                        1  # they are told to be one
                    )
        for line, forms in self._called.items():
            for form in forms:
                caller = self._speaker.get(line)
                if caller is not None and not within(form, caller):  # no one calls themselves
                    together[form, caller] += 2
                    together[caller, form] += 2
        return together

    def _count_replies(self) -> Counter[tuple[Form, Form]]:
        """Count who, named in the tag of the line before or after, answers to a form of address."""
        replies: Counter[tuple[Form, Form]] = Counter()
        paragraph = [quotation.paragraph for quotation in self.prose.quotations]
        for line, forms in self._called.items():
            for other in (line - 2, line - 1, line + 1, line + 2):
                if other in self._speaker and abs(paragraph[other] - paragraph[line]) == 1:
                    for form in forms:
                        replies[form, self._speaker[other]] += 1
        return replies

    def _count_pronouns(self) -> dict[Form, Counter[str]]:
        """Count the sex of the first pronoun behind each name that acts, none between but in speech."""
        tokens, said = self.prose.tokens, self.prose.said
        votes: dict[Form, Counter[str]] = defaultdict(Counter)
        told = [name.first for name in self.names if not said[name.first]]
        for index, name in enumerate(self.names):
            if name.plural or said[name.first] or tokens.dep[name.last] not in ("nsubj", "nsubjpass"):
                continue
            stop = min(name.last + PRONOUN_REACH, len(tokens))
            following = bisect_right(told, name.last)
            stop = min(stop, told[following]) if following < len(told) else stop
            for token in range(name.last + 1, stop):
                if tokens.paragraph[token] != tokens.paragraph[name.last]:
                    break
                if tokens.lower[token] == "her" and tokens.tag[token] != "PRP$":
                    continue  # whoever brings her something is someone else
                if tokens.lower[token] in SEX_OF_PRONOUN and not said[token]:
                    votes[self.form_of_name[index]][SEX_OF_PRONOUN[tokens.lower[token]]] += 1
                    break
        return votes

    def _find_in_capitals(self) -> frozenset[Form]:
        """Return the forms of one word that are never written but in capitals: MJ, T.J."""
        written: dict[Form, bool] = defaultdict(lambda: True)
        for form, name in zip(self.form_of_name, self.names, strict=True):
            capitals = len(name.words) == 1 and name.words[0].replace(".", "").isupper()
            written[form] = written[form] and capitals
        return frozenset(form for form, capitals in written.items() if capitals)

    def _find_told(self) -> set[tuple[Form, Form]]:
        """Find two names that words of naming between them make one: Jonas Quill, known to all as Jo."""
        lower = self.prose.tokens.lower
        told = {(self.form_of_name[one], self.form_of_name[other]) for one, other in self._callings}
        told |= set(self._own_in_talk())
        for index in range(len(self.names) - 1):
            one, other = self.names[index], self.names[index + 1]
            if one.plural or other.plural:
                continue
            both = self.form_of_name[index], self.form_of_name[index + 1]
            between = lower[one.last + 1 : other.first]
            if _is_known_as(between) or _is_real_name(between) or self._goes_on_to_tell(one, other):
                told.add(both)
            between = lower[one.last + 1 : min(other.first, one.last + 9)]
            if not NAMING.intersection(between) or between[0] not in (",", "("):
                continue
            if other.first <= one.last + 9 and load_words("also_called").issuperset(between):
                told.add(both)
        return told

    def _goes_on_to_tell(self, one: NameMention, other: NameMention) -> bool:
        """Say whether "I'm Ada" goes on with what her friends call her, a name alone: "Addy."."""
        lower, line_of = self.prose.tokens.lower, self.prose.quotation_of
        stops = [*lower[one.last + 1 : other.first], *lower[other.last + 1 : other.last + 2]]
        alone = stops == [".", "."] and 0 <= line_of[one.first] == line_of[other.first]
        return alone and is_own_name(self.prose, one.first, one.last)

    def _own_in_talk(self) -> Iterator[tuple[Form, Form]]:
        """Yield who says a line by its tag, with what they are called by it: "They call me Jo," said Ada."""
        speaking: dict[int, set[Form]] = defaultdict(set)  # paragraph -> who speaks there by a tag
        for line, speaker in self._speaker.items():
            speaking[self.prose.quotations[line].paragraph].add(speaker)
        lower = self.prose.tokens.lower
        for form, name in zip(self.form_of_name, self.names, strict=True):
            line = self.prose.quotation_of[name.first]
            if line < 0 or name.plural or name.described or lower[name.first - 1] != "me":
                continue
            around = speaking[self.prose.quotations[line].paragraph]
            here = {self._speaker[line]} if line in self._speaker else around
            if len(here) == 1 and is_own_name(self.prose, name.first, name.last):
                yield next(iter(here)), form


def _is_known_as(between: Sequence[str]) -> bool:
    """Say whether two names have "known to her friends for some reason as" between them, and no more."""
    words = [word for word in between if word not in QUOTES]
    led = words[:1] in ([","], ["("]) and words[1:2] == ["known"]
    return led and len(words) <= KNOWN_REACH and words[-1] == "as" and ENDS.isdisjoint(words)


def _is_real_name(between: Sequence[str]) -> bool:
    """Say whether two names have ", whose real name was" between them, or the like, and no more."""
    words = list(between)
    return words[:2] == [",", "whose"] and words[-2:-1] == ["name"] and words[-1] in IS and len(words) <= 5
