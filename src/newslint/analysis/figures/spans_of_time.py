"""Lengths of time and ages as figures, so that they can be compared as sums and measures are.

A length is told in the smallest unit of its family: minutes, days or months, since “90 minutes” and “two
hours” are of one, but “30 days” and “a month” are not. An age is told in years.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newslint.analysis.calendar.names import NUMBER_WORD, number_of
from newslint.analysis.figures.values import Figure, Kind
from newslint.finding import Span
from newslint.lazy import pattern

if TYPE_CHECKING:
    from newslint.analysis.story import Story

AGE = "years of age"
_SIZES = {
    "minute": ("minute", 1), "hour": ("minute", 60), "day": ("day", 1), "night": ("day", 1),
    "week": ("day", 7), "fortnight": ("day", 14), "month": ("month", 1),
    "year": ("month", 12), "decade": ("month", 120),
}  # fmt: skip
_ONE = pattern(rf"\b(?P<half>half )?an?[ -](?P<unit>{'|'.join(_SIZES)})(?![a-z])")
_AGE = pattern(
    r"\b(?:aged|age of|age) (?P<aged>\d{1,2})(?![\w%-]|[.,]\d)"
    rf"|(?<![\w.,-])(?P<old>\d{{1,3}}|{NUMBER_WORD})[- ]years?[- ]old\b"
)


def spans_of_time(story: "Story", sentence: Span) -> list[Figure]:
    """The lengths of time and the ages of a sentence, in order."""
    return sorted([*_lengths(story, sentence), *_ages(story, sentence)])


def _lengths(story: "Story", sentence: Span) -> Iterator[Figure]:
    for one in story.calendar.durations_within(sentence):
        family, size = _SIZES[one.unit]
        yield Figure(one.span, Kind.MEASURE, one.number * size, size, family, "", "about" * one.is_rounded)
    for found in _ONE.finditer(story.folded, *sentence):
        family, size = _SIZES[found["unit"]]
        yield Figure(Span(*found.span()), Kind.MEASURE, size / 2 if found["half"] else size, size, family)


def _ages(story: "Story", sentence: Span) -> Iterator[Figure]:
    for found in _AGE.finditer(story.folded, *sentence):
        years = number_of(found["aged"] or found["old"])
        if years is not None:
            yield Figure(Span(*found.span(found.lastgroup or 0)), Kind.MEASURE, years, 0, AGE)
