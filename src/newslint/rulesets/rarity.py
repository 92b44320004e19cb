"""How rare a few letters in a row are in copy, as far as a rule of thumb tells."""

import math
from collections.abc import Iterable

from newslint.lazy import pattern
from newslint.wordlists import words

_LEAST_TELLING = 2
_ODD = 2
_TELLING = {
    **dict.fromkeys(".,", 0.0),
    " ": 0.5,
    **dict.fromkeys("-'’", 1.0),
    **dict.fromkeys("0123456789", 1.5),
}
_TELLING_LETTER, _TELLING_MARK, _TELLING_SIGN = 1.0, 2.0, 4.0
_MARKS = '"“”()'
_SMALL_WORDS = ("articles", "determiners", "pronouns", "prepositions", "conjunctions", "auxiliaries")
_ODDLY_PLACED = pattern(r" [.,”)]|[“(] | {2}|\n|[.,”)](?=[\w“(])|\w(?=[“(])|[.,](?=[.,])")
"""Spaces and marks where copy hardly ever has them."""
_RARER = math.log(4)
"""How much rarer a literal is for each letter more, as a logarithm."""
_KEPT = 1e-4
"""What it costs to look for one literal more, in the unit of `frequency`."""


def are_telling(texts: Iterable[str]) -> bool:
    """Whether all of some literals are rare enough to be worth looking for."""
    return min(map(_telling, texts)) >= _LEAST_TELLING


def frequency(texts: Iterable[str]) -> float:
    """About how often one of some literals stands in copy, and what it costs to look for them, in no unit."""
    return sum(_KEPT + math.exp(-_RARER * _telling(text)) for text in texts)


def _telling(literal: str) -> float:
    """How rare a literal is, in letters: a sign such as % is as rare as four of them, “had” as two."""
    if any(literal.strip() in words("function_words", section) for section in _SMALL_WORDS):
        return _LEAST_TELLING
    return sum(map(_telling_letter, literal)) + _ODD * len(_ODDLY_PLACED.findall(literal))


def _telling_letter(letter: str) -> float:
    if letter in _TELLING:
        return _TELLING[letter]
    if letter.isascii() and letter.isalpha():
        return _TELLING_LETTER
    return _TELLING_MARK if letter.isalnum() or letter in _MARKS else _TELLING_SIGN
