"""Bytes of a story file to text and back, without losing one.

Detection order: byte order mark, declared encoding, UTF-16 without a mark (by its NUL bytes),
UTF-8, Windows-1252. Bytes that the encoding cannot hold become lone surrogates
(`surrogateescape`, PEP 383), so that encoding the text again gives the same bytes.
"""

import codecs
from typing import NamedTuple

from newslint.lazy import pattern

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LEAD_BYTE = pattern(rb"[\xc2-\xf4]")
_SNIFFED = 8192
_UTF16_SHARE = 0.4


class NotTextError(ValueError):
    """The bytes are no text: an image, an archive, a word processor's file."""


class Source(NamedTuple):
    """The text of a file and what is needed to write it back."""

    text: str
    encoding: str
    mark: bytes = b""

    def encode(self, text: str) -> bytes:
        """The bytes of a changed text in the encoding of this file.

        Raises UnicodeEncodeError where a character does not exist in that encoding.
        """
        return self.mark + text.encode(self.encoding, "surrogateescape")


def decode(data: bytes, declared: str | None = None) -> Source:
    """Read bytes as text; `declared` is an encoding the configuration names.

    Raises NotTextError for binary data and LookupError for an unknown declared encoding.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _exact(data, encoding, mark)
    if declared:
        return _exact(data, codecs.lookup(declared).name, b"")
    sixteen = _utf16_byte_order(data)
    if sixteen:
        return _exact(data, sixteen, b"")
    if b"\0" in data[:_SNIFFED]:
        raise NotTextError("it is not a text file")
    return _exact(data, _eight_bit(data), b"")


def _exact(data: bytes, encoding: str, mark: bytes) -> Source:
    body = data[len(mark) :]
    try:
        source = Source(body.decode(encoding, "surrogateescape"), encoding, mark)
        if source.encode(source.text) == data:
            return source
    except UnicodeError:
        pass
    raise NotTextError(f"its bytes are not {encoding.upper()} text")


def _utf16_byte_order(data: bytes) -> str | None:
    """Latin text in UTF-16 has a NUL in every other byte."""
    head = data[: _SNIFFED - _SNIFFED % 2]
    pairs = len(head) // 2
    if not pairs or b"\0" not in head:
        return None
    if head[1::2].count(0) > pairs * _UTF16_SHARE and not head[0::2].count(0):
        return "utf-16-le"
    if head[0::2].count(0) > pairs * _UTF16_SHARE and not head[1::2].count(0):
        return "utf-16-be"
    return None


def _eight_bit(data: bytes) -> str:
    """UTF-8 if it is valid, or valid but for a few stray bytes; else Windows-1252."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        stray = data.decode("utf-8", "replace").count("\N{REPLACEMENT CHARACTER}")
        foreign = len(_LEAD_BYTE.findall(data))
        return "utf-8" if foreign > stray else "cp1252"
    return "utf-8"
