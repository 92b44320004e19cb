"""How one word turns into another by slips of the hand or the ear, and how readily.

The cost of a slip is about −log₁₀ of how often it happens among all slips, so costs add up. A weighted form
of Damerau's distance (“A technique for computer detection and correction of spelling errors”, CACM 7 (3),
1964); the weights were fitted to lists of misspellings that are no part of newslint.
"""

from functools import cache
from itertools import accumulate

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
    lost = [_lost(right, at) for at in range(len(right))]
    before_last: list[float] = []
    last = [0.0, *accumulate(lost)]
    for i, written in enumerate(wrong):
        made = _made(wrong, i)
        row = [last[0] + made]
        for j, meant in enumerate(right):
            best = last[j] if written == meant else last[j] + _replaced(written, meant)
            best = min(best, row[j] + lost[j], last[j + 1] + made)
            if i and j and written == right[j - 1] and wrong[i - 1] == meant != written:
                best = min(best, before_last[j - 1] + _SWAPPED)
            row.append(best)
        before_last, last = last, row
    return last[-1] + (_FIRST_LETTER if wrong[:1] != right[:1] else 0)


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
