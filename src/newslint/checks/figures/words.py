"""The words between figures, and how numbers are put into messages."""

from collections.abc import Iterable
from typing import Protocol

from newslint.analysis.figures.scan import HEDGES
from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.finding import Span

PERCENT_TRIGGERS = ("%", "per cent", "percent", "pct")
HEDGED = rf"(?:(?:{HEDGES}) )?"
"""A hedge that may stand before a figure."""

_WHOLE_FROM = 1000


class _Valued(Protocol):
    """A figure, or a tally, which has the value of its figure."""

    @property
    def value(self) -> float: ...


def gap(story: Story, first: Figure, second: Figure) -> str:
    """What stands between two figures, in small letters, without the hedge of the second."""
    return story.folded[first.span.end : second.opening]


def before(story: Story, sentence: Span, figure: Figure) -> str:
    """What stands before a figure in its sentence, in small letters."""
    return story.folded[sentence.start : figure.opening]


def after(story: Story, sentence: Span, figure: Figure) -> str:
    """What stands after a figure in its sentence, in small letters."""
    return story.folded[figure.span.end : sentence.end]


def copy(story: Story, figure: Figure) -> str:
    """A figure as written."""
    return story.prose[slice(*figure.span)]


def shown(value: float, unit: str = "") -> str:
    """A number for a message: 1,250, 12.5, 3.2 million; with the sign of its currency or the word behind."""
    sign, coin = ("", f"{unit}s") if unit.isalpha() and unit.islower() else (unit, "")
    for size, name in ((1e12, " trillion"), (1e9, " billion"), (1e6, " million")):
        if value >= size:
            return f"{sign}{_plain(value / size, 2)}{name}{' ' * bool(coin)}{coin}"
    places = 0 if value >= _WHOLE_FROM else 2
    return f"{sign}{_plain(value, places)}{' ' * bool(coin)}{coin}"


def added_up(parts: Iterable[_Valued], unit: str = "") -> str:
    """A sum for a message: “12 + 5 + 4 = 21”, in a currency if one is given."""
    values = [one.value for one in parts]
    return f"{' + '.join(shown(value, unit) for value in values)} = {shown(sum(values), unit)}"


def share(value: float) -> str:
    """A percentage for a message, with one place at most: 60%, 33.3%."""
    return f"{_plain(value, 1)}%"


def _plain(value: float, places: int) -> str:
    text = f"{value:,.{places}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def alike(first: Figure, second: Figure) -> bool:
    """Whether two figures count the same kind of thing in the same unit."""
    return first.kind is second.kind and first.unit == second.unit


def is_amount(figure: Figure) -> bool:
    """Whether a figure counts things or money."""
    return figure.kind in (Kind.COUNT, Kind.MONEY)
