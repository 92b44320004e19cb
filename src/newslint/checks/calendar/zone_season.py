"""A time zone out of its season: “9 a.m. EST” in July, “BST” in January.

The day is that of a date in the same sentence, or else that of the story; days within two weeks of the
change are left alone. The message gets the zone, the time of year and the zone that fits; the repair
puts it.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_ZONE = pattern(r"(?:\d|[ap]\.?m\.?|noon|midnight) \(?(?P<zone>EST|EDT|CST|CDT|PST|PDT|BST)\b")
_OTHER = {"EST": "EDT", "CST": "CDT", "PST": "PDT", "EDT": "EST", "CDT": "CST", "PDT": "PST", "BST": "GMT"}
_SUMMER, _WINTER = ("EDT", "CDT", "PDT", "BST"), ("EST", "CST", "PST")
_ALL_YEAR = (
    "jamaica",
    "panama",
    "cancun",
    "cancún",
    "saskatchewan",
    "costa rica",
    "china",
    "cayman",
    "colombia",
    "peru",
)


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """Zones after a time."""
    zones = [zone.lower() for zone in _OTHER]
    return tuple(
        f"{before}{zone}"
        for before in ("m. ", "m ", "noon ", "midnight ", "m. (", "0 ", "5 ")
        for zone in zones
    )


def finder(_rule: Rule) -> Finder:
    """A look at every zone behind a time."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    if any(place in story.folded for place in _ALL_YEAR):
        return
    for start, end in passages:
        for match in _ZONE.finditer(story.prose, start, end):
            span, zone = Span(*match.span("zone")), match["zone"]
            day = _day(story, span)
            if day is None or zone not in (_WINTER if _is_summer(day) else _SUMMER) or _is_near_change(day):
                continue
            time_of_year = "summer" if _is_summer(day) else "winter"
            yield Hit(span, (zone, time_of_year, _OTHER[zone]), (replace(span, _OTHER[zone]),))


def _day(story: Story, span: Span) -> dt.date | None:
    """The day of the only date in the sentence, or that of the story."""
    days = [date for date in story.calendar.dates_within(story.sentence_at(span.start)) if date.day]
    if not days:
        return story.date
    inferred = story.calendar.year_of(days[0]) if len(days) == 1 else None
    return days[0].on(inferred.year) if inferred else None


def _is_summer(day: dt.date) -> bool:
    """From the middle of March to the end of October, roughly; the weeks of the change are left out."""
    return (3, 20) <= (day.month, day.day) <= (10, 31)


def _is_near_change(day: dt.date) -> bool:
    return (3, 1) <= (day.month, day.day) <= (4, 5) or (10, 20) <= (day.month, day.day) <= (11, 10)
