"""“Dozens”, “scores” or “hundreds” in a headline over a story that counts far fewer.

The vague word stands beside a fate (“Dozens killed”); all counts of that fate in the body agree and are
below half of what the word means. The message gets the word and the count.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from newslint.analysis.story import Story
from newslint.analysis.tallies.fates import fate_of
from newslint.analysis.tallies.reading import fated
from newslint.checks import Finder, Hit, Option
from newslint.checks.tallies.comparing import agree
from newslint.document import Role
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_LEAST = {"dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000}
_WORD = pattern(rf"\b(?P<word>{'|'.join(_LEAST)})\b")
_FAR = 0.5


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The vague words."""
    return tuple(_LEAST)


def finder(_rule: Rule) -> Finder:
    """A comparison of each vague word with the counts of the body."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for passage in passages:
        found = _WORD.search(story.folded, *passage)
        if not found or len(_WORD.findall(story.folded)) > 1:
            continue
        fate = fate_of(story.folded[passage.start : found.start()], story.folded[found.end() : passage.end])
        told = (
            [one for one in fated(story, fate) if story.block_at(one.span.start).role is Role.BODY]
            if fate
            else []
        )
        if not told or not all(agree(one.figure, other.figure) for one, other in pairwise(told)):
            continue
        if all(one.figure.high < _FAR * _LEAST[found["word"]] for one in told):
            text = story.prose[slice(*told[0].span)]
            note = Related(told[0].span, f"The story says “{text}”.")
            yield Hit(Span(*found.span()), (story.prose[slice(*found.span())], text), (), (note,))
