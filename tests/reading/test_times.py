"""Words of time are found, and what they give is read out of them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fabula.reading.times import find_times

SHIFTS = {
    "Three days later the boat came back.": (3, "days"),
    "An hour later it was raining.": (1, "hours"),
    "That was twenty-five years ago.": (-25, "years"),
    "A few minutes later she knocked.": (3, "minutes"),
    "After two weeks they stopped looking.": (2, "weeks"),
    "The next morning the goose was gone.": (1, "days"),
    "He had called the day before.": (-1, "days"),
    "It was three weeks before he could stand.": (3, "weeks"),
    "It took them two days before the bridge held.": (2, "days"),
    "It was sold three weeks before the fire.": (-3, "weeks"),
    "By the end of the week there were nine.": (0.5, "weeks"),
    "Three weeks went by without a word.": (3, "weeks"),
    "A year passed.": (1, "years"),
}


@pytest.mark.parametrize("text", SHIFTS)
def test_how_much_later_or_earlier(text):
    first = next(find_times(text))
    assert (first.shift, first.unit) == SHIFTS[text]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("In the morning the door was open.", "morning"),
        ("She rang in the night.", "night"),
        ("By the end of the afternoon it was gone.", "afternoon"),
        ("It was nearly sunset.", "sunset"),
        ("On the last night of the fair it snowed.", "night"),
    ],
)
def test_a_part_of_the_day(text, part):
    assert [(words.kind, words.part) for words in find_times(text)] == [("part", part)]


CLOCKS = {
    "The bell went at six fifty-eight, and Orla looked up.": ("at six fifty-eight", 6 + 58 / 60),
    "At seven-thirty Tess got up.": ("At seven-thirty", 7.5),
    "By nine oh five she was gone.": ("By nine oh five", 9 + 5 / 60),
    "At four fifteen in the afternoon it rained.": ("At four fifteen in the afternoon", 16.25),
    "At six fifty men came up the road.": ("At six", 6),
    "At six this morning the ferry left.": ("At six", 6),
    "At six his alarm rang.": ("At six", 6),
}


@pytest.mark.parametrize("text", CLOCKS)
def test_minutes_behind_the_hour(text):
    first = next(find_times(text))
    assert (first.span.of(text), first.hour) == (CLOCKS[text][0], pytest.approx(CLOCKS[text][1]))


@pytest.mark.parametrize(
    "text", ["They came by two people.", "He looked at six horses.", "At five men he stopped."]
)
def test_what_is_counted_is_no_clock(text):
    assert not list(find_times(text))


PLAIN = {"", "seconds", "minutes", "hours", "days", "weeks", "months", "years"}


@pytest.mark.parametrize(
    "unit", ["second", "minute", "hour", "day", "week", "fortnight", "month", "year", "decade"]
)
@pytest.mark.parametrize("words", ["three {}s later", "the next {}", "by the end of the {}", "after a {}"])
def test_every_unit_is_one_that_a_calendar_counts_in(words, unit):
    for found in find_times(words.format(unit)):
        assert found.unit in PLAIN


def test_a_fortnight_is_two_weeks():
    (later,), (following,) = find_times("a fortnight later"), find_times("the next fortnight")
    assert (later.shift, later.unit) == (following.shift, following.unit) == (2.0, "weeks")


def test_weekdays_parts_and_hours():
    night, six, eight = find_times(
        "On Tuesday night she slept. At half past six he rang, and at ten past eight."
    )
    assert (night.weekday, night.part) == (1, "night")
    assert six.hour == 6.5
    assert eight.hour == pytest.approx(8 + 10 / 60)


def test_dates_and_years():
    date, year = find_times("It was the 4th of March 1912. In 1950 nobody remembered.")
    assert (date.day, date.month, date.year) == (4, 3, 1912)
    assert year.year == 1950


NOT_WHEN = (
    "They talked for three hours.",
    "At one of the tables sat Ines.",
    "It was the last night of May.",
)


@pytest.mark.parametrize("text", NOT_WHEN)
def test_how_long_and_how_many_are_not_when(text):
    assert list(find_times(text)) == []


@given(
    st.lists(
        st.sampled_from(["later", "99999999999", "years", "ago", "12:99", "at", "six", "the", "31st", "May"])
    )
)
def test_any_words_are_read_in_order_and_without_overlap(words):
    text = " ".join(words)
    spans = [found.span for found in find_times(text)]
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(span.of(text).strip() for span in spans)


def test_since_when_dates_nothing():
    text = "She had been up since one in the morning, and there since May and since 1950."
    assert not list(find_times(text))


def test_the_hours_of_an_afternoon_and_evening():
    one, nine = find_times("At one in the afternoon they ate, and by nine in the evening they slept.")
    assert (one.hour, nine.hour) == (13, 21)
