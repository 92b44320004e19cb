"""A speed that distance and time beside it do not give: “100km in 30 minutes at an average of 100km/h”.

The three follow each other in one sentence, and the speed is called an average or follows “at”. A fifth may
be off. The message gets the working and the speed.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from newslint.analysis.calendar.names import NUMBER_WORD, number_of
from newslint.analysis.figures.units import converted, dimension
from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.sentences import with_figures
from newslint.checks.figures.words import copy, gap, shown
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_HINT = pattern(r"\d[^.;]* in [^.;]*(?:minute|hour)[^.;]*\d")
_TIME = pattern(
    rf"(?: [a-z’-]+){{0,3}} in (?P<number>\d{{1,3}}(?:\.\d+)?|an?|half an"
    rf"|{NUMBER_WORD})[ -](?P<unit>minute|hour)s?"
    r"(?:,| at| –| \()(?: (?:at )?an? average(?: speed)? of| averaging| at)? ?"
)
_HOURS = {"minute": 1 / 60, "hour": 1.0}
_SLACK = 0.2


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """What speeds are told in."""
    return ("km/h", "kmh", "kph", "mph", "per hour", "an hour")


def finder(_rule: Rule) -> Finder:
    """A division of each distance by the time behind it."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for _, figures in with_figures(story, passages, _HINT):
        measures = [one for one in figures if one.kind is Kind.MEASURE]
        for way, speed in pairwise(measures):
            if dimension(way.unit) == "length" and dimension(speed.unit) == "speed":
                yield from _compared(story, way, speed)


def _compared(story: Story, way: Figure, speed: Figure) -> Iterator[Hit]:
    time = _TIME.fullmatch(gap(story, way, speed))
    hours = _hours(time["number"], time["unit"]) if time else 0.0
    if not hours:
        return
    right = converted(converted(way.value, way.unit, "km") / hours, "km/h", speed.unit)
    if right * (1 - _SLACK) <= speed.value <= right * (1 + _SLACK):
        return
    unit = copy(story, speed).lstrip("0123456789.,")
    told = story.prose[way.span.start : way.span.end]
    working = f"{told} in {shown(hours * 60)} minutes is {shown(float(f'{right:.3g}'))}{unit}"
    yield Hit(speed.span, (working, copy(story, speed)), (), (Related(way.span, f"{working}."),))


def _hours(number: str, unit: str) -> float:
    """A time in hours; 0 where the number is none."""
    if number == "half an":
        return _HOURS[unit] / 2
    value = 1 if number in ("a", "an") else float(number) if number[0].isdecimal() else number_of(number)
    return (value or 0) * _HOURS[unit]
