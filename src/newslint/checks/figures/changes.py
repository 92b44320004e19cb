"""Two values and the percentage told of the step between them: “rose from 40 to 60, up 33 percent”.

The three follow each other in one clause in any order; which value is the earlier one `roles.py` tells. The
percentage stands beside a word of change (“up 33 percent”, “a 33 percent rise”), and all such words near by
go the way the values go.
"""

from collections.abc import Iterator
from typing import NamedTuple

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks.figures.roles import is_one_clause, step_of
from newslint.checks.figures.words import after, before
from newslint.finding import Span
from newslint.lazy import pattern

_UP = (
    r"rise|rises|rose|risen|rising|raised|raises|grow|grows|grew|grown|growth|increas\w+|climb\w*"
    r"|jump\w*|soar\w*|surg\w+|up|gain\w*|boost\w*|higher|improve\w*"
)
_DOWN = (
    r"falls?|fell|fallen|falling|drop\w*|declin\w+|decreas\w+|slid|slip\w*|lower|lowered|shed|sank|dip\w*"
    r"|slump\w*|plung\w+|plummet\w*|down|cuts?|reduc\w+|shrank|shrunk|tumbl\w+"
)
_VERB = pattern(rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b")
_TOLD_AFTER = pattern(
    rf"\b(?:{_UP}|{_DOWN})(?: (?:[a-z]+ ){{0,3}}(?:by|of)|by an?| an?)? \Z|\b(?:up|down) \Z"
)
_TOLD_BEFORE = pattern(rf" (?:[a-z-]+ )?(?:{_UP}|{_DOWN})\b")
_STEP = pattern(r"\b(?:from|compared|to|on|against)\b")
_LEAST, _MOST, _NEAR = 3, 120, 60


class Change(NamedTuple):
    """A change told in percent or points, with its two values."""

    old: Figure
    new: Figure
    told: Figure


def changes(story: Story, sentence: Span) -> Iterator[Change]:
    """The changes of a sentence that are told beside both values, in order."""
    text = story.folded[slice(*sentence)]
    if sum(map(str.isdecimal, text)) < _LEAST or not _STEP.search(text) or not _VERB.search(text):
        return
    figures = story.figures.within(sentence)
    for number in range(len(figures) - 2):
        three = figures[number : number + 3]
        found = list(_changes(story, sentence, three))
        if len(found) == 1:
            yield found[0]


def _changes(story: Story, sentence: Span, three: tuple[Figure, ...]) -> Iterator[Change]:
    for told in three:
        if told.kind not in (Kind.PERCENT, Kind.POINTS) or not _is_told(story, sentence, told):
            continue
        one, two = (figure for figure in three if figure is not told)
        step = step_of(story, sentence, one, two, (told,))
        if step is None or not is_one_clause(story, one, two, (told,)):
            continue
        change = Change(*step, told)
        if _goes_as_told(story, sentence, change):
            yield change


def _is_told(story: Story, sentence: Span, told: Figure) -> bool:
    """Whether a percentage tells a change: “up 33 percent”, “a 33 percent rise”."""
    text = before(story, sentence, told)[-_NEAR:]
    return bool(_TOLD_AFTER.search(text) or _TOLD_BEFORE.match(after(story, sentence, told)))


def _goes_as_told(story: Story, sentence: Span, change: Change) -> bool:
    """Whether all words of change near the values go the way the values go."""
    start = max(sentence.start, min(one.span.start for one in change) - _MOST)
    text = story.folded[start : max(one.span.end for one in change) + len(" increase")]
    words = list(_VERB.finditer(text))
    is_up = change.new.value > change.old.value
    return (
        bool(words)
        and change.new.value != change.old.value
        and all(bool(word["up"]) == is_up for word in words)
    )
