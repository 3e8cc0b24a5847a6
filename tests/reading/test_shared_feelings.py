"""What two people feel together each of them feels, and for each other where that is told."""

from __future__ import annotations

import pytest
from telling import cases, read_text

CAST = "Ottilie put the kettle on. “Tea,” said Ottilie.\n\nSimeon shut the book. “Later,” said Simeon.\n\n"
EACH = {("ottilie", "simeon"), ("simeon", "ottilie")}
BOTH = {("ottilie", None), ("simeon", None)}

# What is told of the two of them -> who feels it, and toward whom.
TOLD = {
    "Ottilie and Simeon grinned.": BOTH,
    "Ottilie and Simeon grinned at each other.": EACH,
    "Ottilie and Simeon hugged.": EACH,
    "Ottilie and Simeon loved the sea.": BOTH,
    "Ottilie smiled at Simeon and Anatol.": {("ottilie", "simeon")},
    "Ottilie sat down by Simeon and cried.": {("ottilie", None)},
}

# The same of the two whom "they" means, as only the trained reader finds them.
OF_THEM = {
    "Ottilie and Simeon went in. They were both furious.": BOTH,
    "Ottilie and Simeon went in. They hated one another.": EACH,
}


def felt(models, told):
    return {(one.holder, one.toward) for one in read_text(models, CAST + told + "\n").feelings}


@pytest.mark.parametrize("told", cases({told: told for told in TOLD}, {}))
def test_what_two_feel_is_told_of_each(english, told):
    assert felt(english, told) == TOLD[told]


@pytest.mark.parametrize("told", cases({told: told for told in OF_THEM}, {}))
def test_what_they_feel_is_told_of_each_of_them(trained, told):
    assert felt(trained, told) == OF_THEM[told]
