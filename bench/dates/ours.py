"""The values newslint reads where others have marked something: sure readings and loose ones."""

import datetime as dt
from collections.abc import Iterator

from bench.dates.gold import Gold
from newslint.analysis.calendar.calendar import Calendar
from newslint.analysis.calendar.relative import resolve
from newslint.analysis.calendar.values import DateRange, Grain, Period, Time, TimeRange, WrittenDate
from newslint.analysis.story import Story
from newslint.finding import Span
from newslint.formats import parse

_STORIES: dict[tuple[str, dt.date | None], Story] = {}
_HALF_A_DAY = 12


def story_of(text: str, today: dt.date | None) -> Story:
    """The last story is kept, since most texts hold several expressions."""
    key = (text, today)
    if key not in _STORIES:
        _STORIES.clear()
        _STORIES[key] = Story(parse(text + "\n", "a.txt"), today)
    return _STORIES[key]


def values(gold: Gold) -> list[str]:
    """The values of the reading that covers the expression best; of several that cover it alike, of all."""
    story = story_of(gold.text, gold.today)
    start = gold.start
    if gold.source == "tempeval":
        start = story.prose.find(
            gold.expression, max(0, gold.start - gold.text.count("\n", 0, gold.start) - 4)
        )
    marked = Span(start, start + len(gold.expression))
    found = [(_overlap(span, marked), value) for span, value in readings(story.calendar, gold.kind)]
    best = max((share for share, _ in found), default=0.0)
    return [value for share, value in found if share == best and best > 0]


def _overlap(span: Span, marked: Span) -> float:
    """The share of the characters of both that both have."""
    shared = min(span.end, marked.end) - max(span.start, marked.start)
    return max(0, shared) / (max(span.end, marked.end) - min(span.start, marked.start))


def readings(ours: Calendar, kind: str) -> Iterator[tuple[Span, str]]:
    """All values the calendar reads for a kind, each with its place."""
    if kind == "times":
        for time in (*ours.times, *ours.loose.times):
            yield from ((time.span, value) for value in _clocks(time))
    elif kind == "time ranges":
        for times in (*ours.time_ranges, *ours.loose.time_ranges):
            yield from ((times.span, value) for value in _time_ranges(times))
    else:
        yield from _days(ours)
        yield from _ranges(ours)
    if kind == "weekdays":
        for relative in ours.relatives:
            days = resolve(
                relative, ours.story.date or dt.date.min, is_future=ours.tense_at(relative.span) > 0
            )
            yield relative.span, str(days.start if days else "")


def _days(ours: Calendar) -> Iterator[tuple[Span, str]]:
    for date in (*ours.dates, *ours.loose.dates):
        yield from ((date.span, value) for value in _date_values(ours, date))
    for period in (*ours.weeks, *ours.named_days, *ours.periods, *ours.loose.periods):
        yield from ((period.span, value) for value in _period_values(period))


def _ranges(ours: Calendar) -> Iterator[tuple[Span, str]]:
    for dates in (*ours.date_ranges, *ours.loose.date_ranges):
        yield dates.span, _range_value(ours, dates)
    for years in ours.year_ranges:
        yield years.span, f"{years.start}-01-01/{years.end}-01-01"
    for stretch in ours.loose.stretches:
        yield stretch.span, f"{stretch.start.start}/{stretch.end.start}"
    today = ours.story.date
    for relative in (*ours.relatives, *ours.loose.relatives) if today else ():
        days = resolve(relative, today) if today and relative.weekday is None else None
        if days:
            yield relative.span, f"{days.start}/{days.end}"


def _range_value(ours: Calendar, dates: DateRange) -> str:
    ends = ours.ends_of(dates)
    return f"{ends[0]}/{ends[1]}" if ends else f"{_open_date(dates.start)}/{_open_date(dates.end)}"


def _date_values(ours: Calendar, date: WrittenDate) -> list[str]:
    year = ours.year_of(date)
    interval = date.interval(year.year) if year else None
    if interval is None:
        return [_open_date(date)]
    if date.day:
        return [str(interval.start)]
    return [f"{interval.start}/{interval.end}", str(interval.start)[:7]]


def _period_values(period: Period) -> list[str]:
    if period.interval is None:
        return [period.name]
    if period.grain is Grain.DAY:
        return [str(period.interval.start)]
    return [f"{period.interval.start}/{period.interval.end}", period.name]


def _open_date(date: WrittenDate) -> str:
    return f"XXXX-{date.month:02}" + (f"-{date.day:02}" if date.day else "")


def _clocks(time: Time) -> list[str]:
    """A time that leaves its half of the day open has two."""
    hours = [time.hour] if time.half or time.is_24_hour else [time.hour, time.hour + _HALF_A_DAY]
    return [f"{hour % 24:02}:{time.minute:02}" for hour in hours]


def _time_ranges(times: TimeRange) -> list[str]:
    is_open = not (times.start.half or times.end.half or times.start.is_24_hour or times.end.is_24_hour)
    return [
        f"{_clock(times.start.minutes + 60 * later)}/{_clock(times.end.minutes + 60 * later)}"
        for later in ((0, _HALF_A_DAY) if is_open else (0,))
    ]


def _clock(minutes: int) -> str:
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"
