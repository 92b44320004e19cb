"""Applies fixes: only those that may be, none across another, again until nothing is left to mend."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from newslint.api import Result
from newslint.finding import Edit, Finding, Fix, Safety

_MOST_ROUNDS = 20


class Fixed(NamedTuple):
    """A text after its fixes, how many were made, and what was found in it then."""

    text: str
    made: int
    result: Result


def fix_text(text: str, check: Callable[[str], Result], *, with_unsafe: bool) -> Fixed:
    """Make all fixes that may be made, until a round changes nothing or brings back an old text."""
    allowed = (Safety.SAFE, Safety.UNSAFE) if with_unsafe else (Safety.SAFE,)
    seen = {text}
    count = 0
    result = check(text)
    for _ in range(_MOST_ROUNDS):
        fixes = list(_apart(result.findings, allowed))
        fixed = apply(text, (edit for fix in fixes for edit in fix.edits))
        if fixed in seen:
            break
        seen.add(fixed)
        text, count = fixed, count + len(fixes)
        result = check(text)
    return Fixed(text, count, result)


def fixable(finding: Finding, allowed: tuple[Safety, ...]) -> Fix | None:
    """The best fix of a finding if it may be made."""
    first = finding.fixes[0] if finding.fixes else None
    return first if first is not None and first.safety in allowed else None


def apply(text: str, edits: Iterable[Edit]) -> str:
    """The text with edits made; they must not overlap."""
    pieces, at = [], 0
    for edit in sorted(edits):
        pieces += [text[at : edit.span.start], edit.text]
        at = edit.span.end
    return "".join([*pieces, text[at:]])


def _apart(findings: Iterable[Finding], allowed: tuple[Safety, ...]) -> Iterator[Fix]:
    """Fixes that do not touch one another, the first ones in the text; the rest wait a round."""
    taken: list[Edit] = []
    for finding in findings:
        fix = fixable(finding, allowed)
        if fix is None or any(_touch(edit, other) for edit in fix.edits for other in taken[-8:]):
            continue
        taken += fix.edits
        yield fix


def _touch(edit: Edit, other: Edit) -> bool:
    return edit.span.start <= other.span.end and other.span.start <= edit.span.end
