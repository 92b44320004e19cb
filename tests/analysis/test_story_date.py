"""Where the date of a story comes from."""

import datetime as dt

import pytest

from newslint.analysis.story_date import parse_date, story_date
from newslint.formats import parse


@pytest.mark.parametrize(
    ("text", "path", "date"),
    [
        ("It rained.", "2015-11-02-rain.txt", dt.date(2015, 11, 2)),
        ("It rained.", "stories/2015/2015_11_02.txt", dt.date(2015, 11, 2)),
        ("It rained.", "2015-13-02-rain.txt", None),
        ("It rained.", "flight-12345-67-89.txt", None),
        ("LAGOS, Nov. 2, 2015 (NAN) - It rained.", "a.txt", dt.date(2015, 11, 2)),
        ("LAGOS, 2 November 2015 (NAN) – It rained.", "a.txt", dt.date(2015, 11, 2)),
        ("LAGOS, Nov. 2 (NAN) - It rained.", "a.txt", None),
        ("---\ndate: 2015-11-02T08:00:00Z\n---\nIt rained.", "a.md", dt.date(2015, 11, 2)),
        ("---\ndate: November 2, 2015\n---\nIt rained.", "2014-01-01-a.md", dt.date(2015, 11, 2)),
    ],
)
def test_front_matter_then_file_name_then_dateline(text: str, path: str, date: dt.date | None) -> None:
    assert story_date(None, parse(text, path), path) == date


def test_a_given_date_comes_first() -> None:
    given = dt.date(2020, 2, 29)
    assert story_date(given, parse("It rained.", "a.txt"), "2015-11-02-a.txt") == given


@pytest.mark.parametrize("text", ["soon", "", "2015-02-30", "Tuesday", "May 2015"])
def test_what_is_no_whole_date_is_none(text: str) -> None:
    assert parse_date(text) is None
