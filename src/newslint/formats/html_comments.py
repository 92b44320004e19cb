"""Comments for newslint inside HTML: `<!-- newslint: ignore[rule-id] reason -->`."""

from newslint.document import Comment, DocumentBuilder
from newslint.finding import Span
from newslint.lazy import pattern

_COMMENT = pattern(r"<!--\s*(newslint:[^<>]{0,1000}?)\s*-->")


def add_comments(builder: DocumentBuilder, start: int, end: int) -> None:
    """Give the comments for newslint in source[start:end] to the builder."""
    for found in _COMMENT.finditer(builder.source, start, end):
        builder.comments.append(Comment(" ".join(found[1].split()), Span(found.start(), found.end())))
