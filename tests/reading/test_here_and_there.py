"""Whoever has somebody or something where they are not is wrong, and so are those they tell."""

from __future__ import annotations

import pytest
from telling import read_text

CAST = (
    "The kitchen was warm. Ottilie put the kettle on. “Tea,” said Ottilie.\n\n"
    "Simeon shut the book. “Later,” said Simeon.\n\nBertram wound the clock. “Ten,” said Bertram.\n\n"
)

# What is told -> words of a claim in it, and whether it is so.
SETTLED = {
    "Ottilie was in the cellar. “Ottilie is in the attic,” said Simeon.": ("is in the attic", "false"),
    "Ottilie was in the cellar. “Ottilie is in the cellar,” said Simeon.": ("is in the cellar,”", "true"),
    "Ottilie was in the cellar. Simeon believed that she was in the attic.": ("in the attic", "false"),
    "“Ottilie is in the attic,” said Simeon. Ottilie was in the cellar.": ("is in the attic", "false"),
    # Moves and time end it.
    "Ottilie was in the cellar. Ottilie came in. “Ottilie is in the attic,” said Simeon.": (
        "is in the attic",
        "open",
    ),
    "Ottilie was in the cellar. An hour later Simeon came. “Ottilie is in the attic,” said Simeon.": (
        "is in the attic",
        "open",
    ),
    "Ottilie was in the cellar. “Ottilie was in the attic,” said Simeon.": ("was in the attic", "open"),
    "Ottilie was in the cellar. “Ottilie is in the attic on Fridays,” said Simeon.": ("in the attic", "open"),
    # One place may be in the other.
    "Ottilie was in the pantry. “Ottilie is at the inn,” said Simeon.": ("is at the inn", "open"),
    "Ottilie was in the pantry at the inn. “Ottilie is at the inn,” said Simeon.": (
        "is at the inn,”",
        "true",
    ),
    # Somebody who is there all the time.
    "Ottilie stirred the pot. “Ottilie is at the hospital,” Simeon told the man. Ottilie stood still.": (
        "is at the hospital",
        "false",
    ),
    "Ottilie stirred the pot. “Ottilie isn't here,” Simeon told the policeman. Ottilie held her breath.": (
        "isn't here",
        "false",
    ),
    "Ottilie went out. “Ottilie isn't here,” Simeon told the policeman. Ottilie held her breath.": (
        "isn't here",
        "open",
    ),
    # Things stay where they are put.
    "Ottilie put the key in the tin. Simeon hid it under the stove. “The key is in the tin,” she said.": (
        "is in the tin",
        "false",
    ),
    "Ottilie put the key in the tin. “The key is in the tin,” said Ottilie.": ("is in the tin", "true"),
    "Ottilie put the key in the tin. “The key is in the drawer,” said Ottilie.": ("is in the drawer", "open"),
    "Ottilie put the key in the tin. Simeon took the key. Ottilie thought that the key was in the tin.": (
        "the key was in the tin",
        "false",
    ),
}  # fmt: skip


@pytest.mark.parametrize("told", SETTLED)
def test_where_a_claim_has_somebody_or_something(english, told):
    words, status = SETTLED[told]
    story = read_text(english, CAST + told + "\n")
    at = story.text.index(words, len(CAST))
    found = [one.status for one in story.claims if one.span.start <= at < one.span.end and one.evidence]
    found = found or [one.status for one in story.claims if one.span.start <= at < one.span.end]
    assert found[-1] == status


def test_those_who_are_told_are_deceived_until_they_come_upon_them(english):
    text = (
        CAST + "Ottilie was in the cellar. “Ottilie is in the attic,” said Simeon to Bertram.\n\n"
        "“Oh,” said Bertram.\n\n* * *\n\nNext morning Bertram met Ottilie in the garden. “You!” said Bertram."
        "\n\n“Me,” said Ottilie.\n"
    )
    story = read_text(english, text)
    (deceived,) = [one for one in story.deceptions if one.holder == "bertram"]
    assert deceived.by == "simeon"
    assert deceived.until == text.index("“Me,” said Ottilie") + len("“Me,” said ")


def test_who_saw_a_thing_put_elsewhere_is_mistaken_until_they_see_it(english):
    text = (
        CAST + "Ottilie put the key in the tin. Ottilie went out.\n\nSimeon hid the key under the stove.\n\n"
        "Ottilie came in. Ottilie thought that the key was in the tin.\n\n"
        "“No,” said Simeon. Ottilie noticed the key under the stove.\n"
    )
    story = read_text(english, text)
    (deceived,) = [one for one in story.deceptions if one.holder == "ottilie"]
    assert deceived.by is None
    assert text.index("Ottilie noticed") <= deceived.until
