"""Phrases: noun phrases that the trained reader found, made into mentions, entities and events."""

from __future__ import annotations

from dataclasses import replace

from fabula.models.english import Tokens
from fabula.models.reader.network import Phrase, TokenReading
from fabula.reading.cast.titles import STYLES
from fabula.reading.grammar.clauses import is_denied, own_subject
from fabula.reading.grammar.roles import EACH_OTHER, SUBJECTS
from fabula.reading.grammar.tags import TENSED
from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.mentions import (
    NEOPRONOUNS,
    TYPED,
    Mentions,
    PersonMention,
    is_personal,
    name_mentions,
    set_of,
    sexes_of_nouns,
    singular,
    who_nouns,
)
from fabula.reading.names import NameMention
from fabula.reading.names.lead_ins import after_lead_ins, is_cry
from fabula.reading.names.openers import openers
from fabula.reading.names.set_aside import is_grace
from fabula.reading.names.vessel_names import vessel_tokens
from fabula.reading.prose import Prose
from fabula.reading.tagged import acting_phrases, of_animals, tagged_phrases
from fabula.reading.times import WEEKDAYS
from fabula.reading.voices import VOICES
from fabula.story import Entity, EntityKind, Event

LIKELY = 0.5  # probability from which a phrase is one
DESCRIBED = 0.52  # the same of a description
COMING_IN = 0.3  # the same of the first words for somebody: "a nurse looked in"
PRONOUN = 0.3  # from which a pronoun is a person's: those of things are the exception
LIKENED = frozenset({"like", "as", "of", "than", "for", "such"})  # before a phrase that means nobody there
ATTRIBUTE = "PER_ATTR"
ENTITIES: tuple[EntityKind, ...] = ("FAC", "LOC", "GPE", "ORG", "VEH")
BEFORE_DAYS = frozenset(
    {"on", "by", "since", "until", "till", "from", "before", "after", "last", "next", "this", "that", "every"}
)
NOUNS = ("NN", "NNS", "NNP", "NNPS", "PRP", "PRP$")


def read_mentions(prose: Prose, names: tuple[NameMention, ...], reading: TokenReading) -> Mentions:
    """Return the mentions the trained reader found, and the names it did not see as anyone's."""
    name_at = {token: index for index, name in enumerate(names) for token in range(name.first, name.last + 1)}
    found: dict[tuple[int, int], tuple[PersonMention, bool]] = {}
    named: set[int] = set()
    opening = openers(prose) - name_at.keys()
    for phrase in _people(prose, reading):
        if (phrase.first == phrase.last and phrase.first in opening) or is_cry(
            prose, phrase.first, phrase.last
        ):
            continue
        first, last = after_lead_ins(prose, phrase.first, phrase.last), phrase.last
        first -= first == last and is_grace(prose, first)  # "Your" is part of it
        head = head_of(prose.tokens, first, last)
        name = name_at.get(head, -1)
        if name >= 0 and names[name].first <= first <= last <= names[name].last:
            first, last = names[name].first, names[name].last  # "Odile" of "Odile Marchetti"
        if name in named or (name >= 0 and phrase.label == ATTRIBUTE):
            name = -1
        if name >= 0:
            named.add(name)
        mention = describe(prose, first, last, name)
        attribute = phrase.label == ATTRIBUTE or _says_what(prose, mention)
        found.setdefault((mention.first, mention.last), (mention, attribute))
    for mention in name_mentions(prose, names):
        if mention.name not in named:
            found[mention.first, mention.last] = (mention, False)
    _add_tagged(prose, reading, found)
    _add_styled(prose, found)
    rare = {low for low, kind in load_pairs("pronouns").items() if kind in NEOPRONOUNS} | TYPED
    for token, low in enumerate(prose.tokens.lower):
        if low in rare and (token, token) not in found and is_personal(prose, token):
            found[token, token] = (describe(prose, token, token), False)
    ordered = sorted(found.values(), key=lambda pair: (pair[0].first, -pair[0].last))
    attributes = frozenset(index for index, (_, attribute) in enumerate(ordered) if attribute)
    return Mentions(prose, names, tuple(mention for mention, _ in ordered), attributes)


def _says_what(prose: Prose, mention: PersonMention) -> bool:
    """Say whether a phrase tells what somebody is not, "She's not a witch", or is: "The teacher's a witch".

    The parser takes the latter for what the teacher has.
    """
    tokens, head = prose.tokens, mention.head
    if mention.kind != "nominal" or tokens.lower[mention.first] not in ("a", "an"):
        return False
    if tokens.lower[mention.first - 1] == "'s":
        return tokens.tag[mention.first - 1] == "POS"
    verb = tokens.head[head]
    subject = own_subject(tokens, verb) if tokens.dep[head] == "attr" else -1
    return subject >= 0 and tokens.tag[subject] == "PRP" and is_denied(tokens, verb)


def _add_tagged(
    prose: Prose, reading: TokenReading, found: dict[tuple[int, int], tuple[PersonMention, bool]]
) -> None:
    """Add those who speak by a tag, or act beside speech, and were not taken for anybody, like the heron."""
    covered = {token for first, last in found for token in range(first, last + 1)}
    likeliest = {
        phrase.first: phrase.last
        for phrase in sorted(reading.phrases, key=lambda phrase: phrase.probability)
        if phrase.label == "PER_NOM" and _holds_together(prose, phrase)
    }
    beside = (*tagged_phrases(prose), *acting_phrases(prose))
    speaking = [phrase for phrase in beside if phrase[1] not in covered]
    animals = of_animals(prose, {prose.tokens.lower[last] for _, last in speaking})
    for first, last in [*speaking, *animals]:
        if last not in covered:
            last = max(last, likeliest.get(first, last))
            found[first, last] = (describe(prose, first, last), False)


def _add_styled(prose: Prose, found: dict[tuple[int, int], tuple[PersonMention, bool]]) -> None:
    """Add "her ladyship", and "Your Grace" in capitals, wherever it was not taken for anybody."""
    tokens, heads, graces = prose.tokens, {last for _, last in found}, load_words("graces")
    for token in prose.occurrences(STYLES | graces):
        if not token or token in heads:
            continue
        styled = tokens.lower[token] in STYLES and tokens.lower[token - 1] in ("his", "her")
        in_capitals = tokens.word[token - 1] == "Your" and tokens.word[token].istitle()
        called = tokens.lower[token] in graces and in_capitals
        if styled or called:
            found[token - 1, token] = (describe(prose, token - 1, token), False)


def _people(prose: Prose, reading: TokenReading) -> list[Phrase]:
    """Return the phrases that refer to people, the likeliest first.

    None crosses a likelier one, or describes whom a likelier one describes: "the man at the door", "the man".
    """
    likely = [
        phrase
        for phrase in (without_tail(prose, without_day(prose, phrase)) for phrase in reading.people)
        if phrase.probability >= _least(prose, phrase)
        and (phrase.label != "PER_PRON" or is_personal(prose, phrase.first))
        and _holds_together(prose, phrase)
        and not _is_vessel(prose, phrase)
        and phrase.last not in vessel_tokens(prose)
        and not _is_thing(prose, phrase)
    ]
    likely.sort(key=lambda phrase: (-phrase.probability, phrase.first, phrase.last))
    kept: list[Phrase] = []
    described: set[tuple[int, bool] | None] = set()  # the heads of the kept descriptions
    over: dict[int, list[Phrase]] = {}  # token -> the kept phrases that cover it
    for phrase in likely:
        rivals = {
            id(other): other
            for token in range(phrase.first, phrase.last + 1)
            for other in over.get(token, ())
        }
        head = _described(prose, phrase)
        if head in described or any(_crosses(phrase, other) for other in rivals.values()):
            continue
        kept.append(phrase)
        described |= {head} - {None}
        for token in range(phrase.first, phrase.last + 1):
            over.setdefault(token, []).append(phrase)
    return kept


def _described(prose: Prose, phrase: Phrase) -> tuple[int, bool] | None:
    """Return the head of a description, and whether more are joined to it: the cook and her boy."""
    if phrase.label != "PER_NOM":
        return None
    head = head_of(prose.tokens, phrase.first, phrase.last)
    return head, _coordinates(prose.tokens, head, phrase.first, phrase.last)


def without_day(prose: Prose, phrase: Phrase) -> Phrase:
    """Return a phrase without the day that ends what stands before it: "On Friday Mira left"."""
    lower, first = prose.tokens.lower, phrase.first
    dated = lower[first] in WEEKDAYS and lower[first - 1] in BEFORE_DAYS
    return replace(phrase, first=first + 1) if dated and first < phrase.last else phrase


def without_tail(prose: Prose, phrase: Phrase) -> Phrase:
    """Return a phrase without what the parser hangs elsewhere: "the new girl where to stand".

    That is what its head does ("the boy forgot himself"), or what is said of the verb it belongs to.
    """
    tokens = prose.tokens
    head = head_of(tokens, phrase.first, phrase.last)
    if tokens.tag[head] in TENSED:
        subjects = (child for child in tokens.children[head] if tokens.dep[child] in SUBJECTS)
        head = next((child for child in subjects if phrase.first <= child < head), phrase.last)
    if (last := min(_states(tokens, phrase), _heard(tokens, phrase))) < phrase.last:
        return replace(phrase, last=last)
    last = head
    while last < phrase.last and not _asks(tokens, last + 1) and _is_under(tokens, last + 1, head):
        last += 1
    hangs = (
        last < phrase.last and tokens.tag[head] in NOUNS and tokens.tag[last + 1] in (*TENSED, "TO", "WRB")
    )
    return replace(phrase, last=last) if hangs else phrase


def _states(tokens: Tokens, phrase: Phrase) -> int:
    """Return the last token of a phrase before an "is" taken for an owner's: "your brother's a sergeant"."""
    for token in range(phrase.first + 1, phrase.last):
        if tokens.lower[token] in ("'s", "’s") and tokens.lower[token + 1] in load_words("articles"):
            return token - 1
    return phrase.last


def _heard(tokens: Tokens, phrase: Phrase) -> int:
    """Return the last token of whoever is heard, in a phrase for their voice: "a woman's voice"."""
    if tokens.lower[phrase.last] not in VOICES:
        return phrase.last
    owners = (child for child in tokens.children[phrase.last] if tokens.dep[child] == "poss")
    return next((owner for owner in owners if owner >= phrase.first), phrase.last)


def _asks(tokens: Tokens, token: int) -> bool:
    """Say whether "where to", "how to" or the like stands at a token."""
    return tokens.tag[token] == "WRB" and tokens.lower[token + 1 : token + 2] == ["to"]


def _is_under(tokens: Tokens, token: int, head: int) -> bool:
    """Say whether a token depends on another, through whatever stands between."""
    while token != head and tokens.head[token] != token:
        token = tokens.head[token]
    return token == head


def _least(prose: Prose, phrase: Phrase) -> float:
    """Return the probability from which a phrase refers to somebody."""
    if phrase.label == "PER_PRON":
        return PRONOUN
    if phrase.label != "PER_NOM":
        return LIKELY
    return COMING_IN if _comes_in(prose, phrase) else DESCRIBED


def _comes_in(prose: Prose, phrase: Phrase) -> bool:
    """Say whether a phrase brings somebody in: "a nurse looked in", but not "like a nurse"."""
    tokens, head = prose.tokens, head_of(prose.tokens, phrase.first, phrase.last)
    if tokens.lower[phrase.first] not in ("a", "an"):
        return False
    likened = tokens.lower[tokens.head[head]] in LIKENED or tokens.lower[phrase.first - 1] in LIKENED
    known = singular(tokens.lower[head], tokens.tag[head])[0] in load_words("person_nouns")
    return known and not likened


def _holds_together(prose: Prose, phrase: Phrase) -> bool:
    """Say whether a phrase is within a line and a sentence, not "one another", and no pronoun with more."""
    tokens = prose.tokens
    if phrase.first == phrase.last:
        return True
    if tokens.lower[phrase.first : phrase.last + 1] in EACH_OTHER:
        return False  # whom they do it to are they themselves
    if any(of[phrase.first] != of[phrase.last] for of in (tokens.paragraph, prose.said)):
        return False
    if ":" in tokens.word[phrase.first : phrase.last]:
        return False  # MR. QUILL: Ms. Marsh
    head = head_of(tokens, phrase.first, phrase.last)
    one_sentence = tokens.sentence[phrase.first] == tokens.sentence[phrase.last]
    if phrase.label == "PER_PRON" and tokens.tag[head] in ("NN", "NNS", "NNP", "NNPS"):
        return False  # "my son you" of "It's my son you are talking about"
    return one_sentence and tokens.lower[head] not in load_pairs("pronouns")


def _is_vessel(prose: Prose, phrase: Phrase) -> bool:
    """Say whether a phrase is a vessel's name behind its kind: the barque Miramar."""
    words, first = prose.tokens.lower, phrase.first + (prose.tokens.lower[phrase.first] in ("the", "a"))
    kind = first - (words[first] not in load_words("vessels"))
    return (
        kind >= 0
        and words[kind] in load_words("vessels")
        and kind < phrase.last
        and all(word[0].isupper() for word in prose.tokens.word[kind + 1 : phrase.last + 1])
    )


def _is_thing(prose: Prose, phrase: Phrase) -> bool:
    """Say whether a phrase describes what no one is: the photocopier, which ends as a gardener does."""
    tokens, head = prose.tokens, head_of(prose.tokens, phrase.first, phrase.last)
    alone = tokens.word[head - 1] != "-" and tokens.lower[head + 1 : head + 2] != ["of"]  # a bundle of rags?
    if phrase.label != "PER_NOM" or head == phrase.first or not alone:
        return False
    return tokens.word[head] in load_words("thing_nouns") and tokens.word[head] not in who_nouns()


def _crosses(one: Phrase, other: Phrase) -> bool:
    """Say whether two phrases overlap without one being inside the other, or are the same."""
    if (one.first, one.last) == (other.first, other.last):
        return True
    first, second = sorted((one, other), key=lambda phrase: (phrase.first, -phrase.last))
    return second.first <= first.last < second.last


def entities_of(prose: Prose, reading: TokenReading) -> tuple[Entity, ...]:
    """Return the phrases for what is no person, in the order of the text."""
    best: dict[tuple[int, int], Phrase] = {}
    for phrase in reading.phrases:
        if phrase.label in ENTITIES and phrase.probability >= LIKELY:
            known = best.get((phrase.first, phrase.last))
            if known is None or known.probability < phrase.probability:
                best[phrase.first, phrase.last] = phrase
    return tuple(
        Entity(prose.tokens.span(first, last), next(kind for kind in ENTITIES if kind == phrase.label))
        for (first, last), phrase in sorted(best.items(), key=lambda item: (item[0][0], -item[0][1]))
    )


def events_of(prose: Prose, reading: TokenReading) -> tuple[Event, ...]:
    """Return the words that tell of something that did happen."""
    return tuple(
        Event(prose.tokens.span(token, token))
        for token, probability in enumerate(reading.event.tolist())
        if probability >= LIKELY
    )


def head_of(tokens: Tokens, first: int, last: int) -> int:
    """Return the token that governs a phrase: the first noun that depends on nothing inside it."""
    if first == last:
        return first
    roots = [t for t in range(first, last + 1) if not first <= tokens.head[t] <= last or tokens.head[t] == t]
    nouns = [token for token in roots if tokens.tag[token] in NOUNS]
    return (nouns or roots or [last])[0]


def describe(prose: Prose, first: int, last: int, name: int = -1) -> PersonMention:
    """Return the mention that tokens ``first`` to ``last`` make; ``name`` is the name in its head, or -1.

    An animal in small letters behind an article is no name, whatever the tagger takes it for: the parrot.
    """
    tokens = prose.tokens
    head = head_of(tokens, first, last)
    low = tokens.lower[head]
    pronouns = load_pairs("pronouns")
    if first == last and low in pronouns:
        return PersonMention(first, last, head, "pronoun", pronouns[low], pronouns[low] == "we", -1, "")
    noun, plural = singular(low, tokens.tag[head])
    plural = plural or noun in load_words("group_nouns") or _coordinates(tokens, head, first, last)
    plural = plural or (tokens.tag[head] == "CD" and noun != "one")  # three of us
    titles = load_pairs("titles")
    sexes = sexes_of_nouns()
    called = noun in sexes or any(noun in load_words(words) for words in ("insults", "graces"))
    called = called or noun in load_pairs("relation_calls")
    proper = tokens.tag[head] in ("NNP", "NNPS") and _looks_proper(tokens, first, head)
    if name >= 0 or (proper and not called):
        title = next((titles[w] for w in _bare(tokens, first, last) if titles.get(w) in ("m", "f")), "")
        return PersonMention(first, last, head, "name", set_of(title), plural, name, "")
    sex = "" if plural else sexes.get(low) or sexes.get(noun, "")
    return PersonMention(first, last, head, "nominal", set_of(sex), plural, -1, noun)


def _looks_proper(tokens: Tokens, first: int, head: int) -> bool:
    """Say whether a noun may be a name by its letters: not that of "the elf" or "the CEO"."""
    word = tokens.word[head]
    shortened = len(word) > 1 and word.isupper() and tokens.lower[first] in load_words("articles")
    return word[0].isupper() and not shortened


def _bare(tokens: Tokens, first: int, last: int) -> list[str]:
    return [word.rstrip(".") for word in tokens.lower[first : last + 1]]


def _coordinates(tokens: Tokens, head: int, first: int, last: int) -> bool:
    """Say whether a phrase joins two heads: the cook and her boy."""
    return any(tokens.dep[child] == "conj" and first <= child <= last for child in tokens.children[head])
