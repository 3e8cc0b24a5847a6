"""Whose a feeling is where the parser takes a verb for a noun, or one verb for another."""

from __future__ import annotations

import pytest
from telling import cases, read_text

CAST = "Hanne has the lamp. Bastian has the map.\n\n"

# What is told -> (who feels it, toward whom, the sign).
TOLD = {
    "Bastian beams at Hanne.": {("bastian", "hanne", 1)},
    "Hanne frowns at Bastian.": {("hanne", "bastian", -1)},
    "Bastian nods, smiling.": {("bastian", None, 1)},
    "Hanne hesitates, uneasy.": {("hanne", None, -1)},
    "Hanne turns, startled.": {("hanne", None, -1)},
    "“No,” says Bastian, horrified.": {("bastian", None, -1)},
    "“Hanne's terrified,” says Bastian.": {("hanne", None, -1)},
    "“Hanne's happy,” says Bastian.": {("hanne", None, 1)},
    "With a laugh Bastian gets up.": {("bastian", None, 1)},
    "With a sob Hanne sat down.": {("hanne", None, -1)},
    "What Hanne felt was shame.": {("hanne", None, -1)},
    "Something in Bastian snapped.": {("bastian", None, -1)},
    "Something in Bastian's drawer snapped.": set(),
    "Hanne felt a flicker of pity for Bastian.": {("hanne", "bastian", -1)},
    "Hanne gave Bastian a look of pure hatred.": {("hanne", "bastian", -1)},
    "“Sorry,” said Bastian.": {("bastian", None, -1)},
    "“We were worried,” said Hanne.": {("hanne", None, -1)},
    "The boots grin.": set(),
    "Hanne sat down on the stair and wept.": {("hanne", None, -1)},
    "Hanne saw the queue and her heart sank.": {("hanne", None, -1)},
    "A knot of jealousy tightened in Bastian's chest.": {("bastian", None, -1)},
    "A rush of contempt went through Hanne.": {("hanne", None, -1)},
    "Hanne's smile fades.": {("hanne", None, -1)},
    "Bastian's lip trembles.": {("bastian", None, -1)},
    "Hanne's hands shake as the door opens.": {("hanne", None, -1)},
    "Bastian watches her, and his jaw works.": {("bastian", None, -1)},
    "Hanne sees it as Bastian's smile falters.": {("bastian", None, -1)},
    "Hanne has Bastian's face cream.": set(),
    "Bastian sighs, sits, and waits.": {("bastian", None, -1)},
    "Hanne stiffens.": {("hanne", None, -1)},
    "Cold dread pools in Hanne's gut.": {("hanne", None, -1)},
    "Deep down Bastian envied Hanne.": {("bastian", "hanne", -1)},
    "Bastian waved a hand, pleased.": {("bastian", None, 1)},
    "Hanne lay down with her boots off and both arms over the map, and howled.": {("hanne", None, -1)},
    "Bastian watched Hanne put down her spoon and smile.": {("hanne", None, 1)},
    "There was something like contempt in Hanne's voice.": {("hanne", None, -1)},
    "“I'll pay it back,” said Bastian, scarlet.": {("bastian", None, -1)},
    "“It is my map,” says Bastian, rather red.": {("bastian", None, -1)},
    "“It is my coat,” said Bastian. The coat was new, red, and long.": set(),
}


@pytest.mark.parametrize("told", cases({told: told for told in TOLD}, {}))
def test_who_feels_is_found_for_all_that(trained, told):
    felt = read_text(trained, CAST + told + "\n").feelings
    assert {(one.holder, one.toward, 1 if one.valence > 0 else -1) for one in felt} == TOLD[told]


def test_a_description_may_do_what_the_parser_takes_for_a_thing(trained):
    text = "The bus driver pulled up. And the bus driver laughs, in spite of herself.\n"
    felt = read_text(trained, text).feelings
    assert [(one.holder, one.span.of(text)) for one in felt] == [("the-bus-driver", "laughs")]


def test_a_stage_direction_is_for_whoever_speaks_after_it(trained):
    text = (
        "INT. ATTIC - NIGHT\n\nHANNE\n(still crying)\nWho took the lamp?\n\nBASTIAN\nIt was dark.\n\n"
        "Bastian sits.\n\nHANNE\nThe lamp, Bastian.\n\nBASTIAN\nIt was very dark.\n"
    )
    assert [(one.holder, one.feeling) for one in read_text(trained, text).feelings] == [("hanne", "sadness")]


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("“There's no use in hating him, is there?” said Ada.\n", {"ada"}),
        ("There is no use in hating everybody, is there? Ada put the kettle on.\n", set()),
    ],
)
def test_a_question_behind_a_clause_without_a_subject_has_none_either(english, text, holders):
    assert {one.holder for one in read_text(english, text).feelings} <= holders
