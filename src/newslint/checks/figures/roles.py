"""Which of two figures is the earlier and which the later: “from 40”, “compared with 40”, “to 60”.

The words right before a figure tell. A figure without such words is the later one where the other is the
earlier one and it stands first (“60 visits, up from 40”), and the earlier one behind “which was” or “stood
at”.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks.figures.words import alike
from newslint.finding import Span
from newslint.lazy import pattern

_FILL = (
    r"(?: (?:the|an?|its|his|her|their|just|only|a record|some|around|previous|earlier|year-earlier|revised"
    r"|(?:last|the) (?:year|month|week|quarter|season)[’']s|\d{4}[’']s|[a-z]+[’']s"
    r"|[a-z]+ support of)){0,3} \Z"
)
_OLD = pattern(
    rf"(?:\bfrom|\bcompared (?:with|to)|\b(?:up|down) on|\bversus|\bagainst|\bon(?= the (?:figure of )?\Z)"
    rf"|\bon(?= last [a-z]+[’']s \Z)|\bthan){_FILL}"
)
_NEW = pattern(rf"\b(?:to|to reach|to stand at|to a total of){_FILL}")
_STOOD = pattern(r"\b(?:was|were|stood at|had|counted|recorded) \Z")
_BREAK = pattern(
    r"[;:“”\")]|\((?!up |down |an? |\Z)|\b(?:while|but|whereas|although|though|who|when|where|excluding"
    r"|including|and|or|if|which|continuing|after|since|leaving)\b"
)
_LONGEST = 70


class Step(NamedTuple):
    """An earlier and a later value."""

    old: Figure
    new: Figure


def step_of(
    story: Story, sentence: Span, one: Figure, two: Figure, others: Sequence[Figure] = ()
) -> Step | None:
    """The step between two figures of a sentence in order; `others` stand among them."""
    if not one.value or not two.value or not _are_of_one_kind(one, two):
        return None
    first, second = (_before(story, sentence, figure, (one, two, *others)) for figure in (one, two))
    is_old = [bool(_OLD.search(text)) for text in (first, second)]
    is_new = [bool(_NEW.search(text)) and not old for text, old in zip((first, second), is_old, strict=True)]
    if is_old[0] and is_new[1]:
        return Step(one, two)
    if is_old[1] and not is_old[0]:
        return Step(two, one)
    if is_new[1] and not is_new[0] and _STOOD.search(first):
        return Step(one, two)
    return None


def is_one_clause(story: Story, first: Figure, last: Figure, others: Sequence[Figure] = ()) -> bool:
    """Whether no other thought begins between figures, and they stand near each other."""
    figures = sorted((first, last, *others))
    gaps = (story.folded[a.span.end : b.opening] for a, b in pairwise(figures))
    return all(len(text) <= _LONGEST and not _BREAK.search(text) for text in gaps)


def _are_of_one_kind(one: Figure, two: Figure) -> bool:
    """Whether two figures may count the same; one may leave its unit to the other: “£60m from 40m”."""
    if alike(one, two):
        return not (one.noun and two.noun and one.noun != two.noun)
    bare, full = (one, two) if one.kind is Kind.COUNT else (two, one)
    return bare.kind is Kind.COUNT and not bare.noun and full.kind in (Kind.MONEY, Kind.MEASURE)


def _before(story: Story, sentence: Span, figure: Figure, figures: Sequence[Figure]) -> str:
    """What stands between the figure before one, or the sentence's start, and it."""
    ends = [other.span.end for other in figures if other.span.end <= figure.opening]
    return story.folded[max([sentence.start, figure.opening - _LONGEST, *ends]) : figure.opening]
