"""Times of day and ranges of them: “7 p.m.”, “19:30”, “noon”, “half past seven”, “2 to 5 p.m.”."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, TypeAlias

from newslint.analysis.calendar.names import NUMBER_WORD, number_of
from newslint.analysis.calendar.values import Time, TimeRange
from newslint.finding import Span
from newslint.lazy import pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

_HALF = r"(?:[ap]\. ?m\.?|[ap] ?m)(?!\w)"
_ZONE = pattern(
    r" \(?(?P<zone>gmt|utc|bst|wat|cat|eat|sast|ist|cet|cest|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt"
    r"|eastern|central"
    r"|pacific|local)(?: time)?\b\)?"
)
_FIGURES = pattern(
    # One beginning for all forms, which `re` is quick to find.
    rf"(?P<hour>\d\d?)(?:(?:[:.](?P<minute>\d\d)(?:[:.]\d\d)?)? ?(?P<half>{_HALF})"
    r"|:(?P<minute24>\d\d)(?![\w:%]|[.,]\d|-\d\d?(?![\d:]))(?: ?(?:hrs|hours)\b)?"
    r"|\.(?P<dotted>[0-5]\d)(?= ?(?:gmt|bst|hrs)\b)(?: ?hrs\b)?"
    r"|(?<=[0-2]\d)(?P<military>[0-5]\d)(?= ?(?:hrs|hours|gmt|utc|bst)\b)(?: ?(?:hrs|hours)\b)?)"
)
_NAMES = pattern(r"(?:12 )?(?P<name>noon|midday|midnight)(?!\w)")
_CLOCK = pattern(
    rf"\b(?P<clock>\d\d?|{NUMBER_WORD}) o[’' ]?clock"
    r"(?: in the (?P<part>morning|afternoon|evening)| at (?P<night>night))?"
)
_WORD_HALF = pattern(rf"\b(?P<wordhour>{NUMBER_WORD}) (?P<wordhalf>{_HALF})")
_PAST = pattern(
    rf"\b(?P<past>half|quarter|ten|twenty|twenty-five|(?:{NUMBER_WORD}|\d\d?)(?= min(?:ute)?s? | past )) "
    rf"(?:min(?:ute)?s? )?(?P<side>past|to) (?P<of>{NUMBER_WORD}|\d\d?)(?: o[’' ]?clock)?"
    rf"(?: (?P<ofhalf>{_HALF})| in the (?P<ofpart>morning|afternoon|evening)"
    rf"| at (?P<ofnight>night))?(?!\w|[.,]\d)"
)
_BY_PART = pattern(
    r"\b(?:at|by|around|about|circa|from|since|until|till|before|after) "
    rf"(?P<parthour>1[0-2]|[1-9]|{NUMBER_WORD})(?:[:.](?P<partminute>[0-5]\d))?"
    r" (?:in the (?P<daypart>morning|afternoon|evening)|at (?P<nightpart>night))\b"
)
_PART_SIGNS = (" in the morning", " in the afternoon", " in the evening", " at night")
_PAST_SIGNS = (" past ", "half ", "quarter to ", "ten to ", "twenty to ", "twenty-five to ", "minutes to ")
_WORD_HALF_SIGNS = (
    "n a.m",
    "n p.m",
    "e a.m",
    "e p.m",
    "o a.m",
    "o p.m",
    "r a.m",
    "r p.m",
    "x a.m",
    "x p.m",
    "t a.m",
    "t p.m",
    "n am",
    "n pm",
)  # seven, nine, two …
_BEFORE = tuple("_.,:/$£€")
_BARE_START = pattern(
    r"(?<![\w.,:/$£€-])(?P<hour>\d\d?)(?:[:.](?P<minute>[0-5]\d))?(?P<joint> ?[-–—] ?| to | until | till "
    r"| and )\Z"
)
_JOINT = pattern(r" ?[-–—] ?| to | until | till | through | and ")
_OPENING = pattern(r"\b(from|between) \Z")
_NAMED = {"noon": 12, "midday": 12, "midnight": 0}
_FRACTIONS = {"half": 30, "quarter": 15}
_LATE = ("afternoon", "evening", "night")
_REACH = 24
_NOON = 12
_LAST_HOUR = 24
_LAST_MINUTE = 60


def times_in(folded: str) -> tuple[Time, ...]:
    """All times of day, also impossible ones (“25:10”, “13 p.m.”), in order."""
    found = [time for match in _FIGURES.finditer(folded) if (time := _of_figures(folded, match)) is not None]
    for reader, grammar, signs in _IN_WORDS:
        if any(sign in folded for sign in signs):
            found += [time for match in grammar.finditer(folded) if (time := reader(match)) is not None]
    found.sort(key=lambda time: (time.span.start, -time.span.end))
    return tuple(
        time
        for number, time in enumerate(found)
        if not number or time.span.start >= found[number - 1].span.end
    )


def is_possible(time: Time) -> bool:
    """Whether a clock can show it."""
    return time.hour < _LAST_HOUR and time.minute < _LAST_MINUTE


def _of_figures(folded: str, match: "re.Match[str]") -> Time | None:
    before, edge = (
        folded[match.start() - 1 : match.start()],
        folded[max(0, match.start() - 2) : match.start()],
    )
    is_end = before == "-" and edge[0] in "0123456789m."
    if before.isalnum() or before in _BEFORE or (before == "-" and not is_end):
        return None
    span = Span(match.start(), match.end())
    zoned = _ZONE.match(folded, match.end())
    zone = zoned["zone"] if zoned else ""
    if match["half"]:
        return on_12(span, int(match["hour"]), int(match["minute"] or 0), match["half"][0], zone)
    minute = match["minute24"] or match["dotted"] or match["military"]
    return Time(span, int(match["hour"]), int(minute), zone=zone, is_24_hour=True)


def _named(match: "re.Match[str]") -> Time | None:
    hour = _NAMED[match["name"]]
    return Time(Span(match.start(), match.end()), hour, half="pm" if hour else "am")


def _of_clock(match: "re.Match[str]") -> Time | None:
    span = Span(match.start(), match.end())
    return _by_part(span, number_of(match["clock"]), 0, match["part"] or match["night"] or "")


def _of_part(match: "re.Match[str]") -> Time | None:
    span = Span(match.start("parthour"), match.end())
    hour = number_of(match["parthour"]) or 0
    if hour > _NOON:
        return None  # “at twenty in the morning”
    return _by_part(span, hour, int(match["partminute"] or 0), match["daypart"] or match["nightpart"])


def _of_word(match: "re.Match[str]") -> Time | None:
    hour = number_of(match["wordhour"]) or 0
    return on_12(Span(match.start(), match.end()), hour, 0, match["wordhalf"][0], "")


def _of_past(match: "re.Match[str]") -> Time | None:
    span = Span(match.start(), match.end())
    past = _FRACTIONS.get(match["past"]) or number_of(match["past"])
    hour = number_of(match["of"])
    if past is None or hour is None or hour > _NOON or past >= _LAST_MINUTE:
        return None
    has_clock = match["ofhalf"] or match["ofpart"] or match["ofnight"] or "clock" in match[0]
    if match["side"] == "to" and not has_clock and match["past"] not in _FRACTIONS:
        return None  # “ten to twelve people”
    if match["side"] == "to":
        hour, past = (hour - 2) % _NOON + 1, _LAST_MINUTE - past
    if match["ofhalf"]:
        return on_12(span, hour, past, match["ofhalf"][0], "")
    return _by_part(span, hour, past, match["ofpart"] or match["ofnight"] or "")


def _by_part(span: Span, hour: int | None, minute: int, part: str) -> Time | None:
    if hour is None:
        return None
    if not part:
        return Time(span, hour, minute)
    return on_12(span, hour, minute, "p" if part in _LATE else "a", "")


def on_12(span: Span, hour: int, minute: int, half: str, zone: str) -> Time:
    """A time with a.m. or p.m.; an hour past twelve stays as it is, and impossible by 100."""
    if hour > _NOON or not hour:
        return Time(span, hour + 100, minute, f"{half}m", zone)
    return Time(span, hour % _NOON + _NOON * (half == "p"), minute, f"{half}m", zone)


_Reader: TypeAlias = "Callable[[re.Match[str]], Time | None]"
_IN_WORDS: "tuple[tuple[_Reader, re.Pattern[str], tuple[str, ...]], ...]" = (
    (_named, _NAMES, ("noon", "midday", "midnight")),
    (_of_clock, _CLOCK, ("clock",)),
    (_of_word, _WORD_HALF, _WORD_HALF_SIGNS),
    (_of_past, _PAST, _PAST_SIGNS),
    (_of_part, _BY_PART, _PART_SIGNS),
)
"""How times in words are read: reader, grammar and signs without which the grammar cannot match."""


def time_ranges(folded: str, times: Sequence[Time]) -> tuple[TimeRange, ...]:
    """“2 p.m. to 5 p.m.”, “2-5 p.m.”, in order."""
    return tuple(_ranges(folded, times))


def _ranges(folded: str, times: Sequence[Time]) -> Iterator[TimeRange]:
    used = -1
    for number, time in enumerate(times):
        following = times[number + 1] if number + 1 < len(times) else None
        bare = _bare_start(folded, time)
        if bare is not None and bare.span.start >= used:
            yield TimeRange(Span(bare.span.start, time.span.end), bare, time)
            used = time.span.end
        elif following is not None and time.span.start >= used:
            joint = _JOINT.fullmatch(folded[time.span.end : following.span.start])
            if joint and (joint[0] != " and " or _is_between(folded, time.span.start)):
                start = _with_half_of(time, following)
                yield TimeRange(Span(time.span.start, following.span.end), start, following)
                used = following.span.end


def _with_half_of(start: Time, end: Time) -> Time:
    """“2:20 to 3 p.m.” begins at 2:20 p.m."""
    if start.half or not end.half or not 0 < start.hour <= _NOON:
        return start
    read = on_12(start.span, start.hour, start.minute, end.half[0], "")
    return read if read.minutes < end.minutes else start


def _bare_start(folded: str, end: Time) -> Time | None:
    """The first end of “2-5 p.m.”: of its half of the day, or of the other where it would run backwards."""
    offset = max(0, end.span.start - _REACH)
    before = _BARE_START.search(folded[offset : end.span.start])
    if not before or end.is_24_hour or not 0 < int(before["hour"]) <= _NOON:
        return None
    span = Span(offset + before.start(), offset + before.start("joint"))
    if before["joint"] == " and " and not _is_between(folded, span.start):
        return None
    start = on_12(span, int(before["hour"]), int(before["minute"] or 0), end.half[:1] or "a", "")
    return start if start.minutes < end.minutes else start._replace(hour=(start.hour + _NOON) % 24)


def _is_between(folded: str, start: int) -> bool:
    before = _OPENING.search(folded[max(0, start - _REACH) : start])
    return before is not None and before[1] == "between"
