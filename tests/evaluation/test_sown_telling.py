"""Slips of telling are made where they can stand, each with the words that take the place of others."""

from evaluation.sown_telling import past_of, telling_slips
from fabula.formats import from_text
from fabula.pipeline import read


def sown(english, text):
    story = read(from_text(text), english)
    return {
        (slip.rule, *((span.of(text), words) for span, words in slip.edits)) for slip in telling_slips(story)
    }


def test_tense_and_person_are_turned(english):
    slips = sown(english, "Ilse locked the shop. She counted the keys. Then he takes them.")
    assert ("present-amid-past", ("counted", "counts")) in slips
    assert ("first-person-amid-third", ("She", "I")) in slips
    assert ("past-amid-present", ("takes", "took")) in slips
    assert past_of("walk") == "walked"


def test_a_run_of_lines_loses_its_tags(english):
    lines = [f"“It is number {number},” said {name}." for number in range(7) for name in ("Mary", "Anna")]
    runs = [slip for slip in sown(english, "\n\n".join(lines)) if slip[0] == "untagged-run"]
    assert runs and all(words == "" for _, *edits in runs for _, words in edits)
    assert all("said" in taken for _, *edits in runs for taken, _ in edits)
