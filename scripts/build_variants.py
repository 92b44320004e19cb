"""Build src/newslint/data/variants.marisa: British and American spellings of one word, from SCOWL.

A pair is a word that only the British lists have and one that only the American lists have, which
differ in one of the known ways. Pairs in -ise and -ize stand apart, since -ize is British, too, by the
lists of Oxford spelling. Run: python scripts/build_variants.py [--scowl FOLDER]
"""

import argparse
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import marisa_trie

from newslint.spelling.variants import Side

OUTPUT = Path(__file__).parents[1] / "src" / "newslint" / "data" / "variants.marisa"
LARGEST_SIZE = 60
CHANGES = (
    (r"our", "or"),
    (r"tre\b", "ter"),
    (r"tres\b", "ters"),
    (r"tred\b", "tered"),
    (r"ll(?=ed|ing|er|ers|ist|ous)", "l"),
    (r"ogue", "og"),
    (r"ence\b", "ense"),
    (r"ences\b", "enses"),
    (r"yse", "yze"),
    (r"ysing", "yzing"),
    (r"ae", "e"),
    (r"oe", "e"),
    (r"mme", "m"),
    (r"mmes", "ms"),
    (r"l(?=ment|ful)", "ll"),
    (r"grey", "gray"),
    (r"tyre", "tire"),
    (r"plough", "plow"),
    (r"sceptic", "skeptic"),
    (r"jewellery", "jewelry"),
    (r"aluminium", "aluminum"),
)
ISE = ((r"is(?=e|es|ed|er|ers|ing|ation|ations|able)", "iz"),)
ONE_WAY = """
metre:meter metres:meters kilometre:kilometer kilometres:kilometers centimetre:centimeter
centimetres:centimeters millimetre:millimeter millimetres:millimeters litre:liter litres:liters
programme:program programmes:programs cheque:check cheques:checks tyre:tire tyres:tires kerb:curb kerbs:curbs
mould:mold moulds:molds draught:draft draughts:drafts pyjamas:pajamas sulphur:sulfur moustache:mustache
"""
"""Pairs of which the American one is a word of British English as well, with another meaning."""


def main() -> None:
    """Read the lists and write the pairs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scowl", type=Path, default=Path("/usr/share/dict/scowl"))
    folder = parser.parse_args().scowl
    british, american, both = (read(folder, family) for family in ("british", "american", "english"))
    only_british, only_american = british - american - both, american - british - both
    entries: dict[str, tuple[Side, str]] = {}
    for one, other in (pair.split(":") for pair in ONE_WAY.split()):
        entries[one] = (Side.BRITISH, other)
    for one, other in sorted(pairs(only_british, only_american, CHANGES)):
        entries |= {one: (Side.BRITISH, other), other: (Side.AMERICAN, one)}
    for one, other in sorted(pairs(only_british, read(folder, "british_z") & american, ISE)):
        entries |= {one: (Side.ISE, other), other: (Side.IZE, one)}
    trie = marisa_trie.BytesTrie(
        (word, f"{side}:{other}".encode()) for word, (side, other) in entries.items()
    )
    trie.save(str(OUTPUT))
    print(f"{len(entries):,} words")


def read(folder: Path, family: str) -> set[str]:
    """The small-letter words of a family of lists."""
    found: set[str] = set()
    for path in folder.glob(f"{family}-words.*"):
        if int(path.suffix[1:]) <= LARGEST_SIZE:
            found.update(path.read_text(encoding="iso-8859-1").split())
    return {word for word in found if word.isalpha() and word.isascii() and word.islower()}


def pairs(
    british: set[str], american: set[str], changes: Iterable[tuple[str, str]]
) -> Iterator[tuple[str, str]]:
    """Each British word with the American one it differs from by one of some changes."""
    for word in british:
        for pattern, new in changes:
            other = re.sub(pattern, new, word, count=1)
            if other != word and other in american:
                yield word, other
                break


if __name__ == "__main__":
    main()
