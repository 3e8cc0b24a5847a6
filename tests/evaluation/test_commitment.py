"""The CommitmentBank's scorer: who counts as agreeing, which claim is meant, what is right."""

from __future__ import annotations

from evaluation.commitment import Answered, Item, agreed_status, claim_meant, figures, load_items
from fabula import Story
from fabula.formats import from_text
from fabula.span import Span
from fabula.story import NARRATOR, Claim

ITEM = Item(
    "x",
    "Hal rang at six.",
    "Nobody knew that he had sold the mill.",
    "Hal had sold the mill",
    "know",
    "negation",
    "true",
)
CLAUSE = ITEM.text.index("he had sold")


def story_with(*spans: Span) -> Story:
    claims = tuple(
        Claim(f"c{n}", span, NARRATOR, None, "known", "true", (), None, ()) for n, span in enumerate(spans)
    )
    return Story(from_text(ITEM.text), (), (), (), (), claims=claims)


def test_people_agree_where_eight_in_ten_do():
    assert agreed_status([-1, -2, -3, -3, 0]) == "false"
    assert agreed_status([2, 2, 2, 0, 0]) is None


def test_the_clause_is_meant_and_not_the_sentence_around_it():
    sentence, clause = Span(CLAUSE - 17, len(ITEM.text)), Span(CLAUSE, len(ITEM.text) - 1)
    meant = claim_meant(story_with(sentence, clause), ITEM)
    assert meant is not None
    assert meant.span == clause


def test_a_claim_of_the_context_or_with_other_words_is_not_meant():
    assert claim_meant(story_with(Span(0, 15)), ITEM) is None
    assert claim_meant(story_with(Span(CLAUSE - 17, CLAUSE - 6)), ITEM) is None


def test_what_is_not_found_is_wrong():
    found = figures(
        [
            Answered("a", "modal", "true", "true"),
            Answered("b", "modal", "false", "true"),
            Answered("c", "modal", "true", None),
            Answered("d", "modal", "open", "open"),
        ]
    )
    assert (found["found"], found["right"], found["one_status"]) == (0.75, 0.5, 0.5)
    assert round(found["right_of_found"], 3) == 0.667
    assert round(found["signs"], 3) == 0.333


def test_items_are_read_from_the_table(tmp_path):
    (tmp_path / "CommitmentBank-items.csv").write_text(
        "uID,Context,Target,Prompt,Verb,Embedding,Reponses\n"
        'y,It rained.,"Did Una see\nthat he left?",he left,see,question,"3, 3, 2, 1, 1"\n',
        encoding="utf-8",
    )
    (item,) = load_items(tmp_path)
    assert (item.text, item.answer) == ("It rained. Did Una see that he left?", "true")
