"""Which pronouns people go by: what stands beside a name tells, and how much."""

from __future__ import annotations

import pytest
from helpers import prose_of, told_mentions

from fabula.reading.cast import Person
from fabula.reading.pronouns import learn_pronouns, settle

NOBODY = -1


def learned(english, text, *phrases, names=("Vesper", "Tarn")):
    """What is learned of the pronouns of two people of unknown sex, in the order of ``names``."""
    prose = prose_of(english, text)
    mentions = told_mentions(prose, *phrases)
    owner = [names.index(words) if words in names else NOBODY for words in phrases]
    people = [Person(name, (name,), "u") for name in names]
    return [person.pronouns for person in learn_pronouns(prose, mentions, people, owner)]


def test_what_is_ones_own_tells_more_than_a_pronoun_further_on(english):
    text = "Vesper rubbed her jaw, and then he laughed because he was late."
    assert learned(english, text, "Vesper", "her", "he", "he") == ["she/her", None]
    assert learned(english, "Vesper saw himself.", "Vesper", "himself") == ["he/him", None]


def test_a_sentence_that_begins_with_it_tells_more_than_one_that_holds_it(english):
    text = "Vesper came in. She sat down, and he brought the soup."
    assert learned(english, text, "Vesper", "She", "he") == ["she/her", None]


def test_what_someone_only_holds_of_another_is_not_their_own(english):
    text = "Tarn held a photograph of her. He sighed."
    assert learned(english, text, "Tarn", "her", "He")[1] != "she/her"


def test_who_is_brought_something_is_someone_else(english):
    assert learned(english, "Vesper brought him a chair.", "Vesper", "him") == [None, None]
    let_in = "Vesper let him in. Vesper watched him go."
    assert learned(english, let_in, "Vesper", "him", "Vesper", "him") == [None, None]
    told = "Vesper said he slept. Vesper said he ate."
    assert learned(english, told, "Vesper", "he", "Vesper", "he") == ["he/him", None]
    held = "Vesper had him against the wall, a blade under his chin."
    assert learned(english, held, "Vesper", "him", "his") == [None, None]


def test_with_someone_between_a_pronoun_alone_tells_too_little(english):
    text = "Vesper kissed Tarn, and she laughed."
    assert learned(english, text, "Vesper", "Tarn", "she") == [None, None]


def test_they_are_one_person_only_where_the_text_says_it_often(english):
    twice = "Vesper came in. They sat down. Vesper poured. They drank."
    phrases = ("Vesper", "They", "Vesper", "They")
    assert learned(english, twice, *phrases) == [None, None]
    often = twice + " Vesper rose. They sang. Vesper bowed. They left."
    assert learned(english, often, *phrases, *phrases) == ["they/them", None]


def test_a_part_of_theirs_that_is_one_persons_tells_more(english):
    text = "Vesper came in. {}. Vesper sat down. They yawned."
    phrases = ("Vesper", "Their", "Vesper", "They")
    assert learned(english, text.format("Their arm was in a sling"), *phrases) == ["they/them", None]
    assert learned(english, text.format("Their arms were full"), *phrases) == [None, None]


def test_a_neopronoun_tells_in_speech_too(english):
    said = "“Vesper painted it,” said Tarn. “Ask Vesper, Tarn. Xe says xe likes green.”"
    phrases = ("Vesper", "Tarn", "Vesper", "Tarn", "Xe", "xe")
    assert learned(english, said, *phrases) == ["xe/xem", None]


@pytest.mark.parametrize(("shares", "found"), [((0.9, 0.9), "he/him"), ((0.5, 0.5), None)])
def test_who_is_known_by_no_word_is_settled_by_enough_shares(english, shares, found):
    prose = prose_of(english, "Vesper came. He sat. He slept.")
    mentions = told_mentions(prose, "Vesper", "He", "He")
    candidates = {1: ((0, shares[0]),), 2: ((0, shares[1]),)}
    (person,) = settle([Person("Vesper", ("Vesper",), "u")], mentions, candidates)
    assert person.pronouns == found


def test_a_word_for_kin_tells_more_than_the_pronouns_beside_it(english):
    prose = prose_of(english, "Dad came in. She sighed. She never slept. Dad came in. She sighed.")
    mentions = told_mentions(prose, "Dad", "She", "She", "Dad", "She")
    owner = [0, NOBODY, NOBODY, 0, NOBODY]
    (dad,) = learn_pronouns(prose, mentions, [Person("Dad", ("Dad",), "m")], owner)
    assert dad.pronouns == "he/him"


def test_what_somebody_is_called_tells_their_sex_whatever_the_name_does(english):
    prose = prose_of(english, "His wife, Tarn, hit him with the newspaper.")
    mentions = told_mentions(prose, "His wife", "Tarn", "him")
    (tarn,) = learn_pronouns(prose, mentions, [Person("Tarn", ("Tarn",), "m")], [0, 0, NOBODY])
    assert tarn.pronouns == "she/her"
    prose = prose_of(english, "Tarn, the nurse, hit him.")
    mentions = told_mentions(prose, "Tarn", "the nurse", "him")
    (tarn,) = learn_pronouns(prose, mentions, [Person("Tarn", ("Tarn",), "m")], [0, 0, NOBODY])
    assert tarn.pronouns == "he/him"


def hollis(english, text, *phrases):
    """What is learned of Hollis, whose name most often is a man's; the others are Ingrid and Ivo."""
    prose = prose_of(english, text)
    mentions = told_mentions(prose, *phrases)
    people = [Person("Hollis", ("Hollis",), "m"), Person("Ingrid", ("Ingrid",), "f"), Person("Ivo", (), "m")]
    names = [person.name for person in people]
    owner = [names.index(words) if words in names else NOBODY for words in phrases]
    return learn_pronouns(prose, mentions, people, owner)[0].pronouns


OWN = {
    "a part of the body": ("Hollis put her head down.", "Hollis", "her"),
    "of whom a clause tells": ("Hollis, who shook her head, went out.", "Hollis", "her"),
    "told behind the name": ("Hollis, her hair still wet, sat on the step.", "Hollis", "her"),
    "another of the other sex is near": ("Ivo sat. Hollis lifted her chin.", "Ivo", "Hollis", "her"),
}


@pytest.mark.parametrize("case", OWN.values(), ids=OWN)
def test_what_can_only_be_ones_own_tells_more_than_most_who_bear_the_name(english, case):
    assert hollis(english, *case) == "she/her"


ANOTHERS = {
    "somebody near": ("Ingrid sat. Hollis lifted her chin.", "Ingrid", "Hollis", "her"),
    "who goes by a pronoun": ("She sat. Hollis lifted her chin.", "She", "Hollis", "her"),
    "a thing": ("Hollis held her coat.", "Hollis", "her"),
    "what is looked at": ("Hollis watched her face.", "Hollis", "her"),
    "what is touched": ("Hollis took her hand.", "Hollis", "her"),
}


@pytest.mark.parametrize("case", ANOTHERS.values(), ids=ANOTHERS)
def test_what_may_be_anothers_does_not(english, case):
    assert hollis(english, *case) == "he/him"


def test_who_is_named_with_herself_is_she(english):
    assert hollis(english, "It was Hollis herself who came.", "Hollis", "herself") == "she/her"
    assert hollis(english, "Ivo told Hollis himself.", "Ivo", "Hollis", "himself") == "he/him"


def test_what_the_name_is_said_to_be_tells_the_sex(english):
    assert hollis(english, "Hollis was the first woman here.", "Hollis", "the first woman") == "she/her"
    assert hollis(english, "Hollis was no woman.", "Hollis", "no woman") == "he/him"
    assert hollis(english, "Hollis was not a woman.", "Hollis", "a woman") == "he/him"
