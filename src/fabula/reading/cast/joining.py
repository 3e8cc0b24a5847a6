"""Joining: nicknames, offices and names that answer for one another, put to those they turn out to be."""

from __future__ import annotations

from collections.abc import Callable

from fabula.reading.cast.forms import ARTICLE, Form, is_initial
from fabula.reading.cast.given_names import is_fond, is_nickname, is_pet_form, is_shortened, same_given
from fabula.reading.cast.groups import Group, Judge
from fabula.reading.cast.titles import (
    CROWNED,
    KIN_TITLES,
    SHORT_RANKS,
    UNMARRIED,
    full_title,
    is_rank,
    sex_told,
)
from fabula.reading.cast.witnesses import Witnesses
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.names.placeholders import is_readers

ANSWERS = 3  # times that who is called by one name answers by the other, from which they are one
ANSWERS_OF_TWO = 6  # the same where the narration has both speak: Copy, Magpie. Looping, said the Professor

STYLING = frozenset({"father", "mother", "brother", "sister", "lord", "lady", "sir", "madam"})  # an office


class Joining:
    """The people of one story when every form of a name is placed, and some are there twice."""

    def __init__(self, witnesses: Witnesses, judge: Judge, groups: list[Group]) -> None:
        self.witnesses = witnesses
        self.judge = judge
        self.groups = groups
        self.titles = load_pairs("titles")
        self.given_names = load_pairs("first_names")

    def join(self) -> None:
        """Join them, the surest first; who is taken into another is no longer ``alive``."""
        self._join_readers()
        self._join_told()
        self._join_initials()
        self._join_letters()
        self._join_halves()
        self._join_nicknames(is_nickname)
        self._join_nicknames(is_shortened)
        self._join_fond_names()
        self._join_names_of_birth()
        self._join_by_reply()
        self._join_elders()
        self._join_bare_titles()
        self._join_styled_titles()
        self._join_offices()
        self._join_descriptions()
        self._join_identities()

    def _others(self, group: Group) -> list[Group]:
        return [other for other in self.groups if other is not group and other.alive]

    def _best_by_reply(self, group: Group, options: list[Group]) -> tuple[list[Group], list[int]]:
        """Sort the options by how often they answer for the group; return them with these numbers."""
        ranked = sorted(
            options, key=lambda other: (-self.judge.answers(group, other), -self.judge.count(other))
        )
        return ranked, [self.judge.answers(group, other) for other in ranked]

    def _join_readers(self) -> None:
        """Join what stands for the name of whoever reads: Miss Y/L/N is Y/N."""
        readers = [
            group for group in self.groups if all(is_readers(" ".join(words)) for _, words in group.forms)
        ]
        for group in readers[1:]:
            readers[0].absorb(group)

    def _join_told(self) -> None:
        """Join two names that the story itself calls one."""
        for one, other in sorted(self.witnesses.told):
            first, second = self._owner(one), self._owner(other)
            if first is None or second is None or first is second:
                continue
            if not self.judge.may_join(first, second, told=True):
                continue
            if first.given and second.given and first.last and second.last and first.last != second.last:
                continue
            second.take(first) if second.last else first.take(second)

    def _join_identities(self) -> None:
        """Join the Lark to whom the story says she is, however often it names the two side by side."""
        for one, other in sorted(self.witnesses.identities):
            first, second = self._owner(one), self._owner(other)
            if first is None or second is None or first is second:
                continue
            if {self.judge.sex(first), self.judge.sex(second)} != {"m", "f"}:
                first.absorb(second)

    def _owner(self, form: Form) -> Group | None:
        return next((group for group in self.groups if group.alive and form in group.forms), None)

    def _join_letters(self) -> None:
        """Join MJ to Maya Jensen, where there is one with these initials."""
        letters = self.witnesses.in_capitals
        for group in self.groups:
            called = "".join(group.forms[0][1]) if {*group.forms} <= letters else ""
            if not group.alive or not 1 < len(called) < 4 or group.titles or called in self.given_names:
                continue
            options = [
                other
                for other in self._others(group)
                if any(called in _letters_of(words) for title, words in other.forms if title != ARTICLE)
                and self.judge.may_join(group, other)
                and not self.witnesses.side_by_side(group.forms, other.forms)
            ]
            if len(options) == 1:
                options[0].absorb(group)

    def _join_initials(self) -> None:
        """Join Mrs. Q. to Mrs. Quill."""
        for group in self.groups:
            title, words = group.forms[0]
            if not title or len(words) > 1 or not is_initial(words[0]):
                continue
            options = [
                other
                for other in self._others(group)
                if title in other.titles and other.last[:1] == words[0][0]
            ]
            if len(options) == 1 and not self.judge.apart(group, options[0]):
                options[0].absorb(group)

    def _join_nicknames(self, akin: Callable[[str, str], bool]) -> None:
        """Join Liz to Elizabeth Quill where one person above all can be meant."""
        for group in sorted(self.groups, key=self.judge.count):
            if not group.alive or group.last or not group.given:
                continue
            options = [
                other
                for other in self._others(group)
                if (
                    (other.given and akin(group.given, other.given))
                    or (other.last and is_pet_form(group.given, other.last))
                )
                and not (group.titles ^ other.titles) & CROWNED  # nor is Jim, nor James Quill, King James
                and self.judge.may_join(group, other)
                and self._is_likely(group, other)
            ]
            ranked, votes = self._best_by_reply(group, options)
            if len(ranked) == 1 or (ranked and votes[0] >= 2):
                group.take(ranked[0]) if not ranked[0].last and self._is_fuller(group, ranked[0]) else ranked[
                    0
                ].take(group)

    def _join_halves(self) -> None:
        """Join Seo to Seo-yeong where there is one of that half, whatever sex the half tells elsewhere."""
        for group in self.groups:
            if not group.alive or group.last or not group.given:
                continue
            options = [
                other
                for other in self._others(group)
                if "-" in other.given
                and group.given in other.given.split("-")
                and not self.judge.apart(group, other)
                and {self.witnesses.sex_by_pronouns(one.forms)[0] for one in (group, other)} != {"m", "f"}
            ]
            if len(options) == 1:
                options[0].absorb(group)

    def _is_fuller(self, group: Group, other: Group) -> bool:
        return self.judge.count(group) > self.judge.count(other)

    def _is_likely(self, group: Group, other: Group) -> bool:
        """Ask more of a mere beginning than of a known nickname, and of a name with a title of kinship."""
        answers = self.judge.answers(group, other)
        if any(all(title in KIN_TITLES for title, _ in kin.forms) for kin in (group, other)):
            return answers > 0
        if is_nickname(group.given, other.given) or (other.last and is_pet_form(group.given, other.last)):
            return True
        rare = min(self.judge.count(group), self.judge.count(other)) <= 3
        together = self.witnesses.side_by_side(group.forms, other.forms)
        asunder = not (together or self._are_common(group, other))
        return is_shortened(group.given, other.given) and (answers > 0 or rare or asunder)

    def _are_common(self, group: Group, other: Group) -> bool:
        """Say whether both are given names that many people bear, as Carol and Caroline."""
        return {group.given, other.given} <= self.given_names.keys()

    def _join_fond_names(self) -> None:
        """Join Quim, as only those call him who speak to him or of him, to the Joaquim of the narration."""
        for group in sorted(self.groups, key=self.judge.count):
            if not group.alive or not self._is_only_heard(group):
                continue
            options = [other for other in self._others(group) if self._may_be_fond_of(group, other)]
            if len(options) == 1:
                options[0].take(group)

    def _is_only_heard(self, group: Group) -> bool:
        """Say whether somebody's one name, no word for kin and no rank, is in speech and never told."""
        words = {word for _, words in group.forms for word in words}
        plain = bool(group.given) and not group.last and group.titles <= KIN_TITLES and len(words) == 1
        known = load_pairs("kinship").keys() | self.titles.keys() | load_words("endearments")
        told = self.witnesses.are_narrated(group.forms)
        return plain and not told and words.isdisjoint(known)

    def _may_be_fond_of(self, group: Group, other: Group) -> bool:
        """Say whether one name is what friends make of the other, and is called if both are common."""
        return (
            any(is_fond(group.given, name) for name in (other.given, other.last) if name)
            and self.witnesses.are_narrated(other.forms)
            and (self.witnesses.are_called(group.forms) or not self._are_common(group, other))
            and not self.witnesses.side_by_side(group.forms, other.forms)
            and (self.judge.may_join(group, other) or self._is_hers_too(group, other))
        )

    def _is_hers_too(self, group: Group, other: Group) -> bool:
        """Say whether only the sex of most who bear it is against a friend's name: Fred is Winifred."""
        nameless = not group.titles and self.witnesses.sex_by_pronouns(group.forms)[0] == "u"
        return nameless and not self.judge.apart(group, other)

    def _join_names_of_birth(self) -> None:
        """Join Shen Lan, as friends call him since his youth, to the Shen Yulan of the narration."""
        for group in sorted(self.groups, key=self.judge.count):
            if not (group.alive and group.family_first and self.witnesses.are_called(group.forms)):
                continue
            if self.witnesses.are_narrated(group.forms):
                continue
            options = [
                other
                for other in self._others(group)
                if other.last == group.last
                and other.family_first
                and self.witnesses.are_narrated(other.forms)
                and self.judge.may_join(group, other)
            ]
            ranked, votes = self._best_by_reply(group, options)
            if len(ranked) == 1 or (votes and votes[0] > sum(votes[1:])):
                ranked[0].take(group)

    def _join_by_reply(self) -> None:
        """Join two names of one person where who is called the one keeps answering as the other."""
        for group in sorted(self.groups, key=self.judge.count):
            if not group.alive or (group.given and group.last):
                continue
            options = [
                other
                for other in self._others(group)
                if self.judge.answers(group, other) > 0
                and not (group.given and other.given and not same_given(group.given, other.given))
                and not (group.last and other.last and group.last != other.last)
                and self.judge.may_join(group, other)
            ]
            ranked, votes = self._best_by_reply(group, options)
            if votes and votes[0] >= self._enough(group, ranked[0]) and votes[0] >= 1.5 * sum(votes[1:2]):
                ranked[0].take(group)

    def _enough(self, group: Group, other: Group) -> int:
        """Return the answers that make two names one's: more where the tags have both, as of two people."""
        both = all(self.witnesses.is_tagged(one.forms) for one in (group, other))
        return ANSWERS_OF_TWO if both else ANSWERS

    def _join_elders(self) -> None:
        """Join Mother to the one Mrs. who answers to it."""
        kinship = load_pairs("kinship")
        for group in self.groups:
            words = {words[-1] for title, words in group.forms}
            sexes = {kinship.get(word, "") for word in words}
            if not group.alive or not words <= load_words("elders") or sexes not in ({"f"}, {"m"}):
                continue
            options = [
                other
                for other in self._others(group)
                if any(sex_told(title) in sexes and title not in UNMARRIED for title in other.titles)
                and self.judge.answers(group, other)
                and not self._are_met_together(group, other)
            ]
            if len(options) == 1:
                options[0].absorb(group)

    def _are_met_together(self, group: Group, other: Group) -> bool:
        """Say whether the one is told of beside the other, or calls them, and seldom answers for them."""
        seen = self.witnesses.side_by_side(group.forms, other.forms)
        return seen > 0 and 2 * seen >= self.judge.answers(group, other)

    def _join_bare_titles(self) -> None:
        """Join the Admiral, or a bare Admiral, to Admiral Quill, and Cap to the one captain."""
        for group in self.groups:
            bare = {words[0] for title, words in group.forms if title in ("", ARTICLE) and len(words) == 1}
            short = {SHORT_RANKS[word] for word in bare & SHORT_RANKS.keys()}
            bare = short or bare & self.titles.keys()
            if not group.alive or group.last or not bare or group.given in self.given_names:
                continue
            options = [
                other
                for other in self._others(group)
                if bare & {full_title(title) for title in other.titles} and self.judge.may_join(group, other)
            ]
            if options and (len(options) == 1 or not short):
                max(options, key=self.judge.count).absorb(group)

    def _join_styled_titles(self) -> None:
        """Join Father Abbot, as those below call him, to Abbot Quill, and Lady Abbess to hers."""
        for group in self.groups:
            if not group.alive or not all(
                title in STYLING and len(words) == 1 and is_rank(words[0]) and words[0] in self.titles
                for title, words in group.forms
                if title or words[0] not in STYLING
            ):
                continue
            ranks = {full_title(words[0]) for title, words in group.forms if title}
            options = [
                other
                for other in self._others(group)
                if ranks & {full_title(title) for title in other.titles}
                and not self.judge.apart(group, other)
            ]
            if ranks and len(options) == 1:
                options[0].absorb(group)

    def _join_offices(self) -> None:
        """Join the Marshal to the Lord Marshal where there is one."""
        for group in self.groups:
            title, words = group.forms[0]
            if not group.alive or title != ARTICLE or len(words) != 1:
                continue
            options = [
                other
                for other in self._others(group)
                if all(own and own != ARTICLE and called == words for own, called in other.forms)
                and self.judge.may_join(other, group)
            ]
            if len(options) == 1 and (words[0] in self.titles or words[0] in load_words("person_nouns")):
                group.take(options[0])

    def _join_descriptions(self) -> None:
        """Join the Porter to the Night Porter where there is one porter."""
        described = [group for group in self.groups if group.alive and group.forms[0][0] == ARTICLE]
        for group in described:
            words = group.forms[0][1]
            options = [
                other
                for other in described
                if other is not group
                and other.alive
                and len(other.forms[0][1]) > 1
                and other.forms[0][1][-1:] == words
            ]
            if len(options) == 1 and not self.judge.apart(group, options[0]):
                options[0].take(group)


def _letters_of(words: tuple[str, ...]) -> set[str]:
    """Return what the initials of a full name make: of Maya Rose Jensen MRJ, MR and MJ."""
    letters = "".join(word[0] for word in words)
    return {letters, letters[:2], letters[:1] + letters[-1:]} if len(words) > 1 else set()
