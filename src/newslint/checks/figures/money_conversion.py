"""Sums told in two currencies at rates that cannot both hold: “N1.6bn ($1m)” and “N3.2bn ($5m)” in one story.

All pairs of two currencies are compared with the one that most others agree with, the first of several. A
pair whose rate is a third away from it, beyond how both are rounded, is reported. No rate from outside is
needed. The message gets both pairs as written and the two rates.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.words import copy, gap, shown
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_JOINT = pattern(
    r"(?: (?!(?:and|from|to|in|at|by|for|of|against)\b)[a-z]+)?(?: \(|, or |, which is |, equivalent to )"
    r"(?:or |that is |i\.e\. |equivalent to |equal to |the equivalent of |worth )?"
)
_AFTER = {True: (")", ";", ","), False: (",", ".", " in ", ";", " –")}
"""What may follow a sum in brackets, and one behind “or”."""

_HINT = pattern(r"(?: \(|, or |, which is |, equivalent )[^()]{0,40}?\d")
_SLACK = 4 / 3


class _Pair(NamedTuple):
    """One sum in two currencies; `rate` is how much of the first by name is one of the second."""

    span: Span
    one: Figure
    two: Figure

    def rates(self) -> tuple[float, float]:
        """The lowest and the highest rate the pair may stand for, by the names of the currencies."""
        first, second = sorted((self.one, self.two), key=_unit)
        return _least(first) / _most(second), _most(first) / _least(second)


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """What stands before a second sum."""
    return (" (", ", or ", ", which is ", ", equivalent ")


def finder(_rule: Rule) -> Finder:
    """A comparison of each rate with that of most pairs of its currencies."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    pairs: dict[tuple[str, ...], list[_Pair]] = defaultdict(list)
    for sentence in passages:
        if not _HINT.search(story.folded, *sentence):
            continue
        for pair in _pairs(story, sentence):
            pairs[tuple(sorted((_unit(pair.one), _unit(pair.two))))].append(pair)
    for some in pairs.values():
        if len(some) > 1:
            yield from _odd_ones(story, some)


def _odd_ones(story: Story, pairs: Sequence[_Pair]) -> Iterator[Hit]:
    """The pairs that do not agree with the one most others agree with."""
    right = max(pairs, key=lambda pair: sum(_agree(pair, other) for other in pairs))
    for pair in pairs:
        if not _agree(right, pair):
            yield _hit(story, right, pair)


def _pairs(story: Story, sentence: Span) -> Iterator[_Pair]:
    for one, two in pairwise(story.figures.within(sentence)):
        if not _is_money(one) or not _is_money(two) or _unit(one) == _unit(two):
            continue
        joint = _JOINT.fullmatch(gap(story, one, two))
        if joint and story.folded.startswith(_AFTER["(" in joint[0]], two.span.end):
            yield _Pair(Span(one.span.start, two.span.end), one, two)


def _is_money(figure: Figure) -> bool:
    """Whether a figure is a sum; pounds may be."""
    return bool(figure.value) and (figure.kind is Kind.MONEY or figure.unit == "pound")


def _unit(figure: Figure) -> str:
    return "£" if figure.unit == "pound" else figure.unit


def _agree(first: _Pair, pair: _Pair) -> bool:
    lows, highs = zip(first.rates(), pair.rates(), strict=True)
    return max(lows) <= _SLACK * min(highs)


def _least(figure: Figure) -> float:
    return max(figure.value - figure.step / 2, figure.value / 2)


def _most(figure: Figure) -> float:
    return figure.value + figure.step / 2


def _hit(story: Story, right: _Pair, pair: _Pair) -> Hit:
    rates = [_rate(one, pair) for one in (pair, right)]
    note = Related(right.span, f"The rate here is {rates[1]}.")
    words = [copy(story, one.one) + f" ({copy(story, one.two)})" for one in (pair, right)]
    return Hit(pair.span, (words[0], rates[0], words[1], rates[1]), (), (note,))


def _rate(pair: _Pair, like: _Pair) -> str:
    """A rate in words, the same way round for both pairs: “1,600 to one”."""
    small, large = sorted((like.one, like.two), key=lambda figure: figure.value)
    values = {_unit(figure): figure.value for figure in (pair.one, pair.two)}
    return f"{shown(values[_unit(large)] / values[_unit(small)])} to one"
