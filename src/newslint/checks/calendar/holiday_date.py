"""A holiday beside a date on which it does not fall: “Christmas Day, December 26”.

The two must touch (“Good Friday, April 3”, “April 3, Good Friday”, “Good Friday falls on April 3”). A
movable feast is measured in the year of its date, or in the years before and after the story if none is
written. Days that differ from country to country are right on any of their dates; Independence Day is
that of the countries the story names. The message gets the holiday, where it falls and the date that is
written.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.calendar import within
from newslint.analysis.calendar.holidays import (
    holiday_dates,
    holiday_names,
    holidays_in,
    independence_dates,
    is_of_easter,
)
from newslint.analysis.calendar.names import MONTHS
from newslint.analysis.calendar.values import NamedDay, Order, WrittenDate
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, Repair, replace
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_INDEPENDENCE = "independence day"
_BETWEEN = pattern(
    r",? ?(?:\(|, |on |is on |is |was |was on |falls on |fell on |which falls on |which is on "
    r"|which fell on |this year, |—|–|: )?(?:the )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
)
_APART = pattern(r"\b(?:after|before|eve of|until|since|to|from|between|observed|and|or|than) (?:the )?\Z")
_ELSE = pattern(
    r" (?:eve|weekend|week|holiday|season|special|parade|sales?|service|observed|massacre|edition|in)\b|-"
    r"|[’']s\b"
)
_REACH = 32


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The names of the days, with either apostrophe."""
    names = [*holiday_names(), _INDEPENDENCE]
    return tuple(sorted({form for name in names for form in (name, name.replace("’", "'"))}))


def finder(_rule: Rule) -> Finder:
    """A look at the date beside every holiday."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for start, end in passages:
        for day in _named_days(story, start, end):
            date = _date_beside(story, day)
            if date is None or date.day is None or not holds(passages, date.span):
                continue
            falls = _dates(story, day, date)
            is_right = any((one.month, one.day) == (date.month, date.day) for one in falls)
            if falls and not is_right and not _is_eastern(story, day):
                yield _hit(story, day, date, falls)


def _is_eastern(story: Story, day: NamedDay) -> bool:
    """Whether the story tells of churches that count Easter by another calendar."""
    return is_of_easter(day.name) and ("orthodox" in story.folded or "coptic" in story.folded)


def _named_days(story: Story, start: int, end: int) -> Iterator[NamedDay]:
    text = story.folded[start:end]
    for day in holidays_in(text):
        yield day._replace(span=Span(start + day.span.start, start + day.span.end))
    at = text.find(_INDEPENDENCE)
    if at >= 0:
        yield NamedDay(Span(start + at, start + at + len(_INDEPENDENCE)), _INDEPENDENCE)


def _date_beside(story: Story, day: NamedDay) -> WrittenDate | None:
    if _ELSE.match(story.folded, day.span.end):
        return None
    if _APART.search(story.folded[max(0, day.span.start - _REACH) : day.span.start]):
        return None
    for date in story.calendar.dates_within(story.calendar.near(day.span)):
        start = _start(date)
        between = Span(min(day.span.end, date.span.end), max(day.span.start, start))
        words = story.folded[slice(*between)]
        if between.start <= between.end and len(words) <= _REACH and _BETWEEN.fullmatch(words):
            first = min(day.span.start, start)
            return None if _is_in_range(story, date) or _is_apart(story, first) else date
    return None


def _start(date: WrittenDate) -> int:
    """Where a date begins without its weekday, which may be the end of “Good Friday”."""
    if date.weekday_span is None:
        return date.span.start
    return min(part.start for part in (date.day_span, date.month_span, date.year_span) if part is not None)


def _is_apart(story: Story, start: int) -> bool:
    return bool(_APART.search(story.folded[max(0, start - _REACH) : start]))


def _is_in_range(story: Story, date: WrittenDate) -> bool:
    near = story.calendar.near(date.span)
    ranges = within(story.calendar.date_ranges, near)
    return any(one.span.start <= date.span.start < one.span.end for one in ranges)


def _dates(story: Story, day: NamedDay, date: WrittenDate) -> list[dt.date]:
    """Every day the holiday can fall on."""
    if date.year is not None:
        years = [date.year]
    elif story.date is not None:
        years = [story.date.year + off for off in (0, 1, -1)]
    else:
        years = [2023]
    if day.name == _INDEPENDENCE:
        return [one for year in years for one in independence_dates(story.folded, year)]
    found = [one for year in years for one in holiday_dates(day.name, year)]
    is_movable = len({(one.month, one.day) for one in found}) > len(holiday_dates(day.name, years[0]))
    return [] if is_movable and date.year is None and story.date is None else found


def _hit(story: Story, day: NamedDay, date: WrittenDate, falls: Sequence[dt.date]) -> Hit:
    name = story.prose[slice(*day.span)]
    nearest = min(
        falls, key=lambda one: abs((one.month * 31 + one.day) - (date.month * 31 + (date.day or 0)))
    )
    right = _written(nearest, date.order)
    parts = [part for part in (date.day_span, date.month_span) if part is not None]
    span = Span(min(parts).start, max(part.end for part in parts)) if parts else date.span
    repairs: tuple[Repair, ...] = ()
    if len(parts) == 2 and date.order in (Order.AMERICAN, Order.BRITISH):  # noqa: PLR2004  # day and month
        repairs = (replace(span, right),)
    year = f" in {nearest.year}" if date.year else ""
    return Hit(
        span,
        (name, right + year, story.prose[slice(*span)]),
        repairs,
        (Related(day.span, "This is the holiday."),),
    )


def _written(day: dt.date, order: Order) -> str:
    month = MONTHS[day.month - 1]
    return f"{day.day} {month}" if order is Order.BRITISH else f"{month} {day.day}"
