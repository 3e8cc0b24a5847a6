"""Every answer shows the words it rests on, and words that say more make it surer."""

from __future__ import annotations

from copy import copy
from importlib import resources
from pathlib import Path

import pytest
from telling import read_text

from evaluation.gold import load_gold
from fabula.pipeline import layers
from fabula.reading.coreference.resolution import Resolution
from fabula.reading.noted import Notes
from fabula.reading.told import Given

GOLD = load_gold(Path(__file__).parents[2] / "evaluation" / "stories")
OPENING = "Amara cut the bread. Edmund stirred the soup. Edmund was humming, and Amara hummed too.\n\n"
MORE_AND_MORE = ["“It's burning.”", "Amara looked up. “It's burning.”", "“It's burning,” said Amara."]


def test_a_tag_is_surer_than_an_act_and_an_act_than_nothing(english):
    asked = [read_text(english, OPENING + line + "\n").quotes[0] for line in MORE_AND_MORE]
    assert asked[1].speaker == asked[2].speaker == "amara"
    assert asked[0].confidence < asked[1].confidence <= asked[2].confidence


def test_whoever_comes_in_with_a_line_beside_them_says_it(english):
    act = "nurse put her head round the door. “There is blood on the floor.”"
    text = OPENING + "“Is it bad?” said Amara.\n\n“It isn't good,” said Edmund.\n\n"
    (new,) = read_text(english, f"{text}A {act}\n\nEdmund got up. “Coming.”\n").quotes[2:3]
    assert (new.speaker, new.by) == ("the-nurse", "beat_before_name")


def test_a_description_of_one_who_is_named_tells_as_much_as_the_name(english):
    act = "The captain shut the hatch. “We sail.”"
    named = read_text(english, f"{OPENING}Captain Wren came up. Amara looked at him.\n\n{act}\n").quotes[0]
    assert (named.speaker, named.by) == ("captain-wren", "beat_before_name")


@pytest.fixture
def asked(monkeypatch):
    """What is decided of the speakers of each text that is read, every time it is."""
    found = []
    decide = layers.assign_speakers
    monkeypatch.setattr(layers, "assign_speakers", lambda *told: found.append(decide(*told)) or found[-1])
    return found


def test_the_author_says_who_has_a_line_and_not_who_speaks_often(english, asked):
    read_text(english, f"{OPENING}“It's burning.”\n\n“Stir it, then,” said Amara.\n")
    reader = asked[-1].reader
    (edmund,) = (n for n, one in enumerate(reader.people.persons) if one.name == "Edmund")
    told = reader.with_given(Given(speakers={0: edmund}))
    assert told.surely(0) == edmund != reader.surely(0)
    assert told.often(edmund) == reader.often(edmund)


def test_who_of_two_as_likely_is_told_first_is_noted(english, asked):
    read_text(english, f"{OPENING}“Is it done?” she asked.\n\n“Nearly.”\n")
    reader, notes, told = asked[-1].reader, Notes(), []
    for shares in (((0, 0.5), (1, 0.5)), ((1, 0.5), (0, 0.5))):
        other = copy(reader)
        other.resolution = Resolution(reader.resolution.owner, {0: shares})
        noted = other.noting(notes)
        notes.each("who comes first", [0], lambda mention, of=noted: told.append(of.shares(mention)))
        notes.turn()
    assert [next(iter(shares)) for shares in told] == [(0, 0.5), (1, 0.5)]


@pytest.fixture
def evidence(english, asked):
    """What speaks for and against people in a turn of a text, else its last: name -> rule -> number."""

    def of(text, turn=None):
        read_text(english, text)
        reader = asked[-1].reader
        found = reader.candidates(len(reader.turns) - 1 if turn is None else turn)
        names = [reader.people.persons[person].name for person in found.people]
        return dict(zip(names, found.features, strict=True))

    return of


def test_a_boy_who_acts_is_no_woman(evidence):
    found = evidence(f"{OPENING}The boy put down his spoon. “It's cold.”\n")
    assert found["Amara"]["beat_clash"] == 1.0
    assert "beat_clash" not in found["Edmund"]
    assert "beat_clash" not in evidence(f"{OPENING}Edmund put down his spoon. “It's cold.”\n")["Amara"]


def test_several_who_act_are_not_one(evidence):
    assert evidence(f"{OPENING}The boys put down their spoons. “It's cold.”\n")["Edmund"]["beat_clash"] == 1.0


def test_who_has_spoken_in_a_conversation_is_one_of_its_voices(evidence):
    talk = "“It's thin,” said Edmund.\n\n“It's soup.”\n\n“It's water.”\n\n“It's hot.”\n"
    found = evidence(OPENING + talk)
    assert (found["Edmund"]["voice_before"], found["Amara"]["voice_before"]) == (1.0, 0.0)
    assert evidence(f"{OPENING}{talk}\n* * *\n\nEdmund yawned. “Bed.”\n")["Edmund"]["voice_before"] == 0.0


def test_who_spoke_before_the_break_may_go_on_in_a_scene_that_names_nobody(evidence):
    before = "“It's thin,” said Edmund. Nobody asked Berengar, and Amara ate.\n\n"
    rain = "It rained on the roof. " * 200
    found = evidence(f"{before}* * *\n\n{rain}\n\n“Are you awake?”\n\n“I am now.”\n")
    assert "Edmund" in found
    assert not {"Berengar", "Amara"} & set(found)


def test_who_speaks_after_the_break_is_not_there_yet(evidence):
    rain = "It rained on the roof. " * 200
    after = f"* * *\n\n{rain}\n\n“It's thin,” said Edmund.\n"
    found = evidence(f"“I'm hungry,” said Amara.\n\n“So am I.”\n\n{after}", turn=1)
    assert set(found) == {"Amara"}


@pytest.mark.parametrize("gold", GOLD, ids=lambda gold: gold.name)
def test_a_tag_stands_beside_its_line(english, gold):
    story = read_text(english, gold.text)
    tagged = [quote for quote in story.quotes if quote.by == "tag" and quote.kind == "speech"]
    paragraphs = story.manuscript.paragraphs
    assert tagged
    for quote in tagged:
        own = next(index for index, paragraph in enumerate(paragraphs) if paragraph.holds(quote.span))
        assert quote.evidence
        for span in quote.evidence:
            assert span.of(story.text).strip()
            assert not span.overlaps(quote.span)
            assert any(paragraph.holds(span) for paragraph in paragraphs[max(0, own - 4) : own + 4])


@pytest.mark.parametrize("gold", GOLD, ids=lambda gold: gold.name)
def test_every_answer_has_a_reason_in_words(english, gold):
    story = read_text(english, gold.text)
    lines = resources.files("fabula").joinpath("data", "reasons.txt").read_text("utf-8").splitlines()
    known = {line.partition(":")[0] for line in lines}
    assert {quote.by for quote in story.quotes if quote.speaker is not None} <= known


def test_nobody_to_say_it_is_an_answer(english):
    (quote,) = read_text(english, "It rained all day on the empty road.\n\n“Is anybody there?”\n").quotes
    assert quote.speaker is None
    assert quote.confidence == 0
    assert quote.addressees == ()
