"""Ranges written loosely: in figures (“10/1-11/7”), and with ends of two kinds (“2014 through May 2018”)."""

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
from newslint.finding import Span
from newslint.lazy import pattern

if TYPE_CHECKING:
    import re

    from newslint.analysis.calendar.calendar import Calendar

_TO = r"(?: ?[-–—~] ?| to | until | till | through | and )"
_MONTH_FIGURES, _DAY = r"(?:0?[1-9]|1[0-2])", r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:19|20)\d\d"
_IN_FIGURES = pattern(
    rf"(?P<opening>\b(?:from|between) )?(?<![\w.,$£€/:–—-])(?P<first>{_MONTH_FIGURES})(?P<mark>[/.-])(?P<firstday>{_DAY})"
    rf"(?:(?P=mark)(?P<firstyear>{_YEAR}))?(?P<joint>{_TO})(?P<last>{_MONTH_FIGURES})(?P=mark)(?P<lastday>{_DAY})"
    rf"(?:(?:(?P=mark)|, )(?P<year>{_YEAR}))?(?![\w%]|[/.,:-]\d)"
)
_START_BEFORE = pattern(rf"(?<![\w.,$£€/-])(?:(?P<year>{_YEAR})|(?P<month>{MONTH})){_TO}(?:the )?\Z")
_TODAY_AFTER = pattern(
    r"(?: ?[-–] ?| to | until | till | through | and )(?P<name>date|now|today|yesterday|tomorrow)\b"
)
_JOINT = pattern(_TO)
_OPENING = pattern(r"\b(?:from|since|between) (?:the )?\Z")
_FROM_TODAY = {"yesterday": -1, "tomorrow": 1}
_REACH = 32


def loose_date_ranges(folded: str) -> Iterator[DateRange]:
    """Ranges of days in figures, in order; hyphens between day and month need years."""
    for match in _IN_FIGURES.finditer(folded):
        has_year = bool(match["year"])
        if (match["mark"] == "/" and (match["opening"] or match["joint"].strip() != "and")) or has_year:
            yield _in_figures(match)


def _in_figures(match: "re.Match[str]") -> DateRange:
    year = int(match["year"]) if match["year"] else None
    first_year = int(match["firstyear"]) if match["firstyear"] else None
    last = WrittenDate(
        Span(match.start("last"), match.end()),
        int(match["last"]),
        int(match["lastday"]),
        year,
        order=Order.NUMERIC,
    )
    first = WrittenDate(
        Span(match.start("first"), match.start("joint")), int(match["first"]), int(match["firstday"]), first_year,
        order=Order.NUMERIC,
    )  # fmt: skip
    if year is not None and first_year is None:
        first = first._replace(year=year - ((first.month, first.day) > (last.month, last.day or 0)))
    opening = (match["opening"] or "").strip()
    return DateRange(Span(first.span.start, match.end()), first, last, match["joint"].strip(), opening)


def stretches(calendar: "Calendar") -> Iterator[Stretch]:
    """Ranges with ends of two kinds, one of them a date or month, in order."""
    for date in calendar.dates:
        year = calendar.year_of(date)
        days = date.interval(year.year) if year else None
        if days is None:
            continue
        one = _from_before(calendar.story.folded, date, days) or _to_today(calendar, date, days)
        if one is not None and one.start.start < one.end.end:
            yield one
    yield from _of_periods(calendar)


def _of_periods(calendar: "Calendar") -> Iterator[Stretch]:
    """“from Q1 2017 to Q3 2018”."""
    folded = calendar.story.folded
    for first, last in pairwise(calendar.periods):
        if first.interval is None or last.interval is None or Grain.YEAR in (first.grain, last.grain):
            continue
        joint = _JOINT.fullmatch(folded[first.span.end : last.span.start])
        is_opened = _OPENING.search(folded[max(0, first.span.start - _REACH) : first.span.start])
        if joint and (is_opened or joint[0] != " and ") and first.interval.start < last.interval.start:
            yield Stretch(Span(first.span.start, last.span.end), first.interval, last.interval)


def _from_before(folded: str, date: WrittenDate, days: Interval) -> Stretch | None:
    """“2014 through May 2018”, “Nov-Feb 5th, 2017”."""
    offset = max(0, date.span.start - _REACH)
    before = _START_BEFORE.search(folded[offset : date.span.start])
    if before is None or date.year is None:
        return None
    span = Span(offset + before.start(), date.span.end)
    if before["year"]:
        return Stretch(span, year_interval(int(before["year"])), days)
    if date.grain is not Grain.DAY:
        return None
    month = WrittenDate(span, month_number(before["month"]))
    first = month.interval(date.year - (month.month > date.month))
    return Stretch(span, first, days) if first else None


def _to_today(calendar: "Calendar", date: WrittenDate, days: Interval) -> Stretch | None:
    """“from March to date”, “between Jan 2019 and now”."""
    folded, today = calendar.story.folded, calendar.story.date
    after = _TODAY_AFTER.match(folded, date.span.end)
    is_opened = _OPENING.search(folded[max(0, date.span.start - _REACH) : date.span.start])
    if after is None or today is None or not is_opened:
        return None
    last = today + dt.timedelta(days=_FROM_TODAY.get(after["name"], 0))
    return Stretch(Span(date.span.start, after.end()), days, Interval(last, last + dt.timedelta(days=1)))
