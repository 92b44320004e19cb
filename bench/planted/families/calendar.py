"""Families of contradictions in dates, times and ages, each a sentence of its own in a real story.

Stories seldom hold such phrases, so each family writes one with seeded values. The right twin is the same
sentence with values that agree; what is found there is a false alarm.
"""

import datetime as dt
import random
from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from bench.planted.families.registry import FAMILIES, TWINS, Planted
from newslint.analysis.calendar.holidays import easter
from newslint.analysis.calendar.names import MONTHS, WEEKDAYS, ordinal

SHORT = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
COUNTS = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)
EVENTS = (
    "fair",
    "summit",
    "course",
    "festival",
    "hearing",
    "exhibition",
    "conference",
    "tournament",
    "workshop",
)
PLACES = ("Kano", "Leeds", "Ohio", "the old town", "Accra", "the harbour", "Perth", "the capital")
PEOPLE = (("Ada", "Obi"), ("John", "Marsh"), ("Bola", "Adeyemi"), ("Clare", "Whitfield"), ("Tom", "Reyes"))
WORK = ("teacher", "surgeon", "driver", "farmer", "lawyer", "painter", "councillor")
THINGS = ("flood", "fire", "strike", "crash", "earthquake", "siege", "uprising")

_PACKS = ("dates", "times", "ages")


class Pair(NamedTuple):
    """A sentence with a contradiction and its right twin; `date` is that of the story, where it matters."""

    wrong: str
    right: str
    date: dt.date | None


Writer: TypeAlias = Callable[[random.Random], Pair]


def pair(writer: Writer) -> Writer:
    """Register a writer of pairs as a family and as its twins."""
    name = writer.__name__.strip("_").replace("_", "-")
    FAMILIES[name] = lambda text, rng: sentence_pair(text, rng, writer(rng), "wrong", _PACKS)
    TWINS[name] = lambda text, rng: sentence_pair(text, rng, writer(rng), "right", _PACKS)
    return writer


def sentence_pair(
    text: str, rng: random.Random, sentences: Pair, which: str, packs: tuple[str, ...]
) -> Planted:
    """The story with one sentence of a pair as a paragraph of its own after one of the first."""
    sentence, right = getattr(sentences, which), sentences.right
    ends = [at for at in range(len(text)) if text.startswith("\n\n", at)][1:6] or [len(text.rstrip("\n"))]
    at = rng.choice(ends)
    start = at + 2
    planted, clean = (f"{text[:at]}\n\n{one}{text[at:]}" for one in (sentence, right))
    return Planted(planted, start, start + len(sentence), sentences.date, packs, clean)


def _day(rng: random.Random) -> dt.date:
    return dt.date(1995, 1, 1) + dt.timedelta(days=rng.randrange(14_000))


def _filled(rng: random.Random, template: str, **values: str) -> str:
    more = {
        "event": rng.choice(EVENTS),
        "place": rng.choice(PLACES),
        "thing": rng.choice(THINGS),
        "work": rng.choice(WORK),
    }
    return template.format(**more, **values)


def _two(
    rng: random.Random,
    templates: tuple[str, ...],
    wrong: dict[str, str],
    right: dict[str, str],
    date: dt.date,
) -> Pair:
    template, seed = rng.choice(templates), rng.random()
    return Pair(
        _filled(random.Random(seed), template, **wrong),  # noqa: S311  # the same words for both
        _filled(random.Random(seed), template, **right),  # noqa: S311
        date,
    )


_PAST = (
    "The {event} in {place} was held on {when}.",
    "On {when} the {event} drew crowds to {place}.",
    "Rescuers reached {place} on {when}, the board said.",
    "“It rained on {when},” said a man from {place}.",
)
_FUTURE = (
    "The {event} in {place} will be held on {when}.",
    "A {event} is planned for {when} in {place}.",
    "On {when} the {event} will move to {place}.",
    "Tickets for the {event} go on sale on {when}.",
)


@pair
def calendar_weekday(rng: random.Random) -> Pair:
    day, form = _day(rng), rng.randrange(8)
    is_past = rng.random() < 0.5  # noqa: PLR2004  # half of the stories look back
    date = day + dt.timedelta(days=rng.randrange(1, 20) * (1 if is_past else -1))
    wrong = WEEKDAYS[(day.weekday() + rng.randrange(1, 7)) % 7]
    told = _PAST if is_past else _FUTURE
    return _two(
        rng,
        told,
        {"when": _dated(day, wrong, form)},
        {"when": _dated(day, WEEKDAYS[day.weekday()], form)},
        date,
    )


def _dated(day: dt.date, weekday: str, form: int) -> str:
    month, short = MONTHS[day.month - 1], SHORT[day.month - 1]
    return (
        f"{weekday}, {month} {day.day}, {day.year}",
        f"{weekday}, {short} {day.day}",
        f"{weekday} {day.day} {month}",
        f"{weekday}, {day.day} {month} {day.year}",
        f"{weekday} {ordinal(day.day)} {month}",
        f"{weekday} the {ordinal(day.day)} of {month}",
        f"{weekday} ({month} {day.day})",
        f"{weekday} {month} {ordinal(day.day)}",
    )[form]


@pair
def calendar_impossible_day(rng: random.Random) -> Pair:
    month, day = rng.choice([(2, 30), (2, 31), (4, 31), (6, 31), (9, 31), (11, 31), (1, 32), (8, 33)])
    year = rng.randrange(1990, 2035)
    right = rng.randrange(1, 29)
    templates = (
        "The {event} in {place} closes on {when}.",
        "Bids are open until {when}.",
        "He left {place} on {when}, 2019.",
        "The rent was due by {when} at noon.",
        "On {when}, the {event} moved to {place}.",
    )
    form = rng.randrange(4)
    return _two(
        rng,
        templates,
        {"when": _month_day(month, day, form)},
        {"when": _month_day(month, right, form)},
        dt.date(year, month, 15),
    )


def _month_day(month: int, day: int, form: int) -> str:
    name, short = MONTHS[month - 1], SHORT[month - 1]
    return (f"{name} {day}", f"{short} {day}", f"{day} {name}", f"{ordinal(day)} of {name}")[form]


@pair
def calendar_reversed_range(rng: random.Random) -> Pair:
    first, last = sorted(rng.sample(range(1, 29), 2))
    month, form = rng.choice(MONTHS), rng.randrange(6)
    year = rng.randrange(1960, 2010)
    years = (year, year + rng.randrange(2, 15))
    pages = (rng.randrange(10, 90), rng.randrange(91, 99))
    pairs = ((first, last), (first, last), (first, last), years, years, pages)[form]
    template = (
        f"The {{event}} in {{place}} runs from {month} {{a}} to {{b}}.",
        f"The {{event}}, held from {{a}} to {{b}} {month}, was free.",
        f"A {{event}} is on in {{place}} ({month} {{a}}-{{b}}), the board said.",
        "She ran the club from {a} to {b} and then moved to {place}.",
        "The {event} ({a}-{b}) changed {place}.",
        "The list is on pages {a}-{b} of the report on the {thing}.",
    )[form]
    low, high = map(str, pairs)
    return _two(rng, (template,), {"a": high, "b": low}, {"a": low, "b": high}, _day(rng))


@pair
def calendar_duration(rng: random.Random) -> Pair:
    days, first = rng.randrange(2, 9), rng.randrange(1, 19)
    month, form = rng.choice(MONTHS), rng.randrange(3)
    last = first + days - 1
    when = (f"{first} to {last} {month}", f"{month} {first} to {last}", f"{first} until {last} {month}")[form]
    short = (f"{first}-{last} {month}", f"{month} {first}-{last}")[form % 2]
    others = [
        other for other in range(2, 13) if other not in (days, days - 1) and days <= 3 * other <= 9 * days
    ]
    dates = {"when": when, "short": short}
    templates = (
        "The {n}-day {event} in {place}, from {when}, is free.",
        "A {n}-day {event} will be held from {when} in {place}.",
        "They came for the {n}-day {event}, which ran from {when}.",
        "The {event} will last {n} days, from {when}.",
        "The {event}, from {when}, is a {n}-day affair.",
        "The {n}-day {event} ({short}) drew a crowd to {place}.",
    )
    wrong = {"n": COUNTS[rng.choice(others)], **dates}
    return _two(
        rng, templates, wrong, {"n": COUNTS[days], **dates}, dt.date(1990, MONTHS.index(month) + 1, 1)
    )


@pair
def calendar_age_birth(rng: random.Random) -> Pair:
    date, (first, last) = _day(rng), rng.choice(PEOPLE)
    born = date.year - rng.randrange(20, 80)
    right = date.year - born - rng.randrange(2)
    wrong = right + rng.choice([-10, -5, 4, 9, 11])
    templates = (
        "Born in {born}, the {age}-year-old is a {work} in {place}.",
        f"{first} {last}, {{age}}, is a {{work}}. She was born in {{born}}.",
        f"{first} {last}, {{age}}, was born in {{born}} in {{place}}.",
        "The {age}-year-old {work}, who was born in {born}, lives in {place}.",
        f"{last} was born in {{born}}. The {{age}}-year-old is a {{work}}.".replace(f"{last} was", "He was"),
    )
    return _two(
        rng, templates, {"age": str(wrong), "born": str(born)}, {"age": str(right), "born": str(born)}, date
    )


@pair
def calendar_anniversary(rng: random.Random) -> Pair:
    date = _day(rng).replace(day=15, month=rng.randrange(3, 11))
    count = rng.randrange(3, 60)
    year = date.year - count
    wrong = count + rng.choice([-2, -1, 1, 2, 10])
    templates = (
        "People in {place} will mark the {n} anniversary of the {year} {thing} on Friday.",
        "A service was held on Sunday for the {n} anniversary of the {year} {thing} in {place}.",
        "The club, founded in {year}, is celebrating its {n} anniversary this year.",
        "Today is the {n} anniversary of the {thing} of {year}.",
        "This week marks the {n} anniversary of the {thing} that struck {place} in {year}.",
    )
    return _two(
        rng,
        templates,
        {"n": ordinal(wrong), "year": str(year)},
        {"n": ordinal(count), "year": str(year)},
        date,
    )


def fixed_days(year: int) -> dict[str, dt.date]:
    """Holidays of one date."""
    days = {
        "Christmas Day": (12, 25), "Boxing Day": (12, 26), "Halloween": (10, 31), "Valentine’s Day": (2, 14),
        "St Patrick’s Day": (3, 17), "New Year’s Eve": (12, 31), "World AIDS Day": (12, 1),
    }  # fmt: skip
    return {name: dt.date(year, *day) for name, day in days.items()}


def movable_days(year: int) -> dict[str, dt.date]:
    """Holidays counted from Easter."""
    days = {"Good Friday": -2, "Easter Sunday": 0, "Easter Monday": 1, "Ash Wednesday": -46}
    return {name: easter(year) + dt.timedelta(days=off) for name, off in days.items()}


@pair
def calendar_holiday(rng: random.Random) -> Pair:
    year = rng.randrange(1996, 2034)
    days = {**fixed_days(year), **movable_days(year)}
    name = rng.choice(list(days))
    day = days[name]
    other = day + dt.timedelta(days=rng.choice([-2, -1, 1, 2, 7]))
    form = rng.randrange(2)
    templates = (
        "Shops in {place} will close on {name}, {when}.", "The {event} opens on {when}, {name}, in {place}.",
        "{name} falls on {when} this year.", "They met in {place} on {name} ({when}).",
    )  # fmt: skip
    date = day - dt.timedelta(days=rng.randrange(1, 20))
    return _two(
        rng,
        templates,
        {"name": name, "when": _month_day(other.month, other.day, form * 2)},
        {"name": name, "when": _month_day(day.month, day.day, form * 2)},
        date,
    )


@pair
def calendar_two_ages(rng: random.Random) -> Pair:
    first, last = rng.choice(PEOPLE)
    age = rng.randrange(19, 78)
    wrong = int(str(age)[::-1]) if age % 11 and age % 10 > 1 else age + 3
    templates = (
        f"{first} {last}, {age}, a {{work}} from {{place}}, was hurt. Mr {last}, {{age}}, is at home again.",
        f"{first} {last}, {age}, was hurt in {{place}}. The {{age}}-year-old said he was well.",
        f"“It was dark,” said {first} {last}, {age}, a {{work}}. {last}, {{age}}, had come to {{place}}.",
        f"The {age}-year-old {{work}} {first} {last} won. {first} {last}, {{age}}, had lost before.",
    )
    return _two(rng, templates, {"age": str(wrong)}, {"age": str(age)}, _day(rng))
