"""Where sentences begin and end."""

import re
from collections.abc import Iterator

from newslint.finding import Span
from newslint.lazy import pattern
from newslint.wordlists import words

_STOP = pattern(r"[.!?…][.!?]*[\"”’')\]]*(?=\s+[\"“‘'(\[]*[^\W_a-z])")
_WORD_BEFORE = pattern(r"[\w.’'-]*\Z")
_WORD_AFTER = pattern(r"[\s\"“‘'(\[]*([\w’'-]*)")
_LONGEST_ABBREVIATION = 12


def sentence_spans(prose: str, block: Span) -> Iterator[Span]:
    """The sentences of one block, white space between them left out."""
    start = block.start
    for stop in _STOP.finditer(prose, block.start, block.end):
        if prose[stop.start()] == "." and not _ends_sentence(prose, start, stop):
            continue
        yield Span(start, stop.end())
        start = stop.end()
        while start < block.end and prose[start].isspace():
            start += 1
    if start < block.end:
        yield Span(start, block.end)


def _ends_sentence(prose: str, sentence_start: int, stop: re.Match[str]) -> bool:
    """Whether a full stop before a capital or a figure is more than an abbreviation's."""
    before_match = _WORD_BEFORE.search(
        prose, max(sentence_start, stop.start() - _LONGEST_ABBREVIATION), stop.start()
    )
    before = before_match[0] if before_match else ""
    after = _WORD_AFTER.match(prose, stop.end())
    next_word = after[1].lower() if after else ""
    if stop.end() - stop.start() > 1 or not before:
        return True
    if len(before) == 1 and before.isupper() and before != "I":
        return False
    abbreviation = before.lower().rpartition("-")[2]  # “post-Sept.”
    if abbreviation in words("abbreviations", "never"):
        return False
    if abbreviation in words("abbreviations", "before-capital"):
        return next_word in words("abbreviations", "starters")
    return True
