"""The sentences a rule of figures looks at, with their figures."""

import re
from collections.abc import Iterator, Sequence

from newslint.analysis.figures.values import Figure
from newslint.analysis.story import Story
from newslint.finding import Span


def with_figures(
    story: Story, passages: Sequence[Span], hint: re.Pattern[str]
) -> Iterator[tuple[Span, Sequence[Figure]]]:
    """The passages in which a pattern occurs, and their figures, which are read for no others."""
    for sentence in passages:
        if hint.search(story.folded, *sentence):
            yield sentence, story.figures.within(sentence)
