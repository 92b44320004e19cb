"""The calendar of a story: every date, time, range, duration and age with its value, in order of place."""

import datetime as dt
from collections.abc import Iterator

from newslint.analysis.calendar.mentions import mentions
from newslint.analysis.story import Story
from newslint.facts import Fact

TITLE = "Dates, times and ages"
_NO_YEAR = "XXXX-"


def find(story: Story) -> Iterator[Fact]:
    """Each with its `kind`, its `value` for people, and `first` and `last`, the days it covers, if known."""
    for mention in mentions(story.calendar):
        days = mention.interval
        yield Fact(
            story.prose[slice(*mention.span)],
            mention.span,
            {
                "kind": mention.kind,
                "grain": str(mention.grain),
                "value": mention.value,
                "first": days.start.isoformat() if days else None,
                "last": (days.end - dt.timedelta(days=1)).isoformat() if days else None,
                "confidence": str(mention.confidence),
            },
        )


def line(fact: Fact) -> str:
    """One of them in words: “Monday, Nov. 9”: 2015-11-09."""
    value = str(fact.details["value"])
    if _NO_YEAR in value:
        return f"“{fact.text}”: {value.replace(_NO_YEAR, '')}, the year is not told"
    is_open = fact.details["first"] is None and value == fact.text
    return f"“{fact.text}”: {'the day is not told' if is_open else value}"
