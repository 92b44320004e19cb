"""Ranges of years that overlap though one follows the other: “2010-2014 and then 2013-2016”.

The message gets both ranges.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_THEN = pattern(r"\b(?:and then|then|followed by|before becoming|before serving|and later)\b")
_REACH = 80


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The words that put one after the other."""
    return (" then ", "followed by", "before becoming", "before serving", "and later")


def finder(_rule: Rule) -> Finder:
    """A comparison of neighbouring ranges."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for first, second in pairwise(story.calendar.year_ranges):
        between = story.folded[first.span.end : second.span.start]
        is_near = len(between) <= _REACH and "\n" not in between and holds(passages, second.span)
        if is_near and _THEN.search(between) and first.start < second.start < first.end:
            values = (story.prose[slice(*second.span)], story.prose[slice(*first.span)])
            yield Hit(
                second.span,
                values,
                (),
                (Related(first.span, "The earlier range ends after the later one begins."),),
            )
