"""A number left out or told twice in a row of numbered headings: 1, 2, 4.

The row begins with 1, goes up and has three headings of one level at the least; lists are numbered anew by
whoever shows them. The message gets the number that stands there and the one that should.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.document import Role
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_HEADING = pattern(r"(?P<number>\d{1,2})[.)] +\S")
_FEWEST = 3


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The numbers a row has in any case."""
    return ("1. ", "1) ")


def finder(_rule: Rule) -> Finder:
    """A look along each row of numbers."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for level in sorted({story.block_at(passage.start).level for passage in passages}):
        yield from _gaps(list(_numbered(story, level)))


def _numbered(story: Story, level: int) -> Iterator[tuple[int, Span]]:
    for block in story.blocks:
        if block.role is Role.HEADING and block.level == level:
            found = _HEADING.match(story.prose, *block.span)
            if found:
                yield int(found["number"]), Span(*found.span("number"))


def _gaps(numbers: Sequence[tuple[int, Span]]) -> Iterator[Hit]:
    if len(numbers) < _FEWEST or numbers[0][0] != 1:
        return
    for (first, place), (second, span) in pairwise(numbers):
        if second not in (first + 1, 1):
            note = Related(place, f"The number before is {first}.")
            yield Hit(span, (str(second), str(first + 1)), (), (note,))
            return
