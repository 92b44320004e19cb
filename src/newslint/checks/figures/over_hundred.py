"""A fall by more than all there is, or a turnout of more: “fell 150 percent”, “a turnout of 104 percent”.

The message gets the percentage.
"""

from collections.abc import Iterator, Mapping, Sequence

from newslint.analysis.figures.values import Kind
from newslint.analysis.story import Story
from newslint.checks import Finder, Hit, Option
from newslint.checks.figures.sentences import with_figures
from newslint.checks.figures.words import PERCENT_TRIGGERS, after, before, copy
from newslint.finding import Span
from newslint.lazy import pattern
from newslint.rulesets.rule import Rule

OPTIONS: Mapping[str, Option] = {}

_HINT = pattern(r"\d{3}|\dm|hundred|thousand|million")
_ALL = 100
_FELL = pattern(
    r"\b(?:(?:fell|fallen|dropped|declined|decreased|down|plunged|shrank|shrunk|slumped) (?:by )?"
    r"|(?:cut|reduced|lowered) (?:[a-z]+ ){0,3}by |(?:drop|fall|decline|decrease|reduction|cut) of )\Z"
)
_TURNOUT = pattern(r"\b(?:voter )?turnout (?:was|of|stood at|reached|hit)(?: a record)? \Z")
_FALL = pattern(r" (?:drop|fall|decline|decrease|reduction|slump)\b")


def triggers(_rule: Rule) -> tuple[str, ...] | None:
    """The signs and words of percentages."""
    return PERCENT_TRIGGERS


def finder(_rule: Rule) -> Finder:
    """A look at each percentage above a hundred."""
    return _find


def _find(story: Story, passages: Sequence[Span]) -> Iterator[Hit]:
    for sentence, figures in with_figures(story, passages, _HINT):
        for figure in figures:
            if figure.kind is not Kind.PERCENT or figure.value <= _ALL:
                continue
            text = before(story, sentence, figure)
            falls = _FELL.search(text) or _FALL.match(after(story, sentence, figure))
            if falls or _TURNOUT.search(text):
                yield Hit(figure.span, (copy(story, figure),))
