"""British and American spellings of words, and which side a story or a configuration is on."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from newslint.wordlists import words


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


@cache
def variants() -> dict[str, Variant]:
    """Each word that has another spelling, in small letters."""
    found: dict[str, Variant] = {}
    for british, american in _pairs("one-way"):
        found[british] = Variant(Side.BRITISH, american)
    for british, american in _pairs("pairs"):
        found |= {british: Variant(Side.BRITISH, american), american: Variant(Side.AMERICAN, british)}
    for ise, ize in _pairs("ise-ize"):
        found |= {ise: Variant(Side.ISE, ize), ize: Variant(Side.IZE, ise)}
    return found


def opposed(wanted: Iterable[Side]) -> frozenset[Side]:
    """The sides that those who want some do not want. -ise is not American."""
    against = {
        Side.BRITISH: (Side.AMERICAN,),
        Side.AMERICAN: (Side.BRITISH, Side.ISE),
        Side.ISE: (Side.IZE,),
        Side.IZE: (Side.ISE,),
    }
    return frozenset(side for one in wanted for side in against[one])


def _pairs(section: str) -> Iterator[tuple[str, str]]:
    for pair in words("variants", section):
        first, _, second = pair.partition(":")
        yield first, second
