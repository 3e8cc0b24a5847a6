"""Parting: what shows that Mrs. Quill is not young Ada Quill, whose mother or aunt she may be.

A last name in common speaks for one person. Against it speaks that the one is told to be a child or kin of
the other, that who says a line talks in it of the other, and that the two speak by turns.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from fabula.reading.cast.callings import SEX_OF_OWNER
from fabula.reading.cast.forms import Form
from fabula.reading.cast.own_names import is_own_name
from fabula.reading.cast.titles import UNMARRIED, sex_told
from fabula.reading.cast.vocatives import is_vocative
from fabula.reading.grammar.auxiliaries import IS
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.names.name import NameMention
from fabula.reading.prose import Prose
from fabula.reading.times import number_of

YOUNG = frozenset({"young", "little", "baby", "master"}) | UNMARRIED  # what stands before a child's name
OFFSPRING = frozenset({"daughter", "son"})  # a child of those told of: a wife too is some baker's daughter
WHOSE = frozenset({"her", "their", "our", "my", "your"})
PARENTS = frozenset(
    {
        *("mother", "mum", "mom", "mam", "mama", "mamma", "mummy", "mommy", "ma", "maman"),
        *("father", "papa", "dad", "daddy", "pa", "da"),
    }
)
CALLED = frozenset({"called", "named"})
OF_AGE = 16  # years from which nobody is taken for a child
BEFORE_AGE = frozenset(
    {",", "(", "who", "was", "is", "'s", "aged", "only", "just", "barely", "nearly", "almost"}
)
AFTER_AGE = frozenset({",", ".", ";", ")", "—", "–", "and", "but", "years", "year"})
TELLING = (["it", "is"], ["it", "'s"], ["this", "is"], ["i", "am"], ["i", "'m"])  # before one's own name

Pairs = Counter[tuple[Form, Form]]


def parted_in_talk(
    prose: Prose, names: Sequence[NameMention], forms: Sequence[Form], speaker: Mapping[int, Form]
) -> Pairs:
    """Count how often two forms are two people's by who says what; ``speaker`` has who tags name."""
    found: Pairs = Counter()

    def part(one: Form, other: Form) -> None:
        if one != other:
            found[one, other] += 1
            found[other, one] += 1

    for form, name in zip(forms, names, strict=True):
        line = prose.quotation_of[name.first]
        if line in speaker and not name.plural and not _is_ones_own(prose, name):
            part(form, speaker[line])
    for line, form in speaker.items():
        here = prose.quotations[line].paragraph
        if line + 1 in speaker and prose.quotations[line + 1].paragraph == here + 1:
            part(form, speaker[line + 1])
    return found


def _is_ones_own(prose: Prose, name: NameMention) -> bool:
    before = prose.tokens.lower[max(0, name.first - 2) : name.first]
    return before in TELLING or is_own_name(prose, name.first, name.last)


def calls_parents(prose: Prose, speaker: Mapping[int, Form]) -> Counter[tuple[Form, str]]:
    """Count how often each form says a line that calls a mother or a father, by the sex of the one called."""
    found: Counter[tuple[Form, str]] = Counter()
    sexes = load_pairs("kinship")
    for token in prose.occurrences(tuple(sorted(PARENTS))):
        line = prose.quotation_of[token]
        if line in speaker and is_vocative(prose, token, token):
            found[speaker[line], sexes.get(prose.tokens.lower[token], "u")] += 1
    return found


def told_kin(prose: Prose, names: Sequence[NameMention], forms: Sequence[Form]) -> frozenset[frozenset[Form]]:
    """Return the pairs of forms of one last name of which one is told to be kin of the other.

    So are Professor Quill and "Ada Quill, her niece", where the professor was named just before.
    """
    kinship = load_pairs("kinship")
    found = set()
    for index in range(1, len(names)):
        name, before = names[index], names[index - 1]
        if not _are_namesakes(name, before) or forms[index] == forms[index - 1] or prose.said[name.first]:
            continue
        kin = (noun for noun in _nouns(prose, name) if prose.tokens.lower[noun] in kinship)
        if any(_is_of(prose, noun, before) for noun in kin):
            found.add(frozenset(forms[index - 1 : index + 1]))
    return frozenset(found)


def _are_namesakes(one: NameMention, other: NameMention) -> bool:
    return one.key[-1] == other.key[-1] and not (one.plural or other.plural)


def _is_of(prose: Prose, kin: int, owner: NameMention) -> bool:
    """Say whether a word for kin has a pronoun that takes up who acts just before: "her niece"."""
    tokens = prose.tokens
    sexes = {SEX_OF_OWNER.get(tokens.lower[child]) for child in tokens.children[kin]} - {None}
    near = 0 <= tokens.sentence[kin] - tokens.sentence[owner.first] <= 1
    told = sex_told(owner.title)
    return near and not prose.said[owner.first] and tokens.dep[owner.last] in SUBJECTS and any(
        told in ("u", sex) for sex in sexes
    )  # fmt: skip


def told_children(prose: Prose, names: Sequence[NameMention], forms: Sequence[Form]) -> Counter[Form]:
    """Count how often each form is told to be a child's: *little Ada*, *Ada, a pale girl*, *Ada, nine*."""
    return Counter(
        form
        for form, name in zip(forms, names, strict=True)
        if not name.plural
        and (
            name.title in YOUNG
            or _is_young(prose, name)
            or any(_is_child(prose, at) for at in _nouns(prose, name))
        )
    )


def _is_young(prose: Prose, name: NameMention) -> bool:
    """Say whether a child's age stands behind a name: *Ada, nine,* or *Ada, who was only six*."""
    lower, token = prose.tokens.lower, name.last + 1
    while token < len(lower) and lower[token] in BEFORE_AGE:
        token += 1
    if not name.last + 1 < token < len(lower) - 1 or lower[token + 1] not in AFTER_AGE:
        return False
    return 0 < number_of(lower[token]) < OF_AGE


def _nouns(prose: Prose, name: NameMention) -> Iterator[int]:
    """Yield the tokens of what somebody is told to be: *Ada was a girl*, *a girl called Ada*."""
    tokens, before = prose.tokens, name.first - 1
    if before >= 0 and tokens.lower[before] in CALLED:
        before -= 1
    if before >= 0:
        yield before
    head = tokens.head[name.last]
    if tokens.dep[name.last] == "appos":
        yield head
    elif tokens.dep[name.last] in SUBJECTS and tokens.lower[head] in IS:
        yield from (child for child in tokens.children[head] if tokens.dep[child] == "attr")
    yield from (child for child in tokens.children[name.last] if tokens.dep[child] == "appos")


def _is_child(prose: Prose, noun: int) -> bool:
    """Say whether a noun tells of a child: a girl, but not an old girl; her daughter, but not the baker's."""
    tokens = prose.tokens
    beside = {tokens.lower[child] for child in tokens.children[noun]}
    if tokens.lower[noun] in OFFSPRING:
        return not WHOSE.isdisjoint(beside)
    return tokens.lower[noun] in load_words("children") and "old" not in beside
