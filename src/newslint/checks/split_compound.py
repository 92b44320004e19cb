"""Compounds written as two words: “news paper”, “spokes woman”.

A list made from word counts holds the compounds whose parts hardly ever stand side by side; the less rare
they are, the less certain is the finding. The message gets the compound and the two words.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Confidence, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.spelling.compounds import begins_compound, certainty
from newslint.spelling.contexts import fit

OPTIONS: Mapping[str, Option] = {}

_SECOND = pattern(r" ([a-z]+)(?![\w’'-])")
_WORD_BEFORE = pattern(r"[^\W\d_]+(?= \Z)")
_FARTHEST = 30
_CERTAIN = 2.0
_TIED = 2.0
"""How much oftener than by chance (a power of ten) two words stand together that belong together."""


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: the words of a story are looked up in the list."""
    return None


def finder(_rule: Rule) -> Finder:
    """A look at every word that begins a compound."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for word in story.words:
        if not (word[1:].islower() and begins_compound(word.lower())):
            continue
        for start, end in story.places(word):
            second = _SECOND.match(story.prose, end)
            sure = certainty(word.lower(), second[1]) if second else None
            if second is None or sure is None or _is_taken(story.prose, word, start):
                continue
            span = Span(start, second.end())
            if holds(passages, span):
                confidence = Confidence.HIGH if sure >= _CERTAIN else Confidence.MEDIUM
                compound = word + second[1]
                values = (compound, f"{word} {second[1]}")
                yield Hit(span, values, (replace(span, compound),), confidence=confidence)


def _is_taken(prose: str, word: str, start: int) -> bool:
    """Whether the first word belongs to the one before: “machine gun fire”."""
    before = _WORD_BEFORE.search(prose[max(0, start - _FARTHEST) : start])
    return prose[start - 1 : start] == "-" or (before is not None and fit(before[0], word) > _TIED)
