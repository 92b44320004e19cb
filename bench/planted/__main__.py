"""Plants one slip a copy into clean stories and counts what a run finds that the clean story did not have.

    python -m bench.planted FOLDER [--stories 300] [--seed 1] [--family NAME] [--show 10]

Prints recall by family, and how often the first fix gives the clean story back.
"""

import argparse
import random
from collections import Counter
from pathlib import Path

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
    parser.add_argument("--show", type=int, default=0, help="print that many misses of each family")
    arguments = parser.parse_args()
    paths = sorted(arguments.folder.rglob("*.txt"))
    random.Random(arguments.seed).shuffle(paths)  # noqa: S311  # a seeded choice, no secret
    stories = [path.read_bytes().decode(errors="replace") for path in paths[: arguments.stories]]
    checker = default_checker()
    print(f"{'family':<24} {'planted':>7} {'found':>7} {'recall':>7} {'first fix right':>16}")
    for name in [arguments.family] if arguments.family else sorted(FAMILIES):
        rng = random.Random(f"{arguments.seed}{name}")  # noqa: S311
        planted = [(story, FAMILIES[name](story, rng)) for story in stories]
        scores = [_score(checker, story, one) for story, one in planted if one is not None]
        found, mended = sum(score[0] for score in scores), sum(score[1] for score in scores)
        share = found / max(1, len(scores))
        print(f"{name:<24} {len(scores):>7} {found:>7} {share:>7.1%} {mended / max(1, len(scores)):>16.1%}")
        kept = [one for _, one in planted if one is not None]
        misses = [one for one, (is_found, _) in zip(kept, scores, strict=True) if not is_found]
        for one in misses[: arguments.show]:
            before, after = one.text[max(0, one.start - 120) : one.start], one.text[one.end : one.end + 120]
            print("-", f"{before}⟦{one.text[one.start : one.end]}⟧{after}".replace("\n", " ¶ "))


def _score(checker: Checker, story: str, planted: Planted) -> tuple[bool, bool]:
    """Whether something new was found at the slip, and whether its first fix mends it."""
    before = Counter((one.rule, one.message) for one in checker.check(story).findings)
    findings = checker.check(planted.text).findings
    new = Counter((one.rule, one.message) for one in findings) - before
    for finding in findings:
        spans = (finding.span, *(note.span for note in finding.related))
        is_there = any(span.start <= planted.end and planted.start <= span.end for span in spans)
        is_new = (finding.rule, finding.message) in new
        if is_new and (is_there or finding.rule.startswith("quotes.")):
            return True, bool(finding.fixes) and apply(planted.text, finding.fixes[0].edits) == story
    return False, False


if __name__ == "__main__":
    main()
