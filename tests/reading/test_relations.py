"""Relations have their kind, what each is to the other, their phases, and passages for all of it."""

from __future__ import annotations

import pytest
from telling import cases, read_text

from fabula.formats import from_text
from fabula.pipeline import read_people
from fabula.reading.relations import COUPLE, find_pairs
from fabula.reading.relations.acts import CHASTE
from fabula.reading.relations.company import Company
from fabula.reading.relations.fields import PER, SCANT, Fields
from fabula.reading.relations.pairs import PLAIN
from fabula.reading.relations.phases import ENOUGH, Turn, phases_of
from fabula.reading.relations.signs import (
    KINDS,
    kinds_of_acts,
    kinds_of_calls,
    kinds_of_nouns,
    kinds_of_words,
)
from fabula.span import Span

CAST = "Ottilie put the kettle on. “Tea,” said Ottilie.\n\nSimeon shut the book. “Later,” said Simeon.\n\n"

# What is told of the two of them -> the kind of their relation.
TOLD = {
    "Simeon was Ottilie's brother.": "family",
    "Ottilie kissed Simeon.": "romantic",
    "Simeon kissed Ottilie's hand. Ottilie loved Simeon.": "romantic",
    "“I love you,” said Simeon to Ottilie.": "romantic",
    "Simeon and Ottilie were married in June.": "romantic",
    "“Yes, Captain,” said Simeon to Ottilie. “At once, Captain.”": "work",
    "Simeon was Ottilie's best friend.": "friends",
    "Ottilie looked at Simeon, her husband.": "romantic",
    "Simeon was tired. He'd been married to Ottilie for six years.": "romantic",
    "Ottilie sat up. She'd been married to Simeon for six years and had shot him only once.": "romantic",
    "Ottilie sat up. She’d been married to Simeon for six years.": "romantic",
    "Ottilie kissed the top of Simeon's head.": "romantic",
    "Simeon had fallen in love with Ottilie.": "romantic",
    "Ottilie and Simeon broke up in June.": "romantic",
    "Ottilie's marriage to Simeon was a short one.": "romantic",
    "Simeon was Ottilie's assistant.": "work",
    "Simeon pointed a gun at Ottilie.": "enemies",
    "Ottilie had been engaged to Simeon since March.": "romantic",
    "Ottilie had shared a flat with Simeon all through college.": "friends",
    "Ottilie and Simeon had known each other since they were six.": "friends",
    "Simeon had worked for Ottilie since the flood.": "work",
    "Simeon bore a grudge against Ottilie.": "enemies",
    "Simeon had married Ottilie's mother when Ottilie was nine.": "family",
    "Simeon had killed Ottilie's father.": "enemies",
    "“That is my brother,” said Ottilie. “Simeon. He came with the house.”": "family",
    "“It's our anniversary,” said Simeon to Ottilie.": "romantic",
    "Ottilie had been seeing Simeon since June.": "romantic",
    "Simeon gave Ottilie a kiss.": "romantic",
    "Ottilie had a brother, Simeon, who never wrote.": "family",
    "Ottilie's daughter had married Simeon.": "family",
    "Ottilie had been partnered with Simeon since June.": "work",
    "“Marry me,” said Simeon to Ottilie.": "romantic",
    "“You're fired,” said Ottilie to Simeon.": "work",
    "Ottilie broke it off with Simeon in April.": "romantic",
    "Ottilie had a baby with Simeon.": "romantic",
    "Ottilie had cheated on Simeon.": "romantic",
    "Simeon had sworn fealty to Ottilie at the ford.": "work",
    "Simeon was apprenticed to Ottilie.": "work",
    "Ottilie conspired against Simeon.": "enemies",
    "“Simeon's my brother,” said Ottilie.": "family",
    "Simeon was the eldest of Ottilie's brothers.": "family",
    "Ottilie and Simeon's wedding was in June.": "romantic",
    "Ottilie used to go out with Simeon.": "romantic",
    "Simeon was her only rival on the whole street. Ottilie counted the till.": "enemies",
}

# What tells nothing of the two of them, though its words are those of a kind.
UNTOLD = (
    "Simeon said that he'd marry Ottilie if it rained.",
    "“I had it of my niece,” said Simeon to Ottilie.",
    "“She is my ex-wife, Ottilie,” said Simeon. “I know that,” said Ottilie.",
    "Ottilie and Simeon robbed a bank.",
    "“I love you both,” said Simeon to Ottilie.",
    "Ottilie and Simeon made the story up.",
    "“What boyfriend?” said Simeon to Ottilie.",
    "“Wenna is not my friend,” said Simeon to Ottilie.",
    "“You came when I was married,” said Simeon to Ottilie.",
    "Ottilie reported the leak to Simeon.",
    "Simeon had known the harbour since he was a boy, said Ottilie.",
    "Ottilie was not engaged to Simeon.",
    "“Simeon is my brother's—” said Ottilie.",
    "Ottilie and Simeon had agreed to be grown up about it.",
    "Ottilie would have had a brother, Simeon said.",
    "Ottilie did not want to be married to Simeon.",
    "Ottilie said she'd have been married to Simeon by now.",
    "“I don't think that Simeon and Ottilie are engaged,” said Wenna.",
    "“I never said that we were engaged,” said Simeon to Ottilie.",
    "“Is Simeon your husband?” said Wenna to Ottilie.",
    "Ottilie looked at Simeon. “Is he your husband?” said Wenna.",
    "“Kiss Simeon for me,” said Wenna to Ottilie.",
    "“He is like a brother to me,” said Ottilie. Simeon left.",
    "Ottilie loved him as a son, and Simeon left.",
    "Simeon might have been her brother, thought Ottilie.",
)


def relation(english, told):
    return next(one for one in read_text(english, CAST + told + "\n").relations if one.b == "simeon")


@pytest.mark.parametrize("told", cases({told: told for told in TOLD}, {}))
def test_the_kind_is_what_is_told(english, told):
    assert relation(english, told).kind == TOLD[told]


def signs(english, text):
    account, _ = read_people(from_text(text), english, None, lambda stage, done, total: None)
    return [sign for shown in find_pairs(account).shown.values() for sign in shown.signs]


@pytest.mark.parametrize("told", UNTOLD)
def test_what_is_told_of_others_or_only_supposed_is_none_of_theirs(english, told):
    found = signs(english, f"{CAST}{told}\n")
    assert not [one for one in found if one.pair == ("ottilie", "simeon") and one.sort in PLAIN]


def test_they_at_the_start_are_the_two_who_come_after(english):
    told = "They had been divorced for years, and Ottilie still knew how Simeon took his tea."
    found = [one for one in signs(english, f"{told}\n\n“Two,” said Ottilie.\n") if one.sort == "act"]
    assert {(*one.pair, one.kind) for one in found} == {("ottilie", "simeon", "romantic")}


def test_who_speaks_of_your_brother_is_nowhere_that_brother(english):
    told = "“Your brother is asleep,” said Simeon to Ottilie.\n\nHer brother was late again. Simeon sat."
    found = signs(english, f"{CAST}{told}\n")
    assert not [one for one in found if one.sort == "hint" and one.word == "brother"]


@pytest.mark.parametrize("told", ["The cup had lost its twin.", "“A friend gave it to me,” said Wenna."])
def test_the_twin_of_a_thing_and_a_friend_of_nobody_told_hint_at_nobody(english, told):
    found = signs(english, f"{CAST}{told} Ottilie and Simeon sat down.\n")
    assert not [one for one in found if one.sort == "hint"]


def test_a_word_that_calls_is_for_whoever_hears_it(english):
    told = CAST + "“Yes, sister,” said Simeon to Ottilie.\n"
    assert [(one.a, one.b) for one in signs(english, told) if one.sort == "call"] == [("simeon", "ottilie")]


def test_who_is_called_my_darling_is_told_to_be_nothing_more(english):
    told = CAST + "“Bravo, my darling,” said Simeon to Ottilie.\n"
    assert {one.sort for one in signs(english, told) if one.kind == "romantic"} == {"call"}


def test_a_kiss_on_the_head_is_half_a_kiss_and_between_kin_none(english):
    kiss = CAST + "Ottilie kissed the top of Simeon's head.\n"
    of_kiss = [one.strength for one in signs(english, kiss) if (one.sort, one.kind) == ("act", "romantic")]
    assert of_kiss == [CHASTE]
    of_kin = signs(english, kiss + "Simeon was Ottilie's brother. Ottilie loved Simeon.\n")
    assert not [one for one in of_kin if (one.sort, one.kind) == ("act", "romantic")]


@pytest.mark.parametrize(("least", "kind"), [(COUPLE, "friends"), (0.4, "romantic")])
def test_two_who_only_may_be_a_couple_are_not_told_to_be_one(english, monkeypatch, least, kind):
    monkeypatch.setattr("fabula.reading.relations.COUPLE", least)
    told = CAST + f"“Love is for a wedding and a marriage,” said Simeon to Ottilie.\n\n{kind} rain.\n"
    assert [one.kind for one in read_text(english, told).relations] == [kind]


def test_father_to_a_priest_is_no_word_for_kin(english):
    told = "Father Osk sat down. Ottilie sat down.\n\n“Yes, Father,” said Ottilie to Father Osk.\n"
    assert {one.kind for one in signs(english, told) if one.sort == "call"} == {"work"}


def test_whoever_is_told_by_the_words_beside_is_nobody_else_near(english):
    told = CAST + "Wenna sat down. Simeon was Ottilie's brother.\n"
    assert {one.pair for one in signs(english, told) if one.kind == "family"} == {("ottilie", "simeon")}


def test_the_parents_of_one_child_are_a_couple_and_its_siblings_are_kin(english):
    told = (
        "Ottilie sat down. She was tired. Simeon sat down. He was tired. Wenna and Anatol sat down.\n\n"
        "Ottilie was Wenna's mother. Simeon was Wenna's father. Anatol was Ottilie's son.\n"
    )
    kin = {one.pair: one.kind for one in signs(english, told) if one.sort == "kin"}
    assert kin == {("ottilie", "simeon"): "romantic", ("anatol", "wenna"): "family"}


@pytest.mark.parametrize(
    ("noun", "kinds"),
    [("mother", ["family"]), ("daughter", ["romantic"]), ("lawyer", []), ("friends", [])],
)
def test_those_who_have_a_parent_in_common_are_kin_and_a_child_a_couple(english, noun, kinds):
    told = "Ottilie sat down. She was tired. Simeon sat down. He was tired.\n\n"
    told += f"Ottilie and Simeon looked at their {noun}.\n"
    assert [one.kind for one in signs(english, told) if one.sort == "kin"] == kinds


def test_the_mother_of_one_makes_nobody_kin(english):
    told = CAST + "Ottilie pitied Simeon. Simeon looked at his mother.\n"
    assert not [one for one in signs(english, told) if one.sort == "kin"]


@pytest.mark.parametrize("names", [("Mum", "Dad"), ("Mrs. Hale", "Mr. Hale")])
def test_names_tell_a_couple_wherever_they_are_met(english, names):
    one, other = names
    told = f"“Good,” said {one}.\n\n***\n\nIt rained.\n\nIt rained again.\n\n***\n\n“Yes,” said {other}.\n"
    (found,) = read_text(english, told).relations
    assert found.kind == "romantic"


def test_two_married_couples_of_one_name_are_not_told_apart(english):
    told = "Mr. Hale slept. Mrs. Hale woke. Mrs. Ada Hale sang. Mrs. Ida Hale cooked.\n"
    assert not [one for one in signs(english, told) if one.sort == "names"]


def test_a_sister_of_the_church_is_nobodys(english):
    told = "“Come in,” said Sister Agnes. “Yes,” said Ottilie. Sister Agnes shut the door.\n"
    assert not [one for one in signs(english, told) if one.sort in ("told", "noun", "hint")]


def test_a_denied_kinship_is_none(english):
    found = read_text(
        english, CAST + "Simeon was not Ottilie's brother, and he met Ottilie late.\n"
    ).relations
    assert not any(one.roles or one.kind == "family" for one in found)


def test_a_name_before_its_verb_is_called_and_not_loved(english):
    text = CAST + "“Simeon, Ottilie loves Anatol,” said Wenna. Anatol sat down. “She does,” said Wenna.\n"
    kinds = {(one.a, one.b): one.kind for one in read_text(english, text).relations}
    assert kinds["anatol", "ottilie"] == "romantic"
    assert kinds.get(("ottilie", "simeon")) != "romantic"


def test_an_office_is_nobodys(english):
    office = "Ottilie, Mistress of the Keys, looked at Simeon. The Mistress of the Keys was tired.\n"
    assert not any(one.kind == "romantic" for one in read_text(english, CAST + office).relations)


def test_one_act_tells_what_two_are_of_whom_nothing_else_is_told(trained):
    text = "Wenna conspired with Hedda against the abbot. Hedda held the lamp.\n"
    (found,) = read_text(trained, text).relations
    assert found.kind == "allies"


def test_a_noun_that_may_mean_anybody_in_a_full_room_shows_no_relation(english):
    names = ("Wenna", "Hedda", "Anatol", "Doro", "Piet", "Osk")
    crowd = " ".join(f"“Good,” said {name}." for name in names)
    found = read_text(english, f"{CAST}{crowd} The lover was late.\n").relations
    assert not any(one.kind == "romantic" for one in found)


def test_the_role_says_who_is_what_and_shows_it(english):
    told = CAST + "Simeon was Ottilie's brother.\n"
    (one,) = read_text(english, told).relations
    assert [(role.character, role.word) for role in one.roles] == [("simeon", "brother")]
    assert any("brother" in span.of(told) for span in one.evidence)


def test_the_words_of_a_kind_count_wherever_both_are_near(english):
    quiet = "The rain came down. It was late.\n\n" * 3
    told = (
        "Ottilie opened the oven. Simeon laid the table.\n\nEverybody talked about the wedding.\n\n"
        f"{quiet}Simeon looked at the bed.\n\n{quiet}Ottilie said nothing of a divorce.\n\n"
    )
    account, _ = read_people(from_text(CAST + told), english, None, lambda stage, done, total: None)
    fields = Fields(account, Company(account))
    near = sum("ottilie" in people and "simeon" in people for people in Company(account).near)
    found = fields.around(("ottilie", "simeon"))["romantic"]
    assert found == pytest.approx(PER / (near + SCANT))  # neither the bed nor the divorce is near both
    assert fields.around(("nobody", "simeon")) == dict.fromkeys(KINDS, 0.0)


def test_the_words_in_names_belong_to_no_kind(english):
    told = "“Come in,” said Captain Simeon Ash. Ottilie Ash came in.\n\nThe captain smiled.\n"
    account, _ = read_people(from_text(CAST + told), english, None, lambda stage, done, total: None)
    counts = Fields(account, Company(account))._counts[:, KINDS.index("work")]
    assert counts.tolist() == [0.0, 0.0, 0.0, 1.0]


def test_a_quarrel_and_a_reconciliation_show_in_order_with_their_passages(english):
    told = (
        f"{CAST}Ottilie shouted at Simeon. Ottilie slapped Simeon.\n\n"
        "“I'm sorry,” said Simeon to Ottilie.\n\nOttilie forgave Simeon. Simeon hugged Ottilie.\n"
    )
    (one,) = read_text(english, told).relations
    assert [phase.kind for phase in one.phases][-2:] == ["quarrel", "reconciled"]
    quarrel, peace = one.phases[-2:]
    assert "slapped" in " ".join(span.of(told) for span in quarrel.evidence)
    assert "forgave" in " ".join(span.of(told) for span in peace.evidence)
    assert quarrel.span.end == peace.span.start


def test_whoever_tells_a_story_has_relations_however_short_it_is(english):
    text = "Grandad let me steer. “Mind the rocks.”\n\n“Which?” I said.\n\n“All of them,” said Grandad.\n"
    assert [one.kind for one in read_text(english, text).relations] == ["family"]


def test_those_who_have_nothing_to_do_with_each_other_have_no_relation(english):
    text = "Ottilie slept.\n\n***\n\nIt rained.\n\nSnow fell.\n\nIt rained again.\n\nSimeon woke.\n"
    assert read_text(english, text).relations == ()


def test_a_guess_that_rests_on_no_passage_is_not_given(english):
    assert read_text(english, CAST + "Ottilie sat down.\n").relations == ()


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("There was a truce between Ottilie and Simeon.", "allies"),
        ("Ottilie's feud with Simeon ran on.", "enemies"),
    ],
)
def test_what_two_have_together_says_what_they_are(english, told, kind):
    assert {one.kind for one in signs(english, CAST + told + "\n") if one.sort == "noun"} == {kind}


def test_a_part_of_a_surname_is_one_name_with_it(english):
    text = "Ottilie Hale sat down. Simeon Hale-Ashby sat down. Ottilie Hale looked at Simeon Hale-Ashby.\n"
    account, _ = read_people(from_text(text), english, None, lambda stage, done, total: None)
    pairs = find_pairs(account)
    (pair,) = pairs.shown
    assert pairs.features(pair)["family"]["family_surname"]


def test_who_is_told_of_together_again_and_again_is_something_to_each_other(english):
    often = "Ottilie followed Simeon down. Simeon held the door for Ottilie. Ottilie let Simeon go first."
    found = read_text(english, f"{CAST}{often}\n").relations
    assert [(one.a, one.b) for one in found] == [("ottilie", "simeon")]


def test_one_slight_turn_makes_no_phase():
    slight = [Turn("quarrel", ENOUGH / 2, Span(5, 9))]
    assert [phase.kind for phase in phases_of(slight, Span(0, 20), ())] == ["steady"]
    assert [phase.kind for phase in phases_of([*slight, *slight], Span(0, 20), ())] == ["steady", "quarrel"]


def test_the_words_of_relations_are_of_a_kind_or_a_turn():
    assert set(kinds_of_nouns().values()) <= set(KINDS)
    assert set(kinds_of_calls().values()) <= set(KINDS)
    of_acts = {kind for kinds in kinds_of_acts().values() for kind in kinds}
    assert of_acts <= {*KINDS, "quarrel", "peace", "help"}
    of_words = {kind for kinds in kinds_of_words().values() for kind in kinds}
    assert of_words <= {*KINDS, "quarrel", "peace"}


def test_a_kind_that_only_others_tell_of_is_a_guess(english):
    """Where two hardly talk and no word is of them, whose child each is tells little of the two."""
    told = "Simeon was Ottilie's brother. Bram was Simeon's son.\n\n" + "Bram smiled at Ottilie.\n\n" * 3
    found = {frozenset((one.a, one.b)): one for one in read_text(english, CAST + told).relations}
    likely = {tuple(sorted(pair)): one.likely for pair, one in found.items()}
    assert likely == {("bram", "ottilie"): False, ("bram", "simeon"): True, ("ottilie", "simeon"): True}


def test_no_one_is_a_marriage(english):
    (one,) = read_text(english, CAST + "Ottilie's marriage to Simeon was a short one.").relations
    assert (one.kind, one.roles) == ("romantic", ())
