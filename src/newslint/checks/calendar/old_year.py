"""Last year's number in January: “Jan. 6, 2024” in a story of January 2025.

Only in the first month of a year, for dates from that month on and only where the sentence does not look
back (“last year”, “a year ago”, “since”) and the story does not name the new year in the same sentence.
The message gets the year that is written and that of the story.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.values import WrittenDate
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.calendar.words import MONTH_STARTS
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_LOOKS_BACK = pattern(
    r"\b(?:last|ago|since|before|earlier|previous|anniversary|from|between|after|until|first|then|when"
    r"|had|died|born|also|in 2)\b"
)
_LONGEST = 60


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The first months of a year."""
    return (*(f"{month}. " for month in MONTH_STARTS[:2]), "january ", " jan ", "february ")


def finder(_rule: Rule) -> Finder:
    """A look at every date in a story of January."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    if story.date is None or story.date.month != 1:
        return
    for date in story.calendar.dates:
        if date.year_span and holds(passages, date.span) and _is_old(story, date):
            year = str(story.date.year)
            values = (story.prose[slice(*date.span)], year)
            yield Hit(date.year_span, values, (replace(date.year_span, year),))


def _is_old(story: Story, date: WrittenDate) -> bool:
    if (
        story.date is None
        or date.date is None
        or date.year != story.date.year - 1
        or story.is_quoted(date.span)
    ):
        return False
    if date.weekday == date.date.weekday():
        return False  # whoever wrote the weekday had looked at that year
    meant = date.on(story.date.year)
    if meant is None or not -31 <= (meant - story.date).days <= _LONGEST:  # noqa: PLR2004  # a month back
        return False
    start, end = story.sentence_at(date.span.start)
    sentence = story.folded[start:end]
    return not _LOOKS_BACK.search(sentence) and str(story.date.year) not in sentence
