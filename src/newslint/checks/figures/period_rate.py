"""One rate told for two periods that do not agree: “£365 a year, or £10 a day”.

The second rate stands right behind the first, in brackets, behind “or”, or hedged behind a comma; the first
may be told over some months (“$120,000 over six months, or $30,000 a month”). Weeks may have five days or
seven, days six hours or more, years 44 weeks or 53; a tenth may be off beyond that. Two prices may be two
offers, so that they must be more than twice off. The message gets the first rate, what it makes of the second
period and the second rate.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from newslint.analysis.calendar.names import NUMBER_WORD, number_of
from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.sentences import with_figures
from newslint.checks.figures.words import after, alike, copy, gap, shown
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

if TYPE_CHECKING:
    import re

OPTIONS: Mapping[str, Option] = {}

_PERIODS = ("hour", "day", "week", "month", "quarter", "year")
_RATIOS = {
    ("day", "hour"): (6, 24),
    ("week", "hour"): (30, 168),
    ("week", "day"): (5, 7),
    ("month", "day"): (20, 31),
    ("month", "week"): (4, 4.5),
    ("quarter", "month"): (3, 3),
    ("quarter", "week"): (12, 13),
    ("year", "day"): (240, 366),
    ("year", "week"): (44, 53),
    ("year", "month"): (12, 12),
    ("year", "quarter"): (4, 4),
}
"""How many of the second period the first may hold, at the least and at the most."""

_EACH = rf"(?: [a-z’-]+){{0,3}}?(?: an?| per| each| every) (?P<period>{'|'.join(_PERIODS)})\b"
_OVER = rf" (?:over|in) (?P<number>\d{{1,2}}|{NUMBER_WORD}) (?P<span>{'|'.join(_PERIODS)})s"
_JOINT = pattern(
    rf"(?:{_EACH}|{_OVER})(?:,? or | \(|, (?:which is |that is |equivalent to |the equivalent of )|, (?=\Z))"
)
_SECOND = pattern(rf"{_EACH}(?:[.,;)]|\Z| [–—]| (?:on|in|for|at|from|to|and|but)\b)")
_HINT = pattern(rf"\b(?:{'|'.join(_PERIODS)})s?(?:,| or| \()[^;]{{0,40}}\d[^;]*(?:{'|'.join(_PERIODS)})\b")
_KINDS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE})
_HEDGES = ("about", "around", "roughly", "some", "nearly", "almost", "more than", "over", "less than")
_SLACK, _OFFERS = 0.1, 1.5


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The first period, and what stands behind it."""
    joints = (" or ", ", or ", " (", ", which ", ", that ", ", equivalent ", ", the ")
    ends = (*joints, *(f", {hedge} " for hedge in _HEDGES))
    return tuple(f"{period}{plural}{end}" for period in _PERIODS for plural in ("", "s") for end in ends)


def finder(_rule: Rule) -> Finder:
    """A division of each rate by the one behind it."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence, figures in with_figures(story, passages, _HINT):
        for one, two in pairwise(figures):
            joint = _JOINT.fullmatch(gap(story, one, two)) if _are_rates(one, two) else None
            second = _SECOND.match(after(story, sentence, two))
            if joint and second and (two.hedge or not joint[0].endswith(", ")):
                yield from _compared(story, one, two, joint, second["period"])


def _are_rates(one: Figure, two: Figure) -> bool:
    return one.kind in _KINDS and alike(one, two) and one.value > 0 < two.value


def _compared(story: Story, one: Figure, two: Figure, joint: "re.Match[str]", period: str) -> Iterator[Hit]:
    """A hit where the first figure is not so many of the second."""
    least, most = _times(joint, period)
    slack = _OFFERS if joint["period"] and one.kind is Kind.MONEY else _SLACK
    is_few = one.high < least * two.low / (1 + slack)
    is_many = one.low > most * two.high * (1 + slack)
    if not least or not (is_few or is_many):
        return
    right = shown(float(f"{one.value / most:.3g}"), one.unit if one.kind is Kind.MONEY else "")
    told = story.prose[one.span.start : one.span.end] + joint[0].rstrip(" (,").removesuffix(" or").rstrip(",")
    working = f"“{told}” is {right} a {period}".replace("a hour", "an hour")
    yield Hit(two.span, (working, copy(story, two)), (), (Related(one.span, f"{working}."),))


def _times(joint: "re.Match[str]", period: str) -> tuple[float, float]:
    """How many of the second period the first rate is told for; noughts where that cannot be told."""
    if joint["period"]:
        return _RATIOS.get((joint["period"], period), (0, 0))
    number = number_of(joint["number"]) or 0
    if joint["span"] == period:
        return number, number
    least, most = _RATIOS.get((joint["span"], period), (0, 0))
    return least * number, most * number
