"""The notation of examples in rule files.

`[text|fix]` marks a finding and what its first fix makes of it, `[x]` a finding without a fix,
`[x|]` a deletion, `[|x]` an insertion, `{y}` the other place of a contradiction. A backslash
before a bracket, a brace or a bar writes the character itself.
"""

from typing import NamedTuple

from newslint.finding import Edit, Span
from newslint.fixer import apply
from newslint.lazy import pattern

_PIECE = pattern(r"\\([\[\]{}|\\])|([\[\]{}|])|([^\\\[\]{}|]+|\\)")


class Mark(NamedTuple):
    """A place where the rule should find something; `fixed` is None where no fix is shown."""

    span: Span
    fixed: str | None


class Marked(NamedTuple):
    """An example without its notation, and what the notation said."""

    text: str
    marks: tuple[Mark, ...]
    others: tuple[Span, ...]

    @property
    def fixed(self) -> str | None:
        """The text after the first fix of every finding; None where one has no fix."""
        if not self.marks or any(mark.fixed is None for mark in self.marks):
            return None
        return apply(self.text, (Edit(mark.span, mark.fixed or "") for mark in self.marks))


def parse_example(notation: str) -> Marked:
    """Take an example apart; raises ValueError for brackets that do not pair."""
    return _Reader(notation).read()


class _Reader:
    def __init__(self, notation: str) -> None:
        self.notation = notation
        self.text = ""
        self.marks: list[Mark] = []
        self.others: list[Span] = []
        self.open: int | None = None
        self.fix: str | None = None
        self.brace: int | None = None

    def read(self) -> Marked:
        for piece in _PIECE.finditer(self.notation):
            if piece[2] is None:
                self._add(piece[1] or piece[3])
            else:
                self._command(piece[2])
        if self.open is not None or self.brace is not None:
            raise ValueError(f"A bracket opens and never closes in “{self.notation}”.")
        return Marked(self.text, tuple(self.marks), tuple(self.others))

    def _add(self, text: str) -> None:
        if self.fix is None:
            self.text += text
        else:
            self.fix += text

    def _command(self, sign: str) -> None:
        if sign == "[" and self.open is None:
            self.open = len(self.text)
        elif sign == "]" and self.open is not None:
            self.marks.append(Mark(Span(self.open, len(self.text)), self.fix))
            self.open = self.fix = None
        elif sign == "{" and self.brace is None:
            self.brace = len(self.text)
        elif sign == "}" and self.brace is not None:
            self.others.append(Span(self.brace, len(self.text)))
            self.brace = None
        elif sign == "|" and self.open is not None and self.fix is None:
            self.fix = ""
        elif sign == "|" and self.open is None:
            self._add(sign)
        else:
            raise ValueError(f"“{sign}” stands alone in “{self.notation}”; write a backslash before it.")
