"""A part that is larger than its whole: “60 of the 45 members”, “out of 46 samples, 52 were bad”.

The message gets the part and the whole.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from newslint.analysis.calendar.names import NUMBER_WORD
from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.words import before, copy, gap
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_HINT = pattern(rf" of (?:the|its|their|all|all the|his|her|our) (?:\d|{NUMBER_WORD})")
_OUT = pattern(rf"out of (?:\d|{NUMBER_WORD})")
_OF = pattern(r" (?:out )?of (?:the|its|their|all|all the|his|her|our) ")
_OUT_OF = pattern(r"\bout of (?:the |its |their |all )?\Z")
_THEN = pattern(r"(?: [a-z’-]+){1,4}, (?:only |just )?")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The words between a part and its whole."""
    return (" of the ", " of its ", " of their ", " of all ", " of his ", " of her ", " of our ", "out of ")


def finder(_rule: Rule) -> Finder:
    """A comparison of each part with its whole."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence in passages:
        if _HINT.search(story.folded, *sentence) or _OUT.search(story.folded, *sentence):
            yield from _pairs(story, sentence)


def _pairs(story: Story, sentence: Span) -> Iterator[Hit]:
    for one, two in pairwise(story.figures.within(sentence)):
        between = gap(story, one, two)
        if _OF.fullmatch(between):
            yield from _compared(story, one, two)
        elif _OUT_OF.search(before(story, sentence, one)) and _THEN.fullmatch(between):
            yield from _compared(story, two, one)


def _compared(story: Story, part: Figure, whole: Figure) -> Iterator[Hit]:
    if _are_counts(story, part, whole) and part.low > whole.high:
        note = Related(whole.span, "The whole is smaller.")
        yield Hit(part.span, (copy(story, part), copy(story, whole)), (), (note,))


def _are_counts(story: Story, part: Figure, whole: Figure) -> bool:
    is_hyphened = story.prose.startswith("-", whole.span.end)
    return part.kind is whole.kind is Kind.COUNT and bool(whole.noun) and not is_hyphened
