"""Names that only their capitals tell: runs of capitals inside sentences, without titles and common words."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newslint.analysis.names.full_names import is_small, is_title
from newslint.analysis.names.people import bare
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.spelling.lexicon import shared_lexicon
from newslint.wordlists import words

if TYPE_CHECKING:
    import re

    from newslint.analysis.story import Story

_CAPITAL = r"(?:(?:[A-Z]\.){2,}|\d?[^\W\d_a-z][\w’'&]*(?:-[^\W\d_a-z][\w’'&]*)*)"
_RUN = pattern(rf"{_CAPITAL}(?: (?:of the |of |for |& |de |la )?{_CAPITAL})*")
_WORD = pattern(r"\S+")
_CONTRACTION = pattern(r"I[’'](?:m|ve|ll|d)|\w+n[’']t|\w+[’'](?:re|ll|ve)")
_COMMON = 40
"""A capitalised word that is also a word as common as this is more often no name: “the Internet”."""
_JOINTS = frozenset(("of", "the", "for", "&", "de", "la"))


def unread_names(story: "Story") -> Iterator[Span]:
    """Each run of capitals in order, without what begins a sentence, titles, days and nationalities."""
    for run in _RUN.finditer(story.prose):
        for span in _parts(story, run):
            if _is_name(story, span):
                yield span


def _parts(story: "Story", run: "re.Match[str]") -> Iterator[Span]:
    """The stretches of a run between titles and, at the start of a sentence, after its small words."""
    start = end = -1
    for found in _WORD.finditer(run[0]):
        place = Span(run.start() + found.start(), run.start() + found.end())
        if is_title(found[0]) or (start < 0 and (found[0] in _JOINTS or _is_opener(story, found[0], place))):
            if start >= 0:
                yield Span(start, end)
            start = -1
            continue
        start = place.start if start < 0 else start
        end = place.start + len(bare(found[0]))
    if start >= 0:
        yield Span(start, end)


def _is_opener(story: "Story", word: str, place: Span) -> bool:
    return is_small(word) and (story.begins_sentence(place.start) or word.lower() not in ("first", "second"))


def _is_name(story: "Story", span: Span) -> bool:
    text = story.prose[slice(*span)]
    if (
        len(text) == 1
        or text.lower() in words("proper_words", "nationalities")
        or _CONTRACTION.fullmatch(text)
    ):
        return False
    return " " in text or "." in text or _is_one_word_name(story, span, text)


def _is_one_word_name(story: "Story", span: Span, text: str) -> bool:
    """Whether one word with a capital is a name and not a word that has one for another reason."""
    is_first = story.begins_sentence(span.start)
    if is_small(text) or is_title(text):
        return False
    if any(text in words("organisations", kind) for kind in ("heads", "one-word")):
        return not is_first
    small, lexicon = text.lower(), shared_lexicon()
    if not lexicon.has_exactly(small):
        return True
    return not is_first and small not in story.tokens.numbers and lexicon.commonness(small) < _COMMON
