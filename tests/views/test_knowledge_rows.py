"""Who knows: the section of the overview that tells what is known to whom at the end."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fabula.asking import ask
from fabula.story import NARRATOR
from fabula.views.answers import AnswersView
from fabula.views.overview import Overview
from fabula.views.page import as_page
from fabula.views.terminal import page, plain


def section(story, **options):
    text = plain(page(Overview(story), **options), 110)
    return [" ".join(line.split()) for line in text.partition("Who knows\n")[2].split("\n\n")[0].splitlines()]


def test_what_is_known_to_whom(boathouse):
    assert section(boathouse) == [
        "Told to few",
        "Petra; the lodgers, from Petra Ruben sold the dinghy ch. 2, ¶ 2",
        "Wrongly believed",
        "Ines Calder the boathouse had burned ch. 1, ¶ 1",
        "the lodgers the harbour was haunted ch. 2, ¶ 3",
    ]


ASKED = ("Old Petra stood behind the door.", "“Don't tell Petra of it, Ines!”.")


def saying(story, words, others):
    """The story with other words, as long, in place of some."""
    assert len(words) == len(others)
    text = story.text.replace(words, others)
    return replace(story, manuscript=replace(story.manuscript, text=text))


def test_what_is_said_to_be_secret_is_told_to_few_or_nobody(boathouse):
    told = saying(boathouse, "She sat down.", "Kept a secret")
    assert section(told)[2:4] == ["Told to nobody", "Ines Calder Petra had kept every letter ch. 2, ¶ 4"]
    asked = saying(boathouse, *ASKED)
    assert "Ruben; Ines Calder, from Ruben; The keys are under the blue crate ch. 1, ¶ 2" in section(asked)


@pytest.mark.parametrize("overheard", [True, False])
def test_what_tells_of_somebody_else_is_told_to_few_if_nobody_overheard_it(boathouse, overheard):
    channel = "overheard" if overheard else "told"
    learnings = tuple(
        replace(one, channel=channel) if (one.claim, one.character) == ("k5", "lodgers") else one
        for one in boathouse.learnings
    )
    assert ("Told to few" in section(replace(boathouse, learnings=learnings))) is not overheard


def test_the_page_is_told_from_whom(boathouse):
    shared = as_page(saying(boathouse, *ASKED))["page"]["knowledge"][0]
    assert [(row["people"], row["told"]) for row in shared["rows"]] == [
        (["petra", "lodgers"], [["petra", ["lodgers"], False]]),
        (["ruben", "ines", "petra"], [["ruben", ["ines"], False], ["ruben", ["petra"], True]]),
    ]


def test_no_section_where_nothing_is_known(allotment):
    assert section(allotment) == []


def test_the_rest_is_counted(boathouse, monkeypatch):
    monkeypatch.setattr("fabula.views.knowledge.SHOWN", 0)
    monkeypatch.setattr("fabula.views.knowledge.MISTAKES", 0)
    assert section(boathouse)[-1] == "and 2 more (--all)"
    assert "(--all)" not in " ".join(section(boathouse, everything=True))


def test_a_group_without_a_name_is_not_shown(boathouse):
    they = replace(boathouse.characters[3], name="They")
    story = replace(boathouse, characters=(*boathouse.characters[:3], they))
    assert "the harbour was haunted" not in " ".join(section(story))


def test_most_mistakes_are_shown(boathouse):
    claims = tuple(replace(one, holder="ines", stance="believed", status="false") for one in boathouse.claims)
    rows = section(replace(boathouse, claims=claims))
    assert len([row for row in rows if row.startswith("Ines Calder ")]) > 4


def test_what_is_presumed_wrong_is_perhaps_so(boathouse):
    def presumed(by):
        claims = tuple(
            replace(one, presumed=True, by=by) if one.holder == "ines" and one.status == "false" else one
            for one in boathouse.claims
        )
        return replace(boathouse, claims=claims)

    rows = section(presumed(NARRATOR))
    assert rows[-2:] == ["Believed, perhaps wrongly", "Ines Calder the boathouse had burned ch. 1, ¶ 1"]
    assert "burned" not in " ".join(section(presumed("petra")))
    told = presumed(NARRATOR)
    assert "perhaps not so" in plain(AnswersView(told, ask(told, ["believes", "Ines"])).page(), 100)


def test_only_the_main_characters_and_groups(boathouse, monkeypatch):
    monkeypatch.setattr("fabula.views.overview.MAIN", 0)
    assert section(boathouse) == ["Wrongly believed", "the lodgers the harbour was haunted ch. 2, ¶ 3"]


def test_what_is_told_at_a_stretch_stands_in_one_row(boathouse):
    claims = tuple(
        replace(one, holder="ines", stance="believed", status="false") if one.id in {"k5", "k6"} else one
        for one in boathouse.claims
    )
    story = replace(boathouse, claims=claims)
    rows = section(story)
    assert rows[rows.index("Ines Calder Ruben sold the dinghy ch. 2, ¶ 2") + 1] == "Where is he ch. 2, ¶ 2"
    (row,) = (row for kind in as_page(story)["page"]["knowledge"] for row in kind["rows"] if row["also"])
    assert [story.text[start:end] for start, end in row["also"]] == ["Where is he"]
