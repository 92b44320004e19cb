"""The JSON report; offsets are code points of the decoded file, lines and columns count from 1."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from newslint._version import __version__
from newslint.offsets import LineIndex
from newslint.report import Look, Totals

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newslint.finding import Finding, Fix, Span
    from newslint.run import FileReport


def write(reports: Iterable[FileReport], look: Look) -> Iterator[str]:
    """One JSON document, written file by file."""
    totals = Totals()
    yield f'{{"schema": 1, "version": {json.dumps(__version__)}, "files": ['
    between = "\n"
    for report in reports:
        totals = totals.plus(report)
        yield between + json.dumps(_file(report, look), ensure_ascii=False)
        between = ",\n"
    summary = {key: getattr(totals, key) for key in ("files", "words", "error", "warning", "suggestion")}
    yield f'\n], "summary": {json.dumps(summary)}}}\n'


def _file(report: FileReport, look: Look) -> dict[str, Any]:
    lines = LineIndex(report.text)
    date = report.result.date
    findings = [_finding(finding, report.text, lines) for finding in report.result.findings]
    if look.has_reasons:
        for data, finding in zip(findings, report.result.findings, strict=True):
            data["reasons"] = [{"points": one.points, "text": one.text} for one in finding.reasons]
    return {"path": report.path, "date": date.isoformat() if date else None, "findings": findings}


def _finding(finding: Finding, text: str, lines: LineIndex) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "family": finding.family,
        "severity": finding.severity,
        "confidence": finding.confidence,
        "message": finding.message,
        "span": _span(finding.span),
        "start": _position(lines, finding.span.start),
        "end": _position(lines, finding.span.end),
        "text": text[slice(*finding.span)],
        "fixes": [_fix(fix) for fix in finding.fixes],
        "related": [{"span": _span(note.span), "message": note.message} for note in finding.related],
    }


def _fix(fix: Fix) -> dict[str, Any]:
    edits = [{**_span(edit.span), "text": edit.text} for edit in fix.edits]
    return {"title": fix.title, "safety": fix.safety, "edits": edits}


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def _position(lines: LineIndex, offset: int) -> dict[str, int]:
    line, column = lines.position(offset)
    return {"line": line, "column": column}
