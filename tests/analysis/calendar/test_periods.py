"""Quarters, halves, fiscal years, weeks, holidays and stretches from the story’s day."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.analysis.calendar.business import business_periods
from newslint.analysis.calendar.mentions import mentions
from newslint.analysis.calendar.relative import relatives_in, resolve
from newslint.analysis.calendar.values import Interval
from newslint.analysis.story import Story
from newslint.formats import parse

ORDINALS = ("first", "second", "third", "fourth")


@given(st.integers(1900, 2099), st.integers(1, 4), st.integers(0, 4))
def test_every_quarter_in_every_form(year: int, number: int, form: int) -> None:
    forms = (
        f"q{number} {year}",
        f"{year}-q{number}",
        f"q{number} of {year}",
        f"the {ORDINALS[number - 1]} quarter of {year}",
        f"{year}’s {ORDINALS[number - 1]} quarter",
    )
    (found,) = business_periods(f"sales in {forms[form]} rose")
    after = dt.date(year + number // 4, number % 4 * 3 + 1, 1)
    assert (found.interval, found.name) == (
        Interval(dt.date(year, number * 3 - 2, 1), after),
        f"{year}-Q{number}",
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("in the first half of fy18", ["FY2018-H1"]),
        ("2019 h2 and h1 2019", ["2019-H2", "2019-H1"]),
        ("q1 ’18 and q3 fy19", ["2018-Q1", "FY2019-Q3"]),
        ("in fiscal 2018, the calendar year 2008 and cy18", ["FY2018", "2008", "2018"]),
        ("h1n1, the first half of 20 minutes, a half of 2", []),
        ("the final quarter of 2015", ["2015-Q4"]),
    ],
)
def test_business_calendar(text: str, names: list[str]) -> None:
    assert [found.name for found in business_periods(text)] == names


def test_a_fiscal_year_has_no_days() -> None:
    assert [found.interval for found in business_periods("in fy18 and q1 fy18")] == [None, None]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("the first week of 2015", "2014-12-29 to 2015-01-04"),
        ("the last week of July 2016", "2016-07-25 to 2016-07-31"),
        ("week 3 of 2027", "2027-01-18 to 2027-01-24"),
        ("the week of June 12, 2017", "2017-06-12 to 2017-06-18"),
        ("w/c Feb. 12, 2020", "2020-02-10 to 2020-02-16"),
        ("the week ending May 5, 2019", "2019-04-29 to 2019-05-05"),
        ("Black Friday 2012", "2012-11-23"),
        ("Easter 2021", "2021-04-04"),
        ("Saint Patrick 2016", "2016-03-17"),
        ("2011~2016", "2011 to 2016"),
        ("from September 1956 to September 1957", "1956-09-01 to 1957-09-30"),
        ("at 4 in the morning", "04:00"),
        ("from 4 in the morning until 6pm", "04:00 to 18:00"),
    ],
)
def test_values_of_periods_and_days(text: str, value: str) -> None:
    story = Story(parse(text, "a.txt"), dt.date(2019, 7, 4))
    assert [found.value for found in mentions(story.calendar)] == [value]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("last quarter", "2019-04-01 to 2019-06-30"),
        ("the next two quarters", "2019-10-01 to 2020-03-31"),
        ("the past three months", "2019-04-04 to 2019-07-03"),
        ("the next two weeks", "2019-07-05 to 2019-07-18"),
        ("friday’s vote", "2019-06-28"),
        ("on thursday", "2019-07-04"),
        ("last thursday", "2019-06-27"),
        ("next thursday", "2019-07-11"),
    ],
)
def test_from_the_day_of_the_story(text: str, days: str) -> None:
    (found,) = relatives_in(text)
    assert str(resolve(found, dt.date(2019, 7, 4))) == days


def test_the_calendar_ends_somewhere() -> None:
    (found,) = relatives_in("two years ago")
    assert resolve(found, dt.date(1, 1, 1)) is None
