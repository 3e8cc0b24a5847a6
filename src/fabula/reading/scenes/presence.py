"""Presence: who is there in a scene, as against who is spoken of, remembered, or on the telephone.

What a scene shows of somebody is counted (lines spoken, acts told, being looked at or touched, or only being
spoken of), and the counts are weighed; the weights are counted on the stories written for the project.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from math import log1p

import numpy

from fabula.reading.account import Account
from fabula.reading.cast import is_vocative
from fabula.reading.cast.vocatives import calls_listener
from fabula.reading.characters.passing import is_nobody
from fabula.reading.grammar.clauses import words_under
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.leanings import Floats, asked, leaning, mean_vector
from fabula.reading.lexicon import load_words
from fabula.reading.mentions import PersonMention
from fabula.reading.scenes.far_voices import far_voices
from fabula.reading.scenes.missed import missed
from fabula.reading.scenes.pictured import pictured
from fabula.reading.scenes.standing import stands_there
from fabula.reading.weights import load_weights, probability
from fabula.span import Span
from fabula.story import Quote

OBJECTS = ("dobj", "dative", "pobj")
NOT_NOW = frozenset(
    {"had", "'d", "would", "could", "might", "will", "'ll", "if", "never", "wished", "imagined"}
)
MET_AGAIN = 4  # mentions in the story from which somebody without a name is more than spoken of in passing
UNNAMED, PASSING = 0.65, 0.93  # probability from which they are there, and whoever is not met again
SEEN = 0.7  # probability from which they are there if the narration has such words for them, and they act
SURE = 0.8  # confidence from which a line is surely theirs
IN_SPEECH = frozenset({"called", "said_you", "said_i", "spoken_of"})  # kinds that are words of a line
SPEAKING = frozenset({"speaks", "may_speak", "told", "called", "said_i"})  # kinds of who says or hears a line
NEAR = 12  # tokens on either side of a line in which a telephone is looked for


@dataclass(slots=True)
class Showing:
    """How one character is shown in one scene: counts by kind, and the words that show it best.

    ``told`` and ``said`` are the head tokens of their mentions in the narration and in lines; ``narrates`` is
    whether they tell the scene, ``far`` whether they are only heard in it, over a telephone, seen in a
    picture, missed or mourned, ``seen`` whether the narration says what they are and do: "the waitress
    laughed", not "nobody laughed".
    """

    counts: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    spans: dict[str, Span] = field(default_factory=dict)
    told: list[int] = field(default_factory=list)
    said: list[int] = field(default_factory=list)
    narrates: bool = False
    far: bool = False
    seen: bool = False

    def add(self, kind: str, span: Span) -> None:
        """Count one more showing of a kind."""
        self.counts[kind] += 1
        self.spans.setdefault(kind, span)

    @property
    def own(self) -> int:
        """How often they are shown by more than being spoken of."""
        return sum(count for kind, count in self.counts.items() if kind not in IN_SPEECH)


# The kinds from which somebody's presence can be shown, the best evidence first.
SHOWS = (
    *("acts", "body", "touched", "speaks", "may_speak", "told", "had_acted", "thought_of", "owns"),
    *("called", "said_you", "said_i", "spoken_of", "remote"),
)  # fmt: skip


def showings(account: Account, first: int, last: int) -> dict[str, Showing]:
    """Count how everybody is shown between two tokens, the last left out."""
    shown: dict[str, Showing] = defaultdict(Showing)
    tokens = account.prose.tokens
    writes = {  # where it is told that somebody writes: they may be anywhere
        (quote.speaker, token)
        for quote, _ in account.quotes_between(first, last)
        if quote.kind == "writing"
        for words in account.shown_by(quote)
        for token in account.prose.tokens_in(words)
    }
    for index in account.mentions_between(first, last):
        id = account.who[index]
        if id is None:
            continue
        mention = account.mentions.all[index]
        span = mention.span(account.prose)
        if account.quote_of[mention.head] >= 0:
            shown[id].said.append(mention.head)
            shown[id].add(_said(account, mention), span)
            continue
        shown[id].told.append(mention.head)
        sent = (id, mention.first) in writes and (id, mention.last) in writes
        kind = "remote" if sent else _told(account, mention.head)
        shown[id].add(kind, span)
        for member in account.by_id[id].members:  # "Neither of them knelt"
            shown[member].told.append(mention.head)
            shown[member].add(kind, span)
        if kind == "acts" and mention.kind == "nominal" and not is_nobody(account.prose, mention):
            shown[id].seen = True
        if mention.kind == "name":
            shown[id].add("named", span)
    remote = load_words("remote_words")
    for quote, covered in account.quotes_between(first, last):
        if quote.kind not in ("speech", "thought"):
            continue
        before = range(max(first, covered.start - NEAR), covered.start)
        after = range(covered.stop, min(last, covered.stop + NEAR))
        distant = any(
            tokens.lower[token] in remote and account.quote_of[token] < 0 for token in (*before, *after)
        )
        if quote.speaker is not None:
            kind = "remote" if distant else _spoken(account, quote) if quote.kind == "speech" else "acts"
            shown[quote.speaker].add(kind, quote.span)
        for id in quote.addressees if quote.kind == "speech" else ():
            shown[id].add("told_remotely" if distant else "told", quote.span)
    narrator = account.narrator_of(first, last)
    if narrator in shown:
        shown[narrator].narrates = True
    silent = {id for id, showing in shown.items() if not SPEAKING.intersection(showing.counts)}
    unseen = pictured(account, first, last) | (missed(account, first, last) - {narrator})
    elsewhere = far_voices(account, first, last, SURE) | (unseen & silent)
    for id in elsewhere.intersection(shown):
        shown[id].far = True
    return dict(shown)


def _said(account: Account, mention: PersonMention) -> str:
    """Return how a line shows somebody: as called by name, meant by *you*, or spoken of."""
    word = account.prose.tokens.lower[mention.head]
    if mention.kind == "pronoun":
        if word in load_words("first_second_person"):
            return "said_you" if word.startswith("y") else "said_i"
        return "spoken_of"
    if mention.kind == "nominal" and calls_listener(account.prose, mention.first, mention.head, mention.last):
        return "said_you"
    # "Oh, man" calls nobody in particular.
    called = mention.kind == "name" and is_vocative(account.prose, mention.first, mention.last)
    return "called" if called else "spoken_of"


def _spoken(account: Account, quote: Quote) -> str:
    return "speaks" if account.is_sure(quote, SURE) else "may_speak"


def _told(account: Account, head: int) -> str:
    """Return how narration shows the person whose mention has its head at a token."""
    tokens = account.prose.tokens
    # Of "Mara and Jun sat down" both act, and of "They were all there: Mara, Jun".
    while tokens.dep[head] in ("conj", "appos") and tokens.head[head] != head:
        head = tokens.head[head]
    verb, dep = tokens.head[head], tokens.dep[head]
    if dep == "poss":
        return "body" if tokens.lower[verb] in load_words("body_words") else "owns"
    if stands_there(tokens, head):
        return "acts"
    if dep in SUBJECTS:
        helpers = words_under(tokens, verb)
        if tokens.tag[verb] in ("VBN", "VB", "VBG") and helpers & NOT_NOW:
            return "had_acted"
        return "acts"
    if dep in OBJECTS:
        governor = tokens.head[verb] if dep == "pobj" else verb
        return "thought_of" if tokens.lower[governor] in load_words("thinking_verbs") else "touched"
    return "other"


def features_of(account: Account, id: str, showing: Showing, total: int, people: int) -> dict[str, float]:
    """Return what speaks for and against someone's being there."""
    counts = showing.counts
    found = {kind: log1p(count) for kind, count in counts.items()}
    found |= {f"any_{kind}": 1.0 for kind in counts}
    found["share"] = showing.own / max(1, total)
    found["only_spoken_of"] = float(showing.own == 0)
    found["crowd"] = log1p(people)
    character = account.by_id[id]
    found["narrator"] = float(showing.narrates)
    found["group"] = float(character.kind == "group")
    found["unnamed"] = float(not character.named)
    return {name: value for name, value in found.items() if value}


def vector_of(account: Account, showing: Showing) -> Floats | None:
    """Return what the reader sees in someone's mentions: those told beside those said; None without it."""
    told, said = mean_vector(account, showing.told), mean_vector(account, showing.said)
    return None if told is None or said is None else numpy.concatenate([told, said])


def met_again(account: Account) -> Callable[[str], bool]:
    """Return the function that says whether the story has more of somebody than a word in passing."""
    met = frozenset(one.id for one in account.characters if len(one.mentions) >= MET_AGAIN)
    return account.asking("met again", met.__contains__)


def present_among(
    account: Account, shown: Mapping[str, Showing], is_met_again: Callable[[str], bool]
) -> dict[str, Span]:
    """Return those who are there, of all whom a scene shows, each with the words that show it best."""
    weights = load_weights(asked(account, "present"))
    total = own_showings(shown)
    there = {}
    for id, showing in shown.items():
        if showing.far:
            continue
        features = features_of(account, id, showing, total, len(shown))
        features["leaning"] = leaning("present", vector_of(account, showing))
        chance = probability(features, weights["yes"])
        character = account.by_id[id]
        if character.named or character.protagonist:
            least = weights["threshold"]["bias"]
        else:
            least = UNNAMED if is_met_again(id) else SEEN if showing.seen else PASSING
        if chance >= least:
            kind = next(kind for kind in (*SHOWS, *showing.spans) if kind in showing.spans)
            there[id] = showing.spans[kind]
    return there


def own_showings(shown: Mapping[str, Showing]) -> int:
    """Return how often anybody is shown at all, by more than being spoken of."""
    return sum(showing.own for showing in shown.values())
