"""Who is told to speak at the end of a paragraph says the line that opens the next one."""

from __future__ import annotations

import pytest
from telling import goes_by, read_text

SCENE = (
    "Ngozi, Osvaldo and Petra came down to the kiln at six. Osvaldo was Petra's father.\n\n"
    "“Who left the door open?” asked Petra.\n\n"
    "Osvaldo looked at the ash, and the rain came harder. {told}\n\n“I left it open.”\n"
)
TOLD = [
    "In the end it was Ngozi who spoke.",
    "Then Ngozi spoke.",
    "They waited, and at last Ngozi spoke up.",
    "It was a long time before Ngozi answered.",
    "There was silence. It was Ngozi who broke it.",
    "Then Ngozi found her voice.",
    "Ngozi was the first to speak.",
    "The next to speak was Ngozi.",
    "Only Ngozi had something to say.",
]
OTHERWISE = [
    "Ngozi did not speak.",
    "He waited for Ngozi to speak.",
    "He would say nothing until Ngozi spoke.",
    "He remembered how Ngozi spoke.",
    "Ngozi hardly ever answered.",
    "Nobody answered.",
    "They all spoke at once.",
]


@pytest.mark.parametrize("told", TOLD)
def test_whoever_is_told_to_speak_next_says_the_line(english, told):
    story = read_text(english, SCENE.format(told=told))
    (ngozi,) = goes_by(story, "Ngozi")
    assert (story.quotes[-1].speaker, story.quotes[-1].by) == (ngozi.id, "tag")


@pytest.mark.parametrize("told", OTHERWISE)
def test_what_tells_of_no_speaking_now_is_no_tag(english, told):
    assert read_text(english, SCENE.format(told=told)).quotes[-1].by != "tag"


def test_a_tag_of_the_line_before_is_not_of_the_next(english):
    text = SCENE.format(told="“I never saw it.” At last Ngozi spoke.")
    assert read_text(english, text).quotes[-1].by != "tag"
