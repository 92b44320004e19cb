"""One finding a slip, in the order of the story."""

from collections.abc import Iterable

from newslint.finding import Finding


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings by place; where two make the same edit, the graver one stays."""
    ordered = sorted(findings, key=lambda finding: (finding.span, -finding.severity.rank, finding.rule))
    kept: dict[object, Finding] = {}
    for finding in ordered:
        edits = finding.fixes[0].edits if finding.fixes else finding.rule + finding.message
        kept.setdefault((finding.span, edits), finding)
    return tuple(kept.values())
