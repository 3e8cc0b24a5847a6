"""Given names: which two may be one person's, a nickname, an ending or an initial apart."""

from __future__ import annotations

from functools import cache

from nicknames import NickNamer

from fabula.reading.lexicon import load_lines, load_pairs

FOND_ENDINGS = ("ie", "ey", "ee", "y", "i", "s")
HARD_ENDINGS = ("zza", "za", "zzy", "z", "l")  # which stand for an r: Caz, Gazza, Tel
PET_ENDINGS = ("y", "ie", "ey", "ee", "s", "o", "kins", "kin", "sy", "sie", "ers")


@cache
def _namer() -> NickNamer:
    return NickNamer()


@cache
def _pet_names() -> dict[str, frozenset[str]]:
    rows = (line.partition(":") for line in load_lines("pet_names"))
    return {name: frozenset(pets.split()) for name, _, pets in rows}


def is_short_form(name: str) -> bool:
    """Say whether a name is what people make of others, a man's and a woman's: Sam, but not Ruth.

    >>> is_short_form("sam"), is_short_form("ruth")
    (True, False)
    """
    return bool(_namer().canonicals_of(name))


def is_of_both_sexes(pet: str) -> bool:
    """Say whether men and women are called by a pet name.

    >>> is_of_both_sexes("sasha"), is_of_both_sexes("vanya")
    (True, False)
    """
    return pet in _of_both_sexes()


@cache
def _of_both_sexes() -> frozenset[str]:
    sexes = load_pairs("first_names")
    of_men, of_women = (
        {pet for name, pets in _pet_names().items() if sexes.get(name) == sex for pet in pets} for sex in "mf"
    )
    return frozenset(of_men & of_women)


def pet_names_of(name: str) -> frozenset[str]:
    """Return what those close to somebody make of a given name, in languages other than English.

    >>> "vanya" in pet_names_of("ivan")
    True
    """
    return _pet_names().get(name, frozenset())


def sex_of_given(name: str) -> str:
    """Return the sex most who bear a given name have; a double one has that of both its halves.

    >>> sex_of_given("mary-kate"), sex_of_given("ruth"), sex_of_given("ruth-tom")
    ('f', 'f', 'u')
    """
    sexes = load_pairs("first_names")
    halves = {sexes.get(half, "u") for half in name.split("-")}
    return sexes.get(name) or (halves.pop() if len(halves) == 1 else "u")


def is_nickname(one: str, other: str) -> bool:
    """Say whether two given names are commonly one person's.

    >>> is_nickname("liz", "elizabeth"), is_nickname("immy", "imogen"), is_nickname("ann", "annabel")
    (True, True, False)
    """
    if one == other:
        return True
    if other in _nicknames_of(one) or one in _nicknames_of(other):
        return True
    if _are_spellings(pet_names_of(one), pet_names_of(other)):
        return True  # Aleksei and Alexei
    return one[:1] == other[:1] and (is_pet_form(one, other) or is_pet_form(other, one))


@cache
def _nicknames_of(name: str) -> frozenset[str]:
    """Return what people commonly make of a given name; kept, since in a long book all are asked of all."""
    return pet_names_of(name) | _namer().nicknames_of(name)


def _are_spellings(pets: frozenset[str], others: frozenset[str]) -> bool:
    """Say whether two names have the same pet names: a single one, Vlad, may be made of two others."""
    shared = pets & others
    return len(shared) > 1 or (bool(shared) and shared in (pets, others))


def is_pet_form(pet: str, name: str) -> bool:
    """Say whether a name with a fond ending is made of another: Joey of Joe, Willy of Will.

    >>> is_pet_form("joey", "joe"), is_pet_form("tommy", "tom"), is_pet_form("mary", "maud")
    (True, True, False)
    """
    if len(name) < 3 or len(pet) <= len(name) or not name[0].isalpha():
        return False
    if not pet.startswith(name[:-1]):
        return False  # no stem loses more than a letter
    stems = {name, name.removesuffix("e"), name + name[-1], name.removesuffix("y")}
    return any(
        pet == stem + ending for stem in stems if len(stem) >= 3 or stem == name for ending in PET_ENDINGS
    )


def is_shortened(one: str, other: str) -> bool:
    """Say whether one given name is the other's beginning or its initial: Nad or N., and Nadia.

    Weaker than a nickname: Eleanor may be El, but Ann is not Annabel. A fond ending may be put to the
    beginning: Ferdy is Ferdinand.
    """
    if one[:1] != other[:1]:
        return False
    short, long = sorted((one.rstrip("."), other.rstrip(".")), key=len)
    if len(short) == 1:
        return long.startswith(short) and min(one, other, key=len).endswith(".")
    stem = short.removesuffix("ie").removesuffix("y")
    if len(stem) >= 4 and stem != short and long.startswith(stem) and len(long) > len(short):
        return True
    return len(short) >= 3 and long.startswith(short) and 0 < len(long) - len(short) <= 6


@cache
def is_fond(pet: str, name: str) -> bool:
    """Say whether a name may be what only friends make of another: its beginning, its end, a fond ending.

    Weaker still: Jo may be Jocasta, Quim Joaquim, and Rosie Rosalba, but so may Joan and Rosamund. Nads is
    Nadia, and Caz Caroline.

    A stop is the sentence's, but behind an initial.

    >>> is_fond("jo.", "jocasta"), is_fond("quim", "joaquim"), is_fond("rosie", "rosalba")
    (True, True, True)
    >>> is_fond("nads", "nadia"), is_fond("caz", "caroline"), is_fond("tel", "terence"), is_fond("sal", "sam")
    (True, True, True, False)
    """
    pet = pet.rstrip(".") if len(pet) > 2 else pet
    if len(pet) < 2 or pet == name:
        return False
    if len(pet) < len(name) and (name.startswith(pet) or (len(pet) > 2 and name.endswith(pet))):
        return True
    if any(name.startswith(pet.removesuffix(end) + "r") for end in HARD_ENDINGS if _ends(pet, end)):
        return True
    stem = next((pet.removesuffix(end) for end in FOND_ENDINGS if pet.endswith(end)), "")
    if len(stem) > 2 and stem[-1] == stem[-2]:
        return name.startswith(stem[:-1]) and len(stem) <= len(name)  # Sunny of Sunita, Aggie of Agnes
    return 2 < len(stem) < len(name) and name.startswith(stem)


def _ends(pet: str, end: str) -> bool:
    """Say whether a pet name has an ending behind two letters or three: Gaz, Shazza."""
    return pet.endswith(end) and 2 <= len(pet) - len(end) <= 3


def same_given(one: str, other: str) -> bool:
    """Say whether two given names beside one last name may be one person's."""
    return is_nickname(one, other) or is_shortened(one, other)
