"""A percentage beside the count it is told of: “30 of 50 members (75 percent)”.

The percentage stands in brackets or after “or” right behind the two counts, or before them. The place a
figure is rounded to and its hedge widen what may be right. The message gets the working, the share that it
gives and the percentage as written.
"""

from collections.abc import Iterator, Mapping, Sequence

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
_OF = pattern(
    r"(?: [a-z’-]+){0,2} (?:out )?of (?:all )?(?:the |its |their |our |his |her |a total of |a possible )?"
)
_THEN = pattern(r"(?: [a-z’-]+){0,4}(?: \(|, or | or |,? [–—] (?:or )?)")
_FIRST = pattern(r"(?: of (?:the |its |their )?[a-z’-]+(?: [a-z’-]+)?)?(?: \(|, or |,? [–—] (?:or )?)")
_OF_THE = pattern(r"\A(?:out )?of (?:all )?(?:the |its |their )?\Z")
_NAMED = pattern(r" [a-z’-]+(?: [a-z’-]+){0,3}, (?:only |just )?")
_END = pattern(r"\)|[,.;:]?(?:\s|\Z)(?!of\b)")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The signs and words of percentages."""
    return PERCENT_TRIGGERS


def finder(_rule: Rule) -> Finder:
    """A comparison of each percentage with the counts beside it."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence, figures in with_figures(story, passages, _HINT):
        for one, two, three in zip(figures, figures[1:], figures[2:], strict=False):
            if _is_told_after(story, sentence, one, two, three):
                yield from _compared(story, one, two, three)
            elif _is_told_before(story, one, two, three):
                yield from _compared(story, two, three, one)
            elif _is_whole_first(story, sentence, one, two, three):
                yield from _compared(story, two, one, three)


def _is_told_after(story: Story, sentence: Span, part: Figure, whole: Figure, percent: Figure) -> bool:
    if percent.kind is not Kind.PERCENT or not _is_part(story, part, whole):
        return False
    between, end = _THEN.fullmatch(gap(story, whole, percent)), _END.match(after(story, sentence, percent))
    if between is None or end is None:
        return False
    return end[0] == ")" or not between[0].endswith("(")


def _is_told_before(story: Story, percent: Figure, part: Figure, whole: Figure) -> bool:
    is_beside = percent.kind is Kind.PERCENT and _FIRST.fullmatch(gap(story, percent, part))
    return bool(is_beside) and _is_part(story, part, whole)


def _is_whole_first(story: Story, sentence: Span, whole: Figure, part: Figure, percent: Figure) -> bool:
    """“Of the 50 members, 30 (75 percent)”."""
    is_pair = is_amount(part) and is_amount(whole) and 0 < part.value <= whole.value
    if percent.kind is not Kind.PERCENT or not is_pair or not _OF_THE.match(before(story, sentence, whole)):
        return False
    return bool(_NAMED.fullmatch(gap(story, whole, part)) and _THEN.fullmatch(gap(story, part, percent)))


def _is_part(story: Story, part: Figure, whole: Figure) -> bool:
    is_pair = is_amount(part) and alike(part, whole) and 0 < part.value <= whole.value
    return is_pair and bool(_OF.fullmatch(gap(story, part, whole)))


def _compared(story: Story, part: Figure, whole: Figure, percent: Figure) -> Iterator[Hit]:
    lowest, highest = 100 * part.low / whole.high, 100 * part.high / max(whole.low, 1e-9)
    if can_be(percent, lowest, highest):
        return
    right = 100 * part.value / whole.value
    working = f"{shown(part.value, part.unit)} of {shown(whole.value, whole.unit)} is {share(right)}"
    counts = Span(min(part.span.start, whole.span.start), max(part.span.end, whole.span.end))
    yield Hit(percent.span, (working, copy(story, percent)), (), (Related(counts, f"{working}."),))
