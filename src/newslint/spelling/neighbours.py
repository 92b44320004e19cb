"""The words beside a word of a story, as the language model has them."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from newslint.analysis.tokens import Tokens
from newslint.lazy import pattern
from newslint.spelling.contexts import START

_REACH = 40
_WIDTH = 5
_PLAIN = pattern(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_MARK = pattern(r"[.;:!?\n\"“”()\[\]—–…]|--| - ")
_PIECE = pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d[\d,.]*|[.;:!?\n\"“”()\[\]—–…]|--| - ")
_FIGURE = "#"


class Around(NamedTuple):
    """The two words before a place and the two after it; START where a mark or a paragraph parts them."""

    earlier: str
    before: str
    following: str
    later: str


def around(prose: str, tokens: Tokens, number: int) -> Around:
    """What stands around a word of a story."""
    nearby = [_piece(text) for text in tokens.texts[max(0, number - 2) : number + 3]]
    if len(nearby) < _WIDTH or "" in nearby:
        start = tokens.starts[number]
        return _around_slowly(prose, start, start + len(tokens.texts[number]))
    earlier, before, _, following, later = nearby
    far_left, left, right, far_right = map(_is_parted, tokens.gaps[number - 1 : number + 3])
    return Around(
        START if left or far_left else earlier,
        START if left else before,
        START if right else following,
        START if right or far_right else later,
    )


def beside(prose: str, tokens: Tokens, number: int) -> tuple[str, str]:
    """What stands right before and after a word, as `around` has it."""
    if 0 < number < len(tokens.texts) - 1:
        before, following = _piece(tokens.texts[number - 1]), _piece(tokens.texts[number + 1])
        if before and following:
            left, right = _is_parted(tokens.gaps[number]), _is_parted(tokens.gaps[number + 1])
            return START if left else before, START if right else following
    here = around(prose, tokens, number)
    return here.before, here.following


@lru_cache(maxsize=1 << 14)
def _piece(text: str) -> str:
    """A word as the language model has it, if it is plain letters; “” for figures and compounds."""
    small = text.lower().replace("’", "'")
    return small if _PLAIN.fullmatch(small) else ""


@lru_cache(maxsize=1 << 10)
def _is_parted(gap: str) -> bool:
    return _MARK.search(gap) is not None


def _around_slowly(prose: str, start: int, end: int) -> Around:
    """What stands around a word beside figures, compounds or the ends of a story."""
    before = [START, START, *_pieces(prose[max(0, start - _REACH) : start])]
    following = [*islice(_pieces(prose[end : end + _REACH]), 2), START, START]
    earlier = START if before[-1] == START else before[-2]
    return Around(earlier, before[-1], following[0], following[1])


def _pieces(text: str) -> Iterator[str]:
    for piece in _PIECE.finditer(text.lower().replace("’", "'")):
        first = piece[0][0]
        yield piece[0] if first.isalpha() else _FIGURE if first.isdigit() else START
