"""Tags: what tells in so many words who says the line: ``," said Mara``, ``Mara told him: "``."""

from __future__ import annotations

from fabula.reading.cues.cue import Cue, CueKind
from fabula.reading.cues.labelled import label
from fabula.reading.cues.narration import Narration
from fabula.reading.cues.spoken_next import who_speaks_next
from fabula.reading.grammar.auxiliaries import IS
from fabula.reading.grammar.tags import FINITE
from fabula.reading.voices import CARRIED, voice_at

REACH = 14  # tokens into the narration in which the verb of a tag is looked for
SKIPPED = frozenset(
    {"then", "now", "only", "just", "also", "suddenly", "quietly", "softly", "again", "here", "at", "last"}
)
PARTICLES = frozenset({"in", "on", "out", "up", "back", "off", "over", "forth"})  # put in Mara, went on Mara
PHRASAL = frozenset(
    {"put", "puts", "broke", "breaks", "cut", "cuts", "struck", "strikes", "chipped", "chips", "joined"}
)
WHOLLY = frozenset({"all", "just", "so", "totally"})
SAID = ("VBD", "VBZ", "VBP", "VB", "VBN", "NN", "NNS")  # what the parser takes verbs of speech for


def tag_after(narration: Narration, line: int, first: int, last: int) -> Cue | None:
    """Read a tag in the narration that follows the line: ``," said Mara`` or ``," she said``."""
    if first >= last:
        return None
    tokens = narration.tokens
    ending = narration.last_character(line)
    while first < last and tokens.word[first][0] in ",;—–-" and len(tokens.word[first]) < 3:
        first += 1
    stop = narration.clause_end(first, min(last, first + REACH))
    if first >= stop:
        return None
    start = first
    while start < stop and tokens.lower[start] in SKIPPED:
        start += 1
    if (voiced := _voiced(narration, line, start, stop)) is not None:
        return voiced
    # said Mara; said the old man
    phrasal = start + 1 < stop and tokens.lower[start] in PHRASAL and tokens.lower[start + 1] == "in"
    if start < stop and (phrasal or (tokens.lower[start] in narration.speech and narration.is_verb(start))):
        particle = start + 1 < stop and narration.tokens.lower[start + 1] in PARTICLES
        subject = narration.mention_from(start + 1 + particle, stop)
        if subject >= 0 and _inverted(narration, subject):
            return narration.cue(line, "tag", subject, start, stop)
    new_sentence = (
        ending in ".…" and tokens.word[first][0].isupper() and narration.mentions.starting(first) >= 0
    )
    # Mara said; she said; the old man, smiling, said
    subject = narration.mention_from(start, stop, reach=0)
    if subject >= 0:
        verb = _verb_of(narration, subject, stop, near=3 if new_sentence or ending == "." else 8)
        if verb >= 0 and not (ending == "." and not _may_follow_stop(narration, verb, last)):
            return narration.cue(line, "tag", subject, verb, stop)
        if ending == "," and not new_sentence and _acts(narration, subject, stop):
            return narration.cue(line, "tag", subject, -1, stop)  # ," he counselled her
    return None


def _voiced(narration: Narration, line: int, start: int, stop: int) -> Cue | None:
    """Read a tag whose subject is somebody's voice: ``came Mara's voice``, ``her voice said``."""
    tokens = narration.tokens
    if start + 2 >= stop:
        return None
    if tokens.lower[start] in narration.speech or tokens.lower[start] in CARRIED:
        owner, _ = voice_at(narration.prose, narration.mentions, start + 1, stop)
        return narration.cue(line, "tag", owner, -1, stop) if owner >= 0 else None
    if narration.last_character(line) in ".…":
        return None  # "Her voice shook." is a beat
    owner, voice = voice_at(narration.prose, narration.mentions, start, stop)
    spoken = owner >= 0 and voice + 1 < stop and tokens.lower[voice + 1] in {*narration.speech, *CARRIED}
    return narration.cue(line, "tag", owner, -1, stop) if spoken else None


def _may_follow_stop(narration: Narration, verb: int, last: int) -> bool:
    """After a full stop ``she said`` tags the line only where the sentence says nothing more."""
    tokens = narration.tokens
    if narration.speech[tokens.lower[verb]] == "go":  # The nurse went.
        return verb + 1 < last and tokens.lower[verb + 1] == "on"
    return (
        verb + 1 >= last or tokens.word[verb + 1][0] in ".,;" or tokens.tag[verb + 1].startswith(("RB", "IN"))
    )


def _inverted(narration: Narration, subject: int) -> bool:
    """Tell ``said Mara`` from ``asked him``: who follows the verb speaks, unless in an object's form."""
    low = narration.tokens.lower[narration.mentions.all[subject].head]
    return low not in ("him", "me", "them", "us") and not (
        low == "her" and narration.mentions.all[subject].kind == "pronoun"
    )


def tag_before(narration: Narration, line: int, first: int, last: int) -> Cue | None:
    """Read a tag in the sentence that leads to the line: ``Mara said, "...``."""
    if first >= last:
        return None
    ending = narration.tokens.word[last - 1][-1]
    if ending in ".?!…" or ending in '"”’':
        return None
    if ending in ":>" and (labelled := label(narration, first, last)) >= 0:
        return narration.cue(line, "tag", labelled, -1, last)
    return _leading(narration, line, "tag", first, last, strict=ending not in ",:")


def colon_before(narration: Narration, line: int, paragraph: int) -> Cue | None:
    """Read a tag that ends the paragraph before with a colon or a comma."""
    if paragraph == 0:
        return None
    first, last = narration.prose.paragraph_tokens[paragraph - 1]
    if first >= last or narration.prose.said[last - 1] or narration.tokens.word[last - 1][-1] not in ":,":
        return None
    return _leading(narration, line, "colon", first, last, strict=False)


def told_next(narration: Narration, line: int, paragraph: int) -> Cue | None:
    """Read ``At last Mara spoke.`` where it ends the paragraph before, and no line stands beside it."""
    first, last = narration.prose.paragraph_tokens[paragraph - 1] if paragraph else (0, 0)
    if (
        first >= last
        or narration.prose.line_tokens[line].start != narration.prose.paragraph_tokens[paragraph][0]
    ):
        return None
    begin = narration.sentence_begin(first, last - 1)
    if narration.prose.said[last - 1] or narration.prose.said[max(begin - 1, 0)]:
        return None
    subject = who_speaks_next(narration.prose, narration.mentions, begin, last)
    return narration.cue(line, "colon", subject, -1, last) if subject >= 0 else None


def _leading(
    narration: Narration, line: int, kind: CueKind, first: int, last: int, strict: bool
) -> Cue | None:
    """Read who speaks by the sentence that leads to a line, its verb at the end where ``strict``."""
    begin = narration.sentence_begin(first, last)
    colon = narration.tokens.word[last - 1][-1] == ":"
    if kind == "tag" and (verb := _being_like(narration, begin, last)) >= 0:
        subject = narration.subject_of(verb, begin)
        return narration.cue(line, kind, subject, -1, last) if subject >= 0 else None
    for verb in range(last - 1, begin - 1, -1):
        if narration.prose.said[verb]:
            break
        if narration.tokens.lower[verb] in narration.speech and narration.is_verb(verb):
            if strict and last - verb > 3:
                return None
            if verb == begin and (inverted := narration.mention_from(verb + 1, last, reach=0)) >= 0:
                return narration.cue(line, kind, inverted, verb, last)
            subject = narration.subject_of(verb, begin)
            if subject < 0:
                subject = _named_right_before(narration, verb, begin)
            if subject >= 0:
                return narration.cue(line, kind, subject, verb, last)
    if colon or (not strict and kind == "tag"):
        subject = narration.first_subject(begin, last)
        if subject >= 0:
            return narration.cue(line, kind if colon else "beat", subject, -1, last)
    return None


def _named_right_before(narration: Narration, verb: int, begin: int) -> int:
    """Return who is named right before a verb that the parser gives no subject, or -1.

    It takes *From behind her Priya called* to be about a Priya of hers.
    """
    found = narration.mentions.at.get(verb - 1, -1) if verb > begin else -1
    return found if found >= 0 and narration.mentions.all[found].kind == "name" else -1


def _being_like(narration: Narration, begin: int, last: int) -> int:
    """Return the verb of a tag such as ``Mara was all like,``, or -1."""
    lower, token = narration.tokens.lower, last - 1
    if token - begin < 2 or lower[token] != "," or lower[token - 1] != "like":
        return -1
    token -= 2
    token -= lower[token] in WHOLLY
    return token if token > begin and lower[token] in IS else -1


def _verb_of(narration: Narration, subject: int, stop: int, near: int) -> int:
    """Return the speech verb that a phrase at the start of a clause is the subject of, or -1."""
    tokens = narration.tokens
    first = narration.mentions.all[subject].last + 1
    for token in range(first, min(stop, first + near)):
        if tokens.lower[token] in narration.speech and tokens.tag[token] in SAID:
            if narration.is_verb(token) or token - first < 2:
                return token
        elif (
            tokens.tag[token] in ("VBD", "VBZ")
            and tokens.lower[token] not in ("was", "is", "had", "did")
            and near < 8
        ):
            return -1
    return -1


def _acts(narration: Narration, subject: int, stop: int) -> bool:
    """Say whether a finite verb follows a phrase at once: after a comma, that tags the line."""
    token = narration.mentions.all[subject].last + 1
    return token < stop and narration.tokens.tag[token] in FINITE
