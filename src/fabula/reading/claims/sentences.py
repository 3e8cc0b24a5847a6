"""Sentences: what the narration tells and what the lines say, one clause that can stand alone at a time."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import chain

from fabula.reading.account import Account
from fabula.reading.claims.propositions import Proposition
from fabula.reading.grammar.attitudes import attitude_verbs
from fabula.reading.grammar.clauses import (
    ASKING,
    FUTURE,
    UNREAL,
    helpers,
    main_verbs,
    own_subject,
    reach,
    trimmed,
)
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect_all, verb_lemmas
from fabula.reading.quotation.letters import is_around_letter
from fabula.story import NARRATOR, Stance

DASHES = ("—", "–", "-")
HANGING = frozenset({"DT", "IN", "TO", "PRP$", "MD", "CC", "POS", "WDT", "WP", "WP$", "WRB"})
SHORTEST = 2  # words of a sentence that says something
SHORTEST_FRAGMENT = 3  # words of one without a verb that does: "Two crates and a lamp."


def told_or_said(account: Account) -> Iterator[Proposition]:
    """Return what each sentence of the narration and of each line puts forward."""
    return chain.from_iterable(
        account.each("sentences", account.sentence_parts, lambda part: list(_sentence(account, *part)))
    )


def _sentence(account: Account, first: int, last: int) -> Iterator[Proposition]:
    tokens, line = account.prose.tokens, account.quote_of[first]
    asking = line >= 0 and any(word[0] == "?" for word in tokens.word[first : last + 1])
    roots = main_verbs(account, first, last)
    if not roots and line >= 0 and (fragment := _fragment(account, first, last, asking)) is not None:
        yield fragment
    for root in roots:
        ends = trimmed(account, first, last) if len(roots) == 1 else reach(account, root, set(roots) - {root})
        if ends[1] - ends[0] + 1 < SHORTEST:
            continue
        if line >= 0 and breaks_off(account, ends[1]):
            continue
        if line < 0 and _is_tag(account, root, *ends):
            continue
        if line < 0:
            yield Proposition(*ends, root, NARRATOR, account.narrators[root] or NARRATOR, "narrated", line)
            continue
        quote = account.quotes[line]
        stance = _said_as(account, ends[0], root, asking)
        if quote.kind == "thought" and stance == "asserted":
            stance = "believed"
        yield Proposition(*ends, root, quote.speaker, quote.speaker, stance, line)


def _fragment(account: Account, first: int, last: int, asking: bool) -> Proposition | None:
    """Return what a sentence of a line says without a verb, or with one that the parser took for none.

    It tells something to whoever hears it; in a thought it is hardly anything that somebody believes.
    """
    tokens, line = account.prose.tokens, account.quote_of[first]
    first, last = trimmed(account, first, last)
    words = [token for token in range(first, last + 1) if tokens.tag[token][0].isalpha()]
    root = next((token for token in words if tokens.tag[token][0] == "N"), -1)
    quote = account.quotes[line]
    answers = not asking and _is_answer(account, first, last)
    shortest = _shortest_answer(account, line) if answers else SHORTEST_FRAGMENT
    if len(words) < shortest or root < 0 or quote.kind == "thought":
        return None
    if len(words) == 1 and account.at(root) in quote.addressees:
        return None  # "Who?" "Ann!" may call her
    if breaks_off(account, last):
        return None
    if quote.kind == "writing" and is_around_letter(tokens.span(first, last).of(tokens.text)):
        return None
    stance: Stance = "asked" if asking else "asserted"
    return Proposition(first, last, root, quote.speaker, quote.speaker, stance, line)


def _is_answer(account: Account, first: int, last: int) -> bool:
    """Say whether words answer a question, and say more than yes: "Two nights," to "How long?"."""
    tokens, line, text = account.prose.tokens, account.quote_of[first], account.prose.manuscript.text
    if line <= 0 or account.quote_of[max(0, first - 2)] == line:
        return False
    if "," in tokens.word[first:last] or "UH" in tokens.tag[first : last + 1]:
        return False
    before = account.quotes[line - 1].span.of(text).rstrip("\"'”’»* ")
    return before.endswith("?")


def _shortest_answer(account: Account, line: int) -> int:
    """Return how many words answer the line before: one is enough of an answer to "Where?"."""
    tags = account.prose.tokens.tag
    return 1 if any(tags[token] in ASKING for token in account.prose.line_tokens[line - 1]) else SHORTEST


def breaks_off(account: Account, last: int) -> bool:
    """Say whether a clause of a line that ends there stops at a dash, nothing said: "I didn't mean—"."""
    tokens = account.prose.tokens
    line = account.quotes[account.quote_of[last]].span
    rest = account.prose.manuscript.text[tokens.end[last] : line.end]
    if not rest.lstrip().startswith(DASHES):
        return False
    verb = tokens.tag[last][0] == "V" or tokens.dep[last] == "ROOT"
    hanging = tokens.tag[last] in HANGING or tokens.dep[last] in SUBJECTS  # "What did you—"
    return hanging or (verb and tokens.lower[last] in _wanting())


@cache
def _wanting() -> frozenset[str]:
    """Return the verbs that say nothing without what comes after them."""
    return frozenset({*attitude_verbs(), *inflect_all(("mean", "want", "need", "try", "do", "have", "be"))})


def _is_tag(account: Account, root: int, first: int, last: int) -> bool:
    """Say whether a clause of the narration only tells who says the line beside it.

    In a paragraph of its own it does so where it leads up to the line: "He told her about it." does not.
    """
    tokens = account.prose.tokens
    if tokens.lower[root] not in verb_lemmas("speech_verbs"):
        return False
    beside = [
        token
        for token in (first - 1, last + 1, last + 2)
        if 0 <= token < len(account.quote_of) and account.quote_of[token] >= 0
    ]
    leads = last + 1 < len(tokens) and tokens.word[last + 1] in (":", ",")
    return any(leads or tokens.paragraph[token] == tokens.paragraph[root] for token in beside)


def _is_called(account: Account, subject: int, root: int) -> bool:
    """Say whether a name is no subject but a call: "Ann," he said, "fetch it"."""
    tokens = account.prose.tokens
    apart = account.quote_of[subject] != account.quote_of[root]
    return tokens.tag[subject] == "NNP" and subject < root and apart


def _said_as(account: Account, first: int, root: int, asking: bool) -> Stance:
    """Return how a sentence of a line is meant: asked, ordered, promised, planned, supposed or asserted."""
    tokens = account.prose.tokens
    if asking:
        return "asked"
    subject = own_subject(tokens, root)
    aided = helpers(tokens, root)
    if subject >= 0 and tokens.tag[root] == "VB" and _is_called(account, subject, root):
        subject = -1
    if subject < 0 and tokens.tag[root] == "VB" and not aided - {"do"}:
        return "ordered"
    if tokens.lower[first] == "if" and tokens.dep[first] == "mark":
        return "supposed"
    own = subject >= 0 and tokens.lower[subject] in ("i", "we")
    if own and aided & FUTURE:
        return "promised"
    if own and tokens.lower[root] == "going" and any(tokens.dep[c] == "xcomp" for c in tokens.children[root]):
        return "planned"
    return "supposed" if aided & UNREAL else "asserted"
