"""Answers: each form of question finds the passages that tell, and no others."""

from __future__ import annotations

from dataclasses import replace

import pytest

import fabula.models.sentences
from fabula.asking import NoSuchPlace, UnknownName, ask
from fabula.asking.sentences import understand
from fabula.span import Span
from fabula.story import NARRATOR, Mention, Placement
from fabula.views.answers import AnswersView
from fabula.views.terminal import plain


@pytest.fixture
def words(boathouse):
    """The words of the answers to a question."""

    def answers(question, at=None):
        return [one.span.of(boathouse.text) for one in ask(boathouse, question, at).found]

    return answers


@pytest.fixture
def no_model(monkeypatch):
    """Make it an error to ask the model of meaning."""

    def refuse(*_):
        raise AssertionError("the model was asked")

    monkeypatch.setattr(fabula.models.sentences.Sentences, "embed", refuse)


@pytest.mark.usefixtures("no_model")
class TestForms:
    def test_who_knows(self, boathouse):
        (answer,) = ask(boathouse, ["who-knows", "the keys"]).found
        assert answer.span.of(boathouse.text) == "The keys are under the blue crate"
        assert [(one.character, one.channel, one.source) for one in answer.known] == [
            ("ruben", "held", None),
            ("ines", "told", "ruben"),
            ("petra", "overheard", "ruben"),
        ]
        assert (answer.who, answer.to, answer.scene) == ("ruben", ("ines",), "s1")

    def test_nobody_in_particular_knows(self, boathouse):
        people = tuple(replace(one, passing=one.id == "petra") for one in boathouse.characters)
        (answer,) = ask(replace(boathouse, characters=people), ["who-knows", "the keys"]).found
        assert [one.character for one in answer.known] == ["ruben", "ines"]

    @pytest.mark.parametrize(
        "question",
        ["who Petra", "Who is Petra?", "Who's old Petra?", "who was petra", "Tell me about Petra."],
    )
    def test_who_somebody_is(self, related, question):
        met, tie = ask(related, question).found
        assert (met.how, met.span.of(related.text)) == ("mentioned", "Old Petra")
        assert (tie.how, tie.span.of(related.text)) == ("related", "“Ruben sold the dinghy,” Petra said")
        assert tie.relation is related.relations[0]

    def test_who_somebody_is_so_far(self, related):
        assert [one.how for one in ask(related, "who Petra", at="chapter:1").found] == ["mentioned"]

    def test_somebody_is_first_met_in_the_first_scene_they_are_in(self, related):
        there = related.characters[2].mentions[-1].span
        second = replace(related.scenes[1], present=("petra",), evidence=(there,))
        (met, _) = ask(replace(related, scenes=(related.scenes[0], second)), "who Petra").found
        assert (met.how, met.span) == ("met", there)

    def test_what_only_looks_like_who_somebody_is(self, boathouse):
        assert understand(boathouse, "Who is behind the door?").kind == "search"
        assert ask(boathouse, "Who is angry at Petra?").question.kind == "feels"
        assert ask(boathouse, "who told Ines that the keys are there").question.kind == "told"
        for unknown in ("Who is she?", "who is Zelda"):
            with pytest.raises(UnknownName):
                ask(boathouse, unknown)

    def test_words_match_in_other_forms(self, words):
        assert words(["who-knows", "selling dinghies"]) == ["Ruben sold the dinghy"]

    def test_words_may_be_names_of_those_who_say_or_hold_it(self, words):
        assert words(["who-knows", "Calder letters"]) == ["Petra had kept every letter"]

    def test_what_knows_leaves_out_what_was_only_seen_and_orders(self, words):
        assert words("what-knows Ines") == [
            "the boathouse had burned",
            "The keys are under the blue crate",
            "Petra had kept every letter",
        ]

    def test_what_knows_of_something_seen(self, words):
        assert words("what-knows Ines gulls") == ["The gulls were back"]

    def test_what_knows_up_to_a_chapter(self, words):
        assert "Petra had kept every letter" not in words("what-knows Ines", at="chapter:1")
        assert "Petra had kept every letter" in words("what-knows Ines", at="scene:2")
        assert words("what-knows Ines", at=0) == []

    def test_told(self, words):
        assert words("told Ruben Ines") == ["The keys are under the blue crate"]
        assert words("told Ines Ruben") == []

    def test_lines_where_nothing_was_told(self, boathouse):
        silent = replace(boathouse, claims=(), learnings=())
        assert [one.how for one in ask(silent, "told Petra lodgers").found] == ["speech", "speech"]

    def test_that_somebody_told_somebody_where_it_is_not_told_what(self, boathouse):
        text = boathouse.text.replace("Petra had kept every letter", "Petra told Ruben of it late")
        told = replace(boathouse, manuscript=replace(boathouse.manuscript, text=text))
        petra, ruben = boathouse.characters[2], boathouse.characters[1]
        start = text.index("Ruben of it")
        named = replace(ruben, mentions=(*ruben.mentions, Mention(Span(start, start + 5), "name")))
        told = replace(told, characters=(boathouse.characters[0], named, petra, boathouse.characters[3]))
        (answer,) = ask(told, "What did Petra tell Ruben?").found
        assert answer.span.of(text) == "Petra told Ruben of it late"

    def test_what_somebody_is_not_shown_to_know_others_do(self, boathouse):
        answers = ask(boathouse, "Does Ruben know that Petra kept the letters?")
        assert [one.claim for one in answers.found] == ["k9"]
        assert all(by.character != "ruben" for one in answers.found for by in one.known)

    def test_what_others_overheard(self, boathouse):
        (answer,) = ask(boathouse, "Who overheard Ruben?").found
        assert (answer.claim, [by.character for by in answer.known]) == ("k2", ["petra"])
        assert ask(boathouse, "Who overheard Ruben say where the keys are?").found == (answer,)
        assert ask(boathouse, "Who overheard Ines?").found == ()

    def test_where_a_thing_lies(self, boathouse):
        spans = [
            Span(boathouse.text.index(words), boathouse.text.index(words) + 4)
            for words in ("The keys", "gulls")
        ]
        put = tuple(Placement("key", "crate", span, None, (), "s1") for span in spans)
        found = ask(replace(boathouse, placements=put), "Where are the keys?").found
        assert [(one.span, one.who, one.how) for one in found] == [
            (spans[1], NARRATOR, "placed"),
            (spans[0], "ruben", "placed"),
        ]
        (said,) = ask(boathouse, "Where are the keys?").found
        assert said.claim == "k2"

    def test_where_somebody_goes(self, boathouse):
        text = boathouse.text.replace("Petra had kept every letter", "Ines had gone back to town")
        gone = replace(boathouse, manuscript=replace(boathouse.manuscript, text=text))
        start = text.index("Ines had gone")
        ines = boathouse.characters[0]
        named = replace(ines, mentions=(*ines.mentions, Mention(Span(start, start + 4), "name")))
        gone = replace(gone, characters=(named, *boathouse.characters[1:]))
        assert ask(gone, "Where did Ines go?").found[0].claim == "k9"
        assert ask(gone, "Where is Ines?").found[0].place == "p2"

    def test_what_somebody_promised(self, boathouse):
        claims = tuple(replace(one, stance="promised") if one.id == "k5" else one for one in boathouse.claims)
        found = ask(replace(boathouse, claims=claims), "What did Petra promise?").found
        assert [one.claim for one in found] == ["k5"]

    def test_where_the_last_comes_first(self, boathouse):
        assert [one.place for one in ask(boathouse, "where Ines").found] == ["p2", "p1"]
        assert [one.place for one in ask(boathouse, "where Ines", "chapter:1").found] == ["p1"]

    def test_places_shown_by_words_inside_one_another(self, boathouse):
        kitchen = boathouse.whereabouts[1]
        outer = replace(kitchen, place="p1", span=kitchen.span._replace(start=kitchen.span.start - 9))
        story = replace(boathouse, whereabouts=(outer, kitchen))
        assert [one.place for one in ask(story, "where Ines").found] == ["p2", "p1"]

    def test_where_no_place_is_told_of(self, boathouse):
        start = boathouse.text.index("Ruben sold")
        assert ask(boathouse, "where Ruben").found == ()
        text = boathouse.text.replace("Ruben sold the dinghy", "Ruben left the island")
        told = replace(boathouse, manuscript=replace(boathouse.manuscript, text=text))
        (answer,) = ask(told, "where Ruben").found
        assert (answer.span.start, answer.place, answer.claim) == (start, None, "k5")

    def test_believes(self, boathouse):
        (answer,) = ask(boathouse, ["believes", "the lodgers"]).found
        assert answer.span.of(boathouse.text) == "the harbour was haunted"
        assert (answer.holder, answer.status) == ("lodgers", "false")

    def test_who_believes_nothing_is_taken_at_their_word(self, words):
        assert words("believes Petra") == ["Ruben sold the dinghy"]

    def test_says(self, words):
        assert words("says Petra lantern") == ["“Nobody is to touch the lantern,”"]
        assert len(words("says Petra")) == 3

    def test_search_finds_claims_and_lines(self, words):
        assert words("search lantern") == ["Nobody is to touch the lantern"]
        assert words("search haunted") == ["the harbour was haunted"]

    def test_names_need_no_quotes(self, words):
        assert words("believes the lodgers harbour") == ["the harbour was haunted"]
        assert words("told Old Petra the lodgers dinghy") == ["Ruben sold the dinghy"]


@pytest.mark.usefixtures("no_model")
class TestSentences:
    @pytest.mark.parametrize(
        ("question", "form"),
        [
            ("Who knows about the keys?", ["who-knows", "keys"]),
            ("Does anyone know where the keys are?", ["who-knows", "keys"]),
            ("What does Ines know?", ["what-knows", "Ines"]),
            ("What does Ines know about the letters?", ["what-knows", "Ines", "letters"]),
            ("Does Ines know that Petra kept the letters?", ["what-knows", "Ines", "Petra kept letters"]),
            ("What did Ruben tell Ines?", ["told", "Ruben", "Ines"]),
            ("Who told the lodgers about the dinghy?", ["told", "Petra", "the lodgers", "dinghy"]),
            ("Did Petra tell the lodgers that he sold the dinghy?", ["told", "Petra", "lodgers", "dinghy"]),
            ("where is ines", ["where", "Ines"]),
            ("What do the lodgers believe?", ["believes", "lodgers"]),
            ("Who thinks the harbour is haunted?", ["believes", "lodgers", "haunted"]),
            ("What does Petra say about the lantern?", ["says", "Petra", "lantern"]),
            ("the lantern", ["search", "lantern"]),
            ("Where is Ines at the end?", ["where", "Ines"]),
            ("Who told the lodgers?", ["told", "Petra", "the lodgers"]),
            ("Whom did Petra tell about the dinghy?", ["told", "Petra", "the lodgers", "dinghy"]),
            ("Did Petra tell anybody about the dinghy?", ["told", "Petra", "the lodgers", "dinghy"]),
            ("When did Ines learn that Petra kept letters?", ["what-knows", "Ines", "Petra kept letters"]),
            ("Did Petra tell the lodgers?", ["told", "Petra", "the lodgers"]),
            (
                "Did Petra tell the lodgers the dinghy was sold?",
                ["told", "Petra", "the lodgers", "dinghy sold"],
            ),
            ("What did Petra whisper to the lodgers?", ["told", "Petra", "the lodgers"]),
            ("What did the lodgers hear from Petra?", ["told", "Petra", "the lodgers"]),
            ("Who was told about the dinghy?", ["who-knows", "dinghy"]),
            ("What are the lodgers wrong about?", ["believes", "lodgers"]),
            ("Are the lodgers wrong about the harbour?", ["believes", "lodgers", "harbour"]),
            ("Who is mistaken about the harbour?", ["believes", "lodgers", "harbour"]),
            ("What is Ines afraid of?", ["believes", "Ines"]),
            ("How did Ines hear about it?", ["what-knows", "Ines"]),
            ("Where was the dinghy sold?", ["search", "dinghy sold"]),
            ("Where was Ruben sold?", ["search", "Ruben sold"]),
        ],
    )
    def test_a_sentence_is_one_of_the_forms(self, question, form, boathouse):
        found = ask(boathouse, question).found
        assert found == ask(boathouse, form).found
        assert found

    def test_a_chapter_may_be_in_the_sentence(self, words):
        assert words("What does Ines know in chapter 1?") == words("what-knows Ines", at="chapter:1")

    def test_what_is_no_person_may_be_a_place(self, boathouse):
        place = replace(boathouse.places[1], name="the crate")
        story = replace(boathouse, places=(boathouse.places[0], place))
        assert ask(story, "Where is the crate?").found == ask(boathouse, "search crate").found


class TestNames:
    @pytest.mark.parametrize(
        "name", ["ines", "INES CALDER", "Calder", "the lodgers", "these lodgers", "old petra"]
    )
    def test_whoever_is_meant(self, name, boathouse):
        assert ask(boathouse, ["what-knows", name]).question.who

    @pytest.mark.parametrize(
        ("question", "told"),
        [
            ("where Inez", "Did you mean Ines Calder?"),
            ("where Bartholomew", "'fabula read' lists the cast"),
            ("Does she know that he lied?", "Who is 'she'? Ask with a name."),
            ("told Ruben", "Whom"),
        ],
    )
    def test_nobody_is_told_in_one_line(self, question, told, boathouse):
        with pytest.raises(UnknownName) as error:
            ask(boathouse, question)
        assert told in str(error.value)

    @pytest.mark.parametrize(
        ("question", "kind"),
        [
            ("Who is Petra married to?", "search"),
            ("Where did Petra go to school?", "search"),
            ("Where is the treasure?", "where"),
        ],
    )
    def test_what_the_story_has_no_words_for_is_looked_for_all_the_same(self, question, kind, boathouse):
        assert understand(boathouse, question).kind == kind

    def test_several_with_and_between(self, boathouse):
        assert ask(boathouse, "Where are Ines, Ruben and Petra?").question.who == ("ines", "ruben", "petra")
        with pytest.raises(UnknownName, match="Rubens"):
            ask(boathouse, "Where are Ines and Rubens?")

    def test_two_of_one_name_are_both_meant(self, tell, person):
        story = tell(
            [("prose", 1, "The old man met the old man.")],
            [person("a", "the old man"), person("b", "the old man")],
        )
        assert ask(story, "where the old man").question.who == ("a", "b")

    @pytest.mark.parametrize("at", ["chapter:9", "scene:0", "page:3", "soon"])
    def test_no_such_place(self, at, boathouse):
        with pytest.raises(NoSuchPlace):
            ask(boathouse, "what-knows Ines", at)


@pytest.mark.usefixtures("no_model")
class TestFeelings:
    @pytest.fixture
    def felt(self, fond_boathouse):
        """Who feels what, toward whom, as a question finds it."""

        def answers(question, at=None):
            found = [one.feeling for one in ask(fond_boathouse, question, at).found]
            return [(one.holder, one.feeling, one.toward) for one in found]

        return answers

    def test_what_somebody_feels(self, felt):
        assert felt("feels Petra") == [("petra", "anger", "ines"), ("petra", "love", "ruben")]
        assert felt("feels Ines") == [("ines", "joy", None)]

    def test_toward_somebody(self, felt):
        assert felt("feels Petra Ines") == [("petra", "anger", "ines")]
        assert felt("feels Ines Petra") == []

    def test_words_are_those_of_the_sentence_or_the_feeling(self, felt):
        assert felt("feels Petra lantern") == [("petra", "anger", "ines")]
        assert felt("feels Petra Ines lodgers") == []
        assert felt("feels Petra love") == [("petra", "love", "ruben")]

    def test_up_to_a_chapter(self, felt):
        assert felt("feels Petra", "chapter:1") == [("petra", "anger", "ines")]

    def test_who_says_it_and_whether_it_is_felt(self, fond_boathouse):
        narrated, said, _, denied = (
            one
            for question in ("feels Ruben", "feels Petra Ines", "feels Ines", "feels Petra Ruben")
            for one in ask(fond_boathouse, question).found
        )
        assert (narrated.who, narrated.holder, narrated.how) == (NARRATOR, "ruben", "felt")
        assert (said.who, said.to) == ("petra", ())
        assert (denied.who, denied.to, denied.how) == ("petra", ("lodgers",), "denied")

    @pytest.mark.parametrize(
        ("question", "form"),
        [
            ("How does Petra feel?", "feels Petra"),
            ("What does Petra feel for Ines?", "feels Petra Ines"),
            ("How does Petra feel about Ines in chapter 1?", "feels Petra Ines"),
            ("How does Petra feel about the lantern?", "feels Petra lantern"),
            ("Does Petra love Ruben?", "feels Petra Ruben love"),
            ("Is Petra angry with Ines?", "feels Petra Ines angry"),
            ("Whom does Ruben love?", "feels Ruben love"),
            ("feels  Petra", "feels Petra"),
        ],
    )
    def test_sentences(self, question, form, felt):
        assert felt(question) == felt(form)
        assert felt(question)

    def test_what_somebody_thinks_of_somebody(self, felt):
        assert felt("What does Petra think of Ines?") == [("petra", "anger", "ines")]

    def test_who_feels_it(self, felt):
        assert felt("Who loves Ines?") == [("ruben", "love", "ines")]
        assert felt("Who is angry at Ines?") == [("petra", "anger", "ines")]
        assert felt("Who hates Ines?") == []

    def test_a_form_may_be_one_word_of_the_command_line(self, fond_boathouse):
        assert ask(fond_boathouse, ["feels Petra Ines"]) == ask(fond_boathouse, "feels Petra Ines")


def test_a_place_of_a_scene_that_is_a_guess_is_none(boathouse):
    guessed = replace(boathouse, scenes=tuple(replace(one, place_confidence=0.4) for one in boathouse.scenes))
    found = [one for one in ask(guessed, ["where", "Ines"]).found if one.how == "presence"]
    assert {(one.place, one.holder) for one in found} == {(None, "ines")}
    shown = plain(AnswersView(guessed, ask(guessed, ["where", "Ines"])).page(), 100)
    assert "Ines Calder is here" in shown
    assert "No place is told of" not in shown
