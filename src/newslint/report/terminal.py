"""Text for a terminal: its width in columns, and nothing in it that a terminal obeys."""

import unicodedata

_WIDE = "WF"


def plain(text: str) -> str:
    """The text without control characters, so that a story cannot command the reader's terminal."""
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() or letter == " " else _visible(letter) for letter in text)


def _visible(letter: str) -> str:
    if letter in "\t\r\n\N{NO-BREAK SPACE}" or unicodedata.category(letter) == "Zs":
        return " "
    return "\N{REPLACEMENT CHARACTER}"


def width(text: str) -> int:
    """How many columns a text takes; combining marks take none, East Asian wide letters two."""
    if text.isascii():
        return len(text)
    return sum(_letter_width(letter) for letter in text)


def _letter_width(letter: str) -> int:
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in _WIDE else 1
