"""A sum named again ten, a hundred, a thousand or a million times as large: “a N2.5m fine … the N2.5bn fine”.

A sum behind “the” or “this” and beside a noun was told before. Where the story has the same noun with the
same digits on another scale, and nowhere before the sum itself, one of the two has the wrong scale. The
message gets the sum as named again, the noun and the sum as first told.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.words import copy
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

if TYPE_CHECKING:
    import re

OPTIONS: Mapping[str, Option] = {}

_SIGN = r"(?:[a-z]{0,3}[$£€₦¥₹₵¢] ?|n|rs\.? ?|r|ksh ?)"
_NAMED = pattern(
    rf"\b(?:the|this|that|his|her|its|their) (?:[a-z]+ of )?(?:{_SIGN}\d|\d[\d.,]* ?(?:m|b|tr)illion\b)"
)
_DEFINITE = pattern(r"\b(?:the|this|that|his|her|its|their) \Z")
_DEFINITE_NOUN = pattern(r"\b(?:the|this|that|his|her|its|their) (?P<noun>[a-z]+) of \Z")
_NOUN_BEFORE = pattern(
    r"\b(?P<noun>[a-z]{3,}),? (?:of|worth|valued at|totall?ing)(?: about| some| up to)? \Z"
)
_NOUN_AFTER = pattern(r"[ -](?P<first>[a-z]{3,})\b(?: (?P<second>[a-z]{3,})\b)?")
_NO_NOUN = frozenset(
    [
        "and",
        "but",
        "for",
        "the",
        "from",
        "with",
        "was",
        "were",
        "had",
        "has",
        "have",
        "are",
        "would",
        "will",
        "that",
        "which",
        "who",
        "into",
        "over",
        "per",
        "each",
        "year",
        "last",
        "this",
        "to",
        "more",
        "less",
        "been",
        "his",
        "her",
        "its",
        "their",
        "says",
        "said",
    ]
)
_SCALES = (1e1, 1e2, 1e3, 1e6, 1e9)
_SAME, _SMALL = 0.001, 1000


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The signs and words of money that are common enough for a scale to slip."""
    return ("$", "£", "€", "₦", "¥", "₹", "n1", "n2", "n3", "n4", "n5", "n6", "n7", "n8", "n9", "illion")


def finder(_rule: Rule) -> Finder:
    """A comparison of each sum named again with those before it."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    told: list[tuple[Figure, frozenset[str]]] | None = None
    for sentence in passages:
        if not _NAMED.search(story.folded, *sentence):
            continue
        if told is None:
            told = [(sum_, _nouns(story, sum_)) for sum_ in _sums(story, passages)]
        for again, nouns in told:
            if not sentence.start <= again.span.start < sentence.end or not _is_named_again(story, again):
                continue
            first = _on_other_scale(again, nouns, told)
            if first is not None:
                yield _hit(story, again, first[0], min(nouns & first[1]))


def _sums(story: Story, passages: Sequence[Span]) -> Iterator[Figure]:
    for sentence in passages:
        if _MONEY.search(story.folded, *sentence):
            yield from (one for one in story.figures.within(sentence) if one.kind is Kind.MONEY)


_MONEY = pattern(r"[$£€₦¥₹₵¢]|\bn\d|\d (?:m|b|tr)illion|\d (?:naira|rand|rupees|shillings)")


def _is_named_again(story: Story, figure: Figure) -> bool:
    # “Under the N5m fine” begins with no hedge.
    before = story.folded[max(0, figure.span.start - 40) : figure.span.start]
    return bool(_DEFINITE.search(before) or _DEFINITE_NOUN.search(before))


def _nouns(story: Story, figure: Figure) -> frozenset[str]:
    """The words beside a sum that may say what it is."""
    found: re.Match[str] | None = _NOUN_BEFORE.search(
        story.folded, max(0, figure.opening - 40), figure.opening
    )
    if found:
        return frozenset((found["noun"],)) - _NO_NOUN
    found = _NOUN_AFTER.match(story.folded, figure.span.end)
    return frozenset(filter(None, found.groups())) - _NO_NOUN if found else frozenset()


def _on_other_scale(
    again: Figure, nouns: frozenset[str], told: Sequence[tuple[Figure, frozenset[str]]]
) -> tuple[Figure, frozenset[str]] | None:
    """The first sum of one noun and its digits on another scale; none where the sum itself was told."""
    earlier = [
        (one, others) for one, others in told if one.span.end <= again.span.start and one.unit == again.unit
    ]
    if any(_ratio_is(one, again, 1) for one, _ in earlier):
        return None
    for one, others in earlier:
        if nouns & others and any(_ratio_is(one, again, scale) for scale in _SCALES):
            return one, others
    return None


def _ratio_is(one: Figure, other: Figure, ratio: float) -> bool:
    small, large = sorted((one.value, other.value))
    return small > 0 and large >= _SMALL and abs(large / small / ratio - 1) < _SAME


def _hit(story: Story, again: Figure, first: Figure, noun: str) -> Hit:
    words = copy(story, first)
    note = Related(first.span, f"“{words}” is told here.")
    return Hit(again.span, (copy(story, again), noun, words), (), (note,))
