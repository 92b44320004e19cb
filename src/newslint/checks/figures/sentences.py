"""The sentences a rule of figures looks at, with their figures."""

import re
from collections.abc import Iterator, Sequence

from newslint.analysis.figures.values import Figure
from newslint.analysis.story import Story
from newslint.document import Role
from newslint.finding import Span


def with_figures(
    story: Story, passages: Sequence[Span], hint: re.Pattern[str]
) -> Iterator[tuple[Span, Sequence[Figure]]]:
    """The passages in which a pattern occurs, and their figures, which are read for no others."""
    for sentence in passages:
        if hint.search(story.folded, *sentence):
            yield sentence, story.figures.within(sentence)


def around_hints(story: Story, passages: Sequence[Span], hint: re.Pattern[str]) -> Iterator[Span]:
    """The sentences of the blocks of those passages in which a pattern occurs."""
    for passage in passages:
        if hint.search(story.folded, *passage):
            yield from story.sentences_of(story.block_at(passage.start))


def below_headline(story: Story) -> list[Span]:
    """The sentences of everything but headlines, in order."""
    below = (block for block in story.blocks if block.role is not Role.HEADLINE)
    return [sentence for block in below for sentence in story.sentences_of(block)]
