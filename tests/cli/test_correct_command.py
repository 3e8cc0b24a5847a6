"""``fabula correct``: what may be said, what it keeps, and what it says when it cannot."""

import re
from dataclasses import replace

import pytest

import fabula.api
from fabula.cli import main
from fabula.cli.typed import USAGE
from fabula.corrections import (
    KINDS,
    Addressees,
    Alias,
    AllLines,
    InScene,
    Meant,
    Merge,
    NewScene,
    NoClaim,
    NoNewScene,
    NotPerson,
    Pronouns,
    Related,
    Rename,
    Speaker,
    Split,
    add,
    corrections_path,
    load,
)
from fabula.page import PageServer
from fabula.span import Span
from fabula.story import Mention


@pytest.fixture
def story_file(tmp_path, monkeypatch, allotment):
    """The story of the allotment on disk; whoever asks the library to read it gets it without delay."""
    file = tmp_path / "allotment.txt"
    file.write_text(allotment.text, encoding="utf-8")
    monkeypatch.setattr(fabula.api, "read", lambda path, **options: allotment)
    return file


def correct(file, *words):
    return main(["correct", str(file), *words])


def one_line(capsys):
    out, err = capsys.readouterr()
    assert out == "" and err.count("\n") == 1
    return err


def test_every_kind_can_be_said():
    assert set(USAGE) == set(KINDS)


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        (("speaker", "You slept", "Milo"), lambda c: isinstance(c, Speaker) and c.speaker == "Milo"),
        (("speaker", "9:1", "milo"), lambda c: c.at.words == "“You planted early,”" and c.speaker == "Milo"),
        (("speaker", "9:8", "Ada"), lambda c: c.at.words == "“You planted early,”"),
        (("speaker", "11:22", "Ada"), lambda c: c.at.words == "“You slept.”"),
        (("speaker", '"you SLEPT."', "Ada"), lambda c: c.at.words == "“You slept.”"),
        (("speaker", "You slept", "Hob", "--new"), lambda c: c.speaker == "Hob"),
        (("speaker", "You slept", "the narrator"), lambda c: c.speaker == "the narrator"),
        (("addressees", "13:1", "Ada", "Milo"), lambda c: c.addressees == ("Ada", "Milo")),
        (("addressees", "13:1"), lambda c: isinstance(c, Addressees) and not c.addressees),
        (("all-lines", "Milo", "Ada"), lambda c: c == AllLines("Milo", "Ada")),
        (("mention", "11:27", "Milo"), lambda c: isinstance(c, Meant) and c.at.words == "Ada"),
        (("rename", "Ada", "ada brook"), lambda c: c == Rename("Ada", "ada brook")),
        (("rename", "Ada", "Ada Brooke"), lambda c: c == Rename("Ada", "Ada Brooke")),
        (("merge", "ada brook", "Milo"), lambda c: c == Merge("ada brook", "Milo")),
        (("merge", "7:1", "Milo"), lambda c: c == Merge("Ada Brook", "Milo")),
        (("split", "Ada Brook", "Ada"), lambda c: c == Split("Ada Brook", "Ada", "Ada")),
        (("split", "Ada", "9:1", "--as", "Bo"), lambda c: isinstance(c, Speaker) and c.speaker == "Bo"),
        (("split", "Ada", "7:1", "--as", "Bo"), lambda c: isinstance(c, Meant) and c.at.words == "Ada"),
        (("not-a-person", "Ada"), lambda c: c == NotPerson(("Ada Brook", "Ada"))),
        (("alias", "Milo", "the boy"), lambda c: c == Alias("Milo", "the boy")),
        (("pronouns", "Milo", "They/Them"), lambda c: c == Pronouns("Milo", "they/them")),
        (("scene", "2", "--place", "the gate", "--with", "Ada", "--without", "Milo"),
         lambda c: c == InScene(c.at, "the gate", present=("Ada",), absent=("Milo",))),
        (("scene", "2", "--place", "none", "--time", "none"),
         lambda c: (c.place, c.time) == ("none", "none")),
        (("new-scene", "11:1"), lambda c: isinstance(c, NewScene) and c.at.words[:11] == "“I planted "),
        (("new-scene", "planted early"), lambda c: c.at.words[:13] == "“You planted "),
        (("no-new-scene", "2"), lambda c: isinstance(c, NoNewScene)),
        (("relation", "Ada", "Milo", "none"), lambda c: c == Related("Ada", "Milo", "none")),
        (("merge", "Ada", "Milo", "--reason", "old"), lambda c: c == Merge("Ada", "Milo", reason="old")),
    ],
)  # fmt: skip
def test_what_is_said_is_kept(story_file, capfd, words, kept):
    assert correct(story_file, *words) == 0
    (correction,) = load(corrections_path(story_file))
    assert kept(correction), correction
    out, err = capfd.readouterr()
    assert out.endswith("Kept in allotment.txt.corrections.toml.\n") and err == ""


def test_a_claim_is_known_by_its_words(tmp_path, monkeypatch, boathouse, capfd):
    monkeypatch.setattr(fabula.api, "read", lambda path, **options: boathouse)
    file = tmp_path / "boathouse.txt"
    file.write_text(boathouse.text, encoding="utf-8")
    assert correct(file, "no-claim", "harbour was haunted") == 0
    (correction,) = load(corrections_path(file))
    assert isinstance(correction, NoClaim) and correction.at.words == "the harbour was haunted"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "Correct what?"),
        (("speak", "9:1", "Ada"), "'speak' is nothing to correct. Did you mean 'speaker'?"),
        (("voice", "9:1", "Ada"), "'voice' is nothing to correct. It is one of speaker, addressees,"),
        (("speaker", "9:1"), "Say: fabula correct STORY speaker LINE NAME."),
        (("speaker", "9:1", "Mila"), "Nobody goes by 'Mila': do you mean Milo?"),
        (("speaker", "700:1", "Milo"), "has no 700:1"),
        (("speaker", "7:1", "Milo"), "Nobody says anything at 7:1"),
        (("speaker", "no such words", "Milo"), "No line has the words"),
        (("speaker", "you", "Milo"), "2 lines have the words 'you': give one by 9:1, 11:32."),
        (("mention", "ada", "Milo"), "no LINE:COLUMN"),
        (("merge", "Hob", "Milo", "--new"), "Nobody goes by 'Hob'"),
        (("rename", "Milo", "ada brook"), "Somebody else is called 'ada brook'. If the two are one: "),
        (("merge", "Ada", "Ada Brook"), "'Ada' and 'Ada Brook' are one already."),
        (("split", "Ada", "7:1"), "--as NAME"),
        (("split", "Ada", "Milo"), "'Milo' is no name of Ada's"),
        (("pronouns", "Ada", "her"), "'her' are no pronouns such as she/her"),
        (("scene", "1"), "--place, --time, --with or --without"),
        (("scene", "3", "--place", "the gate"), "no scene 3"),
        (("new-scene", "no such words"), "No paragraph has the words"),
        (("new-scene", "2"), "No paragraph has the words"),
        (("no-new-scene", "1"), "With the first scene the story begins"),
        (("no-new-scene", "3"), "no scene 3"),
        (("rename", "Ada", "Bo", "--place", "x"), "Only a scene has"),
        (("rename", "Ada", "Bo", "--as", "x"), "--as says"),
        (("relation", "Ada", "Milo", "foes"), "'foes' is no relation"),
        (("no-claim", "9:1"), "Nobody claims anything at 9:1"),
        (("--undo",), "has no corrections"),
        (("--undo", "two"), "no number of --list"),
        (("merge", "Ada", "Milo", "--list"), "stand alone"),
    ],
)
def test_what_cannot_be_kept_is_told_in_one_line(story_file, capsys, words, told):
    assert correct(story_file, *words) == 2
    assert told in one_line(capsys)
    assert not corrections_path(story_file).exists()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("speaker", "9:1"), "Say: fabula correct STORY speaker LINE NAME."),
        (("speaker", "9:1", "Ada", "Milo"), "Say: fabula correct STORY speaker LINE NAME."),
        (("split", "Ada"), "Say: fabula correct STORY split NAME ITS-NAME-OR-PLACE... --as NAME."),
        (("addressees",), "Say: fabula correct STORY addressees LINE [NAME...]."),
        (("no-new-scene", "2", "3"), "Say: fabula correct STORY no-new-scene NUMBER."),
        (("pronouns", "Ada", "her"), "are no pronouns"),
        (("relation", "Ada", "Milo", "foes"), "is no relation"),
        (("scene", "1"), "What of the scene?"),
        (("scene", "1", "--place", " "), "What of the scene?"),
        (("scene", "1", "--place", "the gate", "--with", " "), "need the name of somebody"),
        (("rename", "Ada", ""), "Say: fabula correct STORY rename NAME NEW-NAME."),
        (("alias", "Ada", " "), "Say: fabula correct STORY alias NAME OTHER-NAME."),
        (("addressees", "9:1", ""), "Say: fabula correct STORY addressees LINE [NAME...]."),
    ],
)
def test_what_means_nothing_in_any_story_is_refused_before_it_is_read(
    story_file, monkeypatch, capsys, words, told
):
    monkeypatch.setattr(fabula.api, "read", lambda path, **options: pytest.fail("the story was read"))
    assert correct(story_file, *words) == 2
    assert told in one_line(capsys)


@pytest.mark.parametrize("option", ["--list", "--undo"])
def test_a_story_that_is_not_there_has_no_list(tmp_path, capsys, option):
    assert correct(tmp_path / "gone.txt", option) == 2
    assert "gone.txt" in one_line(capsys)


@pytest.mark.parametrize("words", [[], ["-", "merge", "Ada", "Milo"]])
def test_corrections_stand_beside_a_story(words, capsys):
    assert main(["correct", *words]) == 2
    assert "a file or a folder" in one_line(capsys)


def test_a_broken_file_stops_everything(story_file, capsys):
    corrections_path(story_file).write_text("[[correction", "utf-8")
    for words in (["merge", "Ada", "Milo"], ["--list"], ["--undo"]):
        assert correct(story_file, *words) == 2
        assert "cannot be read" in one_line(capsys)


def test_they_are_listed_and_taken_back(story_file, capfd):
    correct(story_file, "merge", "Ada", "Milo", "--reason", "of old")
    correct(story_file, "speaker", "Who left the gate", "Ada")
    add(corrections_path(story_file), Rename("Hob", "Hobart"))
    capfd.readouterr()
    assert correct(story_file, "--list") == 0
    assert capfd.readouterr().out == (
        "  1  Ada is Milo  (of old)\n"
        "  2  “Who left the gate?” is said by Ada\n"
        "  3  Hob is called Hobart  [the story has no such thing any more]\n"
    )
    assert correct(story_file, "--undo", "1") == correct(story_file, "--undo") == 0
    assert capfd.readouterr().out == "Taken back: Ada is Milo\nTaken back: Hob is called Hobart\n"
    assert correct(story_file, "--undo") == correct(story_file, "--list") == 0
    assert capfd.readouterr().out.endswith("Nothing is corrected.\n")


def test_saying_it_twice_is_saying_it_once(story_file, capfd):
    for said in ("Kept", "Already"):
        assert correct(story_file, "merge", "Ada", "Milo") == 0
        assert capfd.readouterr().out == f"Ada is Milo\n{said} in allotment.txt.corrections.toml.\n"


class TestRenamedStories:
    """The file that was beside the story under its old name is pointed out, and no other."""

    TEXT = "Ines rowed.\n\n“Turn,” said Ines.\n\nRuben slept.\n"

    @pytest.fixture
    def told(self, tmp_path, capfd):
        """What is said when the story is read, with what was corrected of one that was called otherwise."""

        def told(*corrections, before="ferry.txt"):
            (tmp_path / "crossing.md").write_text(self.TEXT, "utf-8")
            add(corrections_path(tmp_path / before), *corrections)
            assert main(["read", str(tmp_path / "crossing.md"), "--rules-only"]) == 0
            return capfd.readouterr().err

        return told

    def test_what_speaks_of_this_story_is_said(self, told):
        err = told(Rename("Ines", "Captain Calder"), Merge("Hob", "Ruben"), Pronouns("Ruben", "he/him"))
        assert "ferry.txt.corrections.toml seems" in err and "call it crossing.md.corrections.toml" in err
        assert err.count("\n") == 1

    def test_the_list_says_it_too(self, told, tmp_path, capfd):
        told(Rename("Ines", "Captain Calder"))
        assert correct(tmp_path / "crossing.md", "--list") == 0
        out, err = capfd.readouterr()
        assert out == "Nothing is corrected.\n"
        assert "ferry.txt.corrections.toml seems" in err

    def test_the_page_is_opened_with_it(self, told, tmp_path, capfd, monkeypatch):
        def serve_forever(server, poll_interval=0.5):
            raise KeyboardInterrupt

        monkeypatch.setattr(PageServer, "serve_forever", serve_forever)
        told(Rename("Ines", "Captain Calder"))
        arguments = ["open", str(tmp_path / "crossing.md"), "--no-browser", "--rules-only"]
        assert main(arguments) == 0
        assert "ferry.txt.corrections.toml seems" in capfd.readouterr().err

    def test_what_speaks_of_another_is_not(self, told):
        assert told(Rename("Hob", "Hobart"), Rename("Ines", "Inez")) == ""

    def test_what_has_its_story_is_not(self, told, tmp_path):
        (tmp_path / "ferry.txt").write_text(self.TEXT, "utf-8")
        assert told(Rename("Ines", "Captain Calder")) == ""

    def test_what_cannot_be_read_is_not(self, told, tmp_path):
        (tmp_path / "ferry.txt.corrections.toml").write_text("[[", "utf-8")
        assert told(Rename("Hob", "Hobart"), before="old.txt") == ""


class TestReadings:
    """``fabula.read`` and the commands take them as given."""

    @pytest.fixture
    def corrected(self, tmp_path):
        file = tmp_path / "ferry.txt"
        file.write_text("Ines rowed.\n\n“Turn,” said Ines.\n\n“Then turn.”\n\nRuben slept.\n", "utf-8")
        add(corrections_path(file), Rename("Ines", "Captain Calder"), Rename("Hob", "Hobart"))
        return file

    def test_unless_they_are_to_be_left_out(self, corrected):
        story = fabula.read(corrected, rules_only=True)
        assert story.characters[0].name == "Captain Calder"
        assert story.stale_corrections == (1,)
        plain = fabula.read(corrected, rules_only=True, corrections=False)
        assert plain.characters[0].name == "Ines"
        assert plain.stale_corrections == ()

    @pytest.mark.parametrize(
        "command", [["read", "--lines"], ["check", "--word-list"], ["ask", "says", "Ines"], ["export"]]
    )
    def test_in_every_command(self, corrected, capfd, command):
        name, *rest = command
        rest = ["--to", "matrix"] if name == "export" else rest
        arguments = [name, str(corrected), *rest, "--rules-only"]
        assert main(arguments) == 0
        out, err = capfd.readouterr()
        assert "Calder" in out
        assert err == (
            "fabula: the story has nothing any more for what you corrected (number 2): "
            f"see fabula correct {corrected} --list.\n"
        )
        assert main([*arguments, "--no-corrections"]) == 0
        out, err = capfd.readouterr()
        assert "Calder" not in out and err == ""


class TestSeveralOfOneName:
    """Somebody knocks, somebody else laughs, and the author knows who."""

    @pytest.fixture
    def gate(self, tell, person, tmp_path, monkeypatch):
        story = tell(
            parts=[("prose", 1, "Wes barred the gate. Somebody knocked.\n\nWes waited. Somebody laughed.\n")],
            cast=[
                person("wes", "Wes"),
                person("somebody", "somebody"),
                person("somebody-2", "somebody"),
            ],
        )
        wes, *others = story.characters
        spans = [Span(found.start(), found.end()) for found in re.finditer("Somebody", story.text)]
        unnamed = [
            replace(one, named=False, mentions=(Mention(span, "nominal"),))
            for one, span in zip(others, spans, strict=True)
        ]
        story = replace(story, characters=(wes, *unnamed))
        monkeypatch.setattr(fabula.api, "read", lambda path, **options: story)
        file = tmp_path / "gate.txt"
        file.write_text(story.text, encoding="utf-8")
        return file

    @pytest.mark.parametrize("which", ["somebody-2", "3:13"])
    def test_a_place_or_an_id_says_which(self, gate, which):
        assert correct(gate, "merge", which, "Wes") == 0
        (kept,) = load(corrections_path(gate))
        assert (kept.character, kept.into, kept.at.before) == (
            "somebody",
            "Wes",
            "the gate. Somebody knocked. Wes waited.",
        )

    @pytest.mark.parametrize(
        ("which", "told"),
        [
            ("somebody", "2 people are called 'somebody': say which by a place, as 1:22, 3:13"),
            ("1:5", "Nobody is meant at 1:5"),
        ],
    )
    def test_else_it_is_refused(self, gate, which, told, capsys):
        assert correct(gate, "merge", which, "Wes") == 2
        assert told in one_line(capsys)
