"""Who says a line is told by its tag, by who acts, by whom it calls, and by whose turn it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from telling import misreadings, read_text

from evaluation.gold import load_gold

STORIES = Path(__file__).parents[2] / "evaluation" / "stories"

CASES = {
    "a pronoun's tag, a man and a woman": (
        "Teodora set the barometer on the table. Callum bent to look at it.\n\n"
        "⟦Callum: “It's falling,”⟧ he said.\n\n⟦Teodora: “It's broken,”⟧ she said.\n\n"
        "⟦Callum: “It can be both,”⟧ he said, smiling.\n"
    ),
    "the same, tags before": (
        "Teodora set the barometer on the table. Callum bent to look at it.\n\n"
        "He said, ⟦Callum: “It's falling.”⟧\n\nShe smiled and said, ⟦Teodora: “It's broken.”⟧\n"
    ),
    "two women, a pronoun's tag": (
        "Noor held the ladder while Agnes climbed. At the fourth rung Agnes stopped.\n\n"
        "⟦Agnes?: “I can see the sea,”⟧ she called down.\n\n⟦Noor?: “Look at the gutter,”⟧ called Noor.\n"
    ),
    "a man's and a woman's line in one paragraph": (
        "⟦Teodora: “It's broken,”⟧ said Teodora. Teodora looked at Callum, and he laughed. "
        "⟦Callum: “It's falling,”⟧ he said.\n"
    ),
    "the teller's line and a man's in one paragraph": (
        "I stood by the lockers. Callum had my bag.\n\n"
        "And I said, ⟦I: “Give it back,”⟧ and he said, ⟦Callum: “Make me.”⟧ I looked at the floor.\n"
    ),
    "a tag with what she did in it": (
        "Callum bent to look at it. Teodora sat down.\n\n⟦Teodora: “It's broken,”⟧ said Teodora.\n\n"
        "⟦Callum: “Now,”⟧ said Callum, when she had finished, ⟦Callum: “what is it?”⟧\n"
    ),
    "an act of hers is not his": (
        "⟦Idris: “Shut the door,”⟧ said Idris. ⟦Solveig: “Shut it yourself,”⟧ said Solveig.\n\n"
        "Idris lit the stove. Solveig hung her wet gloves above it.\n\n⟦Solveig: “Nobody came.”⟧ She "
        "looked at the clock. ⟦Solveig: “Not one.”⟧\n\n"
        "⟦Idris: “They will.”⟧ He shut the stove door.\n"
    ),
    "six lines taking turns": (
        "Casimir found Odalys in the prop room, counting swords.\n\n"
        "⟦Casimir>Odalys: “There were nine,”⟧ said Casimir.\n\n⟦Odalys>Casimir: “There are eight,”⟧ said "
        "Odalys.\n\n"
        "⟦Casimir>Odalys: “Did you look in the trunk?”⟧\n\n⟦Odalys>Casimir: “Twice.”⟧\n\n"
        "⟦Casimir>Odalys: “Under the stage?”⟧\n\n⟦Odalys>Casimir: “There's a cat under the stage.”⟧\n\n"
        "⟦Casimir>Odalys: “Does the cat have a sword?”⟧\n\n⟦Odalys>Casimir: “If it does, it can keep it.”⟧\n"
    ),
    "turns begun by an act": (
        "Aunt Perpetua was up on a chair when Lev came in with the post.\n\n"
        "Lev put the letters down. ⟦Lev: “You'll fall.”⟧\n\n⟦Aunt Perpetua: “I have never fallen.”⟧\n\n"
        "⟦Lev: “You fell on Sunday.”⟧\n\n⟦Aunt Perpetua: “I sat,”⟧ said Aunt Perpetua, ⟦Aunt Perpetua: "
        "“suddenly.”⟧\n"
    ),
    "a voice from beside her": (
        "Ottilie thought that she was alone on the landing. Wasim was already in bed, surely.\n\n"
        "⟦Wasim: “Go to sleep,”⟧ came a whisper from behind her.\n"
    ),
    "called by name": (
        "The generator coughed and stopped. Beatriz swore. In the doorway stood Emeka with a torch.\n\n"
        "⟦Beatriz>Emeka: “Emeka, tell me you brought petrol.”⟧\n\n⟦Emeka>Beatriz: “I brought soup.”⟧\n\n"
        "⟦Beatriz>Emeka: “Soup!”⟧ said Beatriz.\n"
    ),
    "called by name at the end": (
        "Rosalind walked behind Keiko on the dyke. Keiko walked fast, and Rosalind let her.\n\n"
        "⟦Rosalind>Keiko: “You might have written, Keiko.”⟧\n\n⟦Keiko>Rosalind: “I did write.”⟧\n\n"
        "⟦Rosalind>Keiko: “You might have posted it.”⟧\n"
    ),
    "spoken of, not to": (
        "Dmitri and Winifred dried the glasses.\n\n⟦Winifred: “Has Anselm paid?”⟧ asked Winifred.\n\n"
        "⟦Dmitri>Winifred: “Anselm never pays.”⟧\n\n⟦Winifred>Dmitri: “He paid in March.”⟧\n"
    ),
    "one paragraph, one speaker": (
        "⟦Mireille: “Take the left fork,”⟧ said Mireille. The cart had stopped. ⟦Mireille: “Then the next "
        "left, "
        "where the oak was.”⟧ The rain came on. ⟦Mireille: “You can't miss it.”⟧\n\n"
        "⟦Bertrand: “I always miss it,”⟧ said Bertrand.\n"
    ),
    "a speech over paragraphs": (
        "Tavita shelled peas. Grandmother Sefa cleared her throat and said, "
        "⟦Grandmother Sefa>Tavita: “When I was a girl, Tavita, there were two wells.⟧\n\n"
        "⟦Grandmother Sefa: “Nobody drank from the second.⟧\n\n"
        "⟦Grandmother Sefa: “Your great-uncle did, and look at him.”⟧\n\n⟦Tavita: “Which uncle?”⟧ asked "
        "Tavita.\n"
    ),
    "a tag in the paragraph before": (
        "Lucasta unrolled the chart. Ikaika held down its corners. After a while Ikaika said:\n\n"
        "⟦Ikaika: “That's not our island.”⟧\n\n⟦Lucasta: “No,”⟧ said Lucasta.\n"
    ),
    "they, of one person": (
        "Rowan fixed clocks, and they fixed them badly. Rowan kept their tools in a hatbox. Nobody but "
        "Rowan minded; "
        "they minded a good deal. Then Delphine came in with a watch.\n\n"
        "⟦Delphine: “Can you mend it?”⟧ asked Delphine.\n\n⟦Rowan: “I can open it,”⟧ they said.\n"
    ),
    "a group speaks as one": (
        "The inspectors came at noon in one small car. The inspectors wore grey.\n\n"
        "⟦Fidel: “Tea?”⟧ said Fidel.\n\n⟦the inspectors: “We never drink tea,”⟧ said the inspectors.\n"
    ),
    "a thought and its tag": (
        "Gustav looked at the bill. ⟦thought Gustav: “Eleven crowns for a herring,”⟧ thought Gustav. "
        "⟦Gustav: “Very reasonable,”⟧ he said to Petronella.\n\n⟦Petronella: “I caught it myself,”⟧ said "
        "Petronella.\n"
    ),
    "a letter and its writer": (
        "The envelope smelled of tar. Fenna had not heard from Joris since the thaw.\n\n"
        "Joris wrote: ⟦writing Joris: “The ice is out. Send boots.”⟧\n\n⟦Fenna: “Boots,”⟧ said Fenna.\n"
    ),
    "letters and the names under them": (
        "The post came at noon. Fenna and Joris had both gone out, and Fenna was back first.\n\n"
        "⟦writing Joris: Dear Fenna,⟧\n\n⟦writing Joris: The ice is out, and the boat with it.⟧\n\n"
        "⟦writing Joris: Yours,\nJoris⟧\n\nIt was short. Joris never wrote much.\n\n"
        "⟦writing Fenna: Dear Joris,⟧\n\n⟦writing Fenna: Then swim.⟧\n\n⟦writing Fenna: Love, Fenna⟧\n\n"
        "⟦Fenna: “There,”⟧ said Fenna.\n"
    ),
    "letters and the initials under them": (
        "The post came at noon. Fenna and Joris had both gone out, and Fenna was back first.\n\n"
        "⟦writing Joris: Fenna,⟧\n\n⟦writing Joris: The ice is out, and the boat with it.⟧\n\n"
        "⟦writing Joris: J.⟧\n\nIt was short. ⟦Fenna: “There,”⟧ said Fenna.\n"
    ),
    "letters to and from each other": (
        "⟦writing Oriel Pask>Mr. Tarrant: Dear Mr. Tarrant,⟧\n\n⟦writing Oriel Pask>Mr. Tarrant: The "
        "gloves fit, "
        "and my brother is jealous of them.⟧\n\n⟦writing Oriel Pask>Mr. Tarrant: I am, sir, your obliged "
        "friend,⟧\n\n⟦writing Oriel Pask>Mr. Tarrant: Oriel Pask⟧\n\n***\n\n"
        "⟦writing Mr. Tarrant>Oriel Pask: Dear Miss Pask,⟧\n\n⟦writing Mr. Tarrant>Oriel Pask: It was "
        "the heat of "
        "the room.⟧\n\n⟦writing Mr. Tarrant>Oriel Pask: Yours ever,⟧\n\n⟦writing Mr. Tarrant: A. Tarrant⟧\n\n"
        "Oriel Pask read it in the window. Miss Pask was not pleased.\n"
    ),
    "a diary and who is called in it": (
        "Posy found the book behind the boiler. Tobiah held the lamp. Posy began to read.\n\n3 March 1961\n\n"
        "⟦writing Celia: *I met Lorcan on the pier. He said, “Celia, you must learn to swim.”*⟧\n\n9 "
        "March\n\n"
        "⟦writing Celia: *I told Lorcan about the money.*⟧\n\nPosy stopped.\n\n"
        "⟦Tobiah: “What money?”⟧ said Tobiah.\n\n⟦Posy: “She never says.”⟧\n"
    ),
    "somebody whom no tag names and who acts": (
        "The Alpha did not stand when Rowan came in. The Alpha went on cutting his meat.\n\n"
        "⟦the Alpha: “You crossed my river,”⟧ he said.\n\n⟦Rowan: “There's no sign.”⟧ Rowan kept still.\n\n"
        "The Alpha put down his knife. ⟦the Alpha: “There's a smell.”⟧\n"
    ),
    "those of rank by what they are called behind his or her": (
        "Sir Digby Farrant read the letter. Lady Farrant looked up.\n\n"
        "⟦Lady Farrant: “So he is to come,”⟧ said her ladyship.\n\n"
        "⟦Sir Digby Farrant: “It would appear so,”⟧ replied the baronet.\n\n"
        "⟦Lady Farrant: “And on Tuesday,”⟧ sighed her ladyship.\n"
    ),
    "a teacher whom they call miss": (
        "Miss Oyelaran put down her tray. Tunde and Kieran were at the door.\n\n"
        "⟦Tunde>Miss Oyelaran: “He's stuck, miss,”⟧ said Tunde.\n\n⟦Miss Oyelaran: “Again?”⟧\n\n"
        "⟦Kieran>Miss Oyelaran: “It's another railing, miss,”⟧ said Kieran.\n"
    ),
    "who it was, told next": (
        "Perkin held on to the rope. The mate looked away.\n\n"
        "⟦Bowditch: “There,”⟧ said an old man beside him, and spat. It was Bowditch, the sailmaker. "
        "⟦Bowditch: “Now you know the Navy.”⟧\n"
    ),
    "telling one's name": (
        "Philippa had the cat on her knee. Edmund and Noor had the goose.\n\n"
        "⟦Philippa: “Does it bite?”⟧ said Philippa.\n\n⟦Edmund: “No. I'm Edmund, by the way.”⟧\n\n"
        "⟦Philippa: “You're bleeding,”⟧ said Philippa.\n"
    ),
    "present tense": (
        "Zola stops at the kerb. Marcin nearly walks into her.\n\n⟦Marcin: “Green,”⟧ says Marcin.\n\n"
        "⟦Zola: “I know it's green.”⟧ Zola doesn't move. ⟦Zola: “I'm thinking.”⟧\n"
    ),
    "initials and titles": (
        "Dr. Achterberg closed the file. Mrs. Mbeki waited with her hat in her lap.\n\n"
        "⟦Mrs. Mbeki: “Well, doctor?”⟧ said Mrs. Mbeki.\n\n"
        "⟦Dr. Achterberg: “You will outlive the hat,”⟧ said Dr. Achterberg.\n"
    ),
}


@pytest.mark.parametrize("marked", CASES.values(), ids=CASES)
def test_who_speaks(english, marked):
    assert not misreadings(english, marked)


@pytest.mark.parametrize("gold", load_gold(STORIES), ids=lambda gold: gold.name)
def test_every_answer_is_whole(english, gold):
    story = read_text(english, gold.text)
    ids = {character.id for character in story.characters}
    for quote in story.quotes:
        assert 0 <= quote.confidence <= 1
        assert quote.by
        assert (quote.speaker is None) == (quote.confidence == 0)
        assert quote.speaker is None or quote.speaker in ids
        assert quote.speaker not in quote.addressees
        assert all(0 <= start < end <= len(story.text) for start, end in quote.evidence)


@pytest.mark.parametrize("gold", load_gold(STORIES), ids=lambda gold: gold.name)
def test_no_answer_contradicts_the_name_in_the_tag(english, gold):
    """The plainest of tags, found here by their letters alone: a verb of saying and a name, after a line."""
    story = read_text(english, gold.text)
    names = {}
    for character in story.characters:
        for form in (character.name, *character.aliases):
            if form[0].isupper():  # "the old man" may be anyone
                names.setdefault(form, set()).add(character.id)
    tagged = 0
    for quote in story.quotes:
        after = story.text[quote.span.end : quote.span.end + 60]
        for verb in ("said", "says", "asked", "asks", "cried", "told"):
            for form in sorted(names, key=len, reverse=True):
                rest = after[len(verb) + len(form) + 2 :]
                inverted = after.startswith(f" {verb} {form}")
                plain = after.startswith(f" {form} {verb}")
                if (
                    (inverted or plain)
                    and not rest[:1].isalnum()
                    and not rest.startswith(("'s", "’s", " and "))
                ):
                    tagged += 1
                    if len(names[form]) == 1 and quote.kind == "speech":
                        assert {quote.speaker} == names[form], quote.span.of(story.text) + after
                    break
    assert tagged or gold.name == "snowed_in"


def test_where_nobody_has_a_name_she_and_he_are_two_people(trained):
    story = read_text(
        trained,
        "She had her feet on the dashboard and a map on her knees. “Left here.”\n\n"
        "“That is a field,” he said.\n\n“It is a short cut.”\n\nHe turned left. "
        "The car went into the field.\n\n“You said left.”\n\n"
        "She began to laugh, and then he did. “I said left here.”\n",
    )
    names = {one.id: one.name for one in story.characters}
    assert [names.get(quote.speaker) for quote in story.quotes] == ["she", "he", "she", "he", "she"]


def test_but_not_beside_somebody_whom_the_word_may_mean(trained):
    story = read_text(
        trained, "“That is a field,” he said.\n\n“It is a short cut,” said Wanda. Tobias turned left.\n"
    )
    assert {one.name for one in story.characters} == {"Wanda", "Tobias"}


def test_who_is_called_by_trade_is_whoever_is_described_so(trained):
    story = read_text(
        trained,
        "The chef tasted the sauce. Across the pass, Lorcan held his breath.\n\n"
        "“Who made this?”\n\n“Me, Chef.”\n\n“It's too sweet.”\n\n“Yes, Chef.”\n\n“Make it again.”\n",
    )
    names = {one.id: one.name for one in story.characters}
    assert [names.get(quote.speaker) for quote in story.quotes] == ["the chef", "Lorcan"] * 2 + ["the chef"]


def test_two_guards_are_two(trained):
    story = read_text(
        trained,
        "Ilse came up to the gate with the folded sheet in her glove.\n\n"
        "“Papers,” the taller guard said.\n\nIlse gave him the sheet. He turned it over twice.\n\n"
        "“This is last month's,” he said.\n\n“It's good until Friday,” Ilse said.\n\n"
        "“It's good until we say so,” said the shorter guard.\n",
    )
    names = {one.id: one.name for one in story.characters}
    said = ["the taller guard"] * 2 + ["Ilse", "the shorter guard"]
    assert [names.get(quote.speaker) for quote in story.quotes] == said


def test_who_is_known_by_the_very_words_of_a_tag_says_its_line(trained):
    story = read_text(
        trained,
        "“Nice night,” said the first man.\n\n“For some,” said the second man.\n\n"
        "Karel kept his hands where they could see them. “What do you want?”\n\n"
        "“The watch,” the first man said.\n",
    )
    names = {one.id: one.name for one in story.characters}
    said = ["the first man", "the second man", "Karel", "the first man"]
    assert [names.get(quote.speaker) for quote in story.quotes] == said


def test_you_are_not_who_tells_it_to_you(english):
    story = read_text(
        english,
        "I watched you come up the stairs. I had no choice, and I let you in.\n\n“Keep it,” you said.\n\n"
        "“You will want it,” I said. I told you why, and you laughed at me.\n",
    )
    assert [quote.speaker is not None for quote in story.quotes] == [False, True]
