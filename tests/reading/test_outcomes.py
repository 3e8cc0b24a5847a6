"""What is promised, hoped or feared, and then done; and what is judged shortly after a line."""

import pytest
from telling import read_text

CAST = "Ottilie put the kettle on. “Tea,” said Ottilie.\n\nSimeon shut the book. “Later,” said Simeon.\n\n"

# What is told -> the words that somebody put forward, and whether they are so.
CLAIMED = {
    # done, or not
    "“I won't tell anyone,” said Simeon. Simeon told everyone.": ("I won't tell anyone", "false"),
    "“I'll write,” said Simeon. He never wrote.": ("I'll write", "false"),
    "“I'll write,” said Simeon. He wrote.": ("I'll write", "true"),
    "“I'll write,” said Simeon. He would write.": ("I'll write", "open"),
    "“I'll write,” said Simeon. He wrote down the number.": ("I'll write", "open"),
    "Simeon swore that he would never go back. By Thursday he had gone back.": (
        "he would never go back", "false",
    ),
    "Simeon swore that he would never go back. He went to bed.": ("he would never go back", "open"),
    "Ottilie was afraid that Simeon would fall. And Simeon fell.": ("Simeon would fall", "true"),
    "Ottilie was afraid that Simeon would fall. Simeon didn't fall.": ("Simeon would fall", "false"),
    "Ottilie was afraid that Simeon would fall. Ottilie fell.": ("Simeon would fall", "open"),
    "Simeon never thought that the lock would hold. The lock held.": ("the lock would hold", "true"),
    "Simeon never thought that the lock would hold. The door held.": ("the lock would hold", "false"),
    "Simeon refused to accept that the boat had sunk.": ("the boat had sunk", "true"),
    "Simeon pretended to believe that the boat had sunk.": ("the boat had sunk", "false"),
    "All Simeon could think was that the boat had sunk.": ("the boat had sunk", "open"),
    # what comes of a thing, and the opposite of what somebody was to feel
    "“The fever will break tonight,” said Simeon. A little after three the fever broke.": (
        "The fever will break tonight", "true",
    ),
    "“The fever will break,” said Simeon. A little after three a plate broke.": (
        "The fever will break", "open",
    ),
    "“Ottilie will hate the house,” said Simeon. Ottilie loved the house.": (
        "Ottilie will hate the house", "false",
    ),
    "“Ottilie will hate the house,” said Simeon. Ottilie loved the dog.": (
        "Ottilie will hate the house", "open",
    ),
    "“Ottilie will love the house one day,” said Simeon. Ottilie hated the house.": (
        "Ottilie will love the house one day", "open",
    ),
    "“Ottilie will love the house,” said Simeon. Ottilie had hated the house.": (
        "Ottilie will love the house", "open",
    ),
    "“Ottilie will like Hob,” said Simeon. Ottilie hated Hob.": ("Ottilie will like Hob", "open"),
    "“Ottilie will hate it,” said Simeon. Ottilie wanted it.": ("Ottilie will hate it", "open"),
    # judged
    "“The tide is out,” said Simeon. It wasn't.": ("The tide is out", "false"),
    "“The tide is out,” said Simeon. It was.": ("The tide is out", "true"),
    "“I'm all right,” said Simeon.\n\nHe wasn't.": ("I'm all right", "false"),
    "“The tide is out,” said Simeon. He wasn't.": ("The tide is out", "open"),
    "“The tide is out,” said Simeon. He was wrong about that.": ("The tide is out", "false"),
    "“The tide is out,” said Simeon. He was wrong about Ottilie.": ("The tide is out", "open"),
    # denied by whoever feels it
    "“You hate me,” said Simeon.\n\n“I don't hate you,” said Ottilie.": ("You hate me", "false"),
    "“You hate me,” said Simeon.\n\n“I don't hate to say it,” said Ottilie.": ("You hate me", "open"),
}  # fmt: skip


@pytest.mark.parametrize("told", CLAIMED)
def test_what_the_story_goes_on_to_show(english, told):
    words, status = CLAIMED[told]
    story = read_text(english, CAST + told + "\n")
    assert [one.status for one in story.claims if one.span.of(story.text) == words] == [status]
