"""Names are found where someone is named, and nowhere else; a short page must do."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fabula.formats import from_text
from fabula.models.reader.network import Phrase, TokenReading
from fabula.reading.names import find_names, known_words
from fabula.reading.prose import Prose
from fabula.reading.quotation.quotes import find_quotes
from fabula.story import CastMember


def prose_of(english, text):
    manuscript = from_text(text)
    return Prose(manuscript, english.parse(text, manuscript.paragraphs), find_quotes(manuscript))


def named(english, text):
    """The names of people in a text, as it writes them, each once."""
    people, _ = find_names(prose_of(english, text))
    return {name.span.of(text) for name in people}


# Prose, and the names in it, in full.
FOUND = {
    "initials alone": (
        "J.P. waved. “Hurry up!” shouted J.P. at five p.m. “Coming,” said T.J. Marsh of the U.S. Navy.",
        {"J.P.", "T.J. Marsh"},
    ),
    "a name at the start of a sentence alone": ("Ngozi wiped her hands on her apron.", {"Ngozi"}),
    "one that is a month's": ("April had the window. “It's my turn, April,” said Mara.", {"Mara"}),
    "one that is a month's, and called": (
        "April had the window. “It's my turn, April.” April sat still.",
        {"April"},
    ),
    "one that is a month's, before what they write": (
        "Ngozi unlocked her telephone.\n\n**April:** who is up\n\n**Ngozi:** april no\n\n"
        "Ngozi looked for April. “That is April Quill,” she said.",
        {"Ngozi", "April", "April Quill"},
    ),
    "what comes over people": (
        "Panic climbed up her throat. “Breathe,” said Isaure. Silence sat down beside her.",
        {"Isaure"},
    ),
    "one who speaks, though called as what comes over people is": (
        "“You're late,” said Rage. Rage cracked his knuckles.",
        {"Rage"},
    ),
    "a word that only opens the sentence": (
        "Hitherto Isaure had said nothing. Unluckily Cecile asked. “No,” said Isaure. Cecile nodded.",
        {"Isaure", "Cecile"},
    ),
    "whoever is looked at": (
        "Isaure looked at Cecile. Ngozi smiled at Cecile, and at Isaure.",
        {"Isaure", "Ngozi", "Cecile"},
    ),
    "a name to whoever asks for one": (
        "“State your name for the record,” said Ngozi.\n\n“Fairweather.”",
        {"Ngozi", "Fairweather"},
    ),
    "no place that is ruled": ("The Alpha of Grey Hollow was small. Ngozi bowed.", {"The Alpha", "Ngozi"}),
    "one line of a tag": ("“Is it deep?” asked Isaure. Isaure paid.", {"Isaure"}),
    "a particle in lower case behind a title": (
        "Mrs. van der Brandt closed the piano. “Enough,” said Mrs. van der Brandt.",
        {"Mrs. van der Brandt"},
    ),
    "a particle of the story's own": (
        "The keys were with Ysra ven Tolk. “Here,” said Ysra ven Tolk, and Bo dal Orrin took them.",
        {"Ysra ven Tolk", "Bo dal Orrin"},
    ),
    "no particle: a verb, and a word that stands elsewhere": (
        "Later Jonas wed Maud. Nobody saw the old jib. Jonas jib Maud.",
        {"Jonas", "Maud"},
    ),
    "an apostrophe": ("O'Mara laughed. “Sit down,” said O'Mara, and D'Albret sat.", {"O'Mara", "D'Albret"}),
    "accents": ("Zoë kissed Renée on both cheeks.", {"Zoë", "Renée"}),
    "a hyphen": ("Miss Pell-Hartley sneezed.", {"Miss Pell-Hartley"}),
    "initials": (
        "J. B. Tolley signed first. After him came Walter Q. Finch.",
        {"J. B. Tolley", "Walter Q. Finch"},
    ),
    "a surname cut to its initial": ("“It is for you, Mrs. M.,” said Ferdie.", {"Mrs. M.", "Ferdie"}),
    "shouting": ("Hannah ran. “HANNAH!” he bawled after Hannah.", {"Hannah", "HANNAH"}),
    "a determiner before a name and a person noun": (
        "They owe us now. That Paula woman is glad about it.",
        {"Paula"},
    ),
    "dialect titles": ("“Evening, Mistah Gaines,” said Miz Lottie.", {"Mistah Gaines", "Miz Lottie"}),
    "a common word: Hope": (
        "Hope sighed. She had waited for Hope's father all day, and Hope was cold.",
        {"Hope"},
    ),
    "a common word: Rose": ("He kissed Rose. Rose laughed and gave him a rose.", {"Rose"}),
    "kinship as a name": ("Then Granny took off her glasses. “Sit,” said Granny.", {"Granny"}),
    "kinship as a title": ("Aunt Hetty had a goat.", {"Aunt Hetty"}),
    "a capitalised description that speaks": (
        "“Late,” said the Locksmith. He looked at the Locksmith's lamp.",
        {"the Locksmith"},
    ),
    "a name does not cross a sentence": ("He kissed Ada. Walter had gone.", {"Ada", "Walter"}),
    "a title that somebody goes by": (
        "The plan was made by Duchess, and upstairs Duchess was dancing. “He knows,” said Duchess.",
        {"Duchess"},
    ),
    "a title behind its article": (
        "The plan was made by the Duchess. Upstairs the Duchess danced.",
        {"the Duchess"},
    ),
    "a last name that a message writes small": (
        "“Come out, hargreave,” it said. Under the lamp Ezra Hargreave stood. Ezra waved.",
        {"Ezra Hargreave", "Ezra"},
    ),
    "ranks of the police, in capitals": (
        "DI Ros Tolley ducked. DS Osk was there. “Ma'am,” said Osk. Di Marsh ran. “Shan't,” said Di.",
        {"DI Ros Tolley", "DS Osk", "Osk", "Di Marsh", "Di"},
    ),
    "no last name: a word of prose behind a given name": (
        "There Ezra Still stood, and he was still wet. Ezra waved.",
        {"Ezra"},
    ),
    "where one goes: a shop, a church": (
        "She ran all the way to Doyle's, and on to St. Brannoc's. “Slow down,” said Mrs. Doyle. They sat.",
        {"Mrs. Doyle"},
    ),
    "somebody whose house it is": (
        "He has gone over to Linnea's for her birthday. “Come in,” said Orm. Orm's dog was at Orm's.",
        {"Linnea", "Orm"},
    ),
    "a house that is spoken of and gone to": (
        "She went over to Pargeter’s. Pargeter’s had been shut for years. “Sit,” said Orm. Orm’s dog sat.",
        {"Orm"},
    ),
    "a month, and a woman of that name": (
        "They came on 9 May, and it was the twenty-first of May when they left. “In May?” asked May.",
        {"May"},
    ),
    "somebody and a dog that is one of many": (
        "Ada saw a Saint Bernard. The *Saint Hilda* lay at anchor. Ada did not want a Saint Bernard.",
        {"Ada"},
    ),
    "whoever says who they are, and what is no name": (
        "“I'm Brannoc,” he said. Orla laughed. “I'm Catholic,” said Orla. “I'm Tallis.” “The Tallis sank.”",
        {"Brannoc", "Orla"},
    ),
    "an order before a title": (
        "“It is done.” She took off her gloves. “Bill Mr. Tolley for the roof.” Mr. Tolley wept.",
        {"Mr. Tolley"},
    ),
    "a given name before a title": (
        "Page ran. “Page!” said Ada. Page Dr. Tolley called her, and Page she was.",
        {"Page", "Dr. Tolley", "Ada"},
    ),
    "a ward and a crossroads": (
        "Ada drove past Ward's Cross to the hospital. Ward Seven smelled of soup. Ada's Rose was not there.",
        {"Ada", "Rose"},
    ),
    "a saint's, where no more is said": (
        "“Where to?” said Ada. “St. Brigid's. And don't stop,” said Magda. “St. Brigid's is shut,” said Ada.",
        {"Ada", "Magda"},
    ),
    "hearsay": (
        "Rumour had it that Ada had drowned a man. Rumor was often wrong. Ada rode Gossip to church. "
        "Gossip had it that she rode badly.",
        {"Ada", "Gossip"},
    ),
    "an article and honorifics joined by hyphens": (
        "Omar al-Sayegh bowed. “Sit, Sora-san,” said al-Sayegh. "
        "“Tea, Mr. al-Sayegh?” asked Sora. Orla-gege sat.",
        {"Omar al-Sayegh", "Sora-san", "al-Sayegh", "Mr. al-Sayegh", "Sora", "Orla-gege"},
    ),
    "two halves joined by a hyphen": (
        "Seo-yeong tuned the cello. “Again,” said Seo-yeong. Orla-like, Orla sighed.",
        {"Seo-yeong", "Orla"},
    ),
    "somebody whom letters name": (
        "Q opened the door. “You're late,” Q said to T. Vane. T. Vane shrugged, and Q took plan B.",
        {"Q", "T. Vane"},
    ),
    "a river that is somebody": (
        "“Not me,” said River. Orla believed River. River's hands shook.",
        {"River", "Orla"},
    ),
    "a name that is a verb elsewhere": (
        "Will sat down. Hope looked at Will. “Will he come?” Hope asked. “Hope he does,” said Will.",
        {"Will", "Hope"},
    ),
    "a longer name for whoever speaks by a shorter": (
        "“Stop,” said the Fox. On the roof the Grey Fox waited. Orla ran.",
        {"the Fox", "the Grey Fox", "Orla"},
    ),
    "a strange name before one that is somebody's": (
        "“Zebrin Huk, you are late,” said Orla. “Sit down.” But Mr. Huk never sat. Mr. Huk bowed.",
        {"Zebrin Huk", "Mr. Huk", "Orla"},
    ),
    "a hotel, at the head of a letter": (
        "Hotel Miramar, Lisbon\n19th March\n\nAda,\n\nWe are here.\n\nYours, Bess",
        {"Ada", "Bess"},
    ),
}


@pytest.mark.parametrize(("text", "names"), FOUND.values(), ids=FOUND.keys())
def test_people_are_found(english, text, names):
    assert named(english, text) == names


NOT_PEOPLE = {
    "a headline": "The paper lay on the step. MAYOR LIES AGAIN, it said.",
    "the pronoun I": "I do not think that I am late. “I am,” I said.",
    "oaths": "“Good God,” he said. “By Jove, thank Heaven for that.” “Oh, Lord!” she said.",
    "days, feasts, peoples": "On Monday the French baker shut for Christmas, as Frenchmen do in December.",
    "places": "They flew from Lisbon to Oslo, slept in Oslo and were in Vienna by noon.",
    "streets and houses": "He lived in Church Street, near the Grand Hotel and Tanner Bridge.",
    "openings of sentences": "Nobody came. Perhaps it rained. Wet gravel shone. Hopes rose.",
    "telegraphic sentences": "“Door was locked, he says. Window stuck.”",
    "what is said by itself": "“Rubbish,” said the parrot.\n\n“Rubbish.”\n\n“Rubbish,” he said again.",
    "will and mark in lower case": "Will you come? You will. Mark my words, it leaves a mark.",
    "titles that name no one": "“Yes, Sir,” he said. “No, Madam.”",
    "what those of rank are called": "“Your Grace,” he said. She bowed. “Has Her Grace slept, Your Honour?”",
    "a river, plans and initials": "The River was high. In the River he lost plan B and vitamin C. B failed.",
    "a described thing": "She hung the key in the Lantern and walked to the Metropole.",
}


@pytest.mark.parametrize("text", NOT_PEOPLE.values(), ids=NOT_PEOPLE.keys())
def test_no_one_is_found(english, text):
    assert named(english, text) == set()


UNSEEN = (
    "Ada wept. “Chance would be a fine thing.” Ada slept. Hope fell, and Orla. Zefta sang. “Joy!” said Ada. "
    "On the card stood P. Tolley. “Dust,” said Mr. Tolley."
)


@pytest.mark.parametrize(("sure", "names"), [(0.1, {"Mara"}), (0.6, {"Ife", "Mara"})])
def test_a_strange_name_that_acts_is_somebody_where_the_reader_sees_them_often(english, sure, names):
    prose = prose_of(english, "Mara sat up. Mara saw Ife. Ife took the kettle. Ife put out the light.")
    at = [token for token, word in enumerate(prose.tokens.word) if word in ("Ife", "Mara")]
    phrases = tuple(Phrase(token, token, "PER_NAM", sure) for token in at)
    reading = TokenReading(np.zeros((0, 1), np.float16), phrases, np.zeros(0, np.float16))
    people, _ = find_names(replace(prose, tokens=replace(prose.tokens, reading=reading)))
    assert {name.span.of(prose.tokens.text) for name in people} == names


@pytest.mark.parametrize(("seen", "names"), [((), set()), (("Ruiz",), {"Ruiz"})])
def test_whom_the_reader_sees_alone_is_somebody_whatever_the_tagger_says(english, seen, names):
    prose = prose_of(english, "The set crackled. Ruiz thumbed the switch.")
    at = [prose.tokens.word.index(word) for word in seen]
    tags = [
        "NN" if word == "Ruiz" else tag for word, tag in zip(prose.tokens.word, prose.tokens.tag, strict=True)
    ]
    phrases = tuple(Phrase(token, token, "PER_NOM", 0.9) for token in at)
    reading = TokenReading(np.zeros((0, 1), np.float16), phrases, np.zeros(0, np.float16))
    told = replace(prose, tokens=replace(prose.tokens, tag=tags, reading=reading))
    assert {name.span.of(prose.tokens.text) for name in find_names(told)[0]} == names


def test_a_given_name_that_is_no_common_word_acts_though_the_reader_sees_nobody(english):
    prose = prose_of(english, "Thea found her mother in the greenhouse. Joy fell on the house.")
    reading = TokenReading(np.zeros((0, 1), np.float16), (), np.zeros(0, np.float16))
    people, _ = find_names(replace(prose, tokens=replace(prose.tokens, reading=reading)))
    assert {name.span.of(prose.tokens.text) for name in people} == {"Thea"}


@pytest.mark.parametrize(("seen", "names"), [((), set()), (("Hope", "Orla"), {"Hope", "Orla"})])
def test_whom_the_reader_never_sees_is_nobody(english, seen, names):
    """Unless a tag, a call, a strange word that acts or a name that is somebody's says otherwise."""
    prose = prose_of(english, UNSEEN)
    at = [prose.tokens.word.index(word) for word in seen]
    phrases = tuple(Phrase(token, token, "PER_NOM", 0.3) for token in at)
    reading = TokenReading(np.zeros((0, 1), np.float16), phrases, np.zeros(0, np.float16))
    people, _ = find_names(replace(prose, tokens=replace(prose.tokens, reading=reading)))
    assert {name.span.of(UNSEEN) for name in people} == {
        "Ada", "Zefta", "Joy", "P. Tolley", "Mr. Tolley", *names
    }  # fmt: skip


def test_a_name_that_looks_like_a_months_is_the_same_at_the_end_of_a_sentence(english):
    text = "“Does she know?” said Jun.\n\nJun listened to her feet."
    people, _ = find_names(prose_of(english, text))
    assert {name.key for name in people} == {("jun",)}


def test_places_are_told_from_people(english):
    text = "Marta came from Lisbon. She was born in Lisbon, and Marta meant to die in Lisbon."
    people, places = find_names(prose_of(english, text))
    assert {name.span.of(text) for name in people} == {"Marta"}
    assert {name.span.of(text) for name in places} == {"Lisbon"}


def test_a_family_is_plural(english):
    text = "Mr. Tolley was rich. The Tolleys were all rich, and the Tolleys knew it. “Ah,” said Mr. Tolley."
    people, _ = find_names(prose_of(english, text))
    assert {name.plural for name in people if name.words == ("Tolleys",)} == {True}
    assert {name.plural for name in people if name.words == ("Tolley",)} == {False}


def test_a_known_name_is_found_whatever_the_page_shows(english):
    text = "They went to Lisbon."
    known = known_words([CastMember("Lisbon Tanner")])
    people, _ = find_names(prose_of(english, text), known)
    assert [name.words for name in people] == [("Lisbon",)]
    assert not named(english, text)


def test_known_words_leave_titles_and_common_nouns_out():
    cast = [CastMember("Captain Wick", ("the Pilot", "Old Tom"))]
    assert known_words(cast) == {"wick", "tom"}


WILD = st.lists(
    st.sampled_from(
        ["Mrs.", "M.", "van", "der", "Ada", "ADA", "the", "The", "Miller", "I", "I.", "Jr.", ",", ".", "“",
         "”", "'s", "-", "Q", "de", "O'", "Dr", "said", "\n\n", "é", "Ä", "’", "of", "Aunt", "II", "junior",
         "\u200b", "…"]
    ),
    max_size=40,
)  # fmt: skip


@settings(max_examples=60, deadline=None, database=None)
@given(words=WILD)
def test_no_text_is_too_wild(english, words):
    text = " ".join(words)
    people, places = find_names(prose_of(english, text))
    for name in (*people, *places):
        assert name.words and 0 <= name.span.start < name.span.end <= len(text)
    starts = [name.first for name in people]
    assert starts == sorted(starts)


def test_long_texts_take_time_in_proportion(english):
    page = "Ada met Mr. Tolley in the lane. “Late again, Ada,” said Tolley. Ada shook her head.\n\n"
    people, _ = find_names(prose_of(english, page * 800))
    assert len(people) == 5 * 800


def test_small_words_in_a_name_all_in_capitals_stay_small(english):
    text = (
        "INT. CAFE - NIGHT\n\nA MAN IN A HAT sits down.\n\nMAN IN A HAT\nYou are late.\n\nWANDA\nI am.\n\n"
        "MAN IN A HAT\nBy whom?\n"
    )
    people, _ = find_names(prose_of(english, text))
    assert "Man in a Hat" in {" ".join(name.words) for name in people}
