"""Views: what is so "in her view", "according to him", "as far as they could tell", "as she saw it"."""

from __future__ import annotations

from collections.abc import Iterator

from fabula.reading.account import Account
from fabula.reading.claims.contents import DEEPEST
from fabula.reading.claims.propositions import Proposition
from fabula.reading.grammar.clauses import climb, end_of, is_clause, own_subject, reach
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import inflect_all, load_words
from fabula.story import NARRATOR, Stance

KNOWING = frozenset({"knew", "know", "knows", "concerned", "tell", "see", "judge"})  # "as far as he knew"
SEEING = inflect_all(("see", "hear", "understand", "remember"))  # "as she saw it"
ASKING = frozenset({"ask", "asked"})
TELLING = inflect_all(("tell",))  # "the way he told it"
HEARING = ["to", "hear"]  # "to hear him tell it"
AS_FAR = 8  # tokens before such a word in which "as far as" may stand
LEADS = (("as", "far", "as"), ("so", "far", "as"), ("for", "all"))  # "for all he knew"
HANGING = ("advmod", "advcl", "prep", "mark", "pcomp", "relcl", "npadvmod", "dep")

_View = tuple[int, int, Stance]  # where the phrase begins, whose it is, and how they stand to what is so


def views(account: Account) -> Iterator[Proposition]:
    """Yield what is so in the view of somebody, whom a phrase before or after it names."""
    tokens = account.prose.tokens
    words = {*load_words("view_words"), *KNOWING, *SEEING, *TELLING, *ASKING, "according", "knowledge"}
    for token in account.prose.occurrences(words):
        found = _view(account, token)
        if found is None or account.at(found[1]) is None:
            continue
        phrase, held_at, stance = found
        over = list(climb(tokens, _top(account, phrase, token), HANGING, DEEPEST))
        root = next((word for word in over if word not in (token, phrase) and is_clause(tokens, word)), -1)
        if root < 0 or (root < phrase and tokens.word[phrase - 1] != ","):
            continue  # what comes back "to his eyes" is no view of his
        first, last = reach(account, root, [word for word in (*over, phrase) if word != root])
        line = account.quote_of[token]
        by = account.quotes[line].speaker if line >= 0 else NARRATOR
        yield Proposition(first, last, root, by, account.at(held_at), stance, line, token)


def _top(account: Account, phrase: int, token: int) -> int:
    """Return the word of a phrase that hangs on what is so: "to" of "to her mind", "knew" of "as far as"."""
    if account.prose.tokens.lower[phrase : phrase + 2] == HEARING:
        return phrase + 1
    return phrase if account.prose.tokens.dep[phrase] in ("prep", "advmod") else token


def _view(account: Account, token: int) -> _View | None:
    tokens = account.prose.tokens
    low = tokens.lower[token]
    if low in load_words("view_words"):
        if tokens.dep[token] != "pobj" or tokens.lower[tokens.head[token]] not in ("in", "to", "by"):
            return None
        of = (end_of(tokens, child) for child in tokens.children[token] if tokens.lower[child] == "of")
        owners = [child for child in tokens.children[token] if tokens.dep[child] == "poss"]
        return tokens.head[token], next(iter((*owners, *of)), -1), "believed"
    if low == "knowledge":
        return _to_the_best(account, token)
    if low == "according":
        ends = (end for child in tokens.children[token] for end in tokens.children[child])
        named = next((end for end in ends if tokens.dep[end] == "pobj"), -1)
        owner = next((child for child in tokens.children[named] if tokens.dep[child] == "poss"), -1)
        written = named >= 0 and owner >= 0 and account.at(named) is None  # "according to Ann's letter"
        return token, owner if written else named, "asserted"
    if low in KNOWING and (phrase := _as_far_as(account, token)) >= 0:
        held_at = next((word for word in range(phrase + 2, token) if tokens.dep[word] in SUBJECTS), -1)
        return phrase, held_at, "believed"
    if low in ASKING:
        return _if_asked(account, token)
    return _as_seen(account, token) if low in SEEING | TELLING else None


def _if_asked(account: Account, verb: int) -> _View | None:
    """Return the view of "if you asked her"."""
    tokens = account.prose.tokens
    asked = next((child for child in tokens.children[verb] if tokens.dep[child] == "dobj"), -1)
    leads = tokens.lower[max(0, verb - 2) : verb] == ["if", "you"] and tokens.word[asked + 1 :][:1] == [","]
    return (verb - 2, asked, "asserted") if leads and asked > verb else None


def _to_the_best(account: Account, token: int) -> _View | None:
    """Return the view of "to the best of her knowledge"."""
    tokens = account.prose.tokens
    best = tokens.head[tokens.head[token]]
    owner = next((child for child in tokens.children[token] if tokens.dep[child] == "poss"), -1)
    told = tokens.lower[best] == "best" and tokens.lower[tokens.head[best]] == "to" and owner >= 0
    return (tokens.head[best], owner, "believed") if told else None


def _as_far_as(account: Account, verb: int) -> int:
    """Return where "as far as" begins that leads up to a verb, or -1: "as far as her mother knew"."""
    lower = account.prose.tokens.lower
    begins = range(verb - 3, max(verb - AS_FAR, -1), -1)
    return next((at for at in begins for lead in LEADS if lower[at : at + len(lead)] == list(lead)), -1)


def _as_seen(account: Account, verb: int) -> _View | None:
    """Return the view of "as she saw it", "the way he tells it", "to hear him tell it"."""
    tokens = account.prose.tokens
    if tokens.lower[verb + 1 : verb + 2] != ["it"]:
        return None
    subject = own_subject(tokens, verb)
    mention = account.mentions.covering.get(subject, -1)
    first = account.mentions.all[mention].first if mention >= 0 else subject
    before = tokens.lower[max(0, first - 2) : first]
    heard = before == HEARING and tokens.lower[verb] in TELLING
    if subject < 0 or (before[-1:] != ["as"] and before != ["the", "way"] and not heard):
        return None
    begin = first - (1 if before[-1:] == ["as"] else len(before))
    return begin, subject, "asserted" if tokens.lower[verb] in TELLING else "believed"
