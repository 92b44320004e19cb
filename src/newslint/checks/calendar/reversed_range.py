"""A range that runs backwards or has no length: “from 5 to 2 May”, “2019–2016”, “pages 14–10”, “2016–2016”.

Key `of`: `order` for ranges of dates and years that run backwards, `length` for those that begin where
they end, `pages` and `numbers` for pages and for numbers after “between”. Months wrap round the year
(“from September to May”), so only a stated year or one month can be out of order; years before Christ
count down. The message gets the first end and the last one; the repair swaps them.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from newslint.analysis.calendar.values import DateRange, YearRange
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, Repair
from newslint.finding import Edit, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"of": Option.TEXT}

_COUNTS_DOWN = pattern(r"\s*(?:b\.?c\.?e?\b|before christ)")
_PAGES = pattern(r"\b(?:pages|pp\.?) ?(?P<start>\d{1,4})(?: ?[-–—] ?| to )(?P<end>\d{1,4})(?![\w,]\d|\w)")
_NUMBERS = pattern(
    r"\bbetween (?:[$£€])?(?P<start>\d+(?:[.,]\d+)*)(?: and )(?:[$£€])?(?P<end>\d+(?:[.,]\d+)*)"
    r"(?! ?(?:a\.?m|p\.?m|[%-])|\d|[-,./]\d|(?: per cent| percent)? (?:jan|feb|mar|apr|may|jun|jul|aug"
    r"|sep|oct|nov|dec|million|billion"
    r"|trillion|m\b|bn\b|k\b|months?\b|weeks?\b|years?\b|hours?\b|days?\b|minutes?\b|thousand|lakh|crore"
    r"|inches|feet))"
)
_CHANGE = pattern(
    r"\b(?:fell|fall|drop|dropped|decline|declined|down|back|return|returned|cut|compar\w+|chang\w+|moved"
    r"|rolled"
    r"|shifted|brought forward)\b[^.;\n]*\Z"
)
_REACH = 60
_DIGITS = "0123456789"


class _Ends(NamedTuple):
    """The two ends of a range; `order` is -1 where it runs backwards, 0 without length."""

    start: Span
    end: Span
    order: int


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """What stands between two figures, or the words before them."""
    kind = _kind(rule)
    if kind == "pages":
        return ("pages ", "pp. ", "pp ")
    if kind == "numbers":
        return tuple(f"between {sign}" for sign in (*_DIGITS, "$", "£", "€"))
    hyphens = (f"{first}-{last}" for first in _DIGITS for last in _DIGITS)
    dashes = (f"{dash}{last}" for dash in ("–", "—", " - ", " – ", " — ") for last in _DIGITS)
    names = "jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun".split()  # noqa: SIM905
    starts = (*_DIGITS, *names)
    opened = (f"{opening} {start}" for opening in ("from", "between") for start in starts)
    joined = (f"{first} to {start}" for first in _DIGITS for start in starts)
    others = (f" {joint} {start}" for joint in ("until", "till", "through") for start in starts)
    return (*hyphens, *dashes, *opened, *joined, *others)


def finder(rule: Rule) -> Finder:
    """A comparison of both ends of every range."""
    kind = _kind(rule)
    wanted = 0 if kind == "length" else -1

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for span, ends in _RANGES[kind](story, passages):
            if ends.order == wanted and holds(passages, span):
                yield _hit(story, ends)

    return find


def _kind(rule: Rule) -> str:
    kind = str(rule.options.get("of", "order"))
    if kind not in _RANGES:
        raise ValueError(f"“of” must be one of {', '.join(_RANGES)}.")
    return kind


def _calendar_ranges(story: Story, _passages: Sequence[Span]) -> Iterator[tuple[Span, _Ends]]:
    for dates in story.calendar.date_ranges:
        yield dates.span, _date_ends(dates)
    for years in story.calendar.year_ranges:
        if not _COUNTS_DOWN.match(story.folded, years.span.end) and not _is_change(story, years.span.start):
            yield years.span, _year_ends(years)


def _date_ends(dates: DateRange) -> _Ends:
    start, end = dates.start, dates.end
    order = 1
    if start.year is not None and end.year is not None:
        order = _compare((start.year, start.month, start.day or 0), (end.year, end.month, end.day or 0))
    elif start.month == end.month and start.day and end.day:
        order = _compare((start.day,), (end.day,))
    is_one_month = start.month_span == end.month_span and start.day_span and end.day_span
    if is_one_month and start.day_span and end.day_span:
        return _Ends(start.day_span, end.day_span, order)
    return _Ends(start.span, end.span, order)


def _is_change(story: Story, start: int) -> bool:
    """Whether something moves from one year's value to that of another: “fell from 2019 to 2016 levels”."""
    return bool(_CHANGE.search(story.folded[max(0, start - _REACH) : start]))


def _year_ends(years: YearRange) -> _Ends:
    order = _compare((years.start,), (years.end,))
    is_comparison = years.joint not in ("-", "–", "—") and not years.opening
    return _Ends(years.start_span, years.end_span, 1 if is_comparison else order)


def _pages(story: Story, passages: Sequence[Span]) -> Iterator[tuple[Span, _Ends]]:
    for start, end in passages:
        for match in _PAGES.finditer(story.folded, start, end):
            first, last = match["start"], match["end"]
            order = (
                _compare((int(first),), (int(last),))
                if len(last) >= len(first) or int(last) > int(first) % 100
                else 1
            )
            if len(last) < len(first):  # “pages 210–15” is short for 215, “pages 14–9” is not
                order = -1 if len(first) - len(last) == 1 and len(first) == 2 else 1  # noqa: PLR2004
            yield (
                Span(match.start(), match.end()),
                _Ends(Span(*match.span("start")), Span(*match.span("end")), order),
            )


def _numbers(story: Story, passages: Sequence[Span]) -> Iterator[tuple[Span, _Ends]]:
    for start, end in passages:
        for match in _NUMBERS.finditer(story.folded, start, end):
            order = _compare((_number(match["start"]),), (_number(match["end"]),))
            yield (
                Span(match.start(), match.end()),
                _Ends(Span(*match.span("start")), Span(*match.span("end")), order),
            )


def _number(text: str) -> float:
    return float(text.replace(",", "")) if text.count(".") <= 1 else 0.0


def _compare(start: tuple[float, ...], end: tuple[float, ...]) -> int:
    return (end > start) - (end < start)


def _hit(story: Story, ends: _Ends) -> Hit:
    first, last = story.prose[slice(*ends.start)], story.prose[slice(*ends.end)]
    repairs = (
        ()
        if first == last
        else (Repair((Edit(ends.start, last), Edit(ends.end, first)), f"Swap “{first}” and “{last}”"),)
    )
    return Hit(Span(ends.start.start, ends.end.end), (first, last), repairs)


_Ranges: TypeAlias = Callable[[Story, Sequence[Span]], Iterator[tuple[Span, _Ends]]]
_RANGES: dict[str, _Ranges] = {
    "order": _calendar_ranges,
    "length": _calendar_ranges,
    "pages": _pages,
    "numbers": _numbers,
}
