"""Lines in which somebody tells their name are theirs, and the name is one."""

from __future__ import annotations

import pytest
from telling import read_text

OPENING = "The clerk had a queue of forty people and one good pen. A girl came to the glass.\n\n"


def said(story):
    return {quote.span.of(story.text).strip('"'): quote for quote in story.quotes}


def name_of(story, quote):
    return next((c.name for c in story.characters if c.id == quote.speaker), None)


@pytest.mark.parametrize(
    "question",
    [
        "What's your name, sweetheart?",
        "And who are you?",
        "What do they call you?",
        "Name?",
        "And you are?",
        "You've a name, I suppose?",
        "Surname?",
        "And you're—?",
        "Your name, please.",
    ],
)
def test_whoever_answers_with_a_name_has_it(english, question):
    story = read_text(english, f'{OPENING}"{question}"\n\n"Ottoline."\n\n"Sit down."\n')
    answer = said(story)["Ottoline."]
    assert (name_of(story, answer), answer.by) == ("Ottoline", "names_oneself")
    assert [span.of(story.text) for span in answer.evidence] == ["Ottoline"]


def test_whoever_is_asked_for_theirs_in_turn_has_the_name(english):
    asked = 'I took the pen. "My name is Ottoline. And yours?" said the girl.\n\n'
    story = read_text(english, f'{asked}"Rydell," said the stranger.\n')
    assert (name_of(story, said(story)["Rydell,"]), said(story)["Rydell,"].by) == ("Rydell", "tag")


@pytest.mark.parametrize("told", ['"Rydell," said the clerk. "And you?"', '"I\'m Rydell. And you, miss?"'])
def test_and_you_asks_for_a_name_where_one_is_told(english, told):
    asked = '"Who are you?" the girl asked.\n\n'
    story = read_text(english, f'{OPENING}{asked}{told}\n\n"Ottoline," said the girl.\n')
    (ottoline,) = [c for c in story.characters if c.name == "Ottoline"]
    assert said(story)["Who are you?"].speaker == said(story)["Ottoline,"].speaker == ottoline.id


def test_and_you_asks_for_no_name_where_none_is_told(english):
    story = read_text(
        english, f'{OPENING}Ottoline was late.\n\n"I saw Rydell. And you?"\n\n"Ottoline," said the girl.\n'
    )
    assert name_of(story, said(story)["Ottoline,"]) != "Ottoline"


def test_a_surname_that_is_asked_for_belongs_to_the_same(english):
    story = read_text(
        english, f'{OPENING}"Your name?"\n\n"Ottoline."\n\n"Ottoline what?"\n\n"Ottoline Brandt."\n'
    )
    lines = said(story)
    assert lines["Ottoline."].speaker == lines["Ottoline Brandt."].speaker != None  # noqa: E711
    assert lines["Ottoline what?"].speaker != lines["Ottoline."].speaker


def test_whom_the_same_words_describe_has_the_name_too(english):
    asked = '"Your name?" asked the clerk.\n\n"Ottoline," said the tall dark girl.\n\n"And yours?"\n\n'
    wanda = '"I\'m Wanda," said the small fair girl.\n\n"You\'re late," said the clerk.\n\n'
    talk = '"The bus was," said the small fair girl.\n\n"There was none," said the tall dark girl.\n'
    story = read_text(english, OPENING + asked + wanda + talk)
    lines = said(story)
    assert [name_of(story, lines[line]) for line in ("The bus was,", "There was none,")] == [
        "Wanda",
        "Ottoline",
    ]
    assert lines["There was none,"].confidence > 0.9


def test_what_something_was_done_to_is_no_name_that_is_asked_for(english):
    text = f'{OPENING}"Step to the left."\n\n"I\'m guarding."\n\n"Guarding what?"\n\n"Ottoline."\n'
    assert said(read_text(english, text))["Ottoline."].by != "names_oneself"


def test_who_is_only_described_in_the_tag_has_the_name(english):
    story = read_text(english, f'{OPENING}"Who are you?" asked the clerk.\n\n"Ottoline," said the girl.\n')
    (ottoline,) = [c for c in story.characters if c.name == "Ottoline"]
    assert said(story)["Ottoline,"].speaker == ottoline.id
    assert "the girl" in [mention.span.of(story.text) for mention in ottoline.mentions]


@pytest.mark.parametrize(
    "line", ["I'm Ottoline.", "I am Ottoline, I think.", "My name's Ottoline.", "Call me Ottoline."]
)
def test_whoever_says_their_name_has_it(english, line):
    story = read_text(english, f'{OPENING}Ottoline was late. Wanda shut the door.\n\n"{line}"\n')
    assert (name_of(story, story.quotes[0]), story.quotes[0].by) == ("Ottoline", "names_oneself")


@pytest.mark.parametrize(
    "line",
    [
        "I'm Ottoline's sister.",  # somebody else
        "Is your name Ottoline?",
        "His name's Ottoline.",
        "She said 'I'm Ottoline.' to me.",  # another's words
        "'I'm Ottoline.' Is that what she said?",
        "I'm not Ottoline.",
    ],
)
def test_whoever_says_anothers_name_does_not_get_it(english, line):
    story = read_text(english, f'{OPENING}Ottoline was late. Wanda shut the door.\n\n"{line}"\n')
    assert story.quotes[0].by != "names_oneself"


@pytest.mark.parametrize("answer", ["Nobody.", "Please.", "Why?", "Go away, Wanda.", "Sorry."])
def test_an_answer_that_is_no_name_makes_none(english, answer):
    text = f'{OPENING}Wanda and Ottoline looked up.\n\n"Who are you?" said Ottoline.\n\n"{answer}"\n'
    story = read_text(english, text)
    assert {c.name for c in story.characters if c.named} == {"Wanda", "Ottoline"}
    assert story.quotes[1].by != "names_oneself"


def test_an_answer_about_who_has_the_name_is_not_by_them(english):
    text = f'{OPENING}Wanda sat up.\n\n"Who\'s there?"\n\n"Ottoline. She has no umbrella."\n'
    assert said(read_text(english, text))["Ottoline. She has no umbrella."].by != "names_oneself"


def test_a_tag_that_names_somebody_else_is_believed(english):
    story = read_text(english, f'{OPENING}"Who are you?"\n\n"Ottoline," said Wanda, and pointed at her.\n')
    assert name_of(story, said(story)["Ottoline,"]) == "Wanda"


def test_whoever_calls_over_the_radio_says_who_they_are_first(english):
    story = read_text(
        english, f'{OPENING}Ottoline was late. Wanda shut the door.\n\n"Ottoline to Wanda. Nobody is here."\n'
    )
    assert (name_of(story, story.quotes[0]), story.quotes[0].by) == ("Ottoline", "names_oneself")


def test_a_name_before_to_is_no_call(english):
    story = read_text(
        english,
        f'{OPENING}Ottoline was late. Wanda shut the door.\n\n"Ottoline to Wanda is a sister."\n',
    )
    assert story.quotes[0].by != "names_oneself"


def test_a_name_that_is_said_again_in_full_is_the_speakers(english):
    story = read_text(
        english,
        "I pushed the chair out with my shoe. The lady looked at it.\n\n"
        '"Sit down, Mrs.—?" I said.\n\n"Brandt. Ottoline Brandt."\n\n"Then sit down, Miss Brandt," I said.\n',
    )
    line = said(story)["Brandt. Ottoline Brandt."]
    assert (name_of(story, line).split()[-1], line.by) == ("Brandt", "names_oneself")


def test_just_a_name_answers_who_asks_for_the_rest(english):
    asked = '"What are you called?" asked the clerk.\n\n"Ottoline, sir."\n\n"Ottoline what?"\n\n'
    text = f'{OPENING}{asked}"Just Ottoline, sir."\n'
    lines = said(read_text(english, text))
    assert lines["Just Ottoline, sir."].by == "names_oneself"


RINGING = "Ottoline was late. The phone rang at ten, and Wanda let it ring. Rydell slept on.\n\n"


@pytest.mark.parametrize("line", ["It's Ottoline.", "This is Ottoline, from the bakery."])
def test_whoever_rings_and_says_who_it_is_has_the_name(english, line):
    story = read_text(english, f'{RINGING}"{line}"\n\n"I know, Ottoline."\n')
    assert (name_of(story, story.quotes[0]), story.quotes[0].by) == ("Ottoline", "names_oneself")


@pytest.mark.parametrize(
    "text",
    [
        'Ottoline was late. Wanda looked out. Rydell slept on.\n\n"It\'s Ottoline."\n',
        RINGING + '"It\'s Ottoline," said Wanda.\n',
        RINGING + "\"It's Ottoline's turn.\"\n",
    ],
)
def test_but_not_who_is_seen_to_come_or_is_spoken_of(english, text):
    assert read_text(english, text).quotes[0].by != "names_oneself"


@pytest.mark.parametrize("opening", ["The radio on the shelf crackled. ", "The radio hissed.\n\n"])
def test_whoever_calls_over_the_radio_has_the_name_they_give(english, opening):
    talk = '"Unit six, this is Base. What do you see?"\n\n"Nothing, Base."\n\nRydell rubbed the window.\n'
    story = read_text(english, opening + talk)
    first, answer = story.quotes
    assert (name_of(story, first), first.by) == ("Base", "names_oneself")
    assert answer.addressees == (first.speaker,)


def test_whoever_presents_somebody_to_another_has_not_their_name(english):
    story = read_text(english, 'Rydell shut the door. "Wanda, this is Ottoline," said Rydell.\n')
    assert name_of(story, story.quotes[0]) == "Rydell"


def test_whoever_tells_their_name_was_who_was_described_so_before(trained):
    text = (
        "The boy came in out of the rain and stood dripping on Agnes's clean floor.\n\n"
        "“Whose are you?” she said.\n\nHe shook his head.\n\n“You've a name, I suppose?”\n\n"
        "“Pip,” said the boy.\n\n“Sit, Pip.” She gave him soup.\n"
    )
    story = read_text(trained, text)
    (pip,) = [one for one in story.characters if "Pip" in (one.name, *one.aliases)]
    words = [mention.span.of(text) for mention in pip.mentions]
    assert {"The boy", "He", "his", "the boy", "him"} <= {*words}
