"""Whom a line calls by name tells who says the lines beside it, and who somebody is."""

from __future__ import annotations

import pytest
from helpers import prose_of, told_mentions
from telling import read_text

from fabula.reading.speech.calls import called_in

SHOP = "The shop smelt of paint. Behind the counter stood a clerk with a pencil in his hair.\n\n"


def said_by(story):
    """The names of those who say the lines, None where nobody is known to."""
    names = {one.id: one.name for one in story.characters}
    return [names.get(line.speaker) for line in story.quotes]


def test_a_name_that_answers_who_it_was_calls_nobody(english):
    talk = "“Who broke it?” asked Petra.\n\n“Rasmus.”\n\n“When?”\n"
    lines = read_text(english, f"Odo and Petra swept the yard. Rasmus was away.\n\n{talk}").quotes
    assert lines[1].addressees != ("rasmus",)
    assert lines[2].speaker != "rasmus"


@pytest.mark.parametrize(("words", "calls"), [("All of them", False), ("Gunner", True)])
def test_some_of_many_are_not_called(english, words, calls):
    prose = prose_of(english, f"“{words}, madam.”")
    assert bool(called_in(prose, told_mentions(prose, words), 0)) == calls


@pytest.mark.parametrize(
    ("before", "line", "calls"),
    [
        ("It's dear.", "Petra? She sold her boat.", False),
        ("It's dear.", "Petra? He sold her boat.", True),
        ("It's dear.", "Petra? Sit down.", True),
        ("Petra sold her boat.", "Petra.", False),
        ("Petra, it's late.", "Petra!", True),
        ("It's dear.", "Petra.", True),
    ],
)
def test_a_name_taken_up_to_say_more_of_its_bearer_calls_nobody(english, before, line, calls):
    prose = prose_of(english, f"“{before}”\n\n“{line}”")
    names = ["Petra"] * (before + line).count("Petra")
    mentions = told_mentions(prose, *names)
    assert bool(called_in(prose, mentions, 1)) == calls


@pytest.mark.parametrize(("between", "named"), [("", True), ("The bell rang in the yard.\n\n", False)])
def test_who_is_called_where_two_take_turns_has_that_name(english, between, named):
    talk = "“Two pounds,” said the clerk.\n\n“For one?” asked Petra.\n\n“For one.”\n\n"
    text = SHOP + talk + between + "“That's dear, Ottokar.”\n\n“It's good,” said the clerk at last.\n"
    story = read_text(english, text.replace("It's good,” said the clerk at last", "It's good"))
    (clerk,) = [c for c in story.characters if c.name == "Ottokar"]
    assert ("the clerk" in [mention.span.of(story.text) for mention in clerk.mentions]) == named


def test_who_acts_beside_a_line_and_is_called_right_after_has_that_name(trained):
    talk = "“Two pounds.” The clerk held out his hand.\n\n“That's dear, Ottokar,” said Petra.\n\n"
    text = SHOP + talk + "The clerk shrugged. “It's good paint.”\n"
    story = read_text(trained, text)
    (clerk,) = [c for c in story.characters if c.name == "Ottokar"]
    assert story.quotes[0].speaker == story.quotes[2].speaker == clerk.id
    assert "The clerk" in [mention.span.of(text) for mention in clerk.mentions]


def test_who_is_called_right_after_their_line_has_that_name(english):
    talk = "“Two pounds,” said the clerk.\n\n“That's dear, Ottokar.”\n\n“It's good,” said the clerk.\n"
    text = SHOP + talk
    story = read_text(english, text)
    (clerk,) = [c for c in story.characters if c.name == "Ottokar"]
    assert story.quotes[0].speaker == story.quotes[2].speaker == clerk.id
    assert "the clerk" in [mention.span.of(text) for mention in clerk.mentions]


def test_who_is_called_and_then_answers_has_that_name(english):
    text = f"{SHOP}“What's it cost, Ottokar?”\n\n“Two pounds,” said the clerk.\n"
    story = read_text(english, text)
    assert story.quotes[1].speaker == "ottokar"


@pytest.mark.parametrize(
    "line",
    [
        "“That's dear, Ottokar,” said the clerk. “Isn't it?”",  # it is he who calls
        "“That's dear, Ottokar.” Ottokar shrugged.",  # another, named there
        "“I told Ottokar it was dear.”",  # no call
    ],
)
def test_who_calls_or_stands_by_has_another_name(english, line):
    story = read_text(english, f"{SHOP}“Two pounds,” said the clerk.\n\n{line}\n\n“Well,” said the clerk.\n")
    assert story.quotes[0].speaker != "ottokar"


def test_who_is_called_grandpa_gives_the_clerk_no_name(english):
    text = f"{SHOP}“What's it cost, Grandpa?”\n\n“Two pounds,” said the clerk.\n"
    assert read_text(english, text).quotes[1].speaker != "grandpa"


def test_a_rank_calls_whoever_goes_by_it(english):
    text = (
        "Odo counted them in at the gate. Sarge was the last of them.\n\n“One too many,” said Odo.\n\n"
        "“Who is he, Sergeant?” Captain Vane asked.\n\n“He followed us home, ma'am.”\n"
    )
    lines = read_text(english, text).quotes
    assert lines[1].addressees == ("sarge",)
    assert lines[2].speaker == "sarge"


def test_a_trade_calls_whoever_is_described_so(trained):
    text = (
        "Petra came in from the yard. A young doctor looked up from his desk.\n\n“Sit down,” said the "
        "young doctor.\n\nOdo shut the door. “Thank you, doctor,” said Odo.\n"
    )
    lines = read_text(trained, text).quotes
    assert lines[1].addressees == (lines[0].speaker,)


@pytest.mark.parametrize(("who", "call"), [("The priest", "Father"), ("Their father", "Papa")])
def test_what_somebody_is_to_who_speaks_calls_them(trained, who, call):
    text = (
        f"{who} was eating a sandwich at the window when Dolores and Cass came in.\n\n“{call}?” said "
        "Dolores. “Have you a minute?”\n\n“For you, two.” He wiped his fingers. “What's the matter?”\n\n"
        "“It's the roof,” said Dolores.\n"
    )
    story = read_text(trained, text)
    asked, answer = story.quotes[0], story.quotes[2]
    names = {one.id: one.name.lower() for one in story.characters}
    assert names[answer.speaker] == who.lower()
    assert asked.addressees == (answer.speaker,)


@pytest.mark.parametrize(("asks", "named"), [("What's your name?", True), ("Who was it?", False)])
def test_who_tells_their_name_is_who_has_talked_without_one(trained, asks, named):
    text = (
        "A girl with a lantern stood in the gate. “You're late,” said the girl.\n\n“We lost the road.” Odo "
        f"got down from the cart. “{asks}”\n\n“Perpetua.”\n\n“I'm Odo,” said Odo.\n\n“I know who you are,” "
        "said the girl.\n"
    )
    story = read_text(trained, text)
    assert (said_by(story)[0] == said_by(story)[-1] == "Perpetua") == named


def test_who_is_only_called_sire_is_who_is_spoken_to(trained):
    text = (
        "The old king was dying, and taking his time about it.\n\n“Who's that?” he said.\n\n“It's Aldo, "
        "sire.”\n\n“Which one's Aldo?”\n\n“Your son, sire. The second.” Aldo moved the candle.\n"
    )
    story = read_text(trained, text)
    assert "sire" not in [one.name for one in story.characters]
    assert said_by(story) == ["the old king", "Aldo"] * 2


def test_who_is_described_by_trade_in_a_tag_says_the_line(trained):
    text = (
        "The lift stopped. There were three of them in it: Sunita, with the cake; a courier; and a tall man "
        "who said nothing.\n\n“It does this,” said the courier.\n\n“How long for?” said Sunita.\n\n"
        "“Depends.”\n\n"
        "“On what?”\n\n“On Graham,” said the courier.\n"
    )
    story = read_text(trained, text)
    assert said_by(story) == ["the courier", "Sunita"] * 2 + ["the courier"]


def test_a_grandmother_in_another_tongue_is_one(trained):
    text = (
        "Amal sat in the sand. “Teta, he's choosing the sea again!”\n\n“Let him,” said their grandmother.\n\n"
        "“Will you come in with me, Teta?” asked Yusuf.\n\n“At my age?” said their grandmother.\n"
    )
    story = read_text(trained, text)
    assert {said_by(story)[n] for n in (1, 3)} == {"Teta"}


def test_a_text_may_begin_with_somebodys_name(trained):
    story = read_text(trained, "A girl stood in the gate, and said nothing.\n\n“I'm Perpetua.”\n")
    assert story.quotes[0].speaker == "perpetua"


def test_who_is_told_of_beside_a_talk_of_one_speaks_with_them(trained):
    text = (
        "Dr. Okafor read the chart while his patient watched the ceiling.\n\n“Any pain?”\n\n"
        "“Only when you ask.”\n\n“Good,” said Dr. Okafor.\n\n“Good for whom?”\n"
    )
    story = read_text(trained, text)
    assert said_by(story) == ["Dr. Okafor", "his patient"] * 2


@pytest.mark.parametrize(("rank", "call"), [("Lady", "my lady"), ("Lord", "my lord")])
def test_my_lady_calls_the_one_lady(english, rank, call):
    text = (
        f"Inspector Quill found {rank} Marchmont among the dahlias.\n\n“Your maid has been found, {call}.”"
        "\n\n“Where?”\n\n“In the lake,” said Inspector Quill.\n"
    )
    lines = read_text(english, text).quotes
    assert lines[0].speaker == "inspector-quill"
    assert lines[0].addressees == (f"{rank.lower()}-marchmont",)


def test_miss_calls_whatever_it_is_taken_for(english):
    text = (
        "Miss Vane chalked the date on the board. Odo and Petra wrote it down.\n\n“Who came, Odo?”\n\n"
        "“The Normans came, miss.”\n\n“Where to?”\n\n“To Hastings,” said Petra.\n"
    )
    lines = read_text(english, text).quotes
    assert lines[1].addressees == ("miss-vane",)


def test_a_voice_is_not_that_of_whoever_hears_it(english):
    text = "Amara was in the shed. Edmund stood at the gate.\n\n“Go home,” said a voice.\n"
    (line,) = read_text(english, text).quotes
    assert line.speaker != "edmund"
    (line,) = read_text(english, text.replace("a voice", "his voice")).quotes
    assert line.speaker == "edmund"


@pytest.mark.parametrize(
    ("call", "nobody"),
    [
        ("Your Grace", "Grace"),
        ("boss", "boss"),
        ("Senpai", "Senpai"),
        ("kid", "kid"),
        ("Cap", "Cap"),
        ("Excellency", "Excellency"),
    ],
)
def test_what_people_call_each_other_means_who_is_spoken_to(trained, call, nobody):
    text = (
        "Petra and Captain Odo Vane swept the yard.\n\n“The rope is wet,” said Captain Vane.\n\n"
        f"“Then dry it, {call},” said Petra.\n\n“I will,” said Captain Vane to Petra.\n"
    )
    story = read_text(trained, text)
    (vane,) = [one for one in story.characters if "Vane" in one.name]
    assert nobody.lower() not in {one.name.lower() for one in story.characters}
    assert call.lower() in {mention.span.of(text).lower() for mention in vane.mentions}
