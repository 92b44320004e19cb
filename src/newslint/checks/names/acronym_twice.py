"""An acronym in a bracket after a name that had it before. The message gets the name and the acronym."""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option
from newslint.checks.names.brackets import bracket, without_bracket
from newslint.finding import Related, Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The bracket."""
    return ("(",)


def finder(_rule: Rule) -> Finder:
    """A list of what is explained already."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    first: dict[tuple[str, tuple[str, ...]], Span] = {}
    for one in story.acronyms.sure:
        span = bracket(story.prose, one)
        if span is None or not holds(passages, span):
            continue
        before = first.setdefault((one.short, story.organisations.key(one.name)), span)
        if before != span:
            note = Related(before, f"Here “{one.short}” is explained.")
            yield Hit(span, (story.prose[slice(*one.name)], one.short), (without_bracket(span),), (note,))
