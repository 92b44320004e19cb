"""An acronym that is explained and never used. The message gets the acronym and the name."""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option
from newslint.checks.names.brackets import bracket, without_bracket
from newslint.finding import Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The bracket."""
    return ("(",)


def finder(_rule: Rule) -> Finder:
    """A search for each explained acronym in the rest of the story."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for one in story.acronyms.sure:
        span = bracket(story.prose, one)
        if span is not None and holds(passages, span) and len(story.acronyms.uses(one.short)) == 1:
            yield Hit(span, (one.short, story.prose[slice(*one.name)]), (without_bracket(span),))
