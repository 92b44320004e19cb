"""A time no clock shows: “13 p.m.”, “9:75 a.m.”, “at 25:10”.

Times without “a.m.” or “p.m.” count only after “at”, “by”, “from” or “until”, since scores look like them.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.times import is_possible
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_OPENING = pattern(r"\b(?:at|by|from|until|till) \Z")
_HALVES = (" a.m", " p.m", "am", "pm", " am", " pm")
_RACE = pattern(
    r"\b(?:ran|race|won|win|lap|minutes?|seconds|finish\w*|time of|record|verse|psalm|chapter|scored)\b"
)
_ENDLESS = ("24:00",)


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """Hours past twelve before “p.m.” and minutes past 59."""
    hours = (f"{hour}{half}" for hour in range(13, 25) for half in _HALVES)
    opened = (f" {hour}:" for hour in range(24, 60))
    late = (f":{minute}" for minute in range(60, 100))
    return (*hours, *opened, *late)


def finder(_rule: Rule) -> Finder:
    """A look at every time."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for time in story.calendar.times:
        if is_possible(time) or not holds(passages, time.span):
            continue
        before = story.folded[max(0, time.span.start - 6) : time.span.start]
        written = story.prose[slice(*time.span)]
        if not time.half and (
            not _OPENING.search(before) or _RACE.search(story.folded, *story.sentence_at(time.span.start))
        ):
            continue
        if written not in _ENDLESS:
            yield Hit(time.span, (written,))
