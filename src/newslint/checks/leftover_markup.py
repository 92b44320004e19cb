"""Commands of a content system that were left in the copy.

The message gets the command. One that is a paragraph by itself goes with its line. Templates in
double braces are how Markdown sites are made, so there only bracketed ones count.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.document import Role
from newslint.finding import Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: the format has found them."""
    return None


def finder(_rule: Rule) -> Finder:
    """A search through what the format did not read as prose."""
    return _find


def _find(story: Story, _passages: Sequence[Span]) -> Iterator[Hit]:
    for opaque in story.document.opaques:
        text = story.document.text_at(opaque.span)
        if opaque.kind == "shortcode" and text.startswith("["):
            yield Hit(
                opaque.span, (text,), (replace(_with_line(story, opaque.span), "", f"Delete “{text}”"),)
            )


def _with_line(story: Story, span: Span) -> Span:
    """The command and, where it is a paragraph, the gap between it and the next one."""
    block = story.block_at(span.start)
    if block.role is not Role.SHORTCODE:
        return span
    if span.end < len(story.prose):
        return Span(span.start, span.end + 1)
    return Span(max(0, span.start - 1), span.end)
