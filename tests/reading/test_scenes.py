"""Scenes lie between breaks and headings, and hold those who speak in them."""

from __future__ import annotations

import pytest
from telling import read_text

from fabula.corrections import NoNewScene, at_opening
from fabula.formats import from_text
from fabula.pipeline import read, read_people
from fabula.reading.scenes.boundaries import Boundaries
from fabula.reading.scenes.presence import MET_AGAIN, met_again, present_among, showings

TEXT = (
    "Chapter 1\n\nSimeon set out the chairs. “Twelve,” said Simeon.\n\n“Thirteen,” said Ottilie.\n\n* * *\n\n"
    "Nobody came.\n\nChapter 2\n\nOttilie stacked the chairs. “Next week,” said Ottilie.\n"
)


def test_a_break_and_a_heading_end_a_scene(english):
    story = read_text(english, TEXT)
    assert [scene.span.of(TEXT).split()[0] for scene in story.scenes] == ["Simeon", "Nobody", "Ottilie"]
    assert [scene.id for scene in story.scenes] == ["s1", "s2", "s3"]


def test_scenes_hold_their_prose_and_nothing_else(english):
    story = read_text(english, TEXT)
    scenes = [scene.span for scene in story.scenes]
    assert all(any(scene.holds(paragraph) for scene in scenes) for paragraph in story.manuscript.paragraphs)
    apart = [segment.span for segment in story.manuscript.segments if segment.kind != "prose"]
    assert len(apart) == 3
    assert not any(scene.overlaps(span) for scene in scenes for span in apart)
    assert all(scene.of(TEXT) == scene.of(TEXT).strip() for scene in scenes)


def test_those_who_speak_are_there_with_the_words_that_show_it(english):
    first, second, third = read_text(english, TEXT).scenes
    assert set(first.present) == {"simeon", "ottilie"}
    assert second.present == ()
    assert "ottilie" in third.present
    for scene in (first, second, third):
        assert len(scene.present) == len(scene.evidence)
        assert all(scene.span.holds(span) for span in scene.evidence)


FERRY = "“Is it far?” said Ottilie.\n\nSimeon looked up. “A mile,” said a voice. It was the ferryman.\n"
SEEN = ("“A mile,” said the ferryman.", "“A mile,” the old ferryman said.")
UNSEEN = ("“A mile,” said somebody.", "“A mile,” said a voice. It was the ferryman.")


def test_whoever_has_no_name_is_there_if_the_story_has_more_of_them_than_a_word_in_passing(english):
    account, _ = read_people(from_text(FERRY), english, None, lambda stage, done, total: None)
    shown = showings(account, 0, len(account.prose.tokens))
    assert "the-ferryman" in present_among(account, shown, lambda id: True)
    assert "the-ferryman" not in present_among(account, shown, lambda id: False)
    assert not met_again(account)("the-ferryman")
    longer = FERRY + "\n" + MET_AGAIN * "The ferryman pulled. "
    account, _ = read_people(from_text(longer), english, None, lambda stage, done, total: None)
    assert met_again(account)("the-ferryman")


def there_in_passing(english, told):
    text = f"“Is it far?” said Ottilie.\n\nSimeon set down the box. {told}\n"
    account, _ = read_people(from_text(text), english, None, lambda stage, done, total: None)
    shown = showings(account, 0, len(account.prose.tokens))
    return set(present_among(account, shown, lambda id: False)) - {"ottilie", "simeon"}


@pytest.mark.parametrize("told", SEEN)
def test_whoever_is_described_and_does_something_is_there_though_only_in_passing(english, told):
    assert there_in_passing(english, told)


@pytest.mark.parametrize("told", UNSEEN)
def test_nobody_in_particular_is_there_in_passing(english, told):
    assert there_in_passing(english, told) == set()


SHOWN = (
    "They were waiting in the hall: Ottilie on the stairs, and the dog by the door.",
    "The others were Ottilie and the dog.",
    "Behind him stood Ottilie.",
    "There was Ottilie, with her hat on.",
)


@pytest.mark.parametrize("told", SHOWN)
def test_whoever_is_only_told_to_be_there_acts_there(english, told):
    text = f"“Is it far, Ottilie?” said Simeon. He took off his hat. {told}\n"
    account, _ = read_people(from_text(text), english, None, lambda stage, done, total: None)
    assert showings(account, 0, len(account.prose.tokens))["ottilie"].counts["acts"] == 1


def test_a_story_without_prose_has_no_scene(english):
    assert read_text(english, "").scenes == ()


MOVED = (
    "“More tea?” said Ottilie. Ottilie filled the pot in the kitchen.\n\n“Half a cup,” said Simeon.\n\n"
    "“You said that yesterday.”\n\n“I meant it yesterday.”\n\nSimeon laughed. Ottilie put the lid on.\n\n"
    "On Thursday the harbour was full of boats. Bartholomew Finch stood on the pier with a rope.\n\n"
    "“Catch,” said Bartholomew.\n\n“Not again,” said Wilhelmina Ross. Wilhelmina caught it.\n\n"
    "“Again,” said Bartholomew.\n\nWilhelmina tied the rope to the pier.\n"
)


def test_a_shift_of_day_place_and_company_begins_a_scene(english):
    first, second = read_text(english, MOVED).scenes
    assert second.span.of(MOVED).startswith("On Thursday")
    assert set(first.present) == {"ottilie", "simeon"}
    assert set(second.present) == {"bartholomew", "wilhelmina-ross"} or len(second.present) == 2


LATER = (
    "By the time Simeon reached the lighthouse it was dark",
    "When Simeon woke it was light",
    "A year went by",
    "Winter came early that year",
    "It was past midnight when the door opened",
    "The next morning there was frost",
    "In the morning there was frost",
    "It was still dark when the door opened",
    "When Simeon got home the light was on",
    "The second night was colder",
    "On the third night it froze",
    "All that week there was frost",
    "The same week there was frost",
    "By Friday the frost had come",
    "The frost had not come by Friday",
)
NO_LATER = (
    "That morning she would have sold it",
    "In March he had been in bed",
    "On Friday he had been in bed",
    "The next morning, Simeon told her, there was frost",
    "A minute later the kettle boiled",
    "Simeon had never woken so early, he said",
    "At last there was an answer",
    "When Simeon got up the chair fell over",
    "The second lamp was out",
    "All the lamps were out",
)


def scenes_of(english, told):
    talk = "“No,” said {}.\n\n“Not yet.”\n\n“Later, then.”\n\n“Later,” said {}.\n\n"
    before, after = talk.format("Ottilie", "Simeon"), talk.format("Simeon", "Wenna")
    return read_text(english, f"Simeon shut the book.\n\n{before}{told}. Simeon sat up.\n\n{after}").scenes


@pytest.mark.parametrize("told", LATER)
def test_time_that_has_gone_by_begins_a_scene(english, told):
    assert len(scenes_of(english, told)) == 2


@pytest.mark.parametrize("told", NO_LATER)
def test_what_is_only_told_of_another_time_begins_none(english, told):
    assert len(scenes_of(english, told)) == 1


SIGNS = (
    ("Ten miles to the south it rained", "place_new"),
    ("In the chapel the candles were lit", "place_new"),
    ("Ottilie knelt in the chapel", "unmet"),
    ("After the funeral there was tea", "dated"),
    ("At break there was tea", "dated"),
    ("After lights-out there was tea", "dated"),
    ("The bus was hot", "place_new"),
)
NO_SIGNS = (
    ("Simeon thought of the chapel", "place_new"),
    ("The kitchen was dark", "place_new"),
    ("The bus stopped with a jerk", "place_new"),
    ("Simeon knelt down", "unmet"),
    ("After the funeral she had gone to sea", "dated"),
    ("After all there was tea", "dated"),
    ("The funeral was over", "dated"),
)


@pytest.mark.parametrize(
    ("told", "sign", "shown"), [(*one, 1.0) for one in SIGNS] + [(*one, 0.0) for one in NO_SIGNS]
)
def test_what_shows_that_a_scene_may_begin(english, told, sign, shown):
    before = "Simeon sat on the kitchen floor. “No,” said Simeon.\n\n“No,” said Wenna.\n\n"
    after = "“Later,” said Ottilie.\n\n“Not yet,” said Wenna. Ottilie sighed.\n"
    text = f"{before}{told}. It was cold.\n\n{after}"
    account, _ = read_people(from_text(text), english, None, lambda stage, done, total: None)
    assert Boundaries(account).features(2, 0).get(sign, 0.0) == shown


SHORT = (
    "Ottilie shut the shop.\n\nOttilie went home.\n\n"
    "{}, Simeon sat in the train. “Tea?” said a guard.\n\n“No,” said Simeon."
)


@pytest.mark.parametrize(("told", "scenes"), [("The next morning", 2), ("In the valley", 1)])
def test_a_scene_of_two_paragraphs_needs_a_plain_shift_after_it(english, told, scenes):
    assert len(read_text(english, SHORT.format(told)).scenes) == scenes


LED_IN = "Simeon shut the book.\n\n“No,” said Wenna.\n\n“No.”\n\n“Later.”\n\n"


@pytest.mark.parametrize(("before", "scenes"), [("She had rowed there.", 1), ("She rowed there.", 2)])
def test_what_goes_on_being_looked_back_on_begins_no_scene(english, before, scenes):
    candles = "The next morning the candles had gone out. Simeon had wept.\n\n"
    after = candles + "“No,” said Ottilie.\n\n“Go,” said Simeon.\n"
    assert len(read_text(english, f"{LED_IN}{before}\n\n{after}").scenes) == scenes


def test_the_last_paragraph_of_a_stretch_is_seldom_a_scene(english):
    last = "Ottilie knelt in the chapel.\n"
    assert len(read_text(english, LED_IN + last).scenes) == 1
    assert len(read_text(english, LED_IN + last + "\n“Amen,” said Ottilie.\n").scenes) == 2
    assert len(read_text(english, LED_IN + "The next morning " + last).scenes) == 2


def test_a_shift_that_the_author_says_is_none_does_not_move_to_its_neighbour(english):
    manuscript = from_text(MOVED)
    for words in ("On Thursday", "“Catch,”"):
        refused = NoNewScene(at_opening(MOVED, MOVED.index(words)))
        assert len(read(manuscript, english, corrections=[refused]).scenes) == 1


def test_a_scene_knows_its_day(english):
    first, second = read_text(english, MOVED).scenes
    assert (second.time.weekday, second.time.label) == (3, "Thursday")
    assert (first.time.order, second.time.order) == (1, 2)


PAST = (
    "Ottilie sat in the kitchen. Ottilie peeled a pear. “Eat,” said Simeon.\n\n***\n\n"
    "Three years earlier Ottilie had met Simeon on a ferry. “Sit,” said Simeon. Ottilie sat down.\n\n***\n\n"
    "The next day Ottilie bought pears. “Pears,” said Simeon.\n"
)


def test_what_is_told_later_may_have_been_earlier(english):
    now, then, after = read_text(english, PAST).scenes
    assert [scene.time.mode for scene in (now, then, after)] == ["told", "flashback", "told"]
    assert [scene.time.order for scene in (now, then, after)] == [2, 1, 3]


DREAMS = {
    "Ottilie dreamt of a whale. The whale sang. “Sing,” said Ottilie. Ottilie rose with it.\n": "dream",
    "In the dream Ottilie was a whale. “Sing,” said Ottilie. Ottilie rose and rose.\n": "dream",
    "Ottilie woke. It was no dream: the whale was there. “Sing,” said Ottilie. It sang.\n": "told",
}


@pytest.mark.parametrize("text", DREAMS)
def test_a_dream_is_told_from_what_is_thought_one(english, text):
    (scene,) = read_text(english, text).scenes
    assert scene.time.mode == DREAMS[text]


def test_no_calendar_goes_so_far(english):
    text = "Ottilie slept. 99999999999 years later Ottilie woke. “Oh,” said Ottilie.\n"
    (scene,) = read_text(english, text).scenes
    assert scene.time.order == 1


SPOKEN_OF = (
    "“Have you heard from Leopold?” said Ottilie. Ottilie put down the knife.\n\n"
    "“Leopold is in Peru,” said Simeon. Simeon shrugged. “Leopold never writes.”\n\n"
    "Ottilie looked at Simeon. “Poor Leopold,” said Ottilie.\n"
)


def test_who_is_only_spoken_of_is_not_there(english):
    (scene,) = read_text(english, SPOKEN_OF).scenes
    assert set(scene.present) == {"ottilie", "simeon"}
    assert "leopold" in scene.mentioned


def test_a_line_shows_whom_it_calls_and_whom_it_only_speaks_of(english):
    text = (
        "“Come down, Leopold. You will fall,” said Ottilie. Ottilie held the ladder.\n\n"
        "“I have met Simeon in Peru,” said Leopold. Leopold looked down.\n\nSimeon had sent him a card.\n"
    )
    account, _ = read_people(from_text(text), english, None, lambda stage, done, total: None)
    shown = showings(account, 0, len(account.prose.tokens))
    assert shown["leopold"].counts["called"] == 1 and shown["leopold"].counts["spoken_of"] == 0
    assert shown["simeon"].counts["spoken_of"] == 1 and shown["simeon"].counts["called"] == 0
    assert shown["ottilie"].counts["speaks"] == 1  # her tag says so


def test_who_comes_in_and_who_goes_out(english):
    text = (
        "Ottilie came in with the post. “Bills,” said Ottilie.\n\n“Burn them,” said Simeon. "
        "Simeon stood up.\n\n“I did,” said Ottilie. Simeon went out.\n"
    )
    (scene,) = read_text(english, text).scenes
    assert [(one.character, one.kind) for one in scene.crossings] == [
        ("ottilie", "enters"),
        ("simeon", "leaves"),
    ]


def test_the_narrator_is_the_point_of_view(english):
    text = "I shut the door. I was cold. “Sit,” said Ottilie. Ottilie gave me the chair, and I sat.\n"
    story = read_text(english, text)
    (narrator,) = [one.id for one in story.characters if one.narrator]
    assert story.scenes[0].viewpoint == narrator


def test_whose_thoughts_are_told_is_the_point_of_view(english):
    text = (
        "Ottilie wondered where the cat was. Ottilie knew that Simeon had fed it. “Puss,” said Ottilie.\n\n"
        "“It's asleep,” said Simeon. Simeon waved a spoon. Ottilie hoped so.\n"
    )
    assert read_text(english, text).scenes[0].viewpoint == "ottilie"


@pytest.mark.parametrize("told", ["He came every Sunday.", "It was not Sunday.", "He came on Sundays."])
def test_a_day_that_comes_again_or_is_another_does_not_date_the_scene(english, told):
    text = f"Ines stood at the back door with the bins. {told} “Go home,” said Ines.\n"
    (scene,) = read_text(english, text).scenes
    assert scene.time.weekday is None


def test_what_was_last_night_does_not_date_the_scene(english):
    text = (
        "Ottilie swept the yard. It was bright and cold, and the goose that had bitten Simeon last "
        "night slept. “Goose,” said Ottilie.\n"
    )
    (scene,) = read_text(english, text).scenes
    assert scene.time.label == ""
