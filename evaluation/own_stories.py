"""The gold stories written for the project: everything their mark-up asks about what a reading gives today.

Each line counts by itself (a line broken by its tag is two lines), and quotations inside quotations are not
asked for. Our characters stand for the story's by name and alias alone, never by the marked mentions, which
are the questions. A mention is right when ours belongs to its owner, or to its owners where it has several;
ours is the one that shares at least half of their union or, but for pronouns, begins where it begins ("the
woman" for "the woman with the cello"). *Quiet* names are those a careless reader takes for people.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evaluation.cast import CastScore, pooled_cast, score_cast
from evaluation.claims import ClaimScore, score_claims
from evaluation.claims import figures as claim_figures
from evaluation.documents import Document, GoldCharacter, GoldLine
from evaluation.gold import load_gold
from evaluation.gold_story import GoldStory
from evaluation.mapping import CharacterMap, map_characters
from evaluation.names import fold
from evaluation.overlaps import SpanIndex, iou, shared
from evaluation.pronouns import FIRST, FIRST_PLURAL, SECOND, THIRD
from evaluation.readings import read_text
from evaluation.report import table
from evaluation.spans import NOTHING, Agreement, exact_agreement, lenient_agreement, trimmed
from evaluation.speakers import Answer, answers, summary
from evaluation.work import Outcome, Settings, spread
from evaluation.world import WorldScore, score_world
from fabula.span import Span
from fabula.story import MentionKind, Story

KINDS = ("speech", "thought", "writing", "other")
SPOKEN = KINDS[:3]
SAME_MENTION = 0.5
PHANTOM_NAMES = 1
NOTE_COVERED = 0.9

SHOWN = (
    *("lines", "speakers", "coverage", "precision", "addressee"),
    *("third_person", "first_and_second", "described", "together"),
    *("characters", "found", "as_one", "unmerged", "phantoms", "quiet_taken", "notes", "prose_kept"),
    *("boundaries", "present", "place", "place_precision", "feelings", "feelings_precision"),
    *("beliefs", "beliefs_precision", "belief_status", "told", "who_knows"),
    *("relation", "relation_precision"),
)

Count = tuple[int, int]


@dataclass(frozen=True, slots=True)
class StoryScore:
    """One gold story's score; counts are (right, asked)."""

    name: str
    spans: Mapping[str, Agreement]
    answers: Sequence[Answer]
    mentions: Mapping[str, Count]
    cast: CastScore
    quiet_taken: tuple[str, ...]
    notes: Count
    prose: Count
    world: WorldScore
    claims: ClaimScore


def as_document(gold: GoldStory) -> Document:
    """Return a gold story's cast and lines in the shape the other scorers read."""
    characters = tuple(
        GoldCharacter(member.name, member.name, member.aliases, member.pronouns, member.narrator)
        for member in gold.cast
    )
    lines = tuple(
        GoldLine(f"line {number}", (quote.span,), quote.speaker, quote.addressees, quote.kind)
        for number, quote in enumerate(gold.quotes)
        if quote.kind in SPOKEN and not quote.nested
    )
    return Document("stories", gold.name, gold.text, characters, lines)


def score_story(story: Story, gold: GoldStory) -> StoryScore:
    """Score one reading of a gold story."""
    document = as_document(gold)
    mapping = map_characters(story, document)
    return StoryScore(
        name=gold.name,
        spans=_spans(story, gold),
        answers=answers(story, document, mapping),
        mentions=_mentions(story, gold, mapping),
        cast=score_cast(story, document, mapping, least_lines=0, phantom_names=PHANTOM_NAMES),
        quiet_taken=_quiet_taken(story, gold),
        notes=_notes(story, gold),
        prose=_prose(story, gold),
        world=score_world(story, gold, mapping.many),
        claims=score_claims(story, gold, mapping.many),
    )


def _spans(story: Story, gold: GoldStory) -> dict[str, Agreement]:
    nested = {trimmed(gold.text, quote.span) for quote in gold.quotes if quote.nested}
    agreements = {}
    for kind in (*KINDS, "all"):
        kinds = SPOKEN if kind == "all" else (kind,)
        wanted = {trimmed(gold.text, q.span) for q in gold.quotes if q.kind in kinds and not q.nested}
        found = {trimmed(gold.text, q.span) for q in story.quotes if q.kind in kinds} - (nested - wanted)
        agreements[kind] = exact_agreement(wanted, found)
        if kind == "all":
            agreements["lenient"] = lenient_agreement(wanted, found)
    return agreements


def _mentions(story: Story, gold: GoldStory, mapping: CharacterMap) -> dict[str, Count]:
    ours = SpanIndex(
        (mention.span, (character.id, mention.kind))
        for character in story.characters
        for mention in character.mentions
    )
    members = {character.id: character.members for character in story.characters if character.members}
    counts: dict[str, Count] = {}
    for mention in gold.mentions:
        given = _given(mention.span, ours, mapping, members)
        kind = "together" if len(mention.owners) > 1 else kind_of(mention.span.of(gold.text))
        right, asked = counts.get(kind, (0, 0))
        counts[kind] = (right + (given == set(mention.owners)), asked + 1)
    return counts


def _given(
    span: Span, ours: SpanIndex[tuple[str, MentionKind]], mapping: CharacterMap,
    members: Mapping[str, Sequence[str]],
) -> set[str | None]:  # fmt: skip
    """Return whom the mention of ours most like this one means, as the gold story names them."""
    return {mapping.many.get(one) for id in likest(span, ours) for one in members.get(id, (id,))}


def likest(span: Span, ours: SpanIndex[tuple[str, MentionKind]]) -> set[str]:
    """Return the ids of those whose mention is most like the one at ``span``; none where none is like it."""
    likeness = [
        (max(iou(where, span), SAME_MENTION * (where.start == span.start and kind != "pronoun")), id)
        for where, (id, kind) in ours.overlapping(span)
    ]
    best = max((score for score, _ in likeness), default=0.0)
    return {id for score, id in likeness if score == best} if best >= SAME_MENTION else set()


def kind_of(words: str) -> str:
    """Return "third_person" or "first_and_second" for a pronoun's words, "described" for any others."""
    folded = words.casefold()
    if folded in THIRD:
        return "third_person"
    return "first_and_second" if folded in FIRST | FIRST_PLURAL | SECOND else "described"


def _quiet_taken(story: Story, gold: GoldStory) -> tuple[str, ...]:
    """Return our characters that go by a quiet name, if nobody in the story has that name."""
    people = {fold(alias) for member in gold.cast for alias in (member.name, *member.aliases)}
    quiet = {fold(name) for name in gold.quiet} - people
    return tuple(
        character.name
        for character in story.characters
        if quiet & {fold(alias) for alias in (character.name, *character.aliases)}
    )


def _notes(story: Story, gold: GoldStory) -> Count:
    """Count the author's notes that lie, but for a tenth, in segments read as notes or metadata."""
    aside = [segment.span for segment in story.manuscript.segments if segment.kind in ("note", "meta")]
    covered = [
        sum(shared(note, span) for span in aside) / max(1, note.end - note.start) for note in gold.notes
    ]
    return sum(part >= NOTE_COVERED for part in covered), len(gold.notes)


def _prose(story: Story, gold: GoldStory) -> Count:
    """Count the lines, all of them story, that do not lie in a segment read as a note."""
    aside = [segment.span for segment in story.manuscript.segments if segment.kind in ("note", "meta")]
    kept = sum(not any(span.overlaps(quote.span) for span in aside) for quote in gold.quotes)
    return kept, len(gold.quotes)


def read_and_score(job: tuple[Settings, str]) -> StoryScore:
    """Read one gold story by name and score it; runs in a worker process."""
    settings, name = job
    gold = next(gold for gold in load_gold(settings.stories) if gold.name == name)
    return score_story(read_text(gold.text, name, None, settings.parses, settings.reader), gold)


def story_names(folder: Path) -> list[str]:
    """Return the names of the stories in a folder."""
    return sorted(path.stem for path in folder.glob("*.story"))


def score_stories(settings: Settings) -> Outcome:
    """Score every chosen story of the folder."""
    names = settings.chosen(story_names(settings.stories))
    scores = spread(read_and_score, [(settings, name) for name in names], settings.jobs)
    rows = {score.name: figures([score]) for score in scores}
    pooled = figures(scores)
    kinds = {kind: values for kind, values in pooled["spans"].items() if values["precision"] is not None}
    complaints = "\n".join(line for score in scores for line in _complaints(score))
    text = "\n\n".join(
        [
            "GOLD STORIES",
            table({**rows, "pooled": pooled}, SHOWN, "stories"),
            table(kinds, ("gold", "precision", "recall", "f1"), "spans"),
            complaints,
        ]
    )
    return Outcome({"pooled": pooled}, text, [answer for score in scores for answer in score.answers])


def figures(scores: Sequence[StoryScore]) -> dict[str, Any]:
    """Return the figures of some stories together; shares are 0 to 1, None where nothing was asked."""
    spoken = summary([answer for score in scores for answer in score.answers])
    kinds = ("third_person", "first_and_second", "described", "together")
    world = sum((score.world for score in scores), WorldScore())
    return {
        "spans": {
            kind: {"gold": agreement.gold, **agreement.figures()}
            for kind in (*KINDS, "all", "lenient")
            for agreement in [sum((score.spans[kind] for score in scores), NOTHING)]
        },
        "lines": spoken["lines"],
        "speakers": spoken["all"],
        **{key: spoken[key] for key in ("coverage", "precision", "addressee", "to_wrong", "to_none")},
        **{kind: _share(score.mentions.get(kind, (0, 0)) for score in scores) for kind in kinds},
        **pooled_cast([score.cast for score in scores]),
        "quiet_taken": sum(len(score.quiet_taken) for score in scores),
        "notes": _share(score.notes for score in scores),
        "prose_kept": _share(score.prose for score in scores),
        "boundaries": world.boundaries.f1,
        "present": world.present.f1,
        "place": world.places.recall,
        "place_precision": world.places.precision,
        "feelings": world.feelings.recall,
        "feelings_precision": world.feelings.precision,
        "relation": world.relations.recall,
        "relation_precision": world.relations.precision,
        **claim_figures(sum((score.claims for score in scores), ClaimScore())),
    }


def _share(counts: Iterable[Count]) -> float | None:
    total: Counter[str] = Counter()
    for right, asked in counts:
        total["right"] += right
        total["asked"] += asked
    return total["right"] / total["asked"] if total["asked"] else None


def _complaints(score: StoryScore) -> list[str]:
    lists = {
        "lost": score.cast.lost,
        "split": score.cast.split,
        "merged": score.cast.merged,
        "phantoms": score.cast.phantoms,
        "quiet names taken": score.quiet_taken,
    }
    return [f"{score.name} {what}: {'; '.join(names)}" for what, names in lists.items() if names]
