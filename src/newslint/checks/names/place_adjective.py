"""A country’s name where its adjective belongs: “the Nigeria government”, “the Ghana president”.

Read is “the”, a country and a word in small letters for those who govern it or live there; a country whose
name is its own adjective (“the New Zealand government”) stays. The message gets the adjective with its noun
and what stands.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from newslint.analysis.names.gazetteer import Region, shared_gazetteer
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_NOUN = pattern(
    r" (?:government|president|prime minister|parliament|citizens?|nationals?|people|military"
    r"|constitution|currency)\b(?![- ](?:of|for|tour|service|house|race|talks))"
)


_THE = pattern(r"\b[Tt]he (?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})(?= [a-z])")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """Every country after “the”."""
    return tuple(sorted(_countries()))


def finder(_rule: Rule) -> Finder:
    """A look at what follows each country."""
    return _find


@cache
def _countries() -> Mapping[str, Region]:
    """Countries with an adjective of their own, as “the nigeria ”."""
    gazetteer = shared_gazetteer()
    return {
        f"the {name.lower()} ": region
        for region in gazetteer.regions
        for name in region.names
        if region.adjectives and region.adjectives[0] != name and not region.is_state
        if name not in gazetteer.loose and "." not in name
        if not name.startswith(("The ", "the ", "United ")) and not name.isupper()
    }


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for start, end in passages:
        for match in _THE.finditer(story.prose, start, end):
            region = _countries().get(f"the {match['name'].lower()} ")
            if region is not None:
                yield from _look(story, Span(*match.span("name")), region)


def _look(story: Story, country: Span, region: Region) -> Iterator[Hit]:
    noun = _NOUN.match(story.prose, country.end)
    if noun is None:
        return
    right = region.adjectives[0]
    written = story.prose[country.start : noun.end()]
    yield Hit(country, (f"{right}{noun[0]}", written), (replace(country, right),))
