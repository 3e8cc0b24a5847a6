"""Stray calls: a name somebody calls, which somebody else in the room then answers: "Petra!" A girl waved."""

from __future__ import annotations

from fabula.reading.cues import Cues
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import verb_lemmas
from fabula.reading.mentions import Mentions
from fabula.reading.prose import Prose

LONGEST = 4  # words of a call: "Petra, over here!"


def is_answered_by_another(prose: Prose, mentions: Mentions, cues: Cues, line: int) -> bool:
    """Say whether a line is hardly more than a call, and the narration behind it has another turn to it.

    That is nobody who has said it or is "I", in the paragraph of the line, up to the next line, or at the
    head of the next paragraph.
    """
    tokens, here, span = prose.tokens, prose.quotations[line].paragraph, prose.line_tokens[line]
    if sum(tokens.word[token][0].isalpha() for token in span) > LONGEST:
        return False
    paragraphs = prose.paragraph_tokens
    first, (_, last) = span.stop, paragraphs[here]
    following = paragraphs[here + 1] if here + 1 < len(paragraphs) else (last, last)
    speaking = {mentions.all[cue.mention].head for cue in cues.get(line, ())[:1]}
    for token in range(first, following[1]):
        if prose.said[token] or (token >= last and tokens.sentence[token] != tokens.sentence[following[0]]):
            break
        if token not in speaking and tokens.dep[token] in SUBJECTS and token in mentions.at:
            turns = tokens.lower[tokens.head[token]] in verb_lemmas("turning_verbs")
            return turns and mentions.all[mentions.at[token]].kind != "pronoun"
    return False
