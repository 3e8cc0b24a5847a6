"""Groups: people in the making, each the set of forms that one person goes by."""

from __future__ import annotations

from collections import Counter

from fabula.reading.cast.family_first import is_family_first
from fabula.reading.cast.forms import ARTICLE, Form
from fabula.reading.cast.given_names import is_of_both_sexes, is_short_form, sex_of_given
from fabula.reading.cast.namesakes import are_apart
from fabula.reading.cast.titles import (
    COMMON,
    IN_ARMS,
    MARRIED,
    MISTER,
    RANKED,
    UNMARRIED,
    full_title,
    is_rank,
    sex_told,
)
from fabula.reading.cast.witnesses import Witnesses
from fabula.reading.lexicon import load_pairs

APART = 0.015  # share of the rarer name's mentions beside the other from which they are two people
APART_OF_ONE_NAME = 0.025  # the same where both bear one last name, which is a reason to think them one
SURE_PRONOUNS = 8  # lead of one sex's pronouns from which it outweighs a given name


class Group:
    """The forms that one person goes by, with the given and the last name they show."""

    def __init__(self, form: Form, given: str = "", last: str = "") -> None:
        self.forms: list[Form] = [form]
        self.given = given
        self.last = last
        self.wife_of = ""  # the husband's given name: Mrs. Jonas Quill
        self.alive = True

    @property
    def titles(self) -> set[str]:
        """Every title among the forms."""
        return {title for title, _ in self.forms if title and title != ARTICLE}

    @property
    def family_first(self) -> bool:
        """Whether a full name among the forms begins with the family's."""
        return any(is_family_first(words) for _, words in self.forms)

    def take(self, other: Group) -> None:
        """Join another group into this one."""
        self.forms += other.forms
        if not self.given or (len(self.given) < 3 and other.given):
            self.given = other.given or self.given
        self.last = self.last or other.last
        other.alive = False

    def absorb(self, other: Group) -> None:
        """Join another into this one whose words are no part of a name ("Mother", "Q.")."""
        other.given = other.last = ""
        self.take(other)


SHORT = 4  # letters of a given name that may be short for a man's name as well as a woman's


class Judge:
    """Says of two groups, or of a group and a title, whether they may be one person."""

    def __init__(self, witnesses: Witnesses) -> None:
        self.witnesses = witnesses

    def count(self, group: Group) -> int:
        """Return how often the person is named."""
        return self.witnesses.count(group.forms)

    def answers(self, one: Group, other: Group) -> int:
        """Return how often who is called as one answers as the other."""
        return self.witnesses.answers(one.forms, other.forms)

    def answers_mostly(self, one: Group, other: Group) -> bool:
        """Say whether who is called ``one`` answers as ``other`` often, and oftener than as anyone."""
        best = self.answers(one, other)
        return best >= 3 and best >= 0.34 * self.witnesses.all_answers(one.forms)

    def sex(self, group: Group) -> str:
        """Return the sex the names tell, first by titles, then by clear pronouns, then by the given name."""
        if (titled := self._sex_by_titles(group)) != "u":
            return titled
        told, lead = self.witnesses.sex_by_pronouns(group.forms)
        anybodys = group.family_first or is_of_both_sexes(group.given)
        by_name = "u" if anybodys else sex_of_given(group.given)
        if by_name == "u":
            return told if lead >= 2 else "u"
        if len(group.given) <= SHORT and told not in ("u", by_name) and is_short_form(group.given):
            # Sol, Alex, Sam: a short form is many names', and pronouns soon tell more than it does
            return told if lead >= 2 else "u"
        return told if lead >= SURE_PRONOUNS else by_name

    def _sex_by_titles(self, group: Group) -> str:
        votes: Counter[str] = Counter()
        for title, words in group.forms:
            if (sex := _sex_of_form(title, words)) != "u":
                votes[sex] += self.witnesses.counts[title, words]
        return votes.most_common(1)[0][0] if votes else "u"

    def _sex_shown(self, group: Group) -> str:
        """Return the sex that titles and pronouns tell, whatever most who bear the name are."""
        titled = self._sex_by_titles(group)
        told, lead = self.witnesses.sex_by_pronouns(group.forms)
        return told if titled == "u" and lead >= 2 else titled

    def apart(self, one: Group, other: Group) -> bool:
        """Say whether the story names the two side by side too often for one person, or as kin."""
        if self.witnesses.are_kin(one.forms, other.forms):
            return True
        seen = self.witnesses.side_by_side(one.forms, other.forms)
        fewer = min(self.count(one), self.count(other))
        share = APART_OF_ONE_NAME if one.last and one.last == other.last else APART
        return seen >= 2 and seen >= share * fewer and 2 * seen > self.answers(one, other)

    def may_join(self, one: Group, other: Group, told: bool = False) -> bool:
        """Say whether nothing speaks against the two being one.

        Where the story has ``told`` that they are, "They called him Sunny", no name is a woman's by itself.
        """
        sex = self._sex_shown if told else self.sex
        return (
            {sex(one), sex(other)} != {"m", "f"}
            and not self.apart(one, other)
            and not are_apart(one.titles | other.titles)
            and not _wed_apart(one.titles, other.titles)
        )

    def title_fits(self, group: Group, title: str, rival: int = 0) -> bool:
        """Say whether a group may bear a title, by sex, marriage and rank.

        ``rival`` is how often the title stands with the last name: a Quill of unknown sex who is named less
        than Mrs. Quill may be herself.
        """
        sex, wanted = self.sex(group), sex_told(title)
        if "u" not in (sex, wanted) and sex != wanted:
            return False
        titles = group.titles
        if are_apart(titles | {title}) or _wed_apart(titles, {title}):
            return False
        if title in MARRIED and sex != "f" and self.count(group) > rival:
            return False  # Mrs. Quill is no Quill of whom nothing tells that she is a woman
        if is_rank(title) and wanted == "u" and any(sex_told(kept) == "f" for kept in titles):
            return False  # the Admiral is not Mrs. Quill but her husband
        if title in RANKED and group.given and title not in titles:
            return False  # Lady Quill is not young Ada Quill
        if title in UNMARRIED and titles & RANKED:
            return False  # nor is Miss Quill Lady Ada Quill
        if _serve_apart(titles, title):
            return False  # General Quill is not his son, Captain Ned Quill
        if not group.given:
            # Colonel Quill and Mr. Quill may be one man; Captain Quill and Major Quill are two
            free = COMMON | {"detective"}  # of any rank
            ranks = {full_title(kept) for kept in titles if kept not in free}
            return not (title and title not in free and ranks and full_title(title) not in ranks)
        return True

    def is_mister_only(self, group: Group, title: str) -> bool:
        """Say whether a knight's title meets someone who is a plain Mr."""
        return title in RANKED and bool(group.titles & MISTER)


def _serve_apart(titles: set[str], title: str) -> bool:
    """Say whether a title and one of others are two ranks of those in arms."""
    rank = full_title(title)
    return rank in IN_ARMS and any(full_title(kept) in IN_ARMS - {rank} for kept in titles)


def _sex_of_form(title: str, words: tuple[str, ...]) -> str:
    """Return the sex that a title tells, or a word for kin that is somebody's name: Mrs., Dad."""
    told = sex_told(title)
    return load_pairs("kinship").get(words[0], "u") if told == "u" and len(words) == 1 else told


def _wed_apart(one: set[str], other: set[str]) -> bool:
    """Say whether one is a Mrs. and the other a Miss."""
    return bool(one & MARRIED and other & UNMARRIED and not other & MARRIED) or bool(
        one & UNMARRIED and other & MARRIED and not one & MARRIED
    )
