"""Suppressions: comments in a story that say which findings are meant to stay.

`newslint: ignore[rule-id, …] reason` on the line or the line before, `ignore-start[…]` and
`ignore-end`, and the front matter key `newslint:` for the whole story. Every one that silences
nothing is a finding itself.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from newslint.document import Comment, Document
from newslint.engine import Ruleset
from newslint.finding import Finding, Span
from newslint.lazy import pattern
from newslint.offsets import LineIndex

_COMMENT = pattern(r"newslint:\s*(ignore(?:-start|-end)?)\s*(?:\[([^\]]*)\])?")
_ID = pattern(r"[A-Za-z0-9][\w.-]*")


class _Suppression(NamedTuple):
    """Rule ids or packs silenced from the start of one line to the end of another, from 1."""

    ids: tuple[str, ...]
    first_line: int
    last_line: int
    span: Span


def suppress(
    document: Document, findings: Iterable[Finding], known: Callable[[str], bool], ruleset: Ruleset
) -> list[Finding]:
    """Findings that stay, with one for each suppression that is wrong or silences nothing.

    `known` tells whether there is such a rule or pack at all; only those of `ruleset` were run,
    so only theirs can be unused.
    """
    findings = list(findings)
    reader = _Reader(document, ruleset)
    suppressions = list(reader.read())
    kept, used = [], set()
    for finding in findings:
        line = reader.lines.position(finding.span.start)[0]
        hits = [
            (number, id_) for number, one in enumerate(suppressions) for id_ in _matching(one, finding, line)
        ]
        used.update(hits)
        if not hits:
            kept.append(finding)
    for number, one in enumerate(suppressions):
        for id_ in one.ids:
            if not known(id_):
                kept += ruleset.report("newslint.bad-suppression", (f"there is no rule “{id_}”",), one.span)
            elif id_ in ruleset.names and (number, id_) not in used:
                kept += ruleset.report("newslint.unused-suppression", (id_,), one.span)
    return kept + reader.findings


def _matching(suppression: _Suppression, finding: Finding, line: int) -> Iterator[str]:
    if suppression.first_line <= line <= suppression.last_line:
        for id_ in suppression.ids:
            if id_ in (finding.rule, finding.family):
                yield id_


class _Reader:
    """Reads the comments of a document."""

    def __init__(self, document: Document, ruleset: Ruleset) -> None:
        self.document = document
        self.ruleset = ruleset
        self.lines = LineIndex(document.source)
        self.findings: list[Finding] = []

    def read(self) -> Iterator[_Suppression]:
        started: list[tuple[tuple[str, ...], Comment]] = []
        for ignored in self.document.ignored:
            yield _Suppression(ignored.ids, 1, self.lines.count, ignored.span)
        for comment in self.document.comments:
            found = _COMMENT.match(comment.text.strip())
            if not found:
                self._bad("it is not of the form “newslint: ignore[rule-id] reason”", comment)
                continue
            ids = tuple(_ID.findall(found[2] or ""))
            if found[1] == "ignore-end":
                yield from self._end(started, comment)
            elif not ids:
                self._bad("it names no rule, as in “newslint: ignore[spelling.typo]”", comment)
            elif found[1] == "ignore-start":
                started.append((ids, comment))
            else:
                line = self._target(comment)
                yield _Suppression(ids, line, line, comment.span)
        for ids, comment in started:
            self._bad("no “newslint: ignore-end” follows it", comment)
            yield _Suppression(ids, self._line(comment), self.lines.count, comment.span)

    def _end(
        self, started: list[tuple[tuple[str, ...], Comment]], comment: Comment
    ) -> Iterator[_Suppression]:
        if not started:
            self._bad("no “newslint: ignore-start” stands before it", comment)
            return
        ids, start = started.pop()
        yield _Suppression(ids, self._line(start), self._line(comment), start.span)

    def _line(self, comment: Comment) -> int:
        return self.lines.position(comment.span.start)[0]

    def _target(self, comment: Comment) -> int:
        """The line a comment speaks of: its own, or the next with words if it stands alone."""
        line = self.lines.position(comment.span.end)[0]
        first = self._line(comment)
        text = self.document.source
        start, end = self.lines.line_span(first).start, self.lines.line_span(line).end
        if text[start : comment.span.start].strip() or text[comment.span.end : end].strip():
            return first
        comment_lines = {self._line(other) for other in self.document.comments}
        following = line + 1
        while following <= self.lines.count and (
            following in comment_lines or not text[slice(*self.lines.line_span(following))].strip()
        ):
            following += 1
        return following

    def _bad(self, reason: str, comment: Comment) -> None:
        self.findings += self.ruleset.report("newslint.bad-suppression", (reason,), comment.span)
