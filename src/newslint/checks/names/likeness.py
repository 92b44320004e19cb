"""How alike two names are."""

import unicodedata

from newslint.spelling.slips import is_one_slip

_LONG = 7
_SHORTEST = 3


def are_near(one: str, other: str) -> bool:
    """Whether two names differ by one slip, or by two where they are long and begin alike."""
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
    return max(len(one), len(other)) - start - end <= 2  # noqa: PLR2004  # two slips


def without_marks(name: str) -> str:
    """A name in small letters without accents, hyphens and apostrophes."""
    plain = unicodedata.normalize("NFKD", name.replace("-", " ").replace("’", "").replace("'", ""))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).lower()
