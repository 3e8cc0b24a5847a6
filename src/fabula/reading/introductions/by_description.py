"""By description: people known by no name but by what they are called: "the ferryman", where he speaks."""

from __future__ import annotations

from collections import Counter

from fabula.reading.cast import Person
from fabula.reading.cues import Cues, tells_speaker
from fabula.reading.lexicon import load_pairs, load_words, verb_lemmas
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.prose import Prose
from fabula.reading.stretches import stretch_of_paragraph

UNNAMED_HEADS = frozenset(
    {"one", "other", "somebody", "someone", "anybody", "anyone", "everybody", "everyone", "nobody"}
    | {"friend", "friends"}
)
SOMEBODYS = frozenset({"my", "your", "our", "no", "any", "every", "his", "her", "their"})
LEADING = frozenset({"the", "a", "an", "this", "that", "another", "some", "these", "those"})
GROUP_MENTIONS = 3  # a group is someone when it is spoken of this often


def add_described(
    prose: Prose, mentions: Mentions, cues: Cues, persons: list[Person], of_mention: list[int]
) -> dict[int, int]:
    """Make a person of "the ferryman" where he speaks; all his mentions by the same words are his.

    Returns mention -> person for the descriptions that leave open who is meant.
    """
    generic = load_words("generic_nouns")
    minded = _speaking(prose, mentions, cues, of_mention) | _thinking_groups(prose, mentions, of_mention)
    scenes = stretch_of_paragraph(prose.manuscript)
    index_of: dict[tuple[str, int], int] = {}
    open_to_all: dict[int, int] = {}
    for index, mention in enumerate(mentions.all):
        if mention.kind != "nominal" or of_mention[index] >= 0:
            continue
        key = _description(prose, mention)
        if key not in minded:
            continue
        # "the ferryman" is one man all through; "the man" is another in each scene
        local = mention.noun in generic and not mention.plural
        known = key, scenes[prose.tokens.paragraph[mention.head]] if local else -1
        if known not in index_of:
            index_of[known] = len(persons)
            persons.append(_person(prose, mention, key))
        if local and prose.tokens.lower[mention.first] in ("the", "that", "this"):
            open_to_all[index] = index_of[known]
        else:
            of_mention[index] = index_of[known]
    return open_to_all


def _speaking(prose: Prose, mentions: Mentions, cues: Cues, of_mention: list[int]) -> set[str]:
    """Return the descriptions of those without a name by whom a line is said, or beside it something done."""
    speaking = set()
    for cue in (cue for found in cues.values() for cue in found):
        mention = mentions.all[cue.mention]
        unknown = mention.kind == "nominal" and of_mention[cue.mention] < 0
        if unknown and tells_speaker(mentions, cue):
            speaking.add(_description(prose, mention))
    return speaking - {""}


def _person(prose: Prose, mention: PersonMention, key: str) -> Person:
    """Return somebody who is known by a description alone, of the sex that its noun tells."""
    sexes = {**load_pairs("gendered_nouns"), **load_pairs("kinship"), **load_pairs("titles")}
    plural = mention.plural or mention.noun in load_words("group_nouns")
    sex = "u" if plural else sexes.get(prose.tokens.lower[mention.head], sexes.get(mention.noun, "u"))
    return Person(f"the {key}", (f"the {key}",), sex, plural)


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
        key = _description(prose, mention)
        counts[key] += 1
        last, last_token = key, mention.head
        if tokens.dep[mention.head] == "nsubj" and tokens.lower[tokens.head[mention.head]] in minds:
            minded.add(key)
    return {key for key in minded if key and counts[key] >= GROUP_MENTIONS}


def _description(prose: Prose, mention: PersonMention) -> str:
    """Return what an unnamed person is known by: the noun and the adjectives before it, or "" for anyone."""
    words = prose.tokens.lower[mention.first : mention.head + 1]
    if mention.noun in UNNAMED_HEADS or not words or words[0] in SOMEBODYS:
        return ""
    kept = [word for word in words if word not in LEADING and (word[0].isalpha() or word == "'s")]
    return " ".join(kept[-3:]).replace(" 's", "'s").removeprefix("'s ")
