"""Ranges of dates and years: “from May 2 to 5”, “2–5 May”, “between 2016 and 2019”, “1998-03”.

“And” makes a range only after “between”. What one end leaves out it has from the other.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from newslint.analysis.calendar.names import ORDINAL_WORD, number_of
from newslint.analysis.calendar.values import DateRange, Order, WrittenDate, YearRange
from newslint.finding import Span
from newslint.lazy import pattern

if TYPE_CHECKING:
    import re

_DASH = r" ?[-–—] ?"
_ENDS = r",? and (?:ends|closes|returns|finishes|concludes|will end|will close|ended|closed)(?: on)? "
_JOINT = pattern(rf"(?:{_DASH}|,? to | until | till | through | and |{_ENDS})(?:the )?\Z")
_DAY = rf"(?:\d\d?(?:st|nd|rd|th)?|{ORDINAL_WORD})"
_OPENING = pattern(r"\b(from|between)(?: the)? \Z")
_DAY_AFTER = pattern(
    rf"(?P<joint>{_DASH}| to | until | till | through | and )(?:the )?(?P<day>{_DAY})"
    r"(?:,? (?P<year>(?:1[0-9]|20|21)\d\d)(?![\w,-]\d))?"
    r"(?![\w%]|[.:,/-]\d| ?[ap]\.?m\b|[-–]| (?:per ?cent|people|years?|hours|minutes|points|million|jan"
    r"|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)|\d)"
)
_DAY_BEFORE = pattern(
    rf"(?:\b(?P<opening>from|between)(?: the)? )?(?<![\w.,:$£€/–—-])(?P<day>{_DAY})"
    rf"(?P<joint>{_DASH}| to | until | till | through | and )(?:the )?\Z"
)
_YEARS = pattern(
    rf"(?P<start>1[0-9]\d\d|2[01]\d\d)(?P<joint>{_DASH}| ?~ ?| to | until | till | through | and )"
    r"(?P<end>1[0-9]\d\d|2[01]\d\d|(?<=[-–—])\d\d)(?![\w%/]|[-–—,.:]\d| (?:per ?cent|people|million|billion))"
)
_INSIDE = tuple("_$£€.,/:–—-")
_MOST_MONTHS = 12
_LAST_DAY = 31
_REACH = 32
_TURN = 90
"""“1998-03” goes on into the next century; “2015-03” is a month."""


def date_ranges(folded: str, dates: Sequence[WrittenDate]) -> tuple[DateRange, ...]:
    """The ranges whose ends are among some dates, in order."""
    found: list[DateRange] = []
    for number, date in enumerate(dates):
        following = dates[number + 1] if number + 1 < len(dates) else None
        one = _to_next(folded, date, following) or _to_day(folded, date) or _from_day(folded, date)
        if one is not None and not (found and one.span.start < found[-1].span.end):
            found.append(one)
    return tuple(found)


def _to_next(folded: str, date: WrittenDate, following: WrittenDate | None) -> DateRange | None:
    if following is None or not 0 < following.span.start - date.span.end <= len(", and concludes on the "):
        return None
    joint = _JOINT.fullmatch(folded[date.span.end : following.span.start])
    opening = _opening(folded, date.span.start)
    if not joint or not _joins(joint[0], opening) or (date.day is None) != (following.day is None):
        return None
    start, end = _shared(date, following)
    return DateRange(Span(date.span.start, following.span.end), start, end, joint[0].strip(" ,"), opening)


def _shared(start: WrittenDate, end: WrittenDate) -> tuple[WrittenDate, WrittenDate]:
    """The year of one end is also that of the other, but “December 28 to January 3, 2016” begins in 2015."""
    turns = (start.month, start.day or 0) > (end.month, end.day or 0) and start.month != end.month
    if start.year is None and end.year is not None:
        return start._replace(year=end.year - turns), end
    if end.year is None and start.year is not None:
        return start, end._replace(year=start.year + turns)
    return start, end


def _to_day(folded: str, date: WrittenDate) -> DateRange | None:
    """“May 2-5, 2015”."""
    if date.order is not Order.AMERICAN or date.day is None or date.year is not None:
        return None
    after = _DAY_AFTER.match(folded, date.span.end)
    opening = _opening(folded, date.span.start)
    day_number = number_of(after["day"]) if after and _joins(after["joint"], opening) else None
    if not after or not day_number or day_number > _LAST_DAY:
        return None
    year = int(after["year"]) if after["year"] else None
    day = Span(after.start("day"), after.end("day"))
    end = date._replace(day=day_number, day_span=day, year=year, span=Span(day.start, after.end()))
    start = date._replace(year=year)
    end = end._replace(weekday=None, weekday_span=None)
    return DateRange(Span(date.span.start, after.end()), start, end, after["joint"].strip(), opening)


def _from_day(folded: str, date: WrittenDate) -> DateRange | None:
    """“2-5 May”."""
    if date.order is not Order.BRITISH or date.day is None or date.weekday is not None:
        return None
    offset = max(0, date.span.start - _REACH)
    before = _DAY_BEFORE.search(folded[offset : date.span.start])
    day_number = (
        number_of(before["day"]) if before and _joins(before["joint"], before["opening"] or "") else None
    )
    if not before or not day_number or day_number > _LAST_DAY:
        return None
    day = Span(offset + before.start("day"), offset + before.end("day"))
    start = date._replace(day=day_number, day_span=day, span=Span(day.start, offset + before.start("joint")))
    return DateRange(
        Span(day.start, date.span.end), start, date, before["joint"].strip(), before["opening"] or ""
    )


def _opening(folded: str, start: int) -> str:
    before = _OPENING.search(folded[max(0, start - _REACH) : start])
    return before[1] if before else ""


def _joins(joint: str, opening: str) -> bool:
    """Whether the words make a range: “and” only after “between”."""
    return joint.strip() != "and" or opening == "between"


def year_ranges(folded: str) -> tuple[YearRange, ...]:
    """The ranges of years in a text in small letters."""
    return tuple(found for match in _YEARS.finditer(folded) if (found := _years(folded, match)) is not None)


def _years(folded: str, match: "re.Match[str]") -> YearRange | None:
    before = folded[match.start() - 1 : match.start()]
    opening = _opening(folded, match.start())
    if before.isalnum() or before in _INSIDE or not _joins(match["joint"], opening):
        return None
    start, end = int(match["start"]), _end_year(match)
    if end is None:
        return None
    return YearRange(
        Span(match.start(), match.end()),
        start,
        end,
        Span(*match.span("start")),
        Span(*match.span("end")),
        match["joint"].strip(),
        opening,
    )


def _end_year(match: "re.Match[str]") -> int | None:
    """A short second year in full; None for what is rather a month."""
    start, end = int(match["start"]), int(match["end"])
    if len(match["end"]) > 2:  # noqa: PLR2004  # a year in full
        return end
    century, within = divmod(start, 100)
    if end > within or (end == within and end > _MOST_MONTHS):
        return century * 100 + end
    if within >= _TURN and end <= _TURN - 70:
        return (century + 1) * 100 + end
    return century * 100 + end if end > _MOST_MONTHS else None
