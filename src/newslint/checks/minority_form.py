"""Two forms of one thing in a story: “judgement” and “judgment”, two kinds of dashes.

Keys: `forms` (what is written, and a pattern that finds it) for one thing, with `called` (what each
form is called); or `list`, such as `mixed_forms:spellings`, for many words, each entry its forms
parted by `/`, a low line for a space. The form that stands less often is marked, at a tie the one
that comes later; `share` is the most its share may be, a half if nothing is said. The other place
shows the usual form. Words that the list has in small letters and the story with a capital inside a
sentence are part of a name and stay, and so does what is told as the other form (“also known as
Myanmar”, “Mumbai (Bombay)”). The message gets the usual form, how often it stands, and the
form that is marked.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.patterns import Search, compile_search, matches
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {
    "forms": Option.TABLE,
    "called": Option.TABLE,
    "list": Option.TEXT,
    "share": Option.NUMBER,
}
_HALF = 0.5
_NEAR = 24
_TOLD = pattern(r"\b(?:known as|formerly|then called|called|renamed|now)(?: the)? \Z")


class _Form:
    """One form: how it is written, and the pattern that finds it, compiled when first needed."""

    def __init__(self, rule: Rule, written: str, source: str, name: str = "") -> None:
        self.rule = rule
        self.written = written
        self.source = source
        self.name = name
        self.literal = written.lower()

    @cached_property
    def search(self) -> Search:
        return compile_search(self.rule, f"(?i:{self.source})")

    def spans(self, story: Story, passages: Sequence[Span]) -> list[Span]:
        holding = [span for span in passages if self.literal in story.folded[slice(*span)]]
        found = [span for span, _ in matches(self.search, story.prose, holding)]
        found = [span for span in found if not _is_told(story.prose, span)]
        return [span for span in found if self.written[0].isupper() or not _is_name(story, span)]


class _Places(NamedTuple):
    """A form and where it stands."""

    form: _Form
    spans: Sequence[Span]


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """All words of the list; None for patterns, which are as good as everywhere."""
    if "forms" in rule.options:
        return None
    return tuple(sorted({form.literal for group in _groups(rule) for form in group}))


def finder(rule: Rule) -> Finder:
    """A count of the forms of each group."""
    groups = _groups(rule)
    share = float(rule.options.get("share", _HALF))

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for group in groups if rule.triggers is None else _held(story, groups):
            if sum(form.literal in story.folded for form in group) > 1:
                yield from _minority(story, passages, group, share)

    return find


def _held(story: Story, groups: Sequence[Sequence[_Form]]) -> Iterator[Sequence[_Form]]:
    """The groups of which the story may hold more than one form."""
    return (group for group in groups if sum(story.may_hold((form.literal,)) for form in group) > 1)


def _groups(rule: Rule) -> list[list[_Form]]:
    forms, called = rule.options.get("forms"), rule.options.get("called", {})
    if forms:
        return [[_Form(rule, written, source, called.get(written, "")) for written, source in forms.items()]]
    name, _, section = str(rule.options.get("list", "")).partition(":")
    try:
        entries = words(name, section)
    except (KeyError, OSError):
        raise ValueError("The rule needs “forms”, or “list”, a word list and its section.") from None
    return [[_word(rule, form) for form in entry.replace("_", " ").split("/")] for entry in sorted(entries)]


def _word(rule: Rule, form: str) -> _Form:
    return _Form(rule, form, rf"(?<![\w@/.’'-]){re.escape(form)}s?(?![\w@/-]|\.\w)")


def _minority(story: Story, passages: Sequence[Span], group: Sequence[_Form], share: float) -> Iterator[Hit]:
    found = [_Places(form, spans) for form in group if (spans := form.spans(story, passages))]
    if len(found) <= 1:
        return
    usual = max(found, key=lambda places: (len(places.spans), -places.spans[0].start))
    number, total = len(usual.spans), sum(len(places.spans) for places in found)
    if total - number > share * total:
        return
    values = (usual.form.name or usual.form.written, "once" if number == 1 else f"{number} times")
    note = _note(story, usual)
    for form, places in found:
        for span in places if form is not usual.form else ():
            right = _in_usual_form(story.prose[slice(*span)], form, usual.form)
            yield Hit(span, (*values, form.name or form.written), (replace(span, right),), (note,))


def _note(story: Story, usual: _Places) -> Related:
    place = usual.spans[0]
    return Related(place, f"Here it is {usual.form.name or f'“{story.prose[slice(*place)]}”'}.")


def _in_usual_form(here: str, form: _Form, usual: _Form) -> str:
    """The usual form with the ending and the capital of what stands here."""
    right = usual.written + here[len(form.written) :]
    return right[0].upper() + right[1:] if here[0].isupper() else right


def _is_told(prose: str, span: Span) -> bool:
    """Whether a form is given as another name of the thing."""
    if prose[span.start - 1 : span.start] == "(" and prose[span.end : span.end + 1] == ")":
        return True
    return bool(_TOLD.search(prose, max(0, span.start - _NEAR), span.start))


def _is_name(story: Story, span: Span) -> bool:
    return story.prose[span.start].isupper() and not story.begins_sentence(span.start)
