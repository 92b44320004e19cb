"""The figures of one story, read sentence by sentence when first asked for."""

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from newslint.analysis.figures.currencies import currencies
from newslint.analysis.figures.scan import figures_in
from newslint.analysis.figures.values import Figure, Kind
from newslint.finding import Span
from newslint.lazy import pattern

if TYPE_CHECKING:
    from newslint.analysis.story import Story

_CLOCK = pattern(r"\d ?[ap]\.?m\b|\d[:.]\d\d|o.clock")


class Figures:
    """All spans are half-open code points of the story's prose."""

    def __init__(self, story: "Story") -> None:
        self.story = story
        self._read: dict[Span, tuple[Figure, ...]] = {}

    def within(self, sentence: Span) -> tuple[Figure, ...]:
        """The figures of a sentence in order."""
        if sentence not in self._read:
            self._read[sentence] = tuple(sorted(self._figures(sentence)))
        return self._read[sentence]

    @cached_property
    def all(self) -> tuple[Figure, ...]:
        """The figures of the whole story in order."""
        return tuple(figure for sentence in self.story.sentences for figure in self.within(sentence))

    def _figures(self, sentence: Span) -> list[Figure]:
        from newslint.analysis.story import touches

        money = currencies(self.story.currencies)
        found = list(figures_in(self.story.prose, self.story.folded, sentence, money))
        if all(figure.kind is not Kind.COUNT for figure in found):
            return found
        dated = self._dated_within(sentence)
        return [one for one in found if one.kind is not Kind.COUNT or not touches(dated, one.span)]

    def _dated_within(self, sentence: Span) -> tuple[Span, ...]:
        """What belongs to dates, times and ages, in order and apart; times only where a clock shows."""
        from newslint.analysis.calendar.calendar import within

        calendar = self.story.calendar
        spans = [one.span for one in within(calendar.dates, sentence)]
        spans += [one.span for one in within(calendar.date_ranges, sentence)]
        spans += [Span(*one.span) for one in within(calendar.ages, sentence)]
        if _CLOCK.search(self.story.folded, *sentence):
            spans += [one.span for one in within(calendar.times, sentence)]
            spans += [one.span for one in within(calendar.time_ranges, sentence)]
        spans += [one.span for one in calendar.durations_within(sentence)]
        return tuple(_joined(sorted(spans)))


def _joined(spans: list[Span]) -> Iterator[Span]:
    """Spans in order, those that touch made one."""
    start, end = -1, -1
    for span in spans:
        if span.start < end:
            end = max(end, span.end)
            continue
        if end > start:
            yield Span(start, end)
        start, end = span
    if end > start:
        yield Span(start, end)
