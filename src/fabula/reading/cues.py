"""Cues: the words beside a line that tell who says it: a tag ("said Mara") or a beat (Mara sat down.)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from fabula.reading.grammar.auxiliaries import HAD, HAS, IS
from fabula.reading.lexicon import load_words, verb_lemmas
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.names.labels import find_labels, signed_lines
from fabula.reading.prose import SENTENCE_ENDS, Prose
from fabula.reading.spoken_next import who_speaks_next
from fabula.reading.voices import CARRIED, VOICES, voice_at, voice_of
from fabula.span import Span

CueKind = Literal["tag", "colon", "beat"]
TAG_REACH = 14  # tokens into the narration in which the verb of a tag is looked for
REVEALED_REACH = 20  # tokens of the next paragraph in which it may be told who has spoken
UNKNOWN_PEOPLE = (["a"], ["an"])  # "said a man": who it is may be told next
UNKNOWN_VOICES = frozenset({"voice", "somebody", "someone"})
SKIPPED = frozenset(
    {"then", "now", "only", "just", "also", "suddenly", "quietly", "softly", "again", "here", "at", "last"}
)
PARTICLES = frozenset({"in", "on", "out", "up", "back", "off", "over", "forth"})  # put in Mara, went on Mara
PHRASAL = frozenset(
    {"put", "puts", "broke", "breaks", "cut", "cuts", "struck", "strikes", "chipped", "chips", "joined"}
)
NEW = frozenset({"a", "an", "another"})
WHOLLY = frozenset({"all", "just", "so", "totally"})
TOWARD = frozenset({"to", "at", "toward", "towards", "with"})
THIRD = frozenset({"he/him", "she/her"})
NODS = frozenset({"nodded", "nods"})
MARKS_AND_SPACE = "\"'“”‘’«»„‚「」『』` *_\n\t"


@dataclass(frozen=True, slots=True)
class Cue:
    """What tells the speaker of one quotation.

    ``mention`` is the index of the mention that speaks, ``verb`` the lemma of its verb, ``toward`` the index
    of the mention spoken to ("said to him"), or -1. ``kind`` is ``tag`` beside the line in its own sentence,
    or the name under a letter, ``colon`` for a tag that ends the paragraph before, ``beat`` for an act in the
    line's paragraph.
    """

    quotation: int
    kind: CueKind
    mention: int
    verb: str
    toward: int
    span: Span


Cues = Mapping[int, tuple[Cue, ...]]  # by the line they are of


def comes_in(prose: Prose, mention: PersonMention) -> bool:
    """Say whether a mention is of one person not told of before: "A nurse looked in."."""
    return mention.kind == "nominal" and not mention.plural and prose.tokens.lower[mention.first] in NEW


@cache
def what_is_heard() -> frozenset[str]:
    """Return the nouns for what comes from whoever speaks: a voice, a whisper, an answer."""
    return load_words("utterance_nouns") | {"voice"}


@cache
def what_acts_for_somebody() -> frozenset[str]:
    """Return the nouns for parts of somebody, and what comes from them: whatever these do, they do."""
    return load_words("body_words") | VOICES


def tells_speaker(mentions: Mentions, cue: Cue) -> bool:
    """Say whether a cue alone makes somebody one who may speak: a tag, or the act of who is described."""
    mention = mentions.all[cue.mention]
    return cue.kind != "beat" or (mention.kind == "nominal" and not mention.plural)


def answering(prose: Prose, cues: Cues) -> dict[int, int]:
    """Return for the mention of who says a line that of who says the line in the paragraph before.

    Who answers is somebody else. A beat counts that leads to its line.
    """
    said: dict[int, int] = {}  # paragraph -> the mention of who says its lines
    for line, found in cues.items():
        quotation, cue = prose.quotations[line], found[0]
        leads = cue.span.start < quotation.span.start
        if quotation.kind == "speech" and cue.kind != "colon" and (cue.kind == "tag" or leads):
            said.setdefault(quotation.paragraph, cue.mention)
    return {mention: said[paragraph - 1] for paragraph, mention in said.items() if paragraph - 1 in said}


def nodding_after(prose: Prose, mentions: Mentions, line: int) -> int:
    """Return the mention of who answers a line by no more than a nod, "Ready?" Mara nodded., or -1.

    A paragraph apart it may be another answer without a word: there the asker does not go on.
    """
    tokens, after = prose.tokens, prose.line_tokens[line].stop
    found = mentions.starting(after) if after < len(tokens) else -1
    asked = prose.quotations[line].span.of(tokens.text).rstrip(MARKS_AND_SPACE).endswith("?")
    if found < 0 or not asked or not tokens.word[after][0].isupper():
        return -1
    verb = mentions.all[found].last + 1
    answer = " ".join(tokens.lower[verb : prose.paragraph_tokens[tokens.paragraph[after]][1]])
    apart = tokens.paragraph[after] != prose.quotations[line].paragraph
    wordless = load_words("wordless_answers") if apart else NODS
    return found if answer.removesuffix(" .") in wordless else -1


def find_cues(prose: Prose, mentions: Mentions) -> dict[int, tuple[Cue, ...]]:
    """Return for each quotation the cues beside it, the strongest first."""
    return _CueReader(prose, mentions).read()


class _CueReader:
    def __init__(self, prose: Prose, mentions: Mentions) -> None:
        self.prose = prose
        self.tokens = prose.tokens
        self.mentions = mentions
        self.speech = {
            **verb_lemmas("thought_verbs"), **verb_lemmas("writing_verbs"), **verb_lemmas("speech_verbs")
        }  # fmt: skip

    def read(self) -> dict[int, tuple[Cue, ...]]:
        cues: dict[int, list[Cue]] = {}
        signed, labelled = self._signed(), find_labels(self.prose)
        for paragraph, lines in enumerate(self.prose.paragraph_quotations):
            if not lines:
                continue
            first, last = self.prose.paragraph_tokens[paragraph]
            edges = [self.prose.line_tokens[line] for line in lines]
            for position, line in enumerate(lines):
                begin, end = edges[position].start, edges[position].stop
                after = (end, edges[position + 1].start if position + 1 < len(lines) else last)
                before = (edges[position - 1].stop if position else first, begin)
                found = [signed.get(line), self._revealed(line, *after)]
                found += [self._came_from(line, *before), self._from(line, *after)]
                if nodding_after(self.prose, self.mentions, line) >= 0:
                    after = (end, end)  # who nods is asked
                found += [self._answered(line, *before), self._tag_after(line, *after)]
                found.append(self._tag_before(line, *before))
                told = cues[lines[position - 1]] if position else []
                goes_on = told and self._goes_on(line, told[0], *before)
                if goes_on or (told and self._is_only_heard(line, told[0], found)):
                    cues[line] = [replace(told[0], quotation=line)]
                    continue
                if not any(found) and position == 0:
                    found.append(self._colon_before(line, paragraph) or self._told_next(line, paragraph))
                if not any(found) and line in labelled:
                    found.append(self._labelled(line, labelled[line]))
                if not any(found):
                    found += [self._beat_before(line, *before), self._beat_after(line, *after)]
                else:
                    found.append(self._named_before(found, line, *before))
                cues[line] = [cue for cue in found if cue is not None]
        return {line: tuple(found) for line, found in cues.items() if found}

    def _goes_on(self, line: int, told: Cue, first: int, last: int) -> bool:
        """Say whether a line goes on with the sentence in which the tag before it stands.

        ``"I know," said Mara, "that it rains." Jo groaned.`` has Mara say both.
        """
        between = self.tokens.word[first:last]
        opened = next((word for word in self.tokens.word[last : last + 3] if word[0].isalpha()), "I")
        if told.kind != "tag" or not between or between[-1] != "," or not opened[0].islower():
            return False
        ends = any(word[-1] in SENTENCE_ENDS for word in between)
        return not ends and told.span.end <= self.tokens.end[last - 1]

    def _is_only_heard(self, line: int, told: Cue, found: Sequence[Cue | None]) -> bool:
        """Say whether all that tags a line is what its hearer does, who has a name, as the last speaker has.

        ``"It rained," said Mara. "Again." Jo groaned.``: another would open a paragraph to speak.
        """
        tags = [cue for cue in found if cue is not None]
        if told.kind != "tag" or len(tags) != 1 or tags[0].verb not in load_words("wordless_verbs"):
            return False
        before, after = self.mentions.all[told.mention], self.mentions.all[tags[0].mention]
        end = self.prose.quotations[line].span.end
        return (
            before.kind == after.kind == "name"
            and self.mentions.names[before.name].key != self.mentions.names[after.name].key
            and told.span.end < end < tags[0].span.start
            and self._last_character(line) in SENTENCE_ENDS
        )

    # --- letters ------------------------------------------------------------------------------------------

    def _signed(self) -> dict[int, Cue]:
        """Return for the lines of each letter the name under it."""
        cues = [self._labelled(line, name) for line, name in signed_lines(self.prose).items()]
        return {cue.quotation: cue for cue in cues if cue is not None}

    def _labelled(self, line: int, name: Span) -> Cue | None:
        """Return a name that stands by itself over or under a line as its tag."""
        mention = self.mentions.starting(self.prose.tokens_in(name).start)
        if mention < 0:
            mention = self._shortened(name)
        if mention < 0 or not self._labels(mention):
            return None
        return Cue(line, "tag", mention, "", -1, name)

    def _labels(self, mention: int) -> bool:
        """Say whether a mention may stand before what somebody writes: a name, or "Me" in one's own story."""
        found = self.mentions.all[mention]
        return found.kind != "pronoun" or self.tokens.word[found.first] in ("Me", "ME")

    def _shortened(self, initials: Span) -> int:
        """Return a mention of the one person whose name the initials under a letter stand for, or -1."""
        letters = [letter for letter in initials.of(self.tokens.text) if letter.isupper()]
        named = {
            name.key: index
            for index, mention in reversed(list(enumerate(self.mentions.all)))
            if mention.name >= 0 and (name := self.mentions.names[mention.name])
            if [word[0] for word in name.words][: len(letters)] == letters
        }
        firsts = {key[0] for key in named}
        return next(iter(named.values())) if letters and len(firsts) == 1 else -1

    # --- tags ---------------------------------------------------------------------------------------------

    def _tag_after(self, line: int, first: int, last: int) -> Cue | None:
        """Read a tag in the narration that follows the line: ``," said Mara`` or ``," she said``."""
        if first >= last:
            return None
        tokens = self.tokens
        ending = self._last_character(line)
        while first < last and tokens.word[first][0] in ",;—–-" and len(tokens.word[first]) < 3:
            first += 1
        stop = self._clause_end(first, min(last, first + TAG_REACH))
        if first >= stop:
            return None
        start = first
        while start < stop and tokens.lower[start] in SKIPPED:
            start += 1
        if (voiced := self._voiced(line, start, first, stop)) is not None:
            return voiced
        # said Mara; said the old man
        phrasal = start + 1 < stop and tokens.lower[start] in PHRASAL and tokens.lower[start + 1] == "in"
        if start < stop and (phrasal or (tokens.lower[start] in self.speech and self._is_verb(start))):
            particle = start + 1 < stop and self.tokens.lower[start + 1] in PARTICLES
            subject = self._mention_from(start + 1 + particle, stop)
            if subject >= 0 and self._inverted(start, subject):
                return self._cue(line, "tag", subject, start, first, stop)
        new_sentence = (
            ending in ".…" and tokens.word[first][0].isupper() and self.mentions.starting(first) >= 0
        )
        # Mara said; she said; the old man, smiling, said
        subject = self._mention_from(start, stop, reach=0)
        if subject >= 0:
            verb = self._verb_of(subject, stop, near=3 if new_sentence or ending == "." else 8)
            if verb >= 0 and not (ending == "." and not self._may_follow_stop(verb, last)):
                return self._cue(line, "tag", subject, verb, first, stop)
            if ending == "," and not new_sentence and self._acts(subject, stop):
                return self._cue(line, "tag", subject, -1, first, stop)  # ," he counselled her
        return None

    def _voiced(self, line: int, start: int, first: int, stop: int) -> Cue | None:
        """Read a tag whose subject is somebody's voice: ``came Mara's voice``, ``her voice said``."""
        tokens = self.tokens
        if start + 2 >= stop:
            return None
        if tokens.lower[start] in self.speech or tokens.lower[start] in CARRIED:
            owner, _ = voice_at(self.prose, self.mentions, start + 1, stop)
            return self._cue(line, "tag", owner, -1, first, stop) if owner >= 0 else None
        if self._last_character(line) in ".…":
            return None  # "Her voice shook." is a beat
        owner, voice = voice_at(self.prose, self.mentions, start, stop)
        spoken = owner >= 0 and voice + 1 < stop and tokens.lower[voice + 1] in {*self.speech, *CARRIED}
        return self._cue(line, "tag", owner, -1, first, stop) if spoken else None

    def _may_follow_stop(self, verb: int, last: int) -> bool:
        """After a full stop ``she said`` tags the line only where the sentence says nothing more."""
        tokens = self.tokens
        if self.speech[tokens.lower[verb]] == "go":  # The nurse went.
            return verb + 1 < last and tokens.lower[verb + 1] == "on"
        return (
            verb + 1 >= last
            or tokens.word[verb + 1][0] in ".,;"
            or tokens.tag[verb + 1].startswith(("RB", "IN"))
        )

    def _inverted(self, verb: int, subject: int) -> bool:
        """Tell ``said Mara`` from ``asked him``: who follows the verb speaks, unless in an object's form."""
        low = self.tokens.lower[self.mentions.all[subject].head]
        return low not in ("him", "me", "them", "us") and not (
            low == "her" and self.mentions.all[subject].kind == "pronoun"
        )

    def _tag_before(self, line: int, first: int, last: int) -> Cue | None:
        """Read a tag in the sentence that leads to the line: ``Mara said, "...``."""
        if first >= last:
            return None
        ending = self.tokens.word[last - 1][-1]
        if ending in ".?!…" or ending in '"”’':
            return None
        if ending in ":>" and (labelled := self._label(first, last)) >= 0:
            return self._cue(line, "tag", labelled, -1, first, last)
        return self._leading(line, "tag", first, last, strict=ending not in ",:")

    def _revealed(self, line: int, first: int, last: int) -> Cue | None:
        """Read who spoke where a sentence after the line tells it: ``It was Mara who had said it``."""
        lower = self.tokens.lower
        tag = lower[first : min(last, first + 4)]
        unknown = self.prose.quotations[line].kind == "writing" or not UNKNOWN_VOICES.isdisjoint(tag)
        unknown = unknown or (tag[:1] != [] and tag[0] in self.speech and tag[1:2] in UNKNOWN_PEOPLE)
        below = last
        if last < len(lower) and self.tokens.paragraph[last] != self.tokens.paragraph[last - 1]:
            last = min(len(lower), last + REVEALED_REACH)  # the next paragraph, up to its first line
        for token in range(first, last - 3):
            if self.prose.said[token]:
                return None
            subject = self.mentions.starting(token + 2)
            if subject < 0 or lower[token] != "it" or lower[token + 1] not in ("was", "is"):
                continue
            after = self.mentions.all[subject].last + 1
            after += after < last and lower[after] in ("himself", "herself")
            spoken = self._has_spoken(after, last) and (token < below or not self._leads(after, last))
            if spoken or (unknown and after < last and lower[after] in ".,;"):
                return self._cue(line, "tag", subject, -1, token, after)
        return None

    def _has_spoken(self, token: int, last: int) -> bool:
        """Say whether "who had said it" stands at a token, with nothing more said of it."""
        lower = self.tokens.lower
        if token + 2 >= last or lower[token] != "who":
            return False
        verb = token + 1 + (lower[token + 1] in HAD | HAS)
        end = verb + 1 + (lower[verb + 1 : verb + 2] in (["it"], ["this"], ["that"], ["so"]))
        return lower[verb] in self.speech and lower[end : end + 1] != [] and lower[end][0] in ".,;:!—"

    def _leads(self, who: int, last: int) -> bool:
        """Say whether a sentence with "who answered" at a token leads to a line: it tells of that."""
        tokens = self.tokens
        end = next((token for token in range(who, last) if tokens.word[token][0] in SENTENCE_ENDS), last)
        return tokens.lower[who + 1] not in HAD | HAS and end + 1 < len(tokens) and self.prose.said[end + 1]

    def _answered(self, line: int, first: int, last: int) -> Cue | None:
        """Read ``It was Mara who answered.`` right before the line."""
        begin = self._sentence_begin(first, last - 1)
        if last - begin < 5 or self.tokens.lower[begin] != "it" or self.tokens.lower[begin + 1] not in IS:
            return None
        subject = self.mentions.starting(begin + 2)
        after = self.mentions.all[subject].last + 1 if subject >= 0 else last
        if not self._has_spoken(after, last) or self.tokens.lower[after + 1] in HAD | HAS:
            return None
        return self._cue(line, "tag", subject, -1, begin, after)

    def _from(self, line: int, first: int, last: int) -> Cue | None:
        """Read ``This from Mara.`` and ``This came from Mara.`` after the line."""
        lower, token = self.tokens.lower, first
        while token < last and not lower[token][0].isalpha() and token - first < 2:
            token += 1
        token += token < last and lower[token] in ("this", "that")
        token += token < last and token > first and lower[token] in ("came", "comes")
        if token + 1 >= last or self.tokens.word[token] != "from":
            return None  # From Mara, he had learned patience
        subject = self.mentions.starting(token + 1)
        end = self.mentions.all[subject].last + 1 if subject >= 0 else last
        return self._cue(line, "tag", subject, -1, first, end) if end < last and lower[end] in ".,;" else None

    def _came_from(self, line: int, first: int, last: int) -> Cue | None:
        """Read ``The answer came from Mara.`` before the line."""
        lower, heard = self.tokens.lower, what_is_heard()
        for token in range(first + 1, last - 2):
            if lower[token] not in ("came", "comes") or lower[token + 1] != "from":
                continue
            subject = self.mentions.starting(token + 2)
            end = self.mentions.all[subject].last + 1 if subject >= 0 else last
            if end < last and lower[end] in (".", ":", ",") and lower[token - 1] in heard:
                return self._cue(line, "tag", subject, -1, token - 1, last)
        return None

    def _label(self, first: int, last: int) -> int:
        """Return the mention that is all of its line or sentence before a colon.

        Such are ``Mara: yes`` and ``Mara [9:14]: yes``.
        """
        text, begin = self.tokens.text, self.tokens.start[last - 1]
        first = self._sentence_begin(first, last)
        while first < last and "\n" in text[self.tokens.start[first] : begin]:
            first += 1
        named = [token for token in range(first, last - 1) if self.tokens.word[token][0].isalpha()]
        mention = self._mention_from(named[0], last, reach=0) if named else -1
        whole = mention >= 0 and self.mentions.all[mention].last >= named[-1]
        return mention if whole and self._labels(mention) else -1

    def _colon_before(self, line: int, paragraph: int) -> Cue | None:
        """Read a tag that ends the paragraph before with a colon or a comma."""
        if paragraph == 0:
            return None
        first, last = self.prose.paragraph_tokens[paragraph - 1]
        if first >= last or self.prose.said[last - 1] or self.tokens.word[last - 1][-1] not in ":,":
            return None
        return self._leading(line, "colon", first, last, strict=False)

    def _told_next(self, line: int, paragraph: int) -> Cue | None:
        """Read ``At last Mara spoke.`` where it ends the paragraph before, and no line stands beside it."""
        first, last = self.prose.paragraph_tokens[paragraph - 1] if paragraph else (0, 0)
        if first >= last or self.prose.line_tokens[line].start != self.prose.paragraph_tokens[paragraph][0]:
            return None
        begin = self._sentence_begin(first, last - 1)
        if self.prose.said[last - 1] or self.prose.said[max(begin - 1, 0)]:
            return None
        subject = who_speaks_next(self.prose, self.mentions, begin, last)
        return self._cue(line, "colon", subject, -1, begin, last) if subject >= 0 else None

    def _leading(self, line: int, kind: CueKind, first: int, last: int, strict: bool) -> Cue | None:
        begin = self._sentence_begin(first, last)
        colon = self.tokens.word[last - 1][-1] == ":"
        if kind == "tag" and (verb := self._being_like(begin, last)) >= 0:
            subject = self._subject_of(verb, begin)
            return self._cue(line, kind, subject, -1, begin, last) if subject >= 0 else None
        for verb in range(last - 1, begin - 1, -1):
            if self.prose.said[verb]:
                break
            if self.tokens.lower[verb] in self.speech and self._is_verb(verb):
                if strict and last - verb > 3:
                    return None
                if verb == begin and (inverted := self._mention_from(verb + 1, last, reach=0)) >= 0:
                    return self._cue(line, kind, inverted, verb, begin, last)
                subject = self._subject_of(verb, begin)
                if subject < 0:
                    subject = self._named_right_before(verb, begin)
                if subject >= 0:
                    return self._cue(line, kind, subject, verb, begin, last)
        if colon or (not strict and kind == "tag"):
            subject = self._first_subject(begin, last)
            if subject >= 0:
                return self._cue(line, kind if colon else "beat", subject, -1, begin, last)
        return None

    def _named_right_before(self, verb: int, begin: int) -> int:
        """Return who is named right before a verb that the parser gives no subject, or -1.

        It takes *From behind her Priya called* to be about a Priya of hers.
        """
        found = self.mentions.at.get(verb - 1, -1) if verb > begin else -1
        return found if found >= 0 and self.mentions.all[found].kind == "name" else -1

    def _being_like(self, begin: int, last: int) -> int:
        """Return the verb of a tag such as ``Mara was all like,``, or -1."""
        lower, token = self.tokens.lower, last - 1
        if token - begin < 2 or lower[token] != "," or lower[token - 1] != "like":
            return -1
        token -= 2
        token -= lower[token] in WHOLLY
        return token if token > begin and lower[token] in IS else -1

    # --- beats --------------------------------------------------------------------------------------------

    def _beat_before(self, line: int, first: int, last: int) -> Cue | None:
        """Read who acts in the sentence just before the line, in its paragraph."""
        if first >= last:
            return None
        begin = self._sentence_begin(
            first, last - 1 if self.tokens.word[last - 1][0] in SENTENCE_ENDS else last
        )
        subject = self._first_subject(begin, last)
        return self._cue(line, "beat", subject, -1, begin, last) if subject >= 0 else None

    def _named_before(self, found: Sequence[Cue | None], line: int, first: int, last: int) -> Cue | None:
        """Read who acts by name before a line with "she said" behind it: ``Mara bowed. "Yes?" she said.``.

        In *Mara looked at her* she is another.
        """
        told = next(self.mentions.all[cue.mention] for cue in found if cue is not None)
        behind = told.kind == "pronoun" and told.pronouns in THIRD and told.head >= last
        beat = self._beat_before(line, first, last) if behind else None
        if beat is None or (acting := self.mentions.all[beat.mention]).kind != "name" or acting.plural:
            return None
        others = (self.mentions.at.get(token, -1) for token in range(acting.last + 1, last))
        another = any(
            self.mentions.all[other].kind == "pronoun"
            and self.mentions.all[other].pronouns == told.pronouns
            and self.tokens.dep[self.mentions.all[other].head] != "poss"
            for other in others
            if other >= 0
        )
        return None if another else beat

    def _beat_after(self, line: int, first: int, last: int) -> Cue | None:
        """Read who acts in the sentence just after the line, in its paragraph."""
        if first >= last:
            return None
        stop = self._clause_end(first, last)
        subject = self._first_subject(first, stop)
        subject = subject if subject >= 0 else self._without_verb(first, stop)
        return self._cue(line, "beat", subject, -1, first, stop) if subject >= 0 else None

    def _without_verb(self, first: int, stop: int) -> int:
        """Return the name that opens a sentence in which nobody acts, or -1: "Mara, not looking up."."""
        found = self.mentions.starting(first) if first < stop else -1
        mention = self.mentions.all[found] if found >= 0 else None
        if mention is None or mention.kind != "name" or mention.plural or mention.last + 1 >= stop:
            return -1
        acts = any(self.tokens.tag[token] in ("VBD", "VBZ", "VBP") for token in range(first, stop))
        return -1 if acts or self.tokens.word[mention.last + 1] != "," else found

    # --- phrases ------------------------------------------------------------------------------------------

    def _cue(self, line: int, kind: CueKind, subject: int, verb: int, first: int, stop: int) -> Cue:
        toward = self._toward(verb, subject, stop) if verb >= 0 else -1
        mention = self.mentions.all[subject]
        if verb >= 0:
            span = self.tokens.span(min(verb, mention.first), max(verb, mention.last))
        else:
            span = self.tokens.span(mention.first, max(mention.last, min(stop, mention.last + 4) - 1))
        lemma = self.speech.get(self.tokens.lower[verb], "") if verb >= 0 else ""
        return Cue(line, kind, subject, lemma, toward, span)

    def _last_character(self, line: int) -> str:
        words = self.prose.quotations[line].span.of(self.tokens.text).rstrip(MARKS_AND_SPACE)
        return words[-1] if words else ","

    def _is_verb(self, token: int) -> bool:
        return self.tokens.tag[token][0] == "V" or self.tokens.lower[token] in (
            "said",
            "says",
            "cried",
            "quoth",
        )

    def _clause_end(self, first: int, last: int) -> int:
        """Return the token after the end of the sentence that starts at ``first``."""
        for token in range(first, last):
            if self.tokens.word[token][0] in ".?!…" or self.prose.said[token]:
                return token
        return last

    def _sentence_begin(self, first: int, last: int) -> int:
        for token in range(last - 1, first - 1, -1):
            if self.tokens.word[token][0] in ".?!…" or self.prose.said[token]:
                return token + 1
        return first

    def _mention_from(self, first: int, stop: int, reach: int = 1) -> int:
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

    def _verb_of(self, subject: int, stop: int, near: int) -> int:
        """Return the speech verb that a phrase at the start of a clause is the subject of, or -1."""
        tokens = self.tokens
        first = self.mentions.all[subject].last + 1
        for token in range(first, min(stop, first + near)):
            if tokens.lower[token] in self.speech and tokens.tag[token] in (
                "VBD",
                "VBZ",
                "VBP",
                "VB",
                "VBN",
                "NN",
                "NNS",
            ):
                if self._is_verb(token) or token - first < 2:
                    return token
            elif (
                tokens.tag[token] in ("VBD", "VBZ")
                and tokens.lower[token] not in ("was", "is", "had", "did")
                and near < 8
            ):
                return -1
        return -1

    def _acts(self, subject: int, stop: int) -> bool:
        """Say whether a finite verb follows a phrase at once: after a comma, that tags the line."""
        token = self.mentions.all[subject].last + 1
        return token < stop and self.tokens.tag[token] in ("VBD", "VBZ", "VBP")

    def _subject_of(self, verb: int, begin: int) -> int:
        """Return the mention that is the subject of a verb, or of the verb it is joined to."""
        tokens = self.tokens
        token = verb
        for _ in range(6):
            for child in tokens.children[token]:
                if tokens.dep[child] in ("nsubj", "nsubjpass") and child >= begin - 1:
                    found = self.mentions.at.get(child, self.mentions.covering.get(child, -1))
                    if tokens.lower[child] in VOICES:
                        found = voice_of(self.prose, self.mentions, child)
                        if found >= 0 and self.mentions.all[found].kind == "pronoun":
                            continue  # "Mara opened the door, and her voice said": Mara tells more than "her"
                    if found >= 0:
                        return found
            if (
                tokens.dep[token] not in ("conj", "xcomp", "advcl", "aux", "ccomp", "dep", "acl")
                or tokens.head[token] == token
            ):
                break
            token = tokens.head[token]
        return self._first_subject(begin, verb)

    def _first_subject(self, first: int, last: int) -> int:
        """Return the first mention in a stretch that the parser calls a subject, else one that starts it."""
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
            if self.tokens.dep[token] in ("nsubj", "nsubjpass") and not self.prose.said[token]:
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
