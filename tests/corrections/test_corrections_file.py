"""The file of corrections: what it says, how it is edited, and that no writer can lose or tear it."""

import os
import subprocess
import sys

import pytest

from fabula.anchor import Anchor
from fabula.beside import UnwritableBeside, path_beside
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
    UnusableCorrections,
    add,
    at,
    corrections_path,
    from_dict,
    load,
    put_back,
    to_dict,
    undo,
)
from fabula.span import Span

HERE = Anchor("“Don't \\row!”\x7f", "she said\t—", "and “sat” down")
EVERY_KIND = (
    Rename("Ines", "Ines Calder"),
    Merge("Ms. Reed", "Anna"),
    Merge("somebody", "Anna", HERE),
    Split("Anna", "Miss Reed", "Clara", reason="her sister"),
    NotPerson(("Belgium", "Little Belgium")),
    Alias("Anna", "the Captain"),
    Pronouns("Ruben", "xe/xem"),
    Meant(HERE, "Anna"),
    Speaker(HERE, "Zoë"),
    AllLines("Ruben", "Anna"),
    Addressees(HERE, ("Anna", "Ruben")),
    Addressees(HERE),
    InScene(HERE, "the barn", "Tuesday night", ("Anna",), ("Ruben",)),
    Related("Anna", "Ruben", "none"),
    NewScene(HERE),
    NoNewScene(HERE),
    NoClaim(HERE),
)


@pytest.fixture
def file(tmp_path):
    return corrections_path(tmp_path / "ferry.txt")


def test_it_stands_beside_the_story(tmp_path, monkeypatch):
    assert corrections_path(tmp_path / "ferry.txt") == tmp_path / "ferry.txt.corrections.toml"
    (tmp_path / "ferry").mkdir()
    monkeypatch.chdir(tmp_path / "ferry")
    assert path_beside(type(tmp_path)("."), ".x").name == "ferry.x"


def test_every_kind_is_kept_as_it_is(file):
    assert {type(one) for one in EVERY_KIND} == set(KINDS.values())
    assert add(file, *EVERY_KIND) == len(EVERY_KIND)
    assert load(file) == EVERY_KIND
    assert [from_dict(to_dict(one)) for one in EVERY_KIND] == list(EVERY_KIND)


def test_there_are_none_where_there_is_no_file(file):
    assert load(file) == ()


def test_an_entry_reads_well(file):
    add(file, Speaker(Anchor("“Row!”", "Ines stood up.", ""), "Ines", reason="she has the oars"))
    assert file.read_text("utf-8").endswith(
        "\n[[correction]]\n"
        'kind = "speaker"\n'
        'words = "“Row!”"\n'
        'before = "Ines stood up."\n'
        'speaker = "Ines"\n'
        'reason = "she has the oars"\n'
    )


def test_what_is_there_already_is_not_there_twice_but_counts_last(file):
    add(file, Merge("a", "b"), Merge("c", "d"))
    assert add(file, Merge("a", "b")) == 0
    assert load(file) == (Merge("c", "d"), Merge("a", "b"))


def test_what_is_written_by_hand_stays(file):
    add(file, Merge("a", "b"))
    file.write_text(file.read_text("utf-8") + "\n# Who is c? Ask Hob.\n", "utf-8")
    add(file, Merge("c", "d"), Merge("e", "f"))
    assert undo(file, 1) == Merge("c", "d")
    assert undo(file, 0) == Merge("a", "b")
    assert load(file) == (Merge("e", "f"),)
    assert "\n\n# Who is c? Ask Hob.\n\n[[correction]]\n" in file.read_text("utf-8")


def test_taking_back_what_was_added_leaves_the_file_as_it_was(file):
    add(file, Merge("a", "b"))
    before = file.read_text("utf-8")
    for one in EVERY_KIND:
        add(file, one)
    for one in reversed(EVERY_KIND):
        assert undo(file) == one
    assert file.read_text("utf-8") == before


@pytest.mark.parametrize("index", [0, 1, 2, -1])
def test_what_was_taken_back_is_put_back_where_it_stood(file, index):
    add(file, *EVERY_KIND[:2])
    file.write_text(f"{file.read_text('utf-8')}\n# Ask Hob of this.\n", "utf-8")
    add(file, *EVERY_KIND[2:])
    before = file.read_text("utf-8")
    put_back(file, undo(file, index), index % len(EVERY_KIND))
    after = file.read_text("utf-8")
    assert load(file) == EVERY_KIND and sorted(after) == sorted(before)
    assert after == before or index == 2  # of the two beside a comment, the one after it


def test_there_must_be_something_to_take_back(file):
    with pytest.raises(UnusableCorrections, match="has no corrections"):
        undo(file)
    add(file, Merge("a", "b"))
    with pytest.raises(UnusableCorrections, match="has 1 correction:"):
        undo(file, 1)
    assert load(file) == (Merge("a", "b"),)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("[[correction", "cannot be read"),
        ("correction = 3", "cannot be read"),
        ("[[corection]]\nkind = 'merge'", "'corection' stands outside of any"),
        ("[[correction]]\ncharacter = 'a'", "entry 1: a correction needs 'kind'"),
        ("[[correction]]\nkind = 'marge'", "no kind of correction 'marge'"),
        ("[[correction]]\nkind = 'merge'\ncharacter = 'a'", "needs 'into'"),
        ("[[correction]]\nkind = 'merge'\ncharacter = ''\ninto = 'b'", "needs 'character'"),
        ("[[correction]]\nkind = 'merge'\ncharacter = 3\ninto = 'b'", "must be words"),
        ("[[correction]]\nkind = 'merge'\ncharacter = 'a'\ninto = 'b'\nto = 'c'", "has no 'to'"),
        ("[[correction]]\nkind = 'all-lines'\nof = 'a'\nspeaker = 'b'\nwords = 'c'", "has no 'words'"),
        ("[[correction]]\nkind = 'not-a-person'\nnames = 'a'", "must be a list"),
        ("[[correction]]\nkind = 'relation'\na = 'a'\nb = 'b'\nrelation = 'foes'", "'foes' is no relation"),
        ("[[correction]]\nkind = 'speaker'\nspeaker = 'a'", "needs 'words'"),
    ],
)
def test_a_broken_file_is_refused_and_left_alone(file, text, what):
    file.write_text(text, "utf-8")
    with pytest.raises(UnusableCorrections, match=what):
        load(file)
    with pytest.raises(UnusableCorrections, match=what):
        add(file, Merge("a", "b"))
    assert file.read_text("utf-8") == text


def test_a_long_place_is_known_by_its_first_words():
    text = " ".join(f"w{number}" for number in range(40))
    anchor = at(text, Span(text.index("w10"), len(text)))
    assert anchor.words.split() == [f"w{number}" for number in range(10, 26)]
    assert anchor.before.split()[-1] == "w9" and anchor.after.split()[0] == "w26"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="whoever runs this may write anywhere")
def test_where_nothing_can_be_written_it_says_so(file):
    file.parent.chmod(0o500)
    with pytest.raises(UnwritableBeside, match="cannot be written"):
        add(file, Merge("a", "b"))


KILLED = """
import os, random, signal, sys, time
from pathlib import Path
from fabula.corrections import Alias, add, load

path, seed = Path(sys.argv[1]), random.Random(7)
kept = ()
for turn in range(200):
    told, tell = os.pipe()
    writer = os.fork()
    if not writer:
        for number in range(10_000):
            add(path, Alias(f"turn {turn}", f"number {number}"))
            os.write(tell, b".")
    os.close(tell)
    os.read(told, 1)
    time.sleep(seed.random() * 0.006)
    os.kill(writer, signal.SIGKILL)
    os.waitpid(writer, 0)
    sure = 1
    while more := os.read(told, 4096):
        sure += len(more)
    os.close(told)
    found = load(path)
    assert found[:len(kept)] == kept, "what was kept is lost"
    new = found[len(kept):]
    assert new == tuple(Alias(f"turn {turn}", f"number {number}") for number in range(len(new)))
    assert sure <= len(new) <= sure + 1, (sure, len(new))
    kept = found
    if turn % 20 == 19:
        path.unlink()
        kept = ()
print("kept")
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_writer_may_be_killed_at_any_moment(file):
    done = subprocess.run([sys.executable, "-c", KILLED, str(file)], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("kept\n", "")


ADDING = """
import sys
from pathlib import Path
from fabula.corrections import Alias, add
for number in range(25):
    add(Path(sys.argv[1]), Alias(sys.argv[2], str(number)))
"""


def test_two_writers_take_turns(file):
    writers = [
        subprocess.Popen([sys.executable, "-c", ADDING, str(file), name]) for name in ("Anna", "Ruben")
    ]
    assert [writer.wait() for writer in writers] == [0, 0]
    found = load(file)
    for name in ("Anna", "Ruben"):
        mine = [one.alias for one in found if one.character == name]
        assert mine == [str(number) for number in range(25)]
