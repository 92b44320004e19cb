"""The tables of docs/quality.md: alarms on edited copy, what of a sample was true, planted slips found.

    python -m bench.quality FOLDER... [--stories 500] [--seed 1] [--peers]

FOLDERs hold stories as professional desks published them. `bench/judged.tsv` keeps what editors made of
random samples: a rule, how many of its findings were read, and how many were true slips. With --peers the
same copies are given to codespell, typos and hunspell, where they are installed.
"""

import argparse
import csv
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from bench.peers import Flags, installed
from bench.planted.families import FAMILIES, TWINS
from bench.planted.planting import all_planted, some_stories
from bench.planted.score import tally
from newslint.api import Checker, default_checker
from newslint.finding import Severity

JUDGED = Path(__file__).with_name("judged.tsv")
PER = 100_000


def main() -> None:
    """Measure and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--stories", type=int, default=500, help="how many stories get slips")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--peers", action="store_true")
    arguments = parser.parse_args()
    checker, peers = default_checker(), installed() if arguments.peers else {}
    every = some_stories(arguments.folders, 1 << 30, arguments.seed)
    print("\n".join(alarms(checker, every, peers)), end="\n\n")
    stories = some_stories(arguments.folders, arguments.stories, arguments.seed)
    print("\n".join(recall(checker, stories, arguments.seed, peers)))


def alarms(checker: Checker, stories: Sequence[str], peers: Mapping[str, Flags]) -> Iterator[str]:
    """Findings of each rule on edited copy, and what was true of those that were read."""
    counts: Counter[tuple[str, bool]] = Counter()
    words = 0
    for story in stories:
        result = checker.check(story)
        words += result.words
        counts.update((one.rule, one.severity is not Severity.SUGGESTION) for one in result.findings)
    judged = _judged()
    yield f"{len(stories):,} stories, {words:,} words; findings per {PER:,} words."
    yield ""
    yield "| rule | errors and warnings | suggestions | read | true |"
    yield "|---|---:|---:|---:|---:|"
    for rule in sorted(rule.id for rule in checker.ruleset.rules):
        grave, light = (PER * counts[rule, is_grave] / words for is_grave in (True, False))
        read, true = judged.get(rule, (0, 0))
        share = f"{true / read:.0%}" if read else ""
        if grave or light or read:
            yield f"| `{rule}` | {_rate(grave)} | {_rate(light)} | {read or ''} | {share} |"
    grave, light = (
        PER * sum(number for (_, kind), number in counts.items() if kind is is_grave) / words
        for is_grave in (True, False)
    )
    yield f"| all rules | {_rate(grave)} | {_rate(light)} | | |"
    for name, flags in peers.items():
        flagged = sum(counter.total() for counter in flags(stories))
        yield f"| {name}, all it flags | {_rate(PER * flagged / words)} | | | |"


def recall(checker: Checker, stories: Sequence[str], seed: int, peers: Mapping[str, Flags]) -> Iterator[str]:
    """What is found of the slips of each family, beside what peers find."""
    yield f"| slip | planted | found | first fix right | twins |{''.join(f' {name} |' for name in peers)}"
    yield f"|---|---:|---:|---:|---:|{'---:|' * len(peers)}"
    clean = {name: _by_story(stories, flags(stories)) for name, flags in peers.items()}
    for family in sorted(FAMILIES):
        pairs = list(all_planted(family, stories, seed))
        if not pairs:
            continue
        _, found, mended = tally(checker, pairs)
        shares = [found, mended]
        for name, flags in peers.items():
            flagged = flags([planted.text for _, planted in pairs])
            shares.append(
                sum(bool(now - clean[name][story]) for (story, _), now in zip(pairs, flagged, strict=True))
            )
        cells = [f"{share / len(pairs):.1%}" for share in shares]
        cells.insert(2, _alarms_in_twins(checker, stories, seed, family))
        yield f"| {family.replace('-', ' ')} | {len(pairs)} | {' | '.join(cells)} |"


def _alarms_in_twins(checker: Checker, stories: Sequence[str], seed: int, family: str) -> str:
    """The share of right twins in which something is found, for families that have them."""
    if family not in TWINS:
        return ""
    twins = tally(checker, all_planted(family, stories, seed, TWINS))
    return f"{twins.found / max(1, twins.planted):.1%}"


def _by_story(stories: Sequence[str], flagged: Sequence[Counter[str]]) -> dict[str, Counter[str]]:
    return dict(zip(stories, flagged, strict=True))


def _judged() -> dict[str, tuple[int, int]]:
    with JUDGED.open(encoding="utf-8", newline="") as lines:
        return {
            row["rule"]: (int(row["read"]), int(row["true"])) for row in csv.DictReader(lines, delimiter="\t")
        }


def _rate(value: float) -> str:
    return f"{value:.2f}" if value else "–"


if __name__ == "__main__":
    main()
