"""A stretch of narration as words and marks, each with its place."""

from typing import NamedTuple

from newslint.finding import Span
from newslint.lazy import pattern

_TOKEN = pattern(r"\w+(?:[.’'&/@-]\w+)*|[^\w\s]")


class Words(NamedTuple):
    """Words and marks of a stretch in order; `starts` and `ends` count code points of the prose."""

    texts: list[str]
    starts: list[int]
    ends: list[int]

    def span(self, first: int, last: int) -> Span:
        """From the word `first` to the word `last`, both inside."""
        return Span(self.starts[first], self.ends[last])


def words_of(prose: str, start: int, end: int) -> Words:
    """The words and marks of prose[start:end]."""
    words = Words([], [], [])
    for found in _TOKEN.finditer(prose, start, end):
        words.texts.append(found[0])
        words.starts.append(found.start())
        words.ends.append(found.end())
    return words
