"""A percentage beside the count it is told of: “30 of 50 members (75 percent)”.

The percentage stands in brackets or after “or” right behind the two counts, or before them. The place a
figure is rounded to and its hedge widen what may be right. The message gets the working, the share that it
gives and the percentage as written.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.agreement import can_be
from newslint.checks.figures.sentences import with_figures
from newslint.checks.figures.words import (
    PERCENT_TRIGGERS,
    after,
    alike,
    before,
    copy,
    gap,
    is_amount,
    share,
    shown,
)
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_HINT = pattern(r"\bof [^.;]*\d")
_WORD = r"(?!(?:and|but|while|who)\b)[a-z’'-]+"
_DETERMINER = r"(?:all )?(?:(?:the|its|their|our|his|her|these|those|a total of|a possible) )?"
_OF = pattern(
    rf"(?: {_WORD}){{0,3}},? (?:out )?of {_DETERMINER}(?:(?:[a-z]+[’']s|planned|registered|estimated"
    rf"|remaining) )?"
)
_THEN = pattern(
    rf"(?: {_WORD}){{0,6}}(?: \(|,? or |,? ?[–—] ?(?:or )?|, (?:which is |that is |representing "
    rf"|equal to |or |about )"
    rf"|,? representing |, an? [a-z]+ (?:rate )?of )"
)
_FIRST = pattern(
    rf"(?: of {_DETERMINER}{_WORD}(?: {_WORD}){{0,3}})?(?: \(|, or |,? ?[–—] ?(?:or )?|, with (?:only "
    rf"|just )?)"
)
_OF_THE = pattern(rf"(?:\A|[,;:“\"] ?|\b(?:and|but|that) )(?:out )?of {_DETERMINER}\Z")
_NAMED = pattern(rf" {_WORD}(?: {_WORD}){{0,5}}, (?:only |just )?")
_OF_THEM = pattern(r" of (?:them|these|those|which)\b")
_SO_MANY = pattern(rf"(?: {_WORD}){{1,5}},? and (?:only |just )?")
_SHARE = pattern(rf"(?: {_WORD}){{1,4}},? (?:or |\()|(?: {_WORD}){{1,4}}, ")
_OF_ALL = pattern(r" of (?:all )?(?:the|its|their|those|these) (?:total of )?")
_END = pattern(r"\)|[,.;:]?(?:\s|\Z)(?!of\b)|[–—]")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The signs and words of percentages."""
    return PERCENT_TRIGGERS


def finder(_rule: Rule) -> Finder:
    """A comparison of each percentage with the counts beside it."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence, figures in with_figures(story, passages, _HINT):
        for three in zip(figures, figures[1:], figures[2:], strict=False):
            found = _share_told(story, sentence, *three)
            if found is not None:
                yield from _compared(story, *found)


class _Share(NamedTuple):
    """A part of a whole and the percentage told of it."""

    part: Figure
    whole: Figure
    percent: Figure


def _share_told(story: Story, sentence: Span, one: Figure, two: Figure, three: Figure) -> _Share | None:
    """Three figures of a sentence in order as a share, in whatever order it is told."""
    if three.kind is Kind.PERCENT:
        if _is_told_after(story, sentence, one, two, three):
            return _Share(one, two, three)
        return _Share(two, one, three) if _is_whole_first(story, sentence, one, two, three) else None
    if two.kind is Kind.PERCENT:
        return _Share(one, three, two) if _is_told_between(story, one, two, three) else None
    return _Share(two, three, one) if _is_told_before(story, one, two, three) else None


def _is_told_after(story: Story, sentence: Span, part: Figure, whole: Figure, percent: Figure) -> bool:
    """“30 of 50 members (75 percent)”."""
    is_share = _is_pair(part, whole) and _OF.fullmatch(gap(story, part, whole))
    return bool(is_share) and _is_beside(story, sentence, whole, percent)


def _is_told_before(story: Story, percent: Figure, part: Figure, whole: Figure) -> bool:
    """“75 percent (30 of 50 members)”, “75 percent, with 30 of 50 members”."""
    is_beside = percent.kind is Kind.PERCENT and _FIRST.fullmatch(gap(story, percent, part))
    return bool(is_beside) and _is_pair(part, whole) and bool(_OF.fullmatch(gap(story, part, whole)))


def _is_told_between(story: Story, part: Figure, percent: Figure, whole: Figure) -> bool:
    """“30 people, or 75 percent of the 50 on the list”."""
    is_share = _is_pair(part, whole) and _SHARE.fullmatch(gap(story, part, percent))
    return bool(is_share) and bool(_OF_ALL.fullmatch(gap(story, percent, whole)))


def _is_whole_first(story: Story, sentence: Span, whole: Figure, part: Figure, percent: Figure) -> bool:
    """“Of the 50 members, 30 (75 percent)”, “50 members came and 30 of them, or 75 percent”."""
    if not _is_pair(part, whole) or not _is_beside(story, sentence, part, percent):
        return False
    between = gap(story, whole, part)
    if _OF_THE.search(before(story, sentence, whole)):
        return bool(_NAMED.fullmatch(between))
    return bool(_OF_THEM.match(after(story, sentence, part)) and _SO_MANY.fullmatch(between))


def _is_beside(story: Story, sentence: Span, count: Figure, percent: Figure) -> bool:
    """Whether the percentage stands right behind a count and tells of nothing else."""
    between, end = _THEN.fullmatch(gap(story, count, percent)), _END.match(after(story, sentence, percent))
    if between is None or end is None:
        return False
    return end[0] == ")" or not between[0].endswith("(")


def _is_pair(part: Figure, whole: Figure) -> bool:
    return is_amount(part) and alike(part, whole) and 0 < part.value <= whole.value


def _compared(story: Story, part: Figure, whole: Figure, percent: Figure) -> Iterator[Hit]:
    lowest, highest = 100 * part.low / whole.high, 100 * part.high / max(whole.low, 1e-9)
    if can_be(percent, lowest, highest):
        return
    right = 100 * part.value / whole.value
    working = f"{shown(part.value, part.unit)} of {shown(whole.value, whole.unit)} is {share(right)}"
    counts = Span(min(part.span.start, whole.span.start), max(part.span.end, whole.span.end))
    yield Hit(percent.span, (working, copy(story, percent)), (), (Related(counts, f"{working}."),))
