"""British and American spellings of words, and which side a story or a configuration is on."""

from collections.abc import Iterable
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from marisa_trie import BytesTrie

_FILE = Path(__file__).parents[1] / "data" / "variants.marisa"


class Side(StrEnum):
    """A way of spelling, in the words of a writer."""

    BRITISH = "British"
    AMERICAN = "American"
    ISE = "-ise"
    IZE = "-ize"


class Variant(NamedTuple):
    """The side a spelling is on and the word's spelling on the other one."""

    side: Side
    other: str


SIDES_OF = {
    "en-US": (Side.AMERICAN,),
    "en-AU": (Side.BRITISH, Side.ISE),
    "en-CA": (),
    **dict.fromkeys(("en-GB", "en-IE", "en-IN", "en-NG", "en-NZ", "en-ZA"), (Side.BRITISH,)),
}
"""What each language of the settings asks for. Canadian English mixes both; -ize is British, too."""


def variant(word: str) -> Variant | None:
    """The other spelling of a word in small letters, if it has one."""
    return variants((word,)).get(word)


def variants(words: Iterable[str]) -> dict[str, Variant]:
    """The other spelling of each of some words in small letters that has one."""
    look_up = _trie().get
    return {word: _entry(found[0]) for word in words if (found := look_up(word))}


def _entry(data: bytes) -> Variant:
    side, _, other = data.decode().partition(":")
    return Variant(Side(side), other)


def opposed(wanted: Iterable[Side]) -> frozenset[Side]:
    """The sides that those who want some do not want. -ise is not American."""
    against = {
        Side.BRITISH: (Side.AMERICAN,),
        Side.AMERICAN: (Side.BRITISH, Side.ISE),
        Side.ISE: (Side.IZE,),
        Side.IZE: (Side.ISE,),
    }
    return frozenset(side for one in wanted for side in against[one])


@cache
def _trie() -> "BytesTrie":
    from marisa_trie import BytesTrie

    return BytesTrie().mmap(str(_FILE))
