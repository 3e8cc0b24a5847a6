"""What people look like, what is hurt, whose kin they are, who is dead: read where it is told, and whose."""

from __future__ import annotations

import pytest
from telling import read_text

CAST = (
    "“Well?” said Ottilie. Ottilie closed her shop. Simeon put his map away. “Well,” said Simeon.\n\n"
    "It rained on the square. A tram went by and nobody got off. The clock over the chapel stood still, and "
    "the pigeons sat under it in a row. The rain ran down the rails, the lamps were lit, and there was "
    "a smell of wet wool and of coffee in every doorway. A shutter banged, and was still.\n\n"
)
SURE = 0.8


def traits(english, text, least=SURE):
    return [
        (one.character, one.kind, one.value, one.part or one.other or "")
        for one in read_text(english, CAST + text + "\n").traits
        if one.confidence >= least
    ]


TOLD = {
    "Ottilie's eyes were grey.": ("ottilie", "eyes", "grey", ""),
    "Ottilie shut her large brown eyes.": ("ottilie", "eyes", "brown", ""),
    "Ottilie had eyes as black as coal.": ("ottilie", "eyes", "black", ""),
    "Simeon had very light blue eyes.": ("simeon", "eyes", "blue", ""),
    "Simeon raised two round green eyes.": ("simeon", "eyes", "green", ""),
    "Simeon combed his red hair.": ("simeon", "hair", "red", ""),
    "Simeon had hair the colour of straw.": ("simeon", "hair", "straw", ""),
    "Ottilie's hair was blonde.": ("ottilie", "hair", "blonde", ""),
    "Simeon had broken his left wrist.": ("simeon", "hurt", "left", "wrist"),
    "A patch covered Simeon's right eye.": ("simeon", "hurt", "right", "eye"),
    "Simeon ate with his good left hand.": ("simeon", "hurt", "right", "hand"),
    "Ottilie's cousin Simeon came in.": ("simeon", "kin", "cousin", "ottilie"),
    "Simeon was Ottilie's brother.": ("simeon", "kin", "brother", "ottilie"),
    "Simeon died at noon.": ("simeon", "dead", "", ""),
    "“Simeon is dead,” said Ottilie.": ("simeon", "dead", "", ""),
}


@pytest.mark.parametrize("text", TOLD)
def test_a_trait_is_read(english, text):
    assert traits(english, text) == [TOLD[text]]


@pytest.mark.parametrize(
    "text",
    [
        "Ottilie's eyes were red from crying.",
        "Ottilie's eyes looked almost black.",
        "Ottilie's eyes turned green.",
        "Ottilie dyed her red hair.",
        "Ottilie wore a blonde wig over her hair.",
        "Simeon's hair had been black once.",
        "Simeon's hair was white.",
        "Simeon turned left and raised his right hand.",
        "Simeon had not broken his left wrist.",
        "“Simeon is my brother's—” said Ottilie.",
        "Simeon nearly died.",
        "“I'm dead,” said Simeon.",
        "Simeon was dead tired.",
        "If Simeon died, nobody would know.",
        "Simeon was not Ottilie's brother.",
    ],
)
def test_what_is_none_is_not_read(english, text):
    assert traits(english, text, least=0.0) == []


def test_her_eyes_are_surely_hers_only_where_nobody_else_may_be_she(english):
    told = "Ottilie sat. Berenike sat by Ottilie. Her blue eyes shone."
    assert traits(english, told) == []
    assert traits(english, told, least=0.0) != []


def test_what_is_said_names_who_says_it(english):
    (trait,) = read_text(english, CAST + "“Simeon is dead,” said Ottilie.\n").traits
    assert (trait.by, trait.speaker) == ("said", "ottilie")
