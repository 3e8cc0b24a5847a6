"""The narrator's acts: what leads to a line as "I" says as much of its speaker as a name does."""

from __future__ import annotations

from telling import read_text

WALK = """\
Bette had the map, Corin had the compass, and I had the sandwiches.

“Left,” said Bette.

“Right,” said Corin.

I unwrapped one. “Cheese?”

“Not now,” said Bette.

“I'd have one,” Corin said.

I handed it over. “You at least know what you want.”

My boots were full of water. I sat down on the wall and pulled them off.

“We should turn back.”

“We should turn left,” said Bette.
"""


def test_who_acts_as_i_before_a_line_says_it(trained):
    story = read_text(trained, WALK)
    narrator = next(person for person in story.characters if person.narrator)
    (quote,) = (quote for quote in story.quotes if "at least" in quote.span.of(story.text))
    assert (quote.speaker, quote.by) == (narrator.id, "beat_before_name")
