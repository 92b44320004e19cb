"""A price and a number that do not make the total told: “200 bags at N50,000 each, a total of N1 million”.

Number, price and total stand in one sentence in one of a few orders; the price says that it is each one's,
and the total that it is the total. The message gets the working and the total as written.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.sentences import with_figures
from newslint.checks.figures.words import alike, before, copy, gap, shown
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_THINGS = (
    "head", "piece", "person", "share", "bag", "ticket", "seat", "unit", "copy", "night", "litre", "barrel",
    "tonne",
)  # fmt: skip
_EACH = rf"(?:each|apiece|per [a-z]+|a (?:{'|'.join(_THINGS)}))"
_HINT = pattern(rf"\d[^.;]{{0,20}} {_EACH}\b|\beach of (?:the |its |their )?\w+[^.]*\d|\bfor each of\b")
_WORD = r"(?!(?:and|but|while|or|per)\b)[a-z’-]+"
_AT = pattern(
    rf"(?: {_WORD}){{0,4}},?(?: (?:at|for|worth|costing|priced at|let at|sold at|receiv\w+|got"
    rf"|were (?:paid|given)))?"
    r"(?: a (?:cost|price|rate) of)? "
)
_TOTAL = pattern(
    rf"(?: {_EACH})?(?: (?!(?:and|but|while|or)\b)[a-z’-]+){{0,3}}?(?:,? (?:for )?a total(?: cost)? of "
    rf"|,? totall?ing "
    r"|,? amounting to |,? (?:raising|earning|making|bringing in|netting) |,? for | comes to "
    r"|,? cost(?:ing)? "
    r"|, (?:the [a-z]+ )?takes in |, at a (?:total )?cost of |, or )|(?: [a-z-]+)*, "
)
_IN_ALL = pattern(r" (?:in all|in total|altogether)\b")
_TO = pattern(rf" (?:{_EACH} )?(?:to|for) (?:each of )?(?:the |its |their |about )?")
_IS_EACH = pattern(rf" {_EACH}\b")
_EACH_OF = pattern(r"\beach of (?:the |its |their |his |her )?\Z")
_GETS = pattern(rf"(?: {_WORD}){{1,6}} ")

_SLACK = 0.03


class _Bill(NamedTuple):
    """A number of things, the price of one and the total."""

    number: Figure
    price: Figure
    total: Figure


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The words for one of many."""
    return (" each", "each of", " apiece", " per ", *(f" a {thing}" for thing in _THINGS))


def finder(_rule: Rule) -> Finder:
    """A product of each number and price beside a total."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence, figures in with_figures(story, passages, _HINT):
        for three in zip(figures, figures[1:], figures[2:], strict=False):
            bill = _bill(story, sentence, *three)
            if bill is not None and not _agrees(bill):
                yield _hit(story, bill)


def _bill(story: Story, sentence: Span, one: Figure, two: Figure, total: Figure) -> _Bill | None:
    """Three figures of a sentence in order as a bill."""
    if total.kind is not Kind.MONEY:
        return None
    number, price = (one, two) if one.kind is Kind.COUNT else (two, one)
    if number.kind is not Kind.COUNT or not alike(price, total) or not number.value > 1 or not price.value:
        return None
    if not _leads_to(story, two, total):
        return None
    is_bill = (
        _is_number_first(story, sentence, number, price)
        if number is one
        else _is_price_first(story, price, number)
    )
    return _Bill(number, price, total) if is_bill else None


def _is_number_first(story: Story, sentence: Span, number: Figure, price: Figure) -> bool:
    """“200 bags at N50,000 each”, “each of the 200 winners gets N50,000”."""
    between = gap(story, number, price)
    if _EACH_OF.search(before(story, sentence, number)):
        return bool(_GETS.fullmatch(between))
    return bool(_IS_EACH.match(story.folded, price.span.end) and _AT.fullmatch(between))


def _is_price_first(story: Story, price: Figure, number: Figure) -> bool:
    """“N50,000 each to 200 traders”, “N50,000 for each of 200 pupils”."""
    between = gap(story, price, number)
    return bool(_TO.fullmatch(between)) and ("each" in between or bool(_IS_EACH.match(between)))


def _leads_to(story: Story, last: Figure, total: Figure) -> bool:
    """Whether the words before a total, or behind it, call it one."""
    between = gap(story, last, total)
    if not _TOTAL.fullmatch(between):
        return False
    return not between.endswith(", ") or bool(_IN_ALL.match(story.folded, total.span.end))


def _agrees(bill: _Bill) -> bool:
    """Whether the total can be right; numbers and prices without a hedge are taken as counted."""
    least, most = 1 - _SLACK, 1 + _SLACK
    for figure in bill[:2]:
        least *= figure.low if figure.hedge else figure.value
        most *= figure.high if figure.hedge else figure.value
    return bill.total.low <= most and bill.total.high >= least


def _hit(story: Story, bill: _Bill) -> Hit:
    number, price, total = bill
    result = shown(number.value * price.value, price.unit)
    working = f"{shown(number.value)} × {shown(price.value, price.unit)} = {result}"
    span = Span(min(number.span.start, price.span.start), max(number.span.end, price.span.end))
    return Hit(total.span, (working, copy(story, total)), (), (Related(span, f"{working}."),))
