"""Dates and months as written: American, British, ISO, with weekdays, ordinals, in words.

Each date is found by its month, then read to both sides: what may stand before it (“Monday, the 4th of”)
and after it (“4th, 2025, a Tuesday”). Numeric dates are found by their shape.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from newslint.analysis.calendar.names import (
    MONTH,
    ORDINAL_WORD,
    WEEKDAY,
    YEAR_WORDS,
    month_number,
    number_of,
    weekday_number,
    year_number,
)
from newslint.analysis.calendar.shapes import dates_by_shape
from newslint.analysis.calendar.values import Order, WrittenDate
from newslint.finding import Span
from newslint.lazy import pattern

_YEAR = r"(?:1[0-9]|2[01])\d\d(?![\d,]\d|\w|-\d)"
_DAY = r"(?:0?[1-9]|[12]\d|3\d)"
_SAID = rf",? (?P<said>{YEAR_WORDS})(?=[.,;:!?)”\"\n]|\Z)"
"""A year in words ends its part of the sentence: “in October two thousand people met” tells none."""
_LEAD = rf"(?:(?P<weekday>\b{WEEKDAY})(?:,? |,? the | \(|, on | on ))"

_MONTH = pattern(MONTH)
_DAY_BEFORE = pattern(
    rf"(?:{_LEAD})?"
    rf"(?:(?:(?<![\w.,$£€/-])(?<![$£€] )|(?<=(?<![\w.-])\d-)|(?<=(?<![\w.-])\d\d-))"
    rf"(?P<day>{_DAY})(?:st|nd|rd|th)?"
    rf"|\b(?P<word>{ORDINAL_WORD}))"
    r"(?P<joint> day of |,? of |, |[-/ ]|)\Z"
)
_ENDS_IN_DATE = pattern(rf"{MONTH} \d\d?\Z")
_LEAD_BEFORE = pattern(rf"{_LEAD}\Z")
_YEAR_BEFORE = pattern(r"(?<![\w$£€.,/-])(?P<year>(?:19|20)\d\d)[-,/ ]{1,2}\Z")
_DAY_AFTER = pattern(
    rf" ?[-/]?(?P<day>{_DAY})(?P<suffix>st|nd|rd|th)?(?![\w%]|[.,:]\d|/(?!(?:19|20)\d\d\b)\d|[-–]?year)"
    rf"|,? the (?P<word>{ORDINAL_WORD}|{_DAY}(?:st|nd|rd|th)\b)| (?P<plain>{ORDINAL_WORD})"
    rf"(?=, ?{_YEAR}| (?:to|through|till|until) (?:the )?(?:{ORDINAL_WORD}|{_DAY}(?:st|nd|rd|th)))"
    rf"|, (?P<late>{_DAY})(?:st"
    rf"|nd|rd|th)\b"
)

if TYPE_CHECKING:
    import re
_YEAR_AFTER = pattern(rf"(?:,? of | ?, ?| in | \(?|[-/.])(?P<year>{_YEAR})|,? (?P<mark>[’'‘]\d\d)\b|{_SAID}")
_SHORT_YEAR_AFTER = pattern(r"(?: of |[-/])(?P<short>\d\d)(?![\w/-])")
_MONTH_YEAR_AFTER = pattern(
    rf"(?:,? of | in |,? ?|[-/])(?P<year>{_YEAR})|(?: of)? (?P<short>[’'‘]\d\d|(?<= of )\d\d)(?!\w)|{_SAID}"
)
_YEAR_AND_DAY_BEFORE = pattern(
    rf"(?<![\w$£€.,/-])(?:(?P<year>(?:1[5-9]|20|21)\d\d)(?P<mark>[-/.])(?P<day>{_DAY})"
    rf"|(?P<firstday>{_DAY})(?P<firstmark>[-/.])(?P<lastyear>(?:1[5-9]|20|21)\d\d))(?P<last>[-/.])\Z"
)
_YEAR_AND_DAY_AFTER = pattern(
    rf"(?P<mark>[-/.])(?P<year>(?:1[5-9]|20|21)\d\d)(?P=mark)(?P<day>{_DAY})(?![\w/-]|[.,]\d)"
)
_WEEKDAY_AFTER = pattern(rf",? (?:\(?a |\(|(?:which )?(?:is|was) a )(?P<weekday>{WEEKDAY})")
_BEFORE_IN_LIST = pattern(
    rf"(?P<weekday>\b{WEEKDAY}),? (?:the )?(?P<whole>(?P<day>{_DAY})(?:st|nd|rd|th)?)"
    r"(?:, and | and |, or | or |, | & | to | until | till | through |[ ]?[-–][ ]?)\Z"
)
_MONTH_LEADS = (
    "in ", "since ", "until ", "till ", "by ", "last ", "next ", "this ", "of ", "from ", "during ",
    "between ", "early ", "late ", "mid-", "and ", "to ", "-", "–",
)  # fmt: skip
_MONTH_TRAILS = (" to ", "-", "–", " until ", " through ")
_SIGNS = ("-", "/", ".")
_ALSO_WORDS = ("may", "mar", "march", "sun", "sat", "wed")
_REACH = 48
_MONTHS_IN_YEAR = 12


class _Text(NamedTuple):
    """A text in small letters and as it stands."""

    folded: str
    prose: str


def dates_in(folded: str, prose: str) -> tuple[WrittenDate, ...]:
    """All dates and months with a day, year or weekday, in order of place."""
    text = _Text(folded, prose)
    found = list(_by_month(text))
    if any(mark in folded for mark in "/-."):
        found += dates_by_shape(folded)
    return tuple(_apart(found))


def _apart(dates: list[WrittenDate]) -> Iterator[WrittenDate]:
    end = -1
    for date in sorted(dates, key=lambda one: (one.span.start, -one.span.end)):
        if date.span.start >= end:
            yield date
            end = date.span.end


def _by_month(text: _Text) -> Iterator[WrittenDate]:
    for match in _MONTH.finditer(text.folded):
        name = match[0]
        if _touches_word(text.folded, match.start()):
            continue
        if name.rstrip(".") in _ALSO_WORDS and text.prose[match.start()].islower():
            continue
        date = _around(text, Span(match.start(), match.end()))
        if date is not None:
            if date.weekday_span is not None:
                yield from _list_before(text, date)
            yield date


def _touches_word(folded: str, at: int) -> bool:
    """Whether a letter, figure or mark of a longer word stands before an offset.

    Looked at afterwards: a pattern that begins with it cannot skip to its first letters.
    """
    before = folded[at - 1 : at]
    return before.isalnum() or (before != "" and before in "_’'.$")


def _around(text: _Text, month: Span) -> WrittenDate | None:
    """The date around the name of a month."""
    folded = text.folded
    before = folded[max(0, month.start - _REACH) : month.start]
    offset = month.start - len(before)
    number = month_number(folded[month.start : month.start + 3])
    date = WrittenDate(month, number, month_span=month)
    signed = _signed(text, date, before, offset)
    if signed is not None:
        return signed
    day = _DAY_BEFORE.search(before)
    if (
        day
        and _is_date_lead(day)
        and not (day["joint"] == "-" and _ENDS_IN_DATE.search(before[: day.end("day")]))
    ):
        return _british(text, date, day, offset)
    after = _DAY_AFTER.match(folded, month.end)
    if after:
        return _american(text, date, after, before, offset)
    return _month_only(text, date, before, offset)


def _signed(text: _Text, date: WrittenDate, before: str, offset: int) -> WrittenDate | None:
    """A month between signs with its year inside or first: “2021/17/Oct”, “Oct-2021-17”, “17-2021-Oct”."""
    if before[-1:] in _SIGNS:
        match = _YEAR_AND_DAY_BEFORE.search(before)
    elif text.folded[date.span.end : date.span.end + 1] in _SIGNS:
        match, offset = _YEAR_AND_DAY_AFTER.match(text.folded, date.span.end), 0
    else:
        return None
    if match is None:
        return None
    parts = match.groupdict()
    if parts.get("last") not in (None, parts["mark"], parts.get("firstmark")):
        return None
    year, day = ("year", "day") if match["year"] else ("lastyear", "firstday")
    start, end = min(date.span.start, offset + match.start()), max(date.span.end, offset + match.end())
    return date._replace(
        span=Span(start, end),
        day=int(match[day]),
        year=int(match[year]),
        order=Order.NUMERIC,
        day_span=Span(offset + match.start(day), offset + match.end(day)),
        year_span=Span(offset + match.start(year), offset + match.end(year)),
    )


def _is_date_lead(day: "re.Match[str]") -> bool:
    """A word needs “of” to be a day (“the third March”), a comma needs an ordinal or nothing."""
    return day["word"] is None or "of" in day["joint"]


def _british(text: _Text, date: WrittenDate, day: "re.Match[str]", offset: int) -> WrittenDate:
    group = "day" if day["day"] else "word"
    span = Span(offset + day.start(group), offset + day.end(group))
    start = span.start
    if day["weekday"] and _is_weekday(text.prose, offset + day.start("weekday"), day["weekday"]):
        start = offset + day.start("weekday")
        date = _with_weekday(date, Span(start, offset + day.end("weekday")), text.folded)
    date = date._replace(
        span=Span(start, date.span.end), day=number_of(day[group]), day_span=span, order=Order.BRITISH
    )
    dated = _with_year(text.folded, date, _YEAR_AFTER)
    if dated.year is None:
        dated = _with_year(text.folded, date, _SHORT_YEAR_AFTER)
    return _with_weekday_after(text, dated)


def _american(text: _Text, date: WrittenDate, day: "re.Match[str]", before: str, offset: int) -> WrittenDate:
    group = next(name for name in ("day", "word", "plain", "late") if day[name])
    span = Span(day.start(group), day.end(group))
    date = date._replace(
        span=Span(date.span.start, day.end()), day=number_of(day[group]), day_span=span, order=Order.AMERICAN
    )
    date = _with_year(text.folded, _with_lead(text, date, before, offset), _YEAR_AFTER)
    year = _YEAR_BEFORE.search(before)
    if year and date.weekday is None and date.year is None:
        start = offset + year.start("year")
        found = Span(start, start + 4)
        return date._replace(span=Span(start, date.span.end), year=int(year["year"]), year_span=found)
    return _with_weekday_after(text, date)


def _month_only(text: _Text, date: WrittenDate, before: str, offset: int) -> WrittenDate | None:
    dated = _with_year(text.folded, date, _MONTH_YEAR_AFTER)
    if dated.year:
        return dated
    year = _YEAR_BEFORE.search(before)
    if year:
        start = offset + year.start("year")
        return date._replace(
            span=Span(start, date.span.end), year=int(year["year"]), year_span=Span(start, start + 4)
        )
    name = text.folded[date.span.start : date.span.end]
    if text.folded.startswith(_MONTH_TRAILS, date.span.end):
        return date
    if name.rstrip(".") in _ALSO_WORDS and not before.endswith(_MONTH_LEADS):
        return None
    return date


def _with_lead(text: _Text, date: WrittenDate, before: str, offset: int) -> WrittenDate:
    lead = _LEAD_BEFORE.search(before)
    if not lead or not _is_weekday(text.prose, offset + lead.start("weekday"), lead["weekday"]):
        return date
    span = Span(offset + lead.start("weekday"), offset + lead.end("weekday"))
    return _with_weekday(date, span, text.folded)._replace(span=Span(span.start, date.span.end))


def _with_weekday(date: WrittenDate, span: Span, folded: str) -> WrittenDate:
    return date._replace(weekday=weekday_number(folded[span.start : span.end]), weekday_span=span)


def _with_weekday_after(text: _Text, date: WrittenDate) -> WrittenDate:
    after = _WEEKDAY_AFTER.match(text.folded, date.span.end)
    if date.weekday is not None or not after:
        return date
    span = Span(after.start("weekday"), after.end("weekday"))
    if not _is_weekday(text.prose, span.start, after["weekday"]):
        return date
    return _with_weekday(date, span, text.folded)._replace(span=Span(date.span.start, span.end))


def _is_weekday(prose: str, start: int, name: str) -> bool:
    """Short names are words too (“sun”, “wed”), so they need their capital."""
    return name.endswith("day") or prose[start].isupper()


def _with_year(folded: str, date: WrittenDate, grammar: "re.Pattern[str]") -> WrittenDate:
    after = grammar.match(folded, date.span.end)
    if not after:
        return date
    group = next((name for name in ("year", "short", "mark", "said") if after.groupdict().get(name)), "year")
    year = year_number(after[group])
    span = Span(after.start(group), after.end(group))
    return date._replace(span=Span(date.span.start, span.end), year=year, year_span=span)


def _list_before(text: _Text, date: WrittenDate) -> Iterator[WrittenDate]:
    """The earlier ones of “Thursday 16th, Friday 17th and Saturday 18th March”, nearest first."""
    at = date.span.start
    while True:
        offset = max(0, at - _REACH)
        match = _BEFORE_IN_LIST.search(text.folded[offset:at])
        if not match:
            return
        start = offset + match.start("weekday")
        weekday = Span(start, offset + match.end("weekday"))
        if not _is_weekday(text.prose, start, match["weekday"]):
            return
        day = Span(offset + match.start("day"), offset + match.end("day"))
        number = int(match["day"])
        if number > (date.day or 0):  # “Tuesday 28 and Thursday 1 March”
            date = date._replace(month=(date.month - 2) % _MONTHS_IN_YEAR + 1, month_span=None, day=number)
        yield date._replace(
            span=Span(start, offset + match.end("whole")),
            day=number,
            day_span=day,
            weekday=weekday_number(match["weekday"]),
            weekday_span=weekday,
        )
        at = start
