"""Apart: a dream or memory told at length is a scene of its own, with another place and other company."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from fabula.reading.account import Account
from fabula.reading.scenes.setting import Setting, is_told_in
from fabula.span import Span
from fabula.story import Interlude

SHORTEST = 3  # paragraphs of what is more than a part of the scene it is told in
RECALLED = ("memory", "flashback")


def interludes_apart(
    account: Account, scenes: Sequence[Span], interludes: Sequence[Interlude], begins: Mapping[int, bool]
) -> tuple[tuple[Span, ...], tuple[Interlude, ...]]:
    """Return the scenes with long dreams and memories cut out, and the interludes with their scenes of then.

    One is cut out only from the head of a paragraph to the end of one, and not where the author says that
    no scene ``begins``. What of it stands before that is an interlude by itself.
    """
    spans = tuple(part for scene in scenes for part in _parts(account, scene, interludes, begins))
    if len(spans) == len(scenes):
        return tuple(scenes), tuple(interludes)
    return spans, tuple(part for one in interludes for part in _divided(account, one, spans))


def back_where_they_were(
    scenes: Sequence[Span], spans: Sequence[Span], told: Sequence[str], settled: Sequence[Setting | None],
    interludes: Sequence[Interlude],
) -> list[Setting | None]:  # fmt: skip
    """Return the places of the ``spans`` that ``scenes`` were cut into; none comes from outside a dream.

    Who wakes, or remembers no more, in a scene that tells no place is where they were before. ``told`` are
    the author's words for each place.
    """
    found = list(settled)
    if len(spans) == len(scenes):
        return found
    within = [next(number for number, scene in enumerate(scenes) if scene.holds(span)) for span in spans]
    for number, (span, setting) in enumerate(zip(spans, settled, strict=True)):
        if told[number] or within.count(within[number]) == 1:
            continue
        if _is_apart(span, interludes):
            found[number] = setting if is_told_in(span, setting) else None
        elif number > 1 and within[number - 2] == within[number]:
            carried = setting is None or is_told_in(spans[number - 1], setting)
            found[number] = settled[number - 2] if carried else setting
        elif _is_apart(spans[number - 1], interludes) and is_told_in(spans[number - 1], setting):
            found[number] = None  # whoever wakes is not where they dreamt to be
    return found


def _is_apart(span: Span, interludes: Sequence[Interlude]) -> bool:
    """Say whether a scene is one of the interludes, but for what is said at its end."""
    return any(one.span.start == span.start and one.kind in ("dream", *RECALLED) for one in interludes)


def _number(spans: Sequence[Span], offset: int) -> int:
    return next(number for number, span in enumerate(spans, start=1) if offset < span.end)


def _divided(account: Account, one: Interlude, spans: Sequence[Span]) -> Iterator[Interlude]:
    """Yield an interlude with its scene of now; in two parts where a scene begins in it."""
    number = _number(spans, one.span.start)
    scene = spans[number - 1]
    if scene.end >= one.span.end:
        yield replace(one, scene=f"s{number}")
        return
    text = account.prose.manuscript.text
    head = one.span.start + len(text[one.span.start : scene.end].rstrip())
    yield replace(one, span=Span(one.span.start, head), scene=f"s{number}")
    yield replace(one, span=Span(spans[number].start, one.span.end), scene=f"s{number + 1}")


def _parts(
    account: Account, scene: Span, interludes: Sequence[Interlude], begins: Mapping[int, bool]
) -> Iterator[Span]:
    """Yield a scene, or what is before, in and after the dreams and memories in it."""
    shown = [one for one in interludes if scene.holds(one.span) and _is_shown(account, one)]
    if not shown:
        yield scene
        return
    paragraphs = account.prose.manuscript.paragraphs
    inside = [number for number, span in enumerate(paragraphs) if scene.holds(span)]
    ends = {end for one in shown for end in _ends(account, one, inside) if begins.get(end, True)}
    starts = sorted({inside[0], *ends} - {inside[-1] + 1}) if inside else []
    if len(starts) < 2:
        yield scene
        return
    for start, end in pairwise([*starts, inside[-1] + 1]):
        yield Span(paragraphs[start].start, paragraphs[end - 1].end)


def _is_shown(account: Account, one: Interlude) -> bool:
    """Say whether an interlude is told as a scene is: a dream, or a memory in which somebody speaks."""
    if one.kind == "dream":
        return not one.supposed
    covered = account.tokens_in(one.span)
    lines = account.quotes_between(covered.start, covered.stop)
    return one.kind in RECALLED and any(
        quote.kind == "speech" and one.span.holds(quote.span) for quote, _ in lines
    )


def _ends(account: Account, one: Interlude, inside: Sequence[int]) -> tuple[int, ...]:
    """Return the first paragraph of an interlude and the one after its last; nothing of a short one.

    What is said after the last sentence of a dream is said in it still.
    """
    paragraphs, tokens = account.prose.manuscript.paragraphs, account.prose.tokens
    covered = account.tokens_in(one.span)
    behind = account.tokens_in(Span(one.span.end, paragraphs[inside[-1]].end))
    told = next((token for token in behind if account.quote_of[token] < 0), None)
    last = tokens.paragraph[covered.stop - 1]
    if told is not None and tokens.paragraph[told] == last:
        return ()
    first = _first_paragraph(account, one, covered)
    after = last + 1
    if one.kind == "dream":
        after = inside[-1] + 1 if told is None else tokens.paragraph[told]
    return (first, after) if after - first >= SHORTEST else ()


def _first_paragraph(account: Account, one: Interlude, covered: range) -> int:
    """Return the paragraph with which a scene of an interlude begins, after the one in which it begins amid.

    So does a memory after the sentence that tells only that somebody remembers: "She remembered."
    """
    tokens = account.prose.tokens
    number = tokens.paragraph[covered.start]
    begin, end = account.prose.paragraph_tokens[number]
    alone = one.kind == "memory" and tokens.sentence[end - 1] == tokens.sentence[covered.start]
    return number + 1 if alone or begin < covered.start else number
