"""Calls: whom the words of a line call, by name or by a word that tells no more than their sex."""

from __future__ import annotations

from fabula.reading.cast import is_vocative
from fabula.reading.lexicon import load_pairs
from fabula.reading.mentions import Mentions
from fabula.reading.people import People
from fabula.reading.prose import Prose

BEFORE_CALLS = frozenset({"young", "good", "dear", "old", "little"})
ASKS_WHO = frozenset({"who", "whom", "whose", "which", "name", "called"})


def people_called(prose: Prose, mentions: Mentions, people: People, line: int) -> list[int]:
    """Return the people a quotation calls by name or title, in the order of the words, each once."""
    called: list[int] = []
    if _names_only(prose, line) and _asks_who(prose, line - 1):
        return called  # "Who was it?" "Mara.": she is not there
    for token in prose.tokens_in(prose.quotations[line].span):
        index = mentions.at.get(token, -1)
        person = people.of_mention[index] if index >= 0 else -1
        if person < 0 or person in called:
            continue
        mention = mentions.all[index]
        if mention.kind != "pronoun" and is_vocative(prose, mention.first, mention.last):
            called.append(person)
    return called


def _names_only(prose: Prose, line: int) -> bool:
    """Say whether a line is a name or two and no more."""
    words = [prose.tokens.word[token] for token in prose.tokens_in(prose.quotations[line].span)]
    words = [word for word in words if word[0].isalpha()]
    return 0 < len(words) <= 2 and all(word[0].isupper() for word in words)


def _asks_who(prose: Prose, line: int) -> bool:
    """Say whether a line ends by asking who it is that is spoken of."""
    if line < 0 or prose.quotations[line + 1].paragraph - prose.quotations[line].paragraph != 1:
        return False
    tokens = prose.tokens
    span = prose.tokens_in(prose.quotations[line].span)
    last = next((token for token in reversed(span) if tokens.word[token][0].isalpha()), span.start)
    asked = [token for token in span if tokens.sentence[token] == tokens.sentence[last]]
    return "?" in tokens.word[last + 1 : span.stop] and any(
        tokens.lower[token] in ASKS_WHO for token in asked
    )


def sex_called(prose: Prose, line: int) -> str:
    """Return the sex of whoever a line calls "sir" or "madam", "son" or "Mum": m, f, or "" for none."""
    sexes, found = load_pairs("address_words"), set()
    for token in prose.tokens_in(prose.quotations[line].span):
        word = prose.tokens.lower[token]
        sex = sexes.get(word)
        if sex is None:
            continue
        before = prose.tokens.lower[token - 1]  # never the first: the mark is that
        spoken_of = before == "my" and word in load_pairs("kinship") and word != "son"
        if not spoken_of and is_vocative(prose, token - (before in BEFORE_CALLS), token):
            found.add(sex)
    return next(iter(found)) if len(found) == 1 else ""
