"""What newslint reports: a place in a story, what is wrong there, and how to mend it.

Every span is a half-open range of code points. Inside the engine it counts in the prose of a
document; in a result it counts in the text that was checked.
"""

from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of code points: `start` is inside, `end` is not."""

    start: int
    end: int


class Severity(StrEnum):
    """How much a finding matters, least first."""

    SUGGESTION = "suggestion"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """0 for a suggestion, 1 for a warning, 2 for an error."""
        return _RANKS[self]


_RANKS = {Severity.SUGGESTION: 0, Severity.WARNING: 1, Severity.ERROR: 2}


class Confidence(StrEnum):
    """How sure the rule is, judged on edited copy; least first."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"

    @property
    def rank(self) -> int:
        """0 for low, 1 for medium, 2 for high."""
        return list(Confidence).index(self)


class Safety(StrEnum):
    """Whether a fix may be made without a person looking at it."""

    SAFE = "safe"
    UNSAFE = "unsafe"
    SUGGEST = "suggest"


class Edit(NamedTuple):
    """Put `text` in place of `span`."""

    span: Span
    text: str


class Fix(NamedTuple):
    """One way to mend a finding. All its edits are made, or none."""

    title: str
    safety: Safety
    edits: tuple[Edit, ...]


class Related(NamedTuple):
    """Another place the finding is about, and what stands there."""

    span: Span
    message: str


class Reason(NamedTuple):
    """What speaks for a finding (points above 0) or against it."""

    points: int
    text: str


class Finding(NamedTuple):
    """One thing to look at. `fixes` are alternatives, best first; `reasons` why it was thought likely."""

    rule: str
    severity: Severity
    confidence: Confidence
    message: str
    span: Span
    fixes: tuple[Fix, ...] = ()
    related: tuple[Related, ...] = ()
    reasons: tuple[Reason, ...] = ()

    @property
    def family(self) -> str:
        """The pack the rule belongs to: `quotes` for `quotes.unclosed`."""
        return self.rule.partition(".")[0]
