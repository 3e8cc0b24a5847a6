"""What a line says, and the narration or whoever did it tells otherwise: echoes, other doers, replies."""

import pytest
from telling import read_text

CAST = "Ottilie put the kettle on. “Tea,” said Ottilie.\n\nSimeon shut the book. “Later,” said Simeon.\n\n"
TALK = "“It is raining again,” said Ottilie.\n\n“So it is,” said Simeon.\n\n"

# What is told -> the words that somebody put forward, and whether they are so.
ECHOED = {
    # the narration says it again, or denies it, with the same verb
    "“I don't remember,” said Simeon. He remembered it perfectly.": ("I don't remember", "false"),
    "“I don't care,” said Simeon. He cared more than he could say.": ("I don't care", "false"),
    "“I don't look,” said Simeon. He looked at Ottilie.": ("I don't look", "open"),
    "“I never listen at doors,” said Ottilie. She always listened at doors.": (
        "I never listen at doors", "false",
    ),
    "“I never listen at doors,” said Ottilie. She listened to Simeon.": ("I never listen at doors", "open"),
    "“I saw nothing,” said Simeon, who had seen everything.": ("I saw nothing", "false"),
    "“I saw nothing,” said Simeon. He saw everything from then on.": ("I saw nothing", "open"),
    "“I never wrote to Hob,” said Ottilie. She had written to Hob every week.": (
        "I never wrote to Hob", "false",
    ),
    "“I've got a gun,” said Simeon. He had no gun.": ("I've got a gun", "false"),
    "“I've got a gun,” said Simeon. He had no hat.": ("I've got a gun", "open"),
    "“I've eaten,” says Simeon. He hasn't eaten since Tuesday.": ("I've eaten", "false"),
    "“I burned it,” said Ottilie. She had burned it that morning.": ("I burned it", "true"),
    "“I already ate,” says Simeon. He hasn't.": ("I already ate", "false"),
    "“I'm well,” said Ottilie, though she wasn't.": ("I'm well", "false"),
    # a bluff
    "“I've got forty men,” said Simeon. He was bluffing.": ("I've got forty men", "false"),
    "“I've got forty men,” said Simeon. It was a bluff.": ("I've got forty men", "false"),
    # what cannot be so beside it
    "“I'm not scared,” said Ottilie. She was terrified.": ("I'm not scared", "false"),
    "“I'm not asleep,” said Ottilie. She was awake.": ("I'm not asleep", "open"),
    "“It's a boy,” said Ottilie. It was a girl.": ("It's a boy", "false"),
    "“It's a wolf,” said Simeon.\n\nIt was a dog. It wagged its tail.": ("It's a wolf", "false"),
    "“It's a wolf,” said Simeon.\n\nIt was a cold evening.": ("It's a wolf", "open"),
    "“The door is locked,” said Simeon. Ottilie pushed. It wasn't locked.": ("The door is locked", "false"),
    "“The door is locked,” said Simeon. The door had not been locked.": ("The door is locked", "open"),
    "“I can't swim,” said Ottilie. She swam twice round the buoy.": ("I can't swim", "false"),
    "“I can't swim,” said Ottilie. She walked twice round the buoy.": ("I can't swim", "open"),
    "“The car won't start,” said Simeon. Ottilie turned the key. It started.": (
        "The car won't start", "false",
    ),
    # whoever is said to be dead comes in
    "“Hob is dead,” said Simeon.\n\nThe door opened. Hob came in and shook his coat.": (
        "Hob is dead", "false",
    ),
    "“You are dead,” said Simeon to Ottilie.\n\n“Am I?” said Ottilie.": ("You are dead", "open"),
    # another owns to it, or is told to have done it
    f"“Hob broke the vase,” said Simeon.\n\n{TALK}“I broke it,” said Ottilie.": (
        "Hob broke the vase", "false",
    ),
    f"“Hob broke the vase,” said Simeon.\n\n{TALK}“It was me who broke the vase,” said Ottilie.": (
        "Hob broke the vase", "false",
    ),
    "“Hob broke the vase,” said Simeon. It was Ottilie who had broken the vase.": (
        "Hob broke the vase", "false",
    ),
    f"“Hob broke the vase,” said Simeon.\n\n{TALK}“Ottilie broke it,” said Simeon.": (
        "Hob broke the vase", "open",
    ),
    f"“Hob took a biscuit,” said Simeon.\n\n{TALK}“I took a biscuit,” said Ottilie.": (
        "Hob took a biscuit", "open",
    ),
    f"“Hob took the train,” said Simeon.\n\n{TALK}“I took the bus,” said Ottilie.": (
        "Hob took the train", "open",
    ),
    f"“Somebody broke the vase,” said Simeon.\n\n{TALK}“I broke it,” said Ottilie.": (
        "Somebody broke the vase", "open",
    ),
    "“Hob broke the vase,” said Simeon.\n\n“It wasn't Hob. It was me,” said Ottilie.": (
        "Hob broke the vase", "false",
    ),
    # whoever is told what they are, do and feel knows better
    "“You're leaving,” said Simeon to Ottilie.\n\n“What? I'm not leaving,” said Ottilie.": (
        "You're leaving", "false",
    ),
    "“You sank the boat,” said Simeon to Ottilie.\n\n“I didn't sink the boat,” said Ottilie.": (
        "You sank the boat", "open",
    ),
    "“You hated that boat,” said Simeon to Ottilie.\n\n“I loved that boat,” said Ottilie.": (
        "You hated that boat", "false",
    ),
    "“Your mother hates me,” said Simeon to Ottilie.\n\n“My mother adores you,” said Ottilie.": (
        "Your mother hates me", "false",
    ),
    "“You're ashamed of me,” said Simeon to Ottilie.\n\n“I'm proud of you,” said Ottilie.": (
        "You're ashamed of me", "false",
    ),
    "“You're drunk,” said Simeon to Ottilie.\n\n“I'm not drunk,” said Ottilie.": ("You're drunk", "open"),
    "“She's your sister,” said Simeon to Ottilie.\n\n“She's my cousin,” said Ottilie.": (
        "She's your sister", "false",
    ),
    "“She's your sister,” said Simeon to Ottilie.\n\n“She's the best cook here,” said Ottilie.": (
        "She's your sister", "open",
    ),
    "“He's your boyfriend,” said Simeon to Ottilie.\n\n“He's not my boyfriend,” said Ottilie.": (
        "He's your boyfriend", "false",
    ),
    "“You're the new cook,” said Simeon to Ottilie.\n\n“I'm the new owner,” said Ottilie.": (
        "You're the new cook", "false",
    ),
    "“Nobody believes me,” said Simeon to Ottilie.\n\n“I believe you,” said Ottilie.": (
        "Nobody believes me", "false",
    ),
    "“Nobody believes me,” said Simeon to Ottilie.\n\n“I know,” said Ottilie. “I believe Hob.”": (
        "Nobody believes me", "true",
    ),
    # whoever said it takes it back
    f"“I lost the key,” said Simeon.\n\n{TALK}“I never lost the key,” said Simeon.": (
        "I lost the key", "false",
    ),
    # whoever is told that they did not do it did, and who is told that they did owns to it
    "“You never came, and I gave your chair away,” said Simeon to Ottilie.\n\n"
    "Ottilie turned round. “I came every Sunday,” said Ottilie.": ("You never came", "false"),
    "“You needn't have come,” said Simeon to Ottilie.\n\n“I came for the cat,” said Ottilie.": (
        "You needn't have come", "open",
    ),
    "“You took the oar,” said Simeon to Ottilie.\n\n“I took it,” said Ottilie.": (
        "You took the oar", "true",
    ),
    "“You took the oar,” said Simeon to Ottilie.\n\n“I took the hat,” said Ottilie.": (
        "You took the oar", "open",
    ),
}  # fmt: skip


@pytest.mark.parametrize("told", ECHOED)
def test_what_is_told_otherwise(english, told):
    words, status = ECHOED[told]
    story = read_text(english, CAST + told)
    assert [one.status for one in story.claims if one.span.of(story.text) == words] == [status]
