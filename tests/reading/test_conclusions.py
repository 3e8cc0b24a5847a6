"""What somebody makes of things, as the narration tells it; and claims judged whole, owned to, or outdone."""

import pytest
from telling import read_text

CAST = "Ottilie put the kettle on. “Tea,” said Ottilie.\n\nSimeon shut the book. “Later,” said Simeon.\n\n"


def held(english, told):
    """Return whose each claim is and how it is held and stands, by its words."""
    story = read_text(english, f"{CAST}{told}\n")
    return {one.span.of(story.text): (one.holder, one.stance, one.status) for one in story.claims}


SUNK = "Hob had sunk the boat"


@pytest.mark.parametrize(
    "told",
    [
        "Ottilie had worked it out on the stairs. Hob had sunk the boat.",
        "Ottilie had worked it out. Simeon had gone to Leeds. Now he was ill. Hob had sunk the boat.",
        "Ottilie felt cold. It did not take a genius. Hob had sunk the boat.",
        "Ottilie felt cold. There was only one way to read it: Hob had sunk the boat.",
        "Ottilie felt cold. It stood to reason that Hob had sunk the boat.",
    ],
)
def test_a_conclusion_is_whoevers_thoughts_are_told(english, told):
    assert held(english, told)[SUNK][:2] == ("ottilie", "believed")


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("Ottilie had worked it out on the stairs. She picked up the lamp.", "She picked up the lamp"),
        ("Ottilie had worked out in the yard. Hob had sunk the boat.", "Hob had sunk the boat"),
        ("Ottilie had worked it out. She rang Simeon. Hob had sunk the boat.", "Hob had sunk the boat"),
    ],
)
def test_what_comes_after_a_conclusion_is_told(english, told, words):
    assert held(english, told)[words][1:] == ("narrated", "true")


def test_what_somebody_did_out_of_certainty_is_no_thought_of_theirs(english):
    claims = held(english, "Ottilie was so sure of it that she rang Simeon.")
    assert "she rang Simeon" not in claims
    assert held(english, "Ottilie was so sure that the boat had sunk.")["the boat had sunk"][1] == "believed"


@pytest.mark.parametrize(
    ("told", "words", "status"),
    [
        ("“I had a boat,” said Simeon. “I sold it.” None of it was true.", "I had a boat", "false"),
        ("“I had a boat,” said Simeon. “I sold it.” Every word of it was true.", "I had a boat", "true"),
        ("“I had a boat,” said Simeon. “I sold it.” It was not true.", "I had a boat", "open"),
        ("Simeon said that the boat had sunk. Not a word of it was true.", "the boat had sunk", "false"),
        ("“I had a boat,” said Simeon. It was a lie, of course.", "I had a boat", "false"),
        ("“I had a boat,” said Simeon.\n\nIt was all lies.", "I had a boat", "false"),
        ("“I had a boat,” said Simeon.\n\nThe boat lies there.", "I had a boat", "open"),
    ],
)
def test_all_that_was_said_is_judged(english, told, words, status):
    assert held(english, told)[words][2] == status


TALK = "“It is raining again,” said Ottilie.\n\n“So it is,” said Simeon.\n\n"


@pytest.mark.parametrize(
    ("said", "owned", "status"),
    [
        ("I didn't take the lamp", "I took the lamp.", "false"),
        ("I never took the lamp", "I took it.", "false"),
        ("I wasn't there", "I was there.", "false"),
        ("I didn't take the lamp", "I took the boat.", "open"),
        ("I didn't take the lamp on Monday", "I took the lamp.", "open"),
        ("I took the lamp", "I took it.", "open"),
        ("I wasn't asleep", "I was it.", "open"),
    ],
)
def test_who_says_they_did_what_they_denied_owns_to_it(english, said, owned, status):
    told = f"“{said},” said Simeon.\n\n{TALK}“{owned}” said Simeon.".replace(".” said", ",” said")
    assert held(english, told)[said][2] == status


@pytest.mark.parametrize(
    ("said", "reply", "status"),
    [
        ("You never wrote", "I wrote every week", "false"),
        ("You didn't come once", "I came on Sunday", "false"),
        ("You wrote", "I wrote every week", "true"),
        ("You never wrote", "I would have come", "open"),
        ("You never wrote", "I didn't write", "open"),
        ("You never said", "I said goat", "open"),
    ],
)
def test_who_did_what_they_are_told_not_to_have_done(english, said, reply, status):
    assert held(english, f"“{said},” said Ottilie.\n\n“{reply},” said Simeon.")[said][2] == status


def test_what_somebody_has_from_another_is_not_thereby_so_or_not_so(english):
    story = read_text(english, f"{CAST}Ottilie had it from Simeon that the boat was gone.\n")
    claim = next(one for one in story.claims if one.span.of(story.text) == "the boat was gone")
    assert (claim.holder, claim.status) == ("ottilie", "open")
    assert ("ottilie", "simeon") in {
        (one.character, one.source) for one in story.learnings if one.claim == claim.id
    }


@pytest.mark.parametrize(
    ("told", "words", "status"),
    [
        ("Simeon imagined himself unobserved. He wasn't.", "himself unobserved", "false"),
        ("Simeon imagined himself unobserved. He was.", "himself unobserved", "true"),
        ("Simeon was sure that the tide was out. It was.", "the tide was out", "true"),
        ("Simeon was sure that the tide was out. It wasn't.", "the tide was out", "false"),
        ("Simeon was sure that the tide was out. He went home.", "the tide was out", "false"),
        ("Simeon was sure that Ottilie would fall. And Ottilie fell.", "Ottilie would fall", "true"),
    ],
)
def test_what_is_shown_counts_for_more_than_how_a_belief_is_told(english, told, words, status):
    assert held(english, told)[words][2] == status


def test_that_there_is_no_such_thing_says_nothing_of_having_been_told_of_one(english):
    claims = held(
        english, f"“I was told it had a lamp,” said Simeon.\n\n{TALK}“There isn't a lamp,” said Hob."
    )
    assert claims["I was told it had a lamp"][2] == "open"


@pytest.mark.parametrize(
    ("told", "words", "status"),
    [
        ("“I bet it is the lamp,” said Simeon. It was the lamp.", "it is the lamp", "true"),
        ("“I bet it is the lamp,” said Simeon. It was the boat.", "it is the lamp", "open"),
        ("“I think that Ottilie is asleep,” said Simeon. Ottilie was asleep.", "Ottilie is asleep", "true"),
        ("“Ottilie will fall,” said Simeon. And Ottilie fell.", "Ottilie will fall", "true"),
        ("“Ottilie won't fall,” said Simeon. Ottilie fell off the wall.", "Ottilie won't fall", "false"),
        ("“Ottilie will fall,” said Simeon. Ottilie fell off the wall.", "Ottilie will fall", "open"),
        ("“Ottilie won't fall,” said Simeon. Simeon fell.", "Ottilie won't fall", "open"),
    ],
)
def test_what_the_narration_tells_next_bears_it_out_or_does_not(english, told, words, status):
    assert held(english, told)[words][2] == status


def test_who_swore_that_they_never_did_it_owns_to_it_too(english):
    told = f"“I swear that I never took it,” said Simeon.\n\n{TALK}“I took it,” said Simeon."
    assert held(english, told)["I never took it"][2] == "false"


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("Ottilie felt cold. They were laughing at her. Of course they were.", "They were laughing at her"),
        ("Ottilie felt cold. Hob would be in Leeds by now.", "Hob would be in Leeds by now"),
    ],
)
def test_what_somebody_tells_themselves_is_a_thought(english, told, words):
    assert held(english, told)[words][:2] == ("ottilie", "believed")


def test_what_is_told_to_be_so_by_now_is_told(english):
    told = "Ottilie felt cold. Hob was in Leeds by now."
    assert held(english, told)["Hob was in Leeds by now"][:2] == ("narrator", "narrated")


LOOKS = "Ottilie feared the worst. Ottilie hoped for the best. Ottilie wondered about Hob."


def test_a_guess_far_from_any_thought_is_of_the_one_through_whom_all_is_seen(english):
    walk = "Hob and Simeon walked along the quay, past the nets and the boats and the old customs house. "
    told = f"{LOOKS}\n\n{walk * 20}\n\nHob and Simeon must have been cold by then."
    assert held(english, told)["Hob and Simeon must have been cold by then"][:2] == ("ottilie", "believed")
    nobodys = told.replace(LOOKS, "Nobody feared the worst. Nobody hoped. Nobody wondered about Hob.")
    assert held(english, nobodys)["Hob and Simeon must have been cold by then"][0] != "nobody"


@pytest.mark.parametrize(
    ("told", "words", "whose"),
    [
        ("Ottilie saw Simeon as a rival.", "Simeon as a rival", ("ottilie", "believed", "open")),
        (
            "If you asked Simeon, the boat was past mending.", "the boat was past mending",
            ("simeon", "asserted", "open"),
        ),
        (
            "“I was under the impression that you were dead,” said Ottilie to Simeon.", "you were dead",
            ("ottilie", "believed", "false"),
        ),
        (
            "“Hob has this idea that you hate him,” said Ottilie to Simeon.", "you hate him",
            ("hob", "believed", "false"),
        ),
        (
            "“Hob has no idea that you hate him,” said Ottilie to Simeon.", "you hate him",
            ("ottilie", "asserted", "true"),
        ),
        (
            "“Hob's got it into his head that you hate him,” said Ottilie to Simeon.", "you hate him",
            ("hob", "believed", "false"),
        ),
        (
            "Ottilie could hear that the boat was sinking.", "the boat was sinking",
            ("ottilie", "seen", "true"),
        ),
        (
            "Ottilie had heard that the boat was sinking.", "the boat was sinking",
            ("ottilie", "believed", "open"),
        ),
    ],
)  # fmt: skip
def test_what_somebody_takes_to_be_so(english, told, words, whose):
    story = f"Hob came in. “Soup,” said Hob.\n\n{told}"
    assert held(english, story)[words] == whose
