"""Words that are taken for one another, and which of them fits a place."""

import math
from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from newslint.analysis.tokens import Tokens
from newslint.lazy import pattern
from newslint.spelling.contexts import START, after, is_counted

if TYPE_CHECKING:
    from marisa_trie import RecordTrie

_FILE = Path(__file__).parents[1] / "data" / "confusables.marisa"
PRECISION = 10
"""The list holds what is certain in tenths of a power of ten."""
DOUBTFUL = 1.0
"""So much less than is certain (a power of ten) is worth a suggestion."""
_REACH = 40
_WIDTH = 5
_PLAIN = pattern(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_MARK = pattern(r"[.;:!?\n\"“”()\[\]—–…]|--| - ")
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


def confusables(word: str) -> tuple[Confusable, ...]:
    """What a word as written may be a slip of; nothing for names and words that are not on the list."""
    small = word[:1].lower() + word[1:].replace("’", "'")
    found = _trie().items(f"{small} ")
    return tuple(Confusable(key.partition(" ")[2], certain / PRECISION) for key, (certain,) in found)


class Around(NamedTuple):
    """The two words before a place and the two after it; START where a mark or a paragraph parts them."""

    earlier: str
    before: str
    following: str
    later: str


def likelier(word: str, around: Around, others: Sequence[Confusable]) -> Likelier | None:
    """The one of `others` that is likeliest at a place, by what it must be to be certain.

    None if none is so much likelier than `word` that it is worth a suggestion.
    """
    possible = [other for other in others if _is_possible(other.word, around)]
    if not possible:
        return None
    as_written = _likelihood(word.lower().replace("’", "'"), around)
    best: Likelier | None = None
    for other in possible:
        gain = _likelihood(other.word, around, as_written + other.certain - DOUBTFUL) - as_written
        found = Likelier(other.word, gain, other.certain)
        if gain > 0 and gain >= other.certain - DOUBTFUL and (best is None or _lead(found) > _lead(best)):
            best = found
    return best


def possible(prose: str, tokens: Tokens, number: int, others: Sequence[Confusable]) -> list[Confusable]:
    """Those of `others` that can be likelier than a word of a story, by the words right beside it; quick."""
    before, following = _beside(prose, tokens, number)
    return [one for one in others if is_counted(before, one.word) or is_counted(one.word, following)]


def _beside(prose: str, tokens: Tokens, number: int) -> tuple[str, str]:
    """What stands right before and after a word, as `around` has it."""
    if 0 < number < len(tokens.texts) - 1:
        before, following = _piece(tokens.texts[number - 1]), _piece(tokens.texts[number + 1])
        if before and following:
            left, right = map(_is_parted, tokens.gaps[number : number + 2])
            return START if left else before, START if right else following
    here = around(prose, tokens, number)
    return here.before, here.following


def _lead(found: Likelier) -> float:
    return found.gain - found.certain


def _is_possible(word: str, around: Around) -> bool:
    """Whether a word was ever counted beside one of its neighbours here; else it cannot be much likelier."""
    return is_counted(around.before, word) or is_counted(word, around.following)


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
    following = [*_pieces(prose[end : end + _REACH]), START, START]
    earlier = START if before[-1] == START else before[-2]
    return Around(earlier, before[-1], following[0], following[1])


def _pieces(text: str) -> list[str]:
    pieces = _PIECE.findall(text.lower().replace("’", "'"))
    return [piece if piece[0].isalpha() else _FIGURE if piece[0].isdigit() else START for piece in pieces]


def _likelihood(word: str, around: Around, least: float = -math.inf) -> float:
    """The logarithm of how likely a word is between its neighbours, up to what all words have in common.

    What falls below `least` on the way is not reckoned to its end, since it only gets less.
    """
    found = after(word, around.before, around.earlier)
    if around.following == START:
        return found
    if found < least:
        return -math.inf
    found += after(around.following, word, around.before)
    if around.later == START:
        return found
    return found + after(around.later, around.following, word) if found >= least else -math.inf


@cache
def _trie() -> "RecordTrie":
    from marisa_trie import RecordTrie

    return RecordTrie("<B").mmap(str(_FILE))
