"""A day its month does not have: “June 31”, “30 February”, “Feb. 29, 2023”.

29 February without a year is measured by the year the story's date tells, if the story is within a month of
it. “In February 30 people died” is no date. The message gets the month and the number of its days.
"""

import calendar
from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.names import MONTHS, ordinal
from newslint.analysis.calendar.values import Order, WrittenDate
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option
from newslint.checks.calendar.words import MONTH_STARTS, change_day
from newslint.finding import Confidence, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_DAYS_IN_MONTH = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_BEFORE = pattern(
    r"(?:\b(?:on|from|to|by|until|till|since|between|before|after|the|and|of|dated|updated|published)"
    r"|[,;(–-]) ?\Z"
)
_AFTER = pattern(
    r"\s*(?:[,.;:)?!”\"–—-]|\Z|\d{4})|,? \d{4}| (?:at|in|to|for|by|and|when|with|after|until|as)\b"
)
_REACH = 16
_FEBRUARY, _LEAP_DAY, _LEAP_YEAR, _COMMON_YEAR = 2, 29, 2024, 2023


def triggers(_rule: Rule) -> tuple[str, ...]:
    """Each impossible day beside its month, in the forms there are."""
    found = []
    for month, (name, short) in enumerate(zip(MONTHS, MONTH_STARTS, strict=True)):
        for day in range(_DAYS_IN_MONTH[month] + 1, 34):
            found += [f"{form} {day}" for form in {name.lower(), short, f"{short}.", f"{name[:4].lower()}."}]
            found += [
                f"{day}{ending} {short}" for ending in ("", ordinal(day)[2:], f"{ordinal(day)[2:]} of", " of")
            ]
            found.append(f"-{month + 1:02}-{day}")
    return tuple(found)


def finder(_rule: Rule) -> Finder:
    """A look at the length of the month of every date."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for date in story.calendar.dates:
        if date.day is None or not holds(passages, date.span):
            continue
        year = _year(story, date)
        if date.day <= calendar.monthrange(year or _LEAP_YEAR, date.month)[1] or not _is_date(story, date):
            continue
        yield _hit(story, date, year or _COMMON_YEAR)


def _year(story: Story, date: WrittenDate) -> int | None:
    """The year of a 29 February: as written, or as a story of these weeks tells it."""
    if date.year is not None or (date.month, date.day) != (_FEBRUARY, _LEAP_DAY) or story.date is None:
        return date.year
    inferred = story.calendar.year_of(date._replace(day=_LEAP_DAY - 1))
    return inferred.year if inferred and inferred.confidence is Confidence.HIGH else None


def _is_date(story: Story, date: WrittenDate) -> bool:
    """Whether the words around show a date: “on June 31,” but not “in June 31 people”."""
    if date.order not in (Order.AMERICAN, Order.BRITISH) or date.weekday_span or date.year:
        return True
    before = story.folded[max(0, date.span.start - _REACH) : date.span.start]
    if before.endswith(" in "):
        return False
    return bool(_BEFORE.search(before)) or bool(_AFTER.match(story.folded, date.span.end))


def _hit(story: Story, date: WrittenDate, year: int) -> Hit:
    last = calendar.monthrange(year, date.month)[1]
    month = MONTHS[date.month - 1] + (f" {year}" if date.day == _LEAP_DAY else "")
    repair = change_day(story.prose, date, last)
    span = repair.edits[0].span if repair else date.span
    return Hit(span, (month, str(last)), (repair,) if repair else ())
