"""Years, decades and days written loosely: a bare “1998”, “1990 s”, “the nineties”, “Monday 21”."""

import datetime as dt
from collections.abc import Iterator

from newslint.analysis.calendar.names import (
    ORDINAL_WORD,
    WEEKDAY,
    WEEKDAYS,
    YEAR_WORDS,
    number_of,
    weekday_number,
    year_number,
)
from newslint.analysis.calendar.values import Grain, Interval, Period, year_interval
from newslint.finding import Span
from newslint.lazy import pattern

_CLOSES = r"(?=[.,;:!?)”\"\n]|\Z)"
_YEAR = pattern(
    r"(?<=[ (])(?<![=<>+–-] )(?P<year>19\d\d|20[0-4]\d)(?![\w%:/=-]|[.,]\d| [-–] \d)"
    r"(?! (?:(?!was|is|has|as|its|his|this|does)[a-z]+s|people|men|women|children|more|per ?cent|million"
    r"|feet)\b)"
)
_YEAR_IN_WORDS = pattern(rf"\b(?:in|since|until|by|of|from) (?P<year>{YEAR_WORDS})(?:{_CLOSES}|(?= and ))")
_DECADE = pattern(
    r"(?<!\w)(?:(?P<full>1[5-9]\d0|20\d0) s|the (?:early |late |mid-)?(?P<short>[2-9]0)s)(?!\w)"
)
_DECADE_NAMES = "twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties"
_DECADE_IN_WORDS = pattern(rf"\bthe (?:early |late |mid-)?(?P<name>{_DECADE_NAMES})(?!\w)")
_DAY = pattern(
    rf"\b(?P<weekday>{WEEKDAY}),? (?:the )?(?P<day>[12]\d|3[01]|[1-9])"
    rf"(?:(?:st|nd|rd|th)\b|{_CLOSES}(?![.,:]\d)|(?= (?:at|from|with|for|and|in)\b))"
    rf"|\b(?P<weekday1>{WEEKDAY}),? the (?P<day1>{ORDINAL_WORD})"
)
_NAME_BEFORE = pattern(r"\b(?!(?:That|This|Those|These|In|The|And|But)\b)[A-Z][\w’'-]* \Z")
_CENTURY, _DECADE_YEARS = 1900, 10
_MONTHS = 12
_REACH = 24


def loose_periods(folded: str, prose: str, today: dt.date | None) -> Iterator[Period]:
    """Those of a text in small letters, in no order; `prose` is the text as it stands."""
    for match in _YEAR.finditer(folded):
        if not _is_in_name(prose[max(0, match.start() - _REACH) : match.start()]):
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
        weekday, number = match["weekday"] or match["weekday1"], match["day"] or match["day1"]
        if weekday.endswith("day") or prose[match.start()].isupper():
            yield _day(Span(*match.span()), weekday_number(weekday), number_of(number) or 0, today)


def _is_in_name(before: str) -> bool:
    """Whether a number after these words belongs to a name: “Agenda 2030”."""
    return _NAME_BEFORE.search(before) is not None


def _years(span: Span, first: int, count: int) -> Period:
    grain, plural = (Grain.YEAR, "") if count == 1 else (Grain.DECADE, "s")
    return Period(span, grain, year_interval(first, count), f"{first}{plural}")


def _day(span: Span, weekday: int, number: int, today: dt.date | None) -> Period:
    """“Monday 21”: the nearest month in which that day is a Monday tells."""
    found = [day for day in _days_around(today, number) if day.weekday() == weekday] if today else []
    nearest = min(found, key=lambda day: abs(day - (today or day)), default=None)
    days = Interval(nearest, nearest + dt.timedelta(days=1)) if nearest else None
    return Period(span, Grain.DAY, days, str(nearest or f"{WEEKDAYS[weekday]} {number}"))


def _days_around(today: dt.date, number: int) -> Iterator[dt.date]:
    """The days of a number in the months of a year before and after a day."""
    first = today.year * _MONTHS + today.month - 1
    for month in range(first - _MONTHS, first + _MONTHS + 1):
        try:
            yield dt.date(month // _MONTHS, month % _MONTHS + 1, number)
        except ValueError:  # a month without that day
            continue
