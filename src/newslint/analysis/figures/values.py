"""What a figure is. Every span counts half-open code points of the prose."""

from enum import StrEnum
from typing import NamedTuple

from newslint.finding import Span


class Kind(StrEnum):
    """What a figure tells."""

    COUNT = "count"
    PERCENT = "percent"
    POINTS = "percentage points"
    MONEY = "money"
    MEASURE = "measure"
    FRACTION = "fraction"
    RATIO = "one in so many"


_UNBOUNDED = float("inf")
_AROUND = 0.1
_HEDGES = {
    "above": ("more than", "at least", "over", "above", "no fewer than", "not less than"),
    "below": ("up to", "fewer than", "less than", "under", "at most", "nearly", "almost",
              "close to", "just under"),
}  # fmt: skip


class Figure(NamedTuple):
    """A number with what it counts.

    `span` holds sign, scale and unit, `opening` is where a hedge before it begins. `value` is in single
    units, “1.2m” is 1,200,000; `step` is the place it is rounded to, 0 where it is exact; `unit` is a
    currency or a measure, `noun` the plural noun after a count.
    """

    span: Span
    kind: Kind
    value: float
    step: float = 0
    unit: str = ""
    noun: str = ""
    hedge: str = ""
    opening: int = 0

    @property
    def low(self) -> float:
        """The least it can stand for."""
        if not self.hedge or self.hedge in _HEDGES["above"]:
            return self.value - self.step / 2
        return 0.0 if self.hedge in _HEDGES["below"] else self.value * (1 - _AROUND)

    @property
    def high(self) -> float:
        """The most it can stand for."""
        if not self.hedge or self.hedge in _HEDGES["below"]:
            return self.value + self.step / 2
        return _UNBOUNDED if self.hedge in _HEDGES["above"] else self.value * (1 + _AROUND)
