"""An area beside the two sides that make another: “5 sq km (5km wide and 3km long)”.

The sides are lengths with “by” or “long” and “wide” between them. A third may be off, as few plots are
square. The message gets the working and the area.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.figures.units import converted, dimension
from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.sentences import with_figures
from newslint.checks.figures.words import after, copy, gap, shown
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_HINT = pattern(r"\d[^.;]* (?:by|x|wide|long)\b")
_BY = pattern(r" (?:by|x) ")
_SIDES = pattern(r" (?:(?P<one>wide|long|in width|in length)(?:,? and|,) )")
_SIDE = pattern(r" (?:wide|long|in width|in length|across)\b")
_JOINT = pattern(
    r"(?: [a-z]+){0,2}(?: \(|, | – |, or )|(?: (?:wide|long))?(?: \(|, | – |, or )(?:or |an area of "
    r"|a total of )?"
)
_OR = pattern(r", (?:or|an area of|a total of) (?:an area of |a total of )?\Z")
_SLACK, _SLACK_PRODUCT, _SQUARE_METRES = 1 / 3, 0.15, 10_000


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """What areas are told in."""
    return ("square ", "sq ", "sq. ", "hectare", "acre", "km²", "m²")


def finder(_rule: Rule) -> Finder:
    """A product of the sides beside each area."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence, figures in with_figures(story, passages, _HINT):
        for three in zip(figures, figures[1:], figures[2:], strict=False):
            if any(one.kind is not Kind.MEASURE for one in three):
                continue
            found = _plot(story, sentence, *three)
            if found is not None and not _agrees(*found, _slack(story, *three)):
                yield _hit(story, *found)


def _plot(
    story: Story, sentence: Span, one: Figure, two: Figure, three: Figure
) -> tuple[Figure, Figure, Figure] | None:
    """An area and its two sides, whichever stand first."""
    kinds = [dimension(figure.unit) for figure in (one, two, three)]
    if kinds == ["area", "length", "length"]:
        area, sides, joint = one, (two, three), gap(story, one, two)
    elif kinds == ["length", "length", "area"]:
        area, sides, joint = three, (one, two), gap(story, two, three)
    else:
        return None
    between = gap(story, *sides)
    is_pair = _BY.fullmatch(between) or (
        _SIDES.fullmatch(between) and _SIDE.match(after(story, sentence, sides[1]))
    )
    return (area, *sides) if is_pair and _JOINT.fullmatch(joint) else None


def _slack(story: Story, one: Figure, two: Figure, three: Figure) -> float:
    """By how much an area may be off: little where it is told as what the two sides make."""
    is_product = _BY.fullmatch(gap(story, one, two)) and _OR.search(gap(story, two, three))
    return _SLACK_PRODUCT if is_product else _SLACK


def _metres(side: Figure, value: float) -> float:
    return converted(value, side.unit, "m")


def _agrees(area: Figure, one: Figure, two: Figure, slack: float) -> bool:
    product = _metres(one, one.value) * _metres(two, two.value)
    told = converted(area.value, area.unit, "ha") * _SQUARE_METRES
    return told * (1 - slack) <= product <= told * (1 + slack)


def _hit(story: Story, area: Figure, one: Figure, two: Figure) -> Hit:
    product = _metres(one, one.value) * _metres(two, two.value) / _SQUARE_METRES
    right = float(f"{converted(product, 'ha', area.unit):.3g}")
    unit = copy(story, area).lstrip("0123456789.,")
    working = f"{copy(story, one)} by {copy(story, two)} is {shown(right)}{unit}"
    note = Related(Span(one.span.start, two.span.end), f"{working}.")
    return Hit(area.span, (working, copy(story, area)), (), (note,))
