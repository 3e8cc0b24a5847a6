"""Claims have their holder, how they are held, whether they are so, and those who learn of them."""

from __future__ import annotations

import pytest
from telling import read_text

from fabula.reading.grammar.attitudes import attitude_verbs, attitude_words
from fabula.story import NARRATOR

CAST = "Ottilie put the kettle on. “Tea,” said Ottilie.\n\nSimeon shut the book. “Later,” said Simeon.\n\n"

# What is told -> the clause, who holds it, how, and whether it is so.
HELD = {
    "Ottilie knew whether the boat had sunk.": ("the boat had sunk", "ottilie", "asked", "open"),
    "Ottilie didn't know if the boat had sunk.": ("the boat had sunk", "ottilie", "asked", "open"),
    "Ottilie looked to see if the boat had sunk.": ("the boat had sunk", "ottilie", "asked", "open"),
    "Simeon mentioned in passing that the boat had sunk.": (
        "the boat had sunk",
        "simeon",
        "asserted",
        "open",
    ),
    "According to Simeon's letter, the boat had sunk.": ("the boat had sunk", "simeon", "asserted", "open"),
    "Simeon let slip that the boat had sunk.": ("the boat had sunk", "simeon", "asserted", "true"),
    "Simeon let it slip to Ottilie that the boat had sunk.": (
        "the boat had sunk",
        "simeon",
        "asserted",
        "true",
    ),
    "Simeon broke it to Ottilie that the boat had sunk.": ("the boat had sunk", "simeon", "asserted", "true"),
    "Simeon sat. The tea, he said, was cold.": ("The tea, he said, was cold", "simeon", "asserted", "open"),
    "Ottilie believed that the boat had sunk.": ("the boat had sunk", "ottilie", "believed", "false"),
    "Ottilie knew that the boat had sunk.": ("the boat had sunk", "ottilie", "known", "true"),
    "Ottilie didn't know that the boat had sunk.": ("the boat had sunk", NARRATOR, "narrated", "true"),
    "Simeon was afraid that the boat had sunk.": ("the boat had sunk", "simeon", "feared", "open"),
    "Simeon pretended that the boat had sunk.": ("the boat had sunk", "simeon", "asserted", "false"),
    "Simeon had no doubt that the boat had sunk.": ("the boat had sunk", "simeon", "believed", "false"),
    "Simeon saw that the lamp was out.": ("the lamp was out", "simeon", "seen", "true"),
    "Simeon told Ottilie that the boat had sunk.": ("the boat had sunk", "simeon", "asserted", "open"),
    "Simeon had made up his mind that the boat had sunk.": (
        "the boat had sunk",
        "simeon",
        "believed",
        "false",
    ),
    "Simeon thought that the boat had sunk. He was mistaken.": (
        "the boat had sunk",
        "simeon",
        "believed",
        "false",
    ),
    "For a moment Simeon thought that the boat had sunk.": (
        "the boat had sunk",
        "simeon",
        "believed",
        "false",
    ),
    "Simeon thought at first that the boat had sunk.": ("the boat had sunk", "simeon", "believed", "false"),
    "It was plain to Simeon that the boat had sunk.": ("the boat had sunk", "simeon", "believed", "false"),
    "Simeon had never doubted that the boat had sunk.": ("the boat had sunk", "simeon", "believed", "false"),
    "Simeon frowned. He’d assumed that the boat had sunk.": (
        "the boat had sunk",
        "simeon",
        "believed",
        "false",
    ),
    "Simeon frowned. He'd swear that the boat had sunk.": ("the boat had sunk", "simeon", "asserted", "open"),
    "“I understood that the boat had sunk,” said Simeon.": (
        "the boat had sunk",
        "simeon",
        "believed",
        "false",
    ),
    "Ottilie was sure of it now: the boat had sunk.": ("the boat had sunk", "ottilie", "believed", "false"),
    "As far as Ottilie knew, the boat had sunk.": ("the boat had sunk", "ottilie", "believed", "false"),
    "“I thought the boat had sunk,” said Simeon.": ("the boat had sunk", "simeon", "believed", "false"),
    "“I thought I heard the boat go down,” said Simeon.": (
        "I heard the boat go down",
        "simeon",
        "believed",
        "open",
    ),
    "“I don't think the boat has sunk,” said Simeon.": ("the boat has sunk", "simeon", "doubted", "false"),
    "“Ottilie thinks the boat has sunk,” said Simeon.": ("the boat has sunk", "ottilie", "believed", "false"),
    "Simeon had always thought that the boat had sunk.": ("the boat had sunk", "simeon", "believed", "false"),
    "Simeon used to think that the boat had sunk.": ("the boat had sunk", "simeon", "believed", "false"),
    "Simeon seemed to think that the boat had sunk.": ("the boat had sunk", "simeon", "believed", "false"),
    "Simeon thought that the boat had sunk.": ("the boat had sunk", "simeon", "believed", "open"),
    "It struck Simeon that the boat had sunk.": ("the boat had sunk", "simeon", "believed", "open"),
    "Everybody thought that the boat had sunk.": ("the boat had sunk", None, "believed", "false"),
    "“I was so sure that the boat had sunk,” said Simeon.": (
        "the boat had sunk",
        "simeon",
        "believed",
        "false",
    ),
    "“I thought, the boat has sunk,” said Simeon.": ("the boat has sunk", "simeon", "believed", "false"),
    "“I thought the boat looked very small,” said Simeon.": (
        "the boat looked very small",
        "simeon",
        "believed",
        "open",
    ),
    "“I thought the boat looked remarkably well,” said Simeon.": (
        "the boat looked remarkably well",
        "simeon",
        "believed",
        "open",
    ),
    "“I thought the boat looked small,” said Simeon.": (
        "the boat looked small",
        "simeon",
        "believed",
        "false",
    ),
    "“I thought that would help,” said Simeon.": ("that would help", "simeon", "believed", "false"),
    "Simeon had thought that if he waited the boat would sink.": (
        "if he waited the boat would sink",
        "simeon",
        "believed",
        "open",
    ),
    "Simeon had never before supposed that the boat could sink.": (
        "the boat could sink",
        "simeon",
        "doubted",
        "false",
    ),
    "Simeon was quite sure by now that the boat had sunk.": (
        "the boat had sunk",
        "simeon",
        "believed",
        "false",
    ),
    "Simeon lived with the knowledge that Hob had seen him.": ("Hob had seen him", "simeon", "known", "true"),
    "“As far as Ottilie's concerned, the boat has sunk,” said Simeon.": (
        "As far as Ottilie's concerned, the boat has sunk",
        "simeon",
        "asserted",
        "open",
    ),
    "When Simeon was small he thought that the boat had sunk.": (
        "the boat had sunk",
        "simeon",
        "believed",
        "false",
    ),
    "Simeon had come to think that the boat had sunk.": ("the boat had sunk", "simeon", "believed", "false"),
    "Simeon wrongly thought that the boat had sunk.": ("the boat had sunk", "simeon", "believed", "false"),
    "Simeon rightly guessed that the boat had sunk.": ("the boat had sunk", "simeon", "believed", "true"),
    "Simeon told himself that the boat had sunk.": ("the boat had sunk", "simeon", "believed", "open"),
    "Simeon thought that the boat had sunk. It hadn't.": ("the boat had sunk", "simeon", "believed", "false"),
    "Simeon thought that the boat had sunk. It had.": ("the boat had sunk", "simeon", "believed", "true"),
    "Simeon thought that the boat had sunk. He hadn't.": ("the boat had sunk", "simeon", "believed", "open"),
    "Simeon thought that it was the tide. He stood up. It was not the tide.": (
        "it was the tide",
        "simeon",
        "believed",
        "false",
    ),
    "“We thought the boat had sunk,” said Simeon.": ("the boat had sunk", "simeon", "believed", "false"),
    "“You think I sank the boat,” said Simeon to Ottilie.": (
        "I sank the boat",
        "ottilie",
        "believed",
        "false",
    ),
    "“You think I'd sink the boat,” said Simeon to Ottilie.": (
        "I'd sink the boat",
        "ottilie",
        "believed",
        "false",
    ),
    "“You think I should sink the boat,” said Simeon to Ottilie.": (
        "I should sink the boat",
        "ottilie",
        "believed",
        "open",
    ),
    "“Hob is sure that the boat has sunk,” said Simeon.": ("the boat has sunk", "hob", "believed", "false"),
    "“Ottilie reckons that the boat has sunk,” said Simeon.": (
        "the boat has sunk",
        "ottilie",
        "believed",
        "false",
    ),
    "“You are sure that the boat has sunk?” said Simeon to Ottilie.": (
        "the boat has sunk",
        "ottilie",
        "believed",
        "open",
    ),
    "Simeon thought that the boat had sunk. In fact it lay in the harbour.": (
        "the boat had sunk",
        "simeon",
        "believed",
        "false",
    ),
    "Simeon thought that the boat had sunk. As it turned out, he was right.": (
        "the boat had sunk",
        "simeon",
        "believed",
        "true",
    ),
    "Simeon thought that the boat had sunk, but it hadn't.": (
        "the boat had sunk",
        "simeon",
        "believed",
        "false",
    ),
    "Simeon thought that the boat had sunk, and of course it had.": (
        "the boat had sunk",
        "simeon",
        "believed",
        "true",
    ),
    "“You think I sank the boat?” said Simeon to Ottilie.": (
        "I sank the boat",
        "ottilie",
        "believed",
        "open",
    ),
    "So the boat had sunk, thought Simeon, and sat down.": (
        "So the boat had sunk",
        "simeon",
        "believed",
        "open",
    ),
    "“I thought if Hob knew what was in it he would go,” said Simeon.": (
        "if Hob knew what was in it he would go",
        "simeon",
        "believed",
        "false",
    ),
    "“I heard the boat had sunk,” said Simeon.": ("the boat had sunk", "simeon", "believed", "open"),
    # Hung by the parser on a noun between, or told of by no more than "it" in the next sentence.
    "Simeon said on the ferry that the boat had sunk.": (
        "the boat had sunk",
        "simeon",
        "asserted",
        "open",
    ),
    "The boat had sunk. Simeon was sure of it.": ("The boat had sunk", "simeon", "believed", "false"),
    "The boat had sunk. That was what Simeon believed.": (
        "The boat had sunk",
        "simeon",
        "believed",
        "false",
    ),
    "The boat had sunk. Simeon wasn't sure of it.": ("The boat had sunk", NARRATOR, "narrated", "true"),
    "The boat had sunk. Simeon heard it.": ("The boat had sunk", NARRATOR, "narrated", "true"),
    "Simeon suspected Ottilie of sinking the boat.": (
        "Ottilie of sinking the boat",
        "simeon",
        "believed",
        "open",
    ),
    "Simeon accused Ottilie of sinking the boat.": (
        "Ottilie of sinking the boat",
        "simeon",
        "asserted",
        "open",
    ),
    "Ottilie sat down. Simeon must be lying.": ("Simeon must be lying", "ottilie", "believed", "open"),
    "Ottilie took him to be the plumber.": ("him to be the plumber", "ottilie", "believed", "false"),
    "Simeon let slip to Ottilie that the boat had sunk.": ("the boat had sunk", "simeon", "asserted", "true"),
    "As far as Simeon was concerned, the boat had sunk.": (
        "the boat had sunk",
        "simeon",
        "believed",
        "false",
    ),
    "“I hope the boat has sunk,” said Simeon.": ("the boat has sunk", "simeon", "hoped", "open"),
    # What somebody meant to do, guessed or thought of a thing cannot have come out wrong.
    "“I thought I'd mend the boat,” said Simeon.": ("I'd mend the boat", "simeon", "believed", "open"),
    "“I thought I'd never mend it,” said Simeon.": ("I'd never mend it", "simeon", "believed", "false"),
    "“I thought we could mend it,” said Simeon.": ("we could mend it", "simeon", "believed", "open"),
    "“I thought you might mend it,” said Simeon.": ("you might mend it", "simeon", "believed", "open"),
    "“I thought I had mended it,” said Simeon.": ("I had mended it", "simeon", "believed", "false"),
    "“I was so sure I'd mend the boat,” said Simeon.": ("I'd mend the boat", "simeon", "believed", "false"),
    "“Ottilie thinks you might sink it,” said Simeon.": ("you might sink it", "ottilie", "believed", "open"),
    # What the narration says of it, in the next paragraph too, and looking back.
    "“The boat has sunk,” said Simeon.\n\nIt was a lie.": (
        "The boat has sunk",
        "simeon",
        "asserted",
        "false",
    ),
    "“Hob sold the boat,” said Simeon.\n\nHob had not sold the boat.": (
        "Hob sold the boat",
        "simeon",
        "asserted",
        "false",
    ),
    "“The boat was sold,” said Simeon.\n\nThe boat had never been sold.": (
        "The boat was sold",
        "simeon",
        "asserted",
        "false",
    ),
    "“Hob never took the boat,” said Simeon.\n\nHob had taken the boat.": (
        "Hob never took the boat",
        "simeon",
        "asserted",
        "false",
    ),
    "“Hob sold the boat,” said Simeon.\n\nHob didn't sell the boat.": (
        "Hob sold the boat",
        "simeon",
        "asserted",
        "open",
    ),
    "“Hob sold the boat,” said Simeon.\n\nHob had not sold the cart.": (
        "Hob sold the boat",
        "simeon",
        "asserted",
        "open",
    ),
    "“The boat has sunk,” said Simeon.\n\n“Has it?” said Ottilie. It was a lie.": (
        "The boat has sunk",
        "simeon",
        "asserted",
        "open",
    ),
    # Who lets somebody think it knows better.
    "Simeon let Ottilie think that the boat had sunk.": ("the boat had sunk", "ottilie", "believed", "false"),
    "Simeon never let Ottilie think that the boat had sunk.": (
        "the boat had sunk",
        "ottilie",
        "believed",
        "open",
    ),
}

# A line of Simeon's -> how it is meant.
SAID = {
    "The boat has sunk.": "asserted",
    "Has the boat sunk?": "asked",
    "Sit down.": "ordered",
    "I'll mend the boat.": "promised",
    "I'm going to mend the boat.": "planned",
    "If the boat has sunk, we are lost.": "supposed",
    "The boat could sink.": "supposed",
}


def claims_after(english, told):
    """The claims of what is told once both people have been met, and the text."""
    story = read_text(english, CAST + told + "\n")
    return [claim for claim in story.claims if claim.span.start >= len(CAST)], story


@pytest.mark.parametrize("told", HELD)
def test_whose_a_clause_is_and_whether_it_is_so(english, told):
    words, holder, stance, status = HELD[told]
    claims, story = claims_after(english, told)
    found = [(c.holder, c.stance, c.status) for c in claims if c.span.of(story.text) == words]
    assert found == [(holder, stance, status)]


def test_whoever_is_called_is_told_to_do_it(english):
    claims, story = claims_after(english, "“Ottilie,” said Simeon, “fetch the lamp from the hall.”")
    assert [c.stance for c in claims if c.span.of(story.text).startswith("fetch")] == ["ordered"]


def test_what_is_told_between_two_lines(english):
    told = "“The lamp,” said Simeon.\n\nOttilie told him about the boat.\n\n“I see,” said Simeon."
    claims, story = claims_after(english, told)
    assert "Ottilie told him about the boat" in [c.span.of(story.text) for c in claims]
    claims, story = claims_after(english, "Ottilie told him:\n\n“The boat.”")
    assert not any("Ottilie told" in c.span.of(story.text) for c in claims)


@pytest.mark.parametrize(("how", "believed"), [("guilty", True), ("close", False)])
def test_whom_arms_hold_is_taken_for_nothing(english, how, believed):
    claims, _ = claims_after(english, f"Ottilie held him {how}.")
    assert any(c.stance == "believed" for c in claims) == believed


@pytest.mark.parametrize("around", ["Ottilie sat at the window.", "Ottilie sat. Simeon stood."])
def test_what_is_only_guessed_is_a_thought_of_the_only_one_there(english, around):
    story = read_text(english, f"{CAST}Hob stood up.\n\n{around} Perhaps the boat had sunk.\n")
    (guess,) = [c for c in story.claims if c.span.of(story.text).startswith("Perhaps")]
    alone = "Simeon" not in around
    assert (guess.holder, guess.stance) == (("ottilie", "believed") if alone else (NARRATOR, "narrated"))


def test_what_so_that_was_it_leads_up_to_is_thought(english):
    story = read_text(english, f"{CAST}Ottilie felt cold. So that was it. Hob had sunk the boat.\n")
    (led_to,) = [c for c in story.claims if c.span.of(story.text) == "Hob had sunk the boat"]
    assert (led_to.holder, led_to.stance, led_to.status) == ("ottilie", "believed", "open")


@pytest.mark.parametrize("line", SAID)
def test_how_a_line_is_meant(english, line):
    claims, _ = claims_after(english, f"“{line}” said Simeon to Ottilie.")
    assert [(claim.by, claim.stance) for claim in claims if claim.by == "simeon"] == [("simeon", SAID[line])]


def test_a_sentence_of_several_clauses_says_several_things(english):
    claims, story = claims_after(english, "The lamp was out, and the boat had sunk; nobody came.")
    told = [claim.span.of(story.text) for claim in claims]
    assert told == ["The lamp was out", "the boat had sunk", "nobody came"]
    assert {(claim.by, claim.stance, claim.status) for claim in claims} == {(NARRATOR, "narrated", "true")}


def test_the_that_of_thats_is_part_of_the_clause(english):
    claims, story = claims_after(english, "“I think that's the last of it,” said Simeon.")
    assert "that's the last of it" in {claim.span.of(story.text) for claim in claims}


def test_what_is_said_within_what_is_said(english):
    claims, story = claims_after(english, "Simeon told Ottilie that Hob believed that the boat had sunk.")
    held = {claim.span.of(story.text): claim for claim in claims}
    assert held["Hob believed that the boat had sunk"].holder == "simeon"
    assert held["Hob believed that the boat had sunk"].heard_by == ("ottilie",)
    assert held["the boat had sunk"].stance == "believed"


def test_what_a_semicolon_parts_from_a_thought_is_not_thought(english):
    claims, story = claims_after(english, "The lamp was out; Simeon thought that the boat had sunk.")
    held = [(claim.span.of(story.text), claim.holder) for claim in claims if claim.stance == "believed"]
    assert held == [("the boat had sunk", "simeon")]


def test_a_list_of_clauses_is_all_of_whoever_says_them(english):
    told = "Simeon explained that he hadn't wanted to worry her, that the boat had sunk, and that Hob knew."
    claims, story = claims_after(english, told)
    said = {claim.span.of(story.text) for claim in claims if claim.holder == "simeon"}
    assert {"the boat had sunk", "Hob knew"} <= said
    assert {claim.stance for claim in claims} == {"narrated", "asserted"}


def test_whoever_is_said_to_be_dead_and_speaks_is_not(english):
    dead = "“Hob told me that Ottilie drowned,” said Simeon.\n\n"
    for after, status in (
        ("“Is that so?” said Ottilie.", "false"),
        ("Ottilie came in with the eels.", "false"),
        ("Ottilie had come in with the eels that morning.", "open"),
        ("Nobody spoke.", "open"),
    ):
        claims, story = claims_after(english, dead + after)
        assert [c.status for c in claims if c.span.of(story.text) == "Ottilie drowned"] == [status]


def test_who_owns_to_a_lie(english):
    reproach = "“You told me that the boat had sunk,” said Ottilie to Simeon.\n\n"
    for answer, status in (("I lied.", "false"), ("I never lied.", "open")):
        claims, story = claims_after(english, f"{reproach}“{answer}” said Simeon.")
        assert [c.status for c in claims if c.span.of(story.text) == "the boat had sunk"] == [status]


@pytest.mark.parametrize(
    ("line", "reply", "words", "status"),
    [
        ("You sank the boat", "I did", "You sank the boat", "true"),
        ("You sank the boat", "I didn't", "You sank the boat", "open"),
        ("You wanted the boat", "I didn't", "You wanted the boat", "false"),
        ("Hob sank the boat", "He did", "Hob sank the boat", "open"),
        ("Hob sank the boat", "I know", "Hob sank the boat", "true"),
        ("Hob sank the boat", "I know a song", "Hob sank the boat", "open"),
        ("Hob sank the boat", "You're wrong", "Hob sank the boat", "open"),
        ("I suppose Hob sank the boat", "He didn't", "Hob sank the boat", "false"),
        ("I suppose Hob sank the boat", "Of course he did", "Hob sank the boat", "true"),
        ("I suppose Hob sank the boat", "You're wrong", "Hob sank the boat", "false"),
        ("I suppose Hob sank the boat", "That's right", "Hob sank the boat", "true"),
        ("I suppose Hob sank the boat", "I didn't", "Hob sank the boat", "open"),
        ("I suppose Hob sank the boat", "He wasn't", "Hob sank the boat", "open"),
        ("You said Hob sank the boat", "I know", "Hob sank the boat", "open"),
    ],
)
def test_what_a_reply_settles(english, line, reply, words, status):
    claims, story = claims_after(english, f"“{line},” said Simeon to Ottilie.\n\n“{reply},” said Ottilie.")
    found = {claim.status for claim in claims if claim.span.of(story.text) == words}
    assert found == {status}


def test_a_reply_that_asks_settles_nothing(english):
    claims, story = claims_after(
        english, "“I suppose Hob sank the boat,” said Simeon to Ottilie.\n\n“He did?” said Ottilie."
    )
    assert [c.status for c in claims if c.span.of(story.text) == "Hob sank the boat"] == ["open"]


def test_a_result_is_nobodys_belief(english):
    claims, _ = claims_after(english, "Simeon was so tired that the boat had to wait.")
    assert {claim.stance for claim in claims} == {"narrated"}


def test_a_question_after_what_is_not_put_forward(english):
    claims, story = claims_after(english, "Simeon knew what the boat had carried.")
    assert [claim.span.of(story.text) for claim in claims] == ["Simeon knew what the boat had carried"]


def test_whoever_is_called_is_no_part_of_what_is_said(english):
    claims, story = claims_after(english, "“The boat has sunk, Ottilie,” said Simeon.")
    assert "The boat has sunk" in [claim.span.of(story.text) for claim in claims]


def test_the_dead_are_not_alive(english):
    claims, story = claims_after(
        english, "“Ottilie is dead,” said Simeon.\n\n“She is alive,” said Hob.\n\nOttilie was alive."
    )
    said = {claim.span.of(story.text): claim.status for claim in claims}
    assert said["Ottilie is dead"] == "false"
    assert said["Ottilie was alive"] == "true"


@pytest.mark.parametrize(
    ("told", "said", "status"),
    [
        ("Ottilie was safe.", "Ottilie is dead", "false"),
        ("Ottilie was not safe.", "Ottilie is dead", "open"),
        ("Ottilie was innocent.", "Ottilie is guilty", "false"),
        ("Ottilie was not innocent.", "Ottilie is guilty", "true"),
        ("Ottilie was not guilty.", "Ottilie is innocent", "true"),
        ("Ottilie was not Simeon's sister.", "Ottilie is Simeon's sister", "false"),
        ("Ottilie was Simeon's sister.", "Ottilie is Simeon's sister", "true"),
        ("Ottilie was Simeon's aunt.", "Ottilie is Simeon's sister", "false"),
        ("Ottilie was Simeon's friend.", "Ottilie is Simeon's sister", "open"),
    ],
)
def test_what_is_told_settles_what_is_said_of_people(english, told, said, status):
    claims, story = claims_after(english, f"“{said},” said Simeon.\n\nThe rain stopped. {told}")
    assert {c.span.of(story.text): c.status for c in claims}[said] == status


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("“The boat has sunk,” lied Simeon.", "false"),
        ("“The boat has sunk,” Simeon lied to her.", "false"),
        ("“The boat has sunk,” said Simeon, which was not true.", "false"),
        ("“The boat has sunk,” said Simeon. It was a lie.", "false"),
        ("“The boat has sunk,” said Simeon. It was not a lie.", "true"),
        ("“The boat has sunk,” said Simeon. It was true.", "true"),
        ("“The boat has sunk,” said Simeon. He was wrong.", "false"),
        ("“The boat has sunk,” said Simeon. He was right.", "true"),
        ("“The boat has sunk,” said Simeon. Ottilie was wrong.", "open"),
        ("“The boat has sunk,” said Simeon. It was true that he had seen it.", "open"),
        ("“The boat has sunk,” said Simeon. He may have been right.", "open"),
        ("“The boat has sunk,” said Simeon. Ottilie thought that it was a lie.", "open"),
        ("“The boat has sunk,” said Simeon. He sat down.\n\nIt was a lie.", "open"),
    ],
)
def test_what_the_narration_calls_a_line_right_after_it(english, told, status):
    claims, story = claims_after(english, told)
    assert [one.status for one in claims if one.span.of(story.text) == "The boat has sunk"] == [status]


def test_whoever_lets_somebody_think_it_deceives_them(english):
    story = read_text(english, CAST + "Simeon let Ottilie think that the boat had sunk.\n")
    assert [(one.holder, one.by) for one in story.deceptions] == [("ottilie", "simeon")]


@pytest.mark.parametrize(
    ("told", "apart"),
    [
        ("“The boat has sunk, I don't know what to do,” said Simeon.", True),
        ("“The boat has sunk, I'm never sure until I look,” said Simeon.", True),
        ("“The boat has sunk, she thinks that we drowned,” said Simeon.", True),
        ("“The boat has sunk, I really thought that,” said Simeon.", True),
        ("“The boat has sunk, we were lying by the quay,” said Simeon.", True),
        ("“The boat has sunk, I thought,” said Simeon.", False),
        ("“The boat has sunk, I don't doubt,” said Simeon.", False),
    ],
)
def test_a_sentence_before_a_comma_is_no_thought_of_the_next(english, told, apart):
    claims, story = claims_after(english, told)
    said = [(c.stance, c.status) for c in claims if c.span.of(story.text) == "The boat has sunk"]
    assert (said == [("asserted", "open")]) == apart


def test_whoever_is_lied_to_is_deceived(english):
    story = read_text(english, CAST + "“The boat has sunk,” Simeon lied to Ottilie.\n")
    assert [(one.holder, one.by) for one in story.deceptions] == [("ottilie", "simeon")]


def test_a_promise_is_open_until_it_is_kept(english):
    promise = "“I'll mend the boat,” said Simeon to Ottilie.\n\n"
    open_claims, _ = claims_after(english, promise + "Ottilie laughed.")
    kept_claims, _ = claims_after(english, promise + "Ottilie laughed.\n\nSimeon mended the boat.")
    broken_claims, _ = claims_after(english, promise + "Ottilie laughed.\n\nSimeon never mended the boat.")

    def status(claims):
        return [claim.status for claim in claims if claim.stance == "promised"]

    assert (status(open_claims), status(kept_claims), status(broken_claims)) == (
        ["open"],
        ["true"],
        ["false"],
    )


def test_who_learns_what_from_whom(english):
    text = (
        CAST + "“The boat has sunk in the harbour,” said Simeon to Ottilie.\n\n***\n\n"
        "Hob came into the kitchen. “Well?” said Hob to Ottilie.\n\n"
        "“The boat has sunk in the harbour,” said Ottilie to Hob.\n"
    )
    story = read_text(english, text)
    sunk = next(
        claim for claim in story.claims if claim.span.of(text).startswith("The boat") and claim.by == "simeon"
    )
    assert [(one.character, one.source, one.channel) for one in story.knows("Hob", sunk.id)] == [
        ("simeon", None, "held"),
        ("ottilie", "simeon", "told"),
        ("hob", "ottilie", "told"),
    ]
    assert story.knows("Hob", sunk.id, at=text.index("Hob came")) == ()
    assert story.knows("Nobody", sunk.id) == ()
    assert story.knows("Hob", "k999") == ()


def test_what_was_told_before_came_from_whoever_told_it(english):
    claims, story = claims_after(english, "“Hob told me that the boat has sunk,” said Simeon to Ottilie.")
    (sunk,) = [one.id for one in claims if one.span.of(story.text) == "the boat has sunk"]
    learned = {one.character: (one.source, one.channel) for one in story.learnings if one.claim == sunk}
    assert learned["simeon"] == ("hob", "told")
    assert learned["ottilie"] == ("simeon", "told")


@pytest.mark.parametrize(
    ("line", "source"),
    [
        ("Hob told me on Sunday", "hob"),
        ("Hob never told me", None),
        ("Hob can tell me on Sunday", None),
    ],
)
def test_who_told_whom_where_a_line_says_no_more(english, line, source):
    claims, story = claims_after(english, f"“{line},” said Simeon to Ottilie.")
    (said,) = [one.id for one in claims if one.span.of(story.text) == line]
    sources = [one.source for one in story.learnings if (one.character, one.claim) == ("simeon", said)]
    assert sources == [source]


@pytest.mark.parametrize(
    ("told", "of"),
    [
        ("Simeon told Ottilie everything", "Simeon told Ottilie everything"),
        ("He sat down and told Ottilie about the boat", "He sat down and told Ottilie about the boat"),
        ("He explained to Ottilie what had happened", "He explained to Ottilie what had happened"),
        ("He let Ottilie know about the boat", "He let Ottilie know about the boat"),
        ("He wrote to Ottilie about the boat", "He wrote to Ottilie about the boat"),
        ("So he explained. The boat had sunk", "The boat had sunk"),
    ],
)
def test_who_is_told_without_the_words(english, told, of):
    claims, story = claims_after(english, f"Ottilie looked at Simeon. {told}.")
    (said,) = [one.id for one in claims if one.span.of(story.text) == of]
    learned = {one.character: (one.source, one.channel) for one in story.learnings if one.claim == said}
    assert learned == {"simeon": (None, "held"), "ottilie": ("simeon", "told")}


@pytest.mark.parametrize("told", ["told Ottilie to sit down", "never told Ottilie about it", "told Ottilie"])
def test_who_is_told_nothing(english, told):
    claims, story = claims_after(english, f"Ottilie looked at Simeon. He {told}. The boat was late.")
    assert not story.learnings or {one.claim for one in story.learnings}.isdisjoint(
        one.id for one in claims if one.stance == "narrated"
    )


@pytest.mark.parametrize("told", ["explained to Ottilie", "explained"])
def test_who_is_told_in_the_narration(english, told):
    claims, _ = claims_after(english, f"Simeon {told} that the boat had sunk.")
    (sunk,) = [one for one in claims if one.holder == "simeon"]
    assert sunk.heard_by == ("ottilie",)


def test_what_a_line_says_without_a_verb(english):
    claims, story = claims_after(english, "“Two crates and a lamp. Well, well,” said Simeon to Ottilie.")
    said = [(one.span.of(story.text), one.stance) for one in claims if one.by == "simeon"]
    assert said == [("Two crates and a lamp", "asserted")]
    thought, _ = claims_after(english, "*Two crates and a lamp*, thought Simeon.")
    assert not [one for one in thought if one.by == "simeon"]


def test_who_is_deceived_by_whom_and_until_when(english):
    text = (
        CAST
        + "Hob went out. “Well,” said Hob.\n\n“Hob is dead in the harbour mud,” said Simeon to Ottilie.\n\n"
        "Ottilie believed that Hob was dead in the harbour mud.\n\nHob was alive.\n\n"
        "“Hob is alive,” said Perpetua to Ottilie.\n"
    )
    story = read_text(english, text)
    (deceived,) = story.deceptions
    assert (deceived.holder, deceived.by) == ("ottilie", "simeon")
    assert deceived.until == text.index("Hob is alive")


def test_who_says_that_they_thought_so_thinks_so_no_longer(english):
    text = CAST + "“I thought the boat had sunk,” said Simeon.\n\nOttilie believed that the boat had sunk.\n"
    story = read_text(english, text)
    told = {one.holder: one.until for one in story.deceptions}
    assert told == {"simeon": text.index("the boat had sunk"), "ottilie": None}


def test_whoever_hears_another_say_it_overhears_it(english):
    _, story = claims_after(
        english, "“Well,” said Hob.\n\n***\n\nHob heard Ottilie say, “The boat has sunk.”"
    )
    (line,) = [one for one in story.claims if one.span.of(story.text) == "The boat has sunk"]
    assert "hob" in line.heard_by


def test_a_whisper_is_not_overheard(english):
    scene = (
        CAST + "Hob stood between Ottilie and Simeon.\n\n“The boat has sunk,” {} Simeon to Ottilie.\n\n"
        "Hob sat down.\n"
    )

    def hearers(verb):
        story = read_text(english, scene.format(verb))
        return next(
            claim.heard_by for claim in story.claims if claim.span.of(story.text) == "The boat has sunk"
        )

    assert "ottilie" in hearers("said")
    assert set(hearers("whispered")) == {"ottilie"}


def test_what_somebody_does_not_tell_is_seen_by_nobody(english):
    claims, _ = claims_after(english, "Hob came in. Simeon did not tell them about the boat.")
    assert claims[-1].heard_by == ()


def test_a_thought_is_heard_by_nobody(english):
    claims, _ = claims_after(english, "*The boat has sunk*, thought Simeon.")
    assert {claim.heard_by for claim in claims if claim.holder == "simeon" and claim.by == "simeon"} <= {()}


def test_the_lists_agree_with_the_stances():
    stances = set(HELD[told][2] for told in HELD)
    known = {attitude.stance for attitude in (*attitude_verbs().values(), *attitude_words().values())}
    assert stances - {"narrated"} <= known
    assert {a.truth for a in (*attitude_verbs().values(), *attitude_words().values())} == {
        "true",
        "false",
        "open",
    }


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("Simeon didn't think that the boat had sunk.", "false"),
        ("“I don't know that the boat has sunk,” said Simeon.", "false"),
        ("“I didn't know that the boat had sunk,” said Simeon.", "true"),
        ("“She thinks I don't know that the boat has sunk,” said Simeon.", "true"),
        ("It must be said that the boat had sunk.", "true"),
        ("If Simeon thought that the boat had sunk, he was silent.", "open"),
        ("Did Simeon know that the boat had sunk?", "true"),
    ],
)
def test_what_a_denied_or_supposed_attitude_says(english, told, status):
    claims, story = claims_after(english, told)
    assert [c.status for c in claims if c.span.of(story.text).startswith("the boat ha")] == [status]


@pytest.mark.parametrize(
    ("told", "stance"),
    [
        ("Ottilie would understand that the boat had sunk.", "supposed"),
        ("If Ottilie knew that the boat had sunk, she was silent.", "supposed"),
        ("Ottilie understood that the boat had sunk.", "known"),
        ("“Ottilie would understand that the boat has sunk,” said Simeon.", "known"),
        ("“Ottilie believes that the boat has sunk,” said Simeon.", "believed"),
    ],
)
def test_what_somebody_would_know_is_supposed(english, told, stance):
    """Nobody comes to know it by that; what a line says that somebody would know is for who hears it."""
    claims, story = claims_after(english, told)
    (held,) = [c for c in claims if c.span.of(story.text).startswith("the boat ha")]
    assert (held.holder, held.stance) == ("ottilie", stance)
    knows = {one.character for one in story.learnings if one.claim == held.id}
    assert bool(knows) == (stance != "supposed")


@pytest.mark.parametrize(
    "told",
    [
        "“Ottilie might believe that the boat has sunk,” said Simeon.",
        "“Does Ottilie think that the boat has sunk?” said Simeon.",
    ],
)
def test_what_a_line_only_supposes_somebody_to_think_is_no_thought_of_theirs(english, told):
    claims, story = claims_after(english, told)
    (held,) = [c for c in claims if c.span.of(story.text).startswith("the boat ha")]
    assert (held.holder, held.stance) == ("ottilie", "supposed")
    learned = (one for one in story.learnings if one.claim == held.id)
    assert ("ottilie", "held") not in {(one.character, one.channel) for one in learned}


def test_what_returns_to_somebodys_eyes_is_no_view_of_theirs(english):
    claims, _ = claims_after(english, "The warmth came back to Simeon's eyes.")
    assert {claim.stance for claim in claims} == {"narrated"}


def test_nobody_sees_what_had_happened_long_before(english):
    claims, story = claims_after(english, "Simeon lit the lamp. Simeon had sold the boat in the spring.")
    seen = {claim.span.of(story.text): claim.heard_by for claim in claims}
    assert "ottilie" in seen["Simeon lit the lamp"]
    assert seen["Simeon had sold the boat in the spring"] == ()


LEARNT = "Marek came in from the yard. “Evening,” said Marek.\n\n***\n\n"


@pytest.mark.parametrize(
    ("told", "source"),
    [
        ("Ottilie learned from Simeon that the ferry was lost.", "simeon"),
        ("Ottilie had heard from Simeon that the ferry was lost.", "simeon"),
        ("Ottilie heard from the window that the ferry was lost.", None),
        ("Ottilie was told by Simeon that the ferry was lost.", "simeon"),
        ("Ottilie was told by the river that the ferry was lost.", None),
        ("Simeon let Ottilie know that the ferry was lost.", "simeon"),
        ("Simeon never let Ottilie know that the ferry was lost.", None),
        ("Simeon convinced Ottilie that the ferry was lost.", "simeon"),
        ("Simeon convinced himself that the ferry was lost.", None),
        ("Simeon made it clear to Ottilie that the ferry was lost.", "simeon"),
        ("Simeon phoned Ottilie to say that the ferry was lost.", "simeon"),
        ("Simeon wrote to Ottilie saying that the ferry was lost.", "simeon"),
        ("Simeon gave Ottilie the news that the ferry was lost.", "simeon"),
        ("Simeon swore to Ottilie that the ferry was lost.", "simeon"),
        ("It was Simeon who told Ottilie that the ferry was lost.", "simeon"),
        ("Ottilie heard Simeon tell Marek that the ferry was lost.", "simeon"),
        ("Simeon meant to tell Ottilie that the ferry was lost.", None),
        ("Simeon nearly told Ottilie that the ferry was lost.", None),
        ("Simeon forgot to tell Ottilie that the ferry was lost.", None),
        ("Simeon began to tell Ottilie that the ferry was lost.", "simeon"),
    ],
)
def test_from_whom_somebody_has_it(english, told, source):
    claims, story = claims_after(english, LEARNT + told)
    lost = {one.id for one in claims if one.span.of(story.text) == "the ferry was lost"}
    learnt = [one for one in story.learnings if one.claim in lost and one.character == "ottilie"]
    assert lost
    assert {one.source for one in learnt} - {None} == ({source} if source else set())


def test_whoever_is_convinced_of_it_or_told_it_believes_it(english):
    for told in (
        "Simeon convinced Ottilie that the ferry was lost.",
        "Ottilie was told that the ferry was lost.",
    ):
        claims, story = claims_after(english, told)
        held = [(c.holder, c.stance) for c in claims if c.span.of(story.text) == "the ferry was lost"]
        assert held == [("ottilie", "believed")]


@pytest.mark.parametrize(
    ("line", "thought"),
    [
        ("I heard the bell and I thought, it is the postman, bringing bills, so I stayed in bed", True),
        ("I said to myself, it is the postman, bringing bills", True),
        ("I was thinking, it is the postman, bringing bills", True),
        ("You know, it is the postman, bringing bills", False),
        ("I mean, it is the postman, bringing bills", False),
        ("I thought, and it is the postman, bringing bills", False),
    ],
)
def test_what_was_thought_in_so_many_words(english, line, thought):
    claims, story = claims_after(english, f"“{line},” said Simeon.")
    words = "it is the postman, bringing bills"
    held = {c.holder for c in claims if c.span.of(story.text) == words and c.stance == "believed"}
    assert held == ({"simeon"} if thought else set())


@pytest.mark.parametrize(
    "line", ["I didn’t mean—", "Nobody told me that—", "It’s my mother’s—", "What did you—", "Two crates of—"]
)
def test_a_line_that_breaks_off_before_it_says_anything_claims_nothing(english, line):
    text = f"{CAST}“{line}” said Simeon.\n\n“Drink it,” said Ottilie.\n"
    assert line.rstrip("—") not in [one.span.of(text) for one in read_text(english, text).claims]


def test_a_line_that_breaks_off_after_it_says_something_claims_that(english):
    text = f"{CAST}“The boat has sunk—” said Simeon.\n"
    assert "The boat has sunk" in [one.span.of(text) for one in read_text(english, text).claims]


def test_the_greeting_and_the_close_of_a_letter_claim_nothing(english):
    letter = "Dear Mr. Quill,\n\nThe boat has sunk.\n\nWith kind regards, Ottilie\n"
    text = f"{CAST}Simeon opened the letter.\n\n{letter}\nSimeon put it in the fire.\n"
    claimed = [one.span.of(text) for one in read_text(english, text).claims]
    assert "The boat has sunk" in claimed
    assert not any("Dear" in words or "regards" in words for words in claimed)


@pytest.mark.parametrize("marks", ["„“", "»«", "「」", "‚‘"])
def test_no_marks_of_speech_are_in_a_claim(english, marks):
    opening, closing = marks
    story = read_text(english, f"{opening}The tram left late,{closing} said Käthe. Jürgen nodded.\n")
    assert "The tram left late" in {claim.span.of(story.text) for claim in story.claims}


@pytest.mark.parametrize(
    ("told", "presumed"),
    [
        ("Simeon was sure that the boat had sunk.", True),
        ("“I thought, the boat has sunk,” said Simeon.", True),
        ("“I thought the boat had sunk,” said Simeon.", False),
        ("“Ottilie thinks the boat has sunk,” said Simeon.", False),
        ("Simeon was sure that the boat had sunk. The boat had not sunk.", False),
    ],
)
def test_what_is_wrong_only_for_how_it_is_told_is_presumed_so(english, told, presumed):
    claims = read_text(english, CAST + told).claims
    wrong = [one for one in claims if one.status == "false" and one.stance == "believed"]
    assert [one.presumed for one in wrong] == [presumed]
