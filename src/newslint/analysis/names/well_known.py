"""Names of places that many a reader knows, and which of them a word that is none may have been meant for.

The list, `data/well_known_places.txt`, is read for the first word that no lexicon has. The first letter is
taken for right: people see it, and seldom get it wrong. One slip then leaves the second letter or the last
one alone, which is how candidates are found.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path

from newslint.analysis.names.gazetteer import shared_gazetteer, straight
from newslint.spelling.lexicon import shared_lexicon
from newslint.spelling.slips import cost, is_one_slip

_LONG = 8
_TWO = 2
_FILE = Path(__file__).parents[2] / "data" / "well_known_places.txt"


@lru_cache(maxsize=2048)
def meant(name: str) -> tuple[str, ...]:
    """The well-known places that one slip makes a name of, the likeliest first; none for a place’s name."""
    plain = straight(name).lower()
    near = {place for key in _keys(plain) for place in _candidates().get(key, ())}
    found = {place for place in near if is_one_slip(plain, place.lower()) and not _is_same(plain, place)}
    if len(plain) >= _LONG:
        found.update(_with_other_doubles(plain))
    if not found or shared_gazetteer().towns(name) or shared_gazetteer().region(name):
        return ()
    return tuple(sorted(found, key=lambda place: (cost(plain, place.lower()), place)))


def is_well_known(name: str) -> bool:
    """Whether a name stands in the list."""
    return straight(name) in _names()


@cache
def first_words() -> frozenset[str]:
    """The words that well-known names of two begin with and that are nothing else: “San”, “Los”."""
    words = (name.split(" ") for name in _names())
    first = {parts[0] for parts in words if len(parts) == _TWO}
    return frozenset(word for word in first if not shared_lexicon().has_exactly(word.lower()))


def _is_same(name: str, place: str) -> bool:
    """Whether only a hyphen parts two names: “Pointe Noire”."""
    return name.replace("-", " ") == place.lower().replace("-", " ")


def _with_other_doubles(name: str) -> Iterator[str]:
    """The places that only doubled letters part from a name: “Phillipines” is one slip, or two."""
    alike, single = _candidates().get(_ends(name), ()), _undoubled(name)
    return (place for place in alike if _undoubled(place.lower()) == single)


def _undoubled(name: str) -> str:
    return "".join(letter for letter, _ in groupby(name))


@cache
def _names() -> frozenset[str]:
    return frozenset(_FILE.read_text(encoding="utf-8").splitlines())


def _keys(name: str) -> Iterator[str]:
    """The first letter with the second, and with the last."""
    yield name[:2]
    yield _ends(name)


def _ends(name: str) -> str:
    return f"{name[:1]}*{name[-1:]}"


@cache
def _candidates() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in _names():
        for key in _keys(name.lower()):
            found.setdefault(key, []).append(name)
    return found
