"""Signs: the places of a story where words show a feeling, whoever has it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from fabula.models.english import Tokens
from fabula.reading.account import Account
from fabula.reading.feelings.words import (
    MENTION,
    OWNERS,
    SOMEONE,
    Phrase,
    Sense,
    body_signs,
    person_at,
    phrases,
    senses,
)
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect_all

Kind = Literal["verb", "adj", "adv", "noun", "body", "phrase", "cry", "apart"]

PARTS: dict[str, Kind] = {"V": "verb", "J": "adj", "R": "adv", "N": "noun"}
COMPLEMENTS = ("acomp", "attr", "oprd", "dobj", "advmod")
PREDICATES = (*COMPLEMENTS, "xcomp", "prt", "ccomp", "conj", "advcl", "acl", "prep", "pobj")
MODIFIERS = ("amod", "acl", "advcl")
BECOMING = inflect_all(("go", "turn", "grow"))
FEELING = inflect_all(("feel",))
MISSING = inflect_all(("miss",))
CRYING = ("cried", "cries")  # that tag a line
PERFECT = frozenset({"have", "has", "had", "having", "'ve", "'d", "'s"})
GOVERNING = ("IN", "DT", "PRP$")  # what stands before a thing, and not before a cry
LEADING = frozenset({"and", "but", "oh", "ah", "well", "no", "yes", "because", "please"})  # before a cry
GOING_ON = frozenset({"the", "to", "for", "not", "n't", "never"})  # and not before one, called out or not
ALONE = frozenset({",", ".", "!", "?", "“", "”", '"', "‘", "’", "'"})
PARTLY = frozenset({"something", "corner", "corners", "muscle", "tip", "tips"})  # in or of a part of the body
COLOURS = ("embarrassment", "fear")  # what the colours that a whole person may have show
MISREAD = ("NNS", "NN", "NNP", "VBZ")  # tags of a verb in the present that the parser takes for a thing
PAST = frozenset({"wept", "clung", "fled", "froze", "shook", "shrank", "swore"})  # and never a noun
STOPS = frozenset({".", ",", ";", ":", "!", "—", "–"})  # after what is said of somebody apart
DEEPEST = 3  # steps from what a part of the body is said to do down to the word that tells
LED = ("neg", "advmod")  # how what only leads to the telling word of a phrase hangs on its verb


@dataclass(frozen=True, slots=True)
class Sign:
    """Tokens ``first`` to ``last`` show a feeling; ``anchor`` is the one the parse hangs the rest on.

    ``holder`` is the token that means or owns whoever feels, or -1 where the parse has to tell.
    """

    first: int
    last: int
    anchor: int
    sense: Sense
    kind: Kind
    holder: int = -1
    toward_you: bool = False


def find_signs(account: Account) -> list[Sign]:
    """Return the signs in the order of the text; none shares a token with another."""
    (found,) = account.each("signs of feelings", [()], lambda _: _find_signs(account))
    return found


def _find_signs(account: Account) -> list[Sign]:
    parts = account.each(
        "parts of signs", (_phrases, _bodies, _colours, _words), lambda read: list(read(account))
    )
    found: list[Sign] = []
    taken = bytearray(len(account.prose.tokens))
    for sign in chain.from_iterable(parts):
        if not any(taken[sign.first : sign.last + 1]):
            taken[sign.first : sign.last + 1] = bytes([1]) * (sign.last + 1 - sign.first)
            if sign.sense.valence:
                found.append(sign)
    return sorted(found, key=lambda sign: sign.first)


def _phrases(account: Account) -> Iterator[Sign]:
    tokens = account.prose.tokens
    idioms, cries = phrases("feeling_phrases"), phrases("cries")
    for token in account.prose.occurrences({*cries, *idioms}):
        low = tokens.lower[token]
        if low in cries and account.quote_of[token] >= 0:
            sign = _at(account, cries[low], token, "cry")
            if sign is not None and _is_cried(account, sign):
                yield sign
        if low in idioms:
            sign = _at(account, idioms[low], token, "phrase")
            if sign is not None and not _are_anothers(account, sign):
                yield sign


def _at(account: Account, known: Mapping[str, Sequence[Phrase]], token: int, kind: Kind) -> Sign | None:
    tokens, mentions = account.prose.tokens, account.mentions
    second, third = (*tokens.lower[token + 1 : token + 3], "", "")[:2]
    after = known.get(second)
    if after is None and MENTION in known and person_at(mentions, token + 1) >= 0:
        after = known[MENTION]
    for phrase in known.get("", ()) if after is None else after:
        if phrase.third is not None and third not in phrase.third:
            continue
        found = phrase.standing_at(tokens, mentions, token)
        if found is not None:
            last, holder = found
            beside = tokens.paragraph[last] == tokens.paragraph[token]
            return _sign(account, phrase, range(token, last + 1), holder, kind) if beside else None
    return None


def _is_cried(account: Account, cry: Sign) -> bool:
    """Tell a cry, which begins what is said or is called out, from the same words within a sentence."""
    tokens, before = account.prose.tokens, cry.first - 1
    if before < 0 or account.quote_of[before] != account.quote_of[cry.first]:
        return True
    low = tokens.lower[before]
    if low[-1].isalnum() and low not in LEADING and not _in_name(account, before):
        return tokens.word[cry.last] == "!" and low not in GOING_ON  # "You little fool!"
    thing = cry.first == cry.last and tokens.tag[before] in GOVERNING  # "a pig in muck", not "Muck!"
    return not thing and tokens.tag[cry.first] != "VBN"


def _are_anothers(account: Account, sign: Sign) -> bool:
    """Say whether somebody's face or head is in another's hands: "his head in my hands"."""
    lower = account.prose.tokens.lower
    owners = OWNERS.intersection(lower[sign.first : sign.last + 1])
    return lower[sign.first - 1] in OWNERS and bool(owners) and lower[sign.first - 1] not in owners


def _sign(account: Account, phrase: Phrase, inside: range, holder: int, kind: Kind) -> Sign:
    tokens = account.prose.tokens
    heads = [token for token in inside if tokens.head[token] not in inside or tokens.head[token] == token]
    verbs = [token for token in heads if tokens.tag[token].startswith("V")]
    telling = [token for token in heads if tokens.dep[token] not in LED]  # not "no longer", but what it leads
    anchor = (verbs or telling or heads or [inside[0]])[0]
    return Sign(inside[0], inside[-1], anchor, phrase.sense, kind, holder, phrase.toward_you)


def _bodies(account: Account) -> Iterator[Sign]:
    tokens, known = account.prose.tokens, body_signs()
    for token in account.prose.occurrences({*known, *BECOMING} - {SOMEONE}):
        low = tokens.lower[token]
        if low in known and tokens.tag[token].startswith("N"):
            found = _likeliest(account, _said_of(account, token), known[low])
            if found is not None:
                first, last = sorted((token, found[0]))
                yield Sign(first, last, token, found[1], "body")
        elif low in BECOMING and tokens.tag[token].startswith("V"):
            after = (state for state in _below(account, token, COMPLEMENTS) if state > token)
            found = _likeliest(account, after, known[SOMEONE])
            if found is not None:
                yield Sign(token, found[0], token, found[1], "verb")


def _colours(account: Account) -> Iterator[Sign]:
    """Yield the colours that people are said to have where they speak: "said Ada, scarlet"."""
    tokens, known = account.prose.tokens, body_signs()[SOMEONE]
    shown = {word for word, (_, sense) in known.items() if sense.feeling in COLOURS}
    for token in account.prose.occurrences(shown):
        before = token - 1
        while tokens.tag[before].startswith("RB"):
            before -= 1
        stops = STOPS.issuperset(tokens.lower[token + 1 : token + 2])
        if tokens.lower[before] == "," and stops and account.quote_of[token] < 0:
            yield Sign(token, token, token, known[tokens.lower[token]][1], "apart")


def _likeliest(
    account: Account, states: Iterable[int], known: Mapping[str, tuple[int, Sense]]
) -> tuple[int, Sense] | None:
    """Return the word, and what it shows, whose line stands first in the list."""
    lower = account.prose.tokens.lower
    ranked = [(*known[lower[state]], state) for state in states if lower[state] in known]
    if not ranked:
        return None
    _, sense, state = min(ranked, key=lambda one: one[0])
    return state, sense


def _said_of(account: Account, part: int) -> Iterator[int]:
    """Yield the words that say what a part of the body does or is, or what is done to it."""
    tokens = account.prose.tokens
    head, dep = tokens.head[part], tokens.dep[part]
    while dep == "conj" and head < part and tokens.tag[head].startswith("N"):
        head, dep = tokens.head[head], tokens.dep[head]  # "saw the queue, and his heart sank"
    owned = any(tokens.dep[child] == "poss" for child in tokens.children[part])
    if dep == "nsubjpass" or (dep == "dobj" and owned):
        yield head  # "bit her lip"
    if dep in SUBJECTS:
        yield from _below(account, head, PREDICATES)
    if is_misread(tokens, part):
        yield head  # "Her smile fades", which the parser takes for several fades
    if dep == "pobj" and tokens.lower[tokens.head[head]] in PARTLY:
        yield from _said_of(account, tokens.head[head])  # "something in her chest loosened"
    for child in tokens.children[part]:
        if tokens.dep[child] in MODIFIERS:
            yield child


def is_misread(tokens: Tokens, word: int) -> bool:
    """Tell "Her smile fades", where the parser sees no verb, from "in her face cream"."""
    verb = tokens.head[word]
    beside = tokens.dep[word] == "compound" and verb == word + 1 and tokens.tag[verb] in MISREAD
    joined = tokens.dep[verb] == "conj" and tokens.tag[tokens.head[verb]].startswith("V")
    led = tokens.dep[verb] == "pobj" and tokens.lower[tokens.head[verb]] == "as"
    return beside and (joined or led or tokens.dep[verb] == "ROOT")


def _below(account: Account, token: int, deps: tuple[str, ...], depth: int = DEEPEST) -> Iterator[int]:
    tokens = account.prose.tokens
    yield token
    for child in tokens.children[token]:
        clause = any(tokens.dep[own] in SUBJECTS for own in tokens.children[child])
        if depth and tokens.dep[child] in deps and not clause:
            yield from _below(account, child, deps, depth - 1)


def _words(account: Account) -> Iterator[Sign]:
    tokens, known = account.prose.tokens, senses()
    for token in account.prose.occurrences({word for _, word in known}):
        low = tokens.lower[token]
        part: str = PARTS.get(tokens.tag[token][0], "")
        if ("state", low) in known and ("adj", low) not in known and _is_felt(account, token):
            yield Sign(token, token, token, known["state", low], "adj")
            continue
        if part != "verb" and ("verb", low) in known and _is_verb(account, token):
            part = "verb"
        elif part == "noun" and tokens.dep[token] == "acomp" and ("adj", low) in known:
            part = "adj"  # "nothing to be cross about"
        elif part == "adj" and tokens.dep[token] in ("pobj", "dobj") and ("noun", low) in known:
            part = "noun"  # "a voice full of scorn"
        if (part, low) not in known and tokens.tag[token] in ("VBN", "VBG", "VBD"):
            part = "adj" if ("adj", low) in known and not _acts(account, token) else part
        if (part, low) not in known and part == "adj":
            part = "verb"  # "frightened" is tagged as either
        if (part, low) not in known and low.endswith("ly"):
            part = "adv"  # whatever the parser takes it for
        sense = known.get((part, low))
        if sense is not None and not _in_name(account, token) and _means_it(account, token, low):
            yield Sign(token, token, token, sense, part)  # type: ignore[arg-type]


def _is_verb(account: Account, token: int) -> bool:
    """Say whether what the parser sees no verb in is one: "Ada laughs", "Bo sat down and wept"."""
    return is_past(account.prose.tokens, token) or _is_present(account, token)


def is_past(tokens: Tokens, token: int) -> bool:
    """Tell "sat on the stair and wept", where the form can be no noun's, from what is one."""
    return tokens.tag[token] == "NN" and tokens.dep[token] == "conj" and tokens.lower[token] in PAST


def _is_present(account: Account, token: int) -> bool:
    """Tell "Ada laughs", "he nods and grins", "I like it" from many laughs: the parser sees no verb there."""
    tokens = account.prose.tokens
    before = token - 1
    if tokens.tag[token] == "IN":
        return any(tokens.dep[child] in SUBJECTS for child in tokens.children[token])
    several = tokens.tag[token] == "NNS" or (tokens.tag[token] == "NNP" and tokens.word[token].islower())
    if not several or before < 0 or tokens.paragraph[before] != tokens.paragraph[token]:
        return False
    if tokens.dep[token] == "conj" and tokens.lower[before] in ("and", ","):
        return tokens.tag[tokens.head[token]] == "VBZ"
    while before > 0 and tokens.tag[before] == "RB":
        before -= 1  # "Ada only beams at him"
    name = tokens.tag[before] == "NNP" or tokens.word[before][0].isupper()
    goes_on = tokens.dep[token] == "nsubj" and tokens.lower[token + 1 : token + 2] == [","]
    return (tokens.dep[token] == "ROOT" or goes_on) and account.at(before) is not None and name


def _is_felt(account: Account, token: int) -> bool:
    tokens = account.prose.tokens
    return tokens.dep[token] in ("acomp", "oprd") and tokens.lower[tokens.head[token]] in FEELING


def _acts(account: Account, token: int) -> bool:
    """Tell "touched the bell" and "had touched" from "was touched"."""
    tokens = account.prose.tokens
    if tokens.tag[token] != "VBN":
        return any(tokens.dep[child] == "dobj" for child in tokens.children[token])
    helped = {tokens.dep[child]: tokens.lower[child] for child in tokens.children[token]}
    return helped.get("aux") in PERFECT and "auxpass" not in helped


def _means_it(account: Account, token: int, low: str) -> bool:
    """Tell "missed her" from "missed the bus", "she cried" from "'Oh!' she cried", and so on."""
    tokens = account.prose.tokens
    if low in CRYING and account.quote_of[token] < 0:
        if tokens.lower[token + 1 : token + 2] == [":"]:
            return False
        near = range(max(0, token - 2), min(len(tokens), token + 4))
        beside = (other for other in near if tokens.paragraph[other] == tokens.paragraph[token])
        return all(account.quote_of[other] < 0 for other in beside)
    if low in MISSING:
        return any(
            tokens.dep[child] == "dobj" and account.at(child) is not None for child in tokens.children[token]
        )
    if tokens.tag[token].startswith("RB"):
        verb = governing_verb(tokens, token)  # "he said kindly", but not "kindly tell him"
        asked = account.quote_of[token] >= 0 and tokens.tag[verb] == "VB"
        return tokens.tag[verb].startswith("V") and not asked
    return low != "love" or not _called(account, token)


def governing_verb(tokens: Tokens, adverb: int) -> int:
    """Return the verb that an adverb tells of: it may hang on its subject ("said Ada, rather faintly")."""
    head = tokens.head[adverb]
    if tokens.dep[head] in SUBJECTS and head < adverb and tokens.head[head] < head:
        return tokens.head[head]
    return head


def _called(account: Account, token: int) -> bool:
    """Say whether a word of a line stands alone between commas: "Tell them, love."."""
    lower = account.prose.tokens.lower
    alone = lower[token - 1] in ALONE and (token + 1 == len(lower) or lower[token + 1] in ALONE)
    return alone and account.quote_of[token] >= 0


def _in_name(account: Account, token: int) -> bool:
    mention = account.mentions.at.get(token, -1)
    return mention >= 0 and account.mentions.all[mention].kind == "name"
