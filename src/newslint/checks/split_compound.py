"""Compounds written as two words: “news paper”, “spokes woman”.

A list made from word counts holds the compounds whose parts hardly ever stand side by side; the less rare
they are, the less certain is the finding. The message gets the compound and the two words.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story, holds
from newslint.analysis.tokens import Tokens
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Confidence, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.spelling.compounds import compounds
from newslint.spelling.contexts import fit
from newslint.spelling.listed import Listed

OPTIONS: Mapping[str, Option] = {}

_COMPOUNDS = Listed(compounds)
_TIES = ("’", "'", "-")
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
    texts = [*story.tokens.texts, ""]
    for word, seconds in _COMPOUNDS.among(story.words.keys()):
        if story.words.keys().isdisjoint(seconds):
            continue  # nearly always, and there are few words but many places
        for number in story.tokens.numbers[word]:
            second = texts[number + 1]
            if second not in seconds or not _stand_together(story.tokens, number):
                continue
            start = story.tokens.starts[number]
            span = Span(start, start + len(f"{word} {second}"))
            if holds(passages, span) and not _is_taken(story.prose, word, start):
                confidence = Confidence.HIGH if seconds[second] >= _CERTAIN else Confidence.MEDIUM
                compound = word + second
                values = (compound, f"{word} {second}")
                yield Hit(span, values, (replace(span, compound),), confidence=confidence)


def _stand_together(tokens: Tokens, number: int) -> bool:
    """Whether one space parts a word from the next, and no hyphen or apostrophe ties that one to more."""
    return tokens.gaps[number + 1] == " " and not tokens.gaps[number + 2].startswith(_TIES)


def _is_taken(prose: str, word: str, start: int) -> bool:
    """Whether the first word belongs to the one before: “machine gun fire”."""
    before = _WORD_BEFORE.search(prose[max(0, start - _FARTHEST) : start])
    return prose[start - 1 : start] == "-" or (before is not None and fit(before[0], word) > _TIED)
