"""Compounds that are one word: “newspaper”, not “news paper”."""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from marisa_trie import RecordTrie

_FILE = Path(__file__).parents[1] / "data" / "compounds.marisa"
PRECISION = 10
"""The list holds tenths of a power of ten."""


def compounds(firsts: Iterable[str]) -> dict[str, Mapping[str, float]]:
    """For those of some words that begin compounds the second parts of these, and how certain each is.

    A word may begin with a capital. Certainty is how much likelier the compound is than its parts side by
    side, as a power of ten.
    """
    look_up = _trie().items
    found = {word: look_up(f"{word.lower()} ") for word in firsts if word[1:].islower()}
    return {word: _seconds(entries) for word, entries in found.items() if entries}


def _seconds(entries: Iterable[tuple[str, tuple[int]]]) -> Mapping[str, float]:
    return {key.partition(" ")[2]: certainty / PRECISION for key, (certainty,) in entries}


@cache
def _trie() -> "RecordTrie":
    from marisa_trie import RecordTrie

    return RecordTrie("<B").mmap(str(_FILE))
