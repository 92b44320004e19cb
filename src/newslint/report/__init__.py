"""Reports: one module for each output format."""

import importlib
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple, TypeAlias, cast

from newslint.finding import Severity
from newslint.run import FileReport

FORMATS = ("text", "concise", "json", "github")


class Look(NamedTuple):
    """How a report may look: with colours or not, how wide, and with the reasons for each finding or not."""

    has_colour: bool = False
    width: int = 100
    has_reasons: bool = False


class Totals(NamedTuple):
    """Counts over all files of a run."""

    files: int = 0
    words: int = 0
    error: int = 0
    warning: int = 0
    suggestion: int = 0
    fixed: int = 0
    fixable: int = 0

    def plus(self, report: FileReport) -> "Totals":
        """The totals with one more file."""
        from newslint.finding import Safety
        from newslint.fixer import fixable

        findings = report.result.findings
        counts = {level: sum(one.severity is level for one in findings) for level in Severity}
        return Totals(
            self.files + 1,
            self.words + report.result.words,
            self.error + counts[Severity.ERROR],
            self.warning + counts[Severity.WARNING],
            self.suggestion + counts[Severity.SUGGESTION],
            self.fixed + report.fixed,
            self.fixable + sum(fixable(one, (Safety.SAFE,)) is not None for one in findings),
        )


Writer: TypeAlias = Callable[[Iterable[FileReport], Look], Iterator[str]]
"""Takes the reports as they come and gives pieces of output."""


def writer(name: str) -> Writer:
    """The writer of a format."""
    return cast("Writer", importlib.import_module(f"newslint.report.{name}").write)
