"""The figures of one story, read sentence by sentence when first asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from newslint.analysis.figures.scan import figures_in
from newslint.analysis.figures.values import Figure
from newslint.finding import Span

if TYPE_CHECKING:
    from newslint.analysis.story import Story


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

        found = list(figures_in(self.story.prose, self.story.folded, sentence))
        return [figure for figure in found if not touches(self._dated, figure.span)] if found else found

    @cached_property
    def _dated(self) -> tuple[Span, ...]:
        """What belongs to dates, times and ages, in order and apart."""
        calendar = self.story.calendar
        dated = (calendar.dates, calendar.date_ranges, calendar.durations)
        timed = (calendar.times, calendar.time_ranges, calendar.ages)
        apart: list[Span] = []
        for start, end in sorted(one.span for group in (*dated, *timed) for one in group):
            if apart and start < apart[-1].end:
                apart[-1] = Span(apart[-1].start, max(end, apart[-1].end))
            else:
                apart.append(Span(start, end))
        return tuple(apart)
