"""Search: the words themselves first, then the meaning; and a cheap way to what may be near."""

from __future__ import annotations

from dataclasses import replace

import numpy
import pytest

import fabula.asking.search
import fabula.models.sentences
from fabula import ModelMissing, Span
from fabula.asking import ask
from fabula.asking.passages import Passage, Passages
from fabula.asking.search import nearest, search
from fabula.asking.words import base_forms, telling
from fabula.models.sentences import Sentences

TEXTS = [
    "The physician has left the village.",
    "Her violin was under the stairs.",
    "A storm pulled the roof off the chapel.",
    "They owed the baker for six weeks.",
    "Lightning struck the mast.",
]


def passages(texts):
    return [Passage(Span(0, 1), text, frozenset(base_forms(text))) for text in texts]


def nothing(_):
    """Return the words around a passage that stands alone."""
    return frozenset()


def test_all_telling_words_must_be_there():
    assert search("the stairs, and her violin", passages(TEXTS), nothing) == ([1], True)


def test_what_was_named_just_before():
    texts = ["Did you see the canoe?", "She sold it to a farmer.", "They walked home."]

    def around(span):
        return frozenset(base_forms(" ".join(texts[: span.start + 1])))

    told = [replace(one, span=Span(at, at + 1)) for at, one in enumerate(passages(texts))]
    assert search("sold the canoe", told, around) == ([1], False)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("when did she leave", "They had left at noon"),
        ("is Hob dead", "Hob died"),
        ("the thief", "He stole it"),
    ],
)
def test_other_forms_of_a_word(asked, told):
    assert set(telling(base_forms(asked))) & set(base_forms(told))


def test_meaning_where_the_words_are_not_there():
    assert search("the doctor went away", passages(TEXTS), nothing) == ([0], False)


def test_nothing_is_an_answer():
    assert search("a recipe for marmalade", passages(TEXTS), nothing) == ([], False)
    assert search("anything", [], nothing) == ([], False)


def test_words_lead_to_what_may_be_near(monkeypatch):
    monkeypatch.setattr(fabula.asking.search, "SHORTLIST", 2)
    assert nearest("the doctor went away", passages(TEXTS)) == [0]
    monkeypatch.setattr(fabula.asking.search, "SHORTLIST", 1)
    assert nearest("the doctor went away", passages(TEXTS)) == [0]


def test_a_vector_does_not_hang_on_its_company():
    model = Sentences()
    together, alone = model.embed(TEXTS), numpy.concatenate([model.embed([text]) for text in TEXTS])
    assert numpy.allclose(together, alone, atol=1e-5)
    assert numpy.allclose((together**2).sum(axis=1), 1, atol=1e-5)


def test_like_lies_near_like():
    eating, bread, baby = Sentences().embed(
        ["A man is eating food.", "A man is eating a piece of bread.", "The girl is carrying a baby."]
    )
    assert eating @ bread == pytest.approx(0.755, abs=0.02)  # as its authors' own program has it
    assert eating @ baby < 0.1


def test_without_the_model(monkeypatch):
    monkeypatch.setattr(fabula.models.sentences, "PACKAGE", "no_such_package")
    with pytest.raises(ModelMissing, match="pip install no-such-package"):
        nearest("anything", passages(TEXTS))


def test_answers_near_in_meaning_are_marked(boathouse):
    answers = ask(boathouse, "who-knows ghosts by the sea")
    assert not answers.exact
    assert answers.found[0].span.of(boathouse.text) == "the harbour was haunted"


def test_pronouns_stand_for_names(boathouse):
    from fabula import Mention

    start = boathouse.text.index("She sat")
    ines = boathouse.characters[0]
    she = Mention(Span(start, start + 3), "pronoun")
    story = replace(
        boathouse,
        characters=(replace(ines, mentions=(*ines.mentions, she)), *boathouse.characters[1:]),
    )
    passage = Passages(story).passage(Span(start, start + 12))
    assert passage.text == "Ines Calder sat down"
    assert {"ines", "calder", "sit"} <= passage.words


def test_a_passage_is_whole_sentences(boathouse):
    made = Passages(boathouse)
    start = boathouse.text.index("kept every")
    whole = made.sentence(Span(start, start + 10))
    assert whole.of(boathouse.text).strip() == "Ines knew that Petra had kept every letter."


def test_a_title_ends_no_sentence(tell, person):
    text = "It rained. “Come in,” said Mr. Ott. He lit the J. B. Hall lamp. It was I. Then nobody."
    story = tell([("prose", 1, text)], [person("ott", "Mr. Ott")])
    made = Passages(story)
    wholes = [
        made.sentence(Span(at, at + 1)).of(text).strip() for at in map(text.index, ("said", "lit", "was"))
    ]
    assert wholes == ["“Come in,” said Mr. Ott.", "He lit the J. B. Hall lamp.", "It was I."]
