"""A total row of a table that is not the sum of its column.

The last row begins with “total”; every cell of a column above it is a plain number, or the column is left
out, and so are columns of percentages. Cells of one row stand on one line of the source. The message gets
the sum and the total; the total cell is marked.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.words import shown
from newslint.document import Block, Role
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_CELL = pattern(r"\s*[$£€₦]?(?P<number>\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)\s*")
_TOTAL = pattern(r"\s*(?:grand |sub)?totals?\s*:?\s*\Z")
_FEWEST, _SLACK = 3, 0.51


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The name of the row."""
    return ("total",)


def finder(_rule: Rule) -> Finder:
    """A sum of each column above a total row."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    if not passages:
        return
    for rows in _tables(story):
        last = rows[-1]
        if len(rows) > _FEWEST - 1 and _TOTAL.match(story.folded[slice(*last[0].span)]):
            for column in range(1, len(last)):
                yield from _compared(story, rows, column)


def _tables(story: Story) -> Iterator[list[list[Block]]]:
    """The rows of each table, which ends with its total."""
    rows: list[list[Block]] = []
    for is_table, blocks in groupby(story.blocks, lambda block: block.role is Role.TABLE):
        if not is_table:
            continue
        for _, cells in groupby(blocks, lambda cell: _line(story, cell)):
            rows.append(list(cells))
            if _TOTAL.match(story.folded[slice(*rows[-1][0].span)]):
                yield rows
                rows = []
        rows = []


def _line(story: Story, cell: Block) -> int:
    source, start = story.document.source, story.document.offsets.span(cell.span).start
    return max(source.rfind("\n", 0, start), source.rfind("\r", 0, start))


def _compared(story: Story, rows: Sequence[Sequence[Block]], column: int) -> Iterator[Hit]:
    cells = [row[column] for row in rows if len(row) == len(rows[-1])]
    values = [_value(story, cell) for cell in cells]
    if values and values[0] is None:
        cells, values = cells[1:], values[1:]  # the heading of the column
    if len(values) < _FEWEST or None in values:
        return
    *parts, total = (value for value in values if value is not None)
    if abs(sum(parts) - total) > _SLACK * (1 if all(one == int(one) for one in parts) else len(parts)):
        note = Related(Span(cells[0].span.start, cells[-2].span.end), f"These make {shown(sum(parts))}.")
        told = story.prose[slice(*cells[-1].span)].strip()
        yield Hit(cells[-1].span, (shown(sum(parts)), told), (), (note,))


def _value(story: Story, cell: Block) -> float | None:
    found = _CELL.fullmatch(story.prose[slice(*cell.span)])
    return float(found["number"].replace(",", "")) if found else None
