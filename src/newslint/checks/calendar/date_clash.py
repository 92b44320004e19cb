"""One date under two weekdays in a story: “Monday, March 4 … Wednesday, March 4”.

Only dates that write the same year or none. Nothing is said where the story's date already tells which
of the two is wrong. The message gets the date and both weekdays.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.names import MONTHS, WEEKDAYS
from newslint.analysis.calendar.values import WrittenDate
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.calendar.words import weekday_like, weekday_triggers
from newslint.finding import Confidence, Related, Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_DAYS_BEFORE = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_WEEK = 7
_MOST_DAYS_APART = 60
_MOST_BESIDE = 10


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """A weekday beside a figure or a month."""
    return weekday_triggers()


def finder(_rule: Rule) -> Finder:
    """A comparison of all dates with weekdays."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    dates = [date for date in story.calendar.dates if date.weekday is not None and date.day and not date.year]
    dates = [date for date in dates if holds(passages, date.span) and _is_open(story, date)]
    same: dict[tuple[int, int | None], WrittenDate] = {}
    for number, date in enumerate(dates):
        beside = dates[max(0, number - _MOST_BESIDE) : number]
        for other in (same.setdefault((date.month, date.day), date), *beside):
            if _is_near(story, other, date) and _shift(other) != _shift(date):
                yield _hit(story, other, date)
                break


def _is_open(story: Story, date: WrittenDate) -> bool:
    """Whether the story's date does not tell the year."""
    inferred = story.calendar.year_of(date)
    return inferred is None or inferred.confidence is Confidence.LOW


def _is_near(story: Story, one: WrittenDate, other: WrittenDate) -> bool:
    """The same date anywhere, or two dates of one sentence that lie in the same months of a year."""
    if (one.month, one.day) == (other.month, other.day):
        return True
    apart = _number(other) - _number(one)
    return 0 < apart <= _MOST_DAYS_APART and holds((story.sentence_at(one.span.start),), other.span)


def _number(date: WrittenDate) -> int:
    """The number of a day in a year; from March on it does not matter which."""
    return _DAYS_BEFORE[date.month - 1] + (date.day or 0)


def _shift(date: WrittenDate) -> int:
    return ((date.weekday or 0) - _number(date)) % _WEEK


def _hit(story: Story, other: WrittenDate, date: WrittenDate) -> Hit:
    weekday = date.weekday_span or date.span
    right = ((other.weekday or 0) + _number(date) - _number(other)) % _WEEK
    written = story.prose[slice(*weekday)]
    first, second = f"{MONTHS[other.month - 1]} {other.day}", f"{MONTHS[date.month - 1]} {date.day}"
    values = (first, WEEKDAYS[other.weekday or 0], second, WEEKDAYS[right], WEEKDAYS[date.weekday or 0])
    note = Related(other.span, f"Here {first} is a {WEEKDAYS[other.weekday or 0]}.")
    return Hit(weekday, values, (replace(weekday, weekday_like(written, right)),), (note,))
