"""Pronouns: which set each person goes by, from what the text shows beside their name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from fabula.reading.cast import Person, is_vocative
from fabula.reading.coreference.binding import made_to_act
from fabula.reading.coreference.namings import find_namings
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import load_pairs, load_words, verb_lemmas
from fabula.reading.mentions import NEOPRONOUNS, Mentions, PersonMention
from fabula.reading.prose import Prose

KNOWN_SETS = {"he/him": "m", "she/her": "f"}
ENOUGH = 0.9  # pronouns' worth of votes from which a set is read off them
SETTLED = 1.2  # pronouns' worth of shares from which someone's set is settled
SINGULAR_THEY = 3  # the same for "they", which mostly means several: so many clear ones

# How much a pronoun tells of the last person named, fitted to annotated novels and stories and rounded:
OWN = 2.3  # "Ivo rubbed his jaw", "Ivo saw himself"
OWN_ALONE = 5.0  # the same where nobody near may be meant instead: more than the given name tells
DESCRIBED = 6.0  # "his wife, Ivo", whatever most who bear the name are
NAMED = 6.0  # "She gave her name as Ivo"
OPENING = 1.8  # a sentence that begins with it, after one with the name
NEXT = 1.0  # elsewhere in the next sentence
SAME = 0.8  # elsewhere in the same sentence
OF_OBJECT = 0.5  # share of these where the name was no subject
WITH_RIVAL = 0.35  # where someone else stands between
ONE_PART = 2.5  # "their arm", where "they" counts 1
SECOND = 0.35  # where the name was followed by the other set before
NEAR = 2  # paragraphs back to which somebody else may be the one meant
ONLY_MEANT = frozenset({"neg", "aux", "mark"})  # on the verb: Ivo was not, may have been, as if he was
REFLEXIVE = frozenset({"himself", "herself"})
BARE = frozenset({"attr", "ROOT", "npadvmod"})  # of a name that does nothing: "It was Ivo himself"


def learn_pronouns(
    prose: Prose, mentions: Mentions, persons: Sequence[Person], of_mention: Sequence[int]
) -> list[Person]:
    """Give everyone the set that the text shows beside their name, where it shows enough."""
    votes = _count_pronouns(prose, mentions, persons, of_mention)
    for name, told in find_namings(mentions).items():
        kinds = {mentions.all[one].pronouns for one in told} & KNOWN_SETS.keys()
        if len(kinds) == 1 and of_mention[name] >= 0:
            votes[of_mention[name]][kinds.pop()] += NAMED  # type: ignore[assignment]
    for index, kind in _neopronouns_said(prose, mentions, of_mention):
        votes[index][kind] += 1
    return [_with_pronouns(person, votes.get(index, {})) for index, person in enumerate(persons)]


def _count_pronouns(
    prose: Prose, mentions: Mentions, persons: Sequence[Person], of_mention: Sequence[int]
) -> dict[int, Counter[str]]:
    """Count the pronouns that follow each person's mentions in the same sentence or the next.

    What a description says of somebody's sex counts for more than any of these.
    """
    tokens, said = prose.tokens, prose.said
    votes: dict[int, Counter[str]] = defaultdict(Counter)
    last, last_token, last_index = -1, -1, -1
    rival = False  # whether someone else stands between the last name and here
    before: set[str] = set()  # the sets of pronouns that followed the last name so far
    others: set[str] = set()  # the sets that somebody else has in the sentence of the last name
    for index, mention in enumerate(mentions.all):
        if said[mention.head]:
            continue
        owner = of_mention[index]
        if owner >= 0:
            same = last < 0 or owner == last
            rival = not same and tokens.sentence[mention.head] == tokens.sentence[last_token]
            last, last_token, last_index, before, others = owner, mention.head, index, set(), set()
            if mention.pronouns in KNOWN_SETS and _tells_sex(mention):
                votes[owner][mention.pronouns] += DESCRIBED  # type: ignore[assignment]
        elif mention.kind == "nominal" and not mention.plural:
            rival = True
            if last >= 0 and mention.pronouns in KNOWN_SETS and _is_said_of(prose, last_token, mention):
                votes[last][mention.pronouns] += DESCRIBED  # type: ignore[assignment]
        elif mention.kind == "pronoun" and mention.pronouns not in ("I", "we", "you") and last >= 0:
            near = tokens.sentence[mention.head] - tokens.sentence[last_token]
            if near > 1 or tokens.paragraph[mention.head] != tokens.paragraph[last_token]:
                continue
            if _fellow_argument(prose, last_token, mention.head):
                others.add(mention.pronouns or "")  # in "Suzu brought him his hat" he is not Suzu
            if near == 0 and mention.pronouns in others:
                continue
            weight = _told_by(prose, last_token, mention)
            if weight == OWN and _is_surely_ones(prose, mention.head):
                alone = _is_alone(prose, mentions, persons, of_mention, last_index, mention.pronouns)
                weight = OWN_ALONE if alone else OWN
            weight *= WITH_RIVAL if rival else 1.0
            weight *= SECOND if before - {mention.pronouns} else 1.0
            before.add(mention.pronouns)
            votes[last][mention.pronouns] += weight  # type: ignore[assignment]
    return votes


def _tells_sex(mention: PersonMention) -> bool:
    """Say whether a description says what sex somebody is: a wife and a girl are she, a nurse may be he."""
    return mention.kind == "nominal" and (
        mention.noun in load_pairs("kinship") or mention.noun in load_words("generic_nouns")
    )


def _is_said_of(prose: Prose, name: int, mention: PersonMention) -> bool:
    """Say whether a description that tells of sex is what a name's own verb says of it: "Ivo was a widow"."""
    tokens = prose.tokens
    verb = tokens.head[mention.head]
    return (
        tokens.dep[mention.head] == "attr"
        and tokens.lower[verb] in ("was", "is", "'s", "’s")
        and tokens.head[name] == verb
        and tokens.dep[name] in SUBJECTS
        and _tells_sex(mention)
        and not any(tokens.dep[child] in ONLY_MEANT for child in tokens.children[verb])
        and tokens.lower[mention.first] not in ("no", "another")
    )


def _neopronouns_said(
    prose: Prose, mentions: Mentions, of_mention: Sequence[int]
) -> Iterator[tuple[int, str]]:
    """Yield who was named last before each neopronoun in speech, which hardly anyone else can be meant by."""
    last = -1
    for index, mention in enumerate(mentions.all):
        if not prose.said[mention.head]:
            continue
        if mention.kind == "name" and of_mention[index] >= 0:
            last = last if is_vocative(prose, mention.first, mention.last) else index
        elif mention.pronouns in NEOPRONOUNS and last >= 0:
            named = mentions.all[last].head
            if prose.tokens.paragraph[named] == prose.tokens.paragraph[mention.head]:
                yield of_mention[last], mention.pronouns


def _told_by(prose: Prose, name: int, mention: PersonMention) -> float:
    """Say how much a pronoun tells of whom was named last, by its place and theirs in their sentences."""
    tokens, pronoun = prose.tokens, mention.head
    if _is_emphatic(prose, name, pronoun):
        return NAMED
    if tokens.dep[name] not in SUBJECTS:
        weight = OF_OBJECT
    elif mention.pronouns == "they/them":
        return ONE_PART if _is_ones_part(prose, pronoun) else 1.0  # which is only counted
    elif _is_ones_own(prose, pronoun) and (
        _subject_of(prose, pronoun) == name or _is_beside(prose, name, pronoun)
    ):
        return OWN
    else:
        weight = 1.0
    if tokens.sentence[pronoun] == tokens.sentence[name]:
        return weight * SAME
    first = pronoun == 0 or tokens.sentence[pronoun - 1] != tokens.sentence[pronoun]
    return weight * (OPENING if first and tokens.dep[pronoun] in SUBJECTS else NEXT)


def _is_alone(
    prose: Prose, mentions: Mentions, persons: Sequence[Person], of_mention: Sequence[int], name: int,
    pronouns: str,
) -> bool:  # fmt: skip
    """Say whether nobody told of shortly before a name may be meant by a pronoun behind it but who has it.

    A pronoun before the name means somebody else where it does not take up the name itself.
    """
    tokens = prose.tokens
    first = tokens.paragraph[mentions.all[name].head] - NEAR
    taken_up = False
    for index in range(name - 1, -1, -1):
        mention, owner = mentions.all[index], of_mention[index]
        if tokens.paragraph[mention.head] < first:
            break
        if owner == of_mention[name]:
            return True
        if mention.kind == "pronoun":
            taken_up = taken_up or mention.pronouns == pronouns
        elif not mention.plural and _may_go_by(mention, persons[owner] if owner >= 0 else None, pronouns):
            return False
    return not taken_up


def _may_go_by(mention: PersonMention, person: Person | None, pronouns: str) -> bool:
    """Say whether nothing tells that whom a mention means goes by another set."""
    sex = KNOWN_SETS.get(mention.pronouns, "u")
    if sex == "u" and person is not None:
        sex = person.sex
    return sex in ("u", KNOWN_SETS.get(pronouns))


def _is_ones_own(prose: Prose, pronoun: int) -> bool:
    return prose.tokens.dep[pronoun] == "poss" or prose.tokens.lower[pronoun].endswith("self")


def _is_beside(prose: Prose, name: int, pronoun: int) -> bool:
    """Say whether a part of one's body is told of right behind one's name: "Ivo, his hair wet, came in"."""
    tokens = prose.tokens
    owned = tokens.lower[tokens.head[pronoun]]
    return pronoun == name + 2 and tokens.word[name + 1] == "," and owned in load_words("body_words")


def _is_emphatic(prose: Prose, name: int, pronoun: int) -> bool:
    """Say whether a pronoun stands right behind a name for weight: "Ivo himself", "It was Ivo himself"."""
    tokens = prose.tokens
    beside = pronoun == name + 1 and tokens.lower[pronoun] in REFLEXIVE
    return beside and tokens.dep[name] in SUBJECTS | BARE


def _is_surely_ones(prose: Prose, pronoun: int) -> bool:
    """Say whether what a pronoun has is moved as one's own body is, or told of right behind a comma."""
    tokens = prose.tokens
    owned = tokens.head[pronoun]
    if tokens.lower[pronoun] in REFLEXIVE or tokens.word[pronoun - 1] == ",":
        return True
    moved = tokens.dep[owned] == "dobj" and tokens.lower[tokens.head[owned]] in _gestures()
    return moved and tokens.lower[owned] in load_words("body_words")


@cache
def _gestures() -> frozenset[str]:
    return frozenset(verb_lemmas("own_gesture_verbs"))


def _is_ones_part(prose: Prose, pronoun: int) -> bool:
    """Say whether a pronoun has a part that is one person's: their arm, which two have not between them."""
    tokens = prose.tokens
    owned = tokens.head[pronoun]
    return (
        tokens.dep[pronoun] == "poss"
        and tokens.tag[owned] == "NN"
        and tokens.lower[owned] in load_words("body_words")
    )


def _subject_of(prose: Prose, token: int) -> int:
    """Return the subject of the nearest clause that a token stands in, or -1."""
    tokens = prose.tokens
    while tokens.head[token] != token:
        token = tokens.head[token]
        for child in tokens.children[token]:
            if tokens.dep[child] in SUBJECTS:
                relative = tokens.dep[token] == "relcl" and tokens.lower[child] == "who"
                return tokens.head[token] if relative else child
    return -1


def _fellow_argument(prose: Prose, subject: int, pronoun: int) -> bool:
    """Say whether a pronoun is the object of the very verb that a mention is the subject of.

    So is who does what another lets, sees or makes them do: "Suzu let him in", "Suzu watched him go".
    """
    tokens = prose.tokens
    verb = tokens.head[pronoun]
    if tokens.dep[pronoun] == "pobj" or made_to_act(prose, pronoun):
        verb = tokens.head[verb]
    elif tokens.dep[pronoun] not in ("dobj", "dative", "iobj"):
        return False
    return verb == tokens.head[subject] and not tokens.lower[pronoun].endswith("self")


def _with_pronouns(person: Person, votes: Mapping[str, float]) -> Person:
    """Give a person the set the text uses; a title or a kinship word is stronger than counts."""
    if person.pronouns is not None or person.plural:
        return person
    singular = {kind: n for kind, n in votes.items() if kind != "they/them"}
    total = sum(votes.values())
    if total >= ENOUGH:
        neo = max((kind for kind in votes if kind in NEOPRONOUNS), key=lambda kind: votes[kind], default="")
        if neo and votes[neo] >= 0.4 * total:
            return replace(person, sex="u", pronouns=neo)
        he, she, they = votes.get("he/him", 0.0), votes.get("she/her", 0.0), votes.get("they/them", 0.0)
        if they >= SINGULAR_THEY and they > 0.7 * total:
            return replace(person, sex="u", pronouns="they/them")
        told = {"m": 3.0, "f": 3.0}.get(person.sex, 0.0) + (3.0 if _titled(person) else 0.0)
        he += told * (person.sex == "m")
        she += told * (person.sex == "f")
        if singular and he + she > 0 and max(he, she) >= 1.5 * min(he, she):
            return (
                replace(person, sex="m", pronouns="he/him")
                if he > she
                else replace(person, sex="f", pronouns="she/her")
            )
    if person.sex in ("m", "f"):
        return replace(person, pronouns="he/him" if person.sex == "m" else "she/her")
    return person


def settle(
    persons: Sequence[Person], mentions: Mentions, candidates: Mapping[int, Sequence[tuple[int, float]]]
) -> tuple[Person, ...]:
    """Give a set to those still without one, by the pronouns that a first resolution lets them share in.

    ``candidates`` are (person, share) for each pronoun, as a ``Resolution`` has them.
    """
    shares: dict[int, Counter[str]] = defaultdict(Counter)
    for index, ranked in candidates.items():
        pronouns = mentions.all[index].pronouns
        if pronouns in KNOWN_SETS:
            for person, share in ranked:
                shares[person][pronouns] += share  # type: ignore[assignment]
    settled = list(persons)
    for person, votes in shares.items():
        known = settled[person]
        if known.pronouns is not None or known.plural or known.sex != "u":
            continue
        (best, most), *rest = votes.most_common()
        if most >= SETTLED and most >= 2 * sum(n for _, n in rest):
            settled[person] = replace(known, sex=KNOWN_SETS[best], pronouns=best)
    return tuple(settled)


def _titled(person: Person) -> bool:
    titles = load_pairs("titles")
    return any(
        titles.get(form.split()[0].rstrip(".").lower(), "u") in "mf" and len(form.split()) > 1
        for form in person.forms
        if form
    )
