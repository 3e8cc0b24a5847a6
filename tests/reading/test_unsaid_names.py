"""Names that the author gives tell the reading only what the text's own words for people do."""

from fabula.corrections import Alias, Rename, Speaker, at
from fabula.formats import from_text
from fabula.pipeline import read, read_people
from fabula.reading.cast.unsaid import telling_words
from fabula.span import Span

QUARRY = """# Wilhelmina

Tormod carried the lamp. The foreman had an old heart, and Tormod knew it.

"Mind the edge," said the foreman.

"I always do," said Tormod.
"""


def test_what_people_are_named_or_described_by_tells(english):
    account, _ = read_people(from_text(QUARRY, markdown=True), english, None, lambda *told: None)
    told = telling_words(account.mentions)
    assert {"tormod", "foreman", "wilhelmina"} <= told
    assert not {"old", "lamp", "edge", "mind"} & told


def test_a_name_of_other_words_is_shown_and_changes_nothing_else(english):
    manuscript = from_text(QUARRY, markdown=True)
    plain = read(manuscript, english)
    for given in (Rename("Tormod", "Old Edge"), Alias("Tormod", "the Lamp")):
        story = read(manuscript, english, corrections=[given])
        (one,) = [other for other in story.characters if other.id == "tormod"]
        shown = given.name if isinstance(given, Rename) else "Tormod"
        assert one.name == shown and {"Tormod", "Old Edge", "the Lamp"} & {*one.aliases}
        assert story.quotes == plain.quotes and not story.stale_corrections


def test_whom_only_the_author_knows_is_in_the_story_by_the_name_he_gives(english):
    manuscript = from_text(QUARRY, markdown=True)
    start = QUARRY.index('"Mind the edge,"')
    line = at(QUARRY, Span(start, start + 16))
    story = read(manuscript, english, corrections=[Speaker(line, "Zora Quist")])
    (zora,) = [one for one in story.characters if one.name == "Zora Quist"]
    assert zora.named and zora.aliases == () and story.quotes[0].speaker == zora.id
