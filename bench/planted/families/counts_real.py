"""Families of counts of real copy: one figure that a story tells twice is changed in one of both places.

The right twin is the story with the same figure changed in both.
"""

import random
import re

from bench.planted.families.calendar import COUNTS
from bench.planted.families.headline_real import has_headline
from bench.planted.families.registry import FAMILIES, TWINS, Planted, Planter

_TWICE = 2
_PACKS = ("numbers", "headlines")
_WORDS = dict(zip(COUNTS, range(len(COUNTS)), strict=True))
_NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_PLURAL = r"(?:[a-z]+[^\Wsu]s|people|men|women|children)"
_DEFINITE = re.compile(
    rf"\b(?:the|all|these|those) (?P<n>{_NUMBER}) (?:[a-z-]+ ){{0,2}}(?P<noun>{_PLURAL})\b", re.IGNORECASE
)
_HEADLINE_COUNT = re.compile(
    rf"(?<![\w$£€.,/-])(?P<n>{_NUMBER}) (?P<noun>(?:[\w-]+ ){{0,2}}?{_PLURAL}|dead|killed|hurt)\b",
    re.IGNORECASE,
)
_TIMES = re.compile(
    r"(?:second|minute|hour|day|week|month|year|decade|time|point|mile|dollar|pound|metre|foot|feet|pct|mln|bln|million|billion"
    r"|dlr|franc|mark|naira|euro|unit|share)s?\Z"
)
_SCALED = re.compile(
    r"[$£€₦N]?(?P<n>\d+\.\d+)[ -]?(?P<scale>million|billion|m|bn)\b(?: (?P<noun>[a-z]{4,}))?"
)


def _register(name: str, wrong: Planter, right: Planter) -> None:
    FAMILIES[name], TWINS[name] = wrong, right


def _changed(figure: str, rng: random.Random) -> str:
    """Another figure in the form of one: a step or two off, ten off, or two digits swapped."""
    small = _WORDS.get(figure.lower())
    if small is not None:
        word = COUNTS[rng.choice([one for one in (small - 1, small + 1, small + 2) if 1 < one < len(COUNTS)])]
        return word.title() if figure[0].isupper() else word
    value = int(figure.replace(",", ""))
    digits = figure.replace(",", "")
    if digits.endswith("00"):
        step = 10 ** (len(digits) - len(digits.rstrip("0")))
        return f"{value + step * rng.choice([1, 2, 5]):,}"
    others = [value + 1, value + 2, value + 10, value - 1]
    if len(digits) > 1 and digits[-1] != digits[-2]:
        others.append(int(f"{digits[:-2]}{digits[-1]}{digits[-2]}"))
    return f"{rng.choice([one for one in others if one > 1 and one != value]):,}"


def _put(text: str, span: tuple[int, int], new: str) -> Planted:
    start, end = span
    return Planted(text[:start] + new + text[end:], start, start + len(new), None, _PACKS)


def _both(text: str, first: tuple[int, int], second: tuple[int, int], new: str) -> Planted:
    """The story with a figure changed in all places where it stands as a word of its own."""
    old = text[slice(*second)]
    return Planted(
        re.sub(rf"(?i)(?<![\w.,]){old}(?![\w%]|[.,]\d)", new, text), first[0], second[1], None, _PACKS
    )


def _told_twice(text: str) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Places of a figure that alone counts some things, twice, at the second place with “the” or “all”."""
    pairs = []
    for found in _DEFINITE.finditer(text):
        if not found["noun"].islower():
            continue  # the Six Nations
        noun = found["noun"].lower()
        counts = list(re.finditer(rf"(?i)(?<![\w$£€.,-])(?P<n>{_NUMBER}) (?:[a-z-]+ ){{0,2}}{noun}\b", text))
        places = [one.span("n") for one in counts]
        same = {one["n"].lower() for one in counts}
        hedged = (
            re.search(r"(?i)(?:top|first|last|least|about|than|over|other|next) \Z", text[: places[0][0]])
            if places
            else True
        )
        if same & {"two", "three", "2", "3"}:
            continue  # any two of the things a story names
        if len(same) == 1 and len(places) == _TWICE and not hedged and not _TIMES.match(noun):
            pairs.append((places[0], places[1]))
    return [one for one in pairs if one[1] in {found.span("n") for found in _DEFINITE.finditer(text)}]


def _conflict(text: str, rng: random.Random) -> Planted | None:
    pairs = _told_twice(text)
    if not pairs:
        return None
    place = rng.choice(rng.choice(pairs))
    return _put(text, place, _changed(text[slice(*place)], rng))


def _conflict_twin(text: str, rng: random.Random) -> Planted | None:
    pairs = _told_twice(text)
    if not pairs:
        return None
    first, second = rng.choice(pairs)
    return _both(text, first, second, _changed(text[slice(*second)], rng))


_register("counts-definite", _conflict, _conflict_twin)


def _headline_pairs(text: str) -> list[tuple[int, int]]:
    """Figures of the headline that the story repeats before the same thing."""
    headline, gap, body = text.partition("\n\n")
    spans = []
    if not has_headline(text):
        return []
    for found in _HEADLINE_COUNT.finditer(headline):
        noun = found["noun"].split()[-1]
        if _TIMES.match(noun.lower()):
            continue
        number = re.escape(found["n"])
        value = _WORDS.get(found["n"].lower())
        forms = number if value is None else rf"(?:{number}|{value})"
        if found["n"].isdecimal() and int(found["n"]) < len(COUNTS):
            forms = rf"(?:{number}|{COUNTS[int(found['n'])]})"
        near = rf"(?i)\b{forms}\b[^.\n]{{0,40}}\b{noun}\b|\b(?:kill|hurt|injur)\w+ [^.\n]{{0,20}}\b{forms}\b"
        if gap and re.search(near, body):
            spans.append(found.span("n"))
    return spans


def _headline(text: str, rng: random.Random) -> Planted | None:
    spans = _headline_pairs(text)
    if not spans:
        return None
    place = rng.choice(spans)
    return _put(text, place, _changed(text[slice(*place)], rng))


def _headline_twin(text: str, rng: random.Random) -> Planted | None:
    spans = _headline_pairs(text)
    return _both(text, spans[0], spans[0], _changed(text[slice(*spans[0])], rng)) if spans else None


_register("headline-real", _headline, _headline_twin)


def _scaled_pairs(text: str) -> list[re.Match[str]]:
    """Figures like “2.5 million” that a story repeats, the last of each."""
    found = list(_SCALED.finditer(text))
    last = {}
    for one in found:
        key = (one["n"], one["scale"][0], one["noun"])
        if one["noun"] and sum((other["n"], other["scale"][0], other["noun"]) == key for other in found) > 1:
            last[key] = one
    return list(last.values())


def _scale_real(text: str, rng: random.Random) -> Planted | None:
    places = _scaled_pairs(text)
    if not places:
        return None
    place = rng.choice(places)
    other = {"million": "billion", "billion": "million", "m": "bn", "bn": "m"}[place["scale"]]
    return _put(text, place.span("scale"), other)


def _scale_twin(text: str, rng: random.Random) -> Planted | None:
    places = _scaled_pairs(text)
    if not places:
        return None
    place = rng.choice(places)
    return Planted(
        text.replace(place["n"], f"{float(place['n']) + 1.3:.1f}"), *place.span("scale"), None, _PACKS
    )


_register("scale-slip-real", _scale_real, _scale_twin)
