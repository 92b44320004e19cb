"""Quotation marks of a paragraph: which characters are marks, and which way they point.

Apostrophes, elisions (’90s, ’em), plural possessives and feet and inches are not marks.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.finding import Span
from newslint.lazy import pattern

OPEN, CLOSE, EITHER = "open", "close", "either"

_SIGNS = "[\"“”„‟«»″〝〞'‘’‚‛`]"
_RUN = pattern(f"{_SIGNS}{_SIGNS}*")
"""Not “one or more”: `re` is quick to find what begins with a class, and slow to find a repetition."""
# A run of three that closes is a single mark and then a double one: 'it,''' he said.
_MARK = pattern("'(?=''(?![\\w']))|’(?=’’(?![\\w’]))|``|''|’’|‘‘|[\"“”„‟«»″〝〞'‘’‚‛]")
_SIDE = {
    "“": OPEN,
    "„": OPEN,
    "``": OPEN,
    "‘‘": OPEN,
    "‟": OPEN,
    "〝": OPEN,
    "«": OPEN,
    "»": CLOSE,
    "”": CLOSE,
    "〞": CLOSE,
}
_SIDE |= {"’’": CLOSE, "‘": OPEN, "‚": OPEN, "‛": OPEN}
_STYLE = {"“": "curly", "”": "curly", '"': "straight", "„": "low", "″": "prime", "«": "guillemet"}
_STYLE |= {"»": "guillemet", "``": "typewriter", "''": "typewriter", "‘‘": "pair", "’’": "pair"}
_INCH_SIGNS = ('"', "″", "''", "”")
_SINGLES = "'‘’‚‛"
_BEFORE_OPENING = "([{—–-/=\N{OBJECT REPLACEMENT CHARACTER}"
_AFTER_CLOSING = ")]}—–-/.,;:!?…\N{OBJECT REPLACEMENT CHARACTER}"
_ELISION = pattern(
    r"['’‘](?:\d\ds?|(?:em|til|till|tis|twas|twere|n|cause|round|bout|nuff|im|er|s|ll|re|ve|d|m|t)\b)",
    re.IGNORECASE,
)
_INCHES = pattern(r"\d['’′]\s?\d{1,2}\s?\Z")
_FIGURE_BEFORE = pattern(r"[\d½¼¾]\Z")


class Mark(NamedTuple):
    """One quotation mark; `side` is what the character says, `place` what its neighbours say."""

    span: Span
    text: str
    side: str
    place: str
    is_single: bool

    @property
    def style(self) -> str:
        """`curly`, `straight`, `low`, `guillemet`, `typewriter`, `pair` or `prime`."""
        return _STYLE.get(self.text, "single" if self.is_single else "curly")


def marks_in(prose: str, block: Span) -> Iterator[Mark]:
    """The quotation marks of a block in order."""
    for run in _RUN.finditer(prose, block.start, block.end):
        if _is_apostrophe(prose, run.start(), run.end(), block):
            continue
        place = _place(prose, Span(run.start(), run.end()), block)
        for found in _MARK.finditer(prose, run.start(), run.end()):
            mark = _mark(prose, found, block, place)
            if mark is not None:
                yield mark


def _is_apostrophe(prose: str, start: int, end: int, block: Span) -> bool:
    """One single mark between two letters; these are most of all marks, so they are sorted out first."""
    if end - start > 1 or prose[start] not in _SINGLES or start == block.start or end >= block.end:
        return False
    return prose[start - 1].isalnum() and prose[end].isalnum()


def _mark(prose: str, found: "re.Match[str]", block: Span, place: str) -> Mark | None:
    text, span = found[0], Span(found.start(), found.end())
    is_single = text in _SINGLES
    if is_single and text != "‘" and _ELISION.match(prose, span.start, block.end):
        return None
    if text in _INCH_SIGNS and _INCHES.search(prose, max(block.start, span.start - 8), span.start):
        return None
    return Mark(span, text, _SIDE.get(text, EITHER), place, is_single)


def follows_figure(prose: str, mark: Mark) -> bool:
    """Whether a figure stands right before the mark, as before a sign for inches or seconds."""
    return _FIGURE_BEFORE.search(prose, max(0, mark.span.start - 1), mark.span.start) is not None


def _place(prose: str, run: Span, block: Span) -> str:
    """Whether a run of marks stands where quotations open, where they close, or where either could be."""
    before, after = run.start - 1, run.end
    space_before = before < block.start or prose[before].isspace()
    space_after = after >= block.end or prose[after].isspace()
    if space_before != space_after:
        return OPEN if space_before else CLOSE
    if space_before:
        return EITHER
    opens = prose[before] in _BEFORE_OPENING
    closes = prose[after] in _AFTER_CLOSING
    if opens == closes:
        return EITHER
    return OPEN if opens else CLOSE
