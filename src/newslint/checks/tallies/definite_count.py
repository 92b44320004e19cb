"""“The 22 houses” where the story has told of 20: a count that refers back to another one.

A count with “the”, “all”, “these” or “those” refers to things the story has counted before. It is compared
with every count of the same thing, and the victims and the dead with every toll. Reported is only a count
that none of them can be, where all earlier ones agree with each other and nothing explains the difference:
words that set one count apart (“the other five”), another time, the same number told of something else,
parts that add up to it. The message gets the earlier count and this one.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from newslint.analysis.calendar.names import COUNTING_WORDS, NUMBER_WORD
from newslint.analysis.story import Story
from newslint.analysis.tallies.reading import (
    Mention,
    Tally,
    fated,
    is_general,
    tallies_in,
    tallies_of,
)
from newslint.analysis.tallies.telling import is_elsewhen
from newslint.analysis.tallies.things import is_anybody, names_of
from newslint.checks import Finder, Hit, Option
from newslint.checks.tallies.comparing import (
    agree,
    are_apart,
    around,
    is_same,
    is_sum,
    number_of_sentence,
    told_elsewhere,
)
from newslint.finding import Confidence, Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

if TYPE_CHECKING:
    import re

OPTIONS: Mapping[str, Option] = {}

_OPENINGS = ("the ", "all ", "these ", "those ")
_NARROWED = pattern(r" (?:of|with|without|where|per)\b")
_HINT = pattern(
    rf"\b(?:the|all|these|those) (?:\d[\d,.]*|{NUMBER_WORD})(?: [a-z’-]+){{0,2}}?"
    r" (?P<noun>[a-z’-]+[^\Wsiu]s|people|men|women|children|dead|injured|wounded|missing)\b"
)
_NEEDED = pattern(r" (?:needed|required|listed|expected|who|that|which|whose)\b(?: [a-z]+)?")
_EARLIER = pattern(
    r"(?: [a-z]+(?:ed|wn|ld))?(?: an?| the)?(?: [a-z]+)? (?:earlier|previous|last|before(?! [a-z])|ago"
    r"|already|originally|in \d{4})\b"
)
_RANGE = pattern(
    r"(?:\b(?:between|from) (?:[a-z]+ ){0,2}\W?\d[^.;]{0,30} (?:and|to) |\d(?:-|–| to | or )|\b"
    r"(?:big|top|first|last|next) )\Z"
)
_MOST_TIMES, _MOST_OFF, _LEAD = 2, 10, 6
_LEAST, _LEAST_DEAD = 4, 2
_DOZEN, _NEXT_BUT_ONE = 12, 2


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """An opening and a number."""
    numbers = (*map(str, range(1, 10)), *COUNTING_WORDS[_LEAST - 2 :])
    few = (f"{number} {whom}" for number in COUNTING_WORDS[: _LEAST - 2] for whom in ("victims", "dead"))
    return (*(f"{opening}{number}" for opening in _OPENINGS for number in numbers), *few)


def finder(_rule: Rule) -> Finder:
    """A comparison of each definite count with what it may refer to."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence in passages:
        if not any(_is_told_again(story, found) for found in _HINT.finditer(story.folded, *sentence)):
            continue
        for tally in tallies_in(story, sentence):
            if tally.mention is Mention.DEFINITE and _refers_back(story, tally):
                yield from _compared(story, tally)


def _is_told_again(story: Story, found: "re.Match[str]") -> bool:
    """Whether the noun of what looks like a definite count, or another name of it, stands elsewhere too.

    A quick look before figures are read.
    """
    noun = found["noun"]
    if is_anybody(noun):
        return True
    return sum(len(story.places(name)) + len(story.places(name.title())) for name in names_of(noun)) > 1


def _refers_back(story: Story, tally: Tally) -> bool:
    """Whether a definite count stands for things told before, and not for what words behind it tell."""
    if tally.figure.hedge or tally.value < (_LEAST_DEAD if tally.fate else _LEAST):
        return False  # two or three may be any of the things a story names
    if not (tally.noun or tally.fate):
        return False
    after = story.folded[tally.span.end : tally.sentence.end]
    return not _EARLIER.match(after)


def _compared(story: Story, tally: Tally) -> Iterator[Hit]:
    same = _candidates(story, tally)
    again = [one for one in same if _can_be(one, tally)]
    if any(one.span.start < tally.span.start or one.mention is not Mention.DEFINITE for one in again):
        return
    earlier = [one for one in same if one.span.start < tally.span.start and _may_be(story, one, tally)]
    if not earlier or not all(_can_be(one, other) for one, other in pairwise(earlier)):
        return
    if any(is_elsewhen(story, one.sentence) or _is_range(story, one) for one in earlier):
        return
    if _is_explained(story, tally, earlier[-1]):
        return
    yield _hit(story, earlier[0], tally, is_sure=not again and _is_sure(story, earlier[0], tally))


def _can_be(one: Tally, other: Tally) -> bool:
    """Whether two counts can be the same number; of the dead a hedge says nothing, since tolls rise."""
    is_hedged = (one.figure.hedge or other.figure.hedge) and not other.fate
    return agree(one.figure, other.figure) if is_hedged else is_same(one.figure, other.figure)


def _candidates(story: Story, tally: Tally) -> list[Tally]:
    """All other counts of the same thing, or of the same fate."""
    found = fated(story, tally.fate) if tally.fate else tallies_of(story, tally.noun)
    return [one for one in found if one.figure.span != tally.figure.span]


def _may_be(story: Story, one: Tally, tally: Tally) -> bool:
    """Whether an earlier count may be of just the things a definite one refers to."""
    if one.mention is Mention.PART or are_apart(one, tally):
        return False
    if one.sentence == tally.sentence or not _is_slip(one.value, tally.value):
        return False
    if tally.fate:
        return (
            is_general(tally) and one.span.start < story.sentences[min(_LEAD, len(story.sentences) - 1)].end
        )
    first, second = (_narrowing(story, each) for each in (one, tally))
    return not second or first == second or _is_slip_of_pen(one.value, tally.value)


def _narrowing(story: Story, tally: Tally) -> str:
    """The words behind a count that may make it one of some of the things only: “who came”."""
    found = _NEEDED.match(story.folded, tally.span.end, tally.sentence.end)
    return found[0] if found else ""


def _is_slip_of_pen(one: float, other: float) -> bool:
    """Whether two numbers over a dozen differ so little that they hardly count a whole and a part of it."""
    first, second = f"{one:.0f}", f"{other:.0f}"
    if min(one, other) <= _DOZEN or len(first) != len(second):
        return False
    is_tenth_off = abs(one - other) == _MOST_OFF and not first.endswith("0")
    return abs(one - other) <= _NEXT_BUT_ONE or is_tenth_off or sorted(first) == sorted(second)


def _is_slip(one: float, other: float) -> bool:
    """Whether a number may stand for another: not far off, or the same digits in another order."""
    if abs(one - other) <= max(_MOST_OFF, (_MOST_TIMES - 1) * min(one, other)):
        return True
    return sorted(f"{one:.0f}") == sorted(f"{other:.0f}")


def _is_range(story: Story, tally: Tally) -> bool:
    """Whether a count is one end of a range, or part of a name: “the big four”."""
    return bool(_RANGE.search(story.folded, tally.sentence.start, tally.figure.opening))


def _is_explained(story: Story, tally: Tally, earlier: Tally) -> bool:
    """Whether the number is that of something else told before, or of several things together."""
    number = number_of_sentence(story, tally.sentence)
    if told_elsewhere(story, tally, story.sentences[:number]):
        return True
    return any(is_sum(story, tally, around(story, one.sentence)) for one in (earlier, tally))


def _hit(story: Story, earlier: Tally, tally: Tally, *, is_sure: bool) -> Hit:
    first, second = (story.prose[slice(*one.span)] for one in (earlier, tally))
    note = Related(earlier.span, f"Here it is “{first}”.")
    return Hit(tally.span, (first, second), (), (note,), None if is_sure else Confidence.LOW)


def _is_sure(story: Story, earlier: Tally, tally: Tally) -> bool:
    """Whether a count surely refers to an earlier one, with nothing beside it that may set it apart."""
    if earlier.mention is not Mention.PLAIN:
        return False
    if tally.fate:
        return True
    is_narrowed = _NARROWED.match(story.folded, tally.span.end) or (
        _narrowing(story, tally) != _narrowing(story, earlier)
    )
    return tally.modifiers <= earlier.modifiers and not is_narrowed
