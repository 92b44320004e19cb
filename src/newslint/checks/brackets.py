"""Round and square brackets without a partner in their paragraph.

List markers such as “a)” and smileys are no brackets. The message gets the bracket and the one
that is missing.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_BRACKET = pattern(r"[()\[\]]")
_MARKER = pattern(r"(?:\A|[\s,;:(])[(]?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})\Z")
_PARTNERS = {"(": ")", "[": "]", ")": "(", "]": "["}
_SMILEY = pattern(r"[:;=8][-o^']?\Z")
_LONGEST_MARKER = 6


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The brackets."""
    return ("(", ")", "[", "]")


def finder(_rule: Rule) -> Finder:
    """A stack for each passage."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for passage in passages:
        alone: list[Span] = []
        opened: list[tuple[str, Span]] = []
        for match in _BRACKET.finditer(story.prose, passage.start, passage.end):
            sign, span = match[0], Span(match.start(), match.end())
            before = story.prose[max(passage.start, span.start - _LONGEST_MARKER) : span.start]
            if sign in "([":
                if not _SMILEY.search(before):
                    opened.append((sign, span))
            elif opened and opened[-1][0] == _PARTNERS[sign]:
                opened.pop()
            elif not (_MARKER.search(before) or _SMILEY.search(before)):
                alone.append(span)
        for span in (*alone, *(span for _, span in opened)):
            if span.start == passage.start or story.prose[span.start - 1 : span.end] == ".)":
                continue  # an aside of several paragraphs
            sign = story.prose[span.start]
            yield Hit(span, (sign, _PARTNERS[sign]))
