"""Times written loosely: “1020 a.m.”, “8:15a”, “at 6.”, “in the morning at 7”, “between 8 to 9:30”."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newslint.analysis.calendar.names import NUMBER_WORD, number_of
from newslint.analysis.calendar.times import on_12
from newslint.analysis.calendar.values import Time, TimeRange
from newslint.finding import Span
from newslint.lazy import pattern

if TYPE_CHECKING:
    import re

_HOUR = r"(?:1[0-2]|0?[1-9])"
_HALF = r"(?P<half>[ap])"
_ODD_HALF = pattern(
    rf"(?<![\w.,:/$£€-])(?:(?P<hour>{_HOUR})(?P<minute>[0-5]\d) ?{_HALF}\.? ?m\b\.?"
    r"|(?P<hour1>{hour})(?:[:.](?P<minute1>[0-5]\d))?(?:\. ?| )(?P<half1>[ap]) ?\.? ?m(?: ?\.)?"
    r"|(?P<hour2>{hour})[:.](?P<minute2>[0-5]\d)(?P<half2>[ap])"
    r"|(?<=at )(?P<hour3>{hour})(?P<half3>[ap]))(?![\w’'])".replace("{hour}", _HOUR)
)
_PART_AT = pattern(
    rf"\bin the (?P<part>morning|afternoon|evening) at (?P<hour>{_HOUR}|{NUMBER_WORD})(?=[.,;!?)\n]|\Z)"
)
_AT = pattern(rf"\bat (?P<hour>{_HOUR})(?:[:.](?P<minute>[0-5]\d))?(?=[.;!?)](?!\d)|\n|\Z)")
_PRICED = pattern(
    r"per ?cent|%|\brates?\b|\bpric|\bindex|\bpoints?\b|\btrad(?:ed|ing)\b|\bshares?\b|[$£€]"
    r"|\bscor|\blead|\bat age\b"
)
_TO = r"(?: ?[-–—] ?| to | until | till | and )"
_PART_RANGE = pattern(
    rf"\b(?P<hour>{_HOUR}|{NUMBER_WORD})(?:[:.](?P<minute>[0-5]\d))?{_TO}(?P<hour1>{_HOUR}|{NUMBER_WORD})"
    r"(?:[:.](?P<minute1>[0-5]\d))? (?:in the (?P<part>morning|afternoon|evening)|at (?P<night>night))\b"
)
_OPEN_RANGE = pattern(
    rf"\b(?:from|between) (?P<hour>{_HOUR})(?::(?P<minute>[0-5]\d))?{_TO}"
    rf"(?P<hour1>{_HOUR})(?::(?P<minute1>[0-5]\d))?(?P<zone> (?:[pmce][sd]?t|gmt|utc|bst))?"
    r"(?![\w%:]|[.,/]\d| (?:percent|per cent|points|seconds|minutes))"
)
_FOUR_FIGURES = pattern(
    rf"\b(?:from|between) (?=0|....{_TO}0)(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d){_TO}"
    r"(?P<hour1>[01]\d|2[0-3])(?P<minute1>[0-5]\d)(?![\w,%])"
)
_MINUTE_WORD = r"(?:fifteen|thirty|forty[- ]five|ten|twenty|forty|fifty)"
_HOUR_WORD = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_RANGE_IN_WORDS = pattern(
    rf"\b(?:from|between) (?P<hour>{_HOUR_WORD}) (?P<minute>{_MINUTE_WORD}){_TO}(?P<hour1>{_HOUR_WORD})"
    rf" (?P<minute1>{_MINUTE_WORD})(?![a-z-])"
)
_LATE = ("afternoon", "evening", "night")
_REACH = 100
_NOON = 12


def loose_times(folded: str) -> Iterator[Time]:
    """Those of a text in small letters, in no order."""
    for match in _ODD_HALF.finditer(folded):
        parts = _parts(match)
        yield on_12(Span(*match.span()), int(parts["hour"]), int(parts.get("minute", 0)), parts["half"], "")
    for match in _PART_AT.finditer(folded):
        hour = number_of(match["hour"]) or 0
        yield on_12(Span(*match.span()), hour, 0, _half(match["part"]), "")
    for match in _AT.finditer(folded):
        if not _PRICED.search(folded, max(0, match.start() - _REACH), match.end() + _REACH):
            yield Time(Span(*match.span()), int(match["hour"]), int(match["minute"] or 0))


def loose_time_ranges(folded: str) -> Iterator[TimeRange]:
    """Those of a text in small letters, in no order; hours without a half of the day run forwards."""
    for match in _PART_RANGE.finditer(folded):
        half = _half(match["part"] or match["night"])
        start, end = (on_12(one.span, one.hour, one.minute, half, "") for one in _ends(match))
        yield TimeRange(Span(*match.span()), start, end)
    for match in _OPEN_RANGE.finditer(folded):
        if match["minute"] or match["minute1"] or match["zone"]:
            yield _forwards(match)
    for grammar in (_FOUR_FIGURES, _RANGE_IN_WORDS):
        yield from (_forwards(match) for match in grammar.finditer(folded))


def _parts(match: "re.Match[str]") -> dict[str, str]:
    return {name.rstrip("123"): text for name, text in match.groupdict().items() if text}


def _ends(match: "re.Match[str]") -> tuple[Time, Time]:
    """The hours and minutes of both ends as they are written."""
    first = Span(match.start("hour"), match.end("minute") if match["minute"] else match.end("hour"))
    last = Span(match.start("hour1"), match.end("minute1") if match["minute1"] else match.end("hour1"))
    return (
        Time(first, number_of(match["hour"]) or 0, number_of(match["minute"] or "") or 0),
        Time(last, number_of(match["hour1"]) or 0, number_of(match["minute1"] or "") or 0),
    )


def _forwards(match: "re.Match[str]") -> TimeRange:
    start, end = _ends(match)
    if end.minutes < start.minutes:
        end = end._replace(hour=end.hour + _NOON)
    return TimeRange(Span(*match.span()), start, end)


def _half(part: str) -> str:
    return "p" if part in _LATE else "a"
