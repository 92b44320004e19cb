"""How likely a word is where it stands: a language model of one, two and three words.

Where a longer context was never counted, a shorter one answers for less (Brants and others, “Large Language
Models in Machine Translation”, EMNLP 2007, “stupid backoff”). All logarithms are of base 10.
"""

from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from marisa_trie import RecordTrie

_FILE = Path(__file__).parents[1] / "data" / "contexts.marisa"
START = "<s>"
"""Stands before the first word of a sentence, or after a mark that parts words."""
BACKOFF = -0.4
"""What a shorter context takes off."""
PRECISION = 30
"""The trie holds each logarithm as minus its thirtieths."""
_NEVER_COUNTED = -8.5
_PER = 9
"""Zipf values count in a thousand million words."""


def after(word: str, before: str, earlier: str = START) -> float:
    """The logarithm of how likely `word` is after `before`, and after `earlier` and `before`."""
    found = _trie().get(f"{earlier} {before} {word}")
    if found:
        return float(-found[0][0] / PRECISION)
    shorter = pair(before, word)
    return 2 * BACKOFF + alone(word) if shorter is None else BACKOFF + shorter


@lru_cache(maxsize=1 << 16)
def pair(before: str, word: str) -> float | None:
    """The logarithm of how likely a word is after another, if the two were counted side by side."""
    found = _trie().get(f"{before} {word}")
    return float(-found[0][0] / PRECISION) if found else None


@cache
def alone(word: str) -> float:
    """The logarithm of how likely a word is anywhere."""
    found = _trie().get(word)
    return float(-found[0][0] / PRECISION) if found else _NEVER_COUNTED


def fit(before: str, word: str) -> float:
    """How much oftener than by chance two words stand side by side, as a power of ten, or 0."""
    found = _trie().get(f"{before.lower()} {word.lower()}")
    return max(0.0, -found[0][0] / PRECISION - alone(word.lower())) if found else 0.0


def pair_commonness(first: str, second: str) -> float:
    """The Zipf value of two words side by side; 0 for pairs that are rare."""
    found = _trie().get(f"{first.lower()} {second.lower()}")
    return max(0.0, alone(first.lower()) - found[0][0] / PRECISION + _PER) if found else 0.0


@cache
def _trie() -> "RecordTrie":
    from marisa_trie import RecordTrie

    return RecordTrie("<B").mmap(str(_FILE))
