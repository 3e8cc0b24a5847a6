"""Sentences: what a plain question asks, told from its form and the names in it."""

from __future__ import annotations

import re
from dataclasses import replace

from fabula.asking.forms import FORMS
from fabula.asking.names import AND, UnknownName, find_people, name_and_rest, plain_name
from fabula.asking.question import AGE, DEAD, FACTS, LIES, PRESENT, PROMISES, Question
from fabula.asking.until import begin_of, parse_until
from fabula.asking.words import base_forms, is_small, telling, telling_only
from fabula.reading.lexicon import load_pairs, load_words
from fabula.story import Story

# "in chapter 3", at the end.
_UNTIL = re.compile(
    r"[\s,]+(?P<where>in|by|at|until|up to)(?: the end of)? (?P<unit>chapter|scene) (?P<number>\d+)$", re.I
)
# "Who is (in chapter 3)?", "Who was there when the bell rang?"
_PRESENT = re.compile(
    r"(?:who|which (?:characters|people)|what characters)(?: all| else)?(?:['’]s| is| are| was| were|)"
    r"(?: (?:all )?(?:there|present|here|about|around|seen|appears?|appeared|turns up|shows up|comes up))?",
    re.I,
)
_THERE_WHEN = re.compile(
    r"(?:who|which (?:characters|people))(?: all| else)? (?:is|are|was|were) (?:all |also )?"
    r"(?:there|present|around|about|with (?:him|her|them)) (?:when|while|as) (?P<words>.+)",
    re.I,
)
_HAPPENS = re.compile(r"what(?: all|['’]s| is| has)? happen(?:s|ed|ing)", re.I)  # "in chapter 3"
# "Who is with Ann in chapter 2?"
_WITH = re.compile(
    r"who(?: all| else)?(?:['’]s| is| are| was| were) (?:there |here |alone )?(?:with|beside|near|around) "
    r"(?P<who>(?!(?:him|her|them|me|us|you)\b).+?)(?: (?:when|while|as) (?P<words>.+))?",
    re.I,
)
_ANYBODY = re.compile(r"(?:any|every|some|no)(?:body|one)(?: else)?", re.I)
_THEIR = re.compile(r"^(?:his|her|their|its)(?: own)? (?=[a-z])", re.I)  # "his letters", as of any thing
_OWN = re.compile(r"^(?:his|her|their)(?: own)? (?=\S)", re.I)  # "his father"
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
        since = begin_of(story, at["unit"].lower(), int(at["number"]))
        if at["where"].lower() == "in" and _PRESENT.fullmatch(sentence):
            return Question("who", words=PRESENT, until=until, since=since)
        if at["where"].lower() == "in" and _HAPPENS.fullmatch(sentence):
            return Question("search", until=until, since=since)
    if beside := _WITH.fullmatch(sentence):
        inside = at and at["where"].lower() == "in"
        since = begin_of(story, at["unit"].lower(), int(at["number"])) if at and inside else 0
        if (asked := _with(story, beside["who"], beside["words"] or "")) is not None:
            return replace(asked, until=until, since=since)
    if there := _THERE_WHEN.fullmatch(sentence):
        return Question("who", words=PRESENT, until=until, happening=there["words"])
    return replace(_understand(story, sentence), until=until)


def _with(story: Story, name: str, happening: str) -> Question | None:
    """Return the question who is with somebody, None where nobody is named: "who is with the fleet"."""
    try:
        return Question("who", find_people(story, name), words=PRESENT, happening=happening)
    except UnknownName:
        return None


def _understand(story: Story, sentence: str) -> Question:
    for kind, form in FORMS:
        found = re.fullmatch(form, sentence, re.IGNORECASE)
        if found is None:
            continue
        parts = {name: part for name, part in found.groupdict().items() if part}
        if kind == "search":
            return Question("search", words=parts["words"])
        if "thing" in parts:
            thing = _THEIR.sub("the ", parts["thing"])
            if not _is_thing(thing):
                continue  # "where did Ann leave Tom"
            return Question("where", words=thing)
        if kind == "where":
            return _where(story, parts["who"], parts.get("words", ""))
        if kind == "who":
            return _about_somebody(story, sentence, parts)
        if kind == "feels" and "to" in parts:
            return _feels(story, parts)
        if "rest" in parts:
            return _told(story, parts["who"], parts["rest"]) or Question("search", words=sentence)
        try:
            who = _people(story, parts["who"]) if "who" in parts else ()
            to = _people(story, _whose(story, parts["to"], parts.get("who"))) if "to" in parts else ()
            if "both" in parts:  # what either says to the other
                who = to = _people(story, parts["both"])
        except UnknownName:
            if "promises" in parts and "to" in parts:
                return Question("search", words=sentence)  # "what did Ann promise to the end"
            if not any(_is_thing_told_of(story, parts.get(name, "")) for name in ("who", "to")):
                raise
            return Question("search", words=" ".join(parts.values()))  # what did the letter say
        if "lies" in parts:
            return Question(kind, who, to, LIES)
        if "promises" in parts:
            return Question(kind, who, to, PROMISES)
        return Question(kind, who, to, _words(parts.get("words", "")))
    return _only_named(story, sentence) or Question("search", words=sentence)


def _about_somebody(story: Story, sentence: str, parts: dict[str, str]) -> Question:
    """Return a question of who somebody is, how old, of a plain fact, or of what two are to each other.

    Of what is nobody, it is a search for its words: "is the fire dead", "are tea and cake related".
    """
    asked = parts.get("who") or parts.get("whose")
    if "age" in parts or parts.get("words") == "old":
        return Question("who", find_people(story, asked or ""), words=AGE)
    fact = _fact(parts)
    if asked is None:
        return Question("who", words=fact)
    if not fact and "to" not in parts and "whose" not in parts:
        return _who(story, asked)
    try:
        to = find_people(story, parts["to"]) if "to" in parts else ()
        return Question("who", find_people(story, asked), to, fact)
    except UnknownName:
        if "to" not in parts and not _is_thing(asked):
            raise
    return Question("search", words=sentence)


def _fact(parts: dict[str, str]) -> str:
    """Return the fact that is asked for, or ""."""
    asked = parts.get("died") or parts.get("words", "")
    return "" if not asked else asked.lower() if asked.lower() in FACTS else DEAD


def _only_named(story: Story, sentence: str) -> Question | None:
    """Return the question who somebody is, where nothing but a name is asked."""
    try:
        return Question("who", find_people(story, sentence))
    except UnknownName:
        return None


def _people(story: Story, name: str) -> tuple[str, ...]:
    """Return whom a name means: nobody in particular is meant by "anybody"."""
    return () if _ANYBODY.fullmatch(name) else find_people(story, name)


def _told(story: Story, who: str, rest: str) -> Question | None:
    """Return what "Did Ann tell Tom the truth" asks, or None where nobody is told: "tell lies"."""
    if _ANYBODY.fullmatch(rest):
        return Question("told", _people(story, who))
    try:
        to, words = name_and_rest(story, _whose(story, rest, who).split())
        return Question("told", _people(story, who), to, " ".join(words))
    except UnknownName:
        return None


def _whose(story: Story, name: str, owner: str | None) -> str:
    """Return "Tom's father" for "his father" in a question about Tom, where the story says who that is."""
    if owner is None or not (own := _OWN.match(name)):
        return name
    theirs = f"{owner}'s {name[own.end() :]}"
    try:
        name_and_rest(story, theirs.split())
    except UnknownName:
        return name
    return theirs


def _words(about: str) -> str:
    """Return the words asked about, where they are more than "it" or "them"."""
    return "" if is_small(plain_name(about)) else about


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


def _is_thing_told_of(story: Story, asked: str) -> bool:
    return _is_thing(asked) and _has_words(story, asked)


def _has_words(story: Story, asked: str) -> bool:
    return set(telling(base_forms(asked))) <= set(base_forms(story.text))


def _is_place(story: Story, name: str) -> bool:
    return plain_name(name) in {plain_name(place.name) for place in story.places}
