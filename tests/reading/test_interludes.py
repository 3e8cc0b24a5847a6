"""Dreams, memories, flashbacks and plans inside a scene are told from its now."""

from __future__ import annotations

import pytest
from telling import read_text

CAST = (
    "“Well?” said Ottilie. Ottilie closed the shop.\n\nSimeon put the map away. “Well,” said Simeon.\n\n"
    "It rained on the square. A tram went by and nobody got off. The clock over the chemist's stood "
    "still, as it "
    "had for years, and the pigeons sat under it in a row. Ottilie counted them. Simeon locked the "
    "drawer and "
    "looked for his hat. Then Ottilie made tea, and Simeon drank it by the window.\n\n"
)


def interludes(english, text):
    return read_text(english, CAST + text + "\n").interludes


def found(english, text):
    """Return kind and words of each interlude in a text told after the cast is known."""
    return [(one.kind, one.span.of(CAST + text)) for one in interludes(english, text)]


DREAM = (
    "At night Ottilie fell asleep over the ledger. She dreamt that the square was under water. A tram "
    "swam by with "
    "its lamps lit.\n\nThe pigeons had gills.\n\nShe woke with ink on her cheek. The tram was late."
)


def test_a_dream_is_told_up_to_the_waking(english):
    (dream,) = interludes(english, DREAM)
    words = dream.span.of(CAST + DREAM)
    assert (dream.kind, dream.holder, dream.supposed) == ("dream", "ottilie", False)
    assert words.startswith("She dreamt") and words.endswith("gills.")


def test_a_scene_may_open_with_a_dream(english):
    text = f"{CAST}\n***\n\nTess dreamed of the house. The stairs went down and down. Tess counted them.\n"
    assert [scene.time.mode for scene in read_text(english, text).scenes] == ["told", "dream"]


DREAMT = (
    "\n***\n\nThe tower had no stairs. Ottilie climbed it anyway, hand over hand.\n\n"
    "“You are late,” said Simeon.\n\nOttilie reached the roof. It was made of bread.\n\n"
)


def modes(english, end):
    return [scene.time.mode for scene in read_text(english, f"{CAST}{DREAMT}{end}\n").scenes]


def test_a_scene_that_ends_with_its_dreamers_waking_was_dreamt(english):
    assert modes(english, "She woke. The clock said four.") == ["told", "dream", "told"]


@pytest.mark.parametrize(
    "end", ["She woke the tailor.", "A tailor woke.", "She lay down and slept.\n\nShe woke."]
)
def test_a_scene_that_ends_with_anothers_waking_was_not(english, end):
    assert "dream" not in modes(english, end)


def test_what_is_dreamt_is_not_claimed_to_be_so(english):
    story = read_text(english, CAST + DREAM + "\n")
    stances = {claim.span.of(story.text): claim.stance for claim in story.claims}
    assert stances["The pigeons had gills"] == "dreamt"
    assert stances["The tram was late"] == "narrated"
    assert stances["Ottilie counted them"] == "narrated"
    assert story.scenes[0].time.mode == "told"


def test_a_dream_nobody_wakes_from_is_the_scene_it_opens_or_a_sentence(english):
    opened = "Ottilie dreamt that the square was under water. A tram swam by."
    text = CAST + "***\n\n" + opened + "\n"
    (dream,) = read_text(english, text).interludes
    assert dream.span.of(text) == opened
    later = "At night she dreamt that the square was under water. Simeon rang."
    assert found(english, later) == [("dream", later.removesuffix(" Simeon rang."))]


def test_that_somebody_has_a_nightmare_is_so(english):
    text = CAST + "That night Ottilie had a nightmare again. The doors were painted on. She jerked awake.\n"
    stances = {claim.span.of(text): claim.stance for claim in read_text(english, text).claims}
    assert stances["That night Ottilie had a nightmare again"] == "narrated"
    assert stances["The doors were painted on"] == "dreamt"


@pytest.mark.parametrize(
    "text",
    [
        "Ottilie had always dreamed of a house by the sea. She poured the tea.",
        "Ottilie never dreamt that he would come. She poured the tea.",
        "Ottilie had dreamed of him as a hero, because he had said that he was one. She poured the tea.",
        "Ottilie moved as if in a dream. She poured the tea.",
        "“I dreamt of a tram,” said Ottilie. She poured the tea.",
    ],
)
def test_wishes_likenesses_and_talk_are_no_dreams(english, text):
    assert interludes(english, text) == ()


TAKEN = (
    "Bells were ringing under the floor. This must be a dream, Ottilie thought. She lay still and let "
    "them ring. It "
    "wasn't real.\n\n“Ottilie,” said Simeon.\n\nHer eyes flew open. Simeon stood there with a handbell. "
    "“It's really "
    "you,” said Ottilie."
)


def test_what_is_taken_for_a_dream_is_so_until_it_is_found_real(english):
    (dream,) = interludes(english, TAKEN)
    words = dream.span.of(CAST + TAKEN)
    assert (dream.kind, dream.supposed, dream.holder) == ("dream", True, "ottilie")
    assert words.startswith("Bells") and "stood there" not in words
    story = read_text(english, CAST + TAKEN + "\n")
    assert not any(
        claim.stance == "dreamt"
        for claim in story.claims
        if dream.span.holds(claim.span) and not claim.evidence
    )


def test_what_is_never_found_real_stays_open(english):
    assert (
        interludes(english, "Bells were ringing. This must be a dream, Ottilie thought. She lay still.") == ()
    )


def test_a_memory_goes_on_as_long_as_the_pluperfect(english):
    text = (
        "Ottilie remembered the fair. Simeon had won a goose there, three years ago. It had bitten the "
        "mayor. She "
        "laughed and turned the lamp down."
    )
    (memory,) = interludes(english, text)
    assert (memory.kind, memory.holder, memory.time) == ("memory", "ottilie", "three years ago")
    assert memory.span.of(CAST + text).endswith("mayor.")


@pytest.mark.parametrize(
    "text",
    [
        "Ottilie remembered the key she had lost. She went out.",
        "Ottilie did not remember that he had called. She went out.",
        "Ottilie remembered to lock the door. She went out.",
    ],
)
def test_what_only_comes_to_mind_is_no_memory(english, text):
    assert interludes(english, text) == ()


def test_a_run_of_the_pluperfect_is_a_flashback(english):
    text = (
        "Simeon had come to the square as a boy. He had slept under the counter. Nobody had asked him "
        "for rent. Now "
        "he drank his tea."
    )
    assert found(english, text) == [("flashback", text.removesuffix(" Now he drank his tea."))]


def test_one_look_back_or_a_question_is_none(english):
    assert (
        found(english, "Simeon had lost his hat. Had he left it? Had anybody seen it? He drank his tea.")
        == []
    )


PLANS = {
    "Ottilie decided that she would sell the shop. She would keep the pigeons. She drank her tea.": (
        "Ottilie decided that she would sell the shop. She would keep the pigeons."
    ),
    "Tomorrow Simeon would buy a hat. He looked out.": "Tomorrow Simeon would buy a hat.",
    "The plan was to leave by the back door. He looked out.": "The plan was to leave by the back door.",
}


@pytest.mark.parametrize("text", PLANS)
def test_a_plan_is_told_ahead(english, text):
    assert found(english, text) == [("plan", PLANS[text])]


@pytest.mark.parametrize(
    "text",
    [
        "Every Sunday Simeon would buy a hat.",
        "Simeon would have bought a hat.",
        "Years later Simeon would die there.",
    ],
)
def test_habits_and_what_came_later_are_no_plans(english, text):
    assert interludes(english, text) == ()


def test_in_a_story_told_in_the_present_the_past_looks_back_and_will_looks_ahead(english):
    text = (
        "“Well?” says Ottilie. Ottilie closes the shop. Simeon puts the map away. “Well,” says Simeon.\n\n"
        "Ottilie remembers the fair. Simeon won a goose there. It bit the mayor. She laughs.\n\n"
        "Tomorrow Simeon will buy a hat. He looks out.\n"
    )
    assert [(one.kind, one.span.of(text)) for one in read_text(english, text).interludes] == [
        ("memory", "Ottilie remembers the fair. Simeon won a goose there. It bit the mayor."),
        ("plan", "Tomorrow Simeon will buy a hat."),
    ]


def test_interludes_lie_in_their_scene_and_apart(english):
    text = CAST + DREAM + "\n\n***\n\n" + TAKEN + "\n"
    story = read_text(english, text)
    scenes = {scene.id: scene.span for scene in story.scenes}
    assert len(story.interludes) == 2
    assert all(scenes[one.scene].holds(one.span) for one in story.interludes)
    assert not story.interludes[0].span.overlaps(story.interludes[1].span)


def test_words_of_time_place_an_interlude_among_the_scenes(english):
    text = (
        CAST
        + "***\n\nThree days later Ottilie stood on the pier. Simeon had sold the shop, two days ago. He had "
        "sold the pigeons too.\n\nTomorrow Ottilie would sell the tram. She went home.\n"
    )
    story = read_text(english, text)
    assert [(one.kind, one.time, one.order) for one in story.interludes] == [
        ("flashback", "two days ago", 1),
        ("plan", "Tomorrow", 2),
    ]


def test_what_somebody_goes_on_to_do_is_not_remembered(english):
    text = "Ottilie remembered what Simeon had said to her and she knelt down."
    assert found(english, text) == [("memory", "Ottilie remembered what Simeon had said to her")]


@pytest.mark.parametrize(
    ("line", "kind", "words", "order"),
    [
        ("Listen. Last night I saw a tram on fire.", "memory", "Last night I saw a tram on fire", 0),
        ("I have looked for you this past week.", "memory", "I have looked for you this past week", 0),
        ("In March you sold the shop.", "memory", "In March you sold the shop", None),
        ("I will burn it tomorrow.", "plan", "I will burn it tomorrow", 1),
    ],
)
def test_what_is_said_of_another_time(english, line, kind, words, order):
    (one,) = interludes(english, f"“{line}” said Ottilie.")
    assert (one.kind, one.holder, one.order) == (kind, "ottilie", order)
    assert one.span.of(CAST + f"“{line}” said Ottilie.") == words


@pytest.mark.parametrize(
    "line",
    ["It is from last summer.", "I never saw him last night.", "Will you come?", "The rain fell yesterday."],
)
def test_what_is_said_of_now_or_of_nobody(english, line):
    assert interludes(english, f"“{line}” said Ottilie.") == ()
