"""Header: the cast, their relations, the places and the scenes, which stand before the text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from lxml import etree

from fabula.manuscript import Source
from fabula.story import Character, Place, Relation, Scene, Story
from fabula.version import __version__
from fabula.views.scenes import scene_number
from fabula.views.showing import fraction, showable
from fabula.views.tei.elements import ID, add, people

_QUOTATION = (
    "Quotation marks are kept in the text. The marks by which a plain file shows emphasis and headings are "
    "kept in seg elements of type mark."
)
_INTERPRETATION = (
    "Who speaks, who is meant, what people are to each other and where scenes begin was read by a program; "
    "cert tells, from 0 to 1, how sure it is."
)


def header(story: Story, members: Sequence[Character]) -> etree._Element:
    """Return the ``teiHeader``, the cast its ``members``."""
    element = etree.Element("teiHeader")
    _describe_file(element, story.manuscript.source)
    _describe_encoding(element)
    profile = add(element, "profileDesc")
    if members:
        listed = add(add(profile, "particDesc"), "listPerson")
        listed.extend(map(_person, members))
        if story.relations:
            names = {one.id: showable(one.name) for one in members}
            add(listed, "listRelation").extend(_relation(one, names) for one in story.relations)
    if story.places:
        add(add(profile, "settingDesc"), "listPlace").extend(_places(story.places))
    add(add(profile, "langUsage"), "language", "English", ident="en")
    return element


def scenes(story: Story, members: Sequence[Character]) -> etree._Element:
    """Return a ``standOff`` with an event for each scene: where, when, who is there, who is spoken of."""
    names = {one.id: showable(one.name) for one in members}
    element = etree.Element("standOff")
    add(element, "listEvent").extend(_event(scene, names) for scene in story.scenes)
    return element


def _describe_file(element: etree._Element, source: Source) -> None:
    file = add(element, "fileDesc")
    titles = add(file, "titleStmt")
    add(titles, "title", showable(source.name) or "Untitled")
    if source.author:
        add(titles, "author", showable(source.author))
    add(add(file, "publicationStmt"), "p", "Not published.")
    add(add(file, "sourceDesc"), "p", f"A file in the format {source.format}.")


def _describe_encoding(element: etree._Element) -> None:
    encoding = add(element, "encodingDesc")
    program = add(add(encoding, "appInfo"), "application", ident="fabula", version=__version__)
    add(program, "label", "Fabula")
    editorial = add(encoding, "editorialDecl")
    add(add(editorial, "quotation", marks="all"), "p", _QUOTATION)
    add(add(editorial, "interpretation"), "p", _INTERPRETATION)


def _person(one: Character) -> etree._Element:
    element = etree.Element("personGrp" if one.kind == "group" else "person", {ID: f"person-{one.id}"})
    if one.narrator:
        element.set("role", "narrator")
    add(element, "persName", showable(one.name), type="name" if one.named else "description")
    for alias in one.aliases:
        if alias != one.name:
            add(element, "persName", showable(alias), type="alias")
    if one.pronouns:
        add(element, "note", one.pronouns, type="pronouns")
    return element


def _relation(relation: Relation, names: Mapping[str, str]) -> etree._Element:
    both, sure = people((relation.a, relation.b)), fraction(relation.confidence)
    element = etree.Element("relation", name=relation.kind, mutual=both, cert=sure)
    roles = [f"{names[role.character]}: {showable(role.word)}" for role in relation.roles]
    if roles:
        add(element, "desc", "; ".join(roles))
    return element


def _places(places: Sequence[Place]) -> Iterator[etree._Element]:
    """Yield the places that are in no other, those in each of these inside it."""
    elements = {place.id: etree.Element("place", {ID: place.id}) for place in places}
    for place in places:
        elements[place.id].insert(0, etree.Element("placeName"))
        elements[place.id][0].text = showable(place.name)
        if place.within in elements:
            elements[place.within].append(elements[place.id])
        else:
            yield elements[place.id]


def _event(scene: Scene, names: Mapping[str, str]) -> etree._Element:
    element = etree.Element("event", type="scene", corresp=f"#scene-{scene.id}")
    if scene.place:
        element.set("where", f"#{scene.place}")
    add(element, "label", f"Scene {scene_number(scene)}")
    if scene.time and scene.time.label:
        add(element, "desc", showable(scene.time.label), type="time")
    for kind, ids in (("present", scene.present), ("mentioned", scene.mentioned)):
        known = [id for id in ids if id in names]
        if known:
            company = add(element, "desc", type=kind)
            for id in known:
                add(company, "persName", names[id], ref=people([id]))
    return element
