"""How the calendar is put into messages and repairs, and the literals that lead to it."""

import datetime as dt

from newslint.analysis.calendar.names import MONTHS, WEEKDAYS, ordinal
from newslint.analysis.calendar.values import Order, WrittenDate
from newslint.checks import Repair
from newslint.finding import Edit, Span

MONTH_STARTS = tuple(name[:3].lower() for name in MONTHS)
_FIGURES = tuple("0123456789")
_SHORT_DAYS = ("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun")


def weekday_triggers() -> tuple[str, ...]:
    """Literals of a weekday before a date: “day, mar”, “day the 1”, “fri. 1” and so on."""
    starts = (*_FIGURES, *MONTH_STARTS)
    full = (f"day{gap}{start}" for gap in (" ", ", ", " (", " the ", ", the ", ", on ") for start in starts)
    short = (f"{day}{gap}{start}" for day in _SHORT_DAYS for gap in (" ", ". ") for start in starts)
    after = (f"a {day.lower()}" for day in WEEKDAYS)
    return (*full, *short, *after)


def dateline_triggers() -> tuple[str, ...]:
    """Literals of a dated dateline: “, march ”, “, nov. ”, “2 nov”."""
    full = (f", {name.lower()} " for name in MONTHS)
    short = (f", {start}. " for start in MONTH_STARTS)
    british = (f"{figure} {start}" for figure in _FIGURES for start in MONTH_STARTS)
    return (*full, *short, ", sept. ", *british)


def named(day: dt.date, order: Order = Order.AMERICAN) -> str:
    """The day as it is written in the middle of a sentence."""
    month = MONTHS[day.month - 1]
    if order is Order.BRITISH:
        return f"{day.day} {month} {day.year}"
    return f"{month} {day.day}, {day.year}"


def weekday_like(written: str, weekday: int) -> str:
    """The name of another weekday in the form of one that is written: short or full, in capitals or not."""
    name = WEEKDAYS[weekday]
    letters = written.rstrip(".")
    if not written.lower().endswith("day"):
        name = name[: len(letters)] if len(letters) == 3 else {1: "Tues", 3: "Thurs"}.get(weekday, name[:3])  # noqa: PLR2004  # Mon, Tue
        name += "." * written.endswith(".")
    return name.upper() if written.isupper() and len(letters) > 1 else name


def change_day(prose: str, date: WrittenDate, day: int) -> Repair | None:
    """A repair that puts another day of the month; None where the day is in words."""
    if date.day_span is None:
        return None
    start, end = date.day_span
    if not prose[start:end].isdecimal():
        return None
    suffix = prose[end : end + 2]
    if suffix.lower() in ("st", "nd", "rd", "th"):
        return Repair((Edit(Span(start, end + 2), ordinal(day)),))
    return Repair((Edit(date.day_span, str(day)),))
