"""Every form says the same notes: text, lines, JSON, SARIF 2.1.0 and reports."""

import json

import lxml.html
import pytest
from notes_on import story_of

from fabula.checking import Note, check
from fabula.checking.forms import html as html_form
from fabula.checking.forms import json as json_form
from fabula.checking.forms import line as line_form
from fabula.checking.forms import markdown as markdown_form
from fabula.checking.forms import sarif as sarif_form
from fabula.checking.forms import text as text_form
from fabula.checking.words import word_list
from fabula.positions import Position, Positions
from fabula.span import Span

TEXT = "The tide was out.\n\n“We should row,” said Brita. ‘Now, before the the wind turns.”\n\nNobody rowed."


@pytest.fixture(scope="module")
def story(english):
    return story_of(english, TEXT, path="my tide.md")


@pytest.fixture(scope="module")
def notes(story):
    return check(story)


def test_json_is_the_contract(story, notes):
    told = json.loads(json_form.dumps(story, notes))
    assert told["schema"] == "fabula/1"
    first = told["notes"][0]
    assert set(first) == {
        "rule",
        "family",
        "level",
        "start",
        "end",
        "place",
        "message",
        "fix",
        "see",
        "context",
    }
    assert [note["rule"] for note in told["notes"]] == ["mismatched-marks", "doubled-word"]
    assert story.text[first["start"] : first["end"]] == "‘" and first["fix"] == "“"
    assert all(len(span) == 2 for note in told["notes"] for span in note["see"])
    assert json.loads(json_form.dumps(story, []))["notes"] == []


def test_lines_can_be_jumped_to(story, notes):
    first, second = line_form.dumps(story, notes).splitlines()
    assert first.startswith("my tide.md:3:30: error: ") and first.endswith("[mismatched-marks]")
    assert second.startswith("my tide.md:3:43: warning: ")


def test_text_shows_the_words_and_how_to_put_them_right(story, notes):
    shown = text_form.dumps(story, notes)
    assert "3:43  warning  doubled-word" in shown
    assert "[the the]" in shown
    assert "Put right: …" in shown
    assert shown.endswith("1 error, 1 warning.\n")
    assert text_form.dumps(story, []) == "Nothing to note.\n"


def test_a_note_on_no_words_is_shown_too(story):
    note = Note("unused-silence", "suggestion", Span(0, 0), "Take it out.", see=tuple([Span(0, 1)] * 10))
    assert "Take it out." in text_form.dumps(story, [note])
    assert "and 2 more" in text_form.dumps(story, [note])
    assert "ruleIndex" not in json.loads(sarif_form.dumps(story, [note]))["runs"][0]["results"][0]


def test_sarif_has_what_its_schema_requires(story, notes):
    log = json.loads(sarif_form.dumps(story, notes))
    assert log["version"] == "2.1.0" and log["$schema"].endswith("sarif-schema-2.1.0.json")
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"] == "Fabula" and all(rule["id"] for rule in driver["rules"])
    assert run["columnKind"] in ("utf16CodeUnits", "unicodeCodePoints")
    for result, note in zip(run["results"], notes, strict=True):
        assert result["message"]["text"] == note.message
        assert result["level"] in ("none", "note", "warning", "error")
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == note.rule
        (location,) = result["locations"]
        place = location["physicalLocation"]
        assert place["artifactLocation"] == {"uri": "my%20tide.md"}
        region = place["region"]
        assert min(region["startLine"], region["startColumn"], region["endLine"], region["endColumn"]) >= 1
        assert (region["charOffset"], region["charLength"]) == (
            note.span.start,
            note.span.end - note.span.start,
        )
        for fix in result["fixes"]:
            (change,) = fix["artifactChanges"]
            assert change["artifactLocation"]["uri"]
            assert all(
                one["deletedRegion"] and "text" in one["insertedContent"] for one in change["replacements"]
            )
    assert all(rule["shortDescription"]["text"] for rule in driver["rules"])


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_files_end_them(end):
    positions = Positions(f"one{end}two{end}{end}three")
    assert positions.of(0) == Position(1, 1)
    assert positions.of(len(f"one{end}tw")) == Position(2, 3)
    assert positions.of(len(f"one{end}two{end}{end}three")) == Position(4, 6)


def test_names_of_people_and_places_are_a_word_list(allotment):
    assert word_list(allotment) == "Ada\nBrook\nMilo\n"


MARKED = (
    "# The *Salt* Ledger\n\n## One\n\n“Row,” said <b>Brita</b>.\n\n## Two\n\n"
    "Nobody rowed the the boat_s home."
)


@pytest.fixture(scope="module")
def chapters(english):
    return story_of(english, MARKED, path="ledger.md")


def test_markdown_is_a_report_by_chapter(chapters):
    at = MARKED.index("the the")
    note = Note("doubled-word", "warning", Span(at, at + 7), "Twice & so.", fix="the")
    report = markdown_form.dumps(chapters, [note])
    assert report.startswith("# Notes on The \\*Salt\\* Ledger\n\n1 warning.\n\n## Two\n\n**9:14** warning")
    assert "> …Nobody rowed <mark>the the</mark> boat\\_s home.…\n" in report
    assert "Twice \\& so." in report and "Put right: …Nobody rowed the boat" in report
    assert "One" not in report


def test_html_is_one_page_in_which_the_story_is_only_text(chapters):
    at = MARKED.index("Brita")
    note = Note("doubled-word", "warning", Span(at, at + 5), "<i>Who?</i>", see=(Span(at, at + 5),))
    page = html_form.dumps(chapters, [note])
    parsed = lxml.html.document_fromstring(page)
    assert [mark.text_content() for mark in parsed.iter("mark")] == ["Brita", "Brita"]
    assert not list(parsed.iter("b", "i", "script", "link", "img"))
    assert "“Row,” said <b>Brita</b>." in parsed.text_content() and "<i>Who?</i>" in parsed.text_content()
    assert "default-src 'none'" in page
    assert "Nothing to note." in html_form.dumps(chapters, [])
