"""One organisation under two names that differ in a slip: “Access Bank … Acess Bank”.

The name that stands less often is marked; its word is none, or a much rarer one than that of the other
name. Two right words that differ in a letter (Clinton, Clifton) are two names. The message gets what stands
and the other name.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from newslint.analysis.names.keys import plain_words
from newslint.analysis.names.slips import other_word
from newslint.analysis.story import Story, holds
from newslint.checks import Finder, Hit, Option, Repair, replace
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
    words: Sequence[str]
    some: frozenset[str]
    spans: Sequence[Span]


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    names = [_name(story, spans) for spans in story.organisations.by_name.values()]
    for one, two in combinations(names, 2):
        if one.some.isdisjoint(two.words):
            continue
        for wrong, right in ((two, one), (one, two)):
            words = _mistyped(story, wrong, right)
            if words:
                yield from _hits(story, passages, wrong, right, words)
                break


def _name(story: Story, spans: Sequence[Span]) -> _Name:
    text = story.prose[slice(*spans[0])]
    words = plain_words(text)
    return _Name(text, words, frozenset(words), spans)


def _mistyped(story: Story, wrong: _Name, right: _Name) -> tuple[str, str] | None:
    """The word of a name that is mistyped, and the right one, both in small letters."""
    if len(wrong.spans) > len(right.spans):
        return None
    words, others = wrong.words, right.words
    size = min(len(words), len(others))
    pairs = ((some, other) for some in _windows(words, size) for other in _windows(others, size))
    for some, other in pairs if size > 1 else ():
        at = other_word(some, other)
        if at is not None and _is_slip_of(story, some[at].capitalize(), other[at].capitalize()):
            return some[at], other[at]
    return None


def _windows(words: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    return (words[at : at + size] for at in range(len(words) - size + 1))


def _is_slip_of(story: Story, wrong: str, right: str) -> bool:
    if story.words[wrong] > 1:
        return False  # it is somebody's name
    lexicon = shared_lexicon()
    is_rare = lexicon.commonness(wrong) + _MUCH_RARER <= lexicon.commonness(right)
    return is_rare or not lexicon.knows(wrong)


def _hits(
    story: Story, passages: Sequence[Span], wrong: _Name, right: _Name, words: tuple[str, str]
) -> Iterator[Hit]:
    note = Related(right.spans[0], f"Here it is “{right.text}”.")
    for span in wrong.spans:
        if holds(passages, span):
            name = story.prose[slice(*span)]
            values = (name, right.text)
            yield Hit(span, values, tuple(_repair(span, name, right.text, words)), (note,))


def _repair(span: Span, name: str, right: str, words: tuple[str, str]) -> Iterator[Repair]:
    """The one word put right; none where an apostrophe stands in it."""
    at, other = name.lower().find(words[0]), right.lower().find(words[1])
    if at >= 0 and other >= 0:
        start = span.start + at
        yield replace(Span(start, start + len(words[0])), right[other : other + len(words[1])])
