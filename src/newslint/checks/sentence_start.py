"""A small letter at the start of a sentence: “It rained. the match was off”.

A full stop counts as an end where a known word stands before it that is no abbreviation, and a known
word after it. After a name the next word must be one that often begins sentences, since names are
shortened in more ways than lists can hold. The message gets the word with its capital and as it
stands.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule
from newslint.spelling.lexicon import shared_lexicon
from newslint.wordlists import words

OPTIONS: Mapping[str, Option] = {}
_START = pattern(r"\. (?<=[a-z]{2}\. )([a-z]+(?:’[a-z]+)?)(?=,? [\w“])")
_WORD_BEFORE = pattern(r"[\w.@/-]+\Z")
_LONGEST = 30
_COMMON = 30
"""A word in a million; abbreviations and parts of addresses are rarer."""
_SHORTEST_NAME = 4


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
            before = _word_before(story.prose, match.start())
            if word not in story.vocabulary and _begins(before, word):
                right = word[0].upper() + word[1:]
                yield Hit(span, (right, word), (replace(span, right),))


def _word_before(prose: str, stop: int) -> str:
    found = _WORD_BEFORE.search(prose, max(0, stop - _LONGEST), stop)
    return found[0] if found else ""


def _begins(before: str, word: str) -> bool:
    """Whether a word in small letters after another and a full stop begins a sentence."""
    short = words("abbreviations", "never") | words("abbreviations", "before-capital")
    lexicon = shared_lexicon()
    if not before.isalpha() or before.lower() in short or not lexicon.knows(word):
        return False
    if before.islower():
        return lexicon.commonness(before) >= _COMMON
    is_name = len(before) >= _SHORTEST_NAME and not before.isupper() and lexicon.knows(before)
    return is_name and word in words("abbreviations", "starters")
