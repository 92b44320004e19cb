"""A score of a headline that the story does not have: “3-1” over “beat Leeds 3-2”.

The body has one other score at the most two goals off, with a word for winning, losing or drawing before
it, and nowhere the headline's, either way round. The message gets both scores.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

if TYPE_CHECKING:
    import re

OPTIONS: Mapping[str, Option] = {}

_SCORE = pattern(r"(?<![\w.,:/–-])(?P<one>\d{1,2})[-–](?P<two>\d{1,2})(?![\w/–-]|[.,:]\d)")
_RESULT = pattern(
    r"\b(?:beat|beats|beaten|won|win|wins|winning|victory|lost|lose|loses|losing|defeat\w*|drew|draw|drawn|held|score)\b[^.;]{0,60}\Z"
)
_FAR = 2


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: a headline is short, and a score is any two numbers."""
    return None


def finder(_rule: Rule) -> Finder:
    """A search of the story for each score of its headline."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for passage in passages:
        scores = list(_SCORE.finditer(story.prose, *passage))
        if len(scores) != 1:
            continue
        told = [found for block in story.paragraphs for found in _SCORE.finditer(story.prose, *block.span)]
        values = {frozenset((found["one"], found["two"])) for found in told}
        mine = scores[0]
        if len(values) != 1 or frozenset((mine["one"], mine["two"])) in values:
            continue
        other = told[0]
        sentence = story.sentence_at(other.start())
        if _is_close(mine, other) and _RESULT.search(story.folded, sentence.start, other.start()):
            note = Related(Span(*other.span()), f"The story says {other[0]}.")
            yield Hit(Span(*mine.span()), (mine[0], other[0]), (), (note,))


def _is_close(mine: "re.Match[str]", other: "re.Match[str]") -> bool:
    first, second = (
        sorted(int(mine[side]) for side in ("one", "two")),
        sorted(int(other[side]) for side in ("one", "two")),
    )
    return all(abs(one - two) <= _FAR for one, two in zip(first, second, strict=True))
