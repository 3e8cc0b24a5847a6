"""By trade: who is called by what they do: "Quill, who taught them," is the teacher."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from fabula.reading.lexicon import inflect, load_pairs
from fabula.reading.mentions import Mentions, PersonMention
from fabula.reading.prose import Prose

BY_DEED = frozenset({"driver", "keeper"})  # who is so called by what they do, beside the trades
DONE_ONCE = frozenset({"neg", "aux", "prt", "advmod", "conj", "dative"})  # beside a deed of one time


def acting_by_trade(prose: Prose, mentions: Mentions, of_mention: Sequence[int]) -> Iterator[tuple[str, int]]:
    """Yield the trades by which people live of whom it is told what they do: "Quill, who taught them".

    So is "Quill taught the infants", if the story brings in no teacher as somebody new.
    """
    tokens = prose.tokens
    described = {mention.noun for mention in mentions.all if mention.kind == "nominal"}
    known = load_pairs("trades").keys() | BY_DEED
    trades = {form: noun for noun in sorted(described & known) for form in _deeds(noun)}
    if not trades:
        return
    first_told = _first_told(prose, mentions)
    for mention, person in zip(mentions.all, of_mention, strict=True):
        if mention.kind != "name" or person < 0:
            continue
        clauses = (child for child in tokens.children[mention.head] if tokens.dep[child] == "relcl")
        for verb in clauses:
            subjects = {tokens.lower[one] for one in tokens.children[verb] if tokens.dep[one] == "nsubj"}
            if tokens.lower[verb] in trades and subjects == {"who"}:
                yield trades[tokens.lower[verb]], person
        verb = tokens.head[mention.head]
        noun = trades.get(tokens.lower[verb], "")
        if noun and verb < first_told[noun] and _does(prose, mention, verb):
            yield noun, person


def _first_told(prose: Prose, mentions: Mentions) -> Mapping[str, int]:
    """Return where each noun first tells of somebody, or -1 where that is by more than "the driver".

    A driver, their driver and the taxi driver are brought into the story as somebody new.
    """
    first: dict[str, int] = {}
    for mention in mentions.all:
        if mention.kind == "nominal":
            bare = mention.first + 1 == mention.head == mention.last
            known = bare and prose.tokens.lower[mention.first] == "the"
            first[mention.noun] = first.get(mention.noun, mention.head) if known else -1
    return first


def _does(prose: Prose, mention: PersonMention, verb: int) -> bool:
    """Say whether the narration tells plainly that who is named does something to others or a thing."""
    tokens = prose.tokens
    roles = {tokens.dep[child]: child for child in tokens.children[verb]}
    return (
        not prose.said[verb]
        and tokens.dep[mention.head] == "nsubj"
        and tokens.dep[verb] == "ROOT"
        and tokens.tag[verb] in ("VBD", "VBZ")
        and "dobj" in roles
        and tokens.tag[roles["dobj"]] in ("NN", "NNS")
        and not any(tokens.dep[child] == "poss" for child in tokens.children[roles["dobj"]])
        and DONE_ONCE.isdisjoint(roles)
    )


def _deeds(noun: str) -> frozenset[str]:
    """Return the forms of the verb for what somebody of a trade does: a teacher taught."""
    return inflect(noun[:-2]) | inflect(noun[:-1]) if noun.endswith(("er", "or")) else frozenset()
