"""A thing that one put away, was given or threw away is in another's hands, and nobody passed it on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from fabula.checking.draft import Draft
from fabula.checking.looks import SEXES, described, places_of
from fabula.checking.narration import Narration
from fabula.checking.note import Finding
from fabula.checking.rules.continuity import lost_object
from fabula.reading.lexicon import inflect, load_pairs, load_words, verb_lemmas
from fabula.span import Span

LEVEL = "suggestion"
APART = 200  # characters between the two below which they are one action
GONE_APART = 80  # in place of it where the thing is gone for good
BACK = 60  # tokens before "it" among which the thing it means is looked for
GONE = "nobody"  # for who has what is sunk or burnt
_MOVES = frozenset(
    {"find", "fetch", "bring", "return", "get", "buy", "steal", "replace", "recover", "snatch", "grab",
     "lose"}
)  # fmt: skip
_POCKETS = frozenset(
    {"pocket", "pockets", "bag", "purse", "handbag", "bodice", "apron", "belt", "coat", "jacket",
     "waistcoat", "sleeve", "hand", "hands", "palm", "fist", "finger", "neck", "satchel", "wallet",
     "boot", "breast", "shirt", "envelope"}
)  # fmt: skip
_INTO = frozenset({"in", "into", "inside", "on", "around", "round", "under"})
_PUTS = frozenset({"put", "slip", "tuck", "drop", "stuff", "stow", "push", "press", "place", "shove", "hide"})
_GIVES = frozenset({"give", "hand", "pass", "offer", "slip"})
_BURNS = frozenset({"put", "feed", "push", "shove", "thrust"})
_SWALLOWING = frozenset({"cut", "fire", "flame", "flames", "stove", "grate", "candle", "lamp"})
_ALWAYS = frozenset({"unpin", "produce", "brandish", "finger"})
_SHOWS = frozenset({"turn", "hold", "draw", "pull", "take", "unfold", "wave"})
_USES = frozenset(
    {"draw", "pull", "take", "raise", "unroll", "unfold", "unlock", "open", "read", "wind", "turn", "hold",
     "carry", "grip", "clutch", "wave", "lift", "wear", "use", "finger", "produce", "brandish"}
)  # fmt: skip
_GONE_SO = ("sell", "pawn", "crush", "snap")
_GONE_UP = ("tear", "chop", "rip", "break", "burn", "smash")
_OUT = frozenset({"out", "down", "up", "over"})
_NOT_SO = frozenset(
    {"not", "n't", "never", "would", "could", "might", "if", "to", "almost", "nearly", "will", "'ll"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Holder:
    """Who has a thing: an id, ``GONE``, or None where only the sex is known ("her pocket")."""

    id: str | None
    sex: str

    def is_not(self, other: _Holder) -> bool:
        """Say whether it is plain that two are not one."""
        if self.id is not None and other.id is not None:
            return self.id != other.id
        return bool(self.sex and other.sex and self.sex != other.sex)


@dataclass(frozen=True, slots=True)
class _Act:
    """What a verb tells of a thing: who has it after, None where that is not plain.

    ``shows`` says that they show it, ``uses`` that they have it in hand at least.
    """

    thing: str
    holder: _Holder | None
    shows: bool
    uses: bool
    span: Span

    def is_after(self, before: _Act) -> bool:
        """Say whether a thing is in other hands than before, or in any though it was gone."""
        if self.holder is None or before.holder is None or not before.holder.is_not(self.holder):
            return False
        gone = before.holder.id == GONE
        return (self.shows or (gone and self.uses)) and self.span.start - before.span.end > (
            GONE_APART if gone else APART
        )


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding where a thing is shown by another than who has it, where ``lost-object`` has none."""
    narration = draft.narration
    if narration is None or not draft.is_short:
        return
    known = places_of(draft, lost_object.check)
    holding: dict[str, _Act] = {}
    for act in _acts(draft, narration):
        before = holding.get(act.thing)
        if (
            before is not None and before.holder is not None and act.is_after(before)
            and not any(act.span.overlaps(place) for place in known)
        ):  # fmt: skip
            gone = before.holder.id == GONE
            message = (
                f"The {act.thing} was lost before."
                if gone
                else f"Another has the {act.thing}, it says before."
            )
            yield Finding(act.span, message, see=(before.span,))
        if act.uses and not act.shows:
            holding.pop(act.thing, None)  # whose it was may only lend it
        else:
            holding[act.thing] = act


def _acts(draft: Draft, narration: Narration) -> Iterator[_Act]:
    """Yield what is done with things, in order."""
    tokens = narration.tokens
    for verb, tag in enumerate(tokens.tag):
        if tag[0] != "V":
            continue
        for child in tokens.children[verb]:
            thing = _thing(narration, child) if tokens.dep[child] in ("dobj", "nsubjpass") else ""
            if thing and (after := _after(draft, narration, verb)) is not None:
                yield _Act(thing, *after, tokens.span(min(verb, child), max(verb, child)))


def _thing(narration: Narration, noun: int) -> str:
    """Return the noun of a thing that is one of its kind here, also where only "it" stands, or ""."""
    tokens, things = narration.tokens, load_words("thing_nouns")
    if tokens.lower[noun] == "it":
        for at in range(noun - 1, max(-1, noun - BACK), -1):
            if (
                tokens.tag[at] == "NN"
                and tokens.lower[at] in things
                and tokens.dep[at] not in ("pobj", "compound")
            ):
                return tokens.lower[at]
        return ""
    plain = tokens.tag[noun] == "NN" and tokens.lower[noun] in things
    definite = any(
        tokens.lower[child] in ("the", "that", "this") or tokens.dep[child] == "poss"
        for child in tokens.children[noun]
    )
    return tokens.lower[noun] if plain and definite else ""


def _after(draft: Draft, narration: Narration, verb: int) -> tuple[_Holder | None, bool, bool] | None:
    """Return who has a thing after what a verb tells, and whether it shows or uses it; None for nothing."""
    tokens, low, children = narration.tokens, narration.tokens.lower[verb], narration.tokens.children[verb]
    lemma = _lemma(low)
    if any(tokens.lower[child] in _NOT_SO for child in children) or tokens.tag[verb] in ("VB", "VBG"):
        return (None, False, False) if lemma else None
    if low in verb_lemmas("losing_verbs") or _sinks(narration, verb) or _is_in_pieces(narration, verb):
        return _Holder(GONE, ""), False, False
    who = _holder(draft, narration, narration.subject_of(verb))
    if lemma in _PUTS or lemma in _GIVES:
        return _receiver(draft, narration, verb, who), False, False
    shown = lemma in _ALWAYS or (lemma in _SHOWS and _OUT & {tokens.lower[child] for child in children})
    if shown and who is not None:
        foreign = any(
            tokens.lower[child] in ("from", "off", "away", "out") and not _is_own(narration, child)
            for child in children
        )
        return (None, False, False) if foreign else (who, True, True)
    if lemma in _USES and who is not None:
        return who, False, True
    return (None, False, False) if lemma else None


def _holder(draft: Draft, narration: Narration, token: int) -> _Holder | None:
    if token < 0:
        return None
    low = narration.tokens.lower[token]
    id, _, sex = described(
        draft, narration.mention_at.get(token), SEXES.get(load_pairs("gendered_nouns").get(low, low), "")
    )
    return _Holder(id, sex) if id is not None or sex else None


def _sinks(narration: Narration, verb: int) -> bool:
    """Say whether something does not come out again: "threw it in the cut", "fed it to the fire"."""
    tokens = narration.tokens
    moving = tokens.lower[verb] in verb_lemmas("dropping_verbs") or _lemma(tokens.lower[verb]) in _BURNS
    if moving and any(tokens.lower[child] == "overboard" for child in tokens.children[verb]):
        return True
    return moving and any(
        tokens.lower[below] in load_words("swallowing_places") | _SWALLOWING
        for child in tokens.children[verb]
        if tokens.lower[child] in ("in", "into", "down", "over", "on", "onto", "to")
        for below in tokens.children[child]
    )


def _is_in_pieces(narration: Narration, verb: int) -> bool:
    """Say whether something is sold, or "torn up", "chopped up"."""
    tokens, low = narration.tokens, narration.tokens.lower[verb]
    up = any(tokens.lower[child] == "up" for child in tokens.children[verb])
    return any(low in inflect(lemma) for lemma in (_GONE_UP if up else _GONE_SO))


def _receiver(draft: Draft, narration: Narration, verb: int, who: _Holder | None) -> _Holder | None:
    """Return who has a thing that somebody puts into a pocket or a hand, or gives to somebody."""
    tokens = narration.tokens
    children = tokens.children[verb]
    away = [
        below
        for child in children
        if tokens.dep[child] in ("advmod", "prt", "dobj")
        for below in tokens.children[child]
    ]
    for child in (*children, *away):
        if tokens.dep[child] == "dative" or tokens.lower[child] == "to":
            people = [_holder(draft, narration, one) for one in (child, *tokens.children[child])]
            return next((one for one in people if one is not None), None)
        if tokens.lower[child] in _INTO:
            for below in tokens.children[child]:
                if tokens.lower[below] in _POCKETS:
                    owners = [one for one in tokens.children[below] if tokens.dep[one] == "poss"]
                    return _holder(draft, narration, owners[0]) if owners else who
    return None


def _is_own(narration: Narration, preposition: int) -> bool:
    """Say whether a thing comes out of a pocket, and not from somebody or somewhere."""
    tokens = narration.tokens
    below = [*tokens.children[preposition]]
    below += [one for child in below for one in tokens.children[child] if tokens.dep[one] == "pobj"]
    return not below or any(tokens.lower[one] in _POCKETS for one in below)


def _lemma(low: str) -> str:
    """Return the verb, where it is one of holding, putting or giving, else ""."""
    lists = ("having_verbs", "putting_verbs", "taking_verbs", "touching_verbs")
    found = next((lemma for name in lists if (lemma := verb_lemmas(name).get(low, ""))), "")
    return found or next((lemma for lemma in sorted(_MOVES | _USES) if low in inflect(lemma)), "")


FLAGS = [
    "“You lost your knife,” said Ben. “Sit down, and tell us what it was all about.”\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 4
    + "\n\nAna ⟦pulled her knife⟧ from her boot.",
    "Ana put the tin away in her bodice. “Well,” said Ben. “Sit down, and tell us what it was all about.”\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 4
    + "\n\nBen ⟦held out the tin⟧.",
]
ALLOWS = [
    "“You lost your knife,” said Ben. “Sit down, and tell us what it was all about.”\n\n"
    + "It rained and rained. Ana found the knife in the hay. " * 4
    + "\n\nAna pulled her knife from her boot.",
    "Ana put the tin away in her bodice. “Well,” said Ben. “Sit down, and tell us what it was all about.”\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 4
    + "\n\nAna gave Ben the tin.\n\nIt snowed. Ben held out the tin.",
    "Ana put the tin away in her bodice. “Well,” said Ben. “Sit down, and tell us what it was all about.”\n\n"
    + "It rained and rained. Nobody came, and nobody went. " * 4
    + "\n\nAna held out the tin.",
]
