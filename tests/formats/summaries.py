"""Short views of a manuscript, for tests to compare."""

from __future__ import annotations

from fabula.manuscript import Manuscript


def kinds(manuscript: Manuscript) -> list[str]:
    """Return the kind of each segment in order."""
    return [segment.kind for segment in manuscript.segments]


def texts(manuscript: Manuscript, kind: str) -> list[str]:
    """Return the trimmed texts of the segments of one kind."""
    return [s.span.of(manuscript.text).strip() for s in manuscript.segments if s.kind == kind]


def paragraphs(manuscript: Manuscript) -> list[str]:
    """Return the texts of the prose paragraphs."""
    return [span.of(manuscript.text) for span in manuscript.paragraphs]


def emphasis(manuscript: Manuscript) -> list[str]:
    """Return the texts set in italics."""
    return [span.of(manuscript.text) for span in manuscript.emphasis]


def assert_whole(manuscript: Manuscript) -> None:
    """Check what holds of every manuscript: segments tile, paragraphs are ordered, trimmed and in prose."""
    place = 0
    for segment in manuscript.segments:
        assert segment.span.start == place < segment.span.end
        place = segment.span.end
    assert place == len(manuscript.text)
    prose = [segment.span for segment in manuscript.segments if segment.kind == "prose"]
    before = 0
    for span in manuscript.paragraphs:
        assert before <= span.start < span.end
        before = span.end
        words = span.of(manuscript.text)
        assert words == words.strip()
    assert _all_inside(manuscript.paragraphs, prose)
    for span in manuscript.emphasis:
        assert 0 <= span.start < span.end <= len(manuscript.text)
    assert set(manuscript.set_off) <= set(manuscript.paragraphs)


def _all_inside(spans, containers) -> bool:
    remaining = iter(containers)
    container = next(remaining, None)
    for span in spans:
        while container is not None and container.end <= span.start:
            container = next(remaining, None)
        if container is None or not container.holds(span):
            return False
    return True
