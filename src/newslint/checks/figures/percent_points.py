"""A step between two percentages told wrongly: “from 4 percent to 6 percent, a 2 percent rise”.

It is two points, and 50 percent. `form` is `percent`, the default, for points that are called percent, and
`points` for points that the two percentages do not give (“from 4% to 6%, up 3 percentage points”). The
message gets the two values, the difference, its share and the step as written.
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

OPTIONS: Mapping[str, Option] = {"form": Option.TEXT}


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The signs and words of percentages."""
    return PERCENT_TRIGGERS


def finder(rule: Rule) -> Finder:
    """A comparison of each step with its two percentages."""
    form = str(rule.options.get("form", "percent"))
    if form not in _WRONG:
        raise ValueError(f"“form” must be one of {', '.join(_WRONG)}.")
    is_wrong = _WRONG[form]

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for sentence in passages:
            for change in changes(story, sentence):
                if change.old.kind is Kind.PERCENT and is_wrong(change):
                    yield _hit(story, change)

    return find


def _is_difference(change: Change) -> bool:
    """Whether the told percentage is the difference and not the share of the first value."""
    old, new, told = change
    step = abs(new.value - old.value)
    is_points = told.kind is Kind.PERCENT and abs(step - told.value) <= told.step / 2
    return is_points and abs(100 * step / old.value - told.value) > told.step


def _is_another(change: Change) -> bool:
    """Whether the told points are not the difference, given how all are rounded."""
    old, new, told = change
    more, less = (new, old) if new.value > old.value else (old, new)
    return told.kind is Kind.POINTS and not can_be(told, more.low - less.high, more.high - less.low)


_WRONG = {"percent": _is_difference, "points": _is_another}


def _hit(story: Story, change: Change) -> Hit:
    old, new, told = change
    step = abs(new.value - old.value)
    points = f"{shown(step)} percentage point{'s' * (step != 1)}"
    right = share(100 * step / old.value)
    note = Related(old.span, f"Of {copy(story, old)}, {points} are {right}.")
    return Hit(told.span, (copy(story, old), copy(story, new), points, right, copy(story, told)), (), (note,))
