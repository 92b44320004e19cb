"""What the calendar of a story holds. Every span counts half-open code points of the prose."""

import calendar
import datetime as dt
from enum import StrEnum
from typing import NamedTuple

from newslint.finding import Confidence, Span


class Grain(StrEnum):
    """The smallest unit something says: “March 2015” says a month."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


class Order(StrEnum):
    """How a date is written: March 4, 4 March, 2015-03-04 or 3/4/2015."""

    AMERICAN = "american"
    BRITISH = "british"
    ISO = "iso"
    NUMERIC = "numeric"


class Interval(NamedTuple):
    """Days from `start` up to and not including `end`."""

    start: dt.date
    end: dt.date

    def __str__(self) -> str:
        last = self.end - dt.timedelta(days=1)
        return str(self.start) if last == self.start else f"{self.start} to {last}"


class WrittenDate(NamedTuple):
    """A date or month as written; what it leaves out is None.

    `day` may be one the month does not have. `is_ambiguous` says that 3/4/2015 could be read either way.
    """

    span: Span
    month: int
    day: int | None = None
    year: int | None = None
    weekday: int | None = None
    order: Order = Order.AMERICAN
    day_span: Span | None = None
    month_span: Span | None = None
    year_span: Span | None = None
    weekday_span: Span | None = None
    is_ambiguous: bool = False

    @property
    def grain(self) -> Grain:
        """Day or month."""
        return Grain.MONTH if self.day is None else Grain.DAY

    def on(self, year: int) -> dt.date | None:
        """The day in a year; None where that year does not have it."""
        try:
            return dt.date(year, self.month, self.day or 1)
        except ValueError:
            return None

    @property
    def date(self) -> dt.date | None:
        """The day itself, where day and year are written and there is such a day."""
        return self.on(self.year) if self.year and self.day else None

    def interval(self, year: int) -> Interval | None:
        """What it covers in a year."""
        start = self.on(year)
        if start is None or year == dt.MAXYEAR:
            return None
        length = 1 if self.day else calendar.monthrange(year, self.month)[1]
        return Interval(start, start + dt.timedelta(days=length))


class InferredYear(NamedTuple):
    """The year of a date written without one, and how sure that is."""

    year: int
    confidence: Confidence


class DateRange(NamedTuple):
    """Two dates of one range: “from May 2 to 5”. What one end leaves out it has from the other.

    `joint` is the word or dash between them, `opening` “from”, “between” or nothing.
    """

    span: Span
    start: WrittenDate
    end: WrittenDate
    joint: str
    opening: str = ""


class Stretch(NamedTuple):
    """A range with ends of two kinds, each with the days it covers: “2011 through June 2016”."""

    span: Span
    start: Interval
    end: Interval


class YearRange(NamedTuple):
    """“2016–2019”, “from 2016 to 2019”, “1998-03”; `end` is a full year."""

    span: Span
    start: int
    end: int
    start_span: Span
    end_span: Span
    joint: str
    opening: str = ""


class Time(NamedTuple):
    """A time of day in hours from 0 to 23, or what cannot be one.

    `half` is “am”, “pm” or nothing where the writing does not tell; `zone` is as written.
    """

    span: Span
    hour: int
    minute: int = 0
    half: str = ""
    zone: str = ""
    is_24_hour: bool = False

    @property
    def minutes(self) -> int:
        """Minutes since midnight."""
        return self.hour * 60 + self.minute

    @property
    def grain(self) -> Grain:
        """Hour or minute."""
        return Grain.MINUTE if self.minute else Grain.HOUR


class TimeRange(NamedTuple):
    """“from 2 p.m. to 5 p.m.”; an end without “a.m.” has it from the other."""

    span: Span
    start: Time
    end: Time


class Duration(NamedTuple):
    """“three-day”, “18 months”: a number of units, in `unit` without its plural s."""

    span: Span
    number: int
    unit: str
    is_adjective: bool = False
    is_rounded: bool = False


class Period(NamedTuple):
    """A decade, century, season, quarter or plain year; the interval is None where its year is open."""

    span: Span
    grain: Grain
    interval: Interval | None
    name: str = ""


class Relative(NamedTuple):
    """“yesterday”, “next month”, “last Friday”, “on Tuesday”: a distance from the day of the story.

    `direction` is -1 for what is past, 1 for what is to come, 0 where the words do not tell; `units` is how
    many units it covers (“the last three months”).
    """

    span: Span
    grain: Grain
    direction: int
    number: int = 0
    weekday: int | None = None
    units: int = 1


class NamedDay(NamedTuple):
    """A holiday; `year` where it is written."""

    span: Span
    name: str
    year: int | None = None


class Mention(NamedTuple):
    """Anything of the calendar with its value: what `newslint facts` shows."""

    span: Span
    kind: str
    grain: Grain
    interval: Interval | None
    confidence: Confidence
    value: str


def year_interval(first: int, count: int = 1) -> Interval:
    """Whole years from `first` on."""
    return Interval(dt.date(first, 1, 1), dt.date(first + count, 1, 1))
