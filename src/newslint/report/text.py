"""The report for people: each finding with its line, the place underlined, the reason and the fix."""

import textwrap
from collections.abc import Iterable, Iterator

from newslint.finding import Finding, Fix, Reason, Safety, Severity, Span
from newslint.offsets import LineIndex
from newslint.report import Look, Totals
from newslint.report.terminal import plain, width
from newslint.run import FileReport

_COLOURS = {Severity.ERROR: "31;1", Severity.WARNING: "33;1", Severity.SUGGESTION: "36;1"}
_DIM, _BOLD, _GREEN = "2", "1", "32"
_HOW = {
    Safety.SAFE: "--fix makes it",
    Safety.UNSAFE: "--fix --unsafe-fixes makes it",
    Safety.SUGGEST: "yours to decide",
}
_NARROWEST = 40


def write(reports: Iterable[FileReport], look: Look) -> Iterator[str]:
    """The findings of each file and a summary."""
    totals = Totals()
    for report in reports:
        totals = totals.plus(report)
        printer = _Printer(report, look)
        for finding in report.result.findings:
            yield printer.finding(finding)
    yield _summary(totals)


class _Printer:
    """Prints the findings of one file."""

    def __init__(self, report: FileReport, look: Look) -> None:
        self.path = plain(report.path)
        self.text = report.text
        self.lines = LineIndex(report.text)
        self.look = look

    def finding(self, finding: Finding) -> str:
        line, column = self.lines.position(finding.span.start)
        place = f"{self.path}:{line}:{column}"
        severity = self.colour(str(finding.severity), _COLOURS[finding.severity])
        rows = [f"{self.colour(place, _BOLD)} {severity} {self.colour(finding.rule, _DIM)}"]
        rows += self.wrapped(plain(finding.message), "  ")
        rows += self.excerpt(finding.span, _COLOURS[finding.severity])
        rows += self.fixes(finding.fixes)
        rows += self.reasons(finding.reasons)
        for note in finding.related:
            at = self.lines.position(note.span.start)[0]
            rows += self.wrapped(plain(f"line {at}: {note.message}"), "    ")
            rows += self.excerpt(note.span, _DIM) if at != line else []
        return "\n".join(rows) + "\n\n"

    def wrapped(self, text: str, indent: str) -> list[str]:
        return textwrap.wrap(text, self.look.width, initial_indent=indent, subsequent_indent=indent)

    def fixes(self, fixes: tuple[Fix, ...]) -> list[str]:
        if not fixes:
            return []
        titles = _joined([fix.title for fix in fixes])
        rows = self.wrapped(f"fix: {plain(titles)} ({_HOW[fixes[0].safety]})", "    ")
        return [self.colour(row, _GREEN) for row in rows]

    def reasons(self, reasons: tuple[Reason, ...]) -> list[str]:
        """What speaks for the finding (+) and against it (−), in points, and their sum."""
        if not self.look.has_reasons or not reasons:
            return []
        rows = [f"    {_signed(reason.points):>3}  {plain(reason.text)}" for reason in reasons]
        total = f"    {_signed(sum(reason.points for reason in reasons)):>3}  in all"
        return [self.colour(row, _DIM) for row in ([*rows, total] if len(rows) > 1 else rows)]

    def excerpt(self, span: Span, colour: str) -> list[str]:
        """The line of a place, cut to the width around it, and a row of carets under the place."""
        number = self.lines.position(span.start)[0]
        start, end = self.lines.line_span(number)
        gutter = f"{number:>5} │ "
        left, found, right = self.cut(span, start, end, max(_NARROWEST, self.look.width - len(gutter)))
        carets = "^" * max(1, width(found))
        return [
            self.colour(gutter, _DIM) + left + self.colour(found, colour) + right,
            self.colour(" " * 6 + "│ ", _DIM) + " " * width(left) + self.colour(carets, colour),
        ]

    def cut(self, span: Span, start: int, end: int, room: int) -> tuple[str, str, str]:
        stop = max(span.start, min(span.end, end))
        found = plain(self.text[span.start : min(stop, span.start + room)])
        spare = max(0, room - width(found) - 2)
        before, after = max(start, span.start - spare // 2), min(end, stop + spare - spare // 2)
        # What one side does not need the other may have.
        after = min(end, after + max(0, spare // 2 - (span.start - start)))
        before = max(start, before - max(0, spare - spare // 2 - (end - stop)))
        left = ("…" if before > start else "") + plain(self.text[before : span.start])
        return left, found, plain(self.text[stop:after]) + ("…" if after < end else "")

    def colour(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.look.has_colour else text


def _signed(points: int) -> str:
    return f"+{points}" if points > 0 else f"−{-points}"


def _joined(titles: list[str]) -> str:
    """Alternatives as one phrase: Replace with “a”, “b” or “c”."""
    verb = "Replace with "
    if all(title.startswith(verb) for title in titles):
        titles = [titles[0], *(title.removeprefix(verb) for title in titles[1:])]
    else:
        titles = [titles[0], *(title[:1].lower() + title[1:] for title in titles[1:])]
    return " or ".join([", ".join(titles[:-1]), titles[-1]] if len(titles) > 1 else titles)


def _summary(totals: Totals) -> str:
    stories = _counted(totals.files, "story", "stories")
    counts = [
        _counted(totals.error, "error"),
        _counted(totals.warning, "warning"),
        _counted(totals.suggestion, "suggestion"),
    ]
    found = [text for text in counts if not text.startswith("0 ")]
    words = f"{stories}, {_counted(totals.words, 'word')}"
    parts = [f"{_listed(found)} in {words}." if found else f"Nothing to report in {words}."]
    if totals.fixed:
        parts.append(f"{_counted(totals.fixed, 'fix', 'fixes')} made.")
    if totals.fixable:
        parts.append(f"--fix can make {_counted(totals.fixable, 'fix', 'fixes')} safely.")
    return " ".join(parts) + "\n"


def _counted(number: int, one: str, many: str = "") -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def _listed(items: list[str]) -> str:
    return " and ".join([", ".join(items[:-1]), items[-1]] if len(items) > 1 else items)
