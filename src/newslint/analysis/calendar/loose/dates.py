"""Dates written loosely: without a year in figures, run together, with the day in words."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from newslint.analysis.calendar.names import (
    MONTH,
    NUMBER_WORD,
    ORDINAL_WORD,
    WEEKDAY,
    YEAR_WORDS,
    month_number,
    number_of,
    weekday_number,
    year_number,
)
from newslint.analysis.calendar.values import Order, WrittenDate
from newslint.finding import Span
from newslint.lazy import pattern

if TYPE_CHECKING:
    import re

_YEAR = r"(?:19|20)\d\d"
_MONTH_FIGURES = r"(?:0?[1-9]|1[0-2])"
_CLOSES = r"(?=[.,;:!?)”\"\n]|\Z)"
_RUN_TOGETHER = pattern(
    rf"(?<![\d.,])(?<!\d[-/])(?P<year>{_YEAR})(?P<mark>[-_. ]?)(?P<month>0[1-9]|1[0-2])(?P=mark)"
    r"(?P<day>0[1-9]|[12]\d|3[01])(?!\d|[.,]\d|-\d\d\d)"
)
_MONTH_AND_YEAR = pattern(
    rf"(?<![\w.,$£€/-])(?<!- )(?:(?P<year>{_YEAR})(?P<mark> ?[-/] ?)(?P<month>{_MONTH_FIGURES})"
    rf"|(?P<month1>{_MONTH_FIGURES})(?P<mark1> ?[-/] ?)(?P<year1>{_YEAR}))(?![\w%]|[.,]\d| ?[-/] ?\d)"
)
_WITHOUT_YEAR = pattern(
    rf"(?:(?P<weekday>\b{WEEKDAY}),? "
    r"|(?P<lead>\b(?:on|by|until|till|from|since|before|after|dated|this|next|last)) "
    r"|(?<![\w.,$£€/:–—-]))(?P<first>[0-3]?\d)(?P<mark>[/.-])(?P<second>[0-3]?\d)(?![\w%]|[/.,:–-]\d"
    r"| (?:favourite|odds|chance|shot)\b| to \d)"
)
_NAMES = ("9/11", "7/7", "24/7")
"""Figures that are the name of something."""
_DAY_IN_WORDS = rf"(?:{ORDINAL_WORD}|{NUMBER_WORD})"
_MONTH_AND_WORDS = pattern(
    rf"\b(?P<month>{MONTH}) (?P<day>{_DAY_IN_WORDS})"
    rf"(?:,? (?P<year>{YEAR_WORDS}|{_YEAR}(?!\w))|{_CLOSES}|(?= (?:at|for|to|from|through|until)\b))"
)
_WORDS_AND_MONTH = pattern(
    rf"\b(?P<day>{_DAY_IN_WORDS}|[12]?\d|3[01]) (?P<month>{MONTH}),? (?P<year>{YEAR_WORDS})"
    r"(?! (?:people|men|women))"
)
_MONTH_AND_YEAR_IN_WORDS = pattern(
    rf"\b(?P<month>{MONTH}),? (?P<year>{YEAR_WORDS})(?! (?:people|men|women|[a-z]+s\b))"
)
_GLUED = pattern(
    r"(?<![\w.])(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)"
    r"(?P<day>[12]\d|3[01]|[1-9])(?![\w.,-]\w|\w)"
)
_ALONE = pattern(rf"\b(?:in|since|until) (?P<month>may|march){_CLOSES}")
_LISTED = pattern(
    r"(?<![\w.,$£€/:–—-])(?<![$£€] )"
    r"(?P<days>(?:(?:[12]\d|3[01]|[1-9])(?:st|nd|rd|th)?(?:, | and |, and | or | & ))+)\Z"
)
_DAY = pattern(r"\d\d?")
_MONTHS, _DAYS = 12, 31
_OF_AN_INCH = 16
_REACH = 48


def loose_dates(folded: str, dates: Sequence[WrittenDate]) -> Iterator[WrittenDate]:
    """Those of a text in small letters, in no order; `dates` are the sure ones."""
    if any(figure in folded for figure in "0123456789"):
        yield from (_of_parts(match) for match in _RUN_TOGETHER.finditer(folded))
        yield from (_of_parts(match) for match in _MONTH_AND_YEAR.finditer(folded) if not _is_span(match))
        yield from (_of_parts(match) for match in _GLUED.finditer(folded))
        yield from _without_year(folded)
    for grammar in (_MONTH_AND_WORDS, _WORDS_AND_MONTH, _MONTH_AND_YEAR_IN_WORDS, _ALONE):
        yield from (date for match in grammar.finditer(folded) if (date := _of_parts(match)).day != 0)
    for date in dates:
        yield from _listed(folded, date)


def _is_span(match: "re.Match[str]") -> bool:
    """“2011-2” are two years, “2014-2” is a month."""
    return len(match["month"] or "  ") == 1 and match["month"] > match["year"][-1]


def _of_parts(match: "re.Match[str]") -> WrittenDate:
    """The date of a match; a day no month has is 0."""
    parts = {name.rstrip("1"): text for name, text in match.groupdict().items() if text}
    month = int(parts["month"]) if parts["month"].isdecimal() else month_number(parts["month"])
    day = number_of(parts["day"]) or 0 if "day" in parts else None
    year = year_number(parts["year"]) if "year" in parts else None
    start = min(match.start(name) for name, text in match.groupdict().items() if text)
    return WrittenDate(Span(start, match.end()), month, day if (day or 0) <= _DAYS else 0, year)


def _without_year(folded: str) -> Iterator[WrittenDate]:
    for match in _WITHOUT_YEAR.finditer(folded):
        first, second = int(match["first"]), int(match["second"])
        month, day = (second, first) if first > _MONTHS else (first, second)
        if not 1 <= month <= _MONTHS or not 1 <= day <= _DAYS or not _is_day(match, first, second):
            continue
        start = match.start("weekday") if match["weekday"] else match.start("first")
        yield WrittenDate(
            Span(start, match.end()),
            month,
            day,
            weekday=weekday_number(match["weekday"]) if match["weekday"] else None,
            order=Order.NUMERIC,
            is_ambiguous=first <= _MONTHS and second <= _MONTHS and first != second,
        )


def _is_day(match: "re.Match[str]", first: int, second: int) -> bool:
    """Whether the words or the figures tell that it is no score, fraction or price."""
    figures = match[0].split()[-1]
    if figures in _NAMES:
        return False
    if match["weekday"]:
        return True
    if match["lead"]:
        return match["mark"] == "/" or _closes(match)
    return match["mark"] == "/" and _is_written_as_day(match, first, second)


def _closes(match: "re.Match[str]") -> bool:
    return match.string[match.end() : match.end() + 1] in ("", *'.,;:!?)”"\n')


def _is_written_as_day(match: "re.Match[str]", first: int, second: int) -> bool:
    """“10/23” and “24/05” are written like days, “14/1” like odds; “5/16” is a part of an inch."""
    if first > _MONTHS:
        return match["second"].startswith("0")
    return second > _MONTHS and second != _OF_AN_INCH


def _listed(folded: str, date: WrittenDate) -> Iterator[WrittenDate]:
    """The first days of “14 and 15 May”."""
    if date.order is not Order.BRITISH or date.day is None or date.weekday is not None:
        return
    offset = max(0, date.span.start - _REACH)
    before = _LISTED.search(folded[offset : date.span.start])
    if before is None:
        return
    for day in _DAY.finditer(before["days"]):
        start = offset + before.start("days")
        yield date._replace(
            span=Span(start + day.start(), start + day.end()), day=int(day[0]), month_span=None
        )
