"""Named descriptions: whose "the mate" is where his name stands beside, or is told with it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from fabula.reading.cast import Person
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect, load_pairs, load_words
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.pronouns import KNOWN_SETS
from fabula.reading.prose import Prose
from fabula.reading.stretches import stretch_of_paragraph

IS = (["was"], ["is"], ["'s"])
LED = frozenset({"the", "his", "her", "my", "their", "our"})
PRONOUN_REACH = 60  # tokens behind a name in which "he was an engineer" is said of whoever has it
ARTICLES = (["the"], ["a"], ["an"])
BY_DEED = frozenset({"driver", "keeper"})  # who is so called by what they do, beside the trades
DONE_ONCE = frozenset({"neg", "aux", "prt", "advmod", "conj", "dative"})  # beside a deed of one time
SET_OFF = frozenset({",", "—", "–", "(", ")", "."})  # marks around a name put behind a description


def link_named_descriptions(
    prose: Prose, mentions: Mentions, persons: Sequence[Person], of_mention: list[int]
) -> None:
    """Give the descriptions that a name explains to whoever has it: ``of_mention`` has a person for each."""
    _link_pointed_at(prose, mentions, of_mention)
    headed = _link_headed(prose, mentions, of_mention)
    _link_borne(prose, mentions, of_mention)
    named_so = headed | _link_named(prose, mentions, of_mention)
    _link_appositions(prose, mentions, persons, named_so, of_mention)


def _link_pointed_at(prose: Prose, mentions: Mentions, of_mention: list[int]) -> None:
    """Give "that Frieda woman" to Frieda; "the Kramer girl" may be any girl of the Kramers."""
    tokens, generic = prose.tokens, load_words("generic_nouns")
    for index, mention in enumerate(mentions.all):
        if mention.kind != "nominal" or mention.plural or mention.noun not in generic:
            continue
        named = mentions.at.get(mention.head - 1, -1)
        if (
            tokens.lower[mention.first] in ("that", "this")
            and mention.first + 1 < mention.head
            and tokens.tag[mention.head - 1] != "POS"
            and named >= 0
            and mentions.all[named].kind == "name"
        ):
            of_mention[index] = of_mention[named]


def _link_headed(prose: Prose, mentions: Mentions, of_mention: list[int]) -> set[int]:
    """Give "the old nurse Quill, who was asleep" and "the lady Ysolde" to those whose names are in them.

    Return those that end with the name, or have it set off behind them: "the bosun—Kenji, in his oilskins—".
    """
    found: set[int] = set()
    tokens = prose.tokens
    owner = {
        token: of_mention[index]
        for index, mention in enumerate(mentions.all)
        if mention.name >= 0
        for token in range(mentions.names[mention.name].first, mentions.names[mention.name].last + 1)
    }
    for index, mention in enumerate(mentions.all):
        if mention.kind == "nominal" and not mention.plural and of_mention[index] < 0:
            beside = [
                token
                for token in tokens.children[mention.head]
                if tokens.dep[token] == "appos"
                and token in owner
                and _is_beside(prose, mention, owner, token)
            ]
            of_mention[index] = owner.get(beside[0] if beside else mention.head, -1)
            if beside and prose.tokens.lower[mention.first] in LED:
                found.add(index)
            if mention.head < mention.last and mention.head + 1 in owner and mention.last in owner:
                of_mention[index] = owner[mention.last]
                found.add(index)
    return found


def _is_beside(prose: Prose, mention: PersonMention, owner: Mapping[int, int], last: int) -> bool:
    """Say whether a name follows a description at once, or set off on both sides: "the elder, Ida, was"."""
    word, after = prose.tokens.word, mention.head + 1
    if after in owner:
        return True
    led = prose.tokens.lower[mention.first] in LED and after + 1 in owner and word[after] in SET_OFF
    return led and last + 1 < len(word) and word[last + 1] in SET_OFF


def _link_borne(prose: Prose, mentions: Mentions, of_mention: list[int]) -> None:
    """Give "the stoker" to Stoker Quill and "the boy" to the boy Joost, whom else nobody bears so.

    What says no more than sex and age does so in their stretch alone, where nobody else is described by it.
    """
    generic, titles, lower = load_words("generic_nouns"), load_pairs("titles"), prose.tokens.lower
    stretches = stretch_of_paragraph(prose.manuscript)

    def stretch(mention: PersonMention) -> int:
        return stretches[prose.tokens.paragraph[mention.head]] if mention.noun in generic else -1

    borne = _borne(prose, mentions, of_mention, stretches)
    shared: Counter[tuple[str, int]] = Counter()  # how many are described by a noun in a stretch otherwise
    wanted = []
    for index, mention in enumerate(mentions.all):
        if mention.kind != "nominal" or of_mention[index] >= 0:
            continue
        phrase = " ".join(lower[mention.first + 1 : mention.last + 1])
        bare = lower[mention.first] == "the" and not mention.plural and phrase not in titles
        if bare and len(borne.get((phrase, stretch(mention)), ())) == 1 and not _kin(mention.noun):
            wanted.append((index, phrase))
        elif not prose.said[mention.head]:
            shared[mention.noun, stretch(mention)] += mention.noun in generic
    for index, phrase in wanted:
        mention = mentions.all[index]
        if not shared[mention.noun, stretch(mention)]:
            of_mention[index] = next(iter(borne[phrase, stretch(mention)]))


def _borne(
    prose: Prose, mentions: Mentions, of_mention: Sequence[int], stretches: Sequence[int]
) -> dict[tuple[str, int], set[int]]:
    """Return who has which words before their name: "vice principal" in Vice Principal Quill.

    With the words that say sex and age goes the stretch of the story in which they do, with others -1.
    """
    generic, lower = load_words("generic_nouns"), prose.tokens.lower
    borne: dict[tuple[str, int], set[int]] = defaultdict(set)
    for mention, person in zip(mentions.all, of_mention, strict=True):
        if person < 0 or mention.kind == "pronoun" or prose.said[mention.head]:
            continue
        first = mention.first + (lower[mention.first] == "the")
        first -= mention.kind == "name" and _is_described_before(prose, mention)
        named = prose.tokens.word[mention.last].istitle()
        for end in range(first + 1, mention.last + 1) if named else ():
            stretch = stretches[prose.tokens.paragraph[mention.head]] if lower[end - 1] in generic else -1
            borne[" ".join(lower[first:end]), stretch].add(person)
    return borne


def _is_described_before(prose: Prose, name: PersonMention) -> bool:
    """Say whether a word for a person stands before a name, "the boy Joost", and is no part of it."""
    tokens, noun = prose.tokens, name.first - 1
    if noun < 1 or tokens.lower[noun - 1] != "the" or tokens.lower[noun] not in load_words("person_nouns"):
        return False
    put_behind = tokens.head[name.head] == noun and tokens.dep[name.head] == "appos"
    return put_behind or tokens.head[noun] == name.head


def _link_named(prose: Prose, mentions: Mentions, of_mention: list[int]) -> set[int]:
    """Give "the mate, whose name was Quill" to Quill, and "a girl called Ada" to Ada; return these.

    So is the mate in "The mate's name was Quill".
    """
    lower, stop = prose.tokens.lower, len(prose.tokens)
    named: dict[int, int] = {}  # head of a description -> whose it is
    for token in prose.occurrences(("whose", "called", "named")):
        first, noun = token + 1, token - 1
        if lower[token] == "whose":
            if lower[first : first + 1] != ["name"] or lower[first + 1 : first + 2] not in IS:
                continue
            first, noun = token + 3, noun - (lower[noun] == ",")
        elif prose.tokens.dep[token] != "acl" or prose.tokens.head[token] != noun:
            continue  # the mate called Ada in
        name = next((mentions.at[n] for n in range(first, min(first + 4, stop)) if n in mentions.at), -1)
        if name < 0 or mentions.all[name].first != first or mentions.all[name].kind != "name":
            continue
        if noun >= 0 and not mentions.all[name].plural:
            named[noun] = of_mention[name]
            if prose.tokens.dep[noun] == "appos":  # the other officer, a woman called Ada
                named[prose.tokens.head[noun]] = of_mention[name]
    named |= _whose_name_is(prose, mentions, of_mention)
    found: set[int] = set()
    for index, mention in enumerate(mentions.all):
        person = named.get(mention.head, -1)
        if person >= 0 and mention.kind == "nominal" and not mention.plural and of_mention[index] < 0:
            of_mention[index] = person
            found.add(index)
    return found


def _whose_name_is(prose: Prose, mentions: Mentions, of_mention: Sequence[int]) -> dict[int, int]:
    """Return the heads of descriptions before "'s name was Quill", and whose they are."""
    tokens = prose.tokens
    found = {}
    for token in prose.occurrences(("name",)):
        verb = tokens.head[token]
        if prose.said[token] or tokens.dep[token] != "nsubj" or [tokens.lower[verb]] not in IS:
            continue
        # the first that follows: in "was not Quill" it is no name
        name = next((mentions.at.get(child, -1) for child in tokens.children[verb] if child > verb), -1)
        noun = next((child for child in tokens.children[token] if tokens.dep[child] == "poss"), -1)
        if noun >= 0 and name >= 0 and mentions.all[name].kind == "name" and of_mention[name] >= 0:
            found[noun] = of_mention[name]
    return found


def _link_appositions(
    prose: Prose, mentions: Mentions, persons: Sequence[Person], named_so: Collection[int],
    of_mention: list[int],
) -> None:  # fmt: skip
    """Give "the constable" to Bains where the story says "Bains, the constable" or "He was one"."""
    tokens = prose.tokens
    generic = load_words("generic_nouns")
    owners: dict[str, Counter[int]] = defaultdict(Counter)
    put_beside = (*_one_named(prose, mentions, of_mention), *_put_beside(prose, mentions, of_mention))
    for noun, person in put_beside:
        owners[noun][person] += noun not in generic
    for index, mention in enumerate(mentions.all):
        if mention.kind != "nominal" or mention.plural or prose.said[mention.head] or mention.noun in generic:
            continue
        if index in named_so:
            owners[mention.noun][of_mention[index]] += 1
            continue
        head = tokens.head[mention.head]
        named = -1
        if tokens.dep[mention.head] == "appos":
            between = tokens.word[min(head, mention.head) : max(head, mention.head)]
            listed = ";" in between or _begins_list(prose, mention.head)  # "Sunita; a courier; the cook"
            named = -1 if listed else mentions.at.get(head, -1)
        elif tokens.dep[mention.head] == "attr":
            named = _subject(prose, mentions, head)
            if named >= 0 and mentions.all[named].kind == "pronoun":
                denied = any(tokens.dep[child] == "neg" for child in tokens.children[head])
                person = -1 if denied else _taken_up(prose, mentions, persons, of_mention, named)
                owners[mention.noun].update([person] if person >= 0 else [])
                continue  # whom the pronoun means is asked anew, of all that tells it
        if (
            named >= 0
            and of_mention[named] >= 0
            and _names(prose, mentions.all[named], persons[of_mention[named]])
        ):
            owners[mention.noun][of_mention[named]] += 1
            of_mention[index] = of_mention[named]
    for noun, person in _acting_by_trade(prose, mentions, of_mention):
        owners[noun][person] += 1
    for index, mention in enumerate(mentions.all):
        held = owners.get(mention.noun)
        if mention.kind != "nominal" or mention.plural or of_mention[index] >= 0 or not held or len(held) > 1:
            continue
        if tokens.lower[mention.first] == "the" and mention.noun not in generic and not _kin(mention.noun):
            of_mention[index] = next(iter(held))


def _one_named(prose: Prose, mentions: Mentions, of_mention: Sequence[int]) -> Iterator[tuple[str, int]]:
    """Yield the nouns and the names of "the notary, a Mrs. Quill," and "a neighbour, one Joost"."""
    tokens = prose.tokens
    for mention, person in zip(mentions.all, of_mention, strict=True):
        noun = mention.first - 3
        if person < 0 or mention.kind != "name" or noun < 0 or prose.said[mention.head]:
            continue
        set_off = tokens.word[mention.first - 2] == "," and tokens.lower[mention.first - 1] in ("a", "one")
        if set_off and tokens.tag[noun] == "NN" and tokens.lower[noun] in load_words("person_nouns"):
            yield tokens.lower[noun], person


def _put_beside(prose: Prose, mentions: Mentions, of_mention: Sequence[int]) -> Iterator[tuple[str, int]]:
    """Yield the nouns that are no mention by themselves beside a name, and its person.

    They are part of the name's own phrase, "Kenji, the bosun, came up", or the name of theirs: "the night
    porter (Iosif, since the spring)".
    """
    tokens = prose.tokens
    for mention, person in zip(mentions.all, of_mention, strict=True):
        if mention.kind != "name" or person < 0 or mention.plural or prose.said[mention.head]:
            continue
        after = mention.last + 1
        led = tokens.word[after : after + 1] == [","] and tokens.lower[after + 1 : after + 2] in ARTICLES
        nouns = [noun for noun in tokens.children[mention.head] if led and tokens.dep[noun] == "appos"]
        before = mention.first - 2
        if before >= 0 and tokens.dep[mention.head] == "appos" and tokens.head[mention.head] == before:
            set_off = {*tokens.word[before + 1 : before + 2], *tokens.word[after : after + 1]} <= SET_OFF
            nouns += [before] if set_off and _is_the(prose, before) else []
        for noun in nouns:
            if tokens.tag[noun] == "NN" and noun not in mentions.at and not _begins_list(prose, noun):
                yield tokens.lower[noun], person


def _is_the(prose: Prose, noun: int) -> bool:
    return any(prose.tokens.lower[child] == "the" for child in prose.tokens.children[noun])


def _begins_list(prose: Prose, noun: int) -> bool:
    """Say whether another is told of behind one: Sunita, the courier, the cook and a boy."""
    return any(prose.tokens.dep[child] == "conj" for child in prose.tokens.children[noun])


def _names(prose: Prose, mention: PersonMention, person: Person) -> bool:
    """Say whether a mention is somebody's name, whatever the trained reader took it for."""
    words = " ".join(prose.tokens.word[mention.first : mention.last + 1])
    return mention.kind == "name" or words in person.forms


def _acting_by_trade(
    prose: Prose, mentions: Mentions, of_mention: Sequence[int]
) -> Iterator[tuple[str, int]]:
    """Yield the trades by which people live of whom it is told what they do: "Quill, who taught them".

    So is "Quill taught the infants", if the story brings in no teacher as somebody new.
    """
    tokens = prose.tokens
    described = {mention.noun for mention in mentions.all if mention.kind == "nominal"}
    known = load_pairs("trades").keys() | BY_DEED
    trades = {form: noun for noun in sorted(described & known) for form in _deeds(noun)}
    if not trades:
        return
    first_told = _first_told(prose, mentions)
    for mention, person in zip(mentions.all, of_mention, strict=True):
        if mention.kind != "name" or person < 0:
            continue
        clauses = (child for child in tokens.children[mention.head] if tokens.dep[child] == "relcl")
        for verb in clauses:
            subjects = {tokens.lower[one] for one in tokens.children[verb] if tokens.dep[one] == "nsubj"}
            if tokens.lower[verb] in trades and subjects == {"who"}:
                yield trades[tokens.lower[verb]], person
        verb = tokens.head[mention.head]
        noun = trades.get(tokens.lower[verb], "")
        if noun and verb < first_told[noun] and _does(prose, mention, verb):
            yield noun, person


def _first_told(prose: Prose, mentions: Mentions) -> Mapping[str, int]:
    """Return where each noun first tells of somebody, or -1 where that is by more than "the driver".

    A driver, their driver and the taxi driver are brought into the story as somebody new.
    """
    first: dict[str, int] = {}
    for mention in mentions.all:
        if mention.kind == "nominal":
            bare = mention.first + 1 == mention.head == mention.last
            known = bare and prose.tokens.lower[mention.first] == "the"
            first[mention.noun] = first.get(mention.noun, mention.head) if known else -1
    return first


def _does(prose: Prose, mention: PersonMention, verb: int) -> bool:
    """Say whether the narration tells plainly that who is named does something to others or a thing."""
    tokens = prose.tokens
    roles = {tokens.dep[child]: child for child in tokens.children[verb]}
    return (
        not prose.said[verb]
        and tokens.dep[mention.head] == "nsubj"
        and tokens.dep[verb] == "ROOT"
        and tokens.tag[verb] in ("VBD", "VBZ")
        and "dobj" in roles
        and tokens.tag[roles["dobj"]] in ("NN", "NNS")
        and not any(tokens.dep[child] == "poss" for child in tokens.children[roles["dobj"]])
        and DONE_ONCE.isdisjoint(roles)
    )


def _deeds(noun: str) -> frozenset[str]:
    """Return the forms of the verb for what somebody of a trade does: a teacher taught."""
    return inflect(noun[:-2]) | inflect(noun[:-1]) if noun.endswith(("er", "or")) else frozenset()


def _subject(prose: Prose, mentions: Mentions, verb: int) -> int:
    """Return the mention that is the subject of a verb, or -1."""
    tokens = prose.tokens
    subjects = (child for child in tokens.children[verb] if tokens.dep[child] == "nsubj")
    return next((mentions.at[child] for child in subjects if child in mentions.at), -1)


def _taken_up(
    prose: Prose, mentions: Mentions, persons: Sequence[Person], of_mention: Sequence[int], pronoun: int
) -> int:
    """Return whom "he" takes up in "said Quill. He was an engineer", or -1 where that is not plain.

    It is the last who is named as a subject, and nobody else whom it may mean stands between.
    """
    mine = mentions.all[pronoun]
    for index in range(pronoun - 1, -1, -1):
        mention, person = mentions.all[index], of_mention[index]
        if mine.head - mention.head > PRONOUN_REACH:
            return -1
        if mention.kind == "pronoun" or mention.plural or prose.said[mention.head]:
            continue
        sex = persons[person].sex if person >= 0 else KNOWN_SETS.get(mention.pronouns, "u")
        if sex in ("u", KNOWN_SETS.get(mine.pronouns)):
            plain = mention.kind == "name" and prose.tokens.dep[mention.head] in SUBJECTS
            return person if plain else -1
    return -1


def _kin(noun: str) -> bool:
    return noun in load_pairs("kinship")
