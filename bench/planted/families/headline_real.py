"""Families of figures in real headlines: a count, a sum, a share or a time that the lead has is changed.

Each kind has right twins of four sorts: the figure is changed in the whole story; the body has it more
exactly (“£36m” over “£35.8m”); the headline hedges (“nearly”, “more than”); the headline has another figure
of the body.
"""

import random
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from bench.planted.families.calendar import COUNTS
from bench.planted.families.registry import FAMILIES, TWINS, Planted

_PACKS = ("numbers", "headlines", "money", "percent")
_LEAD = 1200
"""So many characters of the body hold its first paragraphs."""
_WORDS = dict(zip(COUNTS, range(len(COUNTS)), strict=True))
_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_SCALES = {"t": 1e12, "b": 1e9, "m": 1e6, "k": 1e3}
_SCALE = r"(?P<scale>[ -]?(?:trillion|billion|million|bln|mln|bn|tn|mill|m|k|b)(?![a-z]))"
_COIN = r"(?P<coin> (?:dlrs?|dollars|pounds|naira|euros|francs|stg)\b)"
_MONEY = re.compile(rf"(?i)(?P<sign>[$£€₦]|(?<![a-z])N(?=\d))?(?P<n>{_NUMBER}){_SCALE}?{_COIN}?")
_SHARE = re.compile(rf"(?i)(?<![\w$£€.,-])(?P<n>{_NUMBER})(?: ?%| per ?cent\b| pct\b)")
_COUNT = re.compile(
    rf"(?i)(?<![\w$£€₦.,/#–-])(?P<n>{_NUMBER}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"(?![\w,%/–-]|\.\d| per ?cent| pct| (?:bn|mln|bln|million|billion|dlrs?|stars?|years?|months?|days?"
    r"|weeks?|hours?|minutes?|am|pm|march|april|may|june|july|marks?|francs?|yen|and|or|to|in|out)\b)"
)
_MINUTES = {"minute": 1, "hour": 60, "day": 1440, "week": 10080, "month": 43800, "year": 525600}
_SPAN = re.compile(
    rf"(?i)(?:\baged (?P<aged>\d{{1,2}})\b|(?<![\w.,$£€-])(?P<n>\d{{1,3}}|{'|'.join(COUNTS[2:])})"
    rf"[- ](?P<unit>{'|'.join(_MINUTES)})s?\b(?P<old>[- ]old)?)"
)
_NUMBERED = re.compile(
    r"(?i)\b(?:no|number|top|part|page|channel|day|level|aged?|at|group|of|act|round|week|or|jan|feb|march|april|may"
    r"|june|july|aug|sept|oct|nov|dec)\.? \Z"
)
_NAMED = re.compile(r"\b[a-z]?[A-Z][a-z]+[A-Z]?[a-z]* \Z")
_YEAR = re.compile(r"(?:19|20)\d\d\Z")
_SCALED = re.compile(r"(?i)(?: ?%| pct\b| per ?cent\b|[ -]?(?:million|billion|mln|bln|m|bn|b)\b)")
_HEDGED = re.compile(
    r"(?i)(?:nearly|almost|than|over|about|around|some|least|up to|under|close to|estimated) (?:an? )?\Z"
)


class Told(NamedTuple):
    """A figure as it stands in a text: where its number stands, and its value."""

    start: int
    end: int
    value: float


Reader = Callable[[str], Iterator[Told]]


def has_headline(text: str) -> bool:
    """Whether a story begins with a headline that its first paragraphs do not repeat."""
    headline, _, body = text.partition("\n\n")
    return not (
        re.search(r"[.:;]['’”\"]?\s*\Z|[a-z]\. [A-Z]", headline)
        or re.search(rf"(?i){re.escape(headline[8:30])}", body[:2000])
    )


def _sums(text: str) -> Iterator[Told]:
    for found in _MONEY.finditer(text):
        if found["sign"] or found["coin"]:
            scale = (found["scale"] or "").strip(" -")[:1].lower()
            yield Told(*found.span("n"), _value(found["n"]) * _SCALES.get(scale, 1))


def _shares(text: str) -> Iterator[Told]:
    for found in _SHARE.finditer(text):
        yield Told(*found.span("n"), _value(found["n"]))


def _counts(text: str) -> Iterator[Told]:
    for found in _COUNT.finditer(text):
        number = found["n"].lower()
        before = text[max(0, found.start() - 24) : found.start()]
        is_name = number[0].isdecimal() and _NAMED.search(before)
        is_item = re.match(r"\. ?[A-Z]", text[found.end() :])
        if _YEAR.match(number) or is_name or is_item or _NUMBERED.search(before):
            continue
        yield Told(*found.span("n"), _value(number))


def _spans(text: str) -> Iterator[Told]:
    """Lengths of time in minutes, and ages in thousandths, so that none is taken for the other."""
    for found in _SPAN.finditer(text):
        is_age = found["aged"] or found["old"]
        group = "aged" if found["aged"] else "n"
        size = 0.001 if is_age else _MINUTES[found["unit"].lower()]
        yield Told(*found.span(group), _value(found[group]) * size)


def _value(number: str) -> float:
    return float(_WORDS.get(number.lower()) or number.replace(",", ""))


def _pairs(text: str, read: Reader) -> list[tuple[Told, Told]]:
    """Each figure of the headline with the same one of the lead, as exact or more so."""
    headline, gap, body = text.partition("\n\n")
    if not gap or not has_headline(text):
        return []
    start = len(headline) + len(gap)
    lead = [one._replace(start=one.start + start, end=one.end + start) for one in read(body[:_LEAD])]
    pairs = ((one, _same(text, one, lead)) for one in read(headline) if _value(text[one.start : one.end]) > 1)
    return [(one, other) for one, other in pairs if other is not None]


def _same(text: str, one: Told, lead: list[Told]) -> Told | None:
    """The figure of the lead that a figure of the headline repeats, rounded perhaps to the places it has."""
    number = text[one.start : one.end]
    places = len(number.partition(".")[2])
    scale = one.value / _value(number)
    for other in lead:
        if other.value == one.value or round(other.value / scale, places) == _value(number):
            return other
    return None


def _changed(number: str, rng: random.Random) -> str:
    """Another number in the form of one: its last figure changed, two figures swapped, or ten off."""
    small = _WORDS.get(number.lower())
    if small is not None:
        word = COUNTS[rng.choice([one for one in (small - 1, small + 1, small + 2) if 1 < one < len(COUNTS)])]
        return word.title() if number[0].isupper() else word
    places = len(number.partition(".")[2])
    whole, value = int(number.replace(",", "").replace(".", "")), _value(number)
    noughts = 10 ** (len(f"{whole}") - len(f"{whole}".rstrip("0"))) if "." not in number else 1
    others = [whole + noughts * step for step in (1, 2, 3, 10, -1) if whole + noughts * step > 1]
    digits = f"{whole}"
    if len(digits) > 1 and digits[-1] != digits[-2] and noughts == 1:
        others.append(int(f"{digits[:-2]}{digits[-1]}{digits[-2]}"))
    new = rng.choice([one for one in others if one / 10**places != value]) / 10**places
    return f"{new:,.{places}f}" if "," in number or new < 1000 else f"{new:.{places}f}"  # noqa: PLR2004


def _register(name: str, read: Reader) -> None:
    def wrong(text: str, rng: random.Random) -> Planted | None:
        pairs = _pairs(text, read)
        if not pairs:
            return None
        one, _ = rng.choice(pairs)
        return _put(text, one, _changed(text[one.start : one.end], rng))

    def right(text: str, rng: random.Random) -> Planted | None:
        pairs = _pairs(text, read)
        if not pairs:
            return None
        one, other = rng.choice(pairs)
        sorts = [_in_both, _more_exact, _hedge, _another]
        rng.shuffle(sorts)
        return next(filter(None, (sort(text, one, other, read, rng) for sort in sorts)), None)

    FAMILIES[name], TWINS[name] = wrong, right


def _put(text: str, one: Told, new: str) -> Planted:
    return Planted(text[: one.start] + new + text[one.end :], one.start, one.start + len(new), None, _PACKS)


def _in_both(text: str, one: Told, other: Told, _read: Reader, rng: random.Random) -> Planted | None:
    """The figure changed wherever it stands in the story."""
    number = text[one.start : one.end]
    if text[other.start : other.end].lower() != number.lower():
        return None
    new = _changed(number, rng)
    return _put(_in_body(text, number, new), one, new)


def _more_exact(text: str, one: Told, other: Told, _read: Reader, rng: random.Random) -> Planted | None:
    """A body that tells the same figure with one or three places more."""
    number = text[one.start : one.end]
    if text[other.start : other.end] != number or number.lower() in _WORDS or one.value < 10:  # noqa: PLR2004
        return None
    exact = number[:-3] + f"{rng.randint(1, 400):03}" if number.endswith("000") else ""
    if not exact and _SCALED.match(text, one.end):
        exact = f"{number}{'' if '.' in number else '.'}{rng.randint(1, 4)}"
    return _put(_in_body(text, number, exact), one, number) if exact else None


def _hedge(text: str, one: Told, other: Told, _read: Reader, rng: random.Random) -> Planted | None:
    """A headline of about the figure that the body tells."""
    number = text[one.start : one.end]
    before = text[max(0, one.start - 24) : one.start]
    is_whole = _value(number) >= 100  # noqa: PLR2004
    if text[other.start : other.end] != number or _HEDGED.search(before):
        return None
    if number.lower() in _WORDS or not (is_whole or _SCALED.match(text, one.end)):
        return None
    opening = one.start - (before[-1:] in tuple("$£€₦N"))
    hedge, step = rng.choice((("more than", 1.0), ("nearly", -1.0)))
    places = len(number.partition(".")[2]) + (not is_whole)
    exact = f"{_value(number) * (1 + step * rng.uniform(0.01, 0.04)):,.{places}f}"
    told = _in_body(text, number, exact)
    return _put(f"{told[:opening]}{hedge} {told[opening:]}", _moved(one, len(hedge) + 1), number)


def _another(text: str, one: Told, _other: Told, read: Reader, rng: random.Random) -> Planted | None:
    """A headline with another figure of its body, of the same scale."""
    body = text.partition("\n\n")[2]
    scale = _SCALED.match(text, one.end)
    others = (body[told.start : told.end] for told in read(body))
    some = [number for number in others if scale and f"{number}{scale[0].lower()}" in body.lower()]
    return _put(text, one, rng.choice(some)) if some else None


def _moved(one: Told, by: int) -> Told:
    return one._replace(start=one.start + by, end=one.end + by)


def _in_body(text: str, number: str, new: str) -> str:
    """The story with another number wherever one stands below the headline."""
    headline, gap, body = text.partition("\n\n")
    place = rf"(?i)(?:(?<![\w.,])|(?<=\bN)){re.escape(number)}(?!\d|[.,]\d)"
    return headline + gap + re.sub(place, new, body)


_register("headline-number", _counts)
_register("headline-money", _sums)
_register("headline-share", _shares)
_register("headline-time", _spans)
