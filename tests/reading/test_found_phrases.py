"""Phrases the trained reader finds become mentions described as the rules describe theirs."""

from __future__ import annotations

import numpy as np
import pytest
from helpers import place, prose_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fabula.models.reader.network import Phrase, TokenReading
from fabula.reading.cast import gather_cast
from fabula.reading.names import find_names
from fabula.reading.people import gather_people
from fabula.reading.phrases import describe, entities_of, events_of, read_mentions, without_tail

# text -> (phrase, its head, kind, the pronouns it tells, plural, noun)
DESCRIBED = {
    "The old man slept.": ("The old man", "man", "nominal", "he/him", False, "man"),
    "They met the captain of the guard.": (
        "the captain of the guard", "captain", "nominal", "", False, "captain"),
    "Nobody trusted the woman behind the counter.": (
        "the woman behind the counter", "woman", "nominal", "she/her", False, "woman"),
    "A man who sold eels came in.": ("A man who sold eels", "man", "nominal", "he/him", False, "man"),
    "He knew her mother's cook.": ("her mother's cook", "cook", "nominal", "", False, "cook"),
    "The cook and her boy left.": ("The cook and her boy", "cook", "nominal", "", True, "cook"),
    "Three of us left.": ("Three of us", "Three", "nominal", "", True, "three"),
    "One of us left.": ("One of us", "One", "nominal", "", False, "one"),
    "Her sisters came.": ("Her sisters", "sisters", "nominal", "", True, "sister"),
    "The crew sang.": ("The crew", "crew", "nominal", "", True, "crew"),
    "The taller guard yawned.": ("The taller guard", "guard", "nominal", "", False, "guard"),
    "The CEO yawned.": ("The CEO", "CEO", "nominal", "", False, "ceo"),
    "“Not there,” the blacksmith said.": (
        "the blacksmith", "blacksmith", "nominal", "", False, "blacksmith"),
    "They bowed to the Queen.": ("the Queen", "Queen", "nominal", "she/her", False, "queen"),
    "Mrs. Okafor left.": ("Mrs. Okafor", "Okafor", "name", "she/her", False, ""),
    "Old Tibor snored.": ("Old Tibor", "Tibor", "name", "", False, ""),
    "The Vandersloots came.": ("The Vandersloots", "Vandersloots", "name", "", True, ""),
    "She slept.": ("She", "She", "pronoun", "she/her", False, ""),
    "He hurt himself.": ("himself", "himself", "pronoun", "he/him", False, ""),
    "We left.": ("We", "We", "pronoun", "we", True, ""),
    "Xe slept.": ("Xe", "Xe", "pronoun", "xe/xem", False, ""),
}  # fmt: skip


@pytest.mark.parametrize("text", DESCRIBED)
def test_a_phrase_is_described(english, text):
    prose = prose_of(english, text)
    words, head, *told = DESCRIBED[text]
    first, last = place(prose, words)
    found = describe(prose, first, last)
    assert (found.first, found.last) == (first, last)
    assert prose.tokens.word[found.head] == head
    assert [found.kind, found.pronouns, found.plural, found.noun] == told
    assert found.name == -1


def test_a_phrase_with_a_name_in_its_head_is_a_name(english):
    prose = prose_of(english, "The ferryman Tibor snored.")
    first, last = place(prose, "The ferryman Tibor")
    assert describe(prose, first, last, 4).kind == "name"
    assert describe(prose, first, last, 4).name == 4


@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_any_run_of_tokens_can_be_described(english, data):
    prose = prose_of(
        english, "“Well,” said the cook's old Mrs. Okafor, who -- they say -- had nine, “I am off!”"
    )
    first = data.draw(st.integers(0, len(prose.tokens) - 1))
    last = data.draw(st.integers(first, len(prose.tokens) - 1))
    found = describe(prose, first, last)
    assert first <= found.head <= last
    assert (found.first, found.last) == (first, last)
    assert (found.kind == "pronoun") <= (first == last)
    assert (found.kind == "nominal") == bool(found.noun)


def reading_of(prose, *phrases, events=()):
    """What a reader might say: phrases by (words, label, probability), events by (word, probability)."""
    found = [Phrase(*place(prose, words), label, probability) for words, label, probability in phrases]
    event = np.zeros(len(prose.tokens), np.float16)
    for word, probability in events:
        event[place(prose, word)[0]] = probability
    found.sort(key=lambda one: (one.first, -one.last, one.label))
    return TokenReading(np.zeros((len(prose.tokens), 1), np.float16), tuple(found), event)


def mentions_of(english, text, *phrases):
    prose = prose_of(english, text)
    names, _ = find_names(prose)
    return read_mentions(prose, names, reading_of(prose, *phrases))


def told(mentions):
    return [
        (mention.span(mentions.prose).of(mentions.prose.tokens.text), mention.kind)
        for mention in mentions.all
    ]


TIBOR = "Old Tibor loved his boat. Tibor sold fish, and Tibor slept in it. “Tibor!” they cried.\n"


def test_phrases_are_mentions_in_order_the_longer_first(english):
    found = mentions_of(
        english, "The cook of the inn kissed her boy.",
        ("her", "PER_PRON", 0.9), ("her boy", "PER_NOM", 0.9), ("The cook of the inn", "PER_NOM", 0.8),
        ("the inn", "FAC", 0.9),
    )  # fmt: skip
    assert told(found) == [("The cook of the inn", "nominal"), ("her boy", "nominal"), ("her", "pronoun")]


def test_what_is_unlikely_is_no_mention_but_pronouns_mostly_are(english):
    text = "The cook met the boy, and she saw him."
    found = mentions_of(
        english, text,
        ("The cook", "PER_NOM", 0.52), ("the boy", "PER_NOM", 0.51), ("she", "PER_PRON", 0.3),
        ("him", "PER_PRON", 0.29),
    )  # fmt: skip
    assert told(found) == [("The cook", "nominal"), ("she", "pronoun")]


@pytest.mark.parametrize(
    ("text", "words", "is_one"),
    [
        ("A nurse looked in.", "A nurse", True),
        ("The nurse looked in.", "The nurse", False),
        ("He moved like a nurse.", "a nurse", False),
        ("A wardrobe fell.", "A wardrobe", False),
    ],
)
def test_less_is_asked_of_the_first_words_for_somebody(english, text, words, is_one):
    found = mentions_of(english, text, (words, "PER_NOM", 0.3))
    assert told(found) == [(words, "nominal")] * is_one


def test_of_crossing_phrases_the_likelier_stays(english):
    text = "The cook and her boy and the maid left."
    crossing = [("The cook and her boy", "PER_NOM", 0.7), ("her boy and the maid", "PER_NOM", 0.8)]
    inside = [("her boy", "PER_NOM", 0.6), ("The cook", "PER_NOM", 0.6)]
    found = mentions_of(english, text, *crossing, *inside)
    assert told(found) == [
        ("The cook", "nominal"), ("her boy and the maid", "nominal"), ("her boy", "nominal")
    ]  # fmt: skip
    crossing[0] = ("The cook and her boy", "PER_NOM", 0.9)
    found = mentions_of(english, text, *crossing, *inside)
    assert told(found) == [
        ("The cook and her boy", "nominal"),
        ("The cook", "nominal"),
        ("her boy", "nominal"),
    ]


@pytest.mark.parametrize(
    ("text", "phrase", "kept"),
    [
        ("The boy forgot himself again.", "The boy forgot himself", "The boy"),
        ("Nobody told the new girl where to stand.", "the new girl where to stand", "the new girl"),
        ("They sent a girl to fetch it.", "a girl to fetch it", "a girl"),
        ("A girl with a hat on came in.", "A girl with a hat on", "A girl with a hat on"),
        ("The boy who forgot himself left.", "The boy who forgot himself", "The boy who forgot himself"),
    ],
)
def test_a_phrase_ends_before_what_its_head_does(english, text, phrase, kept):
    assert told(mentions_of(english, text, (phrase, "PER_NOM", 0.9))) == [(kept, "nominal")]


@pytest.mark.parametrize(
    ("noun", "somebody"), [("photocopier", False), ("receiver", False), ("gardener", True)]
)
def test_a_thing_is_nobody(english, noun, somebody):
    found = mentions_of(english, f"They nodded at the {noun}.", (f"the {noun}", "PER_NOM", 0.9))
    assert bool(found.all) == somebody


def test_a_day_before_a_name_is_no_part_of_it(english):
    text = "On Friday Mira sat down. Friday slept."
    found = mentions_of(english, text, ("Friday Mira", "PER_PROP", 0.9), ("Mira", "PER_PROP", 0.8))
    assert [words for words, _ in told(found)] == ["Mira"]


def test_of_two_labels_the_likelier_counts(english):
    text = "The cook was a sailor once."
    twice = [("a sailor", "PER_NOM", 0.6), ("a sailor", "PER_ATTR", 0.7)]
    found = mentions_of(english, text, ("The cook", "PER_NOM", 0.9), *twice)
    assert told(found) == [("The cook", "nominal"), ("a sailor", "nominal")]
    assert found.attributes == {1}
    twice[0] = ("a sailor", "PER_NOM", 0.8)
    assert mentions_of(english, text, ("The cook", "PER_NOM", 0.9), *twice).attributes == frozenset()


def test_of_two_descriptions_with_one_head_the_likelier_is_kept(english):
    text = "The man at the door coughed."
    whole, head = ("The man at the door", "PER_NOM"), ("The man", "PER_NOM")
    assert told(mentions_of(english, text, (*whole, 0.9), (*head, 0.6))) == [
        ("The man at the door", "nominal")
    ]
    assert told(mentions_of(english, text, (*whole, 0.6), (*head, 0.9))) == [("The man", "nominal")]
    joined = mentions_of(
        english,
        "The cook and her boy left.",
        ("The cook and her boy", "PER_NOM", 0.9),
        ("The cook", "PER_NOM", 0.8),
    )
    assert len(joined.all) == 2


SPAN = st.tuples(st.integers(0, 13), st.integers(0, 5), st.sampled_from([0.52, 0.6, 0.7, 0.8]))


@settings(max_examples=100, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(st.lists(SPAN, max_size=14))
def test_of_mentions_that_cross_or_have_one_head_the_likelier_is_kept(english, spans):
    prose = prose_of(english, "the cook and the boy and the maid and the groom and the horse left\n")
    phrases = [
        Phrase(first, min(first + more, len(prose.tokens) - 1), "PER_NOM", probability)
        for first, more, probability in spans
    ]
    reading = TokenReading(np.zeros((0, 1), np.float16), tuple(phrases), np.zeros(0, np.float16))
    found = [(mention.first, mention.last) for mention in read_mentions(prose, (), reading).all]
    assert found == sorted(set(found), key=lambda one: (one[0], -one[1]))

    def cross(one, other):
        return one[0] < other[0] <= one[1] < other[1] or other[0] < one[0] <= other[1] < one[1]

    def head(span):
        return describe(prose, *span).head, describe(prose, *span).plural  # the cook and the boy are more

    assert not any(cross(one, other) for one in found for other in found)
    assert len({head(one) for one in found}) == len(found)
    best = {}
    for one in phrases:
        one = without_tail(prose, one)
        best[one.first, one.last] = max(best.get((one.first, one.last), 0), one.probability)
    for span, probability in best.items():
        if span not in found:
            rivals = (other for other in found if cross(span, other) or head(span) == head(other))
            assert any(best[other] >= probability for other in rivals)


def test_a_name_that_the_reader_missed_is_a_mention_too(english):
    found = mentions_of(english, TIBOR, ("his", "PER_PRON", 0.9))
    assert [words for words, kind in told(found) if kind == "name"] == [
        "Old Tibor",
        "Tibor",
        "Tibor",
        "Tibor",
    ]
    assert [mention.name for mention in found.all if mention.kind == "name"] == [0, 1, 2, 3]


def test_a_phrase_around_a_name_holds_it(english):
    text = TIBOR.replace("they cried", "cried the tired and hungry Tibor")
    found = mentions_of(english, text, ("the tired and hungry Tibor", "PER_PROP", 0.9))
    assert told(found)[-1] == ("the tired and hungry Tibor", "name")
    assert [mention.name for mention in found.all] == [0, 1, 2, 3, 4]


def test_a_name_is_held_by_one_phrase_alone(english):
    """Of two nested phrases with one head the likelier is the name's."""
    text = TIBOR.replace("Old Tibor", "Old Tibor of the boats")
    phrases = [("Old Tibor of the boats", "PER_PROP", 0.7), ("Old Tibor", "PER_PROP", 0.9)]
    found = mentions_of(english, text, *phrases)
    held = [(mention.span(found.prose).of(text), mention.name) for mention in found.all[:2]]
    assert held == [("Old Tibor of the boats", -1), ("Old Tibor", 0)]


def test_a_name_that_says_what_someone_is_does_not_swallow_the_name(english):
    text = TIBOR + "The ferryman was Tibor.\n"
    prose = prose_of(english, text)
    names, _ = find_names(prose)
    *_, first = (name.first for name in names)
    reading = TokenReading(
        np.zeros((0, 1), np.float16), (Phrase(first, first, "PER_ATTR", 0.9),), np.zeros(0, np.float16)
    )
    found = read_mentions(prose, names, reading)
    assert [one.name for one in found.all if one.kind == "name"] == list(range(len(names)))
    assert found.attributes == frozenset()


def test_what_is_spelled_like_a_pronoun_need_not_be_one(english):
    found = mentions_of(
        english, "They rowed to Fae Rock.", ("They", "PER_PRON", 0.9), ("Fae", "PER_PRON", 0.9)
    )
    assert told(found) == [("They", "pronoun")]


def test_neopronouns_are_found_by_rule(english):
    """The reader has never learned them."""
    found = mentions_of(english, "Xe took xyr hat and she took hers.", ("she", "PER_PRON", 0.9))
    assert told(found) == [("Xe", "pronoun"), ("xyr", "pronoun"), ("she", "pronoun")]


def test_a_neopronoun_the_reader_did_find_is_not_there_twice(english):
    found = mentions_of(english, "Xe took xyr hat.", ("Xe", "PER_PRON", 0.9))
    assert told(found) == [("Xe", "pronoun"), ("xyr", "pronoun")]


def test_entities_are_what_is_no_person(english):
    text = "The cook of the Fountain Inn in Ostend rowed to the island."
    prose = prose_of(english, text)
    found = entities_of(
        prose,
        reading_of(
            prose,
            ("The cook of the Fountain Inn in Ostend", "PER_NOM", 0.9),
            ("the Fountain Inn in Ostend", "FAC", 0.8),
            ("the Fountain Inn in Ostend", "ORG", 0.7),
            ("Ostend", "GPE", 0.5),
            ("the island", "LOC", 0.49),
        ),
    )
    assert [(one.span.of(text), one.kind) for one in found] == [
        ("the Fountain Inn in Ostend", "FAC"), ("Ostend", "GPE")
    ]  # fmt: skip


def test_events_are_the_words_that_tell_of_them(english):
    text = "The cook rowed out and hoped to land."
    prose = prose_of(english, text)
    found = events_of(prose, reading_of(prose, events=[("rowed", 0.9), ("hoped", 0.5), ("land", 0.4)]))
    assert [one.span.of(text) for one in found] == ["rowed", "hoped"]


def test_no_phrase_runs_over_a_line_or_out_of_speech(english):
    text = "“It is my son you mean,” said Ana.\n\nMam\n\nBethan came."
    found = mentions_of(
        english, text,
        ("my son you", "PER_PRON", 0.8), ("you mean,” said Ana", "PER_NOM", 0.8),
        ("Mam\n\nBethan", "PER_PROP", 0.9), ("my son", "PER_NOM", 0.7),
    )  # fmt: skip
    assert ("my son", "nominal") in told(found)
    assert not {"my son you", "you mean,” said Ana", "Mam\n\nBethan"}.intersection(w for w, _ in told(found))


def test_whoever_a_tag_makes_speak_is_found_though_unlikely(english):
    text = "“Rope?” asked a boy who had come in. The heron slept. “Frogs,” said the heron."
    found = mentions_of(english, text, ("a boy who had come in", "PER_NOM", 0.4))
    assert told(found) == [
        ("a boy who had come in", "nominal"), ("The heron", "nominal"), ("the heron", "nominal")
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "says_what"),
    [
        ("“The new teacher's a witch,” said Finn.", True),
        ("She was not a witch.", True),
        ("There was not a witch.", False),
        ("She saw a witch.", False),
        ("Finn did not see a witch.", False),
    ],
)
def test_what_somebody_is_not_is_nobody(english, text, says_what):
    found = mentions_of(english, text, ("a witch", "PER_NOM", 0.9))
    assert bool(found.attributes) is says_what


@pytest.mark.parametrize("each", ["each other", "one another"])
def test_whom_several_do_it_to_is_nobody_else(english, each):
    text = f"Maud and Tibor told {each} that it was late."
    assert each not in dict(told(mentions_of(english, text, (each, "PER_NOM", 0.9))))
    other = "one another guest"
    assert other in dict(told(mentions_of(english, f"Maud told {other}.", (other, "PER_NOM", 0.9))))


def test_an_insult_is_nobodys_name(english):
    found = mentions_of(english, "“Idiot,” she muttered.", ("Idiot", "PER_PROP", 0.9))
    assert ("Idiot", "nominal") in told(found)


@pytest.mark.parametrize(("called", "person"), [("Drus", "Drusa"), ("Mau", "Maud"), ("Petto", "")])
def test_a_name_that_the_reader_alone_found_may_be_what_a_friend_makes_of_another(english, called, person):
    text = f"“{called}! Sit,” said Maud. Maud fell. Drusa rubbed her knee. “Ow,” said Drusa. Petra laughed."
    prose = prose_of(english, text)
    mentions = read_mentions(prose, find_names(prose)[0], reading_of(prose, (called, "PER_NOM", 0.9)))
    people = gather_people(prose, mentions, gather_cast(prose, mentions, {}), {}, with_described=False)
    owner = people.of_mention[mentions.at[place(prose, called)[0]]]
    assert (people.persons[owner].name if owner >= 0 else "") == person


@pytest.mark.parametrize(
    ("text", "found", "kept"),
    [
        ("“Your brother's a sergeant.”", "Your brother's a sergeant", "Your brother"),
        ("“Who goes there?” said an old woman's voice.", "an old woman's voice", "an old woman"),
        ("A voice called.", "A voice", "A voice"),
        ("The sergeant's brother left.", "The sergeant's brother", "The sergeant's brother"),
    ],
)
def test_a_phrase_ends_where_what_is_told_of_somebody_begins(english, text, found, kept):
    prose = prose_of(english, text)
    phrase = Phrase(*place(prose, found), "PER_NOM", 0.9)
    trimmed = without_tail(prose, phrase)
    assert (trimmed.first, trimmed.last) == place(prose, kept)
