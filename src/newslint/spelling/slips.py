"""How one word turns into another by slips of the hand or the ear, and how readily.

The cost of a slip is about −log₁₀ of how often it happens among all slips, so costs add up. A weighted form
of Damerau's distance (“A technique for computer detection and correction of spelling errors”, CACM 7 (3),
1964); the weights were fitted to lists of misspellings that are no part of newslint.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import accumulate, takewhile
from operator import eq

from newslint.wordlists import words

_SWAPPED = 0.5
_DOUBLE_LOST, _VOWEL_LOST, _LETTER_LOST = 0.15, 0.3, 0.55
_DOUBLE_MADE, _VOWEL_MADE, _LETTER_MADE = 0.45, 1.1, 1.2
_VOWEL_FOR_VOWEL, _SOUND_ALIKE, _NEXT_KEY, _OTHER_LETTER = 1.0, 0.75, 1.1, 1.4
_FIRST_LETTER = 0.5
"""What it costs more to get the first letter wrong, which people see."""
_VOWELS = frozenset("aeiouy")


def cost(wrong: str, right: str) -> float:
    """The cost of the likeliest way from `right` to `wrong`, both in small letters."""
    return costs(wrong, (right,))[right]


def costs(wrong: str, rights: Iterable[str]) -> dict[str, float]:
    """For each of some words the cost of the likeliest way from it to `wrong`, all in small letters.

    A row tells for each beginning of `wrong` what the way from some first letters of a word costs, so words
    that begin alike share rows.
    """
    made = [_made(wrong, at) for at in range(len(wrong))]
    rows = [list(accumulate(made, initial=0.0))]
    found: dict[str, float] = {}
    last = ""
    for right in sorted(rights):
        del rows[sum(takewhile(bool, map(eq, last, right))) + 1 :]
        for at in range(len(rows) - 1, len(right)):
            rows.append(_row(wrong, right, at, rows, made))
        found[right] = rows[-1][-1] + (_FIRST_LETTER if wrong[:1] != right[:1] else 0)
        last = right
    return found


def _row(wrong: str, right: str, at: int, rows: Sequence[list[float]], made: Sequence[float]) -> list[float]:
    """The row for the letters of `right` up to `at`, from the rows for fewer letters."""
    lost, meant, above = _lost(right, at), right[at], rows[-1]
    best = [
        price if written == meant else price + _replaced(written, meant)
        for written, price in zip(wrong, above, strict=False)
    ]
    if at and right[at - 1] != meant:
        swapped = meant + right[at - 1]
        for start in range(len(wrong) - 1):
            if wrong.startswith(swapped, start):
                best[start + 1] = min(best[start + 1], rows[-2][start] + _SWAPPED)
    row = [above[0] + lost]
    for replaced, price, extra in zip(best, above[1:], made, strict=True):
        row.append(min(replaced, price + lost, row[-1] + extra))
    return row


def kind(wrong: str, right: str) -> str:
    """What happened, in the words of a writer; “” for more than one slip."""
    start = 0
    while start < min(len(wrong), len(right)) and wrong[start] == right[start]:
        start += 1
    written, meant = wrong[start:], right[start:]
    if written[:2] == meant[1::-1] and written[2:] == meant[2:]:
        return "two letters are swapped"
    if written == meant[1:]:
        return "a double letter is single" if right[start - 1 : start] == meant[0] else "a letter is missing"
    if written[1:] == meant:
        return (
            "a letter is doubled" if wrong[start - 1 : start] == written[0] else "there is a letter too many"
        )
    if written[1:] == meant[1:]:
        is_near = _pair(written[0], meant[0]) in words("letters", "neighbouring-keys")
        return "a key beside the right one was struck" if is_near else "one letter is another"
    return ""


def is_one_slip(wrong: str, right: str) -> bool:
    """Whether two words differ by one insertion, deletion, substitution or transposition."""
    return wrong != right and abs(len(wrong) - len(right)) <= 1 and kind(wrong, right) != ""


def _lost(right: str, at: int) -> float:
    if at and right[at - 1] == right[at]:
        return _DOUBLE_LOST
    return _VOWEL_LOST if right[at] in _VOWELS else _LETTER_LOST


def _made(wrong: str, at: int) -> float:
    if at and wrong[at - 1] == wrong[at]:
        return _DOUBLE_MADE
    return _VOWEL_MADE if wrong[at] in _VOWELS else _LETTER_MADE


@cache
def _replaced(written: str, meant: str) -> float:
    if _pair(written, meant) in words("letters", "sound-alike"):
        return _SOUND_ALIKE
    if written in _VOWELS and meant in _VOWELS:
        return _VOWEL_FOR_VOWEL
    return _NEXT_KEY if _pair(written, meant) in words("letters", "neighbouring-keys") else _OTHER_LETTER


def _pair(one: str, other: str) -> str:
    return one + other if one < other else other + one
