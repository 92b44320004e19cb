"""British and American spellings in one story.

The story's majority decides which are marked; names stay (Labour Party, Pearl Harbor), and so do
words in quotation marks, which may be somebody else's. Nothing is said where the two sides are
even. The message gets the name of the majority, its spelling
of the word and the word.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Related, Span
from newslint.rulesets.rule import Rule
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {}

_AMERICAN, _BRITISH = "American", "British"


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: the words of a story are compared with a list."""
    return None


def finder(_rule: Rule) -> Finder:
    """A count of both sides."""
    return _find


@cache
def _sides() -> dict[str, tuple[str, str]]:
    """Each word of the list with its side and its other spelling."""
    sides: dict[str, tuple[str, str]] = {}
    for pair in words("variants", "pairs"):
        british, _, american = pair.partition(":")
        sides[british] = (_BRITISH, american)
        sides[american] = (_AMERICAN, british)
    return sides


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    sides = _sides()
    found: dict[str, list[tuple[Span, str]]] = {_BRITISH: [], _AMERICAN: []}
    for word in story.words.keys() & sides.keys():
        side, other = sides[word]
        found[side] += [(span, other) for span in story.places(word) if holds(passages, span)]
    rare, usual = sorted(found, key=lambda side: len(found[side]))
    if not found[rare] or len(found[rare]) == len(found[usual]):
        return
    example = min(found[usual])[0]
    note = Related(example, f"Here, and mostly, the spelling is {usual}: “{story.prose[slice(*example)]}”.")
    for span, other in found[rare]:
        if not story.is_quoted(span) and not _is_in_name(story.prose, span):
            here = story.prose[slice(*span)]
            yield Hit(span, (usual, other, here), (replace(span, other),), (note,))


def _is_in_name(prose: str, span: Span) -> bool:
    """Whether a hyphen ties the word to something else."""
    return prose[span.start - 1 : span.start] == "-" or prose[span.end : span.end + 1] == "-"
