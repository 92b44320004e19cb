"""Build src/newslint/data/variants.txt: British and American spellings of one word, from SCOWL.

A pair is a word that only the British lists have and one that only the American lists have, which
differ in one of the known ways. Run: python scripts/build_variants.py [--scowl FOLDER]
"""

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

OUTPUT = Path(__file__).parents[1] / "src" / "newslint" / "data" / "variants.txt"
LARGEST_SIZE = 50
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
HEADER = """\
# British and American spellings of one word.
# Made by scripts/build_variants.py from SCOWL, whose licence is in SOURCES.md.

[pairs]
"""


def main() -> None:
    """Read the lists and write the pairs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scowl", type=Path, default=Path("/usr/share/dict/scowl"))
    folder = parser.parse_args().scowl
    british, american, both = (read(folder, family) for family in ("british", "american", "english"))
    only_british, only_american = british - american - both, american - british - both
    found = sorted(pairs(only_british, only_american))
    OUTPUT.write_text(HEADER + "\n".join(f"{one}:{other}" for one, other in found) + "\n", encoding="utf-8")
    print(f"{len(found)} pairs")


def read(folder: Path, family: str) -> set[str]:
    """The small-letter words of a family of lists."""
    found: set[str] = set()
    for path in folder.glob(f"{family}-words.*"):
        if int(path.suffix[1:]) <= LARGEST_SIZE:
            found.update(path.read_text(encoding="iso-8859-1").split())
    return {word for word in found if word.isalpha() and word.isascii() and word.islower()}


def pairs(british: set[str], american: set[str]) -> Iterator[tuple[str, str]]:
    """Each British word with the American one it differs from by one change."""
    for word in british:
        for pattern, new in CHANGES:
            other = re.sub(pattern, new, word, count=1)
            if other != word and other in american:
                yield word, other
                break


if __name__ == "__main__":
    main()
