"""Something done on the day after the dateline: “LAGOS, March 4 – The bank said on Wednesday”.

Past weekdays are those before the dateline; the one after it would be six days old, and desks then write
“last Wednesday” or the date. Only the first sentence of the story and a verb of speech or a plain past
right before the weekday count. The message gets the weekday and that of the dateline.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.names import WEEKDAY_NAME, WEEKDAYS, weekday_number
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.calendar.words import dateline_triggers
from newslint.document import Role
from newslint.finding import Confidence, Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_TOLD = pattern(
    rf"\b(?:said|told|announced|reported|[a-z]{{3,}}ed) (?:[a-z]+ )?on (?P<day>{WEEKDAY_NAME})\b(?!,? \d"
    rf"|[’'])"
)
_WEEK = 7


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """A month in a dateline."""
    return dateline_triggers()


def finder(_rule: Rule) -> Finder:
    """A comparison of the first sentence with the dateline."""
    return _find


def _find(story: Story, _passages: Sequence[Span]) -> Iterator[Hit]:
    number = next((number for number, block in enumerate(story.blocks) if block.role is Role.DATELINE), None)
    if number is None or number + 1 >= len(story.blocks):
        return
    for date in story.calendar.dates_within(story.blocks[number].span):
        inferred = story.calendar.year_of(date)
        day = (
            date.on(inferred.year)
            if inferred and inferred.confidence is Confidence.HIGH and date.day
            else None
        )
        start, end = story.sentences_of(story.blocks[number + 1])[0]
        told = _TOLD.search(story.folded, start, end) if day else None
        if day and told and weekday_number(told["day"]) == (day.weekday() + 1) % _WEEK:
            values = (WEEKDAYS[weekday_number(told["day"])], WEEKDAYS[day.weekday()])
            note = Related(date.span, f"This is a {values[1]}.")
            yield Hit(Span(*told.span("day")), values, (), (note,))
