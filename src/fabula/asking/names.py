"""Names: whom a name, an alias or a description in a question means."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from difflib import get_close_matches

from fabula.asking.kin import kin_of, owner_and_word
from fabula.errors import FabulaError
from fabula.reading.lexicon import load_pairs, load_words
from fabula.story import Character, Story

SUGGESTIONS = 3

_PEOPLE = re.compile(
    r"(?:all |most )?(?:(?:of )?the )?"
    r"(?:people|folk|townspeople|townsfolk|villagers|inhabitants|everyone|everybody)"
    r" (?:of|in|at|from|on|aboard) (?P<place>.+)"
)
AND = re.compile(r"\s*,\s*and\s+|\s+and\s+|\s*,\s*", re.IGNORECASE)


class UnknownName(FabulaError):
    """Nobody in the story goes by the name that was asked for."""


def find_people(story: Story, name: str) -> tuple[str, ...]:
    """Return the ids of those whom a name means, in the order of the cast; raises UnknownName for nobody.

    A name is an id, a name or an alias, whatever its case and with or without "the"; else a part of a name;
    else what somebody is to another ("Ruth's sister"); else words that the story describes somebody with;
    else several of these with "and" or a comma between.
    """
    wanted = plain_name(name)
    for forms in (_called, _parts):
        found = _all_with(story, wanted, forms)
        if found:
            return found if forms is _parts else _with_all_there(story, wanted, found)
    if found := _with_all_there(story, wanted, ()):
        return found
    if found := _kin(story, name) or _all_with(story, wanted, _descriptions):
        return found
    several = AND.split(name)
    if len(several) > 1:
        return tuple(dict.fromkeys(id for one in several for id in find_people(story, one)))
    raise UnknownName(_nobody(story, name, wanted))


def _with_all_there(story: Story, wanted: str, found: tuple[str, ...]) -> tuple[str, ...]:
    """Return those found, and all who are put otherwise: "everyone in Saltwick", of its people."""
    place = _people_of(wanted)
    return tuple(
        one.id
        for one in story.characters
        if one.id in found
        or (place and any(_people_of(plain_name(form)) == place for form in _called(one, story)))
    )


def _people_of(name: str) -> str:
    """Return the place of whose people a plain name is, or "".

    >>> _people_of("people of saltwick"), _people_of("everyone in the village"), _people_of("people")
    ('saltwick', 'village', '')
    """
    found = _PEOPLE.fullmatch(name)
    return plain_name(found["place"]) if found else ""


def _kin(story: Story, name: str) -> tuple[str, ...]:
    """Return whom "Ruth's sister" means, by what the story says that people are to each other."""
    asked = owner_and_word(name)
    if asked is None:
        return ()
    try:
        return kin_of(story, find_people(story, asked[0]), asked[1])
    except UnknownName:
        return ()


def name_and_rest(story: Story, words: Sequence[str]) -> tuple[tuple[str, ...], list[str]]:
    """Return whom the longest run of first words means, and the words after it; raises UnknownName."""
    for length in range(len(words), 0, -1):
        try:
            return find_people(story, " ".join(words[:length])), list(words[length:])
        except UnknownName:
            continue
    if not words:
        raise UnknownName("Whom do you ask about? A name is missing.")
    raise UnknownName(_nobody(story, words[0], plain_name(words[0])))


def plain_name(name: str) -> str:
    """Return a name as names are compared: without case, marks and a first "the", "these" or "her".

    >>> plain_name("The  Cops"), plain_name("Mrs. Quill")
    ('cops', 'mrs quill')
    """
    words = re.sub(r"[^\w'’-]+", " ", name.casefold()).replace("’", "'").split()
    leading = len(words) > 1 and words[0] in load_words("subject_determiners")
    return " ".join(words[1:] if leading else words)


def _called(character: Character, story: Story) -> Iterable[str]:
    you = ("you",) if character.second_person else ()
    return (character.id, character.name, *character.aliases, *you)


def _parts(character: Character, story: Story) -> Iterable[str]:
    return character.name.split() if character.named else ()


def _descriptions(character: Character, story: Story) -> Iterable[str]:
    return (one.span.of(story.text) for one in character.mentions if one.kind == "nominal")


def _all_with(
    story: Story, wanted: str, forms: Callable[[Character, Story], Iterable[str]]
) -> tuple[str, ...]:
    if not wanted:
        return ()
    return tuple(
        one.id for one in story.characters if any(plain_name(form) == wanted for form in forms(one, story))
    )


def _nobody(story: Story, name: str, wanted: str) -> str:
    if wanted in load_pairs("pronouns"):
        return f"Who is {name!r}? Ask with a name."
    known = {
        plain_name(form): one.name
        for one in reversed(story.characters)
        for form in (*one.aliases, *_parts(one, story), one.name)
    }
    near = dict.fromkeys(known[form] for form in get_close_matches(wanted, known, SUGGESTIONS))
    hint = f" Did you mean {' or '.join(near)}?" if near else " 'fabula read' lists the cast."
    return f"Nobody in this story goes by {name!r}.{hint}"
