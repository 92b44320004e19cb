"""An acronym in a bracket after a name that had it before.

Lists and quotations are left alone. The message gets the name and the acronym.
"""

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
        if span is None or not holds(passages, span) or not _is_in_sentence(story, span):
            continue
        before = first.setdefault((one.short, story.organisations.key(one.name)), span)
        if before != span:
            note = Related(before, f"Here “{one.short}” is explained.")
            yield Hit(span, (story.prose[slice(*one.name)], one.short), (without_bracket(span),), (note,))


def _is_in_sentence(story: Story, span: Span) -> bool:
    """Whether the paragraph ends as sentences do; an entry of a list does not."""
    block = story.block_at(span.start).span
    return story.prose[: block.end].rstrip("”\"’' ").endswith((".", "!", "?"))
