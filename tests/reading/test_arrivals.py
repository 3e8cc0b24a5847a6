"""Who is said or thought not to come, or to be coming, and then comes in."""

import pytest
from telling import read_text

CAST = "Ottilie put the kettle on. “Tea,” said Ottilie.\n\nSimeon shut the book. “Later,” said Simeon.\n\n"
HOB = "Hob nodded. “Good night,” said Hob.\n\n"

# What is told -> the words that somebody put forward, and whether they are so.
EXPECTED = {
    "Hob would not come. Ottilie was certain of it.\n\nHob came in.": ("Hob would not come", "false"),
    "“Hob isn't coming,” said Ottilie.\n\nHob walked in.": ("Hob isn't coming", "false"),
    "“Hob will come back,” said Ottilie.\n\nHob came in.": ("Hob will come back", "true"),
    "“Hob will come by ten,” said Ottilie.\n\nHob came in.": ("Hob will come by ten", "open"),
    "“Hob isn't coming,” said Ottilie.\n\nHob had come in.": ("Hob isn't coming", "open"),
    "“Hob isn't coming,” said Ottilie.\n\nSimeon came in.": ("Hob isn't coming", "open"),
    "Hob came in. “Hob isn't coming,” said Ottilie.": ("Hob isn't coming", "open"),
}


@pytest.mark.parametrize("told", EXPECTED)
def test_who_comes_after_all(english, told):
    words, status = EXPECTED[told]
    story = read_text(english, CAST + HOB + told)
    assert [one.status for one in story.claims if one.span.of(story.text) == words] == [status]
