"""New paragraphs have their lines and mentions from the pages around them, by people known already."""

from dataclasses import replace

import pytest

from fabula.api import Rereader
from fabula.formats import from_text
from fabula.models.chunks import chunks_of
from fabula.page import provisional as module
from fabula.page.provisional import CONTEXT, MOST, provisional
from fabula.page.stretch import cut
from fabula.page.unread import unread
from fabula.span import Span
from fabula.views.blocks import blocks_of, written

QUARRY = """# The quarry

Ottilie Brandt came down to the pump house at six. The ganger was there already.

“You are late,” said Ottilie.

“The road is out,” said the ganger. “They have closed it.”

“They?”

“The council.”

Marten Roe put his head in. He had mud to the knees.

“Is it true about the road?” Marten asked.

“Ask Ottilie,” said the ganger.

Ottilie shook her head. She did not want to talk about it.

“It is true,” she said.
"""


@pytest.fixture(scope="module")
def quarry(tmp_path_factory):
    """Who reads the story, by rules, and its reading."""
    path = tmp_path_factory.mktemp("quarry") / "quarry.md"
    path.write_text(QUARRY, encoding="utf-8")
    source = Rereader(path, rules_only=True)
    return source, source.read()


@pytest.fixture(autouse=True)
def whatever_its_length(monkeypatch):
    monkeypatch.setattr(module, "SHORT", 0)


def marked(source, story, text):
    """Return the words of each new paragraph of a text, who says its lines, and who is meant by its words."""
    now = from_text(text, path="quarry.md", markdown=True)
    marks = provisional(story, now, unread(written(story.manuscript), now), (), source)
    blocks = [span.of(text) for span, _, _ in blocks_of(now)]
    return [
        (
            blocks[number],
            [(one.span.of(blocks[number]), one.speaker, one.addressees) for one in found.quotes],
            {mention.span.of(blocks[number]): who for mention, who in found.mentions},
        )
        for number, found in marks.items()
    ]


def put_after(words, new, text=QUARRY):
    end = text.index(words) + len(words)
    return f"{text[:end]}\n\n{new}{text[end:]}"


def test_a_new_line_has_its_speaker_and_its_words_the_people_of_the_last_reading(quarry):
    new = "“Then we walk,” said Marten. He looked at Ottilie Brandt."
    ((words, lines, meant),) = marked(*quarry, put_after("“Ask Ottilie,” said the ganger.", new))
    assert words == new
    assert [line[:2] for line in lines] == [("“Then we walk,”", "marten-roe")]
    assert meant["Marten"] == meant["He"] == "marten-roe"
    assert meant["Ottilie Brandt"] == "ottilie-brandt"


def test_who_says_what_around_it_is_known_from_the_last_reading(quarry):
    source, story = quarry
    text = put_after("“It is true,” she said.", "“I thought as much.”")
    assert marked(source, story, text)[0][1] == [("“I thought as much.”", "the-ganger", ("ottilie-brandt",))]
    otherwise = {"“Ask Ottilie,”": "ottilie-brandt", "“It is true,”": "marten-roe"}
    told = otherwise_read(story, otherwise, 1.0)
    assert marked(source, told, text)[0][1] == [("“I thought as much.”", "ottilie-brandt", ("marten-roe",))]


def test_what_may_be_said_in_turn_is_known_only_where_no_turn_is_more_or_less(quarry):
    source, _ = quarry
    text = put_after("“It is true,” she said.", "“I thought as much.”")
    story = source.read(from_text(text, path="quarry.md", markdown=True))
    guessed = otherwise_read(story, {"“Ask Ottilie,”": "ottilie-brandt", "“It is true,”": "marten-roe"}, 0.6)
    changed = text.replace("thought as much", "feared it")
    assert marked(source, guessed, changed)[0][1][0][:2] == ("“I feared it.”", "ottilie-brandt")
    more = f"{changed}\n“Nobody told me.”\n"
    assert marked(source, guessed, more)[0][1][0][:2] == ("“I feared it.”", "the-ganger")


def otherwise_read(story, speakers, confidence):
    """Return a story some lines of which are somebody else's, who is known with a confidence."""
    quotes = (
        replace(one, speaker=speakers[words], confidence=confidence)
        if (words := one.span.of(story.text)) in speakers
        else one
        for one in story.quotes
    )
    return replace(story, quotes=tuple(quotes))


def test_whoever_is_new_to_the_story_is_not_taken_for_somebody_else(quarry):
    text = put_after("“Ask Ottilie,” said the ganger.", "“It is not,” said Zebedee. Zebedee was wet through.")
    ((_, lines, meant),) = marked(*quarry, text)
    assert lines[0][1] is None and "Zebedee" not in meant
    ((_, lines, _),) = marked(*quarry, text.replace("said Zebedee.", "said Zebedee Finch."))
    assert lines[0][1] is None


def test_i_is_the_narrator_who_is_known(tmp_path):
    told = QUARRY.replace("Ottilie Brandt came", "My name is Ottilie Brandt. I came").replace(
        "Ottilie shook her head. She did not want to talk about it.",
        "I shook my head. I did not want to talk about it. I had told my people as much, and I was tired.",
    )
    path = tmp_path / "told.md"
    path.write_text(told, encoding="utf-8")
    source = Rereader(path, rules_only=True)
    story = source.read()
    (teller,) = [one.id for one in story.characters if one.narrator]
    text = put_after("I was tired.", "“Let it be,” I said to Marten.", told)
    ((_, lines, meant),) = marked(source, story, text)
    assert (lines[0][1], meant["I"], meant["Marten"]) == (teller, teller, "marten-roe")


class Unasked:
    """Whom nobody asks to read."""

    def chunks(self, manuscript):
        return [range(len(manuscript.paragraphs))]

    def skim(self, *arguments):
        raise AssertionError(arguments)


@pytest.mark.parametrize(
    ("words", "instead"),
    [("“They?”\n\n“The council.”\n\n", ""), ("# The quarry", "# The pit"), ("# The quarry\n\n", "")],
)
def test_where_no_paragraph_is_new_nothing_is_read(quarry, words, instead):
    assert marked(Unasked(), quarry[1], QUARRY.replace(words, instead)) == []


def test_a_short_story_is_read_whole(quarry, monkeypatch):
    text = put_after("“They?”", "“Who else?”")
    monkeypatch.setattr(module, "SHORT", len(text) + 1)
    assert marked(Unasked(), quarry[1], text) == []


def test_the_first_and_the_last_paragraph_are_marked_too(quarry):
    text = f"Marten Roe was early.\n\n{QUARRY}\nOttilie went home.\n"
    (_, _, first), (_, _, last) = marked(*quarry, text)
    assert (first["Marten Roe"], last["Ottilie"]) == ("marten-roe", "ottilie-brandt")


class Asked(Unasked):
    """Who reads paragraphs three by three, and finds nothing in them."""

    def __init__(self, story):
        self.nobody = replace(story, characters=(), quotes=())
        self.skimmed = []

    def chunks(self, manuscript):
        number = len(manuscript.paragraphs)
        return [range(first, min(first + 3, number)) for first in range(0, number, 3)]

    def skim(self, manuscript, cast, corrections):
        self.skimmed.append(manuscript.text)
        return self.nobody


def test_of_an_edit_everywhere_only_the_first_pages_are_read(quarry):
    paragraphs = [f"Line {number} was long. " + "It went on. " * 60 for number in range(90)]
    source = Asked(quarry[1])
    story = replace(quarry[1], manuscript=from_text("\n\n".join(paragraphs)), characters=(), quotes=())
    marks = marked(source, story, "\n\n".join(one.replace("was", "is") for one in paragraphs))
    assert 0 < sum(map(len, source.skimmed)) <= MOST and len(source.skimmed) == 1
    assert len(marks) == 15


def test_enough_is_read_on_both_sides_of_what_is_new(quarry):
    paragraphs = [f"Line {number} was long. " + "It went on. " * 60 for number in range(90)]
    source = Asked(quarry[1])
    story = replace(quarry[1], manuscript=from_text("\n\n".join(paragraphs)), characters=(), quotes=())
    paragraphs[45] = "It was short."  # the first of a chunk
    assert len(marked(source, story, "\n\n".join(paragraphs))) == 1
    (pages,) = source.skimmed
    assert "Line 41 " not in pages and pages.startswith("Line 42 ") and "Line 50 " in pages
    assert pages.index("It was short.") >= CONTEXT and len(pages) - pages.index("It was short.") >= CONTEXT


def test_a_stretch_is_a_manuscript_of_its_own():
    manuscript = from_text("# One\n\nIt *rained*.\n\n> Dear Ann\n\n# Two\n\nNobody *came*.\n", markdown=True)
    first, *_, last = manuscript.paragraphs
    alone = cut(manuscript, Span(first.start, last.end))
    assert [span.of(alone.text) for span in alone.paragraphs] == [
        "It *rained*.",
        "Dear Ann",
        "Nobody *came*.",
    ]
    assert [span.of(alone.text) for span in alone.emphasis] == ["rained", "came"]
    assert [span.of(alone.text) for span in alone.set_off] == ["Dear Ann"]
    assert "".join(one.span.of(alone.text) for one in alone.segments) == alone.text
    assert [one.kind for one in alone.segments] == ["prose", "heading", "prose"]


def test_a_text_cut_where_chunks_end_has_the_same_chunks():
    paragraphs = [f"Line {number} was long. " + "It went on. " * (7 * number % 60) for number in range(200)]
    manuscript = from_text("\n\n".join(paragraphs))
    chunks = chunks_of(manuscript.text, manuscript.paragraphs)
    spans = manuscript.paragraphs[chunks[2].start : chunks[4].stop]
    alone = cut(manuscript, Span(spans[0].start, spans[-1].end))
    found = chunks_of(alone.text, alone.paragraphs)
    assert [len(chunk) for chunk in found] == [len(chunk) for chunk in chunks[2:5]]
