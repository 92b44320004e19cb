"""Words that are taken for one another, and which of them fits a place."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from newslint.finding import Span
from newslint.lazy import pattern
from newslint.spelling.contexts import START, after, is_counted

if TYPE_CHECKING:
    from marisa_trie import RecordTrie

_FILE = Path(__file__).parents[1] / "data" / "confusables.marisa"
PRECISION = 10
"""The list holds what is certain in tenths of a power of ten."""
_REACH = 40
_PIECE = pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d[\d,.]*|[.;:!?\n\"“”()\[\]—–…]|--| - ")
_FIGURE = "#"


class Confusable(NamedTuple):
    """A word that may be meant, and how much likelier (a power of ten) it must be to be certain."""

    word: str
    certain: float


class Likelier(NamedTuple):
    """The word that fits best and how much likelier it is than the one written, as a power of ten."""

    word: str
    gain: float
    certain: float


@cache
def confusables(word: str) -> tuple[Confusable, ...]:
    """What a word as written may be a slip of; nothing for names and words that are not on the list."""
    small = word[:1].lower() + word[1:].replace("’", "'")
    found = _trie().items(f"{small} ")
    return tuple(Confusable(key.partition(" ")[2], certain / PRECISION) for key, (certain,) in found)


def likelier(prose: str, span: Span, others: Sequence[Confusable]) -> Likelier | None:
    """The one of `others` that is likeliest at a place, by what it must be to be certain; None if none is."""
    around = _around(prose, span)
    possible = [other for other in others if _is_possible(other.word, around)]
    if not possible:
        return None
    as_written = _likelihood(prose[slice(*span)].lower().replace("’", "'"), around)
    found = (
        Likelier(other.word, _likelihood(other.word, around) - as_written, other.certain)
        for other in possible
    )
    best = max(found, key=lambda one: one.gain - one.certain)
    return best if best.gain > 0 else None


def _is_possible(word: str, around: "_Around") -> bool:
    """Whether a word was ever counted beside one of its neighbours here; else it cannot be much likelier."""
    return is_counted(around.before, word) or is_counted(word, around.following)


class _Around(NamedTuple):
    """The two words before a place and the two after it; START where a mark or a paragraph parts them."""

    earlier: str
    before: str
    following: str
    later: str


def _around(prose: str, span: Span) -> _Around:
    before = [START, START, *_pieces(prose[max(0, span.start - _REACH) : span.start])]
    following = [*_pieces(prose[span.end : span.end + _REACH]), START, START]
    earlier = START if before[-1] == START else before[-2]
    return _Around(earlier, before[-1], following[0], following[1])


def _pieces(text: str) -> list[str]:
    pieces = _PIECE.findall(text.lower().replace("’", "'"))
    return [piece if piece[0].isalpha() else _FIGURE if piece[0].isdigit() else START for piece in pieces]


def _likelihood(word: str, around: _Around) -> float:
    """The logarithm of how likely a word is between its neighbours, up to what all words have in common."""
    found = after(word, around.before, around.earlier)
    if around.following == START:
        return found
    found += after(around.following, word, around.before)
    return found if around.later == START else found + after(around.later, around.following, word)


@cache
def _trie() -> "RecordTrie":
    from marisa_trie import RecordTrie

    return RecordTrie("<B").mmap(str(_FILE))
