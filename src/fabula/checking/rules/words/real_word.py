"""A word stands where another is meant that sounds or looks like it: *role* for *roll*, *then* for *than*.

Two small models say so that were trained on edited prose: one doubts a word where another fits better by the
words around, and one looks again at what is doubted and reads the sentence with either. It speaks only where
the two together have shown, in prose that is right as it is, that they can be trusted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from fabula.checking.draft import Draft
from fabula.checking.note import Finding
from fabula.models.confusions import how_often, shipped_confusions, words_of
from fabula.models.second_look import shipped_second_look
from fabula.span import Span

LEVEL = "warning"
SCOPE = {
    "narration",
    "speech",
    "thought",
    "writing",
}  # who speaks a dialect may use a word in a way of their own
COMMON = 1.0  # how often a slip is made that is noted each time; a rarer word written twice is what is meant,
# as a word keeps its sense in a text (Gale, Church and Yarowsky 1992)


def check(draft: Draft) -> Iterator[Finding]:
    """Yield a finding for every word beside which another of its set fits far better."""
    words = [words_of(draft.text, *paragraph) for paragraph in draft.paragraphs]
    names = {part for name in draft.named for part in name.split()}
    doubts = shipped_second_look().kept(words, shipped_confusions().doubts(words))
    times = Counter((doubt.slot.form, doubt.better) for doubt in doubts)
    for doubt in doubts:
        if times[doubt.slot.form, doubt.better] > 1 and how_often(doubt.slot.form, doubt.better) < COMMON:
            continue
        of = words[doubt.slot.paragraph]
        span = Span(of.start[doubt.slot.first], of.end[doubt.slot.last])
        there = span.of(draft.text)
        if there in names:
            continue
        better = _as_written(doubt.better, there, draft.text)
        yield Finding(span, _message(there, better), better if doubt.sure else None)


def _as_written(word: str, there: str, text: str) -> str:
    """Return a word with the capital of the one there, and the apostrophe of the text."""
    if word == "i" or word.startswith("i'"):
        word = f"I{word[1:]}"
    elif there[0].isupper() and there != "I":
        word = word[0].upper() + word[1:]
    return word.replace("'", "’") if "’" in text else word


def _message(there: str, better: str) -> str:
    if there == better.replace(" ", ""):
        return f"“{there}” is two words here: “{better}”."
    if better == there.replace(" ", ""):
        return f"“{there}” is one word here: “{better}”."
    return f"“{there}” is easily written for “{better}”, which fits here better."


FLAGS = [
    "She took a deep ⟦breathe⟧ and knocked.",
    "He watched the barrel ⟦role⟧ down the ramp and into the river.",
    "The ship had lost ⟦it's⟧ mast in the storm.",
    "“I think ⟦your⟧ going to be late,” said Bo.",
    "The children ran back to ⟦there⟧ mother.",
    "She was afraid she would ⟦loose⟧ the key in the snow.",
    "“⟦Whose⟧ there?” Ines called down the stairs.",
]
ALLOWS = [
    "First she fed the hens, then she went to bed, for she was more tired than the dog.",
    "It's a pity that the ship lost its mast, and you're wrong about your brother.",
    "He had played the role for years, and could roll his eyes in it better than anyone.",
    "They were over there, where their mother had put the two of them, and too cold to talk.",
    "“May be,” said Bo, “or maybe not. Who's asking, and whose boots are these?”",
    "The rope was loose, and we were all ready to go before the tide had already turned.",
]
