"""Telling: lines in which somebody tells their name: "I'm Mara", "Quill. Mara Quill.", "Mara to Bo"."""

from __future__ import annotations

from collections.abc import Iterable

from fabula.reading.cues import Cues
from fabula.reading.introductions.handshakes import tells_own
from fabula.reading.mentions import Mentions
from fabula.reading.names.answers import (
    LONGEST,
    answers_for_name,
    hailing_names,
    is_heard,
    name_ends,
    opening_of,
)
from fabula.reading.prose import MARKS, Prose

NO_MORE = frozenset({"just", "only", "plain"})  # "Just Mara", to who asks for the rest
# The words before one's own name: a hint even where more follows ("I'm Mara's sister"; speech/evidence.py).
I_AM = (("i", "'m"), ("i", "am"), ("name", "'s"), ("name", "is"))
OTHERS = frozenset({"he", "she", "they"})
IT_IS = (("it", "'s"), ("it", "is"), ("this", "is"))  # before it, of who is on the telephone


def find_introductions(prose: Prose, mentions: Mentions) -> dict[int, int]:
    """Return line -> the mention in it that is its speaker's name, for the spoken lines that tell it.

    Of 67 such lines in the stories that Fabula learns from, 61 are said by whoever has that name; some lie.
    """
    found: dict[int, int] = {}
    for line, quotation in enumerate(prose.quotations):
        if quotation.kind != "speech":
            continue
        span, opening = prose.line_tokens[line], opening_of(prose, line)
        asked = answers_for_name(prose, line)
        for index in (mentions.at[token] for token in span if token in mentions.at):
            mention = mentions.all[index]
            article = prose.tokens.lower[mention.first] == "the"  # "I'm the Queen": in the play
            if (
                mention.kind == "name"
                and mention.first == opening
                and (
                    _calls_over(prose, mention.last, span.stop)
                    or _says_again(prose, mention.first, mention.last, span.stop)
                )
            ):
                found[line] = index
                break
            if mention.kind != "name" or article or not name_ends(prose, mention.last + 1, span.stop):
                continue
            first = opening + (prose.tokens.lower[opening] in NO_MORE)
            told = (
                _tells(prose, span.start, opening, mention.first)
                or _rings(prose, line, mention.first)
                or mention.first == hailing_names(prose).get(line)
                or tells_own(prose, line, mention.first, mention.last, found)
            )
            if told or (asked and mention.first == first and not _tells_of(prose, line, mention.last)):
                found[line] = index
                break
    return found


def _tells_of(prose: Prose, line: int, name: int) -> bool:
    """Say whether whoever gives a name goes on about who has it: "Mara. She's at the door."."""
    paragraph = prose.paragraph_tokens[prose.quotations[line].paragraph]
    spoken = (token for token in range(name + 1, paragraph[1]) if prose.said[token])
    after = (prose.tokens.lower[token] for token in spoken if prose.tokens.word[token][0].isalpha())
    return next(after, "") in OTHERS


def introducers(prose: Prose, cues: Cues, lines: Iterable[int]) -> dict[int, int]:
    """Return for lines that tell their speaker's name the mention of who says them, where one is beside.

    Whoever acts counts where that leads to the line: *I shaded my eyes. "Wendell."*
    """
    found = {}
    for line in lines:
        for cue in cues.get(line, ())[:1]:
            if cue.kind != "beat" or cue.span.start < prose.quotations[line].span.start:
                found[line] = cue.mention
    return found


def _calls_over(prose: Prose, last: int, stop: int) -> bool:
    """Say whether a name opens a call over the radio, and who is called follows: *Mara to Bo*."""
    words, to = prose.tokens.word, last + 1
    if to + 1 >= stop or words[to] != "to" or not words[to + 1][0].isupper():
        return False
    end = next((token for token in range(to + 1, stop) if not words[token][0].isupper()), stop)
    return name_ends(prose, end, stop)


def _says_again(prose: Prose, first: int, last: int, stop: int) -> bool:
    """Say whether a name stands by itself and then in full, *Quill. Ada Quill.*: it is the speaker's own."""
    words, again = prose.tokens.word, last + 2
    end = next((token for token in range(again, stop) if not words[token][0].isupper()), stop)
    full, short = words[again:end], words[first : last + 1]
    stops = words[last + 1 : last + 2] == ["."]
    return stops and 2 <= len(full) <= LONGEST and {*short} < {*full} and name_ends(prose, end, stop)


def _tells(prose: Prose, start: int, opening: int, name: int) -> bool:
    """Say whether the words before a name are "I'm", "my name is" or "call me", and the speaker's own."""
    lower = prose.tokens.lower
    before = tuple(lower[max(opening, name - 2) : name])
    if before == ("be", "called") and "i" in lower[opening:name]:
        return True  # I'd rather be called Mara
    quoted = sum(word in MARKS for word in prose.tokens.word[start:name]) > 1
    if quoted or before not in I_AM:
        return not quoted and before[-1:] == ("me",) and before[0] in ("call", "calls")
    return before[0] == "i" or name - 2 == opening or lower[name - 3] == "my"


def _rings(prose: Prose, line: int, name: int) -> bool:
    """Say whether a line opens with "It's" and a name, has no tag, and a telephone has rung just before."""
    tokens, opening = prose.tokens, opening_of(prose, line)
    here = prose.quotations[line].paragraph
    first, last = prose.paragraph_tokens[here]
    if (
        name != opening + 2
        or tuple(tokens.lower[opening:name]) not in IT_IS
        or not all(prose.said[first:last])
    ):
        return False
    return is_heard(prose, here, first)
