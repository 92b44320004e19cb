"""Something done in an office outside its term: “governor 2015-2019 … as governor in 2021”.

The office must be the same word, its term written once, and the year outside by more than one. The
message gets the office, the year and the term.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

if TYPE_CHECKING:
    from newslint.analysis.calendar.values import YearRange

OPTIONS: Mapping[str, Option] = {}

_OFFICE_BEFORE = pattern(
    r"\b(?P<office>[a-z-]+)(?: of [\w’ -]{1,30}?)?,? (?:\(|in |during |for )?(?:from )?\Z"
)
_AS_OFFICE = pattern(r"\bas (?:the )?(?P<office>[a-z-]+) in (?P<year>1[89]\d\d|20\d\d)(?![\w-])")
_REACH = 60


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The words before an office."""
    return tuple(f"as {office} in " for office in words("offices", "heads"))


def finder(_rule: Rule) -> Finder:
    """A comparison of a year in office with the term."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    terms: dict[str, list[YearRange]] = {}
    for term in story.calendar.year_ranges:
        before = _OFFICE_BEFORE.search(story.folded[max(0, term.span.start - _REACH) : term.span.start])
        if before and before["office"] in words("offices", "heads"):
            terms.setdefault(before["office"], []).append(term)
    for match in _AS_OFFICE.finditer(story.folded) if terms else ():
        span, year = Span(*match.span("year")), int(match["year"])
        found = terms.get(match["office"], [])
        if len(found) == 1 and holds(passages, span) and not found[0].start - 1 <= year <= found[0].end + 1:
            written = story.prose[slice(*found[0].span)]
            note = Related(found[0].span, f"This is the term: {written}.")
            yield Hit(span, (match["office"], match["year"], written), (), (note,))
