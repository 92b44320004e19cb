"""Compounds that are one word: “newspaper”, not “news paper”."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from marisa_trie import RecordTrie

_FILE = Path(__file__).parents[1] / "data" / "compounds.marisa"
PRECISION = 10
"""The list holds tenths of a power of ten."""


def compounds(first: str) -> Mapping[str, float]:
    """The second parts of the compounds a word, in small letters, begins, and how certain each is.

    Certainty is how much likelier the compound is than its parts side by side, as a power of ten.
    """
    found = _trie().items(f"{first} ")
    return {key.partition(" ")[2]: certainty / PRECISION for key, (certainty,) in found}


@cache
def _trie() -> "RecordTrie":
    from marisa_trie import RecordTrie

    return RecordTrie("<B").mmap(str(_FILE))
