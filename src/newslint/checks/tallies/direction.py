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
    "grown",
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
    rf"(?: (?!down|up|in|on|at|for|per|a|an|the)[a-z’-]+){{0,2}}{_WHEN}{{0,2}}"
    r"(?: (?:a|the) (?:year|month|week|day) (?:ago|earlier|before))?,? (?P<second>from|to) (?:a |an |the )?"
)
_BESIDE = pattern(
    rf"(?: (?!down|up|in|on|at|for|per|a|an|the|and|but|while)[a-z’-]+){{0,2}}{_WHEN}{{0,2}},?"
    r" (?P<verb>up|down) from (?:a |an |the )?"
)
_HINT = pattern(
    r"\d[^;]{0,60} (?:up|down) from |"
    rf"\b(?:from|to) (?:a |an |the )?\W?(?:[a-z]{{0,3}}\$?\d|{NUMBER_WORD})[^;]{{0,80}}?"
    rf"\b(?:from|to) (?:a |an |the )?\W?(?:[a-z]{{0,3}}\$?\d|{NUMBER_WORD})"
)
_RANK = pattern(r"\b(?:rank\w*|seed\w*|placed?|position|chart|table|list)\b")
_POINT, _FAR = 0.1, 3
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
            step = _step(story, sentence, one, two) if _are_values(one, two) else None
            if step is not None and _is_wrong(story.folded[slice(*step[0])], *step[1:]):
                yield _hit(story, *step)


def _step(story: Story, sentence: Span, one: Figure, two: Figure) -> tuple[Span, Figure, Figure] | None:
    """The verb before two values or between them, the earlier value and the later one."""
    beside = _BESIDE.fullmatch(story.folded, one.span.end, two.opening)
    if beside:
        is_near = max(one.value, two.value) <= _FAR * min(one.value, two.value)
        is_rank = _RANK.search(story.folded, *sentence)  # “ranked 5, up from 8”
        return (Span(*beside.span("verb")), two, one) if is_near and not is_rank else None
    text = before(story, sentence, one)
    found = _VERB.search(text) or _MOVED.search(text)
    joint = _JOINT.fullmatch(gap(story, one, two)) if found else None
    if not found or not joint or joint["second"] == found["first"] or _is_bare(found, text):
        return None
    verb = Span(sentence.start + found.start("verb"), sentence.start + found.end("verb"))
    return (verb, one, two) if found["first"] == "from" else (verb, two, one)


def _is_bare(found: "re.Match[str]", text: str) -> bool:
    """Whether “up” or “down” may belong to something else: “up to 5 from”, “broke down from”."""
    if found["verb"] not in _BARE:
        return False
    before_verb = text[: found.start()]
    return found["first"] != "from" or not before_verb.endswith((", ", "is ", "are ", "was ", "were "))


def _is_wrong(verb: str, old: Figure, new: Figure) -> bool:
    """Whether the values go the other way; of two percentages in one breath each is meant as it stands."""
    sign = 1 if verb in (*_UP, *_RAISED) else -1
    if old.kind is Kind.PERCENT and not (old.hedge or new.hedge):
        return sign * (old.value - new.value) >= _POINT
    return new.high < old.low if sign > 0 else new.low > old.high


def _are_values(one: Figure, two: Figure) -> bool:
    return one.kind in _KINDS and alike(one, two)


def _hit(story: Story, verb: Span, old: Figure, new: Figure) -> Hit:
    values = Span(min(old.span.start, new.span.start), max(old.span.end, new.span.end))
    note = Related(values, f"From {copy(story, old)} to {copy(story, new)}.")
    words = (story.prose[slice(*verb)], copy(story, old), copy(story, new))
    return Hit(verb, words, (), (note,))
