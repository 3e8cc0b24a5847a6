"""Quotations are found as a careful reader finds them, whatever marks a story uses and however it slips.

In the tables ``⟦...⟧`` is a span to be found: speech, or with ``t:`` thought, ``w:`` writing, ``o:`` other.
Nothing else may be found.
"""

from __future__ import annotations

import re

import pytest
from helpers import manuscript
from hypothesis import given, settings
from hypothesis import strategies as st

from fabula.manuscript import Manuscript, Segment
from fabula.reading.quotation.quotes import Quotation, find_quotes
from fabula.span import Span

KINDS = {"": "speech", "t:": "thought", "w:": "writing", "o:": "other"}
MARKUP = re.compile(r"⟦(t:|w:|o:|)(.*?)⟧", re.DOTALL)


def parse(marked: str) -> tuple[str, list[tuple[int, int, str]]]:
    """Split marked-up prose into the plain text and the spans to be found in it."""
    text, spans, at = "", [], 0
    for match in MARKUP.finditer(marked):
        text += marked[at : match.start()]
        spans.append((len(text), len(text) + len(match[2]), KINDS[match[1]]))
        text += match[2]
        at = match.end()
    return text + marked[at:], spans


def render(text: str, spans: list[tuple[int, int, str]]) -> str:
    """Mark spans up again, so that a failure shows the prose and not offsets."""
    letters = {kind: letter for letter, kind in KINDS.items()}
    out, at = "", 0
    for start, end, kind in spans:
        out += text[at:start] + "⟦" + letters[kind] + text[start:end] + "⟧"
        at = end
    return out + text[at:]


def found(story: Manuscript) -> list[tuple[int, int, str]]:
    return [(quote.span.start, quote.span.end, quote.kind) for quote in find_quotes(story)]


def check(marked: str, emphasis: tuple[str, ...] = (), set_off: tuple[str, ...] = ()) -> None:
    text, _ = parse(marked)
    assert render(text, found(manuscript(text, emphasis, set_off))) == marked


SIGNED = [
    "⟦*Where were you?*⟧ she signed.",
    "⟦*Out,*⟧ he signed back. ⟦*On the roof.*⟧",
    "⟦*Nothing,*⟧ she signed, and gave him a *look*.",
]
DOUBLE = [
    '⟦"The kettle\'s on,"⟧ said Ines. ⟦"Come in out of that."⟧',
    '⟦"You,"⟧ he said, ⟦"have been in the flour again."⟧',
    '⟦"Well—"⟧ she put down the lamp ⟦"—not tonight."⟧',
    '⟦"Well--"⟧ she put down the lamp ⟦"--not tonight."⟧',
    "⟦“It’s the pilot’s boat,”⟧ said Tobias. ⟦“Or was.”⟧",
    'He grinned. ⟦"Thirty-one, all told."⟧ The rope creaked. ⟦"Thirty-two."⟧',
    '⟦"No."⟧ ⟦"Yes."⟧ ⟦"No!"⟧',
    '⟦"No."⟧⟦"Yes."⟧',
    "⟦\"So I told him, 'Shut the sluice,' and he laughed,\"⟧ said Orla.",
    "⟦“So I told him, ‘Shut the sluice,’ and he laughed,”⟧ said Orla.",
    "⟦“I told her, “Keep the key,” and she threw it in the dyke,”⟧ he said.",
    '⟦"I told her "no" and shut the door,"⟧ he said.',
    "⟦\"The dogs' supper's gone, an' so's 'is,\"⟧ said the boy. ⟦\"'Twasn't me.\"⟧",
    '⟦"Why—"⟧',
    '(⟦"He means the goat,"⟧ whispered Pell.)',
    '⟦"Hush!"⟧—and the lantern went out.',
    '⟦"You have nine days,"⟧ the ferryman told them.',
    'The ferryman said: ⟦"You have nine days."⟧',
    "⟦``The tide's turned,''⟧ she said. ⟦``We can `borrow' his punt.''⟧",
    "⟦''The tide's turned,''⟧ she said.",
    '⟦"Yes,"⟧she said.⟦"Come up."⟧',
    '⟦"Is that all?"⟧ asked Wren.\n⟦"All,"⟧ said Pell.',
    '*⟦"Run!"⟧* cried Pell.',
]

SINGLE = [
    "⟦'The kettle's on,'⟧ said Ines. ⟦'Come in out of that.'⟧",
    "⟦‘The kettle’s on,’⟧ said Ines. ⟦‘Come in out of that.’⟧",
    "⟦'You can't trust 'em,'⟧ said Orla. ⟦'Nor the boys' aunt, neither.'⟧",
    "⟦''Tis only the weir,'⟧ he said.",
    "⟦'Tis only the weir,'⟧ he said.",
    "⟦‘’Tis only the weir,’⟧ he said.",
    "⟦'He called me \"captain\", if you please,'⟧ she said.",
    "⟦'He called me \"captain\"'⟧, she said.",
    "⟦'I was walkin' by the mill, an' I heard 'im comin','⟧ said Jory.",
    "⟦'You'll find the goats' shed past James' wall,'⟧ he said.",
    "⟦'It was 'orrible,'⟧ said Jory, ⟦'the 'ole 'ouse was full of 'ens.'⟧",
    "⟦'I heard him say 'no' to the boys' mothers,'⟧ she said.",
    "⟦'Back in the '40s,'⟧ he said, ⟦'we'd rock 'n' roll till six o'clock.'⟧",
    "⟦'Go home'⟧ he said. ⟦'Go on.'⟧",
    "⟦'Well—'⟧ he began, but the horses' bells drowned him.",
    "⟦'Half past—'⟧ the bell cut in ⟦'—nine.'⟧",
    "She poured. ⟦'Sugar?'⟧ The clock's hands were still.",
]

OTHER_MARKS = [
    "⟦«The tide's out,»⟧ he said.",
    "⟦« The tide is out, »⟧ he said.",
    "⟦„The tide's out,“⟧ he said. ⟦„Come.”⟧",
    "⟦‚The tide’s out,‘⟧ he said.",
    "⟦「The tide's out,」⟧ he said.",
    "⟦『The tide's out,』⟧ he said.",
]

MIXED = [
    '⟦\'But before you go,"⟧ said Wren, ⟦"there is the matter of the boat."⟧',
    "⟦\"But before you go,'⟧ said Wren.",
    "He came closer. ⟦'But before you go, there's the boat.'⟧\n\n⟦\"What boat?\"⟧ said Wren.",
    '⟦"What boat?"⟧ said Wren.\n\n⟦‘My boat,’⟧ said Pell.\n\n⟦“Oh, your boat,”⟧ said Wren.',
    '⟦“Straight and curly,"⟧ said Wren. ⟦"It happens,”⟧ said Pell.',
    "⟦“I never—“⟧ said Wren.",
]

SLIPS = [
    "⟦‘The goat was less fond of ‘gee-up,’ I found, than of ‘whoa there.’ But it went.’⟧",
    "⟦'The gate's shut,'⟧ said Orla.\n\n⟦We could swim for it,'⟧ said Pell, ⟦'or call the ferry.'⟧",
    "⟦'Mind the step,'⟧ said Orla; ⟦'and mind the goat! Now, my 'andsome'⟧--to Wren--⟦'p'raps you'll row.'⟧",
    '⟦"I don\'t know,⟧ she said. ⟦"Maybe in spring."⟧',
    "⟦\"I don't know where it went,⟧ she said.",
    '⟦"Where is the oar?⟧\n\n⟦"In the reeds,"⟧ said Pell.',
    "She turned round. ⟦Don't go,\"⟧ she said.",
    '⟦Don\'t go,"⟧ she said. ⟦"Not yet."⟧',
    "⟦I'm worn out. Don't go,\"⟧ she said.",
    '⟦"Stop,"⟧ she said. He had left the " gate open. ⟦"Stop there."⟧',
    '⟦"Stop,"⟧ she said." ⟦"Stop there."⟧',
    'A « stood on the lid. ⟦"Odd,"⟧ said Wren. ⟦"An arrow?"⟧ Pell shrugged.',
    '⟦"That was once"⟧. She put the tray down. ⟦"Twice"⟧, she said.',
    '⟦"He was late.⟧ She took the coat from the hook. ⟦"Again."⟧',
]

NOT_QUOTES = [
    'He was 5\'10" in his boots, the plank was 6" wide and the race took 4\' 30" in all.',
    "'Twas the night of the regatta, and 'e was late, 'cause of the dogs' walk and James' hat.",
    "They'd gone 'round the Joneses' barn for rock 'n' roll at nine o'clock in the '90s.",
    "Get 'em up, 'til the boys' mothers come.",
    "The sisters' boat; the oars' blades; the Harts' dog.",
    '"' * 40,
    "- eggs\n- flour\n- lamp oil",
    "— Pell's Almanac",
    "* * *",
    "She thought about the weir. She thought it was old. He thought so too.",
    "It was, she thought, a poor sort of boat.",
    "He must be mad, she thought, to row in that.",
    "He was *very* tired of the _Grey Heron_ and her *ennui*.",
    "She saw nothing of it in the _Weirside Herald_, and the boats went out again.",
    "Time and tide, she thought, meant little to a goat.",
    "During the first minutes, I should probably have thought, the boat was sound.",
    "It read well. He had said so himself, she said.",
    "",
    "   ",
    '"',
    "'",
]

SET_APART = [
    'The so-called ⟦o:"expert"⟧ had never seen a weir.',
    "He called it his ⟦o:\"yacht\"⟧ and her ⟦o:'the navy'⟧.",
    'They had read ⟦o:"The Drowned Lanterns,"⟧ and wept.',
    'Not the usual ⟦o:"fish in the bed with no sauce"⟧ mood, but worse.',
    'The word ⟦o:"weir"⟧ was new to him.',
    'Her ⟦o:"boat"⟧ was a door.',
    'She was what people call ⟦o:"good with goats."⟧',
]

SAID_AFTER_ALL = [
    '⟦"no,"⟧ he said',
    'She whispered ⟦"yes"⟧.',
    'He said ⟦"no"⟧ and left.',
    'There was a cry of ⟦"Fire!"⟧ from the mill.',
    'With a soft ⟦"oh"⟧ she sat down.',
    '⟦"Thanks"⟧, he murmured.',
    'He shouted after them, ⟦"Mind the step!"⟧',
]

THOUGHT = [
    '⟦t:"Now what?"⟧ she thought.',
    '⟦t:"Not the goat again,"⟧ thought Pell. ⟦t:"Not on a Sunday."⟧',
    '⟦"Now what?"⟧ she wondered aloud.',
    "⟦t:What a fool,⟧ she thought.",
    "The bank gave way. ⟦t:I'll never reach it,⟧ he thought, ⟦t:not with this leg.⟧",
    "⟦t:Now what?⟧ he wondered.",
    "She thought, ⟦t:What do I do with a goat?⟧",
    "He held still. ⟦t:*Don't look up.*⟧ The lamp passed over.",
    "He held still. ⟦t:_Don't look up._⟧ The lamp passed over.",
    "⟦t:*Typical*⟧, she thought.",
    "⟦t:*Liar,*⟧ she thought. ⟦t:*Sweet liar.*⟧ She drew the *Grey Heron*.",
    "⟦t:*Breathe,*⟧ she told herself. ⟦*Breathe,*⟧ she said to the goat.",
    "He held still. ⟦t:*Not again.*⟧ The lamp passed over.",
    "He *hated* it. *Sic semper capris.* The _Grey Heron_ lay there.",
    '⟦"I *told* you so!"⟧ said Wren.',
]

WRITING = [
    'The board over the gate read ⟦w:"KEEP OFF THE WEIR"⟧ in red.',
    '⟦w:"Where are you,"⟧ she texted. ⟦w:"Bring rope."⟧',
    'He turned the card over. ⟦w:"Bring rope,"⟧ it said.',
    'The note said, ⟦w:"Bring rope."⟧',
    "[10:42] Wren: ⟦w:where are you⟧\n[10:43] Pell: ⟦w:on the weir⟧",
    "Wren [10:42]: ⟦w:where are you⟧\n**Pell (10:43 pm):** ⟦w:on the weir⟧",
    "Wren: ⟦w:where are you⟧\n\nPell: ⟦w:on the weir⟧\n\nWren: ⟦w:oh no⟧",
    "It lay on the mat.\n\n⟦w:Dear Wren,⟧\n\n⟦w:The goat has the key.⟧\n\n⟦w:Yours,\nPell⟧\n\nShe ran.",
]

PLAYS = [
    "WREN: ⟦Where is the boat?⟧\n\nPELL: (gaily) ⟦Sunk.⟧\n\nWREN: ⟦Sunk?⟧",
    'He turned the card over. It said:\n\n⟦w:"Bring rope. Bring the goat."⟧\n\n⟦"Rope,"⟧ said Pell.',
    'The letter began:\n\n⟦w:"Dear Wren, I am well.⟧\n\n⟦w:"Bring rope. Pell."⟧\n\n⟦"Rope,"⟧ said Wren.',
    'He cleared his throat:\n\n⟦"Bring rope."⟧',
]

SCRIPTS = [
    "WREN\n⟦Where is the boat?⟧\n\nPELL (O.S.)\n(from the loft)\n⟦Sunk.⟧\n\n"
    "Wren sits.\n\nWREN (CONT'D)\n⟦Sunk?⟧",
    "WREN: ⟦Where is the boat?⟧\n\n[SFX: a splash]\n\n"
    "PELL: [calmly] ⟦Sunk.⟧\n\nWREN: ⟦Sunk?⟧\n\nNARRATOR: It had.",
    "Wren: ⟦Where is the boat?⟧\n\nPell: (laughing) ⟦Sunk.⟧\n\nWren: ⟦Sunk?⟧",
    "WREN. ⟦Where is the boat?⟧\n\nPELL. (Laughing.) ⟦Sunk. In the weir.⟧\n\n(She sits.)\n\n"
    "WREN. ⟦Sunk?⟧\n\nPELL. ⟦Sunk.⟧",
    "WREN. ⟦Where is the boat?⟧\n\nPELL (aside). ⟦Sunk.⟧\n\nWREN. ⟦Sunk?⟧\n\nPELL. ⟦Sunk.⟧",
    "LOST BOAT\nA reward is offered.\n\nThe weir was in flood.",
    "BOOM. The weir went.\n\nBOOM. The boat went.\n\nBOOM. Wren went.",
]

EMAILS = [
    "The note on the table said: ⟦w:gone to Lisbon, back Friday.⟧ Pell put it in the stove.",
    "The program ran: nobody knew why. The letter said that she was well.",
    "From: Wren Ade\nTo: Pell\nSubject: the boat\n\n⟦w:Where is it?⟧\n\n⟦w:W⟧\n\nPell shut the laptop.",
    "From: Wren Ade <wren@weir.example>\nTo: Pell\nDate: 3 May\n\n⟦w:Where is it?⟧\n\n⟦w:I saw it.⟧",
    "From: Wren Ade\nTo: Pell\n\n⟦w:I sold it.⟧\n\nOn Friday, Pell wrote:\n\n⟦w:> I saw it.⟧\n\nPell sat.",
    'To: Pell\n\nFrom: Wren Ade\n\n⟦w:Where is it?⟧\n\nShe waited for an hour.\n\n⟦"Well?"⟧ said Orla.',
]

ITALIC_TALK = [
    "⟦*Are you there?*⟧ said Wren.\n\n⟦*No.*⟧\n\n⟦*Liar,*⟧ sent Wren. It was raining. ⟦*Come down.*⟧\n\n"
    "⟦*I can't. The goat is here.*⟧\n\n⟦t:*Of course it is,*⟧ Wren thought.\n\n⟦*Then wait,*⟧ she said.\n\n"
    "* * *\n\n*The goat had come by water.*",
    "⟦*Late,*⟧ she signed.\n\n⟦*I know,*⟧ he signed. ⟦*Sorry.*⟧\n\n⟦*Sit.*⟧ She moved the lamp. ⟦*Look.*⟧",
    "⟦*Who is it?*⟧ Wren thought back.\n\n⟦*Pell,*⟧ said Pell.\n\n⟦*Go away,*⟧ she said.",
]

CAPITALS = [
    '⟦YOU ARE LATE,⟧ said the figure.\n\n⟦"Am I?"⟧ said Wren.\n\n⟦A LITTLE.⟧ It took the oar.'
    " ⟦GET IN. MIND THE GOAT.⟧\n\n"
    "⟦WHOSE GOAT?⟧ it asked.",
    'The board said KEEP OUT. The FBI, said Wren, had come. ⟦"WHAT?"⟧ said Pell. USA, it was.',
]

BARE_TALK = [
    "⟦There's a boat down there,⟧ said Wren.\n\nPell stood up. ⟦I see it.⟧\n\n⟦You think it's them?⟧\n\n"
    "⟦Could be.⟧\n\n"
    "⟦No,⟧ said Pell. ⟦It isn't.⟧\n\nThey waited. The goat looked at the water.\n\n"
    "⟦Well?⟧ said Wren.\n\n⟦Go,⟧ he said.",
]

DASHES = [
    "⟦—I'm off,⟧ —she said— ⟦and don't wait up.⟧\n\n⟦—Where?⟧",
    "⟦—I'm off⟧ —she said—. ⟦Don't wait up.⟧\n\n⟦—Where?⟧ —asked Pell.",
    "⟦– I'm off,⟧ – she said. – ⟦Don't wait up.⟧\n\n⟦– Where?⟧",
    "⟦—I'm off,⟧ said Wren. He took his coat. ⟦—Don't wait up.⟧\n\n⟦—Where?⟧\n\n⟦—Out.⟧",
    "⟦—I'm off, then,⟧ said Wren. ⟦Don't wait up.⟧\n\n⟦—Look,⟧ said Pell, ⟦you have no coat.⟧",
    "⟦—You never said a word about the goat—not one word.⟧\n\n⟦—No.⟧",
    "⟦- Where's the punt?⟧\n\n⟦- Sunk.⟧\n\n⟦- Oh.⟧",
    "⟦-- Where's the punt?⟧\n\n⟦-- Sunk.⟧",
    "⟦—Where?⟧\n\n⟦—Out.⟧\n\nPell sat down. ⟦—I'll wait, so,⟧ he said. ⟦It's dry here.⟧\n\n⟦—Do.⟧",
    "⟦—Where?⟧\n\n⟦—Out.⟧\n\n⟦—Ah.⟧\n\nPell sat down. The goat—it was his—looked on. —and so on.",
    '⟦—He calls it his "yacht", she does too.⟧\n\n⟦—Does she?⟧\n\n⟦—Daily.⟧',
]


@pytest.mark.parametrize("marked", [*SCRIPTS, *EMAILS, *ITALIC_TALK, *CAPITALS, *BARE_TALK])
def test_ways_without_marks(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize(
    "marked",
    [*DOUBLE, *SIGNED, *SINGLE, *OTHER_MARKS, *MIXED, *SLIPS, *NOT_QUOTES, *SET_APART, *SAID_AFTER_ALL],
)
def test_marks(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", [*THOUGHT, *WRITING, *PLAYS, *DASHES])
def test_thought_writing_and_dashes(marked: str) -> None:
    check(marked)


@pytest.mark.parametrize("marked", [*DOUBLE, *SINGLE, *OTHER_MARKS, *SLIPS])
def test_hard_wrapped_lines_change_nothing(marked: str) -> None:
    wrapped = re.sub(r"(?<=[^\W_,]) (?=[^\W_])", "\n", marked)
    text, spans = parse(wrapped)
    assert render(text, found(manuscript(text))) == render(text, spans)


def test_emphasis_given_by_the_format() -> None:
    check("He held still. ⟦t:Don't look up.⟧ It was a very dark night.", emphasis=("Don't look up.", "very"))


def test_a_memory_in_italics_is_no_thought() -> None:
    memory = [f"I can see the mill, and number {number} of the goats is on its roof." for number in range(4)]
    check("\n\n".join(memory) + "\n\nHe woke.", emphasis=tuple(memory))


def test_a_song_that_goes_on_is_no_thought() -> None:
    check("*We were young,* the radio sang. *We were young and we knew it.* The road went on.")


def test_italic_dialogue_is_speech() -> None:
    check('⟦"Go back,"⟧ she had said.', emphasis=('"Go back," she had said.',))


def test_a_bare_name_over_a_letter_and_initials_under_it() -> None:
    check(
        "The note lay on the mat.\n\n⟦w:Idris,⟧\n\n⟦w:I have taken the early train.⟧\n\n⟦w:W.⟧\n\nHe read it."
    )
    check('Idris,\n\nwho had slept,\n\n⟦"Morning,"⟧ said Idris.\n\nW.')


def test_a_letter_to_somebody_with_a_title_ends_as_letters_did() -> None:
    check(
        "⟦w:Dear Mr. Tarrant,⟧\n\n⟦w:The gloves fit, and Hugo is jealous of them.⟧\n\n"
        "⟦w:I remain, dear sir, your obliged friend,⟧\n\n⟦w:Oriel Pask⟧\n\nShe folded it in three."
    )


def test_a_close_may_have_a_hyphen() -> None:
    check("⟦w:Dear Tarrant,⟧\n\n⟦w:They fit.⟧\n\n⟦w:Your long-suffering\nOriel⟧\n\nShe folded it in three.")


def test_a_diary_in_italics_is_writing_but_for_its_dates() -> None:
    check(
        "Posy began to read.\n\n*3 March 1961*\n\n⟦w:*I met Lorcan on the pier.*⟧\n\n⟦w:*He cannot "
        "swim.*⟧\n\n"
        "*Tuesday, 9th*\n\n⟦w:*Lorcan came again.*⟧\n\nPosy stopped.\n\n*Dear Diary,*\n\n⟦w:*I have done "
        "it.*⟧"
    )
    check("It was the 3rd of March.\n\n⟦t:*I must not be late.*⟧\n\nShe ran.")


def test_a_letter_that_tells_a_scene_is_narration() -> None:
    check(
        "Dear Wren,\n\nI came at noon.\n\n⟦“You’re the niece,”⟧ he said.\n\n⟦“The tenant,”⟧ I said.\n\n"
        "Your cousin,\nPell"
    )


def test_but_not_a_letter_in_which_nobody_speaks_nor_one_without_a_name_under_it() -> None:
    check("⟦w:Dear Wren,⟧\n\n⟦w:I came at noon. “So soon?” he said.⟧\n\n⟦w:Your cousin,\nPell⟧")
    check("⟦w:Dear Wren,⟧\n\n⟦w:The goat has the key.⟧\n\n⟦w:Yours, Pell⟧\n\n14 Harbour Row")


def test_letter_set_off() -> None:
    letter = ("Dear Wren,", "The goat has the key.", "Pell")
    marked = "She read the letter.\n\n⟦w:Dear Wren,⟧\n\n⟦w:The goat has the key.⟧\n\n⟦w:Pell⟧\n\nShe ran."
    check(marked, set_off=letter)


def test_verse_set_off_is_not_writing() -> None:
    check(
        "They knew it by heart.\n\nThe weir runs low,\nthe weir runs high.\n\nThey stopped.",
        set_off=("The weir runs low,\nthe weir runs high.",),
    )


def continued(text: str) -> list[bool]:
    return [quote.continues for quote in find_quotes(manuscript(text))]


def test_speech_over_paragraphs_continues() -> None:
    text = (
        '"First I went up.\n\n"Then I came down.\n\n"That is all," said Pell. "Truly."\n\n"Is it?" said Wren.'
    )
    assert continued(text) == [False, True, True, False, False]


def test_speech_over_paragraphs_runs_past_what_it_says_was_said() -> None:
    first = '"I met him by the weir, and he said, go home.'
    text = f'{first}\n\n"So I went home."'
    assert find_quotes(manuscript(text))[0].span.of(text) == first


def test_speech_over_paragraphs_in_single_marks() -> None:
    text = "‘First I went up the goats’ path.\n\n‘Then I came down,’ said Pell.\n\n‘Is it?’ said Wren."
    assert continued(text) == [False, True, False]


def test_closed_speech_does_not_continue() -> None:
    assert continued('"Up."\n\n"Down."') == [False, False]


def test_tale_in_a_tale_continues_and_keeps_its_inner_speech() -> None:
    tale = "\"'Who's there?' said I.\n\n\"'Only me,' said the goat, and I let it in.\""
    text = tale + '\n\n"You never did," said Wren.'
    assert continued(text) == [False, True, False]
    assert len(find_quotes(manuscript(text))) == 3


def test_line_by_line_marks_are_one_speech() -> None:
    text = '"The weir runs low,\n"the weir runs high,\n"and nobody knows why."'
    assert [quote.span for quote in find_quotes(manuscript(text))] == [Span(0, len(text))]


# Wild inputs

ODD = ["\x00", "\ud800", "\u200b", "\u00a0", "é", "\U0001f600"]
CHUNKS = [
    " she said",
    "He thought",
    " I ",
    "\n\n",
    "''",
    "``",
    "Dear Wren,",
    "Yours,",
    "Wren: ",
    "'em",
    " —",
    "— ",
]
HARD = st.lists(st.sampled_from([*"\"'“”‘’«»„‚`—–-… .,!?\n*_abSHe59[]:()", *ODD, *CHUNKS]), max_size=120).map(
    "".join
)


def well_formed(story: Manuscript, quotes: tuple[Quotation, ...]) -> None:
    end = 0
    for quote in quotes:
        assert quote.span.start < quote.span.end
        assert quote.span.start >= end
        assert story.paragraphs[quote.paragraph].holds(quote.span)
        end = quote.span.end


@given(HARD)
@settings(max_examples=400, deadline=None)
def test_any_text_gives_ordered_disjoint_spans_inside_paragraphs(text: str) -> None:
    story = manuscript(text)
    well_formed(story, find_quotes(story))


@given(HARD, st.data())
@settings(max_examples=150, deadline=None)
def test_any_emphasis_and_set_off(text: str, data: st.DataObject) -> None:
    offsets = st.integers(0, len(text))
    stretches = st.lists(st.tuples(offsets, offsets).map(lambda pair: Span(min(pair), max(pair))), max_size=5)
    plain = manuscript(text)
    story = Manuscript(
        text=text,
        source=plain.source,
        segments=plain.segments,
        paragraphs=plain.paragraphs,
        emphasis=tuple(sorted(data.draw(stretches))),
        set_off=tuple(sorted(data.draw(stretches))),
    )
    well_formed(story, find_quotes(story))


@given(HARD.filter(lambda text: "\n" not in text))
@settings(max_examples=200, deadline=None)
def test_a_broken_paragraph_leaves_the_next_alone(broken: str) -> None:
    clean = 'The lamp smoked. "Up," said Wren, "and out." Nobody moved.\n\nThe weir roared. "Out," said Pell.'
    text = broken + "\n\n" + clean
    start = text.index(clean)
    assert [text[a:b] for a, b, _ in found(manuscript(text)) if a >= start] == [
        '"Up,"',
        '"and out."',
        '"Out,"',
    ]


WORDS = [
    "the",
    "goat's",
    "key",
    "don't",
    "weir",
    "'em",
    "boys'",
    "lamp",
    "I'd",
    "again",
    "Wren",
    "goin'",
    "rope",
]
CLAUSE = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(lambda words: "Well " + " ".join(words))
NARRATION = st.sampled_from(
    ["The lamp went out.", "Nobody in the room moved.", "Wren put down the oar.", "It rained."]
)
PAIRS = st.sampled_from(['""', "“”", "''", "‘’", "«»"])


@st.composite
def dialogue(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A conversation in one style of marks, with the stretches that are speech."""
    opening, closing = draw(PAIRS)
    paragraphs, spoken = [], []
    for _ in range(draw(st.integers(1, 6))):
        first, second = draw(CLAUSE), draw(CLAUSE)
        one, two = f"{opening}{first},{closing}", f"{opening}{second}.{closing}"
        shape = draw(st.integers(0, 3))
        if shape == 0:
            paragraphs.append(f"{one} said Pell. {two}")
            spoken += [one, two]
        elif shape == 1:
            paragraphs.append(f"{one} she said, {two} {draw(NARRATION)}")
            spoken += [one, two]
        elif shape == 2:
            paragraphs.append(f"{draw(NARRATION)} {two}")
            spoken.append(two)
        else:
            paragraphs.append(two)
            spoken.append(two)
    return "\n\n".join(paragraphs), spoken


@given(dialogue())
@settings(max_examples=150, deadline=None)
def test_made_dialogue_is_recovered_exactly(made: tuple[str, list[str]]) -> None:
    text, spoken = made
    quotes = find_quotes(manuscript(text))
    assert [quote.span.of(text) for quote in quotes] == spoken
    assert {quote.kind for quote in quotes} == {"speech"}


@given(dialogue(), st.sampled_from(['"', "'", "“", "«", ""]))
@settings(max_examples=150, deadline=None)
def test_dialogue_run_into_one_paragraph_is_recovered(made: tuple[str, list[str]], stray: str) -> None:
    text, spoken = made
    stray = "" if stray == spoken[0][0] else stray
    text = f"He left a {stray} mark. " + " ".join(text.split("\n\n") * 3)
    assert [quote.span.of(text) for quote in find_quotes(manuscript(text))] == spoken * 3


UNIT = '"Well, I never," said Wren, who\'d been at the goats\' trough. *Why me?* He called it "fine".  '


@pytest.mark.parametrize(
    "piece",
    [
        UNIT,
        "'",
        '"',
        "\"'",
        "' \"",
        ".",
        "—",
        " —a",
        "*a",
        "_",
        "\n",
        "a, b",
        '"a, he said ',
        "-- ",
        "Dear ",
        ": ",
    ],
)
def test_one_huge_paragraph_takes_linear_time(piece: str) -> None:
    text = "x" + piece * (200_000 // len(piece)) + "x"
    story = Manuscript(
        text=text,
        source=manuscript("").source,
        segments=(Segment(Span(0, len(text)), "prose", 1),),
        paragraphs=(Span(0, len(text)),),
    )
    assert all(quote.span.end <= len(text) for quote in find_quotes(story))


def test_huge_paragraph_of_prose() -> None:
    text = UNIT * 200
    quotes = find_quotes(manuscript(text.strip()))
    assert [quote.kind for quote in quotes] == ["speech", "thought", "other"] * 200


def test_what_will_says_is_no_will() -> None:
    for tag in ("said Will.", "Will said."):
        assert [one.kind for one in find_quotes(manuscript(f"“Those were mine,” {tag}"))] == ["speech"]
    assert [one.kind for one in find_quotes(manuscript("“To Bess my bed,” said the will."))] == ["writing"]
