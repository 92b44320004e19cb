"""What a story writes loosely of its calendar, without what the sure readings hold already."""

from bisect import bisect_left
from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Protocol, TypeVar

from newslint.analysis.calendar.loose.dates import loose_dates
from newslint.analysis.calendar.loose.periods import loose_periods
from newslint.analysis.calendar.loose.ranges import loose_date_ranges, stretches
from newslint.analysis.calendar.loose.times import loose_time_ranges, loose_times
from newslint.analysis.calendar.relative import following_in
from newslint.analysis.calendar.values import (
    DateRange,
    Period,
    Relative,
    Stretch,
    Time,
    TimeRange,
    WrittenDate,
)
from newslint.finding import Span

if TYPE_CHECKING:
    from newslint.analysis.calendar.calendar import Calendar


class _Placed(Protocol):
    @property
    def span(self) -> Span: ...


_Item = TypeVar("_Item", bound=_Placed)


class Loose:
    """All of low confidence, for facts and never for rules; spans as in `Calendar`."""

    def __init__(self, calendar: "Calendar") -> None:
        self.calendar = calendar

    @cached_property
    def dates(self) -> tuple[WrittenDate, ...]:
        """Dates and months."""
        return self._apart(loose_dates(self.calendar.story.folded, self.calendar.dates))

    @cached_property
    def periods(self) -> tuple[Period, ...]:
        """Years, decades and days."""
        story = self.calendar.story
        return self._apart(loose_periods(story.folded, story.prose, story.date))

    @cached_property
    def date_ranges(self) -> tuple[DateRange, ...]:
        """Ranges of days in figures."""
        return self._apart(loose_date_ranges(self.calendar.story.folded))

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """Ranges with ends of two kinds."""
        return self._apart(stretches(self.calendar))

    @cached_property
    def relatives(self) -> tuple[Relative, ...]:
        """Stretches after a day that is perhaps the story’s."""
        return self._apart(following_in(self.calendar.story.folded))

    @cached_property
    def times(self) -> tuple[Time, ...]:
        """Times of day."""
        return self._apart(loose_times(self.calendar.story.folded))

    @cached_property
    def time_ranges(self) -> tuple[TimeRange, ...]:
        """Ranges of times."""
        return self._apart(loose_time_ranges(self.calendar.story.folded))

    @cached_property
    def _sure(self) -> tuple[Span, ...]:
        sure = self.calendar
        kinds: tuple[Iterable[_Placed], ...] = (
            sure.dates, sure.date_ranges, sure.year_ranges, sure.times, sure.time_ranges, sure.periods,
        )  # fmt: skip
        return tuple(sorted({one.span for kind in kinds for one in kind}))

    def _apart(self, found: Iterable[_Item]) -> tuple[_Item, ...]:
        """In order, of those that touch the longer, and none that touches a sure reading it does not hold."""
        kept: list[_Item] = []
        for one in sorted(found, key=lambda item: (item.span.start, -item.span.end)):
            if (not kept or one.span.start >= kept[-1].span.end) and self._is_free(one.span):
                kept.append(one)
        return tuple(kept)

    def _is_free(self, span: Span) -> bool:
        at = max(0, bisect_left(self._sure, span) - _BACK)
        for sure in self._sure[at:]:
            if sure.start >= span.end:
                return True
            holds = span.start <= sure.start and sure.end <= span.end and span != sure
            if sure.end > span.start and not holds:
                return False
        return True


_BACK = 4
"""How many sure readings before a place can reach it: they lie inside one another, a time in its range."""
