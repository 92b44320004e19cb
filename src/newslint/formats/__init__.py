"""Formats: each turns a source text into a Document."""

from pathlib import PurePath

from newslint.document import Document

SUFFIXES = {".txt": "text", ".text": "text", ".md": "markdown", ".markdown": "markdown"}


def format_of(path: str | None) -> str:
    """The format of a file by its name; plain text where the name does not say."""
    return SUFFIXES.get(PurePath(path).suffix.lower(), "text") if path else "text"


def parse(text: str, path: str | None = None) -> Document:
    """The document of a text in the format its file name tells."""
    if format_of(path) == "markdown":
        from newslint.formats.markdown import parse_markdown

        return parse_markdown(text)
    from newslint.formats.text import parse_text

    return parse_text(text)
