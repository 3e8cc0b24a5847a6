"""Reads the collections (PDNC, QuoteLi3, LitBank, GUM fiction, CLiC) into documents of one shape."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from evaluation.documents import Document, GoldCharacter, GoldEntity, GoldLine, GoldMention
from evaluation.names import core, fold, parts
from evaluation.pronouns import FIRST, PERSONAL
from fabula.span import Span

PRONOUNS = {"M": "he/him", "F": "she/her"}

#: Gold labels that name nobody: a line that carries one has no right answer and is left out.
NOBODY = frozenset({"_unknowable", "_group", "UNSURE", "NOTANUTTERANCE", "none"})

#: From this many annotated mentions on, whom a name means is what the mentions say, not the list of aliases.
USED_OFTEN = 10

#: A first-person book's narrator is who says "I said"; this many such tags settle it.
NARRATOR_TAGS = 5


def document_ids(data: Path, collection: str, split: str) -> list[str]:
    """Return the ids of a split of SPLITS.json; a collection without splits gives all its files."""
    splits = json.loads((data / "SPLITS.json").read_text("utf-8"))["developers"].get(collection, {})
    if split in splits:
        return list(splits[split])
    return sorted(path.stem for path in (data / collection).glob("*.json"))


def load(data: Path, collection: str, id: str) -> Document:
    """Read one document; raises FileNotFoundError where the file is absent."""
    raw = json.loads((data / collection / f"{id}.json").read_text("utf-8"))
    return LOADERS[collection](raw)


def _spans(quote: Mapping[str, Any]) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in quote["spans"])


def _span(annotation: Mapping[str, Any]) -> Span:
    return Span(annotation["start"], annotation["end"])


def _pdnc(raw: Mapping[str, Any]) -> Document:
    names = {character["name"].strip() for character in raw["characters"]}
    narrator = _pdnc_narrator(raw)
    characters = tuple(
        GoldCharacter(
            id=name,
            name=_mend(name),
            aliases=tuple(_mend(alias) for alias in character["aliases"] if not alias.startswith("_")),
            pronouns=PRONOUNS.get(character["gender"] or ""),
            narrator=name == narrator,
        )
        for character in raw["characters"]
        if not (name := character["name"].strip()).startswith("_")
    )
    lines = tuple(
        GoldLine(
            id=quote["id"],
            spans=_spans(quote),
            speaker=quote["speaker"].strip(),
            addressees=tuple(name for name in _stripped(quote["addressees"]) if name in names),
            type=quote["type"],
        )
        for quote in raw["quotes"]
        if quote["speaker"] not in NOBODY
    )
    mentions = tuple(
        GoldMention(_span(mention), _stripped(mention["entities"]))
        for quote in raw["quotes"]
        for mention in quote["mentions"]
    )
    return Document("pdnc", raw["id"], raw["text"], characters, lines, mentions)


def _pdnc_narrator(raw: Mapping[str, Any]) -> str | None:
    """Return who tells a first-person novel: the ``_narr`` alias, else the one whose tags say "I".

    "Daisy Miller" is told by an "I" who is no character: nobody's tags say "I", and the answer is None.
    """
    if raw["person"] != 1:
        return None
    for character in raw["characters"]:
        if "_narr" in character["aliases"]:
            return str(character["name"]).strip()
    tags = Counter(
        quote["speaker"]
        for quote in raw["quotes"]
        if quote["cue"] and re.search(r"\bI\b", quote["cue"]["text"] or "")
    )
    top = tags.most_common(1)
    return top[0][0] if top and top[0][1] >= NARRATOR_TAGS else None


def _mend(name: str) -> str:
    """Undo the corpus's capitals: "Lucy'S Brother" is "Lucy's Brother"."""
    return re.sub(r"'S\b", "'s", name)


def _stripped(names: Iterable[str] | None) -> tuple[str, ...]:
    return tuple(name.strip() for name in names or ())


def _quoteli3(raw: Mapping[str, Any]) -> Document:
    same = _quoteli3_doubles(raw["characters"])
    mentions = tuple(
        GoldMention(_span(mention), (same.get(mention["speaker"], mention["speaker"]),))
        for mention in raw["mentions"]
        if mention["speaker"] and mention["speaker"] not in NOBODY
    )
    usage = names_in_use(mentions, raw["text"], least=USED_OFTEN)
    characters = tuple(
        GoldCharacter(id=character["id"], name=character["name"], aliases=_aliases_in_use(character, usage))
        for character in raw["characters"]
        if character["id"] not in same
    )
    lines = tuple(
        GoldLine(
            id=quote["id"],
            spans=_spans(quote),
            speaker=same.get(quote["speaker"], quote["speaker"]),
            addressees=tuple(same.get(name, name) for name in _stripped(quote["addressees"])),
            type=quote["type_derived"],
        )
        for quote in raw["quotes"]
        if quote["speaker"] not in NOBODY
    )
    return Document("quoteli3", raw["id"], raw["text"], characters, lines, mentions)


def _quoteli3_doubles(characters: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """Return the characters listed twice, by id: the one whose name is another's alias is that other."""
    return {
        double["id"]: character["id"]
        for double in characters
        for character in characters
        if double is not character and fold(double["name"]) in map(fold, character["aliases"])
    }


def _aliases_in_use(character: Mapping[str, Any], usage: Mapping[tuple[str, ...], str]) -> tuple[str, ...]:
    """Leave out the aliases under which the annotators mean another: "Mr." and a brother's surname."""
    return tuple(
        alias for alias in character["aliases"] if usage.get(fold(alias), character["id"]) == character["id"]
    )


def names_in_use(mentions: Iterable[GoldMention], text: str, least: int) -> dict[tuple[str, ...], str]:
    """Return whom the annotators mean by each capitalised name.

    One character has at least ``least`` mentions under that name, and three quarters of all annotated.
    """
    owners: dict[tuple[str, ...], Counter[str]] = {}
    for mention in mentions:
        surface = mention.span.of(text)
        if len(mention.owners) == 1 and surface.casefold() not in PERSONAL and core(surface) == surface:
            owners.setdefault(fold(surface), Counter()).update(mention.owners)
    return {
        name: top
        for name, counts in owners.items()
        for top, count in counts.most_common(1)
        if count >= least and 4 * count >= 3 * counts.total()
    }


def _litbank(raw: Mapping[str, Any]) -> Document:
    """LitBank: its people in chains, its entities of all kinds, its events.

    The attributes of copulas and appositions stand in no chain and are left out of ``mentions``. As entities
    they count, and so do pronouns for people: those are in the layer of mentions alone.
    """
    characters = tuple(
        GoldCharacter(character["id"], character["name"], tuple(character["aliases"]))
        for character in raw["characters"]
    )
    lines = tuple(GoldLine(quote["id"], _spans(quote), quote["speaker"]) for quote in raw["quotes"])
    mentions = tuple(
        GoldMention(_span(mention), (mention["chain"],), mention["cat"])
        for mention in raw["mentions"]
        if mention["type"] == "PER" and mention["chain"]
    )
    people = [mention for mention in raw["mentions"] if mention["type"] == "PER"]
    others = [entity for entity in raw["entities"] or () if entity["type"] != "PER"]
    entities = tuple(GoldEntity(_span(phrase), phrase["type"]) for phrase in (*people, *others))
    events = None if raw["events"] is None else tuple(map(_span, raw["events"]))
    return Document(
        "litbank", raw["id"], raw["text"], characters, lines, mentions, entities=entities, events=events
    )


def _gum(raw: Mapping[str, Any]) -> Document:
    """GUM fiction: its speakers are free labels ("ChubbyGuy"), tied here to the chains of its coreference."""
    text = raw["text"]
    mentions = tuple(
        GoldMention(_span(mention), (mention["chain"],), mention["cat"])
        for mention in raw["mentions"]
        if mention["type"] in {"person", "animal"}
    )
    narrator = _gum_narrator(raw, mentions) if raw["person"] == 1 else None
    chains = {
        label: _chain_of(label, narrator, mentions, text)
        for label in {quote["speaker"] for quote in raw["quotes"] if quote["speaker"]}
    }
    characters = tuple(
        GoldCharacter(character["id"], character["name"], narrator=character["id"] == narrator)
        for character in raw["characters"]
    )
    lines = tuple(
        GoldLine(quote["id"], _spans(quote), chains.get(quote["speaker"])) for quote in raw["quotes"]
    )
    return Document("gum_fiction", raw["id"], text, characters, lines, mentions)


def _gum_narrator(raw: Mapping[str, Any], mentions: Iterable[GoldMention]) -> str | None:
    text, spoken = raw["text"], [Span(*span) for quote in raw["quotes"] for span in quote["spans"]]
    owners = Counter(
        mention.owners[0]
        for mention in mentions
        if mention.span.of(text).lower() in FIRST and not any(span.holds(mention.span) for span in spoken)
    )
    return owners.most_common(1)[0][0] if owners else None


def _chain_of(label: str, narrator: str | None, mentions: Iterable[GoldMention], text: str) -> str | None:
    """Return the chain most of whose mentions hold the label's words; "Protagonist" is the narrator."""
    if label == "Protagonist":
        return narrator
    wanted = parts(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", label))
    owners = Counter(mention.owners[0] for mention in mentions if wanted <= parts(mention.span.of(text)))
    return owners.most_common(1)[0][0] if owners else None


def _clic(raw: Mapping[str, Any]) -> Document:
    lines = tuple(GoldLine(quote["id"], _spans(quote), None) for quote in raw["quotes"])
    asides = tuple(_span(aside) for aside in raw["nested"])
    return Document("clic", raw["id"], raw["text"], lines=lines, asides=asides)


LOADERS = {"pdnc": _pdnc, "quoteli3": _quoteli3, "litbank": _litbank, "gum_fiction": _gum, "clic": _clic}
