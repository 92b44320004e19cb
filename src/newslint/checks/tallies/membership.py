"""More votes than members: “the 109-member Senate voted 70-45”.

The message gets the working and the members.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_COUNT = r"\d{1,3}(?:,\d{3})+|\d{1,4}"
_HOUSE = pattern(rf"(?<![\d.,])(?P<members>{_COUNT})[- ](?:member|seat|strong)\b")
_VOTE = pattern(
    rf"\b(?:vote[ds]?|voting|passed|approved|rejected|backed|adopted|carried|defeated)\b[^.;]{{0,40}}?(?<![\d.,:–-])(?P<ayes>{_COUNT})"
    rf"(?:[-–]| to | votes to | against )(?P<noes>{_COUNT})(?![\d.,:–-]*\d)"
)


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The word for a house."""
    return ("-member", " member", "-seat", "-strong")


def finder(_rule: Rule) -> Finder:
    """A sum of the votes beside each house."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence in passages:
        house, vote = _HOUSE.search(story.folded, *sentence), _VOTE.search(story.folded, *sentence)
        if not house or not vote:
            continue
        members, ayes, noes = (
            int(one.replace(",", "")) for one in (house["members"], vote["ayes"], vote["noes"])
        )
        if ayes + noes > members and ayes <= 2 * members:
            working = f"{ayes:,} + {noes:,} = {ayes + noes:,}"
            note = Related(Span(*house.span("members")), f"There are {house['members']} members.")
            yield Hit(Span(vote.start("ayes"), vote.end("noes")), (working, house["members"]), (), (note,))
