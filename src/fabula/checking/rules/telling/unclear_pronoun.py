"""*She* may be either of two women who were both just named."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.narration import Narration, Told
from fabula.checking.note import Finding
from fabula.reading.grammar.roles import SUBJECTS
from fabula.span import Span
from fabula.story import Character, Mention

LEVEL = "suggestion"
SCOPE = ("narration",)
DOUBT = 0.65  # confidence below which it is doubtful who is meant
PER = 5_000  # words of the story for each note


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the pronoun, and see the two names."""
    narration = draft.narration
    if narration is None:
        return
    by_id = {one.id: one for one in draft.story.characters}
    found = []
    for before, told in zip(narration.sentences, narration.sentences[1:], strict=False):
        for clause in told.clauses[:1]:
            pronoun = _doubtful(narration, told, clause.subject, by_id)
            if pronoun is None:
                continue
            mention, names = pronoun
            places = [place for name in names if (place := _named(narration, before, name)) is not None]
            if len(places) == 2 and not _goes_on(narration, before, names):
                found.append((mention.confidence, mention.span, places, names))
    for _, span, places, names in sorted(found)[: 1 + len(narration.tokens) // PER]:
        word, (one, other) = span.of(draft.text), (by_id[name].name for name in names)
        yield Finding(span, f"“{word}” may be {one} or {other} here.", see=tuple(sorted(places)))


def _doubtful(
    narration: Narration, told: Told, subject: int, by_id: dict[str, Character]
) -> tuple[Mention, tuple[str, str]] | None:
    """Return a doubtful *she* that begins a sentence, and the two whom it may mean; or None."""
    if subject < 0 or not told.first <= subject <= told.first + 3 or told.beside_line:
        return None
    if narration.tokens.lower[subject] not in ("he", "she"):
        return None
    id, mention = narration.mention_at.get(subject, (None, None))
    if id is None or mention is None or mention.rival is None or mention.confidence >= DOUBT:
        return None
    one, other = by_id[id], by_id[mention.rival]
    return (
        (mention, (id, mention.rival))
        if one.named and other.named and one.pronouns == other.pronouns
        else None
    )


def _goes_on(narration: Narration, before: Told, names: tuple[str, str]) -> bool:
    """Say whether whoever acted in the sentence before, and not the other, is taken to act again."""
    acting = {narration.who(clause.subject) for clause in before.clauses if clause.subject >= 0}
    return names[0] in acting and names[1] not in acting


def _named(narration: Narration, told: Told, id: str) -> Span | None:
    """Return where a sentence names somebody as an actor or as acted upon, not only as an owner."""
    roles = (*SUBJECTS, "dobj", "pobj", "iobj", "dative", "conj")
    for token in range(told.first, told.last + 1):
        owner, mention = narration.mention_at.get(token, (None, None))
        named = mention is not None and mention.kind == "name" and owner == id
        if named and mention is not None and narration.tokens.dep[token] in roles:
            return mention.span
    return None


FLAGS = [
    "Mary locked the car. The keys lay on the table between Mary and Anna. ⟦She⟧ had forgotten them twice. "
    "Mary looked at Anna.",
]
ALLOWS = [
    "Mary locked the car. The keys lay on the table between Mary and Tom. She had forgotten them twice. Mary "
    "looked at Tom.",
    "Mary went out to the car with Anna. She had forgotten the keys. Mary looked at Anna.",
]
