"""Plants one slip a copy into clean stories and counts what a run finds that the clean story did not have.

    python -m bench.planted FOLDER [--stories 300] [--seed 1] [--family NAME]

Prints recall by family, how often the first fix gives the clean story back and, where a family has right
twins, how often something is found in those.
"""

import argparse
import random
from pathlib import Path

from bench.planted.calendar_families import TWINS
from bench.planted.families import FAMILIES, Planted
from newslint.api import Checker, default_checker
from newslint.fixer import apply


def main() -> None:
    """Plant, check, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--stories", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--family", choices=sorted(FAMILIES))
    arguments = parser.parse_args()
    paths = sorted(arguments.folder.rglob("*.txt"))
    random.Random(arguments.seed).shuffle(paths)  # noqa: S311  # a seeded choice, no secret
    stories = [path.read_bytes().decode(errors="replace") for path in paths[: arguments.stories]]
    checker = default_checker()
    print(f"{'family':<24} {'planted':>7} {'found':>7} {'recall':>7} {'first fix right':>16} {'twins':>7}")
    for name in [arguments.family] if arguments.family else sorted(FAMILIES):
        rng = random.Random(f"{arguments.seed}{name}")  # noqa: S311
        planted = [(story, FAMILIES[name](story, rng)) for story in stories]
        scores = [_score(checker, story, one) for story, one in planted if one is not None]
        found, mended = sum(score[0] for score in scores), sum(score[1] for score in scores)
        share = found / max(1, len(scores))
        twins = f"{_alarms(checker, stories, name, arguments.seed):>7.1%}" if name in TWINS else ""
        right = mended / max(1, len(scores))
        print(f"{name:<24} {len(scores):>7} {found:>7} {share:>7.1%} {right:>16.1%} {twins}")


def _alarms(checker: Checker, stories: list[str], name: str, seed: int) -> float:
    """The share of right twins in which something new is found."""
    rng = random.Random(f"{seed}{name}")  # noqa: S311
    planted = [(story, TWINS[name](story, rng)) for story in stories]
    found = [_score(checker, story, one)[0] for story, one in planted if one is not None]
    return sum(found) / max(1, len(found))


def _score(checker: Checker, story: str, planted: Planted) -> tuple[bool, bool]:
    """Whether something new was found at the slip, and whether its first fix mends it."""
    clean = planted.clean or story
    before = {(finding.rule, finding.message) for finding in checker.check(story, date=planted.date).findings}
    for finding in checker.check(planted.text, date=planted.date).findings:
        if planted.packs and finding.family not in planted.packs:
            continue
        is_there = finding.span.start <= planted.end and planted.start <= finding.span.end
        is_near = any(
            note.span.start <= planted.end and planted.start <= note.span.end for note in finding.related
        )
        if (is_there or is_near or finding.rule.startswith("quotes.")) and (
            finding.rule,
            finding.message,
        ) not in before:
            return True, bool(finding.fixes) and apply(planted.text, finding.fixes[0].edits) == clean
    return False, False


if __name__ == "__main__":
    main()
