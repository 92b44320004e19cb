"""A season in a month that is not in it: “this summer, in January”.

Stories that name a country south of the equator are left alone, and so are the months beside a season,
whose bounds differ. The message gets the season and the month.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.names import MONTH, MONTHS, month_number
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {}

_MONTHS = {
    "spring": (2, 3, 4, 5, 6), "summer": (5, 6, 7, 8, 9), "autumn": (8, 9, 10, 11, 12),
    "fall": (8, 9, 10, 11, 12), "winter": (11, 12, 1, 2, 3),
}  # fmt: skip
_PAIR = pattern(
    rf"\b(?:this|last|next) (?P<season>spring|summer|autumn|fall|winter),? (?:which begins "
    rf"|starting )?in (?P<month>{MONTH})"
    rf"|\bin (?P<month2>{MONTH})(?: \d{{4}})?,? (?:this|last|next) (?P<season2>spring|summer|autumn|fall"
    rf"|winter)\b"
)


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The seasons as they are counted from the story."""
    return tuple(f"{side} {season}" for side in ("this", "last", "next") for season in _MONTHS)


def finder(_rule: Rule) -> Finder:
    """A look at every season beside a month."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    if any(name in story.folded for name in words("holidays", "southern")):
        return
    for start, end in passages:
        for match in _PAIR.finditer(story.folded, start, end):
            part = "" if match["season"] else "2"
            season, month = match[f"season{part}"], match[f"month{part}"]
            if month_number(month) not in _MONTHS[season]:
                note = Related(Span(*match.span(f"month{part}")), "This is the month.")
                yield Hit(
                    Span(*match.span(f"season{part}")), (season, MONTHS[month_number(month) - 1]), (), (note,)
                )
