"""Whether the letters of an acronym come out of a name, and if not, which slip of the pen would explain it.

“Central Bank of Nigeria” gives CBN: each word that counts gives its first letter; small words (of, the,
and), the later parts of hyphenated words and company forms (Ltd, Inc) may give theirs or none. “National
Insurance Commission” gives NAICOM: words may give their first few letters. “Extensible Markup Language”
gives XML: letters from inside words are too loose to tell a right acronym from a wrong one.
"""

from collections.abc import Sequence
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from newslint.finding import Span
from newslint.wordlists import words

_LEAST_FOR_ORDER = 3
_LEAST_FOR_LETTER = 4
"""Letters the longer of two must have before one that is wrong, left out or too many can be told."""
_LONGEST_BEGINNING = 5


class NameWord(NamedTuple):
    """A word of a name in small letters, where it stands, and whether its first letter must be there."""

    text: str
    span: Span
    is_needed: bool
    is_capital: bool


class Fit(StrEnum):
    """How an acronym comes out of a name."""

    INITIALS = "initials"
    BEGINNINGS = "beginnings"
    LOOSE = "loose"
    NONE = "none"


class Slip(StrEnum):
    """How an acronym differs from the initials of a name."""

    ORDER = "order"
    OTHER = "other letter"
    MISSING = "missing letter"
    EXTRA = "extra letter"


def letters_of(acronym: str) -> str:
    """The letters and figures of an acronym, in small letters."""
    return "".join(filter(str.isalnum, acronym)).lower()


@cache
def is_needed(word: str) -> bool:
    """Whether a word of a name gives a letter to its acronym as a rule."""
    low = word.lower()
    return not (word.isdigit() or low in words("acronyms", "small") or low in words("acronyms", "forms"))


def fit(letters: str, name: Sequence[NameWord]) -> Fit:
    """How letters come out of the whole of a name."""
    if _comes_out(letters, name, 1):
        return Fit.INITIALS
    if _comes_out(letters, name, _LONGEST_BEGINNING):
        return Fit.BEGINNINGS
    if letters[:1] == name[0].text[0] and _stand_in_order(letters, "".join(word.text for word in name)):
        return Fit.LOOSE
    return Fit.NONE


def slip(letters: str, name: Sequence[NameWord]) -> tuple[Slip, str] | None:
    """The one slip that makes the initials of a name into these letters, and the initials.

    Company forms and the parts of hyphenated words may belong to the initials or not. None if it takes more
    than a slip; also if a letter stands inside its word, or an added one inside the word before: then it was
    meant (ASEAN, LIBOR). Names like to go on, so a letter too few or too many at the end is none. A name is
    all capitals or none; one left out is a slip in a name with capitals only.
    """
    needed = [word for word in name if word.is_needed]
    if len({word.is_capital for word in needed}) > 1:
        return None
    full = [word for word in name if word.text not in words("acronyms", "small")]
    for counted in (needed, full, full[:-1]):
        right = "".join(word.text[0] for word in counted)
        found = slip_between(letters, right)
        if found and (found is Slip.ORDER or _is_odd(found, letters, right, counted)):
            return found, right
    return None


def _is_odd(found: Slip, letters: str, right: str, name: Sequence[NameWord]) -> bool:
    """Whether a letter that is wrong, left out or too many cannot have been meant."""
    at = next((at for at, pair in enumerate(zip(letters, right, strict=False)) if pair[0] != pair[1]), 0)
    if at == 0:
        return False
    if found is Slip.MISSING:
        return name[0].is_capital
    return letters[at] not in name[at if found is Slip.OTHER else at - 1].text and not letters[at].isdigit()


def slip_between(letters: str, right: str) -> Slip | None:
    """The one slip that makes `right` into `letters`; None if it takes none or more."""
    longest = max(len(letters), len(right))
    if letters == right or longest < _LEAST_FOR_ORDER:
        return None
    if len(letters) == len(right):
        return _slip_in_place(letters, right)
    if longest < _LEAST_FOR_LETTER:
        return None
    if len(letters) + 1 == len(right) and _is_without_one(letters, right):
        return Slip.MISSING
    if len(letters) == len(right) + 1 and _is_without_one(right, letters):
        return Slip.EXTRA
    return None


def _slip_in_place(letters: str, right: str) -> Slip | None:
    wrong = [at for at in range(len(right)) if letters[at] != right[at]]
    if len(wrong) == 1:
        return Slip.OTHER if len(right) >= _LEAST_FOR_LETTER else None
    first, last = wrong[0], wrong[-1]
    if len(wrong) == last - first + 1 == 2:  # noqa: PLR2004  # two neighbours
        return Slip.ORDER if letters[first] == right[last] and letters[last] == right[first] else None
    return None


def _is_without_one(shorter: str, longer: str) -> bool:
    return any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))


def _comes_out(letters: str, name: Sequence[NameWord], longest: int) -> bool:
    """Whether each needed word gives its first letter or more, up to `longest`."""
    ends = {0}
    for word in name:
        nexts = set() if word.is_needed else set(ends)
        for end in ends:
            size = 0
            while size < min(longest, len(word.text)) and letters.startswith(word.text[: size + 1], end):
                size += 1
                nexts.add(end + size)
        ends = nexts
    return len(letters) in ends


def _stand_in_order(letters: str, text: str) -> bool:
    at = 0
    for letter in letters:
        at = text.find(letter, at) + 1
        if not at:
            return False
    return True
