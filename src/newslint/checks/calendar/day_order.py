"""Weekdays that contradict the words around them: “on Tuesday … the day before, on Tuesday”.

“The day before” and “the next day” are counted from the weekday before them in the sentence;
“yesterday”, “today” and “tomorrow” from the story's date. The message gets the words, the weekday that
fits and the one that is written.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.names import WEEKDAY_NAME, WEEKDAYS, weekday_number
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.calendar.words import weekday_like
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_BESIDE = pattern(
    rf"\b(?P<from>{WEEKDAY_NAME})\b[^.;!?\n]{{0,100}}?\b(?P<words>the day before|the previous day"
    rf"|a day earlier|the next day|the following day"
    rf"|a day later),? (?:on )?\(?(?P<day>{WEEKDAY_NAME})\b(?![’'])"
)
_FROM_TODAY = pattern(
    rf"\b(?P<words>yesterday|today|tomorrow)(?:,|, on| \()? (?P<day>{WEEKDAY_NAME})\b(?=[,.)])"
    rf"|\b(?P<words2>yesterday|today|tomorrow) \((?P<day2>{WEEKDAY_NAME})\)"
)
_DISTANCES = {
    "the day before": -1, "the previous day": -1, "a day earlier": -1, "yesterday": -1, "today": 0,
    "tomorrow": 1, "the next day": 1, "the following day": 1, "a day later": 1,
}  # fmt: skip
_FROM_STORY = ("yesterday", "today", "tomorrow")
_WEEK = 7


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The words before a weekday."""
    days = [name[:3].lower() for name in WEEKDAYS]
    near = (
        f"{word}{gap}{day}" for word in _FROM_STORY for gap in (", ", " (", " on ", ", on ") for day in days
    )
    return (*(words for words in _DISTANCES if words not in _FROM_STORY), *near)


def finder(_rule: Rule) -> Finder:
    """A count for each pair."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for start, end in passages:
        for match in _BESIDE.finditer(story.folded, start, end):
            right = (weekday_number(match["from"]) + _DISTANCES[match["words"]]) % _WEEK
            note = Related(Span(*match.span("from")), "The day is counted from here.")
            yield from _hit(story, Span(*match.span("day")), match["words"], right, (note,))
        for match in _FROM_TODAY.finditer(story.folded, start, end) if story.date else ():
            part = "" if match["words"] else "2"
            today = (story.date or dt.date.min).weekday()
            right = (today + _DISTANCES[match[f"words{part}"]]) % _WEEK
            yield from _hit(story, Span(*match.span(f"day{part}")), match[f"words{part}"], right, ())


def _hit(story: Story, span: Span, words: str, right: int, notes: tuple[Related, ...]) -> Iterator[Hit]:
    written = story.prose[slice(*span)]
    if weekday_number(written) != right and not story.is_quoted(span):
        values = (words, WEEKDAYS[right], WEEKDAYS[weekday_number(written)])
        yield Hit(span, values, (replace(span, weekday_like(written, right)),), notes)
