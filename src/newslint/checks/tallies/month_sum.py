"""Counts of months that do not add up to that of all of them: “5,320 crashes between January and June”.

Each month of the period has one count of the same thing, named after it or before it in its sentence, and
the period has one count with the months it runs between. The message gets the working and the total.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.names import MONTH, month_number
from newslint.analysis.story import Story
from newslint.analysis.tallies.reading import Mention, Tally, tallies_in
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.agreement import adds_up
from newslint.checks.figures.words import added_up, copy
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_PERIOD = pattern(rf"\b(?:between|from) (?P<first>{MONTH}) (?:and|to|until|till|through) (?P<last>{MONTH})")
_MONTH = pattern(rf"\b(?:in|for|during|of) (?:the month of )?(?P<month>{MONTH})(?! \d)")
_TOTAL_OF = pattern(r"\btotal of \Z")
_FEWEST, _MOST_NAMES = 3, 2


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The openings of a period."""
    names = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct")
    return tuple(f"{word} {name}" for word in ("between", "from") for name in names)


def finder(_rule: Rule) -> Finder:
    """A sum of the months of each period."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    period = next((found for span in passages if (found := _PERIOD.search(story.folded, *span))), None)
    if period is None:
        return
    first, last = month_number(period["first"]), month_number(period["last"])
    if last - first + 1 < _FEWEST:
        return
    months = _by_month(story)
    parts = [months.get(number) for number in range(first, last + 1)]
    if all(one is not None for one in parts):
        yield from _compared(story, [one for one in parts if one is not None])


def _by_month(story: Story) -> dict[int, Tally]:
    """The first count of each month that stands alone in its sentence."""
    found: dict[int, Tally] = {}
    for sentence in story.sentences:
        months = {month_number(one["month"]) for one in _MONTH.finditer(story.folded, *sentence)}
        if len(months) != 1 or _PERIOD.search(story.folded, *sentence):
            continue
        counts = [one for one in tallies_in(story, sentence) if one.noun or _is_total(story, one)]
        if counts:
            found.setdefault(months.pop(), counts[0])
    return found


def _is_total(story: Story, tally: Tally) -> bool:
    return bool(_TOTAL_OF.search(story.folded, tally.sentence.start, tally.figure.opening))


def _compared(story: Story, parts: Sequence[Tally]) -> Iterator[Hit]:
    """The total is the count of the same thing that is no month's and lies nearest to their sum."""
    things = {one.thing for one in parts}
    result = sum(one.value for one in parts)
    own = {one.figure.span for one in parts}
    totals = [
        one
        for sentence in story.sentences
        for one in tallies_in(story, sentence)
        if one.thing in things and one.figure.span not in own and one.mention is not Mention.PART
        and one.value > max(part.value for part in parts)
    ]  # fmt: skip
    if (
        len(things) > _MOST_NAMES
        or not totals
        or any(adds_up([one.figure for one in parts], one.figure) for one in totals)
    ):
        return
    total = min(totals, key=lambda one: abs(one.value - result))
    working = added_up(parts)
    notes = tuple(Related(one.figure.span, f"{working}.") for one in parts)
    yield Hit(total.figure.span, (working, copy(story, total.figure)), (), notes)
