"""The overview counts what a writer would count, and points at places a writer can find."""

from dataclasses import replace

import pytest

import fabula
from fabula import Age, Mention, Quote, Span
from fabula.reading.speech.speakers import ALTERNATION, EXPLAINING, NEAREST
from fabula.views.overview import GROUP_OFTEN, ONE_SIDED, UNSURE, Overview
from fabula.views.showing import showable
from fabula.views.terminal import page, plain


def test_words_are_those_of_the_story_alone(allotment):
    overview = Overview(allotment)
    prose = [segment for segment in allotment.manuscript.segments if segment.kind == "prose"]
    assert overview.words == sum(len(segment.span.of(allotment.text).split()) for segment in prose)


def test_dialogue_is_a_share_of_the_words(tell):
    story = tell([("prose", 1, "“One two three,” he said.\n")], lines=[("“One two three,”", None, (), 0)])
    assert Overview(story).dialogue == pytest.approx(3 / 5)


def test_speech_inside_speech_counts_once(tell):
    words = "“One ‘two’ three,” he said.\n"
    story = tell([("prose", 1, words)], lines=[("“One ‘two’ three,”", None, (), 0)])
    inner = Quote("q9", Span(5, 10), "speech", None, (), 0.0, "nested", ())
    assert Overview(replace(story, quotes=(*story.quotes, inner))).dialogue == pytest.approx(3 / 5)


def test_the_cast_is_led_by_those_who_speak_most(allotment):
    rows = Overview(allotment).cast
    assert [(row.character.id, row.lines) for row in rows[:2]] == [("ada", 2), ("milo", 2)]


def test_the_cast_lists_the_nameless_only_when_they_speak_or_tell(tell, person):
    cast = [
        person("ivo", "Ivo"),
        person("porter", "the porter"),
        person("stoker", "the stoker"),
        person("teller", "I", narrator=True),
    ]
    story = tell([("prose", 1, "“Coal!” The porter gave it to the stoker. I saw Ivo.")], cast)
    quote = Quote("q1", Span(0, 7), "speech", "stoker", (), 0.9, "tag", ())
    characters = tuple(replace(one, named=one.id == "ivo") for one in story.characters)
    overview = Overview(replace(story, characters=characters, quotes=(quote,)))
    assert {row.character.id for row in overview.cast} == {"stoker", "ivo", "teller"}
    assert [one.id for one in overview.not_listed] == ["porter"]


@pytest.mark.parametrize(("times", "listed"), [(GROUP_OFTEN - 1, False), (GROUP_OFTEN, True)])
def test_a_group_without_a_name_is_listed_when_it_is_often_mentioned(tell, person, times, listed):
    story = tell([("prose", 1, "the sailors sang. " * times)], [person("s", "the sailors", kind="group")])
    overview = Overview(replace(story, characters=(replace(story.characters[0], named=False),)))
    assert (len(overview.cast), len(overview.not_listed)) == ((1, 0) if listed else (0, 1))


def test_talks_with_someone_not_listed_still_count(tell, person):
    story = tell(
        [("prose", 1, "“Coal!” Ivo told the porter.")], [person("i", "Ivo"), person("p", "the porter")]
    )
    ivo, porter = story.characters
    quote = Quote("q1", Span(0, 7), "speech", "i", ("p",), 0.9, "tag", ())
    (talk,) = Overview(
        replace(story, characters=(ivo, replace(porter, named=False)), quotes=(quote,))
    ).conversations
    assert (talk.first.id, talk.second.id) == ("i", "p")


def test_two_people_described_alike_speak_each_for_themselves(tell, person):
    lines = [(f"“Line {number}.”", one, (), 0.9) for number, one in enumerate(["a", "b", "ivo", "ivo"])]
    prose = "\n\n".join(words for words, *_ in lines)
    cast = [person("a", "the old man"), person("b", "the old man"), person("ivo", "Ivo")]
    story = tell([("prose", 1, prose), ("heading", 2, "2\n"), ("prose", 2, "Rain.\n")], cast, lines)
    assert Overview(story).parts[0].speakers == ("Ivo", "the old man", "the old man")


def test_someone_is_first_seen_in_a_chapter_and_paragraph(allotment):
    first = {row.character.id: row.first for row in Overview(allotment).cast}
    assert (first["milo"].where, first["milo"].words) == ("ch. 1, ¶ 2", "Milo")
    assert first["neighbours"].where == "ch. 2, ¶ 2"
    assert first["milo"].before.endswith("said ")


def test_the_words_before_a_first_mention_begin_with_a_word(tell, person):
    story = tell([("prose", 1, "It snowed.  His name is Ivo.")], [person("ivo", "Ivo")])
    assert Overview(story).cast[0].first.before == "…His name is "


def test_a_first_mention_that_tells_nothing_is_passed_over(tell, person):
    story = tell([("prose", 1, "“Is it me?” asked Ivo.")], cast=[person("ivo", "Ivo")])
    pronoun = Mention(Span(7, 9), "pronoun")
    (ivo,) = story.characters
    ivo = replace(ivo, mentions=(pronoun, *ivo.mentions))
    assert Overview(replace(story, characters=(ivo,))).cast[0].first.words == "Ivo"
    ivo = replace(ivo, mentions=(pronoun,))
    assert Overview(replace(story, characters=(ivo,))).cast[0].first.words == "me"


def test_a_story_in_one_piece_needs_no_chapter_numbers(tell, person):
    story = tell([("prose", 1, "Rain.\n\nIvo slept.\n")], cast=[person("ivo", "Ivo")])
    overview = Overview(story)
    assert overview.cast[0].first.where == "¶ 2"
    assert overview.parts_are_scenes


def test_chapters_carry_their_headings(allotment):
    parts = Overview(allotment).parts
    assert [(part.number, part.title) for part in parts] == [(1, "Beans"), (2, "")]
    assert parts[1].speakers == ("the neighbours", "Milo")


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("## Frost", "Frost"),
        ("CHAPTER TWO - Frost", "Frost"),
        ("2. Frost", "Frost"),
        ("**2**", ""),
        ("II", ""),
        ("II. Frost", "Frost"),
        ('CHAPTER II\n\n"FROST!"', '"FROST!"'),  # what opens a title is no separator
        ("2\n\n“First Frost”", "“First Frost”"),
        ("Chapter 2 – ‘Frost’", "‘Frost’"),
        ("IV", "IV"),
        ("I, Gardener", "I, Gardener"),
        ("Chapter 2", ""),
        ("Chapter 7: Frost", "Chapter 7: Frost"),  # the book counts otherwise: both numbers are shown
        ("Chapters of frost", "Chapters of frost"),
    ],
)
def test_a_title_is_what_a_heading_says_beside_its_number(tell, heading, title):
    story = tell([("prose", 1, "A.\n"), ("heading", 2, f"{heading}\n"), ("prose", 2, "B.\n")])
    assert [(part.number, part.title) for part in Overview(story).parts] == [(1, ""), (2, title)]


def test_the_part_a_chapter_opens_stands_above_its_title(tell):
    opening = "PART ONE--The Long Cold Winter\n\nCHAPTER I\n\nFrost\n"
    parts = [("heading", 1, opening), ("prose", 1, "A.\n"), ("heading", 2, "II\n"), ("prose", 2, "B.\n")]
    first, second = Overview(tell(parts)).parts
    assert (first.within, first.title) == ("PART ONE--The Long Cold Winter", "Frost")
    assert (second.within, second.title) == ("", "")


def test_the_storys_title_above_its_first_chapter_is_not_said_twice(tell):
    parts = [("heading", 1, "The Allotment\n\nChapter 1\n"), ("prose", 1, "A.\n"), ("prose", 2, "B.\n")]
    assert Overview(tell(parts, title="The Allotment")).parts[0].within == ""
    assert Overview(tell(parts, title="Another")).parts[0].within == "The Allotment"


def test_a_conversation_counts_both_ways(allotment):
    (talk,) = Overview(allotment).conversations
    assert {talk.first.id, talk.second.id} == {"ada", "milo"}
    assert (talk.lines, talk.from_first, talk.from_second) == (4, 2, 2)


def test_a_talk_tells_something_when_both_speak_or_one_speaks_often(tell, person):
    names = ("Ivo", "Petra", "Sunniva", "Tariq")
    cast = [person(name.lower(), name) for name in names]
    said = [("ivo", "petra"), ("petra", "ivo"), *[("ivo", "sunniva")] * ONE_SIDED, ("tariq", "ivo")]
    prose = "\n\n".join(f"“Line {number}.”" for number in range(len(said)))
    lines = [(f"“Line {number}.”", one, (other,), 0.9) for number, (one, other) in enumerate(said)]
    talks = Overview(tell([("prose", 1, prose)], cast, lines)).conversations
    told = {(talk.first.id, talk.second.id): talk.telling for talk in talks}
    assert told == {("ivo", "sunniva"): True, ("ivo", "petra"): True, ("tariq", "ivo"): False}


def test_talks_of_one_length_stand_in_the_order_of_the_cast(tell, person):
    cast = [person(f"c{number}", f"Person{number:02}") for number in (11, 10, 9, 2)]
    pairs = [("c11", "c10"), ("c9", "c2")] * 2
    prose = "\n\n".join(f"“Line {number}.”" for number in range(len(pairs)))
    lines = [(f"“Line {number}.”", one, (other,), 0.9) for number, (one, other) in enumerate(pairs)]
    talks = Overview(tell([("prose", 1, prose)], cast, lines)).conversations
    assert [(talk.first.id, talk.second.id) for talk in talks] == [("c11", "c10"), ("c9", "c2")]


def test_unsure_are_the_unknown_and_the_guessed(allotment):
    unsure = Overview(allotment).unsure
    assert [line.words for line in unsure] == ["“Who left the gate?”", "“It was me,”"]
    assert unsure[1].quote.confidence < UNSURE


def test_a_reason_is_given_in_a_readers_words(allotment):
    one, other = (replace(allotment.quotes[0], by=rule) for rule in ("alternation", "a_rule-without_words"))
    lines = Overview(replace(allotment, quotes=(one, other))).lines
    assert [line.reason for line in lines] == ["taking turns", "a rule without words"]


@pytest.mark.parametrize("rule", [*EXPLAINING, ALTERNATION, NEAREST])
def test_every_rule_that_explains_a_speaker_has_words_of_its_own(allotment, rule):
    (line,) = Overview(replace(allotment, quotes=(replace(allotment.quotes[0], by=rule),))).lines
    assert line.reason
    assert line.reason != rule.replace("_", " ")


def test_a_speaker_at_the_threshold_is_sure(tell, person):
    story = tell([("prose", 1, "“Yes.”")], [person("ivo", "Ivo")], [("“Yes.”", "ivo", (), UNSURE)])
    assert Overview(story).unsure == ()


def test_notes_and_headers_are_set_apart(allotment):
    header, note = Overview(allotment).set_apart
    assert (header.kind, note.kind) == ("header", "note")
    assert note.opening.words.startswith("A/N: thank you")


def test_what_stands_after_the_story_is_a_footer(tell):
    (footer,) = Overview(tell([("prose", 1, "Rain.\n"), ("meta", 1, "THE END\n")])).set_apart
    assert footer.kind == "footer"


@pytest.mark.parametrize(
    ("path", "title"),
    [
        ("drafts/frost two.docx", "frost two"),
        ("first_frost.txt", "first frost"),
        ("first-frost--again.md", "first frost again"),
        ("Half-Hardy Annuals.txt", "Half-Hardy Annuals"),
        ("_.txt", "Untitled"),
        ("-", "Untitled"),
    ],
)
def test_a_story_without_a_title_goes_by_its_file(tell, path, title):
    assert Overview(tell([("prose", 1, "Rain.")], path=path)).title == title


def test_a_story_without_words_has_an_overview(tell):
    overview = Overview(tell([("prose", 0, "")]))
    assert (overview.words, overview.dialogue, overview.chapters, overview.lines) == (0, 0.0, 0, ())


def test_nothing_shown_can_steer_the_terminal():
    assert showable("a\x1b[2Jb\u202ec\ud800\u2066\x9b") == "a [2Jb c"


def test_the_cast_says_how_old_they_are_where_all_ages_agree(allotment):
    one, other = (row.character.id for row in Overview(allotment).cast[:2])
    ages = [(one, 43, True), (one, 10, False), (one, 44, True), (other, 7, True), (other, 30, True)]
    told = tuple(Age(id, years, Span(0, 1), "told", None, now) for id, years, now in ages)
    story = replace(allotment, ages=told)
    assert [row.age for row in Overview(story).cast[:2]] == [43, None]
    assert ", age 43" in plain(page(Overview(story)), 110)


def test_a_chapter_without_a_heading_has_the_name_of_its_file_for_a_title(tmp_path):
    (tmp_path / "Chapter 1 - Ropes.txt").write_text("Wim went up to the loft with a lamp.\n")
    (tmp_path / "Chapter 2 - Nets.txt").write_text("Nobody had mended the nets since May.\n")
    (tmp_path / "Chapter 3.txt").write_text("Chapter 3: Tar\n\nThe tar was cold by noon.\n")
    overview = Overview(fabula.read(tmp_path, rules_only=True))
    assert [part.title for part in overview.parts] == ["Ropes", "Nets", "Tar"]


def test_what_stands_before_the_first_chapter_of_a_file_has_no_title(tmp_path):
    file = tmp_path / "nets.md"
    file.write_text("The tar was cold.\n\n## Chapter 1: Ropes\n\nWim went up.\n\n## Chapter 2: Nets\n\nNo.\n")
    overview = Overview(fabula.read(file, rules_only=True))
    assert [(part.number, part.title) for part in overview.parts] == [(0, ""), (1, "Ropes"), (2, "Nets")]


def test_the_marks_of_a_block_quote_are_in_nothing_that_is_shown_on_one_line():
    assert showable("“Come down,\n>come down\r\n> > again > now.”") == "“Come down, come down again > now.”"
