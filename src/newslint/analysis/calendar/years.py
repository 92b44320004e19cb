"""The year of a date written without one: from the story's date, its tense and its neighbours.

A date within a month of the story is of that time (high). Farther off, the tense tells whether the
last or the next such day is meant (medium), or else the nearer one within four months (low). Nothing
is claimed where neither helps.
"""

import datetime as dt
from typing import NamedTuple

from newslint.analysis.calendar.values import InferredYear, WrittenDate
from newslint.finding import Confidence
from newslint.lazy import pattern

_CUE = pattern(
    r"\b(?:(?P<future>(?:will|shall|would|going to|is to|are to|is due to|are due to)(?: not"
    r"| also)?(?: be)? [a-z]+"
    r"|to be (?:[a-z]{2,}ed|held|sold|sent|paid|built|made)"
    r"|due|expected|scheduled|planned|planning to|plans|next(?! to\b)|upcoming|slated|deadline"
    r"|set (?:for|to)|as (?:soon|early) as|payable|effective)"
    r"|(?P<past>was|were|had|did|took|went|came|began|met|saw|said|says|found|held|left|died|won|lost"
    r"|made|gave"
    r"|sent|wrote|told|last|ago|fell|rose|since|(?!need|speed|indeed|exceed|proceed|succeed|feed|seed|bed|red"
    r"|unit|hundred|based)[a-z]{2,}ed))\b|(?P<short>’ll|'ll)\b"
)
_DONE = pattern(r" (?:was|were) (?!to\b|due\b)")
_NEAR = 31
_MIDDLE = 120


class Nearest(NamedTuple):
    """The last such day up to the story's date and the next after it; None where there is none in reach."""

    last: dt.date | None
    next: dt.date | None


def nearest(date: WrittenDate, today: dt.date) -> Nearest:
    """The two days nearest to a story of `today` that a date without a year can mean."""
    days = [day for year in range(today.year - 8, today.year + 9) if (day := date.on(year))]
    last = [day for day in days if day <= today]
    following = [day for day in days if day > today]
    return Nearest(last[-1] if last else None, following[0] if following else None)


def tense(before: str, after: str) -> int:
    """1 where the words around a date tell of what is to come, -1 of what is past, 0 where neither.

    The last word before it that tells counts most: “said Friday that it will” is past. What was planned
    for a day and “was” something is past too.
    """
    if _DONE.match(after):
        return -1
    cues = list(_CUE.finditer(before))
    cue = cues[-1] if cues else _CUE.search(after)
    if cue is None:
        return 0
    return -1 if cue["past"] else 1


def infer_year(date: WrittenDate, today: dt.date, direction: int) -> InferredYear | None:
    """The year, or None where two are plausible; `direction` is the tense of the sentence."""
    last, following = nearest(date, today)
    if last is None or following is None:
        return None
    back, ahead = (today - last).days, (following - today).days
    nearer = last if back <= ahead else following
    if min(back, ahead) <= _NEAR:
        return InferredYear(nearer.year, Confidence.HIGH)
    if direction:
        return InferredYear((last if direction < 0 else following).year, Confidence.MEDIUM)
    return InferredYear(nearer.year, Confidence.LOW) if min(back, ahead) <= _MIDDLE else None
