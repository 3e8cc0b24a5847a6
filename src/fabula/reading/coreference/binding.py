"""Binding: which mentions of a sentence cannot mean the same person, by how the sentence is built.

*Mara saw her*, *her sister*, *the boy and Tom*, *she turned and looked at her*, *she made her laugh*: of each
two here, neither is the other. What grammars call the binding of pronouns (Chomsky 1981), as far as a parse
tells it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from fabula.reading.coreference.pairs import verb_of
from fabula.reading.grammar.clauses import own_subject
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.mentions import Mentions
from fabula.reading.prose import Prose

ACCUSATIVE = frozenset({"him", "her", "them"})
SHARING = ("conj", "xcomp", "advcl")  # clauses whose subject may be that of the verb they hang on
RELATIVE = frozenset({"who", "that", "which"})
DEEPEST = 4  # steps up to the verb that has the subject


def owners_of(prose: Prose, mentions: Mentions) -> list[int]:
    """Return for each mention the one that tells whose somebody is, "her" in "her sister", or -1."""
    tokens = prose.tokens
    owners = []
    for mention in mentions.all:
        owned = tokens.children[mention.head] if mention.kind == "nominal" else ()
        owner = next((child for child in owned if tokens.dep[child] == "poss"), -1)
        owners.append(mentions.at.get(owner, -1))
    return owners


def find_apart(prose: Prose, mentions: Mentions, owners: list[int]) -> list[set[int]]:
    """Return for each mention those that mean somebody else; ``owners`` are as ``owners_of`` gives them."""
    apart: list[set[int]] = [set() for _ in mentions.all]
    pairs = [pair for pair in enumerate(owners) if pair[1] >= 0]
    for one, other in [*pairs, *_arguments(prose, mentions)]:
        if one != other and not mentions.attributes & {one, other}:
            apart[one].add(other)
            apart[other].add(one)
    return apart


def is_reflexive(prose: Prose, head: int) -> bool:
    """Say whether a mention with this head is "herself" or the like."""
    return prose.tokens.lower[head].endswith(("self", "selves"))


def _arguments(prose: Prose, mentions: Mentions) -> Iterator[tuple[int, int]]:
    """Yield two mentions joined by "and", or of which one does to the other what a verb says."""
    tokens, at = prose.tokens, mentions.at
    arguments: dict[int, list[int]] = defaultdict(list)
    for index, mention in enumerate(mentions.all):
        head, verb = mention.head, verb_of(prose, mention.head)
        if tokens.dep[head] == "conj" and tokens.head[head] in at:
            yield index, at[tokens.head[head]]
        if verb < 0 or is_reflexive(prose, head):
            continue
        for fellow in arguments[verb]:
            yield index, fellow
        arguments[verb].append(index)
        if tokens.dep[head] not in SUBJECTS:
            subject = subject_of(prose, verb)
        elif made_to_act(prose, head):
            subject = subject_of(prose, tokens.head[verb])
        else:
            continue
        if subject in at:
            yield index, at[subject]


def made_to_act(prose: Prose, pronoun: int) -> bool:
    """Say whether a pronoun is the "her" of "she made her laugh" and "she let her in"."""
    tokens = prose.tokens
    accusative = tokens.dep[pronoun] in SUBJECTS and tokens.lower[pronoun] in ACCUSATIVE
    return accusative and tokens.dep[tokens.head[pronoun]] in ("ccomp", "xcomp")


def subject_of(prose: Prose, verb: int) -> int:
    """Return who does what a verb says, looked for at the verbs it hangs on where nobody is told, or -1."""
    tokens = prose.tokens
    for _ in range(DEEPEST):
        own = own_subject(tokens, verb)
        if own >= 0:
            relative = tokens.dep[verb] == "relcl" and tokens.lower[own] in RELATIVE
            return tokens.head[verb] if relative else own
        if tokens.dep[verb] not in SHARING or tokens.head[verb] == verb:
            return -1
        verb = tokens.head[verb]
    return -1
