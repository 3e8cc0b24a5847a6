"""Who is only supposed to be there, or is dead, is not there."""

from __future__ import annotations

import pytest
from telling import present_beside


@pytest.mark.parametrize(
    "told",
    [
        "Hilde thought of Konrad. Konrad would have laughed. Konrad would have bought two.",
        "Konrad would always sweep the floor. Konrad would whistle while he did it.",
        "If Konrad were here, he would know which wire to cut.",
        "Hilde imagined Konrad on the train. Konrad would have his feet on the seat.",
        "Konrad lay in his coffin in the front room with his good shoes on.",
        "They buried Konrad on a Thursday. Konrad had paid for it himself.",
        "At Konrad's funeral it had rained.",
        "Konrad was dead. Konrad had never once thanked her.",
        "Hilde read the obituary aloud. Konrad had been a baker. Konrad had rowed to the end.",
    ],
)
def test_who_is_only_supposed_to_be_there_or_is_dead_is_not(english, told):
    assert present_beside(english, told) == {"hilde", "gus"}


@pytest.mark.parametrize(
    "told",
    [
        "Konrad would not look at her. He turned a nail over in his fingers.",
        "Konrad would have laughed. He bit his lip and held the door.",
        "Konrad smiled at her. Then Konrad was dead.",
        "“Don't,” said Konrad. Konrad would have said more.",
    ],
)
def test_who_does_something_there_is(english, told):
    assert "konrad" in present_beside(english, told)
