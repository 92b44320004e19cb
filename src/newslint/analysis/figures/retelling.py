"""When a figure told briefly, as in a headline, may stand for one told elsewhere, and when it cannot.

A brief figure is rounded (“£14m” for £14.2m), cut off (“£14m” for £14.8m) or hedged (“nearly £15m”).
Percentages, fractions and “one in five” are all shares and compared as percentages.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from newslint.analysis.figures.values import Figure, Kind

SHARE = "share"
_SHARES = {Kind.PERCENT: 1.0, Kind.FRACTION: 100.0, Kind.RATIO: 100.0}
_LOOSE = 0.2
"""“A third” may be anything from 30 to 37 percent."""
_ABOUT = 1.25
"""“More than £4m” is told of £5m at most, “nearly £4m” of little more than £3m."""
_NEAR, _STEPS = 2.0, 10
_EXACT, _ROUGH = 0.03, 0.05
_LOOSELY, _HALFWAY, _SCALED = 0.08, 0.25, 1e6
_EXACT_HEDGES = ("", "at least", "no fewer than", "not less than")
"""No hedge, or one that comes before a number that was counted: “at least 34 dead”."""
_LARGE, _TINY = 1000, 1e-9


class Amount(NamedTuple):
    """A figure as it is compared: `unit` is “share”, a currency or a measure, empty for a count."""

    figure: Figure
    unit: str
    value: float
    step: float


def amount(figure: Figure) -> Amount:
    """A figure as it is compared."""
    size = _SHARES.get(figure.kind)
    if size is None:
        return Amount(figure, figure.unit, figure.value, figure.step)
    step = _LOOSE * figure.value if figure.kind is Kind.FRACTION else figure.step
    return Amount(figure, SHARE, size * figure.value, size * step)


def may_stand_for(brief: Amount, full: Amount) -> bool:
    """Whether a brief figure may be told for another, of the same unit or without one.

    A count stands for any unit if it is large, “1,250,300 more boats”, or has no noun, “7 or 9 percent”.
    """
    if Kind.COUNT in (brief.figure.kind, full.figure.kind) and brief.unit != full.unit:
        if full.value >= _LARGE:
            return _is_told_for(brief, full)
        return full.value == brief.value and not full.figure.noun
    is_money = full.figure.kind is brief.figure.kind is Kind.MONEY
    return (is_money or full.unit == brief.unit) and _is_told_for(brief, full)


def _is_told_for(brief: Amount, full: Amount) -> bool:
    """Whether a number is another one, rounded, cut off or hedged; a hedge of the full one says nothing."""
    off = full.value - brief.value
    if not off or abs(off) < _rounding(brief) or 0 <= off < _cut_off(brief):
        return True
    if abs(off) <= min(full.step / 2, _ROUGH * brief.value) + _TINY:
        return True
    if brief.figure.hedge in _EXACT_HEDGES or brief.figure.hedge == full.figure.hedge:
        return False
    small, large = sorted((brief.value, full.value))
    return large <= _ABOUT * small or abs(off) <= brief.step


def _rounding(brief: Amount) -> float:
    """Below how much a rounded figure is off; the noughts of a count, “10,000”, are no great excuse."""
    half = brief.step / 2 + _TINY * brief.value
    return half if brief.unit or brief.value >= _SCALED else min(brief.step / 2, _LOOSELY * brief.value)


def _cut_off(brief: Amount) -> float:
    """Below how much a figure is off whose last places were cut off."""
    return min(brief.step, _HALFWAY * brief.value) * (1 - _TINY)


def is_near(one: Amount, other: Amount) -> bool:
    """Whether a figure may have been meant for another: not far off, a nought or another figure too many."""
    small, large = sorted((one.value, other.value))
    if 0 < large <= _NEAR * small or large - small <= _STEPS * min(one.step, other.step):
        return True
    fewer, more = _digits(small), _digits(large)
    return sorted(fewer) == sorted(more) or any(
        more[:at] + more[at + 1 :] == fewer for at in range(len(more))
    )


def _digits(value: float) -> str:
    """The figures of a number without its scale: “£3.5m” and “£3.5bn” have the same."""
    return f"{value:.6e}".partition("e")[0].replace(".", "").rstrip("0")


def is_made_up(brief: Amount, sentences: Iterable[Sequence[Amount]]) -> bool:
    """Whether figures of one sentence make up a figure: their sum, difference, share or change."""
    made = (value for amounts in sentences for value in _made_of(brief, amounts))
    most = min((brief.step or 1) / 2, _EXACT * brief.value)
    return any(abs(value - brief.value) <= most for value in made)


def _made_of(brief: Amount, amounts: Sequence[Amount]) -> Iterator[float]:
    yield sum(one.value for one in amounts if one.unit == brief.unit)
    has_share = any(one.unit == SHARE for one in amounts)
    for one, other in pairwise(amounts):
        if one.unit != other.unit:
            continue
        small, large = sorted((one.value, other.value))
        if one.unit == brief.unit:
            yield large + small
            yield large - small
        elif brief.unit == SHARE and small > 0 and not has_share:
            yield 100 * small / large
            yield 100 * (large - small) / large
            yield 100 * (large - small) / small
