"""The errors of naming by kind: each marked mention and line has one outcome, and the table counts them."""

from __future__ import annotations

from dataclasses import replace

from evaluation.gold import compile_story
from evaluation.mapping import map_characters
from evaluation.naming import OUTCOMES, Sorter, report, sort_story
from evaluation.own_stories import as_document
from evaluation.readings import RULES
from fabula import Character, Mention, Span, Story
from fabula.formats import from_text

SOURCE = (
    "title: T\nperson: 3\ncast: Ada Moss | Ada | she\ncast: Ben Ide | Ben | he\n=====\n"
    "Ada poured. ⟦m Ada⟧She⟦/m⟧ sang. ⟦m Ben⟧The boy⟦/m⟧ drank. ⟦m Ben⟧He⟦/m⟧ left Ben's cup.\n"
)
GOLD = compile_story(SOURCE)


def span_of(words: str) -> Span:
    start = GOLD.text.index(words)
    return Span(start, start + len(words))


def person(id: str, named: bool, *mentions: tuple[str, str]) -> Character:
    told = tuple(Mention(span_of(words), kind) for words, kind in mentions)
    return Character(id, id, (), "person", None, False, told, named=named)


ADA = person("Ada", True, ("Ada", "name"), ("She", "pronoun"))
BEN = person("Ben", True, ("Ben", "name"))
BOY = person("the boy", False, ("The boy", "nominal"), ("He", "pronoun"))


def sorter(*people: Character) -> Sorter:
    story = Story(from_text(GOLD.text), people, (), (), ())
    document = as_document(GOLD)
    return Sorter(GOLD, story, document, map_characters(story, document))


def test_a_person_without_a_name_is_one_in_pieces():
    assert list(sorter(ADA, BEN, BOY).mentions()) == [
        ("third_person, narrated", "right"),
        ("described, narrated", "in_pieces"),
        ("third_person, narrated", "in_pieces"),
    ]


def test_a_mention_may_be_anothers_or_nobodys():
    ada = replace(ADA, mentions=(*ADA.mentions, Mention(span_of("He"), "pronoun")))
    assert [outcome for _, outcome in sorter(ada, BEN).mentions()] == ["right", "nobody", "another"]


def test_somebody_who_is_nobody_of_the_cast_is_a_stranger():
    boy = person("the boy", False, ("The boy", "nominal"), ("She", "pronoun"), ("Ada", "nominal"))
    assert sorter(BEN, boy).outcome("Ben Ide", "the boy") == "in_pieces"
    cup = person("cup", True, ("cup", "name"))
    assert sorter(ADA, cup).outcome("Ben Ide", "cup") == "stranger"


def test_the_table_has_shares_of_each_kind():
    text = report(
        [("line, beside nothing", "right"), ("line, beside nothing", "another"), ("described", "nobody")]
    )
    head, described, lines = text.splitlines()
    assert head.split()[1:] == ["asked", *" ".join(OUTCOMES).replace("_", " ").split()]
    assert described.split() == ["described", "1", "0.0", "0.0", "0.0", "0.0", "100.0"]
    assert lines.split()[-6:] == ["2", "50.0", "0.0", "50.0", "0.0", "0.0"]


TALK = compile_story(
    "title: T\nperson: 1\ncast: Ada Moss | Ada | she | narrator\ncast: Ben Ide | Ben | he\n=====\n"
    '⟦q Ada>Ben⟧"Sit down, Ben,"⟦/q⟧ I said.\n\n⟦q Ben>Ada⟧"Why?"⟦/q⟧\n\n'
    '⟦q Ada>Ben⟧"You are tired."⟦/q⟧ I sat.\n\n'
    '⟦q Ben>Ada⟧"Never,"⟦/q⟧ said Ben.\n'
)


def test_lines_are_of_the_kinds_that_what_is_beside_them_makes():
    kinds = [kind for kind, _ in sort_story(TALK, RULES, None)]
    assert kinds == [
        "line, tag with I", "line of the narrator", "line that calls somebody",
        "line, beside nothing", "line of whoever was just called",
        "line, beside an act", "line without a tag, in turn", "line of the narrator",
        "line, tag with a name",
    ]  # fmt: skip
