"""When two words may be one name spelt in two ways, and when one is only a form of the other."""

from newslint.spelling.slips import is_one_slip

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
