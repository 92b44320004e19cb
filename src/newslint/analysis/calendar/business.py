"""Quarters, halves and years of the business calendar: “Q1 2018”, “2019-H2”, “the first half of FY18”.

Quarters and halves of a calendar year have their days. When a fiscal year begins differs from house to
house, so it has a name and no days; so has a quarter that no year stands beside.
"""

import datetime as dt
from typing import TYPE_CHECKING

from newslint.analysis.calendar.names import number_of, year_number
from newslint.analysis.calendar.values import Grain, Interval, Period, year_interval
from newslint.finding import Span
from newslint.lazy import pattern

if TYPE_CHECKING:
    import re

_KIND = r"fy|cy|fiscal(?: year)?|financial year|calendar(?: year)?"
_FULL = r"(?:1[89]|20)\d\d"
_SHORT = r"[fc]y ?[’'‘]?\d\d|[’'‘]\d\d"
_PART = (
    r"q[1-4]|h[12]|(?:first|second|third|fourth|final|last|1st|2nd|3rd|4th)[- ]quarter"
    r"|(?:first|second|1st|2nd)[- ]half"
)
_YEAR_LATER = (
    rf"(?:(?P<kind>{_KIND})[ -]?)?(?P<year>{_FULL})(?![\w%]|[.,]\d|[-–/]\d)|(?P<short>{_SHORT})(?!\w)"
)
_YEAR_FIRST = rf"(?:(?P<kind1>{_KIND})[ -]?)?(?P<year1>{_FULL})(?:[’']s)?|(?P<short1>{_SHORT})"
_PERIOD = pattern(
    rf"(?<![\w.,$£€/-])(?:(?P<part>{_PART})(?:,? of (?:the )?|, ?|[- ]|(?<=[qh]\d))(?:{_YEAR_LATER})"
    rf"|(?:{_YEAR_FIRST})[- ](?P<part1>{_PART})(?!\w)"
    rf"|(?:(?P<kind2>{_KIND}) ?(?P<year2>{_FULL})|(?P<short2>[fc]y ?[’'‘]?\d\d))(?![\w%]|[.,]\d)"
    r"|(?P<alone>q[1-4])(?![\w-]))"
)
_SIGNS = (
    "quarter", " half", "-half", "fiscal", "financial year", "calendar ", " fy", " cy", "q1", "q2", "q3",
    "q4", "h1", "h2",
)  # fmt: skip
_MONTHS = {"q": 3, "h": 6}
_LAST = 4


def business_periods(folded: str) -> list[Period]:
    """Those of a text in small letters, in order."""
    if not any(sign in folded for sign in _SIGNS) and not folded.startswith(("fy", "cy")):
        return []
    return [_period(match) for match in _PERIOD.finditer(folded)]


def _period(match: "re.Match[str]") -> Period:
    groups = {name.rstrip("12"): text for name, text in match.groupdict().items() if text}
    span = Span(match.start(), match.end())
    if "alone" in groups:
        return Period(span, Grain.QUARTER, None, groups["alone"].upper())
    short = groups.get("short", "")
    year = year_number(groups.get("year") or short.lstrip("fcy "))
    is_fiscal = (groups.get("kind") or short).startswith("f")
    name = f"FY{year}" if is_fiscal else str(year)
    if "part" not in groups:
        return Period(span, Grain.YEAR, None if is_fiscal else year_interval(year), name)
    half, number = _part(groups["part"])
    grain = Grain.QUARTER if half == "q" else Grain.HALF
    days = None if is_fiscal else _days(year, number, _MONTHS[half])
    return Period(span, grain, days, f"{name}-{half.upper()}{number}")


def _part(words: str) -> tuple[str, int]:
    """“second half” is half 2; “final quarter” quarter 4."""
    if words[1:].isdecimal():
        return words[0], int(words[1])
    which, kind = words[: -len("quarter")], "q"
    if words.endswith("half"):
        which, kind = words[: -len("half")], "h"
    return kind, number_of(which.rstrip("- ")) or _LAST


def _days(year: int, number: int, months: int) -> Interval:
    first, after = months * (number - 1), months * number
    return Interval(dt.date(year, first + 1, 1), dt.date(year + after // 12, after % 12 + 1, 1))
