"""Finds figures in a stretch of prose, each with its sign, scale, unit, noun and hedge."""

import re
from collections.abc import Iterator
from functools import cache

from newslint.analysis.figures.bare_m import is_million
from newslint.analysis.figures.currencies import Currencies
from newslint.analysis.figures.left_out import is_left_out
from newslint.analysis.figures.spoken import SPOKEN, is_round, spoken_value
from newslint.analysis.figures.units import unit_of, unit_pattern
from newslint.analysis.figures.values import Figure, Kind
from newslint.finding import Span
from newslint.lazy import pattern

HEDGES = (
    "about|around|roughly|some|approximately|nearly|almost|close to|more than|at least|over|above"
    "|no fewer than|not less than|up to|fewer than|less than|just under|under|at most"
)
_NUMERAL = r"\d(?:\d{0,2}(?:,\d{3})+(?:\.\d+)?|\d?(?:,\d{2})+,\d{3}(?!\d)|\d*(?:\.\d+)?)"
"""1,250,000 and 12,50,000, as India writes it."""

_SCALE = (
    r"[- ]?(?P<long>trillion|billion|million|thousand|mln|bln|mill|(?:lakh |thousand )?crores?|lakhs?|lacs?)"
    r"(?![a-z])"
    r"|(?P<short>tn|trn|bn|mn?|b|k)(?![a-z])"
)
_SCALES = {
    "trillion": 1e12, "tn": 1e12, "trn": 1e12, "billion": 1e9, "bn": 1e9, "million": 1e6, "mn": 1e6, "m": 1e6,
    "thousand": 1e3, "k": 1e3, "mln": 1e6, "bln": 1e9, "mill": 1e6, "b": 1e9, "lakh": 1e5, "lac": 1e5,
    "crore": 1e7, "thousand crore": 1e10, "lakh crore": 1e12,
}  # fmt: skip
_MONEY_SCALES = ("mill", "b")
"""Scales of money only: “$8b”, but “8b” is a flat and “40 mill workers” work in a mill."""
_PART = "half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
_PARTS = {name: number for number, name in enumerate(("half", "third", "quarter", "fifth", "sixth", "seventh",
          "eighth", "ninth", "tenth"), 2)} | {"fourth": 4}  # fmt: skip
_HEDGE = pattern(rf"\b(?P<hedge>{HEDGES}) (?:an? |the )?\Z")
_FRACTION = pattern(
    rf"\b(?=[aefhnost])(?:(?P<times>an?|one|two|three|four|five|six|seven|eight|nine)[ -](?P<part>{_PART})s?"
    r"|(?P<half>half))(?= of\b| the\b| \(|, or|\))"
)
_RATIO_HINT = pattern(rf" (?:in|of) (?:every )?(?:\d|{SPOKEN})")
_RATIO = pattern(
    rf"\b(?P<some>{SPOKEN}|\d+) (?:in|out of) (?:every )?(?P<all>{SPOKEN}|\d+)(?![\w:-]|[.,]\d| ?%)"
)
_NOUN = pattern(
    r"[ -][‘“'\"]?(?:(?!(?:of|the|and|or|in|on|at|to|by|for|from|with|were|was|are|is|had|have|has|said"
    r"|as|that|who|which)\b)[a-z’'-]+ ){0,2}?(?P<noun>[a-z]+[^\Wsiu]s|people|men|women|children)\b"
)
_BARE = pattern(r"\d{1,3}\Z")
_BELOW_ZERO = pattern(r"(?:(?<![\w.,)])[-−–]|\bminus )\Z")
_HUNDRED, _LAST_PLACES = 100, 2


@cache
def _figure_pattern(money: Currencies) -> "re.Pattern[str]":
    return re.compile(
        rf"(?P<number>{_NUMERAL}|\b{SPOKEN})(?P<broken>(?:,\d+)+)?"
        rf"(?:(?P<points>[ -](?:percentage|per ?cent)[ -]points?\b)|(?P<percent> ?%|[ -]?per ?cent\b| pct\b)"
        rf"|(?P<scale>(?:{_SCALE})(?:{money.loose_coin_pattern()})?)?(?:{money.coin_pattern()})?"
        rf"(?:{unit_pattern()}(?![\w’']))?)"
    )


def figures_in(prose: str, folded: str, span: Span, money: Currencies) -> Iterator[Figure]:
    """All figures inside a span in order; `folded` is the prose in small letters, each at its offset."""
    shares = [*_ratios(folded, span), *_fractions(folded, span)]
    for share in shares:
        yield _hedged(folded, span, share)
    for match in _figure_pattern(money).finditer(folded, *span):
        if any(share.span.start <= match.start("number") < share.span.end for share in shares):
            continue
        figure = _figure(prose, folded, match, money)
        if figure is not None:
            yield _hedged(folded, span, figure)


def _ratios(folded: str, span: Span) -> Iterator[Figure]:
    for match in _RATIO.finditer(folded, *span) if _RATIO_HINT.search(folded, *span) else ():
        some, whole = _value(match["some"]), _value(match["all"])
        if (
            some
            and whole
            and some < whole <= _HUNDRED
            and folded[match.start() - 1 : match.start()] not in tuple("-.,$£€")
        ):
            step = some / (whole - 0.5) - some / (whole + 0.5)
            yield Figure(Span(*match.span()), Kind.RATIO, some / whole, step)


def _fractions(folded: str, span: Span) -> Iterator[Figure]:
    text = folded[slice(*span)]
    for match in _FRACTION.finditer(folded, *span) if any(part in text for part in _PARTS) else ():
        times = 1.0 if match["half"] else _value(match["times"]) or 1.0
        size = _PARTS[match["part"] or "half"]
        if times < size:
            yield Figure(Span(*match.span()), Kind.FRACTION, times / size)


def _value(number: str) -> float | None:
    return float(number.replace(",", "")) if number[0].isdecimal() else spoken_value(number)


def _figure(prose: str, folded: str, match: "re.Match[str]", money: Currencies) -> Figure | None:
    value = None if match["broken"] else _value(match["number"])  # “$110,00” is a slip, and no $110
    if value is None:
        return None
    share = Kind.POINTS if match["points"] else Kind.PERCENT if match["percent"] else None
    if share is None:
        return _sized(prose, folded, match, value, _currency(prose, folded, match, money))
    if folded[match.start() - 1 : match.start()] in tuple("-–.,/$"):
        return None
    return Figure(Span(*match.span()), share, value, _step(match["number"], is_share=True))


def _sized(
    prose: str, folded: str, match: "re.Match[str]", value: float, currency: tuple[int, str]
) -> Figure | None:
    """A count, a sum of money or a measure; `currency` as `_currency` gives it."""
    start, money = currency
    if (match["long"] or match["short"]) in _MONEY_SCALES and not money:
        return _counted(
            prose, folded, Span(*match.span("number")), value, _step(match["number"], is_share=False)
        )
    scale = _SCALES.get((match["long"] or match["short"] or "").removesuffix("s"), 1.0)
    span, step = Span(start, match.end()), _step(match["number"], is_share=False)
    if match["short"] == "m" and not money and not _is_million(folded, match):
        return Figure(span, Kind.MEASURE, value, step or 1, "m")
    step = scale * (step or scale > 1)
    if money:
        return Figure(span, Kind.MONEY, value * scale, step, money)
    unit = _unit(prose, match)
    if unit:
        return _measure(folded, match, Figure(span, Kind.MEASURE, value * scale, step or 1, unit))
    if scale == 1:
        return _counted(prose, folded, span, value, step)
    return Figure(span, Kind.COUNT, value * scale, step, noun=_noun(folded, match.end()))


def _counted(prose: str, folded: str, span: Span, value: float, step: float) -> Figure | None:
    """A count without a scale, if the number at a place is any figure at all."""
    if is_left_out(prose, folded, *span):
        return None
    noun = _noun(folded, span.end) if value != 1 else ""  # “one boat costs”
    return Figure(span, Kind.COUNT, value, step, noun=noun)


def _noun(folded: str, end: int) -> str:
    """The plural noun that follows a number, empty where none does."""
    found = _NOUN.match(folded, end)
    return found["noun"] if found else ""


def _is_million(folded: str, match: "re.Match[str]") -> bool:
    start, end = (place - match.pos for place in (match.start(), match.end()))
    has_noun = bool(_NOUN.match(folded, match.end()))
    return is_million(folded[match.pos : match.endpos], start, end, has_noun=has_noun)


def _currency(prose: str, folded: str, match: "re.Match[str]", money: Currencies) -> tuple[int, str]:
    """Where a sum of money begins and its currency; the start of the number and nothing if it is none."""
    start = match.start()
    if match["coin"] or match["loose"]:
        return start, money.named(match["coin"] or match["loose"], match["whose"] or "")
    if not match["number"][0].isdecimal() or not start or prose[start - 1] in "(-,":
        return start, ""
    opening, sign = money.sign_before(prose, folded, start)
    is_name = start - opening == 1 and prose[opening].isalpha() and prose[opening] != "N"
    # “R5” and “K2” are names more often than sums.
    if is_name and not match["scale"] and _BARE.match(match["number"]):
        return start, ""
    return opening, sign


def _unit(prose: str, match: "re.Match[str]") -> str:
    """The unit behind a number, if there is one."""
    letter = match["letter"]
    if letter and not prose[match.start("letter")].isupper() and prose[match.start("letter") - 1] == " ":
        return ""
    return unit_of(match["measure"] or match["degrees"] or match["named"] or letter or "")


def _measure(folded: str, match: "re.Match[str]", figure: Figure) -> Figure | None:
    """A measure; below zero where a minus stands before degrees, none inside ranges and other figures."""
    below = _BELOW_ZERO.search(folded, max(0, match.start() - 7), match.start())
    if below and not match["measure"]:
        return figure._replace(span=Span(below.start(), figure.span.end), value=-figure.value)
    return None if folded[match.start() - 1 : match.start()] in tuple("-–.,/x") else figure


def _step(number: str, *, is_share: bool) -> float:
    """The place a number is rounded to; whole ones where two noughts end them, or one after two figures."""
    if not number[0].isdecimal():
        return spoken_value(number) or 0.0 if is_round(number) else float(is_share)
    if "." in number:
        return 10.0 ** -len(number.partition(".")[2])
    digits = number.replace(",", "")
    zeros = len(digits) - len(digits.rstrip("0"))
    is_rounded = zeros >= _LAST_PLACES or (zeros and len(digits) - zeros == _LAST_PLACES)
    return 10.0**zeros if is_rounded and not is_share else float(is_share)


def _hedged(folded: str, span: Span, figure: Figure) -> Figure:
    hedge = _HEDGE.search(folded[max(span.start, figure.span.start - 24) : figure.span.start])
    if hedge is None:
        return figure._replace(opening=figure.span.start)
    return figure._replace(hedge=hedge["hedge"], opening=figure.span.start - len(hedge[0]))
