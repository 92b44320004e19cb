"""A small letter at the start of a sentence: “It rained. the match was off”.

A full stop counts as an end where a known word of some length stands before it that is no
abbreviation, and a known word after it. The message gets the word with its capital and as it stands.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.spelling.lexicon import shared_lexicon
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {}
_START = pattern(r"\. (?<=[a-z]{2}\. )([a-z]+(?:’[a-z]+)?)(?= [a-z])")
_WORD_BEFORE = pattern(r"[\w-]+\Z")
_LONGEST = 30


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: nearly every paragraph has a full stop."""
    return None


def finder(_rule: Rule) -> Finder:
    """A look at the words after full stops."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for start, end in passages:
        for match in _START.finditer(story.prose, start, end):
            word, span = match[1], Span(*match.span(1))
            if word in story.vocabulary or not shared_lexicon().knows(word):
                continue
            if _is_end(story, _word_before(story, span)):
                right = word[0].upper() + word[1:]
                yield Hit(span, (right, word), (replace(span, right),))


def _word_before(story: Story, span: Span) -> re.Match[str] | None:
    stop = span.start - 2
    return _WORD_BEFORE.search(story.prose, max(0, stop - _LONGEST), stop)


def _is_end(story: Story, word: re.Match[str] | None) -> bool:
    """Whether a word before a full stop is a whole one."""
    if (
        word is None
        or not word[0].islower()
        or story.prose[word.start() - 1 : word.start()] in (".", "@", "/")
    ):
        return False
    is_short = word[0] in words("abbreviations", "never") | words("abbreviations", "before-capital")
    return not is_short and shared_lexicon().commonness(word[0]) >= _COMMON


_COMMON = 30
"""A word in a million; abbreviations and parts of addresses are rarer."""
