"""Markdown: blocks from tree-sitter's grammar, each with its exact place in the source.

CommonMark with pipe tables, strike-through and front matter (github.com/tree-sitter-grammars/
tree-sitter-markdown). Code, HTML, link targets and templates are no prose.
"""

import re
from collections.abc import Iterator

from tree_sitter import Language, Node, Parser
from tree_sitter_markdown import language

from newslint.document import Document, DocumentBuilder, Role, readable
from newslint.formats.code_points import CodePoints
from newslint.formats.front_matter import read_front_matter
from newslint.formats.html_comments import add_comments
from newslint.formats.markdown_inline import InlineReader
from newslint.formats.opaque import TEMPLATE
from newslint.formats.paragraphs import end_paragraph, end_story
from newslint.lazy import pattern

_BLOCKS = Parser(Language(language()))
# “$26 to $31 million” is no formula, though the grammar takes it for one; another mark keeps the length.
_SUM = pattern(r"(?<!\\)\$(?=\d)")
_COMMENT = pattern(r"<!--\s*(newslint:.*?)\s*-->", re.DOTALL)
_LEVEL = pattern(r"atx_h(\d)_marker|setext_h(\d)_underline")
_IMAGE_ALONE = pattern(rb"!\[[^\]]*\](?:\([^()]*\)|\[[^\]]*\])?\s*")
_INSIDE = {
    "block_quote": Role.BLOCKQUOTE,
    "list": Role.LIST,
    "list_item": None,
    "pipe_table": Role.TABLE,
    "pipe_table_header": Role.TABLE,
    "pipe_table_row": Role.TABLE,
    "section": None,
}
"""Nodes that hold blocks, and the role they give them, if any."""

_DEEPEST = 60


def parse_markdown(text: str) -> Document:
    """The document of a Markdown text without its byte order mark."""
    builder = DocumentBuilder(text)
    body = read_front_matter(builder)
    return _Reader(builder, body).read()


class _Reader:
    """Walks the block tree in order and gives each piece of prose to the builder."""

    def __init__(self, builder: DocumentBuilder, body: int) -> None:
        self.builder = builder
        source = readable(builder.source)
        # Templates may hold characters that mean something in Markdown; same length keeps offsets.
        self.text = _SUM.sub("%", TEMPLATE.sub(_filler, source[body:]))
        self.data = self.text.encode()
        self.points = CodePoints(self.data, body)
        self.inline = InlineReader(builder, self.data, self.points)
        self.has_headline = builder.last_block() is not None

    def read(self) -> Document:
        root = _BLOCKS.parse(self.data).root_node
        self.inline.labels = {self._label(node) for node in _of_type(root, "link_reference_definition")}
        self._blocks(root, Role.BODY, 0)
        end_story(self.builder)
        return self.builder.build()

    def _blocks(self, node: Node, role: Role, depth: int) -> None:
        if depth > _DEEPEST:
            return
        for child in node.children:
            if child.type in _INSIDE:
                self._blocks(child, _INSIDE[child.type] or role, depth + 1)
            elif child.type == "paragraph":
                self._paragraph(child, role)
            elif child.type in ("atx_heading", "setext_heading"):
                self._heading(child)
            elif child.type == "html_block":
                add_comments(self.builder, self.points.at(child.start_byte), self.points.at(child.end_byte))
            elif child.type == "pipe_table_cell":
                self.inline.read(child)
                self.builder.end_block(Role.TABLE)

    def _paragraph(self, node: Node, role: Role) -> None:
        for inline in _of_type(node, "inline"):
            self.inline.read(inline)
            if _IMAGE_ALONE.fullmatch(self.data, inline.start_byte, inline.end_byte):
                self.builder.end_block(Role.CAPTION)
            else:
                end_paragraph(self.builder, role)

    def _heading(self, node: Node) -> None:
        level = 1
        for child in node.children:
            marker = _LEVEL.fullmatch(child.type)
            if marker:
                level = int(marker[1] or marker[2])
        for inline in _of_type(node, "inline"):
            self.inline.read(inline)
        is_headline = level == 1 and not self.has_headline
        self.has_headline |= is_headline
        self.builder.end_block(Role.HEADLINE if is_headline else Role.HEADING, level)

    def _label(self, node: Node) -> str:
        label = next((child for child in node.children if child.type == "link_label"), node)
        return self.data[label.start_byte : label.end_byte].decode(errors="replace").strip("[]").casefold()


def _of_type(node: Node, name: str) -> Iterator[Node]:
    """All nodes of a type below a node, in order, without going into those found."""
    stack = [node]
    while stack:
        one = stack.pop()
        if one.type == name:
            yield one
        else:
            stack.extend(reversed(one.children))


def _filler(found: "re.Match[str]") -> str:
    return "x" * len(found[0])
