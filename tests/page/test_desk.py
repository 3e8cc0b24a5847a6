"""The desk keeps the author's word beside the story and reads again."""

import json
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from fabula.checking import engine
from fabula.checking.note import Finding
from fabula.checking.rule import all_rules
from fabula.corrections import Alias, NewScene, Speaker, add, corrections_path, load
from fabula.errors import FabulaError
from fabula.formats import from_text
from fabula.page import Desk, provisional
from fabula.page.desk import State
from fabula.span import Span


@pytest.fixture
def desk(boathouse, source, tmp_path):
    path = tmp_path / "boathouse.txt"
    path.write_text(boathouse.text)
    return Desk(boathouse, source, path)


def test_a_correction_is_kept_by_its_words_and_read_with(desk, boathouse):
    quote = boathouse.quotes[1]
    desk.correct({"kind": "speaker", "span": [*quote.span], "speaker": "Ruben"})
    (kept,) = load(corrections_path(desk._path))
    assert isinstance(kept, Speaker) and (kept.at.words, kept.speaker) == (
        quote.span.of(boathouse.text),
        "Ruben",
    )
    assert desk.reading.version == 2
    assert desk.corrections()[0]["stale"] is False


def test_a_correction_is_taken_back(desk):
    desk.correct({"kind": "alias", "character": "Ruben", "alias": "the ferryman"})
    desk.undo(-1)
    assert desk.corrections() == []
    with pytest.raises(FabulaError, match="You have said nothing that could be taken back"):
        desk.undo(-1)


def test_what_is_taken_back_and_said_again_is_not_read_again(desk, source, boathouse):
    source.load = lambda: boathouse.manuscript
    alias = {"kind": "alias", "character": "Ruben", "alias": "the ferryman"}
    desk.correct(alias)
    corrected = desk.reading.story
    desk.undo(-1)
    assert desk.reading.story is boathouse
    desk.correct(alias)
    assert desk.reading.story is corrected and len(source.read_with) == 1
    desk.correct(alias | {"alias": "the old hand"})
    assert len(source.read_with) == 2 and desk.reading.version == 5


def test_a_text_that_has_changed_is_read_again(desk, source, boathouse):
    desk.correct({"kind": "alias", "character": "Ruben", "alias": "the ferryman"})
    source.text = boathouse.text.replace(".", "!")
    desk.undo(-1)
    assert desk.reading.story.text == source.text


def test_a_text_that_the_watch_has_not_seen_change_is_not_opened_again(desk, source, boathouse):
    desk.watch()
    loaded = []
    source.load = lambda: loaded.append("opened") or from_text(source.text)
    desk.correct({"kind": "alias", "character": "Ruben", "alias": "the ferryman"})
    desk.undo(-1)
    assert (loaded, desk.reading.version, desk.reading.story) == ([], 3, boathouse)


def test_after_a_text_that_could_not_be_opened_the_next_reading_opens_it(desk, source, boathouse):
    desk.watch()
    opens, source.load = source.load, lambda: (_ for _ in ()).throw(FabulaError("It is locked."))
    desk.saved()
    while not desk.state.trouble:
        time.sleep(0.01)
    source.load, source.text = opens, boathouse.text.replace(".", "!")
    desk.correct({"kind": "alias", "character": "Ruben", "alias": "the ferryman"})
    assert desk.reading.story.text == source.text and not desk.state.trouble


def test_what_is_saved_while_the_story_is_read_for_the_first_time_is_read_next(source, boathouse, tmp_path):
    path = tmp_path / "boathouse.txt"
    path.write_text(boathouse.text)
    source.load = lambda: boathouse.manuscript
    reads = source.read

    def edited_meanwhile(*arguments, **named):
        source.read = reads
        add(corrections_path(path), Alias("Ruben", "the ferryman"))
        return reads(*arguments, **named)

    source.read = edited_meanwhile
    desk = Desk.opened(source, path)
    assert source.read_with == [()]
    desk.watch()
    while desk.state.version == 1 or desk.state.reading:
        time.sleep(0.01)
    assert source.read_with == [(), (Alias("Ruben", "the ferryman"),)]


@pytest.mark.parametrize(
    "told", [{}, {"kind": "shout"}, {"kind": "rename", "character": "Ines"}, {"kind": "speaker"}]
)
def test_what_is_no_correction_is_refused(desk, told):
    with pytest.raises(FabulaError):
        desk.correct(told)
    assert desk.reading.version == 1


def test_a_note_that_is_meant_so_does_not_come_again(tell, source_of, tmp_path):
    story = tell(parts=[("prose", 1, "The the gulls were back.\n\nNobody saw them.\n")])
    path = tmp_path / "gulls.txt"
    path.write_text(story.text)
    desk = Desk(story, source_of(story), path)
    (note,) = [note for note in desk.reading.notes if note.rule == "doubled-word"]
    desk.silence(note.rule, *note.span, "a stammer")
    assert [note.rule for note in desk.reading.notes if note.rule == "doubled-word"] == []
    with pytest.raises(FabulaError):
        desk.silence(note.rule, *note.span, "")


def test_waiting_ends_when_anything_changes(desk):
    assert desk.wait(State(), 0) == State(1)
    assert desk.wait(State(1), 0.01) == State(1)
    desk.read_again()
    assert desk.wait(State(1), 5) == State(2)


def test_what_is_saved_is_shown_before_it_is_read(desk, source, boathouse):
    desk.watch()
    paragraph = boathouse.manuscript.paragraphs[0]
    words = paragraph.of(boathouse.text)
    with source.reading:  # as if the reading took its time
        source.text = boathouse.text.replace(words, f"{words} It was late.")
        desk.saved()
        shown = json.loads(desk.unread())
        ((first, last, ((kind, ((new, _),), marks),)),) = shown["changes"]
        assert (shown["version"], last - first, kind, marks) == (1, 1, "prose", None)
        assert new.endswith("It was late.")
        assert desk.reading.version == 1 and desk.state.unread == 1
        source.text = source.text.replace("late.", "late. Ines yawned.")
        desk.saved()  # another save does not wait for the reading
        assert "Ines yawned." in desk.unread().decode()
    while desk.state.reading or "yawned" not in desk.reading.story.text:
        time.sleep(0.01)
    assert json.loads(desk.unread()) == {"version": desk.reading.version, "changes": []}


@pytest.fixture
def marking(monkeypatch):
    """Stories as short as these have their new paragraphs read by themselves, too."""
    monkeypatch.setattr(provisional, "SHORT", 0)


LINE = "“Nobody is to touch the lantern,”"


def lines_of(desk):
    """The lines marked in each paragraph that is shown and not yet read, None where none were looked for."""
    told = json.loads(desk.unread())["changes"]
    marks = [marks and marks["quotes"] for _, _, blocks in told for _, _, marks in blocks]
    return [one and [(line["start"], line["end"], line["speaker"]) for line in one] for one in marks]


def test_what_is_saved_is_marked_by_a_few_pages_before_all_is_read(desk, source, boathouse, marking):
    desk.watch()
    source.text = boathouse.text.replace(LINE, "“Run,”").replace("She sat down.", "She stood up.")
    source.meanwhile = lambda: shown.append((desk.state.unread, lines_of(desk), desk.reading.version))
    shown = []
    desk.saved()
    while desk.reading.version == 1 or desk.state.reading:
        time.sleep(0.01)
    assert shown == [(2, [[(0, 6, "ines")], []], 1)]
    assert json.loads(desk.unread()) == {"version": 2, "changes": []}


def test_what_is_saved_during_a_reading_is_marked_in_the_middle_of_it(desk, source, boathouse, marking):
    source.text = boathouse.text.replace("She sat down.", "She stood up.")
    desk.saved()
    with source.reading, ThreadPoolExecutor() as pool:  # as if the reading took its time
        read = pool.submit(desk.read_again)
        assert source.begun.wait(10)
        source.text = boathouse.text.replace(LINE, "“Run,”")
        desk.saved()
        assert lines_of(desk) == [None]
        source.meanwhile = lambda: shown.append(lines_of(desk))
        shown = []
        source.reading.release()
        read.result(10)
        source.reading.acquire()
    assert shown == [[[(0, 6, "ines")]]]


def test_marks_of_what_has_been_saved_over_since_are_not_shown(desk, source, boathouse, marking):
    source.text = boathouse.text.replace(LINE, "“Run,”")
    desk.saved()
    skims = source.skim

    def saved_meanwhile(*arguments):
        source.text = boathouse.text.replace(LINE, "“Stay where you are,”")
        desk.saved()
        return skims(*arguments)

    source.skim = saved_meanwhile
    desk.mark_unread()
    assert lines_of(desk) == [None]
    source.skim = skims
    desk.mark_unread()
    assert lines_of(desk) == [[(0, 21, "ines")]]


def test_pages_that_cannot_be_read_by_themselves_leave_the_text_without_marks(
    desk, source, boathouse, marking
):
    source.text = boathouse.text.replace(LINE, "“Run,”")
    desk.saved()
    source.skim = lambda *arguments: {}["nobody"]
    desk.mark_unread()
    assert lines_of(desk) == [None] and desk.state.unread == 1


def test_who_says_what_is_heard_before_the_rest_is_read(desk, source, boathouse):
    first, *others = boathouse.quotes
    other = next(one.id for one in boathouse.characters if one.id != first.speaker)
    stranger = replace(others[0], speaker="nobody-the-page-knows")
    source.quotes = (replace(first, speaker=other), stranger, *others[1:])
    with source.reading, ThreadPoolExecutor() as pool:  # as if the rest took its time
        read = pool.submit(desk.read_again)
        while not desk.state.heard:
            time.sleep(0.001)
        told = json.loads(desk.heard())
        assert (told["version"], desk.reading.version, desk.state.reading) == (1, 1, True)
        assert [(one["id"], one["speaker"]) for one in told["quotes"]] == [(first.id, other)]
        source.reading.release()
        read.result(10)
        source.reading.acquire()
    assert desk.reading.version == 2


def test_a_line_that_was_heard_otherwise_too_soon_is_told_again_as_it_is(desk, source, boathouse):
    first, *others = boathouse.quotes
    other = next(one.id for one in boathouse.characters if one.id != first.speaker)
    source.at_once = (replace(first, speaker=other), *others)
    with source.reading, ThreadPoolExecutor() as pool:  # as if the rest took its time
        read = pool.submit(desk.read_again)
        while desk.state.heard < 2:
            time.sleep(0.001)
        told = json.loads(desk.heard())["quotes"]
        assert [(one["id"], one["speaker"]) for one in told] == [(first.id, first.speaker)]
        source.reading.release()
        read.result(10)
        source.reading.acquire()


def test_words_that_mean_another_are_told_with_the_lines(desk, source, boathouse, monkeypatch):
    first, *others = boathouse.quotes
    one, other = boathouse.characters[:2]
    source.at_once = source.quotes = (replace(first, speaker=None), *others)
    near, asked, told = [(one.mentions[0], other.id)], [], []
    say = desk._say
    monkeypatch.setattr("fabula.page.desk.meant_around", lambda *about: asked.append(about[1]) or near)
    monkeypatch.setattr(desk, "_say", lambda **news: say(**news) or told.append(json.loads(desk.heard())))
    desk.read_again()
    assert asked == [source.at_once]  # and not again for what is heard of the whole book
    mention = [*one.mentions[0].span, one.mentions[0].kind, other.id]
    assert [one["mentions"] for one in told if one["quotes"]][:3] == [[], [mention], []]
    assert {one["id"] for one in told[-1]["quotes"]} == {first.id}


def test_words_around_a_line_that_cannot_be_read_by_themselves_wait_for_the_rest(
    desk, source, boathouse, monkeypatch
):
    first, *others = boathouse.quotes
    source.at_once = (replace(first, speaker=None), *others)
    monkeypatch.setattr("fabula.page.desk.meant_around", lambda *told: {}["nobody"])
    desk.read_again()
    assert desk.state.heard == 2 and desk.reading.version == 2


def test_lines_of_a_text_that_has_changed_are_not_heard_before_it_is_read(desk, source, boathouse):
    source.text = boathouse.text.replace("Ines", "Inez", 1)
    desk.saved()
    source.quotes = ()
    desk.read_again()
    assert desk.state.heard == 0 and desk.reading.version == 2


@pytest.fixture
def rule_at_work(desk, monkeypatch):
    """A rule that finds something, and then waits until it is ``released``; with how far it has come."""

    class Rule:
        came = threading.Event()
        released = threading.Event()
        went_on = False

        def check(self, draft):
            self.came.set()
            assert self.released.wait(10)
            yield Finding(Span(0, 1), "There.")
            self.went_on = True

    rule = Rule()
    found = replace(all_rules()[0], check=rule.check)
    monkeypatch.setattr(engine, "all_rules", lambda: (found,))
    return rule


def test_the_making_of_notes_waits_while_the_story_is_read_and_ends_when_it_has_been(
    desk, source, rule_at_work
):
    with ThreadPoolExecutor() as pool:
        notes = pool.submit(desk.notes)
        assert rule_at_work.came.wait(10)
        with source.reading:  # as if the reading took its time
            read = pool.submit(desk.read_again)
            while not desk.state.reading:
                time.sleep(0.001)
            rule_at_work.released.set()
            time.sleep(0.05)
            assert not notes.done() and not rule_at_work.went_on
        read.result(10)
        assert notes.result(10) == b"null" and not rule_at_work.went_on
    assert json.loads(desk.notes())["notes"] and rule_at_work.went_on


def test_the_making_of_notes_goes_on_where_the_story_could_not_be_read(desk, source, rule_at_work):
    with ThreadPoolExecutor() as pool:
        notes = pool.submit(desk.notes)
        assert rule_at_work.came.wait(10)
        source.trouble = FabulaError("It is not there.")
        desk.read_again()
        rule_at_work.released.set()
        assert json.loads(notes.result(10))["notes"]


def test_what_was_taken_back_is_said_again_where_it_stood(desk):
    for alias in ("the ferryman", "the old hand"):
        desk.correct({"kind": "alias", "character": "Ruben", "alias": alias})
    taken = desk.undo(0)
    alias = {"kind": "alias", "character": "Ruben", "alias": "the ferryman"}
    assert taken == alias | {"index": 0, "version": desk.reading.version}
    desk.correct(taken)
    assert [one["alias"] for one in desk.corrections()] == ["the ferryman", "the old hand"]


def test_the_story_is_read_as_if_a_correction_were_not(desk, source):
    for alias in ("the ferryman", "the old hand"):
        desk.correct({"kind": "alias", "character": "Ruben", "alias": alias})
    told = json.loads(desk.without(0))
    assert told["text"] == desk.reading.story.text and desk.reading.version == 3
    assert [one.alias for one in source.read_with[-1]] == ["the old hand"]
    with pytest.raises(FabulaError):
        desk.without(2)


def test_a_scene_is_known_by_how_it_begins_however_short_it_is(desk, boathouse):
    opening = boathouse.manuscript.paragraphs[1]
    desk.correct({"kind": "new-scene", "span": [opening.start, opening.start + 3]})
    (kept,) = load(corrections_path(desk._path))
    assert isinstance(kept, NewScene) and len(kept.at.words.split()) == 16


def test_a_place_is_that_of_the_text_on_the_page(desk, source, boathouse):
    source.text = f"A new beginning.\n\n{boathouse.text}"
    desk.saved()
    desk.read_again()
    quote = boathouse.quotes[1].span
    desk.correct({"kind": "speaker", "span": [*quote], "speaker": "Ruben", "version": 1})
    (kept,) = load(corrections_path(desk._path))
    assert kept.at.words == quote.of(boathouse.text)
    with pytest.raises(FabulaError):
        desk.correct({"kind": "speaker", "span": [*quote], "speaker": "Ruben", "version": 40})


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        (FabulaError("It is not there."), "It is not there."),
        (KeyError("who"), "A fault in Fabula: KeyError('who')"),
    ],
)
def test_a_reading_that_fails_says_why_and_leaves_the_last_one(desk, source, trouble, told):
    source.trouble = trouble
    before = desk.state
    desk.read_again()
    assert (desk.state.trouble, desk.state.reading, desk.state.version) == (told, False, before.version)
    source.trouble = None
    desk.read_again()
    assert (desk.state.trouble, desk.state.version) == ("", before.version + 1)
