"""Who does not hear what is said: who has gone out, who sleeps, and from whom somebody is drawn aside."""

import pytest
from telling import read_text

CAST = (
    "Ottilie put the kettle on. “Tea,” said Ottilie.\n\nSimeon shut the book. “Later,” said Simeon.\n\n"
    "Hedda took her coat. “Soon,” said Hedda.\n\n"
)


def hearers(english, told):
    """Return who hears Ottilie tell Hedda that the boat has sunk, after what is told."""
    said = "“The boat has sunk, Hedda,” said Ottilie."
    text = f"{CAST}{told.replace('SAID', said)}\n" if "SAID" in told else f"{CAST}{told}\n\n{said}\n"
    story = read_text(english, text)
    (claim,) = [one for one in story.claims if one.span.of(text) == "The boat has sunk"]
    return set(claim.heard_by)


@pytest.mark.parametrize(
    "told",
    [
        "Simeon went out.",
        "Simeon took his hat and left.",
        "Simeon got up and went out.",
        "Simeon stomped off.",
        "Simeon went upstairs.",
        "Simeon disappeared into the garden.",
        "Simeon had fallen asleep.",
        "Ottilie waited until Simeon had gone out.",
        "Ottilie sent Simeon out for coal.",
        "Simeon was asleep in the chair.",
        "Simeon fell asleep.",
        "Simeon passed out.",
        "Simeon put his headphones on.",
        "Simeon sat in the corner with his headphones on.",
        "Simeon covered his ears.",
        "Simeon put his fingers in his ears.",
        "Simeon had taken out his hearing aids.",
        "Simeon was deaf as a post.",
        "Ottilie drew Hedda aside. SAID",
        "Ottilie stood out of his hearing. SAID",
        "Ottilie bent to Hedda's ear. SAID",
        "Ottilie lowered her voice. SAID",
        "SAID She said it in a whisper.",
    ],
)
def test_who_does_not_hear_it(english, told):
    assert hearers(english, told) == {"hedda"}


def test_nobody_sees_what_another_knows(english):
    text = f"{CAST}Simeon knew that the boat had sunk.\n"
    found = [one for one in read_text(english, text).claims if one.span.of(text).startswith("Simeon knew")]
    assert [one.heard_by for one in found] == [()]


@pytest.mark.parametrize(
    "told",
    [
        "Simeon would have gone out.",
        "Simeon left the key on the table.",
        "Simeon swept out the hall.",
        "Simeon was not asleep.",
        "Simeon was asleep in the chair. Then Simeon sat up.",
        "Simeon pretended to be asleep.",
        "Ottilie thought that Simeon was asleep.",
        "Simeon passed out the cups.",
        "Simeon was deaf in one ear.",
        "Simeon scratched his ears.",
        "Simeon took his headphones off.",
        "Simeon put his headphones on. He took his headphones off.",
        "Ottilie set the cup aside. SAID",
        "Ottilie stood within earshot. SAID",
        "Ottilie scratched her ear. SAID",
    ],
)
def test_who_hears_it_all_the_same(english, told):
    assert hearers(english, told) == {"hedda", "simeon"}
