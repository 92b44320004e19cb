"""Build src/newslint/data/confusables.marisa: which words are taken for which, and when that is certain.

Takes the pairs of confusables.py and reads folders of edited stories: how much likelier the other word must
be than the one written is set so that hardly any of the words in these stories would be marked. Only those
numbers are kept. Run after build_contexts.py: python scripts/build_confusables.py FOLDER...
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import marisa_trie
from build_contexts import DATA, model_path, read_model
from confusables import pairs_of_sets, pairs_of_slips

from newslint.analysis.story import Story
from newslint.formats import parse
from newslint.spelling.confusables import PRECISION, Confusable, likelier

ALLOWED = 800
"""One of so many right words may be marked."""
SLIPS = ((60, 2), (3, 1))
"""Even in edited copy some words are slips: of those seen so often, so many."""
RARE = 30
"""Words seen less often are not known well enough."""
LARGEST = 255


class Demand(NamedTuple):
    """How much likelier the other word must be than in the worst right place, and at the least."""

    margin: float
    least: float
    least_of_rare: float
    most: float


OF_SETS, OF_SLIPS = Demand(1.8, 3.4, 3.8, 4.2), Demand(2.3, 5.4, 5.8, 25.0)


def main() -> None:
    """Read the stories, set the numbers, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    words = read_model(model_path()).words
    demands = dict.fromkeys(pairs_of_slips(words), OF_SLIPS) | dict.fromkeys(pairs_of_sets(words), OF_SETS)
    others: dict[str, list[str]] = defaultdict(list)
    for written, meant in sorted(demands):
        others[written].append(meant)
    seen: Counter[str] = Counter()
    gains: dict[tuple[str, str], list[float]] = defaultdict(list)
    folders = parser.parse_args().folders
    for path in sorted(path for folder in folders for path in folder.rglob("*.txt")):
        for written, meant, gain in gains_of(path.read_text(encoding="utf-8"), others, seen):
            gains[written, meant].append(gain)
    entries = [
        (f"{written} {meant}", (byte(certain(gains[written, meant], seen[written], demand)),))
        for (written, meant), demand in demands.items()
    ]
    marisa_trie.RecordTrie("<B", entries).save(str(DATA / "confusables.marisa"))
    print(f"{len(entries):,} pairs")


def gains_of(text: str, others: dict[str, list[str]], seen: Counter[str]) -> Iterator[tuple[str, str, float]]:
    """How much likelier each other word is at each place where one of a pair is written."""
    story = Story(parse(text, "story.txt"))
    for word, numbers in story.tokens.numbers.items():
        meant_here = others.get(word.replace("’", "'"), ())
        for number in numbers if meant_here else ():
            seen[word.replace("’", "'")] += 1
            for meant in meant_here:
                found = likelier(story.prose, story.tokens, number, [Confusable(meant, 0.0)])
                if found is not None:
                    yield word.replace("’", "'"), meant, found.gain


def certain(gains: list[float], seen: int, demand: Demand) -> float:
    """The gain from which on the other word is meant."""
    allowed = seen // ALLOWED + next((slips for least, slips in SLIPS if seen >= least), 0)
    ordered = sorted(gains, reverse=True)
    highest = ordered[allowed] if len(ordered) > allowed else 0.0
    return min(
        demand.most, max(highest + demand.margin, demand.least_of_rare if seen < RARE else demand.least)
    )


def byte(value: float) -> int:
    """A gain as the trie holds it."""
    return min(LARGEST, round(value * PRECISION))


if __name__ == "__main__":
    main()
