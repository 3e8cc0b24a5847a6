"""Replies: whether whoever is spoken to says that it is so, and who is to be believed.

*"You took it." "I did." "I took it."* Whoever owns to something did it. *"I suppose the king is dead." "He
isn't."* Who only supposes something gives way to one who says flatly what is so. *"You hate me." "I don't."*
And nobody knows better what they feel. But that they did not do what they are accused of, anybody may say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.short_answers import ShortAnswer, after_leads, ends_at, short_answer
from fabula.reading.claims.states import subject_of
from fabula.reading.grammar.auxiliaries import HAVE
from fabula.reading.grammar.clauses import FUTURE, UNREAL, helpers, is_clause, is_denied, own_subject
from fabula.reading.lexicon import load_pairs, load_words, verb_stem
from fabula.story import ClaimStatus
from fabula.tokens import sentence_around

LONGEST = 4  # words of a sentence that calls a claim right or wrong
ANSWERED = 4  # lines in which somebody says that they did what they are told not to have done
NEAR = 40  # tokens between a line and the reply to it
SAYS_LITTLE = frozenset({"say", "do"})  # "You never said." "I said goat."
DONE = HAVE | {"did"}  # not "You needn't have come"
HEDGED = ("believed", "feared", "hoped", "doubted")
PUT_FORWARD = (*HEDGED, "asserted")


def find_answered(account: Account, propositions: Sequence[Proposition]) -> Iterator[tuple[int, ClaimStatus]]:
    """Yield the number of each claim at the end of a line that the reply settles, and how."""
    last = {one.line: one.last for one in propositions if one.line >= 0}
    after_all = account.each("done after all", propositions, lambda one: _is_contradicted(account, one))
    for index, contradicted in enumerate(after_all):
        if contradicted:
            yield index, "false"
    for index, one in enumerate(propositions):
        if one.line < 0 or one.unreal or one.denied or one.stance not in PUT_FORWARD:
            continue
        if one.stance == "asserted" and one.cue >= 0:
            continue  # to "You told me that" a reply says that they did
        begin = _reply(account, one.line) if one.last == last[one.line] else -1
        if begin >= 0 and (status := _answered(account, one, begin) or _called(account, one, begin)):
            yield index, status


def _answered(account: Account, one: Proposition, begin: int) -> ClaimStatus | None:
    """Return what a short answer settles: "I did", "He isn't"."""
    subject = subject_of(account, one.root)
    if subject >= 0 and _is_denied_in_full(account, one, begin):
        return "false"
    if subject >= 0 and _is_owned_in_full(account, one, begin):
        return "true"
    answer = short_answer(account, begin, account.quote_of[begin]) if subject >= 0 else None
    status = answer.of(account, one.root, subject) if answer is not None else None
    if status is None or answer is None:
        return None
    about = account.at(subject) == account.quotes[account.quote_of[begin]].speaker
    felt = account.prose.tokens.lower[one.root] in load_words("inner_verbs")
    known = about and (felt or not answer.denies)
    return status if known or one.stance in HEDGED or _is_seen_through(account, one, answer) else None


def _is_denied_in_full(account: Account, one: Proposition, begin: int) -> bool:
    """Say whether they who are told what they feel say the opposite: "You hate me." "I don't hate you."."""
    tokens, line = account.prose.tokens, account.quote_of[begin]
    if tokens.lower[one.root] not in load_words("felt_verbs") or _has_more(account, one.root):
        return False
    for verb in range(begin, sentence_around(tokens, begin)[1] + 1):
        if tokens.lower[verb] != tokens.lower[one.root] or account.quote_of[verb] != line:
            continue
        own_words = is_clause(tokens, verb) and tokens.lower[own_subject(tokens, verb)] == "i"
        if own_words and not _has_more(account, verb):
            about = subject_of(account, one.root)
            own = account.at(about) == account.quotes[line].speaker or tokens.lower[about] == "you"
            return own and is_denied(tokens, verb) != is_denied(tokens, one.root)
    return False


def _is_owned_in_full(account: Account, one: Proposition, begin: int) -> bool:
    """Say whether they own to what they are told they did: "You took it." "I took it."."""
    tokens, line = account.prose.tokens, account.quote_of[begin]
    past = tokens.tag[one.root] == "VBD" and not is_denied(tokens, one.root)
    if not past or tokens.lower[subject_of(account, one.root)] != "you" or _has_more(account, one.root):
        return False
    if verb_stem(tokens.lower[one.root]) in SAYS_LITTLE:
        return False
    for verb in range(begin, sentence_around(tokens, begin)[1] + 1):
        if tokens.lower[verb] == tokens.lower[one.root] and account.quote_of[verb] == line:
            own = is_clause(tokens, verb) and tokens.lower[own_subject(tokens, verb)] == "i"
            if own and tokens.tag[verb] == "VBD" and not _has_more(account, verb):
                return not is_denied(tokens, verb) and _whom(account, verb) <= _whom(account, one.root)
    return False


def _whom(account: Account, verb: int) -> set[str]:
    """Return what a deed is done to, but for pronouns, which may stand for anything just named."""
    tokens = account.prose.tokens
    named = (child for child in tokens.children[verb] if tokens.dep[child] == "dobj")
    return {tokens.lower[child] for child in named if tokens.tag[child] != "PRP"}


def _is_contradicted(account: Account, one: Proposition) -> bool:
    """Say whether whoever is told in a line what they did not do says next that they did."""
    answers = _answers(account, one) if one.stance == "asserted" and one.cue < 0 else ()
    return any(_is_done_after_all(account, one, begin) for begin in answers)


def _is_done_after_all(account: Account, one: Proposition, begin: int) -> bool:
    """Say whether they did what they are told not to have done: "You never wrote." "I wrote every week."."""
    tokens, line = account.prose.tokens, account.quote_of[begin]
    subject = subject_of(account, one.root)
    if subject < 0 or tokens.lower[subject] != "you" or not is_denied(tokens, one.root):
        return False
    aided = helpers(tokens, one.root)
    if not aided <= DONE or (tokens.tag[one.root] not in ("VBD", "VBN") and "did" not in aided):
        return False
    stem = verb_stem(tokens.lower[one.root])
    if stem in SAYS_LITTLE:
        return False
    for verb in range(begin, sentence_around(tokens, begin)[1] + 1):
        if tokens.tag[verb] != "VBD" or account.quote_of[verb] != line:
            continue
        own = is_clause(tokens, verb) and tokens.lower[own_subject(tokens, verb)] == "i"
        if own and verb_stem(tokens.lower[verb]) == stem:
            return not is_denied(tokens, verb) and not helpers(tokens, verb) & (FUTURE | UNREAL)
    return False


def _has_more(account: Account, verb: int) -> bool:
    """Say whether a clause hangs on a verb: "You want him to go" is more than "You want him"."""
    tokens = account.prose.tokens
    return any(tokens.dep[child] in ("ccomp", "xcomp") for child in tokens.children[verb])


def _is_seen_through(account: Account, one: Proposition, answer: ShortAnswer) -> bool:
    """Say whether somebody is told that they did not do what they say they did: "I paid." "You didn't."."""
    tokens, subject = account.prose.tokens, subject_of(account, one.root)
    past = tokens.tag[one.root] in ("VBD", "VBN")
    own = tokens.lower[subject] == "i" and tokens.lower[answer.who] == "you"
    return past and own and answer.denies and not is_denied(tokens, one.root)


def _called(account: Account, one: Proposition, begin: int) -> ClaimStatus | None:
    """Return what a reply settles that calls a claim right or wrong: "I know", "You're wrong"."""
    tokens, words = account.prose.tokens, load_pairs("reply_words")
    at, line = after_leads(account, begin), account.quote_of[begin]
    for length in range(LONGEST, 0, -1):
        called = words.get(" ".join(tokens.lower[at : at + length]))
        if called is None or not ends_at(account, at + length, line):
            continue
        if called == "known":
            return None if helpers(tokens, one.root) & (FUTURE | UNREAL) else "true"
        if one.stance in HEDGED:
            return "true" if called == "agreed" else "false"
    return None


def _answers(account: Account, one: Proposition) -> Iterator[int]:
    """Yield the first tokens of the next lines of whoever is told in a line what they did not do."""
    quotes, told = account.quotes, account.at(subject_of(account, one.root))
    if told is None or told == one.by or not is_denied(account.prose.tokens, one.root):
        return
    for line in range(one.line + 1, min(one.line + ANSWERED, len(quotes))):
        if quotes[line].speaker == told and quotes[line].kind == "speech":
            begin = account.tokens_in(quotes[line].span).start
            yield from (begin,) if account.quote_of[begin] == line else ()


def _reply(account: Account, line: int) -> int:
    """Return the first token of what somebody else says next, or -1."""
    quotes = account.quotes
    if line + 1 >= len(quotes):
        return -1
    here, after = quotes[line], quotes[line + 1]
    end, begin = account.tokens_in(here.span).stop, account.tokens_in(after.span).start
    others = None not in (here.speaker, after.speaker) and here.speaker != after.speaker
    if not others or after.kind != "speech" or not 0 <= begin - end <= NEAR:
        return -1
    return begin if account.quote_of[begin] == line + 1 else -1
