"""Truth: whether the story shows what is claimed to be so, not to be so, or leaves it open.

The narration is taken at its word. A clause is as its word of attitude says: whoever *knows* something knows
what is so, whoever *pretends* it says what is not (Kiparsky and Kiparsky 1970; Karttunen 1971); and "I
thought you were dead" is said to somebody alive. Where others say the opposite of the same person, what the
narration tells decides; and what somebody promised or planned is so once the narration tells that they did
it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from fabula.reading.account import Account
from fabula.reading.claims.arrivals import comes_in, find_arrived
from fabula.reading.claims.confessions import find_confessed
from fabula.reading.claims.contradictions import find_confirmed, find_contradicted
from fabula.reading.claims.echoes import find_echoed
from fabula.reading.claims.given_up import is_given_up, is_kept, is_misled
from fabula.reading.claims.locations import Locations
from fabula.reading.claims.other_doers import find_done_by_others
from fabula.reading.claims.outcomes import find_outcomes
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.replies import find_answered
from fabula.reading.claims.set_right import find_set_right
from fabula.reading.claims.states import State, doer_of
from fabula.reading.claims.verdicts import find_verdicts
from fabula.reading.grammar.attitudes import attitude_of
from fabula.reading.grammar.auxiliaries import HAD, HAVE, IS
from fabula.reading.grammar.clauses import FUTURE, UNREAL, climb, helpers, is_denied
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect_all, load_pairs, load_words, verb_lemmas
from fabula.story import NARRATOR, ClaimStatus
from fabula.tokens import sentence_around

SEEMING = inflect_all(("seem", "appear", "affect", "pretend"))
MISTAKES = frozenset({"mistake", "error"})  # "made the mistake of thinking that"
LEAPING = inflect_all(("jump", "leap"))
BELIEVE = frozenset({"believe", "accept", "credit"})  # which one cannot do of what is all too true
REFUSING = inflect_all(("refuse",))
CAN = frozenset({"can", "ca", "could"})
ALL_BEFORE = 6  # tokens from "all" to the verb of "all that she could think was that"
HEADS = frozenset({"head", "heads"})
FANCIES = frozenset({"idea", "notion"})
HAS = HAVE - HAD
SOON = 3_000  # characters within which somebody speaks who is said to be dead
WOULD = frozenset({"would", "'d"})  # "You think I'd sell you" asks as little as "You think I sold you"
BELIEVED = ("believed", "feared", "hoped", "doubted")


def settle_truth(
    account: Account, propositions: Sequence[Proposition], said: Sequence[Sequence[State]],
    locations: Locations,
) -> list[ClaimStatus]:  # fmt: skip
    """Return the status of each proposition; ``said`` is what each says of people that has an opposite."""
    status = account.each("truth by words", propositions, lambda one: _by_words(account, one))
    apart = account.each("set apart", propositions, lambda one: _is_presumed_wrong(account, one))
    for index, verdict in find_verdicts(account, propositions).items():
        if status[index] == "open" or verdict == "false":
            status[index] = verdict
    for index, answered in find_answered(account, propositions):
        if status[index] == "open":
            status[index] = answered
    _compare(propositions, said, status)
    for index, before in enumerate(status):
        if before == "open":
            status[index] = locations.status(index) or "open"
    _meet(account, propositions, said, status)
    for index, arrived in find_arrived(account, propositions):
        if status[index] == "open":
            status[index] = arrived
    for index, echoed in (*find_echoed(account, propositions), *find_set_right(account, propositions)):
        if status[index] == "open":
            status[index] = echoed
    for index in find_confirmed(account, propositions):
        status[index] = "true" if status[index] == "open" else status[index]
    for index in (
        *find_contradicted(account, propositions),
        *find_confessed(account, propositions),
        *find_done_by_others(account, propositions),
    ):
        status[index] = "false"
    for index, outcome in find_outcomes(account, propositions, status):
        status[index] = outcome
    return ["false" if one == "open" and wrong else one for one, wrong in zip(status, apart, strict=True)]


def _by_words(account: Account, one: Proposition) -> ClaimStatus:
    if one.cue < 0:
        return "true" if one.by == NARRATOR and one.stance == "narrated" else "open"
    if one.truth == "true" and not _owns_to_doubt(account, one):
        return "true"  # which neither denying nor asking it changes
    if _is_past_belief(account, one):
        return "true"
    if one.unreal:
        return "true" if one.by == NARRATOR and _is_hedge(account, one) else "open"
    if (called := _called(account, one)) is not None:
        return called
    if one.truth == "false":
        return "open" if one.denied else "false"
    if (judged := _by_adverb(account, one)) is not None:
        return judged
    if (one.stance == "doubted" or one.truth == "true") and one.denied:
        return "false"  # who does not think it so thinks it not so (Horn 1978)
    if one.stance in BELIEVED and (is_given_up(account, one) or is_misled(account, one)):
        return "false"
    return "open"


def _is_presumed_wrong(account: Account, one: Proposition) -> bool:
    """Say whether a belief is not so, if the story shows nothing else, for how it is told to be held."""
    plain = one.cue >= 0 and not one.unreal and one.stance in BELIEVED
    return plain and _is_set_apart(account, one)


def _called(account: Account, one: Proposition) -> ClaimStatus | None:
    """Return what the words around a thought call it: "was wrong to think that", "made the mistake of"."""
    tokens, words = account.prose.tokens, load_pairs("verdict_words")
    over = list(climb(tokens, one.cue, ("xcomp", "pcomp", "prep", "acomp"), 3))[1:]
    if any(tokens.lower[word] in MISTAKES for word in over) or _is_leapt_to(account, one.cue):
        return None if one.denied else "false"
    over += [child for word in over for child in tokens.children[word] if tokens.dep[child] == "acomp"]
    judged = (words.get(tokens.lower[word], "") for word in over)
    said = next((word.removeprefix("holder/") for word in judged if word.startswith("holder/")), None)
    if said is None or any(is_denied(tokens, word) for word in over) or one.denied:
        return None
    return "true" if said == "true" else "false"


def _is_leapt_to(account: Account, cue: int) -> bool:
    """Say whether a conclusion is one that somebody jumps to."""
    tokens = account.prose.tokens
    to = tokens.head[cue] if tokens.dep[cue] == "pobj" else cue
    return tokens.lower[cue].startswith("conclusion") and tokens.lower[tokens.head[to]] in LEAPING


def _is_past_belief(account: Account, one: Proposition) -> bool:
    """Say whether somebody cannot, or will not, believe what is so: "couldn't believe he had come"."""
    tokens, cue = account.prose.tokens, one.cue
    if tokens.lower[cue] not in BELIEVE or helpers(tokens, one.root) & (UNREAL | FUTURE):
        return False
    refused = tokens.dep[cue] == "xcomp" and tokens.lower[tokens.head[cue]] in REFUSING
    return refused or (one.denied and bool(helpers(tokens, cue) & CAN))


def _by_adverb(account: Account, one: Proposition) -> ClaimStatus | None:
    """Return what an adverb says of what is thought: "she wrongly assumed that", "rightly guessed that"."""
    tokens, adverbs = account.prose.tokens, load_pairs("judging_adverbs")
    if one.denied:
        return None
    beside = (tokens.lower[child] for child in tokens.children[one.cue])
    return next((adverbs[word] for word in beside if word in adverbs), None)  # type: ignore[misc]


def _owns_to_doubt(account: Account, one: Proposition) -> bool:
    """Tell "I don't know that he did", which doubts it, from "I didn't know that he did", which learns it."""
    tokens = account.prose.tokens
    own = tokens.tag[one.cue] == "VB" and _subject_word(account, one.cue) in ("i", "we")
    over = tokens.head[one.cue]
    under = tokens.dep[one.cue] == "ccomp" and account.quote_of[over] == one.line
    anothers = under and _subject_word(account, over) not in ("i", "we", "")  # "he thinks I don't know"
    return one.denied and own and not anothers and "did" not in helpers(tokens, one.cue)


def _is_hedge(account: Account, one: Proposition) -> bool:
    """Say whether a clause is put forward all the same: "I must say that", "it could be said that"."""
    tokens = account.prose.tokens
    if one.denied or not helpers(tokens, one.cue) & UNREAL:
        return False
    subject = _subject_word(account, one.cue)
    return subject in ("i", "we") or (one.stance == "asserted" and subject in ("it", "one", "you"))


def _subject_word(account: Account, verb: int) -> str:
    tokens = account.prose.tokens
    return next((tokens.lower[c] for c in tokens.children[verb] if tokens.dep[c] in SUBJECTS), "")


def _is_set_apart(account: Account, one: Proposition) -> bool:
    """Say whether a conviction is told as no more than that, by someone who does not share it.

    Who tells that she *was sure*, and not that she *knew*, or that *they think* so, lets it be understood
    that it is not so (a scalar implicature: Horn 1972).
    """
    tokens = account.prose.tokens
    if one.stance != "believed" or one.denied:
        return False
    if one.by == NARRATOR:
        word = tokens.lower[one.cue]
        return (
            word in load_words("convictions")
            or word == "concerned"
            or _is_unlisted(account, one.cue)
            or _is_everybodys(account, one)
            or _is_reason(account, one)
            or tokens.lower[tokens.head[one.cue]] in SEEMING  # "he seemed to think that"
        )
    if one.holder is None or one.holder == one.by or is_kept(account, one):
        return False
    verb = one.cue if tokens.tag[one.cue][0] == "V" else tokens.head[one.cue]  # "you are sure"
    if _subject_word(account, verb) == "you":
        return _is_thrown_back(account, one)
    word = tokens.lower[one.cue]
    if (word in FANCIES and _is_present(account, one.cue)) or _is_in_head(account, one):
        return True
    return word == "concerned" or word in verb_lemmas("unshared_verbs") or word in load_words("convictions")


def _is_in_head(account: Account, one: Proposition) -> bool:
    """Say whether somebody "has got it into his head" that something is so."""
    words = account.prose.tokens.lower[one.cue : one.first]
    return "it" in words[:2] and not HEADS.isdisjoint(words)


def _is_present(account: Account, noun: int) -> bool:
    """Say whether somebody has an idea as it is told, and no more than one: "Tom has this idea that"."""
    tokens, verb = account.prose.tokens, account.prose.tokens.head[noun]
    one_of_many = any(tokens.lower[child] in ("this", "some", "an") for child in tokens.children[noun])
    has = tokens.lower[verb] in HAS or bool(helpers(tokens, verb) & HAS)
    return tokens.dep[noun] == "dobj" and one_of_many and has


def _is_unlisted(account: Account, cue: int) -> bool:
    """Say whether a verb of which no list knows tells of a belief, as "took it that" does, "had no doubt"."""
    tokens = account.prose.tokens
    comes = tokens.lower[cue] in verb_lemmas("impersonal_verbs")
    passed_on = any(tokens.lower[child] == "from" for child in tokens.children[cue])  # "had it from Ann that"
    is_all = tokens.lower[cue] in IS and "all" in tokens.lower[max(0, cue - ALL_BEFORE) : cue]
    listed = tokens.tag[cue][0] != "V" or attitude_of(tokens, cue) is not None
    return not (listed or comes or passed_on or is_all)


def _is_thrown_back(account: Account, one: Proposition) -> bool:
    """Say whether a line tells somebody what they think of whoever says it: "You think I took it"."""
    tokens = account.prose.tokens
    last = sentence_around(tokens, one.cue)[1]
    over = tokens.head[one.cue]
    supposed = over != one.cue and account.quote_of[over] == one.line  # "I suppose you think"
    return (
        tokens.tag[one.cue] == "VBP"
        and tokens.lower[one.cue] in verb_lemmas("unshared_verbs")
        and not supposed
        and not helpers(tokens, one.cue)
        and not helpers(tokens, one.root) & ((UNREAL | FUTURE) - WOULD)
        and _subject_word(account, one.root) in ("i", "we")
        and not any(word[0] == "?" for word in tokens.word[one.cue : last + 1])
    )


def _is_reason(account: Account, one: Proposition) -> bool:
    """Say whether it is told as why somebody did what they did: "Thinking that it was empty, he fired"."""
    tokens, cue = account.prose.tokens, one.cue
    reason = tokens.tag[cue] == "VBG" and tokens.dep[cue] == "advcl" and cue < tokens.head[cue]
    thinks = tokens.lower[cue] in verb_lemmas("unshared_verbs") or tokens.lower[cue] == "expecting"
    return reason and thinks and not helpers(tokens, one.root) & (UNREAL | FUTURE)


def _is_everybodys(account: Account, one: Proposition) -> bool:
    """Say whether it is what everybody thought, and so, as told, no more than that."""
    tokens = account.prose.tokens
    told = tokens.tag[one.cue] in ("VBD", "VBZ", "VBP")
    who = _subject_word(account, one.cue)
    return told and (who in load_words("everybody_words") or who in load_words("peopled_nouns"))


def _compare(
    propositions: Sequence[Proposition], said: Sequence[Sequence[State]], status: list[ClaimStatus]
) -> None:
    """Let what the narration tells of somebody decide what others hold of them: dead, guilty, kin."""
    told: dict[tuple[str, str], set[str]] = defaultdict(set)
    held: list[tuple[int, str, str, str]] = []
    for index, (one, about) in enumerate(zip(propositions, said, strict=True)):
        for who, kind, side in about:
            if status[index] == "true":
                told[who, kind].add(side)
            elif one.stance in (*BELIEVED, "asserted"):
                held.append((index, who, kind, side))
    for index, who, kind, side in held:
        known = told.get((who, kind), set())
        if len(known) == 1 and status[index] == "open":
            status[index] = "true" if side in known else "false"


def _meet(
    account: Account, propositions: Sequence[Proposition], said: Sequence[Sequence[State]],
    status: list[ClaimStatus],
) -> None:  # fmt: skip
    """Let whoever is said or thought to be dead, and speaks or comes in soon after, be alive."""
    tokens = account.prose.tokens
    shown: dict[str, list[int]] = defaultdict(list)
    for quote in account.quotes:
        if quote.kind == "speech" and quote.speaker is not None:
            shown[quote.speaker].append(quote.span.start)
    for one in propositions:
        who = doer_of(account, one.root) if one.stance == "narrated" and comes_in(account, one) else None
        if who is not None:
            shown[who].append(tokens.start[one.root])
    for index, (one, about) in enumerate(zip(propositions, said, strict=True)):
        if status[index] != "open" or helpers(tokens, one.root) & (UNREAL | FUTURE):
            continue
        if one.cue < 0 and (one.stance != "asserted" or _subject_word(account, one.root) in ("i", "you")):
            continue  # "I'm dead if she finds out"
        here = tokens.start[one.last]
        for who, kind, side in about:
            if (kind, side) == ("life", "dead") and any(here < at < here + SOON for at in shown[who]):
                status[index] = "false"
