"""A change in percent that its two values do not give: “rose from 40 to 60, up 33 percent”.

The change must be told beside both values, and every word of change there must go the same way. `form` is
`reversed` for a percentage that is right of the later value (“from 60 to 40, down 50 percent”), and `any`,
the default, for all others. Values of percentages are left to `percent-points`. The message gets the two
values as written, the working and the percentage as written; for the reversed form the working of the later
value as well.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.agreement import can_be
from newslint.checks.figures.changes import Change, changes
from newslint.checks.figures.words import PERCENT_TRIGGERS, copy, share, shown
from newslint.finding import Related, Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"form": Option.TEXT}

_FORMS = ("any", "reversed")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The signs and words of percentages."""
    return PERCENT_TRIGGERS


def finder(rule: Rule) -> Finder:
    """A comparison of each change with its two values."""
    form = str(rule.options.get("form", "any"))
    if form not in _FORMS:
        raise ValueError(f"“form” must be one of {', '.join(_FORMS)}.")

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for sentence in passages:
            for change in changes(story, sentence):
                is_change = change.told.kind is Kind.PERCENT and change.old.kind is not Kind.PERCENT
                if not is_change or _agrees(change, change.old):
                    continue
                if (form == "reversed") == _agrees(change, change.new):
                    yield _hit(story, change, form)

    return find


def _agrees(change: Change, base: Figure) -> bool:
    """Whether the told percentage can be that of a base, given how all are rounded."""
    old, new, told = change
    if min(old.low, new.low) <= 0:
        return True
    ends = [100 * (b - a) / c for a in _ends(old) for b in _ends(new) for c in _ends(base)]
    way = 1 if new.value > old.value else -1
    least, most = sorted((way * min(ends), way * max(ends)))
    return can_be(told, least, most)


def _ends(figure: Figure) -> tuple[float, float]:
    return figure.low, figure.high


def _hit(story: Story, change: Change, form: str) -> Hit:
    old, new, told = change
    working = _working(change, old)
    values = Span(min(old.span.start, new.span.start), max(old.span.end, new.span.end))
    words = [copy(story, old), copy(story, new), working]
    if form == "reversed":
        words.append(_working(change, new))
    return Hit(told.span, (*words, copy(story, told)), (), (Related(values, f"{working}."),))


def _working(change: Change, base: Figure) -> str:
    """The change as a share of a base: “(60 − 40) ÷ 40 = 50%”."""
    most, least = sorted((change.old.value, change.new.value), reverse=True)
    result = share(100 * (most - least) / base.value)
    return f"({shown(most)} − {shown(least)}) ÷ {shown(base.value)} = {result}"
