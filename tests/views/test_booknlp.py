"""BookNLP's tables: their columns, and rows that say what the story says."""

import pytest

from fabula.formats import from_text
from fabula.pipeline import read
from fabula.views.booknlp import tables

TEXT = "Una Reyes set down the oar.\n\n“We’re\nlate,” she said.\n\n“Are we?” asked Pell. “So it seems.”\n"


@pytest.fixture(scope="module")
def story(english):
    return read(from_text(TEXT), english)


def rows(story, name):
    lines = tables(story)[name].splitlines()
    columns = lines[0].split("\t")
    assert all(line.count("\t") == len(columns) - 1 for line in lines)
    return [dict(zip(columns, line.split("\t"), strict=True)) for line in lines[1:]]


def test_tokens_are_the_words_of_the_text(story):
    tokens = rows(story, "tokens")
    assert [row["token_ID_within_document"] for row in tokens] == [str(n) for n in range(len(tokens))]
    assert all(TEXT[int(row["byte_onset"]) : int(row["byte_offset"])] == row["word"] for row in tokens)
    assert [row["token_ID_within_sentence"] for row in tokens[:3]] == ["0", "1", "2"]
    assert {row["paragraph_ID"] for row in tokens} == {"0", "1", "2"}


def test_entities_tell_who_is_whom(story):
    words = [row["word"] for row in rows(story, "tokens")]
    entities = rows(story, "entities")
    found = {row["text"]: row for row in entities}
    assert (found["Una Reyes"]["prop"], found["Una Reyes"]["cat"]) == ("PROP", "PER")
    assert found["Una Reyes"]["COREF"] == found["she"]["COREF"] != found["Pell"]["COREF"]
    first, last = int(found["Una Reyes"]["start_token"]), int(found["Una Reyes"]["end_token"])
    assert words[first : last + 1] == ["Una", "Reyes"]
    assert [int(row["start_token"]) for row in entities] == sorted(
        int(row["start_token"]) for row in entities
    )


def test_quotes_have_their_speaker_and_a_mention_of_hers(story):
    words = [row["word"] for row in rows(story, "tokens")]
    ids = {row["text"]: row["COREF"] for row in rows(story, "entities")}
    quotes = rows(story, "quotes")
    assert [row["quote"] for row in quotes] == ["“We’re late,”", "“Are we?”", "“So it seems.”"]
    assert [row["char_id"] for row in quotes] == [ids["she"], ids["Pell"], ids["Pell"]]
    assert [row["mention_phrase"] for row in quotes] == ["she", "Pell", "Pell"]
    assert words[int(quotes[1]["quote_start"])] == "“"
    assert words[int(quotes[1]["quote_end"])] == "”"


def test_a_story_that_was_not_parsed_has_no_tables(tell):
    story = tell([("prose", 1, "“Who is there?”")], [], [("“Who is there?”", None, (), 0.0)])
    with pytest.raises(ValueError, match="no tokens"):
        tables(story)


def test_places_and_events_are_there_too(story):
    from dataclasses import replace

    from fabula import Span
    from fabula.story import Entity, Event

    at = TEXT.index("set")
    told = replace(story, entities=(Entity(Span(at, at + 3), "FAC"),), events=(Event(Span(at, at + 3)),))
    (fac,) = [row for row in rows(told, "entities") if row["cat"] == "FAC"]
    assert (fac["text"], fac["prop"]) == ("set", "NOM")
    assert [row["word"] for row in rows(told, "tokens") if row["event"] == "EVENT"] == ["set"]
