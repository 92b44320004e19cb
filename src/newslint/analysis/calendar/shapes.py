"""Dates written in figures and known by their shape: 2015-03-04, 14/3/2015, 14.3.15."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newslint.analysis.calendar.names import year_number
from newslint.analysis.calendar.values import Order, WrittenDate
from newslint.finding import Span
from newslint.lazy import pattern

if TYPE_CHECKING:
    import re

_ISO = pattern(
    r"(?P<year>(?:1[5-9]|20|21)\d\d)(?P<mark>[-/.])(?P<month>0?[1-9]"
    r"|1[0-2])(?P=mark)(?P<day>3[01]|[12]\d|0?[1-9])(?![\w/-])"
)
_NUMERIC = pattern(
    r"(?P<first>\d\d?)(?P<mark>[-/.])(?P<second>[0-3]?\d)(?P=mark)(?P<year>(?:1[5-9]"
    r"|20|21)\d\d|\d\d)(?![\w/%]|[.,]\d)"
)
_MARKS_INSIDE, _MARKS_BEFORE = tuple("_/.-"), tuple("_/.,:$£€")
_MONTHS_IN_YEAR = 12
_DAYS = 39
"""What may be meant for a day, right or wrong."""


def dates_by_shape(folded: str) -> Iterator[WrittenDate]:
    """Those of a text in small letters, ISO dates first."""
    for match in _ISO.finditer(folded):
        before = folded[match.start() - 1 : match.start()]
        if before.isalnum() or before in _MARKS_INSIDE:
            continue
        yield _of_figures(match, int(match["month"]), int(match["day"]), Order.ISO)
    for match in _NUMERIC.finditer(folded):
        beside = (folded[match.start() - 1 : match.start()], folded[match.end() : match.end() + 1])
        if beside[0].isalnum() or beside[0] in _MARKS_BEFORE or (match["mark"] == "-" and "-" in beside):
            continue  # part of a longer number
        first, second = int(match["first"]), int(match["second"])
        if first > _DAYS:
            continue
        if first > _MONTHS_IN_YEAR >= second:
            yield _of_figures(match, second, first, Order.NUMERIC)
        elif 0 < first <= _MONTHS_IN_YEAR and second:
            ambiguous = second <= _MONTHS_IN_YEAR and first != second
            yield _of_figures(match, first, second, Order.NUMERIC, is_ambiguous=ambiguous)


def _of_figures(
    match: "re.Match[str]", month: int, day: int, order: Order, *, is_ambiguous: bool = False
) -> WrittenDate:
    return WrittenDate(
        span=Span(match.start(), match.end()),
        month=month,
        day=day,
        year=year_number(match["year"]),
        order=order,
        year_span=Span(match.start("year"), match.end("year")),
        is_ambiguous=is_ambiguous,
    )
