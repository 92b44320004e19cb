"""Which words are taken for which: sets written by hand, and slips that make a rare word of a common one."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from build_lexicon import slips

from newslint.spelling.lexicon import Lexicon
from newslint.spelling.slips import cost

SETS = Path(__file__).parent / "confusion_sets.txt"
TOO_COMMON = -2.5
"""Words likelier than this are hardly ever a slip; “to”, “not”, “was” would be weighed at every turn."""
COMMON, LEAST_GAP = -4.6, 1.0
READIEST = 1.1
SHORTEST, SHORTEST_RARE = 4, 3
ENDINGS = ("s", "d", "ed")


def pairs_of_sets(words: Mapping[str, float]) -> Iterator[tuple[str, str]]:
    """Each word of each set, as written, with each other one, as meant.

    `words` has the logarithm of how likely each word is.
    """
    for line in SETS.read_text(encoding="utf-8").splitlines():
        known = [] if line.startswith("#") else [word for word in line.split() if word in words]
        for written in known:
            if words[written] < TOO_COMMON:
                yield from ((written, meant) for meant in known if meant != written)


def pairs_of_slips(words: Mapping[str, float]) -> Iterator[tuple[str, str]]:
    """Rare words that a slip of hand or ear makes of common ones: “fist” of “first”."""
    lexicon = Lexicon()
    own = {word for word in words if word.isalpha() and lexicon.has_exactly(word)}
    for meant in own:
        if words[meant] < COMMON or len(meant) < SHORTEST:
            continue
        for written in set(slips(meant)) & own:
            is_rare = words[meant] - words[written] > LEAST_GAP and len(written) >= SHORTEST_RARE
            is_form = any(meant + end == written or written + end == meant for end in ENDINGS)
            if is_rare and not is_form and 0 < cost(written, meant) <= READIEST:
                yield written, meant
