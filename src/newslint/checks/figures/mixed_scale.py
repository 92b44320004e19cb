"""Two forms of large numbers in one comparison: “rose from 900,000 to 1.2m”.

One number is written out, the other ends in “million” or “m”; the two are an earlier and a later value, as
`roles.py` reads them, and the one written out is not too small for a tenth of a million. The message gets
both and the scaled one written out.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from newslint.analysis.figures.values import Figure
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.figures.roles import is_one_clause, step_of
from newslint.checks.figures.sentences import with_figures
from newslint.checks.figures.words import copy, is_amount
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_SCALED = pattern(r"\d+(?:\.\d+)?[- ]?(?:million|mln|mn|m)(?![a-z])")
_WRITTEN_OUT = pattern(r"\d{1,3}(?:,\d{3})+(?!\d)")
_LEAST = 100_000


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The thousands of the number written out."""
    return tuple(f"{figure}," for figure in "0123456789")


def finder(_rule: Rule) -> Finder:
    """A look at how the two values of each step are written."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence, figures in with_figures(story, passages, _SCALED):
        for one, two in pairwise(figures):
            step = step_of(story, sentence, one, two) if is_amount(one) and is_amount(two) else None
            if step is not None and is_one_clause(story, one, two):
                yield from _compared(story, step.old, step.new)
                yield from _compared(story, step.new, step.old)


def _compared(story: Story, written_out: Figure, scaled: Figure) -> Iterator[Hit]:
    """A hit where the first is written out and the second is not."""
    text, other = copy(story, written_out), copy(story, scaled)
    number = _SCALED.search(other.lower())
    if number is None or not _WRITTEN_OUT.search(text) or written_out.value < _LEAST:
        return
    full = f"{other[: number.start()]}{scaled.value:,.0f}{other[number.end() :]}"
    note = Related(written_out.span, "This one is written out.")
    yield Hit(scaled.span, (text, other, full), (replace(scaled.span, full),), (note,))
