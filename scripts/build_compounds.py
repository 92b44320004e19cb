"""Build src/newslint/data/compounds.marisa: compounds of one word that are mistakenly written as two.

Takes common words of lexicon.marisa that are two common words in a row, and keeps those whose two parts stand
side by side far more rarely than the compound stands, by contexts.marisa. Run after build_contexts.py:
python scripts/build_compounds.py
"""

from collections.abc import Iterator
from pathlib import Path

import marisa_trie

from newslint.spelling.compounds import PRECISION
from newslint.spelling.contexts import after, alone
from newslint.spelling.lexicon import Lexicon
from newslint.wordlists import words

DATA = Path(__file__).parents[1] / "src" / "newslint" / "data"
COMMON, PART_COMMON = 28, 33
SHORTEST, SHORTEST_FIRST, SHORTEST_SECOND = 6, 2, 3
NEVER_COUNTED = -7.9
LEAST = 1.2
LARGEST = 255
BESIDE_ANY = 0.7
"""How much less certain a compound is that holds a word which stands beside any other."""


def main() -> None:
    """Write the compounds that are certain enough."""
    entries = [
        (f"{first} {second}", (min(LARGEST, round(gain * PRECISION)),)) for first, second, gain in compounds()
    ]
    marisa_trie.RecordTrie("<B", entries).save(str(DATA / "compounds.marisa"))
    print(f"{len(entries):,} compounds")


def compounds() -> Iterator[tuple[str, str, float]]:
    """Both parts, and how much likelier (a power of ten) the compound is than the parts side by side."""
    lexicon = Lexicon()
    function = words("affixes", "beside-any")
    for word in lexicon.words(COMMON):
        if len(word) < SHORTEST or not (word.isalpha() and word.isascii()) or alone(word) < NEVER_COUNTED:
            continue
        for first, second in parts(lexicon, word):
            gain = alone(word) - alone(first) - after(second, first)
            gain -= BESIDE_ANY * (first in function or second in function)
            if gain >= LEAST and f"{first}_{second}" not in words("affixes", "two-words"):
                yield first, second, gain


def parts(lexicon: Lexicon, word: str) -> Iterator[tuple[str, str]]:
    """The ways to cut a word into two common ones, neither of which is a mere prefix or ending."""
    for at in range(SHORTEST_FIRST, len(word) - SHORTEST_SECOND + 1):
        first, second = word[:at], word[at:]
        if first in words("affixes", "bound-prefixes") or second in words("affixes", "endings"):
            continue
        both = (first, second)
        if all(lexicon.has_exactly(one) and lexicon.commonness(one) >= PART_COMMON for one in both):
            yield both


if __name__ == "__main__":
    main()
