"""A measure told again in another unit, and wrong: “30ft (48km)”, “30 miles, or about 5km”.

The second measure stands in brackets, between dashes or behind “or” or “about”, with nothing counted
between. How far both are rounded, and three percent more, may be right; so may what a unit is elsewhere,
such as a gallon. Measures in two parts (“6ft 2in”) and ranges are left alone. `form` tells which errors are
reported:

- `value`, the default: all but those below
- `step`: a step of temperature converted as a reading, or a reading as a step (“a rise of 10C (50F)”)
- `scale`: the same unit, thousands or millions of times apart (“5 million litres (5,000 litres)”)

The message gets the first measure, what it is in the second unit and the second.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from newslint.analysis.figures.units import converted, dimension, variation
from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.words import after, before, copy, gap, shown
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"form": Option.TEXT}

_HINT = pattern(
    r"\d(?: ?° ?[cf]| ?-?(?:[mbtr]+illion |thousand )?[a-z][a-z²³/.]*)(?: [a-z]+){0,3}(?: \(| ?[–—] ?"
    r"|, )[^()\d]{0,24}\d"
)
_JOINT = pattern(
    r"(?:[- ](?!(?:by|to|and|from|in|at|per|for|than|with)\b)[a-z]+)?(?P<mark> \(| ?[–—] ?|, (?:or )?)"
    r"(?:or |which is |that is |i\.e\. |equal to |equivalent to |the size of |more or less "
    r"|(?P<hedged>some |a little ))*"
)
_MARKED = pattern(r"(?: \(|[–—]|, or |which is |that is )")
_CLOSES = pattern(r"[- ]?(?:[a-z]+)?\)|[,;] ")
_ENDS = pattern(r"[-,.;:]|\s?[–—]|\s|\Z")
_PARTS = pattern(r"\d ?[a-z]+ ?\Z|\d[’'] ?\Z|\d[a-z ]{0,12} (?:by|x|-|to|and) \Z|\bbetween \Z|\d[-–]\Z")
_IS_STEP = pattern(
    r"\b(?:rise|rises|rose|risen|increas\w+|fall|falls|fell|drop\w*|warm\w*|cool\w*|heat\w*|difference|change\w*|by|limit"
    r"|above|below|over|hotter|colder|higher|lower|variation|swing|goal|target|pre-industrial|average|normal|within)\b"
)
_STEP_BEFORE = pattern(r"\b(?:by|(?:rise|increase|drop|fall|difference|warming|swing|jump|plunge) of) \Z")
_STEP_AFTER = pattern(
    r"[ -](?:rise|increase|drop|fall|difference|change|warming|warmer|cooler|hotter|colder|swing|jump)\b"
)
_SLACK, _DEGREE, _CERTAIN, _DIGITS, _NEAR = 0.03, 1.0, 10.0, 3, 40
_SCALES = (1e3, 1e6, 1e9)


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """What stands before a second measure, or what such measures are told in."""
    if rule.options.get("form") == "step":
        return (
            "celsius",
            "fahrenheit",
            "°",
            *(f"{digit}{letter} (" for digit in range(10) for letter in "cf"),
        )
    if rule.options.get("form") == "scale":
        return ("illion ", "thousand ")
    return (
        " (",
        "–",
        "—",
        ", or ",
        ", about",
        ", which",
        ", roughly",
        ", nearly",
        ", almost",
        ", around",
        ", some",
    )


def finder(rule: Rule) -> Finder:
    """A conversion of each measure with another behind it."""
    form = str(rule.options.get("form", "value"))
    if form not in _WRONG:
        raise ValueError(f"“form” must be one of {', '.join(_WRONG)}.")
    is_wrong = _WRONG[form]

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for sentence in passages:
            if not _HINT.search(story.folded, *sentence):
                continue
            for one, two in pairwise(story.figures.within(sentence)):
                if _are_one(story, sentence, one, two) and is_wrong(_measures(story, sentence, one, two)):
                    yield _hit(story, one, two)

    return find


class _Measures(NamedTuple):
    """One measure told twice, with the words before the first, between and behind the second."""

    one: Figure
    two: Figure
    before: str
    between: str
    after: str


def _measures(story: Story, sentence: Span, one: Figure, two: Figure) -> _Measures:
    return _Measures(
        one,
        two,
        before(story, sentence, one)[-_NEAR:],
        gap(story, one, two),
        after(story, sentence, two)[:_NEAR],
    )


def _are_one(story: Story, sentence: Span, one: Figure, two: Figure) -> bool:
    """Whether the second figure is the first in another unit, or once more in the same."""
    if one.kind is not Kind.MEASURE or two.kind is not Kind.MEASURE:
        return False
    joint = _JOINT.fullmatch(gap(story, one, two))
    if joint is None or dimension(one.unit) != dimension(two.unit):
        return False
    if not (_CLOSES if joint["mark"] == " (" else _ENDS).match(after(story, sentence, two)):
        return False
    is_marked = joint["mark"] == " (" or bool(two.hedge or joint["hedged"] or _MARKED.search(joint[0]))
    start = story.folded[max(sentence.start, one.opening - 12) : one.opening]
    return is_marked and not _PARTS.search(start)


def _is_wrong_value(told: _Measures) -> bool:
    if told.one.unit == told.two.unit or _agree(told.one, told.two):
        return False
    return dimension(told.one.unit) != "temperature" or not _is_step(told.one, told.two)


def _is_wrong_step(told: _Measures) -> bool:
    """A step converted as a reading, or a reading as a step."""
    one, two = told.one, told.two
    if dimension(one.unit) != "temperature" or one.unit[0] == two.unit[0]:
        return False
    if _tells_step(told):
        return _agree(one, two) and not _is_step(one, two)
    if _IS_STEP.search(f"{told.before} {told.after}"):
        return False
    return _is_step(one, two) and not _agree(one, two) and abs(one.value) > _CERTAIN


def _is_wrong_scale(told: _Measures) -> bool:
    small, large = sorted((told.one.value, told.two.value))
    ratio = large / max(small, 1e-9)
    return told.one.unit == told.two.unit and any(abs(ratio / scale - 1) < _SLACK for scale in _SCALES)


_WRONG: Mapping[str, Callable[[_Measures], bool]] = {
    "value": _is_wrong_value,
    "step": _is_wrong_step,
    "scale": _is_wrong_scale,
}


def _agree(one: Figure, two: Figure) -> bool:
    """Whether both can be one measure, given how they are rounded and what their units vary."""
    ends = [converted(value, one.unit, two.unit) for value in (one.value - one.step, one.value + one.step)]
    if dimension(one.unit) == "temperature":
        slack = _DEGREE
    else:
        slack = (_SLACK + variation(one.unit) + variation(two.unit)) * max(ends)
    return two.value + two.step >= min(ends) - slack and two.value - two.step <= max(ends) + slack


def _is_step(one: Figure, two: Figure) -> bool:
    """Whether the two tell one step of temperature: “a rise of 2C (3.6F)”."""
    right = one.value * (9 / 5 if one.unit[0] == "c" else 5 / 9)
    return abs(two.value - right) <= _DEGREE


def _tells_step(told: _Measures) -> bool:
    """Whether the words right beside two temperatures call them a step."""
    follows = _STEP_AFTER.match(told.between) or _STEP_AFTER.match(told.after[1:])
    return bool(follows or _STEP_BEFORE.search(told.before))


def _hit(story: Story, one: Figure, two: Figure) -> Hit:
    right = converted(one.value, one.unit, two.unit)
    if dimension(one.unit) == "temperature" and _agree(one, two):
        right = one.value * (9 / 5 if one.unit[0] == "c" else 5 / 9)
    told = f"{shown(_short(right))}{_unit_words(story, two)}"
    words = copy(story, one)
    return Hit(
        two.span, (words, told, copy(story, two)), (), (Related(one.span, f"“{words}” is about {told}."),)
    )


def _unit_words(story: Story, figure: Figure) -> str:
    """What stands behind the number of a measure: “ miles”, “km”."""
    return copy(story, figure).lstrip("-−–0123456789.,").removeprefix(" million").removeprefix(" billion")


def _short(value: float) -> float:
    """A value with three digits that count."""
    return float(f"{value:.{_DIGITS}g}")
