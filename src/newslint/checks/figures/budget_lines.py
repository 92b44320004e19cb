"""The lines of a budget against its total: a list or table with “Roads: N40m” and “Total: N100m”.

Lines follow each other as list items, table cells or short paragraphs, each with one sum in one currency; a
line with the word “total” ends them. The message gets the working and the total as written.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.agreement import adds_up
from newslint.checks.figures.words import added_up, alike, copy
from newslint.document import Block
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_TOTAL = pattern(r"\W*(?:grand |sub-?|overall )?total\b")
_LONGEST, _FEWEST = 90, 2


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The word for the total."""
    return ("total",)


def finder(_rule: Rule) -> Finder:
    """A sum of the lines above each total."""
    return _find


def _find(story: Story, _passages: Sequence[Span]) -> Iterator[Hit]:
    lines: list[Figure] = []
    is_total = False
    for block in story.blocks:
        is_total |= bool(_TOTAL.match(story.folded, *block.span))
        if not is_total and block.span.end - block.span.start > _LONGEST:
            lines = []
            continue
        sums = _sums(story, block)
        if len(sums) == 1 and is_total:
            yield from _compared(story, lines, sums[0])
        if sums:
            lines = [] if is_total or len(sums) > 1 else [*lines, sums[0]]
            is_total = False


def _sums(story: Story, block: Block) -> list[Figure]:
    """The sums of money in a block."""
    if not any(map(str.isdecimal, story.prose[slice(*block.span)])):
        return []
    figures = (one for sentence in story.sentences_of(block) for one in story.figures.within(sentence))
    return [one for one in figures if one.kind is Kind.MONEY]


def _compared(story: Story, lines: Sequence[Figure], total: Figure) -> Iterator[Hit]:
    is_bill = len(lines) >= _FEWEST and all(alike(line, total) for line in lines)
    if not is_bill or adds_up(lines, total):
        return
    working = added_up(lines, total.unit)
    note = Related(Span(lines[0].span.start, lines[-1].span.end), f"{working}.")
    yield Hit(total.span, (working, copy(story, total)), (), (note,))
