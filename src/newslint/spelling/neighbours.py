"""Which words stand side by side: how well a word fits between its neighbours."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from newslint.spelling.lexicon import Lexicon

if TYPE_CHECKING:
    from marisa_trie import RecordTrie

_FILE = Path(__file__).parents[1] / "data" / "word_pairs.marisa"
_WORDS_COUNTED = 12
"""The list's counts are those of a million million words."""
_PER = 9
"""Zipf values count in a thousand million words."""


def fit(lexicon: Lexicon, first: str, second: str) -> float:
    """How much oftener than by chance two words stand together, as a power of ten; 0 where they do not."""
    together = pair_commonness(first, second)
    if not together:
        return 0.0
    by_chance = (lexicon.commonness(first) + lexicon.commonness(second)) / 10 - _PER
    return max(0.0, together - by_chance)


def pair_commonness(first: str, second: str) -> float:
    """The Zipf value of two words side by side; 0 for pairs that are rare."""
    found = _pairs().get(f"{first.lower()} {second.lower()}")
    return found[0][0] / 10 - (_WORDS_COUNTED - _PER) if found else 0.0


@cache
def _pairs() -> "RecordTrie":
    from marisa_trie import RecordTrie

    return RecordTrie("<B").mmap(str(_FILE))
