"""What a village, an office or nobody on the crew thinks is somebody's thought: that of those people."""

import pytest
from telling import read_text

CAST = "Ottilie put the kettle on. “Tea,” said Ottilie.\n\nSimeon shut the book. “Later,” said Simeon.\n\n"


def held(english, told):
    """Return whose each claim is, and how it is held, by its words."""
    story = read_text(english, f"{CAST}{told}\n")
    return {one.span.of(story.text): (one.holder, one.stance) for one in story.claims}


SUNK = "the boat was lost"


@pytest.mark.parametrize(
    ("told", "holder"),
    [
        (f"The village had it that {SUNK}.", "the-village"),
        (f"The whole town thought that {SUNK}.", "the-town"),
        (f"Our street was sure that {SUNK}.", "the-street"),
        (f"“The office thinks that {SUNK},” said Ottilie.", "the-office"),
        (f"In the opinion of the whole office, {SUNK}.", "the-office"),
    ],
)
def test_a_body_of_people_holds_what_it_is_told_to_think(english, told, holder):
    assert held(english, told)[SUNK] == (holder, "believed")


@pytest.mark.parametrize(
    "told",
    [
        "Ottilie crossed the village. The village was quiet.",
        "The office had a lamp.",
        "A village thought of it.",
    ],
)
def test_a_place_is_nobody_where_nothing_is_thought(english, told):
    story = read_text(english, f"{CAST}{told}\n")
    assert {one.id for one in story.characters} <= {"ottilie", "simeon"}


def test_it_is_a_group_with_each_of_its_mentions(english):
    story = read_text(english, f"{CAST}The village thought that {SUNK}. The village said that Simeon lied.\n")
    (village,) = (one for one in story.characters if one.id == "the-village")
    assert (village.name, village.kind, village.named) == ("the village", "group", False)
    assert [one.span.of(story.text) for one in village.mentions] == ["The village", "The village"]


CREW = "The sailors sat. The sailors thought of home. The sailors sang. "


@pytest.mark.parametrize("who", ["None of the sailors", "Nobody among the sailors"])
def test_what_none_of_them_believes_they_doubt(english, who):
    assert held(english, f"{CREW}{who} believed that {SUNK}.")[SUNK] == ("the-sailors", "doubted")


def test_what_all_of_them_think_they_think(english):
    assert held(english, f"{CREW}All of the sailors thought that {SUNK}.")[SUNK][0] == "the-sailors"


@pytest.mark.parametrize(
    "told",
    [
        f"The theory among the sailors was that {SUNK}.",
        f"In the view of the sailors, {SUNK}.",
    ],
)
def test_an_opinion_is_that_of_whoever_share_it(english, told):
    assert held(english, f"{CREW}{told}")[SUNK] == ("the-sailors", "believed")


def test_the_thought_of_somebody_is_not_theirs(english):
    whose, _ = held(english, f"{CREW}Ottilie had the thought of the sailors that {SUNK}.").get(SUNK, ("", ""))
    assert whose != "the-sailors"


@pytest.mark.parametrize("nobody", ["Nobody", "No one"])
@pytest.mark.parametrize(("said", "stance"), [("{}", "narrated"), ("“{}” said Simeon.", "asserted")])
def test_what_nobody_told_them_is_so(english, nobody, said, stance):
    told = said.format(f"{nobody} told Ottilie that {SUNK}.").replace(".”", ",”")
    story = read_text(english, f"{CAST}{told}\n")
    (claim,) = (one for one in story.claims if one.span.of(story.text) == SUNK)
    assert (claim.stance, claim.status) == (stance, "true")


def test_what_no_one_believes_is_not_believed(english):
    assert held(english, f"No one believed that {SUNK}.")[SUNK][1] == "doubted"


def test_what_nobody_told_them_that_they_may_do_is_not_so(english):
    assert held(english, "Nobody told Ottilie that she could rest.")["she could rest"][1] == "asserted"
