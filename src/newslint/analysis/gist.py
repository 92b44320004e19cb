"""The words of meaning of a passage, by which two passages are seen to tell of the same thing."""

from typing import TYPE_CHECKING

from newslint.lazy import pattern
from newslint.wordlists import words

if TYPE_CHECKING:
    from newslint.analysis.story import Story
    from newslint.finding import Span

_WORD = pattern(r"[a-z]{4,}")
_STEM = 5


def gist(story: "Story", passage: "Span") -> set[str]:
    """The first letters of each word that says what a passage is about: “council”, “councillors”."""
    return stems(story.folded[slice(*passage)])


def stems(text: str) -> set[str]:
    """The same of a text in small letters."""
    return {word[:_STEM] for word in _WORD.findall(text) if word not in words("tallies", "empty")}
