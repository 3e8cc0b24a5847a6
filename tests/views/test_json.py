"""The JSON holds every field of its form, always encodes, and is the same every time."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fabula import Manuscript, Place, Segment, Source, Span, Story
from fabula.story import (
    Age,
    Claim,
    Crossing,
    Deception,
    Entity,
    Event,
    Feeling,
    Interlude,
    Learning,
    Placement,
    Relation,
    RelationPhase,
    RelationRole,
    SceneTime,
    Trait,
    Whereabouts,
)
from fabula.views.json import as_dict, dumps

FIELDS = {
    "source": {"path", "title", "author", "format", "meta"},
    "segments": {"start", "end", "kind", "chapter"},
    "characters": {
        "id",
        "name",
        "aliases",
        "kind",
        "pronouns",
        "narrator",
        "second_person",
        "named",
        "passing",
        "members",
        "mentions",
    },
    "quotes": {"id", "start", "end", "kind", "speaker", "addressees", "confidence", "by", "evidence"},
    "places": {"id", "name", "mentions", "within"},
    "entities": {"start", "end", "kind"},
    "events": {"start", "end"},
    "scenes": {
        *("id", "start", "end", "place", "place_confidence", "place_evidence", "present", "mentioned"),
        *("viewpoint", "time", "crossings", "evidence"),
    },
    "interludes": {"kind", "start", "end", "holder", "time", "scene", "order", "supposed", "evidence"},
    "whereabouts": {"character", "place", "start", "end", "by", "speaker"},
    "placements": {"thing", "place", "start", "end", "by", "known_to", "scene"},
    "relations": {"a", "b", "kind", "confidence", "roles", "phases", "evidence"},
    "claims": {
        *("id", "start", "end", "by", "holder", "stance", "status", "heard_by", "scene", "evidence"),
        "presumed",
    },
    "deceptions": {"holder", "claim", "by", "until"},
    "learnings": {"character", "claim", "source", "channel", "scene", "start", "end"},
    "feelings": {
        *("holder", "start", "end", "feeling", "valence", "toward", "status", "said", "scene", "confidence"),
        "evidence",
    },
    "ages": {"character", "years", "start", "end", "by", "speaker", "now"},
    "traits": {
        "character",
        "kind",
        "value",
        "part",
        "other",
        "start",
        "end",
        "by",
        "speaker",
        "confidence",
    },
}
HEAD = ("schema", "source", "text")
CLAIM = Claim("k1", Span(148, 152), "ada", "ada", "asserted", "open", ("milo",), "s1", ())
RELATION = Relation(
    "ada",
    "milo",
    "family",
    0.876543,
    (RelationRole("milo", "brother", (Span(148, 152),)),),
    (RelationPhase("quarrel", Span(148, 160), "s1", "s2", (Span(150, 152),)),),
    (Span(148, 152),),
)


def test_every_field_of_the_form_is_there(allotment):
    allotment = replace(
        allotment,
        places=(Place("p0", "the gate", (Span(214, 222),)),),
        entities=(Entity(Span(214, 222), "FAC"),),
        events=(Event(Span(148, 152)),),
        whereabouts=(Whereabouts("ada", "p0", Span(148, 152), "told", None),),
        placements=(Placement("key", "tin", Span(148, 152), None, ("ada",), "s1"),),
        relations=(RELATION,),
        claims=(CLAIM,),
        deceptions=(Deception("milo", "k1", "ada", None),),
        learnings=(Learning("milo", "k1", "ada", "told", "s1", CLAIM.span),),
        feelings=(Feeling("ada", Span(148, 152), "joy", 2.0, None, "felt", False, "s1"),),
        interludes=(Interlude("memory", CLAIM.span, "ada", "last week", "s1", 0, False, (Span(148, 152),)),),
        ages=(Age("ada", 43, Span(148, 152), "said", "milo", True),),
        traits=(Trait("ada", "kin", "sister", "", "milo", Span(148, 152), "said", "milo", 0.95),),
    )
    found = json.loads(dumps(allotment))
    assert list(found) == [*HEAD, *list(FIELDS)[1:]]
    assert found["schema"] == "fabula/1"
    assert set(found["source"]) == FIELDS["source"]
    for name in list(FIELDS)[1:]:
        assert found[name]
        assert all(set(record) == FIELDS[name] for record in found[name])


def test_spans_are_pairs_and_mentions_carry_their_kind(allotment):
    first = as_dict(allotment)["characters"][1]["mentions"][0]
    assert first == [153, 157, "name"]
    assert allotment.text[153:157] == "Milo"


def test_entities_and_events_are_spans(allotment):
    story = replace(allotment, entities=(Entity(Span(3, 9), "VEH"),), events=(Event(Span(1, 2)),))
    assert as_dict(story)["entities"] == [{"start": 3, "end": 9, "kind": "VEH"}]
    assert as_dict(story)["events"] == [{"start": 1, "end": 2}]


def test_when_a_scene_is_and_who_comes_in(allotment):
    time = SceneTime("Tuesday night", 1, None, "night", 2, "flashback", (Span(3, 9),))
    scene = replace(allotment.scenes[0], time=time, crossings=(Crossing("ada", "enters", Span(1, 4)),))
    told = as_dict(replace(allotment, scenes=(scene,)))["scenes"][0]
    assert told["time"] == {
        "label": "Tuesday night", "weekday": 1, "hour": None, "part": "night", "order": 2,
        "mode": "flashback", "evidence": [[3, 9]],
    }  # fmt: skip
    assert told["crossings"] == [{"character": "ada", "kind": "enters", "span": [1, 4]}]


def test_who_has_no_name_is_told_from_who_has(allotment):
    ada, milo, *others = allotment.characters
    story = replace(allotment, characters=(ada, replace(milo, named=False), *others))
    assert [one["named"] for one in as_dict(story)["characters"]] == [True, False, True, True]


def test_who_is_only_mentioned_in_passing_is_said(allotment):
    ada, milo, *others = allotment.characters
    story = replace(allotment, characters=(ada, replace(milo, named=False, passing=True), *others))
    assert [one["passing"] for one in as_dict(story)["characters"]] == [False, True, False, False]


def test_an_unknown_speaker_is_null(allotment):
    assert json.loads(dumps(allotment))["quotes"][3]["speaker"] is None


def test_a_point_of_view_stands_on_its_heading_alone(tell):
    story = tell([("heading", 1, "Juno's POV\n"), ("prose", 1, "Rain.\n")])
    heading, prose = story.manuscript.segments
    manuscript = replace(story.manuscript, segments=(replace(heading, pov="Juno"), prose))
    segments = as_dict(replace(story, manuscript=manuscript))["segments"]
    assert segments[0]["pov"] == "Juno"
    assert "pov" not in segments[1]


def test_letters_are_written_as_themselves(tell):
    assert "“Ça va, 美雪?”" in dumps(tell([("prose", 1, "“Ça va, 美雪?”\n")]))


def test_confidences_are_short(allotment):
    quote = replace(allotment.quotes[0], confidence=1 / 3)
    assert as_dict(replace(allotment, quotes=(quote,)))["quotes"][0]["confidence"] == 0.3333


def test_what_is_no_number_is_refused(allotment):
    quote = replace(allotment.quotes[0], confidence=float("nan"))
    with pytest.raises(ValueError, match="JSON"):
        dumps(replace(allotment, quotes=(quote,)))


@given(st.text(st.characters(exclude_categories=()), max_size=40))
def test_any_text_comes_back_as_it_was(text):
    # Two lone surrogates side by side would be read as one character, so the pairs are left out.
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") + "\udc80"
    segment = Segment(Span(0, len(text)), "prose", 1)
    story = Story(Manuscript(text, Source(f"{text}.txt"), (segment,), ()), (), (), (), ())
    written = dumps(story).encode("utf-8")
    assert json.loads(written)["text"] == text
    assert dumps(story).encode("utf-8") == written


def test_a_relation_has_its_roles_its_phases_and_their_passages(allotment):
    (found,) = as_dict(replace(allotment, relations=(RELATION,)))["relations"]
    assert (found["a"], found["b"], found["kind"], found["confidence"]) == ("ada", "milo", "family", 0.8765)
    assert found["roles"] == [{"character": "milo", "word": "brother", "evidence": [[148, 152]]}]
    phase = {"from_scene": "s1", "to_scene": "s2", "start": 148, "end": 160, "kind": "quarrel"}
    assert found["phases"] == [{**phase, "evidence": [[150, 152]]}]
    assert found["evidence"] == [[148, 152]]
