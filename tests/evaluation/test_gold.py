"""Gold stories: the compiler of the mark-up, its refusals, and every story that is shipped."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evaluation.checking import PASSAGES
from evaluation.gold import STORIES, GoldError, GoldStory, compile_story, describe, load_gold, load_story
from training.corpora import STORIES as LEARNED_FROM

HEADER = """\
title: The Kettle
person: 3
style: a test
cast: Ines Calloway | Ines, Mrs. Calloway | she
cast: Bo Calloway | Bo, Calloway | he
cast: the twins | | group
place: the tea room | tea room, counter
relation: Ines & Bo | family | start=not speaking end=on good terms
quiet: Darjeeling
=====
"""

PIECES = ["⟦q Bo>Ines⟧", "⟦/q⟧", "⟦m Bo⟧", "⟦/m⟧", "⟦s with=Bo⟧", "⟦", "⟧", "\n", "Hi"]


def compiled(body: str) -> GoldStory:
    return compile_story(HEADER + body)


def words(story: GoldStory, items) -> list[str]:
    return [item.span.of(story.text) for item in items]


class TestHeader:
    def test_cast(self):
        ines, bo, twins = compiled("Rain.").cast
        assert (ines.name, ines.aliases) == ("Ines Calloway", ("Ines", "Mrs. Calloway"))
        assert ines.pronouns == "she/her"
        assert (bo.kind, bo.narrator) == ("person", False)
        assert (twins.kind, twins.aliases, twins.pronouns) == ("group", (), None)

    def test_places_relations_quiet_and_the_rest(self):
        story = compiled("Rain.")
        assert (story.title, story.person, story.style) == ("The Kettle", 3, "a test")
        assert (story.places[0].name, story.places[0].aliases) == ("the tea room", ("tea room", "counter"))
        relation = story.relations[0]
        assert (relation.a, relation.b, relation.kind) == ("Ines Calloway", "Bo Calloway", "family")
        assert (relation.start, relation.end) == ("not speaking", "on good terms")
        assert story.quiet == ("Darjeeling",)

    def test_narrator(self):
        story = compile_story("title: T\nperson: 1\ncast: Ada | | she | narrator\n=====\nI sat.")
        assert story.cast[0].narrator

    def test_several_narrators(self):
        cast = "cast: Ada | | she | narrator\ncast: Ben | | he | narrator\n"
        story = compile_story(f"title: T\nperson: 1\n{cast}=====\nI sat.")
        assert [one.narrator for one in story.cast] == [True, True]

    def test_whom_the_second_person_is_told_to(self):
        story = compile_story("title: T\nperson: 2\ncast: Y/N | (Y/N) | they | protagonist\n=====\nYou sat.")
        assert story.person == 2 and story.cast[0].narrator

    @pytest.mark.parametrize(
        ("header", "line", "reason"),
        [
            ("title: T\nperson: 3\ncast: A | | she\n", 3, "no line ====="),
            ("title: T\nperson: 4\n=====\n", 2, "person is 1, 2 or 3"),
            ("title: T\nperson: 3\n=====\n", 2, "no cast"),
            ("person: 3\ncast: A | | she\n=====\n", 2, "no title"),
            ("title: T\nmood: blue\n=====\n", 2, "unknown header key 'mood'"),
            ("title: T\nnonsense\n=====\n", 2, "key: value"),
            ("title: T\ntitle: U\n=====\n", 2, "given twice"),
            ("title: T\ncast: A she\n=====\n", 2, "a cast line is"),
            ("title: T\ncast: A | | she | hero\n=====\n", 2, "not 'hero'"),
            ("title: T\ncast: A | | she\ncast: A | B | he\n=====\n", 3, "twice"),
            ("title: T\nperson: 1\ncast: A | | she\n=====\n", 3, "the first person has a narrator"),
            ("title: T\nperson: 2\ncast: A | | she | narrator\n=====\n", 3, "the second a protagonist"),
            (
                "title: T\nperson: 2\ncast: A | | she | protagonist\ncast: B | | he | protagonist\n=====\n",
                4,
                "one protagonist",
            ),
            ("title: T\nperson: 3\ncast: A | | she | narrator\n=====\n", 3, "the third neither"),
            ("title: T\nperson: 3\nrelation: A & B | family\ncast: A | | she\n=====\n", 3, "'B' is not in"),
            ("title: T\nperson: 3\nrelation: A & A | rivals\ncast: A | | she\n=====\n", 3, "unknown kind"),
        ],
    )
    def test_refuses(self, header, line, reason):
        with pytest.raises(GoldError, match=re.escape(reason)) as refused:
            compile_story(header)
        assert refused.value.line == line


class TestMarks:
    def test_offsets_are_those_of_the_clean_text(self):
        story = compiled('⟦q Bo>Ines⟧"Tea?"⟦/q⟧ ⟦m Bo⟧He⟦/m⟧ poured.')
        assert story.text == '"Tea?" He poured.\n'
        assert story.quotes[0].span == (0, 6)
        assert (story.quotes[0].speaker, story.quotes[0].addressees) == ("Bo Calloway", ("Ines Calloway",))
        assert (story.mentions[0].span, story.mentions[0].owner) == ((7, 9), "Bo Calloway")

    def test_quote_kinds_and_open_speakers(self):
        story = compiled(
            "⟦q/thought Bo⟧*Tea.*⟦/q⟧ ⟦q/writing Bo>⟧Tea⟦/q⟧ ⟦q/other⟧'tea'⟦/q⟧ ⟦q >Bo+Ines⟧'Hi'⟦/q⟧"
        )
        assert [quote.kind for quote in story.quotes] == ["thought", "writing", "other", "speech"]
        assert [quote.speaker for quote in story.quotes] == ["Bo Calloway", "Bo Calloway", None, None]
        assert story.quotes[3].addressees == ("Bo Calloway", "Ines Calloway")

    def test_marks_inside_a_quote(self):
        story = compiled(
            "⟦q Bo>Ines⟧'⟦m the twins⟧They⟦/m⟧ said ⟦q the twins⟧\"No\"⟦/q⟧ ⟦e twice⟧twize⟦/e⟧.'⟦/q⟧"
        )
        assert words(story, story.quotes) == ["'They said \"No\" twize.'", '"No"']
        assert [quote.nested for quote in story.quotes] == [False, True]
        assert story.mentions[0].owner == "the twins"
        assert (words(story, story.errors), story.errors[0].correction) == (["twize"], "twice")

    def test_a_mention_of_several(self):
        mention = compiled("⟦m Bo+Ines⟧They⟦/m⟧ sat.").mentions[0]
        assert mention.owners == ("Bo Calloway", "Ines Calloway")
        assert mention.owner is None

    def test_scenes_run_up_to_the_next_and_leave_no_line_behind(self):
        story = compiled(
            "⟦n⟧A/N: hello⟦/n⟧\n\n"
            "⟦s place=counter; with=Ines,Bo; time=noon⟧\nOne.\n\n***\n\n"
            "⟦s with=Bo⟧\nTwo."
        )
        assert story.text == "A/N: hello\n\nOne.\n\n***\n\nTwo.\n"
        assert words(story, story.scenes) == ["One.\n\n***\n\n", "Two.\n"]
        first, second = story.scenes
        assert (first.place, first.present, first.time) == (
            "the tea room",
            ("Ines Calloway", "Bo Calloway"),
            "noon",
        )
        assert (second.place, second.present, second.time) == (None, ("Bo Calloway",), None)
        assert [span.of(story.text) for span in story.notes] == ["A/N: hello"]

    def test_beliefs_tellings_contradictions(self):
        story = compiled(
            "⟦c eyes⟧Grey eyes⟦/c⟧. She knew ⟦b holder=Ines; status=false⟧he lied⟦/b⟧. "
            "⟦q Bo>Ines⟧'⟦k by=Bo; to=Ines,the twins⟧It rained⟦/k⟧.'⟦/q⟧ ⟦c eyes⟧Blue eyes⟦/c⟧."
        )
        assert (story.beliefs[0].holder, story.beliefs[0].status) == ("Ines Calloway", "false")
        assert (story.tellings[0].by, story.tellings[0].to) == ("Bo Calloway", ("Ines Calloway", "the twins"))
        assert [span.of(story.text) for span in story.contradictions[0].spans] == ["Grey eyes", "Blue eyes"]

    def test_feelings(self):
        story = compiled(
            "Ines was ⟦f holder=Ines; toward=Bo; valence=negative⟧furious⟦/f⟧. "
            "⟦q Bo>Ines⟧'I'm not ⟦f holder=Bo; valence=negative; status=denied⟧sorry⟦/f⟧.'⟦/q⟧"
        )
        fury, regret = story.feelings
        assert words(story, story.feelings) == ["furious", "sorry"]
        assert (fury.holder, fury.toward, fury.valence, fury.status) == (
            "Ines Calloway", "Bo Calloway", "negative", "felt",
        )  # fmt: skip
        assert (regret.holder, regret.toward, regret.status) == ("Bo Calloway", None, "denied")

    @pytest.mark.parametrize(
        ("body", "line", "reason"),
        [
            ("⟦q Bo⟧'Hi'", 11, "never closed"),
            ("One.\n\n⟦q Bo⟧'Hi'⟦/m⟧", 13, "closes nothing, where the mark q is open"),
            ("One.⟦/q⟧", 11, "closes nothing"),
            ("⟦z Bo⟧Hi⟦/z⟧", 11, "unknown mark"),
            ("⟦⟧Hi", 11, "unknown mark"),
            ("⟦q/song Bo⟧Hi⟦/q⟧", 11, "unknown kind of mark q/song"),
            ("⟦m/name Bo⟧Hi⟦/m⟧", 11, "unknown kind of mark m/name"),
            ("⟦q Nell⟧'Hi'⟦/q⟧", 11, "'Nell' is not in the cast"),
            ("⟦q Bo>Nell⟧'Hi'⟦/q⟧", 11, "'Nell' is not in the cast"),
            ("⟦m Nell⟧She⟦/m⟧", 11, "'Nell' is not in the cast"),
            ("⟦s with=Bo,Nell⟧\nHi", 11, "'Nell' is not in the cast"),
            ("⟦k by=Nell; to=Bo⟧Hi⟦/k⟧", 11, "'Nell' is not in the cast"),
            ("⟦b holder=Nell; status=true⟧Hi⟦/b⟧", 11, "'Nell' is not in the cast"),
            ("⟦s place=the moon⟧\nHi", 11, "'the moon' is not one of the places"),
            ("⟦s weather=wet⟧\nHi", 11, "'weather=wet' is none of"),
            ("⟦q Bo+Ines⟧'Hi'⟦/q⟧", 11, "one speaker"),
            ("⟦m⟧She⟦/m⟧", 11, "names its owner"),
            ("⟦m Bo⟧⟦/m⟧", 11, "holds no words"),
            ("⟦m Bo⟧he ⟦/m⟧", 11, "white space"),
            ("⟦m Bo⟧the ⟦q Bo⟧'Hi'⟦/q⟧⟦/m⟧", 11, "the mark q begins inside the mark m"),
            ("⟦q Bo⟧'Hi ⟦s with=Bo⟧'⟦/q⟧", 11, "the mark s begins inside"),
            ("⟦q Bo⟧'Hi ⟦m Bo⟧me'⟦/q⟧⟦/m⟧", 11, "closes nothing, where the mark m is open"),
            ("⟦q Bo⟧'Hi\n\nyou'⟦/q⟧", 13, "over a paragraph's end"),
            ("⟦b holder=Bo; status=maybe⟧Hi⟦/b⟧", 11, "status=true|false|open"),
            ("⟦f holder=Bo⟧Hi⟦/f⟧", 11, "holder=Name; valence="),
            ("⟦f holder=Bo; valence=negative; status=old⟧Hi⟦/f⟧", 11, "holder=Name; valence="),
            ("⟦k by=Bo⟧Hi⟦/k⟧", 11, "by=Name; to=Name"),
            ("⟦e role⟧role⟦/e⟧", 11, "same as what it corrects"),
            ("One.\n⟦c eyes⟧grey⟦/c⟧", 12, "only one end"),
            ("⟦c⟧grey⟦/c⟧", 11, "has a label"),
            ("⟦n A/N⟧Hi⟦/n⟧", 11, "nothing but"),
            ("One ⟦ two", 11, "without its partner"),
            ("One\ntwo⟧", 12, "without its partner"),
        ],
    )
    def test_refuses(self, body, line, reason):
        with pytest.raises(GoldError, match=re.escape(reason)) as refused:
            compiled(body)
        assert refused.value.line == line

    def test_an_alias_of_two_people_is_refused(self):
        header = HEADER.replace("| Ines, Mrs. Calloway |", "| Ines, Calloway |")
        with pytest.raises(GoldError, match="'Calloway' could be Bo Calloway or Ines Calloway"):
            compile_story(header + "⟦m Calloway⟧He⟦/m⟧")

    @settings(deadline=None)
    @given(st.lists(st.sampled_from(PIECES)))
    def test_any_text_compiles_clean_or_is_refused(self, pieces):
        try:
            story = compiled("".join(pieces))
        except GoldError as error:
            assert error.line > 0
        else:
            assert "⟦" not in story.text and "⟧" not in story.text
            assert all(item.span.of(story.text).strip() for item in (*story.quotes, *story.mentions))

    @settings(deadline=None)
    @given(st.text(alphabet=st.characters(exclude_characters="⟦⟧\r\n")))
    def test_text_without_marks_is_left_alone(self, text):
        assert compiled(text).text == text + "\n"


class TestLoading:
    def test_stories_come_by_name_and_errors_name_their_file(self, tmp_path):
        (tmp_path / "b.story").write_text(HEADER + "Two.", encoding="utf-8")
        (tmp_path / "a.story").write_text(HEADER + "One.", encoding="utf-8")
        stories = load_gold(tmp_path)
        assert [(story.name, story.text) for story in stories] == [("a", "One.\n"), ("b", "Two.\n")]
        (tmp_path / "c.story").write_text(HEADER + "⟦q", encoding="utf-8")
        with pytest.raises(GoldError, match=r"^c\.story, line 11: "):
            load_gold(tmp_path)

    def test_describe_shows_every_quote(self):
        text = describe(compiled("⟦q Bo>Ines⟧'Tea?'⟦/q⟧ ⟦m Bo⟧He⟦/m⟧ sat."))
        assert "speech   Bo Calloway > Ines Calloway: 'Tea?'" in text
        assert "[He] = Bo Calloway" in text


@dataclass(frozen=True)
class Habits:
    """What holds of every story of one folder, where the two differ."""

    folder: Path
    words: range
    planted: bool  # slips and contradictions: always some, or only where a story is about them
    claims: int  # beliefs, and as many tellings
    unsigned: tuple[str, ...]  # kinds of quotes that may have no speaker
    voices: int  # speakers who are there in no scene

    def stories(self) -> list[Path]:
        return sorted(self.folder.glob("*.story"))


SCORED = Habits(STORIES, range(1100, 1501), planted=True, claims=2, unsigned=("other",), voices=1)
LEARNED = Habits(
    LEARNED_FROM, range(900, 2001), planted=False, claims=0, unsigned=("other", "writing"), voices=2
)
SHIPPED = [(path, habits) for habits in (SCORED, LEARNED) for path in habits.stories()]
DASHES = "—-"
OPENERS = "\"'“‘"


@pytest.fixture(scope="module", params=SHIPPED, ids=lambda told: told[0].stem)
def told(request) -> tuple[GoldStory, Habits]:
    path, habits = request.param
    return load_story(path), habits


@pytest.fixture(scope="module")
def shipped(told) -> GoldStory:
    return told[0]


@pytest.fixture(scope="module")
def habits(told) -> Habits:
    return told[1]


def test_six_stories_ship():
    assert len(SCORED.stories()) >= 6


def test_forty_stories_are_learned_from():
    assert len(LEARNED.stories()) >= 40


class TestShipped:
    def test_is_clean_and_of_the_right_length(self, shipped, habits):
        assert "⟦" not in shipped.text and "⟧" not in shipped.text
        assert len(shipped.text.split()) in habits.words
        assert shipped.style

    def test_has_enough_of_every_mark(self, shipped, habits):
        assert len(shipped.mentions) >= 30
        assert len(shipped.quotes) >= 40
        assert len(shipped.scenes) >= 2
        assert len(shipped.beliefs) >= habits.claims and len(shipped.tellings) >= habits.claims
        assert shipped.places and shipped.relations and shipped.quiet

    def test_has_slips_and_contradictions_together_or_neither(self, shipped, habits):
        assert bool(shipped.errors) == bool(shipped.contradictions)
        assert len(shipped.errors) >= 2 or not (habits.planted or shipped.errors)

    def test_quotes_begin_as_their_kind_does(self, shipped):
        dashes = sum(quote.span.of(shipped.text)[0] in DASHES for quote in shipped.quotes) > 20
        for quote in shipped.quotes:
            first = quote.span.of(shipped.text)[0]
            if quote.kind == "thought":
                assert first == "*"
            elif quote.kind == "speech":
                assert first in (DASHES if dashes else OPENERS) or (dashes and continues(shipped, quote))

    def test_only_other_quotes_have_no_speaker(self, shipped, habits):
        for quote in shipped.quotes:
            assert quote.speaker is None or quote.kind != "other", quote.span.of(shipped.text)
            assert quote.speaker or quote.kind in habits.unsigned, quote.span.of(shipped.text)
            assert quote.speaker not in quote.addressees

    def test_no_quotation_mark_is_left_outside_the_marks(self, shipped):
        covered = [quote.span for quote in shipped.quotes] + list(shipped.notes)
        for found in re.finditer('["“”‘]|^—', shipped.text, re.MULTILINE):
            assert any(span.holds(found.span()) for span in covered), shipped.text[found.start() :][:40]

    def test_pronouns_fit_their_owners(self, shipped):
        pronouns = {
            "he/him": {"he", "him", "his", "himself"},
            "she/her": {"she", "her", "hers", "herself"},
            "they/them": {"they", "them", "their", "theirs", "themselves", "themself"},
        }
        by_name = {member.name: member for member in shipped.cast}
        third_person = set().union(*pronouns.values())
        for mention in shipped.mentions:
            word = mention.span.of(shipped.text).lower()
            if mention.owner and word in third_person:
                assert word in pronouns[by_name[mention.owner].pronouns or "they/them"]

    def test_everybody_and_everything_quiet_is_in_the_text(self, shipped):
        for member in shipped.cast:
            assert any(stands_in(shipped, name) for name in (member.name, *member.aliases)), member.name
            assert all(stands_in(shipped, alias) for alias in member.aliases), member.aliases
        for word in shipped.quiet:
            assert word in shipped.text, word

    def test_who_speaks_face_to_face_is_in_some_scene(self, shipped, habits):
        present = {name for scene in shipped.scenes for name in scene.present}
        speakers = {quote.speaker for quote in shipped.quotes if quote.kind == "speech" and not quote.nested}
        assert len(speakers - present) <= habits.voices  # on a telephone, or in a memory

    def test_names_are_not_shared_between_stories(self):
        seen: dict[str, str] = {}
        for story in map(load_story, SCORED.stories()):
            for member in story.cast:
                for word in re.findall(r"[^\W\d_]{3,}", member.name):
                    if word not in ("Mrs", "the"):
                        assert seen.setdefault(word, story.name) == story.name, word


def continues(story: GoldStory, quote) -> bool:
    """Say whether a dash speech goes on here, after a tag: no line has begun since the last quote."""
    earlier = [other for other in story.quotes if other.span.end <= quote.span.start]
    return bool(earlier) and "\n" not in story.text[earlier[-1].span.end : quote.span.start]


def stands_in(story: GoldStory, words: str) -> bool:
    """Say whether someone is called so anywhere, perhaps at the beginning of a sentence."""
    return words in story.text or words[0].upper() + words[1:] in story.text


def test_every_passage_for_continuity_compiles_and_contradicts_itself():
    passages = load_gold(PASSAGES)
    assert len(passages) >= 8
    assert all(len(one.contradictions) >= 3 for one in passages)
