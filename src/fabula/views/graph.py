"""Graph: a network as GraphML or GEXF, for Gephi, Cytoscape, igraph and their like.

networkx writes both; it is loaded when asked for.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

from fabula.story import Character, Story
from fabula.version import __version__
from fabula.views.networks import Network, Tie
from fabula.views.overview import Overview
from fabula.views.scenes import Order, scene_number, scenes_in
from fabula.views.showing import showable

if TYPE_CHECKING:
    from networkx import Graph

DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'


def to_networkx(story: Story, network: Network) -> Graph:
    """Return the network as networkx has it: a Graph of ids, or a DiGraph where ties have a direction.

    Nodes carry ``label``, ``kind``, ``named``, ``narrator``, ``second_person``, ``pronouns`` where they are
    known, and how many ``lines``, ``mentions`` and ``scenes`` there are of each in the story; edges carry
    ``weight``.
    """
    import networkx

    graph = networkx.DiGraph() if network.directed else networkx.Graph()
    graph.graph["name"] = network.kind
    lines = {row.character.id: row.lines for row in Overview(story).cast}
    for one in network.characters:
        graph.add_node(one.id, **_told(one), lines=lines[one.id], scenes=len(_presence(story, one)))
    for tie in network.ties:
        graph.add_edge(tie.a, tie.b, weight=tie.weight)
    return graph


def graphml(story: Story, network: Network) -> str:
    """Return the network as GraphML, its edges with ``scene_4`` and so on for their weight in that scene."""
    from networkx.readwrite.graphml import GraphMLWriter

    graph = to_networkx(story, network)
    numbers = {scene.id: scene_number(scene) for scene in story.scenes}
    for tie in network.ties:
        by_scene = {f"scene_{numbers[id]}": weight for id, weight in tie.by_scene.items()}
        graph.edges[tie.a, tie.b].update(by_scene)
    return _written(GraphMLWriter(graph).xml)


def gexf(story: Story, network: Network, order: Order = "narrative") -> str:
    """Return the network as dynamic GEXF, in which a scene is a moment: 1 for the first in the order.

    A node is there in the scenes in which its character is present or tied, an edge in those in which it
    ties; ``weight`` is that of the whole story, the attribute ``weight in scene`` that of each moment.
    """
    from networkx.readwrite.gexf import GEXFWriter

    graph = to_networkx(story, network)
    graph.graph["mode"] = "dynamic"
    moments = {scene.id: float(place) for place, scene in enumerate(scenes_in(story, order), start=1)}
    for one in network.characters:
        there = {*_presence(story, one), *(id for tie in _ties(network, one) for id in tie.by_scene)}
        graph.nodes[one.id]["spells"] = _spells(moments[id] for id in there)
    for tie in network.ties:
        edge = graph.edges[tie.a, tie.b]
        edge["spells"] = _spells(moments[id] for id in tie.by_scene)
        weights = sorted((moments[id], weight) for id, weight in tie.by_scene.items())
        edge["weight in scene"] = [(weight, moment, moment) for moment, weight in weights]
    xml = GEXFWriter(graph).xml
    xml.remove(xml.find("meta"))  # a date would make other bytes of the same story tomorrow
    meta = ElementTree.Element("meta")
    ElementTree.SubElement(meta, "creator").text = f"Fabula {__version__}"
    xml.insert(0, meta)
    return _written(xml)


def _told(one: Character) -> dict[str, Any]:
    told = {
        "label": showable(one.name),
        "kind": one.kind,
        "named": one.named,
        "narrator": one.narrator,
        "second_person": one.second_person,
        "mentions": len(one.mentions),
    }
    return told | ({"pronouns": showable(one.pronouns)} if one.pronouns else {})


def _presence(story: Story, one: Character) -> list[str]:
    return [scene.id for scene in story.scenes if one.id in scene.present]


def _ties(network: Network, one: Character) -> list[Tie]:
    return [tie for tie in network.ties if one.id in (tie.a, tie.b)]


def _spells(moments: Iterable[float]) -> list[tuple[float, float]]:
    """Return the stretches without a gap: 1, 2, 3, 7 are from 1 to 3 and from 7 to 7."""
    spells: list[tuple[float, float]] = []
    for moment in sorted(moments):
        if spells and moment == spells[-1][1] + 1:
            spells[-1] = (spells[-1][0], moment)
        else:
            spells.append((moment, moment))
    return spells


def _written(xml: ElementTree.Element) -> str:
    ElementTree.indent(xml)
    return DECLARATION + ElementTree.tostring(xml, encoding="unicode") + "\n"
