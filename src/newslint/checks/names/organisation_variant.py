"""One organisation under two names that differ in a slip: “Access Bank … Acess Bank”.

The name that stands less often is marked; its word is none, or a much rarer one than that of the other name.
Two right words that differ in a letter (Clinton, Clifton) are two names. The message gets what stands and the other name.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from newslint.analysis.names.keys import plain_words
from newslint.analysis.names.slips import other_word
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, replace
from newslint.checks.names.heads import head_words
from newslint.finding import Related, Span
from newslint.rulesets.rule import Rule
from newslint.spelling.lexicon import shared_lexicon

OPTIONS: Mapping[str, Option] = {}
_MUCH_RARER = 20
"""Ten times the Zipf value: a hundred times."""


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The words that make a name an organisation."""
    return head_words()


def finder(_rule: Rule) -> Finder:
    """A comparison of the names of a story."""
    return _find


class _Name(NamedTuple):
    text: str
    spans: Sequence[Span]


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    found = story.organisations.by_name.values()
    names = [_Name(story.prose[slice(*spans[0])], spans) for spans in found]
    for one, two in combinations(names, 2):
        if _is_mistyped(story, two, one):
            yield from _hits(story, passages, two, one)
        elif _is_mistyped(story, one, two):
            yield from _hits(story, passages, one, two)


def _is_mistyped(story: Story, wrong: _Name, right: _Name) -> bool:
    words, others = plain_words(wrong.text), plain_words(right.text)
    at = other_word(words, others)
    if at is None or len(wrong.spans) > len(right.spans):
        return False
    word, other = words[at].capitalize(), others[at].capitalize()
    if story.words[word] != 1:
        return False  # it is somebody's name
    lexicon = shared_lexicon()
    is_rare = lexicon.commonness(word) + _MUCH_RARER <= lexicon.commonness(other)
    return not lexicon.knows(word) or (is_rare and len(right.spans) > 1)


def _hits(story: Story, passages: Sequence[Span], wrong: _Name, right: _Name) -> Iterator[Hit]:
    note = Related(right.spans[0], f"Here it is “{right.text}”.")
    for span in wrong.spans:
        if holds(passages, span):
            yield Hit(span, (story.prose[slice(*span)], right.text), (replace(span, right.text),), (note,))
