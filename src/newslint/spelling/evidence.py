"""Whether an unknown word is a slip: what speaks for it and against it, in points that add up.

The points were fitted to unknown words of edited copy, which are mostly right, and to misspellings set
into it.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.finding import Confidence, Reason
from newslint.spelling.proposals import Proposal
from newslint.spelling.slips import kind

_SURE, _LIKELY = 7, 4
"""From so many points on, a slip is certain enough for an error, or for a suggestion."""
_CLOSENESS = ((0.35, 4), (0.7, 3), (1.2, 2), (2.0, 1), (3.0, 0))
_FAR = -3
_COMMONNESS = ((60, 4), (50, 3), (40, 2), (30, 1), (24, 0))
_RARE = -2
_FIT = ((2.5, 3), (1.0, 2), (0.1, 1))
_CLEARLY_FIRST = 2.0
_ALONE, _ELSEWHERE = 1, 1
_LONG = 8
_SHORT = {1: -9, 2: -6, 3: -4, 4: -2, 5: -1}
_TIMES = {1: 0, 2: -1}
_MANY_TIMES = -6


class Circumstances(NamedTuple):
    """How an unknown word stands in its story."""

    times: int = 1
    right_words_here: int = 0
    is_calendar: bool = False
    is_capitalised: bool = False
    begins_sentence: bool = False
    is_like_name: bool = False
    is_quoted: bool = False
    foreign_neighbours: int = 0


def evidence(word: str, found: Sequence[Proposal], here: Circumstances) -> tuple[Reason, ...]:
    """All reasons for and against, weightiest first."""
    reasons = (*_of_the_slip(word, found), *_of_the_length(word), *_of_the_place(found[0].text, here))
    return tuple(sorted((one for one in reasons if one.points), key=lambda one: -abs(one.points)))


def may_be_slip(word: str, here: Circumstances) -> bool:
    """Whether the best proposal there could be would outweigh how a word stands; quick.

    `here` need not tell what hangs on the proposal.
    """
    best = _CLOSENESS[0][1] + _COMMONNESS[0][1] + _FIT[0][1] + _ALONE + _ELSEWHERE
    against = (*_of_the_length(word), *_of_the_place("", here))
    return best + sum(one.points for one in against) >= _LIKELY


def confidence(reasons: Sequence[Reason]) -> Confidence | None:
    """How sure a slip is: high, medium, or None where the word may well be right."""
    points = sum(one.points for one in reasons)
    if points >= _SURE:
        return Confidence.HIGH
    return Confidence.MEDIUM if points >= _LIKELY else None


def _of_the_slip(word: str, found: Sequence[Proposal]) -> Iterator[Reason]:
    best = found[0]
    points = next((points for most, points in _CLOSENESS if best.cost <= most), _FAR)
    what = _what_happened(word.lower(), best.text.lower())
    yield Reason(points, f"“{word}” is near “{best.text}”: {what}")
    points = next((points for least, points in _COMMONNESS if best.commonness >= least), _RARE)
    yield Reason(points, f"“{best.text}” is a {'common' if points > 0 else 'rare'} word")
    points = next((points for least, points in _FIT if best.fit >= least), 0)
    yield Reason(points, f"“{best.text}” often stands beside these words")
    if len(found) == 1 or best.score - found[1].score >= _CLEARLY_FIRST:
        yield Reason(_ALONE, "no other word is as likely")


def _of_the_length(word: str) -> Iterator[Reason]:
    if len(word) >= _LONG:
        yield Reason(1, "long words are seldom alike by chance")
    yield Reason(_SHORT.get(len(word), 0), "short words are often alike by chance")


def _what_happened(wrong: str, right: str) -> str:
    if wrong == right:
        return "the capital is missing"
    if " " in right:
        return "the space is missing"
    return kind(wrong, right) or "it takes more than one slip"


def _of_the_place(right: str, here: Circumstances) -> Iterator[Reason]:
    if here.right_words_here:
        yield Reason(_ELSEWHERE, f"the story has “{right}” elsewhere")
    yield Reason(_TIMES.get(here.times, _MANY_TIMES), f"it stands {here.times} times")
    if here.is_calendar:
        yield Reason(4, "days, months and offices have one spelling")
    if here.is_capitalised:
        yield Reason(-2 if here.begins_sentence else -5, "with a capital it may be a name")
    if here.is_like_name:
        yield Reason(-3, f"“{right}” is a name, too, and this may be another")
    if here.is_quoted:
        yield Reason(-1, "a speaker may have said it so")
    if here.foreign_neighbours:
        yield Reason(-3 * here.foreign_neighbours, "the words beside it are foreign or unknown, too")
