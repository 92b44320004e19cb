"""Build src/newslint/data/proposals.txt: the common words of lexicon.marisa with their sound keys.

One line for each first sound. Run after build_lexicon.py: python scripts/build_proposals.py
"""

from collections import defaultdict
from pathlib import Path

from newslint.spelling.lexicon import Lexicon
from newslint.spelling.sounds import sound_key

DATA = Path(__file__).parents[1] / "src" / "newslint" / "data"
COMMON_ENOUGH = 18


def main() -> None:
    """Write the file."""
    lines = defaultdict(list)
    common = (word for word in Lexicon().words(COMMON_ENOUGH) if word.isascii() and not word.endswith("'s"))
    for word in sorted(common):
        key = sound_key(word)
        lines[key[:1]].append(f"{word} {key}")
    text = "".join(" ".join((first, *lines[first])) + "\n" for first in sorted(lines) if first)
    (DATA / "proposals.txt").write_text(text, encoding="utf-8")
    print(f"{sum(map(len, lines.values())):,} words")


if __name__ == "__main__":
    main()
