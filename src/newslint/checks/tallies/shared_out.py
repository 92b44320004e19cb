"""A total that is not its average shared out: “six villages lost 300 cows, an average of 60 each”.

The average stands right behind the total or the number of those that share it, and ends with “each”,
“apiece”, “a game”, “a year” or their like. A fifteenth may be off beyond how all three are rounded. The
message gets the working and the average as written.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from newslint.analysis.calendar.names import NUMBER_WORD, number_of
from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.sentences import with_figures
from newslint.checks.figures.words import after, copy, gap, shown
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

if TYPE_CHECKING:
    import re

OPTIONS: Mapping[str, Option] = {}

_TIMES = "game|match|season|year|month|week|day|night|show"
_HINT = pattern(r"\d[^;]*\ban average of \S+[^;]*\b(?:each|apiece|an?)\b")
_JOINT = pattern(
    r"(?: (?!(?:and|but|while|with|of)\b)[a-z’-]+){0,4}(?:,| [–—]| \()(?: or)? an average of (?:about )?"
)
_EACH = pattern(r"(?: [a-z’-]+)?(?: (?P<each>each|apiece)| (?:an?|per) (?P<time>[a-z]+))\b")
_TIMED = pattern(rf"\b(?P<number>\d{{1,3}}|{NUMBER_WORD}) (?:[a-z]+ )?(?P<time>{_TIMES})(?:e?s)\b")
_KINDS = frozenset({Kind.COUNT, Kind.MONEY, Kind.MEASURE})
_SLACK = 1 / 15


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The words before an average."""
    return ("an average of ",)


def finder(_rule: Rule) -> Finder:
    """A division of each total."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence, figures in with_figures(story, passages, _HINT):
        for number, average in enumerate(figures):
            before = [one for one in figures[:number] if one.kind in _KINDS]
            if before and _JOINT.fullmatch(gap(story, before[-1], average)):
                yield from _compared(story, sentence, before, average)


def _compared(story: Story, sentence: Span, before: Sequence[Figure], average: Figure) -> Iterator[Hit]:
    shares = _EACH.match(after(story, sentence, average))
    if shares is None or average.hedge or average.kind not in _KINDS:
        return
    if shares["each"]:
        if len(before) != 2 or not before[0].noun:  # noqa: PLR2004  # a total and those that share it
            return
        pair = _sorted(*before)
        if pair is None or pair[0].unit != average.unit:
            return
        total, least, most = pair[0], pair[1].low, pair[1].high
    else:
        timed = _timed(story, sentence, average, shares["time"])
        totals = [one for one in before if timed is None or one.span.start != timed.start()]
        number = number_of(timed["number"]) if timed else None
        if number is None or len(totals) != 1 or totals[0].unit != average.unit:
            return
        total, least, most = totals[0], number, number
    if least * average.low > total.high * (1 + _SLACK) or most * average.high < total.low * (1 - _SLACK):
        yield _hit(story, total, most if least == most else (least + most) / 2, average)


def _sorted(one: Figure, other: Figure) -> tuple[Figure, Figure] | None:
    """The total and the number of those that share it; of two counts the larger is the total."""
    total, number = (one, other) if one.kind is not Kind.COUNT else (other, one)
    if number.kind is not Kind.COUNT:
        return None
    is_turned = total.kind is Kind.COUNT and number.value > total.value
    return (number, total) if is_turned else (total, number)


def _timed(story: Story, sentence: Span, average: Figure, time: str) -> "re.Match[str] | None":
    """The one number of games or years that the sentence tells before an average “a game” or “a year”."""
    found = [
        match
        for match in _TIMED.finditer(story.folded, sentence.start, average.opening)
        if match["time"] == time
    ]
    return found[0] if len(found) == 1 else None


def _hit(story: Story, total: Figure, number: float, average: Figure) -> Hit:
    unit = total.unit if total.kind is Kind.MONEY else ""
    working = f"{shown(total.value, unit)} ÷ {shown(number)} = {shown(total.value / number, unit)}"
    return Hit(average.span, (working, copy(story, average)), (), (Related(total.span, f"{working}."),))
