"""What newslint knows of the world: countries and states, their capitals, and the towns that lie in them.

Countries and states stand in `data/regions.txt`, with all their usual names; towns in `data/towns.marisa`, a
trie that is mapped and not read: a name gives the regions that have a town of it, each with its size. A story
that names no region never opens either. Names are looked up as written, with any apostrophe; accents may be
left out.
"""

from collections.abc import Iterator, Mapping
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import NamedTuple

_DATA = Path(__file__).parents[2] / "data"
_NAMES_IN_CAPITALS = 4
"""Letters from which on “LAGOS” is read as “Lagos”; shorter ones are abbreviations."""


class Capital(NamedTuple):
    """A capital of a region; `until` is the year in which it was one for the last time, 0 if it still is."""

    name: str
    until: int


class Region(NamedTuple):
    """A country, or a state of one: `US-TX` lies in `US`."""

    code: str
    names: tuple[str, ...]
    adjectives: tuple[str, ...]
    capitals: tuple[Capital, ...]

    @property
    def name(self) -> str:
        """The usual name."""
        return self.names[0]

    @property
    def country(self) -> str:
        """The code of the country: its own, or that of the country it lies in."""
        return self.code[:2]

    def holds(self, other: "Region") -> bool:
        """Whether another region is this one, or may lie in it."""
        return self.code == other.code or (
            self.country == other.country and not (self.is_state and other.is_state)
        )

    @property
    def is_state(self) -> bool:
        """Whether it lies in a country."""
        return self.code != self.country


class Town(NamedTuple):
    """A town of a name in a region; `size` is ten times the logarithm of its people: 50 is 100,000."""

    region: Region
    size: int


class Gazetteer:
    """Looks places up."""

    RECORD = "<HB"
    """How a town stands in the trie: the number of its region, and its size."""

    @cached_property
    def regions(self) -> tuple[Region, ...]:
        """All countries and states."""
        return tuple(_region(line) for line in _lines("countries", "states"))

    @cached_property
    def codes(self) -> tuple[str, ...]:
        """Their codes; the trie counts regions in this order."""
        return tuple(region.code for region in self.regions)

    @cached_property
    def by_code(self) -> Mapping[str, Region]:
        """Each region by its code."""
        return {region.code: region for region in self.regions}

    @cached_property
    def by_name(self) -> Mapping[str, tuple[Region, ...]]:
        """The regions of each name: “Georgia” is a country and a state."""
        return _table((name, region) for region in self.regions for name in region.names)

    @cached_property
    def by_adjective(self) -> Mapping[str, tuple[Region, ...]]:
        """The regions of each adjective: “Congolese” belongs to two."""
        return _table((word, region) for region in self.regions for word in region.adjectives)

    @cached_property
    def loose(self) -> frozenset[str]:
        """Names of regions that are words, people or abbreviations as well: “Chad”, “Jordan”, “Turkey”."""
        return frozenset(
            name.strip().removesuffix("*")
            for line in _lines("countries", "states")
            for name in line.split("|")[1].split(",")
            if name.endswith("*")
        )

    @cached_property
    def _shared(self) -> frozenset[frozenset[str]]:
        return frozenset(frozenset(pair.split("-")) for line in _lines("shared") for pair in line.split())

    @cached_property
    def _moved(self) -> frozenset[tuple[str, str]]:
        lines = (line.split(": ") for line in _lines("moved"))
        return frozenset((name, country) for country, names in lines for name in _listed(names))

    def may_be_told(self, name: str, home: Region, region: Region) -> bool:
        """Whether a town of one region may rightly be put in another: a border moved, or is disputed."""
        pair = frozenset((home.country, region.country))
        return pair in self._shared or (straight(name), region.country) in self._moved

    def region(self, name: str) -> tuple[Region, ...]:
        """The countries and states of a name; none for any other word."""
        return self.by_name.get(straight(name), ())

    def towns(self, name: str) -> tuple[Town, ...]:
        """The towns of a name, each in its region, the largest first."""
        records = next(filter(None, map(self._trie.get, _spellings(straight(name)))), [])
        found = (Town(self.regions[number], size) for number, size in records)
        return tuple(sorted(found, key=lambda town: -town.size))

    def names(self) -> Iterator[str]:
        """Every name of a region, of its capitals and of other places that many a reader knows."""
        for line in _lines("others"):
            yield from _listed(line)
        for region in self.regions:
            yield from (name for name in region.names if "." not in name and not name.isupper())
            yield from (straight(capital.name) for capital in region.capitals)

    @cached_property
    def _trie(self) -> "Mapping[str, list[tuple[int, int]]]":
        from marisa_trie import RecordTrie

        trie: Mapping[str, list[tuple[int, int]]] = RecordTrie(self.RECORD).mmap(str(_DATA / "towns.marisa"))
        return trie


@lru_cache(maxsize=1)
def shared_gazetteer() -> Gazetteer:
    """One gazetteer for all."""
    return Gazetteer()


def straight(name: str) -> str:
    """A name with straight apostrophes, as the data have them."""
    return name.replace("’", "'").replace("‘", "'")


def _spellings(name: str) -> Iterator[str]:
    """A name as it may stand in the trie: with its stop, in small letters after the first."""
    yield name
    if name.startswith(("St ", "Saint ")):
        yield "St. " + name.partition(" ")[2]
        yield "Saint " + name.partition(" ")[2]
    if name.isupper() and len(name) >= _NAMES_IN_CAPITALS:
        yield name.title()


@cache
def _sections() -> dict[str, list[str]]:
    sections: dict[str, list[str]] = {}
    current: list[str] = []
    for line in (_DATA / "regions.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            current = sections.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            current.append(line)
    return sections


def _lines(*names: str) -> Iterator[str]:
    for name in names:
        yield from _sections()[name]


def _region(line: str) -> Region:
    code, names, adjectives, capitals = line.split("|")
    return Region(
        code, _listed(names.replace("*", "")), _listed(adjectives), tuple(map(_capital, _listed(capitals)))
    )


def _listed(text: str) -> tuple[str, ...]:
    return tuple(straight(part.strip()) for part in text.split(",") if part.strip())


def _capital(text: str) -> Capital:
    name, _, year = text.partition("<")
    return Capital(name, int(year or 0))


def _table(pairs: Iterator[tuple[str, Region]]) -> dict[str, tuple[Region, ...]]:
    found: dict[str, tuple[Region, ...]] = {}
    for word, region in pairs:
        found[word] = (*found.get(word, ()), region)
    return found
