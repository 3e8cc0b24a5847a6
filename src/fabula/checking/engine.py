"""Engine: runs the rules over a story and keeps the notes that the settings ask for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fabula.checking import harper
from fabula.checking.draft import COMMENT, Draft
from fabula.checking.giving_way import GiveWay, unhurried
from fabula.checking.note import LEVELS, Level, Note
from fabula.checking.rule import Rule, Scope, all_rules, families, whole_rules
from fabula.checking.settings import Settings
from fabula.span import Span
from fabula.story import Story

OF_WORDS = ("mechanics", "words")  # families that say of words that they are written wrongly


def check(
    story: Story,
    settings: Settings | None = None,
    rules: Sequence[Rule] | None = None,
    give_way: GiveWay = unhurried,
) -> tuple[Note, ...]:
    """Return the notes on a story, in the order of the text.

    The rules run are those that are on by default, changed by the settings, or just those given.
    ``give_way`` is called again and again meanwhile; what it raises ends the work.
    """
    settings = settings or Settings()
    draft = Draft(story, settings, give_way)
    dialect = _dialect_speakers(story, settings)
    comments = [Span(*comment.span()) for comment in COMMENT.finditer(story.text)]
    notes = [
        note
        for rule, level in _asked(settings, rules)
        for note in _run(rule, level, draft, dialect)
        if not any(comment.overlaps(note.span) for comment in comments) and not _is_style(draft, note)
    ]
    return tuple(_once(sorted(notes, key=lambda note: (note.span, note.rule))))


def left_out(settings: Settings | None = None) -> tuple[str, ...]:
    """Return the ids of the rules that are asked for and stay silent, because Harper is not installed."""
    if harper.is_installed():
        return ()
    asked = _asked(settings or Settings(), None)
    return tuple(rule.id for rule, _ in asked if rule.id in harper.groups())


def _asked(settings: Settings, rules: Sequence[Rule] | None) -> Iterator[tuple[Rule, Level]]:
    """Yield the rules to run and the level of each."""
    for rule in all_rules() if rules is None else rules:
        asked = settings.rules.get(rule.id, "on" if rule.on or rules is not None else "off")
        if asked == "on":
            yield rule, rule.level
        elif asked != "off":
            yield rule, asked


def _run(rule: Rule, level: Level, draft: Draft, dialect: frozenset[str]) -> Iterator[Note]:
    as_typed = families().get(rule.id) in OF_WORDS  # "theo, r u home": nobody puts that right
    for finding in draft.findings(rule.check):
        if as_typed and draft.is_texted(finding.span.start):
            continue
        if _scopes(draft, finding.span, dialect) <= rule.scope:
            yield Note(rule.id, level, finding.span, finding.message, finding.fix, finding.see)


def _is_style(draft: Draft, note: Note) -> bool:
    """Say whether a note only asks for capitals where the story has none."""
    words = note.span.of(draft.text)
    return note.fix is not None and words != note.fix and words == note.fix.lower() and draft.is_small


def _once(notes: Sequence[Note]) -> list[Note]:
    """Return the notes; of several rules that find the same words written wrongly only one has its say.

    It is the gravest note, and of equals one that can be put right.
    """
    of_words = [note for note in notes if _is_of_words(note)]
    chosen: dict[Span, Note] = {}
    for note in of_words:
        chosen[note.span] = min(chosen.get(note.span, note), note, key=_weight)
    again = set(of_words) - set(chosen.values())
    return [note for note in notes if note not in again]


def _is_of_words(note: Note) -> bool:
    return families().get(note.rule) in OF_WORDS and note.rule not in whole_rules()


def _weight(note: Note) -> tuple[int, bool]:
    return LEVELS.index(note.level), note.fix is None


def _scopes(draft: Draft, span: Span, dialect: frozenset[str]) -> frozenset[Scope]:
    """Return what kinds of prose a place is in: ``dialect`` beside ``speech`` for who speaks one."""
    quote = draft.quote_at(span.start)
    if quote is None or quote.kind == "other":
        return frozenset({"narration"})
    if quote.speaker in dialect:
        return frozenset({quote.kind, "dialect"})
    return frozenset({quote.kind})


def _dialect_speakers(story: Story, settings: Settings) -> frozenset[str]:
    return frozenset(id for name in settings.speaks_dialect for id in story.ids_of(name))
