"""Ages: how old people are: "a boy of ten", "Mara, who was forty-three", "I'm twelve", "he turned thirty".

Only of those of whom the parse leaves no doubt, and who is *she* only where no one else can be.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from fabula.models.english import Tokens
from fabula.reading.account import Account
from fabula.reading.grammar.attitudes import attitude_verbs
from fabula.reading.grammar.auxiliaries import BE
from fabula.reading.grammar.clauses import is_denied, words_under
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.grammar.tenses import tense_of
from fabula.reading.lexicon import inflect, load_words
from fabula.reading.once import once
from fabula.reading.prose import Prose
from fabula.reading.times import number_of, number_words
from fabula.reading.traits.owners import BOUND, Owners
from fabula.story import Age, Interlude
from fabula.tokens import is_asked

OLDEST = 120  # nobody is; a number from here on is no age
TENS = range(20, 100, 10)
FIRST = 2  # "one" is more often somebody than an age
VAGUE = frozenset({"several", "some", "many", "half"})
HOURS = 12  # "at nineteen" is an age, "at ten" may be an hour
ENDS = frozenset(
    {".", ",", ";", "!", ":", "—", "–", "-", ")", "…", "...", "and", "but", "when", "then", "now", "”", '"'}
)
AFTER_TURNED = frozenset({"last", "this", "that", "in", "on", "the", "while", "before", "a", "today"})
THEN = frozenset({"when", "since", "before", "until", "till", "after", "while", "then", "once"})
ABOUT = frozenset(
    {"almost", "nearly", "about", "around", "over", "under", "past", "maybe", "perhaps", "barely", "not"}
)
BOUND_BY = ABOUT | {"than", "least", "most", "on"}  # "more than five years old", "going on fifteen"


@dataclass(frozen=True, slots=True)
class _Years:
    """A number and what says that it is an age: its tokens, ``last`` that of "years old" if it has one.

    ``head`` is the token by which the phrase hangs on the rest; ``plain`` is True without "years old".
    """

    years: int
    first: int
    last: int
    head: int
    plain: bool


def find_ages(account: Account, interludes: Sequence[Interlude]) -> tuple[Age, ...]:
    """Return how old people are said to be, in the order of the text."""
    ages, owners = [], Owners(account)
    for years in _numbers(account.prose):
        for person, verb in _whose(account, years):
            age = _age(account, owners, years, person, verb, interludes)
            if age is not None:
                ages.append(age)
                break
    return tuple(ages)


@once
def _numbers(prose: Prose) -> tuple[_Years, ...]:
    return tuple(_read_numbers(prose.tokens))


def _read_numbers(tokens: Tokens) -> Iterator[_Years]:
    words = _number_words()
    token = 0  # from which no number has been read yet
    for first, (tag, low) in enumerate(zip(tokens.tag, tokens.lower, strict=True)):
        if (tag != "CD" and low not in words) or first < token:
            continue  # the parser may take "twelve" after "I'm" for an adjective
        if first and tokens.word[first - 1] == "-":
            continue  # the last of "four-and-twenty" is no age
        last = first
        if tokens.lower[first + 1 : first + 2] == ["-"] and tokens.tag[first + 2 : first + 3] == ["CD"]:
            last = first + 2
        elif "-" not in tokens.word[first] and tokens.tag[first + 1 : first + 2] == ["CD"]:
            continue  # "two hundred"
        said = "".join(tokens.lower[first : last + 1])
        number = number_of(said)
        if tokens.lower[last + 1 : last + 2] == ["and"] and tokens.tag[last + 2 : last + 3] == ["CD"]:
            last += 2
            number = _with_tens(number, number_of(tokens.lower[last]))
        token = last + 1
        if not (said.isdecimal() or said[0].isalpha()) or not 0 < number < OLDEST or number % 1:
            continue
        if first and (tokens.tag[first - 1] == "CD" or tokens.lower[first - 1] in BOUND_BY):
            continue
        old = _old(tokens, last + 1)
        if old >= 0:
            yield _Years(int(number), first, old, old, plain=False)
        elif number >= FIRST:
            yield _Years(int(number), first, last, last, plain=True)


def _with_tens(ones: float, tens: float) -> float:
    """Return the number that "five and twenty" is; 0 for what is no such number: "a hundred and forty"."""
    return ones + tens if 0 < ones < 10 and tens in TENS else 0


@cache
def _number_words() -> frozenset[str]:
    return frozenset(word for word in number_words() if word.isalpha() and number_of(word) >= FIRST) - VAGUE


def _old(tokens: Tokens, token: int) -> int:
    """Return the last token of "years old", "-year-old" or "years of age" that begins at a token, or -1."""
    words = [
        (at, tokens.lower[at]) for at in range(token, min(token + 5, len(tokens))) if tokens.word[at] != "-"
    ]
    said = [word for _, word in words]
    if said[:1] not in (["year"], ["years"]):
        return -1
    if said[1:2] == ["old"]:
        return words[1][0]
    return words[2][0] if said[1:3] == ["of", "age"] else -1


def _whose(account: Account, years: _Years) -> Iterator[tuple[int, int]]:
    """Yield the token for whoever may be so old, and the verb that says it, or -1; likeliest first."""
    tokens = account.prose.tokens
    before = tokens.lower[years.first - 1] if years.first else ""
    after = tokens.lower[years.last + 1] if years.last + 1 < len(tokens) else "."
    ends = after in ENDS
    head = years.head
    above = tokens.head[head]
    if not years.plain:
        of_age = tokens.lower[head] == "age"
        while of_age and tokens.tag[above][0] != "V" and tokens.head[above] != above:
            above = tokens.head[above]
        if tokens.dep[head] == "appos" and account.at(above) is not None:
            yield above, -1  # "Tuck, the fourteen-year-old, ran"
        if account.at(head) is not None:
            yield head, -1
        if tokens.lower[above] in BE:
            yield from _subjects(account, above)
        elif tokens.tag[above][0] == "N" and tokens.dep[head] in ("amod", "appos", "acl", "nmod", "compound"):
            yield from _named_or_is(account, above)
        return
    if tokens.lower[above] in BE and tokens.dep[head] in ("attr", "acomp") and ends:
        yield from _subjects(account, above)
    elif tokens.lower[above] in inflect("turn") and above < head and (ends or after in AFTER_TURNED):
        if years.first - above <= 1:
            yield from _subjects(account, above)
    elif before == "of" and ends:
        noun = tokens.head[years.first - 1]
        if noun == years.first - 2 and tokens.lower[noun] in load_words("aged_nouns"):
            yield from _named_or_is(account, noun)
        elif tokens.lower[noun] == "age" and tokens.lower[tokens.head[noun]] == "at":
            yield from _subjects(account, tokens.head[tokens.head[noun]])
    elif before == "aged":
        yield from _named_or_is(account, tokens.head[years.first - 1])
    elif before == "at" and years.years > HOURS and tokens.lower[years.first].isalpha():
        if tokens.dep[head] == "pobj" and (ends or account.mentions.starting(years.last + 1) >= 0):
            yield from _subjects(account, above if tokens.tag[above][0] == "V" else tokens.head[above])
    elif before == "," and after == "," and not _is_address(tokens, years.last + 2):
        named = account.mentions.covering.get(years.first - 2, -1)
        if named >= 0 and account.mentions.all[named].kind == "name":
            yield account.mentions.all[named].head, -1


def _is_address(tokens: Tokens, token: int) -> bool:
    """Say whether a street begins at a token: "Mr. Quill, eighty-seven, Mill Street" tells where he lives."""
    last = token
    while last < len(tokens) and tokens.word[last][0].isupper():
        last += 1
    return not load_words("place_words").isdisjoint(tokens.lower[token:last])


def _named_or_is(account: Account, noun: int) -> Iterator[tuple[int, int]]:
    """Yield whoever a noun stands for, or, in "she was a girl of ten", whoever is said to be that."""
    tokens = account.prose.tokens
    verb = tokens.head[noun]
    if tokens.dep[noun] == "attr" and tokens.lower[verb] in BE:
        yield from _subjects(account, verb)
    elif tokens.dep[noun] == "appos" and account.at(tokens.head[noun]) is not None:
        yield tokens.head[noun], -1
    else:
        yield noun, -1


def _subjects(account: Account, verb: int) -> Iterator[tuple[int, int]]:
    tokens = account.prose.tokens
    for child in tokens.children[verb]:
        if tokens.dep[child] in SUBJECTS:
            relative = tokens.lower[child] == "who" and tokens.dep[verb] == "relcl"
            yield (tokens.head[verb] if relative else child), verb


def _age(
    account: Account, owners: Owners, years: _Years, person: int, verb: int, interludes: Sequence[Interlude]
) -> Age | None:
    tokens = account.prose.tokens
    line = account.quote_of[years.first]
    id = account.at(person)
    if id is None or account.quote_of[person] != line or account.by_id[id].kind == "group":
        return None
    owner = owners.of_mention(person)
    if owner is None or owner.confidence < BOUND or (verb >= 0 and not _is_so(account, verb)):
        return None
    mention = account.mentions.all[account.mentions.at[person]]
    first, last = min(years.first, mention.first), max(years.last, mention.head)
    if tokens.sentence[first] != tokens.sentence[last] or is_asked(tokens, last):
        return None
    if ABOUT & set(tokens.lower[last + 1 : last + 3]):
        return None  # "eleven, perhaps"
    span = tokens.span(first, last)
    speaker = account.quotes[line].speaker if line >= 0 else None
    now = not any(one.kind != "plan" and one.span.holds(span) for one in interludes)
    if verb >= 0:
        now = now and _is_now(tokens, verb, line >= 0) and tokens.lower[years.first - 1] != "at"
    return Age(id, years.years, span, "said" if line >= 0 else "told", speaker, now)


def _is_so(account: Account, verb: int) -> bool:
    """Say whether a clause is told as so: not denied, nor possible, nor what somebody thinks."""
    tokens = account.prose.tokens
    if is_denied(tokens, verb) or any(tokens.tag[child] == "MD" for child in tokens.children[verb]):
        return False
    above = tokens.head[verb]
    inside = tokens.dep[verb] == "ccomp" and account.quote_of[above] == account.quote_of[verb]
    if inside and (above < verb or tokens.lower[above] in attitude_verbs()):
        return False  # after "and" and the like the parser calls a clause so that stands alone
    words = words_under(tokens, verb)
    return not words & {"if", "though", "unless", "whether", *ABOUT} and tokens.dep[verb] != "xcomp"


def _is_now(tokens: Tokens, verb: int, said: bool) -> bool:
    if THEN & words_under(tokens, verb):
        return False
    return tense_of(tokens, verb) == "present" if said else tense_of(tokens, verb) != "before"
