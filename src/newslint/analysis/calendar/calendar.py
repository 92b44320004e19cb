"""The calendar of one story: everything in it that tells a time, each kind found when first asked for."""

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Protocol, TypeVar

from newslint.analysis.calendar.ages import Age, Lifetime, ages_in, death_ages_in, lifetimes_in
from newslint.analysis.calendar.dates import dates_in
from newslint.analysis.calendar.durations import durations_in
from newslint.analysis.calendar.holidays import named_days
from newslint.analysis.calendar.periods import periods_in, years_in
from newslint.analysis.calendar.ranges import date_ranges, year_ranges
from newslint.analysis.calendar.relative import relatives_in
from newslint.analysis.calendar.times import time_ranges, times_in
from newslint.analysis.calendar.values import (
    DateRange,
    Duration,
    InferredYear,
    Period,
    Relative,
    Time,
    TimeRange,
    WrittenDate,
    YearRange,
)
from newslint.analysis.calendar.weeks import weeks_in
from newslint.analysis.calendar.years import infer_year, tense
from newslint.finding import Confidence, Span

if TYPE_CHECKING:
    from newslint.analysis.calendar.loose.readings import Loose
    from newslint.analysis.story import Story

_NEAR = 300
"""How many characters to both sides of a date tell its tense and year."""


class Calendar:
    """All spans are half-open code points of the story's prose."""

    def __init__(self, story: "Story") -> None:
        self.story = story

    @cached_property
    def dates(self) -> tuple[WrittenDate, ...]:
        """Dates and months."""
        return dates_in(self.story.folded, self.story.prose)

    @cached_property
    def date_ranges(self) -> tuple[DateRange, ...]:
        """Ranges of dates."""
        return date_ranges(self.story.folded, self.dates)

    @cached_property
    def year_ranges(self) -> tuple[YearRange, ...]:
        """Ranges of years."""
        return year_ranges(self.story.folded)

    @cached_property
    def times(self) -> tuple[Time, ...]:
        """Times of day."""
        return times_in(self.story.folded)

    @cached_property
    def time_ranges(self) -> tuple[TimeRange, ...]:
        """Ranges of times."""
        return time_ranges(self.story.folded, self.times)

    @cached_property
    def durations(self) -> tuple[Duration, ...]:
        """Durations."""
        return self.durations_within(Span(0, len(self.story.prose)))

    def durations_within(self, span: Span) -> tuple[Duration, ...]:
        """The durations inside a span, looked for there only."""
        start, end = span
        found = durations_in(self.story.folded[start:end])
        return tuple(one._replace(span=Span(start + one.span.start, start + one.span.end)) for one in found)

    @cached_property
    def periods(self) -> tuple[Period, ...]:
        """Years, decades, centuries, seasons, quarters."""
        return periods_in(self.story.folded)

    @cached_property
    def named_days(self) -> tuple[Period, ...]:
        """Holidays with the day each falls on."""
        return named_days(self.story.folded, self.story.date)

    @cached_property
    def loose(self) -> "Loose":
        """What is written loosely; rules do not look there."""
        from newslint.analysis.calendar.loose.readings import Loose

        return Loose(self)

    @cached_property
    def weeks(self) -> tuple[Period, ...]:
        """Weeks told by a date, a month or a year."""
        return weeks_in(self.story.folded, self.dates, self.year_of)

    @cached_property
    def relatives(self) -> tuple[Relative, ...]:
        """Days told from the day of the story."""
        return relatives_in(self.story.folded)

    @cached_property
    def ages(self) -> tuple[Age, ...]:
        """Ages of people."""
        return ages_in(self.story.prose)

    @cached_property
    def lifetimes(self) -> tuple[Lifetime, ...]:
        """Years of birth and death."""
        return lifetimes_in(self.story.prose)

    @cached_property
    def death_ages(self) -> tuple[Age, ...]:
        """Ages at which somebody died."""
        return death_ages_in(self.story.prose)

    def ages_within(self, span: Span) -> list[Age]:
        """The ages inside a span."""
        return list(within(self.ages, span))

    @cached_property
    def years_named(self) -> frozenset[int]:
        """Every year the story writes in figures, as part of a date or by itself."""
        named = {date.year for date in self.dates if date.year}
        named.update(int(period.name) for period in years_in(self.story.folded))
        named.update(year for span in self.year_ranges for year in (span.start, span.end))
        return frozenset(named)

    def dates_within(self, span: Span) -> Iterator[WrittenDate]:
        """The dates inside a span."""
        return within(self.dates, span)

    def tense_at(self, span: Span) -> int:
        """-1 where the sentence tells of what is past, 1 of what is to come, 0 where it is open."""
        start, end = self.near(span)
        return tense(self.story.folded[start : span.start], self.story.folded[span.end : end])

    def near(self, span: Span) -> Span:
        """The sentence of a span, of a long one what is near."""
        start, end = self.story.sentence_at(span.start)
        return Span(max(start, span.start - _NEAR), max(span.end, min(end, span.end + _NEAR)))

    def year_of(self, date: WrittenDate) -> InferredYear | None:
        """The year that is written or can be inferred, with how sure that is."""
        if date.year is not None:
            return InferredYear(date.year, Confidence.HIGH)
        if self.story.date is None:
            return None
        inferred = infer_year(date, self.story.date, self.tense_at(date.span))
        if inferred and inferred.confidence is Confidence.HIGH:
            return inferred
        beside = self._year_beside(date)
        return beside if beside and date.on(beside.year) else inferred

    def ends_of(self, span: DateRange) -> tuple[dt.date, dt.date] | None:
        """The first and the last day a range names, in one year or across its turn."""
        first = self.year_of(span.start)
        start = span.start.on(first.year) if first else None
        if first is None or start is None:
            return None
        if span.end.year is not None:
            end = span.end.on(span.end.year)
        else:
            if span.start.year is None and self.story.date is not None:
                start = _current(span, start, self.story.date)
            runs_on = (span.end.month, span.end.day or 0) < (span.start.month, span.start.day or 0)
            end = span.end.on(start.year + (runs_on and span.end.month != span.start.month))
        return (start, end) if end else None

    def _year_beside(self, date: WrittenDate) -> InferredYear | None:
        """The year of the only other date with one in the same sentence: “April 3 and May 4, 2012”."""
        near = self.near(date.span)
        named = {other.year for other in self.dates_within(near) if other.year and other.day}
        return InferredYear(named.pop(), Confidence.LOW) if len(named) == 1 else None


class _Placed(Protocol):
    @property
    def span(self) -> Span: ...


_Item = TypeVar("_Item", bound=_Placed)


def within(items: Sequence[_Item], span: Span) -> Iterator[_Item]:
    """Those of some items in order that lie inside a span."""
    first = bisect_left(items, span.start, key=lambda item: item.span.start)
    for number in range(first, len(items)):
        if items[number].span.start >= span.end:
            return
        if items[number].span.end <= span.end:
            yield items[number]


def _current(span: DateRange, start: dt.date, today: dt.date) -> dt.date:
    """The start a year earlier where that range holds the story's day: “from May to September” in June."""
    turns = (span.end.month, span.end.day or 0) < (span.start.month, span.start.day or 0)
    earlier, end = span.start.on(start.year - 1), span.end.interval(start.year - 1 + turns)
    return earlier if earlier and end and earlier <= today < end.end else start
