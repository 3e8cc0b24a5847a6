"""Asides: thoughts told in passing, around or after a word of thinking that no clause hangs under.

*It was dark, she thought; it would do. She was sure of it now: he had lied. "I thought, he's gone."*
"""

from __future__ import annotations

from fabula.reading.account import Account
from fabula.reading.grammar.attitudes import attitude_of
from fabula.reading.grammar.auxiliaries import IS
from fabula.reading.grammar.clauses import asks, is_clause, is_denied, main_verbs, own_subject
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect_all, verb_lemmas
from fabula.tokens import sentence_around

INSERTED = ("ccomp", "parataxis", "relcl")  # what the parser calls a thought told between two commas
BELIEVING = inflect_all(("believe", "suspect"))
THINKING = inflect_all(("think",))
JOINING = ("CC", "IN", "WP", "WRB", "WDT")  # tags of words that begin no thought of its own
INTRODUCED = 7  # words within which what is thought has its subject
COLON = 20  # words within which a colon may follow the word of attitude
BACK = frozenset({"it", "that", "this"})  # which take up what was said before
TURNING = (",", "?", "!")  # between what is thought and "thought Ruta"


def clauses_around(account: Account, cue: int) -> list[int]:
    """Return the verbs of what is thought around a word: "it was dark, she thought; it would do"."""
    tokens = account.prose.tokens
    if is_or_so(account, cue):
        return [tokens.head[cue]] if is_clause(tokens, tokens.head[cue]) else []
    if account.quote_of[cue] >= 0:
        return [root] if (root := _introduced(account, cue)) >= 0 else []
    if (around := parted_by(account, cue)) >= 0:
        return [around]
    turned = thinker_after(account, cue) >= 0
    more = any(tokens.dep[child] in ("dobj", "xcomp", "ccomp", "prep") for child in tokens.children[cue])
    if not turned and (more or tokens.dep[cue] not in ("parataxis", "ROOT")):
        return []
    first, last = sentence_around(tokens, cue)
    aside = turned or tokens.dep[cue] == "parataxis"
    return [
        root
        for root in main_verbs(account, first, last)
        if root != cue
        and account.quote_of[root] < 0
        and (aside or (tokens.head[root] == cue and tokens.dep[root] == "ccomp"))
    ]


def is_or_so(account: Account, cue: int) -> bool:
    """Say whether what is before a word is so only in somebody's mind: "..., or so she thought"."""
    tokens = account.prose.tokens
    so = next((child for child in tokens.children[cue] if tokens.lower[child] == "so"), -1)
    return 0 < so < cue and tokens.lower[so - 1] == "or" and tokens.dep[cue] == "conj"


def parted_by(account: Account, cue: int) -> int:
    """Return the verb of the clause that a word of thinking parts, or -1: "the boat, she was sure, sank"."""
    tokens = account.prose.tokens
    verb = tokens.head[cue] if tokens.tag[cue][0] == "J" and tokens.dep[cue] == "acomp" else cue
    over = tokens.head[verb]
    begin = min([verb, *(child for child in tokens.children[verb] if tokens.dep[child] != "punct")])
    if tokens.dep[verb] == "relcl" and tokens.dep[over] in SUBJECTS:
        over = tokens.head[over]
    inserted = tokens.dep[verb] in INSERTED and over > cue and is_clause(tokens, over)
    shut_off = tokens.word[begin - 1] == "," and tokens.word[cue + 1 : cue + 2] == [","]
    before = any(child < begin for child in tokens.children[over] if tokens.dep[child] in SUBJECTS)
    return over if inserted and shut_off and before else -1


def thinker_after(account: Account, cue: int) -> int:
    """Return the head of whoever stands after a word of thinking, or -1: "it was dark, thought Ruta"."""
    tokens, mentions = account.prose.tokens, account.mentions
    index = mentions.starting(cue + 1)
    if index < 0 or tokens.lower[cue] not in verb_lemmas("thought_verbs"):
        return -1
    if tokens.tag[cue + 1] == "PRP" or max(account.quote_of[max(0, cue - 2) : cue + 1]) >= 0:
        return -1
    mention = mentions.all[index]
    ends = tokens.word[mention.last + 1 : mention.last + 2]
    shut_off = tokens.word[cue - 1] in TURNING and ends and ends[0] in (*TURNING, ".", ";")
    return mention.head if shut_off else -1


def _introduced(account: Account, cue: int) -> int:
    """Return the verb of what a word in a line leads up to, or -1: "I thought, very well, he's gone"."""
    tokens = account.prose.tokens
    after = cue + 3 if tokens.lower[cue + 1 : cue + 2] == ["to"] else cue + 1  # "said to myself, he's gone"
    thinks = tokens.lower[cue] in THINKING or after > cue + 1
    leads = tokens.word[after : after + 1] in ([","], [":"]) and tokens.tag[after + 1] not in JOINING
    if not thinks or not leads:
        return -1
    for token in range(after + 1, min(after + INTRODUCED, len(tokens))):
        if account.quote_of[token] != account.quote_of[cue] or tokens.sentence[token] != tokens.sentence[cue]:
            return -1
        if tokens.dep[token] in (*SUBJECTS, "expl"):
            root = tokens.head[token]
            whole = root > token and is_clause(tokens, root) and not asks(tokens, root)
            return root if whole else -1
    return -1


def clause_after(account: Account, cue: int) -> int:
    """Return the verb of what goes on after a semicolon, or -1: "it was late, she said; she had to go"."""
    tokens, over = account.prose.tokens, account.prose.tokens.head[cue]
    goes_on = tokens.dep[cue] == "parataxis" and tokens.word[cue + 1 : cue + 2] == [";"] and over > cue
    return over if goes_on and account.quote_of[over] < 0 and is_clause(tokens, over) else -1


def clause_before(account: Account, cue: int) -> int:
    """Return the verb of the clause before the sentence of a cue, where that says no more than who thinks so.

    *The house was empty. She was sure of it. It would do, that was what he believed.* Or -1.
    """
    tokens = account.prose.tokens
    first, last = sentence_around(tokens, cue)
    if not _points_back(account, cue) or is_denied(tokens, cue, tokens.head[cue]) or first == 0:
        return -1
    asked = any("?" in word for word in (*tokens.word[first - 1 : first], *tokens.word[cue : last + 1]))
    if tokens.paragraph[first - 1] != tokens.paragraph[first] or asked:
        return -1
    if account.quote_of[first - 1] != account.quote_of[cue]:
        return -1
    roots = main_verbs(account, *sentence_around(tokens, first - 1))
    whole = roots and is_clause(tokens, roots[-1]) and attitude_of(tokens, roots[-1]) is None
    return roots[-1] if whole else -1


def _points_back(account: Account, cue: int) -> bool:
    """Say whether what is thought is only "it": "sure of it", "believed it", "that was what she thought"."""
    tokens = account.prose.tokens
    verb = tokens.head[cue] if tokens.dep[cue] == "acomp" else cue
    if tokens.dep[verb] == "ROOT":
        if verb == cue and tokens.lower[verb] not in BELIEVING:
            return False  # "heard it" is no thought, and who "thinks of it" thinks nothing that was said
        of = (child for child in tokens.children[cue] if tokens.lower[child] == "of")
        ends = tokens.children[verb] if verb == cue else [end for link in of for end in tokens.children[link]]
        return any(tokens.dep[end] in ("dobj", "pobj") and tokens.lower[end] in BACK for end in ends)
    if tokens.lower[cue] not in BELIEVING | verb_lemmas("unshared_verbs").keys():
        return False
    over = tokens.head[verb]
    what = any(tokens.dep[c] == "dobj" and tokens.lower[c] == "what" for c in tokens.children[verb])
    is_named = tokens.lower[over] in IS and tokens.dep[over] == "ROOT"
    return what and is_named and tokens.lower[own_subject(tokens, over)] in BACK


def colon_after(account: Account, cue: int) -> int:
    """Return the colon after a cue in its sentence, or -1: "she was sure of it now: he had lied"."""
    tokens = account.prose.tokens
    for token in range(cue + 1, min(len(tokens), cue + COLON)):
        if tokens.sentence[token] != tokens.sentence[cue] or account.quote_of[token] != account.quote_of[cue]:
            break
        if tokens.word[token] == ":":
            return token
    return -1


def clauses_from(account: Account, first: int) -> list[int]:
    """Return the verbs of the clauses from a token, after a colon, to the end of the sentence."""
    tokens = account.prose.tokens
    last = first
    while last < len(tokens) and (
        tokens.paragraph[last] == tokens.paragraph[first - 1]
        and account.quote_of[last] == account.quote_of[first - 1]
        and tokens.word[last] not in (".", "!", "?", ";")
    ):
        last += 1
    return [
        token
        for token in range(first, last)
        if is_clause(tokens, token)
        and (tokens.head[token] == token or tokens.dep[token] in ("conj", "ccomp"))
        and attitude_of(tokens, tokens.head[token]) is None
    ]
