"""A fraction or “one in five” beside a percentage that is another share: “one in five (25 percent)”.

Key `form`: `ratio` or `fraction`. The two stand beside each other, the second in brackets or after “or”. A
fraction may be three points off, since it is seldom exact; “one in five” is anything up to half way to
“one in four” and two points more. The message gets the share as written, what it is in percent and the
percentage.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from newslint.analysis.figures.values import Figure, Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.words import PERCENT_TRIGGERS, after, copy, gap, share
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {"form": Option.TEXT}

_FORMS = {"ratio": Kind.RATIO, "fraction": Kind.FRACTION}
_HINT = pattern(
    r"\b(?:half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?\b"
    r"|[a-z\d] (?:in|out of) (?:every )?(?:[a-z-]+|\d+)\b"
)
_JOINT = pattern(
    r"(?: of [a-z’-]+(?: [a-z’-]+){0,3}|(?: [a-z’-]+){1,3})?"
    r"(?: \(|, or (?:about |some |roughly )?| [–—] |, (?=\Z))"
)
_CLOSES = pattern(r", (?:were|was|are|is|had|have|has|said|say|voted|agreed|want|did)\b| [–—] ")
_SLACK = {Kind.RATIO: 2.0, Kind.FRACTION: 3.0}


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The signs and words of percentages."""
    return PERCENT_TRIGGERS


def finder(rule: Rule) -> Finder:
    """A comparison of each share with the percentage beside it."""
    form = str(rule.options.get("form", "ratio"))
    if form not in _FORMS:
        raise ValueError(f"“form” must be one of {', '.join(_FORMS)}.")
    kind = _FORMS[form]

    def find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
        for sentence in passages:
            if not _HINT.search(story.folded, *sentence):
                continue
            figures = story.figures.within(sentence)
            for one, two in pairwise(figures):
                if {one.kind, two.kind} == {kind, Kind.PERCENT} and _is_beside(story, sentence, one, two):
                    yield from _compared(story, *((one, two) if one.kind is kind else (two, one)))

    return find


def _is_beside(story: Story, sentence: Span, one: Figure, two: Figure) -> bool:
    joint = _JOINT.fullmatch(gap(story, one, two))
    if joint is None:
        return False
    rest = after(story, sentence, two)
    if joint[0].endswith((", ", "– ", "— ")):
        return bool(_CLOSES.match(rest))
    return not joint[0].endswith("(") or (")" in rest and "(" not in rest.partition(")")[0])


def _compared(story: Story, part: Figure, percent: Figure) -> Iterator[Hit]:
    slack = _SLACK[part.kind]
    lowest, highest = 100 * part.low - slack, 100 * part.high + slack
    if percent.low <= highest and percent.high >= lowest:
        return
    right = share(100 * part.value)
    words = copy(story, part)
    yield Hit(
        percent.span,
        (words, right, copy(story, percent)),
        (),
        (Related(part.span, f"“{words}” is {right}."),),
    )
