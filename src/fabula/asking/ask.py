"""Ask: a question as people put it becomes a Question, and this its answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from fabula.asking.answer import Answers
from fabula.asking.answers import Answering
from fabula.asking.names import UnknownName, find_people, name_and_rest
from fabula.asking.question import KINDS, Question
from fabula.asking.sentences import understand
from fabula.asking.until import parse_until
from fabula.story import Story


def ask(story: Story, question: str | Sequence[str], at: str | int | None = None) -> Answers:
    """Answer a question from a story.

    ``question`` is a plain sentence ("What does Maud know about the fire?"), or the words of one of the
    forms ``who NAME``, ``who-knows WORDS``, ``what-knows NAME [WORDS]``, ``told NAME NAME [WORDS]``,
    ``where NAME``, ``believes NAME [WORDS]``, ``feels NAME [NAME] [WORDS]``, ``says NAME [WORDS]`` and
    ``search WORDS``. ``at`` is up to where the story is looked at: ``chapter:3`` or ``scene:5``, which are
    included, or an offset.

    Raises UnknownName where nobody goes by a name in it, NoSuchPlace where there is no such chapter or scene,
    and ModelMissing where no passage has the words asked about and the model of meaning is not installed.
    """
    words = question.split() if isinstance(question, str) else [one for one in question if one.strip()]
    if len(words) == 1:
        words = words[0].split()  # a form may come as one word of the command line
    asked = _by_form(story, words) or understand(story, " ".join(words))
    return answer(story, asked if at is None else replace(asked, until=parse_until(story, at)))


def answer(story: Story, question: Question) -> Answers:
    """Return the answers to a question that is understood already."""
    answering = Answering(story)
    return {
        "who": answering.who,
        "who-knows": answering.who_knows,
        "what-knows": answering.what_knows,
        "told": answering.told,
        "where": answering.where,
        "believes": answering.believes,
        "feels": answering.feels,
        "says": answering.says,
        "search": answering.search,
    }[question.kind](question)


def _by_form(story: Story, words: Sequence[str]) -> Question | None:
    """Return the question that starts with the name of its kind, None for a plain sentence."""
    if not words or words[0] not in KINDS:
        return None
    kind, rest = words[0], list(words[1:])
    if kind in ("who-knows", "search"):
        return Question(kind, words=" ".join(rest)) if rest else None
    if kind == "where" and len(rest) != 1:
        return None  # "where is Maggie" is a sentence
    if kind == "who":
        return _who(story, " ".join(rest))
    who, rest = name_and_rest(story, rest)
    to: tuple[str, ...] = ()
    if kind == "told":
        to, rest = name_and_rest(story, rest)
    elif kind == "feels" and rest:
        to, rest = _name_or_words(story, rest)
    return Question(kind, who, to, " ".join(rest))


def _who(story: Story, name: str) -> Question | None:
    """Return the question who somebody is, None where no name is asked: "who told Ida" is a sentence."""
    try:
        return Question("who", find_people(story, name))
    except UnknownName:
        if name.istitle():
            raise
        return None


def _name_or_words(story: Story, rest: list[str]) -> tuple[tuple[str, ...], list[str]]:
    """Return whom the next words name, if anybody, and the words after it."""
    try:
        return name_and_rest(story, rest)
    except UnknownName:
        return (), rest
