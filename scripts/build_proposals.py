"""Build what proposals for unknown words need; data/SOURCES.md names each source and its licence.

`proposals.txt`: the common words of lexicon.marisa with their sound keys, one line for each first sound.
`word_pairs.marisa`: how common two words are side by side, from the list of pairs in `symspellpy` (Python
package index). Run after build_lexicon.py: python scripts/build_proposals.py
"""

import importlib.util
import math
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import marisa_trie

from newslint.spelling.lexicon import Lexicon
from newslint.spelling.sounds import sound_key

DATA = Path(__file__).parents[1] / "src" / "newslint" / "data"
COMMON_ENOUGH = 18
PAIR_LIST = "frequency_bigramdictionary_en_243_342.txt"
LARGEST = 255


def main() -> None:
    """Write both files."""
    lines = defaultdict(list)
    common = (word for word in Lexicon().words(COMMON_ENOUGH) if word.isascii() and not word.endswith("'s"))
    for word in sorted(common):
        key = sound_key(word)
        lines[key[:1]].append(f"{word} {key}")
    text = "".join(" ".join((first, *lines[first])) + "\n" for first in sorted(lines) if first)
    (DATA / "proposals.txt").write_text(text, encoding="utf-8")
    pairs = marisa_trie.RecordTrie("<B", read_pairs())
    pairs.save(str(DATA / "word_pairs.marisa"))
    print(f"{sum(map(len, lines.values())):,} words, {len(pairs):,} pairs")


def read_pairs() -> Iterator[tuple[str, tuple[int]]]:
    """Each pair with ten times the logarithm of its count in a million million words."""
    package = importlib.util.find_spec("symspellpy")
    if package is None or package.origin is None:
        raise SystemExit("symspellpy is not installed")
    for line in (Path(package.origin).parent / PAIR_LIST).read_text(encoding="utf-8-sig").splitlines():
        first, second, count = line.split()
        yield f"{first} {second}", (min(LARGEST, round(10 * math.log10(int(count)))),)


if __name__ == "__main__":
    main()
