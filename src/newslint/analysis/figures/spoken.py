"""Numbers in words, “two hundred and five”, “a dozen”, as a pattern for small letters and as values."""

from newslint.analysis.calendar.names import NUMBER_WORD, number_of

SPOKEN = (
    # The letters such words begin with, first of all, keep the rest of a sentence cheap.
    rf"(?:(?=[aefnost])(?:(?:an?|{NUMBER_WORD})[ -](?:hundred|thousand)(?: and {NUMBER_WORD})?"
    rf"|(?:a|two|three) dozen|{NUMBER_WORD}))(?![a-z])"
)
_SCALES = {"hundred": 100, "thousand": 1000, "dozen": 12}


def spoken_value(words: str) -> float | None:
    """The number some words tell; None where they tell none."""
    for scale, size in _SCALES.items():
        head, found, tail = words.partition(scale)
        if found:
            first, rest = number_of(head.strip(" -")), number_of(tail.removeprefix(" and ")) if tail else 0
            return None if first is None or rest is None else first * size + rest
    return number_of(words)


def is_round(words: str) -> bool:
    """Whether words stand for a number that is hardly ever counted out."""
    return words.endswith(tuple(_SCALES))
