"""Plants one slip a copy into clean stories and counts what a run finds that the clean story did not have.

    python -m bench.planted FOLDER... [--stories 300] [--seed 1] [--family NAME] [--show 10]

Prints recall by family, how often the first fix gives the clean story back and, where a family has right
twins, how often something is found in those.
"""

import argparse
from pathlib import Path

from bench.planted.families import FAMILIES, TWINS, Planted
from bench.planted.planting import all_planted, some_stories
from bench.planted.score import score, tally
from newslint.api import default_checker


def main() -> None:
    """Plant, check, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--stories", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--family", choices=sorted(FAMILIES))
    parser.add_argument("--show", type=int, default=0, help="print that many misses of each family")
    arguments = parser.parse_args()
    stories = some_stories(arguments.folders, arguments.stories, arguments.seed)
    checker = default_checker()
    print(f"{'family':<26} {'planted':>7} {'found':>7} {'recall':>7} {'first fix right':>16} {'twins':>7}")
    for name in [arguments.family] if arguments.family else sorted(FAMILIES):
        pairs = list(all_planted(name, stories, arguments.seed))
        planted, found, mended = tally(checker, pairs)
        number = max(1, planted)
        twins = ""
        if name in TWINS:
            alarms = tally(checker, all_planted(name, stories, arguments.seed, TWINS))
            twins = f"{alarms.found / max(1, alarms.planted):>7.1%}"
        print(f"{name:<26} {planted:>7} {found:>7} {found / number:>7.1%} {mended / number:>16.1%} {twins}")
        missed = (one for story, one in pairs if not score(checker, story, one).is_found)
        for _, slip in zip(range(arguments.show), missed, strict=False):
            print("-", _in_context(slip))


def _in_context(planted: Planted) -> str:
    before, after = planted.text[: planted.start][-120:], planted.text[planted.end :][:120]
    return f"{before}⟦{planted.text[planted.start : planted.end]}⟧{after}".replace("\n", " ¶ ")


if __name__ == "__main__":
    main()
