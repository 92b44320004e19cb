"""How long some packs take over a folder of stories, beyond what every run costs.

    python -m bench.pack_speed FOLDER PACK... [--stories 800] [--seed 1]

Prints seconds a megabyte on one core: nothing but reading, all rules that are on by default, all but those
packs, and the difference, which is what the packs add to a run.
"""

import argparse
import random
import time
from collections.abc import Sequence
from pathlib import Path

from newslint.api import Checker
from newslint.engine import Ruleset
from newslint.rulesets.loader import built_in_folder, load_folder

_ROUNDS = 4


def main() -> None:
    """Read, run, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("packs", nargs="+")
    parser.add_argument("--stories", type=int, default=800)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    paths = sorted(arguments.folder.rglob("*.txt"))
    random.Random(arguments.seed).shuffle(paths)  # noqa: S311  # a seeded choice, no secret
    texts = [path.read_bytes().decode(errors="replace") for path in paths[: arguments.stories]]
    rules = [rule for rule in load_folder(built_in_folder(), is_trusted=True) if rule.default]
    others = [rule for rule in rules if rule.pack not in arguments.packs]
    checkers = [Checker(Ruleset(some)) for some in ([], rules, others)]
    nothing, whole, rest = _seconds(checkers, texts)
    megabytes = sum(len(text.encode()) for text in texts) / 1e6
    for name, seconds in (("reading", nothing), ("all rules", whole), ("all but these packs", rest)):
        print(f"{name:<20} {seconds / megabytes:.3f} s/MB")
    print(f"{'these packs add':<20} {(whole - rest) / megabytes:.3f} s/MB")


def _seconds(checkers: Sequence[Checker], texts: Sequence[str]) -> list[float]:
    """The processor time of each checker’s quickest round of some, after a first that compiles patterns."""
    times: list[list[float]] = [[] for _ in checkers]
    for _ in range(1 + _ROUNDS):
        for checker, own in zip(checkers, times, strict=True):
            start = time.process_time()
            for text in texts:
                checker.check(text)
            own.append(time.process_time() - start)
    return [min(own[1:]) for own in times]


if __name__ == "__main__":
    main()
