"""Years, decades and days written loosely: a bare “1998”, “1990 s”, “the nineties”, “Monday 21”."""

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newslint.analysis.calendar.names import WEEKDAY, YEAR_WORDS, number_of, weekday_number, year_number
from newslint.analysis.calendar.values import Grain, Interval, Period, year_interval
from newslint.finding import Span
from newslint.lazy import pattern

if TYPE_CHECKING:
    import re

_CLOSES = r"(?=[.,;:!?)”\"\n]|\Z)"
_YEAR = pattern(
    r"(?<=[ (])(?<![=<>+] )(?P<year>19\d\d|20[0-4]\d)(?![\w%:/=-]|[.,]\d)"
    r"(?! (?:(?!was|is|has|as|its|his|this|does)[a-z]+s|people|men|women|children|more|per ?cent|million|feet)\b)"
)
_YEAR_IN_WORDS = pattern(rf"\b(?:in|since|until|by|of|from) (?P<year>{YEAR_WORDS}){_CLOSES}")
_DECADE = pattern(
    r"(?<!\w)(?:(?P<full>1[5-9]\d0|20\d0) s|the (?:early |late |mid-)?(?P<short>[2-9]0)s)(?!\w)"
)
_DECADE_NAMES = "twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties"
_DECADE_IN_WORDS = pattern(rf"\bthe (?:early |late |mid-)?(?P<name>{_DECADE_NAMES})(?!\w)")
_DAY = pattern(
    rf"\b(?P<weekday>{WEEKDAY}),? (?:the )?(?P<day>[12]\d|3[01]|[1-9])"
    rf"(?:(?:st|nd|rd|th)\b|{_CLOSES}(?![.,:]\d)|(?= (?:at|from|with|for|and|in)\b))"
)
_CAPITAL_BEFORE = pattern(r"[A-Z][\w’'-]*\Z")
_CENTURY, _DECADE_YEARS = 1900, 10
_MONTHS = 12


def loose_periods(folded: str, prose: str, today: dt.date | None) -> Iterator[Period]:
    """Those of a text in small letters, in no order; `prose` is the text as it stands."""
    for match in _YEAR.finditer(folded):
        if not _CAPITAL_BEFORE.search(prose[: match.start()].rstrip()[-24:].rsplit(" ", 1)[-1]):
            yield _years(Span(*match.span("year")), int(match["year"]), 1)
    for match in _YEAR_IN_WORDS.finditer(folded):
        yield _years(Span(*match.span("year")), year_number(match["year"]), 1)
    for match in _DECADE.finditer(folded):
        first = int(match["full"] or _CENTURY + int(match["short"]))
        yield _years(Span(*match.span()), first, _DECADE_YEARS)
    for match in _DECADE_IN_WORDS.finditer(folded):
        tens = 2 + _DECADE_NAMES.split("|").index(match["name"])
        yield _years(Span(*match.span()), _CENTURY + tens * 10, _DECADE_YEARS)
    for match in _DAY.finditer(folded):
        if match["weekday"].endswith("day") or prose[match.start()].isupper():
            yield _day(match, today)


def _years(span: Span, first: int, count: int) -> Period:
    grain, plural = (Grain.YEAR, "") if count == 1 else (Grain.DECADE, "s")
    return Period(span, grain, year_interval(first, count), f"{first}{plural}")


def _day(match: "re.Match[str]", today: dt.date | None) -> Period:
    """“Monday 21”: the nearest month in which that day is a Monday tells."""
    number, weekday = number_of(match["day"]) or 0, weekday_number(match["weekday"])
    found = [day for day in _days_around(today, number) if day.weekday() == weekday] if today else []
    nearest = min(found, key=lambda day: abs(day - (today or day)), default=None)
    days = Interval(nearest, nearest + dt.timedelta(days=1)) if nearest else None
    return Period(Span(*match.span()), Grain.DAY, days, str(nearest or match[0]))


def _days_around(today: dt.date, number: int) -> Iterator[dt.date]:
    """The days of a number in the months of a year before and after a day."""
    first = today.year * _MONTHS + today.month - 1
    for month in range(first - _MONTHS, first + _MONTHS + 1):
        try:
            yield dt.date(month // _MONTHS, month % _MONTHS + 1, number)
        except ValueError:  # a month without that day
            continue
