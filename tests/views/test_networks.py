"""Networks: what counts as a tie, in which scene, and who is in them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fabula import Mention, Quote, Span
from fabula.views.networks import network_of


@pytest.fixture
def supper(tell, person):
    """Three at table in two scenes, who talk of a fourth; a waiter whom nobody names."""
    waiter = replace(person("waiter", "the waiter"), named=False)
    story = tell(
        parts=[
            (
                "prose",
                1,
                "“Has Orla written?” Petra asked Jun. “Orla never writes,” said Jun.\n\n"
                "Jun thought of Orla.\n\n“Petra means well,” said the aunt to Jun.\n\n"
                "“Jun, eat,” said Petra. “Soup!”",
            )
        ],
        cast=[
            person("petra", "Petra"),
            person("jun", "Jun"),
            person("aunt", "the aunt"),
            person("orla", "Orla"),
            waiter,
        ],
        lines=[
            ("“Has Orla written?”", "petra", ("jun",), 0.9),
            ("“Orla never writes,”", "jun", ("petra",), 0.9),
            ("“Petra means well,”", "aunt", ("jun",), 0.9),
            ("“Jun, eat,”", "petra", ("jun",), 0.9),
            ("“Soup!”", None, ("jun", "petra"), 0.0),
        ],
        scenes=2,
    )
    first, second = story.scenes
    both = ("petra", "jun", "waiter")
    return replace(story, scenes=(replace(first, present=both), replace(second, present=("aunt", *both))))


def ties(network):
    return {(tie.a, tie.b): dict(tie.by_scene) for tie in network.ties}


def test_presence_counts_the_scenes_in_which_two_are_there(supper):
    network = network_of(supper, "presence")
    assert not network.directed
    assert ties(network) == {
        ("petra", "jun"): {"s0": 1, "s1": 1},
        ("petra", "aunt"): {"s1": 1},
        ("jun", "aunt"): {"s1": 1},
    }
    assert [one.id for one in network.characters] == ["petra", "jun", "aunt"]  # the cast's order, no waiter


def test_conversation_counts_the_lines_one_says_to_another(supper):
    network = network_of(supper, "conversation")
    assert network.directed
    assert ties(network) == {
        ("petra", "jun"): {"s0": 1, "s1": 1},
        ("jun", "petra"): {"s0": 1},
        ("aunt", "jun"): {"s1": 1},
    }
    petra_to_jun = network.ties[0]
    assert petra_to_jun.weight == 2
    assert [span.of(supper.text) for span in petra_to_jun.evidence] == ["“Has Orla written?”", "“Jun, eat,”"]


def test_mention_counts_the_lines_that_speak_of_somebody_they_are_not_said_to(supper):
    assert ties(network_of(supper, "mention")) == {
        ("petra", "orla"): {"s0": 1},
        ("jun", "orla"): {"s0": 1},
        ("aunt", "petra"): {"s1": 1},
    }


def test_a_line_that_names_somebody_twice_counts_once_and_a_thought_counts(supper):
    first, *others = supper.quotes
    orla = supper.character("orla")
    twice = replace(
        orla, mentions=(*orla.mentions, Mention(Span(first.span.start + 1, first.span.start + 4), "name"))
    )
    cast = tuple(twice if one.id == "orla" else one for one in supper.characters)
    story = replace(supper, characters=cast, quotes=(replace(first, kind="thought"), *others))
    assert ties(network_of(story, "mention"))["petra", "orla"] == {"s0": 1}
    assert ("petra", "orla") not in ties(network_of(replace(story, quotes=tuple(others)), "mention"))


def test_words_in_a_quote_within_a_quote_are_of_who_says_those(supper):
    outer = supper.quotes[1]
    start = outer.span.start + 1
    inner = Quote("q9", Span(start, start + 4), "speech", "aunt", ("jun",), 0.9, "tag", ())
    story = replace(supper, quotes=(*supper.quotes[:2], inner, *supper.quotes[2:]))
    found = ties(network_of(story, "mention"))
    assert found["aunt", "orla"] == {"s0": 1}
    assert ("jun", "orla") not in found


def test_a_story_without_people_has_empty_networks(tell):
    story = tell(parts=[("prose", 1, "Rain.")])
    for kind in ("presence", "conversation", "mention"):
        network = network_of(story, kind)
        assert (network.characters, network.ties) == ((), ())
