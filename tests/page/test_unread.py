"""What is saved and not yet read: put in its place, it gives the blocks of the text as it is now."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fabula.formats import from_text
from fabula.page.unread import unread
from fabula.views.blocks import written

PARAGRAPHS = st.lists(
    st.sampled_from(["It *rained*.", "Nobody came.", "“Yes.”", "## Dusk", "***"]), max_size=9
)


def manuscript_of(paragraphs):
    return from_text("\n\n".join(["The gulls were back.", *paragraphs]), path="story.md", markdown=True)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(PARAGRAPHS, PARAGRAPHS)
def test_the_old_with_what_is_new_is_the_new(before, after):
    read, now = written(manuscript_of(before)), written(manuscript_of(after))
    for first, last, blocks in reversed(unread(read, manuscript_of(after))):
        read[first:last] = blocks
    assert read == now


def test_one_changed_paragraph_is_all_that_changes():
    before = manuscript_of(["It rained.", "“Yes.”", "It rained."])
    after = manuscript_of(["It rained.", "“Yes, *now*.”", "It rained."])
    ((first, last, blocks),) = unread(written(before), after)
    assert (first, last) == (2, 3)
    assert blocks == [
        ("prose", (("“Yes, ", ""), ("*", "markup"), ("now", "em"), ("*", "markup"), (".”", "")))
    ]


@pytest.mark.parametrize("paragraphs", [["It *rained*.", "# Dusk", "> A letter."], []])
def test_a_block_is_written_with_every_letter_it_has(paragraphs):
    manuscript = manuscript_of(paragraphs)
    words = "".join(words for _, pieces in written(manuscript) for words, _ in pieces)
    assert "".join(words.split()) == "".join(manuscript.text.split())


def test_a_novel_searched_and_replaced_takes_no_time():
    lines = [f"Line {number} of the story.\n\n“Yes.”" for number in range(3000)]
    before, after = manuscript_of(lines), manuscript_of([line.replace("story", "tale") for line in lines])
    assert unread(written(before), after)
