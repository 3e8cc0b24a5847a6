"""People: everyone the layers may point to, named or known by a description, with the pronouns they go by."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from fabula.reading.cast import Cast, Person, is_vocative
from fabula.reading.cast.given_names import is_fond
from fabula.reading.cast.titles import SHORT_RANKS, STYLES, WORN_BY, is_rank, rank_called
from fabula.reading.cues import Cues, tells_speaker
from fabula.reading.introductions.calls_answered import link_called
from fabula.reading.introductions.named_descriptions import link_named_descriptions
from fabula.reading.introductions.other_of_two import link_other_of_two
from fabula.reading.introductions.recognitions import link_recognised
from fabula.reading.introductions.telling import find_introductions
from fabula.reading.introductions.told_trades import link_told_trades
from fabula.reading.lexicon import load_pairs, load_words, verb_lemmas
from fabula.reading.mentions import NEOPRONOUNS, Mentions, PersonMention, who_nouns
from fabula.reading.pronouns import KNOWN_SETS, learn_pronouns, settle
from fabula.reading.prose import Prose
from fabula.reading.stretches import stretch_of_paragraph

UNNAMED_HEADS = frozenset(
    {
        "one",
        "other",
        "somebody",
        "someone",
        "anybody",
        "anyone",
        "everybody",
        "everyone",
        "nobody",
        "friend",
        "friends",
    }
)
LED = frozenset({"the", "his", "her"})
SAYING = frozenset({"attr", "appos"})  # how a noun hangs on whom it says something of
SHORTEST = 4  # words from which a description is of one alone in a stretch: "the boy in red"
GROUP_MENTIONS = 3  # a group is someone when it is spoken of this often


@dataclass(frozen=True)
class People:
    """Everyone, and for each mention whose it surely is: a name's or a description's person, or -1.

    ``named`` of them come first, by their place in the cast; the rest are known by a description alone.
    ``described`` gives for a mention by sex and age only ("the old man") the person so introduced: someone of
    their own, unless context shows that one of the others is meant. ``introductions`` gives for a line that
    tells its speaker's name the mention that is it; ``introduced`` are the descriptions in the tags of such.
    """

    persons: tuple[Person, ...]
    named: int
    of_mention: tuple[int, ...]
    described: Mapping[int, int] = field(default_factory=dict)
    introductions: Mapping[int, int] = field(default_factory=dict)
    introduced: frozenset[int] = frozenset()

    def fits(self, person: int, pronouns: str) -> bool:
        """Say whether a person may be called by a set of pronouns."""
        known = self.persons[person]
        if not pronouns:
            return True
        if pronouns in ("he/him", "she/her"):
            if known.pronouns not in (None, pronouns):
                return False
            return (known.sex == "u" and not known.plural) or known.sex == KNOWN_SETS[pronouns]
        if pronouns in NEOPRONOUNS:
            return known.pronouns == pronouns
        if pronouns == "they/them":
            return known.plural or known.pronouns == "they/them"
        return True


def gather_people(
    prose: Prose, mentions: Mentions, cast: Cast, cues: Cues,
    with_described: bool = True,
) -> People:  # fmt: skip
    """Add to the cast those who speak without a name, and learn each person's pronouns from the text.

    Those without a name are found by their words; ``with_described`` says whether to look for them.
    """
    persons = list(cast.people)
    of_mention = [cast.of_name[m.name] if m.name >= 0 else -1 for m in mentions.all]
    _link_forms(prose, mentions, persons, of_mention)
    _link_titled(prose, mentions, persons, of_mention)
    link_named_descriptions(prose, mentions, persons, of_mention)
    link_other_of_two(prose, mentions, persons, of_mention)
    link_recognised(prose, mentions, cues, of_mention)
    link_called(prose, mentions, cues, persons, of_mention)
    link_told_trades(prose, mentions, cues, of_mention)
    introductions = find_introductions(prose, mentions)
    introduced = _link_introduced(prose, mentions, cues, introductions, of_mention)
    described = _add_described(prose, mentions, cues, persons, of_mention) if with_described else {}
    persons = learn_pronouns(prose, mentions, persons, of_mention)
    return People(tuple(persons), len(cast.people), tuple(of_mention), described, introductions, introduced)


def _link_forms(prose: Prose, mentions: Mentions, persons: list[Person], of_mention: list[int]) -> None:
    """Give a name that the trained reader alone took for one to whoever goes by it, if there is just one."""
    owners: dict[str, set[int]] = defaultdict(set)
    for index, person in enumerate(persons):
        for form in (person.name, *person.forms):
            owners[form.lower().replace("’", "'")].add(index)
    for index, mention in enumerate(mentions.all):
        if mention.name < 0 and _may_name_one(prose, mention):
            words = " ".join(prose.tokens.lower[mention.first : mention.last + 1])
            words = words.removesuffix("'s").strip()
            held = owners.get(words) or (_dear_to(words, persons) if prose.said[mention.head] else set())
            of_mention[index] = next(iter(held)) if len(held) == 1 else -1


def _may_name_one(prose: Prose, mention: PersonMention) -> bool:
    """Say whether a name is no family's, or a word calls somebody by what looks like a plural: "Nads!"."""
    if mention.kind == "name" and not mention.plural:
        return True
    bare = mention.first == mention.last and prose.tokens.word[mention.head].istitle()
    return (
        bare
        and mention.kind != "pronoun"
        and mention.noun not in who_nouns()
        and is_vocative(prose, mention.first, mention.last)
    )


def _dear_to(name: str, persons: Sequence[Person]) -> set[int]:
    """Return whose name those who talk may have made this one of: Dru is Drusa."""
    known = load_words("endearments") | load_pairs("kinship").keys() | load_pairs("titles").keys()
    if " " in name or name in known:
        return set()
    return {
        index
        for index, person in enumerate(persons)
        if not (person.plural or person.name.startswith("the "))
        and any(
            is_fond(name, word)
            for form in person.forms
            for word in form.lower().split()
            if word[0] == name[:1] or word.endswith(name)  # which spares asking of most
        )
    }


def _link_introduced(
    prose: Prose, mentions: Mentions, cues: Cues, introductions: Mapping[int, int],
    of_mention: list[int],
) -> frozenset[int]:  # fmt: skip
    """Give "the boy" to Joost in "Joost," said the boy, who was asked for his name; return such mentions.

    The tag may stand before the line: "Good evening," said the cook. "I'm Mrs. Quill." So are those by the
    same words in that stretch of the story: "the boy" may be any, "the boy in the red cap" is one.
    """
    lines = prose.quotations
    found: set[int] = set()
    for line, name in introductions.items():
        tags = [cue for cue in cues.get(line, ()) if cue.kind != "beat"]
        if not tags and line and lines[line - 1].paragraph == lines[line].paragraph:
            tags = [cue for cue in cues.get(line - 1, ()) if cue.kind != "beat"]
        for cue in tags:
            mention = mentions.all[cue.mention]
            if mention.kind == "nominal" and not mention.plural and of_mention[cue.mention] < 0:
                of_mention[cue.mention] = of_mention[name]
                found.add(cue.mention)
    return frozenset(found | _link_same_words(prose, mentions, found, of_mention))


def _link_same_words(
    prose: Prose, mentions: Mentions, found: Collection[int], of_mention: list[int]
) -> set[int]:
    """Give "the boy in the cap" to whom some mentions by these words mean there; return such mentions."""
    if not found:
        return set()
    stretches = stretch_of_paragraph(prose.manuscript)

    def told(mention: PersonMention) -> tuple[str, ...]:
        stretch = stretches[prose.tokens.paragraph[mention.head]]
        return (str(stretch), *prose.tokens.lower[mention.first : mention.last + 1])

    owners: dict[tuple[str, ...], set[int]] = defaultdict(set)
    for index in found:
        owners[told(mentions.all[index])].add(of_mention[index])
    same = set()
    for index, mention in enumerate(mentions.all):
        if mention.kind == "nominal" and not mention.plural and of_mention[index] < 0:
            words = told(mention)
            held = owners.get(words, set())
            if len(held) == 1 and words[1] == "the" and len(words) > SHORTEST:
                of_mention[index] = next(iter(held))
                same.add(index)
    return same


def _link_titled(prose: Prose, mentions: Mentions, persons: list[Person], of_mention: list[int]) -> None:
    """Give "the captain" to Captain Wren where he is the one captain, and described aliases to theirs.

    So is who is called by the bare rank: "Captain, look", "Cap, look", "Please, miss", "Yes, my lady".
    """
    titles = load_pairs("titles")
    kin = any(mention.noun == "father" and mention.first != mention.last for mention in mentions.all)
    alone = SHORT_RANKS.keys() | ({"reverend"} if kin else {"reverend", "father"})
    holders: dict[str, set[int]] = defaultdict(set)
    described: dict[str, int] = {}
    for index, person in enumerate(persons):
        for form in person.forms:
            words = form.lower().replace("’", "'").split()
            title = words[0].rstrip(".") if words else ""
            if title in (titles if len(words) > 1 else alone):
                holders[rank_called(title)].add(index)
            if words:
                described.setdefault(" ".join(w for w in words if w not in ("the", "a", "an")), index)
    brought_in = _brought_in(prose, mentions)
    for index, mention in enumerate(mentions.all):
        if mention.kind != "nominal" or mention.plural:
            continue
        words = prose.tokens.lower[mention.first : mention.last + 1]
        if words[0] in ("a", "an") and len(words) > 1:
            continue
        phrase = " ".join(word for word in words if word != "the")
        worn_by = "" if mention.noun in brought_in else WORN_BY.get(mention.noun, "")
        owners = holders.get(mention.noun) or holders.get(worn_by, set())
        if phrase in described:
            of_mention[index] = described[phrase]
        elif (
            len(owners) == 1
            and words[0] in LED
            and mention.head == mention.first + 1
            and (words[0] == "the" or mention.noun in STYLES)
        ):
            of_mention[index] = next(iter(owners))
        elif (len(words) == 1 or (len(words) == 2 and words[0] == "my")) and is_vocative(
            prose, mention.first, mention.last
        ):
            rank = rank_called(words[-1])
            if (is_rank(rank) or rank == "miss") and len(holders.get(rank, ())) == 1:
                of_mention[index] = next(iter(holders[rank]))


def _brought_in(prose: Prose, mentions: Mentions) -> frozenset[str]:
    """Return the nouns by which somebody comes into the story as new: not "the surgeon", but "a surgeon"."""
    tokens = prose.tokens
    return frozenset(
        mention.noun
        for mention in mentions.all
        if mention.noun in WORN_BY
        and mention.kind == "nominal"
        and tokens.lower[mention.first] in ("a", "an", "another")
        and tokens.dep[mention.head] not in SAYING
    )


def _add_described(
    prose: Prose,
    mentions: Mentions,
    cues: Cues,
    persons: list[Person],
    of_mention: list[int],
) -> dict[int, int]:
    """Make a person of "the ferryman" where he speaks; all his mentions by the same words are his.

    Returns mention -> person for the descriptions that leave open who is meant.
    """
    generic = load_words("generic_nouns")
    speaking: set[str] = set()
    for found in cues.values():
        for cue in found:
            mention = mentions.all[cue.mention]
            unknown = mention.kind == "nominal" and of_mention[cue.mention] < 0
            if unknown and tells_speaker(mentions, cue):
                key = _description(prose, mention.first, mention.head, mention.noun)
                if key:
                    speaking.add(key)
    speaking |= _thinking_groups(prose, mentions, of_mention)
    sexes = {**load_pairs("gendered_nouns"), **load_pairs("kinship"), **load_pairs("titles")}
    groups = load_words("group_nouns")
    scenes = stretch_of_paragraph(prose.manuscript)
    index_of: dict[tuple[str, int], int] = {}
    open_to_all: dict[int, int] = {}
    for index, mention in enumerate(mentions.all):
        if mention.kind != "nominal" or of_mention[index] >= 0:
            continue
        key = _description(prose, mention.first, mention.head, mention.noun)
        if key not in speaking:
            continue
        # "the ferryman" is one man all through; "the man" is another in each scene
        local = mention.noun in generic and not mention.plural
        known = key, scenes[prose.tokens.paragraph[mention.head]] if local else -1
        if known not in index_of:
            index_of[known] = len(persons)
            plural = mention.plural or mention.noun in groups
            sex = "u" if plural else sexes.get(prose.tokens.lower[mention.head], sexes.get(mention.noun, "u"))
            persons.append(Person(f"the {key}", (f"the {key}",), sex, plural))
        if (
            mention.noun in generic
            and not mention.plural
            and prose.tokens.lower[mention.first] in ("the", "that", "this")
        ):
            open_to_all[index] = index_of[known]
        else:
            of_mention[index] = index_of[known]
    return open_to_all


def _thinking_groups(prose: Prose, mentions: Mentions, of_mention: list[int]) -> set[str]:
    """Return the descriptions of groups that think or say something and are named or taken up again."""
    tokens = prose.tokens
    minds = {**verb_lemmas("thought_verbs"), **verb_lemmas("speech_verbs")}
    counts: Counter[str] = Counter()
    minded: set[str] = set()
    last, last_token = "", -1
    for index, mention in enumerate(mentions.all):
        near = tokens.sentence[mention.head] - tokens.sentence[last_token] <= 2
        if mention.pronouns == "they/them" and mention.kind == "pronoun" and last and near:
            counts[last] += 1
            last_token = mention.head
        if (
            mention.kind != "nominal"
            or not mention.plural
            or of_mention[index] >= 0
            or mention.noun in UNNAMED_HEADS
        ):
            continue
        if tokens.lower[mention.first] not in ("the", "these", "those") or mention.head - mention.first > 1:
            continue
        key = _description(prose, mention.first, mention.head, mention.noun)
        counts[key] += 1
        last, last_token = key, mention.head
        if tokens.dep[mention.head] == "nsubj" and tokens.lower[tokens.head[mention.head]] in minds:
            minded.add(key)
    return {key for key in minded if key and counts[key] >= GROUP_MENTIONS}


def _description(prose: Prose, first: int, head: int, noun: str) -> str:
    """Return what an unnamed person is known by: the noun and the adjectives before it, or "" for anyone."""
    words = prose.tokens.lower[first : head + 1]
    if (
        noun in UNNAMED_HEADS
        or not words
        or words[0] in ("my", "your", "our", "no", "any", "every", "his", "her", "their")
    ):
        return ""
    kept = [
        word
        for word in words
        if word not in ("the", "a", "an", "this", "that", "another", "some", "these", "those")
        and (word[0].isalpha() or word == "'s")
    ]
    return " ".join(kept[-3:]).replace(" 's", "'s").removeprefix("'s ")


def settle_pronouns(
    people: People, mentions: Mentions, candidates: Mapping[int, Sequence[tuple[int, float]]],
    apart: Collection[int] = (),
) -> People:  # fmt: skip
    """Give a set to those still without one, but for some people who are ``apart``.

    The ``candidates`` are as a ``Resolution`` has them.
    """
    settled = settle(people.persons, mentions, candidates)
    persons = (
        before if index in apart else after
        for index, (before, after) in enumerate(zip(people.persons, settled, strict=True))
    )
    return replace(people, persons=tuple(persons))
