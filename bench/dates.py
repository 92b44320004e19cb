"""Compares the calendar of newslint with expressions that others have marked and valued.

    python -m bench.dates RECOGNIZERS TEMPEVAL [--show 20]

RECOGNIZERS is a JSON line an input with its reference date and the expressions in it; TEMPEVAL a JSON line a
story with its date and its time expressions. Prints, by kind, how many are found and how many have the right
value, and groups what is left by what it is.

“Every form” counts all of a kind. The forms counted as “not of copy” were named after reading what was
left, so the figures without them say how the grammar does on forms it was written for, no more.
"""

import argparse
import datetime as dt
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from newslint.analysis.calendar.calendar import Calendar
from newslint.analysis.calendar.relative import resolve
from newslint.analysis.calendar.values import WrittenDate
from newslint.analysis.story import Story
from newslint.formats import parse

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_RELATIVE = re.compile(
    r"\b(?:last|next|this|past|previous|coming|now|today|tomorrow|yesterday|ago|later|from now|week|weeks"
    r"|quarter|end|start|beginning"
    r"|before|after|since|until|till|by|early|late|mid|middle|day of|than|year|q\d|half|weekend|days"
    r"|months|years|every|each|first|second|third"
    r"|spring|summer|fall|autumn|winter|christmas|easter|hours?|minutes?|day)\b",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"\b(?:mon|tue|wed|thu|fri|sat|sun)", re.IGNORECASE)
_DAY_IN_WORDS = re.compile(rf"^(?:the )?[a-z -]+(?:first|second|third|th) (?:of )?{_MONTH}", re.IGNORECASE)


_FORMS = (
    ("file name, address or formula", re.compile(r"www\.|\.xlsx|^-|=|\d{8}")),
    ("figures without a year", re.compile(r"\b\d\d?[/.-]\d\d?(?![\d/.]|-\d\d\d|-\d\d?-)|^\d\d?$")),
    (
        "letters and figures run together",
        re.compile(r"[a-z]{2}\d|\d(?:ish|p|a|ampm)$|ish$|\d\.am|p \. m|\d{4} a|\d  "),
    ),
    (
        "sign or order no style writes",
        re.compile(r"~|\d{4}/\d\d/[a-z]|[a-z]-\d{4}-|\d-\d{4}-|\d \d\d \d|^\d{4}-\d{1,2}$|^\d\d-\d{4}$| s$"),
    ),
    ("year or day in words", re.compile(r"two thousand|nineteen|twenty nine|april \w+th |twenty-seventh")),
    (
        "hour without a.m. or p.m.",
        re.compile(r"^at \d|pst$|^between 9 to|\d{4}-\d{4}\?*$|in the (?:morning|afternoon)"),
    ),
    ("weekday and day alone", re.compile(r"^[a-z]+day \d\d$")),
    ("named day", re.compile(r"black friday|patrick|juneteenth")),
    (
        "business calendar",
        re.compile(r"\bcy|\bh[12]\b|quarters|w/c|^starting|to date$|century|\d0s$|through may|vacation"),
    ),
)
"""Forms of messages and files that copy does not have, by the name of the difference; counted apart."""


class Gold(NamedTuple):
    """An expression others have marked: its text and place, what kind it is, and the values it may have."""

    source: str
    text: str
    start: int
    expression: str
    kind: str
    values: frozenset[str]
    today: dt.date


def main() -> None:
    """Read, compare, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("recognizers", type=Path)
    parser.add_argument("tempeval", type=Path)
    parser.add_argument("--show", type=int, default=0, help="print that many differences of each kind")
    arguments = parser.parse_args()
    found, right, total = Counter[str](), Counter[str](), Counter[str]()
    left: dict[str, list[tuple[Gold, list[str]]]] = {}
    for gold in [*_recognizers(arguments.recognizers), *_tempeval(arguments.tempeval)]:
        form = next((name for name, shape in _FORMS if shape.search(gold.expression.lower())), "")
        name = (
            f"{gold.source}: {gold.kind}" if not form or gold.source == "tempeval" else f"not of copy: {form}"
        )
        ours = _values(gold)
        names = {name, f"{gold.source}, every form: {gold.kind}"}
        total.update(names)
        found.update(names if ours else ())
        right.update(names if gold.values & set(ours) else ())
        if not gold.values & set(ours):
            left.setdefault(name, []).append((gold, ours))
    print(f"{'kind':<46} {'marked':>7} {'found':>7} {'right':>7} {'of all':>7} {'of found':>9}")
    for name in sorted(total):
        share, precise = right[name] / total[name], right[name] / max(1, found[name])
        print(f"{name:<46} {total[name]:>7} {found[name]:>7} {right[name]:>7} {share:>7.1%} {precise:>9.1%}")
    for name, differences in sorted(left.items()):
        reasons = Counter(_reason(gold, ours) for gold, ours in differences)
        print(
            f"\nleft of {name}: " + ", ".join(f"{reason} {count}" for reason, count in reasons.most_common())
        )
        for gold, ours in differences[: arguments.show]:
            print(f"    {gold.text[:70]!r} {gold.expression!r} {sorted(gold.values)[:2]} ours {ours}")


def _recognizers(path: Path) -> Iterator[Gold]:
    for line in path.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        if case["spec"] != "DateTimeModel" or not case["reference"]:
            continue
        today = dt.date.fromisoformat(case["reference"][:10])
        for result in case["results"]:
            name = result.get("TypeName", "").removeprefix("datetimeV2.")
            values = (result.get("Resolution") or {}).get("values") or []
            kind = _kind(name, result["Text"], values)
            if kind and not any("not resolved" in str(value) for value in values):
                wanted = frozenset(text for value in values for text in (_wanted(value), _open(value)))
                yield Gold("recognizers", case["input"], result["Start"], result["Text"], kind, wanted, today)


def _kind(name: str, text: str, values: list[dict[str, Any]]) -> str:
    """The kind of an expression that stands by itself; nothing for what hangs on the day it is said."""
    timex = str(values[0].get("timex", "")) if values else ""
    if name in ("time", "timerange"):
        return _clock_kind(name, text, timex)
    if _RELATIVE.search(text) and not _DAY_IN_WORDS.match(text):
        return ""
    has_month = re.search(_MONTH + r"|\d", text, re.IGNORECASE)
    if name == "date" and re.fullmatch(r"(?:\d{4}|XX\d\d)-\d\d-\d\d", timex):
        return "absolute dates" if re.search(r"\d\d", text) else ""
    if name == "date" and re.fullmatch(r"XXXX-\d\d-\d\d", timex) and has_month:
        return "partial dates with weekday" if _WEEKDAY.search(text) else "partial dates"
    if name == "daterange" and re.match(r"\(?(?:\d{4}|XXXX)", timex) and has_month:
        return "date ranges" if timex.startswith("(") else "months and years"
    return ""


def _clock_kind(name: str, text: str, timex: str) -> str:
    if not re.search(r"\d|o.?clock|past|noon|midnight", text):
        return ""
    if name == "time":
        return "times"
    return "time ranges" if timex.startswith("(") and not re.search(r"for|hrs|hours", text) else ""


def _open(value: dict[str, Any]) -> str:
    """The value with its year left open, as it is written."""
    return "/".join(str(value.get("timex", "")).strip("()").split(",")[:2])


def _wanted(value: dict[str, Any]) -> str:
    if value.get("value"):
        return re.sub(r"^(\d\d:\d\d):\d\d$", r"\1", str(value["value"]))
    ends = (re.sub(r"^(\d\d:\d\d):\d\d$", r"\1", str(value.get(end))) for end in ("start", "end"))
    return "/".join(ends)


def _tempeval(path: Path) -> Iterator[Gold]:
    for line in path.read_text(encoding="utf-8").splitlines():
        story = json.loads(line)
        today = dt.date.fromisoformat(story["dct"][:10])
        at = 0
        for timex in story["timex"]:
            at = max(at, story["text"].find(timex["text"], at))
            kind = _tempeval_kind(timex["text"], timex["value"])
            if kind:
                yield Gold(
                    "tempeval", story["text"], at, timex["text"], kind, frozenset([timex["value"]]), today
                )


def _tempeval_kind(text: str, value: str) -> str:
    has_month = re.search(rf"\b{_MONTH}\b", text, re.IGNORECASE)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value) and has_month and re.search(r"\d", text):
        return "absolute dates" if re.search(r"\d{4}", text) else "partial dates"
    if re.fullmatch(r"\d{4}-\d\d", value) and has_month and re.search(r"\d{4}", text):
        return "months and years"
    if re.fullmatch(r"\d{4}", value) and text == value:
        return "months and years"
    return (
        "weekdays"
        if re.fullmatch(r"(?:on )?[A-Z][a-z]+day", text) and re.fullmatch(r"\d{4}-\d\d-\d\d", value)
        else ""
    )


_STORIES: dict[tuple[str, dt.date], Story] = {}


def _values(gold: Gold) -> list[str]:
    """Our values of what touches the expression."""
    key = (gold.text, gold.today)
    if key not in _STORIES:
        _STORIES.clear()
        _STORIES[key] = Story(parse(gold.text + "\n", "a.txt"), gold.today)
    story = _STORIES[key]
    start = gold.start
    if gold.source == "tempeval":
        start = story.prose.find(
            gold.expression, max(0, gold.start - gold.text.count("\n", 0, gold.start) - 4)
        )
    end = start + len(gold.expression)
    if gold.kind in ("times", "time ranges"):
        return _clock_values(story.calendar, start, end, gold.kind)
    return _day_values(story.calendar, start, end, gold)


def _touch(span: tuple[int, int], start: int, end: int) -> bool:
    return span[0] < end and start < span[1]


def _clock_values(ours: Calendar, start: int, end: int, kind: str) -> list[str]:
    if kind == "times":
        times = [time for time in ours.times if _touch(time.span, start, end)]
        return [f"{hour % 24:02}:{time.minute:02}" for time in times for hour in _hours(time.hour, time.half)]
    spans = [span for span in ours.time_ranges if _touch(span.span, start, end)]
    return [f"{_clock(span.start.minutes)}/{_clock(span.end.minutes)}" for span in spans]


def _hours(hour: int, half: str) -> list[int]:
    return [hour] if half else [hour, hour + 12]


def _clock(minutes: int) -> str:
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def _day_values(ours: Calendar, start: int, end: int, gold: Gold) -> list[str]:
    if gold.kind == "date ranges":
        return _range_values(ours, start, end)
    values = [
        value for date in ours.dates if _touch(date.span, start, end) for value in _date_values(ours, date)
    ]
    for period in ours.periods:
        if _touch(period.span, start, end) and period.interval and not values:
            values += [f"{period.interval.start}/{period.interval.end}", period.name]
    for relative in ours.relatives if gold.kind == "weekdays" else ():
        days = resolve(relative, gold.today, is_future=ours.tense_at(relative.span) > 0)
        values += [str(days.start)] if _touch(relative.span, start, end) and days else []
    return values


def _range_values(ours: Calendar, start: int, end: int) -> list[str]:
    values = []
    for span in ours.date_ranges:
        if _touch(span.span, start, end):
            ends = ours.ends_of(span)
            values.append(
                f"{ends[0]}/{ends[1]}" if ends else f"{_open_date(span.start)}/{_open_date(span.end)}"
            )
    years = [span for span in ours.year_ranges if _touch(span.span, start, end)]
    return values + [f"{span.start}-01-01/{span.end}-01-01" for span in years]


def _date_values(ours: Calendar, date: WrittenDate) -> list[str]:
    year = ours.year_of(date)
    interval = date.interval(year.year) if year else None
    if interval is None:
        return [_open_date(date)]
    return (
        [str(interval.start)] if date.day else [f"{interval.start}/{interval.end}", str(interval.start)[:7]]
    )


def _open_date(date: WrittenDate) -> str:
    return f"XXXX-{date.month:02}" + (f"-{date.day:02}" if date.day else "")


def _reason(gold: Gold, ours: list[str]) -> str:
    """What kind of difference it is."""
    if not ours:
        return "not found"
    return "another year or side" if any(value[4:] in ours[0] for value in gold.values) else "another value"


if __name__ == "__main__":
    main()
