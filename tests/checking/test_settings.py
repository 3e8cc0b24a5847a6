"""A house style is read from the nearest fabula.toml, and what is not known is refused with a suggestion."""

import pytest
from notes_on import notes_of, rules_noted

from fabula.checking.rule import all_rules
from fabula.checking.settings import Settings, Style, UnusableSettings, find_settings, load_settings

RULES = [rule.id for rule in all_rules()]
SLIP = "The gulls had had the the bread. Nobody minded."


def load(tmp_path, text):
    file = tmp_path / "fabula.toml"
    file.write_text(text, encoding="utf-8")
    return load_settings(file, RULES)


def test_every_key_is_read(tmp_path):
    settings = load(
        tmp_path,
        '[style]\nquotes = "single"\nmarks = "curly"\ndialect = "UK"\ntense = "past"\nperson = "third"\n'
        'omniscient = true\nscene_breaks = "#"\n[rules]\nbody-tag = "on"\n[dialect]\ncharacters = ["Tam"]\n',
    )
    assert settings.style == Style("single", "curly", "UK", "past", "third", True, "#")
    assert settings.rules == {"body-tag": "on"}
    assert settings.speaks_dialect == ("Tam",)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('[style]\nquote = "double"', "did you mean quotes?"),
        ("[stile]", "did you mean style?"),
        ('[rules]\ndouble-word = "off"', "did you mean doubled-word?"),
        ('[rules]\ndoubled-word = "maybe"', "is none of on, off, error, warning, suggestion"),
        ('[style]\nquotes = "triple"', "is none of double, single"),
        ("[style]\nquotes = []", "is none of double, single"),
        ("[style]\nomniscient = 1", "is none of true, false"),
        ('[dialect]\ncharacters = "Tam"', "a list of names"),
        ("rules = 3", "write [rules] as a table"),
        ("[style", "cannot be read as TOML"),
        ('[rules]\nzzz = "off"', "docs/rules.md lists them all"),
    ],
)
def test_what_is_not_known_is_refused(tmp_path, text, says):
    with pytest.raises(UnusableSettings, match=r"fabula\.toml") as refused:
        load(tmp_path, text)
    assert says in str(refused.value)


def test_a_file_that_is_not_there_is_said_to_be_missing(tmp_path):
    with pytest.raises(UnusableSettings, match="does not exist"):
        load_settings(tmp_path / "house.toml", [])


def test_the_nearest_file_counts(tmp_path):
    chapters = tmp_path / "book" / "chapters"
    chapters.mkdir(parents=True)
    (tmp_path / "fabula.toml").touch()
    assert find_settings(chapters / "one.md") == tmp_path / "fabula.toml"
    (tmp_path / "book" / "fabula.toml").touch()
    assert find_settings(chapters / "one.md") == tmp_path / "book" / "fabula.toml"
    (chapters / "fabula.toml").touch()
    assert find_settings(chapters) == chapters / "fabula.toml"


def test_a_rule_is_turned_off_and_its_level_changed(english):
    assert rules_noted(notes_of(english, SLIP)) == ["doubled-word"]
    assert notes_of(english, SLIP, Settings(rules={"doubled-word": "off"})) == ()
    (note,) = notes_of(english, SLIP, Settings(rules={"doubled-word": "error"}))
    assert note.level == "error"


def test_the_house_goes_before_the_story(english):
    text = "‘It rained,’ said Per.\n\n‘It poured,’ said Ola.\n\n‘It stopped,’ said Per."
    assert notes_of(english, text) == ()
    notes = notes_of(english, text, Settings(style=Style(quotes="double")))
    assert rules_noted(notes) == ["uneven-quotes"]
    assert "are double in the house style, but here single (in all: single 3)" in notes[0].message


def test_rules_that_know_no_dialect_let_its_speakers_be(english):
    text = "“i know what i saw,” said Tam. Tam spat. “I know too,” said Ola.\n\nOla laughed at Tam."
    assert "lowercase-i" in rules_noted(notes_of(english, text))
    assert "lowercase-i" not in rules_noted(notes_of(english, text, Settings(speaks_dialect=("Tam",))))
