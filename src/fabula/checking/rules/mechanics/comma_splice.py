"""Two sentences of the narration are joined by a comma alone, as in *It was late, he went home*."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.lemmas import verb_lemma
from fabula.checking.narration import Narration, Told
from fabula.checking.note import Finding
from fabula.reading.grammar.clauses import is_clause
from fabula.reading.lexicon import load_words

LEVEL = "suggestion"
ON = False  # a voice of today often splices on purpose: two in three of its notes are on such
SCOPE = ("narration",)
_SUBJECTS = frozenset({"he", "she", "it", "they", "i", "we", "there", "this"})
_OTHER_STOPS = frozenset({";", ":", "—", "–", "--", "-", "(", "?", "!", "…", "..."})
_JOINED = ("ccomp", "parataxis", "conj")
_ASIDES = frozenset({"appear", "believe", "guess", "see", "seem", "suppose"})  # it was late, it seemed
MANY = 4  # splices for which a note each is too much where they are
OFTEN = 0.003  # of all sentences


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the comma."""
    narration = draft.narration
    if narration is None:
        return
    found = [comma for told in narration.sentences if (comma := _splice(narration, told)) >= 0]
    spans = [narration.tokens.span(comma, comma) for comma in found]
    if len(spans) > max(MANY, OFTEN * len(narration.sentences)):
        message = f"A comma alone joins two sentences here, and in {len(spans) - 1} more places: is it meant?"
        yield Finding(spans[0], message, see=tuple(spans[1:]))
    else:
        for span in spans:
            yield Finding(span, "A comma alone joins two sentences: a full stop, a semicolon or “and”?")


def _splice(narration: Narration, told: Told) -> int:
    """Return the first comma of a sentence, where a clause stands on either side of it; or -1.

    Where it has more commas, the sentence has to begin with its subject: "When it rained, he said, she ...".
    """
    tokens, words = narration.tokens, narration.words(told)
    if told.beside_line or "," not in words[:-1] or not _OTHER_STOPS.isdisjoint(words):
        return -1
    comma, *others = (at for at in range(told.first, told.last) if tokens.lower[at] == ",")
    if tokens.lower[comma + 1] not in _SUBJECTS or any(tokens.lower[at + 1] in _SUBJECTS for at in others):
        return -1
    for one in range(told.first, told.last + 1):
        verbs = sorted((one, tokens.head[one]))
        if (
            tokens.dep[one] in _JOINED
            and verbs[0] < comma < verbs[1]
            and all(_is_main(narration, verb) for verb in verbs)
            and _begins_at(narration, verbs[1], comma + 1)
            and (words.count(",") == 1 or _begins_at(narration, verbs[0], told.first))
        ):
            return comma
    return -1


def _is_main(narration: Narration, verb: int) -> bool:
    """Say whether a verb heads a clause that could stand alone and does not tell who thinks or says it."""
    tokens = narration.tokens
    led = any(tokens.dep[child] == "mark" or tokens.tag[child][0] == "W" for child in tokens.children[verb])
    reported = load_words("speech_verbs") | load_words("thought_verbs") | load_words("thinking_verbs")
    forward = narration.subject_of(verb) < verb
    return (
        is_clause(tokens, verb)
        and forward
        and not led
        and verb_lemma(tokens.lower[verb]) not in reported | _ASIDES
    )


def _begins_at(narration: Narration, verb: int, first: int) -> bool:
    """Say whether a clause begins with the subject of its verb."""
    tokens, subject = narration.tokens, narration.subject_of(verb)
    return tokens.head[subject] == verb and min([subject, *tokens.children[subject]]) == first


FLAGS = [
    "The kettle had boiled dry⟦,⟧ she took it off the ring. Nobody said a word.",
    "He knew that the boat was not late⟦,⟧ it was lost.",
]
ALLOWS = [
    "The kettle had boiled dry, and she took it off the ring. The lid, she saw, was cracked.",
    "It was late, she thought. When the kettle had boiled, she took it off the ring.",
    "He came, he looked, he went. “The kettle is dry, I took it off,” she said.",
    "So late was the boat, it was given up for lost.",
]
