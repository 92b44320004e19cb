"""Rules of the engine itself: their files hold the words, the engine finds them."""

from collections.abc import Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.finding import Span
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: nothing is searched for."""
    return None


def finder(_rule: Rule) -> Finder:
    """A finder that finds nothing."""
    return _nothing


def _nothing(_story: Story, _passages: Sequence[Span]) -> list[Hit]:
    return []
