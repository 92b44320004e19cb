"""Two values that are the same but are told as if they differed: “£40m, up from £40m”.

After “up from”, “down from” or “rather than”, and between “rose to” and “from”, any two equal values count;
after “compared with” or “against” only two that are written differently (“90 minutes, against an hour and a
half”), since a value may well be what it was. Both must have the same hedge or none. The message gets both.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from newslint.analysis.calendar.names import NUMBER_WORD, number_of
from newslint.analysis.figures.scan import HEDGES
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
_VERBS = (
    "rose", "risen", "rises", "climbed", "jumped", "soared", "grew", "grown", "increased", "surged", "fell",
    "fallen", "falls", "dropped", "declined", "decreased", "slumped", "plunged", "went up", "gone up",
    "went down", "gone down", "eased", "slipped",
)  # fmt: skip
_PASSIVE = ("raised", "lowered", "cut", "reduced")
_CHANGE = rf"\b(?:{'|'.join((*_VERBS, *_PASSIVE))})(?: (?:sharply|slightly|again|further))? (?P<way>to|from) "
_VERB = pattern(rf"{_CHANGE}\Z")
_HINT = pattern(rf"{_CHANGE}|\b(?:{'|'.join((*_STEPS, *_COMPARISONS))}) ")
_FROM_TO = pattern(rf"{_NAMED},? (?P<way>from|to) ")
_TIME = pattern(
    rf"(?:\b(?P<hedge>{HEDGES}) )?(?<![\w.,:$£€-])(?:(?P<half>half an hour)"
    rf"|(?P<count>\d{{1,4}}|an?|{NUMBER_WORD})(?P<more> and a half)?"
    r" (?P<unit>minute|hour|day|week|month|year)s?(?P<half_more> and a half)?)"
    r"(?![\w’'-]|,? (?:ago|earlier|before|later|old|to|ended|ending)\b)"
)
_SIZES = {
    "minute": (1, "minute"), "hour": (60, "minute"), "day": (1440, "minute"), "week": (10080, "minute"),
    "month": (1, "month"), "year": (12, "month"),
}  # fmt: skip
_BASES = {"length": "m", "mass": "kg", "area": "ha", "volume": "litre", "speed": "km/h"}
_CLOSE = 1e-6


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """What stands between the two, and the verbs before both."""
    passive = (f"{verb} {way} " for verb in _PASSIVE for way in ("from", "to"))
    return (*(f"{words} " for words in (*_STEPS, *_COMPARISONS, *_VERBS)), *passive)


def finder(_rule: Rule) -> Finder:
    """A comparison of the values on both sides of each of these."""
    return _find


class _Value(NamedTuple):
    """A figure or a length of time: its number as told, and that number in the unit of its dimension."""

    span: Span
    opening: int
    told: float
    value: float
    unit: str
    hedge: str = ""
    noun: str = ""


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence in passages:
        if not _HINT.search(story.folded, *sentence):
            continue
        for one, two in pairwise(_values(story, sentence)):
            if _are_set_apart(story, sentence, one, two):
                first, second = story.prose[slice(*one.span)], story.prose[slice(*two.span)]
                note = Related(one.span, f"“{first}” is the same.")
                yield Hit(two.span, (first, second), (), (note,))


def _values(story: Story, sentence: Span) -> list[_Value]:
    """The figures and lengths of time of a sentence in order."""
    times = [_time(match) for match in _TIME.finditer(story.folded, *sentence)]
    figures = [_figure(one) for one in story.figures.within(sentence)]
    taken = [(one.span.start, one.span.end) for one in times]
    free = [one for one in figures if not any(s < one.span.end and one.span.start < e for s, e in taken)]
    return sorted([*times, *free])


def _time(match: "re.Match[str]") -> _Value:
    start = match.end("hedge") + 1 if match["hedge"] else match.start()
    size, unit = _SIZES["hour" if match["half"] else match["unit"]]
    count = 0 if match["half"] else 1 if match["count"] in ("a", "an") else number_of(match["count"]) or 0
    told = count + bool(match["half"] or match["more"] or match["half_more"]) / 2
    return _Value(Span(start, match.end()), match.start(), told, size * told, unit, match["hedge"] or "")


def _figure(figure: Figure) -> _Value:
    value, unit = figure.value, f"{figure.kind}{figure.unit}"
    if figure.kind is Kind.MEASURE and dimension(figure.unit) in _BASES:
        unit = _BASES[dimension(figure.unit)]
        value = converted(figure.value, figure.unit, unit)
    return _Value(figure.span, figure.opening, figure.value, value, unit, figure.hedge, figure.noun)


def _are_set_apart(story: Story, sentence: Span, one: _Value, two: _Value) -> bool:
    """Whether two equal values are told as if they differed."""
    if one.hedge != two.hedge or (one.noun and two.noun and one.noun != two.noun):
        return False
    gap = story.folded[one.span.end : two.opening]
    joint = _JOINT.fullmatch(gap)
    if joint is not None and joint["comparison"]:
        return _are_equal(one, two) and one.told != two.told
    if joint is None:
        verb = _VERB.search(story.folded, sentence.start, one.opening)
        step = _FROM_TO.fullmatch(gap) if verb else None
        if not verb or not step or verb["way"] == step["way"]:
            return False
    return _are_equal(one, two) or _leaves_unit(one, two) or _leaves_unit(two, one)


def _are_equal(one: _Value, two: _Value) -> bool:
    return one.unit == two.unit and abs(one.value - two.value) <= _CLOSE * abs(one.value) and one.value != 0


def _leaves_unit(bare: _Value, full: _Value) -> bool:
    """Whether one of two figures leaves its unit to the other: “£60m from 60m”."""
    is_bare = bare.unit == Kind.COUNT and not bare.noun and full.unit not in ("minute", "month")
    return is_bare and bare.told == full.told
