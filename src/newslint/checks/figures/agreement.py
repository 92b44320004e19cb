"""Whether figures can be right together, given how each of them is rounded."""

from collections.abc import Sequence

from newslint.analysis.figures.values import Figure


def adds_up(parts: Sequence[Figure], total: Figure) -> bool:
    """Whether parts as rounded can make a total as rounded."""
    lowest, highest = sum(part.low for part in parts), sum(part.high for part in parts)
    return total.low <= highest and total.high >= lowest


def can_be(told: Figure, least: float, most: float) -> bool:
    """Whether a figure can stand for a value between two bounds, half a step of its rounding allowed."""
    return told.low - told.step / 2 <= most and told.high + told.step / 2 >= least
