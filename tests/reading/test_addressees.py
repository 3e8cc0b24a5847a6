"""A line is said to whom its tag or its words call, else to the other one in the talk."""

from __future__ import annotations

import pytest
from telling import cases, misreadings

CASES = {
    "told": (
        "Zuleikha found the boys behind the smithy. Only Harun stood up.\n\n"
        "⟦Zuleikha>Harun: “Out,”⟧ Zuleikha told Harun.\n\n⟦Harun>Zuleikha: “We were only looking,”⟧ said "
        "Harun.\n"
    ),
    "said to": (
        "Captain Bright came to the sluice. Philippa was there before him, and so was Jorge with the "
        "mule. Jorge yawned. "
        "Philippa looked at Captain Bright.\n\n"
        "⟦Captain Bright>Jorge: “Tie it up,”⟧ said Captain Bright to Jorge.\n\n"
        "⟦Captain Bright>Philippa: “Not you,”⟧ he said to Philippa.\n"
    ),
    "turned to": (
        "Philippa and Jorge stood at the sluice. Jorge was white as flour. Philippa turned to Jorge and "
        "said, "
        "⟦Philippa>Jorge: “Don't look down.”⟧\n"
    ),
    "asked her": (
        "Ambrose spread the seeds on the counter. Amara leaned over them. Amara knew seeds.\n\n"
        "⟦Ambrose>Amara: “Which are the blue ones?”⟧ Ambrose asked her.\n"
    ),
    "called in the middle": (
        "Ambrose spread the seeds on the counter. Amara leaned over them. Amara knew seeds, and so did "
        "Mr. Fenwick.\n\n"
        "⟦Ambrose>Amara: “I told you, Amara, they all come up white,”⟧ said Ambrose.\n\n"
        "⟦Mr. Fenwick>Ambrose: “So they do, Ambrose,”⟧ said Mr. Fenwick.\n"
    ),
    "called by title": (
        "Mr. Fenwick held the door for Dr. Sauvage. Ambrose came behind with the bag.\n\n"
        "⟦Mr. Fenwick>Dr. Sauvage: “Mind the step, Dr. Sauvage,”⟧ said Mr. Fenwick.\n"
    ),
    "whom the header of an e-mail names": (
        "Ottoline Reed had lost the keys. Saul Amory and Orla Vane were at the mill.\n\n"
        "From: Ottoline Reed\nTo: Saul Amory <saul@mill.example>; Orla Vane\nSubject: keys\n\n"
        "⟦writing Ottoline Reed>Saul Amory+Orla Vane: Somebody has them, and it is not the cat.⟧\n"
    ),
    "who wrote what an e-mail answers": (
        "Ottoline Reed had lost the keys. Saul Amory was at the mill, and she was not.\n\n"
        "From: Saul Amory\nTo: Ottoline Reed\nSubject: Re: keys\n\n"
        "⟦writing Saul Amory>Ottoline Reed: I never had them.⟧\n\n"
        "⟦writing Ottoline Reed>Saul Amory: > I cannot find the keys. My telephone is dead.⟧\n\n"
        "Ottoline Reed went to look in the mill.\n"
    ),
    "who is turned to, and not who is only spoken of": (
        "Joss had gone out to the yard an hour ago. Hild and Wren washed the plates.\n\n"
        "Wren turned to Hild. ⟦Wren>Hild: “Joss, of all people. He loved that boat.”⟧\n\n"
        "⟦Hild>Wren: “People change,”⟧ said Hild.\n"
    ),
    "who is called, and there, though another is turned to": (
        "Joss leaned on the gate. Hild and Wren washed the plates.\n\n"
        "Wren turned to Hild. ⟦Wren>Joss: “Joss, get the rope, it is raining.”⟧\n\n"
        "⟦Joss>Wren: “Right,”⟧ said Joss.\n"
    ),
    "what a note says is not by whoever reads it": (
        "Ottoline let herself in by the yard door. Saul and Orla were away at the market.\n\n"
        "The note on the table said: ⟦writing -: gone to Bergen, back on Friday.⟧ Ottoline sat down.\n"
    ),
    "two are called": (
        "Ottoline came out on the porch with a lamp. Below, Saul and Prudence were arguing about the "
        "gate.\n\n"
        "⟦Ottoline>Saul+Prudence: “Saul! Prudence! Come in this minute!”⟧ called Ottoline.\n"
    ),
    "the other one": (
        "There was nobody in the chapel but Giacomo and Thirza.\n\n"
        "⟦Giacomo>Thirza: “Is it always this cold?”⟧ said Giacomo.\n\n⟦Thirza>Giacomo: “Only in June,”⟧ "
        "said Thirza.\n"
    ),
    "whoever answers, behind narration": (
        "Amara stood under the roof light with Ambrose.\n\n⟦Amara>Ambrose: “It leaks,”⟧ said Amara.\n\n"
        "She went for a bucket. Mr. Fenwick had come in by the back, with rain on his hat.\n\n"
        "⟦Ambrose>Mr. Fenwick: “Is it still coming down?”⟧ asked Ambrose.\n\n"
        "⟦Mr. Fenwick>Ambrose: “In sheets,”⟧ said Mr. Fenwick.\n"
    ),
    "nobody of the scene before": (
        "⟦Amara>Ambrose: “It leaks,”⟧ said Amara to Ambrose.\n\n⟦Ambrose>Amara: “It always has,”⟧ said "
        "Ambrose.\n\n* * *\n\n⟦Amara>Mr. Fenwick: “The roof leaks,”⟧ said Amara.\n\n"
        "⟦Mr. Fenwick>Amara: “Does it?”⟧ said Mr. Fenwick.\n"
    ),
    "nobody behind the talk": (
        "⟦Amara>Ambrose: “It leaks,”⟧ said Amara to Ambrose.\n\n⟦Ambrose>Amara: “It always has,”⟧ said "
        "Ambrose.\n\n* * *\n\n⟦Mr. Fenwick>Amara: “The roof leaks,”⟧ said Mr. Fenwick.\n\n"
        "⟦Amara>Mr. Fenwick: “Does it?”⟧ said Amara.\n"
    ),
    "the narrator": (
        "I had the oars, and I had a blister for each of them. Brigid had the sandwiches. I rowed.\n\n"
        "⟦Brigid>I: “You're going in circles,”⟧ said Brigid.\n\n⟦I>Brigid: “I know,”⟧ I said.\n\n"
        "I rowed on. I thought of the sandwiches.\n"
    ),
}


NOT_YET = {
    "said to": "his second line goes to the one he spoke to before, not back to him",
}


@pytest.mark.parametrize("marked", cases(CASES, NOT_YET))
def test_to_whom(english, marked):
    assert not misreadings(english, marked)
