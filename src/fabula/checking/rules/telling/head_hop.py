"""In a scene told through one person, the narration looks for a moment into somebody else."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fabula.checking.draft import Draft
from fabula.checking.narration import Narration, Told
from fabula.checking.note import Finding
from fabula.reading.grammar.tags import FINITE
from fabula.reading.lexicon import load_words
from fabula.span import Span

LEVEL = "suggestion"
SCOPE = ("narration",)
BEFORE, AFTER = 2, 1  # looks into the one a scene is told through, on each side of the other
ASTRAY = 0.25  # looks into others, of all in such scenes: beyond, the narrator sees into everyone
_UNSURE = frozenset({"must", "might", "may", "seemed", "seems", "perhaps", "apparently", "if"})


@dataclass(frozen=True, slots=True)
class _Look:
    """A look inside somebody, by id; ``plain`` if a name and a word of thought say so in a main clause."""

    who: str
    span: Span
    plain: bool


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on who is looked into, and see the looks into the other beside it."""
    narration = draft.narration
    if (
        narration is None
        or draft.settings.style.omniscient
        or any(one.protagonist for one in draft.story.characters)
    ):
        return
    names = {one.id: one.name for one in draft.story.characters if one.named and one.kind == "person"}
    scenes: dict[int, list[_Look]] = {}
    for told in narration.sentences:
        scenes.setdefault(told.scene, []).extend(_looks(narration, told, names))
    told_through = {scene: id for scene, looks in scenes.items() if (id := _through(looks)) is not None}
    inside = sum(len(scenes[scene]) for scene in told_through)
    others = sum(look.who != id for scene, id in told_through.items() for look in scenes[scene])
    if draft.settings.style.omniscient is None and others > max(1, ASTRAY * inside):
        return
    for scene, id in told_through.items():
        yield from _strays(scenes[scene], id, names)


def _looks(narration: Narration, told: Told, names: Mapping[str, str]) -> Iterator[_Look]:
    tokens = narration.tokens
    main = {clause.verb for clause in told.clauses}
    sure = "?" not in narration.words(told) and _UNSURE.isdisjoint(narration.words(told))
    for verb in range(told.first, told.last + 1):
        word = tokens.lower[verb]
        thinking = word in load_words("thoughts_told")
        if tokens.tag[verb] not in FINITE or not (thinking or word in load_words("inner_verbs")):
            continue
        subject = narration.subject_of(verb)
        id = narration.who(subject)
        if id is not None and id in names and told.first <= subject < verb:
            named = narration.mention_at[subject][1].kind == "name"
            plain = named and sure and thinking and verb in main and _is_inward(narration, verb)
            yield _Look(id, tokens.span(verb, verb), plain)


def _is_inward(narration: Narration, verb: int) -> bool:
    """Tell *felt cold* from *felt the edge of the lid*, and both from *had felt*."""
    touches = any(narration.tokens.dep[child] == "dobj" for child in narration.tokens.children[verb])
    feels = narration.tokens.lower[verb] in ("felt", "feels")
    return narration.finite_of(verb) == verb and not (feels and touches)


def _through(looks: Sequence[_Look]) -> str | None:
    """Return the id of the one most looks go into, if they are enough."""
    ranked = Counter(look.who for look in looks).most_common(2)
    if not ranked or ranked[0][1] < BEFORE + AFTER or (len(ranked) > 1 and ranked[1][1] * 3 > ranked[0][1]):
        return None
    return ranked[0][0]


def _strays(looks: Sequence[_Look], through: str, names: Mapping[str, str]) -> Iterator[Finding]:
    own = [look.span for look in looks if look.who == through]
    for look in looks:
        before = bisect_right(own, look.span)
        if look.who == through or not look.plain or before < BEFORE or len(own) - before < AFTER:
            continue
        message = (
            f"The scene is told through {names[through]}, and looks here into {names[look.who]}: is it meant?"
        )
        yield Finding(look.span, message, see=tuple(own[before - 2 : before + 1]))


FLAGS = [
    "Irena put down the phone. Irena wondered who had told him. Outside a tram went by. Irena remembered "
    "the key. “You "
    "could have asked,” said Viktor. Viktor ⟦hoped⟧ that it would rain. “I did ask,” said Irena. Irena "
    "felt ashamed of "
    "it.",
]
ALLOWS = [
    "Irena put down the phone. Irena wondered who had told him. Outside a tram went by. Irena remembered "
    "the key. “You "
    "could have asked,” said Viktor. Viktor seemed to hope that it would rain. Irena felt ashamed of it.",
    "Irena wondered who had told him. Viktor hoped that it would rain. Irena remembered the key. Viktor "
    "wished her "
    "luck. Irena longed for tea. Viktor thought of the tram.",
]
