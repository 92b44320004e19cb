"""Capitals inside a common word: “THe court”, “goverNor”.

Brands and other words the lexicon knows as they are written (iPhone, McDonald) stay, and so does
every form that stands more than once. The message gets the word and how it is written.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Span
from newslint.rulesets.rule import Rule
from newslint.spelling.lexicon import shared_lexicon

OPTIONS: Mapping[str, Option] = {}

_SHORTEST = 3
_COMMON = 45
_PAIR = 2


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: any word can be cased wrongly."""
    return None


def finder(_rule: Rule) -> Finder:
    """A look at the words with capitals after the first letter."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    lexicon = shared_lexicon()
    for word, number in story.words.items():
        if number > 1 or len(word) < _SHORTEST or word[1:].islower() or not word.isalpha():
            continue
        if word.isupper() or word in story.vocabulary or not _is_slip(word):
            continue
        if lexicon.has_exactly(word) or lexicon.commonness(word.lower()) < _COMMON:
            continue
        right = word.capitalize() if word[0].isupper() else word.lower()
        for span in story.places(word):
            if holds(passages, span):
                yield Hit(span, (word, right), (replace(span, right),))


def _is_slip(word: str) -> bool:
    """Two capitals and small letters, or one capital far inside; “IDs” and “MPs” are plurals."""
    capitals = sum(map(str.isupper, word))
    if word[:-1].isupper() and word[-1] == "s":
        return False
    return (word[:2].isupper() and capitals == _PAIR) or (word[0].islower() and capitals == 1)
