"""A dateline whose date is not that of the story: `date: 2025-03-04` and “LAGOS, March 6”.

The date of the story is the one given or that of its front matter. A day between them is usual, since
copy is published the day after it was filed; two days or a dateline ahead of its story are not. The
message gets both dates.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.values import WrittenDate
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.calendar.words import dateline_triggers, named
from newslint.document import Role
from newslint.finding import Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_USUAL_DAYS = 1
_MOST_DAYS = 60


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """A month in a dateline."""
    return dateline_triggers()


def finder(_rule: Rule) -> Finder:
    """A comparison of the dateline with the story's date."""
    return _find


def _find(story: Story, _passages: Sequence[Span]) -> Iterator[Hit]:
    dateline = next((block for block in story.blocks if block.role is Role.DATELINE), None)
    if dateline is None or story.date is None or not story.prose[slice(*dateline.span)].split()[0].isupper():
        return
    for date in story.calendar.dates_within(dateline.span):
        if date.day is not None:
            yield from _compare(story, date)


def _compare(story: Story, date: WrittenDate) -> Iterator[Hit]:
    inferred = story.calendar.year_of(date)
    day = date.on(inferred.year) if inferred else None
    if day is None or story.date is None:
        return
    late = (story.date - day).days
    if abs(late) > _USUAL_DAYS and (abs(late) <= _MOST_DAYS or date.year is not None):
        yield Hit(date.span, (named(day, date.order), named(story.date, date.order)))
