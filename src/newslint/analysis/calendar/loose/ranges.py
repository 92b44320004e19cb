"""Ranges written loosely: in figures (“9/3-10/8”), and with ends of two kinds (“2011 through June 2016”)."""

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from newslint.analysis.calendar.names import MONTH, month_number
from newslint.analysis.calendar.values import (
    DateRange,
    Grain,
    Interval,
    Order,
    Stretch,
    WrittenDate,
    year_interval,
)
from newslint.analysis.calendar.years import nearest
from newslint.finding import Span
from newslint.lazy import pattern

if TYPE_CHECKING:
    import re

    from newslint.analysis.calendar.calendar import Calendar

_TO = r"(?: ?[-–—~] ?| to | until | till | through | and )"
_MONTH_FIGURES, _DAY = r"(?:0?[1-9]|1[0-2])", r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:19|20)\d\d"
_IN_FIGURES = pattern(
    rf"(?P<opening>\b(?:from|between) )?(?<![\w.,$£€/:–—-])(?P<first>{_MONTH_FIGURES})"
    rf"(?P<mark>[/.-])(?P<firstday>{_DAY})(?:(?P=mark)(?P<firstyear>{_YEAR}))?(?P<joint>{_TO})"
    rf"(?P<last>{_MONTH_FIGURES})(?P=mark)(?P<lastday>{_DAY})"
    rf"(?:(?:(?P=mark)|, )(?P<lastyear>{_YEAR}))?(?![\w%]|[/.,:-]\d| (?:favourite|odds|chance|shot)\b)"
)
_START_BEFORE = pattern(rf"(?<![\w.,$£€/-])(?:(?P<year>{_YEAR})|(?P<month>{MONTH})){_TO}(?:the )?\Z")
_TODAY_AFTER = pattern(
    r"(?: ?[-–] ?| to | until | till | through | and )(?P<name>date|now|today|yesterday|tomorrow)\b"
)
_JOINT = pattern(_TO)
_OPENING = pattern(r"\b(?:from|since|between) (?:the )?\Z")
_FROM_TODAY = {"yesterday": -1, "tomorrow": 1}
_REACH = 32
_DAY_LONG = dt.timedelta(days=1)


def loose_date_ranges(folded: str) -> Iterator[DateRange]:
    """Ranges of days in figures, in order; hyphens between day and month need years."""
    for match in _IN_FIGURES.finditer(folded):
        has_year = bool(match["lastyear"])
        if (match["mark"] == "/" and (match["opening"] or match["joint"].strip() != "and")) or has_year:
            yield _in_figures(match)


def _in_figures(match: "re.Match[str]") -> DateRange:
    first = _end(match, "first", Span(match.start("first"), match.start("joint")))
    last = _end(match, "last", Span(match.start("last"), match.end()))
    if last.year is not None and first.year is None:
        turns = (first.month, first.day or 0) > (last.month, last.day or 0)
        first = first._replace(year=last.year - turns)
    opening = (match["opening"] or "").strip()
    return DateRange(Span(first.span.start, match.end()), first, last, match["joint"].strip(), opening)


def _end(match: "re.Match[str]", name: str, span: Span) -> WrittenDate:
    year = int(match[f"{name}year"]) if match[f"{name}year"] else None
    return WrittenDate(span, int(match[name]), int(match[f"{name}day"]), year, order=Order.NUMERIC)


def stretches(calendar: "Calendar") -> Iterator[Stretch]:
    """Ranges with ends of two kinds, and those of quarters, in no order."""
    for date in calendar.dates:
        one = _from_before(calendar.story.folded, date) or _to_today(calendar, date)
        if one is not None and one.start.start < one.end.end:
            yield one
    yield from _of_periods(calendar)


def _of_periods(calendar: "Calendar") -> Iterator[Stretch]:
    """“from Q2 2014 to Q4 2016”."""
    folded = calendar.story.folded
    periods = [one for one in calendar.periods if one.grain in (Grain.QUARTER, Grain.HALF)]
    for first, last in pairwise(periods):
        if first.interval is None or last.interval is None:
            continue
        joint = _JOINT.fullmatch(folded[first.span.end : last.span.start])
        is_opened = _OPENING.search(folded[max(0, first.span.start - _REACH) : first.span.start])
        if joint and (is_opened or joint[0] != " and ") and first.interval.start < last.interval.start:
            yield Stretch(Span(first.span.start, last.span.end), first.interval, last.interval)


def _from_before(folded: str, date: WrittenDate) -> Stretch | None:
    """“2011 through June 2016”, “Oct-Jan 8th, 2012”."""
    if date.year is None:
        return None
    offset, days = max(0, date.span.start - _REACH), date.interval(date.year)
    before = _START_BEFORE.search(folded[offset : date.span.start])
    if before is None or days is None:
        return None
    span = Span(offset + before.start(), date.span.end)
    if before["year"]:
        return Stretch(span, year_interval(int(before["year"])), days)
    if date.grain is not Grain.DAY:
        return None
    month = WrittenDate(span, month_number(before["month"]))
    first = month.interval(date.year - (month.month > date.month))
    return Stretch(span, first, days) if first else None


def _to_today(calendar: "Calendar", date: WrittenDate) -> Stretch | None:
    """“from May to date”, “between Jan 2019 and now”: the last such month or day before the story."""
    folded, today = calendar.story.folded, calendar.story.date
    after = _TODAY_AFTER.match(folded, date.span.end)
    is_opened = _OPENING.search(folded[max(0, date.span.start - _REACH) : date.span.start])
    if after is None or today is None or not is_opened or not dt.MINYEAR < today.year < dt.MAXYEAR:
        return None
    past = nearest(date, today).last
    year = date.year or (past.year if past else None)
    days = date.interval(year) if year else None
    last = today + dt.timedelta(days=_FROM_TODAY.get(after["name"], 0))
    return (
        Stretch(Span(date.span.start, after.end()), days, Interval(last, last + _DAY_LONG)) if days else None
    )
