"""A step between two percentages told in percent: “from 4 percent to 6 percent, a 2 percent rise”.

It is two points, and 50 percent. The message gets the two values, the difference, its share and the
percentage as written.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.figures.values import Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.changes import Change, changes
from newslint.checks.figures.words import PERCENT_TRIGGERS, copy, share, shown
from newslint.finding import Related, Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The signs and words of percentages."""
    return PERCENT_TRIGGERS


def finder(_rule: Rule) -> Finder:
    """A comparison of each change with its two percentages."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence in passages:
        for change in changes(story, sentence):
            if change.old.kind is Kind.PERCENT and _is_difference(change):
                yield _hit(story, change)


def _is_difference(change: Change) -> bool:
    """Whether the told percentage is the difference and not the share of the first value."""
    old, new, told = change
    step = abs(new.value - old.value)
    is_points = abs(step - told.value) <= told.step / 2
    return is_points and abs(100 * step / old.value - told.value) > told.step


def _hit(story: Story, change: Change) -> Hit:
    old, new, told = change
    step = abs(new.value - old.value)
    points = f"{shown(step)} percentage point{'s' * (step != 1)}"
    right = share(100 * step / old.value)
    note = Related(old.span, f"Of {copy(story, old)}, {points} are {right}.")
    return Hit(told.span, (copy(story, old), copy(story, new), points, right, copy(story, told)), (), (note,))
