"""One finding a slip, in the order of the story."""

from collections.abc import Iterable

from newslint.finding import Edit, Finding


def in_order(findings: Iterable[Finding], text: str) -> tuple[Finding, ...]:
    """Findings by place; of two whose first fixes change the same letters of `text`, the graver one stays."""
    kept: dict[object, Finding] = {}
    for finding in findings:
        change = _change(finding, text)
        if change not in kept or _weight(finding) < _weight(kept[change]):
            kept[change] = finding
    return tuple(sorted(kept.values(), key=lambda one: (one.span, *_weight(one))))


def _weight(finding: Finding) -> tuple[int, str]:
    """What is graver comes first."""
    return -finding.severity.rank, finding.rule


def _change(finding: Finding, text: str) -> object:
    """The letters that the first fix changes, without those it only repeats."""
    if not finding.fixes:
        return finding.span, finding.rule, finding.message
    return tuple(_trimmed(edit, text) for edit in finding.fixes[0].edits)


def _trimmed(edit: Edit, text: str) -> tuple[int, str, str]:
    old, new = text[slice(*edit.span)], edit.text
    start = _alike(old, new)
    old, new = old[start:], new[start:]
    end = _alike(old[::-1], new[::-1])
    return edit.span.start + start, old[: len(old) - end], new[: len(new) - end]


def _alike(one: str, other: str) -> int:
    """How many letters two texts begin with in common."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (left, right) in pairs if left != right), min(len(one), len(other)))
