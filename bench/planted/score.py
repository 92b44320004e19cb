"""What a run finds of planted slips, beyond what it found in the untouched story."""

from collections import Counter
from typing import NamedTuple

from bench.planted.families import Planted
from newslint.api import Checker
from newslint.fixer import apply


class Score(NamedTuple):
    """Whether a slip was found, and whether its first fix gives the story back."""

    is_found: bool
    is_mended: bool


def score(checker: Checker, story: str, planted: Planted) -> Score:
    """The score of one slip: a new finding at its place, or one that shows its place as the other."""
    before = Counter((one.rule, one.message) for one in checker.check(story).findings)
    findings = checker.check(planted.text).findings
    new = Counter((one.rule, one.message) for one in findings) - before
    for finding in findings:
        places = [finding.span, *(note.span for note in finding.related)]
        is_near = any(place.start <= planted.end and planted.start <= place.end for place in places)
        # A broken quotation may be reported at the mark that lost its partner.
        is_near = is_near or finding.family == "quotes"
        if is_near and (finding.rule, finding.message) in new:
            mends = bool(finding.fixes) and apply(planted.text, finding.fixes[0].edits) == story
            return Score(is_found=True, is_mended=mends)
    return Score(is_found=False, is_mended=False)
