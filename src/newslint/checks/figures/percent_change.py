"""A change in percent that its two values do not give: “rose from 40 to 60, up 33 percent”.

The change must be told beside both values, and every word of change there must go the same way. Values of
percentages are left to `percent-points`. The message gets the two values as written, the working and the
percentage as written.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.figures.values import Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.agreement import can_be
from newslint.checks.figures.changes import Change, changes
from newslint.checks.figures.words import PERCENT_TRIGGERS, copy, share, shown
from newslint.finding import Related, Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The signs and words of percentages."""
    return PERCENT_TRIGGERS


def finder(_rule: Rule) -> Finder:
    """A comparison of each change with its two values."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence in passages:
        for change in changes(story, sentence):
            if change.old.kind is not Kind.PERCENT and not _agrees(change):
                yield _hit(story, change)


def _agrees(change: Change) -> bool:
    """Whether the told percentage can be the right one, given how all three are rounded."""
    old, new, told = change
    if old.low <= 0:
        return True
    ends = [100 * (b - a) / a for a in (old.low, old.high) for b in (new.low, new.high)]
    way = 1 if new.value > old.value else -1
    least, most = sorted((way * min(ends), way * max(ends)))
    return can_be(told, least, most)


def _hit(story: Story, change: Change) -> Hit:
    old, new, told = change
    first, last = shown(old.value), shown(new.value)
    step = f"{last} − {first}" if new.value > old.value else f"{first} − {last}"
    right = share(100 * abs(new.value - old.value) / old.value)
    working = f"({step}) ÷ {first} = {right}"
    values = Span(min(old.span.start, new.span.start), max(old.span.end, new.span.end))
    return Hit(
        told.span,
        (copy(story, old), copy(story, new), working, copy(story, told)),
        (),
        (Related(values, f"{working}."),),
    )
