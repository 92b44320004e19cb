"""A rise that falls or a fall that rises: “rose from 45 to 40”, “fell to 45 from 40”.

The two values follow the verb at once and are of one kind and unit. The message gets the verb and both
values.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.words import alike, before, copy, gap
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

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
)
_VERB = pattern(
    rf"\b(?P<verb>{'|'.join((*_UP, *_DOWN))})(?: (?:sharply|slightly|again|steadily|further|only"
    rf"|back|by \S+(?: per cent| percent| pct)?))?"
    r",? (?P<first>from|to) (?:a |an |the )?\Z"
)
_JOINT = pattern(
    r"(?: (?!down|up|in|on|at)[a-z’-]+){0,2}(?: (?:a|the) (?:year|month|week|day) (?:ago|earlier"
    r"|before))?,? (?P<second>from|to) (?:a |an |the )?"
)
_KINDS = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENT})


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The verbs."""
    return tuple(f"{verb} " for verb in (*_UP, *_DOWN))


def finder(_rule: Rule) -> Finder:
    """A comparison of the two values behind each verb."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence in passages:
        if " from " not in story.folded[slice(*sentence)]:
            continue
        for one, two in pairwise(story.figures.within(sentence)):
            found = _VERB.search(before(story, sentence, one))
            joint = _JOINT.fullmatch(gap(story, one, two)) if found else None
            if not found or not joint or joint["second"] == found["first"] or not _are_values(one, two):
                continue
            old, new = (one, two) if found["first"] == "from" else (two, one)
            if (new.high < old.low) if found["verb"] in _UP else (new.low > old.high):
                yield _hit(story, found["verb"], old, new)


def _are_values(one: Figure, two: Figure) -> bool:
    return one.kind in _KINDS and alike(one, two)


def _hit(story: Story, verb: str, old: Figure, new: Figure) -> Hit:
    start = story.folded.rindex(verb, 0, min(old.span.start, new.span.start))
    values = Span(min(old.span.start, new.span.start), max(old.span.end, new.span.end))
    note = Related(values, f"From {copy(story, old)} to {copy(story, new)}.")
    return Hit(Span(start, start + len(verb)), (verb, copy(story, old), copy(story, new)), (), (note,))
