"""An ordinal beyond its count: “the third of two attacks”.

The message gets the ordinal and the count.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.names import NUMBER_WORD, ORDINAL_WORD, number_of
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_PAIR = pattern(
    rf"\b(?P<ordinal>{ORDINAL_WORD}|\d{{1,2}}(?:st|nd|rd|th)) (?:out )?of"
    r" (?:the |his |her |its |their |our )?"
    rf"(?P<count>{NUMBER_WORD}|\d{{1,3}})(?: [a-z’-]+){{0,2}} ?(?P<noun>[a-z]+s|people|men|women|children)\b"
)


_PLACED = pattern(r"\b(?:the|finished|came|placed|ranked|was|were|in) \Z")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """How an ordinal ends before “of”."""
    return ("nd of ", "rd of ", "th of ", "rst of ", "nd out of ", "rd out of ", "th out of ", "rst out of ")


def finder(_rule: Rule) -> Finder:
    """A comparison of each ordinal with its count."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence in passages:
        for found in _PAIR.finditer(story.folded, *sentence):
            ordinal, count = number_of(found["ordinal"]), number_of(found["count"])
            # “A third of 12 towns” is a share.
            is_share = story.folded[: found.start()].endswith(("a ", "one ", "two ", "than "))
            if (
                ordinal
                and count
                and ordinal > count
                and not is_share
                and _PLACED.search(story.folded, sentence.start, found.start())
            ):
                note = Related(Span(*found.span("count")), "There are fewer.")
                yield Hit(Span(*found.span("ordinal")), (found["ordinal"], found["count"]), (), (note,))
