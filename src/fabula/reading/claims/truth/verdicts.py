"""Verdicts: what the narration says, right after it, of what somebody says or thinks.

*"I was at home," she said. It was not true. He was wrong. She was right.* Or no more than *It wasn't*, after
*she thought it was Ann*.
"""

from __future__ import annotations

from collections.abc import Sequence

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.claims.short_answers import short_answer
from fabula.reading.claims.states import subject_of
from fabula.reading.claims.truth.lies import lies
from fabula.reading.claims.truth.nearby import next_sentence, told_after
from fabula.reading.claims.truth.reversals import NO_SUCH_THING, is_another, is_reversed
from fabula.reading.grammar.attitudes import attitude_of
from fabula.reading.grammar.clauses import UNREAL, end_of, helpers, is_denied, own_subject
from fabula.reading.lexicon import load_pairs, load_words
from fabula.story import NARRATOR, ClaimStatus
from fabula.tokens import sentence_around

IT = frozenset({"it", "this", "that", "which"})  # as what has just been said or thought
TAKEN_UP = IT | {"course"}  # "a lie, of course"
PARTS = frozenset({"all", "none", "any", "word", "bit", "scrap"})  # "none of it", "every word of it"
REACH = 16  # tokens after a claim in which it is judged
THOUGH = frozenset({"though", "although"})  # "I'm well," she said, though she wasn't.
STOPS = (".", "!", "…")  # which end what is said, before the closing mark
SHORT = 6  # words and stops of a sentence that is no more than "A lie, of course."
SPLICED = ("ccomp", "parataxis")  # as which the parser hangs "It was a lie" on what a semicolon parts from it
JUDGED = ("asserted", "believed", "feared", "known")


def find_verdicts(account: Account, propositions: Sequence[Proposition]) -> dict[int, ClaimStatus]:
    """Return whether the propositions are so that are judged, by their number."""
    judged = [
        (index, (one, not (after is not None and after.line == one.line >= 0)))
        for index, (one, after) in enumerate(zip(propositions, [*propositions[1:], None], strict=False))
        if one.stance in JUDGED and not (one.unreal or one.denied) and (one.line >= 0 or one.cue >= 0)
    ]
    found = account.each("verdicts", [asked for _, asked in judged], lambda asked: _judged(account, *asked))
    verdicts = {index: verdict for (index, _), verdict in zip(judged, found, strict=True) if verdict}
    return verdicts | dict.fromkeys(lies(account, propositions), "false")


def _judged(account: Account, one: Proposition, last: bool) -> ClaimStatus | None:
    """Return how a proposition is judged; ``last`` says that its line puts nothing else forward after it."""
    verdict = (_verdict(account, one) or _unmasked(account, one)) if last else None
    verdict = verdict or _verdict(account, one, in_all=True)
    if verdict is None and one.cue >= 0:
        return _short_verdict(account, one) or ("false" if is_reversed(account, one) else None)
    return _told_shortly(account, one) if verdict is None and last else verdict


def _short_verdict(account: Account, one: Proposition) -> ClaimStatus | None:
    """Return what is said right after a claim where it is no more than "It wasn't", "but they had"."""
    tokens = account.prose.tokens
    subject = subject_of(account, one.root)
    answer = short_answer(account, one.last + 1, account.quote_of[one.last])
    if answer is None or subject < 0 or tokens.paragraph[answer.who] != tokens.paragraph[one.last]:
        return None
    return answer.of(account, one.root, subject)


def _told_shortly(account: Account, one: Proposition) -> ClaimStatus | None:
    """Return what the narration says right after a line: "The money's safe," said Hob. It wasn't."""
    tokens, subject = account.prose.tokens, subject_of(account, one.root)
    begin = account.prose.line_tokens[one.line].stop
    after = list(told_after(account, begin, REACH))
    starts = [token + 1 for token in after[:-1] if tokens.word[token] == "."][:1]
    if tokens.word[begin - 2] in STOPS or not after:
        starts.insert(0, begin)
    starts += [token + 1 for token in after if tokens.lower[token] in THOUGH][:1]
    starts += next_sentence(account, begin)[:1]
    for start in starts if subject >= 0 else ():
        answer = short_answer(account, start, -1) if start < len(tokens) else None
        status = answer.of(account, one.root, subject) if answer is not None else None
        if status is not None:
            return status
        if start < len(tokens) and _is_told_another(account, one, subject, start):
            return "false"
        if start < len(tokens) and NO_SUCH_THING.search(_sentence(account, start)):
            return "false"  # "I'm a lawyer," said Finch. He was no such thing.
    return None


def _sentence(account: Account, begin: int) -> str:
    """Return the words from a token to the end of its sentence or the next line."""
    tokens = account.prose.tokens
    last = sentence_around(tokens, begin)[1]
    return " ".join(tokens.lower[token] for token in range(begin, last + 1) if account.quote_of[token] < 0)


def _is_told_another(account: Account, one: Proposition, subject: int, begin: int) -> bool:
    """Say whether the narration names what it is: "It's a wolf," said Jo. It was a dog."""
    tokens = account.prose.tokens
    is_it = tokens.lower[begin] in IT and tokens.tag[begin + 1 : begin + 2] in (["VBD"], ["VBZ"])
    things = tokens.lower[subject] in IT and account.at(subject) is None
    verb = tokens.head[begin]
    denied = is_denied(tokens, verb) or is_denied(tokens, one.root)
    return is_it and things and verb == begin + 1 and not denied and is_another(account, one.root, verb)


def _unmasked(account: Account, one: Proposition) -> ClaimStatus | None:
    """Return "false" where the narration tells right after a line what is so: "The truth was that"."""
    if one.line < 0 or one.cue >= 0:
        return None
    tokens, leads = account.prose.tokens, load_words("unmasking_leads")
    after = list(told_after(account, account.prose.line_tokens[one.line].stop, REACH))
    starts = {after[0], *(token + 1 for token in after if tokens.word[token] == ".")} if after else set()
    told = (tokens.lower[start : start + 3] for start in starts)
    return (
        "false" if any(" ".join(words[:length]) in leads for words in told for length in (1, 2, 3)) else None
    )


def _verdict(account: Account, one: Proposition, in_all: bool = False) -> ClaimStatus | None:
    """Return how the narration judges a claim, alone or ``in_all`` the speech that it is a part of."""
    tokens, words = account.prose.tokens, load_pairs("verdict_words")
    line = _end_of_speech(account, one.line) if in_all and one.line >= 0 else one.line
    begin = account.prose.line_tokens[line].stop if line >= 0 else _end(account, one)
    for token in (*told_after(account, begin, REACH), *next_sentence(account, begin)):
        verb = tokens.head[token]
        judged = words.get(tokens.lower[token])
        if judged is None or tokens.tag[token][0] == "V":
            continue  # whoever lies there
        first, end = sentence_around(tokens, token)
        alone = tokens.dep[token] == "ROOT" and end - first < SHORT and first >= begin
        if alone and not in_all and judged == "it/false":
            return "false"  # "A lie."
        if tokens.dep[token] not in ("attr", "acomp") or not _is_all(account, token):
            continue
        subject = own_subject(tokens, verb)
        whole = tokens.dep[verb] == "ROOT" or (tokens.dep[verb] in SPLICED and subject == first)
        own = whole and tokens.sentence[verb] != tokens.sentence[one.last]
        own |= tokens.dep[verb] == "conj" and tokens.head[verb] == one.cue  # "thought so, and she was right"
        own |= _is_known(account, verb)
        if not own and (subject < 0 or tokens.lower[subject] != "which"):
            continue
        whose, said = judged.split("/")
        if whose == "it":
            meant = subject >= 0 and (
                _is_part_of_it(account, subject) if in_all else tokens.lower[subject] in IT
            )
        else:
            held = one.holder not in (None, NARRATOR) and not in_all
            meant = subject >= 0 and held and account.at(subject) == one.holder
        if meant:
            denied = is_denied(tokens, verb, subject)
            return "true" if (said == "true") != denied else "false"
    return None


def _end_of_speech(account: Account, line: int) -> int:
    """Return the last line, in its paragraph, of what whoever says a line goes on to say."""
    tokens, lines, quotes = account.prose.tokens, account.prose.line_tokens, account.quotes
    here = tokens.paragraph[lines[line].start]
    while (
        line + 1 < len(quotes)
        and tokens.paragraph[lines[line + 1].start] == here
        and quotes[line + 1].speaker == quotes[line].speaker
    ):
        line += 1
    return line


def _is_part_of_it(account: Account, subject: int) -> bool:
    """Say whether it is of all that was said, or of no word of it: "None of it was true"."""
    tokens = account.prose.tokens
    of = (child for child in tokens.children[subject] if tokens.lower[child] == "of")
    part = any(tokens.lower[end_of(tokens, child)] in IT for child in of)
    return part and tokens.lower[subject] in PARTS


def _end(account: Account, one: Proposition) -> int:
    """Return the first token after a clause, or the "which" in it that judges it: "..., which was a lie"."""
    tokens = account.prose.tokens
    which = (at for at in range(one.root + 1, one.last + 1) if tokens.lower[at] == "which")
    return next((at for at in which if tokens.word[at - 1] == ","), one.last + 1)


def _is_known(account: Account, verb: int) -> bool:
    """Say whether it is what somebody knows of what was said: "Ann knew that it was a lie"."""
    tokens, over = account.prose.tokens, account.prose.tokens.head[verb]
    attitude = attitude_of(tokens, over) if tokens.dep[verb] == "ccomp" else None
    known = attitude is not None and attitude.stance == "known" and not helpers(tokens, over) & UNREAL
    return known and not is_denied(tokens, over)


def _is_all(account: Account, word: int) -> bool:
    """Say whether a word judges what was said: not "it was true that", "may be right", "wrong about Ann"."""
    tokens, verb = account.prose.tokens, account.prose.tokens.head[word]
    more = [child for place in (word, verb) for child in tokens.children[place] if child > word]
    goes_on = any(
        tokens.dep[child] in ("ccomp", "xcomp")
        or (tokens.dep[child] == "prep" and _takes_up_more(account, child))
        for child in more
    )
    return not goes_on and not helpers(tokens, verb) & UNREAL


def _takes_up_more(account: Account, link: int) -> bool:
    """Tell "wrong about Ann" from "wrong about that" and "She was right to"."""
    tokens = account.prose.tokens
    end = end_of(tokens, link)
    return tokens.lower[link] != "to" if end < 0 else tokens.lower[end] not in TAKEN_UP
