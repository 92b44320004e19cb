"""Words that are taken for one another, and which of them fits a place."""

import math
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from newslint.analysis.tokens import Tokens
from newslint.spelling.contexts import BACKOFF, START, after, alone, pair
from newslint.spelling.neighbours import Around, around, beside

if TYPE_CHECKING:
    from marisa_trie import RecordTrie

_FILE = Path(__file__).parents[1] / "data" / "confusables.marisa"
PRECISION = 10
"""The list holds what is certain in tenths of a power of ten."""
DOUBTFUL = 1.0
"""So much less than is certain (a power of ten) is worth a suggestion."""
_VERY_COMMON = -4.0
_ROUGH, _ENOUGH = 4.0, 1.0
"""By the words right beside it, so much less than is certain, or so much likelier, is worth a closer look.

Nine places in ten need none; of 89 findings in 3,057 stories none is lost.
"""


class Confusable(NamedTuple):
    """A word that may be meant, and how much likelier (a power of ten) it must be to be certain."""

    word: str
    certain: float


class Likelier(NamedTuple):
    """The word that fits best and how much likelier it is than the one written, as a power of ten."""

    word: str
    gain: float
    certain: float


def confusables(words: Iterable[str]) -> dict[str, tuple[Confusable, ...]]:
    """What those of some words as written that are on the list may be slips of; nothing for names."""
    look_up = _trie().items
    found = {word: look_up(_first_small(word) + " ") for word in words}
    return {word: _others(entries) for word, entries in found.items() if entries and not _is_name(word)}


def _first_small(word: str) -> str:
    return word[:1].lower() + word[1:].replace("’", "'")


def _others(entries: Iterable[tuple[str, tuple[int]]]) -> tuple[Confusable, ...]:
    return tuple(Confusable(key.partition(" ")[2], certain / PRECISION) for key, (certain,) in entries)


def _is_name(word: str) -> bool:
    """Whether a capital makes a name of a word wherever it stands; very common words may begin a sentence."""
    return word[0].isupper() and alone(word.lower()) <= _VERY_COMMON


def likelier(prose: str, tokens: Tokens, number: int, others: Sequence[Confusable]) -> Likelier | None:
    """The one of `others` that is likeliest in place of a word of a story, by what it must be to be certain.

    None if none is so much likelier than the word written that it is worth a suggestion.
    """
    written = tokens.texts[number].lower().replace("’", "'")
    promising = list(_promising(written, *beside(prose, tokens, number), others))
    if not promising:
        return None
    here = around(prose, tokens, number)
    as_written = _likelihood(written, here)
    best: Likelier | None = None
    for other in promising:
        gain = _likelihood(other.word, here, as_written + other.certain - DOUBTFUL) - as_written
        found = Likelier(other.word, gain, other.certain)
        if gain > 0 and gain >= other.certain - DOUBTFUL and (best is None or _lead(found) > _lead(best)):
            best = found
    return best


def _promising(
    written: str, before: str, following: str, others: Sequence[Confusable]
) -> Iterator[Confusable]:
    """Those of `others` that may be likelier than the word written, by the words right beside it.

    One that was never counted beside either of them cannot be much likelier.
    """
    at_home: float | None = None
    for one in others:
        left, right = pair(before, one.word), pair(one.word, following)
        if left is None and right is None:
            continue
        if at_home is None:
            at_home = _roughly(written, following, pair(before, written), pair(written, following))
        if _roughly(one.word, following, left, right) - at_home >= min(one.certain - _ROUGH, _ENOUGH):
            yield one


def _roughly(word: str, following: str, left: float | None, right: float | None) -> float:
    """The logarithm of how likely a word and the one after it are, by pairs alone."""
    found = BACKOFF + alone(word) if left is None else left
    if following == START:
        return found
    return found + (BACKOFF + alone(following) if right is None else right)


def _lead(found: Likelier) -> float:
    return found.gain - found.certain


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
