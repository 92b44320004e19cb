"""Expressions others have marked, each with its kind and the values it may have."""

import datetime as dt
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_HANGS_ON_WORDS = re.compile(
    r"\b(?:last|next|this|past|previous|coming|now|today|tomorrow|yesterday|ago|later|from now|week|weeks"
    r"|quarter|end|start|beginning"
    r"|before|after|since|until|till|by|early|late|mid|middle|day of|than|year|q\d|half|weekend|days"
    r"|months|years|every|each|first|second|third"
    r"|spring|summer|fall|autumn|winter|christmas|easter|hours?|minutes?|day)\b",
    re.IGNORECASE,
)
_HANGS_ON_TODAY = re.compile(
    r"\b(?:last|next|this|past|previous|coming|current|following|upcoming|now|today|tomorrow|tmrw"
    r"|yesterday|ago|later|earlier|from now|to date|till date|remaining|same|that"
    r"|the (?:day|week|month|year|weekend|fortnight|next|rest)"
    r"|before|after|since|until|by|than|early|late|mid|middle|end|start|beginning|eoy"
    r"|within|in|greater|and (?:after|later))\b",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"\b(?:mon|tue|wed|thu|fri|sat|sun)", re.IGNORECASE)
_DAY_IN_WORDS = re.compile(rf"^(?:the )?[a-z -]+(?:first|second|third|th) (?:of )?{MONTH}", re.IGNORECASE)


ASIDE = "not compared"
"""How the kinds begin that are counted and no more."""
_OTHER_TYPES = {
    "": "no type given", "datetime": "day with time", "datetimerange": "day with time", "duration": "length",
    "set": "repetition", "timezone": "time zone",
}  # fmt: skip


class Gold(NamedTuple):
    """An expression others have marked: its text and place, what kind it is, and the values it may have."""

    source: str
    text: str
    start: int
    expression: str
    kind: str
    values: frozenset[str]
    today: dt.date


def recognizers(path: Path) -> Iterator[Gold]:
    """The expressions of a file with a JSON line an input, its reference date and what is in it."""
    for line in path.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        if case["spec"] != "DateTimeModel" or not case["reference"]:
            continue
        today = dt.date.fromisoformat(case["reference"][:10])
        for result in case["results"]:
            name = result.get("TypeName", "").removeprefix("datetimeV2.")
            values = (result.get("Resolution") or {}).get("values") or []
            kind = _kind(name, result["Text"], values)
            if any("not resolved" in str(value) for value in values):
                kind = f"{ASIDE}: no value given"
            wanted = frozenset(text for value in values for text in (_wanted(value), _open(value)))
            yield Gold(
                "recognizers",
                case["input"],
                result["Start"],
                result["Text"],
                kind or _aside(name),
                wanted,
                today,
            )


def _aside(name: str) -> str:
    return f"{ASIDE}: {_OTHER_TYPES.get(name, 'hangs on the day it is said')}"


def _kind(name: str, text: str, values: list[dict[str, Any]]) -> str:
    """The kind of an expression that stands by itself; nothing for what hangs on the day it is said."""
    timex = str(values[0].get("timex", "")) if values else ""
    if name in ("time", "timerange"):
        return _clock_kind(name, text, timex)
    if name not in ("date", "daterange"):
        return ""
    return _day_kind(name, text, timex) or _other_kind(name, text, timex)


def _day_kind(name: str, text: str, timex: str) -> str:
    if _HANGS_ON_WORDS.search(text) and not _DAY_IN_WORDS.match(text):
        return ""
    has_month = re.search(MONTH + r"|\d", text, re.IGNORECASE)
    if name == "date" and re.fullmatch(r"(?:\d{4}|XX\d\d)-\d\d-\d\d", timex) and re.search(r"\d\d", text):
        return "absolute dates"
    if name == "date" and re.fullmatch(r"XXXX-\d\d-\d\d", timex) and has_month:
        return "partial dates with weekday" if _WEEKDAY.search(text) else "partial dates"
    if name == "daterange" and re.match(r"\(?(?:\d{4}|XXXX)", timex) and has_month:
        return "date ranges" if timex.startswith("(") else "months and years"
    return ""


def _other_kind(name: str, text: str, timex: str) -> str:
    """Quarters, weeks, named days and what else has words of the kinds above that often hang on a day."""
    if _HANGS_ON_TODAY.search(text) or not re.match(r"\(?(?:\d{4}|XX)", timex):
        return ""
    if re.search(r"X-W|^XXXX-XX|^XXXX$", timex):
        return ""
    return "other dates" if name == "date" else "other periods"


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
    """The value; of what is open to one side the end that there is."""
    if value.get("value"):
        return _minutes(value["value"])
    return "/".join(_minutes(value[end]) for end in ("start", "end") if value.get(end))


def _minutes(clock: object) -> str:
    return re.sub(r"^(\d\d:\d\d):\d\d$", r"\1", str(clock))


def tempeval(path: Path) -> Iterator[Gold]:
    """The expressions of a file with a JSON line a story, its date and its time expressions."""
    for line in path.read_text(encoding="utf-8").splitlines():
        story = json.loads(line)
        today = dt.date.fromisoformat(story["dct"][:10])
        end = 0
        for timex in story["timex"]:
            start = max(end, story["text"].find(timex["text"], end))
            end = start + len(timex["text"]) if story["text"].startswith(timex["text"], start) else end
            kind = _tempeval_kind(timex["text"], timex["value"])
            values = frozenset([timex["value"]])
            yield Gold(
                "tempeval",
                story["text"],
                start,
                timex["text"],
                kind or f"{ASIDE}: other expressions",
                values,
                today,
            )


def _tempeval_kind(text: str, value: str) -> str:
    has_month = re.search(rf"\b{MONTH}\b", text, re.IGNORECASE)
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
