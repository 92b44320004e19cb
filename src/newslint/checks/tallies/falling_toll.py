"""A death toll that falls from one day to a later one: “rose to 45 on Monday … on Tuesday it stood at 40”.

Both sentences have one day each, by its date or, where the day of the story is known, its weekday; or a toll
rises to less than “an earlier count” has. A story that speaks of a correction is left alone, and so are tolls
of two places. The message gets both tolls, the higher one first.
"""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.analysis.tallies.telling import is_elsewhen
from newslint.analysis.tallies.things import is_anybody
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.words import after, before, copy
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_TOLL = pattern(
    r"\b(?:toll|it)(?: (?:in|from) (?P<place>\w+))?\b[^.;]{0,40}?"
    r"\b(?:(?:rose|risen|climbed|jumped|increased|grown)(?: [a-z]+)?(?P<rise> to)|(?:stood|stands) at"
    r"|reached)(?: [a-z]+day)? \Z"
)
_EARLIER = pattern(
    r"\b(?:earlier|previous|initial) (?:death )?(?:toll|count|tally|figure)\b[^.;]{0,30}?\b(?:of|at|was) \Z"
)
_CORRECTED = pattern(
    r"\b(?:revis|correct|lower(?:ed|ing)|downward|scaled (?:back|down)|recount|miscount|counted twice"
    r"|double-count|mistak|overestimat|adjusted|reduced|error)"
)
_WEEKDAY = pattern(r"\b(?P<day>mon|tues|wednes|thurs|fri|satur|sun)day\b")
_WEEKDAYS = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
_OTHERS = pattern(r" (?:[a-z]+ )?(?:injured|hurt|wounded|missing|injuries)\b")
_WEEK, _FAR = 7, 1.5


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The word."""
    return (" toll",)


def finder(_rule: Rule) -> Finder:
    """A comparison of the tolls of a story with each other."""
    return _find


class _Toll(NamedTuple):
    """A toll as told; `day` is None where its sentence tells none or several."""

    figure: Figure
    place: str
    day: dt.date | None
    is_rise: bool
    is_earlier: bool


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    if not passages or _CORRECTED.search(story.folded):
        return
    for first, second in combinations(_tolls(story), 2):
        lower, higher = sorted((first, second), key=lambda one: one.figure.value)
        if _is_fall(higher, lower) and _may_be_one(first, second):
            place = Related(higher.figure.span, f"Here it is {copy(story, higher.figure)}.")
            yield Hit(
                lower.figure.span, (copy(story, higher.figure), copy(story, lower.figure)), (), (place,)
            )
            return


def _tolls(story: Story) -> list[_Toll]:
    """The tolls of the sentences that have the word, and of the ones behind them."""
    places = {story.sentence_at(place.start) for place in story.places("toll")}
    following = [sentence for first, sentence in zip(story.sentences, story.sentences[1:], strict=False)
                 if first in places]  # fmt: skip
    found = []
    for sentence in sorted(places.union(following)):
        for figure in story.figures.within(sentence):
            toll = _toll(story, sentence, figure) if figure.kind is Kind.COUNT else None
            if toll is not None:
                found.append(toll)
    return found


def _toll(story: Story, sentence: Span, figure: Figure) -> _Toll | None:
    text = before(story, sentence, figure)
    earlier = _EARLIER.search(text)
    told = None if earlier else _TOLL.search(text)
    is_dead = is_anybody(figure.noun) and not _OTHERS.match(after(story, sentence, figure))
    if not is_dead or not (earlier or (told and not is_elsewhen(story, sentence))):
        return None
    place = (told["place"] if told else "") or ""
    return _Toll(figure, place, _day(story, sentence), bool(told and told["rise"]), bool(earlier))


def _day(story: Story, sentence: Span) -> dt.date | None:
    """The one day that a sentence names."""
    dates = [one for one in story.calendar.dates_within(sentence) if one.day]
    weekdays = list(_WEEKDAY.finditer(story.folded, *sentence))
    if len(dates) == 1 and len(weekdays) < 2:  # noqa: PLR2004  # more than one weekday
        year = dates[0].year or (story.date.year if story.date else 1)
        return dates[0].on(year)
    if dates or len(weekdays) != 1 or story.date is None:
        return None
    back = (story.date.weekday() - _WEEKDAYS.index(weekdays[0]["day"])) % _WEEK
    return story.date - dt.timedelta(back)


def _is_fall(higher: _Toll, lower: _Toll) -> bool:
    """Whether the lower toll is the later one, and not by its rounding or a hedge only."""
    if higher.figure.low <= lower.figure.high or higher.figure.value > _FAR * lower.figure.value:
        return False
    if higher.is_earlier:
        return lower.is_rise
    return bool(higher.day and lower.day and higher.day < lower.day and not lower.is_earlier)


def _may_be_one(first: _Toll, second: _Toll) -> bool:
    """Whether two tolls may be of one place."""
    return not first.place or not second.place or first.place == second.place
