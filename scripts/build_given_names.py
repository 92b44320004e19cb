"""Build src/newslint/data/given_names.marisa: given names of people from many countries.

Takes the given names of the United States census of 1990 (package `names`) and those of Faker’s tables that
are written in Latin letters, and leaves out words that begin far more sentences than they name people. Run
after build_lexicon.py: python scripts/build_given_names.py
"""

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import faker.providers.person
import marisa_trie
import names

from newslint.spelling.lexicon import Lexicon
from newslint.wordlists import words

DATA = Path(__file__).parents[1] / "src" / "newslint" / "data"
NAME = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ÿā-ž]+(?:['’-][A-Za-zÀ-ž]+)?")
COMMON = 40
"""Words as common as this are no evidence of a name, “Will” and “Grace” apart."""


def main() -> None:
    """Write the names, in small letters."""
    lexicon = Lexicon()
    census = set(_census())
    kept = {
        name.lower()
        for name in census | set(_faker())
        if lexicon.commonness(name.lower()) < COMMON or name in census
    }
    kept -= {word.lower() for word in words("given_names", "never")}
    kept |= {word.lower() for word in words("given_names", "more")}
    marisa_trie.Trie(sorted(kept)).save(str(DATA / "given_names.marisa"))
    print(f"{len(kept):,} given names")


def _census() -> Iterator[str]:
    """The given names of the census."""
    for file in ("first:male", "first:female"):
        for line in Path(names.FILES[file]).read_text(encoding="ascii").splitlines():
            yield line.split()[0].title()


def _faker() -> Iterator[str]:
    """The given names of every table in Latin letters."""
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for key in dir(provider):
            entries = getattr(provider, key)
            if "first_name" in key and isinstance(entries, Iterable):
                yield from (str(entry) for entry in entries if NAME.fullmatch(str(entry)))


if __name__ == "__main__":
    main()
