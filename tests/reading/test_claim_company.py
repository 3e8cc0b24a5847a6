"""Who is there at a place of a scene: near where they are shown, not gone out, awake and hearing."""

from fabula.reading.claims.company import IN_SIGHT, NEAR, Company, Present
from fabula.span import Span
from fabula.story import Crossing

ANN = Present("ann", (5_000,), (), (), ())


def test_somebody_is_there_near_where_they_are_shown():
    company = Company([ANN])
    assert [company.at(5_000 + NEAR, NEAR), company.at(5_001 + NEAR, NEAR)] == [("ann",), ()]
    assert [company.at(5_000 - IN_SIGHT, IN_SIGHT), company.at(4_999 - IN_SIGHT, IN_SIGHT)] == [("ann",), ()]


def test_who_has_gone_out_is_not_there_nor_who_is_yet_to_come_in():
    leaves = ANN._replace(crossings=[Crossing("ann", "leaves", Span(5_100, 5_110))])
    enters = ANN._replace(id="bo", crossings=[Crossing("bo", "enters", Span(5_100, 5_110))])
    company = Company([leaves, enters])
    assert [company.at(5_050, NEAR), company.at(5_200, NEAR)] == [("ann",), ("bo",)]


def test_who_sleeps_neither_hears_nor_sees_and_who_is_deaf_sees():
    asleep = ANN._replace(asleep=((4_900, 5_100),))
    deaf = ANN._replace(id="bo", deafened=((4_900, 5_100),))
    company = Company([asleep, deaf])
    assert [company.at(5_000, NEAR), company.at(5_000, IN_SIGHT)] == [(), ("bo",)]
    assert company == Company([asleep, deaf]) != Company([deaf])
