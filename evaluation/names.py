"""How a name in the text is matched to the gold characters' aliases."""

from __future__ import annotations

import re
from collections.abc import Sequence

from evaluation.documents import GoldCharacter


def _words(spaced: str) -> frozenset[str]:
    return frozenset(spaced.split())


ARTICLES = frozenset({"the", "a", "an"})

SPELLED_OUT = {
    **{"mister": "mr", "missus": "mrs", "mistress": "mrs", "monsieur": "m", "madame": "mme"},
    **{"mademoiselle": "mlle", "doctor": "dr", "captain": "capt", "colonel": "col", "reverend": "rev"},
    **{"lieutenant": "lieut", "lt": "lieut", "sergeant": "sergt", "sgt": "sergt", "professor": "prof"},
    **{"saint": "st"},
}

HIS_TITLES = _words("mr sir lord m uncle father king prince count baron señor")
HER_TITLES = _words("mrs miss ms lady mme mlle aunt mother queen princess countess duchess baroness señora")
OTHER_TITLES = _words("dr capt col rev lieut sergt prof major general")
TITLES = HIS_TITLES | HER_TITLES | OTHER_TITLES

#: These exclude one another: a man known as Mr. is not the Mrs. or Miss of his surname.
STYLES = frozenset({"mr", "mrs", "miss"})


def fold(name: str) -> tuple[str, ...]:
    """Return a name's words without case, punctuation, article and possessive, titles in one spelling.

    >>> fold("The Captain’s"), fold("Mr. Ode-Lang")
    (('capt',), ('mr', 'ode', 'lang'))
    """
    name = re.sub(r"['’](s|S)?\s*$", "", name.strip())
    words = [re.sub(r"[^\w]", "", word).strip("_").casefold() for word in re.split(r"[\s\-‐–—]+", name)]
    words = [SPELLED_OUT.get(word, word) for word in words if word]
    return tuple(words[1:] if len(words) > 1 and words[0] in ARTICLES else words)


def parts(name: str) -> frozenset[str]:
    """Return a name's own words: those of a possessor ("Ada's brother") are not among them."""
    return frozenset(fold(re.sub(r"\S+['’][sS]\s+", "", name)))


def core(mention: str) -> str:
    """Return the name in a noun phrase: what follows a possessor, up to a comma, without small words around.

    >>> core("Mrs. Reed's old friend Mr. Oyelaran, the baker")
    'Mr. Oyelaran'
    """
    mention = re.split(r"[,;:(—]|--", mention, maxsplit=1)[0]
    words = re.sub(r"^.*['’][sS]\s+(?=\S)", "", mention, flags=re.DOTALL).split()
    capitals = [place for place, word in enumerate(words) if word.lstrip("_“‘\"'")[:1].isupper()]
    return " ".join(words[capitals[0] : capitals[-1] + 1]) if capitals else ""


class NameIndex:
    """The gold characters by their aliases; answers who a name may be."""

    def __init__(self, characters: Sequence[GoldCharacter]) -> None:
        self._by_alias: dict[tuple[str, ...], set[str]] = {}
        self._by_name: dict[tuple[str, ...], set[str]] = {}
        self._parts: dict[str, frozenset[str]] = {}
        self._pronouns = {character.id: character.pronouns for character in characters}
        for character in characters:
            self._by_name.setdefault(fold(character.name), set()).add(character.id)
            for alias in {character.name, *character.aliases}:
                self._by_alias.setdefault(fold(alias), set()).add(character.id)
            self._parts[character.id] = frozenset().union(*map(parts, (character.name, *character.aliases)))

    def exact(self, surface: str) -> frozenset[str]:
        """Return the characters with this very alias; the one whose canonical name it is comes first."""
        folded = fold(surface)
        named = self._by_name.get(folded, set())
        return frozenset(named if len(named) == 1 else self._by_alias.get(folded, set()))

    def match(self, surface: str) -> frozenset[str]:
        """Return whom this name may be: by exact alias, else by the alias inside it, else by name parts."""
        inside = core(surface)
        return self.exact(surface) or (
            self.exact(inside) or self._by_parts(inside) if inside else frozenset()
        )

    def _by_parts(self, surface: str) -> frozenset[str]:
        words = parts(surface)
        wanted = (words - TITLES) or words
        if not wanted:
            return frozenset()
        return frozenset(
            id for id, own in self._parts.items() if wanted <= own and self._title_agrees(words, id, own)
        )

    def _title_agrees(self, words: frozenset[str], id: str, own: frozenset[str]) -> bool:
        style, own_style = words & STYLES, own & STYLES
        if style and own_style and not style & own_style:
            return False
        if self._pronouns[id] == "he/him":
            return not words & HER_TITLES
        if self._pronouns[id] == "she/her":
            return not words & HIS_TITLES
        return True
