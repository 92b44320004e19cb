"""A range of weekdays beside a range of dates of another length: “Saturday to Monday, 1-2 March”.

The message gets the weekdays, the dates and how many days each makes.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.names import WEEKDAY_NAME, WEEKDAYS, weekday_number
from newslint.analysis.calendar.values import DateRange
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_WEEKDAYS = pattern(
    rf"\b(?P<first>{WEEKDAY_NAME})(?: to | until | till | through "
    rf"| ?[-–—] ?)(?P<last>{WEEKDAY_NAME}),? (?:\(|on |from |the )?\Z"
)
_REACH = 48
_WEEK = 7


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """Two weekdays side by side."""
    days = [name.lower() for name in WEEKDAYS]
    return tuple(
        f"day{joint}{day}"
        for joint in (" to ", "-", "–", "—", " - ", " – ", " until ", " till ", " through ")
        for day in days
    )


def finder(_rule: Rule) -> Finder:
    """A comparison of the weekdays before each range of dates."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for dates in story.calendar.date_ranges:
        parts = [part for part in (dates.start.day_span, dates.start.month_span) if part is not None]
        at = min(parts).start if parts else dates.span.start
        offset = max(0, at - _REACH)
        days = _WEEKDAYS.search(story.folded[offset:at])
        length = _length(dates)
        if not days or not length or not any(start <= dates.span.start < end for start, end in passages):
            continue
        named = (weekday_number(days["last"]) - weekday_number(days["first"])) % _WEEK + 1
        if named != (length - 1) % _WEEK + 1:
            span = Span(offset + days.start("first"), offset + days.end("last"))
            values = (story.prose[slice(*span)], str(named), story.prose[at : dates.span.end], str(length))
            yield Hit(span, values, (), (Related(Span(at, dates.span.end), f"This makes {length} days."),))


def _length(dates: DateRange) -> int:
    """How many days a range has; 0 where it is not plain."""
    start = dates.start.on(dates.start.year or 2023) if dates.start.day else None
    end = dates.end.on(dates.end.year or dates.start.year or 2023) if dates.end.day else None
    return max(0, (end - start).days + 1) if start and end else 0
