"""Ages of parent and child that cannot be: “Ada Obi, 24, and her 20-year-old mother”.

A parent is at least twelve years older. The age of the person and that of the parent or child must stand
in one sentence, with no third. The message gets the age of the person, the word for the relative and the
relative's age.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

if TYPE_CHECKING:
    import re

OPTIONS: Mapping[str, Option] = {}

_KIN = pattern(
    r"\b(?:his|her) (?P<age>\d{1,3})-year-old (?P<kin>mother|father|mum|mom|dad|grandmother|grandfather"
    r"|son|daughter)\b(?!-)"
)
_CHILDREN = ("son", "daughter")
_LEAST = 12


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """An age before a relative."""
    kin = ("mother", "father", "mum", "mom", "dad", "grandmother", "grandfather", *_CHILDREN)
    return tuple(f"year-old {one}" for one in kin)


def finder(_rule: Rule) -> Finder:
    """A comparison with the other age of the sentence."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for start, end in passages:
        for match in _KIN.finditer(story.folded, start, end):
            yield from _compare(story, match)


def _compare(story: Story, match: "re.Match[str]") -> Iterator[Hit]:
    start, end = story.sentence_at(match.start())
    ages = [age for age in story.calendar.ages if start <= age.span.start < end]
    others = [age for age in ages if age.span.start != match.start("age")]
    if len(ages) != 2 or len(others) != 1 or not others[0].name:  # noqa: PLR2004  # the two that are compared
        return
    person, relative = others[0].years, int(match["age"])
    older, younger = (person, relative) if match["kin"] in _CHILDREN else (relative, person)
    if older - younger < _LEAST:
        note = Related(others[0].span, f"This is the age of {others[0].name}.")
        yield Hit(Span(*match.span("age")), (str(person), match["kin"], match["age"]), (), (note,))
