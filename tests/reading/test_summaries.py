"""What the narration goes on to tell of what somebody told: who told it, and whom."""

import pytest
from telling import read_text

CAST = "Ottilie put the kettle on. “Tea,” said Ottilie.\n\nSimeon shut the book. “Later,” said Simeon.\n\n"


def learned(english, told, words):
    """Return who learns what some words of the narration say, and from whom."""
    story = read_text(english, f"{CAST}{told}\n")
    said = {one.id for one in story.claims if one.span.of(story.text) == words}
    return {(one.character, one.source) for one in story.learnings if one.claim in said}


TOLD = {("simeon", None), ("ottilie", "simeon")}


@pytest.mark.parametrize(
    "told",
    [
        "Simeon told Ottilie about the letter that evening. The boat had sunk.",
        "Simeon told Ottilie everything. The boat had sunk.",
        "Ottilie asked what was wrong, and Simeon told her. The boat had sunk.",
        "Simeon wrote to Ottilie in March. The boat had sunk.",
        "Simeon confided in Ottilie. The boat had sunk.",
        "Simeon broke the news to Ottilie. The boat had sunk.",
        "Simeon filled Ottilie in. The boat had sunk.",
        "Ottilie had a letter from Simeon. The boat had sunk.",
        "Ottilie had heard it from Simeon. The boat had sunk.",
        "Ottilie got the story out of Simeon. The boat had sunk.",
        "Simeon told Ottilie about it. The crew had drowned. The boat had sunk.",
        "Word came to Ottilie from Simeon. The boat had sunk.",
        "Simeon rang Ottilie that night. He explained everything. The boat had sunk.",
        "Simeon broke it to Ottilie: the boat had sunk.",
        "It was Simeon who broke it to Ottilie. The boat had sunk.",
        "Simeon told Ottilie, with his face turned to the wall. The boat had sunk.",
        "Ottilie looked up. Simeon explained at length why they were late. The boat had sunk.",
    ],
)
def test_what_is_told_next_is_what_somebody_told(english, told):
    words = "the boat had sunk" if ":" in told else "The boat had sunk"
    assert learned(english, told, words) == TOLD


@pytest.mark.parametrize("ahead", ["He would sell the boat", "He was going to sell the boat"])
def test_what_is_to_come_is_told_too(english, ahead):
    assert learned(english, f"Simeon told Ottilie about it. {ahead}.", ahead) == TOLD


@pytest.mark.parametrize(
    "told",
    [
        "Simeon never told Ottilie about it. The boat had sunk.",
        "Simeon would tell Ottilie about it. The boat had sunk.",
        "Simeon told Ottilie to sit down. The boat had sunk.",
        "Simeon told Ottilie about it. The rain stopped. The boat had sunk.",
        "Simeon was writing. The boat had sunk.",
        "It came from Simeon. The boat had sunk.",
        "Simeon mentioned the card. The boat had sunk.",
    ],
)
def test_what_nobody_tells(english, told):
    assert learned(english, told, "The boat had sunk") == set()


def test_what_whoever_is_told_had_known_is_not_told(english):
    told = "Simeon told Ottilie about the boat. She had seen nothing."
    assert learned(english, told, "She had seen nothing") == set()


@pytest.mark.parametrize(
    "told",
    [
        "It was Simeon who told Ottilie where the boat was hidden",
        "Simeon showed Ottilie where the boat was hidden",
    ],
)
def test_who_tells_or_shows_where_something_is(english, told):
    assert learned(english, f"{told}.", told) == TOLD


def test_what_is_mentioned_is_heard_by_those_who_are_there(english):
    assert learned(english, "Simeon mentioned at supper that the boat had sunk.", "the boat had sunk") == {
        ("simeon", None), ("ottilie", "simeon"),
    }  # fmt: skip


def test_from_whom_somebody_has_heard_the_story(english):
    told = "Ottilie had heard the whole story from Simeon: the boat had sunk."
    assert ("ottilie", "simeon") in learned(english, told, "the boat had sunk")


def test_who_is_informed_of_something(english):
    assert (
        learned(english, "Simeon informed Ottilie of the loss.", "Simeon informed Ottilie of the loss")
        == TOLD
    )


def test_what_goes_on_after_she_said(english):
    told = "Simeon shook his head. He hadn't seen anyone, he said; he had been asleep since nine."
    story = read_text(english, f"{CAST}{told}\n")
    said = [one.span.of(story.text) for one in story.claims if one.holder == "simeon" and one.evidence]
    assert said == ["He hadn't seen anyone", "he had been asleep since nine"]


def test_what_is_said_in_passing_without_marks(english):
    story = read_text(english, CAST + "Simeon stood up. He would take the early boat, he said.\n")
    (said,) = [one for one in story.claims if one.span.of(story.text) == "He would take the early boat"]
    assert (said.holder, said.stance, said.heard_by) == ("simeon", "asserted", ("ottilie",))


@pytest.mark.parametrize(
    "told",
    [
        "Simeon hadn't the heart to tell Ottilie that the boat had sunk.",
        "Simeon didn't dare tell Ottilie that the boat had sunk.",
        "Simeon couldn't bring himself to tell Ottilie that the boat had sunk.",
    ],
)
def test_what_nobody_has_the_heart_to_tell_is_not_told(english, told):
    assert "ottilie" not in {who for who, _ in learned(english, told, "the boat had sunk")}


@pytest.mark.parametrize(
    ("told", "words", "pairs"),
    [
        (
            "Simeon repeated it to Ottilie, who passed it on to Hob.",
            "Simeon repeated it to Ottilie, who passed it on to Hob",
            {("ottilie", "simeon"), ("hob", "ottilie")},
        ),
        ("Simeon passed it on to Ottilie.", "Simeon passed it on to Ottilie", {("ottilie", "simeon")}),
        ("Simeon passed the lamp on to Ottilie.", "Simeon passed the lamp on to Ottilie", set()),
        (
            "Simeon told the constable he had been in bed.",
            "he had been in bed",
            {("the-constable", "simeon")},
        ),
        ("Simeon told the constable he had known.", "he had known", set()),
    ],
)
def test_what_goes_from_one_to_the_next(english, told, words, pairs):
    hob = "Hob laughed. “Ha,” said Hob. The constable sat. “Oh,” said the constable. "
    assert {pair for pair in learned(english, hob + told, words) if pair[1]} == pairs


def test_what_is_told_to_them_is_told_to_those_who_are_there(english):
    told = "Ottilie sat down. Hob shut the door. So Simeon told them. The boat had sunk."
    assert ("ottilie", "simeon") in learned(english, told, "The boat had sunk")


@pytest.mark.parametrize(
    "told",
    [
        "Simeon pointed out to Ottilie that the boat had sunk.",
        "Simeon hinted to Ottilie that the boat had sunk.",
        "Simeon swore to Ottilie that the boat had sunk.",
        "Simeon gave Ottilie to understand that the boat had sunk.",
        "Ottilie looked up. Over the soup Simeon let slip that the boat had sunk.",
        "Ottilie looked up. Simeon blurted out that the boat had sunk.",
    ],
)
def test_ways_of_telling(english, told):
    assert ("ottilie", "simeon") in learned(english, told, "the boat had sunk")


@pytest.mark.parametrize("words", ["Clare", "Ann", "Ottilie"])
def test_a_name_that_looks_like_a_verb_is_told(english, words):
    """The parser may take the name after *to* for a verb, of which nobody thinks anything."""
    story = read_text(
        english, f"{CAST}Simeon and {words} went in. Simeon hinted to {words} that it was late.\n"
    )
    held = [one for one in story.claims if one.span.of(story.text) == "it was late"]
    assert [(one.holder, one.stance, one.heard_by) for one in held] == [
        ("simeon", "asserted", (words.lower(),))
    ]


@pytest.mark.parametrize(
    ("told", "stance"),
    [
        ("Ottilie could tell that the boat had sunk.", "seen"),
        ("Ottilie could tell Simeon that the boat had sunk.", "asserted"),
    ],
)
def test_what_somebody_can_tell_they_see(english, told, stance):
    story = read_text(english, f"{CAST}{told}\n")
    held = [one for one in story.claims if one.span.of(story.text) == "the boat had sunk"]
    assert [(one.holder, one.stance) for one in held] == [("ottilie", stance)]


def test_whose_mind_there_is_no_doubt_in(english):
    story = read_text(english, f"{CAST}There was no doubt in Ottilie's mind that the boat had sunk.\n")
    held = [one for one in story.claims if one.span.of(story.text) == "the boat had sunk"]
    assert [(one.holder, one.stance) for one in held] == [("ottilie", "believed")]


def test_from_whom_somebody_has_word(english):
    told = "Ottilie got word from Simeon that the boat was late."
    assert ("ottilie", "simeon") in learned(english, told, "the boat was late")


@pytest.mark.parametrize(
    ("told", "pairs"),
    [
        ("Simeon rang Ottilie that night. He explained that the boat had sunk.", TOLD),
        (
            "Simeon rang Ottilie that night, but nobody answered. He explained that the boat had sunk.",
            {("simeon", None)},
        ),
        ("Simeon did not ring Ottilie. He explained that the boat had sunk.", {("simeon", None)}),
    ],
)
def test_who_was_just_rung_is_told(english, told, pairs):
    """They are somewhere else: the scene before them is over, and who does not answer hears nothing."""
    assert learned(english, f"* * *\n\n{told}", "the boat had sunk") == pairs
