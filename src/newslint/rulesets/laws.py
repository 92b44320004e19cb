"""What must hold for every rule: its examples, in every format and in every kind of file.

`newslint rules test` and the project's own tests run the same laws.
"""

import codecs
import datetime as dt
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from newslint.api import Checker, default_checker
from newslint.engine import ENGINE_KIND, Ruleset
from newslint.finding import Finding, Safety, Span
from newslint.fixer import apply
from newslint.lazy import pattern
from newslint.rulesets.examples import Marked, parse_example
from newslint.rulesets.rule import Example, Rule
from newslint.source import decode

_FEWEST = 2
_HEADLINE_BODY = "\n\nThe council met in the town hall.\n"
_MARKDOWN_SIGNS = pattern(r"[\\`*_<>#|~&\[\]{}]|https?:|^\s|^\d+[.)]|^[-+] |  ", re.MULTILINE)
_STRAIGHT_PAIR = pattern(r'"%s"|\'%s\'')


class _Setting(NamedTuple):
    """A way to put an example into a file: what stands before and how its text is changed."""

    name: str
    path: str
    before: str
    change: Callable[[str], str]


def _same(text: str) -> str:
    return text


def _paragraphs(text: str) -> str:
    return text.replace("\n", "\n\n")


def _with_crlf(text: str) -> str:
    return text.replace("\n", "\r\n")


def _with_mark(text: str) -> str:
    return decode(codecs.BOM_UTF8 + text.encode()).text


_PLAIN = _Setting("as it is", "story.txt", "", _same)
_SETTINGS = (
    _PLAIN,
    _Setting("with CRLF line ends", "story.txt", "", _with_crlf),
    _Setting("after a byte order mark", "story.txt", "", _with_mark),
    _Setting("after an emoji", "story.txt", "🙂 Good morning to all.\n", _same),
)
_MARKDOWN = _Setting("in Markdown", "story.md", "", _paragraphs)


def broken_laws(rule: Rule) -> Iterator[str]:
    """A sentence for each law that a rule breaks."""
    for law in (*_file_laws(rule), *_example_laws(rule)):
        yield f"{rule.path}: {rule.id}: {law}"


def _file_laws(rule: Rule) -> Iterator[str]:
    if not rule.message.rstrip().endswith((".", "?", "%s")):
        yield "The message must end like a sentence."
    if _STRAIGHT_PAIR.search(rule.message):
        yield "The message must put copy between curly quotation marks."
    if rule.kind == ENGINE_KIND:
        return
    for kind in ("bad", "good"):
        if sum(example.kind == kind for example in rule.examples) < _FEWEST:
            yield f"There must be at least two {kind} examples."
    # Mere marks, and what cannot be seen, may be wrong wherever they stand.
    can_be_right = any(map(str.isalnum, "".join(rule.triggers or ())))
    if can_be_right and not any(_is_near_miss(rule, example) for example in rule.examples):
        yield "There must be a near miss: a good example that holds a word the rule looks for."


def _is_near_miss(rule: Rule, example: Example) -> bool:
    text = example.text.lower()
    return example.kind == "good" and any(trigger in text for trigger in rule.triggers or ())


def _example_laws(rule: Rule) -> Iterator[str]:
    # The engine's own rules are about the others, so these must be there too.
    ruleset = default_checker().ruleset if rule.kind == ENGINE_KIND else Ruleset([rule])
    for example in rule.examples:
        checker = Checker(ruleset, language=example.language)
        try:
            marked = parse_example(example.text)
        except ValueError as error:
            yield f"line {example.line}: {error}"
            continue
        if (example.kind == "bad") != bool(marked.marks):
            yield f"line {example.line}: A bad example marks something in brackets, a good one nothing."
            continue
        for setting in _settings(rule, marked):
            trial = _Trial(rule, checker, setting, example)
            yield from (f"line {example.line}, {setting.name}: {law}" for law in trial.broken(marked))


def _settings(rule: Rule, marked: Marked) -> Iterator[_Setting]:
    if not rule.formats or "text" in rule.formats:
        yield from _SETTINGS
    fits = not rule.formats or "markdown" in rule.formats
    if fits and rule.kind != ENGINE_KIND and not _MARKDOWN_SIGNS.search(marked.text):
        yield _MARKDOWN


class _Trial:
    """One example in one setting."""

    def __init__(self, rule: Rule, checker: Checker, setting: _Setting, example: Example) -> None:
        self.rule = rule
        self.checker = checker
        self.example = example
        self.setting = setting
        self.date = dt.date.fromisoformat(example.date) if example.date else None
        self.is_headline = any("head" in scope and "~" not in scope for scope in rule.scope)

    def broken(self, marked: Marked) -> Iterator[str]:
        text = self._file(marked.text)
        findings = self._check(text)
        wanted = [self._span(marked.text, mark.span) for mark in marked.marks]
        if [finding.span for finding in findings] != wanted:
            yield f"It should mark {_shown(text, wanted)} and marks {_found(text, findings)}."
            return
        related = {note.span for finding in findings for note in finding.related}
        for other in marked.others:
            if self._span(marked.text, other) not in related:
                yield f"It should show the other place {_shown(text, [self._span(marked.text, other)])}."
        fixed = marked.fixed if self.example.fixed is None else self.example.fixed
        if fixed is not None:
            yield from self._broken_by_fix(text, findings, self._file(fixed))
        elif marked.marks and any(_can_be_made(finding) for finding in findings):
            yield "It has a fix that the example does not show."

    def _broken_by_fix(self, text: str, findings: tuple[Finding, ...], wanted: str) -> Iterator[str]:
        if not all(finding.fixes for finding in findings):
            yield "It should have a fix and has none."
            return
        fixed = apply(text, (edit for finding in findings for edit in finding.fixes[0].edits))
        if fixed != wanted:
            yield f"The fix should make “{wanted}” and makes “{fixed}”."
        elif self._check(fixed):
            yield f"After the fix it still marks {_found(fixed, self._check(fixed))}."

    def _check(self, text: str) -> tuple[Finding, ...]:
        result = self.checker.check(text, date=self.date, path=self.setting.path)
        return tuple(finding for finding in result.findings if finding.rule == self.rule.id)

    def _file(self, text: str) -> str:
        before = self.setting.change(self.setting.before)
        if self.is_headline:
            mark = "# " if self.setting.path.endswith(".md") else ""
            return self.setting.change(mark + text + _HEADLINE_BODY)
        return before + self.setting.change(text + "\n")

    def _span(self, text: str, span: Span) -> Span:
        """Where a span of the example stands in the file."""
        return Span(self._offset(text, span.start), self._offset(text, span.end))

    def _offset(self, text: str, at: int) -> int:
        return self._file(f"{text[:at]}\0{text[at:]}").index("\0")


def _can_be_made(finding: Finding) -> bool:
    return bool(finding.fixes) and finding.fixes[0].safety is not Safety.SUGGEST


def _shown(text: str, spans: list[Span]) -> str:
    return ", ".join(f"“{text[slice(*span)]}” at {span.start}" for span in spans) or "nothing"


def _found(text: str, findings: tuple[Finding, ...]) -> str:
    return _shown(text, [finding.span for finding in findings])
