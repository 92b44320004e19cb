"""One run of `newslint check`: prints reports as they come and keeps what the exit code needs."""

import os
import shutil
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, TextIO

from newslint.config.settings import NEVER, Settings
from newslint.config.workshop import Workshop
from newslint.finding import Finding, Severity
from newslint.report import Look, writer
from newslint.run import FileReport, Mode

_PATIENCE = 1.0
"""Seconds before a person at a terminal is shown how far the run is."""
_NARROWEST, _WIDEST = 60, 120


class Output(NamedTuple):
    """How to print; empty levels are left to the configuration."""

    name: str = "text"
    min_level: str = ""
    fail_on: str = ""
    has_statistics: bool = False
    has_reasons: bool = False


class Session:
    """Prints reports and remembers whether they fail the run."""

    def __init__(self, workshop: Workshop, output: Output) -> None:
        self.workshop = workshop
        self.output = output
        self.has_failed = False
        self.has_problem = False
        self._started = time.monotonic()

    def print(
        self, reports: Iterable[FileReport], total: int, mode: Mode, stream: TextIO | None = None
    ) -> None:
        """Print all reports in the chosen way."""
        stream = stream or sys.stdout
        shown = self._progress(self._judged(reports), total)
        if mode is Mode.DIFF:
            pieces = _diff(shown)
        elif self.output.has_statistics:
            pieces = _statistics(shown)
        else:
            pieces = writer(self.output.name)(shown, _look(stream, has_reasons=self.output.has_reasons))
        for piece in pieces:
            stream.write(piece)

    def complain(self, problem: str) -> None:
        """Say on standard error what could not be done."""
        self.has_problem = True
        sys.stderr.write(f"newslint: {problem}\n")

    def code(self, ok: int, found: int, usage: int) -> int:
        """The exit code after everything was printed."""
        if self.has_problem:
            return usage
        return found if self.has_failed else ok

    def _judged(self, reports: Iterable[FileReport]) -> Iterator[FileReport]:
        """Reports without the findings too light to show; problems go to standard error."""
        for report in reports:
            if report.problem:
                self.complain(f"{report.path}: {report.problem}.")
                if not report.result.findings:
                    continue
            settings = self.workshop.settings(Path(report.path))
            self.has_failed |= self._fails(report.result.findings, settings)
            least = Severity(self.output.min_level or settings.min_level).rank
            kept = tuple(one for one in report.result.findings if one.severity.rank >= least)
            yield report._replace(result=report.result._replace(findings=kept))

    def _fails(self, findings: Iterable[Finding], settings: Settings) -> bool:
        level = self.output.fail_on or settings.fail_on
        return level != NEVER and any(one.severity.rank >= Severity(level).rank for one in findings)

    def _progress(self, reports: Iterable[FileReport], total: int) -> Iterator[FileReport]:
        is_watched = sys.stderr.isatty() and total > 1
        told = False
        for number, report in enumerate(reports, 1):
            yield report
            if is_watched and time.monotonic() - self._started > _PATIENCE:
                sys.stderr.write(f"\r{number:,} of {total:,} stories")
                told = True
        if told:
            sys.stderr.write("\r\x1b[K")


def _look(stream: TextIO, *, has_reasons: bool) -> Look:
    is_terminal = stream.isatty()
    has_colour = is_terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    columns = shutil.get_terminal_size((100, 24)).columns if is_terminal else 100
    return Look(has_colour, max(_NARROWEST, min(_WIDEST, columns)), has_reasons)


def _diff(reports: Iterable[FileReport]) -> Iterator[str]:
    """A unified diff of each file that --fix would change."""
    import difflib

    for report in reports:
        if not report.fixed:
            continue
        old, new = (text.splitlines(keepends=True) for text in (report.original, report.text))
        for line in difflib.unified_diff(old, new, f"a/{report.path}", f"b/{report.path}"):
            yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _statistics(reports: Iterable[FileReport]) -> Iterator[str]:
    """How often each rule found something, most often first."""
    counts = Counter(
        (-finding.severity.rank, finding.rule, str(finding.severity))
        for report in reports
        for finding in report.result.findings
    )
    for (_, rule, severity), number in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
        yield f"{number:>7,}  {severity:<10}  {rule}\n"
    yield f"{counts.total():>7,}  in all\n"
