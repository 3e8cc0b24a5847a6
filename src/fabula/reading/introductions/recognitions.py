"""Recognitions: whose "a boy" is where a line says to him who he is: "You must be Corrie"; "Are you Corrie?".

Whoever hears it is somebody told of just before, whom the story has not named; or who answers that they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from fabula.reading.cues import Cues
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import load_pairs
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.names.answers import name_ends, opening_of
from fabula.reading.pronouns import KNOWN_SETS
from fabula.reading.prose import Prose

YOU_ARE = (
    ("you", "'re"), ("you", "’re"), ("you", "are"), ("you", "must", "be"), ("you", "'d", "be"),
    ("you", "'ll", "be"),
)  # fmt: skip
ASKED = (("are", "you"), ("of", "you", "is"), ("of", "you", "'s"), ("you", "are"), ("you", "'re"))
YES = (("i", "am"), ("i", "'m"), ("i", "’m"), ("that", "'s", "me"), ("me",), ("yes",), ("yeah",), ("here",))
BEFORE = 2  # paragraphs before the line in which who hears it is told of


def link_recognised(prose: Prose, mentions: Mentions, cues: Cues, of_mention: list[int]) -> None:
    """Give "a boy" to Corrie where he is told, or says, that he is: ``of_mention`` has a person for each."""
    acted: set[int] = set()  # people whom the narration has had do something by name so far
    for index, mention in enumerate(mentions.all):
        if mention.kind != "name" or mention.plural or of_mention[index] < 0:
            continue
        if not prose.said[mention.head]:
            acted |= {of_mention[index]} if prose.tokens.dep[mention.head] in SUBJECTS else set()
        elif of_mention[index] not in acted:
            for found in _recognised(prose, mentions, cues, mention):
                of_mention[found] = of_mention[index] if of_mention[found] < 0 else of_mention[found]


def _recognised(prose: Prose, mentions: Mentions, cues: Cues, name: PersonMention) -> list[int]:
    """Return the mention of who is described and turns out to have a name in speech, if there is one."""
    line = prose.quotation_of[name.head]
    if asks_for(prose, name) and (answering := _answering(prose, mentions, cues, line)):
        return answering
    return _hearing(prose, mentions, cues, line) if tells_hearer(prose, name) else []


def tells_hearer(prose: Prose, name: PersonMention) -> bool:
    """Say whether a name in a line is told to be that of who hears it: "You must be Corrie"."""
    return _ends(_lead(prose, name), YOU_ARE)


def asks_for(prose: Prose, name: PersonMention) -> bool:
    """Say whether a line asks who it is that has a name: "Are you Corrie?"."""
    return prose.tokens.word[name.last + 1 : name.last + 2] == ["?"] and _ends(_lead(prose, name), ASKED)


def _lead(prose: Prose, name: PersonMention) -> tuple[str, ...]:
    """Return the words before a name that is all there is: not in "You're Corrie's sister"."""
    tokens, line = prose.tokens, prose.quotation_of[name.head]
    asked = tokens.word[name.last + 1 : name.last + 2] == ["?"]
    if not (asked or name_ends(prose, name.last + 1, prose.line_tokens[line].stop)):
        return ()
    return tuple(tokens.lower[max(opening_of(prose, line), name.first - 3) : name.first])


def _ends(words: Sequence[str], phrases: Iterable[tuple[str, ...]]) -> bool:
    return any(tuple(words[-len(phrase) :]) == phrase for phrase in phrases)


def _answering(prose: Prose, mentions: Mentions, cues: Cues, line: int) -> list[int]:
    """Return the mention of who is described beside the next line, and says in it that they are."""
    if line + 1 >= len(prose.quotations):
        return []
    opening, paragraph = opening_of(prose, line + 1), prose.quotations[line + 1].paragraph
    said = prose.tokens.lower[opening : opening + 3]
    follows = paragraph == prose.quotations[line].paragraph + 1
    if not (follows and any(tuple(said[: len(words)]) == words for words in YES)):
        return []
    tags = [cue.mention for cue in cues.get(line + 1, ()) if _is_described(mentions.all[cue.mention])]
    return [*tags, *_acting(prose, mentions, range(paragraph, paragraph + 1))][:1]


def _hearing(prose: Prose, mentions: Mentions, cues: Cues, line: int) -> list[int]:
    """Return the mention of who is described just before a line and cannot be who says it, if just one is.

    Where an "I" is there, only what that one says may be to whom they tell of: else it is said to them.
    """
    here, cue = prose.quotations[line].paragraph, next(iter(cues.get(line, ())), None)
    if cue is None:
        return []
    speaker, inside = mentions.all[cue.mention], range(max(0, here - BEFORE), here + 1)
    if speaker.pronouns != "I" and _is_mine(prose, mentions, inside):
        return []
    found: dict[str, int] = {}
    for index in _acting(prose, mentions, inside):
        one = mentions.all[index]
        if one.head < prose.line_tokens[line].start and not _may_be_one(speaker, one):
            found.setdefault(one.noun, index)
    return list(found.values()) if len(found) == 1 else []


def _may_be_one(speaker: PersonMention, one: PersonMention) -> bool:
    """Say whether who says a line may be somebody described before: "A man sat there", and "he said"."""
    if speaker.kind == "pronoun" and speaker.pronouns in KNOWN_SETS:
        return one.pronouns in ("", speaker.pronouns)
    return speaker.kind == "nominal" and speaker.noun == one.noun


def _is_mine(prose: Prose, mentions: Mentions, paragraphs: range) -> bool:
    """Say whether somebody says "I" or is called "you" in the narration of some paragraphs."""
    if any(mentions.all[one].pronouns in ("I", "you") for one in mentions.told_in(paragraphs)):
        return True
    first, stop = prose.paragraph_tokens[paragraphs.start][0], prose.paragraph_tokens[paragraphs.stop - 1][1]
    mine = prose.occurrences(("me", "my"), range(first, stop))
    return any(not prose.said[token] for token in mine)


def _acting(prose: Prose, mentions: Mentions, paragraphs: range) -> Iterator[int]:
    """Yield the mentions of who is described, and is the subject of a verb, in some paragraphs' narration."""
    for index in mentions.told_in(paragraphs):
        one = mentions.all[index]
        if prose.tokens.dep[one.head] in SUBJECTS and _is_described(one):
            yield index


def _is_described(mention: PersonMention) -> bool:
    kin = mention.noun in load_pairs("kinship")  # of whom one mostly knows the name
    return mention.kind == "nominal" and not mention.plural and not kin
