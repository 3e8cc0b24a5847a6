"""Left standing: what somebody is told to say or think, and who knows better does not correct.

*"You're a widow," said Hob. Ann did not correct him. He took her for a nurse. She didn't contradict him.*
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.states import doer_of
from fabula.reading.claims.truth.nearby import next_sentence, told_after
from fabula.reading.grammar.clauses import FUTURE, UNREAL, helpers, is_denied
from fabula.reading.lexicon import inflect_all
from fabula.story import NARRATOR

CORRECTING = inflect_all(("correct", "contradict", "disabuse", "undeceive"))
SAID = ("asserted", "supposed", "believed")
REACH = 24  # tokens after a line or a thought in which it is left standing


def find_left_standing(account: Account, propositions: Sequence[Proposition]) -> Iterator[int]:
    """Yield the number of each proposition that somebody who knows better does not correct."""
    verbs = [verb for verb in account.prose.occurrences(CORRECTING) if _is_left_undone(account, verb)]
    if not verbs:
        return
    for index, (one, after) in enumerate(zip(propositions, [*propositions[1:], None], strict=False)):
        last = after is None or after.line != one.line or one.line < 0
        if one.stance not in SAID or one.denied or not last or (one.line < 0 and one.cue < 0):
            continue
        tokens = account.prose.tokens
        begin = account.prose.line_tokens[one.line].stop if one.line >= 0 else one.last + 1
        near = {*told_after(account, begin, REACH), *next_sentence(account, begin)}
        if any(verb in near and tokens.sentence[verb] != tokens.sentence[one.root] for verb in verbs):
            who = {doer_of(account, verb) for verb in verbs if verb in near}
            if not who & {None, one.by if one.line >= 0 else one.holder, NARRATOR}:
                yield index


def _is_left_undone(account: Account, verb: int) -> bool:
    """Say whether somebody is told not to have corrected another, and not that they would not."""
    tokens = account.prose.tokens
    return (
        account.quote_of[verb] < 0
        and tokens.tag[verb][0] == "V"
        and is_denied(tokens, verb)
        and not helpers(tokens, verb) & (UNREAL | FUTURE)
    )
