"""What is past told in the future tense, or the other way round: “will open on 3 March” a week later.

Key `form`: `future` or `past`. The verb must stand right before its date, outside quotations and not in
what was planned, said or expected. The date's year must be written or sure. The message gets the verb,
the date and the day of the story.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.names import WEEKDAY_NAME
from newslint.analysis.calendar.values import Order, WrittenDate
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option
from newslint.checks.calendar.words import MONTH_STARTS, named
from newslint.finding import Confidence, Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"form": Option.TEXT}

_VERBS = {
    "future": (
        "will be held", "will take place", "will open", "will begin", "will start", "will hold", "will host",
        "will kick off", "will meet", "will vote", "will launch", "will close", "will end", "will play",
        "will run", "will travel", "will visit", "will speak", "will appear", "will be launched",
        "will be published", "will hear", "will decide", "is to open", "is to begin", "is to start",
        "is due to open", "is due to begin", "is due to start", "is set to open", "is set to begin",
    ),
    "past": (
        "was held", "took place", "opened", "kicked off", "was launched", "launched", "died", "arrived",
        "closed", "happened", "occurred", "was arrested", "was killed", "was born", "visited", "began",
        "started", "ended",
    ),
}  # fmt: skip
_GAP = r"(?: [\w’-]+){0,6}? (?:on|from) (?:the )?\Z"
_GRAMMARS = {form: pattern(rf"\b(?P<verb>{'|'.join(verbs)}){_GAP}") for form, verbs in _VERBS.items()}
_DATED = pattern(rf"\b(?:on|from) (?:the )?(?:{WEEKDAY_NAME},? )?(?:\d|{'|'.join(MONTH_STARTS)})")
_NOT_TOLD = pattern(
    r"\b(?:if|would|was to|were to|planned|expected|scheduled|due|said|says|announced|promised|supposed"
    r"|had|originally|told|according|that"
    r"|unless|until|last year|next year)\b"
)
_REACH = 80
_LEAST_DAYS = {"future": 2, "past": 2}
_MOST_DAYS = 31


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """The verbs."""
    return _VERBS[_form(rule)]


def finder(rule: Rule) -> Finder:
    """A comparison of every date after a verb with the story's."""
    form = _form(rule)

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        dated = [span for span in passages if _DATED.search(story.folded, *span)]
        if story.date is None or not dated:
            return
        for date in story.calendar.dates:
            if date.day is not None and holds(dated, date.span) and not story.is_quoted(date.span):
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
    verb = _GRAMMARS[form].search(before)
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
