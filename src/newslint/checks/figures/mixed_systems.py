"""Metric and imperial measures of one kind in one story, with no conversion: “3 miles … 5km”.

Each of the two kinds of length, mass and area counts. A story in which a measure is told in both is left
alone. One finding a story, at the first measure of the system that is rarer; the message gets it and the
first of the other.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.figures.units import dimension
from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.words import copy
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {}

_HINT = pattern(
    r"\d ?-?(?:km|kilom|metre|meter|cm|kg|kilo|hectare|mile|feet|foot|ft|inch|yard|lb|pound|stone|acre)"
)


_SIZES = frozenset({"inch", "in", "mm", "millimetre", "millimeter", "cm", "centimetre", "centimeter"})
"""What screens, shells and screws are measured in, whatever the house does."""


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """What units of both systems are called."""
    return (
        "km", "kilom", "metre", "meter", "cm", "kg", "kilo", "hectare", "mile", "feet", "foot", "ft",
        "inch", "yard",
        "lb", "pound", "stone", "acre",
    )  # fmt: skip


def finder(_rule: Rule) -> Finder:
    """A look at the systems of all measures."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    by_system: dict[tuple[str, str], Figure] = {}
    counts: Counter[tuple[str, str]] = Counter()
    for sentence in story.sentences:
        if not _HINT.search(story.folded, *sentence):
            continue
        for figure in story.figures.within(sentence):
            system = _system(figure)
            if system is not None:
                by_system.setdefault(system, figure)
                counts[system] += 1
    for (what, name), figure in by_system.items():
        other = by_system.get((what, "imperial"))
        if name != "metric" or other is None or _is_converted(story, figure, other):
            continue
        rare, common = sorted(
            (figure, other), key=lambda one: (counts[_system(one) or ("", "")], -one.span.start)
        )
        if holds(passages, rare.span):
            note = Related(common.span, "The story has the other system here.")
            yield Hit(rare.span, (copy(story, rare), copy(story, common)), (), (note,))


def _system(figure: Figure) -> tuple[str, str] | None:
    """What a measure measures and in which system."""
    if figure.kind is not Kind.MEASURE or dimension(figure.unit) not in ("length", "mass", "area"):
        return None
    unit = figure.unit.replace(" ", "_")
    if unit in _SIZES:
        return None
    for system in ("metric", "imperial"):
        if unit in words("unit_systems", system):
            return dimension(figure.unit), system
    return None


def _is_converted(story: Story, one: Figure, other: Figure) -> bool:
    """Whether one of two measures stands in brackets or behind “or”, as conversions do."""
    starts = (story.folded[max(0, figure.opening - 4) : figure.opening] for figure in (one, other))
    return any(before.endswith(("(", "or ", "/", "– ")) for before in starts)
