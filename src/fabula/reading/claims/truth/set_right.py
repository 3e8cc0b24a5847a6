"""Set right: what somebody is told of themselves or their own, and says at once is otherwise.

*"You're leaving." "I'm not leaving." "She's your wife." "She's my sister." "You hated it." "I loved it."
"Nobody came." "I came."* Nobody knows better who they are, whose they are, and what they do and feel. That
they did not do what they are accused of, anybody may say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.truth.echoes import ALL_OR_NOTHING, Deed, deed_told
from fabula.reading.claims.truth.points import side_of, side_of_verb
from fabula.reading.grammar.attitudes import attitude_words
from fabula.reading.grammar.auxiliaries import IS
from fabula.reading.grammar.clauses import FUTURE, UNREAL, helpers, is_denied, own_subject
from fabula.reading.lexicon import load_pairs, load_words
from fabula.story import ClaimStatus

TURN = 8  # propositions after a line in which whoever is told something sets it right
REPLY = 3  # lines after it in which they do
OWN = frozenset({"i", "me", "my", "myself", "mine"})
YOURS = frozenset({"you", "your", "yourself", "yours"})
THEM = "whoever is told"
SPEAKER = "whoever says it"
FREE = frozenset({"it", "that", "this", "he", "she", "they"})
DEFINITE = frozenset({"the", "this", "that"})
NO_ONE = frozenset({"nobody", "none", "one"})
ABOUT_THEM = YOURS | NO_ONE


@dataclass(frozen=True, slots=True)
class _Being:
    """Who is said to be what, whose that is, and whether it is denied."""

    who: str
    what: str
    whose: str | None
    named: bool
    denied: bool


def find_set_right(
    account: Account, propositions: Sequence[Proposition]
) -> Iterator[tuple[int, ClaimStatus]]:
    """Yield the number of each claim that is set right by whoever it is about."""
    answered: list[tuple[int, tuple[Proposition, ...]]] = []  # each with what is said to it
    for index, one in enumerate(propositions):
        guess = (
            one.line >= 0 and one.stance == "supposed" and "must" in helpers(account.prose.tokens, one.root)
        )
        said = one.stance == "asserted" or guess  # "You must be Hob"
        if one.line < 0 or one.by is None or not said or one.cue >= 0:
            continue
        if ABOUT_THEM.isdisjoint(account.prose.tokens.lower[one.first : one.last + 1]):
            continue  # most of what is said
        answers = tuple(_answers(account, propositions, index))
        if answers:
            answered.append((index, (one, *answers)))
    wrong = account.each(
        "set right", [said for _, said in answered],
        lambda said: any(_is_otherwise(account, said[0], answer) for answer in said[1:]),
    )  # fmt: skip
    for (index, _), otherwise in zip(answered, wrong, strict=True):
        if otherwise:
            yield index, "false"


def _answers(account: Account, propositions: Sequence[Proposition], index: int) -> Iterator[Proposition]:
    """Yield what the next to speak puts forward then, in the paragraph in which they do."""
    tokens, one = account.prose.tokens, propositions[index]
    paragraph = who = None
    for at in range(index + 1, min(index + 1 + TURN, len(propositions))):
        answer = propositions[at]
        if answer.line == one.line or answer.line < 0 or answer.by == one.by:
            continue
        if answer.line > one.line + REPLY or (who is not None and answer.by != who):
            return
        if answer.by is None or (paragraph is not None and tokens.paragraph[answer.root] != paragraph):
            return
        who, paragraph = answer.by, tokens.paragraph[answer.root]
        if answer.stance == "asserted" and answer.cue < 0:
            yield answer


def _is_otherwise(account: Account, one: Proposition, answer: Proposition) -> bool:
    """Say whether an answer tells something of whoever gives it that cannot be so beside the claim."""
    tokens = account.prose.tokens
    names = _names(account, one, answer, SPEAKER, THEM), _names(account, answer, one, THEM, SPEAKER)
    if tokens.lower[one.root] in IS and tokens.lower[answer.root] in IS:
        before, now = (_being(account, said, name) for said, name in zip((one, answer), names, strict=True))
        return before is not None and now is not None and _is_another(before, now)
    done, done_now = (
        deed_told(account, said.root, name) for said, name in zip((one, answer), names, strict=True)
    )
    return done is not None and done_now is not None and _is_opposite(account, one, answer, done, done_now)


def _names(
    account: Account, one: Proposition, other: Proposition, mine: str, yours: str
) -> Callable[[int], str]:
    """Return how those meant by a line's words are called, whichever of the two says them."""

    def name(token: int) -> str:
        low, who = account.prose.tokens.lower[token], account.at(token)
        if low in OWN or who == one.by is not None:
            return mine
        if low in YOURS or who == other.by is not None:
            return yours
        return who or low

    return name


def _being(account: Account, one: Proposition, name: Callable[[int], str]) -> _Being | None:
    tokens, root = account.prose.tokens, one.root
    subject = own_subject(tokens, root)
    said = [child for child in tokens.children[root] if tokens.dep[child] in ("attr", "acomp")]
    if subject < 0 or len(said) != 1 or helpers(tokens, root) & (FUTURE | (UNREAL - {"must"})):
        return None
    owner = next((child for child in tokens.children[said[0]] if tokens.dep[child] == "poss"), -1)
    sure = owner >= 0 or any(tokens.lower[child] in DEFINITE for child in tokens.children[said[0]])
    own_name = tokens.tag[said[0]] == "NNP"
    return _Being(
        who=tokens.lower[subject] if tokens.lower[subject] in FREE else name(subject),
        what=tokens.lower[said[0]],
        whose=name(owner) if owner >= 0 else None,
        named=own_name or (sure and tokens.lower[said[0]] in load_words("person_nouns")),
        denied=is_denied(tokens, root, said[0]),
    )


def _is_another(before: _Being, now: _Being) -> bool:
    """Say whether who is said to be one thing is told to be another, or not to be it."""
    own = THEM in (before.who, before.whose)
    if not own or before.who != now.who or before.whose not in (None, now.whose):
        return False
    if before.denied != now.denied:
        felt = before.what in attitude_words()  # of "You're drunk" others are better judges
        return before.what == now.what and (felt or before.whose is not None)
    if before.denied:
        return False
    (about, side), (other, opposite) = side_of(before.what), side_of(now.what)
    if about and about == other:
        return side != opposite
    return before.named and now.named and before.what != now.what


def _is_opposite(account: Account, one: Proposition, answer: Proposition, before: Deed, now: Deed) -> bool:
    """Say whether they tell the opposite of what they are said to do or feel, or that nobody does."""
    tokens = account.prose.tokens
    theirs = _is_of_kin(account, one.root, YOURS) and _is_of_kin(account, answer.root, OWN)
    if (now.who != THEM and not theirs) or now.when != before.when or now.more != before.more:
        return False
    whom = before.whom - ALL_OR_NOTHING == now.whom - ALL_OR_NOTHING
    feels, felt = (side_of_verb(tokens.lower[said.root]) for said in (one, answer))
    about = before.who == THEM or theirs
    if feels and felt and about and whom and before.denied == now.denied:
        return feels != felt
    if before.verb != now.verb or not whom:
        return False
    subject = own_subject(tokens, one.root)
    if tokens.lower[subject] in NO_ONE:
        return before.denied and not now.denied
    goes_on = before.when == "now" and tokens.tag[one.root] == "VBG"
    return before.who == THEM and goes_on and before.denied != now.denied


def _is_of_kin(account: Account, verb: int, words: frozenset[str]) -> bool:
    """Say whether it is somebody's own kin who does it: "your mother", answered by "my mother"."""
    tokens, subject = account.prose.tokens, own_subject(account.prose.tokens, verb)
    kin = subject >= 0 and tokens.lower[subject] in load_pairs("kinship")
    return kin and any(tokens.lower[child] in words for child in tokens.children[subject])
