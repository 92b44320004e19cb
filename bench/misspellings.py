"""Sets known misspellings into sentences of real stories and counts which right words are proposed.

    python -m bench.misspellings LIST FOLDER [--most 2000] [--seed 1] [--show 20]

LIST has a wrong and a right spelling a line, parted by a tab; FOLDER holds stories. Wrong forms that are
words themselves are left out, and so are pairs whose right word stands in no story. Prints how many of the
slips are found, and of all of them how often the right word is the first fix and how often one of the fixes.
"""

import argparse
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from newslint.api import Checker, default_checker
from newslint.spelling.lexicon import shared_lexicon
from newslint.spelling.proposals import Surroundings, proposals

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_RULES = frozenset({"spelling", "words", "punctuation", "case"})


def main() -> None:
    """Read, set in, check, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("list", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--most", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", type=int, default=0, help="print that many misses")
    arguments = parser.parse_args()
    rng = random.Random(arguments.seed)  # noqa: S311  # a seeded choice, no secret
    pairs = list(_pairs(arguments.list))
    rng.shuffle(pairs)
    paragraphs = _paragraphs_by_word(arguments.folder, {right for _, right in pairs}, rng)
    checker = default_checker()
    counts: Counter[str] = Counter()
    misses = []
    for wrong, right in [pair for pair in pairs if pair[1] in paragraphs][: arguments.most]:
        text = re.sub(rf"(?<!\w){re.escape(right)}(?!\w)", wrong, paragraphs[right], count=1)
        proposals = _proposals(checker, text, wrong)
        counts["planted"] += 1
        counts["found"] += proposals is not None
        counts["first"] += proposals is not None and proposals[:1] == [right]
        counts["ranked"] += _ranked(text, wrong)[:1] == [right]
        counts["among"] += right in (proposals or ())
        if proposals is None or proposals[:1] != [right]:
            misses.append((wrong, right, proposals))
    for name in ("found", "first", "among", "ranked"):
        print(f"{name:>8}: {counts[name]:>6} of {counts['planted']} = {counts[name] / counts['planted']:.1%}")
    for wrong, right, proposals in misses[: arguments.show]:
        print(f"    {wrong} for {right}: {', '.join(proposals) if proposals else proposals}")


def _pairs(path: Path) -> Iterator[tuple[str, str]]:
    lexicon = shared_lexicon()
    for line in path.read_text(encoding="utf-8").splitlines():
        wrong, _, right = line.partition("\t")
        if _WORD.fullmatch(wrong) and _WORD.fullmatch(right) and not lexicon.knows(wrong):
            yield wrong, right


def _paragraphs_by_word(folder: Path, wanted: set[str], rng: random.Random) -> dict[str, str]:
    """A paragraph for each word; which one is left to chance."""
    found: dict[str, str] = {}
    paths = sorted(folder.rglob("*.txt"))
    rng.shuffle(paths)
    for path in paths:
        for paragraph in path.read_text(encoding="utf-8", errors="replace").split("\n\n"):
            for word in wanted & set(_WORD.findall(paragraph)):
                found.setdefault(word, paragraph)
    return found


def _ranked(text: str, wrong: str) -> list[str]:
    """What is proposed for a word, whether or not it is certain enough to be marked."""
    at = text.find(wrong)
    before, following = _WORD.findall(text[max(0, at - 40) : at]), _WORD.findall(text[at + len(wrong) :][:40])
    around = Surroundings(
        before[-1] if before else "", following[0] if following else "", set(_WORD.findall(text))
    )
    return [one.text for one in proposals(shared_lexicon(), wrong, around)]


def _proposals(checker: Checker, text: str, wrong: str) -> list[str] | None:
    """What is proposed for a word; None where it is not marked."""
    at = text.find(wrong)
    for finding in checker.check(text).findings:
        is_there = finding.span.start <= at and at + len(wrong) <= finding.span.end
        if finding.family in _RULES and is_there:
            return [fix.edits[0].text.replace("’", "'") for fix in finding.fixes]
    return None


if __name__ == "__main__":
    main()
