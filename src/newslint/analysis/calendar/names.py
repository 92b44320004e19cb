"""Names of months and weekdays, and numbers in words, as patterns and as numbers.

All patterns are for text in small letters.
"""

from newslint.lazy import pattern

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""As `datetime.date.weekday` counts: Monday is 0."""

MONTH = (
    r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|jun(?:e|\.)?|jul(?:y|\.)?"
    r"|aug(?:ust|\.)?"
    r"|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)(?![a-z’'])"
)
WEEKDAY = (
    r"(?:mon(?:day|\.)?|tue(?:sday|s?\.|s)?|wed(?:nesday|s?\.|s)?|thu(?:rsday|r?s?\.|rs|r)?|fri(?:day|\.)?"
    r"|sat(?:urday|\.)?|sun(?:day|\.)?)(?![a-z])"
)
WEEKDAY_NAME = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)"

_MONTH_NUMBERS = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}
_WEEKDAY_NUMBERS = {name[:3].lower(): number for number, name in enumerate(WEEKDAYS)}
_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
COUNTING_WORDS = (*_SMALL[2:], *_TENS)
"""The words that numbers from two on begin with."""

_ODD_ORDINALS = {
    "first": "one", "second": "two", "third": "three", "fifth": "five", "eighth": "eight", "ninth": "nine",
    "twelfth": "twelve",
}  # fmt: skip
_UNIT = "|".join(_SMALL[1:10])
_UNIT_ORDINAL = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth"

NUMBER_WORD = rf"(?:(?:{'|'.join(_TENS)})(?:[- ](?:{_UNIT}))?|(?:{'|'.join(reversed(_SMALL[1:]))}))(?![a-z])"
ORDINAL_WORD = (
    rf"(?:(?:{'|'.join(_TENS)})[- ](?:{_UNIT_ORDINAL})|{_UNIT_ORDINAL}|tenth|eleventh|twelfth|thirteenth"
    rf"|fourteenth"
    r"|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|(?:twent|thirt|fort|fift|sixt|sevent|eight"
    r"|ninet)ieth"
    r"|hundredth)(?![a-z])"
)
_WORDS = pattern(r"[a-z]+")


def month_number(name: str) -> int:
    """1 to 12 for a name or its short form in any case; raises KeyError for anything else."""
    return _MONTH_NUMBERS[name[:3].lower()]


def weekday_number(name: str) -> int:
    """0 (Monday) to 6 for a name or its short form in any case; raises KeyError for anything else."""
    return _WEEKDAY_NUMBERS[name[:3].lower()]


def number_of(words: str) -> int | None:
    """The number that figures or words of one to ninety-nine give, cardinal or ordinal; else None."""
    figures = words.rstrip("stndrh")
    if figures.isdecimal():
        return int(figures)
    if words in ("a", "an"):
        return 1
    total = 0
    for word in _WORDS.findall(words):
        value = _word_value(word)
        if value is None:
            return None
        total += value
    return total or None


def _word_value(word: str) -> int | None:
    if word == "hundredth":
        return 100
    word = _ODD_ORDINALS.get(word, word)
    word = word[:-4] + "y" if word.endswith("ieth") else word.removesuffix("th")
    if word in _SMALL:
        return _SMALL.index(word)
    return 20 + 10 * _TENS.index(word) if word in _TENS else None


def ordinal(number: int) -> str:
    """The number with its ending: 1st, 2nd, 3rd."""
    suffix = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"
