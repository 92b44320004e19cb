"""Hours that run nearly round the clock: “open 10 p.m. to 4 p.m.”; one half of the day is probably wrong.

Both ends must say which half of the day they are in, and the range must follow “open” or “from”. The
message gets the range and its length in hours.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_OPENING = pattern(r"\b(?:open|opens|hours|from|daily)\b[ ,:]*(?:from |between |daily |are )?\Z")
_CURFEW = pattern(
    r"\b(?:curfew|next day|following day|next morning|overnight|round the clock|blackout|power|marathon)\b"
)
_DAY, _LONGEST = 24 * 60, 16 * 60


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """An evening hour before a range."""
    return tuple(
        f"{half}{joint}"
        for half in ("p.m.", "pm", "a.m.", "am")
        for joint in (" to ", "-", "–", " until ", " till ", " - ", " – ")
    )


def finder(_rule: Rule) -> Finder:
    """A look at the length of every range of times."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for hours in story.calendar.time_ranges:
        if not holds(passages, hours.span) or not (hours.start.half and hours.end.half):
            continue
        length = (hours.end.minutes - hours.start.minutes) % _DAY
        start, end = story.sentence_at(hours.span.start)
        before = story.folded[start : hours.span.start]
        if length > _LONGEST and _OPENING.search(before) and not _CURFEW.search(story.folded[start:end]):
            yield Hit(hours.span, (story.prose[slice(*hours.span)], f"{length / 60:.3g}"))
