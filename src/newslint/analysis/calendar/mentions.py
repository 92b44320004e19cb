"""Everything of a story's calendar in one list, each with its value and how sure it is.

A date without a year has the inferred one; where two years are plausible its value stays open
(“XXXX-09-14”). A stretch of words counts once: a range takes in its ends, a date its weekday.
"""

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING

from newslint.analysis.calendar.foreign import foreign_dates
from newslint.analysis.calendar.relative import resolve
from newslint.analysis.calendar.values import (
    DateRange,
    Grain,
    Interval,
    Mention,
    Relative,
    Time,
    TimeRange,
    WrittenDate,
    year_interval,
)
from newslint.finding import Confidence, Span

if TYPE_CHECKING:
    from newslint.analysis.calendar.calendar import Calendar

_HIGH, _MEDIUM, _LOW = Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW
_DAY = dt.timedelta(days=1)


def mentions(calendar: "Calendar") -> tuple[Mention, ...]:
    """All mentions in the order of the story."""
    found = [
        *_ranges(calendar), *_dates(calendar), *_foreign(calendar), *_holidays(calendar), *_periods(calendar),
        *_relatives(calendar), *_times(calendar), *_durations(calendar), *_people(calendar),
        *_loosely(calendar),
    ]  # fmt: skip
    return tuple(_apart(found))


def _apart(found: list[Mention]) -> Iterator[Mention]:
    """The longest mention at each place; of equal ones the first kind."""
    end = -1
    for mention in sorted(found, key=lambda one: (one.span.start, -one.span.end)):
        if mention.span.start >= end:
            yield mention
            end = mention.span.end


def _ranges(calendar: "Calendar") -> Iterator[Mention]:
    for dates in calendar.date_ranges:
        inferred = calendar.year_of(dates.start)
        yield _range(calendar, dates, inferred.confidence if inferred else _LOW)
    for years in calendar.year_ranges:
        first, last = sorted((years.start, years.end))
        yield Mention(
            years.span,
            "range",
            Grain.YEAR,
            year_interval(first, last - first + 1),
            _HIGH,
            f"{years.start} to {years.end}",
        )


def _range(calendar: "Calendar", dates: DateRange, confidence: Confidence) -> Mention:
    ends = calendar.ends_of(dates)
    last = dates.end.interval(ends[1].year) if ends else None
    interval = Interval(ends[0], last.end) if ends and last and ends[0] < last.end else None
    value = str(interval) if interval else f"{_open(dates.start)} to {_open(dates.end)}"
    return Mention(dates.span, "range", dates.start.grain, interval, confidence, value)


def _dates(calendar: "Calendar") -> Iterator[Mention]:
    for date in calendar.dates:
        inferred = calendar.year_of(date)
        yield _date(calendar, date, _LOW if date.is_ambiguous or not inferred else inferred.confidence)


def _date(calendar: "Calendar", date: WrittenDate, confidence: Confidence) -> Mention:
    inferred = calendar.year_of(date)
    interval = date.interval(inferred.year) if inferred else None
    value = str(interval) if interval else _open(date)
    return Mention(date.span, "date", date.grain, interval, confidence, value)


def _open(date: WrittenDate) -> str:
    day = f"-{date.day:02}" if date.day else ""
    return f"{date.year or 'XXXX'}-{date.month:02}{day}"


def _foreign(calendar: "Calendar") -> Iterator[Mention]:
    for span, day in foreign_dates(calendar.story.folded):
        yield Mention(span, "date", Grain.DAY, Interval(day, day + _DAY), _MEDIUM, str(day))


def _holidays(calendar: "Calendar") -> Iterator[Mention]:
    for day in calendar.named_days:
        yield Mention(
            day.span, "holiday", Grain.DAY, day.interval, _MEDIUM if day.interval else _LOW, day.name
        )


def _periods(calendar: "Calendar") -> Iterator[Mention]:
    for period in calendar.periods:
        kind = "period" if period.grain is not Grain.YEAR else "year"
        yield Mention(
            period.span, kind, period.grain, period.interval, _HIGH if period.interval else _LOW, period.name
        )
    for week in calendar.weeks:
        confidence = _MEDIUM if week.interval else _LOW
        yield Mention(week.span, "period", week.grain, week.interval, confidence, week.name)


def _relatives(calendar: "Calendar") -> Iterator[Mention]:
    for relative in calendar.relatives:
        yield _relative(calendar, relative, _MEDIUM)


def _relative(calendar: "Calendar", relative: Relative, confidence: Confidence) -> Mention:
    today = calendar.story.date
    is_future = calendar.tense_at(relative.span) > 0
    days = resolve(relative, today, is_future=is_future) if today else None
    value = str(days or calendar.story.prose[slice(*relative.span)])
    return Mention(relative.span, "relative", relative.grain, days, confidence if days else _LOW, value)


def _times(calendar: "Calendar") -> Iterator[Mention]:
    for times in calendar.time_ranges:
        yield _time_range(times, _HIGH)
    for time in calendar.times:
        yield _time(time, _HIGH if time.half or time.is_24_hour else _LOW)


def _time_range(times: TimeRange, confidence: Confidence) -> Mention:
    value = f"{_clock(times.start.minutes)} to {_clock(times.end.minutes)}"
    return Mention(times.span, "time range", times.start.grain, None, confidence, value)


def _time(time: Time, confidence: Confidence) -> Mention:
    return Mention(time.span, "time", time.grain, None, confidence, _clock(time.minutes))


def _clock(minutes: int) -> str:
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def _durations(calendar: "Calendar") -> Iterator[Mention]:
    grains = {"night": Grain.DAY, **{str(grain): grain for grain in Grain}}
    for duration in calendar.durations:
        plural = "s" if duration.number != 1 else ""
        value = f"{duration.number} {duration.unit}{plural}"
        yield Mention(duration.span, "duration", grains[duration.unit], None, _HIGH, value)


def _people(calendar: "Calendar") -> Iterator[Mention]:
    for life in calendar.lifetimes:
        interval = (
            year_interval(life.born, (life.died or life.born) - life.born + 1)
            if (life.died or life.born) >= life.born
            else None
        )
        value = f"{life.born} to {life.died}" if life.died else str(life.born)
        yield Mention(life.span, "life" if life.died else "birth", Grain.YEAR, interval, _HIGH, value)
    for age in calendar.ages:
        value = f"{age.years} years old" + (f" ({age.name})" if age.name else "")
        yield Mention(Span(*age.span), "age", Grain.YEAR, None, _HIGH, value)


def _loosely(calendar: "Calendar") -> Iterator[Mention]:
    loose = calendar.loose
    yield from (_range(calendar, one, _LOW) for one in loose.date_ranges)
    for stretch in loose.stretches:
        days = Interval(stretch.start.start, stretch.end.end)
        yield Mention(stretch.span, "range", Grain.DAY, days, _LOW, str(days))
    yield from (_date(calendar, one, _LOW) for one in loose.dates)
    for period in loose.periods:
        kind = "year" if period.grain is Grain.YEAR else "period"
        yield Mention(period.span, kind, period.grain, period.interval, _LOW, period.name)
    yield from (_relative(calendar, one, _LOW) for one in loose.relatives)
    yield from (_time_range(one, _LOW) for one in loose.time_ranges)
    yield from (_time(one, _LOW) for one in loose.times)
