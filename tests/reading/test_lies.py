"""What the story shows not to be so: lies, reversals, exposures, and words that call a thought a mistake."""

import pytest
from telling import read_text

CAST = "Ottilie put the kettle on. “Tea,” said Ottilie.\n\nSimeon shut the book. “Later,” said Simeon.\n\n"


def statuses(english, told, words):
    """Return how it stands with every claim in some words, and whose it is."""
    story = read_text(english, f"{CAST}{told}\n")
    return [(one.holder, one.status) for one in story.claims if one.span.of(story.text) == words]


SOLD = "I sold the boat"


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("“I sold the boat,” said Simeon, lying through his teeth.", "false"),
        ("“I sold the boat,” said Simeon. The lie came easily.", "false"),
        ("“I sold the boat,” said Simeon. A lie, of course.", "false"),
        ("“I sold the boat,” said Simeon. It was a lie, and a poor one; the boat lay in the yard.", "false"),
        ("“I sold the boat,” said Simeon. Ottilie knew it was a lie.", "false"),
        ("“I sold the boat,” said Simeon.\n\nSimeon was lying.", "false"),
        ("“I sold the boat,” said Simeon. Simeon was lying on the floor.", "open"),
        ("“Yes,” Simeon lied smoothly. “I sold the boat. Is there tea?”", "false"),
        ("“I sold the boat,” said Simeon.\n\n“You didn't,” said Ottilie.", "false"),
        ("“I sold the boat,” said Simeon.\n\n“You did,” said Ottilie.", "open"),
    ],
)
def test_what_is_called_a_lie(english, told, status):
    assert statuses(english, told, SOLD) == [("simeon", status)]


@pytest.mark.parametrize(
    "told",
    [
        "“I lied,” said Simeon.\n\n“When?” said Ottilie.\n\n“I told you I sold the boat,” said Simeon.",
        "“I lied to you,” said Simeon. “I said I sold the boat.”",
    ],
)
def test_what_somebody_owns_to_have_said_and_lied(english, told):
    assert statuses(english, told, SOLD) == [("simeon", "false")]


def test_what_a_liar_is_told_to_have_said(english):
    told = "“You lied, Simeon,” said Ottilie. “You told me you sold the boat.”"
    assert statuses(english, told, "you sold the boat") == [("simeon", "false")]


AFTER = "The rain had stopped. The kettle sang. Ottilie took down the cups. The cat came in.\n\n"


@pytest.mark.parametrize(
    ("later", "status"),
    [
        ("“Simeon never sold the boat,” said Ottilie.", "false"),
        ("“Simeon didn't sell the cart,” said Ottilie.", "open"),
        ("“Simeon never sold the boat so badly,” said Ottilie.", "open"),
    ],
)
def test_what_another_says_well_after_that_nobody_did(english, later, status):
    assert statuses(english, f"“I sold the boat,” said Simeon.\n\n{AFTER}{later}", SOLD) == [
        ("simeon", status)
    ]


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("Ottilie thought that he was ill. He was only tired.", "false"),
        ("Ottilie thought that he was ill, but he was tired.", "false"),
        ("Ottilie thought that he was ill. He had in fact slept.", "false"),
        ("Ottilie thought that he was ill. Really he was tired.", "false"),
        ("Ottilie thought that he was ill. He was pale.", "open"),
        ("Ottilie was wrong to think that he was ill.", "false"),
        ("Ottilie was right in thinking that he was ill.", "true"),
        ("Ottilie made the mistake of thinking that he was ill.", "false"),
        ("Ottilie leapt to the conclusion that he was ill.", "false"),
        ("Ottilie went on thinking that he was ill.", "false"),
        ("Ottilie grew up believing that he was ill.", "false"),
        ("Ottilie refused to believe that he was ill.", "true"),
        ("Ottilie couldn't believe that he was ill.", "true"),
    ],
)
def test_what_the_narration_tells_of_a_thought(english, told, status):
    found = statuses(english, f"Simeon sat down. {told}", "he was ill")
    assert found == [("ottilie", status)]


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("Ottilie was sure that it was Simeon. It was the postman.", "it was Simeon"),
        ("Simeon rose. Ottilie thought that he was a priest. He was a sailor.", "he was a priest"),
        ("Simeon rose. Ottilie thought that he would shout. Instead he wept.", "he would shout"),
        ("Simeon rose. Ottilie thought that he would shout. He only wept.", "he would shout"),
        ("Simeon rose. Ottilie feared that he would shout. He didn't.", "he would shout"),
        ("Simeon rose. Ottilie feared that he would shout. He never did.", "he would shout"),
    ],
)
def test_what_is_another_and_goes_otherwise(english, told, words):
    assert statuses(english, told, words) == [("ottilie", "false")]


def test_that_there_is_none_of_what_was_announced(english):
    told = "“They told me that there'd be a boat,” said Simeon.\n\nThere was no boat."
    assert [status for _, status in statuses(english, told, "there'd be a boat")] == ["false"]
