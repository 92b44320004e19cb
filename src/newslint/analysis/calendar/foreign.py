"""Dates in other languages, as they stand in quotations and names: “le 14 juillet 1789”.

The grammar finds a day, a word that is the name of a month in one of a few languages, and a year;
`dateparser` says which month that is, and is imported for such a word only.
"""

import datetime as dt
from collections.abc import Iterator

from newslint.finding import Span
from newslint.lazy import pattern
from newslint.wordlists import words

_DATE = pattern(
    r"(?<![\w.,/-])(?P<day>[12]?\d|3[01])(?:\.|er|º)? (?:de )?(?P<month>[^\W\d_]{3,10})\.? (?:de )?"
    r"(?P<year>1[5-9]\d\d|20\d\d)(?!\w)"
)


def foreign_dates(folded: str) -> Iterator[tuple[Span, dt.date]]:
    """Each with its day, in order."""
    for match in _DATE.finditer(folded):
        if match["month"] not in words("foreign_months", "names"):
            continue
        import dateparser

        text = f"{match['day']} {match['month']} {match['year']}"
        found = dateparser.parse(
            text, languages=["fr", "de", "es", "it", "pt", "nl"], settings={"DATE_ORDER": "DMY"}
        )
        if found is not None:
            yield Span(match.start(), match.end()), found.date()
