"""Feelings have their holder, whom they are toward, their sign, and whether they are felt at all."""

from __future__ import annotations

import pytest
from telling import cases, read_text

from fabula.reading.feelings.words import body_signs, phrases, senses

CAST = "Ottilie put the kettle on. “Tea,” said Ottilie.\n\nSimeon shut the book. “Later,” said Simeon.\n\n"

# What is told of the two of them -> (holder, toward, sign, status, in speech), or None.
TOLD = {
    "Simeon kissed the top of Ottilie's head.": ("simeon", "ottilie", 1, "felt", False),
    "Simeon looked adoringly at Ottilie.": ("simeon", "ottilie", 1, "felt", False),
    "Simeon flinched away from Ottilie.": ("simeon", "ottilie", -1, "felt", False),
    "Simeon's silence frightened Ottilie.": ("ottilie", "simeon", -1, "felt", False),
    "Simeon was no longer afraid.": ("simeon", None, 1, "felt", False),
    "“You're annoying,” said Simeon to Ottilie.": ("simeon", "ottilie", -1, "felt", True),
    "Simeon was annoying.": None,
    "“I think Dana's scared,” said Simeon.": ("dana", None, -1, "felt", True),
    "Simeon ought to have been angry.": ("simeon", None, -1, "supposed", False),
    "Ottilie was supposed to be happy.": ("ottilie", None, 1, "supposed", False),
    "Ottilie refused to cry.": ("ottilie", None, -1, "denied", False),
    "Simeon forgot to be afraid.": ("simeon", None, -1, "denied", False),
    "Ottilie was too busy to cry.": ("ottilie", None, -1, "denied", False),
    "Anger made Simeon clumsy.": ("simeon", None, -1, "felt", False),
    "Neither Simeon nor the aunt was sorry.": ("simeon", None, -1, "denied", False),
    "“I should have told you,” said Simeon.": ("simeon", "ottilie", -1, "felt", True),
    "“I should never have come,” said Ottilie.": ("ottilie", None, -1, "felt", True),
    "“I should have the map by noon,” said Ottilie.": None,
    "Ottilie glowed.": ("ottilie", None, 1, "felt", False),
    "Ottilie was angry with Simeon.": ("ottilie", "simeon", -1, "felt", False),
    "Ottilie hated Simeon.": ("ottilie", "simeon", -1, "felt", False),
    "Simeon laughed at Ottilie.": ("simeon", "ottilie", 1, "felt", False),
    "Simeon frightened Ottilie.": ("ottilie", "simeon", -1, "felt", False),
    "Ottilie was frightened by Simeon.": ("ottilie", "simeon", -1, "felt", False),
    "Ottilie nodded sadly.": ("ottilie", None, -1, "felt", False),
    "Ottilie's grief was long.": ("ottilie", None, -1, "felt", False),
    "Simeon sat down with relief.": ("simeon", None, 1, "felt", False),
    "Ottilie was not angry.": ("ottilie", None, -1, "denied", False),
    "Simeon would be angry.": ("simeon", None, -1, "supposed", False),
    "Simeon sat up as though frightened.": ("simeon", None, -1, "supposed", False),
    "Simeon wanted to cry.": ("simeon", None, -1, "felt", False),
    "Simeon wanted to be happy.": ("simeon", None, 1, "supposed", False),
    "Simeon could have kissed Ottilie.": ("simeon", "ottilie", 1, "felt", False),
    "“I'm ashamed,” said Simeon.": ("simeon", None, -1, "felt", True),
    "“I'm not afraid,” said Ottilie.": ("ottilie", None, -1, "denied", True),
    "Ottilie was far from happy.": ("ottilie", None, 1, "denied", False),
    "Simeon was anything but glad.": ("simeon", None, 1, "denied", False),
    "Perhaps Ottilie was jealous.": ("ottilie", None, -1, "supposed", False),
    "Ottilie could feel her cheeks burn.": ("ottilie", None, -1, "felt", False),
    "Ottilie could not catch her breath.": ("ottilie", None, -1, "felt", False),
    "Something cold slid down Ottilie's back.": ("ottilie", None, -1, "felt", False),
    "Something warm bloomed in Simeon's chest.": ("simeon", None, 1, "felt", False),
    "Every muscle in Simeon's body locked.": ("simeon", None, -1, "felt", False),
    "Ottilie shook off his hand.": ("ottilie", "simeon", -1, "felt", False),
    "Ottilie was fed up with Simeon.": ("ottilie", "simeon", -1, "felt", False),
    "Ottilie threw her arms around Simeon.": ("ottilie", "simeon", 1, "felt", False),
    "Ottilie put her arms round Simeon's neck.": ("ottilie", "simeon", 1, "felt", False),
    "Simeon turned his back on Ottilie.": ("simeon", "ottilie", -1, "felt", False),
    "“Damn you, Ottilie,” said Simeon to Ottilie.": ("simeon", "ottilie", -1, "felt", True),
    "Simeon unlocked the piano with a father's pride.": ("simeon", None, 1, "felt", False),
    "Simeon had kept every letter.": ("simeon", None, 1, "felt", False),
    "Ottilie pulled the blanket over her head.": ("ottilie", None, -1, "felt", False),
    "Simeon's spoon stopped halfway to his mouth.": ("simeon", None, -1, "felt", False),
    "Simeon would have walked through fire for Ottilie.": ("simeon", "ottilie", 1, "felt", False),
    "“I'll see you hang,” said Ottilie to Simeon.": ("ottilie", "simeon", -1, "felt", True),
    "“Nobody ever asks me,” said Simeon.": ("simeon", None, -1, "felt", True),
    "“I'll see you on Monday,” said Simeon.": None,
    "Ottilie hid the key under the mat.": None,
    "Simeon danced with the dean's wife.": None,
    "Ottilie had fallen for Simeon.": ("ottilie", "simeon", 1, "felt", False),
    "Ottilie fell for it every time.": None,
    "Simeon missed the sea.": ("simeon", None, -1, "felt", False),
    "Simeon missed the turning.": None,
    "“I've missed you,” said Simeon to Ottilie.": ("simeon", "ottilie", 1, "felt", True),
    "“I missed you by an inch,” said Simeon to Ottilie.": None,
    "Ottilie gave Simeon a grin.": ("ottilie", "simeon", 1, "felt", False),
    "Ottilie glared daggers at Simeon.": ("ottilie", "simeon", -1, "felt", False),
    "Anger flared in Simeon.": ("simeon", None, -1, "felt", False),
    "Ottilie was not just angry.": ("ottilie", None, -1, "felt", False),
    "Ottilie nodded without joy.": ("ottilie", None, 1, "denied", False),
    "Ottilie's hands were shaking.": ("ottilie", None, -1, "felt", False),
    "Ottilie felt her throat close.": ("ottilie", None, -1, "felt", False),
    "Ottilie sat down with her jaw clenched.": ("ottilie", None, -1, "felt", False),
    "Simeon's voice began to tremble.": ("simeon", None, -1, "felt", False),
    "Simeon's eyes lit up.": ("simeon", None, 1, "felt", False),
    "All the colour drained out of Simeon's face.": ("simeon", None, -1, "felt", False),
    "All the life went out of Simeon.": ("simeon", None, -1, "felt", False),
    "All the life went out of Simeon's voice.": ("simeon", None, -1, "felt", False),
    "Ottilie read it, and all the fight went out of her face.": ("ottilie", None, -1, "felt", False),
    "Simeon's smile faded.": ("simeon", None, -1, "felt", False),
    "Ottilie's face went quite white.": ("ottilie", None, -1, "felt", False),
    "Ottilie's voice did something odd.": ("ottilie", None, -1, "felt", False),
    "Simeon did the voice of the old king.": None,
    "Simeon bit his lip.": ("simeon", None, -1, "felt", False),
    "Simeon had turned a deep red.": ("simeon", None, -1, "felt", False),
    "Ottilie went very still.": ("ottilie", None, -1, "felt", False),
    "Ottilie went out into the garden.": None,
    "Simeon shook hands with the old man.": None,
    "“Ottilie,” said Simeon, and his ears went pink.": ("simeon", None, -1, "felt", False),
    "Ottilie could not stand Simeon.": ("ottilie", "simeon", -1, "felt", False),
    "Ottilie could not stand there all night.": None,
    "Simeon lost his temper.": ("simeon", None, -1, "felt", False),
    "Simeon never lost his temper.": ("simeon", None, -1, "denied", False),
    "Simeon put an arm round Ottilie.": ("simeon", "ottilie", 1, "felt", False),
    "It broke Simeon's heart.": ("simeon", None, -1, "felt", False),
    "The letter came for Ottilie. It broke her heart.": ("ottilie", None, -1, "felt", False),
    "Ottilie got up. To her relief Simeon did not wake.": ("ottilie", None, 1, "felt", False),
    "Ottilie got up. Simeon gave her the creeps.": ("ottilie", "simeon", -1, "felt", False),
    "Ottilie watched Simeon with approval.": ("ottilie", "simeon", 1, "felt", False),
    "A slow grin spread over Simeon's face.": ("simeon", None, 1, "felt", False),
    "There was no pity in Ottilie's voice.": ("ottilie", None, -1, "denied", False),
    "“No,” snapped Ottilie.": ("ottilie", "simeon", -1, "felt", False),
    "“No,” said Ottilie harshly.": ("ottilie", None, -1, "felt", False),
    "“Oh,” cried Ottilie.": None,
    "“Oh, God,” said Ottilie.": ("ottilie", None, -1, "felt", True),
    "“Shut up,” said Ottilie.": ("ottilie", "simeon", -1, "felt", True),
    "“I would not shut up,” said Ottilie.": None,
    "“I'm sorry,” said Ottilie.": ("ottilie", "simeon", -1, "felt", True),
    "“Are you angry?” said Ottilie.": ("simeon", None, -1, "supposed", True),
    "“Don't be cross,” said Ottilie.": ("simeon", None, -1, "supposed", True),
    "“I don't think Simeon is angry,” said Ottilie.": ("simeon", None, -1, "denied", True),
    "“I thought you hated it,” said Ottilie.": ("simeon", None, -1, "supposed", True),
    "“I'd like some tea,” said Ottilie.": None,
    "“I'm afraid so,” said Ottilie.": None,
    "“Kindly sit down,” said Ottilie.": None,
    "Simeon feared nobody and no ghost.": ("simeon", None, -1, "denied", False),
    "Simeon stopped smiling.": ("simeon", None, 1, "denied", False),
    "Ottilie had never felt so happy.": ("ottilie", None, 1, "felt", False),
    "Ottilie never felt happy.": ("ottilie", None, 1, "denied", False),
    "Simeon got up. Ottilie would not look at him.": ("ottilie", "simeon", -1, "felt", False),
    "Ottilie could not stop smiling.": ("ottilie", None, 1, "felt", False),
    "Ottilie felt a stab of guilt.": ("ottilie", None, -1, "felt", False),
    "Something in Ottilie's chest loosened.": ("ottilie", None, 1, "felt", False),
    "Something in Ottilie's drawer rattled.": None,
    "Simeon threw it across the room.": ("simeon", None, -1, "felt", False),
    "Simeon held it in both hands.": None,
    "“You had no right,” said Ottilie.": ("ottilie", "simeon", -1, "felt", True),
    "“Yes,” said Ottilie.": None,
    "“You never told me,” said Ottilie.": ("ottilie", "simeon", -1, "felt", True),
    "“Will you let me pass?” said Ottilie.": None,
    "“I'm sorry, I'll pay for it,” said Ottilie.": ("ottilie", "simeon", -1, "felt", True),
    "“I'd say that Simeon is angry,” said Ottilie.": ("simeon", None, -1, "felt", True),
    "“I'd be angry,” said Ottilie.": ("ottilie", None, -1, "supposed", True),
    "“You'd have been angry,” said Ottilie.": ("simeon", None, -1, "supposed", True),
    "“I figured you hated it,” said Ottilie.": ("simeon", None, -1, "supposed", True),
    "Ottilie put a hand on Simeon's arm.": ("ottilie", "simeon", 1, "felt", False),
    "Ottilie put a hand on the rail.": None,
    "Simeon made a small noise.": ("simeon", None, -1, "felt", False),
    "Simeon made a noise with the spoons.": None,
    "Simeon sat down, rather suddenly.": ("simeon", None, -1, "felt", False),
    "Simeon sat down to his soup.": None,
    "And Simeon laughs.": ("simeon", None, 1, "felt", False),
    "There were laughs at the back.": None,
    "Ottilie felt trapped.": ("ottilie", None, -1, "felt", False),
    "Ottilie trapped a mouse.": None,
    "Ottilie missed Simeon.": ("ottilie", "simeon", -1, "felt", False),
    "Ottilie missed the bus.": None,
    "Ottilie could not hug Simeon hard enough.": ("ottilie", "simeon", 1, "felt", False),
    "Ottilie needed to be happy.": ("ottilie", None, 1, "supposed", False),
    "“I won't…” She kissed Simeon hard.": ("ottilie", "simeon", 1, "felt", False),
    "“How could I guess the price?” said Ottilie.": None,
    "“The cat is in shit up to its ears,” said Ottilie.": None,
    "Simeon lay still, his head in her hands.": None,
    "Simeon squeezed Ottilie's hand.": ("simeon", "ottilie", 1, "felt", False),
    "Simeon bit his lower lip.": ("simeon", None, -1, "felt", False),
    "Ottilie put a cold hand on Simeon's arm.": ("ottilie", "simeon", 1, "felt", False),
    "Simeon threw both arms round Ottilie.": ("simeon", "ottilie", 1, "felt", False),
    "Something happened to Simeon's face.": ("simeon", None, -1, "felt", False),
    "Simeon gave Ottilie a fright.": ("ottilie", "simeon", -1, "felt", False),
    "The news made Ottilie feel small.": ("ottilie", None, -1, "felt", False),
    "The blood drained from Simeon's face.": ("simeon", None, -1, "felt", False),
    "Simeon would brush past her coat.": None,
    "Simeon was an angry man.": ("simeon", None, -1, "felt", False),
    "Simeon was not a jealous man.": ("simeon", None, -1, "denied", False),
    "Ottilie was happier.": ("ottilie", None, 1, "felt", False),
    "Ottilie stopped and cried: “A boat!”": None,
    "“I like plums,” said Ottilie.": ("ottilie", None, 1, "felt", True),
    "“I've nothing to be cross about,” said Ottilie.": ("ottilie", None, -1, "denied", True),
    "“I must say that Simeon is angry,” said Ottilie.": ("simeon", None, -1, "felt", True),
    "“No,” said Ottilie, rather faintly.": ("ottilie", None, -1, "felt", False),
    "“Why are you crying?” said Ottilie.": ("simeon", None, -1, "felt", True),
    "“What are you afraid of?” said Ottilie.": ("simeon", None, -1, "felt", True),
    "“Don't look at me,” said Ottilie.": ("ottilie", "simeon", -1, "felt", True),
    "“You little fool!” said Simeon.": ("simeon", "ottilie", -1, "felt", True),
    "“Poor Ottilie!” said Simeon.": ("simeon", "ottilie", -1, "felt", True),
    "“My word!” said Ottilie.": ("ottilie", None, -1, "felt", True),
    "“I put on my hat,” said Ottilie.": None,
    "“They were ready for the run!” said Simeon.": None,
    "Tears ran down Ottilie's cheeks.": ("ottilie", None, -1, "felt", False),
    "The colour left Simeon's face.": ("simeon", None, -1, "felt", False),
    "Colour flooded Ottilie's cheeks.": ("ottilie", None, -1, "felt", False),
    "The smile left Simeon's face.": ("simeon", None, -1, "felt", False),
    "Ottilie could not keep the smile off her face.": ("ottilie", None, 1, "felt", False),
    "Simeon gave a bitter laugh.": ("simeon", None, -1, "felt", False),
    "Simeon found Ottilie in tears.": ("ottilie", None, -1, "felt", False),
    "Simeon left the room in tears.": ("simeon", None, -1, "felt", False),
    "Simeon had never seen Ottilie so unhappy.": ("ottilie", None, -1, "felt", False),
    "Simeon saw Ottilie flinch.": ("ottilie", None, -1, "felt", False),
    "Simeon heard the anger in Ottilie's voice.": ("ottilie", None, -1, "felt", False),
    "It filled Ottilie with dread.": ("ottilie", None, -1, "felt", False),
    "Ottilie's voice was full of scorn.": ("ottilie", None, -1, "felt", False),
    "Simeon could see that Ottilie was jealous.": ("ottilie", None, -1, "felt", False),
    "Simeon wondered why Ottilie was so angry.": ("ottilie", None, -1, "felt", False),
    "Simeon wondered if Ottilie was angry.": ("ottilie", None, -1, "supposed", False),
    "Simeon did not know that Ottilie hated him.": ("ottilie", "simeon", -1, "felt", False),
    "Simeon did not think that Ottilie hated him.": ("ottilie", "simeon", -1, "denied", False),
    "Ottilie could not hold back her tears.": ("ottilie", None, -1, "felt", False),
    "Ottilie held back her tears.": ("ottilie", None, -1, "felt", False),
    "“I couldn't be angrier,” said Ottilie.": ("ottilie", None, -1, "felt", True),
    "“I'm not angrier,” said Ottilie.": ("ottilie", None, -1, "denied", True),
    "“Typical,” said Ottilie.": ("ottilie", None, -1, "felt", True),
    "“Typical, that gate,” said Ottilie.": None,
    "“i dont hate Ottilie,” said Simeon.": ("simeon", "ottilie", -1, "denied", True),
    "“im so embarrassed,” said Ottilie.": ("ottilie", None, -1, "felt", True),
    "The tips of Simeon's ears were burning.": ("simeon", None, -1, "felt", False),
    "Ottilie felt something close to joy.": ("ottilie", None, 1, "felt", False),
    "Ottilie sat down. Her hands would not stop.": ("ottilie", None, -1, "felt", False),
    "Ottilie felt something like hope.": ("ottilie", None, 1, "felt", False),
    "Ottilie felt the hair rise on her neck.": ("ottilie", None, -1, "felt", False),
    "Ottilie slammed the door in Simeon's face.": ("ottilie", "simeon", -1, "felt", False),
    "Ottilie smoothed Simeon's hair off his forehead.": ("ottilie", "simeon", 1, "felt", False),
    "Ottilie was done with Simeon.": ("ottilie", "simeon", -1, "felt", False),
    "Simeon sank down on the stairs.": ("simeon", None, -1, "felt", False),
    "Simeon swore.": ("simeon", None, -1, "felt", False),
    "Simeon swore on his mother's grave.": None,
    "Nobody laughed.": None,
    "Ottilie sat at the table.": None,
    "Ottilie Joy sat at the table.": None,
}


@pytest.mark.parametrize("told", cases({told: told for told in TOLD}, {}))
def test_who_feels_what_toward_whom(english, told):
    story = read_text(english, CAST + told + "\n")
    found = [
        (one.holder, one.toward, 1 if one.valence > 0 else -1, one.status, one.said)
        for one in story.feelings
        if one.span.start >= len(CAST)
    ]
    assert found == ([TOLD[told]] if TOLD[told] else [])


def test_two_feelings_joined_have_one_owner(english):
    story = read_text(english, CAST + "All of Simeon's fear and anger went into the hammer.\n")
    found = {one.feeling: one.holder for one in story.feelings}
    assert found == {"fear": "simeon", "anger": "simeon"}


def test_what_is_set_against_what_is_denied_is_felt(english):
    story = read_text(english, CAST + "Ottilie felt not anger but shame.\n")
    assert {one.feeling: one.status for one in story.feelings} == {"anger": "denied", "shame": "felt"}


def test_the_narration_bids_nobody_be_sad(english):
    story = read_text(english, CAST + "“Kit,” said Trixie.\n\nTrixie burst into tears. Simeon got up.\n")
    assert [one.status for one in story.feelings] == ["felt"]


def test_relief_is_relief(english):
    story = read_text(english, CAST + "Simeon sat down with relief.\n")
    assert [one.feeling for one in story.feelings] == ["relief"]


def test_a_feeling_knows_its_words_and_its_scene(english):
    text = CAST + "***\n\nOttilie was furious. “Out,” said Ottilie.\n"
    story = read_text(english, text)
    (fury,) = story.feelings
    assert fury.span.of(text) == "furious"
    assert fury.scene == story.scenes[-1].id


def test_every_word_of_feeling_has_a_sign():
    assert len(senses()) > 1000
    assert all(0.5 <= abs(sense.valence) <= 4 for sense in senses().values())


def test_the_longest_phrase_counts_and_hides_its_words(english):
    text = CAST + "Ottilie heaved a sigh of relief.\n"
    (relief,) = read_text(english, text).feelings
    assert relief.span.of(text) == "heaved a sigh of relief"
    assert relief.feeling == "relief"


def test_every_phrase_and_every_sign_of_a_body_says_how_good_or_bad_it_is():
    signs = [sense for states in body_signs().values() for _, sense in states.values()]
    told = [
        phrase.sense
        for name in ("feeling_phrases", "cries")
        for after in phrases(name).values()
        for several in after.values()
        for phrase in several
    ]
    assert len(signs) > 300
    assert len(told) > 300
    assert all(0.5 <= abs(sense.valence) <= 4 or sense.feeling == "nothing" for sense in (*signs, *told))


def sureness(english, told):
    """Return how sure it is whose the one feeling of a passage is."""
    (feeling,) = read_text(english, CAST + told + "\n").feelings
    assert 0 < feeling.confidence < 1
    return feeling.confidence


def test_whose_a_feeling_is_is_as_sure_as_who_is_meant(english):
    named = sureness(english, "Ottilie was angry.")
    meant = sureness(english, "Ottilie got up. She was angry.")
    guessed = sureness(english, "Simeon saw Ottilie and Maud. “She is angry,” said Simeon.")
    assert named > meant > guessed


def test_whoever_has_no_name_may_be_somebody_who_has_one(english):
    named = sureness(english, "“I am angry,” said Ottilie.")
    assert named > sureness(english, "“I am angry,” said the old painter.")
