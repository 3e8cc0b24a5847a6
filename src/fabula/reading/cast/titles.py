"""Titles: what a title says of the name behind it, and which two titles one person may have."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from fabula.reading.lexicon import load_pairs, load_words
from fabula.reading.names.name import INITIALS

KIN_TITLES = load_words("kin_titles")
CROWNED = frozenset(
    {"king", "queen", "prince", "princess", "emperor", "empress", "saint", "pope", "tsar", "czar"}
)
GIVEN_TITLES = (
    KIN_TITLES
    | CROWNED
    | frozenset({"sir", "dame", "sister", "brother", "master", "padre", "don", "doña", "donna", "dona"})
)
PARENTS = frozenset({"father", "mother", "papa", "mama", "daddy", "mummy", "mommy"})  # beside Little Bear
MARRIED = frozenset({"mrs", "missus", "madame", "mme", "signora", "señora", "senora", "frau", "mis"})
UNMARRIED = frozenset({"miss", "mademoiselle", "mlle", "signorina", "señorita", "fräulein", "fraulein"})
MISTER = frozenset({"mr", "mister", "mistah", "mistuh"})
IN_ARMS = frozenset(
    {
        *("private", "corporal", "sergeant", "ensign", "lieutenant", "captain", "major", "colonel"),
        *("brigadier", "general", "commander", "commodore", "admiral"),
    }
)
RANKED = frozenset({"sir", "dame", "lord", "lady"})  # whoever is a Sir is no Mr.
ADDRESSES = frozenset(
    {"ms", "mx", "miz", "monsieur", "signor", "signore", "herr", "señor", "senor", "sir", "madam"}
)
COMMON = MARRIED | UNMARRIED | MISTER | ADDRESSES
ANYBODYS = COMMON | {"ma'am"}  # which, said alone, tells too little of whom
SPELT_WITH_STOP = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "capt",
        "col",
        "gen",
        "lt",
        "sgt",
        "rev",
        "mme",
        "mlle",
        "mx",
        "maj",
        "det",
        "insp",
        "supt",
        "cpl",
        "pvt",
        "pte",
        "cdr",
        "cmdr",
        "adm",
        "brig",
    ]
)
FULL_TITLES = {
    "dr": "doctor", "prof": "professor", "capt": "captain", "cap'n": "captain", "col": "colonel",
    "gen": "general", "maj": "major", "lt": "lieutenant", "lieut": "lieutenant", "sgt": "sergeant",
    "rev": "reverend", "hon": "honourable",
    "fr": "father", "supt": "superintendent", "dsi": "superintendent", "insp": "inspector", "di": "inspector",
    "dci": "inspector", "ds": "sergeant", "dc": "constable", "pc": "constable", "wpc": "constable",
    "det": "detective", "cpl": "corporal", "pvt": "private", "pte": "private", "cdr": "commander",
    "cmdr": "commander", "adm": "admiral", "brig": "brigadier", "hajji": "hajj",
}  # fmt: skip
SHORT_RANKS = {  # what those say who call somebody by an office: never written before a name
    "cap": "captain", "skipper": "captain", "sarge": "sergeant", "doc": "doctor", "prof": "professor",
    "lieu": "lieutenant",
}  # fmt: skip

#: What those of rank are called behind "his" or "her" by whoever tells of them.
STYLES = frozenset({"lordship", "ladyship", "majesty", "highness", "excellency", "holiness", "eminence"})
WORN_BY = {  # the title of whoever is called by another noun: the baronet is Sir Jonas
    "baronet": "sir", "knight": "sir", "earl": "lord", "viscount": "lord", "marquess": "lord",
    "marquis": "lord", "lordship": "lord", "ladyship": "lady",
    "vicar": "reverend", "rector": "reverend", "parson": "reverend", "curate": "reverend",
    "clergyman": "reverend", "preacher": "reverend", "pastor": "reverend", "priest": "father",
    "skipper": "captain", "surgeon": "doctor", "physician": "doctor", "pathologist": "doctor",
}  # fmt: skip


@cache
def sex_told(title: str) -> str:
    """Return the sex a title tells: m, f, or u.

    >>> sex_told("mrs"), sex_told("captain")
    ('f', 'u')
    """
    return load_pairs("titles").get(title, "u")


def full_title(title: str) -> str:
    """Return a title with its abbreviation undone.

    >>> full_title("capt"), full_title("bishop")
    ('captain', 'bishop')
    """
    return FULL_TITLES.get(title, title)


def rank_called(word: str) -> str:
    """Return the title by which a word calls somebody.

    >>> rank_called("cap"), rank_called("sgt"), rank_called("bishop")
    ('captain', 'sergeant', 'bishop')
    """
    return SHORT_RANKS.get(word, full_title(word))


def is_rank(title: str) -> bool:
    """Say whether a title is an office or a rank, and not what any man or woman may be called."""
    return bool(title) and title not in COMMON and title not in GIVEN_TITLES


def shown_title(title: str) -> str:
    """Return a title as it is written: Mr., Captain.

    >>> shown_title("mr"), shown_title("captain"), shown_title("di")
    ('Mr.', 'Captain', 'DI')
    """
    return title.upper() if title in INITIALS else title.capitalize() + "." * (title in SPELT_WITH_STOP)


def titles_borne(forms: Iterable[Sequence[str]]) -> dict[str, set[int]]:
    """Return which people have which word before their name, given the forms of each person's name.

    The words are in lower case and without their stop.

    >>> titles_borne([["Capt. Wren", "Wren"], ["Captain Moyle"]])
    {'capt': {0}, 'captain': {1}}
    """
    borne: dict[str, set[int]] = {}
    for person, own in enumerate(forms):
        for title, *name in (form.lower().replace("’", "'").split() for form in own if form):
            if name:
                borne.setdefault(title.rstrip("."), set()).add(person)
    return borne
