"""Two people whom their children call by the same word are told apart by who calls them so."""

from __future__ import annotations

from telling import goes_by, read_text

FATHER = (
    "Martin Hale stood in the doorway and held out a hand.\n\n"
    "“Give me the keys, son,” said Martin.\n\n“No, Dad,” said Jonah.\n\nMartin sighed. “Jonah.”\n\n"
    "“Dad, I can drive,” Jonah said. “I'm fine.”\n\n“You are not,” said Martin.\n\n***\n\n"
)
GRANDFATHER = (
    "Old Gideon Hale was in the garden with no coat on.\n\n“Dad,” said Martin, “you'll catch cold.”\n\n"
    "“I've been colder,” said Gideon.\n\n“Come in, Dad,” said Martin.\n"
)
SISTERS = (
    "Beth was twelve and Ada was nine.\n\n“Mum, she hit me,” said Ada.\n\n“I did not!” said Beth.\n\n"
    "“Girls.” Their mother did not look up.\n\n“Mum, tell her to give it back,” said Ada.\n\n"
    "“It's mine,” said Beth. “Mum, you gave it to me.”\n"
)


def names_of(story, ids):
    return [next(one.name for one in story.characters if one.id == id) for id in ids]


def test_dad_is_whoever_the_caller_calls_so(english):
    story = read_text(english, FATHER + GRANDFATHER)
    told = {
        quote.span.of(story.text).strip("“”"): names_of(story, quote.addressees) for quote in story.quotes
    }
    assert told["No, Dad,"] == told["Dad, I can drive,"] == ["Martin"]
    assert told["Come in, Dad,"] != ["Martin"]
    (martin,) = goes_by(story, "Martin")
    meant = [mention.span for mention in martin.mentions if mention.span.of(story.text) == "Dad"]
    assert [span.end < len(FATHER) for span in meant] == [True, True]


def test_who_calls_in_the_same_breath_is_not_whom_another_calls(english):
    story = read_text(english, SISTERS)
    assert goes_by(story, "Mum")
    assert goes_by(story, "Mum") != goes_by(story, "Beth")
