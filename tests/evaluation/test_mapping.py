"""Names, and whom a character of ours stands for."""

from dataclasses import replace

import pytest
from kiln import CHARACTERS, DOCUMENT, LINES, TEXT, at, character, story

from evaluation.documents import Document, GoldCharacter, GoldLine, GoldMention
from evaluation.mapping import map_characters
from evaluation.names import NameIndex, core, fold
from fabula.story import Character


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Mister O’Dell", ("mr", "odell")),
        ("The Captain", ("capt",)),
        ("Haddad’s", ("haddad",)),
        ("_Oona_", ("oona",)),
        ("the", ("the",)),
    ],
)
def test_names_are_folded(name, words):
    assert fold(name) == words


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("poor Miss Teague", "Miss Teague"),
        ("Oona’s apprentice", ""),
        ("Mr. Haddad, who sold clay", "Mr. Haddad"),
        ("the old man", ""),
    ],
)
def test_the_name_in_a_noun_phrase(mention, name):
    assert core(mention) == name


FAMILY = (
    GoldCharacter("mr", "Mr. Lund", (), "he/him"),
    GoldCharacter("mrs", "Mrs. Lund", (), "she/her"),
    GoldCharacter("sela", "Sela Lund", (), "she/her"),
    GoldCharacter("brother", "Sela's Brother", ("Per",), "he/him"),
)


@pytest.mark.parametrize(
    ("name", "who"),
    [
        ("Mr. Lund", {"mr"}),
        ("Lund", {"mr", "mrs", "sela"}),
        ("Sela", {"sela"}),
        ("Miss Lund", {"sela"}),
        ("Lady Lund", {"mrs", "sela"}),
        ("Sela’s brother", {"brother"}),
        ("young Per", {"brother"}),
        ("Ingrid Lund", set()),
    ],
)
def test_whom_a_name_may_mean(name, who):
    assert NameIndex(FAMILY).match(name) == who


def test_characters_stand_for_those_whose_names_they_bear():
    assert map_characters(story(), DOCUMENT).many == {"c1": "oona", "c2": "haddad", "c3": "boy"}


def test_a_tie_stands_for_nobody():
    torn = character("c9", "Oona", ("name", "Oona", 1), ("name", "Mr. Haddad", 0))
    assert map_characters(story([torn]), DOCUMENT).many == {}


def test_a_name_of_nobody_stands_for_nobody():
    stranger = character("c9", "Kiln", ("name", "kiln", 0), ("nominal", "The potter's boy", 0))
    mapping = map_characters(story([stranger]), DOCUMENT)
    assert mapping.votes["c9"].strangers == 1
    assert mapping.many == {"c9": "boy"}  # half of its mentions that can vote: the description decides
    crowd = Character(
        "c8", "Kiln", (), "person", None, False, (*stranger.mentions[:1] * 10, stranger.mentions[1])
    )
    assert map_characters(story([crowd]), DOCUMENT).many == {}  # one vote in eleven does not


def test_a_description_of_somebody_with_a_name_stands_for_nobody():
    document = replace(DOCUMENT, mentions=(GoldMention(at("a man"), ("haddad",)),))
    someone = character("c9", "a man", ("nominal", "a man", 0))
    assert map_characters(story([someone]), document).many == {}


def test_annotated_mentions_outvote_aliases():
    mention = GoldMention(at("Mr. Haddad", 1), ("boy",))
    document = Document("pdnc", "Kiln", TEXT, CHARACTERS, LINES, (mention,))
    other = character("c9", "Mr. Haddad", ("name", "Mr. Haddad", 1))
    assert map_characters(story([other]), document).many == {"c9": "boy"}


def test_of_several_pieces_only_the_biggest_counts_strictly():
    small = character("c4", "Miss Teague", ("name", "Oona", 2))
    large = character("c1", "Oona", ("name", "Oona Teague", 0), ("name", "Oona", 1))
    mapping = map_characters(story([small, large]), DOCUMENT)
    assert mapping.many == {"c4": "oona", "c1": "oona"}
    assert mapping.strict == {"c1": "oona"}


def test_a_narrator_is_known_by_the_i_outside_the_lines():
    text = "I weighed the letter. “I have no scales,” I said. Wen laughed at me."
    teller = GoldCharacter("wen's friend", "Ottoline", narrator=True)
    line = GoldLine("1", (at("I have no scales,", text=text),), "wen's friend")
    document = Document("pdnc", "Letter", text, (teller, GoldCharacter("wen", "Wen")), (line,))
    mentions = [("pronoun", "I", 0), ("pronoun", "I", 2), ("pronoun", "me", 0)]
    narrator = character("c1", "I", *mentions, narrator=True, text=text)
    quoted = character("c2", "I", ("pronoun", "I", 1), text=text)
    assert map_characters(story([narrator, quoted], (), text), document).many == {"c1": "wen's friend"}


def test_a_given_cast_is_itself():
    nobody = character("c7", "The Potter's Boy")
    assert map_characters(story([nobody]), DOCUMENT, cast_given=True).many == {"c7": "boy"}
    assert map_characters(story([nobody]), DOCUMENT).many == {}
