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
_CENTURY = "sixteen|seventeen|eighteen|nineteen|twenty"
YEAR_WORDS = (
    rf"(?:two thousand(?:(?:,? and)? {NUMBER_WORD})?|(?:{_CENTURY})[- ](?:hundred(?:(?: and)? {NUMBER_WORD})?"
    rf"|oh[- ](?:{_UNIT})|(?:{'|'.join(_TENS)})(?:[- ](?:{_UNIT}))?|{'|'.join(_SMALL[10:])}))(?![a-z]|-[a-z])"
)
"""Years as they are said: “nineteen seventy-two”, “two thousand and five”."""

_WORDS = pattern(r"[a-z]+")
_CENTURY_SPLIT = 40


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


def year_number(text: str) -> int:
    """The year that figures (two of them leave out the century) or words say."""
    figures = text.lstrip("’'‘")
    if not figures.isdecimal():
        return _year_of_words(figures)
    if len(figures) > 2:  # noqa: PLR2004  # two figures leave out the century
        return int(figures)
    return int(figures) + (2000 if int(figures) < _CENTURY_SPLIT else 1900)


def _year_of_words(words: str) -> int:
    if words.startswith("two thousand"):
        return 2000 + (number_of(words.removeprefix("two thousand").replace(" and", "")) or 0)
    century, *rest = (word for word in _WORDS.findall(words) if word not in ("hundred", "and", "oh"))
    return 100 * (number_of(century) or 0) + (number_of(" ".join(rest)) or 0)


def ordinal(number: int) -> str:
    """The number with its ending: 1st, 2nd, 3rd."""
    suffix = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"
