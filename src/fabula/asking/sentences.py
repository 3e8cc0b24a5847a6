"""Sentences: what a plain question asks, told from its first words and the names in it."""

from __future__ import annotations

import re
from dataclasses import replace

from fabula.asking.names import AND, UnknownName, find_people, name_and_rest, plain_name
from fabula.asking.question import AGE, Kind, Question
from fabula.asking.until import parse_until
from fabula.asking.words import base_forms, telling, telling_only
from fabula.reading.lexicon import load_pairs, load_words
from fabula.story import Story

_DO = r"(?:do|does|did|has|have|had|is|are|was|were)(?:n['’]t)?"
_KNOW = r"(?:know|knows|knew|known|learn|learnt|learned|find out|found out|hear|heard|aware|realise|realize)"
_THINK = (
    r"(?:believes?|believed|thinks?|thought|supposes?|supposed|suspects?|suspected|fears?|feared|hopes?|hoped|"
    r"doubts?|doubted|expects?|expected|remembers?|remembered)"
)
# Words for what somebody feels toward somebody, as a verb and after "is".
_FEEL = (
    r"(?:loves?|loved|hates?|hated|likes?|liked|dislikes?|disliked|despises?|despised|adores?|adored|misses|missed|"
    r"miss|trusts?|trusted|envy|envies|envied|resents?|resented|admires?|admired|pity|pities|pitied)"
)
_MOOD = (
    r"(?:in love|angry|furious|mad|cross|annoyed|jealous|afraid|scared|proud|ashamed|fond|wary|envious|"
    r"disappointed|upset|happy|worried|sorry)"
)
_TOWARD = r"(?:about|toward|towards|for|with|at|of|to)"
_SAY = r"(?:say|says|said|mention|mentioned)"
_TELL = r"(?:tell|tells|told)"
_OF = r"(?:\s+(?:about|of|that|whether|if|how|why|where|when|who|what)\b)?"
_ABOUT = rf"(?:{_OF}\s+(?P<words>.+))?"
_WHO = r"(?P<who>.+?)"

# The first that fits decides. ``who`` and ``to`` are names, ``words`` what it is about.
_FORMS: tuple[tuple[Kind, str], ...] = (
    ("who-knows", rf"{_DO} (?:any|every|some|no)(?:body|one) {_KNOW}{_OF}\s+(?P<words>.+)"),
    ("who-knows", rf"who(?: else)?(?: {_DO})? {_KNOW}{_OF}\s+(?P<words>.+)"),
    (
        "who-knows",
        rf"who(?: {_DO})? (?:overheard|overhears?) (?P<who>.+?)(?: {_SAY}{_OF}\s+(?P<words>.+))?",
    ),
    ("told", rf"what(?: all)? {_DO} {_WHO} {_TELL} (?P<to>.+?)(?:\s+(?:about|of)\s+(?P<words>.+))?"),
    (
        "told",
        rf"{_DO} {_WHO} {_TELL} (?P<to>.+?)\s+(?:about|of|that|whether|if|how|why|where)\s+(?P<words>.+)",
    ),
    ("told", rf"who {_TELL} (?P<to>.+?)\s+(?:about|of|that|whether|if|how|why|where)\s+(?P<words>.+)"),
    ("told", rf"who {_TELL} (?P<to>.+)"),
    ("told", rf"whom? {_DO} {_WHO} {_TELL}{_ABOUT}"),
    ("told", rf"what {_DO} {_WHO} {_SAY} to (?P<to>.+)"),
    ("what-knows", rf"what {_DO} {_WHO}(?: ever)? {_KNOW}{_ABOUT}"),
    ("what-knows", rf"(?:(?:when|how|from whom) )?{_DO} {_WHO}(?: already| ever)? {_KNOW}{_ABOUT}"),
    (
        "where",
        rf"where(?: {_DO})? {_WHO}(?: (?P<words>go|gone|went|going|run|move))?(?: (?:now|stay|live|end up))?",
    ),
    ("feels", rf"(?:how|what) {_DO} {_WHO} feel(?:ing)?(?: {_TOWARD} (?P<to>.+))?"),
    ("feels", rf"{_DO} {_WHO} (?P<words>{_FEEL}) (?P<to>.+)"),
    ("feels", rf"whom? {_DO} {_WHO} (?P<words>{_FEEL})"),
    ("feels", rf"who(?: {_DO})? (?P<words>{_FEEL}) (?P<to>.+)"),
    ("feels", rf"who {_DO} (?P<words>{_MOOD}) {_TOWARD} (?P<to>.+)"),
    ("feels", rf"whom? {_DO} {_WHO} (?P<words>{_MOOD}) {_TOWARD}"),
    ("feels", rf"{_DO} {_WHO} (?P<words>{_MOOD})(?: {_TOWARD} (?P<to>.+))?"),
    ("believes", rf"what {_DO} {_WHO} {_THINK}{_ABOUT}"),
    ("believes", rf"{_DO} {_WHO} {_THINK}{_ABOUT}"),
    ("believes", rf"who {_THINK}{_OF}\s+(?P<words>.+)"),
    ("says", rf"what {_DO} {_WHO} {_SAY}{_ABOUT}"),
    ("says", rf"{_DO} {_WHO} {_SAY}{_OF}\s+(?P<words>.+)"),
    ("says", rf"who {_SAY}{_OF}\s+(?P<words>.+)"),
    ("who", rf"how (?P<words>old) (?:is|are|was|were) {_WHO}|what (?:is|was) (?P<whose>.+?)['’]s? age"),
    ("who", rf"(?:who(?: is| was| are| were|['’]s)|tell me about) {_WHO}"),
)


# "in chapter 3", at the end.
_UNTIL = re.compile(
    r"[\s,]+(?:in|by|at|until|up to)(?: the end of)? (?P<unit>chapter|scene) (?P<number>\d+)$", re.I
)
_ANYBODY = re.compile(r"(?:any|every|some|no)(?:body|one)(?: else)?", re.I)
# "at the end", as far as any question looks.
_AT_LAST = re.compile(
    r"[\s,]+(?:(?:at|by|in) the (?:very )?end(?: of (?:the|this) (?:story|book|novel))?|in the story)$",
    re.I,
)


def understand(story: Story, sentence: str) -> Question:
    """Return what a sentence asks; one of no known form is a search for its words.

    Raises UnknownName where it has the form of a question about somebody whom the story does not know, and
    NoSuchPlace where it names a chapter or a scene that is not there.
    """
    sentence = _AT_LAST.sub("", " ".join(sentence.split()).strip(" ?!."))
    until = None
    at = _UNTIL.search(sentence)
    if at:
        until = parse_until(story, f"{at['unit'].lower()}:{at['number']}")
        sentence = sentence[: at.start()]
    return replace(_understand(story, sentence), until=until)


def _understand(story: Story, sentence: str) -> Question:
    for kind, form in _FORMS:
        found = re.fullmatch(form, sentence, re.IGNORECASE)
        if found is None:
            continue
        parts = {name: part for name, part in found.groupdict().items() if part}
        if kind == "where":
            return _where(story, parts["who"], parts.get("words", ""))
        if kind == "who" and ("words" in parts or "whose" in parts):
            return Question("who", find_people(story, parts.get("who") or parts["whose"]), words=AGE)
        if kind == "who":
            return _who(story, parts["who"])
        if kind == "feels" and "to" in parts:
            return _feels(story, parts)
        who, to = (_people(story, parts[name]) if name in parts else () for name in ("who", "to"))
        return Question(kind, who, to, parts.get("words", ""))
    return Question("search", words=sentence)


def _people(story: Story, name: str) -> tuple[str, ...]:
    """Return whom a name means: nobody in particular is meant by "anybody"."""
    return () if _ANYBODY.fullmatch(name) else find_people(story, name)


def _feels(story: Story, parts: dict[str, str]) -> Question:
    """Return a question of what is felt toward somebody; toward what is no person, it is of these words."""
    who = find_people(story, parts["who"]) if "who" in parts else ()
    words = parts.get("words", "")
    try:
        return Question("feels", who, find_people(story, parts["to"]), words)
    except UnknownName:
        if not who:
            return Question("search", words=f"{words} {parts['to']}")
        return Question("feels", who, (), parts["to"])


def _who(story: Story, asked: str) -> Question:
    """Return a question of who somebody is; where nobody is called so, a search: "who is in the boat".

    Raises UnknownName for a pronoun, and where the story has no such words and nobody is named before them.
    """
    try:
        return Question("who", find_people(story, asked))
    except UnknownName:
        if plain_name(asked) in load_pairs("pronouns"):
            raise
        if not (_has_words(story, asked) or _opens_with_name(story, asked)):
            raise
    return Question("search", words=asked)


def _where(story: Story, asked: str, going: str) -> Question:
    """Return a question of where somebody is; where a thing is; or, as "where was Ann caught", of a deed.

    Raises UnknownName where the story has no such words, and they stand for no thing ("the treasure").
    """
    if _is_place(story, asked):
        return Question("search", words=asked)
    opens = _opens_with_name(story, asked)
    try:
        return Question("where", find_people(story, asked), words=going)
    except UnknownName:
        if not (_has_words(story, asked) or opens or _is_thing(asked)):
            raise
    return Question("search" if opens else "where", words=asked)


def _opens_with_name(story: Story, asked: str) -> bool:
    """Say whether somebody is named before words that name nobody else: "where did Ann go to school"."""
    if AND.search(asked):
        return False
    words = asked.split()
    try:
        rest = name_and_rest(story, words)[1]
    except UnknownName:
        return False
    return bool(telling_only(base_forms(" ".join(words[: len(words) - len(rest)]))))


def _is_thing(asked: str) -> bool:
    """Say whether words in small letters have an article, as no name has."""
    article, _, noun = asked.partition(" ")
    return article.lower() in load_words("articles") and noun.islower()


def _has_words(story: Story, asked: str) -> bool:
    return set(telling(base_forms(asked))) <= set(base_forms(story.text))


def _is_place(story: Story, name: str) -> bool:
    return plain_name(name) in {plain_name(place.name) for place in story.places}
