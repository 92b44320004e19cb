"""An average that its values cannot have: outside the least and the most, or not the total shared out.

“Marks of 40, 50 and 60, an average of 65”; “10 firms, an average of N2m each, a total of N30m”. The message
gets the working and the average or the total.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.words import alike, before, copy, gap, is_amount, shown
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_NUMBER = r"\d+(?:\.\d+)?"
_VALUES = pattern(
    rf"(?<![\d.,$£€-])(?P<values>{_NUMBER}(?:, {_NUMBER})+,? and {_NUMBER})[^.;\d]{{0,40}}"
    rf"\baverag(?:e|ing)(?: (?:of|was|is|mark of|score of))? (?P<average>{_NUMBER})(?![\d.,]*\d| ?%)"
)
_AVERAGE = pattern(r"\baverag(?:e|ing)(?: (?:of|was|is))? \Z")
_TOTAL = pattern(r"\b(?:total|totalling|totaling|in all|altogether)(?: (?:of|was|is|to))? \Z")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The word."""
    return ("average ", "averaging ")


def finder(_rule: Rule) -> Finder:
    """A comparison of each average with its values."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence in passages:
        for found in _VALUES.finditer(story.folded, *sentence):
            values = [
                float(one)
                for one in found["values"].replace(" and ", ", ").replace(",,", ",").split(", ")
                if one
            ]
            if not min(values) <= float(found["average"]) <= max(values):
                span = Span(*found.span("average"))
                told = f"The values go from {shown(min(values))} to {shown(max(values))}"
                yield Hit(
                    span, (told, found["average"]), (), (Related(Span(*found.span("values")), f"{told}."),)
                )
        yield from _totals(story, sentence)


def _totals(story: Story, sentence: Span) -> Iterator[Hit]:
    """A count, an average and a total that follow each other."""
    figures = story.figures.within(sentence)
    for count, average, total in zip(figures, figures[1:], figures[2:], strict=False):
        if (
            count.kind is not Kind.COUNT
            or not count.noun
            or not is_amount(average)
            or not alike(average, total)
        ):
            continue
        if not _AVERAGE.search(before(story, sentence, average)) or not _TOTAL.search(
            gap(story, average, total)
        ):
            continue
        if not _AVERAGE.search(gap(story, count, average)):
            continue
        if count.low * average.low > total.high or count.high * average.high < total.low:
            yield _hit(story, count, average, total)


def _hit(story: Story, count: Figure, average: Figure, total: Figure) -> Hit:
    result = shown(count.value * average.value, average.unit)
    working = f"{shown(count.value)} × {shown(average.value, average.unit)} = {result}"
    note = Related(Span(count.span.start, average.span.end), f"{working}.")
    return Hit(total.span, (working, copy(story, total)), (), (note,))
