"""The first sum in a currency that readers abroad do not know, without its value in dollars: “N50bn”.

A story that tells any sum of that currency in another one is left alone. One finding for each currency, at
the first sum of a million or more. The message gets the sum.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.words import copy
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_KNOWN = frozenset(["$", "£", "€"])
_HINT = pattern(r"\d ?(?:m\b|bn\b|million|billion|trillion)|\d{1,3}(?:,\d{3}){2}")
_TOLD = pattern(r"[^.;]{0,12}(?: \(|, or )[^()]{0,20}[$£€]")
_LEAST = 1e6


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """What large sums have."""
    return ("illion", "bn", "0m", "1m", "2m", "3m", "4m", "5m", "6m", "7m", "8m", "9m", "000,000")


def finder(_rule: Rule) -> Finder:
    """A look for the value of each currency's first sum."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    firsts: dict[str, Figure] = {}
    told: set[str] = set()
    for sentence in passages:
        if not _HINT.search(story.folded, *sentence):
            continue
        for figure in story.figures.within(sentence):
            if figure.kind is Kind.MONEY and figure.unit not in _KNOWN and figure.value >= _LEAST:
                firsts.setdefault(figure.unit, figure)
                told |= {figure.unit} if _TOLD.match(story.folded, figure.span.end) else set()
    for unit, figure in firsts.items():
        if unit not in told:
            yield Hit(figure.span, (copy(story, figure),))
