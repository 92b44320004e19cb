"""A million that is a billion elsewhere: “a N2.5 million contract … the N2.5 billion contract”.

Two figures of the same digits and sign, at least two digits of them, and another scale. The later one
refers back (“the”, “its”), or they have a decimal point and a word of meaning in common beside them or
three digits, which makes a suggestion unless different people, firms or places are named before them. Where
the story tells both of them twice, both are meant, and a bare “m” may be metres. The message gets both
figures.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newslint.analysis.figures.values import Kind
from newslint.analysis.gist import stems
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.finding import Confidence, Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_SCALES = {
    "million": 6,
    "mln": 6,
    "mn": 6,
    "m": 6,
    "billion": 9,
    "bln": 9,
    "bn": 9,
    "trillion": 12,
    "tn": 12,
    "trn": 12,
}
_FIGURE = pattern(rf"(?P<digits>\d(?<![\d.,]\d)\d*(?:\.\d+)?)[ -]?(?P<scale>{'|'.join(_SCALES)})(?![a-z])")
_SIGN = pattern(r"(?:(?:us|a|c|nz|hk|s)?\$|£|€|₦|¥|₹|\bn)\Z")
_NAME = pattern(r"\b[A-Z][\w-]+")
_DEFINITE = pattern(r"\b(?:the|this|that|these|those|its|their|his|her|our)(?: extra| full| whole)? \Z")
_REACH, _MANY_DIGITS = 48, 3


class _Scaled(NamedTuple):
    """A figure with its scale as a power of ten, its digits and the stems of the words beside it."""

    span: Span
    power: int
    digits: str
    stems: frozenset[str]
    is_definite: bool
    is_decimal: bool


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The larger scales, of which one must stand in a story that slips."""
    short = (f"{digit}{space}{scale}" for digit in range(10) for space in ("", " ") for scale in ("bn", "tn"))
    return ("billion", "bln", "trillion", "trn", *short)


def finder(_rule: Rule) -> Finder:
    """A comparison of all figures of the same digits."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    if not passages:
        return
    groups: dict[tuple[str, str], list[_Scaled]] = defaultdict(list)
    for found in _FIGURE.finditer(story.folded):
        digits = found["digits"].replace(".", "").rstrip("0")
        if len(digits) > 1:
            sign = _SIGN.search(story.folded, max(0, found.start() - 3), found.start())
            start = sign.start() if sign else found.start()
            one = _scaled(story, Span(start, found.end()), _SCALES[found["scale"]], digits)
            groups[sign[0] if sign else "", found["digits"]].append(one)
    for group in groups.values():
        if len({one.power for one in group}) > 1:
            yield from _compared(story, [one for one in group if not _is_length(story, one)])


def _scaled(story: Story, span: Span, power: int, digits: str) -> _Scaled:
    sentence = story.sentence_at(span.start)
    start, end = max(sentence.start, span.start - _REACH), min(sentence.end, span.end + _REACH)
    before, after = story.folded[start : span.start], story.folded[span.end : end]
    return _Scaled(
        span,
        power,
        digits,
        frozenset(stems(f"{before} {after}")),
        bool(_DEFINITE.search(before)),
        "." in story.prose[slice(*span)],
    )


def _is_length(story: Story, one: _Scaled) -> bool:
    """Whether an “m” is read as metres."""
    figures = story.figures.within(story.sentence_at(one.span.start))
    return any(figure.kind is Kind.MEASURE for figure in figures if figure.span.end == one.span.end)


def _compared(story: Story, group: Sequence[_Scaled]) -> Iterator[Hit]:
    """The first figure whose scale differs from that of one before it that tells of the same."""
    counts = Counter(one.power for one in group)
    if len(counts) == 1 or min(counts.values(), default=0) > 1:
        return
    for number, later in enumerate(group):
        for earlier in group[:number]:
            is_near = story.sentence_at(earlier.span.start) == story.sentence_at(later.span.start)
            if earlier.power != later.power and not is_near and _may_be_one(story, earlier, later):
                yield _hit(story, earlier, later)
                return


def _may_be_one(story: Story, earlier: _Scaled, later: _Scaled) -> bool:
    """Whether the later figure refers back, or is hardly the same by chance; whole numbers often are."""
    if later.is_definite or not later.is_decimal:
        return later.is_definite
    first, second = (_names(story, one) for one in (earlier, later))
    is_like = len(later.digits) >= _MANY_DIGITS or bool(earlier.stems & later.stems)
    return is_like and not (first and second and first.isdisjoint(second))


def _names(story: Story, one: _Scaled) -> frozenset[str]:
    """The words with a capital before a figure in its sentence; the first only if it is all capitals."""
    start = story.sentence_at(one.span.start).start
    found = _NAME.finditer(story.prose, start, one.span.start)
    return frozenset(name[0] for name in found if name.start() > start or name[0].isupper())


def _hit(story: Story, earlier: _Scaled, later: _Scaled) -> Hit:
    first, second = (story.prose[slice(*one.span)] for one in (earlier, later))
    note = Related(earlier.span, f"Here it is “{first}”.")
    return Hit(later.span, (first, second), (), (note,), None if later.is_definite else Confidence.LOW)
