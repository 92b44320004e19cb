"""What is left, by the kind of the difference; each kind is argued in docs/dates.md.

The kinds were named after reading what was left. They count the differences and take nothing out of the
shares, which are over every row.
"""

import datetime as dt
import re

from bench.dates.gold import Gold

_KINDS = (
    ("formula", re.compile(r"^[<>=]")),
    ("inside an address", re.compile(r"^(?:\d{8}|\d{4}-\d\d-\d\d)$")),
    ("century from its round year", re.compile(r"century$")),
    ("no hour of a clock", re.compile(r"ish$|ampm$")),
    ("first day without its month", re.compile(r"^from the .* to the .* of |^from .* to the \w+$")),
    (
        "counted from another day",
        re.compile(r"\d (?:days?|weeks?) (?:from|starting)|^for \d|^the first \d|week of oct"),
    ),
    ("bare week, quarter or decade", re.compile(r"^(?:week \d+|q\d|90 s|nineties|weekend)$")),
    ("weekend of a holiday", re.compile(r"weekend")),
    ("day without a date of its own", re.compile(r"^(?:freedom|jubilee) day$|^christmas$|^eid|^otd$")),
)


def kind_of(gold: Gold, ours: list[str]) -> str:
    """The kind of a difference."""
    if gold.kind == "weekdays":
        return _weekday(gold)
    for name, shape in _KINDS:
        if shape.search(gold.expression.lower()):
            return name
    if not ours:
        return "not read"
    return "another year" if any(value[4:] in ours[0] for value in gold.values) else "another value"


def _weekday(gold: Gold) -> str:
    """A weekday whose marked day lies a week off is told in copy by its date."""
    days = [dt.date.fromisoformat(value) for value in gold.values]
    if any(f"{day:%A}" not in gold.expression for day in days):
        return "marked with a day that has another weekday"
    if any(abs(day - gold.today).days >= _WEEK for day in days):
        return "marked a week or more from the story"
    return "the other side of the story"


_WEEK = 7
