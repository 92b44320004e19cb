"""Named days and when they fall: fixed dates, weekdays of a month, and days counted from Easter.

Easter is computed as in the Gregorian calendar (Meeus, Jones and Butcher). A day that differs from
country to country has every date it can have. Days that hang on the sighting of the moon are left out.
"""

import datetime as dt
from functools import cache

from newslint.analysis.calendar.names import weekday_number
from newslint.analysis.calendar.values import Grain, Interval, NamedDay, Period
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.wordlists import words

_RULE = pattern(
    r"(?P<month>\d\d)-(?P<day>\d\d)|easter(?P<offset>[-+]\d+)"
    r"|(?P<which>1st|2nd|3rd|4th|last)-(?P<weekday>\w+)-(?P<of>\d+)(?P<more>\+\d+)?"
)
_YEAR_AFTER = pattern(r"(?:,? | of | in |[’']s? )(?P<year>(?:19|20)\d\d)(?!\w|[.,]\d|[-–/]\d)")
_WEEK = 7


@cache
def _rules(section: str) -> dict[str, tuple[str, ...]]:
    pairs = (entry.partition("=") for entry in words("holidays", section))
    return {name.replace("+", " "): tuple(rules.split("|")) for name, _, rules in pairs}


def holiday_names() -> frozenset[str]:
    """The names of all days, in small letters with curly apostrophes."""
    return frozenset(_rules("everywhere"))


def holiday_dates(name: str, year: int) -> tuple[dt.date, ...]:
    """The days of a year on which a holiday falls somewhere; nothing for an unknown name."""
    return _dates(_rules("everywhere").get(name, ()), year)


def is_of_easter(name: str) -> bool:
    """Whether a day is counted from Easter Sunday."""
    return any(rule.startswith("easter") for rule in _rules("everywhere").get(name, ()))


def independence_dates(folded: str, year: int) -> tuple[dt.date, ...]:
    """The days of independence of the countries that a text in small letters names."""
    named = [rules for country, rules in _rules("independence").items() if country in folded]
    if any(rules == ("-",) for rules in named):
        return ()
    return tuple(day for rules in named for day in _dates(rules, year))


def holidays_in(folded: str) -> tuple[NamedDay, ...]:
    """The named days of a text in small letters, the longest name at each place, in order."""
    text = folded.replace("'", "’")
    found = [
        NamedDay(Span(at, at + len(name)), name)
        for name in holiday_names()
        if name in text
        for at in _places(text, name)
    ]
    kept: list[NamedDay] = []
    for day in sorted(found, key=lambda one: (one.span.start, -one.span.end)):
        if not kept or day.span.start >= kept[-1].span.end:
            kept.append(day)
    return tuple(kept)


def named_days(folded: str, today: dt.date | None) -> tuple[Period, ...]:
    """The named days of a text in small letters with the day each falls on, in order.

    The year is the one that follows, or that of the nearest such day to `today`. A day that differs from
    country to country has no date.
    """
    text = folded.replace("'", "’")
    yearless = [
        NamedDay(Span(at, at + len(name)), name)
        for name in _rules("with-year")
        if name in text
        for at in _places(text, name)
        if _YEAR_AFTER.match(text, at + len(name))
    ]
    known = holidays_in(folded)
    touched = {place for day in known for place in range(*day.span)}
    return tuple(
        sorted(
            _dated(text, day, today)
            for day in (*known, *yearless)
            if day in known or day.span.start not in touched
        )
    )


def _years_around(today: dt.date) -> list[int]:
    years = (today.year + off for off in (-1, 0, 1))
    return [year for year in years if dt.MINYEAR <= year < dt.MAXYEAR]


def _dated(text: str, day: NamedDay, today: dt.date | None) -> Period:
    after = _YEAR_AFTER.match(text, day.span.end)
    rules = _rules("everywhere").get(day.name) or _rules("with-year")[day.name]
    if after:
        years, span = [int(after["year"])], Span(day.span.start, after.end("year"))
    else:
        years, span = _years_around(today) if today else [], day.span
    falls = [date for year in years for date in _dates(rules, year)] if len(rules) == 1 else []
    date = min(falls, key=lambda one: abs(one - (today or one)), default=None)
    days = Interval(date, date + dt.timedelta(days=1)) if date else None
    return Period(span, Grain.DAY, days, str(date or day.name))


def _places(text: str, name: str) -> list[int]:
    places, at = [], text.find(name)
    while at >= 0:
        end = at + len(name)
        if not text[at - 1 : at].isalnum() and not text[end : end + 1].isalnum():
            places.append(at)
        at = text.find(name, end)
    return places


def _dates(rules: tuple[str, ...], year: int) -> tuple[dt.date, ...]:
    return tuple(_date(rule, year) for rule in rules)


def _date(rule: str, year: int) -> dt.date:
    match = _RULE.fullmatch(rule)
    if match is None:
        raise ValueError(f"“{rule}” is no rule for a holiday.")
    if match["month"]:
        return dt.date(year, int(match["month"]), int(match["day"]))
    if match["offset"]:
        return easter(year) + dt.timedelta(days=int(match["offset"]))
    day = _weekday_of_month(year, int(match["of"]), weekday_number(match["weekday"]), match["which"])
    return day + dt.timedelta(days=int(match["more"] or 0))


def _weekday_of_month(year: int, month: int, weekday: int, which: str) -> dt.date:
    if which == "last":
        following = dt.date(year + month // 12, month % 12 + 1, 1)
        return following - dt.timedelta(days=(following.weekday() - weekday - 1) % _WEEK + 1)
    first = dt.date(year, month, 1)
    return first + dt.timedelta(days=(weekday - first.weekday()) % _WEEK + _WEEK * (int(which[0]) - 1))


def easter(year: int) -> dt.date:
    """Easter Sunday of the western churches."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = (golden + 11 * moon + 22 * week) // 451
    month, day = divmod(moon + week - 7 * shift + 114, 31)
    return dt.date(year, month, day + 1)
