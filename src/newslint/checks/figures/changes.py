"""Two values and the percentage told of the step between them: “rose from 40 to 60, up 33 percent”."""

from collections.abc import Iterator
from typing import NamedTuple

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks.figures.words import after, alike, before, gap
from newslint.finding import Span
from newslint.lazy import pattern

_UP = (
    r"rise|rises|rose|risen|rising|grow|grows|grew|grown|growth|increas\w+|climb\w*"
    r"|jump\w*|soar\w*|surg\w+|up|gain\w*"
)
_DOWN = (
    r"falls?|fell|fallen|falling|drop\w*|declin\w+|decreas\w+|slid"
    r"|slump\w*|plung\w+|down|cuts?|reduc\w+|shrank|shrunk"
)
_VERB = pattern(rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b")
_FROM = pattern(r"\bfrom \Z")
_TO = pattern(r"(?: [a-z’-]+){0,2} to ")
_THEN = pattern(
    rf"(?: [a-z’-]+){{0,3}}(?:,| \(|,? [–—-]) ?(?:or )?(?:(?:which|that) is )?(?:representing |reflecting )?"
    rf"(?:an? )?(?:(?P<verb>{_UP}|{_DOWN}) ?(?:of |by )?)?"
)
_NOUN = pattern(rf" (?:{_UP}|{_DOWN})\b")
_JOINT = pattern(r",? (?P<word>from|to) ")
_FIRST = pattern(rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))(?: by)? \Z")
_MOST = 120


class Change(NamedTuple):
    """A change told in percent, with its two values."""

    old: Figure
    new: Figure
    told: Figure


def changes(story: Story, sentence: Span) -> Iterator[Change]:
    """The changes of a sentence that are told beside both values, in order."""
    if " from " not in story.folded[slice(*sentence)]:
        return
    figures = story.figures.within(sentence)
    for one, two, three in zip(figures, figures[1:], figures[2:], strict=False):
        change = _told_last(story, sentence, one, two, three) or _told_first(story, sentence, one, two, three)
        if change is not None and change.old.value and _goes_as_told(story, sentence, change):
            yield change


def _told_last(story: Story, sentence: Span, old: Figure, new: Figure, told: Figure) -> Change | None:
    """“from 40 to 60, up 33 percent”."""
    if told.kind is not Kind.PERCENT or not alike(old, new):
        return None
    if not _FROM.search(before(story, sentence, old)) or not _TO.fullmatch(gap(story, old, new)):
        return None
    joint = _THEN.fullmatch(gap(story, new, told))
    is_change = joint and (joint["verb"] or _NOUN.match(after(story, sentence, told)))
    return Change(old, new, told) if is_change else None


def _told_first(story: Story, sentence: Span, told: Figure, one: Figure, two: Figure) -> Change | None:
    """“rose 33 percent, from 40 to 60” or “to 60 from 40”."""
    if told.kind is not Kind.PERCENT or not alike(one, two):
        return None
    first, second = _JOINT.fullmatch(gap(story, told, one)), _JOINT.search(gap(story, one, two)[-6:])
    if not first or not second or first["word"] == second["word"] or len(gap(story, one, two)) > _MOST // 4:
        return None
    if not _FIRST.search(before(story, sentence, told)):
        return None
    return Change(one, two, told) if first["word"] == "from" else Change(two, one, told)


def _goes_as_told(story: Story, sentence: Span, change: Change) -> bool:
    """Whether all words of change near the values go the way the values go."""
    start = max(sentence.start, min(change.told.span.start, change.old.span.start) - _MOST)
    text = story.folded[start : max(change.told.span.end, change.new.span.end) + len(" increase")]
    words = list(_VERB.finditer(text))
    is_up = change.new.value > change.old.value
    return (
        bool(words)
        and change.new.value != change.old.value
        and all(bool(word["up"]) == is_up for word in words)
    )
