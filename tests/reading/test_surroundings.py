"""What is around people: the sky that they can see, no sky that somebody speaks of."""

from __future__ import annotations

import pytest

from fabula.formats import from_text
from fabula.pipeline import read_people
from fabula.reading.scenes.surroundings import surroundings_between


@pytest.mark.parametrize(
    ("text", "around"),
    [
        ("Tove lay under the hedge and watched the sky.\n", {"open": 2}),
        ("Tove wiped the ceiling. The windscreen would be next.\n", {"roof": 1, "riding": 1}),
        ("Tove drew a sky with a moon in it.\n", {}),
        ("“The sky is green,” said Tove.\n", {}),
    ],
)
def test_what_people_see_is_around_them(english, text, around):
    account, _ = read_people(from_text(text), english, None, lambda stage, done, total: None)
    assert surroundings_between(account, 0, len(account.prose.tokens)) == around
