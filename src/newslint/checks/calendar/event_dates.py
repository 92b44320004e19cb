"""One event with two dates: “the May 3 launch … the May 5 launch”.

Both must be written “the <date> <event>” with one noun in the singular and no other date of it. Two
events can share a noun, so this is for desks that ask for it. The message gets the noun and both dates.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option
from newslint.checks.calendar.words import MONTH_STARTS
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

if TYPE_CHECKING:
    from newslint.analysis.calendar.values import WrittenDate

OPTIONS: Mapping[str, Option] = {}

_NOUN = pattern(r" (?P<noun>[a-z]{4,}[^s\W])\b(?![’'-])")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """An article before a month or a day."""
    return (*(f"the {month}" for month in MONTH_STARTS), *(f"the {figure}" for figure in "123456789"))


def finder(_rule: Rule) -> Finder:
    """A comparison of all dates before one noun."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    events: dict[str, list[WrittenDate]] = {}
    for date in story.calendar.dates:
        noun = _NOUN.match(story.folded, date.span.end)
        is_named = story.folded.endswith("the ", 0, date.span.start)
        if noun and is_named and date.day and holds(passages, date.span):
            events.setdefault(noun["noun"], []).append(date)
    for noun_, dates in events.items():
        first, last = dates[0], dates[-1]
        if len({(date.month, date.day) for date in dates}) == 2:  # noqa: PLR2004  # more are a series
            earlier, later = story.prose[slice(*first.span)], story.prose[slice(*last.span)]
            if (first.month, first.day) != (last.month, last.day):
                yield Hit(
                    last.span, (noun_, earlier, later), (), (Related(first.span, f"Here it is {earlier}."),)
                )
