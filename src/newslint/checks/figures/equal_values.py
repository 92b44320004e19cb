"""Two values that are the same but are told as if they differed: “£40m, up from £40m”.

After “up from”, “down from” or “rather than”, and between “rose to” and “from”, any two equal values count;
after “compared with” or “against” only two that are written differently (“90 minutes, against an hour and a
half”), since a value may well be what it was. Both must have the same hedge or none. The message gets both.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from newslint.analysis.calendar.names import NUMBER_WORD, number_of
from newslint.analysis.figures.units import converted, dimension
from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

if TYPE_CHECKING:
    import re

OPTIONS: Mapping[str, Option] = {}

_STEPS = ("up from", "down from", "rather than", "instead of")
_COMPARISONS = ("compared with", "compared to", "against")
_NAMED = r"(?: (?!(?:and|but|or|from|to|in|on|at|by|of|a|an|the)\b)[a-z’-]+){0,2}"
_FILL = r"(?: (?:the|its|an?|average of|usual|previous|earlier|year-earlier|only|just)){0,3} "
_JOINT = pattern(
    rf"{_NAMED},? \(?(?:(?P<step>{'|'.join(_STEPS)})|(?P<comparison>{'|'.join(_COMPARISONS)})){_FILL}"
)
_VERB = pattern(
    r"\b(?:rose|risen|rises|climbed|jumped|soared|grew|grown|increased|surged|fell|fallen|falls|dropped"
    r"|declined|decreased|slumped|plunged)(?: (?:sharply|slightly|again|further))? (?P<way>to|from) \Z"
)
_FROM_TO = pattern(rf"{_NAMED},? (?P<way>from|to) ")
_TIME = pattern(
    rf"(?<![\w.,:$£€-])(?:(?P<half>half an hour)|(?P<count>\d{{1,3}}|an?|{NUMBER_WORD})(?P<more> and a half)?"
    r" (?P<unit>minute|hour|day|week|month|year)s?(?P<half_more> and a half)?)"
    r"(?![\w’'-]|,? (?:ago|earlier|before|later|old|to|ended|ending)\b)"
)
_SIZES = {
    "minute": (1, "minute"), "hour": (60, "minute"), "day": (1440, "minute"), "week": (10080, "minute"),
    "month": (1, "month"), "year": (12, "month"),
}  # fmt: skip
_CLOSE = 1e-6


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """What stands between the two."""
    return (*(f"{words} " for words in (*_STEPS, *_COMPARISONS)), " to ")


def finder(_rule: Rule) -> Finder:
    """A comparison of the values on both sides of each of these."""
    return _find


class _Value(NamedTuple):
    """A figure or a length of time; `unit` says what else it may be compared with."""

    span: Span
    opening: int
    value: float
    unit: str
    hedge: str = ""
    noun: str = ""


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence in passages:
        if not _may_compare(story.folded[slice(*sentence)]):
            continue
        for one, two in pairwise(_values(story, sentence)):
            if _are_equal(one, two) and _are_set_apart(story, sentence, one, two):
                first, second = story.prose[slice(*one.span)], story.prose[slice(*two.span)]
                note = Related(one.span, f"“{first}” is the same.")
                yield Hit(two.span, (first, second), (), (note,))


def _may_compare(text: str) -> bool:
    if any(words in text for words in (*_STEPS, *_COMPARISONS)):
        return True
    return " from " in text and " to " in text


def _values(story: Story, sentence: Span) -> list[_Value]:
    """The figures and lengths of time of a sentence in order."""
    times = [_time(match) for match in _TIME.finditer(story.folded, *sentence)]
    figures = [_figure(one) for one in story.figures.within(sentence)]
    taken = [(one.span.start, one.span.end) for one in times]
    free = [one for one in figures if not any(s < one.span.end and one.span.start < e for s, e in taken)]
    return sorted([*times, *free])


def _time(match: "re.Match[str]") -> _Value:
    span = Span(*match.span())
    if match["half"]:
        return _Value(span, span.start, 30, "minute")
    count = 1 if match["count"] in ("a", "an") else number_of(match["count"]) or 0
    size, unit = _SIZES[match["unit"]]
    halves = bool(match["more"] or match["half_more"]) / 2
    return _Value(span, span.start, size * (count + halves), unit)


def _figure(figure: Figure) -> _Value:
    if figure.kind is Kind.MEASURE and dimension(figure.unit) != "temperature":
        base = {"length": "m", "mass": "kg", "area": "ha", "volume": "litre", "speed": "km/h"}
        unit = base[dimension(figure.unit)]
        return _Value(
            figure.span, figure.opening, converted(figure.value, figure.unit, unit), unit, figure.hedge
        )
    unit = f"{figure.kind}{figure.unit}"
    return _Value(figure.span, figure.opening, figure.value, unit, figure.hedge, figure.noun)


def _are_equal(one: _Value, two: _Value) -> bool:
    if one.noun and two.noun and one.noun != two.noun:
        return False
    is_same = abs(one.value - two.value) <= _CLOSE * abs(one.value)
    return is_same and one.unit == two.unit and one.hedge == two.hedge and one.value != 0


def _are_set_apart(story: Story, sentence: Span, one: _Value, two: _Value) -> bool:
    gap = story.folded[one.span.end : two.opening]
    joint = _JOINT.fullmatch(gap)
    if joint is not None:
        is_same_text = story.folded[slice(*one.span)] == story.folded[slice(*two.span)]
        return bool(joint["step"]) or not is_same_text
    verb = _VERB.search(story.folded, sentence.start, one.opening)
    step = _FROM_TO.fullmatch(gap) if verb else None
    return bool(verb and step and verb["way"] != step["way"])
