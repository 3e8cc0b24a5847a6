"""A vessel's name is nobody's, and somebody of that name stays who they are."""

import pytest
from helpers import prose_of

from fabula.reading.names import find_names

VESSELS = {
    "behind its kind, and bare after it": (
        "The launch Aurora lay at the steps. By night Aurora was past the lighthouse, and Captain Finch ate.",
        ["Finch"],
    ),
    "whom one is aboard": (
        "Tom rowed them out. He climbed aboard the Rosalind. “We'll sail Rosalind round the head,” said Tom.",
        ["Tom", "Tom"],
    ),
    "that sails": (
        "The Martha heeled in the wind. Jess trimmed the sail.",
        ["Jess"],
    ),
    "that always has an article, where there are ferries": (
        "They missed the last ferry. The Ingrid was past the mole. Ruth waved at the Ingrid. Ruth sighed.",
        ["Ruth", "Ruth"],
    ),
    "for whom she was named": (
        "Martha stood on the quay. “He named it for me,” said Martha. The Martha heeled as she came about.",
        ["Martha", "Martha"],
    ),
    "who built a boat": (
        "The ship Jonas sailed on was old. Jonas loved her.",
        ["Jonas", "Jonas"],
    ),
}


@pytest.mark.parametrize("case", VESSELS)
def test_vessels_are_nobody(english, case):
    text, expected = VESSELS[case]
    names, _ = find_names(prose_of(english, text))
    assert [" ".join(name.words) for name in names] == expected
