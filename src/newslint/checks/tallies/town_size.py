"""A town that has two sizes: “a town of 2 million … the town’s 20,000 residents”.

Both places name the same kind of place, of which the story has no other with a number; the two sizes are more
than half apart. The message gets both.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.words import after, before, copy
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

if TYPE_CHECKING:
    import re

OPTIONS: Mapping[str, Option] = {}

_KINDS = ("town", "city", "village", "island")
_WHOLE = pattern(rf"\b(?:a|an|this|the) (?:[a-z-]+ ){{0,2}}(?P<kind>{'|'.join(_KINDS)}) of \Z")
_PEOPLE = pattern(
    r"(?: (?:people|residents|inhabitants))?(?=[.,;:)]| (?:in|on|near|north|south|east|west)\b)"
)
_OWN = pattern(rf"\bthe (?P<kind>{'|'.join(_KINDS)})[’']s \Z")
_RESIDENTS = pattern(r" (?:people|residents|inhabitants)\b")
_APART = 1.5


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The kinds of places as they stand before their number."""
    return tuple(f"{kind}{end} " for kind in _KINDS for end in (" of", "’s", "'s"))


def finder(_rule: Rule) -> Finder:
    """A comparison of the two sizes."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    own = dict(_sizes(story, passages, _OWN, _RESIDENTS))
    if not own:
        return
    wholes = list(_sizes(story, passages, _WHOLE, _PEOPLE))
    for kind, whole in wholes:
        if kind in own and [one for one, _ in wholes].count(kind) == 1:
            yield from _compared(story, whole, own[kind])


def _sizes(
    story: Story, passages: Sequence[Span], opening: "re.Pattern[str]", ending: "re.Pattern[str]"
) -> Iterator[tuple[str, Figure]]:
    """The kind of place and the number of each size that stands between two patterns."""
    for sentence in passages:
        for figure in story.figures.within(sentence):
            found = opening.search(before(story, sentence, figure))
            if figure.kind is Kind.COUNT and found and ending.match(after(story, sentence, figure)):
                yield found["kind"], figure


def _compared(story: Story, whole: Figure, own: Figure) -> Iterator[Hit]:
    smaller, larger = sorted((whole, own), key=lambda one: one.value)
    if larger.low > _APART * smaller.high:
        first, second = sorted((whole, own))
        note = Related(first.span, f"Here it is {copy(story, first)}.")
        yield Hit(second.span, (copy(story, first), copy(story, second)), (), (note,))
