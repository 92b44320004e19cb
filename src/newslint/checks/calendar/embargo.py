"""An embargo that is still in the copy: “EMBARGOED UNTIL 6 March 2025”.

Nobody should read that line, before or after the day. Where the story's date is before that of the
embargo, the message says so; it gets the line and what the dates say.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.calendar.words import named
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_LINE = pattern(
    r"(?:\A|\n|[(\[*] ?)(?P<line>(?:STRICTLY |UNDER |STRICT )?(?:EMBARGO(?:ED)?|[Ee]mbargo(?:ed)?)\b:? "
    r"?(?:[Uu]ntil|UNTIL|[Tt]ill|TILL|[Ff]or|FOR|[Nn]ot for|NOT FOR|:|\d)[^\n)\]*]{0,80})"
)


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The word."""
    return ("embargo",)


def finder(_rule: Rule) -> Finder:
    """A look at the start of each passage and inside brackets."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for start, end in passages:
        for match in _LINE.finditer(story.prose[start:end]):
            span = Span(start + match.start("line"), start + match.end("line"))
            yield Hit(span, (match["line"].strip(), _said(story, span)))


def _said(story: Story, span: Span) -> str:
    for date in story.calendar.dates_within(span):
        inferred = story.calendar.year_of(date)
        day = date.on(inferred.year) if inferred and date.day else None
        if day is not None and story.date is not None and story.date < day:
            return f"the story is of {named(story.date, date.order)}, before it ends"
    return "readers should not see it"
