"""Compounds that are one word: “newspaper”, not “news paper”."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from marisa_trie import RecordTrie

_FILE = Path(__file__).parents[1] / "data" / "compounds.marisa"
PRECISION = 10
"""The list holds tenths of a power of ten."""


@cache
def begins_compound(word: str) -> bool:
    """Whether a word, in small letters, is the first part of one."""
    return next(iter(_trie().iterkeys(f"{word} ")), None) is not None


def certainty(first: str, second: str) -> float | None:
    """How much likelier the compound is than its parts side by side, as a power of ten, if it is one."""
    found = _trie().get(f"{first} {second}")
    return found[0][0] / PRECISION if found else None


@cache
def _trie() -> "RecordTrie":
    from marisa_trie import RecordTrie

    return RecordTrie("<B").mmap(str(_FILE))
