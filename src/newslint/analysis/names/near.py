"""When two words may be one name spelt in two ways, and when one is only a form of the other."""

import unicodedata

from newslint.spelling.slips import is_one_slip

_LONG = 7
_SLIPS = 2
_SHORTEST = 3

_ENDINGS = frozenset(("s", "es", "n", "an", "ian", "i", "y", "ic", "ism", "ist", "ish", "ese", "a", "e"))
"""What makes “Nigerian” of “Nigeria”, “Paula” of “Paul”, a plural of a name."""


def is_slip(one: str, other: str) -> bool:
    """Whether two words differ by one letter, in any letter case, or are of the same letters."""
    first, second = one.lower(), other.lower()
    if is_one_slip(first, second):
        return True
    return first != second and first[0] == second[0] and sorted(first) == sorted(second)


def is_form_of(one: str, other: str) -> bool:
    """Whether one word is the other with an ending, or with another of those endings."""
    first, second = one.lower(), other.lower()
    if len(first) > len(second):
        first, second = second, first
    return second.startswith(first) and second[len(first) :] in _ENDINGS


def are_near(one: str, other: str) -> bool:
    """Whether two names differ by one slip, or by two where they are long and begin alike."""
    if one == other or abs(len(one) - len(other)) > _SLIPS:
        return False
    first, second = one.lower(), other.lower()
    if first == second or first[0] != second[0] or max(len(first), len(second)) < _SHORTEST:
        return False
    if is_one_slip(first, second):
        return True
    return min(len(first), len(second)) >= _LONG and first[:2] == second[:2] and _are_two_slips(first, second)


def _are_two_slips(one: str, other: str) -> bool:
    """Whether what is left between a common beginning and a common end is two letters at most."""
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    end = 0
    while end < min(len(one), len(other)) - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return max(len(one), len(other)) - start - end <= _SLIPS


def without_marks(name: str) -> str:
    """A name in small letters without accents, hyphens and apostrophes."""
    plain = name.replace("-", " ").replace("’", "").replace("'", "")
    if plain.isascii():
        return plain.lower()
    letters = unicodedata.normalize("NFKD", plain)
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).lower()
