"""Years counted from a stated year that do not come out: “ten years ago, in 2013”.

Key `form`: `ago` (“nine years ago, in 2016”), `since` (“for five years, since 2017”), `anniversary`. The
count goes from the stated year to the story's date; a year less is right too, since the day may still be
to come. Counts that are rounded (“about”, “nearly”, full tens from twenty on) are left alone. An
anniversary is measured only where its sentence tells of these days; told without that it may be one of
long ago, and a year more or less is right. The message gets the count, the year and what the count would
be.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from newslint.analysis.calendar.names import NUMBER_WORD, ORDINAL_WORD, number_of, ordinal
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Confidence, Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

if TYPE_CHECKING:
    import re

OPTIONS: Mapping[str, Option] = {"form": Option.TEXT}

_COUNT = rf"(?P<count>\d{{1,3}}|{NUMBER_WORD})"
_YEAR = r"(?P<year>1[6-9]\d\d|20\d\d)(?![\w-])"
_MONTH_DAY = r"(?:[a-z]{3,9}\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? )?"
_ORDINAL = rf"(?P<count>\d{{1,3}}(?:st|nd|rd|th)|{ORDINAL_WORD})"
_PATTERNS = {
    "ago": (
        pattern(rf"(?<![\w.,-]){_COUNT} years ago,? (?:back )?(?:in|on) {_MONTH_DAY}{_YEAR}"),
        pattern(rf"\b(?:in|on) {_MONTH_DAY}{_YEAR}, (?:exactly )?{_COUNT} years ago\b"),
    ),
    "since": (
        pattern(rf"\bfor (?:the (?:last|past) )?{_COUNT} years,? (?:ever )?since {_MONTH_DAY}{_YEAR}"),
        pattern(
            rf"\bsince {_MONTH_DAY}{_YEAR}, (?:or )?(?:for )?(?:the (?:last|past) )?{_COUNT} years\b(?! ago)"
        ),
    ),
    "anniversary": (
        pattern(
            rf"\b{_ORDINAL}[- ](?:birth|wedding )?anniversary (?:of"
            rf"|since) [^.;:!?\n]{{0,60}}?\b{_YEAR}(?! to )"
        ),
        pattern(
            rf"\b(?:founded|established|opened|launched|formed|set up|created|built|began|started"
            rf"|married) (?:back )?in {_MONTH_DAY}{_YEAR}"
            rf"[^.;:!?\n]{{0,60}}?\b{_ORDINAL} anniversary\b"
        ),
    ),
}
_TRIGGERS = {
    "ago": (" years ago",),
    "since": ("years since", "years, since", "years ever since", "since 1", "since 2"),
    "anniversary": ("anniversary",),
}
_ROUND = pattern(
    r"\b(?:about|around|nearly|almost|over|than|some|roughly|approximately|least|to|close to|or)(?: an?)? \Z"
)
_NOW = pattern(
    r"\b(?:this (?:year|week|month|weekend|morning|summer|autumn|spring|winter)|today|tonight|tomorrow"
    r"|yesterday|will|next|upcoming|is|are"
    r"|marks|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
_ANY_YEAR = pattern(r"\b(?:1[6-9]\d\d|20\d\d)\b")
_REACH = 24
_FAR = 2
_TENS_FROM = 20


def triggers(rule: Rule) -> tuple[str, ...] | None:
    """The words of the form."""
    return _TRIGGERS[_form(rule)]


def finder(rule: Rule) -> Finder:
    """A count for every match of the form."""
    form = _form(rule)

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        if story.date is None:
            return
        for start, end in passages:
            for grammar in _PATTERNS[form]:
                for match in grammar.finditer(story.folded, start, end):
                    yield from _anniversary(story, match) if form == "anniversary" else _elapsed(story, match)

    return find


def _form(rule: Rule) -> str:
    form = str(rule.options.get("form", "ago"))
    if form not in _PATTERNS:
        raise ValueError(f"“form” must be one of {', '.join(_PATTERNS)}.")
    return form


def _elapsed(story: Story, match: "re.Match[str]") -> Iterator[Hit]:
    count, difference = number_of(match["count"]), _difference(story, match)
    before = story.folded[max(0, match.start("count") - _REACH) : match.start("count")]
    if count is None or _ROUND.search(before) or story.is_quoted(_span(match, "count")):
        return
    slack = 2 if count >= _TENS_FROM and count % 10 == 0 else 0
    if difference - 1 - slack <= count <= difference + slack or difference < 1:
        return
    yield _hit(match, (match["count"], match["year"], f"{difference - 1} or {difference}"), str(difference))


def _anniversary(story: Story, match: "re.Match[str]") -> Iterator[Hit]:
    count, difference = number_of(match["count"]), _difference(story, match)
    start, end = story.sentence_at(match.start())
    sentence = story.folded[start:end]
    others = set(_ANY_YEAR.findall(sentence)) - {match["year"]}
    if count is None or others or story.date is None:
        return
    is_now = bool(_NOW.search(sentence))
    early = not is_now or story.date.month <= 2 or "last year" in sentence  # noqa: PLR2004  # told afterwards
    late = not is_now or story.date.month >= 11 or "next year" in sentence  # noqa: PLR2004  # told before
    if difference - early <= count <= difference + late or (not is_now and abs(count - difference) > _FAR):
        return
    right = ordinal(difference)
    hit = _hit(match, (match["count"], match["year"], right), right)
    yield hit if is_now else hit._replace(confidence=Confidence.MEDIUM)


def _difference(story: Story, match: "re.Match[str]") -> int:
    return story.date.year - int(match["year"]) if story.date else 0


def _hit(match: "re.Match[str]", values: tuple[str, ...], right: str) -> Hit:
    span = _span(match, "count")
    repairs = (replace(span, right),) if match["count"][0].isdigit() else ()
    return Hit(span, values, repairs, (Related(_span(match, "year"), "The count goes from here."),))


def _span(match: "re.Match[str]", group: str) -> Span:
    return Span(match.start(group), match.end(group))
