"""Weeks told by a date, a month or a year: “the week of June 12”, “the last week of July”, “week 3 of 2027”.

A week runs from Monday and belongs to the month and year that hold its Thursday (ISO 8601).
"""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from newslint.analysis.calendar.names import number_of
from newslint.analysis.calendar.values import Grain, InferredYear, Interval, Period, WrittenDate
from newslint.finding import Span
from newslint.lazy import pattern

if TYPE_CHECKING:
    import re

_WEEK = pattern(
    r"\b(?:(?P<which>first|second|third|fourth|last|final|1st|2nd|3rd|4th) week (?:of|in) "
    r"(?P<of>(?:19|20)\d\d(?!\w))?"
    r"|week (?P<number>\d\d?) (?:of|in) (?P<year>(?:19|20)\d\d)(?!\w)"
    r"|(?:week (?P<side>of|beginning|commencing|starting|ending)(?: on)?|w/c) (?:the )?)"
)
_DAYS = dt.timedelta(days=7)
_THURSDAY = 3


def weeks_in(
    folded: str, dates: Sequence[WrittenDate], year_of: Callable[[WrittenDate], InferredYear | None]
) -> tuple[Period, ...]:
    """Those of a text in small letters, in order; a week of a date whose year is open has no days."""
    if "week" not in folded and "w/c" not in folded:
        return ()
    return tuple(_weeks(folded, {date.span.start: date for date in dates}, year_of))


def _weeks(
    folded: str, dates: dict[int, WrittenDate], year_of: Callable[[WrittenDate], InferredYear | None]
) -> Iterator[Period]:
    for match in _WEEK.finditer(folded):
        date = dates.get(match.end())
        span = Span(match.start(), date.span.end if date else match.end())
        named = match["of"] or match["year"]
        if named:
            days = _of_year(int(named), match)
        elif date is not None and (date.day is None) == bool(match["which"]):
            year = year_of(date)
            is_whole = year is not None and dt.MINYEAR < year.year < dt.MAXYEAR
            covered = date.interval(year.year) if year and is_whole else None
            days = _of_date(covered, match) if covered else None
        else:
            continue
        yield Period(span, Grain.WEEK, days, str(days or folded[slice(*span)]))


def _of_year(year: int, match: "re.Match[str]") -> Interval | None:
    whole = Interval(dt.date(year, 1, 1), dt.date(year + 1, 1, 1))
    number = int(match["number"] or 0) or number_of(match["which"])
    return week_of(whole, number)


def _of_date(days: Interval, match: "re.Match[str]") -> Interval | None:
    if match["which"]:
        return week_of(days, number_of(match["which"]))
    if match["side"] == "ending":
        return Interval(days.end - _DAYS, days.end)
    monday = days.start - dt.timedelta(days=days.start.weekday())
    return Interval(monday, monday + _DAYS)


def week_of(days: Interval, number: int | None) -> Interval | None:
    """A week of a month or year by its number, the last one where there is none."""
    if number is None:
        last = days.end - dt.timedelta(days=1)
        thursday = last - dt.timedelta(days=(last.weekday() - _THURSDAY) % 7)
    else:
        first = days.start + dt.timedelta(days=(_THURSDAY - days.start.weekday()) % 7)
        thursday = first + (number - 1) * _DAYS
    if not days.start <= thursday < days.end:
        return None
    monday = thursday - dt.timedelta(days=_THURSDAY)
    return Interval(monday, monday + _DAYS)
