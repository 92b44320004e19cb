"""What is written as messages and tables write it has its value, and stays out of what rules read."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.analysis.calendar.test_written_dates import FIRST, LAST, said, words

from newslint.analysis.calendar.mentions import mentions
from newslint.analysis.calendar.names import MONTHS
from newslint.analysis.story import Story
from newslint.formats import parse

TODAY = dt.date(2019, 7, 4)


def story(text: str, today: dt.date | None = TODAY) -> Story:
    return Story(parse(text, "a.txt"), today)


def told(text: str) -> list[tuple[str, str, str]]:
    """What facts show: words, value and confidence."""
    here = story(text)
    return [(here.prose[slice(*one.span)], one.value, str(one.confidence)) for one in mentions(here.calendar)]


def loose_forms(day: dt.date) -> list[str]:
    month = MONTHS[day.month - 1]
    return [
        f"{day:%Y%m%d}",
        f"{day:%Y %m %d}",
        f"report_{day:%Y-%m-%d}.xlsx",
        f"-{day:%Y-%m-%d}-",
        f"{words(day.day)} {month} {said(day.year)}",
        f"{month} {words(day.day)}, {said(day.year)}",
    ]


@settings(max_examples=200)
@given(st.dates(FIRST, LAST.replace(year=2099)), st.integers(0, 5))
def test_any_day_in_any_loose_form(day: dt.date, form: int) -> None:
    here = story(f"They met {loose_forms(day)[form]} then.", None)
    found = [*here.calendar.dates, *here.calendar.loose.dates]
    best = max(found, key=lambda one: one.span.end - one.span.start)
    assert best.date == day


@settings(max_examples=100)
@given(st.dates(FIRST, LAST))
def test_a_day_without_its_year_stays_open(day: dt.date) -> None:
    found = [
        (one.month, one.day)
        for one in story(f"They met on {day.month}/{day.day}.", None).calendar.loose.dates
    ]
    is_name = (day.month, day.day) in ((9, 11), (7, 7))
    assert found == ([] if is_name else [(day.month, day.day)])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("We go on 24/05.", "2019-05-24"),
        ("It opens mar5.", "XXXX-03-05"),
        ("A list of 11-2012 files.", "2012-11-01 to 2012-11-30"),
        ("He was born in nineteen eighty-eight.", "1988"),
        ("Are you free Monday 22?", "2019-07-22"),
        ("Sales but not 1994.", "1994"),
        ("from 9/3-10/8/2012", "2012-09-03 to 2012-10-08"),
        ("It ran in 2011 through June 2016.", "2011-01-01 to 2016-06-30"),
        ("from May to date", "2019-05-01 to 2019-07-04"),
        ("from Q2 2014 to Q4 2016", "2014-04-01 to 2016-12-31"),
        ("for the following two quarters", "2019-10-01 to 2020-03-31"),
        ("I leave at 6.", "06:00"),
        ("I leave at 1020 a.m.", "10:20"),
        ("I am back in the afternoon at 5.", "17:00"),
        ("I am out 6 to eight in the morning.", "06:00 to 08:00"),
        ("between 8 to 9:30", "08:00 to 09:30"),
        ("between 0815-0945", "08:15 to 09:45"),
    ],
)
def test_loose_readings_are_shown_with_low_confidence(text: str, value: str) -> None:
    assert [shown[1:] for shown in told(text)] == [(value, "low")]


@pytest.mark.parametrize(
    "text",
    [
        "It moved from 3/1 to 7/2 favourite, 6/11 odds on.",
        "They won 6-4, 7-5 and 2-0.",
        "Since 9/11 it is open 24/7.",
        "Rates stood at 6.45 per cent; shares closed at 6.",
        "Agenda 2030 and 1900 crates of books.",
        "between 1930 and 1945 votes",
        "0.7/14, 9/2.5 and 28/3.45",
        "Tel: +86 171-2011-2014 and 150-04-04-2019",
        "He may, in May fashion.",
    ],
)
def test_what_is_not_read_even_loosely(text: str) -> None:
    loose = story(text).calendar.loose
    kinds = (loose.dates, loose.periods, loose.date_ranges, loose.stretches, loose.times, loose.time_ranges)
    assert [one for kind in kinds for one in kind] == []
