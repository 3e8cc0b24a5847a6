"""Who is told something, where no more is said than that they have the news: "Word came from Tom"."""

import pytest
from telling import read_text

CAST = "Ottilie put the kettle on. “Tea,” said Ottilie.\n\nSimeon shut the book. “Later,” said Simeon.\n\n"


def learned(english, told):
    """Return who learns what the last sentence says, and from whom."""
    story = read_text(english, f"{CAST}{told}.\n")
    said = {one.id for one in story.claims if told.startswith(one.span.of(story.text))}
    return {(one.character, one.source) for one in story.learnings if one.claim in said and one.source}


@pytest.mark.parametrize(
    "told",
    [
        "Simeon broke the news to Ottilie on the stairs",
        "Ottilie had the story from Simeon by supper",
        "Word reached Ottilie through Simeon",
        "Word got to Ottilie from Simeon",
        "Ottilie had heard about the wreck from Simeon",
        "Simeon filled Ottilie in on the wreck",
        "Simeon tipped Ottilie off about the raid",
        "Simeon let Ottilie in on the secret",
        "Simeon came clean to Ottilie about the wreck",
        "Simeon spilled the beans to Ottilie",
        "Simeon gave Ottilie the results on Wednesday",
        "Simeon whispered the password to Ottilie",
        "Simeon briefed Ottilie on the plan",
        "Simeon showed Ottilie the letter",
        "Simeon sent Ottilie a letter about the wreck",
        "Simeon explained how the lock worked",
    ],
)
def test_who_has_the_news_and_from_whom(english, told):
    assert learned(english, told) == {("ottilie", "simeon")}


@pytest.mark.parametrize(
    "told",
    [
        "Simeon gave Ottilie the letter",  # which she may not open
        "Simeon had not broken the news to Ottilie",
        "Simeon would fill Ottilie in on the wreck",
        "Simeon filled the kettle in the yard",
        "Simeon let Ottilie in",
        "Ottilie got the kettle from Simeon",
        "Simeon came to Ottilie from the wreck",
        "Simeon had explained how the lock worked",
    ],
)
def test_who_has_no_news(english, told):
    assert learned(english, told) == set()


def test_what_somebody_says_to_have_from_another(english):
    story = read_text(english, f"{CAST}“I had it from Simeon,” said Ottilie.\n")
    assert ("ottilie", "simeon") in {(one.character, one.source) for one in story.learnings}
