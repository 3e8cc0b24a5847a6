"""What the author says is so, and the reading goes on from there."""

from functools import cache

import pytest

from fabula.corrections import (
    Addressees,
    Alias,
    AllLines,
    InScene,
    Meant,
    Merge,
    NewScene,
    NoClaim,
    NoNewScene,
    NotPerson,
    Pronouns,
    Related,
    Rename,
    Speaker,
    Split,
    at,
    at_opening,
)
from fabula.formats import from_text
from fabula.pipeline import read
from fabula.span import Span
from fabula.story import NARRATOR

KNOCK = """Wes barred the door. Somebody knocked, and somebody coughed behind the cart.

“Let us in,” said somebody outside.

“Who is us?” Wes asked.

Somebody laughed. Wes put his hand on the bar and waited.
"""
SANK = "“I think that the ferry sank.”"
TEXT = """Mara Quill pushed the galley door open. Tobias Okafor was already at the table, and Ms. Reed stood
by the stove.

“You are late,” said Tobias.

“The ferry was late. I was only on it.”

“And whose fault is that?”

“I brought bread.”

“You brought bread yesterday. I left it for the gulls.”

“Which gulls?”

“The ones you like.”

Ms. Reed laughed. She had known Mara for years, and Mara had known her.

“Anna,” said Mara, “tell him to eat.”

“He never listens to me,” Ms. Reed said. “I think that the ferry sank.”

***

On Tuesday morning Mara and Tobias met in the boathouse. Belgium sent no word, said the ferryman.

“I hate it here,” said Tobias.

“Belgium is far,” said the ferryman.

“She told you so,” said Mara.
"""


BENCH = """The train was late. Mr. Abara said so loudest.

“Forty minutes,” he said to the girl on the bench. “Forty!”

“I don't mind,” said the girl.

“Then why are you here?”

“To see who gets off.”

She gave her name as Wren Castellan. He wrote it in the book, because he wrote everything in the book.
"""


@cache
def reading(models, *corrections, text=TEXT):
    return read(from_text(text), models, corrections=corrections)


def here(words, text=TEXT, nth=0):
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return at(text, Span(start, start + len(words)))


def line(story, words):
    return next(quote for quote in story.quotes if words in quote.span.of(story.text))


def one(story, name):
    (found,) = (character for character in story.characters if name in (character.name, *character.aliases))
    return found


def names(story):
    return {form for character in story.characters for form in (character.name, *character.aliases)}


def test_without_corrections_nothing_differs(english):
    assert read(from_text(TEXT), english) == read(from_text(TEXT), english, corrections=())


class TestThoseWhomTheAuthorAdds:
    """Zora stands nowhere in the text: a line is hers by the author's word, and more is said of her then."""

    ADDED = (Speaker(here("“I brought bread.”"), "Zora Quist"),)

    @pytest.mark.parametrize(
        ("said", "holds"),
        [
            (Rename("Zora Quist", "Zora Vane"), lambda story: one(story, "Zora Vane").name == "Zora Vane"),
            (Alias("Zora Quist", "Zo"), lambda story: one(story, "Zo").name == "Zora Quist"),
            (Pronouns("Zora Quist", "she/her"), lambda story: one(story, "Zora Quist").pronouns == "she/her"),
            (Merge("Zora Quist", "Tobias"), lambda story: one(story, "Zora Quist") == one(story, "Tobias")),
            (Merge("Tobias", "Zora Quist"), lambda story: one(story, "Tobias").name == "Zora Quist"),
            (Related("Zora Quist", "Mara", "friends"), lambda story: story.relations[-1].kind == "friends"),
        ],
    )
    def test_they_are_spoken_of_as_anybody_is(self, english, said, holds):
        story = reading(english, *self.ADDED, said)
        assert story.stale_corrections == () and holds(story)
        assert line(story, "I brought bread").speaker == one(story, "Zora Quist").id

    @pytest.mark.parametrize(
        "added",
        [
            Addressees(here("“I brought bread.”"), ("Zora Quist",)),
            Meant(here("She", nth=0), "Zora Quist"),
            Related("Mara", "Zora Quist", "friends"),
            InScene(at_opening(TEXT, 0), present=("Zora Quist",)),
        ],
    )
    def test_in_whatever_way_they_were_added(self, english, added):
        assert reading(english, added, Merge("Zora Quist", "Ms. Reed")).stale_corrections == ()

    def test_but_before_that_nobody_is_meant_and_nothing_in_the_text_is_theirs(self, english):
        assert reading(english, Merge("Zora Quist", "Tobias"), *self.ADDED).stale_corrections == (0,)
        assert reading(english, *self.ADDED, NotPerson(("Zora Quist",))).stale_corrections == (1,)


class TestLines:
    def test_the_author_is_sure(self, english):
        story = reading(english, Speaker(here("“I brought bread.”"), "Ms. Reed"))
        quote = line(story, "I brought bread")
        assert quote.speaker == one(story, "Ms. Reed").id
        assert (quote.confidence, quote.by, quote.evidence) == (1.0, "author", ())

    def test_the_lines_around_are_decided_with_it(self, trained):
        plain = reading(trained)
        corrected = reading(trained, Speaker(here("“I brought bread.”"), "Mara"))
        mara, tobias = one(corrected, "Mara").id, one(corrected, "Tobias").id
        assert {line(plain, words).speaker for words in ("ferry was", "Which gulls")} != {mara}
        assert [line(corrected, words).speaker for words in ("ferry was", "whose fault", "Which gulls")] == [
            mara, tobias, mara,
        ]  # fmt: skip

    def test_against_a_tag_too_and_not_beyond_the_turn(self, english):
        story = reading(english, Speaker(here("“You are late,”"), "Mara"))
        assert line(story, "You are late").speaker == one(story, "Mara").id
        assert line(story, "I hate it").speaker == one(story, "Tobias").id

    def test_what_is_said_in_the_same_breath_goes_with_it(self, english):
        story = reading(
            english, Speaker(here(SANK), "Tobias"), Speaker(here("“He never listens to me,”"), "Mara")
        )
        assert line(story, "He never").speaker == one(story, "Mara").id
        assert line(story, "I think").speaker == one(story, "Tobias").id
        story = reading(english, Speaker(here("“Anna,”"), "Tobias"))
        assert line(story, "tell him").by in ("same_turn", "tag")

    def test_whoever_i_is_and_feels_and_claims_follows(self, english):
        story = reading(english, Speaker(here("“I hate it here,”"), "Ms. Reed"))
        reed = one(story, "Ms. Reed")
        start = story.text.index("I hate it")
        assert Span(start, start + 1) in [mention.span for mention in reed.mentions]
        assert [feeling.holder for feeling in story.feelings if feeling.span.of(TEXT) == "hate"] == [reed.id]
        assert {claim.by for claim in story.claims if claim.span.start == start} == {reed.id}
        assert reed.id in story.scenes[1].present

    def test_whoever_is_told_learns(self, english):
        corrections = (
            Addressees(here(SANK), ("Tobias",)),
            Speaker(here(SANK), "Ms. Reed"),
        )
        story = reading(english, *corrections)
        assert line(story, "I think that").addressees == (one(story, "Tobias").id,)
        sank = next(claim.id for claim in story.claims if claim.span.of(TEXT).endswith("the ferry sank"))
        assert story.knows("Tobias", sank)

    def test_it_may_be_said_to_nobody(self, english):
        story = reading(english, Addressees(here("“You are late,”")))
        assert line(story, "You are late").addressees == ()

    def test_somebody_nobody_found_may_say_it(self, english):
        story = reading(english, Speaker(here("“Which gulls?”"), "Carol"))
        assert line(story, "Which gulls").speaker == one(story, "Carol").id
        assert one(story, "Carol").named

    def test_all_of_somebodys_lines_may_be_anothers(self, english):
        story = reading(english, AllLines("Tobias", "Ms. Reed"))
        tobias, reed = one(story, "Tobias").id, one(story, "Ms. Reed").id
        assert tobias not in {quote.speaker for quote in story.quotes}
        assert line(story, "You are late").speaker == line(story, "I hate it").speaker == reed

    def test_what_was_no_line_is_one_if_somebody_says_it(self, english):
        text = "Ines looked at the so-called “harbour” and Ruben at her.\n\n“Row,” said Ines.\n"
        assert line(reading(english, text=text), "harbour").kind == "other"
        story = reading(english, Speaker(here("“harbour”", text), "Ruben"), text=text)
        assert (line(story, "harbour").kind, line(story, "harbour").speaker) == ("speech", "ruben")


class TestPeople:
    def test_a_new_name_is_shown_and_the_old_one_kept(self, english):
        story = reading(english, Rename("Mara", "Mara Holt"))
        assert one(story, "Mara").name == "Mara Holt"
        assert "Mara Quill" in one(story, "Mara").aliases
        assert one(story, "Mara").id == one(reading(english), "Mara").id

    @pytest.mark.parametrize("name", ["Ms. Reed", "Ms Reed"])
    def test_two_are_one_everywhere(self, english, name):
        story = reading(english, Merge(name, "Anna"))
        anna, start = one(story, "Ms. Reed"), TEXT.index("Anna,")
        assert anna.name == "Anna" and one(story, "Anna") == anna
        assert Span(start, start + len("Anna")) in [mention.span for mention in anna.mentions]
        assert line(story, "tell him").addressees == (anna.id,)

    def test_one_is_two(self, english):
        story = reading(english, Split("Mara", "Mara Quill", "Mara Quill the elder"))
        elder, mara = one(story, "Mara Quill"), one(story, "Mara")
        assert elder.id != mara.id and elder.name == "Mara Quill the elder"
        assert line(story, "Anna,").speaker == mara.id

    def test_what_is_no_person_is_no_character_and_says_nothing(self, english):
        story = reading(english, NotPerson(("Tobias Okafor", "Tobias")))
        assert not {"Tobias", "Tobias Okafor"} & names(story)
        assert line(story, "You are late").speaker != "tobias-okafor"
        assert story.stale_corrections == ()

    def test_an_alias_is_a_name(self, english):
        story = reading(english, Alias("Mara", "Belgium"))
        start = TEXT.index("Belgium")
        assert Span(start, start + 7) in [mention.span for mention in one(story, "Mara").mentions]

    def test_pronouns_tell_who_is_meant(self, english):
        assert one(reading(english, Pronouns("Ms. Reed", "they/them")), "Ms. Reed").pronouns == "they/them"
        story = reading(english, Pronouns("Mara", "he/him"))
        she = TEXT.index("She had")
        assert Span(she, she + 3) not in [mention.span for mention in one(story, "Mara").mentions]

    @pytest.mark.parametrize("models", ["english", "trained"])
    def test_someone_without_a_name_gets_one(self, models, request):
        models = request.getfixturevalue(models)
        story = reading(models, Merge("the ferryman", "Hob"))
        hob = one(story, "Hob")
        assert line(story, "Belgium is far").speaker == hob.id
        assert len(hob.mentions) >= 2
        assert story.stale_corrections == ()

    def test_one_of_several_who_are_called_the_same_is_somebody_else(self, trained):
        knocks, laughs = KNOCK.index("Somebody knocked"), KNOCK.index("Somebody laughed")
        which = at(KNOCK, Span(laughs, laughs + 8))
        story = reading(trained, Merge("Somebody", "Wes", which), text=KNOCK)
        whose = {m.span.start: one.name for one in story.characters for m in one.mentions}
        assert (whose[laughs], whose[knocks]) == ("Wes", "Somebody")
        assert story.stale_corrections == ()
        gone = reading(trained, Merge("Somebody", "Wes", which), text="Wes barred the door.\n")
        assert gone.stale_corrections == (0,)

    @pytest.mark.parametrize("models", ["english", "trained"])
    @pytest.mark.parametrize("kind", [Merge, Rename, Alias])
    def test_a_description_tells_the_sex_of_whose_it_is(self, models, kind, request):
        correction = kind("the girl on the bench", "Wren Castellan")
        story = reading(request.getfixturevalue(models), correction, text=BENCH)
        wren = one(story, "Wren Castellan")
        assert wren.pronouns == "she/her" and "the girl on the bench" in wren.aliases
        assert {line(story, words).speaker for words in ("don't mind", "who gets off")} == {wren.id}

    def test_the_one_who_tells_the_story_is_named(self, english):
        text = (
            "I rowed. I was tired, and I saw Ruben. My arms hurt me, and I said so.\n\n"
            "“Row on,” said Ruben to Ines.\n"
        )
        story = reading(english, Merge("the narrator", "Ines"), text=text)
        assert [character.name for character in story.characters if character.narrator] == ["Ines"]

    @pytest.mark.parametrize("models", ["english", "trained"])
    def test_a_mention_means_whom_the_author_says(self, models, request):
        models = request.getfixturevalue(models)
        for name in ("Mara", "Ms. Reed"):
            story = reading(models, Meant(here("She"), name))
            start = TEXT.index("She had")
            assert Span(start, start + 3) in [mention.span for mention in one(story, name).mentions]


class TestTheRest:
    OPENING = at(TEXT, Span(0, 200))

    def test_a_scene_is_where_and_when_the_author_says(self, english):
        story = reading(english, InScene(self.OPENING, place="the North Pier", time="Monday evening"))
        scene = story.scenes[0]
        assert scene.place_confidence == 1.0 and scene.place_evidence == ()
        assert [place.name for place in story.places if place.id == scene.place] == ["the North Pier"]
        assert (scene.time.label, scene.time.weekday, scene.time.part) == ("Monday evening", 0, "evening")
        assert story.where("Tobias", at=scene.span.end).place == scene.place

    def test_a_scene_is_nowhere_and_at_no_time_where_the_author_says_so(self, english):
        told = InScene(self.OPENING, place="the North Pier", time="Monday evening")
        scene = reading(english, told, InScene(self.OPENING, place="none", time="none")).scenes[0]
        assert (scene.place, scene.place_confidence, scene.time.label) == (None, 0.0, "")
        plain = reading(english).scenes[0]
        assert plain.place is not None

    def test_a_place_of_the_text_is_that_place(self, english):
        story = reading(english, InScene(self.OPENING, place="the boathouse"))
        assert story.scenes[0].place == story.scenes[1].place != None  # noqa: E711
        assert story.scenes[0].place_evidence

    def test_who_is_there_sees_what_is_narrated_and_who_is_not_does_not(self, english):
        told = InScene(self.OPENING, present=("the ferryman",), absent=("Tobias",))
        story = reading(english, told)
        scene = story.scenes[0]
        assert one(story, "the ferryman").id in scene.present
        assert one(story, "Tobias").id not in scene.present
        assert len(scene.present) == len(scene.evidence)

    def test_a_later_word_on_a_scene_leaves_the_rest(self, english):
        first = InScene(self.OPENING, place="the galley", absent=("Tobias",))
        story = reading(english, first, InScene(self.OPENING, time="noon", present=("Tobias",)))
        assert one(story, "Tobias").id in story.scenes[0].present
        assert story.scenes[0].place_confidence == 1.0 and story.scenes[0].time.label == "noon"

    def test_a_scene_begins_where_the_author_says_and_has_a_company_of_its_own(self, english):
        plain = reading(english)
        start = TEXT.index("“Anna,” said")
        story = reading(english, NewScene(at_opening(TEXT, start)))
        assert len(story.scenes) == len(plain.scenes) + 1
        assert [scene.span.start for scene in story.scenes][1] == start
        assert story.scenes[0].span.end < start and story.scenes[1].span.end == plain.scenes[0].span.end
        tobias = one(story, "Tobias").id
        assert tobias in story.scenes[0].present and tobias not in story.scenes[1].present
        assert {claim.scene for claim in story.claims if claim.span.start > start} <= {"s2", "s3"}

    def test_a_scene_goes_on_over_a_break_where_the_author_says(self, english):
        start = TEXT.index("On Tuesday")
        story = reading(english, NoNewScene(at_opening(TEXT, start)))
        assert [scene.span for scene in story.scenes] == [Span(0, len(TEXT.rstrip()))]
        assert one(story, "the ferryman").id in story.scenes[0].present

    def test_what_is_said_of_a_scene_is_said_of_the_one_it_begins(self, english):
        here = at_opening(TEXT, TEXT.index("“Anna,” said"))
        story = reading(english, NewScene(here), InScene(here, place="the barn"))
        assert [scene.place_confidence == 1.0 for scene in story.scenes] == [False, True, False]

    def test_the_story_begins_with_a_scene_whatever_is_said(self, english):
        assert reading(english, NoNewScene(at_opening(TEXT, 0))).scenes == reading(english).scenes

    def test_a_relation_is_what_the_author_says(self, english):
        story = reading(
            english, Related("Tobias", "Mara", "family"), Related("the ferryman", "Anna", "enemies")
        )
        kinds = {frozenset((one.a, one.b)): (one.kind, one.confidence) for one in story.relations}
        assert kinds[frozenset((one(story, "Tobias").id, one(story, "Mara").id))] == ("family", 1.0)
        assert kinds[frozenset((one(story, "the ferryman").id, one(story, "Anna").id))] == ("enemies", 1.0)

    def test_and_none_where_there_is_none(self, english):
        pair = {one(reading(english), "Tobias").id, one(reading(english), "Mara").id}
        assert pair in [{one.a, one.b} for one in reading(english).relations]
        story = reading(english, Related("Mara", "Tobias", "none"))
        assert pair not in [{one.a, one.b} for one in story.relations]

    def test_a_claim_is_dropped_and_nobody_learns_of_it(self, english):
        plain = reading(english)
        sank = next(claim for claim in plain.claims if claim.span.of(TEXT) == "the ferry sank")
        story = reading(english, NoClaim(at(TEXT, sank.span)))
        assert "the ferry sank" not in [claim.span.of(TEXT) for claim in story.claims]
        assert len(story.claims) == len(plain.claims) - 1
        assert NARRATOR in {claim.by for claim in story.claims}

    def test_what_answers_to_nothing_is_said_and_the_rest_holds(self, english):
        gone = Speaker(at("“Burn it.”", Span(0, 10)), "Mara")
        story = reading(english, gone, Rename("Mara", "Mara Holt"), Merge("Hob", "Mara"))
        assert story.stale_corrections == (0, 2)
        assert one(story, "Mara").name == "Mara Holt"
