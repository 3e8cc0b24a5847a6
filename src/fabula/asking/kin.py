"""Kin: whom a word for what they are to somebody means: Ruth's sister, the mother of Ruth, Tom's friends."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from fabula.reading.kinship import CONVERSE, kinds
from fabula.story import Character, Story

_OWNED = re.compile(r"(?P<owner>.+?)(?:['’]s|(?<=s)['’]) (?P<word>[^\W\d]+(?:-[^\W\d]+)*)", re.IGNORECASE)
_OF = re.compile(r"the (?P<word>[^\W\d]+(?:-[^\W\d]+)*) of (?P<owner>.+)", re.IGNORECASE)
_IRREGULAR = {"children": "child", "grandchildren": "grandchild", "wives": "wife", "nephews": "nephew"}
_SEXES = {"she/her": "f", "he/him": "m"}


def owner_and_word(name: str) -> tuple[str, str] | None:
    """Return whose kin is asked for, and by which word, or None where a name is put otherwise.

    >>> owner_and_word("Ruth's sisters"), owner_and_word("the mother of Ruth"), owner_and_word("Ruth")
    (('Ruth', 'sister'), ('Ruth', 'mother'), None)
    """
    found = _OWNED.fullmatch(name) or _OF.fullmatch(name)
    if found is None:
        return None
    word = found["word"].lower()
    return found["owner"], _IRREGULAR.get(word, word if word in kinds() else word.removesuffix("s"))


def kin_of(story: Story, owners: Collection[str], word: str) -> tuple[str, ...]:
    """Return the ids of those who are this to one of some people, in the order of the cast."""
    found = {id for id in (*_called(story, owners, word), *_conversely(story, owners, word))}
    return tuple(one.id for one in story.characters if one.id in found)


def _called(story: Story, owners: Collection[str], word: str) -> Iterator[str]:
    """Yield whom the story calls so: by the word itself, or one that says the same, Mum for mother."""
    for relation in story.relations:
        for role in relation.roles:
            other = relation.b if role.character == relation.a else relation.a
            if other in owners and (role.word.lower() == word or _is_same(role.word.lower(), word)):
                yield role.character


def _conversely(story: Story, owners: Collection[str], word: str) -> Iterator[str]:
    """Yield to whom one of the owners is called what goes with it: whose mother is called so is a child."""
    people = {one.id: one for one in story.characters}
    if word not in kinds():
        return
    kind, sex = kinds()[word]
    for relation in story.relations:
        for role in relation.roles:
            other = relation.b if role.character == relation.a else relation.a
            held, _ = kinds().get(role.word.lower(), ("", ""))
            is_kin = role.character in owners and CONVERSE.get(held) == kind
            if is_kin and other in people and _may_be(people[other], sex):
                yield other


def _is_same(called: str, word: str) -> bool:
    """Say whether two words say the same of somebody, whom the one that is asked by may leave open."""
    if word not in kinds() or called not in kinds():
        return False
    (kind, sex), (other_kind, other_sex) = kinds()[word], kinds()[called]
    return other_kind == kind and sex in ("u", other_sex)


def _may_be(person: Character, sex: str) -> bool:
    return sex == "u" or _SEXES.get(person.pronouns or "", sex) == sex
