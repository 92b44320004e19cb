"""A measure told again in brackets in another unit, and wrong: “30ft (48km)”.

The two have one dimension and nothing between them. How far both are rounded, and three percent more, may be
right; measures in two parts (“6ft 2in”) are left alone. The message gets the first measure, what it is in the
second unit and the second.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from newslint.analysis.figures.units import converted, dimension
from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.words import BRACKETED, after, copy, gap, shown
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_JOINT = pattern(r"(?:[- ][a-z]+)? \((?:or )?")
_PARTS = pattern(r"\d ?[a-z]+ ?\Z|\d[’'] ?\Z|\b(?:by|x|-|to) \Z")
_SLACK = 0.03
_DEGREE = 1.0
_DIGITS = 3


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The bracket of a second measure."""
    return (" (",)


def finder(_rule: Rule) -> Finder:
    """A conversion of each measure with another in brackets behind it."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence in passages:
        if not BRACKETED.search(story.folded, *sentence):
            continue
        for one, two in pairwise(story.figures.within(sentence)):
            if _are_one(story, sentence, one, two) and not _agree(one, two):
                yield _hit(story, one, two)


def _are_one(story: Story, sentence: Span, one: Figure, two: Figure) -> bool:
    """Whether the second figure is the first in another unit."""
    if one.kind is not Kind.MEASURE or two.kind is not Kind.MEASURE or one.unit == two.unit:
        return False
    if dimension(one.unit) != dimension(two.unit) or not _JOINT.fullmatch(gap(story, one, two)):
        return False
    start = story.folded[max(sentence.start, one.opening - 12) : one.opening]
    return after(story, sentence, two).startswith(")") and not _PARTS.search(start)


def _agree(one: Figure, two: Figure) -> bool:
    if dimension(one.unit) == "temperature" and _is_difference(one, two):
        return True
    ends = [converted(value, one.unit, two.unit) for value in (one.value - one.step, one.value + one.step)]
    slack = _DEGREE if dimension(one.unit) == "temperature" else _SLACK * max(ends)
    return two.value + two.step >= min(ends) - slack and two.value - two.step <= max(ends) + slack


def _is_difference(one: Figure, two: Figure) -> bool:
    """Whether the two tell one step of temperature: “a rise of 2C (3.6F)”."""
    right = one.value * (9 / 5 if one.unit[0] == "c" else 5 / 9)
    return abs(two.value - right) <= _DEGREE


def _hit(story: Story, one: Figure, two: Figure) -> Hit:
    right = converted(one.value, one.unit, two.unit)
    told = f"{shown(_short(right))} {two.unit.upper() if two.unit in ('c', 'f') else two.unit}"
    words = copy(story, one)
    return Hit(
        two.span, (words, told, copy(story, two)), (), (Related(one.span, f"“{words}” is about {told}."),)
    )


def _short(value: float) -> float:
    """A value with three digits that count."""
    return float(f"{value:.{_DIGITS}g}")
