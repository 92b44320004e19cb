"""Build src/newslint/data/contexts.marisa: how likely a word is after one or two others.

The numbers come from the language model of US English that `pocketsphinx` (Python package index) carries,
in the trie format of SphinxBase, which is read here. Kept are words that are in lexicon.marisa and common
enough, all pairs that stand together oftener than by chance, and the pairs and triples that say something
new about a word that is easily mistaken for another (confusion_sets.txt). Run after build_lexicon.py:
python scripts/build_contexts.py
"""

import importlib.util
import math
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import marisa_trie
import numpy as np
from confusables import pairs_of_sets, pairs_of_slips

from newslint.spelling.contexts import BACKOFF, PRECISION, START
from newslint.spelling.lexicon import Lexicon

DATA = Path(__file__).parents[1] / "src" / "newslint" / "data"
MAGIC = b"Trie Language Model"
BINS = 1 << 16
BASE = math.log10(1.0001)
RAREST = -6.0
PAIR_GAIN, CONFUSED_PAIR_GAIN, TRIPLE_GAIN = 0.8, 0.15, 0.5
"""How much, in powers of ten, a longer context must say beyond the shorter one."""
LARGEST = 255


class Model(NamedTuple):
    """Logarithms (base 10) of how likely the last word of one, two and three is after the others."""

    words: dict[str, float]
    pairs: dict[str, float]
    triples: dict[str, float]


def main() -> None:
    """Read, choose, write."""
    model = read_model(model_path())
    entries = dict(chosen(model))
    trie = marisa_trie.RecordTrie("<B", ((key, (byte(value),)) for key, value in entries.items()))
    trie.save(str(DATA / "contexts.marisa"))
    print(f"{len(entries):,} entries, {(DATA / 'contexts.marisa').stat().st_size:,} bytes")


def chosen(model: Model) -> Iterator[tuple[str, float]]:
    """The entries worth keeping."""
    lexicon = Lexicon()
    confused = {written for written, _ in pairs_of_sets(model.words)}
    needed = confused | {word for pair in pairs_of_slips(model.words) for word in pair}
    kept = {
        word
        for word, value in model.words.items()
        if word == START or ((value > RAREST or word in needed) and is_known(lexicon, word))
    }
    yield from ((word, value) for word, value in model.words.items() if word in kept)
    pairs = dict(telling_pairs(model, kept, confused))
    yield from pairs.items()
    for key, value in model.triples.items():
        three = key.split()
        if kept.issuperset(three) and not confused.isdisjoint(three):
            shorter = pairs.get(f"{three[1]} {three[2]}", model.words[three[2]] + BACKOFF) + BACKOFF
            if abs(value - shorter) > TRIPLE_GAIN:
                yield key, value


def telling_pairs(model: Model, kept: set[str], confused: set[str]) -> Iterator[tuple[str, float]]:
    """Pairs that say more than their second word alone."""
    for key, value in model.pairs.items():
        first, second = key.split()
        gain = value - BACKOFF - model.words[second]
        is_confused = first in confused or second in confused
        is_telling = gain > PAIR_GAIN or (is_confused and abs(gain) > CONFUSED_PAIR_GAIN)
        if is_telling and first in kept and second in kept:
            yield key, value


def is_known(lexicon: Lexicon, word: str) -> bool:
    """Whether a word of the model, which has small letters only, is one of ours."""
    return lexicon.knows(word) or lexicon.knows(word.capitalize())


def byte(value: float) -> int:
    """A logarithm as the trie holds it."""
    return min(LARGEST, max(0, round(-value * PRECISION)))


def model_path() -> Path:
    """Where pocketsphinx has its model."""
    package = importlib.util.find_spec("pocketsphinx")
    if package is None or package.origin is None:
        raise SystemExit("pocketsphinx is not installed")
    return Path(package.origin).parent / "model" / "en-us" / "en-us.lm.bin"


def read_model(path: Path) -> Model:
    """The model of a file in SphinxBase's binary format (ngram_model_trie.c, lm_trie.c)."""
    data = np.frombuffer(path.read_bytes(), dtype=np.uint8)
    if not data[: len(MAGIC)].tobytes() == MAGIC:
        raise SystemExit(f"{path} is no trie language model")
    at = len(MAGIC) + 1
    counts = struct.unpack_from("<3I", data, at)
    at += 12 + 4
    pair_bins, triple_bins = (
        np.frombuffer(data, "<f4", BINS, at + number * 4 * BINS) * BASE for number in (0, 2)
    )
    at += 3 * 4 * BINS
    words = np.frombuffer(data, [("value", "<f4"), ("backoff", "<f4"), ("next", "<u4")], counts[0] + 1, at)
    at += 12 * (counts[0] + 1)
    word_bits, next_bits = counts[0].bit_length(), counts[2].bit_length()
    size = word_bits + 32 + next_bits
    seconds = Bits(data, at, size, int(words["next"][counts[0]]))
    at += ((1 + counts[1]) * size + 7) // 8 + 8
    thirds = Bits(data, at, word_bits + 16, counts[2])
    names_at = at + ((1 + counts[2]) * (word_bits + 16) + 7) // 8 + 8
    names = data[names_at + 4 :].tobytes().decode("latin-1").split("\0")
    last: Any = np.repeat(np.arange(counts[0]), np.diff(words["next"].astype(np.int64)))
    first_triple: Any = np.append(seconds.field(word_bits + 32, next_bits), counts[2])
    pair_of: Any = np.repeat(np.arange(len(last)), np.diff(first_triple))
    middle = seconds.field(0, word_bits)
    pair_values = pair_bins[seconds.field(word_bits + 16, 16)]
    triple_values = triple_bins[thirds.field(word_bits, 16)]
    return Model(
        {names[n]: float(words["value"][n]) * BASE for n in range(counts[0])},
        {f"{names[middle[n]]} {names[last[n]]}": float(pair_values[n]) for n in range(len(last))},
        {
            f"{names[first]} {names[middle[pair]]} {names[last[pair]]}": float(value)
            for first, pair, value in zip(thirds.field(0, word_bits), pair_of, triple_values, strict=True)
        },
    )


class Bits:
    """Records of a fixed number of bits, packed one after the other."""

    def __init__(self, data: Any, start: int, size: int, count: int) -> None:  # noqa: ANN401  # an array
        self.data = data
        self.start = start
        self.places: Any = np.arange(count, dtype=np.int64) * size

    def field(self, offset: int, width: int) -> Any:  # noqa: ANN401  # an array
        """The numbers of `width` bits that begin `offset` bits into each record."""
        places = self.places + offset
        found: Any = np.zeros(len(places), dtype=np.uint64)
        for number in range(8):
            found |= self.data[self.start + (places >> 3) + number].astype(np.uint64) << np.uint64(8 * number)
        return ((found >> (places & 7).astype(np.uint64)) & np.uint64((1 << width) - 1)).astype(np.int64)


if __name__ == "__main__":
    main()
