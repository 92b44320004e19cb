"""A share of a small number that is less than one: “0.02 percent of its 500 staff”.

Nobody is a tenth of a member of staff; one of the two figures is off by a hundred. The message gets the
working.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.sentences import with_figures
from newslint.checks.figures.words import PERCENT_TRIGGERS, copy, gap
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_HINT = pattern(r"\b0\.\d+ ?(?:%|per ?cent)")
_OF = pattern(r" of (?:all )?(?:the |its |their |our |his |her )?(?:company[’']s |school[’']s |about )?")
_NAMED = pattern(r" (?:[a-z-]+ )?[a-z]+")
_HALF = 0.5


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The signs and words of percentages."""
    return PERCENT_TRIGGERS


def finder(_rule: Rule) -> Finder:
    """A product of each small percentage with the count behind it."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for _, figures in with_figures(story, passages, _HINT):
        for percent, count in pairwise(figures):
            if _is_share(story, percent, count) and percent.high * count.high / 100 < _HALF:
                result = percent.value * count.value / 100
                working = f"{copy(story, percent)} of {copy(story, count)} is {result:.2g}"
                yield Hit(percent.span, (working,), (), (Related(count.span, f"{working}."),))


def _is_share(story: Story, percent: Figure, count: Figure) -> bool:
    is_pair = percent.kind is Kind.PERCENT and count.kind is Kind.COUNT and bool(percent.value)
    return is_pair and bool(
        _OF.fullmatch(gap(story, percent, count)) and _NAMED.match(story.folded, count.span.end)
    )
