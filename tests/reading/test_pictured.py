"""Who is only seen in a picture or read of in a letter is not there."""

from __future__ import annotations

import pytest
from telling import present_beside


@pytest.mark.parametrize(
    "told",
    [
        "Hilde looked at the photograph. In it Konrad was laughing, one arm round a dog.",
        "A portrait of Konrad hung over the desk. Konrad held a glove and looked sour.",
        "Hilde found a snapshot behind the clock. There was Konrad on the pier with a fish.",
        "On the television Konrad was shaking hands with a farmer.",
        "Hilde read the letter twice. Konrad was well. Konrad had planted beans. Konrad was leaving.",
    ],
)
def test_who_is_in_a_picture_or_a_letter_is_not_there(english, told):
    assert present_beside(english, told) == {"hilde", "gus"}


@pytest.mark.parametrize(
    "told",
    [
        "Hilde looked at the photograph. Konrad took it out of her hand and laughed.",
        "Hilde read the letter twice. Konrad watched her. Konrad had planted beans.",
        "In the photograph Gus was laughing. Gus sighed. Konrad took it down and wiped it.",
        "A portrait of Konrad hung over the desk.\n\n“Hideous,” said Konrad.",
    ],
)
def test_who_does_something_beside_it_is(english, told):
    assert present_beside(english, told) == {"hilde", "gus", "konrad"}
