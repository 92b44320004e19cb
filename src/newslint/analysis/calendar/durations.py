"""Durations: “three-day”, “18 months”, “a two-and-a-half-hour talk” and how far they are rounded."""

from newslint.analysis.calendar.names import NUMBER_WORD, number_of
from newslint.analysis.calendar.values import Duration
from newslint.finding import Span
from newslint.lazy import pattern

_ROUND = r"about|around|nearly|almost|over|more than|less than|some|roughly|at least|up to|under|just"
_SINGLE = pattern(r"\b(?P<unit>day|week|month|year|decade)-?long\b")
_DURATION = pattern(
    rf"(?:\b(?P<round>{_ROUND}) (?:an? |the )?)?(?<![\w.,$£€:/–-])(?P<count>\d{{1,3}}|{NUMBER_WORD})"
    r"(?P<joint>[- ])(?P<unit>minute|hour|night|day|week|month|year"
    r"|decade)(?P<plural>s?)(?P<long>[- ]long)?(?![\w’'])(?!-(?!long))"
)


def durations_in(folded: str) -> tuple[Duration, ...]:
    """All durations with a whole number, in order; ages (“the 43-year-old”) are none."""
    found = []
    for match in _DURATION.finditer(folded):
        count = number_of(match["count"])
        if count is None:
            continue
        span = Span(match.start("count"), match.end())
        is_adjective = match["joint"] == "-" or (not match["plural"] and count > 1) or bool(match["long"])
        found.append(Duration(span, count, match["unit"], is_adjective, bool(match["round"])))
    single = _SINGLE.finditer(folded) if "long" in folded else ()
    found += [
        Duration(Span(match.start(), match.end()), 1, match["unit"], is_adjective=True)
        for match in single
        if folded[match.start() - 1 : match.start()] != "-"  # “two-week-long” stands above
    ]
    return tuple(sorted(found))
