"""What is not so, as nobody sets it right, as there is no such person, or as the way of telling says."""

import pytest
from telling import read_text

CAST = (
    "Ottilie put the kettle on. “Tea,” said Ottilie.\n\nSimeon shut the book. “Later,” said Simeon.\n\n"
    "Simeon said no more. Ottilie went to the window.\n\n"
)
TALK = "“Is it raining?” said Ottilie.\n\n“It was,” said Simeon.\n\n“Fetch the pail,” said Ottilie.\n\n"
ILL, TOUCHED = "My sister is ill", "I never touched it"
LOST = "the boat was lost"

# What is told -> the words that somebody holds or puts forward, and whether they are so.
TOLD = {
    # who knows better does not correct it
    "“You're the painter,” said Simeon. Ottilie did not correct him.": ("You're the painter", "false"),
    "“You must be the painter,” said Simeon. Ottilie didn't contradict him.": (
        "You must be the painter", "false",
    ),
    "Simeon thought that the boat was lost. Ottilie did not correct him.": (LOST, "false"),
    "“You're the painter,” said Simeon. Ottilie did not answer him.": ("You're the painter", "open"),
    "“You're the painter,” said Simeon. Ottilie would not contradict him.": ("You're the painter", "open"),
    "“You're the painter,” said Simeon. He did not correct himself.": ("You're the painter", "open"),
    # there is no such person
    f"“{ILL},” said Simeon.\n\n{TALK}There was no sister.": (ILL, "false"),
    f"“{ILL},” said Simeon.\n\n{TALK}Simeon had no sister.": (ILL, "false"),
    f"“{ILL},” said Simeon.\n\n{TALK}Ottilie had no sister.": (ILL, "open"),
    f"“{ILL},” said Simeon.\n\n{TALK}There was no sister at the door.": (ILL, "open"),
    "“My bus is late,” said Simeon. There was no bus.": ("My bus is late", "open"),
    "“Is your sister ill?” said Simeon. There was no sister.": ("Is your sister ill", "open"),
    # it is no such thing
    "“I'm a painter,” said Simeon. He was no such thing.": ("I'm a painter", "false"),
    "“I sold the boat,” said Simeon. He had done nothing of the kind.": ("I sold the boat", "false"),
    "“I saw a ghost,” said Simeon. There is no such thing as a ghost.": ("I saw a ghost", "open"),
    "Simeon thought the noise was a thief. It was not a thief.": ("the noise was a thief", "false"),
    f"Simeon thought the noise was a thief.\n\n{TALK}{TALK}It was not a thief.": (
        "the noise was a thief", "open",
    ),
    # owned to be a lie
    f"“{TOUCHED},” said Simeon.\n\n{TALK}“I lied,” said Simeon. “I took it.”": (TOUCHED, "false"),
    f"“{TOUCHED},” said Simeon.\n\n{TALK}“I lied,” said Simeon. “I never took it.”": (TOUCHED, "open"),
    f"“I never touched her,” said Simeon.\n\n{TALK}“I lied,” said Simeon. “I took it.”": (
        "I never touched her", "open",
    ),
    # told as no more than that
    "Simeon had talked himself into believing that the boat was lost.": (LOST, "false"),
    "Ottilie had talked Simeon into believing that the boat was lost.": (LOST, "open"),
    "Ottilie had Simeon believe that the boat was lost.": (LOST, "false"),
    "“Simeon would have you believe that the boat was lost,” said Ottilie.": (LOST, "false"),
    # nobody denies what they keep to themselves
    "Simeon never told Ottilie that the boat was lost.": (LOST, "true"),
    "Simeon did not tell Ottilie that the boat was lost.": (LOST, "true"),
    "Simeon told Ottilie that the boat was lost.": (LOST, "open"),
    "“I never told Ottilie that the boat was lost,” said Simeon.": (LOST, "open"),
    "Simeon never told Ottilie that the boat could be lost.": ("the boat could be lost", "open"),
}  # fmt: skip


@pytest.mark.parametrize("told", TOLD)
def test_whether_it_is_so(english, told):
    words, status = TOLD[told]
    story = read_text(english, CAST + told)
    assert [one.status for one in story.claims if one.span.of(story.text) == words] == [status]


# What is told -> whose the words are, and how.
HELD = {
    "To hear Simeon tell it, the boat was lost.": (LOST, "simeon", "asserted"),
    "Simeon was adamant that the boat was lost.": (LOST, "simeon", "asserted"),
    "The letter from Simeon said that the boat was lost.": (LOST, "simeon", "asserted"),
    "Simeon's letter said that the boat was lost.": (LOST, "simeon", "asserted"),
    "The letter said that the boat was lost.": (LOST, None, "asserted"),
    "It never entered Simeon's head that the boat was lost.": (LOST, "narrator", "narrated"),
    "Simeon told Ottilie over breakfast that the boat was lost.": (LOST, "simeon", "asserted"),
    "Simeon took the coat for a dog.": ("the coat for a dog", "simeon", "believed"),
}


@pytest.mark.parametrize("told", HELD)
def test_whose_it_is(english, told):
    words, holder, stance = HELD[told]
    story = read_text(english, CAST + told)
    found = [one for one in story.claims if one.span.of(story.text) == words]
    assert [(one.holder, one.stance) for one in found] == [(holder, stance)]


def test_what_somebody_brought_is_not_told(english):
    story = read_text(english, f"{CAST}Simeon told Ottilie over the wine that she had brought.")
    assert [one for one in story.claims if one.evidence] == []


def test_who_takes_the_dog_for_a_walk_thinks_nothing(english):
    story = read_text(english, f"{CAST}Simeon took the dog for a walk.")
    assert [one for one in story.claims if one.stance == "believed"] == []
