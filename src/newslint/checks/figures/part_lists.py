"""Lists of parts: “12 men, five women and four children”."""

from collections.abc import Iterator, Sequence

from newslint.analysis.figures.values import Figure
from newslint.analysis.story import Story
from newslint.checks.figures.words import alike, gap, is_amount
from newslint.lazy import pattern

NAMED = r"(?: (?!(?:in|of|at|on|from|to|by|per|including|than|as)\b)[a-z’-]+){1,3}"
"""What a part is named, up to three words."""

_WHOSE = r"(?: (?:from|for|in|of) (?:the |its )?[a-z’-]+(?: [a-z’-]+)?)"
"""Where a part comes from, instead of its name or behind it: “eight from the ruling party”."""

_COMMA = pattern(rf"(?:{NAMED}{_WHOSE}?|{_WHOSE}), ")
_AND = pattern(rf"(?:{NAMED}{_WHOSE}?|{_WHOSE}),? and ")


def part_lists(story: Story, figures: Sequence[Figure]) -> Iterator[tuple[int, int]]:
    """The first and last part of each list among the figures of a sentence."""
    first = 0
    for number in range(len(figures) - 1):
        between = gap(story, figures[number], figures[number + 1])
        if not _is_part(figures[number], figures[number + 1]):
            first = number + 1
        elif _AND.fullmatch(between):
            yield first, number + 1
            first = number + 1
        elif not _COMMA.fullmatch(between):
            first = number + 1


def _is_part(one: Figure, other: Figure) -> bool:
    return is_amount(one) and alike(one, other)
