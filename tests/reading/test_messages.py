"""What is sent and read on a telephone is writing; who sent it wrote it, and is not there for that."""

from __future__ import annotations

import re

import pytest
from helpers import manuscript
from telling import goes_by, misreadings, read_text

from fabula.reading.quotation.quotes import find_quotes

HALL = "Tobias had gone home, and Halima and Beatriz sat in the tram. Tobias was always early.\n\n"
THREAD = (
    f"{HALL}"
    "Beatriz's phone buzzed against the saucer. She turned it over.\n\n"
    "⟦writing Tobias>Beatriz: *where r u*⟧\n\n"
    "She typed back with one thumb.\n\n"
    "⟦writing Beatriz>Tobias: *on the tram. ten minutes*⟧\n\n"
    "⟦writing Tobias>Beatriz: *bring oil,*⟧ Tobias wrote. "
    "⟦writing Tobias>Beatriz: *and don't talk to Finch*⟧\n\n"
    "⟦Halima: “Who's that?”⟧ asked Halima.\n\n"
    "The reply came before the next stop. ⟦writing Tobias>Beatriz: *Tell him I'm sorry.*⟧ "
    "Beatriz read it twice.\n"
)
FIRST_PERSON = (
    "I was counting the peas when my phone buzzed in my apron. Beatriz looked up.\n\n"
    "⟦writing Tobias: *you coming tonight?*⟧\n\n"
    "It was Tobias. I wiped my hands.\n\n"
    "“Who's that?” asked Beatriz.\n\n"
    "Three dots appeared. They vanished. They came back.\n\n"
    "⟦writing Tobias>I: *I can pick you up.*⟧\n\n"
    "⟦writing I>Tobias: *I have a bike,*⟧ I wrote.\n\n"
    "⟦writing Tobias>I: *It's raining.*⟧\n\n"
    "Tobias was always right. ⟦writing I: *Fine,*⟧ I sent, and put the phone away.\n"
)
BOLD = (
    "Beatriz put the oil on the counter, and Tobias wiped his hands. He went out. Beatriz waited.\n\n"
    "Her phone lit up. **Tobias:** ⟦writing Tobias>Beatriz: seriously. not a word⟧\n\n"
    "**Beatriz:** ⟦writing Beatriz>Tobias: fine⟧\n\n"
    "Beatriz laughed and turned the oven on.\n"
)
HANDLES = (
    "Beatriz lay on her bed and opened the chat.\n\n"
    "**beatriz:** ⟦writing Beatriz: who ate my yoghurt⟧\n\n"
    "**halima the great:** ⟦writing halima the great: not me⟧\n\n"
    "**tobias_7:** ⟦writing tobias_7: define ate⟧\n\n"
    "**beatriz:** ⟦writing Beatriz: you know what ate is⟧\n\n"
    "*beatriz changed the name of the chat*\n\n"
    "**tobias_7:** ⟦writing tobias_7: it was going to expire⟧\n\n"
    "Beatriz put the phone down and laughed.\n"
)
PICTURES = (
    "Beatriz lay on her bed and opened the chat.\n\n"
    "**beatriz:** ⟦writing Beatriz: who ate my yoghurt⟧\n\n"
    "**tobias 🌙:** ⟦writing Tobias: me. sorry⟧\n\n"
    "**halima ✨🐸:** ⟦writing halima: define sorry⟧\n\n"
    "**tobias 🌙:** ⟦writing Tobias: it was going to expire⟧\n\n"
    "“Tobias!” called Beatriz. Tobias did not come.\n"
)
ME = (
    "I sat in the tram and looked out. My phone buzzed.\n\n"
    "Tobias: ⟦writing Tobias>I: where r u⟧\n"
    "Me: ⟦writing I>Tobias: on the tram⟧\n"
    "Tobias: ⟦writing Tobias>I: liar⟧\n\n"
    "I put it away, and I laughed. I was late.\n"
)
SYSTEM = (
    "Beatriz lay on her bed and opened the chat.\n\n"
    "**Beatriz:** ⟦writing Beatriz: who ate my yoghurt⟧\n"
    "**Tobias:** ⟦writing Tobias: define ate⟧\n"
    "[Finch has gone offline]\n"
    "**Beatriz:** ⟦writing Beatriz: ask him about the tram⟧\n"
    "**Tobias left the chat**\n\n"
    "Beatriz put the phone down and laughed.\n"
)
CHAT = (
    "Nobody in the house was asleep.\n\n"
    "[21:14] <halima_w> ⟦writing halima_w: anyone up⟧\n"
    "[21:15] <tobias_7> ⟦writing tobias_7: no⟧\n"
    "[21:15] <halima_w> ⟦writing halima_w: liar⟧\n\n"
    "The screen went dark.\n"
)


@pytest.mark.parametrize(
    "marked",
    [THREAD, FIRST_PERSON, ME, BOLD, HANDLES, PICTURES, SYSTEM, CHAT],
    ids=["thread", "I", "me", "bold", "handles", "pictures", "system", "chat"],
)
def test_messages_are_written_by_those_who_send_them(english, marked):
    assert not misreadings(english, marked)


LED = {
    "buzzes": "His phone buzzed. ⟦*where r u*⟧",
    "lights up": "The screen lit up on the desk.\n\n⟦*You awake?*⟧",
    "comes": "A text had come in under it: ⟦*This is Finch.*⟧",
    "from": "There was a message from his sister.\n\n⟦*Don't be late.*⟧",
    "types": "He typed with his thumbs.\n\n⟦*Ask him yourself.*⟧",
    "alone": "Another text. ⟦*Hello?*⟧",
    "in turn": "His phone buzzed.\n\n⟦*home?*⟧\n\n⟦*nearly*⟧\n\n⟦*hurry*⟧\n\n⟦*ok*⟧",
    "wordless": "His phone buzzed.\n\n⟦👍🏽 ❤️⟧\n\nHe typed back.\n\n⟦<3⟧\n\nHe slept.",
    "wordless in a chat": "Her phone lit up.\n\nFinch: ⟦home?⟧\n\n⟦:)⟧\n\nShe slept.",
    "name behind it": "Her phone lit up. Finch: ⟦seriously. not a word⟧",
    "name": "His phone buzzed.\n\nUnknown Number: ⟦I know where you are.⟧",
    "shouted": "On the door was a note. ⟦GONE TO LOOK FOR FINCH,⟧ it said.",
    "letter": "He picked up the post. The card was from Finch: ⟦*Gone to sea.*⟧",
    "letter, no more said": "He picked up the post. A letter from his sister.\n\n⟦*I have sold the mill.*⟧",
    "sign": "The sign read ⟦NO BOATS AFTER DARK⟧ in red.",
}
UNSENT = {
    "bold": "**Finch left the chat**",
    "italics": "*Finch has gone offline.*",
    "brackets": "[Finch joined]",
}
NOT_LED = {
    "thought by its tag": "His phone buzzed. *Not now,* he thought.",
    "thought": "He looked at the wall. *What a mess.*",
    "rings": "The telephone rang. *Who could that be?*",
    "remark": "He was clear about it. Note: the boat leaks.",
    "wordless, and nothing comes": "He slept. Rain fell.\n\n👍\n\nHe woke.\n\n:)\n\nHe ate.",
    "stops alone": "His phone buzzed.\n\n...\n\nHe slept.",
    "heading": "**Rating:** Teen\n\nTobias went home.",
    "letters of a ship": "The note was from the USS.",
    "letter thought of": "He thought of the letter from Finch, and of the sea. *I should go home.*",
    "far from": "He was far from Hull. *I should go home.*",
    "list": "He read the list aloud.\n\nflour: two pounds of it\n\nsugar: a cup",
}


@pytest.mark.parametrize("marked", LED.values(), ids=LED)
def test_what_a_message_leads_to_is_writing(marked):
    story = manuscript(re.sub("[⟦⟧]", "", marked))
    written = [one.span.of(story.text) for one in find_quotes(story) if one.kind == "writing"]
    assert written == [part.split("⟧")[0] for part in marked.split("⟦")[1:]]


READ_OUT = {
    "from": "Beatriz's phone buzzed. A text from Tobias: ⟦writing Tobias>Beatriz: boat here.⟧ She sat down.",
    "to": "Beatriz texts him: ⟦writing Beatriz>Tobias: I missed the boat.⟧ Tobias reads it twice.",
    "wrote to": "Beatriz wrote to Tobias: ⟦writing Beatriz>Tobias: all is well here.⟧ She slept.",
}
NOT_READ_OUT = (
    "She made a list for Finch: milk, eggs, bread.",
    "It was a message from who knew where: the river had risen.",
    "He wrote three things: bread, eggs, milk.",
)


@pytest.mark.parametrize("told", READ_OUT.values(), ids=READ_OUT)
def test_a_message_behind_a_colon_has_no_marks(english, told):
    assert not misreadings(english, f"{HALL}{told}\n")


@pytest.mark.parametrize("text", NOT_READ_OUT)
def test_other_colons_lead_to_no_message(text):
    assert not [one for one in find_quotes(manuscript(text)) if one.kind == "writing"]


@pytest.mark.parametrize("text", NOT_LED.values(), ids=NOT_LED)
def test_other_italics_and_capitals_are_not(text):
    assert not [one for one in find_quotes(manuscript(text)) if one.kind == "writing"]


@pytest.mark.parametrize("line", UNSENT.values(), ids=UNSENT)
def test_what_the_chat_itself_says_stands_among_its_lines(line):
    story = manuscript(f"Finch: who is up\nTobias: me\n{line}\nFinch: no\n\nTobias slept.")
    sent = [one.span.of(story.text) for one in find_quotes(story)]
    assert sent == ["who is up", "me", "no"]


def test_who_writes_from_elsewhere_is_not_in_the_scene(english):
    story = read_text(english, (
        "Beatriz sat down in the kitchen and pulled off her boots. She was alone in the house.\n\n"
        "Her phone buzzed.\n\n**Tobias:** are you home\n\n**Beatriz:** just now\n\n**Tobias:** good\n\n"
        "She lit the stove and waited for the kettle.\n"
    ))  # fmt: skip
    (beatriz,) = goes_by(story, "Beatriz")
    assert [scene.present for scene in story.scenes] == [(beatriz.id,)]


def test_paragraphs_of_one_letter_have_one_writer(english):
    long = "and the hens are well and the roof is nearly mended and your father asks for you every day"
    letter = (
        f"{HALL}Beatriz opened her bag. In it was a message from Tobias.\n\n"
        f"⟦writing Tobias: *I am well {long} and so is everybody here.*⟧\n\n"
        f"⟦writing Tobias: *You must come {long} before the winter.*⟧\n\n"
        "Beatriz folded it.\n"
    )
    assert not misreadings(english, letter)


@pytest.mark.parametrize(
    "told",
    [
        "Beatriz's phone buzzed. A text from Tobias. ⟦writing Tobias>Beatriz: *I missed the boat.*⟧",
        "Beatriz's phone buzzed. It was Tobias. ⟦writing Tobias>Beatriz: *I missed the boat.*⟧",
        "Tobias sent Beatriz a text. ⟦writing Tobias>Beatriz: *I missed the boat.*⟧",
        "Beatriz opened Tobias's message.\n\n⟦writing Tobias>Beatriz: *I missed the boat.*⟧",
        "There was a message from Tobias. ⟦writing Tobias>Beatriz: *I missed the boat.*⟧ Beatriz read it.",
    ],
)
def test_who_reads_what_is_sent(english, told):
    assert not misreadings(english, f"{HALL}{told}\n")


@pytest.mark.parametrize(
    "told",
    [
        "The card was from Tobias. ⟦writing Tobias: *I missed the boat.*⟧",
        "Beatriz picked up the post. A letter from Tobias.\n\n⟦writing Tobias: *I missed the boat.*⟧",
        "Beatriz's phone buzzed. It was from Tobias.\n\n⟦writing Tobias>Beatriz: *I missed the boat.*⟧",
        "Her phone had two messages from Tobias.\n\n⟦writing Tobias: *call*⟧\n\n⟦writing Tobias: *please*⟧",
        "Beatriz dried her hands and typed. ⟦writing Beatriz: *Missed the boat.*⟧",
    ],
)
def test_whom_a_message_is_from_has_written_it(english, told):
    assert not misreadings(english, f"{HALL}{told}\n")


def test_a_name_in_italics_signs_a_letter(english):
    letter = (
        f"{HALL}Beatriz tore open the envelope.\n\n⟦writing Tobias>Beatriz: *My dear Beatriz,*⟧\n\n"
        "⟦writing Tobias>Beatriz: *I have sold the mill. Kiss the hens.*⟧\n\n"
        "⟦writing Tobias>Beatriz: *Tobias*⟧\n\nBeatriz sat down on the stairs.\n"
    )
    assert not misreadings(english, letter)


@pytest.mark.timeout(60)  # seconds: hundreds of times what it takes, and less than it took with the square
def test_a_long_story_of_bold_labels_takes_time_in_proportion():
    parts = (f"She laughed again.\n\n**Zed{'x' * (line % 3)}:** line {line}\n\n" for line in range(12_000))
    assert not find_quotes(manuscript("".join(parts)))
