"""A hand or an arm that is broken, in a sling or lost is used as if it were sound."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.looks import REACH, Look, look_at, of_one, owner_of, places_of
from fabula.checking.note import Finding
from fabula.checking.rules.continuity import hurt_side, other_side
from fabula.span import Span
from fabula.tokens import sentence_around

LEVEL = "suggestion"
CLOSE = 100  # characters between the two below which they are one action
_PART = r"(?:wrist|arm|hand|shoulder|elbow|forearm)"
_SIDED = re.compile(rf"\b(?P<side>left|right) {_PART}\b")
_DISABLED = re.compile(
    r"\b(?:broke|broken|lost|missing|crushed|sling|plaster|splints?|useless|withered|paraly[sz]ed|"
    r"amputated|hook|stump|"
    r"shattered|dislocated|strapped)\b",
    re.IGNORECASE,
)
_USED = re.compile(
    r"\b(?:with|in|raised|raises|lifted|lifts|extended|held out|put out|waved|clenched|swung|stretched out) "
    r"(?:his|her|my) (?:\w+ )?(?P<side>left|right) (?:hand|arm|fist)\b(?! in (?:a|its|the) (?:sling|cast))"
)
_STILL_HURT = re.compile(
    r"\b(?:bad|bandaged|broken|hurt|injured|wounded|bound|useless|bleeding|sore|clumsy|could not|"
    r"couldn[’']t|not)\b",
    re.I,
)
_HEALED = re.compile(r"\b(?:healed|mended|weeks|months|years|came off|took off)\b", re.IGNORECASE)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the first use of each hand that cannot be used, where no rule of sides has one."""
    narration = draft.narration
    if narration is None:
        return
    known = [*places_of(draft, hurt_side.check), *places_of(draft, other_side.check)]
    disabled = list(_looks(draft, _SIDED, _DISABLED, None))
    used = list(_looks(draft, _USED, None, _STILL_HURT)) if disabled else []
    for hurt in disabled:
        for use in used:
            between = Span(hurt.span.end, use.span.start)
            if not CLOSE < between.end - between.start < REACH or use.values != hurt.values:
                continue
            if of_one(draft, hurt, use) and not _HEALED.search(draft.text, *between):
                if not any(use.span.overlaps(place) for place in known):
                    yield Finding(
                        use.span, f"This one is hurt, it says before: “{hurt.word}”.", see=(hurt.span,)
                    )
                break


def _looks(
    draft: Draft, pattern: re.Pattern[str], cue: re.Pattern[str] | None, but: re.Pattern[str] | None
) -> Iterator[Look]:
    """Yield sides of people in sentences with a cue, and without what speaks against it."""
    narration = draft.narration
    if narration is None:
        return
    for match in draft.find(pattern):
        span = Span(*match.span())
        covered = narration.tokens_in(span)
        if not covered:
            continue
        sentence = narration.tokens.span(*sentence_around(narration.tokens, covered[0], before=15, after=15))
        if (cue and not cue.search(draft.text, *sentence)) or (but and but.search(draft.text, *sentence)):
            continue
        possessor = next((token for token in covered if narration.tokens.tag[token] == "PRP$"), -1)
        values = frozenset({match["side"].lower()})
        if possessor >= 0:
            look = look_at(draft, narration, possessor, span, values)
        else:
            look = Look(values, match[0], span, *owner_of(draft, narration, covered[-1]))
        if look is not None:
            yield look


FLAGS = [
    "Ivo had broken his right wrist. “Well?” said Ivo.\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 3
    + "\n\nIvo raised the baton ⟦in his right hand⟧.",
]
ALLOWS = [
    "Ivo had broken his right wrist. “Well?” said Ivo.\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 3
    + "\n\nIvo raised the baton in his left hand.",
    "Ivo had broken his right wrist. “Well?” said Ivo.\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 3
    + "\n\nThe weeks went by. Ivo raised the baton in his right hand.",
]
