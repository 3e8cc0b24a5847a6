"""The story so far: nothing in it that only comes later."""

from dataclasses import replace

import pytest

from fabula.span import Span
from fabula.story import Relation, RelationPhase, RelationRole
from fabula.views.networks import network_of
from fabula.views.page import chart
from fabula.views.so_far import story_so_far

PROSE = (
    "The stranger sat down by Ada Brook. “Is it far?” asked the stranger. “Not far,” said Ada Brook.\n\n"
    "Morning came. “I am Corin Vale,” said the stranger. “My brother,” said Ada Brook. "
    "“Yes,” said Corin Vale.\n\n"
)


@pytest.fixture
def inn(tell, person):
    story = tell(
        parts=[("prose", 1, PROSE)],
        cast=[
            person("ada", "Ada Brook", "she/her"),
            person("corin", "Corin Vale", "he/him", ("the stranger",)),
        ],
        lines=[
            ("“Is it far?”", "corin", ("ada",), 0.9), ("“Not far,”", "ada", ("corin",), 0.9),
            ("“I am Corin Vale,”", "corin", ("ada",), 0.9), ("“My brother,”", "ada", ("corin",), 0.9),
            ("“Yes,”", "corin", ("ada",), 0.9),
        ],
        scenes=2,
    )  # fmt: skip
    sat, brother = PROSE.index("sat down"), PROSE.index("My brother")
    kin = Relation(
        "ada", "corin", "family", 0.9,
        (RelationRole("corin", "brother", (Span(brother, brother + 10),)),),
        (RelationPhase("steady", Span(sat, brother), "s0", "s0", ()),
         RelationPhase("close", Span(brother, len(PROSE)), "s1", "s1", ())),
        (Span(brother, brother + 10),),
    )  # fmt: skip
    return replace(story, relations=(kin,))


def until_morning(story):
    return story_so_far(story, PROSE.index("Morning"))


def test_people_are_called_what_they_have_been_called(inn):
    names = [one.name for one in until_morning(inn).characters]
    assert names == ["Ada Brook", "the stranger"]
    assert [one.name for one in story_so_far(inn, len(PROSE)).characters] == ["Ada Brook", "Corin Vale"]


def test_what_people_have_been_called_is_told_without_the_marks_of_its_type(tell, person):
    story = tell(
        parts=[
            (
                "prose",
                1,
                "The *old Heron* sat there. Its keeper, Mr. Heron_8, waited. Later it was the Heron.\n\n",
            )
        ],
        cast=[person("heron", "the Grey", "he/him"), person("keeper", "Mr. Heron_8", "he/him")],
    )
    heron, keeper = story.characters
    (named,) = keeper.mentions
    heron = replace(heron, mentions=(replace(named, span=Span(0, 15)),))
    now = story_so_far(replace(story, characters=(heron, keeper)), len(story.text))
    assert [one.name for one in now.characters] == ["The old Heron", "Mr. Heron_8"]


def test_nobody_is_there_before_they_come(inn):
    assert [one.id for one in story_so_far(inn, 40).characters] == ["ada"]
    assert story_so_far(inn, 0).characters == ()


def test_a_tie_is_as_wide_as_it_has_become(inn):
    (there, back) = network_of(until_morning(inn), "conversation").ties
    assert (there.weight, back.weight) == (1, 1)
    assert network_of(inn, "conversation").ties[0].weight == 3


def test_a_relation_comes_with_what_shows_it(inn):
    assert until_morning(inn).relations == ()
    (kin,) = story_so_far(inn, PROSE.index("My brother") + 5).relations
    assert [phase.kind for phase in kin.phases] == ["steady", "close"]
    assert [role.word for role in kin.roles] == ["brother"]


@pytest.mark.parametrize("name", ["storyline", "matrix", "network", "arcs", "timeline"])
def test_no_chart_names_what_is_to_come(inn, name):
    assert "Corin" not in chart(until_morning(inn), name)
    assert "Corin" not in chart(story_so_far(inn, 0), name)
