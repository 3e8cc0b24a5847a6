"""The whole reading with the trained reader: everyone described is someone, the same each time."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import fabula
from fabula.formats import from_text
from fabula.models import Models, english
from fabula.models.english import English
from fabula.models.workers import may_fork
from fabula.pipeline import read
from fabula.story import CastMember
from fabula.views.json import dumps

MARKET = """\
Marit counted the eggs again. Three were gone, and the policeman had seen nothing.

“I had two dozen,” said Marit. “My sister packed them.”

The policeman sighed. He wrote the number down in his book. “Did you see who it was?” asked the policeman.

“I saw his feet,” said Marit.

If the bells had rung, they might have caught him. The bells had not rung. Marit walked to the river and
threw the rest of the eggs into the water, one after another, until her sister Dagny came and took her home.
"""

HARBOUR = """\
The rain had stopped before Odile came down to the quay. She had waited since noon with an
old woman and two soldiers at the Harbour Inn, and she wanted to be gone to Lorient. The old
woman snored. A soldier gave the old woman his coat.

“He has a kind heart,” Odile said to her brother.

“He has my coat,” said her brother. He was cold, and he told her so in four languages, until
the boat sailed and the island of Groix was only a line behind it.
"""

LIGHTHOUSE = """\
I kept the light at Farrow for nine years, and I saw my wife on Sundays. The doctor said
that I would forget how to talk. I told the doctor that my wife would not mind.

“You see?” said the doctor. “You have forgotten already.”

My wife laughed when I told her. She rowed home in the dark, and I lit the lamp for her.
"""
STORIES = {"market": MARKET, "harbour": HARBOUR, "lighthouse": LIGHTHOUSE}


@pytest.fixture(scope="module")
def stories(trained):
    return {name: read(from_text(text), trained) for name, text in STORIES.items()}


@pytest.fixture(params=STORIES)
def story(request, stories):
    return stories[request.param]


def who(story, words):
    """The character of the first mention with these words, wherever their line ends."""
    span = fabula.Span(*re.search(r"\s+".join(map(re.escape, words.split())), story.text).span())
    owners = [one for one in story.characters if any(mention.span == span for mention in one.mentions)]
    assert len(owners) == 1, f"{words} is {[one.name for one in owners]}"
    return owners[0]


@pytest.mark.parametrize(
    ("name", "words", "called"),
    [
        ("market", "the policeman", "the policeman"),
        ("harbour", "an old woman", "the old woman"),
        ("lighthouse", "my wife", "my wife"),
    ],
)
def test_someone_described_is_a_character_without_a_name(stories, name, words, called):
    described = who(stories[name], words)
    assert not described.named
    assert described.name == called
    assert described.kind == "person"


@pytest.mark.parametrize(("name", "words"), [("market", "Marit"), ("market", "Dagny"), ("harbour", "Odile")])
def test_someone_named_is_named(stories, name, words):
    assert who(stories[name], words).named
    assert who(stories[name], words).name == words


def test_a_description_and_its_pronouns_are_one_persons(stories):
    assert who(stories["market"], "The policeman") is who(stories["market"], "the policeman")
    assert who(stories["market"], "the policeman").pronouns == "he/him"
    assert who(stories["harbour"], "The old woman") is who(stories["harbour"], "an old woman")


def test_someone_described_can_speak(stories):
    said = {quote.span.of(MARKET): quote.speaker for quote in stories["market"].quotes}
    assert said["“Did you see who it was?”"] == who(stories["market"], "the policeman").id
    assert said["“I saw his feet,”"] == who(stories["market"], "Marit").id


def test_what_happened_is_an_event_and_what_might_have_is_none(stories):
    told = [event.span.of(MARKET) for event in stories["market"].events]
    assert {"counted", "sighed", "walked", "threw"} <= set(told)
    assert "caught" not in told


def test_what_is_no_person_is_an_entity(stories):
    found = {(entity.span.of(HARBOUR), entity.kind) for entity in stories["harbour"].entities}
    assert ("Lorient", "GPE") in found
    assert ("the Harbour Inn", "FAC") in found


def test_everything_is_inside_the_text_and_in_order(story):
    for found in (story.events, story.entities):
        spans = [one.span for one in found]
        assert spans
        assert all(0 <= span.start < span.end <= len(story.text) for span in spans)
        assert spans == sorted(spans, key=lambda span: (span.start, -span.end))
        assert len(spans) == len(set(spans))
    for character in story.characters:
        assert character.mentions
        for mention in character.mentions:
            assert mention.span.of(story.text).strip() == mention.span.of(story.text) != ""


def test_ids_hold_together(story):
    ids = [one.id for one in story.characters]
    assert len(ids) == len(set(ids))
    for quote in story.quotes:
        assert quote.speaker is None or quote.speaker in ids
        assert set(quote.addressees) <= set(ids)


def test_no_mention_is_two_peoples(story):
    spans = [mention.span for one in story.characters for mention in one.mentions]
    assert len(spans) == len(set(spans))


def test_reading_twice_gives_the_same_bytes(story, trained):
    assert dumps(read(story.manuscript, trained)) == dumps(story)


def test_rules_alone_tell_of_no_events_and_no_entities(english, stories):
    for name, text in STORIES.items():
        told = read(from_text(text), english)
        assert told.events == told.entities == ()
        assert told.text == stories[name].text


def test_the_outward_call_reads_with_the_reader_or_without(tmp_path, stories):
    file = tmp_path / "market.txt"
    file.write_text(MARKET, encoding="utf-8")
    assert fabula.read(file).events == stories["market"].events
    assert fabula.read(file, rules_only=True).events == ()


def test_with_a_cast_no_one_else_is_named(trained):
    cast = [CastMember("Marit", pronouns="she/her"), CastMember("Dagny")]
    told = read(from_text(MARKET), trained, cast)
    assert {one.name for one in told.characters if one.named} <= {"Marit", "Dagny"}
    assert not who(told, "the policeman").named


def with_processes(trained, number):
    parser = English(processes=number, reader=trained.reader)
    parser.__dict__["_nlp"] = trained.english._nlp
    return Models(parser, trained.reader)


@pytest.mark.skipif(not may_fork(), reason="one process alone may read here")
def test_two_processes_read_as_one(trained, monkeypatch):
    in_order, asked = english.in_order, []

    def noted(work, count, processes):
        asked.append(processes)
        return in_order(work, count, processes)

    monkeypatch.setattr(english, "in_order", noted)
    monkeypatch.setattr(english, "FORK_FROM", 1)
    monkeypatch.setattr(english, "may_fork", lambda: True)  # whatever threads other tests have left
    long = from_text("\n".join(list(STORIES.values()) * 14))
    assert len(long.text) > 2 * english.CHUNK
    one, two = (read(long, with_processes(trained, number)) for number in (1, 2))
    assert asked == [1, 2]
    assert dumps(one) == dumps(two)


def test_after_an_edit_the_story_is_the_one_a_new_reading_gives(trained):
    """What is remembered of the chunks before is what is read of them anew."""
    parser = English(processes=1, reader=trained.reader, keep=50)
    parser.__dict__["_nlp"] = trained.english._nlp
    models = Models(parser, trained.reader)
    text = "\n".join(list(STORIES.values()) * 5)
    read(from_text(text), models)
    edited = from_text(text.replace("threw", "hurled", 1))
    assert dumps(read(edited, models)) == dumps(read(edited, trained))


PARTS = st.sampled_from(
    [
        "“Come,” said the cook.", "She wept.", "Odile, a sailor,", "“No!", "he said", "\n\n", "* * *",
        "「来て」", "\ud800", "I saw my brother's wife's boat.", "—", "...", "Xe took xyr coat",
        "the two of them", "\0", "“”", "Mr.", "\u2028",
        "THE END", "_so_", "3.5", "x" * 300,
    ]
)  # fmt: skip


@settings(
    max_examples=40, deadline=None, derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)  # fmt: skip
@given(st.lists(PARTS, max_size=25))
def test_no_text_is_too_wild(trained, parts):
    text = " ".join(parts)
    told = read(from_text(text), trained)
    ids = {one.id for one in told.characters}
    for quote in told.quotes:
        assert quote.speaker is None or quote.speaker in ids
        assert 0 <= quote.confidence <= 1
    for one in (*told.events, *told.entities, *(m for c in told.characters for m in c.mentions)):
        assert 0 <= one.span.start < one.span.end <= len(told.text)
