"""A tag or an act beside a line tells who says it, in whatever order its words come."""

from __future__ import annotations

import pytest
from telling import goes_by, misreadings, read_text

from fabula.views.overview import UNSURE

# {tag} stands after the line or before it; Wanjiru says it every time.
SCENE = (
    "Wanjiru came down to the kiln at six. Wanjiru had not slept, and neither had Osvaldo.\n\n{line}\n\n"
    "Osvaldo looked at the ash and at Wanjiru, and then out at the hills.\n"
)
AFTER = [
    "“The door has cracked,” said Wanjiru.",
    "“The door has cracked,” Wanjiru said.",
    "“The door has cracked,” Wanjiru said, wiping both hands.",
    "“The door has cracked,” said Wanjiru, and sat down.",
    "“The door has cracked,” Wanjiru quietly said.",
    "“The door has cracked,” murmured Wanjiru.",
    "“The door has cracked!” Wanjiru snapped.",
    "“The door has cracked,” put in Wanjiru.",
    "“The door has cracked,” Wanjiru went on.",
    "“The door has cracked,” Wanjiru called out.",
    "“The door has cracked?” asked Wanjiru.",
    "“The door has cracked,” Wanjiru told Osvaldo.",
    "“The door has cracked,” says Wanjiru.",
    "“The door,” said Wanjiru, “has cracked.”",
    "“The door has cracked,” Wanjiru, without turning round, said.",
    "“The door has cracked—” Wanjiru began.",
    "“The door has cracked…” whispered Wanjiru.",
    "'The door has cracked,' said Wanjiru.",
    "— The door has cracked, said Wanjiru.",
    "«The door has cracked», said Wanjiru.",
]
BEFORE = [
    "Wanjiru said, “The door has cracked.”",
    "Wanjiru said: “The door has cracked.”",
    "Then Wanjiru turned and said quietly, “The door has cracked.”",
    "And Wanjiru, who never hurried, answered: “The door has cracked.”",
    "Said Wanjiru, “The door has cracked.”",
    "It was a while before Wanjiru said:\n\n“The door has cracked.”",
    "Wanjiru put down the rake, went up to the arch, and said:\n\n“The door has cracked.”",
]
BEATS = [
    "Wanjiru wiped her hands. “The door has cracked.”",
    "“The door has cracked.” Wanjiru wiped her hands.",
    "Wanjiru shook her head. “The door has cracked.” She pointed. “There, and there.”",
    "“The door has cracked.” Wanjiru shrugged. “There, and there.”",
]


@pytest.mark.parametrize("line", [*AFTER, *BEFORE])
def test_a_tag_names_the_speaker(english, line):
    story = read_text(english, SCENE.format(line=line))
    (wanjiru,) = goes_by(story, "Wanjiru")
    assert [quote.speaker for quote in story.quotes] == [wanjiru.id] * len(story.quotes)
    assert all(quote.confidence > 0.9 for quote in story.quotes)
    assert all(quote.evidence for quote in story.quotes)


@pytest.mark.parametrize("line", BEATS)
def test_one_who_acts_beside_the_line_says_it(english, line):
    story = read_text(english, SCENE.format(line=line))
    (wanjiru,) = goes_by(story, "Wanjiru")
    assert [quote.speaker for quote in story.quotes] == [wanjiru.id] * len(story.quotes)
    assert all(quote.confidence >= UNSURE for quote in story.quotes)


def test_the_evidence_of_a_tag_is_its_words(english):
    story = read_text(english, SCENE.format(line="“The door has cracked,” said Wanjiru."))
    assert [span.of(story.text) for span in story.quotes[0].evidence] == ["said Wanjiru"]


DESCRIBED = [
    "The ferryman leaned on the pole. The river was high.\n\n⟦the ferryman: “Two coppers,”⟧ the ferryman said.\n\n"
    "Isaure paid. ⟦Isaure: “Is it deep?”⟧ asked Isaure.\n\n⟦the ferryman: “Ask the mule,”⟧ said the ferryman.\n",
    "Rahel stood on the sill.\n\n⟦the old woman: “Have you eaten?”⟧ asked the old woman.\n\n"
    "⟦Rahel: “Twice,”⟧ said Rahel.\n\n⟦the old woman: “Then you'll manage a third,”⟧ said the old woman.\n",
    "The customs officer put out a hand.\n\n⟦the customs officer: “Papers,”⟧ the customs officer said, and yawned.\n\n"
    "Bogdan gave him the lot. ⟦Bogdan: “All in order,”⟧ said Bogdan.\n",
]


@pytest.mark.parametrize("marked", DESCRIBED)
def test_a_tag_may_describe_the_speaker(english, marked):
    assert not misreadings(english, marked)


NOT_THE_SPEAKER = [
    # Told, not telling.
    "Pilar folded the map. Hamish waited for Pilar by the gate.\n\n"
    "⟦Pilar>Hamish: “We go round,”⟧ Pilar told Hamish.\n",
    "Pilar folded the map. Hamish waited for Pilar by the gate.\n\n"
    "Pilar turned to Hamish and said, ⟦Pilar>Hamish: “We go round.”⟧\n",
    "Pilar folded the map. Hamish waited for Pilar by the gate.\n\n"
    "⟦Pilar>Hamish: “We go round,”⟧ said Pilar to Hamish.\n",
    "Pilar folded the map. Hamish waited for Pilar by the gate.\n\n"
    "⟦Hamish>Pilar: “Do we go round?”⟧ Hamish asked her.\n",
    # The possessor does not speak, what is possessed does.
    "Pilar folded the map. Hamish waited for Pilar by the gate.\n\n"
    "⟦!Pilar: “We go round,”⟧ said Pilar's brother.\n",
    # The next paragraph's tag is the next line's.
    "Pilar folded the map. Hamish waited for Pilar by the gate.\n\n"
    "⟦Pilar: “We go round,”⟧ said Pilar.\n\nHamish sighed. ⟦Hamish: “Again?”⟧\n\n⟦Pilar: “Again,”⟧ said Pilar.\n",
    # Two tags in one paragraph.
    "Pilar folded the map. Hamish waited for Pilar by the gate.\n\n"
    "⟦Pilar: “We go round,”⟧ said Pilar. ⟦Hamish: “Over,”⟧ said Hamish. ⟦Pilar: “Round,”⟧ said Pilar.\n",
]


@pytest.mark.parametrize("marked", NOT_THE_SPEAKER)
def test_the_subject_of_the_tag_speaks_and_nobody_else_in_it(english, marked):
    assert not misreadings(english, marked)
