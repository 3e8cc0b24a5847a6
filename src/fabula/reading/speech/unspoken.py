"""Unspoken lines: who thinks and who writes what is not said aloud."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from fabula.reading.coreference.resolution import Resolution
from fabula.reading.cues import Cue, Cues
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.mentions import Mentions
from fabula.reading.names.labels import greeted_lines
from fabula.reading.once import once
from fabula.reading.prose import Prose
from fabula.reading.quotation.read_out import is_led_to
from fabula.reading.speech.attribution import TOLD, Attribution
from fabula.reading.speech.calls import called_in
from fabula.reading.speech.messages import threads, write_threads
from fabula.span import Span

_CUED = 0.7  # confidence of a tag without a name, and of an act beside the line
_NARRATED = 0.8  # that thoughts nobody has are the narrator's
_MESSAGE = 0.6  # of who writes a message that has no tag
_NEAREST = 0.5  # that they are those of whoever acted last


def assign_unspoken(
    prose: Prose, mentions: Mentions, cues: Cues, resolution: Resolution,
    narrators: Sequence[int], given: Mapping[int, int], of_line: list[Attribution],
) -> None:  # fmt: skip
    """Fill in who has the thoughts and the writing in ``of_line``, which is by line.

    Both are whose the tag says. A thought is else that of whoever acts beside it, of the narrator, or of
    whoever acted last; a message that of one of the two who write to one another, a diary that of whom others
    call in it, and other writing that of whoever acts beside it, unless a note or a sign is told to say it.
    ``given`` is who the author says has a line.
    """
    for line, cue in _cued(prose, cues, "thought"):
        of_line[line] = _by_cue(mentions, resolution, cue) or of_line[line]
    _think(prose, mentions, resolution, narrators, of_line)
    beside = dict(_cued(prose, cues, "writing"))
    for line, cue in beside.items():
        if cue.kind != "beat":
            of_line[line] = _by_cue(mentions, resolution, cue) or of_line[line]
    writers = [given.get(line, one.person) for line, one in enumerate(of_line)]
    for line, written in write_threads(prose, mentions, resolution, writers).items():
        of_line[line] = Attribution(written.writer, _MESSAGE, "message", written.evidence)
    for line, (writer, shown) in _diarists(prose, mentions, resolution, of_line):
        of_line[line] = Attribution(writer, _MESSAGE, "diary", (shown,))
    for line, cue in beside.items():
        if of_line[line].person < 0 and not _is_read_out(prose, line):
            of_line[line] = _by_cue(mentions, resolution, cue) or of_line[line]


def _is_read_out(prose: Prose, line: int) -> bool:
    """Say whether a note or a sign says it, which whoever acts beside it reads: "The note said: gone"."""
    one = prose.quotations[line]
    return is_led_to(prose.tokens.text, prose.manuscript.paragraphs[one.paragraph].start, one.span.start)


def _diarists(
    prose: Prose, mentions: Mentions, resolution: Resolution, of_line: Sequence[Attribution]
) -> Iterator[tuple[int, tuple[int, Span]]]:
    """Yield the lines of diaries, that nobody writes yet, with who is called by name in what they tell."""
    greeted = greeted_lines(prose)
    for thread in threads(prose):
        open_lines = [line for line in thread if of_line[line].person < 0 and line not in greeted]
        called = [
            mentions.all[index]
            for line in open_lines
            for index in called_in(prose, mentions, line)
            if mentions.all[index].kind == "name" and resolution.owner[index] >= 0
        ]
        if called:
            writer = resolution.owner[mentions.at[called[0].head]]
            yield from ((line, (writer, called[0].span(prose))) for line in open_lines)


def _cued(prose: Prose, cues: Cues, kind: str) -> Iterator[tuple[int, Cue]]:
    for line, quotation in enumerate(prose.quotations):
        if quotation.kind == kind and cues.get(line):
            yield line, cues[line][0]


def _by_cue(mentions: Mentions, resolution: Resolution, cue: Cue) -> Attribution | None:
    person = resolution.owner[cue.mention]
    if person < 0:
        return None
    beat = cue.kind == "beat"
    sure = TOLD if mentions.all[cue.mention].kind == "name" and not beat else _CUED
    return Attribution(person, sure, "beat" if beat else "tag", (cue.span,))


@once
def _subjects(mentions: Mentions) -> list[tuple[int, int]]:
    """Return the mentions that are subjects in the narration, each with its head."""
    prose = mentions.prose
    return [
        (index, mention.head)
        for index, mention in enumerate(mentions.all)
        if not prose.said[mention.head] and prose.tokens.dep[mention.head] in SUBJECTS
    ]


def _think(
    prose: Prose,
    mentions: Mentions,
    resolution: Resolution,
    narrators: Sequence[int],
    of_line: list[Attribution],
) -> None:
    """Give the thoughts that have nobody yet to the narrator of the paragraph, else to whoever acted last."""
    of_nobody = [
        line
        for line, quotation in enumerate(prose.quotations)
        if quotation.kind == "thought" and of_line[line].person < 0
    ]
    if not of_nobody:
        return
    telling = dict(zip(prose.tokens.paragraph, narrators, strict=True))
    subjects = [
        (head, person) for index, head in _subjects(mentions) if (person := resolution.owner[index]) >= 0
    ]
    position = 0
    for line in of_nobody:
        begin = prose.line_tokens[line].start
        while position < len(subjects) and subjects[position][0] < begin:
            position += 1
        if (narrator := telling[prose.quotations[line].paragraph]) >= 0:
            of_line[line] = Attribution(narrator, _NARRATED, "narrator", ())
        elif position:
            head, person = subjects[position - 1]
            of_line[line] = Attribution(person, _NEAREST, "subject_before", (prose.tokens.span(head, head),))
