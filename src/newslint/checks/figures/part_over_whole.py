"""A part that is larger than its whole: “60 of the 45 members”.

The message gets the part and the whole.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from newslint.analysis.calendar.names import NUMBER_WORD
from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.sentences import with_figures
from newslint.checks.figures.words import copy, gap
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_HINT = pattern(rf" of (?:the|its|their|all|all the|his|her|our) (?:\d|{NUMBER_WORD})")
_OF = pattern(r" (?:out )?of (?:the|its|their|all|all the|his|her|our) ")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The words between a part and its whole."""
    return (" of the ", " of its ", " of their ", " of all ", " of his ", " of her ", " of our ")


def finder(_rule: Rule) -> Finder:
    """A comparison of each part with its whole."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for _, figures in with_figures(story, passages, _HINT):
        for part, whole in pairwise(figures):
            if (
                _are_counts(story, part, whole)
                and part.low > whole.high
                and _OF.fullmatch(gap(story, part, whole))
            ):
                note = Related(whole.span, "The whole is smaller.")
                yield Hit(part.span, (copy(story, part), copy(story, whole)), (), (note,))


def _are_counts(story: Story, part: Figure, whole: Figure) -> bool:
    is_hyphened = story.prose.startswith("-", whole.span.end)
    return part.kind is whole.kind is Kind.COUNT and bool(whole.noun) and not is_hyphened
