"""A date in figures that has two readings: 3/4/2025 is April 3 in London and March 4 in New York.

The message gets the date and both readings; the repairs are the readings with the month as a word.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.values import Order
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.calendar.words import named
from newslint.finding import Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The middle of such a date: “/4/20”, “.04.20”, “-4-20”."""
    numbers = (*(str(number) for number in range(1, 13)), *(f"0{number}" for number in range(1, 10)))
    return tuple(f"{mark}{number}{mark}{age}" for mark in "/.-" for number in numbers for age in ("19", "20"))


def finder(_rule: Rule) -> Finder:
    """A look at every date in figures."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for date in story.calendar.dates:
        if not date.is_ambiguous or date.date is None or not holds(passages, date.span):
            continue
        if story.prose[date.span.start - 1 : date.span.start] == "[":
            continue  # the stamp of a message
        american = named(date.date)
        british = named(date.date.replace(month=date.date.day, day=date.date.month), Order.BRITISH)
        written = story.prose[slice(*date.span)]
        yield Hit(
            date.span,
            (written, american, british),
            (replace(date.span, american), replace(date.span, british)),
        )
