"""A count before a list of another length: “three priorities: education, crime, jobs and roads”.

The list begins right after a colon, ends with the sentence, and each of its items is a few plain words; where
“and” may belong to an item itself, nothing is said. The message gets the count and the items counted.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.sentences import with_figures
from newslint.checks.figures.words import after, copy
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_WORD = r"(?!(?:and|or|but|who|which|that|as|is|was|were|are|not)\b)[a-z’'-]+"
_ITEM = rf"(?:{_WORD}(?: {_WORD}){{0,2}})"
_LIST = pattern(
    rf"(?: [a-z’-]+){{1,3}}: (?P<list>{_ITEM}(?:, {_ITEM})+(?P<joint>,? and ){_ITEM})[.!]?[”\"]?\s*\Z"
)
_HINT = pattern(r"s: [^:.,]+, [^:.]* and ")
_FEWEST, _MOST = 2, 9


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The colon before a list."""
    return (": ",)


def finder(_rule: Rule) -> Finder:
    """A count of each list behind a count."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence, figures in with_figures(story, passages, _HINT):
        if figures and figures[-1].kind is Kind.COUNT and not figures[-1].hedge:
            yield from _compared(story, sentence, figures[-1])


def _compared(story: Story, sentence: Span, count: Figure) -> Iterator[Hit]:
    found = _LIST.match(after(story, sentence, count))
    if found is None or not count.noun or not _FEWEST <= count.value <= _MOST:
        return
    items = found["list"].count(", ") + (2 if found["joint"] == " and " else 1)
    if items == count.value:
        return
    start = count.span.end + found.start("list")
    span = Span(start, start + len(found["list"]))
    yield Hit(
        count.span, (copy(story, count), str(items)), (), (Related(span, f"{items} things are listed here."),)
    )
