"""When one name of an organisation is another one mistyped."""

from collections.abc import Sequence

from newslint.analysis.names.keys import is_of_nation
from newslint.spelling.slips import is_one_slip

_SHORTEST = 5
"""Letters a word must have for a slip in it to be told from another word."""


def are_near(one: Sequence[str], two: Sequence[str]) -> bool:
    """Whether two keys differ in one word, and in one slip of the pen there."""
    return other_word(one, two) is not None


def other_word(one: Sequence[str], two: Sequence[str]) -> int | None:
    """The number of the one word that is mistyped in one of two keys; None where more or less differs."""
    if len(one) != len(two):
        return None
    wrong = [at for at in range(len(one)) if one[at] != two[at]]
    if len(wrong) != 1 or min(len(one[wrong[0]]), len(two[wrong[0]])) < _SHORTEST - 1:
        return None
    return wrong[0] if is_one_slip(one[wrong[0]], two[wrong[0]]) else None


def is_other_word(wrong: str, right: str) -> bool:
    """Whether a word was meant though it is one slip away from another: Nigerian for Nigeria.

    Both are words, and one is of a nation, or neither begins or ends like the other.
    """
    from newslint.spelling.lexicon import shared_lexicon

    if not shared_lexicon().knows(wrong.capitalize()):
        return False
    is_ending_only = wrong[:_SHORTEST] == right[:_SHORTEST]
    return is_of_nation(wrong) or is_of_nation(right) or not is_ending_only
