"""Given up: beliefs that are told of as no longer held, and so as not so.

*"I thought you were dead." She had always supposed that he was rich. When she was small she believed ...* And
what others let somebody think: *He let her think it was late.*
"""

from __future__ import annotations

from fabula.reading.account import Account
from fabula.reading.claims.holders import is_told
from fabula.reading.claims.propositions import Proposition
from fabula.reading.grammar.auxiliaries import BE, HAD, HAVE
from fabula.reading.grammar.clauses import (
    FUTURE,
    UNREAL,
    helpers,
    is_denied,
    own_subject,
    words_under,
)
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect_all, load_words, verb_lemmas

MISLEADING = inflect_all(("let", "lead", "allow"))  # "let him think that": who did knew better
MAKING = inflect_all(("make",))  # "made her believe that", but what "made her think that" may be so
BELIEVING = inflect_all(("believe", "suppose"))
TRICKED_INTO = inflect_all(("fool", "trick", "deceive", "delude", "mislead", "con"))  # "into thinking that"
TALKED_INTO = inflect_all(("talk", "argue", "persuade", "reason", "lull"))  # "herself into believing that"
GOING_ON = (["went", "on"], ["grew", "up"], ["persisted", "in"])  # "went on thinking that"
WOULD = frozenset({"would", "'d", "better"})
PERCEIVING = inflect_all(("hear", "see", "feel", "smell", "recognise", "recognize", "notice"))
SHOWN = frozenset({"that", "this"})
SEEMING = BE | inflect_all(("look", "seem", "sound", "feel"))
FOUND = ("acomp", "advmod", "advcl", "oprd", "attr", "xcomp")  # as which the parser takes "very becoming"
DEGREES = frozenset(
    {"very", "pretty", "rather", "quite", "remarkably", "extremely", "uncommonly", "exceedingly", "awfully"}
)
PLANNING = frozenset(
    {"figured", "reckoned"}
)  # "I figured I'd ask" is as much of a plan as "I thought I'd ask"


def is_given_up(account: Account, one: Proposition) -> bool:
    """Say whether a belief is told of as one that is no longer held.

    So is "I thought", said to somebody, and what somebody "had always thought", or "used to think", by the
    time that is told of.
    """
    tokens = account.prose.tokens
    verb = one.cue if tokens.tag[one.cue][0] == "V" else tokens.head[one.cue]  # "I was so sure that"
    if tokens.dep[one.cue] == "pobj":
        verb = tokens.head[verb]  # "I was under the impression that"
    around = words_under(tokens, verb)
    told = is_told(tokens, verb) and "always" not in around  # "had always been told that"
    if one.denied or told or (one.line >= 0 and is_kept(account, one)) or _is_conditional(account, one):
        return False
    above = tokens.lower[tokens.head[verb]]
    if tokens.lower[verb] == "thinking" and "here" in around:
        return True  # "Here I was thinking that"
    if above in ("used", "kept", "continued") and tokens.dep[verb] == "xcomp":
        return True
    if tokens.lower[max(0, verb - 2) : verb] in GOING_ON:
        return True
    if _is_momentary(account, verb) or _is_childs(account, verb):
        return True
    if one.line < 0:
        came = above == "come" and tokens.tag[verb] == "VB"  # "had come to think"
        at = tokens.head[verb] if came else verb
        had = any(tokens.lower[child] in HAD and child < at for child in tokens.children[at])
        past = had and (tokens.tag[at] in ("VBN", "VBD") or came)  # as which "she'd thought" is tagged
        return past and tokens.lower[one.cue] in verb_lemmas("given_up_verbs")
    gives_up = verb != one.cue or tokens.lower[verb] in verb_lemmas("given_up_verbs")
    if one.stance == "believed" and not gives_up:
        return False  # "we heard", "we decided"
    perfect = tokens.tag[verb] == "VBN" and around & HAVE and "always" not in around
    return tokens.tag[verb] == "VBD" or bool(perfect)  # "I have thought all these years that"


def is_misled(account: Account, one: Proposition) -> bool:
    """Say whether somebody is let, or led, to think something: who does that knows better."""
    tokens, over = account.prose.tokens, misleader(account, one.cue)
    return over >= 0 and not one.denied and not is_denied(tokens, over)


def misleader(account: Account, cue: int) -> int:
    """Return the verb by which somebody brings another to think something, or -1: "let him think that"."""
    tokens, over = account.prose.tokens, account.prose.tokens.head[cue]
    if tokens.tag[cue] not in ("VB", "VBG"):
        return -1
    if tokens.dep[cue] == "pcomp" and tokens.lower[over] == "into":
        over = tokens.head[over]
        own = any(tokens.lower[child].endswith(("self", "selves")) for child in tokens.children[over])
        tricked = tokens.lower[over] in TRICKED_INTO or (own and tokens.lower[over] in TALKED_INTO)
        return over if tricked else -1
    if tokens.dep[cue] not in ("ccomp", "xcomp"):
        return -1
    by_somebody = account.is_somebody(own_subject(tokens, over))
    if tokens.lower[over] == "had" or (tokens.lower[over] == "have" and helpers(tokens, over) & WOULD):
        return over  # "had him believe that", "would have you believe that"
    made = tokens.lower[over] in MAKING and tokens.lower[cue] in BELIEVING and by_somebody
    return over if made or tokens.lower[over] in MISLEADING else -1


def is_kept(account: Account, one: Proposition) -> bool:
    """Say whether what a line says that somebody thought is no belief that could have come out wrong.

    So is what they meant to do ("I thought I'd ask", "I thought we could begin"), what they guessed ("I
    thought you might come", "I thought I heard the bell"), what they think of something that is so ("I
    thought that was kind", "I thought she looked very well").
    """
    tokens, root = account.prose.tokens, one.root
    if _is_opinion(account, one):
        return True
    aided, subject = helpers(tokens, root), own_subject(tokens, root)
    word = tokens.lower[one.cue]
    convinced = word in load_words("convictions") and word not in PLANNING
    if subject < 0 or "might" in aided or convinced:
        return "might" in aided
    who = tokens.lower[subject]
    if who in SHOWN:
        return any(tokens.dep[child] == "acomp" for child in tokens.children[root])
    if who == "we":
        return "could" in aided
    own = who == "i" and one.holder == one.by
    if own and tokens.lower[root] in PERCEIVING:
        return True
    return own and tokens.tag[root] == "VB" and bool(aided & WOULD) and not is_denied(tokens, root)


def is_as_thought(account: Account, one: Proposition) -> bool:
    """Say whether a line gives a thought in its own words, after a comma: "I thought, it's getting late".

    Such a thought seldom was wrong: eight of 37 that the building stories have.
    """
    return one.line >= 0 and one.cue >= 0 and account.prose.tokens.word[one.cue + 1 : one.first] == [","]


def _is_opinion(account: Account, one: Proposition) -> bool:
    """Say whether somebody tells how they found something: "I thought she looked very well"."""
    tokens, root = account.prose.tokens, one.root
    found = [child for child in tokens.children[root] if root < child and tokens.dep[child] in FOUND]
    return tokens.lower[root] in SEEMING and any(
        tokens.lower[degree] in DEGREES for child in found for degree in tokens.children[child]
    )


def _is_conditional(account: Account, one: Proposition) -> bool:
    """Say whether something is thought to follow from another: "had thought that if she went he'd see"."""
    tokens = account.prose.tokens
    return (
        one.line < 0
        and tokens.lower[one.first] == "if"
        and bool(helpers(tokens, one.root) & (UNREAL | FUTURE))
    )


def _is_momentary(account: Account, verb: int) -> bool:
    """Say whether something is thought "for a moment", or "at first"."""
    tokens, momentary = account.prose.tokens, load_words("momentary_words")
    return any(
        f"{tokens.lower[child]} {tokens.lower[end]}" in momentary
        for child in tokens.children[verb]
        for end in tokens.children[child]
    )


def _is_childs(account: Account, verb: int) -> bool:
    """Say whether somebody thought something as a child: "when I was small", "when she was six"."""
    tokens, words = account.prose.tokens, load_words("childhood_words")
    if tokens.tag[verb] not in ("VBD", "VBN"):
        return False
    for child in tokens.children[verb]:
        under = tokens.children[child]
        if tokens.dep[child] == "prep" and tokens.lower[child] == "as":
            if any(tokens.lower[end] in words for end in under):
                return True
        elif tokens.dep[child] == "advcl" and any(tokens.lower[when] == "when" for when in under):
            own = any(tokens.dep[who] in SUBJECTS and _is_same(account, who, verb) for who in under)
            was = [end for end in under if tokens.dep[end] in ("acomp", "attr")]
            if own and any(tokens.lower[end] in words or tokens.tag[end] == "CD" for end in was):
                return True
    return False


def _is_same(account: Account, who: int, verb: int) -> bool:
    """Say whether a pronoun, or whoever a word means, is the one who thinks it."""
    tokens = account.prose.tokens
    subject = own_subject(tokens, verb)
    known = account.at(who)
    return tokens.tag[who] == "PRP" or (subject >= 0 and known is not None and known == account.at(subject))
