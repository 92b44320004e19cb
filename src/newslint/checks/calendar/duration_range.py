"""A duration beside a range that is longer or shorter: “the three-day fair, from 2 to 9 November”.

Key `unit`: `day` (also nights, weeks, months and years against dates), `year` (against years), `hour`
(against times). Counting with and without the last day are both right. The two must stand in one
sentence with no other date, duration or range between them, and the one may not be four times the
other: then they tell of two things. “Between” tells when something happened, not how long. The message
gets the duration, the range and its length.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newslint.analysis.calendar.values import Duration
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"unit": Option.TEXT}

_REACH = 90
_UNITS = {
    "day": ("day", "night", "week", "month", "year"),
    "year": ("year", "decade"),
    "hour": ("hour", "minute"),
}
_DAYS = {"day": 1.0, "night": 1.0, "week": 7.0, "month": 30.44, "year": 365.25}
_SLACK = {"day": 0.0, "night": 1.0, "week": 4.0, "month": 20.0, "year": 60.0}
_MOST_TIMES = 4
_APART = pattern(
    r"\b(?:before|after|since|until|ago|later|earlier|while|but|every|each|a day|twice|followed|extended"
    r"|instead|rather|previous"
    r"|first|second|third|last|another|other|per|respectively|if)\b|[;:”]"
)
_PLURAL = pattern(r" (?!games|series|olympics|talks|sales)[a-z-]+[^\Wsiu]s\b(?! of\b)")
_HALF_HOUR, _HOUR = 30, 60


class _Range(NamedTuple):
    """A range and its length: in days or years with and without its last one, or in minutes."""

    span: Span
    shorter: int
    longer: int


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """The unit behind a hyphen, or with a range after it."""
    units = _UNITS[_unit(rule)]
    return (
        *(f"-{unit}" for unit in units),
        *(f"{unit}-long" for unit in units),
        *(f"{unit}s{joint}" for unit in units for joint in (", from", " from", ", ")),
    )


def finder(rule: Rule) -> Finder:
    """A comparison of each duration with the range beside it."""
    unit = _unit(rule)

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for found in _ranges(story, unit):
            if holds(passages, found.span):
                yield from _around(story, found, unit)

    return find


def _around(story: Story, found: _Range, unit: str) -> Iterator[Hit]:
    """The first duration that belongs to a range and does not fit it."""
    sentence = story.calendar.near(found.span)
    durations = story.calendar.durations_within(sentence)
    for duration in durations:
        if (
            duration.unit not in _UNITS[unit]
            or duration.is_rounded
            or _PLURAL.match(story.folded, duration.span.end)
        ):
            continue
        if not holds((sentence,), found.span):
            continue
        if _is_beside(story, duration, found, durations) and not _agree(duration, found, unit):
            yield _hit(story, duration, found, unit)
            return


def _unit(rule: Rule) -> str:
    unit = str(rule.options.get("unit", "day"))
    if unit not in _UNITS:
        raise ValueError(f"“unit” must be one of {', '.join(_UNITS)}.")
    return unit


def _ranges(story: Story, unit: str) -> Iterator[_Range]:
    if unit == "year":
        for years in story.calendar.year_ranges:
            if years.opening != "between" and years.end > years.start:
                yield _Range(years.span, years.end - years.start, years.end - years.start + 1)
    elif unit == "hour":
        for times in story.calendar.time_ranges:
            minutes = (times.end.minutes - times.start.minutes) % (24 * _HOUR)
            yield _Range(times.span, minutes, minutes)
    else:
        yield from _day_ranges(story)


def _day_ranges(story: Story) -> Iterator[_Range]:
    for dates in story.calendar.date_ranges:
        if dates.start.day is None or dates.end.day is None or dates.opening == "between":
            continue
        year = dates.start.year or (story.date.year if story.date else 2023)
        turns = (dates.end.month, dates.end.day) < (dates.start.month, dates.start.day)
        start, end = dates.start.on(year), dates.end.on(dates.end.year or year + turns)
        if start is not None and end is not None and end > start:
            yield _Range(dates.span, (end - start).days, (end - start + dt.timedelta(days=1)).days)


def _is_beside(story: Story, duration: Duration, one: _Range, durations: Sequence[Duration]) -> bool:
    """Whether nothing of the calendar stands between a duration and a range of its sentence."""
    between = Span(min(duration.span.end, one.span.end), max(duration.span.start, one.span.start))
    if between.end - between.start > _REACH:
        return False
    text = story.folded[slice(*between)]
    if _APART.search(text) or any(letter.isdigit() for letter in text):
        return False
    if one.span.start < duration.span.start and not duration.is_adjective:
        return False
    if (
        not duration.is_adjective
        and not text.strip(" ,(").startswith(("from", "running", "between"))
        and text.strip(" ,(")
    ):
        return False
    return not any(holds((between,), other.span) for other in durations if other.span != duration.span)


def _agree(duration: Duration, one: _Range, unit: str) -> bool:
    if unit == "year":
        number = duration.number * (10 if duration.unit == "decade" else 1)
        return one.shorter <= number <= one.longer or _too_far(number, one.shorter)
    if unit == "hour":
        is_hours = duration.unit == "hour"
        minutes = duration.number * (_HOUR if is_hours else 1)
        return abs(minutes - one.shorter) <= (_HALF_HOUR if is_hours else 5) or _too_far(minutes, one.shorter)
    days, slack = duration.number * _DAYS[duration.unit], _SLACK[duration.unit]
    return one.shorter - slack <= days <= one.longer + slack or _too_far(days, one.longer)


def _too_far(one: float, other: float) -> bool:
    return max(one, other) > _MOST_TIMES * max(1, min(one, other))


def _hit(story: Story, duration: Duration, one: _Range, unit: str) -> Hit:
    range_, copy = story.prose[slice(*one.span)], story.prose[slice(*duration.span)]
    length = _length(one, unit)
    note = Related(one.span, f"From first to last this is {length}.")
    return Hit(duration.span, (copy, range_, length), (), (note,))


def _length(one: _Range, unit: str) -> str:
    if unit == "hour":
        hours, minutes = divmod(one.shorter, _HOUR)
        parts = [f"{hours} hour{'s' * (hours != 1)}"] * bool(hours) + [f"{minutes} minutes"] * bool(minutes)
        return " and ".join(parts)
    return f"{one.shorter} or {one.longer} {unit}s"
