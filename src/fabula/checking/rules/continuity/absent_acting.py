"""Somebody who is only on the telephone, or has gone out, hands over something or touches somebody."""

from __future__ import annotations

import re
from collections.abc import Iterator

from fabula.checking.clash import SURE, name_of
from fabula.checking.deeds import Deed
from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.reading.lexicon import load_words, verb_lemmas
from fabula.span import Span
from fabula.story import Quote, Scene

LEVEL = "warning"
BESIDE = 60  # characters after a line in which a telephone is looked for
_COMES = re.compile(
    r"\b(?:came|comes|arriv\w+|return\w*|back|enter\w*|appear\w*|walk\w*|hung up|rang off|hangs up|rings off|"
    r"ended the call|later|door|follow\w*|join\w*|met|drove|drives|home|when|until|after)\b",
    re.IGNORECASE,
)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding on the first thing done by hand by each who is elsewhere."""
    for scene in draft.story.scenes:
        for character, away in _away(draft, scene).items():
            for deed in draft.deeds.get(character, ()):
                if away.end < deed.span.start < scene.span.end and _is_done_by_hand(draft, deed):
                    if not _COMES.search(draft.text, away.end, deed.span.start):
                        message = f"{name_of(draft, character)} is not there to do this."
                        yield Finding(deed.span, message, see=(away,))
                    break


def _away(draft: Draft, scene: Scene) -> dict[str, Span]:
    """Return who is shown to be elsewhere in a scene, each with the words that last show it."""
    away = {}
    for quote in draft.quotes_in(scene.span):
        if quote.kind == "speech":
            speaker = _remote_speaker(draft, quote)
            if speaker is not None:
                away[speaker] = quote.span
    return away


def _remote_speaker(draft: Draft, quote: Quote) -> str | None:
    """Return who speaks a line that comes from elsewhere: "said Ben's voice", "Ben said on the phone"."""
    after = re.split(r"[.\n]", draft.text[quote.span.end : quote.span.end + BESIDE])[0]
    voice = re.search(r"(\w+)[’']s voice\b", after)
    if voice is not None:
        ids = draft.named.get(voice[1], set())
        return min(ids) if len(ids) == 1 else None
    carried = re.search(r"\b(?:on|over|through|from|down) the (\w+)", after)
    if carried is None or carried[1] not in load_words("remote_words") or quote.confidence < SURE:
        return None
    return quote.speaker


def _is_done_by_hand(draft: Draft, deed: Deed) -> bool:
    tokens = draft.tokens
    if deed.verb < 0 or tokens is None:
        return False
    touching = load_words("touching_verbs")
    return verb_lemmas("touching_verbs").get(tokens.lower[deed.verb], "") in touching and any(
        tokens.dep[child] in ("dobj", "dative") for child in tokens.children[deed.verb]
    )


FLAGS = [
    "Ana rang up. “I'm in Leeds,” said Ben's voice. “Well,” said Ana. “Ben?”\n\n⟦Ben handed⟧ her a cup.",
    "“Ana?” said Ben on the phone. “I'm in Leeds.” “Well,” said Ana. “Ben?”\n\n⟦Ben took⟧ her hand.",
]
ALLOWS = [
    "Ana rang up. “I'm in Leeds,” said Ben's voice. “Well,” said Ana. “Ben?”\n\nBen laughed.",
    "Ana rang up. “I'm in Leeds,” said Ben on the phone. At noon Ben came in.\n\nBen handed her a cup.",
]
