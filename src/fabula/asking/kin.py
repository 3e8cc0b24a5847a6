"""Kin: whom a word for what they are to somebody means: Ruth's sister, the mother of Ruth, Tom's friends."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from fabula.reading.lexicon import load_pairs
from fabula.story import Character, Story

_OWNED = re.compile(r"(?P<owner>.+?)(?:['’]s|(?<=s)['’]) (?P<word>[^\W\d]+(?:-[^\W\d]+)*)", re.IGNORECASE)
_OF = re.compile(r"the (?P<word>[^\W\d]+(?:-[^\W\d]+)*) of (?P<owner>.+)", re.IGNORECASE)
_IRREGULAR = {"children": "child", "grandchildren": "grandchild", "wives": "wife", "nephews": "nephew"}
# What the one is to the other whose parent, aunt ... that one is; of all others both are the same.
_INVERSE = {
    "parent": "child", "grandparent": "grandchild", "aunt": "niece",
    "parent-in-law": "child-in-law", "godparent": "godchild",
}  # fmt: skip
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
    return found["owner"], _IRREGULAR.get(word, word if word in _kinds() else word.removesuffix("s"))


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
    kind = _kinds().get(word)
    for relation in story.relations:
        for role in relation.roles:
            other = relation.b if role.character == relation.a else relation.a
            held = _kinds().get(role.word.lower(), "")
            is_kin = role.character in owners and kind is not None and _converse(held) == kind
            if is_kin and other in people and _may_be(people[other], word):
                yield other


def _kinds() -> dict[str, str]:
    return load_pairs("kin_kinds")


def _converse(kind: str) -> str:
    back = {other: one for one, other in _INVERSE.items()}
    return _INVERSE.get(kind, back.get(kind, kind))


def _is_same(called: str, word: str) -> bool:
    """Say whether two words say the same of somebody, whom the one that is asked by may leave open."""
    kinds, sexes = _kinds(), load_pairs("kinship")
    sex = sexes.get(word, "u")
    return word in kinds and kinds.get(called) == kinds[word] and sex in ("u", sexes.get(called, "u"))


def _may_be(person: Character, word: str) -> bool:
    sex = load_pairs("kinship").get(word, "u")
    return sex == "u" or _SEXES.get(person.pronouns or "", sex) == sex
