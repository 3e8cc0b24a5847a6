"""Callings: where it is told what else somebody is called: "He was called Padre"; "Ivo was known as Jo"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import combinations

from fabula.reading.cast.own_names import CALLED, CALLING, is_own_name
from fabula.reading.cast.titles import sex_told
from fabula.reading.grammar.clauses import is_denied
from fabula.reading.grammar.roles import SUBJECTS
from fabula.reading.lexicon import load_pairs
from fabula.reading.names.name import NameMention
from fabula.reading.prose import MARKS, Prose
from fabula.tokens import sentence_around

NICKNAMING = CALLING | {"nickname"}
GOING_BY = frozenset({("known", "as"), ("goes", "by"), ("went", "by")})
IS = frozenset(
    {"was", "is", "'s", "’s", "been", "got", "always", "also", "sometimes", "usually", "generally"}
)
SEX_OF_SUBJECT = {"he": "m", "she": "f"}
SEX_OF_OBJECT = {"him": "m", "her": "f"}
SEX_OF_OWNER = {"his": "m", "her": "f"}
KINDS = frozenset({"real", "first", "last", "given", "full", "proper", "own", "true", "christian"})
NAMING = frozenset({"was", "is"})
FEW = 3  # times that somebody has been named of whom it is told right after what else their name is
BETWEEN = 3  # steps up from "as" to "known"
REACH = 3  # names back to whom a pronoun is taken for
LISTED = frozenset({",", "or", "and"})

Pair = tuple[int, int]


def callings(prose: Prose, names: Sequence[NameMention]) -> Iterator[Pair]:
    """Yield the pairs of names, by their index, of which the narration says that one is called the other.

    A pronoun stands for the first of them: the only one named in its sentence and the one before, or before
    all sentences that such a pronoun leads, as a subject or whose people do the calling, but for who does it.
    Several names in a row that somebody is called are all one's.
    """
    at = {token: index for index, name in enumerate(names) for token in range(name.first, name.last + 1)}
    for index, name in enumerate(names):
        if index and _is_given(prose, names[index - 1], name):
            yield index - 1, index
        if prose.said[name.first] or name.plural:
            continue
        named = at.get(_named_so(prose, name), -1)
        if named >= 0 and not names[named].plural:
            yield named, index
        sex, start, caller = _told_of(prose, name)
        if not sex:
            continue
        one = _meant(prose, names, index, start, sex, caller)
        if one >= 0 and not (_is_first_told(prose, name) and _is_known(names, one)):
            yield one, index
        last = index
        while last + 1 < len(names) and _follows(prose, names[last], names[last + 1]):
            last += 1
        yield from combinations(range(index, last + 1), 2)


def own_names(prose: Prose, names: Sequence[NameMention]) -> Iterator[Pair]:
    """Yield the pairs of names, by their index, that who tells a part of the story says they have."""
    parts = [part for part in prose.manuscript.segments if part.kind == "prose"]
    starts = [part.span.start for part in parts]
    views = [segment.span.start for segment in prose.manuscript.segments if segment.pov]
    last: dict[tuple[int, int], int] = {}  # chapter and point of view -> the last such name
    for index, name in enumerate(names):
        if name.plural or name.described or prose.said[name.first]:
            continue
        if is_own_name(prose, name.first, name.last):
            part = parts[bisect_right(starts, name.span.start) - 1]
            told = part.chapter, bisect_right(views, name.span.start)
            if told in last:
                yield last[told], index
            last[told] = index


def _named_so(prose: Prose, name: NameMention) -> int:
    """Return the token of whom a clause calls by a name, or -1: "Ivo was known as Jo".

    That is who is called, and not who calls them so.
    """
    tokens = prose.tokens
    verb = tokens.head[name.last]
    if tokens.lower[verb] == "as" and tokens.dep[name.last] == "pobj":
        for _ in range(BETWEEN):  # "known on the river as Jo"
            verb = tokens.head[verb]
            if called := tokens.lower[verb] == "known":
                break
    else:
        called = tokens.lower[verb] in CALLED and tokens.dep[name.last] in ("oprd", "attr", "dobj")
    if not called or is_denied(tokens, verb) or tokens.dep[verb] == "advcl":
        return -1
    by_dep = {tokens.dep[child]: child for child in tokens.children[verb]}
    if tokens.dep[verb] == "relcl" and tokens.lower[by_dep.get("dobj", verb)] in ("whom", "who", "that"):
        return tokens.head[verb]
    return by_dep.get("nsubjpass", -1)


def _is_given(prose: Prose, one: NameMention, other: NameMention) -> bool:
    """Say whether somebody is told to call one by another name: "They called Dr. Quill 'Bones'"."""
    before, between = prose.tokens.lower[one.first - 1], prose.tokens.word[one.last + 1 : other.first]
    quoted = len(between) == 1 and between[0] in MARKS
    return before in NICKNAMING and quoted and not (one.plural or other.plural or prose.said[one.first])


def _calls_oneself(prose: Prose, name: NameMention) -> bool:
    """Say whether a name is what somebody calls themselves: "The man who called himself Quill paid"."""
    tokens, verb = prose.tokens, prose.tokens.head[name.last]
    oneself = (tokens.lower[child].endswith("self") for child in tokens.children[verb])
    return tokens.dep[name.last] == "oprd" and tokens.lower[verb] in NICKNAMING and any(oneself)


def _told_of(prose: Prose, name: NameMention) -> tuple[str, int, int]:
    """Return the sex of the pronoun that a name is told of, its token, and the verb of who calls, or -1."""
    lower, first = prose.tokens.lower, name.first
    before = [lower[token] if token >= 0 else "" for token in range(first - 5, first)]
    if before[-1] in SEX_OF_OBJECT and before[-2] in NICKNAMING:
        return SEX_OF_OBJECT[before[-1]], first - 1, first - 2
    at = first - 1
    if tuple(before[-2:]) in GOING_BY:
        at -= 1
    elif before[-1] not in CALLED:
        if before[-1] in NAMING and before[-2] == "name":
            at = first - 3 - (before[-3] in KINDS)
            return SEX_OF_OWNER.get(lower[at] if at >= 0 else "", ""), at, -1
        return "", -1, -1
    while at > 0 and lower[at - 1] in IS:
        at -= 1
    return SEX_OF_SUBJECT.get(lower[at - 1] if at else "", ""), at - 1, -1


def _is_first_told(prose: Prose, name: NameMention) -> bool:
    """Say whether it is told what somebody's name is, as of one just met, and not what it is really."""
    before = prose.tokens.lower[max(0, name.first - 3) : name.first]
    return len(before) == 3 and before[2] in NAMING and before[1] == "name" and before[0] not in KINDS


def _is_known(names: Sequence[NameMention], one: int) -> bool:
    """Say whether a name has stood in the story for a while: nobody tells then what that one's name is."""
    return sum(name.key == names[one].key for name in names[: one + 1]) > FEW


def _meant(prose: Prose, names: Sequence[NameMention], index: int, start: int, sex: str, caller: int) -> int:
    """Return the name that a pronoun of a sex takes up, or -1."""
    tokens, since = prose.tokens, _since(prose, start, sex)
    found = [
        one
        for one in range(max(0, index - REACH), index)
        if since <= names[one].last < start
        and not prose.said[names[one].last]
        and not (caller >= 0 and tokens.head[names[one].last] == caller)
    ]
    if len({names[one].key for one in found}) != 1 or names[found[-1]].plural:
        return -1
    one = found[-1]
    subject = any(
        tokens.dep[names[at].last] in SUBJECTS
        or _has_callers(prose, names[at], caller)
        or _is_name_told(prose, names[at])
        or _calls_oneself(prose, names[at])
        for at in found
    )
    return one if subject and _sex(names[one]) in ("u", sex) else -1


def _since(prose: Prose, start: int, sex: str) -> int:
    """Return the token from which on a pronoun may take up a name.

    That is a sentence back, or as far as such pronouns lead, and where they lead all of the paragraph so far,
    the paragraph before.
    """
    tokens, (first, last) = prose.tokens, sentence_around(prose.tokens, start)
    back = 0
    while back == 0 or _leads(prose, first, last, sex):
        if not first:
            break
        if tokens.paragraph[first - 1] != tokens.paragraph[first]:
            led = _leads(prose, first, last, sex)
            return prose.paragraph_tokens[tokens.paragraph[first] - 1][0] if led else first
        first, last = sentence_around(tokens, first - 1)
        back += 1
    return first


def _leads(prose: Prose, first: int, last: int, sex: str) -> bool:
    """Say whether the first subject of a sentence is a pronoun of a sex."""
    tokens = prose.tokens
    subject = next((token for token in range(first, last + 1) if tokens.dep[token] in SUBJECTS), -1)
    return subject >= 0 and SEX_OF_SUBJECT.get(tokens.lower[subject]) == sex


def _has_callers(prose: Prose, name: NameMention, caller: int) -> bool:
    """Say whether somebody's people do the calling: "Sergeant Ivo's men called him the Owl"."""
    tokens = prose.tokens
    people = tokens.head[name.last]
    theirs = tokens.dep[name.last] == "poss" and tokens.dep[people] in SUBJECTS
    return theirs and caller >= 0 and tokens.head[people] == caller


def _is_name_told(prose: Prose, name: NameMention) -> bool:
    """Say whether a name is what a sentence tells to be somebody's: "Her name was Ada"; "Her name's Ada"."""
    tokens = prose.tokens
    verb = tokens.head[name.last] if tokens.dep[name.last] == "attr" else -1
    told = [child for child in tokens.children[verb] if tokens.dep[child] in SUBJECTS] if verb >= 0 else []
    owners = [child for child in tokens.children[name.last] if tokens.dep[child] == "poss"]  # so the parser
    return any(tokens.lower[token] == "name" for token in (*told, *owners))


def _sex(name: NameMention) -> str:
    told = sex_told(name.title)
    return told if told != "u" else load_pairs("first_names").get(name.key[0], "u")


def _follows(prose: Prose, one: NameMention, other: NameMention) -> bool:
    """Say whether nothing but a comma or a small word stands between two names."""
    between = prose.tokens.lower[one.last + 1 : other.first]
    acts = prose.tokens.dep[other.last] in SUBJECTS  # her name is Ann, Tom writes
    return not other.plural and not acts and 0 < len(between) <= 2 and LISTED.issuperset(between)
