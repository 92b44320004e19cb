"""What a run finds of planted slips, beyond what it found in the untouched story."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from bench.planted.families import Planted
from newslint.api import Checker
from newslint.fixer import apply


class Score(NamedTuple):
    """Whether a slip was found, and whether its first fix gives the story back."""

    is_found: bool
    is_mended: bool


class Tally(NamedTuple):
    """How many slips there are of a family, how many were found and how many mended."""

    planted: int
    found: int
    mended: int


def tally(checker: Checker, pairs: Iterable[tuple[str, Planted]]) -> Tally:
    """The count over stories and their copies."""
    scores = [score(checker, *pair) for pair in pairs]
    return Tally(len(scores), sum(one.is_found for one in scores), sum(one.is_mended for one in scores))


def score(checker: Checker, story: str, planted: Planted) -> Score:
    """The score of one slip: a new finding at its place, or one that shows its place as the other."""
    before = Counter((one.rule, one.message) for one in checker.check(story, date=planted.date).findings)
    findings = checker.check(planted.text, date=planted.date).findings
    new = Counter((one.rule, one.message) for one in findings) - before
    for finding in findings:
        if planted.packs and finding.family not in planted.packs:
            continue
        places = [finding.span, *(note.span for note in finding.related)]
        is_near = any(place.start <= planted.end and planted.start <= place.end for place in places)
        # A broken quotation may be reported at the mark that lost its partner.
        is_near = is_near or finding.family == "quotes"
        if is_near and (finding.rule, finding.message) in new:
            mended = planted.clean or story
            mends = bool(finding.fixes) and apply(planted.text, finding.fixes[0].edits) == mended
            return Score(is_found=True, is_mended=mends)
    return Score(is_found=False, is_mended=False)
