"""What is past told in the future tense, or the other way round: “will open on 3 March” a week later.

Key `form`: `future` or `past`. The verb must stand right before its date, outside quotations and not in
what was planned, said or expected. The date's year must be written or sure. The message gets the verb,
the date and the day of the story.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.values import Order, WrittenDate
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option
from newslint.checks.calendar.words import MONTH_STARTS, named
from newslint.finding import Confidence, Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"form": Option.TEXT}

_VERBS = {
    "future": pattern(
        r"\b(?P<verb>(?:will (?:be held|take place|open|begin|start|hold|host|kick off|meet|vote|launch"
        r"|close|end|play|run|travel|visit"
        r"|speak|appear|be launched|be published)|is to (?:open|begin|start|take place|be held)|is (?:due"
        r"|set|scheduled) to (?:open|begin|start"
        r"|take place|be held)))(?: [\w’-]+){0,6}? (?:on|from) (?:the )?\Z"
    ),
    "past": pattern(
        r"\b(?P<verb>(?:was held|took place|opened|began|started|kicked off|was launched|launched|died"
        r"|met|arrived|closed|ended|happened"
        r"|occurred|was arrested|was killed|was born|won|lost|visited))(?: [\w’-]+){0,6}? on (?:the )?\Z"
    ),
}
_NOT_TOLD = pattern(
    r"\b(?:if|would|was to|were to|planned|expected|scheduled|due|said|says|announced|promised|supposed"
    r"|had|originally|told|according|that"
    r"|unless|until|last year|next year)\b"
)
_REACH = 80
_LEAST_DAYS = {"future": 2, "past": 2}
_MOST_DAYS = 31


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """The word before a date."""
    starts = (*MONTH_STARTS, *"0123456789", "mon", "tue", "wed", "thu", "fri", "sat", "sun")
    openings = (" on ", " on the ", " from ") if _form(rule) == "future" else (" on ", " on the ")
    return tuple(f"{opening}{start}" for opening in openings for start in starts)


def finder(rule: Rule) -> Finder:
    """A comparison of every date after a verb with the story's."""
    form = _form(rule)

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        if story.date is None:
            return
        for date in story.calendar.dates:
            if date.day is not None and holds(passages, date.span) and not story.is_quoted(date.span):
                yield from _look(story, date, form)

    return find


def _form(rule: Rule) -> str:
    form = str(rule.options.get("form", "future"))
    if form not in _VERBS:
        raise ValueError(f"“form” must be one of {', '.join(_VERBS)}.")
    return form


def _look(story: Story, date: WrittenDate, form: str) -> Iterator[Hit]:
    sentence = story.sentence_at(date.span.start)
    start = max(sentence.start, date.span.start - _REACH)
    before = story.folded[start : date.span.start]
    verb = _VERBS[form].search(before)
    if not verb or _NOT_TOLD.search(story.folded[slice(*sentence)].replace(verb["verb"], "")):
        return
    inferred = story.calendar.year_of(date)
    day = date.on(inferred.year) if inferred and inferred.confidence is Confidence.HIGH else None
    if day is None or story.date is None:
        return
    days = (story.date - day).days * (1 if form == "future" else -1)
    if _LEAST_DAYS[form] <= days <= _MOST_DAYS or (date.year and days >= _LEAST_DAYS[form]):
        span = Span(start + verb.start("verb"), start + verb.end("verb"))
        order = Order.BRITISH if date.order is Order.BRITISH else Order.AMERICAN
        values = (story.prose[slice(*span)], named(day, order), named(story.date, order))
        yield Hit(
            span,
            values,
            (),
            (
                Related(
                    date.span, f"This is {days} days {'before' if form == 'future' else 'after'} the story."
                ),
            ),
        )
