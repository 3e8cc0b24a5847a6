"""The scorer of the gold stories, on a story of three paragraphs."""

from kiln import at, story

from evaluation import own_stories
from evaluation.gold import compile_story
from fabula.manuscript import Segment
from fabula.span import Span
from fabula.story import Character, Mention, Quote

GOLD = """\
title: The Weir
person: 3
style: a test
cast: Ansel Roy | Ansel | he
cast: Bettina | Bettina, Tina | she
quiet: Lorelei
=====
⟦n⟧A/N: short one today.⟦/n⟧

⟦q Ansel>Bettina⟧"Mind the step,"⟦/q⟧ said Ansel. ⟦m Bettina⟧She⟦/m⟧ minded it.

⟦q/thought Bettina⟧He fusses,⟦/q⟧ she thought. The Lorelei creaked; ⟦m Ansel⟧he⟦/m⟧ jumped. \
⟦m Ansel+Bettina⟧They⟦/m⟧ laughed at the ⟦q/other⟧"unsinkable"⟦/q⟧ thing.
"""


def weir(**changes):
    """A perfect reading of the weir story, but for the changes."""
    gold = compile_story(GOLD, "weir")
    text = gold.text

    def mentions(*spans):
        return tuple(Mention(span, "name" if span.of(text)[0] in "AB" else "pronoun") for span in spans)

    they = gold.mentions[2].span
    ansel = Character(
        "c1",
        "Ansel",
        (),
        "person",
        None,
        False,
        mentions(at("Ansel", text=text), gold.mentions[1].span, they),
    )
    bettina = Character("c2", "Bettina", (), "person", None, False, mentions(gold.mentions[0].span, they))
    quotes = [
        Quote(
            str(place),
            quote.span,
            quote.kind,
            {"Ansel Roy": "c1", "Bettina": "c2"}.get(quote.speaker or ""),
            ("c2",) if quote.addressees else (),
            0.8,
            "tag",
            (),
        )
        for place, quote in enumerate(gold.quotes)
    ]
    note = gold.notes[0]
    segments = (Segment(Span(0, note.end), "note", 0), Segment(Span(note.end, len(text)), "prose", 1))
    parts = {"characters": [ansel, bettina], "quotes": quotes, "segments": segments} | changes
    return own_stories.score_story(story(text=text, **parts), gold)


def test_a_gold_story_read_well():
    figures = own_stories.figures([weir()])
    assert figures["lines"] == 2
    assert (figures["notes"], figures["prose_kept"], figures["quiet_taken"], figures["phantoms"]) == (
        1,
        1,
        0,
        0,
    )
    assert all(figures["spans"][kind]["f1"] == 1 for kind in ("speech", "thought", "other", "all", "lenient"))
    # Bettina is never named in the story's text, so nothing but her pronouns could say who our "Bettina" is.
    assert (figures["speakers"], figures["found"], figures["third_person"]) == (1 / 2, 1 / 2, 1 / 2)


def test_a_gold_story_read_badly():
    text = compile_story(GOLD, "weir").text
    boat = Character("c3", "Lorelei", (), "person", None, False, (Mention(at("Lorelei", text=text), "name"),))
    score = weir(characters=[boat], quotes=[], segments=[Segment(Span(0, len(text)), "note", 0)])
    figures = own_stories.figures([score])
    assert (score.quiet_taken, score.cast.phantoms) == (("Lorelei",), ("Lorelei",))
    assert (figures["speakers"], figures["coverage"], figures["prose_kept"]) == (0, 0, 0)
    assert figures["spans"]["all"]["recall"] == 0
    assert figures["together"] == 0
