"""Somebody dead in one sentence and to act in another: “the late Ade Ojo”, “Ojo will attend the fair”.

The name after “the late” is looked for in the rest of the story with words of the future behind it. Surnames
that two people of the story share are left out, and so is what stands in quotations. The message gets what
stands and the name; the other place shows “the late”.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.names.full_names import FullName
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_LATE = pattern(r"\b[Tt]he late (?:[a-z-]+ ){0,3}(?:[A-Z][a-z]+\.? ){0,3}\Z")
_LONGEST = 60
_ACTS = (
    r"(?:address|appear|argue|attend|defend|face|fly|give|hold|host|launch|lead|meet|open|perform|play|present|return|run"
    r"|sign|speak|stand|start|take|travel|unveil|visit|welcome)"
)
_FUTURE = pattern(
    rf" (?:will (?:also )?{_ACTS}|(?:is|was) (?:due|expected|scheduled|set) to {_ACTS}"
    r"|(?:plans|hopes|intends|wants) to)\b"
)


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """“the late”."""
    return ("the late ",)


def finder(_rule: Rule) -> Finder:
    """A look at the names after “the late”."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for one in story.people.full_names:
        before = story.prose[max(0, one.span.start - _LONGEST) : one.span.start]
        if not holds(passages, one.span) or not _LATE.search(before):
            continue
        same = {person.name for person in story.people.of_surname(one.surname)}
        if len(same) == 1:
            yield from _acting(story, one)


def _acting(story: Story, dead: FullName) -> Iterator[Hit]:
    """The places after the first at which the dead are to do something."""
    others = [other.span for other in story.people.full_names if other.name == dead.name and other != dead]
    for place in sorted({*others, *story.people.alone(dead.surname)}):
        acts = _FUTURE.match(story.prose, place.end)
        if acts is not None and not story.is_quoted(place) and not _is_hypothetical(story, place):
            note = Related(dead.span, f"Here it is the late {dead.name}.")
            yield Hit(
                Span(place.start, acts.end()), (story.prose[place.start : acts.end()], dead.name), (), (note,)
            )
            return


def _is_hypothetical(story: Story, place: Span) -> bool:
    """Whether a relative stands before the name: “the son of Ojo will attend”."""
    return story.prose[max(0, place.start - 6) : place.start].endswith(
        (" of ", " by ", " to ", " with ", " for ", " and ")
    )
