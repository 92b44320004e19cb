"""Compares the calendar of newslint with expressions that others have marked and valued.

    python -m bench.dates RECOGNIZERS TEMPEVAL [--show 20]

RECOGNIZERS is a JSON line an input with its reference date and the expressions in it; TEMPEVAL a JSON line a
story with its date and its time expressions. Prints, by kind and over every row of it, how many are found and
how many have the right value, then what is left, by the kind of the difference. A loose reading, which
`newslint facts` shows with low confidence and no rule sees, counts as a reading.
"""

import argparse
import json
from collections import Counter
from pathlib import Path

from bench.dates.explained import kind_of
from bench.dates.gold import ASIDE, Gold, recognizers, tempeval
from bench.dates.ours import readings, story_of, values


def main() -> None:
    """Read, compare, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("recognizers", type=Path)
    parser.add_argument("tempeval", type=Path)
    parser.add_argument("--show", type=int, default=0, help="print that many differences of each kind")
    arguments = parser.parse_args()
    found, right, total = Counter[str](), Counter[str](), Counter[str]()
    left: dict[str, list[tuple[Gold, list[str]]]] = {}
    for gold in [*recognizers(arguments.recognizers), *tempeval(arguments.tempeval)]:
        name = f"{gold.source}: {gold.kind}"
        total[name] += 1
        if gold.kind.startswith(ASIDE):
            continue
        ours = values(gold)
        found[name] += bool(ours)
        if gold.values & set(ours):
            right[name] += 1
        else:
            left.setdefault(name, []).append((gold, ours))
    _print_shares(total, found, right)
    _print_left(left, arguments.show)
    _print_silence(arguments.recognizers, arguments.show)


def _print_shares(total: Counter[str], found: Counter[str], right: Counter[str]) -> None:
    print(f"{'kind':<54} {'marked':>7} {'found':>7} {'right':>7} {'of all':>7} {'of found':>9}")
    for name in sorted(total):
        if ASIDE in name:
            print(f"{name:<54} {total[name]:>7}")
            continue
        share, precise = right[name] / total[name], right[name] / max(1, found[name])
        print(f"{name:<54} {total[name]:>7} {found[name]:>7} {right[name]:>7} {share:>7.1%} {precise:>9.1%}")


def _print_left(left: dict[str, list[tuple[Gold, list[str]]]], show: int) -> None:
    for name, differences in sorted(left.items()):
        kinds = Counter(kind_of(gold, ours) for gold, ours in differences)
        print(f"\nleft of {name}: " + ", ".join(f"{kind} {count}" for kind, count in kinds.most_common()))
        for gold, ours in differences[:show]:
            before = gold.text[max(0, gold.start - 60) : gold.start].replace("\n", " ")
            print(f"    …{before}[{gold.expression}] {gold.today} {sorted(gold.values)[:2]} ours {ours[:2]}")


def _print_silence(path: Path, show: int) -> None:
    """Texts in which the others mark nothing, and what is read there."""
    silent, loud = 0, []
    for line in path.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        if case["spec"] != "DateTimeModel" or case["results"]:
            continue
        calendar = story_of(case["input"], None).calendar
        ours = [value for kind in ("dates", "times", "time ranges") for _, value in readings(calendar, kind)]
        silent += not ours
        loud += [(case["input"], ours)] if ours else []
    print(f"\ntexts with nothing marked: silent {silent}, read {len(loud)}")
    for text, ours in loud[:show]:
        print(f"    {text[:90]!r} ours {ours[:3]}")


if __name__ == "__main__":
    main()
