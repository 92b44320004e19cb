"""The timeline of a story: every date with its value, in the order of the story and of the calendar."""

import datetime as dt

from newslint.analysis.story import Story
from newslint.facts import Fact, dates, timeline
from newslint.formats import parse

TEXT = """Old bridge to close

LAGOS, Nov. 2, 2015 (NAN) - The bridge will close on Monday, Nov. 9, the board said yesterday. It was built in 1974.

Ada Obi, 52, worked there from May 2 to 5, 2011, at 7 p.m. each day, for a three-week study in the 1990s.

“Le 14 juillet 1789,” he said. The old fair of Sept. 14 is gone.
"""


def entries(text: str = TEXT, date: dt.date | None = dt.date(2015, 11, 2)) -> list[Fact]:
    return list(dates.find(Story(parse(text, "a.txt"), date)))


def test_every_mention_stands_with_its_words_and_value() -> None:
    assert [(fact.text, fact.details["kind"], fact.details["value"]) for fact in entries()] == [
        ("Nov. 2, 2015", "date", "2015-11-02"),
        ("Monday, Nov. 9", "date", "2015-11-09"),
        ("yesterday", "relative", "2015-11-01"),
        ("1974", "year", "1974"),
        ("52", "age", "52 years old (Ada Obi)"),
        ("May 2 to 5, 2011", "range", "2011-05-02 to 2011-05-05"),
        ("7 p.m.", "time", "19:00"),
        ("three-week", "duration", "3 weeks"),
        ("the 1990s", "period", "1990s"),
        ("14 juillet 1789", "date", "1789-07-14"),
        ("Sept. 14", "date", "2015-09-14"),
    ]


def test_in_the_order_of_the_calendar() -> None:
    days = timeline.find(Story(parse(TEXT, "a.txt"), dt.date(2015, 11, 2)))
    assert [fact.details["first"] for fact in days] == sorted(str(fact.details["first"]) for fact in days)
    assert days[0].text == "14 juillet 1789"
    assert (days[1].details["first"], days[1].details["last"]) == ("1974-01-01", "1974-12-31")


def test_without_the_date_of_the_story_years_stay_open() -> None:
    values = {fact.text: (fact.details["value"], fact.details["first"]) for fact in entries(date=None)}
    assert values["Sept. 14"] == ("XXXX-09-14", None)
    assert values["yesterday"] == ("yesterday", None)
    assert values["Nov. 2, 2015"] == ("2015-11-02", "2015-11-02")


def test_a_story_without_dates_has_an_empty_timeline() -> None:
    assert entries("The council may march on. They sat in the sun, second to none.\n") == []
