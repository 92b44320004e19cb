"""Which words are given names of people."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from marisa_trie import Trie

_FILE = Path(__file__).parents[2] / "data" / "given_names.marisa"


def is_given(word: str) -> bool:
    """Whether a word is known as a given name; both parts of “Anne-Marie” make one."""
    trie, name = _trie(), word.lower()
    return name in trie or ("-" in name and all(part in trie for part in name.split("-")))


@cache
def _trie() -> "Trie":
    from marisa_trie import Trie

    return Trie().mmap(str(_FILE))
