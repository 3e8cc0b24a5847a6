"""Who nods to a question has not asked it."""

from __future__ import annotations

import pytest
from telling import goes_by, read_text

VAN = (
    "Nora and Bert sat in the van. Nora was the youngest, and noticed things.\n\n{line}\n\n"
    "Nora gave him a mint.\n"
)
ASKED_BY = {
    "a name": ("“You feeling all right?” Bert nodded.", "Nora"),
    "a pronoun": ("“You feeling all right?” He nodded.", "Nora"),
    "a tag": ("“All right.” Bert nodded.", "Bert"),
    "who nods at something": ("“Is that it?” Bert nodded at the bag.", "Bert"),
}


@pytest.mark.parametrize(("line", "name"), ASKED_BY.values(), ids=ASKED_BY)
def test_who_nods_to_a_question_is_asked(trained, line, name):
    story = read_text(trained, VAN.format(line=line))
    (asking,) = goes_by(story, name)
    assert story.quotes[0].speaker == asking.id
