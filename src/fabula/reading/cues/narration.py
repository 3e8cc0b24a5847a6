"""Narration: the words beside the lines, and who in them speaks, acts or is spoken to, as cues are read."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.reading.cues.cue import Cue, CueKind
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import load_words, verb_lemmas
from fabula.reading.mentions import Mentions
from fabula.reading.prose import Prose
from fabula.reading.voices import VOICES, voice_of, what_acts_for_somebody

TOWARD = frozenset({"to", "at", "toward", "towards", "with"})
SURELY_VERBS = frozenset({"said", "says", "cried", "quoth"})  # whatever the parser takes them for
ALSO_OVER = frozenset({"conj", "xcomp", "advcl", "aux", "ccomp", "dep", "acl"})  # a verb with the subject
MARKS_AND_SPACE = "\"'“”‘’«»„‚「」『』` *_\n\t"


class Narration:
    """What the readers of cues ask of a story's words."""

    def __init__(self, prose: Prose, mentions: Mentions) -> None:
        self.prose = prose
        self.tokens = prose.tokens
        self.mentions = mentions
        self.speech = {
            **verb_lemmas("thought_verbs"), **verb_lemmas("writing_verbs"), **verb_lemmas("speech_verbs")
        }  # fmt: skip

    def cue(self, line: int, kind: CueKind, subject: int, verb: int, stop: int) -> Cue:
        """Make a cue of the mention that speaks and the token of its verb, or -1, up to a token."""
        toward = self._toward(verb, subject, stop) if verb >= 0 else -1
        mention = self.mentions.all[subject]
        if verb >= 0:
            span = self.tokens.span(min(verb, mention.first), max(verb, mention.last))
        else:
            span = self.tokens.span(mention.first, max(mention.last, min(stop, mention.last + 4) - 1))
        lemma = self.speech.get(self.tokens.lower[verb], "") if verb >= 0 else ""
        return Cue(line, kind, subject, lemma, toward, span)

    def last_character(self, line: int) -> str:
        """Return the last character that a line says, a comma where it says nothing."""
        words = self.prose.quotations[line].span.of(self.tokens.text).rstrip(MARKS_AND_SPACE)
        return words[-1] if words else ","

    def is_verb(self, token: int) -> bool:
        """Say whether a word is a verb here."""
        return self.tokens.tag[token][0] == "V" or self.tokens.lower[token] in SURELY_VERBS

    def clause_end(self, first: int, last: int) -> int:
        """Return the token after the end of the sentence that starts at ``first``."""
        for token in range(first, last):
            if self.tokens.word[token][0] in ".?!…" or self.prose.said[token]:
                return token
        return last

    def sentence_begin(self, first: int, last: int) -> int:
        """Return the token at which the sentence begins that ends before ``last``."""
        for token in range(last - 1, first - 1, -1):
            if self.tokens.word[token][0] in ".?!…" or self.prose.said[token]:
                return token + 1
        return first

    def mention_from(self, first: int, stop: int, reach: int = 1) -> int:
        """Return the mention that starts at ``first`` or up to ``reach`` tokens on."""
        for token in range(first, min(stop, first + reach + 1)):
            found = self.mentions.starting(token)
            if found >= 0:
                return self._owner(self._first_of(found))
        return -1

    def _first_of(self, found: int) -> int:
        """Pass from those joined by "and" to the one named first: ``choruses`` tells of the other."""
        whole = self.mentions.all[found]
        if not whole.plural or "and" not in self.tokens.lower[whole.first : whole.last + 1]:
            return found
        for token in range(whole.first, whole.last):
            one = self.mentions.at.get(token, -1)
            if one >= 0 and (name := self.mentions.all[one]).kind == "name" and name.first == whole.first:
                return one
        return found

    def _owner(self, found: int) -> int:
        """Pass from a possessor to the one possessed: in ``his mother`` the mother speaks.

        What is a part of somebody, or worn, speaks for them: ``says Mr. Quill's shoes``, ``says Mara's.``
        """
        after, tokens = self.mentions.all[found].last + 1, self.tokens
        if after + 1 >= len(tokens) or tokens.lower[after] not in ("'s", "’s", "'", "’"):
            return found
        owned = self.mentions.covering.get(after + 1, -1)
        if owned >= 0:
            return owned
        for token in range(after + 1, min(after + 4, len(tokens))):
            if not tokens.word[token][0].isalpha():
                return found
            if tokens.lower[token] in load_words("owned_by_people"):
                return found
        return -1

    def subject_of(self, verb: int, begin: int) -> int:
        """Return the mention that is the subject of a verb, or of the verb it is joined to."""
        tokens = self.tokens
        token = verb
        for _ in range(6):
            for child in tokens.children[token]:
                if tokens.dep[child] in SUBJECTS and child >= begin - 1:
                    found = self.mentions.at.get(child, self.mentions.covering.get(child, -1))
                    if tokens.lower[child] in VOICES:
                        found = voice_of(self.prose, self.mentions, child)
                        if found >= 0 and self.mentions.all[found].kind == "pronoun":
                            continue  # "Mara opened the door, and her voice said": Mara tells more than "her"
                    if found >= 0:
                        return found
            if tokens.dep[token] not in ALSO_OVER or tokens.head[token] == token:
                break
            token = tokens.head[token]
        return self.first_subject(begin, verb)

    def first_subject(self, first: int, last: int) -> int:
        """Return the mention that is the first subject in a stretch, or -1.

        A thing's act may have somebody's joined to it.
        """
        subjects = self._subjects(first, last)
        for token in subjects:
            if self.tokens.lower[token] in what_acts_for_somebody():
                return voice_of(self.prose, self.mentions, token)  # "His voice shook.", "Mara's knee was"
            found = self.mentions.at.get(token, -1)
            return found if found >= 0 else self._joined(token, subjects)
        return -1

    def _subjects(self, first: int, last: int) -> Iterator[int]:
        """Yield the tokens of a stretch of narration that the parser calls subjects."""
        for token in range(first, last):
            if self.tokens.dep[token] in SUBJECTS and not self.prose.said[token]:
                yield token

    def _joined(self, thing: int, subjects: Iterator[int]) -> int:
        """Return who acts next in what is joined to a thing's act, or -1: "The door opened and Mara came"."""
        tokens = self.tokens
        verb = tokens.head[thing]
        for token in subjects:
            joined = tokens.head[token]
            if tokens.dep[joined] == "conj" and tokens.head[joined] == verb:
                return self.mentions.at.get(token, -1)
        return -1

    def _toward(self, verb: int, subject: int, stop: int) -> int:
        """Return the mention spoken to: ``told him``, ``said to Jun``, ``turned to her and said``."""
        tokens = self.tokens
        for child in tokens.children[verb]:
            if tokens.dep[child] in ("dobj", "dative", "iobj"):
                found = self.mentions.at.get(child, -1)
                if found >= 0 and found != subject:
                    return found
            if tokens.dep[child] in ("prep", "dative") and tokens.lower[child] in TOWARD:
                for inner in tokens.children[child]:
                    found = self.mentions.at.get(inner, -1)
                    if found >= 0:
                        return found
        for token in range(verb + 1, min(stop, verb + 4)):
            if tokens.lower[token] in TOWARD:
                return self.mentions.starting(token + 1)
        return -1
