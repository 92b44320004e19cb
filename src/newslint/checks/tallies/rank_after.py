"""A rank that does not go with those named before it: “the second-largest city after Lagos and Kano”.

Whoever stands behind two is third. Only more names than the rank leaves room for are reported; fewer may be
told. The message gets the rank, the names and the number of names.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_RANKS = ("second", "third", "fourth", "fifth")
_NAME = r"(?:the )?[A-Z][\w’'.&-]*(?: (?:of |& )?[A-Z][\w’'.&-]*){0,3}"
_RANK = pattern(
    rf"\b(?P<rank>{'|'.join(_RANKS)})[- ]"
    r"(?:largest|biggest|highest|richest|oldest|longest|busiest|tallest|most[- ][a-z]+)(?: [\w’'-]+){0,5}?"
    r",? (?:after|behind) (?:only )?"
    rf"(?P<names>{_NAME}(?:, {_NAME})*,? and {_NAME})(?=[.;,)]| (?:with|in|and|on)\b)"
)


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """What stands before the names."""
    return (" after ", " behind ")


def finder(_rule: Rule) -> Finder:
    """A count of the names behind each rank."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence in passages:
        for found in _RANK.finditer(story.prose, *sentence):
            named = found["names"].replace(", and ", ", ").replace(" and ", ", ").count(", ") + 1
            if named >= (_RANKS.index(found["rank"]) + 2):
                note = Related(Span(*found.span("names")), f"{named} are named here.")
                yield Hit(Span(*found.span("rank")), (found["rank"], found["names"], str(named)), (), (note,))
