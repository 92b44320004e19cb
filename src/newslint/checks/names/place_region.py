"""A town in the wrong country or state: “Aba, Anambra State”, “Lyon, Germany”, “the German city of Kraków”.

Many towns share a name, so a town is only missed where the gazetteer has it elsewhere and nothing of its name
in the region, however small; and the more regions have the name, the larger the town elsewhere must be. Key
`towns`: towns of a desk’s own, each with its regions, such as `Brightholm: [Texas]`; they are right there,
and wrong elsewhere. The message gets the town, where it lies and where the story puts it.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newslint.analysis.names.gazetteer import Region, Town, shared_gazetteer
from newslint.analysis.names.whereabouts import Whereabouts, read_whereabouts
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.names.place_words import region_triggers, told
from newslint.finding import Confidence, Related, Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"towns": Option.TABLE}

_LEAST = 45
"""The least size (30,000 people) of a town that nothing else shares its name with."""
_EACH_RIVAL = 3
_LARGE = 57
"""A town of half a million or more is meant, however many share its name."""
_UNSURE = 6
"""A town this much smaller than it should be is still worth a look."""
_OWN = 99


class _Home(NamedTuple):
    """Where a town lies, and how sure it is that this one is meant."""

    region: Region
    confidence: Confidence


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """A region after a comma or after “in”, and the words that lead from an adjective to a town."""
    return region_triggers()


def finder(rule: Rule) -> Finder:
    """A look-up of each town that a story puts into a region."""
    own = _own_towns(rule)

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for passage in passages:
            for said in read_whereabouts(story.prose, passage):
                home = _home(said, own)
                if home is not None and said.name not in story.vocabulary:
                    yield _hit(said, home)

    return find


def _own_towns(rule: Rule) -> Mapping[str, tuple[Town, ...]]:
    """The towns of the rule file; raises ValueError for a region that does not exist."""
    gazetteer = shared_gazetteer()
    own: dict[str, tuple[Town, ...]] = {}
    for name, listed in rule.options.get("towns", {}).items():
        regions = [listed] if isinstance(listed, str) else listed
        for region in regions:
            if not gazetteer.region(region):
                raise ValueError(f"“{region}” is no country or state that newslint knows.")
            found = tuple(Town(one, _OWN) for one in gazetteer.region(region))
            own[name] = (*own.get(name, ()), *found)
    return own


def _home(said: Whereabouts, own: Mapping[str, tuple[Town, ...]]) -> _Home | None:
    """Where a town lies if not in the region the story names; None where it may be right."""
    gazetteer = shared_gazetteer()
    if gazetteer.region(said.name) and any(region.is_state for region in said.regions):
        return None  # “Kano, Kaduna State” may be two states
    towns = own.get(said.name) or gazetteer.towns(said.name)
    if not towns or any(region.holds(town.region) for town in towns for region in said.regions):
        return None
    largest = towns[0]
    if any(gazetteer.may_be_told(said.name, largest.region, region) for region in said.regions):
        return None
    wanted = min(_LARGE, _LEAST + _EACH_RIVAL * (len({town.region.code for town in towns}) - 1))
    if largest.size < wanted - _UNSURE or largest.size < _LEAST:
        return None
    return _Home(largest.region, Confidence.HIGH if largest.size >= wanted else Confidence.MEDIUM)


def _hit(said: Whereabouts, home: _Home) -> Hit:
    right, put = told(home.region), told(said.regions[0])
    values = (said.name, right, put)
    note = Related(said.region, f"The story puts it in {put}.")
    repairs = (
        (replace(said.region, home.region.name),) if home.region.is_state == said.regions[0].is_state else ()
    )
    return Hit(said.town, values, repairs, (note,), home.confidence)
