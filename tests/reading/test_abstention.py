"""Abstention leaves unsure lines open, and everything else as it was."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fabula import Character, Manuscript, Quote, Scene, Segment, Source, Span, Story
from fabula.reading.speech.abstention import abstain

IDS = ("runa", "basil", "the-cook")
LINE = "“Salt.” "
SHARES = st.floats(0, 1)


@st.composite
def stories(draw):
    """Two scenes of lines, said by anyone to anyone, with any confidence."""
    lengths = draw(st.tuples(st.integers(0, 4), st.integers(0, 4)))
    text = LINE * lengths[0] + "\n\n***\n\n" + LINE * lengths[1]
    first, second = Span(0, len(LINE) * lengths[0]), Span(len(text) - len(LINE) * lengths[1], len(text))
    segments = (
        Segment(first, "prose", 1),
        Segment(Span(first.end, second.start), "break", 1),
        Segment(second, "prose", 1),
    )
    starts = [
        span.start + len(LINE) * line for span in (first, second) for line in range(len(span) // len(LINE))
    ]
    manuscript = Manuscript(text, Source("soup.txt"), segments, (first, second))
    quotes = tuple(
        Quote(
            f"q{number + 1}",
            Span(start, start + len(LINE) - 1),
            draw(st.sampled_from(("speech", "thought"))),
            draw(st.sampled_from((None, *IDS))),
            tuple(draw(st.sets(st.sampled_from(IDS), max_size=1))),
            draw(SHARES),
            "alternation",
            (Span(0, 1),),
        )
        for number, start in enumerate(starts)
    )
    cast = tuple(Character(id, id, (), "person", None, False, ()) for id in IDS)
    return Story(manuscript, cast, quotes, (), scenes_of(manuscript, quotes))


def scenes_of(manuscript, quotes):
    """One scene a run of prose, with those who speak or are spoken to in it."""
    scenes = []
    for segment in manuscript.segments:
        present = {}
        for quote in quotes:
            if quote.kind == "speech" and segment.kind == "prose" and segment.span.holds(quote.span):
                for id in (quote.speaker, *quote.addressees):
                    if id is not None:
                        present.setdefault(id, quote.span)
        if segment.kind == "prose":
            scenes.append(Scene(f"s{len(scenes) + 1}", segment.span, tuple(present), tuple(present.values())))
    return tuple(scenes)


def speakers(story):
    return {quote.id: quote.speaker for quote in story.quotes if quote.speaker}


@given(stories())
def test_at_nothing_nothing_changes(story):
    assert abstain(story, 0) == story


@given(stories(), SHARES)
def test_the_speakers_left_are_those_who_are_sure_enough(story, threshold):
    sure = {quote.id for quote in story.quotes if quote.confidence >= threshold}
    assert speakers(abstain(story, threshold)) == {
        id: one for id, one in speakers(story).items() if id in sure
    }


@given(stories(), SHARES)
def test_nothing_but_speakers_and_who_is_present_changes(story, threshold):
    left = abstain(story, threshold)
    quotes = tuple(replace(a, speaker=b.speaker) for a, b in zip(left.quotes, story.quotes, strict=True))
    assert replace(left, quotes=quotes, scenes=story.scenes) == story
    assert [(scene.id, scene.span) for scene in left.scenes] == [(s.id, s.span) for s in story.scenes]


@given(stories(), SHARES, SHARES)
def test_a_higher_threshold_leaves_fewer_and_the_order_does_not_matter(story, one, other):
    low, high = sorted((one, other))
    assert speakers(abstain(story, high)).items() <= speakers(abstain(story, low)).items()
    assert abstain(abstain(story, low), high) == abstain(story, high) == abstain(abstain(story, high), low)


@given(stories(), SHARES)
def test_those_present_are_still_heard_or_spoken_to(story, threshold):
    left = abstain(story, threshold)
    for scene, before in zip(left.scenes, story.scenes, strict=True):
        spoken = [quote for quote in left.quotes if quote.kind == "speech" and scene.span.holds(quote.span)]
        assert set(scene.present) == {id for q in spoken for id in (q.speaker, *q.addressees) if id}
        assert set(scene.present) <= set(before.present)
        assert len(scene.evidence) == len(scene.present)


def test_who_speaks_only_in_lines_left_open_is_not_known_to_be_there(allotment):
    story = replace(allotment, scenes=scenes_of(allotment.manuscript, allotment.quotes))
    left = abstain(story, 0.92)
    assert set(story.scenes[1].present) == {"neighbours", "milo", "ada"}
    assert set(left.scenes[1].present) == {"ada"}  # who is spoken to
    assert [quote.speaker for quote in left.quotes[-2:]] == [None, None]
    assert [quote.confidence for quote in left.quotes[-2:]] == [0.9, 0.4]


def test_a_line_at_the_threshold_keeps_its_speaker(allotment):
    assert abstain(allotment, 0.4) is allotment


@pytest.mark.parametrize("threshold", [-0.1, 1.1, 60, float("nan"), float("inf")])
def test_a_threshold_is_a_share(allotment, threshold):
    with pytest.raises(ValueError, match="from 0 to 1"):
        abstain(allotment, threshold)
