"""Times of both clocks in one story: “at 18:30 … at 7 p.m.”.

Only times after noon tell which clock is used; those with a zone (“1830 GMT”) and quoted ones are left
alone. The rarer clock is marked. The message gets the time and one of the other clock.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_NOON = 13


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """Hours after noon on the 24-hour clock."""
    return tuple(f"{hour}:{tens}" for hour in range(_NOON, 24) for tens in range(6))


def finder(_rule: Rule) -> Finder:
    """A comparison of all times."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    times = [time for time in story.calendar.times if not time.zone and not story.is_quoted(time.span)]
    times = [time for time in times if holds(passages, time.span) or not time.is_24_hour]
    long = [time for time in times if time.is_24_hour and _NOON <= time.hour < 24]  # noqa: PLR2004  # a day's hours
    short = [
        time
        for time in times
        if time.half and any(letter.isdigit() for letter in story.prose[slice(*time.span)])
    ]
    rare, usual = sorted((long, short), key=len)
    if not rare or not usual:
        return
    example = story.prose[slice(*usual[0].span)]
    for time in rare:
        note = Related(usual[0].span, f"Here it is “{example}”.")
        yield Hit(time.span, (story.prose[slice(*time.span)], example), (), (note,))
