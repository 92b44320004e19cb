"""Pages whose number does not fit their range: “pages 10-14 (six pages)”.

The first and the last page both count. The message gets the range, its number and the one that is written.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.calendar.names import NUMBER_WORD, number_of
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_PAGES = pattern(
    r"\b(?P<range>(?:pages|pp\.) (?P<first>\d{1,4})(?: ?[-–] ?| to )(?P<last>\d{1,4}))"
    rf" ?(?:\(|, )(?:the |a total of )?(?P<count>\d{{1,3}}|{NUMBER_WORD}) pages\b"
)


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The words for pages before figures."""
    return ("pages ", "pp. ")


def finder(_rule: Rule) -> Finder:
    """A count of every range with a number behind it."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for start, end in passages:
        for match in _PAGES.finditer(story.folded, start, end):
            pages, count = int(match["last"]) - int(match["first"]) + 1, number_of(match["count"])
            if pages > 0 and count and count != pages:
                written = story.prose[slice(*match.span("range"))]
                note = Related(Span(*match.span("range")), f"These are {pages} pages.")
                yield Hit(Span(*match.span("count")), (written, str(pages), match["count"]), (), (note,))
