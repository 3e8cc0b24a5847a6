"""What somebody is told to sing is theirs, stanza after stanza; verses that nobody sings are nobody's."""

import pytest
from helpers import manuscript
from telling import misreadings

from fabula.formats.opening import from_text
from fabula.reading.quotation.quotes import find_quotes

INES = "“Pretty,” said Ines. She turned to Bram.\n\n"
STANZA = "Bring me the lamp, love, bring me the line,\nthe tide's at the door and the night is mine."
ITALIC = "*Bring me the lamp, love, and leave it to burn,*\n*for who goes out may never come home.*"


@pytest.mark.parametrize("stanza", [STANZA, ITALIC], ids=["plain", "italics"])
def test_who_sings_is_heard_in_every_stanza(english, stanza):
    told = "Bram shut the door. Bram was humming, and then he was singing, very low, as he did alone:"
    song = f"⟦Bram: {stanza}⟧\n\n⟦Bram: {ITALIC}⟧"
    assert not misreadings(english, f"{INES}{told}\n\n{song}\n\n⟦Ines: “Who taught you that?”⟧ Ines asked.\n")


@pytest.mark.parametrize(
    "text",
    [
        f"The radio sang:\n\n{STANZA}",
        f"Bram looked at the wall:\n\n{STANZA}",
        f"Bram sang.\n\n{STANZA}",
        "Bram sang:\n\nThe tide was at the door, and nobody in the house had lit the lamp for an hour.",
    ],
    ids=["radio", "nobody sings", "no colon", "prose"],
)
def test_other_verses_and_prose_are_not_sung(text):
    assert not find_quotes(manuscript(text))


def test_verses_set_off_behind_singing_need_no_colon():
    verse = "\n".join(f"    {line}" for line in STANZA.splitlines())
    around = "Ines shut the door behind her, and she listened on the stairs until it was over."
    (song,) = find_quotes(from_text(f"{around}\n\nBram tuned the fiddle and sang.\n\n{verse}\n\n{around}"))
    assert song.kind == "speech" and song.paragraph == 2
    assert not find_quotes(from_text(f"{around}\n\nBram tuned the fiddle.\n\n{verse}\n\n{around}"))


def test_what_is_sung_in_the_first_person_makes_no_narrator(english):
    text = f"{INES}Bram sang:\n\n{STANZA}\n\nHe stopped. He looked at Ines.\n"
    assert not misreadings(english, text.replace(STANZA, f"⟦Bram: {STANZA}⟧"))
