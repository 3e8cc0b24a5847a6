"""What the rules of telling share: the house style, phrases and their usual rates, mentions in doubt."""

from dataclasses import replace

from notes_on import notes_of, rules_noted, story_of

from fabula.checking import Settings, check
from fabula.checking.narration import Narration
from fabula.checking.phrases import named, phrases, usual_rate
from fabula.checking.rule import all_rules
from fabula.checking.settings import Style

STRAYING = (
    "Ilse locked the shop and counted the keys. There were nine. Her brother waited in the van with the "
    "heater on. She climbs in beside him. He turned the radio down. Neither of them spoke until the bridge. "
    "The river was high. It had rained for a week."
)


def telling(english, text, **style):
    notes = notes_of(english, text, Settings(style=Style(**style)))
    return [note for note in notes if "amid" in note.rule]


def test_the_tense_the_house_asks_for_goes_before_the_storys(english):
    assert rules_noted(telling(english, STRAYING)) == ["present-amid-past"]
    assert rules_noted(telling(english, STRAYING, tense="past")) == ["present-amid-past"]
    assert "present-amid-past" not in rules_noted(telling(english, STRAYING, tense="present"))


def test_two_sentences_that_stray_together_are_both_noted(english):
    text = STRAYING.replace("He turned the radio down.", "He turns the radio down.")
    verbs = [note.span.of(text) for note in telling(english, text)]
    assert verbs == ["climbs", "turns"]


def test_a_passage_told_in_both_tenses_is_left_alone(english):
    text = STRAYING.replace("The river was high.", "He drives slowly.").replace("waited", "waits")
    assert telling(english, text) == []


def test_what_was_not_parsed_has_no_notes_on_its_telling(english):
    rules = [rule for rule in all_rules() if rule.family == "telling"]
    story = story_of(english, STRAYING)
    assert check(story, rules=rules)
    assert check(replace(story, tokens=None), rules=rules) == ()


def test_clauses_have_their_subject_and_tense(english):
    story = story_of(english, "“Go,” said Ilse. Her brother had left, and she locks the shop.")
    narration = Narration(story, story.tokens)
    told = narration.sentences[-1]
    assert [(narration.tokens.word[clause.subject], clause.tense) for clause in told.clauses] == [
        ("brother", "before"),
        ("she", "present"),
    ]
    assert [narration.words(one)[0] for one in narration.sentences] == ["said", "her"]


def test_phrases_and_gestures_are_found_in_the_narration_alone(english):
    story = story_of(
        english, "Ilse let out a breath and shook her head. “I shook my head,” he said, and shrugged."
    )
    found = [name for name, _ in phrases(Narration(story, story.tokens))]
    assert found == ["let out a", "shrugged", "shake head"]
    assert usual_rate("shake head") > usual_rate("bite lip") > usual_rate("fold map") == 0
    assert named("~seem to") == "seem to" and named("smirked|smirks") == "smirked"


def test_a_mention_in_doubt_tells_its_rival(english):
    story = story_of(
        english, "The keys lay on the table between Mary and Anna. She had forgotten them. Mary laughed."
    )
    [she] = [mention for one in story.characters for mention in one.mentions if mention.kind == "pronoun"]
    assert 0 < she.confidence < 1 and she.rival in {one.id for one in story.characters}
    names = [mention for one in story.characters for mention in one.mentions if mention.kind == "name"]
    assert {(mention.confidence, mention.rival) for mention in names} == {(1.0, None)}
