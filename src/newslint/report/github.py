"""Annotations for GitHub Actions (docs.github.com, “Workflow commands”)."""

from collections.abc import Iterable, Iterator

from newslint.finding import Severity
from newslint.offsets import LineIndex
from newslint.report import Look
from newslint.run import FileReport

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.SUGGESTION: "notice"}


def write(reports: Iterable[FileReport], _look: Look) -> Iterator[str]:
    """A workflow command for each finding."""
    for report in reports:
        lines = LineIndex(report.text)
        for finding in report.result.findings:
            line, column = lines.position(finding.span.start)
            end_line, end_column = lines.position(finding.span.end)
            values = {
                "file": report.path,
                "line": line,
                "col": column,
                "endLine": end_line,
                "endColumn": end_column,
                "title": finding.rule,
            }
            properties = ",".join(f"{key}={_escaped(str(value), ':,')}" for key, value in values.items())
            yield f"::{_COMMANDS[finding.severity]} {properties}::{_escaped(finding.message)}\n"


def _escaped(text: str, also: str = "") -> str:
    for letter in "%\r\n" + also:
        text = text.replace(letter, f"%{ord(letter):02X}")
    return text
