"""A question may name somebody by what they are to another: Ruben's sister, the landlady of Ruben."""

from dataclasses import replace

import pytest

from fabula.asking import UnknownName, ask
from fabula.asking.names import find_people
from fabula.story import RelationRole


@pytest.fixture
def called(related):
    """The boathouse where Petra, who is she, is something to Ruben, who is he."""
    sexes = {"petra": "she/her", "ruben": "he/him"}
    people = tuple(replace(one, pronouns=sexes.get(one.id, one.pronouns)) for one in related.characters)

    def story(who, word):
        role = RelationRole(who, word, related.relations[0].evidence)
        relation = replace(related.relations[0], roles=(role,))
        return replace(related, characters=people, relations=(relation,))

    return story


@pytest.mark.parametrize(
    ("who", "word", "name", "found"),
    [
        ("petra", "landlady", "Ruben's landlady", ("petra",)),
        ("petra", "landlady", "the landlady of Ruben", ("petra",)),
        ("petra", "sister", "Ruben’s sisters", ("petra",)),
        ("petra", "sister", "Petra's brother", ("ruben",)),
        ("petra", "mum", "Ruben's mother", ("petra",)),
        ("petra", "mum", "Petra's children", ("ruben",)),
        ("petra", "aunt", "Petra's nephew", ("ruben",)),
        ("petra", "wife", "Petra's husband", ("ruben",)),
    ],
)
def test_whom_a_word_for_kin_means(called, who, word, name, found):
    assert find_people(called(who, word), name) == found


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("sister", "Ruben's brother"),
        ("sister", "Petra's sister"),
        ("mum", "Ruben's son"),
        ("mum", "Petra's daughter"),
        ("landlady", "Petra's landlady"),
        ("sister", "Zelda's sister"),
    ],
)
def test_nobody_is_what_the_story_does_not_say(called, word, name):
    with pytest.raises(UnknownName):
        find_people(called("petra", word), name)


def test_who_somebodys_sister_is(called):
    answers = ask(called("petra", "sister"), "Who is Ruben's sister?")
    assert {one.holder for one in answers.found} == {"petra"}


@pytest.mark.parametrize(
    ("question", "to"),
    [
        ("What did Ruben tell his sister?", ("petra",)),
        ("Did Ruben tell his own sister the truth?", ("petra",)),
        ("What did Ruben tell his lodgers?", ("lodgers",)),
    ],
)
def test_his_sister_is_the_sister_of_who_is_asked_about(called, question, to):
    assert ask(called("petra", "sister"), question).question.to == to
