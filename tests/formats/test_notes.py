import pytest
from summaries import assert_whole, kinds, texts

from fabula.formats import from_text

PROSE = "The tide had gone out past the second marker, and nobody on the quay would say why."
REPLY = '"It never does that in March," said Orla, and she put the rope down.'
BODY = f"{PROSE}\n\n{REPLY}"


@pytest.mark.parametrize(
    "note",
    [
        "A/N: Sorry for the wait!",
        "AN: this one is short.",
        "Author's Note: set a year after the flood.",
        "**A/N** - unbeta'd, be kind",
        "(A/N: you may want a blanket for this)",
        "[Author's note: there will be more eels]",
        "Disclaimer: the harbour is mine, the show is not.",
        "I don't own any of these characters.",
        "I own nothing but the eels; all characters belong to their creators.",
        "None of these characters are mine, sadly, only the plot.",
        "As ever, none of them are mine. If they were, this fic would be canon by now. Kit",
        "I do not own Harbour Lights.",
        "Disclaimer: Not mine. Never was.",
        "Author’s Notes: curly apostrophes too",
        "Trigger warning: drowning",
        "Warnings: drowning, in later chapters",
    ],
)
def test_note_at_the_start(note):
    manuscript = from_text(f"{note}\n\n{BODY}")
    assert kinds(manuscript) == ["note", "prose"]
    assert texts(manuscript, "note") == [note]


@pytest.mark.parametrize(
    "opening",
    [
        "I don't own a dog. I own a lighthouse, and the lighthouse owns me.",
        "I own nothing. The house went first and the boat went after it.",
        "None of this is mine, and I told the bailiff so when he came for the chairs.",
        "I don't own Rex. Nobody could own Rex, who had bitten the mayor.",
        '"I don\'t own these characters," said the puppet-master.',
        "Anna was late, as usual, and the boats had gone.",
        "Note the lamps, he had told her. Note which are lit.",
        "Warning: the step is loose, said the board, and it was.",
        "An hour passed before the bell.",
        "Thanks to the frost, the ferry stood still for a week.",
        "The author of the pamphlet lived above the fish shop.",
        "Summary justice was the only kind the island had.",
        "For a week they had eaten nothing but eels.",
    ],
)
def test_openings_that_are_story(opening):
    assert kinds(from_text(f"{opening}\n\n{BODY}")) == ["prose"]


@pytest.mark.parametrize(
    "note",
    [
        "A/N: next part on Friday!",
        "Please review!",
        "Thank you all for reading, and for the kudos.",
        "Reviews are love.",
        "A/N: that was hard to write.\n\nLet me know what you think of the next chapter.\n\n- Kit",
        "Thanks for reading! R&R\n\nKit",
    ],
)
def test_note_at_the_end(note):
    manuscript = from_text(f"Chapter 1\n\n{BODY}\n\n{note}\n\nChapter 2\n\n{BODY}\n\n{note}")
    assert kinds(manuscript) == ["heading", "prose", "note", "heading", "prose", "note"]
    assert texts(manuscript, "note") == [note, note]


@pytest.mark.parametrize(
    "ending",
    [
        "She let me know what she thought of it.",
        "He thanked them for reading the will.",
        "The review was at noon, on the quay.",
        "And that was the next chapter of her life.",
        "Kit",
    ],
)
def test_endings_that_are_story(ending):
    assert kinds(from_text(f"{BODY}\n\n{ending}")) == ["prose"]


def test_bracketed_note_inside_a_scene():
    note = "(A/N: play something slow here)"
    manuscript = from_text(f"{PROSE}\n\n{note}\n\n{REPLY}")
    assert kinds(manuscript) == ["prose", "note", "prose"]
    assert texts(manuscript, "note") == [note]


def test_note_runs_to_the_rule_under_it():
    note = "Author's Note:\n\nThis was meant to be short.\n\nIt is not short."
    manuscript = from_text(f"{note}\n\n---\n\n{BODY}")
    assert kinds(manuscript) == ["note", "break", "prose"]
    assert texts(manuscript, "note") == [note]


def test_note_label_alone_takes_one_paragraph_where_nothing_closes_it():
    manuscript = from_text(f"A/N\n\nThis was meant to be short.\n\n{BODY}\n\n{BODY}")
    assert texts(manuscript, "note") == ["A/N\n\nThis was meant to be short."]


def test_header_block_is_meta_and_read():
    header = (
        "Title: The Weir Keeper\nAuthor: lowtide\nRating: T\nPairing: Hanne/Tobiah\n"
        "Summary: Two people and one sluice gate,\nand neither will move."
    )
    manuscript = from_text(f"{header}\nDisclaimer: not mine\n\n{BODY}")
    assert kinds(manuscript) == ["meta", "note", "prose"]
    assert (manuscript.source.title, manuscript.source.author) == ("The Weir Keeper", "lowtide")
    assert manuscript.source.meta == {
        "rating": "T",
        "relationship": "Hanne/Tobiah",
        "summary": "Two people and one sluice gate, and neither will move.",
    }


def test_header_block_in_bold_marks():
    manuscript = from_text(f"**Title:** The Weir Keeper\n\n**Rating:** T\n\n{BODY}", markdown=True)
    assert kinds(manuscript) == ["meta", "prose"]
    assert manuscript.source.title == "The Weir Keeper"


def test_end_mark_is_not_prose():
    manuscript = from_text(f"{BODY}\n\nThe End")
    assert kinds(manuscript) == ["prose", "meta"]


def test_everything_at_once_tiles():
    front = "The Weir\nby lowtide\n\nRating: T\nFandom: The Salt Ledger\n\nA/N: hi"
    text = f"{front}\n\nChapter 1\n\n**Orla's POV**\n\n{BODY}\n\n~*~\n\n{BODY}\n\nTBC\n\nPlease review!"
    manuscript = from_text(text)
    assert_whole(manuscript)
    assert kinds(manuscript) == [
        "heading",
        "meta",
        "note",
        "heading",
        "heading",
        "prose",
        "break",
        "prose",
        "meta",
        "note",
    ]


def test_a_key_to_the_signs_of_a_story():
    key = "\"blah\" = talking\n\n'blah' = thinking\n\n_blah_ - flashbacks"
    manuscript = from_text(f"The Weir\n\n{key}\n\n* * *\n\n{BODY}")
    assert kinds(manuscript) == ["heading", "note", "break", "prose"]


def test_one_line_that_looks_like_a_key_is_story():
    assert kinds(from_text(f'"Hello?" - talking\n\n{BODY}')) == ["prose"]


def test_a_plea_for_reviews_after_the_end():
    manuscript = from_text(f"{BODY}\n\nThe End\n\nReview please!")
    assert kinds(manuscript) == ["prose", "meta", "note"]


def test_a_cut_of_a_screenplay_is_a_break():
    assert kinds(from_text(f"{PROSE}\n\nCUT TO:\n\n{REPLY}")) == ["prose", "break", "prose"]


def test_the_heading_right_after_a_note_does_not_sign_it():
    manuscript = from_text(f"A/N: this one is short.\n\nTHEN\n\n{BODY}\n\nNOW\n\n{BODY}")
    assert kinds(manuscript) == ["note", "heading", "prose", "heading", "prose"]
