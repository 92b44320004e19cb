"""The year of a date that does not write it, and how sure that is."""

import datetime as dt

import pytest

from newslint.analysis.story import Story
from newslint.formats import parse


def inferred(sentence: str, today: str) -> tuple[int, str] | None:
    story = Story(parse(f"Title\n\n{sentence}\n", "a.txt"), dt.date.fromisoformat(today))
    found = story.calendar.year_of(story.calendar.dates[0])
    return (found.year, str(found.confidence)) if found else None


@pytest.mark.parametrize(
    ("sentence", "today", "year"),
    [
        ("It rained on Friday, Sept. 14.", "2012-09-16", (2012, "high")),
        ("It opens on Jan. 3.", "2012-12-20", (2013, "high")),
        ("It closed on Dec. 28.", "2013-01-04", (2012, "high")),
        ("It was sold on Sept. 14.", "2013-05-01", (2012, "medium")),
        ("It will be sold on Sept. 14.", "2013-04-01", (2013, "medium")),
        ("A sale, Sept. 14.", "2013-07-01", (2013, "low")),
        ("A sale, Sept. 14.", "2013-03-14", None),
        ("It ran from April 3 to May 4, 2009.", "2013-12-01", (2009, "low")),
        ("It fell on May 4, 2009.", "2013-12-01", (2009, "high")),
    ],
)
def test_story_date_tense_and_neighbours_tell_it(
    sentence: str, today: str, year: tuple[int, str] | None
) -> None:
    assert inferred(sentence, today) == year


def test_without_the_date_of_the_story_it_stays_open() -> None:
    story = Story(parse("It rained on Sept. 14.\n", "a.txt"))
    assert story.calendar.year_of(story.calendar.dates[0]) is None
