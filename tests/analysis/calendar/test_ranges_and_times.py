"""Ranges, times of day, durations, ages and holidays, each with its value."""

import datetime as dt

import pytest

from newslint.analysis.calendar.ages import ages_in, death_ages_in, lifetimes_in
from newslint.analysis.calendar.dates import dates_in
from newslint.analysis.calendar.durations import durations_in
from newslint.analysis.calendar.holidays import easter, holiday_dates
from newslint.analysis.calendar.periods import periods_in
from newslint.analysis.calendar.ranges import date_ranges, year_ranges
from newslint.analysis.calendar.times import is_possible, time_ranges, times_in


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("from May 2 to 5", ((2, 5, None), (5, 5, None))),
        ("May 2-5, 2015, was", ((2, 5, 2015), (5, 5, 2015))),
        ("2–5 May", ((2, 5, None), (5, 5, None))),
        ("between 11 December and 29 December", ((11, 12, None), (29, 12, None))),
        ("Dec. 28 to Jan. 3, 2016", ((28, 12, 2015), (3, 1, 2016))),
        ("from September 1956 to September 1957", ((None, 9, 1956), (None, 9, 1957))),
        ("from the ninth till the seventeenth of April", ((9, 4, None), (17, 4, None))),
    ],
)
def test_date_ranges(text: str, ends: object) -> None:
    (found,) = date_ranges(text.lower(), dates_in(text.lower(), text))
    assert (
        (found.start.day, found.start.month, found.start.year),
        (found.end.day, found.end.month, found.end.year),
    ) == ends


@pytest.mark.parametrize("text", ["May 2 and 5 people", "on May 2 to 5 p.m.", "2 and 5 May"])
def test_no_date_range(text: str) -> None:
    assert date_ranges(text.lower(), dates_in(text.lower(), text)) == ()


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("from 2016 to 2019", [(2016, 2019)]),
        ("2019-2016", [(2019, 2016)]),
        ("the 1998-03 seasons", [(1998, 2003)]),
        ("in 2019-20", [(2019, 2020)]),
        ("on 2015-03", []),
        ("2016 and 2019", []),
        ("£2016-2019", []),
    ],
)
def test_year_ranges(text: str, ends: list[tuple[int, int]]) -> None:
    assert [(found.start, found.end) for found in year_ranges(text)] == ends


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("at 7 p.m. and 7pm, 7:30 pm est", [1140, 1140, 1170]),
        ("0735 gmt", [455]),
        ("half past seven", [450]),
        ("quarter to nine", [525]),
        ("seven o’clock in the evening", [1140]),
        ("noon to midnight", [720, 0]),
        ("12 a.m. and 12 p.m.", [0, 720]),
        ("a 3-2 win, 5.30 per cent, 10:4", []),
    ],
)
def test_times(text: str, minutes: list[int]) -> None:
    assert [found.minutes for found in times_in(text)] == minutes


def test_impossible_times_are_found_as_such() -> None:
    assert [is_possible(time) for time in times_in("25:10, 13 p.m., 9:75 a.m., 9:30 a.m.")] == [
        False,
        False,
        False,
        True,
    ]


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("from 2 to 5 p.m.", (14, 17)),
        ("10-11 a.m.", (10, 11)),
        ("11-2pm", (11, 14)),
        ("2 p.m. to 5 p.m.", (14, 17)),
    ],
)
def test_time_ranges(text: str, hours: tuple[int, int]) -> None:
    (found,) = time_ranges(text, times_in(text))
    assert (found.start.hour, found.end.hour) == hours


def test_durations() -> None:
    found = durations_in("a three-day, two-week-long, nearly 10 years, an 18-month and a 43-year-old")
    assert [(one.number, one.unit, one.is_adjective, one.is_rounded) for one in found] == [
        (3, "day", True, False),
        (2, "week", True, False),
        (10, "year", False, True),
        (18, "month", True, False),
    ]


def test_periods() -> None:
    text = "in 1998, the 1990s, the 20th century, winter of 2015, agenda 2063"
    assert [found.name for found in periods_in(text)] == [
        "1998",
        "1990s",
        "20th century",
        "winter 2015",
        "2015",
    ]


def test_ages_and_lives() -> None:
    text = "Ade Ojo, 34, met Ann Lee (1926–1997). The 43-year-old Bob Roe was born in 1980. She died at the age of 81."
    assert [(age.years, age.surname) for age in ages_in(text)] == [(34, "Ojo"), (43, "Roe"), (81, "")]
    assert [(life.born, life.died) for life in lifetimes_in(text)] == [(1926, 1997), (1980, None)]
    assert [age.years for age in death_ages_in(text)] == [81]


def test_holidays() -> None:
    assert [easter(year) for year in (1954, 2015, 2024, 2038)] == [
        dt.date(1954, 4, 18),
        dt.date(2015, 4, 5),
        dt.date(2024, 3, 31),
        dt.date(2038, 4, 25),
    ]
    assert holiday_dates("good friday", 2024) == (dt.date(2024, 3, 29),)
    assert holiday_dates("thanksgiving", 2024) == (dt.date(2024, 11, 28), dt.date(2024, 10, 14))
    assert holiday_dates("memorial day", 2024) == (dt.date(2024, 5, 27),)
    assert holiday_dates("nobody’s day", 2024) == ()
