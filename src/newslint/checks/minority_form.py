"""Two forms of one thing in a story: “judgement” and “judgment”, two kinds of dashes.

Keys: `forms` (what is written, and a pattern that finds it) for one thing with its forms, and `called`
(what each is called); `list`
(such as `mixed_forms:spellings`) for many words, each entry its forms parted by `/`, a low line for a
space. The form that stands less often is marked, at a tie the one that comes later; the
other place shows the usual one. Words that the list has in small letters and the story with a capital inside
a sentence are part of a name and stay. The
message gets the usual form, how often it stands, and the form that is marked.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Related, Span
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {"forms": Option.TABLE, "list": Option.TEXT, "called": Option.TABLE}


class _Form:
    """One form: how it is written, and where it stands."""

    def __init__(self, written: str, source: str, literal: str, name: str = "") -> None:
        self.written = written
        self.source = source
        self.literal = literal
        self.name = name

    @cached_property
    def search(self) -> "re.Pattern[str]":
        return re.compile(self.source, re.IGNORECASE)

    def spans(self, story: Story, passages: Sequence[Span]) -> list[Span]:
        return [
            Span(*match.span())
            for start, end in passages
            if self.literal in story.folded[start:end]
            for match in self.search.finditer(story.prose, start, end)
            if self.written[0].isupper() or not _is_name(story, match)
        ]


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """The forms of all words; None for patterns, which are as good as everywhere."""
    if "forms" in rule.options:
        return None
    return tuple(sorted(form.literal for group in _groups(rule) for form in group))


def finder(rule: Rule) -> Finder:
    """A count of the forms of each group."""
    groups = _groups(rule)

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for group in groups:
            if sum(form.literal in story.folded for form in group) > 1:
                yield from _minority(story, passages, group)

    return find


def _groups(rule: Rule) -> list[list[_Form]]:
    forms, called = rule.options.get("forms"), rule.options.get("called", {})
    if forms:
        return [
            [_Form(written, source, written, called.get(written, "")) for written, source in forms.items()]
        ]
    name, _, section = str(rule.options.get("list", "")).partition(":")
    try:
        entries = words(name, section)
    except (KeyError, OSError):
        raise ValueError("The rule needs “forms”, or “list”, a word list and its section.") from None
    return [[_word_form(form.replace("_", " ")) for form in entry.split("/")] for entry in sorted(entries)]


def _word_form(form: str) -> _Form:
    return _Form(form, rf"(?<![\w@/.’'-]){re.escape(form)}s?(?![\w@/-]|\.\w)", form.lower())


def _minority(story: Story, passages: Sequence[Span], group: Sequence[_Form]) -> Iterator[Hit]:
    places = [(form, spans) for form in group if (spans := form.spans(story, passages))]
    if len(places) <= 1:
        return
    usual, usual_spans = max(places, key=lambda one: (len(one[1]), -one[1][0].start))
    number = len(usual_spans)
    times = "once" if number == 1 else f"{number} times"
    shown = usual.name or usual.written
    note = Related(usual_spans[0], f"Here it is {usual.name or f'“{story.prose[slice(*usual_spans[0])]}”'}.")
    for form, spans in places:
        for span in spans if form is not usual else ():
            right = _in_usual_form(story.prose[slice(*span)], form, usual)
            yield Hit(span, (shown, times, form.name or form.written), (replace(span, right),), (note,))


def _in_usual_form(here: str, form: _Form, usual: _Form) -> str:
    """The usual form with the ending and the capital of what stands here."""
    right = usual.written + here[len(form.written) :]
    return right[0].upper() + right[1:] if here[0].isupper() else right


def _is_name(story: Story, match: re.Match[str]) -> bool:
    return match[0][0].isupper() and not story.begins_sentence(match.start())
