"""The words of a story in order, and what stands between them."""

from collections import defaultdict
from itertools import accumulate

from newslint.lazy import pattern

_WORD = pattern(r"(\w++(?:[’'-]\w++)*+)")


class Tokens:
    """Words by number, from 0; “form-filled” and “don’t” are one word each.

    `gaps[n]` is what stands before the word `n`, `gaps[n + 1]` what stands after it; `starts` are code
    points of the prose, `numbers` tells which words are one as written.
    """

    def __init__(self, prose: str) -> None:
        pieces = _WORD.split(prose)
        self.texts = pieces[1::2]
        self.gaps = pieces[::2]
        self.starts = list(accumulate(map(len, pieces)))[:-1:2]
        numbers = defaultdict[str, list[int]](list)
        for number, text in enumerate(self.texts):
            numbers[text].append(number)
        self.numbers = dict(numbers)
