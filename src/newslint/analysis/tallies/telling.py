"""Whether a sentence speaks of another time, or of a count that has changed since."""

from typing import TYPE_CHECKING

from newslint.finding import Span
from newslint.lazy import pattern
from newslint.wordlists import words

if TYPE_CHECKING:
    from newslint.analysis.story import Story

_OTHER_TIME = pattern(
    r"\b(?:last|previous|past|every|each|next) (?:year|month|week|season|decade|century|january"
    r"|february|march|april"
    r"|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|fall)\b"
    r"|\b(?:in|of|by|until|during|since) (?:early |late |mid-)?(?:1[5-9]|20)\d\d\b|\bso far\b|\bat"
    r" first\b|\ba year\b"
    r"|\bthis year\b|\bby (?:then|now)\b|\bif\b"
)
_YEAR = pattern(r".* (\d{4})\Z")
_WORD = pattern(r"[a-z]+")


def is_elsewhen(story: "Story", sentence: Span, own: frozenset[str] = frozenset()) -> bool:
    """Whether words of a sentence set its counts apart from those of the story’s own event.

    Years and other times that are `own` to the event do not: “2025”, “this year”.
    """
    text = story.folded[slice(*sentence)]
    times = {_YEAR.sub(r"\1", found[0]) for found in _OTHER_TIME.finditer(text)}
    return bool(times - own) or not words("tallies", "elsewhen").isdisjoint(_WORD.findall(text))
