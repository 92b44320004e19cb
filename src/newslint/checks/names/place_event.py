"""One event in two towns: “the meeting in Kano … the meeting in Kaduna”.

Read are definite nouns for an event, each with the town right after it. The message gets the event and both
towns.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.names.gazetteer import shared_gazetteer
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_NOUNS = (
    "ceremony", "conference", "congress", "convention", "funeral", "hearing", "inauguration", "meeting",
    "parade", "rally", "seminar", "summit", "trial", "wedding", "workshop",
)  # fmt: skip
_EVENT = pattern(
    rf"\b[Tt]he (?P<event>(?:[a-z-]+ )?(?:{'|'.join(_NOUNS)}))(?:,? (?:held|(?:which|that) took place))?"
    r" in (?P<town>[A-Z][\w’-]+(?: [A-Z][\w’-]+){0,2})"
)


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The nouns for events, before a place."""
    return tuple(
        f"{noun}{after}" for noun in _NOUNS for after in (" in ", " held", ", held", " which", " that")
    )


def finder(_rule: Rule) -> Finder:
    """A comparison of the towns of each event."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    seen: dict[str, tuple[Span, str]] = {}
    gazetteer = shared_gazetteer()
    for passage in passages:
        for match in _EVENT.finditer(story.prose, *passage):
            town = match["town"].removesuffix("’s")
            if not gazetteer.towns(town) or gazetteer.region(town):
                continue
            place, other = seen.setdefault(match["event"], (Span(*match.span("town")), town))
            if other != town:
                note = Related(place, f"Here it is {other}.")
                yield Hit(Span(*match.span("town")), (match["event"], other, town), (), (note,))
