"""Units of measurement: their dimension, their size, and one measure told in another unit."""

from functools import cache

from newslint.wordlists import words

DIMENSIONS = ("length", "mass", "area", "volume", "speed", "temperature")


@cache
def units() -> dict[str, tuple[str, float]]:
    """Each unit in small letters with its dimension and its size."""
    return {
        name.replace("_", " "): (dimension, float(size))
        for dimension in DIMENSIONS
        for name, _, size in (entry.partition(":") for entry in words("units", dimension))
    }


def unit_pattern() -> str:
    """A pattern of all units, singular and plural, with degrees."""
    names = "|".join(
        sorted((name for name in units() if units()[name][0] != "temperature"), key=len, reverse=True)
    ).replace(" ", r"\.?[ -]")
    degrees = (
        r"(?: ?°| degrees) ?(?P<degrees>celsius|centigrade|fahrenheit|[cf])| ?(?P<letter>[cf])"
        r"| (?P<named>celsius|fahrenheit)"
    )
    # “45 in May” is no length.
    return rf"(?:(?![ -]in\b)[ -]?(?P<measure>{names})(?:e?s)?|{degrees})"


def unit_of(text: str) -> str:
    """The unit that stands in some copy in small letters, without plural and hyphen."""
    return text.replace(".", "").replace("-", " ")


def dimension(unit: str) -> str:
    """What a unit measures; raises KeyError for an unknown one."""
    return units()[unit][0]


def converted(value: float, unit: str, other: str) -> float:
    """A value of one unit in another of the same dimension."""
    if dimension(unit) != "temperature":
        return value * units()[unit][1] / units()[other][1]
    if unit[0] == other[0]:
        return value
    return value * 9 / 5 + 32 if unit[0] == "c" else (value - 32) * 5 / 9


@cache
def variation(unit: str) -> float:
    """By what part of its size a unit differs from country to country."""
    apart = dict(entry.split(":") for entry in words("units", "varying"))
    return float(apart.get(unit.replace(" ", "_"), 0))
