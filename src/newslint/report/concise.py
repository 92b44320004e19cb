"""One line a finding, as editors and scripts read it: path:line:column: severity: message [rule]."""

from collections.abc import Iterable, Iterator

from newslint.offsets import LineIndex
from newslint.report import Look
from newslint.report.terminal import plain
from newslint.run import FileReport


def write(reports: Iterable[FileReport], _look: Look) -> Iterator[str]:
    """The lines of a report."""
    for report in reports:
        lines = LineIndex(report.text)
        for finding in report.result.findings:
            line, column = lines.position(finding.span.start)
            message = plain(finding.message)
            yield f"{plain(report.path)}:{line}:{column}: {finding.severity}: {message} [{finding.rule}]\n"
