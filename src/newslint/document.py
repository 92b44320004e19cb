"""A story as a linter reads it: prose, where each piece of it stands in the source, and its blocks."""

import datetime as dt
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from newslint.finding import Span
from newslint.lazy import pattern
from newslint.offsets import OffsetMap

PLACEHOLDER = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands in the prose for something a reader sees as one thing and a linter does not read: a web
address, code, a shortcode."""


class Role(StrEnum):
    """What a block of prose is in the story."""

    HEADLINE = "headline"
    HEADING = "heading"
    BYLINE = "byline"
    DATELINE = "dateline"
    BODY = "body"
    BLOCKQUOTE = "blockquote"
    CAPTION = "caption"
    LIST = "list"
    TABLE = "table"
    SIGN_OFF = "sign-off"
    SHORTCODE = "shortcode"


class Block(NamedTuple):
    """One paragraph, headline, list item or cell; `span` counts in the prose."""

    role: Role
    span: Span
    level: int = 0


class Inline(NamedTuple):
    """Marked-up prose inside a block: `strong`, `emphasis` or `link`."""

    kind: str
    span: Span


class Opaque(NamedTuple):
    """What a placeholder stands for: `address`, `code`, `image`, `shortcode` or `tag`."""

    kind: str
    span: Span


class Comment(NamedTuple):
    """A comment of the format, for suppressions; `span` counts in the source."""

    text: str
    span: Span


class Ignored(NamedTuple):
    """Rule ids switched off for a whole story by its front matter, with their place in the source."""

    ids: tuple[str, ...]
    span: Span


class FrontMatterError(NamedTuple):
    """Front matter that cannot be read."""

    message: str
    span: Span


class Document(NamedTuple):
    """What a format makes of a source text; `standfirst` and `slug` are as the front matter tells them."""

    source: str
    prose: str
    blocks: tuple[Block, ...]
    offsets: OffsetMap
    inlines: tuple[Inline, ...] = ()
    opaques: tuple[Opaque, ...] = ()
    comments: tuple[Comment, ...] = ()
    ignored: tuple[Ignored, ...] = ()
    problems: tuple[FrontMatterError, ...] = ()
    date: dt.date | None = None
    standfirst: str = ""
    slug: str = ""

    def text_at(self, prose: Span) -> str:
        """The source text of a span of the prose."""
        start, end = self.offsets.span(prose)
        return self.source[start:end]


_SURROGATE = pattern("[\ud800-\udfff]")


def readable(text: str) -> str:
    """The text with lone surrogates (undecodable bytes) as replacement characters, same length."""
    return text if surrogate_in(text) is None else _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)


def surrogate_in(text: str) -> int | None:
    """Where the first lone surrogate of a text stands: what decoding makes of an undecodable byte."""
    try:
        text.encode()  # quicker than looking at each character
    except UnicodeEncodeError as error:
        return error.start
    return None


class DocumentBuilder:
    """Collects prose and its map in one pass over the source, from start to end."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.inlines: list[Inline] = []
        self.opaques: list[Opaque] = []
        self.comments: list[Comment] = []
        self.ignored: list[Ignored] = []
        self.problems: list[FrontMatterError] = []
        self.date: dt.date | None = None
        self.standfirst = ""
        self.slug = ""
        self._parts: list[str] = []
        self._length = 0
        self._offsets = OffsetMap()
        self._blocks: list[Block] = []
        self._block_start: int | None = None
        self._source_end = 0

    @property
    def length(self) -> int:
        """Code points of prose so far."""
        return self._length

    @cached_property
    def _readable(self) -> str:
        return readable(self.source)

    def copy(self, start: int, end: int) -> None:
        """Take source[start:end] over as prose."""
        if start >= end:
            return
        self._begin(start)
        self._offsets.add(self._length, Span(start, end), copied=True)
        self._append(self._readable[start:end], end)

    def write(self, text: str, start: int, end: int) -> None:
        """Put `text` into the prose for source[start:end]."""
        if not text:
            return
        self._begin(start)
        self._offsets.add(self._length, Span(start, end), copied=False)
        self._append(text, end)

    def hide(self, kind: str, start: int, end: int) -> None:
        """Put one placeholder into the prose for source[start:end]."""
        self.write(PLACEHOLDER, start, end)
        self.opaques.append(Opaque(kind, Span(self._length - 1, self._length)))

    def mark(self, kind: str, prose_start: int) -> None:
        """Record marked-up prose from `prose_start` up to here."""
        if prose_start < self._length:
            self.inlines.append(Inline(kind, Span(prose_start, self._length)))

    def end_block(self, role: Role, level: int = 0) -> None:
        """Close the block whose prose was added since the last one."""
        if self._block_start is None:
            return
        self._blocks.append(Block(role, Span(self._block_start, self._length), level))
        self._block_start = None

    @property
    def is_open(self) -> bool:
        """Whether a block has prose that is not closed yet."""
        return self._block_start is not None

    def open_prose(self) -> str:
        """The prose of the block that is open; nothing if none is."""
        if self._block_start is None:
            return ""
        return self._tail(self._block_start)

    def cut_block(self, role: Role, end: int, rest: int) -> None:
        """Close the first `end` code points of the open block; the block goes on from `rest`."""
        if self._block_start is not None:
            self._blocks.append(Block(role, Span(self._block_start, self._block_start + end)))
            self._block_start += rest

    def last_block(self) -> Block | None:
        """The block that was closed last."""
        return self._blocks[-1] if self._blocks else None

    def prose_of(self, block: Block) -> str:
        """The prose of the last block or one near the end."""
        return self._tail(block.span.start)[: block.span.end - block.span.start]

    def recut_last(self, end: int, rest: int, role: Role) -> None:
        """Let the last block end after `end` code points and a new one begin after `rest`."""
        block = self._blocks.pop()
        start = block.span.start
        self._blocks.append(block._replace(span=Span(start, start + end)))
        self._blocks.append(Block(role, Span(start + rest, block.span.end)))

    def build(self) -> Document:
        """The finished document."""
        return Document(
            source=self.source,
            prose="".join(self._parts),
            blocks=tuple(self._blocks),
            offsets=self._offsets,
            inlines=tuple(self.inlines),
            opaques=tuple(self.opaques),
            comments=tuple(self.comments),
            ignored=tuple(self.ignored),
            problems=tuple(self.problems),
            date=self.date,
            standfirst=self.standfirst,
            slug=self.slug,
        )

    def _tail(self, start: int) -> str:
        """The prose from an offset near its end."""
        if self._parts and self._length - len(self._parts[-1]) == start:
            return self._parts[-1]  # nearly always: a paragraph copied in one piece
        parts: list[str] = []
        at = self._length
        for part in reversed(self._parts):
            parts.append(part)
            at -= len(part)
            if at <= start:
                break
        return "".join(reversed(parts))[start - at :]

    def _begin(self, source_start: int) -> None:
        """Part a new block from the one before by a line end that stands for the gap in the source."""
        if self._block_start is not None:
            return
        if self._blocks:
            self._offsets.add(self._length, Span(self._source_end, source_start), copied=False)
            self._append("\n", source_start)
        self._block_start = self._length

    def _append(self, text: str, source_end: int) -> None:
        self._parts.append(text)
        self._length += len(text)
        self._source_end = source_end
