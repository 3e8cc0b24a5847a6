"""GraphML and GEXF: what networkx reads back is what was in the network, scene by scene."""

from __future__ import annotations

import time
from dataclasses import replace
from io import BytesIO

import networkx
import pytest

from fabula import SceneTime
from fabula.views.graph import gexf, graphml, to_networkx
from fabula.views.networks import network_of


def read_graphml(text):
    return networkx.read_graphml(BytesIO(text.encode()))


def read_gexf(text):
    return networkx.read_gexf(BytesIO(text.encode()))


@pytest.fixture
def talk(allotment):
    """The story whose Ada and Milo talk in the first scene, and again in the second."""
    first, second = allotment.scenes
    there = ("ada", "milo")
    return replace(allotment, scenes=(replace(first, present=there), replace(second, present=there)))


def test_graphml_gives_people_and_weights_by_scene(talk):
    graph = read_graphml(graphml(talk, network_of(talk, "conversation")))
    assert graph.is_directed()
    assert graph.nodes["ada"] == {
        "label": "Ada Brook", "kind": "person", "named": True, "narrator": False,
        "second_person": False, "pronouns": "she/her",
        "mentions": 4, "lines": 2, "scenes": 2,
    }  # fmt: skip
    assert graph.edges["ada", "milo"] == {"weight": 2, "scene_0": 2}
    assert graph.edges["milo", "ada"] == {"weight": 2, "scene_0": 1, "scene_1": 1}


def test_presence_has_no_direction(talk):
    network = network_of(talk, "presence")
    for graph in (read_graphml(graphml(talk, network)), to_networkx(talk, network)):
        assert not graph.is_directed()
        assert list(graph.edges(data="weight")) == [("ada", "milo", 2)]


def test_gexf_moves_from_scene_to_scene(talk):
    graph = read_gexf(gexf(talk, network_of(talk, "conversation")))
    assert graph.graph["mode"] == "dynamic"
    edge = graph.edges["milo", "ada"]
    assert edge["weight"] == 2
    assert edge["weight in scene"] == [(1, 1.0, 1.0), (1, 2.0, 2.0)]
    assert edge["spells"] == [(1.0, 2.0)]
    assert graph.edges["ada", "milo"]["spells"] == [(1.0, 1.0)]
    assert graph.nodes["ada"]["spells"] == [(1.0, 2.0)]


def test_gexf_in_story_order_has_the_moments_of_what_happened(talk):
    scenes = tuple(
        replace(scene, time=SceneTime("", None, None, "", order, "told", ()))
        for scene, order in zip(talk.scenes, (2, 1), strict=True)
    )
    story = replace(talk, scenes=scenes)
    graph = read_gexf(gexf(story, network_of(story, "conversation"), "story"))
    assert graph.edges["ada", "milo"]["spells"] == [(2.0, 2.0)]


def test_whoever_is_only_spoken_to_is_there_when_they_are(talk):
    """Gephi hides a tie whose ends are not there."""
    story = replace(talk, scenes=tuple(replace(scene, present=()) for scene in talk.scenes))
    graph = read_gexf(gexf(story, network_of(story, "conversation")))
    assert graph.nodes["milo"]["spells"] == [(1.0, 2.0)]


@pytest.mark.parametrize("write", [graphml, gexf])
def test_the_same_network_gives_the_same_bytes_on_another_day(write, talk, monkeypatch):
    network = network_of(talk, "conversation")
    today = write(talk, network)
    monkeypatch.setattr(time, "strftime", lambda form: "2001-02-03")
    assert write(talk, network) == today


@pytest.mark.parametrize("write", [graphml, gexf])
def test_any_name_can_be_written(write, talk):
    cast = tuple(replace(one, name="“Zoë” & <\x00\uffff\ud800>") for one in talk.characters)
    story = replace(talk, characters=cast)
    text = write(story, network_of(story, "conversation"))
    read = read_graphml if write is graphml else read_gexf
    assert read(text).nodes["ada"]["label"] == "“Zoë” & < >"
