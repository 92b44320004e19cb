"""The money of a story: every sum as written, with its value, in order of place."""

from collections.abc import Iterator

from newslint.analysis.figures.values import Kind
from newslint.analysis.story import Story
from newslint.facts import Fact
from newslint.facts.figures import facts_of, line

__all__ = ["TITLE", "find", "line"]

TITLE = "Money"


def find(story: Story) -> Iterator[Fact]:
    """The details are those of the other figures; `counts` is the currency."""
    return facts_of(story, (figure for figure in story.figures.all if figure.kind is Kind.MONEY))
