"""A quantity that changes its unit on the way: “20 bags of rice … the 20 tonnes of rice”.

The first is told of some stuff; the later one has “the”, “these” or “those” before it, the same number,
another unit, and the same stuff or none behind it. Where the number stands before it more than once,
nothing is said. The message gets both.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

if TYPE_CHECKING:
    import re

OPTIONS: Mapping[str, Option] = {}

_UNITS = (
    "bags", "sacks", "cartons", "crates", "boxes", "barrels", "tonnes", "tons", "kilos", "kilograms",
    "kilogrammes", "litres", "liters", "gallons", "truckloads", "bottles", "cans", "drums", "bales",
    "baskets",
)  # fmt: skip
_SAME = (frozenset({"tonnes", "tons"}), frozenset({"kilos", "kilograms", "kilogrammes"}),
         frozenset({"bags", "sacks"}), frozenset({"litres", "liters"}))  # fmt: skip
_QUANTITY = pattern(
    r"(?P<the>\b(?:the|these|those|all the) )?(?<![\w.,$£€-])(?P<number>\d[\d,]*(?:\.\d+)?)"
    rf" (?P<unit>{'|'.join(_UNITS)})\b(?: of (?P<stuff>[a-z]+))?"
)


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The units."""
    return tuple(f" {unit}" for unit in _UNITS)


def finder(_rule: Rule) -> Finder:
    """A comparison of each definite quantity with those before it."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    told = [one for one in _QUANTITY.finditer(story.folded) if holds(passages, Span(*one.span("number")))]
    for number, later in enumerate(told):
        earlier = [one for one in told[:number] if one["number"] == later["number"]]
        if later["the"] and len(earlier) == 1 and _is_changed(earlier[0], later):
            first, second = (Span(one.start("number"), one.end("unit")) for one in (earlier[0], later))
            note = Related(first, f"Here it is “{story.prose[slice(*first)]}”.")
            yield Hit(second, (story.prose[slice(*second)], story.prose[slice(*first)]), (), (note,))


def _is_changed(earlier: "re.Match[str]", later: "re.Match[str]") -> bool:
    """Whether the unit differs and the stuff does not."""
    units = {earlier["unit"], later["unit"]}
    if len(units) == 1 or any(units <= same for same in _SAME):
        return False
    return bool(earlier["stuff"]) and later["stuff"] in (None, earlier["stuff"])
