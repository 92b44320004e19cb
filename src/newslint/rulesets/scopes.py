"""Scopes: which passages of a story a rule reads.

Vale's selectors (https://vale.sh/docs/topics/scoping) and newslint's own roles. `&` joins
conditions that must all hold, `~` turns one round: `heading & ~headline`.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from newslint.analysis.story import Story
from newslint.document import Block, Role
from newslint.finding import Span

_ROLES: dict[str, tuple[Role, ...]] = {
    "text": (),
    "paragraph": (Role.BODY, Role.BLOCKQUOTE),
    "heading": (Role.HEADLINE, Role.HEADING),
    "headline": (Role.HEADLINE,),
    "body": (Role.BODY,),
    "byline": (Role.BYLINE,),
    "dateline": (Role.DATELINE,),
    "caption": (Role.CAPTION,),
    "figure.caption": (Role.CAPTION,),
    "alt": (Role.CAPTION,),
    "list": (Role.LIST,),
    "table": (Role.TABLE,),
    "table.cell": (Role.TABLE,),
    "table.header": (Role.TABLE,),
    "table.caption": (Role.CAPTION,),
    "blockquote": (Role.BLOCKQUOTE,),
    "sign-off": (Role.SIGN_OFF,),
    "summary": (Role.BODY, Role.LIST),
}
_INLINE = ("strong", "emphasis", "link")
_UNITS = ("sentence", "narration", *_INLINE)
_LEVELS = {f"heading.h{level}": level for level in range(1, 7)}
_FAR = 1 << 62
_BLOCKS = tuple(product(Role, range(7)))
"""Every role with every level of a heading; 0 where there is none."""


class BadScopeError(ValueError):
    """A scope that does not exist."""


class Scope(NamedTuple):
    """A scope taken apart: its unit, and which blocks may hold it, by role and level of heading."""

    unit: str
    blocks: frozenset[tuple[Role, int]]


@lru_cache(maxsize=256)
def parse_scope(text: str) -> Scope:
    """The scope a rule file names; raises BadScopeError."""
    unit = "block"
    conditions: list[tuple[bool, str]] = []
    for part in text.split("&"):
        name = part.strip()
        wanted = not name.startswith("~")
        name = name.lstrip("~").strip()
        if wanted and name in _UNITS:
            unit = name
        elif name in _ROLES or name in _LEVELS:
            conditions.append((wanted, name))
        else:
            raise BadScopeError(f"There is no scope “{name}”.")
    fitting = (kind for kind in _BLOCKS if all(_is(*kind, name) == wanted for wanted, name in conditions))
    return Scope(unit, frozenset(fitting))


def passages(story: Story, text: str) -> tuple[Span, ...]:
    """The spans of a story that a scope names, in order; found once for each scope."""
    if text not in story.passages:
        story.passages[text] = tuple(_find(story, parse_scope(text)))
    return story.passages[text]


def passages_holding(story: Story, text: str, offsets: Sequence[int]) -> list[Span]:
    """The spans of a scope that hold one of some offsets; both are in order.

    Sentences are looked for only in the blocks that hold an offset.
    """
    scope = parse_scope(text)
    if scope.unit != "sentence":
        return _holding(passages(story, text), offsets)
    blocks: list[Block] = []
    for offset in offsets:
        if not blocks or offset >= blocks[-1].span.end:
            blocks.append(story.block_at(offset))
    sentences = [span for block in blocks if _fits(scope, block) for span in story.sentences_of(block)]
    return _holding(sentences, offsets)


def _holding(spans: Sequence[Span], offsets: Sequence[int]) -> list[Span]:
    found: list[Span] = []
    end = -1
    for offset in offsets:
        if offset < end:
            continue  # most stand in the span that was found last
        span = spans[bisect_right(spans, (offset, _FAR)) - 1] if spans else None
        if span is not None and span[0] <= offset < span[1]:
            end = span[1]
            found.append(span)
    return found


def _find(story: Story, scope: Scope) -> Iterator[Span]:
    if scope.unit in _INLINE:
        inline = (item.span for item in story.document.inlines if item.kind == scope.unit)
        yield from (span for span in inline if _fits(scope, story.block_at(span.start)))
        return
    if scope.unit == "sentence":
        yield from (span for span in story.sentences if _fits(scope, story.block_at(span.start)))
        return
    for block in story.blocks:
        if not _fits(scope, block):
            continue
        if scope.unit == "narration":
            yield from story.narration_of(block)
        else:
            yield block.span


def _fits(scope: Scope, block: Block) -> bool:
    return (block.role, block.level) in scope.blocks


def _is(role: Role, level: int, name: str) -> bool:
    if name in _LEVELS:
        return role in (Role.HEADLINE, Role.HEADING) and max(1, level) == _LEVELS[name]
    roles = _ROLES[name]
    return not roles or role in roles
