"""A rise that falls or a fall that rises: “rose from 45 to 40”, “raised its rate to 4 percent from 5”.

The two values are of one kind and unit and follow the verb at once, or what is raised or cut (“its key
rate”); a time may stand behind each (“in June”, “a day”). The message gets the verb and both values.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from newslint.analysis.calendar.names import NUMBER_WORD
from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.sentences import with_figures
from newslint.checks.figures.words import alike, before, copy, gap
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

if TYPE_CHECKING:
    import re

OPTIONS: Mapping[str, Option] = {}

_UP = (
    "rose",
    "risen",
    "rises",
    "climbed",
    "jumped",
    "soared",
    "grew",
    "increased",
    "surged",
    "gone up",
    "went up",
    "edged up",
    "up",
)
_DOWN = (
    "fell",
    "fallen",
    "falls",
    "dropped",
    "declined",
    "decreased",
    "slumped",
    "plunged",
    "shrank",
    "gone down",
    "went down",
    "edged down",
    "eased",
    "slipped",
    "slid",
    "dipped",
    "down",
)
_BARE = ("up", "down")
_RAISED = ("raised", "increased", "lifted", "hiked")
_CUT = ("cut", "lowered", "reduced", "slashed", "trimmed")
_VERB = pattern(
    rf"\b(?P<verb>{'|'.join((*_UP, *_DOWN))})(?: (?:sharply|slightly|again|steadily|further|only"
    rf"|back|by \S+(?: per cent| percent| pct)?))?"
    r",? (?P<first>from|to) (?:a |an |the )?\Z"
)
_MOVED = pattern(
    rf"\b(?P<verb>{'|'.join((*_RAISED, *_CUT))})(?: (?!by\b|and\b|or\b|but\b|from\b|to\b)[a-z’-]+){{0,6}}"
    r" (?P<first>from|to) (?:a |an |the )?\Z"
)
_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
_WHEN = (
    r"(?: (?:an?|the|per) (?:year|month|week|day|hour|share|litre|barrel|tonne|head|person)"
    rf"|(?: in| for| on)(?: (?:early|late|mid))? (?:(?:{_MONTH}"
    r"|the (?:first|second|third|fourth|same) (?:quarter|half|period|month))"
    r"(?: (?:19|20)\d\d)?|(?:19|20)\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day))"
)
_JOINT = pattern(
    rf"(?: (?!down|up|in|on|at|for|per|a|an|the)[a-z’-]+){{0,2}}{_WHEN}?(?: (?:a|the) (?:year|month|week|day)"
    r" (?:ago|earlier|before))?,? (?P<second>from|to) (?:a |an |the )?"
)
_HINT = pattern(
    rf"\b(?:from|to) (?:a |an |the )?\W?(?:[a-z]{{0,3}}\$?\d|{NUMBER_WORD})[^;]{{0,80}}?"
    rf"\b(?:from|to) (?:a |an |the )?\W?(?:[a-z]{{0,3}}\$?\d|{NUMBER_WORD})"
)
_KINDS = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT, Kind.MEASURE})


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The verbs."""
    verbs = (verb for verb in (*_UP, *_DOWN, *_RAISED, *_CUT) if verb not in _BARE)
    return (*(f"{verb} " for verb in verbs), *(f"{verb} from " for verb in _BARE))


def finder(_rule: Rule) -> Finder:
    """A comparison of the two values behind each verb."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence, figures in with_figures(story, passages, _HINT):
        for one, two in pairwise(figures):
            text = before(story, sentence, one)
            found = _VERB.search(text) or _MOVED.search(text)
            joint = _JOINT.fullmatch(gap(story, one, two)) if found else None
            if not found or not joint or joint["second"] == found["first"] or not _are_values(one, two):
                continue
            old, new = (one, two) if found["first"] == "from" else (two, one)
            if not _is_bare(found, text) and _is_wrong(found["verb"], old, new):
                yield _hit(story, found["verb"], old, new)


def _is_bare(found: "re.Match[str]", text: str) -> bool:
    """Whether “up” or “down” may belong to something else: “up to 5 from”, “broke down from”."""
    if found["verb"] not in _BARE:
        return False
    before_verb = text[: found.start()]
    return found["first"] != "from" or not before_verb.endswith((", ", "is ", "are ", "was ", "were "))


def _is_wrong(verb: str, old: Figure, new: Figure) -> bool:
    return new.high < old.low if verb in (*_UP, *_RAISED) else new.low > old.high


def _are_values(one: Figure, two: Figure) -> bool:
    return one.kind in _KINDS and alike(one, two)


def _hit(story: Story, verb: str, old: Figure, new: Figure) -> Hit:
    start = story.folded.rindex(verb, 0, min(old.span.start, new.span.start))
    values = Span(min(old.span.start, new.span.start), max(old.span.end, new.span.end))
    note = Related(values, f"From {copy(story, old)} to {copy(story, new)}.")
    return Hit(Span(start, start + len(verb)), (verb, copy(story, old), copy(story, new)), (), (note,))
