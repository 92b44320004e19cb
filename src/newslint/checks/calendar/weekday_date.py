"""A weekday that does not fall on its date: “Monday, March 4, 2025”.

Key `year`: `stated` for dates that write their year, `inferred` for those whose year the story's date
tells. Without a stated year nothing is said where the weekday fits the last or the next such day or any
year the story names, unless the date is within a month of the story and the fitting one a year off.
A date farther off is spoken of only where its tense is clear, as a suggestion; sentences that look
back (“last year”, “anniversary”) are left alone.
The repairs are the right weekday and the days or month that fit the weekday. The message gets the
date with its year, its weekday and the one that is written.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.names import MONTHS, WEEKDAYS
from newslint.analysis.calendar.values import WrittenDate
from newslint.analysis.calendar.years import Nearest, nearest
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, Repair, replace
from newslint.checks.calendar.words import change_day, named, weekday_like, weekday_triggers
from newslint.finding import Confidence, Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"year": Option.TEXT}

_HISTORY = pattern(
    r"\b(?:last year|years? ago|a year earlier|years? before|anniversary|next year|founded|back in)\b"
)
_NEAR = dt.timedelta(days=31)
_MOST_DAYS_OFF = 3


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """A weekday beside a figure or a month."""
    return weekday_triggers()


def finder(rule: Rule) -> Finder:
    """A comparison of every date that has a weekday."""
    year = rule.options.get("year", "stated")
    if year not in ("stated", "inferred"):
        raise ValueError("“year” must be stated or inferred.")
    day_of = _stated if year == "stated" else _inferred

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for date in story.calendar.dates:
            if date.weekday is None or date.weekday_span is None or not holds(passages, date.span):
                continue
            day = day_of(story, date)
            if day is not None and day.weekday() != date.weekday:
                hit = _hit(story, date, date.weekday_span, day)
                yield hit if date.year or _is_near(story, day) else hit._replace(confidence=Confidence.MEDIUM)

    return find


def _stated(_story: Story, date: WrittenDate) -> dt.date | None:
    return None if date.is_ambiguous else date.date


def _inferred(story: Story, date: WrittenDate) -> dt.date | None:
    """The day a date without a year means, if no plausible year has the weekday on it."""
    if date.year is not None or date.day is None or story.date is None:
        return None
    around = nearest(date, story.date)
    closest = _meant(story, date, around)
    if closest is None or around.last is None or around.next is None or _is_history(story, date, closest):
        return None
    fitting = [around.last, around.next]
    if not _is_certain(story, date, closest):
        fitting += [day for year in story.calendar.years_named if (day := date.on(year)) is not None]
    elif closest.weekday() != date.weekday:
        fitting = [day for year in _years_beside(story, date) if (day := date.on(year)) is not None]
    return None if any(day.weekday() == date.weekday for day in fitting) else closest


def _meant(story: Story, date: WrittenDate, around: Nearest) -> dt.date | None:
    """The closer day within a month, or else the one that the tense tells."""
    if story.date is None or around.last is None or around.next is None:
        return None
    closest = min(around.last, around.next, key=lambda day: abs(day - (story.date or day)))
    if _is_near(story, closest):
        return closest
    tense = story.calendar.tense_at(date.span)
    return {0: None, -1: around.last, 1: around.next}[tense]


def _is_near(story: Story, day: dt.date) -> bool:
    return story.date is not None and abs(day - story.date) <= _NEAR


def _is_certain(story: Story, date: WrittenDate, closest: dt.date) -> bool:
    """Whether only the closest day can be meant, though the other fits the weekday."""
    if story.date is None or not _is_near(story, closest):
        return False
    tense = story.calendar.tense_at(date.span)
    return tense <= 0 if closest <= story.date else tense >= 0


def _is_history(story: Story, date: WrittenDate, closest: dt.date) -> bool:
    """Whether the sentence of a date, or the paragraph of one far from the story, tells of another year."""
    at = date.span.start
    start, end = story.sentence_at(at) if _is_near(story, closest) else story.block_at(at).span
    return bool(_HISTORY.search(story.folded[start:end]))


def _years_beside(story: Story, date: WrittenDate) -> set[int]:
    """The years in the sentence of a date."""
    sentence = story.sentence_at(date.span.start)
    return {period.interval.start.year for period in story.calendar.periods
            if period.interval and holds((sentence,), period.span)}  # fmt: skip


def _hit(story: Story, date: WrittenDate, weekday: Span, day: dt.date) -> Hit:
    written = story.prose[slice(*weekday)]
    note = Related(_date_only(date), f"This is a {WEEKDAYS[day.weekday()]}.")
    repairs = (replace(weekday, weekday_like(written, day.weekday())), *_other_dates(story, date, day))
    values = (named(day, date.order), WEEKDAYS[day.weekday()], WEEKDAYS[date.weekday or 0])
    return Hit(weekday, values, repairs, (note,))


def _date_only(date: WrittenDate) -> Span:
    """A date without its weekday."""
    parts = [part for part in (date.day_span, date.month_span, date.year_span) if part is not None]
    inside = [part for part in parts if date.span.start <= part.start and part.end <= date.span.end]
    return Span(min(inside).start, max(part.end for part in inside)) if inside else date.span


def _other_dates(story: Story, date: WrittenDate, day: dt.date) -> Iterator[Repair]:
    """The nearest day of the month with the weekday, and the same day of the month beside it."""
    off = ((date.weekday or 0) - day.weekday() + _MOST_DAYS_OFF) % 7 - _MOST_DAYS_OFF
    other = day + dt.timedelta(days=off)
    if other.month == day.month:
        repair = change_day(story.prose, date, other.day)
        if repair is not None:
            yield repair
    if date.month_span is None:
        return
    for month in (day.month - 1, day.month + 1):
        if 1 <= month <= len(MONTHS) and _falls_on(day, month, date.weekday):
            yield replace(date.month_span, MONTHS[month - 1])


def _falls_on(day: dt.date, month: int, weekday: int | None) -> bool:
    try:
        return day.replace(month=month).weekday() == weekday
    except ValueError:
        return False
