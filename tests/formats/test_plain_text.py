import pytest
from summaries import assert_whole, emphasis, kinds, paragraphs, texts

from fabula.formats import from_text
from fabula.formats.title_page import title_page

PROSE = "The tide had gone out past the second marker, and nobody on the quay would say why."
REPLY = '"It never does that in March," said Orla, and she put the rope down.'


def test_hard_wrapped_lines_are_one_paragraph():
    text = (
        "The tide had gone out past the second\nmarker, and nobody on the quay\nwould say why.\n\n"
        + REPLY
        + "\n"
    )
    assert len(from_text(text).paragraphs) == 2


def test_one_paragraph_a_line_without_blank_lines():
    text = "\n".join([PROSE, REPLY, "She did not look back.", '"Orla!"', "Nothing answered but the bell."])
    assert len(from_text(text).paragraphs) == 5


def test_whose_words_an_epigraph_is_are_no_number_of_a_chapter():
    text = f"Chapter 1\n\n“We keep what is lost.”\n\n— I. Marrow\n\n{PROSE}\n\nChapter 2\n\n{REPLY}\n"
    assert kinds(from_text(text)) == ["heading", "prose", "heading", "prose"]
    text = f"— I. Low Water\n\n{PROSE}\n\n— II. High Water\n\n{REPLY}\n"
    assert kinds(from_text(text)) == ["heading", "prose", "heading", "prose"]


def test_an_initial_under_a_letter_is_no_number_of_a_chapter():
    text = f"Dear Orla,\n\n{PROSE}\n\nC.\n\n9 May\n\nDear Colm,\n\n{PROSE}\n\nL.\n"
    assert not [
        segment for segment in from_text(text).segments if segment.span.of(text).strip() in ("C.", "L.")
    ]
    text = "\n\n".join(f"{number}\n\n{PROSE}" for number in ("XLVIII", "XLIX", "L", "LI"))
    headings = [
        segment.span.of(text).strip() for segment in from_text(text).segments if segment.kind == "heading"
    ]
    assert headings == ["XLVIII", "XLIX", "L", "LI"]


def chapters_and_breaks(numbers, between):
    """The headings and the scene breaks of a story under such numbers, each chapter of two scenes."""
    text = "\n\n\n".join(f"{number}\n\n{PROSE}\n\n{between}\n\n{REPLY}" for number in numbers)
    segments = from_text(text).segments
    return [
        [one.span.of(text).strip() for one in segments if one.kind == kind] for kind in ("heading", "break")
    ]


@pytest.mark.parametrize(
    "written", ["IX. X. XI.", "XVIII XIX XX XXI", "XXIX. XXX. XXXI.", "-IX- -X- -XI-", "IX X I IX X"]
)
def test_the_tenth_chapter_is_no_break(written):
    numbers = written.split()
    assert chapters_and_breaks(numbers, "***") == [numbers, ["***"] * len(numbers)]


def test_crosses_between_scenes_are_no_chapters():
    assert chapters_and_breaks(["XXVIII", "XXIX", "XXXI"], "XXX") == [["XXVIII", "XXIX", "XXXI"], ["XXX"] * 3]
    assert chapters_and_breaks(["One", "Two"], "X") == [["One", "Two"], ["X", "X"]]


def test_a_forgotten_blank_line_between_long_paragraphs():
    text = f"{PROSE * 3}\n{REPLY}\n\n{PROSE * 3}\n\n{PROSE * 4}"
    assert len(from_text(text).paragraphs) == 4


def test_wrapped_text_without_blank_lines_ends_paragraphs_at_short_lines():
    line = "the boats came round the point one by one and the women counted them in from the wall with"
    page = "\n".join([line.capitalize(), *[line] * 6, "and that was all.", '"Eleven," said Orla.'])
    text = "\n".join([page] * 40)
    assert len(from_text(text).paragraphs) == 80


def test_verse_stays_one_paragraph():
    text = (
        f"{PROSE}\n\nRain on the ledger,\nrain on the door,\nrain where the miller\nslept before.\n\n{REPLY}"
    )
    assert len(from_text(text).paragraphs) == 3


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_are_kept(end):
    text = end.join(["Chapter 1", "", PROSE, "", "***", "", REPLY, ""])
    manuscript = from_text(text)
    assert manuscript.text == text
    assert kinds(manuscript) == ["heading", "prose", "break", "prose"]
    assert paragraphs(manuscript) == [PROSE, REPLY]


@pytest.mark.parametrize(
    "mark",
    [
        "***",
        "* * *",
        "---",
        "~*~",
        "xXx",
        "oOo",
        "#",
        "~",
        "⁂",
        "§",
        "+++",
        "-o-o-",
        "♥",
        "• • •",
        "-x-",
        "o0o",
        "...",
        "[line break]",
        "~Page Break~",
        "---------",
        "=====",
        "HPHPHPHPHP",
        "*~*~*~*",
        "<<<>>>",
        "x",
        "XxXxXxX",
        "///",
        "✧･ﾟ: *✧･ﾟ:*",
        "⋆｡˚ ✦ ˚｡⋆",
        "🌸",
        "🌙 🌙",
        "---✂️---",
    ],
)
def test_scene_breaks(mark):
    manuscript = from_text(f"{PROSE}\n\n{mark}\n\n{REPLY}")
    assert kinds(manuscript) == ["prose", "break", "prose"]


@pytest.mark.parametrize("message", ["😂", "👍", "🍕", "🌸 ok"])
def test_a_face_alone_is_a_message(message):
    assert kinds(from_text(f"{PROSE}\n\n{message}\n\n{REPLY}")) == ["prose"]


def test_scene_break_glued_between_lines():
    assert kinds(from_text(f"{PROSE}\n***\n{REPLY}")) == ["prose", "break", "prose"]


def test_extra_blank_lines_are_a_break_where_one_is_usual():
    text = "\n\n".join([PROSE] * 8) + "\n\n\n\n" + "\n\n".join([REPLY] * 8)
    manuscript = from_text(text)
    assert kinds(manuscript) == ["prose", "break", "prose"]
    assert texts(manuscript, "break") == [""]


def test_a_blank_line_is_a_break_where_none_is_usual():
    assert kinds(from_text("\n".join([PROSE] * 8) + "\n\n" + "\n".join([REPLY] * 8))) == [
        "prose",
        "break",
        "prose",
    ]


def test_uneven_blank_lines_are_no_breaks():
    text = "".join(PROSE + "\n" * (2 + number % 3) for number in range(12))
    assert kinds(from_text(text)) == ["prose"]


@pytest.mark.parametrize(
    "line",
    [
        '"No."',
        "No.",
        "Oh.",
        "Silence",
        "~Can you hear me?~",
        "<Can you hear me>",
        "**Bang**",
        "*He sighed.*",
        "Ox",
        "xx",
        "Mum",
        '"..."',
        "BANG!",
        "HAHAHAHA",
        "Then nothing",
        "1984.",
        "Part of me wanted to run.",
        "Chapter and verse, she thought.",
        "I am. I was.",
        "Book three rooms, he said.",
    ],
)
def test_short_lines_of_prose_stay_prose(line):
    assert kinds(from_text(f"{PROSE}\n\n{line}\n\n{REPLY}")) == ["prose"]


@pytest.mark.parametrize(
    "line",
    [
        "Chapter 1",
        "CHAPTER I.",
        "Chapter One: The Quay",
        "Chapter 12 - Salt",
        "Part Two",
        "BOOK IV",
        "Prologue",
        "EPILOGUE",
        "II",
        "iv.",
        "3",
        "3.",
        "I. A Wet Spring",
        "Interlude: Snow",
        "Day Three",
        "Ch. 4",
        "~ Chapter 5 ~",
        "Two",
        "Chapter Twenty-One",
        "CHAPTER 3. In which the boats come home and nobody will say where they have been",
        "Phase the Second",
        "# Chapter 9 #",
        "Chapter 1, Cold Harbour",
    ],
)
def test_headings(line):
    manuscript = from_text(f"{line}\n\n{PROSE}\n\n{REPLY}")
    assert kinds(manuscript) == ["heading", "prose"]
    assert {segment.chapter for segment in manuscript.segments} == {1}


def test_title_on_the_line_under_the_number():
    manuscript = from_text(
        f"CHAPTER I\n\nLow Water\n\n\n{PROSE}\n\n\n\nCHAPTER II\n\nHigh Water\n\n\n{REPLY}"
    )
    assert texts(manuscript, "heading") == ["CHAPTER I\n\nLow Water", "CHAPTER II\n\nHigh Water"]
    assert [segment.chapter for segment in manuscript.segments] == [1, 1, 2, 2]
    assert manuscript.source.title is None


@pytest.mark.parametrize("title", ['"Pieces of Glass"', "“Pieces of Glass”", "‘Low Water’", '"Nothing"'])
@pytest.mark.parametrize("number", ["27", "CHAPTER IV", "Chapter Two"])
def test_a_title_in_quotation_marks_below_the_number(number, title):
    manuscript = from_text(f"{number}\n\n{title}\n\n{PROSE}\n\n{REPLY}\n")
    assert texts(manuscript, "heading") == [f"{number}\n\n{title}"]
    assert paragraphs(manuscript) == [PROSE, REPLY]


@pytest.mark.parametrize(
    "speech",
    [
        '"Pieces of glass."',
        '"Glass?"',
        '"Orla!"',
        '"Not there," said Orla.',
        '"We never found the glass"',
        "“Orla—”",
        '"Orla." "Pim"',
    ],
)
def test_speech_below_the_number_is_no_title(speech):
    assert paragraphs(from_text(f"Chapter 27\n\n{speech}\n\n{PROSE}\n\n{REPLY}\n"))[0] == speech


def test_a_title_in_quotation_marks_needs_a_number_above_it():
    assert paragraphs(from_text(f'{PROSE}\n\n"Pieces of Glass"\n\n{REPLY}\n'))[1] == '"Pieces of Glass"'


def test_part_and_chapter_open_one_chapter():
    manuscript = from_text(
        f"PART ONE\n\nChapter 1\n\n{PROSE}\n\nChapter 2\n\n{REPLY}\n\nPART TWO\n\nChapter 3\n\n{PROSE}"
    )
    assert [(s.kind, s.chapter) for s in manuscript.segments] == [
        ("heading", 1),
        ("prose", 1),
        ("heading", 2),
        ("prose", 2),
        ("heading", 3),
        ("prose", 3),
    ]


def test_a_chapter_still_to_be_written_counts():
    text = f"Chapter 1\n\n{PROSE}\n\nChapter 2\n\nChapter 3\n\n{REPLY}\n\nChapter 4\n\nCHAPTER 4\n\n{REPLY}"
    manuscript = from_text(text)
    assert [s.chapter for s in manuscript.segments if s.kind == "prose"] == [1, 3, 4]
    assert [s.chapter for s in manuscript.segments if s.kind == "heading"] == [1, 2, 3, 4]


def test_numbers_inside_chapters_are_no_chapters():
    manuscript = from_text(f"Chapter 1\n\n1\n\n{PROSE}\n\n2\n\n{REPLY}\n\nChapter 2\n\n1\n\n{PROSE}")
    assert max(segment.chapter for segment in manuscript.segments) == 2


def test_story_that_starts_above_chapter_two():
    manuscript = from_text(f"{PROSE}\n\nChapter 2\n\n{REPLY}")
    assert [(s.kind, s.chapter) for s in manuscript.segments] == [("prose", 1), ("heading", 2), ("prose", 2)]


def test_story_without_headings_is_chapter_one():
    manuscript = from_text(f"A/N: my first fic!\n\n{PROSE}\n\n***\n\n{REPLY}")
    assert [(s.kind, s.chapter) for s in manuscript.segments] == [
        ("note", 0),
        ("prose", 1),
        ("break", 1),
        ("prose", 1),
    ]


def test_numbered_list_is_prose():
    text = f"{PROSE}\n\n1. Lamp Oil\n\n2. Good Rope\n\n3. Salt Fish\n\n{REPLY}"
    assert kinds(from_text(text)) == ["prose"]
    text = f"{PROSE}\n\n1. Lamp Oil\n2. Good Rope\n\n{REPLY}"
    assert kinds(from_text(text)) == kinds(from_text(text, markdown=True)) == ["prose"]


def test_contents_list_is_meta():
    contents = "CONTENTS\n\nChapter 1. Low Water\nChapter 2. High Water"
    chapters = f"Chapter 1. Low Water\n\n{PROSE * 4}\n\nChapter 2. High Water\n\n{REPLY}"
    text = f"The Weir\n\nby Ilse Marrow\n\n{contents}\n\n\n{chapters}"
    manuscript = from_text(text)
    assert kinds(manuscript) == ["heading", "meta", "heading", "prose", "heading", "prose"]
    assert (manuscript.source.title, manuscript.source.author) == ("The Weir", "Ilse Marrow")
    assert max(segment.chapter for segment in manuscript.segments) == 2


def test_contents_end_where_a_short_chapter_begins():
    contents = (
        "Contents\n\nChapter 1: Low Water ....... 3\nChapter 2: High Water ..... 17\nChapter 3: Ebb ... 30"
    )
    chapters = (
        f"Chapter 1: Low Water\n\n{REPLY}\n\nChapter 2: High Water\n\n{PROSE}\n\nChapter 3: Ebb\n\n{REPLY}"
    )
    manuscript = from_text(f"The Weir\nA Novel\n\n{contents}\n\n{chapters}")
    assert kinds(manuscript) == ["heading", "meta", *["heading", "prose"] * 3]
    assert (manuscript.source.title, manuscript.source.author) == ("The Weir", None)


def test_a_list_in_front_matter_is_its_items():
    source = from_text(
        f'---\ntitle: "Low: Tide"\nauthor: [Ilse Marrow]\n---\n\n{PROSE}', markdown=True
    ).source
    assert (source.title, source.author) == ("Low: Tide", "Ilse Marrow")


def test_gutenberg_wrapping_is_meta():
    text = (
        "The Project Gutenberg eBook of The Weir, by Ilse Marrow\n\n"
        "Title: The Weir\n\nAuthor: Ilse Marrow\n\n"
        "*** START OF THE PROJECT GUTENBERG EBOOK THE WEIR ***\n\nProduced by the eel committee\n\n"
        f"CHAPTER I\n\n{PROSE}\n\n{REPLY}\n\n"
        "*** END OF THE PROJECT GUTENBERG EBOOK THE WEIR ***\n\nAll the rest is law.\n"
    )
    manuscript = from_text(text)
    assert kinds(manuscript) == ["meta", "heading", "prose", "meta"]
    assert (manuscript.source.title, manuscript.source.author) == ("The Weir", "Ilse Marrow")


def test_byline_is_never_prose():
    manuscript = from_text(f"The Long Weir\nby Ilse Marrow\n\n{PROSE}\n\n{REPLY}")
    assert kinds(manuscript) == ["heading", "meta", "prose"]
    assert (manuscript.source.title, manuscript.source.author) == ("The Long Weir", "Ilse Marrow")


def test_the_first_line_of_a_chat_is_no_title():
    story = from_text("**noor:** who is up\n\n**gus the great:** nobody\n\nNoor put her telephone down.\n")
    assert story.source.title is None
    assert len(story.paragraphs) == 3


@pytest.mark.parametrize(
    "message", ["[11:15 PM] Noor: GUS", "21:15 Noor: Come Down", "11.15 - **Noor**: WAIT"]
)
def test_a_message_with_its_hour_is_no_heading(message):
    assert kinds(from_text(f"{PROSE}\n\n{message}\n\n{REPLY}")) == ["prose"]


def test_a_first_line_that_goes_on_after_a_sentence_is_no_title():
    manuscript = from_text(f"Ilse typed with her thumbs. *where are you*\n\n{PROSE}\n\n{REPLY}\n")
    assert manuscript.source.title is None
    assert from_text(f"St. Ilse at Sea\n\n{PROSE}\n\n{REPLY}\n").source.title == "St. Ilse at Sea"


@pytest.mark.parametrize("title", ["group chat (do not open)", "(Not) at Sea", "The Weir [Part One]"])
def test_a_title_keeps_its_brackets(title):
    assert from_text(f"# {title}\n\n{PROSE}\n\n{REPLY}\n").source.title == title


def test_first_line_that_is_a_sentence_is_no_title():
    manuscript = from_text(f"By noon the tide had turned.\n\n{PROSE}\n\n{REPLY}")
    assert kinds(manuscript) == ["prose"]
    assert manuscript.source.title is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("**Orla's POV**", "Orla"),
        ("Orla's Point of View", "Orla"),
        ("POV: Orla", "Orla"),
        ("[y/n]'s POV", "Y/N"),
        ("(Y/N) POV", "Y/N"),
        ("Chapter 3 - Y/N's POV", "Y/N"),
        ("[Orla's point of view]", "Orla"),
        ("~Orla's POV~", "Orla"),
        ("ORLA POV", "Orla"),
        ("(Orla Venn's P.O.V.)", "Orla Venn"),
        ("Third Person POV", None),
        ("3rd person POV", None),
        ("3rd Person Limited POV", None),
        ("Your POV", "You"),
        ("your pov", "You"),
        ("Reader's POV", "Reader"),
        ("reader pov", "Reader"),
        ("Her POV", None),
        ("from Orla's perspective", "Orla"),
        ("Orla’s POV", "Orla"),
    ],
)
def test_points_of_view(line, name):
    manuscript = from_text(f"{PROSE}\n\n***\n\n{line}\n\n{REPLY}")
    assert kinds(manuscript) == ["prose", "break", "heading", "prose"]
    assert manuscript.segments[2].pov == name


def test_bare_names_above_scenes_are_points_of_view():
    scene = (
        "The rope was wet, and when Orla let go it fell past Brannoch. They said that Orla and Brannoch knew."
    )
    text = f"Orla\n\n{scene}\n\n***\n\nBrannoch\n\n{scene}\n\n***\n\nOrla\n\n{scene}"
    manuscript = from_text(text)
    assert [segment.pov for segment in manuscript.segments if segment.kind == "heading"] == [
        "Orla",
        "Brannoch",
        "Orla",
    ]
    assert manuscript.source.title is None


def test_names_between_paragraphs_are_points_of_view():
    scene = "The rope was wet, said Orla. When it gave, it fell past Brannoch, who let it fall."
    text = f"Orla\n\n{scene}\n\nBrannoch\n\n{scene}\n\n{scene}\n\nOrla\n\n{scene}"
    manuscript = from_text(text)
    assert [segment.pov for segment in manuscript.segments if segment.kind == "heading"] == [
        "Orla",
        "Brannoch",
        "Orla",
    ]
    letters = f"{scene}\n\nWith love,\n\nOrla\n\n{scene}\n\nYours,\n\nBrannoch\n\n{scene}"
    assert not [segment for segment in from_text(letters).segments if segment.pov]
    alone = f"{scene}\n\nSilence\n\n{scene}\n\nSilence\n\n{scene} Silence, and more silence."
    assert not [segment for segment in from_text(alone).segments if segment.pov]


@pytest.mark.parametrize("look", ["**{}**", "[{}]", "({})", "-{}-", "<{}>"])
def test_two_names_set_apart_by_their_look_are_points_of_view(look):
    scene = "The rope was wet, said Orla. When it gave, it fell past Brannoch, who let it fall."
    text = f"{look.format('Orla')}\n\n{scene}\n\n{look.format('BRANNOCH')}\n\n{scene}\n\n{scene}"
    manuscript = from_text(text)
    assert [segment.pov for segment in manuscript.segments if segment.kind == "heading"] == [
        "Orla",
        "Brannoch",
    ]
    assert manuscript.source.title is None
    first, second = look.format("Orla"), look.format("Brannoch")
    once = from_text(f"{first}\n\nI pushed Brannoch off the wall.\n\n{second}\n\nOrla pushed me. I fell.")
    assert [segment.pov for segment in once.segments if segment.pov] == ["Orla", "Brannoch"]
    silence = f"{scene}\n\n{look.format('Silence')}\n\n"
    thought = f"{silence}{silence}{scene} Silence, and silence."
    assert not [segment for segment in from_text(thought).segments if segment.pov]


def test_names_in_bold_that_take_turns_are_points_of_view_though_nobody_says_them():
    scene = "I let the rope go, and it fell past me into the water.\n\n" * 5
    text = "".join(f"**{name}**\n\n{scene}" for name in ("Orla", "Brannoch", "Orla"))
    povs = [segment.pov for segment in from_text(text).segments if segment.kind == "heading"]
    assert povs == ["Orla", "Brannoch", "Orla"]
    chat = "".join(
        f"**{name}**\n\nI let the rope go, and it fell.\n\n" for name in ("Orla", "Brannoch", "Orla")
    )
    assert not [segment for segment in from_text(chat).segments if segment.pov]


def test_a_title_over_its_chapter_is_no_title_over_its_author():
    for end in ("\n", "\n\n"):
        manuscript = from_text(f"Tar and Feathers{end}Chapter Four\n\n{PROSE}\n\n{REPLY}")
        assert (manuscript.source.title, manuscript.source.author) == ("Tar and Feathers", None)
        assert kinds(manuscript)[:2] == ["heading", "heading"]


def test_decorated_name_is_a_point_of_view():
    scene = "It was late, and Orla knew it. They had gone with Orla to the wall."
    manuscript = from_text(f"{PROSE}\n\n~Orla~\n\n{scene}")
    assert [segment.pov for segment in manuscript.segments] == [None, "Orla", None]


def test_emphasis_is_without_its_marks():
    assert emphasis(
        from_text("She had *never* said so, and _never_ would. **Loud** 2 * 3 * 4, snake_case_name.")
    ) == [
        "never",
        "never",
    ]


def test_indented_block_is_set_off():
    text = f"{PROSE}\n\n    Dear Orla,\n    I have the lamp.\n\n{REPLY}\n\n{PROSE}"
    manuscript = from_text(text)
    assert [span.of(text) for span in manuscript.set_off] == ["Dear Orla,\n    I have the lamp."]


PAGE = """# The Ropewalk

%% was it tarred by 1840? %%

Una walked the length of it.

> [!note] Beats
> She finds the knot.
>
> He lies.

| Who | Age |
|-----|-----|
| Una | 34  |

![[ropewalk.png]]

- [ ] check the tides
- [x] name the dog

%%
He might drown.

Or she might.
%%

#draft #part/one

It was longer than she had thought.[^1]

[^1]: Three hundred yards.
"""


def test_what_writers_programs_add_to_markdown_is_no_story():
    manuscript = from_text(PAGE, markdown=True)
    assert_whole(manuscript)
    assert paragraphs(manuscript) == [
        "Una walked the length of it.",
        "It was longer than she had thought.[^1]",
    ]
    notes = [s.span.of(PAGE).strip() for s in manuscript.segments if s.kind == "note"]
    assert [note.splitlines()[0] for note in notes] == ["[!note] Beats", "[^1]: Three hundred yards."]
    assert "He lies." in notes[0]


@pytest.mark.parametrize(
    "text", ["Una said 40%% of it.", "#1 was Una.", "> Dear Una,\n>\n> Come.", "- [Una] left."]
)
def test_what_only_looks_like_it_is_story(text):
    assert paragraphs(from_text(f"It rained.\n\n{text}\n\nIt did.", markdown=True))[1:-1]


def test_the_lines_of_a_quoted_note_are_without_its_marks():
    text = f"{PROSE}\n\n{REPLY}\n\n> Gone to the pump.\n> Milo\n\n{PROSE}\n"
    manuscript = from_text(text, markdown=True)
    assert paragraphs(manuscript)[2:4] == ["Gone to the pump.", "Milo"]
    assert [span.of(text) for span in manuscript.set_off] == ["Gone to the pump.", "Milo"]


def test_empty_text_has_no_segments():
    manuscript = from_text("")
    assert manuscript.segments == () and manuscript.paragraphs == ()


@pytest.mark.parametrize("text", [" \n\n ", "***", "Chapter 1", "\ufeff", "\0", "\ud800", "a", "I", "#"])
def test_scraps(text):
    assert_whole(from_text(text))
    assert_whole(from_text(text, markdown=True))


@pytest.mark.parametrize("remark", ["%% when?\n", "%% when? %% who?\n"])
def test_remarks_that_nothing_closes_cost_no_time(remark):
    assert from_text("Una tarred the rope.\n\n" + remark * 15_000, markdown=True).text


@pytest.mark.parametrize("end", ["when she hears.”", 'when she hears."', "if she hears—"])
def test_a_paragraph_that_ends_in_speech_is_no_line_of_a_title_page(end):
    short = f"He laughed all the same. “She'll skin us {end}"
    text = f"Then\n\n{PROSE}\n\n{short}\n\n{REPLY}\n\nChapter 2\n\n{PROSE}"
    assert "meta" not in kinds(from_text(text))


def test_messages_above_the_first_numbered_chapter_are_no_title_page():
    messages = "Messages came in\n\nNerys: outside\n\nUna: which side\n\nNerys: yours"
    manuscript = from_text(f"Then\n\n{PROSE}\n\n{REPLY}\n\n{messages}\n\nChapter 2\n\n{PROSE}")
    assert "meta" not in kinds(manuscript)


def test_short_lines_above_the_first_paragraph_are_a_title_page():
    above = "The Salt Road\n\nPress of the Quay\n\nFor Una"
    assert "meta" in kinds(from_text(f"{above}\n\nChapter 1\n\n{PROSE}"))


@pytest.mark.parametrize("line", ["From my point of view.", "From his perspective", "From your perspective."])
def test_an_owner_in_small_letters_heads_nothing(line):
    assert kinds(from_text(f"{PROSE}\n\n{line}\n\n{REPLY}")) == ["prose"]


SLUGS = f"INT. BAKERY - NIGHT\n\n{PROSE}\n\nEXT. QUAY - DAY\n\n{REPLY}"


def test_the_scene_heading_of_a_screenplay_heads_a_scene_and_no_chapter():
    manuscript = from_text(f"Chapter 5\n\n{SLUGS}")
    assert texts(manuscript, "prose") == [PROSE, REPLY]
    assert {one.chapter for one in manuscript.segments} == {1}


def test_the_first_scene_heading_of_a_screenplay_is_not_the_title():
    manuscript = from_text(SLUGS)
    assert manuscript.source.title is None
    assert kinds(manuscript) == ["heading", "prose", "heading", "prose"]


@pytest.mark.parametrize("times", [("THEN", "NOW"), ("**Then, again**", "**Now**"), ("Before", "After")])
def test_a_line_that_only_says_in_which_of_its_times_a_story_goes_on_is_a_heading(times):
    manuscript = from_text(f"{PROSE}\n\n{times[0]}\n\n{REPLY}\n\n{times[1]}\n\n{PROSE}")
    assert texts(manuscript, "heading") == [*times]
    assert {one.chapter for one in manuscript.segments} == {1}


def test_a_word_of_time_behind_a_break_is_the_first_of_its_scene():
    manuscript = from_text(f"{PROSE}\n\n***\n\nThen\n\n{REPLY}\n\nNow\n\n{PROSE}")
    assert kinds(manuscript) == ["prose", "break", "prose", "heading", "prose"]


def test_a_word_of_time_alone_at_the_head_of_a_story_is_its_title():
    assert from_text(f"Before\n\n{PROSE}\n\n{REPLY}").source.title == "Before"


@pytest.mark.parametrize("line", ["Then.", "now", '"Now"', "Then he", "After all"])
def test_words_of_time_that_are_said_or_told_head_nothing(line):
    assert "heading" not in kinds(from_text(f"{PROSE}\n\n{line}\n\n{REPLY}"))


SCREENPLAY = f"""Title: The Long Net
Credit: written by
Author: O. Farrow
Draft date: 3/4/2025

INT. WHEELHOUSE - NIGHT

{PROSE}

ORLA (O.S.)
Colm? He is still there.

COLM
(quietly.)
He would be.
"""


@pytest.mark.parametrize("markdown", [False, True], ids=["plain text", "Markdown"])
def test_a_screenplay_has_a_title_page_and_its_lines_their_names(markdown):
    manuscript = from_text(SCREENPLAY, markdown=markdown)
    source = manuscript.source
    assert (source.title, source.author) == ("The Long Net", "O. Farrow")
    assert texts(manuscript, "meta")[0].endswith("3/4/2025")
    assert [line.split("\n")[0] for line in paragraphs(manuscript)[1:]] == ["ORLA (O.S.)", "COLM"]


INDENTED = """Title:
    _**THE LONG**_
    _**NET**_
Credit: written by
Authors:
\tO. Farrow
\tP. Lind
Format: Screenplay
Contact:
    O. Farrow
    4 Mole Street
"""


def test_values_of_a_title_page_may_be_indented_under_their_fields():
    manuscript = from_text(INDENTED + SCREENPLAY.partition("3/4/2025")[2])
    assert (manuscript.source.title, manuscript.source.author) == ("THE LONG NET", "O. Farrow, P. Lind")
    assert "".join(texts(manuscript, "meta")).startswith(INDENTED.rstrip())
    assert paragraphs(manuscript)[0] == PROSE
    assert texts(manuscript, "heading") == ["INT. WHEELHOUSE - NIGHT"]


@pytest.mark.parametrize(
    "opening", ["Mara: come down\n    to the water", "Title:\n    Nets\nand that was it", "    Title: Nets"]
)
def test_other_indented_lines_are_no_title_page(opening):
    assert title_page(f"{opening}\n\n{PROSE}") == []
