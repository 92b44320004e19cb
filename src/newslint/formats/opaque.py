"""What a reader does not read as words: web addresses, e-mail addresses, tags, shortcodes."""

import re
from collections.abc import Iterator

from newslint.document import DocumentBuilder
from newslint.lazy import pattern

# Every repetition is bounded, so that a text made to be hard cannot be.
_VALUE = (
    r"(?:\"[^\"\n]{0,200}\"|'[^'\n]{0,200}'|[“”″][^“”″\n]{0,200}[“”″]|[‘’][^‘’\n]{0,200}[‘’]"
    r"|[^\s\[\]\"']{1,200})"
)
_ATTRIBUTE = rf"\s{{1,3}}[\w-]{{1,40}}\s?=\s?{_VALUE}"
TEMPLATE = pattern(r"\{\{[<%][^\n{]{0,200}?[>%]\}\}|\{%[^{]{0,1000}?%\}|\{\{[^{}\n]{0,200}\}\}")
"""Templates of site generators: Hugo, Jekyll, Handlebars."""

SHORTCODE = (
    rf"\[/?[A-Za-z][\w-]{{0,60}}(?:{_ATTRIBUTE}){{1,20}}\s?/?\]"  # [caption id="photo"]
    r"|\[/?[a-z]{1,30}(?:_[a-z0-9]{1,30}){1,6}\]"  # [pro_ad]
    r"|\[/?(?:audio|caption|embed|gallery|playlist|video|youtube|instagram|tweet|twitter)\]"
    rf"|{TEMPLATE.pattern}"
)
"""Templates and WordPress shortcodes (codex: Shortcode API), also with curled quotation marks."""

_OPAQUE = pattern(
    rf"(?P<shortcode>{SHORTCODE})"
    r"|(?P<tag></?[A-Za-z][\w-]{0,30}(?:\s[^<>\n]{0,500})?/?>)"
    r"|(?P<address>(?:https?://|www\.)[^\s<>\"“”]{0,2000}[^\s<>\"“”.,;:!?)\]'’]"
    r"|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{0,190}\w)"
)
_HINTS = ("[", "<", "{", "@", "http", "www.")


def copy_prose(builder: DocumentBuilder, start: int, end: int) -> None:
    """Copy source[start:end] into the prose, with a placeholder for each opaque piece."""
    at = start
    for kind, piece_start, piece_end in _find(builder.source, start, end):
        builder.copy(at, piece_start)
        builder.hide(kind, piece_start, piece_end)
        at = piece_end
    builder.copy(at, end)


def is_shortcode(text: str) -> bool:
    """Whether the whole text is one shortcode."""
    return text[:1] in "[{" and re.fullmatch(SHORTCODE, text) is not None


def _find(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    for hint in _HINTS:
        if text.find(hint, start, end) >= 0:
            break
    else:
        return
    for piece in _OPAQUE.finditer(text, start, end):
        yield str(piece.lastgroup), piece.start(), piece.end()
