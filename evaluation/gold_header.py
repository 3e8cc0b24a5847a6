"""The header of a gold story: title, cast, places, relations, and how a name in a mark is resolved."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import cast, get_args

from evaluation.gold_story import GoldError, GoldPlace, GoldRelation
from fabula.story import CastMember, RelationKind

TELLING = {"1": "narrator", "2": "protagonist", "3": ""}  # the fourth field of whom the narration calls so
PRONOUN_SETS = {"she": "she/her", "he": "he/him", "they": "they/them", "it": "it/its"}


@dataclass(slots=True)
class Header:
    """What the lines above the rule say."""

    fields: dict[str, str] = field(default_factory=dict)
    cast: list[CastMember] = field(default_factory=list)
    places: list[GoldPlace] = field(default_factory=list)
    relations: list[GoldRelation] = field(default_factory=list)
    quiet: list[str] = field(default_factory=list)
    telling: set[str] = field(default_factory=set)  # the fourth fields of the cast lines

    def resolve(self, word: str, line: int) -> str:
        """Return the canonical name of the character called ``word``."""
        found = {m.name for m in self.cast if word == m.name}
        found = found or {m.name for m in self.cast if word in m.aliases}
        if not found:
            raise GoldError(line, f"{word!r} is not in the cast")
        if len(found) > 1:
            raise GoldError(line, f"{word!r} could be {' or '.join(sorted(found))}")
        return found.pop()

    def resolve_all(self, words: str, line: int) -> tuple[str, ...]:
        """Resolve names joined by ``+`` or commas."""
        return tuple(self.resolve(word, line) for word in listed(words, "[+,]"))

    def place_named(self, words: str, line: int) -> str:
        """Return the canonical name of a place, the article and capitals being all one."""
        for place in self.places:
            if _bare(words) in map(_bare, (place.name, *place.aliases)):
                return place.name
        raise GoldError(line, f"{words!r} is not one of the places")


def split_source(source: str) -> tuple[Header, str, int]:
    """Return the header, the text below the rule, and the number of its first line."""
    lines = source.splitlines(keepends=True)
    for number, line in enumerate(lines):
        if line.strip() == "=====":
            body = "".join(lines[number + 1 :])
            return _read_header(lines[:number]), body.strip("\n") + "\n", number + 2 + _leading_breaks(body)
    raise GoldError(max(1, len(lines)), "no line ===== between the header and the text")


def _leading_breaks(body: str) -> int:
    return len(body) - len(body.lstrip("\n"))


def _read_header(lines: list[str]) -> Header:
    header = Header()
    relations: list[tuple[int, str]] = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        key, colon, value = (part.strip() for part in line.partition(":"))
        if not colon or not value:
            raise GoldError(number, "a header line is `key: value`")
        if key == "relation":
            relations.append((number, value))  # read last: its names may be in a cast line below it
        else:
            _read_header_line(header, key, value, number)
    header.relations = [_relation(value, header, number) for number, value in relations]
    _require_whole(header, len(lines))
    return header


def _read_header_line(header: Header, key: str, value: str, line: int) -> None:
    if key == "cast":
        member = _cast_member(value, line)
        if member.name in (other.name for other in header.cast):
            raise GoldError(line, f"{member.name!r} is in the cast twice")
        header.cast.append(member)
        if member.narrator:
            header.telling.add(value.split("|")[3].strip())
    elif key == "place":
        name, *aliases = value.split("|")
        header.places.append(GoldPlace(name.strip(), listed(",".join(aliases))))
    elif key == "quiet":
        header.quiet.extend(listed(value))
    elif key in ("title", "person", "style"):
        if key in header.fields:
            raise GoldError(line, f"{key} is given twice")
        if key == "person" and value not in TELLING:
            raise GoldError(line, "person is 1, 2 or 3")
        header.fields[key] = value
    else:
        raise GoldError(line, f"unknown header key {key!r}")


def _require_whole(header: Header, line: int) -> None:
    for key in ("title", "person"):
        if key not in header.fields:
            raise GoldError(line, f"the header has no {key}")
    if not header.cast:
        raise GoldError(line, "the header has no cast")
    wanted = TELLING[header.fields["person"]]
    if header.telling != ({wanted} if wanted else set()):
        raise GoldError(
            line, "the first person has a narrator in the cast, the second a protagonist, the third neither"
        )
    if wanted == "protagonist" and sum(member.narrator for member in header.cast) > 1:
        raise GoldError(line, "the second person has one protagonist")


def _cast_member(value: str, line: int) -> CastMember:
    parts = [part.strip() for part in value.split("|")]
    if len(parts) not in (3, 4) or not parts[0] or not parts[2]:
        raise GoldError(line, "a cast line is `name | aliases | pronouns` or `... | narrator`")
    if len(parts) == 4 and parts[3] not in ("narrator", "protagonist"):
        raise GoldError(
            line, f"the fourth field of a cast line is `narrator` or `protagonist`, not {parts[3]!r}"
        )
    group = parts[2] == "group"
    return CastMember(
        name=parts[0],
        aliases=listed(parts[1]),
        pronouns=None if group else PRONOUN_SETS.get(parts[2], parts[2]),
        kind="group" if group else "person",
        narrator=len(parts) == 4,
    )


def _relation(value: str, header: Header, line: int) -> GoldRelation:
    parts = [part.strip() for part in value.split("|")]
    names = [name.strip() for name in parts[0].split("&")]
    if len(parts) not in (2, 3) or len(names) != 2:
        raise GoldError(line, "a relation is `name & name | kind | start=... end=...`")
    if parts[1] not in get_args(RelationKind):
        raise GoldError(line, f"unknown kind of relation {parts[1]!r}")
    phases = dict(re.findall(r"(start|end)=(.*?)\s*(?=\bend=|$)", parts[2] if len(parts) == 3 else ""))
    a, b = (header.resolve(name, line) for name in names)
    return GoldRelation(a, b, cast(RelationKind, parts[1]), phases.get("start"), phases.get("end"))


def listed(words: str, separator: str = ",") -> tuple[str, ...]:
    """Return what stands between the separators, without white space and without empty parts."""
    return tuple(word.strip() for word in re.split(separator, words) if word.strip())


def _bare(words: str) -> str:
    return re.sub(r"^(the|a|an)\s+", "", words.strip().lower())
