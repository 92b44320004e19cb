"""The timeline of a story: every date, time, duration and age with its value and its words."""

import datetime as dt
from typing import NamedTuple

from newslint.analysis.calendar.mentions import mentions
from newslint.analysis.story import Story
from newslint.finding import Confidence, Span


class TimelineEntry(NamedTuple):
    """One mention. `span` counts half-open code points of the prose; `words` stand there.

    `start` and `end` are the first and the last day it covers, or None where it has none or its year is open;
    `value` is the same for people to read, also for times, durations and ages.
    """

    span: Span
    words: str
    kind: str
    grain: str
    value: str
    start: dt.date | None
    end: dt.date | None
    confidence: Confidence


class Timeline(NamedTuple):
    """All mentions in the order of the story, and those with a day in the order of the calendar."""

    story_date: dt.date | None
    in_story_order: tuple[TimelineEntry, ...]
    in_calendar_order: tuple[TimelineEntry, ...]


def timeline(story: Story) -> Timeline:
    """The timeline of a story."""
    entries = tuple(
        TimelineEntry(
            span=mention.span,
            words=story.prose[slice(*mention.span)],
            kind=mention.kind,
            grain=str(mention.grain),
            value=mention.value,
            start=mention.interval.start if mention.interval else None,
            end=mention.interval.end - dt.timedelta(days=1) if mention.interval else None,
            confidence=mention.confidence,
        )
        for mention in mentions(story.calendar)
    )
    dated = (entry for entry in entries if entry.start is not None)
    ordered = sorted(dated, key=lambda entry: (entry.start, entry.end, entry.span))
    return Timeline(story.date, entries, tuple(ordered))
