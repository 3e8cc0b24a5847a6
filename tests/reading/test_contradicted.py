"""What is claimed and later turns out not to be so: denied, taken back, or owned to be a lie."""

import pytest
from telling import read_text

CAST = "Ottilie put the kettle on. “Tea,” said Ottilie.\n\nSimeon shut the book. “Later,” said Simeon.\n\n"
TALK = (
    "“It is raining again,” said Ottilie.\n\n“So it is,” said Simeon.\n\n"
    "“Bring the washing in.”\n\n“Yes.”\n\n"
)

# What is told -> the words that somebody put forward, and whether they are so.
CLAIMED = {
    # nobody finds such a thing
    f"“There are rats in the loft,” said Ottilie.\n\n{TALK}“There aren't any rats,” said Simeon.": (
        "There are rats in the loft", "false",
    ),
    f"“I saw a swan,” said Ottilie.\n\n{TALK}There had never been a swan.": ("I saw a swan", "false"),
    f"“I saw a swan,” said Ottilie.\n\n{TALK}There was no swan.": ("I saw a swan", "false"),
    "“There is a ghost,” said Ottilie.\n\n“There is no ghost,” said Simeon.": ("There is a ghost", "open"),
    f"“You owe me a swan,” said Ottilie.\n\n{TALK}There was no swan.": ("You owe me a swan", "open"),
    # it turns out to be no such thing
    f"“It was a Vermeer,” said Ottilie.\n\n{TALK}“So it wasn't a Vermeer,” said Simeon.": (
        "It was a Vermeer", "false",
    ),
    "“This is my wife,” said Simeon. Ottilie bowed. She was not his wife.": ("This is my wife", "false"),
    "“The loft is cold,” said Ottilie. Simeon was not cold.": ("The loft is cold", "open"),
    "Simeon suspected that Ottilie had a key. Ottilie had no key.": ("Ottilie had a key", "false"),
    "“Ottilie is my sister,” said Simeon.\n\nOttilie was his mother.": ("Ottilie is my sister", "false"),
    "“Ottilie is my sister,” said Simeon.\n\nOttilie was his friend.": ("Ottilie is my sister", "open"),
    # the narration tells the opposite at once
    "Simeon thought that Ottilie was asleep. Ottilie was wide awake.": ("Ottilie was asleep", "false"),
    "Simeon thought that Ottilie was asleep. Ottilie was tall.": ("Ottilie was asleep", "open"),
    "Simeon thought that Ottilie was joking.\n\nOttilie wasn't joking.": ("Ottilie was joking", "false"),
    "Simeon thought that Ottilie loved Hob. Ottilie didn't love Hob.": ("Ottilie loved Hob", "false"),
    "Simeon thought that Ottilie slept in the loft. Ottilie didn't sleep.": (
        "Ottilie slept in the loft", "open",
    ),
    # taken back by whoever said it
    f"“I've eaten,” said Simeon.\n\n{TALK}“I haven't eaten,” said Simeon.": ("I've eaten", "false"),
    f"“I've eaten,” said Simeon.\n\n{TALK}“I haven't eaten,” said Ottilie.": ("I've eaten", "open"),
    f"“I've come alone,” said Simeon.\n\n{TALK}“I haven't come as a friend,” said Simeon.": (
        "I've come alone", "open",
    ),
    f"“I'm tired,” said Simeon.\n\n{TALK}“I'm not tired,” said Simeon.": ("I'm tired", "open"),
    f"“Hob is a good boatman,” said Simeon.\n\n{TALK}“Hob is no boatman,” said Ottilie.": (
        "Hob is a good boatman", "open",
    ),
    # owned to
    f"“I never touched the bike,” said Simeon.\n\n{TALK}“It was me,” said Simeon.": (
        "I never touched the bike", "false",
    ),
    f"“I never touched the bike,” said Simeon.\n\n{TALK}“It was you,” said Ottilie.": (
        "I never touched the bike", "open",
    ),
    f"“The bike was gone,” said Simeon.\n\n{TALK}“I lied. The bike wasn't gone,” said Simeon.": (
        "The bike was gone", "false",
    ),
    f"“I have no brother,” said Simeon.\n\n{TALK}“I lied. I took the bike,” said Simeon.": (
        "I have no brother", "open",
    ),
    # told by the narration
    "“I'm not hungry,” said Simeon. The truth was that he had eaten nothing.": ("I'm not hungry", "false"),
    "“I'm not hungry,” said Simeon. The bread was his favourite.": ("I'm not hungry", "open"),
    "Simeon said that the bank had failed. Ottilie knew better.": ("the bank had failed", "false"),
    "Simeon said that the bank had failed. Ottilie knew better than to ask.": ("the bank had failed", "open"),
    "Simeon said that the bank had failed. It had done nothing of the kind.": (
        "the bank had failed", "false",
    ),
    "Simeon lied to Ottilie. He said that the bank had failed.": ("the bank had failed", "false"),
    "Simeon said that the bank had failed. He was lying.": ("the bank had failed", "false"),
    "Simeon laughed at Ottilie. He said that the bank had failed.": ("the bank had failed", "open"),
    "Simeon lied. “I was at the bank,” he said.": ("I was at the bank", "false"),
}  # fmt: skip


@pytest.mark.parametrize("told", CLAIMED)
def test_what_turns_out_not_to_be_so(english, told):
    words, status = CLAIMED[told]
    story = read_text(english, CAST + told)
    assert [one.status for one in story.claims if one.span.of(story.text) == words] == [status]
