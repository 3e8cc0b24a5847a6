"""The page that says who owns and who printed a book is no part of its story."""

import pytest
from summaries import paragraphs, texts

from fabula.formats import from_text

IMPRINT = """The Salt Road

R. Teague

Copyright © 2025 R. Teague. All rights reserved.

ISBN 978-1-23456-789-7

First published in 2025 by Harrow Press, 14 Mill Lane, Leeds.

This is a work of fiction. Names, characters and incidents are the product of the author's imagination.

Cover by Odile Marsh

For my mother, who waited

"""
PROSE = "It was raining on the salt road, as on market days, and Edda Brook had lost a shoe on the hill."


@pytest.mark.parametrize("heading", ["", "1\n\n", "# 1\n\n", "Chapter 1\n\n", "Prologue\n\n"])
def test_an_imprint_is_set_apart(heading):
    manuscript = from_text(f"{IMPRINT}{heading}{PROSE}\n\n{PROSE}\n")
    assert paragraphs(manuscript) == [PROSE, PROSE]
    assert manuscript.source.title == "The Salt Road"
    assert "waited" in texts(manuscript, "meta")[-1]


@pytest.mark.parametrize(
    "told",
    [
        "All rights reserved, said the sign, and Edda laughed at it.",
        "Published in 1890, the book had belonged to her aunt.",
        "Copyright was a thing that her uncle talked about in his sleep.",
    ],
)
def test_a_story_may_tell_of_books(told):
    assert paragraphs(from_text(f"{PROSE}\n\n{told}\n\n{PROSE}\n")) == [PROSE, told, PROSE]
    assert told in paragraphs(from_text(f"{told}\n\n{PROSE}\n"))


def test_a_line_of_rights_behind_a_short_story_takes_nothing_with_it():
    text = f"Edda\n\n{PROSE}\n\n“Wait!” she said.\n\n© 2025 R. Teague. All rights reserved.\n"
    assert PROSE in paragraphs(from_text(text))
