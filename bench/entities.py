"""Compares the names newslint reads in stories with those that people marked and grouped.

    python -m bench.entities CORPUS [--show 20]

`entities.jsonl` beside this file names 40 stories of a corpus and holds their names as places and bearers,
without any text. Found says how many marked names are read with exact bounds; grouping is B³ (Bagga and
Baldwin, “Algorithms for scoring coreference chains”, 1998), once over the names both have and once strictly,
where what only one of them has counts as wrong.
"""

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from newslint.analysis.story import Story
from newslint.finding import Span
from newslint.formats import parse

_GOLD = Path(__file__).with_suffix(".jsonl")
_KINDS = {"p": "person", "o": "organisation", "l": "place"}
Groups = Mapping[Span, str]
"""Each name, by its place, and who bears it."""


def main() -> None:
    """Read, compare, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--show", type=int, default=0, help="print that many names that only one side has")
    arguments = parser.parse_args()
    tallies: Counter[str] = Counter()
    scores: defaultdict[str, float] = defaultdict(float)
    for line in _GOLD.read_text(encoding="utf-8").splitlines():
        marked = json.loads(line)
        text = (arguments.corpus / marked["path"]).read_bytes().decode(errors="replace")
        gold = {Span(start, end): bearer for start, end, bearer in marked["mentions"]}
        own = _read(text, marked["path"])
        _count(tallies, scores, gold, own)
        only = ((name, span) for name, span in _only(gold, own) if arguments.show)
        for name, span in only:
            print(f"{name:12} {text[max(0, span.start - 30) : span.start]!r} ⟦{text[slice(*span)]}⟧")
    _print(tallies, scores)


def _read(text: str, path: str) -> dict[Span, str]:
    document = parse(text, path)
    return {
        document.offsets.span(place): f"{entity.kind}{number}"
        for number, entity in enumerate(Story(document).names.all)
        for place in entity.places
    }


def _only(gold: Groups, own: Groups) -> Iterator[tuple[str, Span]]:
    yield from (("missed", span) for span in sorted(gold.keys() - own.keys()))
    yield from (
        (f"extra {own[span].rstrip('0123456789')}", span) for span in sorted(own.keys() - gold.keys())
    )


def _count(tallies: Counter[str], scores: dict[str, float], gold: Groups, own: Groups) -> None:
    both = gold.keys() & own.keys()
    tallies.update(gold=len(gold), own=len(own), both=len(both))
    for span, bearer in gold.items():
        kind = _KINDS[bearer[0]]
        tallies[f"{kind} gold"] += 1
        tallies[f"{kind} found"] += span in own
        tallies[f"{kind} right"] += span in own and own[span].startswith(kind)
    for span in both:
        same_gold, same_own = _same(gold, span), _same(own, span)
        shared = len(same_gold & same_own)
        scores["strict precision"] += shared / len(same_own)
        scores["strict recall"] += shared / len(same_gold)
        scores["both precision"] += shared / len(same_own & both)
        scores["both recall"] += shared / len(same_gold & both)


def _same(groups: Groups, span: Span) -> set[Span]:
    """The names of one bearer."""
    return {other for other, bearer in groups.items() if bearer == groups[span]}


def _print(tallies: Mapping[str, int], scores: Mapping[str, float]) -> None:
    gold, own, both = (tallies[name] for name in ("gold", "own", "both"))
    print(f"names marked {gold}, read {own}, with the same bounds {both}")
    print(f"found: precision {both / own:.1%}, recall {both / gold:.1%}, F1 {2 * both / (own + gold):.3f}")
    for kind in _KINDS.values():
        of_kind = tallies[f"{kind} gold"]
        found, right = (tallies[f"{kind} {what}"] / of_kind for what in ("found", "right"))
        print(f"  {kind:12} {of_kind:5} marked, {found:.1%} found, {right:.1%} as {kind}")
    for name, number, total in (("both", both, both), ("strict", own, gold)):
        precision, recall = scores[f"{name} precision"] / number, scores[f"{name} recall"] / total
        f1 = 2 * precision * recall / (precision + recall)
        print(f"grouping, {name}: B³ precision {precision:.1%}, recall {recall:.1%}, F1 {f1:.3f}")


if __name__ == "__main__":
    main()
