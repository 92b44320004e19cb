"""The prose of a Markdown paragraph: what a reader sees, with the marks of Markdown left out."""

import html

from tree_sitter import Language, Node, Parser, Range
from tree_sitter_markdown import inline_language

from newslint.document import DocumentBuilder
from newslint.formats.code_points import CodePoints
from newslint.formats.html_comments import add_comments
from newslint.formats.opaque import copy_prose, is_shortcode
from newslint.lazy import pattern

_LINE_END = pattern(r"[ \t]*\\?(?:\r\n|\n|\r)[ \t>]*")
_ATTRIBUTES = pattern(r"\s*\{:[^{}\n]{0,200}\}")
_MARKED = {"emphasis": "emphasis", "strong_emphasis": "strong", "strikethrough": "emphasis"}
_HIDDEN = {"code_span": "code", "latex_block": "code", "uri_autolink": "address", "email_autolink": "address"}
_CHARACTERS = ("entity_reference", "numeric_character_reference", "backslash_escape")
_PLAIN = ("link_text", "image_description", "hard_line_break")
_LINKS = ("inline_link", "full_reference_link", "collapsed_reference_link")
_DEEPEST = 60
_LONGEST = 20_000
"""Bytes of a paragraph above which its markup is left in: the grammar can take a square of them."""


class InlineReader:
    """Reads inline nodes of one document; `labels` are those its links may refer to."""

    def __init__(self, builder: DocumentBuilder, data: bytes, points: CodePoints) -> None:
        self.builder = builder
        self.data = data
        self.points = points
        self.labels: set[str] = set()
        self._parser = Parser(Language(inline_language()))

    def read(self, block: Node) -> None:
        """Give the prose of a block's inline node to the builder."""
        start, end = block.start_byte, block.end_byte
        end = start + len(self.data[start:end].rstrip())
        if end - start > _LONGEST:
            self._text(start, end)
            return
        self._parser.included_ranges = [Range(block.start_point, block.end_point, start, end)]
        root = self._parser.parse(self.data).root_node
        self._walk(root, start, end, 0)

    def _walk(self, node: Node, start: int, end: int, depth: int) -> None:
        """The text between the children of a node, and what each child shows a reader."""
        at = start
        for child in node.children if depth < _DEEPEST else ():
            if child.start_byte < at or child.end_byte > end or not child.is_named:
                continue
            self._text(at, child.start_byte)
            self._child(child, depth)
            at = child.end_byte
        self._text(at, end)

    def _child(self, node: Node, depth: int) -> None:
        """What a node of markup shows; link targets, tags and the marks themselves show nothing."""
        name = node.type
        if name in _MARKED:
            start = self.builder.length + (0 if self.builder.is_open else 1)
            self._walk(node, node.start_byte, node.end_byte, depth + 1)
            self.builder.mark(_MARKED[name], start)
        elif name in _LINKS:
            self._link(node, depth)
        elif name == "shortcut_link":
            self._brackets(node, depth)
        elif name == "image":
            self._image(node)
        elif name in _HIDDEN:
            self.builder.hide(_HIDDEN[name], *self._span(node))
        elif name in _CHARACTERS:
            self._character(node)
        elif name in _PLAIN:
            self._walk(node, node.start_byte, node.end_byte, depth + 1)
        elif name == "html_tag":
            add_comments(self.builder, *self._span(node))

    def _link(self, node: Node, depth: int) -> None:
        for child in node.children:
            if child.type == "link_text":
                start = self.builder.length + (0 if self.builder.is_open else 1)
                self._walk(child, child.start_byte, child.end_byte, depth + 1)
                self.builder.mark("link", start)

    def _brackets(self, node: Node, depth: int) -> None:
        """Words in brackets: a footnote mark, a shortcode, a link if its label is defined, or copy."""
        start, end = self._span(node)
        text = self.builder.source[start:end]
        if text.startswith("[^"):
            return
        if is_shortcode(text):
            self.builder.hide("shortcode", start, end)
        elif text.strip("[]").casefold() in self.labels:
            self._link(node, depth)
        else:
            self._walk(node, node.start_byte, node.end_byte, depth + 1)

    def _image(self, node: Node) -> None:
        """An image's description is its caption; without one a placeholder stands for it."""
        for child in node.children:
            if child.type == "image_description":
                self._walk(child, child.start_byte, child.end_byte, _DEEPEST)
                return
        self.builder.hide("image", *self._span(node))

    def _character(self, node: Node) -> None:
        start, end = self._span(node)
        raw = self.builder.source[start:end]
        shown = raw[1:] if raw.startswith("\\") else html.unescape(raw)
        if shown in ("\r", "\n", "\r\n") or not shown:
            shown = " "
        self.builder.write(shown, start, end)

    def _text(self, start_byte: int, end_byte: int) -> None:
        """Copy text; a line end with the marks around it becomes one space."""
        if start_byte >= end_byte:
            return
        at, end = self.points.at(start_byte), self.points.at(end_byte)
        source = self.builder.source
        if _ATTRIBUTES.fullmatch(source, at, end):
            return
        for line_end in _LINE_END.finditer(source, at, end):
            copy_prose(self.builder, at, line_end.start())
            at = line_end.end()
            if at < end or not source[at : at + 1].isspace():
                self._soft_break(line_end.start(), line_end.end())
        copy_prose(self.builder, at, end)

    def _soft_break(self, start: int, end: int) -> None:
        if self.builder.is_open:
            self.builder.write(" ", start, end)

    def _span(self, node: Node) -> tuple[int, int]:
        return self.points.at(node.start_byte), self.points.at(node.end_byte)
