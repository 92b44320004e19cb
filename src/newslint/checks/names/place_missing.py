"""A story whose first three paragraphs say nothing of where it happened: no dateline, no town, no country.

The message has no gaps.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.names.place_words import dateline_town
from newslint.finding import Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_PARAGRAPHS = 3
_SENTENCE = 60
"""Code points of a paragraph that says something, and is no greeting or slug."""
_LEAST_WORDS = 120
"""A shorter text is a caption or a brief."""


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: what is not there has no literal."""
    return None


def finder(_rule: Rule) -> Finder:
    """A look for places in the first paragraphs."""
    return _find


def _find(story: Story, _passages: Sequence[Span]) -> Iterator[Hit]:
    paragraphs = (block for block in story.paragraphs if block.span.end - block.span.start >= _SENTENCE)
    first = tuple(islice(paragraphs, _PARAGRAPHS))
    if not first or len(story.tokens.texts) < _LEAST_WORDS or dateline_town(story) is not None:
        return
    end = first[-1].span.end
    if not any(place.span.start < end for place in story.named_places):
        yield Hit(story.sentences_of(first[0])[0])
