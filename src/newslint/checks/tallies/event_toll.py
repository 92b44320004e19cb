"""Two tolls of one event that no day parts: “twelve people died in a crash … the crash killed 14 people”.

The first toll stands in the lead, beside the event (“a bus crash”); the other is of the same fate, and its
sentence refers back to that event (“the crash”) or gives the toll (“the toll stands at 14”). Both count
people of any kind. A toll that rises, another time, another source set against the first, a number that
others add up to or that the story tells elsewhere stay silent; tolls with “the” are compared by
`definite-count`. The message gets the first toll and the other.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from newslint.analysis.story import Story
from newslint.analysis.tallies.reading import Mention, Tally, apart_words, is_general, tallies_in
from newslint.analysis.tallies.telling import is_elsewhen
from newslint.checks import Finder, Hit, Option
from newslint.checks.tallies.comparing import agree, around, is_sum, told_elsewhere
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {}

_WORD = pattern(r"[a-z]+")
_TOLL = pattern(r"\b(?:[Tt]he|[Ii]ts) (?:[a-z]+ ){0,2}toll (?:is|was|stands|stood)\b")
_HINT = pattern(r"\b(?:kill|die[ds]?\b|dead\b|death|toll\b|injur|wound|hurt\b|claim|slain|perish|lives\b)")
_WEEKDAY = pattern(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
_FATES = ("dead", "hurt")
_LEAD, _MOST_TIMES = 4, 2
_ANY = "disaster"


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """What a sentence refers back to."""
    return ("toll ", *(f" {event}" for event in _events()))


def finder(_rule: Rule) -> Finder:
    """A comparison of each toll of an event told before with that of the lead."""
    return _find


@cache
def _events() -> Mapping[str, str]:
    """The words for events that cost lives, each with the one that is kept of its group."""
    groups = [entry.split("/") for entry in words("tallies", "events")]
    return {event: group[0] for group in groups for event in group}


@cache
def _back_pattern() -> "re.Pattern[str]":
    """“the crash”, “this bus crash”, but not “the crash in Kano” or “the fire of 1998”."""
    elsewhere = r"(?! (?:in|on|at|of|near) [A-Z\d])"
    return re.compile(rf"\b(?:[Tt]he|[Tt]his) (?:[a-z-]+ )?(?P<event>{'|'.join(_events())})\b{elsewhere}")


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence in passages:
        event = _told_back(story, sentence) if _HINT.search(story.folded, *sentence) else ""
        if not event or _is_changing(story, sentence):
            continue
        for tally in tallies_in(story, sentence):
            if _is_toll(tally):
                yield from _compared(story, tally, event)


def _told_back(story: Story, sentence: Span) -> str:
    """The event a sentence refers back to; any event for “the toll is”, nothing where it refers to none."""
    text = story.prose[slice(*sentence)]
    if _TOLL.search(text):
        return _ANY
    found = _back_pattern().search(text)
    return _events()[found["event"]] if found else ""


def _is_changing(story: Story, sentence: Span) -> bool:
    """Whether a sentence speaks of a toll that has changed, may change or is another source’s."""
    told = _WORD.findall(story.folded, *sentence)
    return is_elsewhen(story, sentence) or not words("tallies", "changing").isdisjoint(told)


def _is_toll(tally: Tally) -> bool:
    return (
        tally.fate in _FATES
        and tally.mention is Mention.PLAIN
        and is_general(tally)
        and not apart_words(tally)
        and tally.value > 1
    )


def _compared(story: Story, tally: Tally, event: str) -> Iterator[Hit]:
    first = _first_toll(story, tally, event)
    if first is None or agree(first.figure, tally.figure):
        return
    low, high = sorted((first.value, tally.value))
    if high > _MOST_TIMES * low or _are_of_two_days(story, first, tally):
        return
    others = [one for one in story.sentences if one not in (first.sentence, tally.sentence)]
    if any(told_elsewhere(story, one, others) for one in (first, tally)):
        return
    near = [around(story, one.sentence) for one in (first, tally)]
    if any(is_sum(story, one, sentences) for one in (first, tally) for sentences in near):
        return
    told, again = (story.prose[slice(*one.span)] for one in (first, tally))
    yield Hit(tally.span, (told, again), (), (Related(first.span, f"Here it is “{told}”."),))


def _first_toll(story: Story, tally: Tally, event: str) -> Tally | None:
    """The toll of the lead before another one, beside the event, if the lead has no other of that fate."""
    body = [span for block in story.paragraphs for span in story.sentences_of(block)][:_LEAD]
    before = [span for span in body if span.end <= tally.sentence.start]
    tolls = [one for span in before for one in tallies_in(story, span) if one.fate == tally.fate]
    if not tolls or not all(_is_toll(one) and agree(one.figure, tolls[0].figure) for one in tolls):
        return None
    first = tolls[0]
    named = {_events()[word] for word in _WORD.findall(story.folded, *first.sentence) if word in _events()}
    is_one = len(named) == 1 and (event in named or _ANY in (event, *named))
    return first if is_one and not _is_changing(story, first.sentence) else None


def _are_of_two_days(story: Story, first: Tally, second: Tally) -> bool:
    days = [set(_WEEKDAY.findall(story.folded, *one.sentence)) for one in (first, second)]
    return bool(days[1]) and days[0] != days[1]
