"""OpenToM's scorer: what is asked, and how the ways of answering differ."""

from __future__ import annotations

import json

from evaluation.opentom import Answered, as_if_all_knew, as_last_named, as_read, figures, load_plots
from fabula import Character, Story
from fabula.formats import from_text
from fabula.span import Span
from fabula.story import Placement

TEXT = "Una and Wim saw the bell in the crate. Wim left. Una put the bell in the oven, not in the crate."


def load(tmp_path):
    asked = "From {}'s perspective, where?"
    files = {
        "meta_data": {
            "plot_info": {
                **{"mover": "Una", "observer": "Wim", "eoi": "bell"},
                **{"original_place": "crate", "move_to_place": "the oven"},
            },
            "narrative": TEXT,
        },
        "location_cg_fo": [
            {"question": asked.format("Una"), "answer": "No"},
            {"question": asked.format("Wim"), "answer": "Yes"},
        ],
        "location_fg_fo_new": [
            {"question": asked.format("narrator"), "answer": "the oven"},
            {"question": asked.format("Una"), "answer": "the oven"},
            {"question": asked.format("Wim"), "answer": "crate"},
        ],
    }
    for name, content in files.items():
        (tmp_path / f"{name}.json").write_text(json.dumps({"a1": content}), "utf-8")
    (plot,) = load_plots(tmp_path)
    return plot


def read() -> Story:
    people = tuple(Character(name.lower(), name, (), "person", None, False, ()) for name in ("Una", "Wim"))
    placements = (
        Placement("bell", "crate", Span(0, 5), None, ("una", "wim"), None),
        Placement("bell", "hot oven", Span(50, 60), "una", ("una",), None),
    )
    return Story(from_text(TEXT), people, (), (), (), placements=placements)


def scored(plot, answers):
    return figures(Answered(who == plot.mover, plot, who, *answers[who]) for who in plot.coarse)


def test_the_story_and_its_questions_are_read(tmp_path):
    plot = load(tmp_path)
    assert plot.coarse == {"Una": False, "Wim": True}
    assert plot.fine == {"Una": "the oven", "Wim": "crate"}


def test_a_right_reading_knows_who_knows(tmp_path):
    plot = load(tmp_path)
    found = scored(plot, as_read(read(), plot))
    assert (found["coarse"], found["fine"], found["coarse_seer"], found["fine_seer"]) == (1.0, 1.0, 1.0, 1.0)


def test_the_ways_that_ask_nobody_are_wrong_of_who_did_not_see(tmp_path):
    plot = load(tmp_path)
    assert as_if_all_knew(read(), plot)["Wim"] == (False, "hot oven")
    assert scored(plot, as_if_all_knew(read(), plot))["fine_right"] == 0.5
    assert as_last_named(read(), plot) == {"Una": (True, "crate"), "Wim": (True, "crate")}


def test_a_thing_never_placed_is_where_it_was_and_nowhere(tmp_path):
    plot = load(tmp_path)
    assert as_read(Story(from_text(TEXT), (), (), (), ()), plot)["Una"] == (True, None)
