"""``fabula ask``: what it prints, and what it says when it cannot answer."""

from __future__ import annotations

import json

import pytest

import fabula.api
from fabula.cli import main


@pytest.fixture(autouse=True)
def story_file(tmp_path, monkeypatch, boathouse):
    monkeypatch.setattr(fabula.api, "read", lambda path, **options: boathouse)
    path = tmp_path / "boathouse.txt"
    path.write_text("A story.", encoding="utf-8")
    return str(path)


@pytest.fixture
def printed(capfdbinary, story_file):
    """What the command prints."""

    def run(*words):
        assert main(["ask", story_file, *words]) == 0
        out, err = capfdbinary.readouterr()
        assert err == b""
        return out.decode()

    return run


def test_passages_with_who_where_and_how(printed):
    out = printed("who-knows", "keys")
    assert "Known to Ruben, Ines Calder and Petra." in out
    assert "ch. 1, ¶ 2 · the house" in out
    assert "“The keys are under the blue crate,” Ruben told Ines." in out
    assert "said by Ruben to Ines Calder\n  known to Petra (overheard Ruben)\n" in out


def test_what_is_not_so(printed):
    assert "believed by the lodgers · not so" in printed("believes", "the", "lodgers")


def test_who_else_knows(printed):
    assert "known to Ines Calder (was there)" in printed("what-knows", "Ines", "gulls")


def test_only_those_asked_about(printed):
    assert "Petra (overheard Ruben)" not in printed("told", "Ruben", "Ines")
    assert "Petra (overheard Ruben)" not in printed("what-knows", "Ines", "keys")
    assert "known to Petra (overheard Ruben)" in printed("what-knows", "Petra", "keys")


def test_who_knows_it_instead(printed):
    out = printed("Does Ruben know that the harbour is haunted?")
    assert out.startswith("Nothing shows that Ruben knows. Known to the lodgers.")


def test_where_a_thing_is(printed):
    assert "said by Ruben to Ines Calder" in printed("Where are the keys?")


def test_where(printed):
    out = printed("where", "Ines")
    assert out.index("the kitchen: told by the narration") < out.index("the house: is there")


def test_a_plain_sentence(printed):
    assert "sold the dinghy" in printed("What did Petra tell the lodgers?")
    assert "sold the dinghy" in printed("what", "did", "Petra", "tell", "the", "lodgers")


def test_near_in_meaning(printed):
    assert "No passage has all these words. Nearest:" in printed("who-knows", "ghosts by the sea")


def test_the_text_does_not_say(printed):
    assert printed("where", "Ruben") == "The text does not say.\n"


def test_at(printed):
    assert "letter" not in printed("what-knows", "Ines", "--at", "chapter:1")


def test_all(printed, monkeypatch):
    monkeypatch.setattr("fabula.views.answers.MOST", 1)
    assert "and 2 more (--all)" in printed("what-knows", "Ines")
    assert "more" not in printed("what-knows", "Ines", "--all")


def test_json(printed, boathouse):
    out = json.loads(printed("what-knows", "Ines", "letter", "--format", "json"))
    assert out["question"] == {
        "kind": "what-knows",
        "who": ["ines"],
        "to": [],
        "words": "letter",
        "until": None,
    }
    (answer,) = out["answers"]
    assert boathouse.text[answer["start"] : answer["end"]] == answer["text"] == "Petra had kept every letter"
    assert (answer["how"], answer["status"]) == ("known", "true")
    assert answer["known"][0]["character"] == "ines"


def test_json_of_no_answer(printed):
    assert json.loads(printed("where", "Ruben", "--format", "json"))["answers"] == []


def test_into_a_file(story_file, tmp_path, capsys):
    out = tmp_path / "answer.txt"
    assert main(["ask", story_file, "where", "Ines", "-o", str(out)]) == 0
    assert "the kitchen" in out.read_text(encoding="utf-8")
    assert capsys.readouterr().out == ""


def test_the_example_needs_no_file(capsys):
    assert main(["ask", "--example", "where", "Ines"]) == 0
    assert "the kitchen" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["where", "Inez"], "Did you mean Ines Calder?"),
        (["where", "Ines", "--at", "chapter:7"], "There is no chapter 7: the last is 2."),
        ([], "Ask what?"),
        ([" "], "Ask what?"),
        (["?"], "Ask what?"),
        (["who-knows"], "Ask what?"),
        (["where", "Ines", "--format", "pdf"], "pdf"),
    ],
)
def test_a_refusal_is_one_line(words, told, story_file, capsys):
    assert main(["ask", story_file, *words]) == 2
    error = capsys.readouterr().err
    assert told in error
    assert error.startswith("fabula: ") and error.count("\n") == 1


def test_help_lists_the_forms(capsys):
    assert main(["ask", "--help"]) == 0
    out = capsys.readouterr().out
    for form in ("who-knows WORDS  ", "told NAME NAME [WORDS]  ", "search WORDS  "):
        assert f"\n  {form}" in out


def test_no_story(capsys):
    assert main(["ask"]) == 2
    assert "Which story?" in capsys.readouterr().err


class TestWho:
    @pytest.fixture(autouse=True)
    def tied(self, monkeypatch, related):
        monkeypatch.setattr(fabula.api, "read", lambda path, **options: related)

    def test_a_card(self, printed):
        out = printed("Who is Petra?")
        assert out.startswith("Petra: she/her, 3 lines; also called Old Petra.\n")
        assert "Petra is first spoken of here\n" in out
        assert "Petra and Ruben: work (Petra the landlady)\n" in out

    def test_no_more_than_is_told_so_far(self, printed):
        out = printed("Who is Petra?", "--at", "chapter:1")
        assert "1 line; also" in out and "landlady" not in out

    def test_json(self, printed):
        out = json.loads(printed("who", "Petra", "--format", "json"))
        assert out["question"]["kind"] == "who"
        (person,) = out["people"]
        assert (person["id"], person["aliases"], person["lines"]) == ("petra", ["Old Petra"], 3)
        assert [one["how"] for one in out["answers"]] == ["mentioned", "related"]
        assert out["answers"][1]["relation"]["roles"][0]["word"] == "landlady"


class TestFeels:
    @pytest.fixture(autouse=True)
    def fond(self, monkeypatch, fond_boathouse):
        monkeypatch.setattr(fabula.api, "read", lambda path, **options: fond_boathouse)

    def test_who_feels_what_toward_whom(self, printed):
        out = printed("feels", "Petra")
        assert "Petra toward Ines Calder: anger.\n" in out
        assert "Petra feels anger toward Ines Calder · said by Petra\n" in out
        assert "Petra does not feel love toward Ruben · said by Petra to the lodgers\n" in out

    def test_a_guess_is_said_to_be_one(self, printed):
        assert "Ines Calder feels joy · unsure\n" in printed("feels", "Ines")

    def test_of_many_the_strongest(self, printed, monkeypatch):
        monkeypatch.setattr("fabula.views.answers.MOST", 0)
        assert "and 2 more" in printed("feels", "Petra")
        monkeypatch.setattr("fabula.views.answers.MOST", 1)
        assert "and 3 more" in printed("how", "does", "Ines", "and", "Petra", "and", "Ruben", "feel")

    def test_json(self, printed):
        out = json.loads(printed("feels", "Ruben", "Ines", "--format", "json"))
        assert (out["question"]["kind"], out["question"]["to"]) == ("feels", ["ines"])
        (answer,) = out["answers"]
        assert answer["feeling"]["feeling"] == "love"
        assert answer["feeling"]["toward"] == "ines"
