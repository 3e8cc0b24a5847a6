"""A tag or an act beside a line tells who says it, in whatever order its words come."""

from __future__ import annotations

import pytest
from helpers import prose_of, told_mentions
from telling import goes_by, misreadings, read_text

from fabula.reading.cues import answering, find_cues
from fabula.views.overview import UNSURE

# {tag} stands after the line or before it; Ngozi says it every time.
SCENE = (
    "Ngozi came down to the kiln at six. Ngozi had not slept, and neither had Osvaldo.\n\n{line}\n\n"
    "Osvaldo looked at the ash and at Ngozi, and then out at the hills.\n"
)
AFTER = [
    "“The door has cracked,” said Ngozi.",
    "“The door has cracked,” Ngozi said.",
    "“The door has cracked,” Ngozi said, wiping both hands.",
    "“The door has cracked,” said Ngozi, and sat down.",
    "“The door has cracked,” Ngozi quietly said.",
    "“The door has cracked,” murmured Ngozi.",
    "“The door has cracked!” Ngozi snapped.",
    "“The door has cracked,” put in Ngozi.",
    "“The door has cracked,” Ngozi went on.",
    "“The door has cracked,” Ngozi called out.",
    "“The door has cracked?” asked Ngozi.",
    "“The door has cracked,” Ngozi told Osvaldo.",
    "“The door has cracked,” says Ngozi.",
    "“The door,” said Ngozi, “has cracked.”",
    "“The door has cracked,” Ngozi, without turning round, said.",
    "“The door has cracked—” Ngozi began.",
    "“The door has cracked…” whispered Ngozi.",
    "'The door has cracked,' said Ngozi.",
    "— The door has cracked, said Ngozi.",
    "«The door has cracked», said Ngozi.",
]
BEFORE = [
    "Ngozi said, “The door has cracked.”",
    "Ngozi said: “The door has cracked.”",
    "Then Ngozi turned and said quietly, “The door has cracked.”",
    "And Ngozi, who never hurried, answered: “The door has cracked.”",
    "Said Ngozi, “The door has cracked.”",
    "It was a while before Ngozi said:\n\n“The door has cracked.”",
    "Ngozi put down the rake, went up to the arch, and said:\n\n“The door has cracked.”",
    "Osvaldo looked, and Ngozi was like, “The door has cracked.”",
    "So Ngozi's all like, “The door has cracked.”",
]
BEHIND = [
    "Osvaldo looked at her. From behind her Ngozi called, “The door has cracked.”",
    "Osvaldo looked at her. Close beside her Ngozi whispered, “The door has cracked.”",
]
BEATS = [
    "Ngozi wiped her hands. “The door has cracked.”",
    "“The door has cracked.” Ngozi wiped her hands.",
    "Ngozi shook her head. “The door has cracked.” She pointed. “There, and there.”",
    "“The door has cracked.” Ngozi shrugged. “There, and there.”",
]


@pytest.mark.parametrize("line", [*AFTER, *BEFORE, *BEHIND])
def test_a_tag_names_the_speaker(english, line):
    story = read_text(english, SCENE.format(line=line))
    (wanjiru,) = goes_by(story, "Ngozi")
    assert [quote.speaker for quote in story.quotes] == [wanjiru.id] * len(story.quotes)
    assert all(quote.confidence > 0.9 for quote in story.quotes)
    assert all(quote.evidence for quote in story.quotes)


UNCOMMON = ("Wanjiru", "Thandeka", "Yevdokia", "Xochitl", "Lindiwe", "Ulrich", "Giulia")


@pytest.mark.parametrize("line", [AFTER[0], BEATS[0]])
@pytest.mark.parametrize("name", UNCOMMON)
def test_a_name_need_not_be_a_common_one(english, name, line):
    story = read_text(english, SCENE.format(line=line).replace("Ngozi", name))
    named = [one.id for one in goes_by(story, name)]
    assert len(named) == 1
    assert {quote.speaker for quote in story.quotes} == set(named)


@pytest.mark.parametrize("line", BEATS)
def test_one_who_acts_beside_the_line_says_it(english, line):
    story = read_text(english, SCENE.format(line=line))
    (wanjiru,) = goes_by(story, "Ngozi")
    assert [quote.speaker for quote in story.quotes] == [wanjiru.id] * len(story.quotes)
    assert all(quote.confidence >= UNSURE for quote in story.quotes)


def beside(english, text, *phrases):
    """The cues beside the first line of a text, which has these mentions: kind and whose."""
    prose = prose_of(english, text)
    mentions = told_mentions(prose, *phrases)
    return [
        (cue.kind, prose.tokens.word[mentions.all[cue.mention].head])
        for cue in find_cues(prose, mentions).get(0, ())
    ]


def test_who_acts_in_what_is_joined_to_a_things_act_may_say_the_line(english):
    joined, within = "The door opened and Ngozi walked in.", "The door that Ngozi had mended opened."
    assert beside(english, f"{joined} “It cracked.”", "Ngozi") == [("beat", "Ngozi")]
    assert beside(english, f"{within} “It cracked.”", "Ngozi") == []


NAMED_BEFORE = {
    "Ngozi put down the rake. “It cracked,” she said.": (["Ngozi", "she"], ["she", "Ngozi"]),
    "Ngozi put down her rake. “It cracked,” she said.": (["Ngozi", "her", "she"], ["she", "Ngozi"]),
    "Ngozi looked at her. “It cracked,” she said.": (["Ngozi", "her", "she"], ["she"]),
    "Ngozi put down the rake. “It cracked,” Osvaldo said.": (["Ngozi", "Osvaldo"], ["Osvaldo"]),
}


@pytest.mark.parametrize("text", NAMED_BEFORE)
def test_who_acts_by_name_before_the_line_is_beside_a_pronouns_tag(english, text):
    phrases, told = NAMED_BEFORE[text]
    assert beside(english, text, *phrases) == list(zip(("tag", "beat"), told, strict=False))


def test_the_evidence_of_a_tag_is_its_words(english):
    story = read_text(english, SCENE.format(line="“The door has cracked,” said Ngozi."))
    assert [span.of(story.text) for span in story.quotes[0].evidence] == ["said Ngozi"]


DESCRIBED = {
    "the ferryman": (
        "The ferryman leaned on the pole. The river was high.\n\n⟦the ferryman: “Two coppers,”⟧ the "
        "ferryman said.\n\n"
        "Isaure paid. ⟦Isaure: “Is it deep?”⟧ asked Isaure.\n\n"
        "⟦the ferryman: “Ask the mule,”⟧ said the ferryman.\n"
    ),
    "the old woman": (
        "Rahel knocked. An old woman came to the door and looked Rahel up and down.\n\n⟦the old woman: "
        "“Have you eaten?”⟧ asked the old woman.\n\n"
        "⟦Rahel: “Twice,”⟧ said Rahel.\n\n"
        "⟦the old woman: “Then you'll manage a third,”⟧ said the old woman.\n"
    ),
    "two words": (
        "The customs officer put out a hand.\n\n⟦the customs officer: “Papers,”⟧ the customs officer "
        "said, and yawned.\n\n"
        "Bogdan gave him the lot. ⟦Bogdan: “All in order,”⟧ said Bogdan.\n"
    ),
}


@pytest.mark.parametrize("marked", DESCRIBED.values(), ids=DESCRIBED.keys())
def test_a_tag_may_describe_the_speaker(english, marked):
    assert not misreadings(english, marked)


LABELLED = [
    "Wren looked at her phone. Pell was late.\n\n**Pell:** ⟦writing Pell: on my way⟧\n"
    "**Wren:** ⟦writing Wren: liar⟧\n**Pell:** ⟦writing Pell: ok in bed⟧\n",
    "Wren looked at her phone. Pell was late.\n\nPell [9:14]: ⟦writing Pell: on my way⟧\n\n"
    "Wren [9:15]: ⟦writing Wren: liar⟧\n",
]


@pytest.mark.parametrize("marked", LABELLED)
def test_a_name_before_a_colon_is_that_of_whoever_writes(english, marked):
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
    "⟦Pilar: “We go round,”⟧ said Pilar.\n\nHamish sighed. ⟦Hamish: “Again?”⟧\n\n⟦Pilar: “Again,”⟧ said "
    "Pilar.\n",
    # Two tags in one paragraph.
    "Pilar folded the map. Hamish waited for Pilar by the gate.\n\n"
    "⟦Pilar: “We go round,”⟧ said Pilar. ⟦Hamish: “Over,”⟧ said Hamish. ⟦Pilar: “Round,”⟧ said Pilar.\n",
]


@pytest.mark.parametrize("marked", NOT_THE_SPEAKER)
def test_the_subject_of_the_tag_speaks_and_nobody_else_in_it(english, marked):
    assert not misreadings(english, marked)


MESSAGES = (
    "Bethan dried her hands and looked.\n\n"
    "Rhodri: ⟦writing Rhodri: anyone heard from mam⟧\n\n"
    "Bethan: ⟦writing Bethan: no why⟧\n\n"
    "Siân: ⟦writing Siân: it's always dead⟧\n\n"
    "Bethan: ⟦writing Bethan: and???⟧\n\n"
    "Rhodri: ⟦writing Rhodri: driving over⟧\n"
)
PLAY = (
    "MARGE: ⟦Marge: You can't smoke in here.⟧\n\n"
    "DES: ⟦Des: I'm not smoking.⟧\n\n"
    "MARGE: ⟦Marge: It's lit.⟧\n\n"
    "Marge looks at Des. Des looks at the window.\n"
)


@pytest.mark.parametrize("marked", [MESSAGES, PLAY], ids=["messages", "play"])
def test_a_label_is_a_name_though_nothing_else_tells_it(english, marked):
    assert not misreadings(english, marked)


REVEALED = {
    "below": "“It's wet paint,” somebody said.\n\nAll of them turned. It was Ngozi who had said it.",
    "behind": "“It's wet paint.” It was Ngozi who spoke.",
    "a voice": "“It's wet paint,” said a voice from the back. It was Ngozi, with a lamp.",
    "herself": "“It's wet paint,” said a dry voice behind him. It was Ngozi herself, with a lamp.",
    "from whom": "The answer came from Ngozi. “It's wet paint.”",
    "this from": "“It's wet paint.” This from Ngozi.",
    "this came from": "“It's wet paint.” This came from Ngozi, by the arch.",
    "from, in its sentence": "“It's wet paint,” from Ngozi.",
    "who answered": "It was Ngozi who answered. “It's wet paint.”",
}


@pytest.mark.parametrize("line", REVEALED.values(), ids=REVEALED.keys())
def test_it_may_be_told_afterwards_who_has_spoken(english, line):
    story = read_text(english, SCENE.format(line=line))
    (speaker,) = goes_by(story, "Ngozi")
    assert [(quote.speaker, quote.by) for quote in story.quotes] == [(speaker.id, "tag")]


PARTS = {
    "a part of somebody": "“It's wet paint.” Ngozi's knee was going up and down. “Look at my sleeve.”",
    "somebody's voices": "“It's wet paint.” Ngozi's voices all shook. “Look at my sleeve.”",
    "a part of somebody that speaks": "“It's wet paint,” said Ngozi's mouth.",
    "what somebody wears": "“It's wet paint,” say Ngozi's boots.",
    "what is left unsaid": "“It's wet paint,” says Ngozi's.",
}


@pytest.mark.parametrize("line", PARTS.values(), ids=PARTS.keys())
def test_what_a_part_of_somebody_says_or_does_is_theirs(english, line):
    story = read_text(english, SCENE.format(line=line))
    (ngozi,) = goes_by(story, "Ngozi")
    assert {quote.speaker for quote in story.quotes} == {ngozi.id}
    assert all(quote.confidence >= UNSURE for quote in story.quotes)


def test_who_brought_a_lamp_has_not_spoken(english):
    line = "“It's wet paint,” Osvaldo said. It was Ngozi who had brought the lamp."
    story = read_text(english, SCENE.format(line=line))
    (osvaldo,) = goes_by(story, "Osvaldo")
    assert [quote.speaker for quote in story.quotes] == [osvaldo.id]


def test_a_sentence_of_its_own_that_opens_with_from_is_no_tag(english):
    story = read_text(english, SCENE.format(line="“It's wet paint.” From Ngozi, Osvaldo had learned to see."))
    (quote,) = story.quotes
    assert quote.by != "tag"


def test_whoever_answers_in_the_next_paragraph_has_not_said_the_line_before(english):
    line = "“It's wet paint,” said Osvaldo.\n\nIt was Ngozi who answered. “It has dried.”"
    story = read_text(english, SCENE.format(line=line))
    names = {one.id: one.name for one in story.characters}
    assert [(names[quote.speaker], quote.by) for quote in story.quotes] == [
        ("Osvaldo", "tag"),
        ("Ngozi", "tag"),
    ]


def test_a_name_that_opens_a_sentence_without_a_verb_stands_beside_its_line(english):
    line = "“It's wet paint.” Ngozi, with a rake in her hand.\n\n“Is it?”"
    story = read_text(english, SCENE.format(line=line))
    (ngozi,) = goes_by(story, "Ngozi")
    assert (story.quotes[0].speaker, story.quotes[0].by) == (ngozi.id, "beat_after_name")


HEARD = {
    "the rest of the sentence": "“I know,” said Ngozi, “that it's wet paint.” Osvaldo groaned.",
    "one more sentence": "“It's wet,” said Ngozi. “It's paint.” Osvaldo groaned.",
    "one who asks": "“It's wet,” said Ngozi. “Can't you tell?” Osvaldo shrugged.",
}
SPOKEN = {
    "who has words": "“It's wet,” said Ngozi. “What is?” asked Osvaldo.",
    "who cries out": "“It's wet,” said Ngozi. “Paint!” Osvaldo snapped.",
    "with a comma": "“It's wet,” said Ngozi. “Oh no,” Osvaldo groaned.",
}


@pytest.mark.parametrize("line", HEARD.values(), ids=HEARD.keys())
def test_whoever_groans_at_what_another_has_said_has_not_said_it(english, line):
    story = read_text(english, SCENE.format(line=line))
    (ngozi,) = goes_by(story, "Ngozi")
    assert {quote.speaker for quote in story.quotes} == {ngozi.id}


@pytest.mark.parametrize("line", SPOKEN.values(), ids=SPOKEN.keys())
def test_whoever_answers_within_a_paragraph_has_said_it(english, line):
    story = read_text(english, SCENE.format(line=line))
    names = {one.id: one.name for one in story.characters}
    assert [names.get(quote.speaker) for quote in story.quotes] == ["Ngozi", "Osvaldo"]


def test_to_go_somewhere_is_no_tag(english):
    ahead, on = (
        read_text(english, SCENE.format(line=f"“Coming.” Ngozi went {where}.")) for where in ("ahead", "on")
    )
    assert (ahead.quotes[0].by == "tag", on.quotes[0].by == "tag") == (False, True)


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("“It has cracked,” said Ngozi.\n\n“Has it?” said Osvaldo.", {"Osvaldo": "Ngozi"}),
        ("Ngozi sat down. “It has cracked.”\n\nHe nodded. “It has.”", {"He": "Ngozi"}),
        ("“It has cracked.” Ngozi sat down.\n\n“Has it?” said Osvaldo.", {}),
        ("“It has cracked,” said Ngozi.\n\nThe wind rose.\n\n“Has it?” said Osvaldo.", {}),
        ("“It has cracked,” said Ngozi. “Has it?” said Osvaldo.", {}),
    ],
)
def test_who_says_the_line_in_the_next_paragraph_answers(english, text, answers):
    prose = prose_of(english, text)
    names = [word for word in ("Ngozi", "He", "Osvaldo") if word in text]
    mentions = told_mentions(prose, *sorted(names, key=text.index))
    told = answering(prose, find_cues(prose, mentions))
    words = [mention.span(prose).of(text) for mention in mentions.all]
    assert {words[one]: words[other] for one, other in told.items()} == answers


def test_the_doctor_who_comes_in_is_not_the_patient_who_answers(trained):
    story = read_text(
        trained,
        "The doctor came in with a chart. “And how are we today?”\n\n“We are bored,” said Ernest.\n\n"
        "“That is a good sign.” She turned a page. “Any pain?”\n\n“Only when I am asked.”\n",
    )
    names = {one.id: one.name for one in story.characters}
    assert [names.get(quote.speaker) for quote in story.quotes][:2] == ["the doctor", "Ernest"]
