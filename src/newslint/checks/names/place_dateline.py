"""A dateline from one town over a lead that happened in another: “ABUJA – … in Kano on Monday”.

The town of the dateline stands nowhere else, and the first paragraph says that something happened in another
town on a day. Agencies file from where it happened. The message gets the town of the dateline and that of the
lead.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.names.gazetteer import shared_gazetteer
from newslint.analysis.names.places import TOWN
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.names.place_words import dateline_town
from newslint.document import Role
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_DAY = pattern(
    r",?(?: [A-Z]\w+(?: State)?,?)? (?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)\b"
)
_IN = (" in ", "In ", " at ")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The dashes of a dateline."""
    return ("—", "–", "-")


def finder(_rule: Rule) -> Finder:
    """A comparison of the dateline with the lead."""
    return _find


def _find(story: Story, _passages: Sequence[Span]) -> Iterator[Hit]:
    filed = dateline_town(story)
    bodies = (block for block in story.blocks if block.role is Role.BODY)
    lead = next((block for block in bodies if filed and block.span.start > filed.start), None)
    if filed is None or lead is None:
        return
    town = story.prose[slice(*filed)]
    if town.lower() in story.folded[filed.end :]:
        return
    for place in story.named_places:
        is_lead = lead.span.start <= place.span.start < lead.span.end and place.kind == TOWN
        if is_lead and story.prose[place.span.start - 4 : place.span.start].endswith(_IN):
            known = shared_gazetteer().towns(place.name)
            if known and _DAY.match(story.prose, place.span.end, lead.span.end):
                yield Hit(filed, (town, place.name), (), (Related(place.span, "It happened here."),))
                return
