"""Privacy: which lines are said so that nobody but whoever they are said to can hear them.

*She whispered. She drew him aside. Out of his mother's hearing. She put her lips to his ear.*
"""

from __future__ import annotations

from collections.abc import Iterator

from fabula.reading.account import Account
from fabula.reading.lexicon import inflect_all, load_words, verb_lemmas
from fabula.tokens import sentence_around

TAG_REACH = 4  # tokens beside a line in which it may be said to be whispered
DRAWING = inflect_all(("draw", "take", "pull", "lead", "call"))  # "drew him aside"
ASIDE = frozenset({"aside", "apart"})
HEARING = frozenset({"earshot", "hearing"})  # "out of his hearing"
QUIETLY = frozenset({"undertone", "whisper", "whispers"})  # "in a whisper"
EARS = frozenset({"ear"})
NEAR_TO = frozenset({"to", "in", "into", "at", "against", "near"})
TOLD_AFTER = 12  # tokens after a line within which it is told that it was said quietly
PHRASE = 5  # tokens before such a word in which its preposition stands
LOWERING = inflect_all(("lower", "drop"))  # "lowered her voice"


def private_lines(account: Account) -> frozenset[str]:
    """Return the ids of the quotes that nobody overhears."""
    return frozenset(f"q{line + 1}" for line in (*_whispered(account), *_told_to_be(account)))


def _whispered(account: Account) -> Iterator[int]:
    """Yield the lines beside a verb of saying them quietly."""
    tokens, quiet = account.prose.tokens, load_words("quiet_verbs")
    forms = {form for form, lemma in verb_lemmas("speech_verbs").items() if lemma in quiet}
    for line, covered in enumerate(account.prose.line_tokens):
        beside = (
            *range(max(0, covered.start - TAG_REACH), covered.start),
            *range(covered.stop, min(len(tokens), covered.stop + TAG_REACH)),
        )
        if any(tokens.lower[token] in forms and account.quote_of[token] < 0 for token in beside):
            yield line


def _told_to_be(account: Account) -> Iterator[int]:
    """Yield the lines beside words that tell that nobody else can hear: "in her ear", "drew him aside"."""
    tokens = account.prose.tokens
    for token in account.prose.occurrences(ASIDE | HEARING | QUIETLY | EARS | {"voice"}):
        if account.quote_of[token] >= 0 or not _sets_apart(account, token):
            continue
        last = sentence_around(tokens, token)[1]
        after = next((at for at in range(token, min(last + 3, len(tokens))) if account.quote_of[at] >= 0), -1)
        told = (at for at in range(token, max(-1, token - TOLD_AFTER), -1) if account.quote_of[at] >= 0)
        before = next((at for at in told if tokens.paragraph[at] == tokens.paragraph[token]), -1)
        yield from (account.quote_of[at] for at in (before, after) if at >= 0)


def _sets_apart(account: Account, token: int) -> bool:
    tokens, low = account.prose.tokens, account.prose.tokens.lower[token]
    before = tokens.lower[max(0, token - PHRASE) : token]
    if low in ASIDE:
        verb = tokens.head[token]
        whom = (child for child in tokens.children[verb] if tokens.dep[child] == "dobj")
        return tokens.lower[verb] in DRAWING and any(account.is_somebody(child) for child in whom)
    if low in HEARING:
        return "out" in before or "beyond" in before
    if low == "voice":
        return tokens.dep[token] == "dobj" and tokens.lower[tokens.head[token]] in LOWERING
    if low in QUIETLY:
        return "in" in before
    owned = any(tokens.dep[child] == "poss" for child in tokens.children[token])
    return owned and bool(NEAR_TO.intersection(before))
