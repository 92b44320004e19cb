"""A sum far too small for the thing it buys: “a $26 hospital”, where “million” was left out.

The sum stands right before a thing that nobody builds for less than thousands (`data/costly_things.txt`),
and the thing ends the noun phrase: a “$5 bridge toll” is fine. The message gets the sum and the thing.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.words import copy
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {}

_THING = pattern(
    r"[ -](?:(?:new|old|state|national|public|private|modern|luxury|planned|proposed|giant"
    r"|[a-z]+-[a-z]+) ){0,2}"
    r"(?P<thing>[a-z]+(?: [a-z]+)?)(?=[.,;)]| (?:in|at|on|that|which|was|is|has|had|will|for|to|and|near"
    r"|project|contract"
    r"|deal|programme|program|scheme|by|with)\b|\Z)"
)
_BEFORE = pattern(r"\b(?:a|an|the|its|their|new|this|that) \Z")
_LEAST = 1000


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The things."""
    return tuple(sorted({thing.replace("_", " ") for thing in words("costly_things", "things")}))


def finder(_rule: Rule) -> Finder:
    """A look at the sum before each thing."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    things = {thing.replace("_", " ") for thing in words("costly_things", "things")}
    for sentence in passages:
        if not _HINT.search(story.folded, *sentence):
            continue
        for figure in story.figures.within(sentence):
            thing = _thing(story, figure, things)
            if thing:
                yield Hit(figure.span, (copy(story, figure), thing))


_HINT = pattern(
    r"\b(?:a|an|the|its|their|new|this|that) (?:[a-z]{0,3}[$£€₦¥₹₵¢]|n)\d{1,3}(?:\.\d+)?[ -][a-z]"
)


def _thing(story: Story, figure: Figure, things: set[str]) -> str:
    """The costly thing right behind a small sum; nothing if there is none."""
    if figure.kind is not Kind.MONEY or not 0 < figure.value < _LEAST:
        return ""
    found = _THING.match(story.folded, figure.span.end)
    if found is None or not _BEFORE.search(story.folded, max(0, figure.opening - 8), figure.opening):
        return ""
    last = found["thing"]
    return last if last in things else ""
