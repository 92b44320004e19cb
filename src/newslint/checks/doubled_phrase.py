"""Two to four words written twice in a row: “said on Monday said on Monday”.

Phrases with a mark between them, such as a slogan called twice, names, and phrases such as “more and more
and more” or “makes a law a law” stay. The message gets the phrase; the fix leaves the first.
"""

from collections.abc import Iterator, Mapping, Sequence
from operator import eq

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option, replace
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_DOUBLED = pattern(r"(?<![\w’'.,-])([\w’'-]+(?: [\w’'-]+){1,3}) \1(?![\w’'-])")
_SHORTEST = 8
_LINKS = frozenset(("and", "by", "or", "to", "after", "in", "--"))
_ARTICLES = frozenset(("a", "an", "the"))
_FEWEST_KINDS = 2


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """None: any phrase can stand twice."""
    return None


def finder(_rule: Rule) -> Finder:
    """A look for phrases before themselves."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    starts = _possible(story)
    for start, end in passages if starts else ():
        if not any(start <= one < end for one in starts):
            continue
        for match in _DOUBLED.finditer(story.folded, start, end):
            span = Span(*match.span())
            if _is_meant(match[1]) or _is_name(story.prose[slice(*span)]):
                continue
            first = story.prose[span.start : span.start + len(match[1])]
            yield Hit(span, (first,), (replace(span, first),))


def _is_meant(phrase: str) -> bool:
    words = phrase.split()
    is_short = len(phrase) < _SHORTEST or len(set(words)) < _FEWEST_KINDS
    is_equation = words[0] in _ARTICLES and len(words) == _FEWEST_KINDS
    return is_short or is_equation or not _LINKS.isdisjoint(words)


def _is_name(text: str) -> bool:
    return all(word[0].isupper() for word in text.split())


def _possible(story: Story) -> list[int]:
    """Where two to four words may stand twice in a row; the pattern is slow."""
    words, found = story.folded_words, []
    for step in (2, 3, 4):
        alike, run = bytes(map(eq, words, words[step:])), b"\1" * step
        at = alike.find(run)
        while at >= 0:
            found.append(story.tokens.starts[at])
            at = alike.find(run, at + 1)
    return found
