"""Names that go on over what mostly parts names.

Firms are named after several people: “Ade, Bello & Co”, “Obi, Eze, Ltd”, “Town & Country Plc”. A body may end
in “for”, “in” or “of” and a country without a word such as Bank before it (“Hope for Ghana”); it is one name
where the story says all of it at least twice and never its beginning alone.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newslint.analysis.names.capitals import is_heading
from newslint.analysis.names.full_names import QUALIFIED, is_small
from newslint.analysis.names.gazetteer import shared_gazetteer
from newslint.analysis.names.runs import is_label
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.wordlists import words

if TYPE_CHECKING:
    from newslint.analysis.story import Story

_CAPITAL = rf"(?!{QUALIFIED})[A-ZÀ-Þ][\w’'-]*\w"
_NAME = rf"{_CAPITAL}(?: {_CAPITAL}){{0,3}}"
_FORM = r"(?:Bros|Co|Corp|Inc|Incorporated|LLC|LLP|Limited|Ltd|PLC|Plc)\b(?:\.(?= [a-z]|,))?"
_FIRM = pattern(
    rf"(?<![\w’'&-])(?P<first>{_NAME})"
    rf"(?:(?:, {_NAME})*,? & {_NAME}|(?:, {_NAME})+,(?= {_FORM}))(?:,? {_FORM})?"
)
_OF_COUNTRY = pattern(rf" (?:[Ff]or|[Ii]n|[Oo]f) (?P<country>{_CAPITAL})")
_BEFORE = pattern(rf"(?<![\w’'&-]){_CAPITAL}(?: {_CAPITAL}){{0,2}}\Z")
_LONGEST = 60
_OFTEN = 2


def firms(story: "Story") -> Iterator[Span]:
    """Each name of a firm in order."""
    for found in _FIRM.finditer(story.prose):
        block = story.block_at(found.start())
        start = _without_small(Span(*found.span("first")), story.prose)
        if start and not is_heading(story.prose[slice(*block.span)]):
            yield Span(start.start, found.end())


def of_countries(story: "Story") -> Iterator[Span]:
    """Each name that ends in a country and is no other name."""
    found: dict[str, list[Span]] = {}
    for match in _OF_COUNTRY.finditer(story.prose):
        first = _BEFORE.search(story.prose, max(0, match.start() - _LONGEST), match.start())
        if first is None or not shared_gazetteer().region(match["country"]):
            continue
        begin = _without_small(Span(first.start(), match.start()), story.prose)
        if begin and not _is_of_other_kind(story.prose[slice(*begin)]):
            whole = Span(begin.start, match.end())
            found.setdefault(story.prose[slice(*whole)].lower(), []).append(whole)
    for name, spans in found.items():
        start = name.rsplit(" ", 2)[0]
        if len(spans) >= _OFTEN and not _is_named_alone(story, start, len(spans)):
            yield from spans


def _without_small(first: Span, prose: str) -> Span | None:
    """What is left of some words after the last that no name holds: titles and small words."""
    start = at = first.start
    for word in prose[slice(*first)].split(" "):
        at += len(word) + 1
        if is_label(word) or is_small(word):
            start = at
    return Span(start, first.end) if start < first.end else None


def _is_of_other_kind(first: str) -> bool:
    """Whether words before “of” begin a name of another kind: “Central Bank”, a place."""
    if first.rpartition(" ")[2] in words("organisations", "heads"):
        return True
    return bool(shared_gazetteer().region(first) or shared_gazetteer().towns(first))


def _is_named_alone(story: "Story", first: str, often: int) -> bool:
    """Whether words stand more often in a story than in a name they begin, but for other names they begin."""
    found, at = 0, story.folded.find(first)
    while at >= 0:
        end = at + len(first)
        goes_on = story.prose[end : end + 1] == " " and story.prose[end + 1 : end + 2].isupper()
        found += story.prose[at].isupper() and not goes_on
        at = story.folded.find(first, end)
    return found > often
