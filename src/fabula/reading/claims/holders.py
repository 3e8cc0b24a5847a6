"""Holders: who it is that thinks, says or fears what stands under a word: its subject, or whom it comes to.

*She thought that. It struck her that. It was plain to her that. The fear grew in her that. Something told her
that.*
"""

from __future__ import annotations

from fabula.reading.account import Account
from fabula.reading.claims.asides import thinker_after
from fabula.reading.claims.contents import DEEPEST, names_after
from fabula.reading.grammar.clauses import climb, end_of, own_subject
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect, load_words, verb_lemmas
from fabula.tokens import Tokens

HOLDERS = (
    *("conj", "xcomp", "advcl", "acl", "acomp", "attr", "dep", "pobj"),
    *("prep", "pcomp", "dobj", "oprd", "ccomp"),
)
VOICES = frozenset({"something", "everything", "instinct", "intuition"})  # which tell one what one thinks
GIVING = inflect("give")
LETTING = inflect("let")
SLIPPING = frozenset({"slip"})  # "let slip that", "let it slip that"
MINDS = frozenset({"mind", "head"})  # "crossed her mind"
TOWARD = frozenset({"to", "on", "upon", "over", "in"})  # "dawned on her", "crept over her", "grew in her"


def holder_of(account: Account, cue: int) -> int:
    """Return the token of whoever holds what a cue introduces, -1 where nobody is named."""
    tokens = account.prose.tokens
    if (whom := struck(account, cue)) >= 0:
        return whom
    if (thinker := thinker_after(account, cue)) >= 0:
        return thinker
    if (whom := _talked_into(account, cue)) >= 0:
        return whom
    if tokens.lower[cue] in SLIPPING and tokens.lower[tokens.head[cue]] in LETTING:
        return _who_lets(tokens, tokens.head[cue])  # "let it slip that"
    for child in tokens.children[cue]:
        if tokens.dep[child] == "poss":
            return child
    if tokens.tag[cue][0] == "N" and (whose := _shared_by(account, cue)) >= 0:
        return whose
    if tokens.tag[cue][0] == "J" and (whom := _plain_to(account, cue)) >= 0:
        return whom
    if tokens.dep[cue] in SUBJECTS and tokens.tag[cue][0] == "N":
        return _seized(account, tokens.head[cue])
    if (whom := _convinced(account, cue)) >= 0 or (whom := given_to(tokens, cue)) >= 0:
        return whom
    for token in climb(tokens, cue, HOLDERS, DEEPEST):
        for child in tokens.children[token]:
            if tokens.dep[child] not in SUBJECTS or tokens.tag[child] in ("WP", "WDT"):
                continue
            if tokens.lower[child] in VOICES and (whom := _struck_by(account, token)) >= 0:
                return whom  # "something told her that"
            if tokens.lower[child] != "it" or tokens.dep[token] != "ccomp" or tokens.tag[cue][0] == "V":
                return child  # but "thought it odd that" goes on to whoever thought so
        if tokens.dep[token] == "relcl":
            return tokens.head[token]
        if (named := _cleft(tokens, token)) >= 0:
            return named
    return -1


def _who_lets(tokens: Tokens, verb: int) -> int:
    """Return who lets something slip: Ann, of "It was Ann who let slip that"."""
    subject = own_subject(tokens, verb)
    relative = subject >= 0 and tokens.tag[subject] == "WP"
    if relative and tokens.dep[verb] == "relcl":
        return tokens.head[verb]
    return _cleft(tokens, verb) if relative else subject


def _shared_by(account: Account, noun: int) -> int:
    """Return the token of those whose view something is, or -1: "the opinion of the crew", "among them"."""
    tokens = account.prose.tokens
    links = ["of", "among"] if tokens.lower[noun] in load_words("convictions") else ["among"]
    over = tokens.children[tokens.head[noun]] if tokens.dep[noun] == "attr" else ()
    for child in (*tokens.children[noun], *over):
        end = end_of(tokens, child)
        if end >= 0 and tokens.lower[child] == "in" and tokens.lower[end] in MINDS:
            whose = (owner for owner in tokens.children[end] if tokens.dep[owner] == "poss")
            return next(whose, -1)  # "no doubt in her mind that"
    ends = (end_of(tokens, child) for child in tokens.children[noun] if tokens.lower[child] in links)
    return next((end for end in ends if account.is_somebody(end)), -1)


def is_told(tokens: Tokens, cue: int) -> bool:
    """Say whether it is the subject who is told: "she was told that"."""
    around = {tokens.dep[child] for child in tokens.children[cue]}
    passive = "nsubjpass" in around and not around & {"dobj", "dative"}  # not "he's told everybody that"
    return passive and tokens.lower[cue] in verb_lemmas("telling_verbs")


def _talked_into(account: Account, cue: int) -> int:
    """Return the token of whoever is brought to think something, or -1: "tricked her into thinking that"."""
    tokens, into = account.prose.tokens, account.prose.tokens.head[cue]
    if tokens.dep[cue] != "pcomp" or tokens.lower[into] != "into":
        return -1
    return next((child for child in tokens.children[tokens.head[into]] if tokens.dep[child] == "dobj"), -1)


def given_to(tokens: Tokens, cue: int) -> int:
    """Return the token of whoever is made to see something, or -1: "gave her to understand that"."""
    over = tokens.head[cue]
    if tokens.dep[cue] != "xcomp" or tokens.tag[cue] != "VB" or tokens.lower[over] not in GIVING:
        return -1
    whom = (child for child in tokens.children[over] if over < child < cue)
    return next((child for child in whom if tokens.dep[child] in ("dobj", "dative")), -1)


def _convinced(account: Account, cue: int) -> int:
    """Return the token of whoever is made to think something, or -1: her, of "he convinced her that"."""
    tokens = account.prose.tokens
    if tokens.lower[cue] not in verb_lemmas("convincing_verbs"):
        return -1
    whom = (
        child for child in tokens.children[cue] if child > cue and tokens.dep[child] in ("dobj", "dative")
    )
    return next((child for child in whom if not tokens.lower[child].endswith(("self", "selves"))), -1)


def _cleft(tokens: Tokens, verb: int) -> int:
    """Return who it was that did it, or -1: Ann, of "it was Ann who told her"."""
    who = any(tokens.tag[child] == "WP" and tokens.dep[child] in SUBJECTS for child in tokens.children[verb])
    over = tokens.children[tokens.head[verb]] if who and tokens.dep[verb] == "ccomp" else ()
    return next((child for child in over if tokens.dep[child] == "attr"), -1)


def struck(account: Account, cue: int) -> int:
    """Return the token of whoever something comes to, or -1: her, of "it struck her", "it dawned on her"."""
    tokens = account.prose.tokens
    if tokens.lower[cue] not in verb_lemmas("impersonal_verbs"):
        return -1
    subjects = (child for child in tokens.children[cue] if tokens.dep[child] in (*SUBJECTS, "expl"))
    if all(tokens.lower[subject] != "it" for subject in subjects):
        return -1
    return _struck_by(account, cue)


def is_voiced_within(account: Account, cue: int) -> bool:
    """Say whether it is no person that tells something: "something told her that"."""
    tokens = account.prose.tokens
    subjects = (child for child in tokens.children[cue] if tokens.dep[child] in SUBJECTS)
    return any(tokens.lower[subject] in VOICES for subject in subjects)


def _struck_by(account: Account, verb: int) -> int:
    """Return the token of whoever a verb does something to, or -1: her, of "came to her"."""
    tokens = account.prose.tokens
    for child in tokens.children[verb]:
        if tokens.dep[child] in ("dobj", "dative") and tokens.tag[child][0] in "NP":
            owner = (end for end in tokens.children[child] if tokens.dep[end] == "poss")
            return next(owner, child) if tokens.lower[child] in MINDS else child
        if tokens.dep[child] in ("prep", "dative") and tokens.lower[child] in TOWARD:
            return end_of(tokens, child)
    return -1


def _seized(account: Account, verb: int) -> int:
    """Return the token of whoever a thought comes to or takes hold of, or -1: "the fear grew in her"."""
    tokens = account.prose.tokens
    for child in tokens.children[verb]:
        if tokens.dep[child] == "dobj" and tokens.lower[child] in ("hold", "possession"):
            return next((end_of(tokens, of) for of in tokens.children[child] if of > child), -1)
    return _struck_by(account, verb)


def _plain_to(account: Account, cue: int) -> int:
    """Return the token of whoever something is plain to, or -1: "plain to her", "to her it was plain"."""
    tokens = account.prose.tokens
    places = [cue, tokens.head[cue]] if tokens.dep[cue] == "acomp" else [cue]
    to = (
        child
        for place in places
        for child in tokens.children[place]
        if tokens.dep[child] == "prep" and tokens.lower[child] == "to"
    )
    named = (name for place in places for name in names_after(account, place))
    return next((end for child in to if (end := end_of(tokens, child)) >= 0), next(named, -1))
