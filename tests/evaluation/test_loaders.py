"""The collections as they are mended on the way in."""

import pytest

from evaluation.documents import GoldCharacter, GoldEntity
from evaluation.loaders import LOADERS
from fabula.span import Span


def pdnc(**changes):
    said = {"id": "Q0", "spans": [[1, 8]], "mentions": []}
    raw = {
        "id": "Quay", "person": 1, "text": "“Lovely,” I said.",
        "characters": [
            {"name": "Iris ", "aliases": ["Iris'S Twin", "_narr"], "gender": "F"},
            {"name": "_group", "aliases": [], "gender": None},
        ],
        "quotes": [
            said | {"speaker": "Iris ", "addressees": ["Iris", "Odd"], "type": None, "cue": {"text": "I"}},
            said | {"speaker": "_unknowable", "addressees": [], "type": None, "cue": None},
        ],
    }  # fmt: skip
    return LOADERS["pdnc"](raw | changes)


def test_pdnc_is_mended():
    document = pdnc()
    assert document.characters == (GoldCharacter("Iris", "Iris", ("Iris's Twin",), "she/her", True),)
    assert [line.speaker for line in document.lines] == ["Iris"]
    assert document.lines[0].addressees == ("Iris",)
    assert document.cast()[0].narrator


def test_one_i_said_does_not_make_a_narrator():
    named = [{"name": "Iris", "aliases": [], "gender": "F"}]
    assert pdnc(characters=named).narrator is None
    assert pdnc(characters=named, person=3).narrator is None
    tagged = pdnc().lines[0]
    line = {"id": tagged.id, "spans": [[1, 8]], "speaker": "Iris", "addressees": [], "type": None,
            "cue": {"text": "I said"}, "mentions": []}  # fmt: skip
    assert pdnc(characters=named, quotes=[line] * 5).narrator == "Iris"


def test_quoteli3_doubles_and_wrong_aliases_are_mended():
    text = "Mr. Orr bowed. " * 12 + "Ada Orr smiled."
    mentions = [{"start": 15 * n, "end": 15 * n + 7, "speaker": "young"} for n in range(12)]
    raw = {
        "id": "Orr", "text": text, "mentions": mentions,
        "characters": [
            {"id": "old", "name": "Old Mr Orr", "aliases": ["Mr. Orr"]},
            {"id": "young", "name": "Tam Orr", "aliases": ["Tam"]},
            {"id": "ada", "name": "Ada Orr", "aliases": ["Mrs. Orr"]},
            {"id": "mrs", "name": "Mrs Orr", "aliases": []},
        ],
        "quotes": [{"id": "s1", "spans": [[0, 3]], "speaker": "mrs", "addressees": [], "type_derived": None}],
    }  # fmt: skip
    document = LOADERS["quoteli3"](raw)
    assert [one.id for one in document.characters] == ["old", "young", "ada"]
    assert document.characters[0].aliases == ()
    assert document.lines[0].speaker == "ada"


def litbank(events):
    def phrase(start, end, type, **more):
        return {"start": start, "end": end, "type": type, **more}

    text = "Bo sold the barn; he was a liar and it burned."
    return LOADERS["litbank"](
        {
            "id": "barn",
            "text": text,
            "characters": [],
            "quotes": [],
            "mentions": [
                phrase(0, 2, "PER", cat="PROP", chain="Bo"),
                phrase(8, 16, "FAC", cat="NOM", chain="barn"),
                phrase(18, 20, "PER", cat="PRON", chain="Bo"),
                phrase(25, 31, "PER", cat="NOM", chain=None),
                phrase(36, 38, "FAC", cat="PRON", chain="barn"),
            ],
            "entities": [phrase(0, 2, "PER"), phrase(8, 16, "FAC")],
            "events": events,
        }
    )


def test_litbank_has_people_in_chains_and_phrases_of_all_kinds():
    document = litbank([{"start": 39, "end": 45}])
    assert [mention.owners for mention in document.mentions] == [("Bo",), ("Bo",)]  # a liar is in no chain
    assert document.entities == (
        GoldEntity(Span(0, 2), "PER"),
        GoldEntity(Span(18, 20), "PER"),
        GoldEntity(Span(25, 31), "PER"),
        GoldEntity(Span(8, 16), "FAC"),
    )
    assert document.events == (Span(39, 45),)


@pytest.mark.parametrize(("events", "read"), [(None, None), ([], ())])
def test_no_events_annotated_are_not_no_events(events, read):
    assert litbank(events).events == read
