"""Reading again, after edits and corrections, gives byte for byte what a first reading gives."""

import random
from dataclasses import replace

import numpy
import pytest

import fabula
from fabula import pipeline
from fabula.api import Rereader
from fabula.corrections import (
    Addressees,
    Alias,
    AllLines,
    Correction,
    InScene,
    Meant,
    Merge,
    NewScene,
    NoClaim,
    NoNewScene,
    NotPerson,
    Pronouns,
    Related,
    Rename,
    Speaker,
    Split,
    at,
    at_opening,
)
from fabula.formats import from_text
from fabula.manuscript import Manuscript
from fabula.models import Models, load
from fabula.models.reader.network import Reader
from fabula.page.stretch import cut
from fabula.pipeline import layers, people, read, world
from fabula.reading import claims, relations
from fabula.reading import earlier as earlier_readings
from fabula.reading.coreference import ledger, weighing
from fabula.reading.earlier import Earlier
from fabula.reading.noted import Notes
from fabula.reading.speech import speakers
from fabula.span import Span
from fabula.story import CastMember, Story
from fabula.views.json import dumps

NEW = [
    "The lamp in the ticket office went out, and nobody got up to light it.",
    "“I told you so,” said the boatman. “You never listen.”",
    "She had known it since Tuesday.\n\nHe put the rope in the locker and sat down on it.",
    "Three days later the rain stopped.",
    "“Who is there?",  # nobody closes it: what is said reaches further than before
]


NEW_NAMES = ["Odalys Renn", "the night porter", "Marguerite"]


def manuscript_of(paragraphs: list[str]) -> Manuscript:
    return from_text("\n\n".join(paragraphs), path="story.md", markdown=True)


def edited(paragraphs: list[str], chance: random.Random) -> list[str]:
    """Return the paragraphs with one of them put in, taken out, changed or moved."""
    place = chance.randrange(1, len(paragraphs))
    match chance.choice(["insert", "delete", "change", "move"]):
        case "insert":
            return [*paragraphs[:place], chance.choice(NEW), *paragraphs[place:]]
        case "delete":
            return [*paragraphs[:place], *paragraphs[place + 1 :]]
        case "move":
            rest = [*paragraphs[:place], *paragraphs[place + 1 :]]
            to = chance.randrange(1, len(paragraphs))
            return [*rest[:to], paragraphs[place], *rest[to:]]
    changed = f"{paragraphs[place]} {chance.choice(NEW)}"
    return [*paragraphs[:place], changed, *paragraphs[place + 1 :]]


def corrected(story: Story, chance: random.Random) -> Correction:
    """Return a correction of anything, in the words that an author would use."""
    text = story.text
    names = [form for one in story.characters for form in (one.name, *one.aliases)] + NEW_NAMES
    line = at(text, chance.choice(story.quotes).span)
    mention = at(text, chance.choice(chance.choice(story.characters).mentions).span)
    opening = at_opening(text, chance.choice(story.manuscript.paragraphs).start)
    scene = at_opening(text, chance.choice(story.scenes).span.start)
    one, other, third = chance.choice(names), chance.choice(names), chance.choice(names)
    return chance.choice(
        [
            Speaker(line, one), Addressees(line, (one, other)), AllLines(one, other), Meant(mention, one),
            Rename(one, other), Merge(one, other), Split(one, third, other), Alias(one, other),
            NotPerson((one,)), Pronouns(one, chance.choice(["he/him", "she/her", "they/them"])),
            InScene(scene, place="the customs house", present=(one,), absent=(other,)),
            NewScene(opening), NoNewScene(scene), Related(one, other, "sister"),
            NoClaim(at(text, chance.choice(story.claims).span)),
        ]
    )  # fmt: skip


LITTLE = """\
Chapter 1

Mara came into the kitchen. Ann sat at the table. “Ben will come by noon,” said Ann. “He won't come,”
said Mara.

Mara thought that Ben was dead. “You must be Hob,” said Mara. “I'm not Hob. I'm Tom,” said the boy.

Ben walked in. “You never wrote,” said Ann. “I wrote every week,” said Ben. He was lying.

“Ben stole the ring,” said Ann. “It was me,” said Tom. “I stole the ring.” It was Tom who stole the ring.

He must have been tired. So she was leaving. Ann had gone to the river three years ago. She had sat
there. She had waited. She had slept. She had gone home. She had cried.

“You'll hate the house,” said Mara. Ann loved the house. Ann left the room. “I promise I'll go to the
mill,” said Tom.

Tom went to the mill. “I thought, it's getting late,” said Ben. Ben was five and twenty. Mara was his
wife. Mara kissed Ben.

***

The next morning Ann came in. “Mum says no,” said Mara. “Aunt Ruth is coming,” said Ann. Ruth arrived.
Mara saw that Ann was hurt. Ann knew that he had lied.

“Is Ben dead?” said Ruth. “No,” said Ann. “He is alive. You were wrong.” Ruth was sure that Ann had lied.
Tom slept. Nobody knew that Tom had the ring."""


def assert_takes_corrections(paragraphs: list[str], models: Models, chance: random.Random) -> None:
    """Correct a story, take back, edit it; each time it must be read as if for the first time."""
    manuscript, earlier = manuscript_of(paragraphs), Earlier()
    told: list[Correction] = []
    story = read(manuscript, models, earlier=earlier)
    for turn in range(8):
        match chance.choice(["tell", "tell", "take back"]):
            case "take back" if told:
                told.pop(chance.randrange(len(told)))
            case _:
                told.append(corrected(story, chance))
        if turn % 4 == 3:
            manuscript = manuscript_of(edited(paragraphs, chance))
        again = read(manuscript, models, corrections=told, earlier=earlier)
        assert dumps(again) == dumps(read(manuscript, models, corrections=told)), told


def assert_rereads(paragraphs: list[str], cold: Models, remembering: Models, chance: random.Random) -> None:
    """Edit a story twice; each time it must be read as by models that never saw it."""
    read(manuscript_of(paragraphs), remembering)
    for _ in range(2):
        paragraphs = edited(paragraphs, chance)
        manuscript = manuscript_of(paragraphs)
        assert dumps(read(manuscript, remembering)) == dumps(read(manuscript, cold))


@pytest.fixture(scope="module")
def rules():
    return load(rules_only=True, processes=1)


@pytest.fixture(scope="module")
def paragraphs():
    return fabula.EXAMPLE.read_text("utf-8").split("\n\n")


@pytest.mark.parametrize("seed", range(2))
def test_a_story_edited_reads_as_if_never_read_before(rules, paragraphs, seed):
    assert_rereads(paragraphs, rules, load(rules_only=True, processes=1, keep=100), random.Random(seed))


@pytest.mark.parametrize("seed", range(3))
def test_so_it_does_with_the_trained_reader(trained, paragraphs, seed, monkeypatch):
    monkeypatch.setattr(weighing, "CUT", 8)  # stretches enough in a short story
    assert_rereads(paragraphs, trained, load(processes=1, keep=100), random.Random(seed))


def test_an_edit_leaves_most_pairs_as_they_were(trained, paragraphs, monkeypatch):
    monkeypatch.setattr(weighing, "CUT", 8)
    counts: list[int] = []
    scored = Reader.coref

    def coref(self, vectors, mentions, pairs, features):
        counts.append(len(pairs))
        return scored(self, vectors, mentions, pairs, features)

    monkeypatch.setattr(Reader, "coref", coref)
    remembering = load(processes=1, keep=100)
    read(manuscript_of(paragraphs), remembering)
    first = sum(counts)
    counts.clear()
    read(manuscript_of([*paragraphs, NEW[0]]), remembering)
    assert sum(counts) < first / 2


def test_pages_read_by_themselves_leave_the_reading_of_all_as_it_would_be(trained, paragraphs, tmp_path):
    path = tmp_path / "ferry.md"
    path.write_text("\n\n".join(paragraphs), encoding="utf-8")
    rereader = Rereader(path)
    rereader.read()
    for place in (5, len(paragraphs) // 2):
        path.write_text("\n\n".join([*paragraphs[:place], NEW[1], *paragraphs[place:]]), encoding="utf-8")
        now = rereader.load()
        chunk = next(one for one in rereader.chunks(now) if place in one)
        pages = Span(now.paragraphs[chunk.start].start, now.paragraphs[chunk.stop - 1].end)
        rereader.skim(cut(now, pages), [CastMember("Zora Quist")], [])
        assert dumps(rereader.read()) == dumps(fabula.read(path))


@pytest.mark.parametrize("seed", range(2))
def test_a_story_corrected_reads_as_if_never_read_before(rules, paragraphs, seed):
    assert_takes_corrections(paragraphs, rules, random.Random(seed))


@pytest.mark.parametrize("seed", [1005, 1009, 1025])
def test_so_does_one_in_which_two_are_little_to_each_other(rules, seed):
    assert_takes_corrections(LITTLE.split("\n\n"), rules, random.Random(seed))


@pytest.mark.parametrize("seed", range(2))
def test_so_does_one_corrected_with_the_trained_reader(trained, paragraphs, seed):
    assert_takes_corrections(paragraphs, load(processes=1, keep=100), random.Random(seed))


@pytest.fixture
def asked(monkeypatch):
    """Which of the layers are asked, of those that take longest."""
    names = {
        people: ["find_quotes", "find_names", "find_cues"],
        layers: ["gather_people", "assign_speakers"],
        world: ["read_scenes", "read_claims", "find_relations"],
    }
    asked: list[str] = []

    def watched(name, layer):
        return lambda *given, **how: asked.append(name) or layer(*given, **how)

    for step, called in names.items():
        for name in called:
            monkeypatch.setattr(step, name, watched(name, getattr(step, name)))
    return asked


def test_a_correction_asks_only_the_layers_that_it_may_change(rules, paragraphs, asked):
    manuscript, earlier = manuscript_of(paragraphs), Earlier()
    story = read(manuscript, rules, earlier=earlier)
    speaker = next(one.name for one in story.characters if one.id == story.quotes[0].speaker)
    line = at(story.text, story.quotes[-1].span)

    def asked_with(*corrections):
        asked.clear()
        read(manuscript_of(paragraphs), rules, corrections=corrections, earlier=earlier)
        return list(dict.fromkeys(asked))

    assert asked_with() == []
    assert asked_with(Speaker(line, speaker)) == [
        "assign_speakers", "read_scenes", "read_claims", "find_relations",
    ]  # fmt: skip
    assert asked_with(Speaker(line, speaker)) == []
    others = [one.name for one in story.characters if one.named][:2]
    related = Related(*others, "sister")
    assert asked_with(Speaker(line, speaker), related) == ["find_relations"]
    assert asked_with(Speaker(line, speaker), related) == []
    claim = NoClaim(at(story.text, story.claims[0].span))
    assert asked_with(Speaker(line, speaker), related, claim) == ["read_claims"]
    scene = at_opening(story.text, story.scenes[-1].span.start)
    there = InScene(scene, time="noon", present=(others[0],))
    assert asked_with(Speaker(line, speaker), related, claim, there)[0] == "read_scenes"
    assert asked_with(Pronouns(speaker, "they/them"))[0] == "gather_people"
    assert asked_with() != []
    assert asked_with(Rename(speaker, "Zora Quist")) == [
        "read_scenes", "read_claims", "find_relations",
    ]  # fmt: skip
    assert asked_with(Rename(speaker, "Zora Quist"), Speaker(line, "Zora Quist")) == asked_with()
    # Whom the text never names, and what it calls nobody, changes nothing in who is who.
    assert asked_with(Speaker(line, "Zora Quist"))[0] == "assign_speakers"
    assert asked_with()[0] == "assign_speakers"
    assert asked_with(Alias(speaker, "Quist")) == ["read_scenes", "read_claims", "find_relations"]
    assert asked_with(Alias(speaker, "Quist"), Related(speaker, "Odalys Renn", "enemies")) == [
        "read_scenes", "read_claims", "find_relations",
    ]  # fmt: skip
    assert asked_with(NotPerson((speaker,)))[0] == "find_cues"
    asked.clear()
    read(manuscript_of([*paragraphs, NEW[0]]), rules, earlier=earlier)
    assert asked[0] == "find_quotes"


def test_a_correction_has_only_those_claims_read_again_of_which_something_is_otherwise(
    rules, paragraphs, monkeypatch
):
    read_again: list[object] = []
    facts = claims._facts
    monkeypatch.setattr(claims, "_facts", lambda *told: read_again.append(told[1]) or facts(*told))
    manuscript, earlier = manuscript_of(paragraphs), Earlier()
    story = read(manuscript, rules, earlier=earlier)
    assert len(read_again) >= len(story.claims)
    read_again.clear()
    read(manuscript, rules, corrections=[NoClaim(at(story.text, story.claims[3].span))], earlier=earlier)
    assert read_again == []
    other = next(one.name for one in story.characters if one.id != story.quotes[-1].speaker and one.named)
    line = Speaker(at(story.text, story.quotes[-1].span), other)
    corrected = read(manuscript, rules, corrections=[line], earlier=earlier)
    assert 0 < len(read_again) < len(corrected.claims) / 2


def test_so_it_is_where_a_place_thinks_something(rules, paragraphs, monkeypatch):
    text = [*paragraphs, "The whole village thought that the boat was lost."]
    manuscript, earlier = manuscript_of(text), Earlier()
    story = read(manuscript, rules, earlier=earlier)
    assert any(one.name == "the village" for one in story.characters)
    read_again = counted(monkeypatch, claims, "_facts")
    other = next(one.name for one in story.characters if one.id != story.quotes[-1].speaker and one.named)
    line = Speaker(at(story.text, story.quotes[-1].span), other)
    corrected = read(manuscript, rules, corrections=[line], earlier=earlier)
    assert 0 < len(read_again) < len(corrected.claims) / 2


def counted(monkeypatch, module, name):
    """Return a list that gets an entry each time that something of a module is called."""
    calls: list[object] = []
    find = getattr(module, name)
    monkeypatch.setattr(module, name, lambda *told: calls.append(told) or find(*told))
    return calls


LONG_TALK = "\n\n".join(
    [
        "Ada Brook, Milo Vane and Jon Pell sat in the kitchen of the ferry house.",
        *(
            f"{name} said that the {thing} was late. Jon nodded. The lamp burned low."
            for name, thing in zip(
                ["Ada", "Milo"] * 4,
                ["boat", "post", "bus", "milk", "doctor", "train", "coal", "tide"],
                strict=True,
            )
        ),
        "“We had better eat without them.”",
        "Milo cut the bread, Ada poured the tea, and Jon watched them.",
    ]
)


def test_a_claim_is_not_read_again_where_the_same_people_are_there_though_one_of_them_is_shown_once_more(
    rules, monkeypatch
):
    read_again = counted(monkeypatch, claims, "_facts")
    manuscript, earlier = from_text(LONG_TALK), Earlier()
    story = read(manuscript, rules, earlier=earlier)
    assert len(story.scenes) == 1 and len(read_again) >= 16
    line, said = story.quotes[-1], at(LONG_TALK, story.quotes[-1].span)
    told_by = (line.speaker, *line.addressees)
    told = [Speaker(said, next(one.name for one in story.characters if one.id not in told_by))]
    read_again.clear()
    corrected = read(manuscript, rules, corrections=told, earlier=earlier)
    spoken = [one for one in corrected.claims if line.span.holds(one.span)]
    assert 0 < len(read_again) <= len(spoken) + 2
    assert dumps(corrected) == dumps(read(manuscript, rules, corrections=told))


# In six chapters two people each talk of their own; the last line has nobody by a tag.
CHAPTERS = "\n\n".join(
    f"""# Chapter {number}

{one} met {other} in the {where}.

“Is it much further?” asked {one}.

“A mile,” said {other}. “Or two.”

“Then let us go on.”
"""
    for number, (one, other, where) in enumerate(
        [
            ("Ilse", "Bertram", "lane"), ("Paula", "Hugh", "wood"), ("Ronja", "Caspar", "market"),
            ("Wanda", "Felix", "quarry"), ("Nora", "Simon", "orchard"), ("Edith", "Lucas", "churchyard"),
        ],
        start=1,
    )
)  # fmt: skip


def test_a_correction_has_only_those_turns_weighed_and_conversations_decided_again_that_it_touches(
    rules, monkeypatch
):
    weighed = counted(monkeypatch, speakers, "weigh_turn")
    decided = counted(monkeypatch, speakers, "_decide")
    manuscript, earlier = from_text(CHAPTERS), Earlier()
    story = read(manuscript, rules, earlier=earlier)
    assert len(weighed) == 2 * 18 and len(decided) == 2 * 6  # who "she" is tells who speaks, and so once more
    weighed.clear()
    decided.clear()
    line = story.quotes[-1]
    told = Speaker(at(CHAPTERS, line.span), "Lucas")
    corrected = read(manuscript, rules, corrections=[told], earlier=earlier)
    assert corrected.ids_of("Lucas") == {corrected.quotes[-1].speaker} != {line.speaker}
    assert 0 < len(weighed) <= 18 and 0 < len(decided) <= 6
    weighed.clear()
    decided.clear()
    read(manuscript, rules, corrections=[told], earlier=earlier)
    assert not weighed and not decided
    second = next(one for one in story.quotes if one.span.of(CHAPTERS) == "“Or two.”")
    parted = Speaker(at(CHAPTERS, second.span), "Ilse")  # what was one turn of Bertram's is two
    read(manuscript, rules, corrections=[told, parted], earlier=earlier)
    assert 0 < len(weighed) <= 18 and 0 < len(decided) < 2 * 6
    nobody = NotPerson(("Edith",))  # with other mentions all is found anew, and noted at once
    read(manuscript, rules, corrections=[nobody], earlier=earlier)
    weighed.clear()
    read(manuscript, rules, corrections=[nobody, told], earlier=earlier)
    assert 0 < len(weighed) <= 18


def test_so_it_has_where_the_story_was_edited_before(rules, monkeypatch):
    weighed, earlier = counted(monkeypatch, speakers, "weigh_turn"), Earlier()
    edited_text = CHAPTERS.replace("“Or two.”", "“Or two, or none at all.”")
    read(from_text(CHAPTERS), rules, earlier=earlier)
    story = read(from_text(edited_text), rules, earlier=earlier)
    weighed.clear()
    told = Speaker(at(edited_text, story.quotes[-1].span), "Lucas")
    corrected = read(from_text(edited_text), rules, corrections=[told], earlier=earlier)
    assert 0 < len(weighed) <= 18
    assert dumps(corrected) == dumps(read(from_text(edited_text), rules, corrections=[told]))


def test_how_sure_it_is_who_says_a_line_matters_only_where_it_is_asked(rules):
    account, _ = pipeline.read_people(from_text(CHAPTERS), rules, None, lambda stage, done, total: None)
    earlier, asked = Earlier(), []

    def read_lines(confidence):
        earlier.begin(CHAPTERS)
        quotes = (replace(account.quotes[0], confidence=confidence), *account.quotes[1:])
        noted = earlier.noting(replace(account, quotes=quotes))
        noted.each("who", [0], lambda n: asked.append("who") or noted.quotes[n].speaker)
        noted.each("sure", [0], lambda n: asked.append("sure") or noted.is_sure(noted.quotes[n], 0.6))
        return noted.each("how sure", [0], lambda n: noted.confidence_of(noted.quotes[n]))

    assert read_lines(0.9) == [0.9] and asked == ["who", "sure"]
    asked.clear()
    assert read_lines(0.7) == [0.7] and asked == []
    assert read_lines(0.5) == [0.5] and asked == ["sure"]


def test_a_correction_has_only_those_pairs_weighed_in_their_circle_that_it_touches(rules, monkeypatch):
    joined = counted(monkeypatch, relations.Circle, "joined")
    manuscript, earlier = from_text(CHAPTERS), Earlier()
    story = read(manuscript, rules, earlier=earlier)
    first = len(joined)
    joined.clear()
    told = Speaker(at(CHAPTERS, story.quotes[-1].span), "Lucas")
    corrected = read(manuscript, rules, corrections=[told], earlier=earlier)
    assert len(joined) < first / 2
    assert dumps(corrected) == dumps(read(manuscript, rules, corrections=[told]))


@pytest.mark.parametrize("added", [3, 20])
def test_whoever_the_author_adds_leaves_all_as_a_first_reading_would(rules, added):
    manuscript, earlier = from_text(CHAPTERS), Earlier()
    story = read(manuscript, rules, earlier=earlier)
    lines = [at(CHAPTERS, quote.span) for quote in story.quotes]
    told: list[Correction] = []
    for number in range(added):  # more at last than have a place of their own from the first
        told.append(Addressees(lines[number % len(lines)], (f"Zora{number} Quist",)))
        if number % 3 == 2:
            told.append(Speaker(lines[-number % len(lines)], f"Zora{number} Quist"))
        again = read(manuscript, rules, corrections=told, earlier=earlier)
        if number in (0, 2, 15, 16, 19):
            assert dumps(again) == dumps(read(manuscript, rules, corrections=told))
            assert again.ids_of(f"Zora{number} Quist")


def test_after_a_merge_most_mentions_need_not_be_weighed_again(trained, paragraphs, monkeypatch):
    weighed = counted(monkeypatch, ledger._Ledger, "_weighed")
    manuscript, earlier = manuscript_of(paragraphs), Earlier()
    story = read(manuscript, trained, earlier=earlier)
    first = len(weighed)
    few, *_, most = sorted((one for one in story.characters if one.named), key=lambda one: len(one.mentions))
    weighed.clear()
    merged = Merge(few.name, most.name)
    again = read(manuscript, trained, corrections=[merged], earlier=earlier)
    assert 0 < len(weighed) < 0.6 * first
    assert dumps(again) == dumps(read(manuscript, trained, corrections=[merged]))


class Doubting(Notes):
    """Notes that have every stretch read all the same, and compare it with what they know of it."""

    def each(self, name, stretches, find, *made_of):
        stretches = list(stretches)
        known, noting = super().each(name, stretches, find, *made_of), self._noting
        self._noting = {}
        again = [find(stretch) for stretch in stretches]
        self._noting = noting
        for stretch, one, other in zip(stretches, known, again, strict=True):
            assert numpy.array_equal(one, other) if isinstance(one, numpy.ndarray) else one == other, (
                f"{name} at {stretch} hangs on something that is not asked of the account"
            )
        return known


def assert_hangs_on_what_it_asks(paragraphs: list[str], models: Models, seed: int) -> None:
    manuscript, earlier, chance = manuscript_of(paragraphs), Earlier(), random.Random(seed)
    story = read(manuscript, models, earlier=earlier)
    told: list[Correction] = []
    for _ in range(6):
        told.append(corrected(story, chance))
        story = read(manuscript, models, corrections=told, earlier=earlier)


@pytest.mark.parametrize("seed", range(2))
def test_a_stretch_hangs_on_nothing_but_what_it_asks(rules, paragraphs, seed, monkeypatch):
    monkeypatch.setattr(earlier_readings, "Notes", Doubting)
    assert_hangs_on_what_it_asks(paragraphs, rules, seed)


@pytest.mark.parametrize("seed", range(2))
def test_nor_does_it_with_the_trained_reader(trained, paragraphs, seed, monkeypatch):
    monkeypatch.setattr(earlier_readings, "Notes", Doubting)
    assert_hangs_on_what_it_asks(paragraphs, load(processes=1, keep=100), seed)


TALK = """Ada Brook and Milo Vane stood on the quay.

“Is the boat in?”

“Not yet.”

“Then we wait.”

Hours went by. The gulls left one after another.

Nobody came. It grew dark over the water, and the lamps were lit.

Then the harbour lay still, and the two of them sat down.

A bell rang out on the point.

It rang again.

“There she is,” said Milo Vane.

“At last,” said Ada Brook.
"""


def test_what_hangs_together_with_a_line_is_heard_at_once(rules):
    manuscript, earlier = from_text(TALK), Earlier()
    before = read(manuscript, rules, earlier=earlier)
    heard: list[Story] = []

    def told(speaker):
        heard.clear()
        line = Speaker(at(TALK, before.quotes[0].span), speaker)
        story = read(manuscript, rules, corrections=[line], earlier=earlier, hear=heard.append)
        assert heard[-1].quotes == story.quotes
        return [[one.speaker for one in now.quotes[:3]] for now in heard]

    (ada,), (milo,) = before.ids_of("Ada Brook"), before.ids_of("Milo Vane")
    assert told("Ada Brook") == [[ada, milo, ada]] * 2
    assert heard[0].characters == before.characters and heard[0].quotes[3:] == before.quotes[3:]
    assert told("Milo Vane") == [[milo, ada, milo]] * 2
    assert told("Milo Vane") == [[milo, ada, milo]]  # nothing is new
    stranger, wilma = pipeline.STRANGER, "wilma-crane"  # nobody knows her yet
    assert told("Wilma Crane") == [[stranger, ada, stranger], [wilma, ada, wilma]]


def test_to_whom_a_line_is_said_is_heard_at_once(rules):
    manuscript, earlier = from_text(TALK), Earlier()
    before = read(manuscript, rules, earlier=earlier)
    heard: list[Story] = []
    line = Addressees(at(TALK, before.quotes[-1].span), ())
    read(manuscript, rules, corrections=[line], earlier=earlier, hear=heard.append)
    assert [now.quotes[-1].addressees for now in heard] == [(), ()] != before.quotes[-1].addressees


def test_a_text_that_changed_is_forgotten_before_it_is_read_again():
    earlier = Earlier()
    earlier.begin("once")
    assert earlier.kept("layer", lambda: [1]) == [1] and earlier.last("layer") == [1]
    earlier.begin("once")
    assert earlier.last("layer") == [1]
    earlier.begin("twice")
    assert earlier.last("layer") is None


def test_a_layer_is_asked_again_where_anything_it_is_made_of_has_changed_and_no_other():
    earlier, asked = Earlier(), []

    def read(lines, names):
        lines, names = earlier.same("lines", lines), earlier.same("names", names)
        least = earlier.kept("least", lambda: asked.append("least") or [min(lines)], lines)
        told = earlier.kept("told", lambda: asked.append("told") or [*least, *names], least, names)
        return told

    assert read([3, 5], ["Ana"]) == [3, "Ana"] and asked == ["least", "told"]
    asked.clear()
    assert read([3, 5], ["Bo"]) == [3, "Bo"] and asked == ["told"]
    asked.clear()
    assert read([3, 7], ["Bo"]) == [3, "Bo"] and asked == ["least"]  # which finds what it found


def test_what_is_read_once_is_not_kept():
    earlier = Earlier(remembers=False)
    earlier.begin("once")
    assert earlier.kept("layer", lambda: [1]) == [1] and earlier.last("layer") is None
