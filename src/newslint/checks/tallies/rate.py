"""A rate told in two ways that differ: “50 cases among 1,000 people, or 5 per 1,000”.

The message gets the working and the rate as written.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.words import shown
from newslint.finding import Related, Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_NUMBER = r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?"
_RATE = pattern(
    rf"(?<![\d.,$£€])(?P<cases>{_NUMBER})(?: [a-z’-]+){{0,3}} (?:among|out of|in a population of)"
    rf" (?P<all>{_NUMBER})(?: [a-z’-]+){{0,3}}"
    rf"(?:, or |, | – | \(|, which is )(?:about |some |roughly )?(?P<rate>{_NUMBER})(?: [a-z’-]+){{0,2}}"
    rf" (?:per|for every|in every|in) (?P<base>{_NUMBER})(?![\d.,]*\d)"
)
_SLACK = 0.1


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """What stands between cases and people."""
    return (" among ", " out of ", " in a population of ")


def finder(_rule: Rule) -> Finder:
    """A division of each pair of counts."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence in passages:
        for found in _RATE.finditer(story.folded, *sentence):
            cases, people, rate, base = (
                float(found[name].replace(",", "")) for name in ("cases", "all", "rate", "base")
            )
            if not people or not base or cases > people:
                continue
            right = cases / people * base
            step = 10.0 ** -len(found["rate"].partition(".")[2])
            if abs(right - rate) > max(step, _SLACK * right):
                working = f"{found['cases']} ÷ {found['all']} × {found['base']} = {shown(right)}"
                note = Related(Span(found.start("cases"), found.end("all")), f"{working}.")
                yield Hit(Span(*found.span("rate")), (working, found["rate"]), (), (note,))
