"""Speakers, addressees, cast, confidence and pronouns on small readings made by hand."""

from dataclasses import replace

import pytest
from kiln import BOY, DOCUMENT, HADDAD, OONA, at, character, quote, scored, story

from evaluation import coref
from evaluation.cast import pooled_cast, score_cast
from evaluation.confidence import calibration, calibration_text, reliability
from evaluation.documents import Document, GoldMention
from evaluation.mapping import map_characters
from evaluation.speakers import answers, by_rule
from fabula.story import Character, Mention


def test_lines_right_by_type():
    figures = scored(story())
    assert figures["lines"] == 5
    assert figures["all"] == 4 / 5  # the last line is missed
    assert (figures["explicit"], figures["anaphoric"], figures["implicit"]) == (1, 1, 1 / 2)
    assert figures["coverage"] == figures["found"] == 4 / 5
    assert figures["precision"] == figures["tag_precision"] == 1


def test_addressees_right_wrong_and_none():
    figures = scored(story())
    assert figures["addressee"] == 2 / 4  # a line without gold addressees is not asked
    assert figures["to_wrong"] == figures["to_none"] == 1 / 4


def test_an_answer_that_stands_for_nobody_is_wrong_but_given():
    stranger = character("c9", "Kiln", ("name", "kiln", 0))
    figures = scored(story([stranger], [quote("“Everything bites,”", "c9", ["c9"])]))
    assert (figures["all"], figures["coverage"], figures["precision"]) == (0, 1 / 5, 0)
    assert figures["tag_precision"] == 0
    assert figures["to_wrong"] == 1 / 4


def test_a_line_belongs_to_whoever_has_most_of_it():
    def of_line_one(first, second):
        reading = story(quotes=[quote("“Stand back,”", first), quote("“it bites.”", second)])
        return answers(reading, DOCUMENT, map_characters(reading, DOCUMENT))[0]

    assert of_line_one("c1", "c2").right  # "Stand back," is the longer stretch
    assert not of_line_one("c2", "c1").right
    unanswered = of_line_one(None, "c1")
    assert (unanswered.found, unanswered.ours, unanswered.right) == (True, None, False)


def test_two_pieces_of_one_character_agree_but_not_strictly():
    small = character("c4", "Miss Teague", ("name", "Oona", 2))
    large = character("c1", "Oona", ("name", "Oona Teague", 0), ("name", "Oona", 1))
    reading = story([small, large], [quote("“What sort?”", "c4"), quote("“Stand back,”", "c1")])
    figures = scored(reading)
    assert (figures["all"], figures["strict"]) == (2 / 5, 1 / 5)


def test_a_quote_that_is_no_speech_and_names_nobody_is_no_answer():
    reading = story(quotes=[quote("“What sort?”", None, kind="other")])
    figures = scored(reading)
    assert (figures["found"], figures["coverage"]) == (1 / 5, 0)


def test_rules_are_told_apart():
    reading = story()
    given = answers(reading, DOCUMENT, map_characters(reading, DOCUMENT))
    assert by_rule(given) == {
        "tag": {"lines": 2, "right": 1.0},
        "pronoun": {"lines": 1, "right": 1.0},
        "turns": {"lines": 1, "right": 1.0},
    }


def cast_of(*characters, **options):
    reading = story(characters)
    return score_cast(reading, DOCUMENT, map_characters(reading, DOCUMENT), least_lines=1, **options)


def test_a_whole_cast():
    figures = cast_of(OONA, HADDAD, BOY).figures()
    assert figures == {"characters": 3, "found": 1, "as_one": 1, "unmerged": 1, "phantoms": 0}


def test_lost_split_and_merged_characters():
    assert cast_of(OONA, HADDAD).lost == ("boy",)
    half = character("c4", "Miss Teague", ("name", "Oona", 2))
    assert cast_of(OONA, half, HADDAD, BOY).split == ("oona",)
    both = character("c5", "Oona", ("name", "Oona", 0), ("name", "Oona", 1), ("name", "Mr. Haddad", 1))
    assert cast_of(both, BOY).merged == ("haddad", "oona")
    assert cast_of(both, BOY).figures()["unmerged"] == pytest.approx(1 / 3)


def test_phantoms_need_names():
    kiln = character("c6", "Kiln", *[("name", "kiln", 0)] * 5)
    man = character("c7", "a man", *[("nominal", "a man", 0)] * 9)
    assert cast_of(OONA, kiln, man).phantoms == ("Kiln",)
    assert cast_of(OONA, character("c6", "Kiln", ("name", "kiln", 0)), phantom_names=1).phantoms == ("Kiln",)


def test_scenery_is_no_phantom_until_it_speaks():
    mentions = [("name", "kiln", 0)] * 5
    kiln = replace(character("c6", "Kiln", *mentions), named=False)
    assert cast_of(OONA, kiln).phantoms == ()
    reading = story([OONA, kiln], [quote("“What sort?”", "c6")])
    assert score_cast(reading, DOCUMENT, map_characters(reading, DOCUMENT)).phantoms == ("Kiln",)


def test_few_lines_do_not_matter_and_books_are_pooled():
    reading = story([OONA])
    mapping = map_characters(reading, DOCUMENT)
    assert score_cast(reading, DOCUMENT, mapping, least_lines=3).matter == ("oona",)
    scores = [score_cast(reading, DOCUMENT, mapping, least_lines=least) for least in (1, 3)]
    assert pooled_cast(scores)["characters"] == 4
    assert pooled_cast(scores)["found"] == 2 / 4


def test_reliability_bins():
    quotes = [quote("“Stand back,”", "c1", (), 1.0), quote("“Everything bites,”", "c1", (), 0.5)]
    reading = story(quotes=quotes)
    given = answers(reading, DOCUMENT, map_characters(reading, DOCUMENT))
    bins = {(bin.low, bin.high): (bin.answers, bin.share) for bin in reliability(given)}
    assert bins == {(0.5, 0.6): (1, 0.0), (0.9, 1.0): (1, 1.0)}
    assert calibration(given)["expected_error"] == pytest.approx(0.5 / 2)


def test_calibration():
    quotes = [
        quote("“Stand back,”", "c1", (), 0.9),
        quote("“Everything bites,”", "c1", (), 0.98),
        quote("“Not the glaze, Mr. Haddad.”", "c1", (), 0.89),
    ]
    reading = story(quotes=quotes)
    figures = calibration(answers(reading, DOCUMENT, map_characters(reading, DOCUMENT)))
    assert figures["sure_right"] == 1 / 2
    assert figures["sure_share"] == 2 / 5  # two lines have no answer, and count
    assert figures["bins"] == {
        "80_to_90": {"answers": 1, "mean_confidence": 0.89, "right": 1.0},
        "90_to_100": {"answers": 2, "mean_confidence": pytest.approx(0.94), "right": 0.5},
    }
    assert figures["expected_error"] == pytest.approx((0.11 + 2 * 0.44) / 3)
    lines = calibration_text(figures).splitlines()
    assert lines[1].split() == ["80", "to", "90", "1", "89.0", "100.0"]
    assert lines[-2:] == [
        "expected calibration error 33.0",
        "sure from 90: right 50.0, of all lines 40.0",
    ]


def test_calibration_without_an_answer():
    nothing = {"expected_error": None, "sure_right": None, "sure_share": None, "bins": {}}
    assert calibration([]) == nothing
    reading = story(quotes=())
    silent = calibration(answers(reading, DOCUMENT, map_characters(reading, DOCUMENT)))
    assert silent == nothing | {"sure_share": 0}
    assert "right -" in calibration_text(nothing)


WALK = "Sunniva led the mule. She hummed. Her brother swore at her; I, who knew, kept quiet."


def walk_document():
    def mention(words, owner, category, nth=0):
        return GoldMention(at(words, nth, WALK), (owner,), category)

    return Document(
        "litbank",
        "walk",
        WALK,
        mentions=(
            mention("Sunniva", "s", "PROP"),
            mention("She", "s", "PRON"),
            mention("Her brother", "b", "NOM"),
            mention("Her", "s", "PRON"),
            mention("her", "s", "PRON", 1),
            mention("I", "i", "PRON"),
            mention("who", "i", "PRON"),
        ),
    )


def test_chains_and_pronouns():
    sunniva = character(
        "c1", "Sunniva", ("name", "Sunniva", 0), ("pronoun", "She", 0), ("pronoun", "Her", 0), text=WALK
    )
    brother = character("c2", "her brother", ("nominal", "Her brother", 0), ("pronoun", "her", 1), text=WALK)
    figures = coref.figures([coref.score_document(story([sunniva, brother], (), WALK), walk_document())])
    assert figures["third_person"] == 2 / 3
    assert figures["first_and_second"] == 0
    assert figures["all_pronouns"] == 2 / 5  # "who" is neither
    assert figures["detail"]["mentions"] == {"recall": 5 / 7, "precision": 1}
    assert figures["detail"]["muc"] == {"recall": 2 / 4, "precision": 2 / 3}


def test_a_perfect_reading_of_people_is_perfect():
    document = walk_document()
    owners = {mention.owners[0] for mention in document.mentions}
    ours = [
        Character(
            id,
            id,
            (),
            "person",
            None,
            False,
            tuple(Mention(m.span, "name") for m in document.mentions if m.owners[0] == id),
        )
        for id in sorted(owners)
    ]
    figures = coref.figures([coref.score_document(story(ours, (), WALK), document)])
    assert figures["conll"] == figures["mentions"] == figures["third_person"] == 1
