"""What is left, by the kind of the difference; each kind is argued in docs/dates.md.

The kinds were named after reading what was left. They count the differences, and take nothing out of the
shares: those are over every row.
"""

import re

from bench.dates.gold import Gold

_KINDS = (
    ("formula", re.compile(r"^[<>=]")),
    ("century from its round year", re.compile(r"century$")),
    ("no hour of a clock: “11ish”, “7ampm”", re.compile(r"ish$|ampm$")),
    ("bare hour inside a sentence", re.compile(r"^\d\d?$")),
    ("first day without its month", re.compile(r"^from the .* to the .* of ")),
)
_WHOLE_TEXT = {"tempeval: weekdays": "weekday told in another week"}


def kind_of(gold: Gold, ours: list[str]) -> str:
    """The kind of a difference."""
    for name, shape in _KINDS:
        if shape.search(gold.expression.lower()):
            return name
    if not ours:
        return "not read"
    name = _WHOLE_TEXT.get(f"{gold.source}: {gold.kind}")
    if name:
        return name
    return "another year" if any(value[4:] in ours[0] for value in gold.values) else "another value"
