"""Names of places that many a reader knows, and which of them a word that is none may have been meant for.

The list, `data/well_known_places.txt`, is read for the first word that no lexicon has. The first letter is
taken for right: people see it, and seldom get it wrong.
"""

from functools import cache
from itertools import groupby
from pathlib import Path

from newslint.analysis.names.gazetteer import shared_gazetteer, straight
from newslint.spelling.lexicon import shared_lexicon
from newslint.spelling.slips import cost, is_one_slip

_LONG = 8
_TWO = 2
_FILE = Path(__file__).parents[2] / "data" / "well_known_places.txt"


def meant(name: str) -> tuple[str, ...]:
    """The well-known places that one slip makes a name of, the likeliest first; none for a place’s name."""
    if shared_gazetteer().towns(name) or shared_gazetteer().region(name):
        return ()
    plain = straight(name)
    near = [
        place for length in (-1, 0, 1) for place in _by_length().get((plain[:1], len(plain) + length), ())
    ]
    found = (place for place in near if _is_slip(plain.lower(), place.lower()))
    return tuple(sorted(found, key=lambda place: cost(plain.lower(), place.lower())))


def is_well_known(name: str) -> bool:
    """Whether a name stands in the list."""
    return straight(name) in _by_length().get((name[:1], len(name)), ())


@cache
def first_words() -> frozenset[str]:
    """The words that well-known names of two begin with and that are nothing else: “San”, “Los”."""
    names = (name.split(" ") for places in _by_length().values() for name in places)
    first = {words[0] for words in names if len(words) == _TWO}
    return frozenset(word for word in first if not shared_lexicon().has_exactly(word.lower()))


def _is_slip(name: str, place: str) -> bool:
    """Whether one slip parts two names, or only letters that are doubled in one: “Phillipines”."""
    if name.replace("-", " ") == place.replace("-", " "):
        return False
    return is_one_slip(name, place) or (len(name) >= _LONG and _undoubled(name) == _undoubled(place))


def _undoubled(name: str) -> str:
    return "".join(letter for letter, _ in groupby(name))


@cache
def _by_length() -> dict[tuple[str, int], list[str]]:
    """The names by their first letter and their length."""
    found: dict[tuple[str, int], list[str]] = {}
    for name in _FILE.read_text(encoding="utf-8").splitlines():
        found.setdefault((name[0], len(name)), []).append(name)
    return found
