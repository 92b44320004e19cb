"""Compares quotations, cues and speakers with those that people marked in the same stories.

    python -m bench.attributions FILE [--show 20] [--half even|odd] [--of quotation|cue|speaker]

FILE has one JSON object a line: `text`, and `attributions` with `source`, `cue` and `content`, each a list of
spans in code points; `direct` says that the content is a direct quotation. Prints precision and recall of the
quotations with exact bounds, and for how many direct contents cue and speaker overlap those marked by hand.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from newslint.analysis.speech.speeches import Speech
from newslint.analysis.story import Story
from newslint.finding import Span
from newslint.formats.text import parse_text

_PAIRS = (("“", "”"), ("''", "''"), ("‘", "’"), ('"', '"'), ("'", "'"))
_AFTER_CLOSING = " ,.;:—–-"
Spans = list[Span]


class Score:
    """Counts, and what was missed."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.misses: dict[str, list[str]] = {"quotation": [], "cue": [], "speaker": []}

    def count(self, sort: str, text: str, at: Span, *, hit: bool) -> None:
        """One thing marked by hand, found or not."""
        self.counts[f"{sort} of"] += 1
        self.counts[sort] += hit
        if not hit:
            self.misses[sort].append(
                f"{text[max(0, at.start - 160) : at.start]}⟦{text[slice(*at)]}⟧{text[at.end : at.end + 130]}"
            )


def main() -> None:
    """Read, compare, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--show", type=int, default=0, help="print that many misses")
    parser.add_argument("--of", choices=("quotation", "cue", "speaker"), default="cue")
    parser.add_argument("--half", choices=("even", "odd"), help="only every second story")
    arguments = parser.parse_args()
    rows = [json.loads(line) for line in arguments.file.read_text(encoding="utf-8").splitlines()]
    if arguments.half:
        rows = rows[arguments.half == "odd" :: 2]
    score = Score()
    for row in rows:
        _compare(row, score)
    _print(score.counts)
    for miss in score.misses[arguments.of][: arguments.show]:
        print("-", re.sub(r"\s+", " ", miss))


def _print(counts: Counter[str]) -> None:
    recall = counts["quotation"] / max(1, counts["quotation of"])
    precision = counts["exact"] / max(1, counts["exact of"])
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    print(f"quotations with exact bounds: precision {precision:.1%}, recall {recall:.1%}, F1 {f1:.3f}")
    for sort in ("cue", "speaker", "both"):
        hits, all_of_them = counts[sort], counts[f"{sort} of"]
        print(f"{sort:>8}: {hits:>5} of {all_of_them} = {hits / max(1, all_of_them):.1%}")


def _compare(row: dict[str, Any], score: Score) -> None:
    text = row["text"]
    story = Story(parse_text(text))
    speeches = [_in_source(story, speech) for speech in story.speeches]
    gold = sorted(
        {span for one in row["attributions"] if one["direct"] for span in _quotations(text, one["content"])}
    )
    found = {spans["quotation"] for spans in speeches if spans["quotation"]}
    for span in gold:
        score.count("quotation", text, span, hit=span in found)
    exact = set(gold)
    for span in found:
        if any(span.start < one.end and one.start < span.end for one in gold):
            score.counts["exact of"] += 1
            score.counts["exact"] += span in exact
    for one in row["attributions"]:
        if one["direct"]:
            _compare_attribution(text, one, speeches, score)


def _compare_attribution(
    text: str, one: dict[str, Any], speeches: list[dict[str, Span | None]], score: Score
) -> None:
    content = _spans(one["content"])
    mine = [spans for spans in speeches if _overlap(content, spans["quotation"])]
    has_cue = any(_overlap(_spans(one["cue"]), spans["cue"]) for spans in mine)
    has_speaker = not one["source"] or any(
        _overlap(_spans(one["source"]), spans["speaker"]) for spans in mine
    )
    marked = "".join(
        f" [{text[slice(*spans['cue'])]}|{text[slice(*spans['speaker'])] if spans['speaker'] else ''}]"
        for spans in mine
        if spans["cue"]
    )
    label = Span(content[0].start, content[0].end)
    for sort, hit in (("cue", has_cue), ("speaker", has_speaker)):
        score.count(sort, text, label, hit=hit)
        if not hit:
            score.misses[sort][-1] += f"   GOLD {one['text']['source']} | {one['text']['cue']}   MINE{marked}"
    score.counts["both of"] += 1
    score.counts["both"] += has_cue and has_speaker


def _in_source(story: Story, speech: Speech) -> dict[str, Span | None]:
    where = story.document.offsets.span
    said = speech.attribution
    return {
        "quotation": where(speech.quotation.span),
        "cue": where(said.cue) if said else None,
        "speaker": where(said.speaker) if said and said.speaker else None,
    }


def _quotations(text: str, content: list[list[int]]) -> Iterator[Span]:
    """The stretches of a content that are one whole quotation, marks included.

    Pieces with only a space between are one stretch. Left out are contents that hold words outside of
    marks, or a second quotation, since those marked by hand are not bounds of one.
    """
    joined: Spans = []
    for span in _spans(content):
        if joined and not text[joined[-1].end : span.start].strip(" "):
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    for start, end in joined:
        bare = text[start:end].rstrip(_AFTER_CLOSING)
        for opening, closing in _PAIRS:
            inside = bare[len(opening) : -len(closing)]
            if bare.startswith(opening) and bare.endswith(closing) and inside.strip():
                if not _has_mark(inside, opening):
                    yield Span(start, start + len(bare))
                break


def _has_mark(inside: str, opening: str) -> bool:
    return re.search(r"(?<!')''(?!')" if opening == "''" else re.escape(opening), inside) is not None


def _spans(pairs: list[list[int]]) -> Spans:
    return sorted(Span(start, end) for start, end in pairs)


def _overlap(marked: Spans, span: Span | None) -> bool:
    return span is not None and any(span.start < one.end and one.start < span.end for one in marked)


if __name__ == "__main__":
    main()
