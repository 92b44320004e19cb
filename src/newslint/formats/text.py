"""Plain text: paragraphs parted by blank lines or one to a line, wrapped lines joined."""

from collections.abc import Iterator
from itertools import pairwise
from typing import TypeAlias

from newslint.document import Comment, Document, DocumentBuilder, Role
from newslint.finding import Span
from newslint.formats.opaque import copy_prose, is_shortcode
from newslint.formats.paragraphs import end_paragraph, end_story
from newslint.formats.roles import dateline, is_crosshead, is_headline, list_marker_length
from newslint.lazy import pattern

_LINE = pattern(r"[^\r\n]*(?:\r\n|\n|\r|\Z)")
_COMMENT = "#newslint:"
_WIDEST_WRAP = 100
_NARROWEST_WRAP = 40
_RAGGED = 12

Line: TypeAlias = tuple[int, int]
"""Start and end of a line's words in the source, white space and line end left out."""


def parse_text(text: str) -> Document:
    """The document of a plain text."""
    builder = DocumentBuilder(text)
    groups = list(_groups(builder))
    with_headline = len(groups) > 1 and len(groups[0]) == 1 and _can_be_headline(text, groups[0][0])
    for number, lines in enumerate(_paragraphs(text, groups)):
        if number == 0 and with_headline:
            _copy_lines(builder, lines)
            builder.end_block(Role.HEADLINE)
        else:
            _add_paragraph(builder, lines)
    end_story(builder)
    return builder.build()


def _can_be_headline(text: str, line: Line) -> bool:
    words = text[line[0] : line[1]]
    return is_headline(words) and not is_shortcode(words) and not dateline(words)


def _groups(builder: DocumentBuilder) -> Iterator[list[Line]]:
    """Runs of lines between blank lines; newslint comments go to the builder."""
    group: list[Line] = []
    for line in _LINE.finditer(builder.source):
        words = line[0].strip()
        if not words:
            if group:
                yield group
            group = []
            continue
        start = line.start() + line[0].index(words[0])
        if words.startswith(_COMMENT):
            builder.comments.append(Comment(words[1:], Span(start, start + len(words))))
            continue
        group.append((start, start + len(words)))
    if group:
        yield group


def _paragraphs(text: str, groups: list[list[Line]]) -> Iterator[list[Line]]:
    width = max((end - start for group in groups for start, end in group), default=0)
    for group in groups:
        if _NARROWEST_WRAP <= width <= _WIDEST_WRAP and _is_wrapped(text, group, width):
            yield from _split_at_list_items(text, group)
        else:
            yield from ([line] for line in group)


def _is_wrapped(text: str, group: list[Line], width: int) -> bool:
    """Whether each line but the last was full: the next line's first word did not fit."""
    for (start, end), (after, after_end) in pairwise(group):
        first_word = text[after:after_end].split(None, 1)[0]
        if end - start + 1 + len(first_word) <= width - _RAGGED:
            return False
    return True


def _split_at_list_items(text: str, group: list[Line]) -> Iterator[list[Line]]:
    paragraph: list[Line] = []
    for start, end in group:
        if paragraph and list_marker_length(text[start:end]):
            yield paragraph
            paragraph = []
        paragraph.append((start, end))
    yield paragraph


def _add_paragraph(builder: DocumentBuilder, lines: list[Line]) -> None:
    start, end = lines[0]
    marker = list_marker_length(builder.source[start:end])
    _copy_lines(builder, [(start + marker, end), *lines[1:]])
    if marker:
        builder.end_block(Role.LIST)
    else:
        end_paragraph(builder, Role.HEADING if is_crosshead(builder.open_prose()) else Role.BODY)


def _copy_lines(builder: DocumentBuilder, lines: list[Line]) -> None:
    """Copy lines with one space for each line end between them."""
    for number, (start, end) in enumerate(lines):
        if number:
            builder.write(" ", lines[number - 1][1], start)
        copy_prose(builder, start, end)
