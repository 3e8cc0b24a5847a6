"""A clipped name that friends call is whose name it is made of, whatever it ends in."""

import pytest

from fabula.formats import from_text
from fabula.pipeline import read
from fabula.reading.cast.given_names import is_fond

TOGETHER = {
    "Nadia": 'Nadia stood on the fence.\n\n"Nads!" hissed Corin. "Nads, get down!"\n\nNadia got down.',
    "Caroline": 'Caroline threw the rope.\n\n"Caz, wait!" shouted Corin.\n\n"No time," said Caroline.',
    "Gareth": 'Gareth had the ball.\n\n"Gaz, here!" yelled Corin.\n\nGareth shot, and missed.',
}


@pytest.mark.parametrize(("name", "text"), TOGETHER.items())
def test_whoever_is_called_so_is_one_person(english, name, text):
    story = read(from_text(text), english)
    (one,) = [one for one in story.characters if name in (one.name, *one.aliases)]
    assert {other.name for other in story.characters if other.named} == {one.name, "Corin"}


def test_a_group_that_is_called_is_nobodys_pet_name(english):
    story = read(from_text('Boyd sat down.\n\n"Boys!" called Corin. "Boys, come in!"\n\nBoyd ran.'), english)
    (boyd,) = [one for one in story.characters if one.name == "Boyd"]
    assert len([mention for mention in boyd.mentions if mention.kind != "pronoun"]) == 2


@pytest.mark.parametrize(
    ("pet", "name", "fond"),
    [
        ("gazza", "gareth", True),
        ("daz", "darren", True),
        ("mags", "magda", True),
        ("liz", "lisa", False),
        ("tel", "tessa", False),
    ],
)
def test_endings(pet, name, fond):
    assert is_fond(pet, name) is fond
