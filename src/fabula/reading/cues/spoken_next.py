"""Who is told to speak at the end of a paragraph, where the next one opens with a line: Then Mara spoke."""

from __future__ import annotations

from fabula.reading.grammar.auxiliaries import HAD, HAS, IS
from fabula.reading.mentions import Mentions
from fabula.reading.prose import Prose

SPEAKING = frozenset({"spoke", "speaks", "answered", "answers", "replied", "replies"})
BREAKING = frozenset({"broke", "breaks"})  # the silence
FINDING = frozenset({"found", "finds"})  # her voice
TO_SPEAK = frozenset({"speak", "answer", "reply"})
ORDER = frozenset({"first", "next", "last", "one", "only"})
SOMETHING = frozenset({"something", "anything"})
# Between who speaks and the verb, and after it: "at last", "up", "for the first time".
FILLING = frozenset(
    {
        "at",
        "last",
        "length",
        "first",
        "next",
        "up",
        "again",
        "then",
        "once",
        "for",
        "the",
        "time",
        "in",
        "end",
    }
)
SELDOM = frozenset({"rarely", "hardly", "scarcely", "barely", "only"})
# Ahead of who speaks in the clause: these tell of another time, or that nobody did.
OTHERWISE = frozenset(
    {"when", "whenever", "until", "till", "if", "unless", "as", "while", "that", "how", "than", "since"}
    | {"not", "never", "no", "nor", "neither", "nobody", "what", "why", "whether", "though", "although"}
    | {"because"}
)
LONGEST = 4  # tokens of who speaks before the last
CLAUSE_MARKS = frozenset({",", ";", ":", "—", "–"})
JOINING = frozenset({"and", "but"})


def who_speaks_next(prose: Prose, mentions: Mentions, begin: int, last: int) -> int:
    """Return the mention of who speaks next by a sentence between two tokens, or -1."""
    end = last - 1
    if last - begin < 2 or prose.tokens.word[end] != ".":
        return -1
    found = _by_verb(prose, mentions, begin, end)
    if found < 0:
        found = _by_order(prose, mentions, begin, end)
    return found if found >= 0 and not mentions.all[found].plural else -1


def _by_verb(prose: Prose, mentions: Mentions, begin: int, end: int) -> int:
    """Read "At last Mara spoke.", "It was Mara who broke the silence." and "Mara found her voice."."""
    tokens, lower = prose.tokens, prose.tokens.lower
    for verb in range(end - 1, begin, -1):
        rest = lower[verb + 1 : end]
        if lower[verb] in SPEAKING:
            told = all(_fills(word) for word in rest)
        elif lower[verb] in BREAKING:
            told = rest in (["the", "silence"], ["it"]) and "silence" in lower[max(0, begin - 12) : end]
        elif lower[verb] in FINDING:
            told = len(rest) == 2 and rest[1] in ("voice", "tongue") and tokens.tag[verb + 1] == "PRP$"
        else:
            continue
        return _subject(prose, mentions, begin, verb) if told else -1
    return -1


def _by_order(prose: Prose, mentions: Mentions, begin: int, end: int) -> int:
    """Read "Mara was the first to speak." and "Only Mara had something to say."."""
    lower = prose.tokens.lower
    for token in range(begin + 1, end - 1):
        if lower[token] != "to":
            continue
        if lower[token + 1] == "say" and lower[token - 1] in SOMETHING and lower[token - 2] in HAD | HAS:
            only = lower[begin] == "only" and token + 2 == end
            return mentions.starting(begin + 1) if only else -1
        if lower[token + 1] not in TO_SPEAK or lower[token - 1] not in ORDER:
            continue
        if token + 2 == end:
            being = next((one for one in range(token - 1, begin, -1) if lower[one] in IS), -1)
            return _subject(prose, mentions, begin, being) if being > begin else -1
        if lower[token + 2] in IS and (found := mentions.starting(token + 3)) >= 0:
            return found if mentions.all[found].last + 1 == end else -1
    return -1


def _subject(prose: Prose, mentions: Mentions, begin: int, verb: int) -> int:
    """Return the mention that ends before a verb, where its clause tells of what happens now, or -1."""
    lower, before = prose.tokens.lower, verb - 1
    if before > begin and lower[before] == "who":
        before -= 1
    while before > begin and _fills(lower[before]) and before not in mentions.covering:
        before -= 1
    begun = (mentions.starting(token) for token in range(max(begin, before - LONGEST), before + 1))
    found = next((one for one in begun if one >= 0 and mentions.all[one].last == before), -1)
    if found < 0:
        return -1
    for token in range(mentions.all[found].first - 1, begin - 1, -1):
        if lower[token] in OTHERWISE or lower[token].endswith("n't"):
            return -1
        if lower[token] in CLAUSE_MARKS or lower[token] in JOINING:
            break
    return found


def _fills(word: str) -> bool:
    """Say whether a word beside the verb says no more than when and in what way somebody speaks."""
    return word in FILLING or (word.endswith("ly") and word not in SELDOM)
