"""Days and periods told from the day of the story: “yesterday”, “on Tuesday”, “last Friday”, “next month”."""

import calendar
import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newslint.analysis.calendar.names import NUMBER_WORD, WEEKDAY_NAME, number_of, weekday_number
from newslint.analysis.calendar.values import Grain, Interval, Relative, year_interval
from newslint.finding import Span
from newslint.lazy import pattern

if TYPE_CHECKING:
    import re

_UNITS = (
    rf" (?:(?P<some>\d{{1,3}}|{NUMBER_WORD}) )?(?P<unit>week|month|quarter|year|decade|century|weekend)"
    r"(?P<plural>s?)\b"
)
_RELATIVE = pattern(
    r"\b(?P<day>the day before yesterday|the day after tomorrow|yesterday|today|tonight|tomorrow)\b"
    rf"|\b(?:(?P<side>last|next|this) )?(?P<weekday>{WEEKDAY_NAME})(?!\w| the \d| \d)"
    rf"|\b(?P<which>last|next|this|previous|past|coming|current){_UNITS}"
    rf"|(?<![\w-])(?P<count>\d{{1,3}}|an?|{NUMBER_WORD}) (?P<units>day|week|month|year)s? (?P<ago>ago"
    rf"|earlier|later|from now|hence)\b"
)
_FOLLOWING = pattern(rf"\b(?P<which>following){_UNITS}")
_DAYS = {
    "the day before yesterday": -2, "yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1,
    "the day after tomorrow": 2,
}  # fmt: skip
_SIDES = {
    "last": -1, "previous": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "following": 1,
    None: 0,
}  # fmt: skip
_GRAINS = {
    "day": Grain.DAY, "week": Grain.WEEK, "weekend": Grain.WEEK, "month": Grain.MONTH,
    "quarter": Grain.QUARTER, "year": Grain.YEAR,
    "decade": Grain.DECADE, "century": Grain.CENTURY,
}  # fmt: skip
_IN_MONTHS = {Grain.MONTH: 1, Grain.YEAR: 12, Grain.DECADE: 120}
_WEEK = 7
_MONTHS = 12
_MONTHS_IN_QUARTER = 3


def relatives_in(folded: str) -> tuple[Relative, ...]:
    """All of them in order."""
    return tuple(found for match in _RELATIVE.finditer(folded) if (found := _relative(match)) is not None)


def following_in(folded: str) -> Iterator[Relative]:
    """“The following two weeks”, in order: in most stories from another day than theirs."""
    for match in _FOLLOWING.finditer(folded):
        relative = _units(match, Span(match.start(), match.end()))
        if relative is not None:
            yield relative


def _relative(match: "re.Match[str]") -> Relative | None:
    span = Span(match.start(), match.end())
    if match["day"]:
        distance = _DAYS[match["day"]]
        return Relative(span, Grain.DAY, (distance > 0) - (distance < 0), distance)
    if match["weekday"]:
        return Relative(span, Grain.DAY, _SIDES[match["side"]], weekday=weekday_number(match["weekday"]))
    if match["which"]:
        return _units(match, span)
    count = number_of(match["count"])
    if count is None or match["ago"] in ("earlier", "later"):
        return None  # from another day than the story's
    side = -1 if match["ago"] == "ago" else 1
    return Relative(span, _GRAINS[match["units"]], side, side * count)


def _units(match: "re.Match[str]", span: Span) -> Relative | None:
    side, count = _SIDES[match["which"]], number_of(match["some"] or "one") or 0
    if bool(match["plural"]) != (count > 1) or (count > 1 and not side):
        return None
    return Relative(span, _GRAINS[match["unit"]], side, side, units=count)


def resolve(relative: Relative, today: dt.date, *, is_future: bool = False) -> Interval | None:
    """The days it covers in a story of `today`.

    A weekday is the nearest one before the story, or after it where the sentence tells of what is to come;
    the weekday of the story is its own day, unless it is the next one.
    """
    try:
        return _days(relative, today, is_future=is_future)
    except (OverflowError, ValueError):  # before the first or after the last year that there is
        return None


def _days(relative: Relative, today: dt.date, *, is_future: bool) -> Interval | None:
    if relative.weekday is not None:
        return _one_day(_weekday(relative.weekday, relative.direction, today, is_future=is_future))
    if relative.grain is Grain.DAY:
        return _one_day(today + dt.timedelta(days=relative.number))
    if relative.units > 1:
        return _stretch(relative, today)
    if relative.grain is Grain.WEEK:
        monday = today - dt.timedelta(days=today.weekday()) + dt.timedelta(weeks=relative.number)
        return Interval(monday, monday + dt.timedelta(days=_WEEK))
    return _unit(relative, today)


def _unit(relative: Relative, today: dt.date) -> Interval | None:
    """One quarter, month or year of the calendar."""
    if relative.grain is Grain.QUARTER:
        return _quarters(today, relative.number, 1)
    if relative.grain is Grain.MONTH:
        return Interval(_month(today, relative.number), _month(today, relative.number + 1))
    if relative.grain is Grain.YEAR:
        return year_interval(today.year + relative.number)
    return None


def _stretch(relative: Relative, today: dt.date) -> Interval | None:
    """Several units up to the story's day or from it on; quarters are those of the calendar."""
    side, count = relative.direction, relative.units
    if relative.grain is Grain.QUARTER:
        return _quarters(today, 1 if side > 0 else -count, count)
    if relative.grain is Grain.WEEK:
        other = today + dt.timedelta(weeks=side * count)
    else:
        months = count * _IN_MONTHS.get(relative.grain, 0)
        first = _month(today, side * months)
        last = calendar.monthrange(first.year, first.month)[1]
        other = first.replace(day=min(today.day, last))
    after = dt.timedelta(days=side > 0)
    return None if other == today else Interval(min(today, other) + after, max(today, other) + after)


def _quarters(today: dt.date, distance: int, count: int) -> Interval:
    since_first = (today.month - 1) % _MONTHS_IN_QUARTER
    start = distance * _MONTHS_IN_QUARTER - since_first
    return Interval(_month(today, start), _month(today, start + count * _MONTHS_IN_QUARTER))


def _one_day(day: dt.date) -> Interval:
    return Interval(day, day + dt.timedelta(days=1))


def _weekday(weekday: int, direction: int, today: dt.date, *, is_future: bool) -> dt.date:
    if direction > 0 or (direction == 0 and is_future):
        ahead = (weekday - today.weekday()) % _WEEK
        return today + dt.timedelta(days=ahead or (_WEEK if direction > 0 else 0))
    back = (today.weekday() - weekday) % _WEEK
    return today - dt.timedelta(days=back or (_WEEK if direction < 0 else 0))


def _month(today: dt.date, distance: int) -> dt.date:
    months = today.year * _MONTHS + today.month - 1 + distance
    return dt.date(months // _MONTHS, months % _MONTHS + 1, 1)
