"""Calls: whom the words of a line call by name."""

from __future__ import annotations

from fabula.reading.cast import is_vocative
from fabula.reading.lexicon import load_pairs
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.names.answers import opening_of
from fabula.reading.once import once
from fabula.reading.people import People
from fabula.reading.prose import Prose
from fabula.reading.speech.turned_to import speaks_of

ASKS_WHO = frozenset({"who", "whom", "whose", "which", "name", "called"})
BEARERS = {"he": ("m", "u"), "she": ("f", "u")}  # by which a line says more of whoever bears a name

COUNTING = frozenset({"DT", "PDT", "CD"})  # tags of the heads of phrases for some of many


def people_called(prose: Prose, mentions: Mentions, people: People, line: int) -> list[int]:
    """Return the people a quotation calls by name or title, in the order of the words, each once."""
    called = (people.of_mention[index] for index in called_in(prose, mentions, line))
    return list(dict.fromkeys(person for person in called if person >= 0))


def called_in(prose: Prose, mentions: Mentions, line: int) -> list[int]:
    """Return the mentions by which a quotation calls somebody, whoever that is."""
    known = _known(mentions)
    if line not in known:
        known[line] = _calls(prose, mentions, line)
    return known[line]


@once
def _known(mentions: Mentions) -> dict[int, list[int]]:
    """Return the mentions that call somebody, for the lines asked about so far: that hangs on words alone."""
    return {}


def _calls(prose: Prose, mentions: Mentions, line: int) -> list[int]:
    """Return the mentions that call somebody, whoever that is."""
    asked = _asks_who(prose, line - 1)
    if asked and _names_only(prose, line):
        return []  # "Who was it?" "Mara.": she is not there
    found = []
    for token in prose.line_tokens[line]:
        index = mentions.at.get(token, -1)
        if index < 0 or (mention := mentions.all[index]).kind == "pronoun":
            continue
        if prose.tokens.tag[mention.head] in COUNTING:
            continue  # "All of them, madam."
        if asked and _answers(prose, line, mention):
            continue  # "Who was it?" "Mara. She wants her keys."
        if mention.kind == "name" and (_tells_of(prose, mention) or _echoes(mentions, line, mention)):
            continue  # "Mara? She sold her boat."
        if is_vocative(prose, mention.first, mention.last) and not speaks_of(prose, mentions, line, mention):
            found.append(index)
    return found


def _answers(prose: Prose, line: int, mention: PersonMention) -> bool:
    """Say whether a mention is all of the first sentence of a line, and that no question or outcry."""
    ends = prose.tokens.word[mention.last + 1 : mention.last + 2] == ["."]
    return ends and mention.first == opening_of(prose, line)


def _tells_of(prose: Prose, mention: PersonMention) -> bool:
    """Say whether a name is asked back only to say something of its bearer: "Mara? She sold her boat."."""
    after = prose.tokens.lower[mention.last + 1 : mention.last + 3]
    sex = load_pairs("first_names").get(prose.tokens.lower[mention.first], "u")
    return after[:1] == ["?"] and sex in BEARERS.get(after[-1], ())


def _echoes(mentions: Mentions, line: int, mention: PersonMention) -> bool:
    """Say whether a line is no more than a name by which the line before speaks of somebody."""
    prose = mentions.prose
    if not _names_only(prose, line) or not _follows(prose, line):
        return False
    before, name = prose.line_tokens[line - 1], prose.tokens.lower[mention.first : mention.last + 1]
    spoken = {mentions.at[token] for token in before if token in mentions.at}
    return any(
        prose.tokens.lower[mentions.all[one].first : mentions.all[one].last + 1] == name
        for one in spoken.difference(called_in(prose, mentions, line - 1))
    )


def _names_only(prose: Prose, line: int) -> bool:
    """Say whether a line is a name or two and no more."""
    words = [prose.tokens.word[token] for token in prose.line_tokens[line]]
    words = [word for word in words if word[0].isalpha()]
    return 0 < len(words) <= 2 and all(word[0].isupper() for word in words)


def _follows(prose: Prose, line: int) -> bool:
    """Say whether a line stands in the paragraph after that of the one before."""
    return line > 0 and prose.quotations[line].paragraph - prose.quotations[line - 1].paragraph == 1


def _asks_who(prose: Prose, line: int) -> bool:
    """Say whether a line ends by asking who it is that is spoken of."""
    if not _follows(prose, line + 1):
        return False
    tokens = prose.tokens
    span = prose.line_tokens[line]
    last = next((token for token in reversed(span) if tokens.word[token][0].isalpha()), span.start)
    asked = [token for token in span if tokens.sentence[token] == tokens.sentence[last]]
    return "?" in tokens.word[last + 1 : span.stop] and any(
        tokens.lower[token] in ASKS_WHO for token in asked
    )
