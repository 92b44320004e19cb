"""A regular expression taken apart, as far as it takes to say what a match must hold.

What is read is what `re` and `regex` share; anything else becomes text that may be anything.
"""

from typing import NamedTuple, TypeAlias

from newslint.lazy import pattern

_QUANTIFIER = pattern(r"(?:([*+?])|\{(\d*)(,?)(\d*)\})[?+]?")
_HEXADECIMAL = pattern(r"\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8}))")
_GROUP_START = pattern(r"\(\?(?:[a-zA-Z-]*:|P?<\w+>|>)")
_LOOKS = {"(?=": True, "(?<=": False}
_NOT_TAKEN = ("(?!", "(?<!", "(?#")
_FLAGS = pattern(r"\(\?[a-zA-Z]+\)")
_ZERO_WIDTH = "bBAZ"
_CONTROL = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v"}
_WIDEST_CLASS = 64


class Letters(NamedTuple):
    """One character, one of these in small letters; None where it may be anything, of any length."""

    few: frozenset[str] | None


class Group(NamedTuple):
    """Alternatives, each a row of items."""

    branches: "tuple[tuple[Item, ...], ...]"


class Look(NamedTuple):
    """What must stand ahead or behind and is not taken."""

    group: Group
    is_ahead: bool


class Repeated(NamedTuple):
    """An item that stands at least so often and, unless `most` is None, at most so often."""

    item: "Letters | Group"
    least: int
    most: int | None


Item: TypeAlias = "Letters | Group | Look | Repeated"
ANYTHING = Letters(None)


class BadTreeError(ValueError):
    """A pattern that cannot be taken apart."""


def tree_of(source: str) -> Group:
    """The alternatives of a pattern; raises BadTreeError where brackets do not pair."""
    if "(?x" in source or "(?(" in source:
        raise BadTreeError(source)
    reader = _Reader(source)
    tree = reader.alternatives()
    if reader.at < len(source):
        raise BadTreeError(source)
    return tree


class _Reader:
    """Reads a pattern from left to right; `at` is the offset of what comes next."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0

    def alternatives(self) -> Group:
        branches = [self._row()]
        while self._is_next("|"):
            self.at += 1
            branches.append(self._row())
        return Group(tuple(branches))

    def _row(self) -> tuple[Item, ...]:
        items: list[Item] = []
        while self.at < len(self.source) and self.source[self.at] not in "|)":
            item = self._item()
            if item is not None:
                items += self._repeated(item)
        return tuple(items)

    def _item(self) -> "Letters | Group | Look | None":
        """The next item, or None for one that takes no text."""
        letter = self.source[self.at]
        if letter == "(":
            return self._group()
        if letter == "[":
            return self._letter_class()
        if letter == "\\":
            return self._escaped()
        self.at += 1
        if letter in "^$":
            return None
        return ANYTHING if letter == "." else _letters([letter])

    def _repeated(self, item: "Letters | Group | Look") -> tuple[Item, ...]:
        """The item with how often it stands; nothing for what is only looked at, perhaps."""
        found = _QUANTIFIER.match(self.source, self.at)
        if not found or found[0] == "{}":
            return (item,)
        self.at = found.end()
        least, most = int(found[2] or 0), (int(found[4]) if found[4] else None)
        if found[1]:
            least, most = int(found[1] == "+"), 1 if found[1] == "?" else None
        elif not found[3]:
            most = least
        if isinstance(item, Look):
            return (item,) if least else ()
        return (Repeated(item, least, most),)

    def _group(self) -> "Group | Look | None":
        for start, is_ahead in _LOOKS.items():
            if self.source.startswith(start, self.at):
                self.at += len(start)
                return Look(self._inside(), is_ahead)
        for start in _NOT_TAKEN:
            if self.source.startswith(start, self.at):
                self.at += len(start)
                self._inside()
                return None
        flags = _FLAGS.match(self.source, self.at)
        if flags:
            self.at = flags.end()
            return None
        named = _GROUP_START.match(self.source, self.at)
        if not named and self.source.startswith("(?", self.at):
            raise BadTreeError(self.source)
        self.at = named.end() if named else self.at + 1
        return self._inside()

    def _inside(self) -> Group:
        inside = self.alternatives()
        if not self._is_next(")"):
            raise BadTreeError(self.source)
        self.at += 1
        return inside

    def _escaped(self) -> Letters | None:
        letter = self.source[self.at + 1 : self.at + 2]
        if letter in _ZERO_WIDTH:
            self.at += 2
            return None
        return _letters(self._character())

    def _character(self) -> list[str] | None:
        """The next character, escaped or not; None for a class such as all digits."""
        found = _HEXADECIMAL.match(self.source, self.at)
        if found:
            self.at = found.end()
            return [chr(int(found[1] or found[2] or found[3], 16))]
        letter = self.source[self.at]
        if letter != "\\":
            self.at += 1
            return [letter]
        letter = self.source[self.at + 1 : self.at + 2]
        self.at += 2
        if letter in _CONTROL:
            return [_CONTROL[letter]]
        return None if letter.isalnum() or not letter else [letter]

    def _letter_class(self) -> Letters:
        self.at += 1
        is_other = self._is_next("^")
        self.at += is_other
        start = self.at
        letters: list[str] | None = []
        while self.at == start or not self._is_next("]"):
            if self.at >= len(self.source):
                raise BadTreeError(self.source)
            found = self._from_to()
            letters = None if letters is None or found is None else letters + found
        self.at += 1
        return ANYTHING if is_other or letters is None else _letters(letters)

    def _from_to(self) -> list[str] | None:
        """One character of a class or a range of them; None for too many."""
        first = self._character()
        if not self._is_next("-") or self.source.startswith("-]", self.at):
            return first
        self.at += 1
        last = self._character()
        if first is None or last is None or ord(last[0]) - ord(first[0]) > _WIDEST_CLASS:
            return None
        return [chr(code) for code in range(ord(first[0]), ord(last[0]) + 1)]

    def _is_next(self, text: str) -> bool:
        return self.source.startswith(text, self.at)


def _letters(letters: list[str] | None) -> Letters:
    if letters is None or len(letters) > _WIDEST_CLASS:
        return ANYTHING
    small = frozenset(letter.lower() for letter in letters)
    return Letters(small) if all(len(letter) == 1 for letter in small) else ANYTHING
