"""Which stretches are quotations: exact and lenient agreement with the annotated spans.

Marks, white space and the dash of a broken-off speech are taken off both sides first, since the collections
differ on whether they belong to the span. *Exact* asks for the same two ends; *lenient* counts a span as
found when one on the other side shares at least half of their union. Only CLiC annotates every quotation of
its text; in the other collections the precision is a lower bound.

CLiC's files are paragraphs drawn from many novels, each with its own marks, so the paragraphs of one novel
are read together, as a reader would meet them. Its annotators passed over letters and diaries told in
quotation marks (one novel's, paragraph after paragraph); a paragraph that opens with a mark and holds no
annotation is left out. They also marked scare quotes and titles, which Fabula sets apart (kind ``other``):
``any_kind`` lets them count.
"""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evaluation.loaders import document_ids, load
from evaluation.overlaps import SpanIndex, iou
from evaluation.report import table
from evaluation.work import Outcome, Settings
from fabula.span import Span

AROUND = " \t\r\n\xa0\"'“”‘’«»‹›„‚`-–—_*"
MARKS = tuple("\"'“‘")
LENIENT = 0.5
SPOKEN = frozenset({"speech", "thought", "writing"})

SHOWN = ("gold", "precision", "recall", "f1", "lenient_precision", "lenient_recall", "lenient_f1",
         "any_kind_precision", "any_kind_recall", "any_kind_f1")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Agreement:
    """Counts of spans: annotated, predicted, and on either side those that are matched on the other."""

    gold: int
    predicted: int
    gold_matched: int
    predicted_matched: int

    def __add__(self, other: Agreement) -> Agreement:
        return Agreement(
            self.gold + other.gold,
            self.predicted + other.predicted,
            self.gold_matched + other.gold_matched,
            self.predicted_matched + other.predicted_matched,
        )

    def figures(self, prefix: str = "") -> dict[str, float | None]:
        """Return precision, recall and their harmonic mean, 0 to 1; None where nothing could be counted."""
        precision = self.predicted_matched / self.predicted if self.predicted else None
        recall = self.gold_matched / self.gold if self.gold else None
        total = (precision or 0.0) + (recall or 0.0)
        f1 = 2 * (precision or 0.0) * (recall or 0.0) / total if total else 0.0
        known = precision is not None and recall is not None
        return {
            f"{prefix}precision": precision,
            f"{prefix}recall": recall,
            f"{prefix}f1": f1 if known else None,
        }


NOTHING = Agreement(0, 0, 0, 0)


def trimmed(text: str, span: Span) -> Span:
    """Return a span without the marks and white space around its words; empty where there are no words."""
    start, end = span
    while start < end and text[start] in AROUND:
        start += 1
    while end > start and text[end - 1] in AROUND:
        end -= 1
    return Span(start, end)


def exact_agreement(gold: Iterable[Hashable], predicted: Iterable[Hashable]) -> Agreement:
    """Count the spans (or spans with a label) that are the same on both sides."""
    gold, predicted = set(gold), set(predicted)
    both = len(gold & predicted)
    return Agreement(len(gold), len(predicted), both, both)


def lenient_agreement(gold: Iterable[Span], predicted: Iterable[Span]) -> Agreement:
    """Count the spans that share at least half of their union with one on the other side."""
    gold, predicted = set(gold), set(predicted)
    return Agreement(len(gold), len(predicted), _matched(gold, predicted), _matched(predicted, gold))


def _matched(spans: Iterable[Span], others: Iterable[Span]) -> int:
    index = SpanIndex((other, None) for other in others)
    return sum(any(iou(span, other) >= LENIENT for other, _ in index.overlapping(span)) for span in spans)


def compare(
    text: str, gold: Iterable[Span], predicted: Iterable[tuple[Span, str]], asides: Iterable[Span] = ()
) -> dict[str, Agreement]:
    """Compare quotations with the annotated ones; a predicted aside (one nested in another) is ignored."""
    ignored = {trimmed(text, aside) for aside in asides}
    wanted = {trimmed(text, span) for span in gold}
    kinds = [(trimmed(text, span), kind) for span, kind in predicted]
    spoken = {span for span, kind in kinds if kind in SPOKEN and (span in wanted or span not in ignored)}
    every = {span for span, _ in kinds if span in wanted or span not in ignored}
    return {
        "": exact_agreement(wanted, spoken),
        "lenient_": lenient_agreement(wanted, spoken),
        "any_kind_": exact_agreement(wanted, every),
    }


def score_spans(settings: Settings) -> Outcome:
    """Score the quotation spans of every collection that is here; no model is needed."""
    figures: dict[str, Any] = {}
    for collection in ("clic", "pdnc", "quoteli3", "gum_fiction"):
        if not (settings.data / collection).is_dir():
            continue
        ids = settings.chosen(document_ids(settings.data, collection, settings.split))
        scores = [_score_document(settings.data, collection, id) for id in ids]
        figures |= {collection: _pooled(scores)} if scores else {}
    return Outcome(figures, "QUOTATION SPANS\n\n" + table(figures, SHOWN, "spans"))


def _score_document(data: Path, collection: str, id: str) -> dict[str, Agreement]:
    if collection == "clic":
        return _pool([compare(*part) for part in _clic_by_book(data, id)])
    document = load(data, collection, id)
    gold = [span for line in document.lines for span in line.spans]
    return compare(document.text, gold, _quotations(document.text))


def _clic_by_book(data: Path, id: str) -> list[tuple[str, list[Span], list[tuple[Span, str]], list[Span]]]:
    """Return each novel in a CLiC file: its paragraphs as one text, the gold, our spans and the asides."""
    raw = json.loads((data / "clic" / f"{id}.json").read_text("utf-8"))
    starts = {quote["start"] for quote in raw["quotes"]}
    books: dict[str, list[Span]] = {}
    for paragraph in raw["paragraphs"]:
        span = Span(paragraph["start"], paragraph["end"])
        if span.of(raw["text"])[:1] not in MARKS or any(span.start <= start < span.end for start in starts):
            books.setdefault(paragraph["id"].split(".")[0], []).append(span)
    parts = []
    for paragraphs in books.values():
        text = "\n\n".join(span.of(raw["text"]) for span in paragraphs)
        gold = _moved([Span(*span) for quote in raw["quotes"] for span in quote["spans"]], paragraphs)
        asides = _moved([Span(aside["start"], aside["end"]) for aside in raw["nested"]], paragraphs)
        parts.append((text, gold, _quotations(text), asides))
    return parts


def _moved(spans: Sequence[Span], paragraphs: Sequence[Span]) -> list[Span]:
    """Return the spans inside these paragraphs, where they stand once an empty line joins them."""
    moved, base = [], 0
    for paragraph in paragraphs:
        shift = base - paragraph.start
        moved += [Span(span.start + shift, span.end + shift) for span in spans if paragraph.holds(span)]
        base += paragraph.end - paragraph.start + 2
    return moved


def _quotations(text: str) -> list[tuple[Span, str]]:
    from fabula.formats import from_text
    from fabula.reading.quotation.quotes import find_quotes

    manuscript = from_text(text, path="story.txt", markdown=False)
    return [(quote.span, quote.kind) for quote in find_quotes(manuscript)]


def _pool(scores: Sequence[dict[str, Agreement]]) -> dict[str, Agreement]:
    return {
        prefix: sum((score[prefix] for score in scores), NOTHING) for prefix in ("", "lenient_", "any_kind_")
    }


def _pooled(scores: Sequence[dict[str, Agreement]]) -> dict[str, Any]:
    pool = _pool(scores)
    figures: dict[str, Any] = {"gold": pool[""].gold}
    for prefix, agreement in pool.items():
        figures |= agreement.figures(prefix)
    return figures
