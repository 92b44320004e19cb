"""Sums told in two currencies at rates that cannot both hold: “N1.6bn ($1m)” and “N3.2bn ($5m)” in one story.

The first pair sets the rate; a pair of the same currencies whose rate is a third away from it, beyond how
both are rounded, is reported. No rate from outside is needed. The message gets both pairs as written and the
two rates.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.words import BRACKETED, shown
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_JOINT = pattern(
    r"(?: [a-z]+)? \((?:or |that is |equivalent to )?(?:about |around |roughly |approximately )?"
)
_SLACK = 4 / 3


class _Pair(NamedTuple):
    """One sum in two currencies."""

    span: Span
    one: Figure
    two: Figure

    @property
    def rate(self) -> float:
        """How much of the first currency is one of the second."""
        return self.one.value / self.two.value


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The bracket of a second sum."""
    return (" (",)


def finder(_rule: Rule) -> Finder:
    """A comparison of each rate with the first of its currencies."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    firsts: dict[tuple[str, str], _Pair] = {}
    for sentence in passages:
        if not BRACKETED.search(story.folded, *sentence):
            continue
        for pair in _pairs(story, sentence):
            first = firsts.setdefault((pair.one.unit, pair.two.unit), pair)
            if not _agree(first, pair) and holds(passages, pair.span):
                yield _hit(story, first, pair)


def _pairs(story: Story, sentence: Span) -> Iterator[_Pair]:
    for one, two in pairwise(story.figures.within(sentence)):
        is_money = one.kind is two.kind is Kind.MONEY and one.value and two.value and one.unit != two.unit
        closes = story.folded.startswith(")", two.span.end)
        if is_money and closes and _JOINT.fullmatch(story.folded[one.span.end : two.span.start]):
            yield _Pair(Span(one.span.start, two.span.end), one, two)


def _agree(first: _Pair, pair: _Pair) -> bool:
    lows, highs = zip(_rates(first), _rates(pair), strict=True)
    return max(lows) <= _SLACK * min(highs)


def _rates(pair: _Pair) -> tuple[float, float]:
    """The lowest and the highest rate a pair may stand for."""
    one, two = pair.one, pair.two
    least = max(two.value - two.step / 2, two.value / 2)
    return (one.value - one.step / 2) / (two.value + two.step / 2), (one.value + one.step / 2) / least


def _hit(story: Story, first: _Pair, pair: _Pair) -> Hit:
    words = [story.prose[slice(*one.span)] + ")" for one in (first, pair)]
    rates = [f"{shown(one.rate)} to one" for one in (first, pair)]
    note = Related(first.span, f"The rate here is {rates[0]}.")
    return Hit(pair.span, (words[1], rates[1], words[0], rates[0]), (), (note,))
