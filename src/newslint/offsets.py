"""Positions: from prose back to the source, and from offsets to lines and columns."""

from bisect import bisect_right
from functools import cached_property
from itertools import pairwise

from newslint.finding import Span
from newslint.lazy import pattern


class OffsetMap:
    """Maps spans of a document's prose to spans of its source text, never backwards.

    The prose is a row of segments. A copied segment holds the very characters of its source; a
    written one stands for a source range of another length, such as the line end inside a
    paragraph that became a space, and maps as a whole.
    """

    __slots__ = ("_copied", "_prose", "_source", "_source_end")

    def __init__(self) -> None:
        self._prose: list[int] = []
        self._source: list[int] = []
        self._source_end: list[int] = []
        self._copied: list[bool] = []

    def add(self, prose_start: int, source: Span, *, copied: bool) -> None:
        """Append a segment; segments come in order of both prose and source."""
        self._prose.append(prose_start)
        self._source.append(source.start)
        self._source_end.append(source.end)
        self._copied.append(copied)

    def span(self, prose: Span) -> Span:
        """Where a span of the prose stands in the source."""
        start = self._point(prose.start)
        if prose.end <= prose.start:
            return Span(start, start)
        index = self._segment(prose.end - 1)
        if not self._copied[index]:
            return Span(start, max(start, self._source_end[index]))
        return Span(start, self._source[index] + prose.end - self._prose[index])

    def is_unbroken(self, prose: Span) -> bool:
        """Whether the source range of `prose` holds nothing that the prose leaves out.

        An edit across a broken range would delete markup.
        """
        if prose.end <= prose.start:
            return True
        first, last = self._segment(prose.start), self._segment(prose.end - 1)
        return all(
            self._source_end[index] == self._source[following]
            for index, following in pairwise(range(first, last + 1))
        )

    def _segment(self, prose_offset: int) -> int:
        return max(0, bisect_right(self._prose, prose_offset) - 1)

    def _point(self, prose_offset: int) -> int:
        if not self._prose:
            return prose_offset
        index = self._segment(prose_offset)
        if not self._copied[index]:
            return self._source[index] if prose_offset == self._prose[index] else self._source_end[index]
        return min(self._source[index] + prose_offset - self._prose[index], self._source_end[index])


_LINE_END = pattern(r"\r\n|\n|\r")


class LineIndex:
    """Lines and columns of a text, both from 1; a line ends with CRLF, LF or CR."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(end.end() for end in _LINE_END.finditer(self.text))]

    @property
    def count(self) -> int:
        """How many lines there are; text after the last line end counts, as does an empty text."""
        return len(self._starts)

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of a code-point offset."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def line_span(self, line: int) -> Span:
        """The span of a line without its line end; `line` counts from 1."""
        start = self._starts[line - 1]
        end = self._starts[line] if line < len(self._starts) else len(self.text)
        return Span(start, start + len(self.text[start:end].rstrip("\r\n")))
